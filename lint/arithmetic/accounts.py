"""Parts that one slip of the keyboard keeps from making up a figure beside them, whatever the words.

Three like figures in a row and one of their kind nearby that they nearly make up are no accident where another digit,
or two exchanged, puts the sum right. So the words need not say that it is one: they only must not say that it is none.
Two figures are read so where a word of summing stands beside the third.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from lint import patterns
from lint.arithmetic.closures import OPENED
from lint.arithmetic.figures import Clause, Figure, clauses, figure_of, follows
from lint.arithmetic.listing import OPENS, labelled, one_slip, sharing
from lint.arithmetic.partition import VOTES, Split, adds_up
from lint.arithmetic.totals import VERBS, overlapping, owning
from lint.model import Article, Block, Quantity, Role
from lint.source import Span

HEADS = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE))
ROLES = HEADS | {Role.BODY, Role.QUOTE, Role.LIST}
NEVER = frozenset(("share", "points", "time", "age", "temperature", "speed"))
GAP = 110  # characters between two parts of one sentence
BACK, AHEAD = 8, 2  # figures among which the whole of a list may stand
MANY, MOST = 3, 8  # parts
CHANCE = 1000  # parts below are a digit off by chance
FEW = 20  # below, two figures make up a third one by chance
LEAST, LARGEST = Decimal("0.6"), Decimal("1.7")  # times the whole
BARRIER = frozenset("kXDFqaxchy")
# What makes a figure a change or a level: "rose by 12", "12 more than", "from 8 to 10".
APART = patterns.compile(r"(?:[ud][wN]{0,2}[bft]?w?|[ml]|f[wN]?Qw?t)$")
RATE = patterns.compile(
    r"\s(?:(?:par(?!\s(?:une?|l[ae]s?|des|ses|son|sa)\b|\sl['’])|per|each|apiece|chacune?|mỗi|an?)\b|l['’]unité"
    r"|for\s\d)|[/–-]\d|/"
)
# In the row of a table: "3. Auch, 27 pts, 11 j., 6 v.".
ROW = patterns.compile(r"\s?\p{L}{1,3}\.[,;)]|\s?pts\b")
RANK = patterns.compile(r"(?:^|[;:])\s?\d+\.\s\p{Lu}")
# Beside a figure that a sentence sums up, whatever its noun.
BEFORE = patterns.compile(
    r"\b(?:de quoi|au bout d\w*|total\w*|en tout|cumul\w*|somme|ensemble|facture|addition|note|ainsi|donc|combined"
    r"|together|altogether|in all|comes? to|came to|brings?|brought|bill|sum|adds? up|added up|spent|so|tổng\w*"
    r"|cả thảy|tất cả|all)\b[^.;:\d]{0,30}$"
)
EACH = frozenset(("each", "apiece", "chacun", "chacune", "mỗi"))
RELATIVE = frozenset(("where", "which", "who", "when", "où", "qui", "quand", "nơi", "khi"))
TAKEN_UP = patterns.compile(r"\b(?:l?es|ces|the|these)\s(?:\p{L}+\s)?$")
# What everybody has of his own.
TALLIES = frozenset(("point", "but", "goal", "run", "wicket", "try", "essai", "điểm", "bàn"))
BEHIND = patterns.compile(
    r"[^.;:,\d]{0,25}?\b(?:au total|en tout|ensemble|réunis|cumul\w*|in all|altogether|combined|in total|tổng)"
)
REACH = 45
VOTED = VOTES | {"ballot", "suffrage", "votant", "voter", "electeur", "exprime", "cast", "bulletin", "cử"}


def accounts(article: Article, people: frozenset[str], told: Sequence[tuple[Block, Span]]) -> Iterator[Split]:
    """The parts that one slip keeps from making up a figure beside them, but for those told of already."""
    units = [each.unit for each in article.quantities]
    if len(units) < len(set(units)) + 2:
        return
    figures = [figure_of(each) for each in article.quantities if _usable(each)]
    done = list(told)
    for group in _groups(figures, people):
        found = _missed(article, figures, group, people)
        if found is not None and not any(_within(part, done) for part in found.parts):
            done += [(part.quantity.block, part.span) for part in found.parts]
            yield found


def _within(figure: Figure, done: Sequence[tuple[Block, Span]]) -> bool:
    start, end = figure.span
    return any(block is figure.quantity.block and start < span.end and span.start < end for block, span in done)


def _usable(quantity: Quantity) -> bool:
    if quantity.block.role not in ROLES or len(quantity.numbers) > 1 or quantity.approximation:
        return False
    if quantity.dimension in NEVER or quantity.numbers[0].value <= 0:
        return False
    text, (start, end) = quantity.block.text, quantity.span
    scored = text[max(0, start - 1) : start] in ("-", "–", "/") and text[max(0, start - 2) : start - 1].isdigit()
    fraction = quantity.numbers[0].readings[0].style == "fraction"
    ranked = RANK.match(text, max(0, start - 2)) or RANK.match(text, start)
    return not (fraction or scored or ranked or RATE.match(text, end) or ROW.match(text, end))


def _groups(figures: Sequence[Figure], people: frozenset[str]) -> Iterator[tuple[int, ...]]:
    """The runs of like figures, by their places, of a sentence, the rows of a list and two sentences side by side."""
    runs: list[list[int]] = []
    for place, figure in enumerate(figures):
        if runs and _goes_on([figures[i] for i in runs[-1]], figure, people):
            runs[-1].append(place)
        else:
            runs.append([place])
    yield from (tuple(run) for run in runs if 1 < len(run) <= MOST)
    for one, two in pairwise(runs):
        both = [figures[i] for i in (*one, *two)]
        same = both[0].quantity.block is both[-1].quantity.block
        if same and MANY <= len(both) <= MOST and all(_alike(both[0], each, people) for each in both[1:]):
            yield (*one, *two)


def _goes_on(run: Sequence[Figure], figure: Figure, people: frozenset[str]) -> bool:
    last, block = run[-1].quantity.block, figure.quantity.block
    if last is block:
        near = figure.span.start - run[-1].span.end <= GAP
        if not near or block.sentence_at(run[-1].span.start) != block.sentence_at(figure.span.start):
            return False
        return all(_alike(each, figure, people) for each in run)
    rows = last.role is block.role is Role.LIST and last.region is block.region
    return rows and 0 <= block.paragraph - last.paragraph <= 1 and all(each.kind == figure.kind for each in run)


def _alike(one: Figure, two: Figure, people: frozenset[str]) -> bool:
    """Whether two figures may stand in one list: one unit, one noun, people of any sort, or none told."""
    if one.kind != two.kind:
        bare = two if one.kind else one
        return not bare.kind and not bare.noun
    return bool(one.kind) or one.noun == two.noun or "" in (one.noun, two.noun) or {one.noun, two.noun} <= people


# --- Judgement --------------------------------------------------------------------------------------------------------


def _missed(
    article: Article, figures: Sequence[Figure], places: tuple[int, ...], people: frozenset[str]
) -> Split | None:
    """The whole that a group misses by one slip; None where it makes up another, or nothing says that it should."""
    values = [figures[i].value for i in places]
    if _reckoned(values) or any(2 * value == sum(values) for value in values):
        return None
    found: Split | None = None
    sums = {sum(values[i:j]) for i, j in combinations(range(len(values) + 1), 2) if j > i + 1}
    for whole, mine in _options(figures, places):
        total = figures[whole]
        parts = tuple(sharing(figures[i], total) for i in mine)
        if not all(_part_of(part, total, people) for part in parts):
            continue
        made = sum((part.value for part in parts), Decimal(0))
        if adds_up(total, parts):
            return None
        if total.value <= max(part.value for part in parts) or total.value in sums:
            continue
        if _remainder(figures, whole, mine, made, people):
            return None
        if _rounds(total, parts):
            if whole not in places:
                return None
            continue  # of three figures two may nearly make the third
        shorter = [some for some in (parts[1:], parts[:-1]) if len(some) > 1]
        partly = any(adds_up(total, some) for some in shorter)
        if partly and any(part.noun not in ("", total.noun) for part in parts):
            continue
        told = total.kind or (total.noun and total.noun not in TALLIES) or _tied(total)
        if found is not None or not told or not LEAST * total.value < made < LARGEST * total.value:
            continue
        if _said(article, total, parts) and not _explained(figures, whole, places):
            found = Split(total, parts)
    return found


def _reckoned(values: Sequence[Decimal]) -> bool:
    """Whether some figure of a row is the sum of those right before or behind it."""
    size = len(values)
    return any(
        sum(values[start:stop]) in (*values[max(0, start - 1) : start], *values[stop : stop + 1])
        for start in range(size)
        for stop in range(start + 2, size + 1)
    )


def _options(figures: Sequence[Figure], places: tuple[int, ...]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """What may be the whole, and its parts: an end of the group itself, or a figure near it or in the head."""
    first, last = figures[places[0]].quantity.block, figures[places[-1]].quantity.block
    if len(places) > 2:
        yield places[0], places[1:]
        yield places[-1], places[:-1]
        yield from _told_before(figures, places)
    for place in range(places[-1] + 1, min(len(figures), places[-1] + 1 + AHEAD)):
        if figures[place].quantity.block is last:
            yield place, places
    for place in range(places[0] - 1, -1, -1):
        block = figures[place].quantity.block
        near = places[0] - place <= BACK and first.paragraph - block.paragraph <= 1
        if block.region is first.region and (near or block.role in HEADS):
            yield place, places
            if near and len(places) > 2 and _summed(figures[place]):
                yield place, places[1:]


def _told_before(figures: Sequence[Figure], places: tuple[int, ...]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """ "Fined £85,000 on Monday. With costs of £12,400 and a surcharge of £2,000, the bill comes to £99,400"."""
    last = figures[places[-1]]
    if last.kind and _summed(last):
        near = range(max(0, places[0] - BACK), places[0])
        for place in {figures[i].value: i for i in near if figures[i].kind == last.kind}.values():
            yield places[-1], (place, *places[:-1])


def _part_of(part: Figure, total: Figure, people: frozenset[str]) -> bool:
    if part.quantity.block.role is Role.LIST and not part.kind:
        return not total.kind  # whatever each row counts
    if part.kind != total.kind:
        return not part.kind and not part.noun
    if part.kind or part.noun in ("", total.noun) or not total.noun:
        return True
    return (part.noun in people and (total.noun in people or _tied(total))) or {part.noun, total.noun} <= VOTED


def _tied(total: Figure) -> bool:
    """ "The 54-member chamber"."""
    behind = total.quantity.block.text[total.span.end : total.span.end + 2]
    return behind[:1] == "-" and behind[1:].isalpha()


def _explained(figures: Sequence[Figure], whole: int, places: Sequence[int]) -> bool:
    """Whether other figures in a row make up the whole to the last digit."""
    total = figures[whole]
    others = [each for each in figures if each.kind == total.kind and each.value != total.value]
    mine = {figures[i].span for i in places}
    return any(
        sum(each.value for each in run) == total.value
        and not mine.issuperset(each.span for each in run)
        and run[0].quantity.block.paragraph + 1 >= run[-1].quantity.block.paragraph
        for size in (2, 3, 4)
        for run in zip(*(others[start:] for start in range(size)), strict=False)
    )


def _rounds(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the digits left out of rounded figures put the sum right: 2.5, 2.2 and 1.5 may make 6.1."""
    low, high = sum(part.low for part in parts), sum(part.high for part in parts)
    return low <= total.high and total.low <= high


def _remainder(
    figures: Sequence[Figure], whole: int, places: Sequence[int], made: Decimal, people: frozenset[str]
) -> bool:
    """Whether what is missing from the sum, or is too much in it, is told beside it."""
    rest = abs(figures[whole].value - made)
    near = range(max(0, places[0] - BACK), min(len(figures), places[-1] + 1 + AHEAD))
    others = [figures[i] for i in near if i not in (*places, whole) and figures[i].value == rest]
    return any(_alike(figures[whole], other, people) for other in others)


def _said(article: Article, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether one slip makes parts make up a whole, and no word says that they are none."""
    told = [clause for part in parts if (clause := _clause(article, part)) is not None]
    if not one_slip(total, parts) or not told or any(_spoilt(clause, total, parts) for clause in told):
        return False
    made = sum((part.value for part in parts), Decimal(0))
    ones = sum(clause.tags.count("1") for clause in set(told))
    if made < total.value <= made + ones:
        return False  # "three in Alba and one in Turin"
    if all(two.value - one.value == 1 for one, two in pairwise(parts)):
        return False  # "Axe 1", "Axe 2"
    if len(parts) >= MANY:
        return True
    first = told[0]
    opened = OPENED[first.block.language].match(first.text) is not None or _including(first, total, parts)
    enough = opened and min(part.value for part in parts) >= FEW
    return total.value >= FEW and (enough or _summed(total) or _summed(total, parts))


def _including(clause: Clause, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether "dont", "gồm" or a colon stands between a whole and its parts, behind which no figure stands."""
    places = {figure.span: i for i, figure in clause.figures.items()}
    place, last = places.get(total.span, -1), places.get(parts[-1].span)
    return place >= 0 and last == max(places.values()) and follows(OPENS, clause, place) == places.get(parts[0].span)


def _clause(article: Article, figure: Figure) -> Clause | None:
    block, start = figure.quantity.block, figure.span.start
    found = (each for each in clauses(article) if each.block is block and each.span.start <= start < each.span.end)
    return next(found, None)


def _spoilt(clause: Clause, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the words of a sentence make its figures no parts of one thing."""
    spans = {part.span for part in parts}
    places = [i for i, figure in clause.figures.items() if figure.span in spans]
    if not places:
        return True
    whole = next((i for i, figure in clause.figures.items() if figure.span == total.span), places[0])
    if "e" in clause.tags[whole : places[0]] and total.quantity.block is clause.block:
        return True  # "has $40 million and lent 12 million, 15 million and 20 million"
    between = clause.tags[places[0] : places[-1]]
    mixed = overlapping(clause.words[places[0] :]) and min(part.value for part in parts) < CHANCE
    if not BARRIER.isdisjoint(between) or mixed or owning(clause, places):
        return True
    led = [not VERBS.isdisjoint(clause.words[i + 1 : i + 3]) for i in places]
    if not EACH.isdisjoint(clause.words):
        return True
    if (led[-1] and not all(led)) or not RELATIVE.isdisjoint(clause.words[places[0] : places[-1]]):
        return True  # "ten got off in Dole, 15 in Dijon, and 30 have got on"
    return any(labelled(clause, i) or APART.search(clause.tags[:i]) for i in places)


def _summed(total: Figure, parts: Sequence[Figure] = ()) -> bool:
    text, span = total.quantity.block.lower, total.span
    noun, start = total.quantity.noun, max(0, total.span.start - REACH)
    behind = any(part.quantity.block is total.quantity.block and part.span.start < span.start for part in parts)
    before = BEFORE.search(text, start, span.start) or (behind and TAKEN_UP.search(text, start, span.start))
    return bool(before) or BEHIND.match(text, span.end if noun is None else noun.span.end) is not None
