"""Which of two levels is the earlier, by the words around them: "60 euros, alors qu'il cotait 48 la veille"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.figures import Clause, Figure, alike, ends
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import FIGURES, RANGE_LICENCE, STARTING, Pair, made_of, scaled, unlike
from lint.record import NamedTuple

# Words of what was before, of what is now, and of the last of several; verbs of a state that is over.
EARLIER = bag(
    "earlier,before,previous,previously,ago,prior,had,formerly,originally,once,used,auparavant,tôt,précédent,précédente,"
    "précédents,précédentes,avant,jadis,autrefois,veille,avaient,trước,lúc đầu"
)
NOW = bag(
    "voilà,now,today,currently,nowadays,désormais,aujourd,maintenant,actuellement,nay,hiện,reste,restent,this,cet,cette,ce,"
    "has,have,remain,remains,tonight,tomorrow"
)
LAST = bag("last,dernier,dernière,passé,passée,ngoái,qua,was,were,stood")
UNKNOWN = "5"  # the era of what no word puts in time
IMPERFECT = ("ait", "aient", "étions", "avions")
COMING = bag("will,sẽ,sera,seront,would")
FUTURE, FEW_LETTERS = ("era", "eront", "ira", "iront", "dra", "dront"), 5
NOT_VERBS = bag("fait,lait,trait,retrait,extrait,portrait,fait,soient,aient,ait,parfait,souhait,bienfait,attrait")
FAR = 20  # times: what lies farther apart is of something else


class Told(NamedTuple):
    """A level, and when it was reached as far as its words tell: strings that sort from past to present."""

    clause: Clause
    place: int
    figure: Figure
    time: str
    stop: int = -1  # where the words end that tell when, if not with the sentence


def levels_of(clause: Clause) -> list[Told]:
    """The figures of a sentence that may be levels."""
    found = []
    for index, figure in clause.figures.items():
        if clause.tags[index] == "R":
            if figure.printed.lower().startswith(STARTING) and ends(RANGE_LICENCE, clause, index) >= 0:
                first, last = made_of(figure)
                found += [Told(clause, index, first, "0"), Told(clause, index, last, "9")]
        elif clause.tags[index] in "QP" and figure.value > 0:
            found.append(Told(clause, index, figure, ""))
    return found


def named_pair(one: Told, two: Told) -> Pair | None:
    """Two levels of one kind of which the words make one the earlier."""
    pair = made(one, two)
    if not comparable(pair.before, pair.after):
        return None
    mixed = "%" in (pair.before.kind, pair.after.kind) and pair.before.kind != pair.after.kind
    if mixed and (one.clause is not two.clause or unlike(one.clause, one.place, two.place)):
        return None
    first, last = _eras(one, two)
    if first == last:
        return None
    return pair if first < last else Pair(two.place, -1, pair.after, pair.before)


def made(one: Told, two: Told) -> Pair:
    """Two levels as a pair; "45 millions, alors qu'il en contenait 60": the bare one shares the multiplier."""
    if one.clause is not two.clause:
        return Pair(one.place, -1, one.figure, two.figure)
    return Pair(one.place, -1, scaled(one.figure, two.figure), scaled(two.figure, one.figure))


def _eras(one: Told, two: Told) -> tuple[str, str]:
    """When two levels were reached, as strings that sort from past to present."""
    if one.time or two.time:
        return (one.time, two.time) if one.place == two.place and one.clause is two.clause else ("", "")
    if one.clause is not two.clause:
        return whole_era(one), whole_era(two)
    clause = one.clause
    if ends(rf"a[^{FIGURES};:.()]{{0,8}}", clause, two.place) > one.place:
        return "9", "0"
    if ends("f[w1]{0,2}", clause, one.place) >= 0 and ends("t[w1]{0,2}", clause, two.place) > one.place:
        return "0", "9"
    apart = next((i for i in range(one.place + 1, two.place) if clause.tags[i] in ",;:–e"), -1)
    if apart < 0:
        return "", ""
    start = max((i for i in clause.figures if i < one.place), default=0)
    stop = min((i for i in clause.figures if i > two.place), default=len(clause.tags))
    eras = _era(clause, start, apart), _era(clause, apart, stop)
    return eras if "" not in eras else ("", "")


def part_end(clause: Clause, place: int) -> int:
    """Where the part of a sentence ends that a level stands in."""
    return next((i for i in range(place + 1, len(clause.tags)) if clause.tags[i] in ",;:–"), len(clause.tags))


def whole_era(level: Told) -> str:
    return _era(level.clause, 0, level.stop if level.stop >= 0 else len(level.clause.tags))


def _era(clause: Clause, start: int, stop: int) -> str:
    """When something was, by the words around it: a year "4", the year as such where both have one."""
    words, tags = clause.words[start:stop], clause.tags[start:stop]
    if not EARLIER.isdisjoint(words) or " il y a " in f" {' '.join(words)} ":
        return "0"
    years = [word for word, tag in zip(words, tags, strict=True) if tag == "y"]
    if years:
        return f"4{years[-1]}"
    if not NOW.isdisjoint(words):
        return "9"
    if not COMING.isdisjoint(words) or any(word.endswith(FUTURE) and len(word) > FEW_LETTERS for word in words):
        return "9+"
    if any(word.endswith(IMPERFECT) and word not in NOT_VERBS for word in words):
        return "2"
    return "3" if not LAST.isdisjoint(words) else UNKNOWN


def comparable(one: Figure, two: Figure) -> bool:
    kinds = one.kind == two.kind or not two.kind
    return alike(one, two) and kinds and one.value / FAR < two.value < one.value * FAR


def either_way(one: Told, two: Told) -> Iterator[Pair]:
    """Two levels in either order: what a claim that fits may be about."""
    pair = made(one, two)
    if pair.before.kind == pair.after.kind or not pair.after.kind:
        yield pair
        yield Pair(two.place, -1, pair.after, pair.before)
