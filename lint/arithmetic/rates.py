"""Averages, products and speeds: "86,000 people in 214 camps, an average of 400 each", "40 at £2,000 each, £80,000"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, permutations

from lint.annotate import units
from lint.annotate.numbers import power_of
from lint.annotate.unit_table import UNITS
from lint.arithmetic.figures import Clause, Figure, asserted, ends, follows
from lint.arithmetic.letters import bag
from lint.arithmetic.shares import INFINITE, REPRESENTS, Params
from lint.model import Agreement, Hit, Measure, Related, Value

TIMES = bag(
    "jour,mois,an,année,semaine,heure,minute,seconde,day,month,year,week,hour,minute,second,ngày,tháng,năm,tuần,"
    "giờ,trimestre,quarter,match,game,séance"
)
SAID = r"(?:s|,U|,|:)[^QPOTR;:.()]{0,5}"
EACH_OF = r"w?p?q[wo]{0,4}Q"
EVERY = r"q[wof]{0,2}|qw?[opI]w?"  # "chacun des 25", "each of the 40", "mỗi hộ trong 60"
ALL_TOLD = r"w{0,2}z"
IN_ALL = r"z[wtof]{0,3}"
WORKS_OUT = REPRESENTS | bag("donne,donnent,revient,works,work,equals,comes,coûte,costs")
PER = {
    "day": ("jour", "day", "daily", "ngày"), "week": ("semaine", "week", "tuần"), "month": ("mois", "month", "tháng"),
    "year": ("an", "année", "year", "năm"), "h": ("heure", "hour", "giờ"), "min": ("minute", "phút"),
}  # fmt: skip
# How many of one period another may have, at least, as a rule and at most: days and hours of work, months of pay.
MANY = {
    ("day", "week"): (5, 7, 7), ("day", "month"): (18, 30, 31), ("day", "year"): (200, 365, 366),
    ("week", "month"): (4, 4, 5), ("week", "year"): (44, 52, 53), ("month", "year"): (10, 12, 14),
    ("h", "day"): (6, 24, 24), ("min", "h"): (60, 60, 60),
}  # fmt: skip
SO_MUCH = r"Q[^QPOTRH,;:.()]{1,6}(?:,?[sU]|\()w{0,2}"
PER_END = r"w{0,3}q?wj?(?:[,;:.)–]|$)"  # "par jour en moyenne,", "vé mỗi ngày"
BESIDES = bag("plus,hors,sans,excluding,before,without,net,brut,kể")  # "$200 each plus tax"
NEAR_MISS = 2  # times: what is farther off is a total of other things
EXACT = Decimal("0.01")  # of a power of ten
POPULATION = 5000  # counts from which "per head" is a statistic of other years and bounds


def averages(clause: Clause, params: Params) -> Iterator[Hit | Agreement]:
    """An average, or what each gets, against the total and the count of its sentence."""
    for index, each in clause.figures.items():
        if clause.tags[index] != "Q" or not _is_average(clause, index):
            continue
        each = _with_unit(each, clause)
        others = [(i, f) for i, f in clause.figures.items() if i != index and clause.tags[i] == "Q" and f.value > 1]
        if len(others) > 2:
            others = _by_a_power(others, each)
        if len(others) != 2:
            continue
        total, count = sorted(
            (_converted(_priced(figure, each), each) for _, figure in others),
            key=lambda f: (f.kind != each.kind, -f.value),
        )
        if total.kind != each.kind or count.kind or (each.noun and total.noun and each.noun != total.noun):
            continue
        yield from _average(clause, each, index, total, count, params)


def _by_a_power(others: list[tuple[int, Figure]], each: Figure) -> list[tuple[int, Figure]]:
    """Of more figures, the total and the count that make the average but for a power of ten."""
    found = []
    for total, count in permutations(others, 2):
        if total[1].kind != each.kind or count[1].kind or not each.kind or not count[1].noun:
            continue
        power = (total[1].value / count[1].value / each.value).log10()
        if abs(power - power.to_integral_value()) < EXACT:
            found.append([total, count])
            if not power.to_integral_value():
                return []
    return found[0] if len(found) == 1 else []


def _with_unit(each: Figure, clause: Clause) -> Figure:
    """ "18 millions d'euros entre 12 gagnants, soit 1,5 million chacun" is euros."""
    kinds = {f.kind for f in clause.figures.values() if f.kind and f.quantity.dimension == "money"}
    bare = not each.kind and not each.noun and power_of(each.quantity.numbers[-1])
    return each._replace(kind=kinds.pop()) if bare and len(kinds) == 1 else each


def _priced(total: Figure, each: Figure) -> Figure:
    """ "La dette de 90 millions, 1 800 euros par habitant" is euros."""
    bare = not total.kind and not total.noun and power_of(total.quantity.numbers[-1])
    return total._replace(kind=each.kind) if bare and each.quantity.dimension == "money" else total


def _converted(total: Figure, each: Figure) -> Figure:
    """ "84 tonnes pour 2 000 habitants, soit 42 kilos": the total in the unit of the average."""
    one, two = total.quantity.dimension, each.quantity.dimension
    if total.kind == each.kind or one != two or one in (None, "money", "temperature", "time"):
        return total
    if any(kind not in UNITS or UNITS[kind][1] is None for kind in (total.kind, each.kind)):
        return total
    factor = units.convert(Decimal(1), total.kind, each.kind)
    return total._replace(kind=each.kind, value=total.value * factor, low=total.low * factor, high=total.high * factor)


def _is_average(clause: Clause, index: int) -> bool:
    end = follows(r"w?p?q", clause, index)
    if end >= 0:
        return clause.words[end : end + 1] == () or clause.words[end] not in TIMES
    if ends(r",qw{1,3}", clause, index) >= 0 and (clause.figures[index].kind or clause.block.language == "vi"):
        return True  # "mỗi trường 2 triệu đồng"
    return ends(r"j[wfo1]{0,4}", clause, index) >= 0 or follows(r"w?j", clause, index) >= 0


def _average(
    clause: Clause, each: Figure, index: int, total: Figure, count: Figure, params: Params
) -> Iterator[Hit | Agreement]:
    if INFINITE in (total.high, count.high, each.high) or count.low <= 0 or each.low <= 0:
        return
    related = (Related(clause.block, total.span, "total"), Related(clause.block, count.span, "count"))
    low, high = total.low / count.high, total.high / count.low
    rough = "j" in clause.tags or count.value >= POPULATION
    slack = params.average if rough else params.each
    if low <= each.high * (1 + slack) and high >= each.low * (1 - slack):
        yield Agreement(clause.block, each.span, "text", related)
        return
    said = ends(SAID, clause, index) >= 0 or follows(EACH_OF, clause, index) >= 0
    said = (said or not WORKS_OUT.isdisjoint(clause.words[:index])) and not TIMES.intersection(clause.words)
    power = (total.value / count.value / each.value).log10()
    slip = abs(power - power.to_integral_value()) < Decimal("0.03")
    if slip or (said and count.noun):
        yield average_hit(clause, each, total, count, total.value / count.value)


def average_hit(clause: Clause, each: Figure, total: Figure, count: Figure, made: Decimal) -> Hit:
    """A Hit; it is sure of "18 millions pour 6 kilomètres, soit 4 millions le kilomètre" alone."""
    places = [i for i in clause.figures if clause.figures[i].span == each.span]
    said = ends(r"Q[wN]{0,3}(?:\(|,?s|,U)w{0,3}", clause, places[0]) >= 0
    closed = follows(r"[wqpjN1]{0,4}\)?$", clause, places[0]) >= 0 and BESIDES.isdisjoint(clause.words[places[0] :])
    tied = len(clause.figures) == 3 and count.noun and said and closed
    values: dict[str, Value] = {
        "total": total.printed,
        "count": count.printed,
        "made": Measure(_short(made), each.kind or None),
        "claim": each.printed,
    }
    related = (Related(clause.block, total.span, "total"), Related(clause.block, count.span, "count"))
    return Hit("average", clause.block, each.span, values, related, doubt=0 if tied and asserted(clause) else 2)


def products(clause: Clause) -> Iterator[Hit | Agreement]:
    """ "40 clubs at £2,000 each, £80,000 in all": how many times how much makes the total that the sentence gives."""
    places = [i for i in clause.figures if clause.tags[i] == "Q"]
    if len(places) != 3 or len(clause.figures) != 3 or "c" in clause.tags or "j" in clause.tags:
        return
    last = places[-1]
    if follows(ALL_TOLD, clause, last) < 0 and ends(IN_ALL, clause, last) < 0:
        return
    if not any(ends(EVERY, clause, i) >= 0 or _is_average(clause, i) for i in places[:2]):
        return
    total = clause.figures[last]
    one, many = sorted((clause.figures[i] for i in places[:2]), key=lambda f: f.kind != total.kind)
    if many.kind or one.kind != total.kind or not one.kind or INFINITE in (one.high, many.high, total.high):
        return
    if not TIMES.isdisjoint(clause.words):
        return
    low, high = one.low * many.low, one.high * many.high
    related = (Related(clause.block, many.span, "count"), Related(clause.block, one.span, "each"))
    if low <= total.high and high >= total.low:
        yield Agreement(clause.block, total.span, "text", related)
        return
    if not one.value * many.value / NEAR_MISS <= total.value <= one.value * many.value * NEAR_MISS:
        return
    values: dict[str, Value] = {
        "count": many.printed,
        "each": one.printed,
        "made": Measure(one.value * many.value, total.kind or None),
        "claim": total.printed,
    }
    yield Hit("product", clause.block, total.span, values, related, doubt=2)


def paces(clause: Clause, params: Params) -> Iterator[Hit | Agreement]:
    """ "In 12 days they sold 3,600 tickets, an average of 300 a day"."""
    places = list(clause.figures)
    last = places[-1]
    if clause.tags[last] != "Q" or "".join(sorted(clause.tags[i] for i in places[:2])) != "QT" or "c" in clause.tags:
        return
    total, time = sorted((clause.figures[i] for i in places[:2]), key=lambda f: f.quantity.dimension == "time")
    each = clause.figures[last]
    words = clause.words[last + 1 : follows(r"[wqNj]{0,5}", clause, last)]
    if follows(PER_END, clause, last) < 0:
        return  # "600 a day at the weekend"
    by_time = time.quantity.dimension == "time" and any(word in PER.get(time.kind, ()) for word in words)
    said = "j" in clause.tags or "s" in clause.tags
    if not by_time or not said or total.kind != each.kind or INFINITE in (total.high, time.high, each.high):
        return
    if time.value < 2 or total.value <= each.value:
        return
    made, exact = total.value / time.value, not (total.quantity.approximation or time.quantity.approximation)
    related = (Related(clause.block, total.span, "total"), Related(clause.block, time.span, "count"))
    if abs(made - each.value) <= made * params.average:
        yield Agreement(clause.block, each.span, "text", related)
    elif exact and made / NEAR_MISS <= each.value <= made * NEAR_MISS:
        yield average_hit(clause, each, total, time, made)


def by_period(clause: Clause) -> Iterator[Hit | Agreement]:
    """ "240 euros par an, soit 20 euros par mois"."""
    for first, second in pairwise(i for i in clause.figures if clause.tags[i] == "Q"):
        one, two = clause.figures[first], clause.figures[second]
        if one.kind != two.kind or one.value <= 0 or ends(SO_MUCH, clause, second) != first:
            continue
        periods = _period(clause, second - 4, second), _period(clause, second + 1, second + 4)
        less, more = (two, one) if periods[::-1] in MANY else (one, two)
        span = MANY.get(periods) or MANY.get(periods[::-1])
        if span is None or less.low <= 0 or INFINITE in (less.high, more.high):
            continue
        low, high = more.low / less.high, more.high / less.low
        related = (Related(clause.block, one.span, "each"),)
        if low <= span[2] and high >= span[0]:
            yield Agreement(clause.block, two.span, "text", related)
        elif {"m", "l", "j"}.isdisjoint(clause.tags[second:]):
            values: dict[str, Value] = {
                "count": Decimal(span[1]), "each": less.printed, "claim": more.printed,
                "made": Measure(less.value * span[1], less.kind or None),
            }  # fmt: skip
            yield Hit("product", clause.block, two.span, values, related, doubt=2)


def _period(clause: Clause, start: int, stop: int) -> str:
    """The period that some words name, the last one of them."""
    words = clause.words[max(0, start) : stop]
    return next((period for word in reversed(words) for period, listed in PER.items() if word in listed), "")


def _short(value: Decimal) -> Decimal:
    """Three digits are enough for a message."""
    return (
        round(value, max(0, 2 - value.adjusted()))
        if value < 1000
        else value.quantize(Decimal(1).scaleb(value.adjusted() - 2))
    )
