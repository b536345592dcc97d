"""Parts and wholes: "3 morts à A et 5 à B, soit 9 morts"; "12 morts, dont 15 enfants"; shares that pass 100 %.

A sentence is questioned only where its words say that the parts make up the whole, and where no choice of parts does.
A part may take up several wholes ("23 blessés et 9 morts, dont 15 enfants"), so it is compared with the sum of all that
is counted before it: in its sentence after "dont", in its paragraph after "d'entre eux".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from lint.annotate import nouns
from lint.annotate.numbers import power_of
from lint.checks._figures import Clause, Figure, clauses, ends, figure_of, follows, rounded
from lint.model import Agreement, Article, Hit, Measure, Related, Value

OUTCOMES = ("part", "sum", "shares", "reversed")

FIGURES = "QPOTRH"
WORDS = r"[wN1fotIhp]"
# Where a total stands after its parts, and before them.
TOTAL_AFTER = r"(?:s|[,;–(e]?z|z)[w1fzobI]{0,5}"
TOTAL_MARK = r"w{0,2}z"
LIST_OPENS = r"[^PT;.(]{0,16}?(?::|g)|[wN]{0,4},?s(?=Qw{1,4}eQw)|[^QPOTR;.]{0,3}?\("
OF_THE = r"(?:^|[,;:.(])w?[opI]w?"
PART_OF = r"Qw?ow?|Qf"
PLACING = ("t", "I", "p", "f", "K", "o")
RIVAL = r"[^QPOTRH;:.()]{0,5}(?:a|t)"
REMAINING = r"r[w]?"
REMAINS = r"(?:w{0,2}r)"
NOT_LISTED = frozenset("kXDF")
CHANGED = r"[udv][wN]{0,3}[ftb]w?|iw?"
OPPOSED = r"[ak][w1]{0,2}"
EACH = frozenset(("chacun", "chacune", "each", "apiece", "chaque", "mỗi", "every", "par tête", "per head", "a head"))
UNDECIDED = frozenset(
    ("prononcent", "indécis", "opinion", "undecided", "unsure", "abstenus", "abstained", "abstentions", "blancs", "kiến")
    + ("abstention", "trắng")
)
OF_THEM = ("d'entre e", "d’entre e", "of them", "of those", "of these", "trong số", "parmi eu", "parmi elles")
BETWEEN = ("entre ", "between ", "giữa ")
FULL, ONE, NARROW = Decimal(100), Decimal(1), Decimal("0.4")
ABOUT = Decimal("0.05")  # what "environ" may hide where the parts are given
ROUNDS = frozenset(
    (
        "tours",
        "rounds",
        "participation",
        "turnout",
        "abstention",
        "réponses",
        "answers",
        "chez",
    )
)
EARLIER = frozenset(
    (
        "précédent",
        "précédente",
        "dernier",
        "dernière",
        "auparavant",
        "tôt",
        "lors",
        "alors",
        "last",
        "previous",
        "earlier",
    )
    + ("before", "ago", "trước", "passé", "passée")
)
SECOND = frozenset(("second", "deuxième", "runoff", "hai"))
ROUND = frozenset(("tour", "round", "vòng"))
FOR = frozenset(("pour", "for", "cho"))
WON = frozenset(("gagné", "remporté", "won", "thắng"))
LOST = frozenset(("perdu", "lost", "thua"))
SHARED = frozenset(("financé", "financés", "financée", "financées", "hauteur", "with", "partagé", "split", "funded"))
TIMES = frozenset(("fois", "times", "lần"))


class Params(NamedTuple):
    """`people` are, by language, what may be part of what: 15 children of 12 dead; `share_slack` is in points."""

    people: Mapping[str, tuple[str, ...]] = {}
    share_slack: Decimal = Decimal("1.0")


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each part and sum that cannot be, an Agreement for each that fits."""
    for clause in clauses(article):
        yield from _reversed(clause)
        many = len(clause.quantities) > 1
        if not many and not any(words in clause.text for words in OF_THEM):
            continue
        people = _people(params.people.get(clause.block.language, ()), clause.block.language)
        if "i" in clause.tags or "G" in clause.tags:
            yield from _parts(clause, people, article)
        if many and ("p" in clause.tags or "o" in clause.tags):
            yield from _out_of(clause)
        if many:
            yield from _sums(clause, people)
            yield from _shares(clause, params.share_slack)


@lru_cache(8)
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
        if printed.lower().startswith(BETWEEN) and 0 < numbers[1].value < least:
            first, last = Measure(numbers[0].value, quantity.unit), Measure(numbers[1].value, quantity.unit)
            yield Hit("reversed", clause.block, quantity.span, _values(printed, "", last, first))


def _times(clause: Clause, offset: int) -> bool:
    return clause.block.text[offset : offset + 7].lower().lstrip().startswith(("fois", "times", "lần"))


# --- Parts ------------------------------------------------------------------------------------------------------------


def _parts(clause: Clause, people: frozenset[str], article: Article) -> Iterator[Hit | Agreement]:
    """What follows "dont", and what "d'entre eux" follows."""
    for index, part in clause.figures.items():
        if clause.tags[index] not in "QR" or clause.words[index + 1 : index + 2] in (("fois",), ("times",)):
            continue
        before = [i for i in clause.figures if i < index]
        if clause.words[index + 1 : index + 2] in (("of which",), ("of whom",)):
            same = [clause.figures[i] for i in before if clause.tags[i] in "QR" and _same_unit(clause.figures[i], part)]
            wholes = same if same and not part.noun else []
        elif follows("w{0,2}G", clause, index) >= 0 or ends(r"G,?w?", clause, index) >= 0:
            wholes = [each for each in _counted(article, part, people) if each.kind == part.kind]
        elif ends(r"iw?" if not part.kind else r"i[wNfo]{0,5}", clause, index) >= 0:
            same = [clause.figures[i] for i in before if clause.tags[i] in "QRO" and _same_unit(clause.figures[i], part)]
            if not same or not _belongs(part, same[-1], people) or clause.tags[before[-1]] not in "QRO":
                continue
            wholes = [_sharing(each, part) for each in same]
        else:
            continue
        if wholes:
            yield from _compared(clause, _sharing(part, wholes[-1]), wholes)


def _counted(article: Article, part: Figure, people: frozenset[str]) -> list[Figure]:
    """The people counted before a part in its paragraph."""
    block, start = part.quantity.block, part.span.start
    before = [q for q in article.quantities if q.block is block and q.span.start < start]
    return [figure_of(q) for q in before if q.unit is None and q.noun is not None and q.noun.key in people]


def _same_unit(whole: Figure, part: Figure) -> bool:
    return whole.kind == part.kind or (not part.kind and not part.noun and bool(whole.kind))


def _belongs(part: Figure, whole: Figure, people: frozenset[str]) -> bool:
    """Families may have more children than there are families: only people, or the same things, are compared."""
    if part.kind or whole.kind:
        return True
    return whole.noun in people or (bool(whole.noun) and part.noun in ("", whole.noun))


def _sharing(figure: Figure, other: Figure) -> Figure:
    """ "2,3 millions d'euros, dont 2 pour la voirie": the bare figure shares the multiplier."""
    power = power_of(other.quantity.numbers[-1])
    if figure.kind or figure.noun or not power or figure.value >= 1000 or power_of(figure.quantity.numbers[-1]):
        return figure
    return figure._replace(
        value=figure.value.scaleb(power), low=figure.low.scaleb(power), high=figure.high.scaleb(power)
    )


def _compared(clause: Clause, part: Figure, wholes: list[Figure]) -> Iterator[Hit | Agreement]:
    total = sum((whole.high for whole in wholes), Decimal(0))
    related = tuple(Related(clause.block, whole.span, "whole") for whole in wholes)
    if part.low <= total:
        yield Agreement(clause.block, part.span, "text", related)
        return
    most = Measure(sum((whole.value for whole in wholes), Decimal(0)), wholes[0].kind or None)
    values = _values(part.printed, wholes[0].printed if len(wholes) == 1 else "", most, most)
    yield Hit("part", clause.block, part.span, values, related)


def _out_of(clause: Clause) -> Iterator[Hit]:
    """ "160 députés sur 150"."""
    for index, whole in clause.figures.items():
        start = ends(r"Qw{0,2}(?:p|o)w?", clause, index)
        if start < 0 or clause.tags[index] != "Q" or start not in clause.figures:
            continue
        part = clause.figures[start]
        linked = "p" in clause.tags[start:index] or index == start + 2
        if not linked or part.kind or whole.kind or part.low <= whole.high or whole.value < 2:
            continue
        if whole.noun and part.noun != whole.noun and (part.noun or "o" not in clause.tags[start:index]):
            continue
        if follows("w{0,2}F", clause, index) < 0 and not TIMES.intersection(clause.words[start:index]):
            related = (Related(clause.block, whole.span, "whole"),)
            most = Measure(whole.value)
            yield Hit("part", clause.block, part.span, _values(part.printed, whole.printed, most, most), related)


# --- Sums -------------------------------------------------------------------------------------------------------------


class Whole(NamedTuple):
    """A total and the places of its parts. `closed`: the words say that there are no other parts."""

    place: int
    parts: tuple[int, ...]
    closed: bool
    loose: int = 0  # items of the list without a figure
    doubt: int = 0
    some: bool = False  # the first or the last of the parts may be something else
    people: bool = False
    sure: bool = False  # parts that cannot overlap: more than the whole is wrong, whatever the digits


def _sums(clause: Clause, people: frozenset[str]) -> Iterator[Hit | Agreement]:
    if len(clause.figures) < 3:
        return
    for whole in _wholes(clause, people):
        total = clause.figures[whole.place]
        parts = [_sharing(clause.figures[i], total) for i in whole.parts]
        if any(not part.high.is_finite() or part.low <= 0 for part in (*parts, total)):
            continue
        related = tuple(Related(clause.block, part.span, "part") for part in parts)
        fits = _explained(total, parts, whole, ONE)
        if fits and _explained(total, parts, whole, NARROW):
            yield Agreement(clause.block, total.span, "text", related)
            return
        if _contradicts(clause, total, parts, whole):
            made = sum((part.value for part in parts), Decimal(0))
            most = Measure(made, total.kind or None)
            listed = " + ".join(_digits(part) for part in parts)
            values = _values(listed, total.printed, most, most)
            yield Hit("sum", clause.block, total.span, values, related, doubt=max(int(fits), whole.doubt))
            return


def _wholes(clause: Clause, people: frozenset[str]) -> Iterator[Whole]:
    """The totals of a sentence with their parts, the plainest wording first."""
    tags = clause.tags
    for index, total in clause.figures.items():
        if tags[index] not in "QR" or ends("iw?", clause, index) >= 0:
            continue
        if ends(TOTAL_AFTER, clause, index) >= 0 or follows(TOTAL_MARK, clause, index) >= 0:
            yield from _added_up(clause, index, people)
        opens = follows(LIST_OPENS, clause, index)
        if opens >= 0:
            yield from _opened(clause, index, opens, people)
        yield from _apposed(clause, index, people)
        yield from _shared_out(clause, index, people)
        yield from _bracketed(clause, index, people)
        part = ends(PART_OF, clause, index)
        if part >= 0 or ends(OF_THE, clause, index) >= 0:
            stop = tags.find(";", index)
            rest = _listed(clause, index + 1, stop if stop >= 0 else len(tags), total, people)
            rest = (part, *rest) if part >= 0 and rest else rest
            if len(rest) > 1:
                closed = _remainder(clause, rest[-1]) or not UNDECIDED.isdisjoint(clause.words)
                yield Whole(index, rest, closed, tags.count("1", index), people=total.noun in people)


def _added_up(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "3 morts à A et 5 à B, soit 9 morts"; whatever is counted, one slip of the keyboard must explain a wrong sum."""
    total = clause.figures[index]
    same = tuple(i for i in clause.figures if i < index and clause.tags[i] in "QR" and _shares_unit(clause, i, total))
    listed = _listed(clause, 0, index, total, people)
    if len(same) > 1 and "e" in clause.tags[same[-2] : same[-1]]:
        first = clause.figures[same[0]].noun
        named = first == total.noun or (first in people and (not total.noun or total.noun in people))
        yield Whole(index, same, same == listed and (named or bool(total.kind)), some=True)
    elif len(listed) > 1 and "z" in clause.tags[max(0, index - 5) : index + 4]:
        yield Whole(index, listed, False, some=True)


def _opened(clause: Clause, index: int, opens: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "9 morts : 3 à A et 5 à B", "65 sièges (28, 31 et 6)"."""
    stop, total = _list_end(clause, opens), clause.figures[index]
    later = _listed(clause, opens, stop, total, people)
    loose = _loose_items(clause, opens, stop)
    every = tuple(i for i in clause.figures if opens <= i < stop and clause.tags[i] in "QR")
    figures = [clause.figures[i] for i in every]
    if len(every) < 2 or total.value == len(every):
        return
    if later == every:
        yield Whole(index, later, loose == 0, loose)
    elif not loose and all(f.kind in ("", total.kind) and f.value < total.value for f in figures):
        if all(figure.noun for figure in figures):
            yield Whole(index, every, False, 0, 1)


def _apposed(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "11 morts, 5 dans la vallée et 6 sur le plateau", "1 500 personnes, 820 femmes et 680 hommes"."""
    first = follows(r"[wNV1]{0,5},w?(?=Q)", clause, index)
    if first < 0 or clause.figures[index].kind or _placed(clause, index):
        return
    run = []
    for place in clause.figures:
        if place >= first and not {";", ":", "(", "i"} & set(clause.tags[first:place]):
            run.append(place)
    if len(run) < 2 or "e" not in clause.tags[run[-2] : run[-1]]:
        return
    placed = all(not clause.figures[i].noun and _placed(clause, i) for i in run)
    named = clause.figures[index].noun in ("", *people) and all(
        clause.figures[i].noun in people and follows(r"w{1,2}(?:[,e.]|$)", clause, i) >= 0 for i in run
    )
    if placed or named:
        yield Whole(index, tuple(run), False, 0, 1)


def _placed(clause: Clause, index: int) -> bool:
    """ "5 dans la vallée", "80 pour enfants"."""
    return clause.tags[index + 1 : index + 2] in PLACING or clause.words[index + 1 : index + 2] in ((word,) for word in FOR)


def _shared_out(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """Money and its payers, matches and their outcomes: parts that do not overlap, though perhaps not all."""
    tags, total = clause.tags, clause.figures[index]
    run = tuple(i for i in clause.figures if i > index and tags[i] == "Q" and _shares_kind(clause.figures[i], total))
    if len(run) < 2 or ";" in tags[index : run[-1]] or "e" not in tags[run[-2] : run[-1]]:
        return
    if not WON.isdisjoint(clause.words) and not LOST.isdisjoint(clause.words) and not total.kind:
        yield Whole(index, run, False, sure=True)
    elif total.quantity.dimension == "money" and len(run) > 2 and tags[index - 1 : index] not in ("s", "z"):
        if not SHARED.isdisjoint(clause.words) or "i" in tags[index : run[0]]:
            yield Whole(index, run, False, sure=True)


def _shares_kind(part: Figure, total: Figure) -> bool:
    return part.kind in ("", total.kind) and (bool(total.kind) or part.noun in ("", total.noun, "nul"))


def _bracketed(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "9 millions venus de l'État (5 millions), de la région (3 millions) et de la commune (1 million)"."""
    tags, total = clause.tags, clause.figures[index]
    run = tuple(i for i in clause.figures if i > index and tags[i - 1 : i + 2] == "(Q)")
    if len(run) < 2 or "e" not in tags[run[-2] : run[-1]] or tags[max(index - 1, 0)] == "(":
        return
    money = total.quantity.dimension == "money"
    if money or total.noun in people or "z" in tags[max(0, index - 4) : index]:
        if all(_may_be_part(clause.figures[i], total, people, True) for i in run):
            yield Whole(index, run, False)


def _shares_unit(clause: Clause, index: int, total: Figure) -> bool:
    """ "400, 250 et 150 hectares"."""
    part = clause.figures[index]
    return part.kind == total.kind or (not part.kind and not part.noun and clause.tags[index + 1 : index + 2] in (",", "e"))


def _listed(clause: Clause, start: int, stop: int, total: Figure, people: frozenset[str]) -> tuple[int, ...]:
    """The places of the figures between two others that may be parts of a total."""
    found = []
    for index, part in clause.figures.items():
        if start <= index < stop and clause.tags[index] in "QR" and ends(CHANGED, clause, index) < 0:
            if _may_be_part(part, total, people, start > 0) and clause.figures[index] is not total:
                found.append(index)
    return tuple(found)


def _may_be_part(part: Figure, total: Figure, people: frozenset[str], listed: bool) -> bool:
    """Whether a figure may be part of a total; in a list that the total opens, "30 000 versés" is euros as well."""
    if part.kind != total.kind:
        return not part.kind and (not part.noun or (listed and part.value < total.value))
    if part.kind or not part.noun or part.noun == total.noun:
        return True
    return (total.noun in people or not total.noun) and part.noun in people


def _list_end(clause: Clause, start: int) -> int:
    """Where a list ends: its bracket closes, or the sentence or the clause does."""
    if clause.tags[start - 1] == "(":
        end = clause.tags.find(")", start)
        return end if end >= 0 else len(clause.tags)
    stops = [at for mark in ";." if (at := clause.tags.find(mark, start)) >= 0]
    return min(stops, default=len(clause.tags))


def _loose_items(clause: Clause, start: int, stop: int) -> int:
    """The items of a list that have no figure: "deux frères et leur cousin"."""
    loose, item = 0, ""
    for tag in (*clause.tags[start:stop], ","):
        if tag in ",e–":
            loose += bool(item) and "Q" not in item and "R" not in item
            item = ""
        else:
            item += tag
    return loose


def _remainder(clause: Clause, index: int) -> bool:
    """ "les 7 autres", "the other seven", "7 người còn lại"."""
    return ends(REMAINING, clause, index) >= 0 or follows(REMAINS, clause, index) >= 0


def _explained(total: Figure, parts: list[Figure], whole: Whole, width: Decimal) -> bool:
    """Whether all or some of the parts make up the total. `width` is how much of the rounding is granted."""
    loose = whole.loose
    if not whole.some or len(parts) > 8:
        return _adds_up(total, parts, loose, width)
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
    between = clause.tags[min(*whole.parts, whole.place) : max(*whole.parts, whole.place)]
    if not NOT_LISTED.isdisjoint(between) or len(parts) > 12:
        return False
    if whole.doubt and not _one_slip(total, parts):
        return False
    made, first, last = sum(p.value for p in parts), parts[0], parts[-1]
    if total.value in (abs(first.value - last.value), first.value * last.value) or "j" in between:
        return False
    if not EACH.isdisjoint(clause.words) or any(ends(OPPOSED, clause, part) >= 0 for part in whole.parts):
        return False
    if clause.tags[whole.place + 1 : whole.place + 2] == "q" or (whole.place > whole.parts[-1] and not whole.closed):
        return _one_slip(total, parts) and clause.tags[whole.place + 1 : whole.place + 2] != "q"
    if made > total.value:
        if whole.sure:
            return True
        few = len(parts) < 3 and total.value < 100 and ends(OF_THE, clause, whole.place) >= 0 and not whole.people
        return whole.closed or (not few and _one_slip(total, parts))
    if whole.doubt or clause.tags[whole.parts[0] - 1] == "(":
        return _one_slip(total, parts)
    return whole.closed and not whole.loose and (_one_slip(total, parts) or total.value < 1000)


def _one_slip(total: Figure, parts: list[Figure]) -> bool:
    """Whether one wrong digit, two exchanged or a power of ten in one of the figures explains the sum."""
    made = sum((part.value for part in parts), Decimal(0))
    wanted = [(part.value, part.value + total.value - made) for part in parts] + [(total.value, made)]
    return any(_slipped(is_, should) for is_, should in wanted if should > 0)


def _slipped(one: Decimal, two: Decimal) -> bool:
    a, b = f"{one.normalize():f}", f"{two.normalize():f}"
    if a.rstrip("0") == b.rstrip("0"):
        return True
    if len(a) != len(b):
        return False
    different = [i for i in range(len(a)) if a[i] != b[i]]
    return len(different) == 1 or (len(different) == 2 and sorted(a) == sorted(b))


def _digits(figure: Figure) -> str:
    number = figure.quantity.numbers[-1]
    return figure.quantity.block.text[number.span.start : number.span.end]


# --- Shares -----------------------------------------------------------------------------------------------------------


def _shares(clause: Clause, slack: Decimal) -> Iterator[Hit | Agreement]:
    """Shares of one whole that pass 100 %, or do not reach it with the rest."""
    tags = clause.tags
    found = [i for i in clause.figures if tags[i] == "P" and ends(r"[ud+i][^QPOTRH;:.,()]{0,4}", clause, i) < 0]
    if len(found) < 2 or not ROUNDS.isdisjoint(clause.words) or _two_rounds(clause) or "y" in tags or "c" in tags:
        return
    rest = _remainder(clause, found[-1])
    votes = "V" in tags[max(0, found[0] - 4) : found[0] + 5]
    if sum(follows("(?:[of]V)?[tIp][wN]", clause, i) >= 0 for i in found) > 1:
        return
    rivals = votes and len(found) == 2 and ends(RIVAL, clause, found[-1]) >= 0 and EARLIER.isdisjoint(clause.words)
    if not rest and not votes and "M" not in tags and UNDECIDED.isdisjoint(clause.words):
        return
    figures = [clause.figures[i] for i in found]
    between = tags[found[0] : found[-1]]
    if not rivals and any(ends(OPPOSED, clause, i) >= 0 for i in found[1:]):
        return
    if any(f.quantity.approximation not in ("", "about") for f in figures) or not NOT_LISTED.isdisjoint(between) or ";" in between:
        return
    made = sum((figure.value for figure in figures), Decimal(0))
    margin = slack + sum((figure.high - figure.low for figure in figures), Decimal(0)) / 2
    related = tuple(Related(clause.block, figure.span, "part") for figure in figures[:-1])
    if abs(made - FULL) <= margin:
        yield Agreement(clause.block, figures[-1].span, "text", related)
    elif made > FULL or (rest and len(found) > 2):
        if len(found) > 2 or rest or rivals:
            values = _values(" + ".join(_digits(f) for f in figures), "", Measure(made, "%"), Measure(FULL, "%"))
            yield Hit("shares", clause.block, figures[-1].span, values, related)


def _two_rounds(clause: Clause) -> bool:
    return not SECOND.isdisjoint(clause.words) and not ROUND.isdisjoint(clause.words)


def _values(part: str, whole: str, made: Measure, other: Measure) -> dict[str, Value]:
    return {"part": part, "whole": whole or made, "made": made, "other": other}
