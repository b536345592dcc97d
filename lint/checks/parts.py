"""Parts and wholes: "3 morts à Alès et 5 à Uzès, soit 9"; "8 tués, dont 11 enfants"; shares that pass 100 %.

A sentence is questioned only where its words say that the parts make up the whole, and where no choice of parts does.
A part may take up several wholes ("17 blessés et 6 morts, dont 19 lycéens"), so it is compared with the sum of all that
is counted before it: in its sentence after "dont", in its paragraph after "d'entre eux".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from lint.annotate import nouns
from lint.arithmetic.accounts import accounts
from lint.arithmetic.figures import Clause, Figure, clauses, ends, figure_of, follows, rounded
from lint.arithmetic.formulas import moves, reckoned
from lint.arithmetic.hundred import FULL, NOT_LISTED, OPPOSED, digits, shares, values_of
from lint.arithmetic.letters import bag
from lint.arithmetic.listing import OPENS, SAYING, Whole, one_slip, power_slip, sharing
from lint.arithmetic.medals import medals
from lint.arithmetic.partition import Split, splits
from lint.arithmetic.percents import percents
from lint.arithmetic.period_scores import period_scores
from lint.arithmetic.stated import borne
from lint.arithmetic.totals import wholes
from lint.kept import kept
from lint.model import NOTE, Agreement, Article, Block, Hit, Measure, Quantity, Related
from lint.reckoning.ledger import ledger
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("part", "sum", "shares", "reversed", "score")

# A hit is loud where one sentence ties the whole to all its parts; what is told in any other way is worth a note.
CLOSES = r"[^QPOTRH;:.()]{0,4}[,;–]?[e]?w?[sz]w{0,3}"
BEFORE_CHRIST = ("avant", "av", "bc", "b.c", "trước", "tcn")

EACH = bag("chacun,chacune,each,apiece,chaque,mỗi,every,par tête,per head,a head")
OF_THEM = ("d'entre e", "d’entre e", "of them", "of those", "of these", "trong số", "parmi eu", "parmi elles")
BETWEEN = ("entre ", "between ", "giữa ")
BEFORE_WHOLES = bag("quelque,environ,près,prévus,inscrits,possibles,about,some,roughly,nearly,possible,khoảng,gần,số")
AGENTS = {"fr": ("eur", "euse", "ien", "iste"), "en": ("er", "ist", "ian", "ee"), "vi": ("viên",)}
ALL = bag("all,tous,toutes,cả")  # "three sons, all four of them poets according to the jacket": another's slip
TEAMS = ("crew", "staff", "police")
HALVES = bag("demi,demie,rưỡi")  # "huit cantons et demi"
TIMES = ("fois", "times", "lần")
ONE, NARROW = Decimal(1), Decimal("0.4")
NEAR_MISS = Decimal("1.35")
NEAR = Decimal("0.6")  # of a sum of money, what falls short of it
ABOUT = Decimal("0.05")  # what "environ" may hide where the parts are given


class Params(NamedTuple):
    """`people` are, by language, what may be part of what: 15 children of 12 dead; `share_slack` is in points."""

    people: Mapping[str, tuple[str, ...]] = {}
    share_slack: Decimal = Decimal("1.0")


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each part and sum that cannot be, an Agreement for each that fits."""
    yield from period_scores(article)
    told: list[tuple[Block, Span]] = []
    for each in _told(article, params):
        if isinstance(each, Hit) or any(other.label == "part" for other in each.related):
            told += [(each.block, each.span), *((other.block, other.span) for other in each.related)]
        yield each
    people = _people(params.people.get(article.language, ()), article.language)
    missed = [_short_of(split) for split in accounts(article, people, told)]
    yield from missed
    told += [place for hit in missed for place in _places(hit)]
    yield from (hit for hit in ledger(article) if not any(_overlap(a, b) for a in _places(hit) for b in told))


def _places(hit: Hit) -> list[tuple[Block, Span]]:
    return [(hit.block, hit.span), *((other.block, other.span) for other in hit.related)]


def _overlap(one: tuple[Block, Span], two: tuple[Block, Span]) -> bool:
    return one[0] is two[0] and one[1].overlaps(two[1])


def _told(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """What sentences and lists say of their parts."""
    before: Clause | None = None
    sentences = clauses(article)
    won = {number: _short_of(each) for number, each in medals(article, sentences)}
    for number, clause in enumerate(sentences):
        previous, before = before, clause
        yield from _reversed(clause)
        many = len(clause.quantities) > 1
        if not many and clause.quantities[0].unit == "%":
            yield from _hundred(sentences, number)
        if not many and not any(words in clause.text for words in OF_THEM):
            continue
        people = _people(params.people.get(clause.block.language, ()), clause.block.language)
        if "i" in clause.tags or "G" in clause.tags:
            yield from _parts(clause, people, article)
        if many and ("p" in clause.tags or "o" in clause.tags):
            yield from _out_of(clause)
        if many and HALVES.isdisjoint(clause.words):
            said = [*_sums(clause, people), *_borne(clause, previous)]
            yield from said or ([won[number]] if number in won else _apart(sentences, number, people))
            yield from list(shares(clause, params.share_slack)) or _hundred(sentences, number)


@kept
def _people(words: tuple[str, ...], language: str) -> frozenset[str]:
    """Keys of nouns; the head of a Vietnamese one is its first syllable."""
    return frozenset(nouns.key(word.split()[0], language) for word in words)


# --- Ranges -----------------------------------------------------------------------------------------------------------


def _reversed(clause: Clause) -> Iterator[Hit]:
    """ "entre 500 et 300 ouvriers"."""
    for quantity in clause.quantities:
        numbers = quantity.numbers
        if len(numbers) < 2 or quantity.dimension == "time" or _times(clause, quantity.span.end):
            continue
        printed = clause.block.text[quantity.span.start : quantity.span.end]
        least = min(reading.value for reading in numbers[0].readings)
        behind = clause.block.lower[quantity.span.end : quantity.span.end + 8].lstrip()
        if behind.startswith(BEFORE_CHRIST):
            continue  # "entre 950 et 850 avant notre ère"
        if printed.lower().startswith(BETWEEN) and 0 < numbers[1].value < least:
            first, last = Measure(numbers[0].value, quantity.unit), Measure(numbers[1].value, quantity.unit)
            doubt = 0 if quantity.dimension == "money" or (quantity.unit is None and quantity.noun) else NOTE
            yield Hit("reversed", clause.block, quantity.span, values_of(printed, "", last, first), doubt=doubt)


def _times(clause: Clause, offset: int) -> bool:
    return clause.block.text[offset : offset + 7].lower().lstrip().startswith(TIMES)


# --- Parts ------------------------------------------------------------------------------------------------------------


def _parts(clause: Clause, people: frozenset[str], article: Article) -> Iterator[Hit | Agreement]:
    """What follows "dont", and what "d'entre eux" follows."""
    for index, part in clause.figures.items():
        if clause.tags[index] in "QR" and clause.words[index + 1 : index + 2] not in (("fois",), ("times",)):
            found = _wholes_of(clause, index, people, article)
            if found and not (clause.words[index - 1] in ALL and not SAYING.isdisjoint(clause.words)):
                stated = len(found) == 1 and ends("iw?", clause, index) >= 0
                yield from _compared(clause, sharing(part, found[-1]), found, 0 if stated else NOTE)


def _wholes_of(clause: Clause, index: int, people: frozenset[str], article: Article) -> list[Figure]:
    """What a figure says to be a part of; nothing where it says no such thing."""
    part = clause.figures[index]
    before = [i for i in clause.figures if i < index]
    same = [clause.figures[i] for i in before if clause.tags[i] in "QRO" and _same_unit(clause.figures[i], part)]
    if clause.words[index + 1 : index + 2] in (("of which",), ("of whom",)):
        return [] if part.noun else same
    if follows("w{0,2}G", clause, index) >= 0 or ends(r"G,?w?", clause, index) >= 0:
        counted = [each for each in _counted(article, part, people) if each.kind == part.kind]
        alone = len(same) == 1 and bool(same[0].noun) and not part.noun
        return counted or [each for each in same if alone or (part.noun and each.noun == part.noun)][-1:]
    if ends(r"i[wNfo]{0,5}" if part.kind else r"iw?", clause, index) < 0:
        return []
    if not same or not _belongs(part, same[-1], people) or clause.tags[before[-1]] not in "QRO":
        return []
    return [sharing(each, part) for each in same]


def _counted(article: Article, part: Figure, people: frozenset[str]) -> list[Figure]:
    """The people counted before a part in its paragraph."""
    block, start = part.quantity.block, part.span.start
    before = [q for q in article.quantities if q.block is block and q.span.start < start]
    return [figure_of(q) for q in before if q.unit is None and (_team(q) if q.noun is None else q.noun.key in people)]


def _team(quantity: Quantity) -> bool:
    """ "52 passengers and four crew"."""
    return quantity.block.lower.startswith(TEAMS, quantity.span.end + 1)


def _same_unit(whole: Figure, part: Figure) -> bool:
    return whole.kind == part.kind or (not part.kind and part.quantity.noun is None and bool(whole.kind))


def _belongs(part: Figure, whole: Figure, people: frozenset[str]) -> bool:
    """Families may have more children than there are families: only people, or the same things, are compared."""
    if part.kind or whole.kind:
        return True
    if whole.noun in people or (bool(whole.noun) and part.noun in ("", whole.noun)):
        return True
    return part.noun in people and whole.noun.endswith(AGENTS[part.quantity.block.language])


def _compared(clause: Clause, part: Figure, wholes: list[Figure], doubt: int) -> Iterator[Hit | Agreement]:
    total = sum((whole.high for whole in wholes), Decimal(0))
    related = tuple(Related(clause.block, whole.span, "whole") for whole in wholes)
    if part.low <= total:
        yield Agreement(clause.block, part.span, "text", related)
        return
    most = Measure(sum((whole.value for whole in wholes), Decimal(0)), wholes[0].kind or None)
    values = values_of(part.printed, wholes[0].printed if len(wholes) == 1 else "", most, most)
    yield Hit("part", clause.block, part.span, values, related, doubt=doubt)


def _out_of(clause: Clause) -> Iterator[Hit]:
    """ "160 députés sur 150"."""
    for index, whole in clause.figures.items():
        start = ends(r"Qw{0,2}(?:p|o)w?", clause, index)
        if start < 0 or clause.tags[index] != "Q" or start not in clause.figures:
            continue
        part = clause.figures[start]
        if clause.tags[index - 1] in "wN" and clause.words[index - 1] not in BEFORE_WHOLES:
            continue  # "une zone de 90 sur l'autoroute 20"
        linked = "p" in clause.tags[start:index] or index == start + 2
        if not linked or part.kind or whole.kind or part.low <= whole.high or whole.value < 2:
            continue
        if whole.noun and part.noun != whole.noun and (part.noun or "o" not in clause.tags[start:index]):
            continue
        if follows("w{0,2}F", clause, index) < 0 and not set(TIMES) & set(clause.words[start:index]):
            related = (Related(clause.block, whole.span, "whole"),)
            most = Measure(whole.value)
            values = values_of(part.printed, whole.printed, most, most)
            yield Hit("part", clause.block, part.span, values, related, doubt=NOTE)


# --- Sums -------------------------------------------------------------------------------------------------------------


def _sums(clause: Clause, people: frozenset[str]) -> Iterator[Hit | Agreement]:
    if len(clause.figures) < 3:
        return
    for whole in wholes(clause, people):
        total = clause.figures[whole.place]
        own = tuple(i for i in whole.parts if i == whole.parts[0] or ends("iw?", clause, i) < 0)
        whole = whole._replace(parts=own)  # "39 victoires, dont 21 avant la limite, 6 défaites et 3 nuls"
        parts = [sharing(clause.figures[i], total) for i in whole.parts]
        if any(not each.high.is_finite() or each.low <= 0 for each in (*parts, total)):
            continue
        related = tuple(Related(clause.block, part.span, "part") for part in parts)
        fits = _explained(total, parts, whole, ONE)
        if fits and _explained(total, parts, whole, NARROW):
            yield Agreement(clause.block, total.span, "text", related)
            return
        if _contradicts(clause, total, parts, whole):
            made = sum((part.value for part in parts), Decimal(0))
            most = Measure(made, total.kind or None)
            listed = " + ".join(digits(part) for part in parts)
            values = values_of(listed, total.printed, most, most)
            stated = not fits and _stated(clause, total, parts, whole)
            yield Hit("sum", clause.block, total.span, values, related, doubt=0 if stated else NOTE)
            return


def _stated(clause: Clause, total: Figure, parts: list[Figure], whole: Whole) -> bool:
    """Whether a sentence says of a total and of all figures listed beside it that they make it up."""
    first, last = whole.parts[0], whole.parts[-1]
    listed = tuple(i for i in clause.figures if first <= i <= last)
    if listed != whole.parts or not {"(", "i", "G", "U", "n"}.isdisjoint(clause.tags[first:last]):
        return False
    if whole.place < first:
        tied = follows(OPENS, clause, whole.place) == first
    else:
        tied = ends(CLOSES, clause, whole.place) > last or follows("w{0,2}z", clause, whole.place) >= 0
        tied = tied and "e" in clause.tags[whole.parts[-2] : last]
    return tied and one_slip(total, parts)


def _apart(sentences: tuple[Clause, ...], number: int, people: frozenset[str]) -> Iterator[Hit]:
    """The lists that stand apart from their whole."""
    yield from map(_short_of, splits(sentences, number, people))


def _short_of(split: Split) -> Hit:
    """Parts in a row that do not make up a whole elsewhere."""
    total, parts = split
    made = Measure(sum((part.value for part in parts), Decimal(0)), total.kind or None)
    values = values_of(" + ".join(digits(part) for part in parts), total.printed, made, made)
    block, span = parts[-1].quantity.block, parts[-1].span
    mine = [part for part in parts if part.quantity.block is block]
    rows = tuple(Related(part.quantity.block, part.span, "part") for part in parts if part not in mine)
    related = (Related(total.quantity.block, total.span, "whole"), *rows)
    return Hit("sum", block, Span(mine[0].span.start, span.end), values, related, doubt=NOTE)


def _hundred(sentences: tuple[Clause, ...], number: int) -> Iterator[Hit]:
    """The shares that should make up 100 % by the words that close their list."""
    found = percents(sentences, number)
    if found is not None:
        clause = sentences[number]
        made = Measure(sum((figure.value for figure in found), Decimal(0)), "%")
        values = values_of(" + ".join(digits(f) for f in found), "", made, Measure(FULL, "%"))
        related = tuple(Related(clause.block, figure.span, "part") for figure in found[:-1])
        yield Hit("shares", clause.block, found[-1].span, values, related, doubt=NOTE)


def _borne(clause: Clause, previous: Clause | None) -> Iterator[Hit | Agreement]:
    """The parts of a cost that the sentence before gives."""
    found = borne(clause, previous)
    if found is None:
        return
    total, run = found
    parts = [sharing(clause.figures[i], total) for i in run]
    if any(not each.high.is_finite() or each.low <= 0 for each in (*parts, total)):
        return
    whole = Whole(0, run, True)
    related = (Related(total.quantity.block, total.span, "whole"),)
    last = parts[-1]
    if _explained(total, parts, whole, NARROW):
        yield Agreement(clause.block, last.span, "text", related)
    elif one_slip(total, parts):
        made = Measure(sum((part.value for part in parts), Decimal(0)), total.kind or None)
        values = values_of(" + ".join(digits(part) for part in parts), total.printed, made, made)
        span = Span(parts[0].span.start, last.span.end)
        yield Hit("sum", clause.block, span, values, related, doubt=NOTE)


def _explained(total: Figure, parts: list[Figure], whole: Whole, width: Decimal) -> bool:
    """Whether all or some of the parts make up the total. `width` is how much of the rounding is granted."""
    loose = whole.loose
    if not whole.some or len(parts) > 8:
        firsts = range(len(parts) if whole.whole else 2, len(parts) + 1)  # no parts: "et non 53", "dont 4"
        return any(_adds_up(total, parts[:count], loose, width) for count in firsts)
    runs = (parts[start:stop] for start, stop in combinations(range(len(parts) + 1), 2) if stop - start > 1)
    return any(_adds_up(total, run, loose, width) for run in runs)


def _adds_up(total: Figure, parts: list[Figure], loose: int, width: Decimal) -> bool:
    bounds = [_bounds(part, width) for part in parts]
    low, high = sum(b[0] for b in bounds), sum(b[1] for b in bounds)
    least, most = _bounds(total, width)
    return low <= most and least <= high + loose


def _bounds(figure: Figure, width: Decimal) -> tuple[Decimal, Decimal]:
    low, high = rounded(figure)
    value = figure.value
    if figure.quantity.approximation in ("about", "nearly"):
        return max(low, value * (1 - ABOUT)), min(high, value * (1 + ABOUT))
    if figure.quantity.approximation:
        return low, high
    return value - (value - low) * width, value + (high - value) * width


def _contradicts(clause: Clause, total: Figure, parts: list[Figure], whole: Whole) -> bool:
    """Whether the words leave no way out: another relation, other parts, sets that overlap."""
    start, end = min(*whole.parts, whole.place), max(*whole.parts, whole.place)
    between = clause.tags[start:end]
    values = [part.value for part in parts]
    carried = any(sum(values[:i]) == values[i] for i in range(2, len(values) - 1))  # "29 and three: the 32 voters"
    if len(total.quantity.numbers) > 1 or carried or reckoned(clause, start, end) or moves(clause, total, parts):
        return False
    shared = between.split(":", 1)[-1] if clause.tags[whole.place : whole.parts[0]].count(":") else between
    if not NOT_LISTED.isdisjoint(shared) or len(parts) > 12:
        return False
    made, first, last = sum(p.value for p in parts), parts[0], parts[-1]
    if whole.near and total.value < made <= total.value * NEAR_MISS:
        return True
    if whole.doubt and not one_slip(total, parts):
        return False
    if total.value in (abs(first.value - last.value), first.value * last.value) or "j" in between:
        return False
    if not EACH.isdisjoint(clause.words) or (
        not whole.sure and any(ends(OPPOSED, clause, part) >= 0 for part in whole.parts)
    ):
        return False
    if total.kind and power_slip(total, parts):
        return True
    if clause.tags[whole.place + 1 : whole.place + 2] == "q" or (whole.place > whole.parts[-1] and not whole.closed):
        return one_slip(total, parts) and clause.tags[whole.place + 1 : whole.place + 2] != "q"
    if made > total.value:
        if whole.sure:
            return True
        return whole.closed or (not whole.few and one_slip(total, parts))
    if whole.doubt or clause.tags[whole.parts[0] - 1] == "(":
        return one_slip(total, parts)
    near = total.value < 1000 or (bool(total.kind) and made >= total.value * NEAR)
    return whole.closed and not whole.loose and (near or one_slip(total, parts))
