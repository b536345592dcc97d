"""Which figures of a sentence are said to make up another: "3 à Alès et 5 à Uzès, soit 8", "65 seats: 28, 31 and 6"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.numbers import power_of
from lint.checks._figures import Clause, Figure, bag, ends, follows
from lint.record import NamedTuple

# Where a total stands after its parts, where a list of parts opens after it, and where it stands before some of them.
TOTAL_AFTER = r"(?:s|[,;–(e]?z|z)[w1fzobI]{0,5}"
TOTAL_MARK = r"w{0,2}z"
LIST_OPENS = r"[^PT;.(]{0,16}?(?::|g)|[wN]{0,4},?s(?=Qw{1,4}eQw)|[^QPOTR;.]{0,3}?\("
OF_THE = r"(?:^|[,;:.(])w?[opI]w?"
PART_OF = r"Qw?ow?|Qf"
PLACING = ("t", "I", "p", "f", "K", "o")
CHANGED = r"[udv][wN]{0,3}[ftb]w?|iw?"
UNDECIDED = bag(
    "prononcent,indécis,opinion,undecided,unsure,abstenus,abstained,abstentions,blancs,kiến,abstention,trắng"
)
# Words that make groups which may overlap: "70 women and 60 over fifty".
OVERLAP = bag(
    "ans,âgés,âgées,âge,jeunes,étrangers,étrangères,aussi,également,mineurs,under,over,aged,old,also,both,foreigners,"
    "young,tuổi,trẻ,cũng,dưới"
)
WOMEN, MEN = bag("femmes,filles,women,girls,nữ"), bag("hommes,garçons,men,boys,nam")
FOR = bag("pour,for,cho")
WON = bag("gagné,remporté,won,thắng")
LOST = bag("perdu,lost,thua")
SHARED = bag("financé,financés,financée,financées,hauteur,with,partagé,split,funded")


class Whole(NamedTuple):
    """A total and its parts, by the places of their letters.

    `closed`: the words say that there are no other parts. `some`: the first or the last may be something else. `few`:
    what the parts count may overlap. `sure`: it may not, and more than the total is wrong whatever the digits.
    """

    place: int
    parts: tuple[int, ...]
    closed: bool
    loose: int = 0  # items of the list without a figure
    doubt: int = 0
    some: bool = False
    few: bool = False
    sure: bool = False


def wholes(clause: Clause, people: frozenset[str]) -> Iterator[Whole]:
    """The totals of a sentence with their parts, the plainest wording first."""
    for index in clause.figures:
        if clause.tags[index] not in "QR" or ends("iw?", clause, index) >= 0:
            continue
        if ends(TOTAL_AFTER, clause, index) >= 0 or follows(TOTAL_MARK, clause, index) >= 0:
            yield from _added_up(clause, index, people)
        for wording in (_opened, _apposed, _shared_out, _bracketed, _parted):
            yield from wording(clause, index, people)


def _parted(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "Of the 64 passengers, 41 were hurt and the other 23 unhurt", "seven of the 12 drowned, five were hit"."""
    tags, total = clause.tags, clause.figures[index]
    part = ends(PART_OF, clause, index)
    if part < 0 and ends(OF_THE, clause, index) < 0:
        return
    if part >= 0 and total.kind != clause.figures[part].kind:
        return  # "20 checks of $50,000"
    stop = tags.find(";", index)
    rest = _listed(clause, index + 1, stop if stop >= 0 else len(tags), total, people)
    if any(follows(r"[wN]{0,2}[op]w?(?=[QR])", clause, i) >= 0 for i in rest):
        return  # "7 of 12, and 3 of 5"
    every = tuple(i for i in clause.figures if i > index and tags[i] in "QR")
    if part < 0 and len(every) > 2 and _nested(clause, every):
        yield Whole(every[0], every[1:], False, doubt=1)
        return
    rest = (part, *rest) if part >= 0 and rest else rest
    if len(rest) > 1 and not _overlapping(clause.words[rest[0] :]):
        closed = remains(clause, rest[-1]) or not UNDECIDED.isdisjoint(clause.words)
        few = len(rest) < 3 and total.value < 100 and total.noun not in people
        yield Whole(index, rest, closed, tags.count("1", index), few=few)


def _overlapping(words: tuple[str, ...]) -> bool:
    """Whether the words of a list name groups that may share members; men and women do not."""
    return not OVERLAP.isdisjoint(words) or (not WOMEN.isdisjoint(words) and MEN.isdisjoint(words))


def _nested(clause: Clause, places: tuple[int, ...]) -> bool:
    """ "Sur 900 inscrits, 540 ont voté : 324 oui et 216 non": the first is the whole of the others."""
    first, *others = (clause.figures[i].value for i in places)
    return ":" in clause.tags[places[0] : places[1]] or first == sum(others)


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


def _opened(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "9 morts : 3 à A et 5 à B", "65 sièges (28, 31 et 6)"."""
    opens = follows(LIST_OPENS, clause, index)
    if opens < 0:
        return
    stop, total = _list_end(clause, opens), clause.figures[index]
    later = _listed(clause, opens, stop, total, people)
    loose = _loose_items(clause, opens, stop)
    every = tuple(i for i in clause.figures if opens <= i < stop and clause.tags[i] in "QR")
    figures = [clause.figures[i] for i in every]
    if len(every) < 2 or total.value == len(every):
        return
    if clause.block.language == "vi" and clause.tags[opens - 1] != "(" and not all(f.kind or f.noun for f in figures):
        return  # a number behind its noun is a label: "nguyện vọng 1"
    if later == every:
        yield Whole(index, later, loose == 0 and bool(total.kind or total.noun), loose)
    elif not loose and all(f.kind in ("", total.kind) and f.noun and f.value <= total.value for f in figures):
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
        _counts_people(clause, i, people) and follows(r"w{1,2}(?:fw)?(?:[,e.]|$)", clause, i) >= 0 for i in run
    )
    if placed or named:
        yield Whole(index, tuple(run), False, 0, 1)


def _counts_people(clause: Clause, index: int, people: frozenset[str]) -> bool:
    """Whether people are counted; "nine crew" is no plural by its looks."""
    return clause.figures[index].noun in people or not people.isdisjoint(clause.words[index + 1 : index + 2])


def _placed(clause: Clause, index: int) -> bool:
    """ "5 dans la vallée", "80 pour enfants"."""
    return clause.tags[index + 1 : index + 2] in PLACING or not FOR.isdisjoint(clause.words[index + 1 : index + 2])


def _shared_out(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """Money and its payers, matches and their outcomes: parts that do not overlap, though perhaps not all."""
    tags, total = clause.tags, clause.figures[index]
    run = tuple(i for i in clause.figures if i > index and tags[i] == "Q" and _shares_kind(clause.figures[i], total))
    if len(run) < 2 or ";" in tags[index : run[-1]] or "e" not in tags[run[-2] : run[-1]]:
        return
    if not WON.isdisjoint(clause.words) and not LOST.isdisjoint(clause.words) and not total.kind:
        yield Whole(index, run, False, sure=True)
        return
    if max(clause.figures[i].value for i in run) > total.value:
        return  # nobody pays a part of more than the whole: these are other sums
    split = not SHARED.isdisjoint(clause.words) or "i" in tags[index : run[0]]
    if split and total.quantity.dimension == "money" and len(run) > 2 and tags[index - 1 : index] not in ("s", "z"):
        yield Whole(index, run, False, sure=True)


def _shares_kind(part: Figure, total: Figure) -> bool:
    if total.kind:
        return part.kind == total.kind or not (part.kind or part.noun)
    return not part.kind and part.noun in ("", total.noun, "nul")


def _bracketed(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "9 millions venus de l'État (5 millions), de la région (3 millions) et de la commune (1 million)"."""
    tags, total = clause.tags, clause.figures[index]
    run = tuple(i for i in clause.figures if i > index and tags[i - 1 : i + 2] == "(Q)")
    if len(run) < 2 or "e" not in tags[run[-2] : run[-1]] or tags[max(index - 1, 0)] == "(":
        return
    money = total.quantity.dimension == "money"
    summed = money or total.noun in people or "z" in tags[max(0, index - 4) : index]
    if summed and all(_may_be_part(clause.figures[i], total, people, True) for i in run):
        yield Whole(index, run, False)


# --- Lists ------------------------------------------------------------------------------------------------------------


def _listed(clause: Clause, start: int, stop: int, total: Figure, people: frozenset[str]) -> tuple[int, ...]:
    """The places of the figures between two others that may be parts of a total."""
    return tuple(
        index
        for index, part in clause.figures.items()
        if start <= index < stop and clause.tags[index] in "QR" and ends(CHANGED, clause, index) < 0
        if part is not total and _may_be_part(part, total, people, start > 0)
    )


def _may_be_part(part: Figure, total: Figure, people: frozenset[str], listed: bool) -> bool:
    """Whether a figure may be part of a total; in a list that the total opens, "30 000 versés" is euros as well."""
    if part.kind != total.kind:
        return not part.kind and (not part.noun or (listed and part.value < total.value))
    if part.kind or not part.noun or part.noun == total.noun:
        return True
    return (total.noun in people or not total.noun) and part.noun in people


def _shares_unit(clause: Clause, index: int, total: Figure) -> bool:
    """ "400, 250 et 150 hectares"."""
    part = clause.figures[index]
    return part.kind == total.kind or (
        not part.kind and not part.noun and clause.tags[index + 1 : index + 2] in (",", "e")
    )


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


def remains(clause: Clause, index: int) -> bool:
    """Whether a part is all the rest: "les 7 autres", "the other seven", "7 người còn lại"."""
    return ends(r"rw?", clause, index) >= 0 or follows(r"w{0,2}r", clause, index) >= 0


def sharing(figure: Figure, other: Figure) -> Figure:
    """ "2,3 millions d'euros, dont 2 pour la voirie": the bare figure shares the multiplier."""
    power = power_of(other.quantity.numbers[-1])
    if figure.kind or figure.noun or not power or figure.value >= 1000 or power_of(figure.quantity.numbers[-1]):
        return figure
    return figure._replace(
        value=figure.value.scaleb(power), low=figure.low.scaleb(power), high=figure.high.scaleb(power)
    )
