"""The levels that a sentence tells: from one to the other, one against the other, one more than the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lint import patterns
from lint.annotate.numbers import power_of
from lint.annotate.units import BLANKS
from lint.arithmetic.figures import Clause, Figure, alike, ends, follows
from lint.arithmetic.letters import bag
from lint.record import NamedTuple

FIGURES = "QPOTRH"
INSIDE = f"[^{FIGURES};:.()]"
# What makes a figure one of two levels.
AGAINST = rf"a[^{FIGURES};:.,()N]{{0,4}}\(?|[ud]fPp|P[udml]?[wN]?K[^{FIGURES};:.,()]{{0,5}}"
COMPARED = rf"([PQOH])w?t[^{FIGURES};:.,]{{0,6}}\(?"  # "inférieur de 40 % à celui de la semaine dernière (600)"
# "le double des 6 millions", "half the $6 million", "three times the 40", "gấp ba con số 140"
TWICE = r"x[ofa]?w{0,2}|[hH][ofa]?|X?QF?[ofak]?w{0,2}"
BESIDE = rf"[ud]f?P[^{FIGURES};:.,()]{{1,6}}\("
BRACKETED = r"(?:m[wN]?fP|P[ml])k?[wyofNI]{1,6}\("  # "dépassent de 25 % celles de 2019 (2,5 millions)"
FRONTED = r"^a[wN]{0,3}"  # "Compared with 800 in May, cases rose 25% to 1,000"
FROM = r"f[w1]{0,2}"
FROM_LAST = r"f[w1]{0,4}"  # "from the previous year's 2 million"
TO = rf"t[^{FIGURES};:.,()N]{{0,4}}"
PART_OF = r"[QR][wN]{0,2}[op]w{0,2}"
THAN = rf"([QPOTH]F?|x|h)[fI]?[w]?[mlud]?k(?:[wI]{{0,3}}y,)?[^{FIGURES};:.(),]{{0,8}}\(?"
BELOW = r"([QPOH])[ml][wyNIj]{0,4}o?w?"
AFTER = bag("après,after,sau")
# Before a figure that is what something has, or what others are counted by: "150 cas pour 100 000 habitants".
OWNING = (" ses", " leurs", " nos", " its", " their", " our", " his", " her", " pour", " per", " trên")
LEVELLED = bag("below,above,under,over")
REACHING = r"[udv]t[w1]{0,2}"
HALVED = r"[udvx][wf1]{0,3}[hHP]?:f[w1]{0,2}"  # "réduite de moitié : de 600 à 300"
# What licenses "from .. to" as a change: a word of change before it, or before an amount before it.
LICENCE = rf"[udvxX][^{FIGURES};:.]{{0,8}}f[w1]{{0,2}}|[ud]{INSIDE}{{0,6}}[QPOTH][^{FIGURES};:.]{{0,6}}f[w1]{{0,2}}"
RANGE_LICENCE = r"[udvxXD](?:[wqbNf]{0,2}[QPO])?[^QPORH;:.]{0,8}"
ONWARDS = r"([ud]),?f[w1]{0,4}"
LESSENED = r"[ud][wNb]{0,3}[QPOTHh][wo]{0,2}f[w1]{0,4}"
REACHED = r"[wI1e]{0,3}t[w1]{0,2}(?=[QPT])"  # "has grown 20 per cent to 7,200", "giảm 30% còn 3 triệu"
STARTING = ("de ", "d'", "d’", "from ", "từ ")
RANGING = bag(
    "ranging,range,ranges,ranged,varying,varies,va,vont,allant,variant,varie,varient,dao,entre,between,avant,av,"
    "bc,bce,tcn"
)
PAST = bag(
    "dernier,dernière,précédent,précédente,auparavant,passé,passée,veille,tôt,was,were,had,last,previous,earlier,"
    "ago,before,previously,trước,ngoái,when,lorsque,quand,khi,stood"
)
NOW = bag("désormais,aujourd,maintenant,now,today,nay,hiện")
DAY = "d"
LAST_YEAR, YEARS = bag("dernier,dernière,last,ngoái"), bag("an,année,year,năm")
PERSONS = bag("người,personne,person")
SINCE = bag("since,depuis,kể")
DAYS = {
    day: number
    for number, days in enumerate(
        ("lundi monday", "mardi tuesday", "mercredi wednesday", "jeudi thursday", "vendredi friday", "samedi saturday",
         "dimanche sunday"), start=1)
    for day in days.split()
}  # fmt: skip
FEW_TIMES = 5
MANY_TIMES = 12  # more is a count of times
LARGEST_SHARE = 1_000_000
MILLIONS = 3  # powers of ten from which a bare number shares the multiplier


# Behind the first figure of "18 to 1", and up to the second one.
ODDS = patterns.compile(r"(?:\s|-)(?:to|contre|pour)(?:\s|-)(?:1|one|un)(?![\w%])(?![.,]?\d)(?!\s[\p{L}\d])")
ODDS_END = patterns.compile(r"[\d,.]+(?:\s|-)(?:to|contre|pour)(?:\s|-)(?:1|one|un)$")


class Pair(NamedTuple):
    """Two levels: the places and figures of what was before and of what is now. `claim` is the only one it may have."""

    start: int
    end: int
    before: Figure
    after: Figure
    claim: int = -1


def pairs_of(clause: Clause, claims: Collection[int]) -> Iterator[Pair]:
    tags = clause.tags
    order = [i for i in clause.figures if i not in claims and _is_level_or_range(clause, i) and not _is_odds(clause, i)]
    used: set[int] = set()
    for place, index in enumerate(order):
        figure = clause.figures[index]
        if figure.value <= 0:
            continue
        if len(figure.quantity.numbers) > 1:
            if ends(RANGE_LICENCE, clause, index) >= 0 and figure.printed.lower().startswith(STARTING):
                yield Pair(index, index, *made_of(figure))
            continue
        before = [i for i in reversed(order[:place]) if ";" not in tags[i:index] and i not in used]
        earlier = [i for i in before if _comparable(clause, i, index)]
        found = _more_than(clause, index, before) or (_pair(clause, index, earlier) if earlier else None)
        if found is not None:
            used.update((found.start, found.end))
            yield found


def _is_level_or_range(clause: Clause, index: int) -> bool:
    """Neither a fraction nor how many times."""
    tags = clause.tags
    if tags[index] not in "QPOTR" or tags[max(0, index - 1)] in "XD":
        return False
    return tags[index + 1 : index + 2] != "F" or _counts_times(clause, index)


def _counts_times(clause: Clause, index: int) -> bool:
    """ "appelés 27 fois en mai": no factor."""
    return clause.figures[index].value > MANY_TIMES and clause.tags[index + 2 : index + 3] not in ("m", "l", "k")


def _is_odds(clause: Clause, index: int) -> bool:
    """ "leverage rose from 18 to 1 to 25 to 1", "de 18 contre 1": both figures are one."""
    if clause.block.language == "vi":
        return False
    span = clause.figures[index].quantity.span
    text = clause.block.lower
    return bool(ODDS.match(text, span.end) or ODDS_END.search(text, max(0, span.start - 24), span.end))


def _more_than(clause: Clause, index: int, before: list[int]) -> Pair | None:
    """ "742 bulletins, vingt de plus que les 722 émargements": so explicit that they may count different things."""
    than = ends(THAN, clause, index)
    if than < 0:
        than = ends(BELOW, clause, index)
        plain = index == than + 2 or clause.tags[index - 1] == "o" or "j" in clause.tags[max(than, 0) : index]
        if than >= 0 and not (plain or _past(clause, than + 1, index) or _past(clause, index + 1)):
            than = -1
        than = than if than >= 0 and clause.words[than + 1] in LEVELLED else -1
    kind = clause.figures[index].kind
    levels = [i for i in before if i < than and clause.figures[i].value > 0 and _one_kind(clause.figures[i].kind, kind)]
    levels = [i for i in levels if not unlike(clause, i, index) and _bracketed(clause, i) == _bracketed(clause, than)]
    if not levels:
        return None
    part = ends(PART_OF, clause, levels[0])  # "64 of the 120 seats, four more than the 60 of 2020"
    return _made(clause, index, part if part in clause.figures else levels[0], than)


def _bracketed(clause: Clause, place: int) -> bool:
    return clause.tags.count("(", 0, place) > clause.tags.count(")", 0, place)


def _one_kind(one: str, two: str) -> bool:
    return one == two or not one or not two


def _pair(clause: Clause, index: int, earlier: list[int]) -> Pair | None:
    """The pair that a figure closes with one of those before it, nearest first."""
    tags, nearest = clause.tags, earlier[0]
    if ends(AGAINST, clause, index) >= 0:
        level = next((place for place in earlier if not _owned(clause, place)), nearest)
        return None if "V" in tags else _made(clause, index, level)
    twice = _twice(clause, index)
    if nearest < twice:
        return _made(clause, index, nearest, twice)
    compared = ends(COMPARED, clause, index)
    if compared >= 0 and ends("[ml]w?f", clause, compared) >= 0:
        return _made(clause, index, nearest, compared)
    if index > 1 and clause.words[index - 1] in AFTER and _after(clause, index, nearest) and _past(clause, index + 1):
        return _made(clause, index, nearest)
    if ends(BRACKETED, clause, index) > nearest and tags[index + 1 : index + 2] == ")":
        return _made(clause, index, nearest)
    if ends(BESIDE, clause, index) >= 0 and tags[index + 1 : index + 2] == ")":
        return _made(clause, index, nearest)
    if ends(TO, clause, index) >= 0 and ends(FRONTED, clause, nearest) >= 0:
        return _made(clause, nearest, index)
    if ends(TO, clause, index) >= 0 and ends(FROM, clause, nearest) >= 0:
        return _made(clause, nearest, index) if _changes(clause, nearest, index) else None
    if ends(FROM_LAST, clause, index) >= 0 and clause.block.language != "fr":
        if follows(rf"[^{FIGURES};:.]{{0,5}}t[w1]{{0,2}}(?=[QPOT])", clause, index) >= 0:
            return None
        onwards = ends(f"{ONWARDS}|{LESSENED}", clause, index) >= 0
        return _made(clause, index, nearest) if onwards or ends(TO, clause, nearest) >= 0 else None
    return None


def _twice(clause: Clause, index: int) -> int:
    """Where a sentence says of how many times a figure it speaks; -1 where it does not."""
    start = ends(TWICE, clause, index)
    if start < 0 or clause.tags[start] in "xhH":
        return start
    place = start + (clause.tags[start] == "X")
    return place if clause.tags[start] == "X" or clause.tags[place + 1] == "F" else -1


def _owned(clause: Clause, index: int) -> bool:
    """Whether a figure is no level: "18 000 curieux ont visité ses 12 salles, contre 15 000"."""
    start = clause.figures[index].span.start
    return clause.block.lower[clause.span.start : start].rstrip(BLANKS).endswith(OWNING)


def _after(clause: Clause, index: int, nearest: int) -> bool:
    """Whether "après" stands behind a comma or the level itself: "à 42.000 unités après 48.000 en 2021"."""
    return clause.tags[index - 2] in ",(" or nearest + 1 <= index - 2 <= nearest + 2


def _past(clause: Clause, start: int, stop: int = -1) -> bool:
    """Whether words name a time that is over: "après 50 dollars la veille", "below the 2010 level"."""
    end = stop if stop >= 0 else follows(rf"[^{FIGURES};:.,()]{{0,5}}", clause, start - 1)
    return "y" in clause.tags[start:end] or not PAST.isdisjoint(clause.words[start:end])


def _changes(clause: Clause, start: int, end: int) -> bool:
    """Whether "from .. to" is a change and no range."""
    around = clause.words[max(0, start - 5) : start] + clause.words[end + 1 : end + 2]
    if not RANGING.isdisjoint(around):
        return False
    if ends(LICENCE, clause, start) >= 0 or ends(HALVED, clause, start) >= 0 or clause.block.language == "vi":
        return True
    if start < 3 and ends(REACHING, clause, end) > start:
        return True  # "From 800 members, the club has grown to 1,000"
    return follows(rf"[^{FIGURES};:.,(]{{0,6}}[,(s–][^{FIGURES};:.]{{0,4}}[ud]", clause, end) >= 0


def dated(clause: Clause, claims: Collection[int]) -> Iterator[Pair]:
    """Two levels with their times: "2,4 millions en 2020 .. 1,8 million en 2023, une chute de 25 %"."""
    places = [i for i in clause.figures if i not in claims and clause.tags[i] in "QPT" and clause.figures[i].value > 0]
    if any(clause.tags[i] != "T" for i in places):
        places = [i for i in places if clause.tags[i] != "T"]
    if len(claims) != 1 or len(places) != 2 or not _comparable(clause, *places):
        return
    (claim,) = claims
    than = follows("f?[ml]k", clause, claim)
    if than >= 0 and not _past(clause, than):
        return  # "neuf de plus que la capacité"
    reached = follows(REACHED, clause, claim)
    if claim < places[0] and reached != places[0] and ":" not in clause.tags[claim : places[0]]:
        return
    if places[0] < claim < places[1] and reached != places[1]:
        return
    now = next((i for i in range(*places) if clause.words[i] in NOW), -1)
    apart = max(now, clause.tags.find("e", places[0], places[1]))
    times = [_time(clause, place, apart) for place in places]
    if set(times) & {"0", "9"} or sum(each[:1] == DAY for each in times) == 1:
        times = [_time(clause, place) for place in places]
        times = ["9" if each[:1] == DAY else each for each in times]
    if now >= 0:
        times = ["0", "9"]
    if times[0] and times[1] and times[0] != times[1]:
        first, last = places if times[0] < times[1] else places[::-1]
        yield _made(clause, first, last, claim if claim < places[1] else -1)


def _time(clause: Clause, place: int, apart: int = -1) -> str:
    """When a level was reached, as far as the words around it tell: a year, "0" for the past, "9" for now.

    "8" is last year. `apart` is where the words end that go with the first of two levels.
    """
    tags = clause.tags
    start = max(tags.rfind(mark, 0, place) for mark in ",;:(") + 1
    stop = min((at for mark in ",;:)" if (at := tags.find(mark, place)) >= 0), default=len(tags))
    if apart >= 0:
        start, stop = (max(start, apart), stop) if place > apart else (start, min(stop, apart))
    words = clause.words[start:stop]
    years = [word for word, tag in zip(words, tags[start:stop], strict=True) if tag == "y"]
    if years and SINCE.isdisjoint(words):
        return years[-1]
    days = [f"{DAY}{DAYS[word]}" for word in words if word in DAYS]
    if days:
        return days[0]
    if not LAST_YEAR.isdisjoint(words) and not YEARS.isdisjoint(words):
        return "8"
    return "0" if any(word in PAST or word.endswith(("tait", "vait", "taient", "vaient")) for word in words) else "9"


def _made(clause: Clause, start: int, end: int, claim: int = -1) -> Pair:
    before, after = clause.figures[start], clause.figures[end]
    return Pair(start, end, scaled(before, after), scaled(after, before), claim)


def scaled(figure: Figure, other: Figure) -> Figure:
    """ "10 milliards, contre 8": the bare figure shares the multiplier of the other."""
    number = figure.quantity.numbers[-1]
    power = power_of(other.quantity.numbers[-1])
    if figure.quantity.unit or power < 3 or power_of(number) or figure.value >= 1000:
        return figure
    return figure._replace(
        value=figure.value.scaleb(power),
        low=(number.readings[0].low).scaleb(power),
        high=(number.readings[0].high).scaleb(power),
    )


def made_of(figure: Figure) -> tuple[Figure, Figure]:
    first, last = figure.quantity.numbers[0].readings[0], figure.quantity.numbers[-1].readings[0]
    return (
        figure._replace(value=first.value, low=first.low, high=first.high),
        figure._replace(value=last.value, low=last.low, high=last.high),
    )


def _comparable(clause: Clause, one: int, two: int) -> bool:
    first, second = clause.figures[one], clause.figures[two]
    tags = clause.tags[one], clause.tags[two]
    if "T" in tags and tags[0] != tags[1]:
        bare = second if tags[0] == "T" else first
        near = second.value / FEW_TIMES < first.value < second.value * FEW_TIMES
        return near and bare.quantity.noun is None and not bare.kind and bare.quantity.dimension is None
    if (clause.tags[one] == "P") != (clause.tags[two] == "P") and max(first.value, second.value) > LARGEST_SHARE:
        return False  # "en recul de 12 % à 3,7 milliards"
    if unlike(clause, one, two):
        return False
    if clause.tags[one] == "T" and (first.quantity.dimension == "age" or first.kind == "year"):
        return False
    per = first.kind and second.kind.startswith(f"{first.kind}/")  # "from 7 tonnes to 8 tonnes a hectare"
    same = per or alike(first, second) or _persons(first, second)
    return bool(same) and first.value > 0 and clause.tags[one] != "R"


def unlike(clause: Clause, one: int, two: int) -> bool:
    """Whether one of two figures is a share, and the other a bare number among millions: "39,8 % .. deux de moins"."""
    if (clause.tags[one] == "P") == (clause.tags[two] == "P"):
        return False
    return any(power_of(figure.quantity.numbers[-1]) >= MILLIONS for figure in clause.figures.values())


def _persons(one: Figure, two: Figure) -> bool:
    """Whether one counts people by no name of theirs: "330 hội viên", "300 người"."""
    return not one.kind and not two.kind and not PERSONS.isdisjoint((one.noun, two.noun))
