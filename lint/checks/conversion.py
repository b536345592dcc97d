"""One measure in two units: "40 km (25 miles)", "90 milliards de dôngs (3,6 millions de dollars)".

Both sides are intervals of their printed digits, and a round number may be rounded a little more. Money, whose rates
are no factors, is compared in `_exchange`.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from lint import patterns
from lint.annotate import units
from lint.annotate.unit_table import UNITS
from lint.arithmetic import one_of_a_unit, time_units
from lint.arithmetic.figures import Clause, Figure, asserted, clauses, ends, follows
from lint.arithmetic.letters import bag
from lint.model import Agreement, Article, Hit, Measure, Related, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("unit", "power", "band", "rate", "uneven")

# What stands before the second figure, and after it.
BRACKET = r"(?:nI?)?(?:[fo](?=w))?w{0,3}\([wsfUI=]{0,4}"
EQUATION = r",?w{0,2}(?:,?s|,U|=|–)w{0,3}f?"
LOOSE_BRACKET = r"[wN]{0,5}\([wsfUI=]{0,4}"
CLOSED = r"N?w?(?:\)|;|,|/|–|[QR])"
CLOSED_MONEY = r"[^QPOTR;:.(]{0,8}(?:[),]|t(?=Q))"
COMPOSED = frozenset((
    ("ft", "in"), ("yd", "ft"), ("yd", "in"), ("mi", "yd"), ("mi", "ft"), ("m", "cm"), ("km", "m"),
    ("st", "lb"), ("lb", "oz"), ("kg", "g"), ("t", "kg"), ("quintal", "kg"), ("ha", "m²"),
))  # fmt: skip
# Inches behind feet, which the reader of quantities leaves alone: "6ft 9in", "5-foot-11".
INCHES = patterns.compile(r"-(\d{1,2})(?!\d)|[\s\u00a0-]?(\d{1,2})[\s\u00a0]?(?:in|ins|inch|inches)\b")
# Other units of the same name, by their factors.
NAMESAKES = {
    "mi": ("1852",), "gal": ("0.00454609",), "t": ("907.18474", "1016.0469"), "livre": ("0.5", "0.489506"),
    "hp": ("745.69987",), "nmi": ("1609.344",), "bbl": ("0.119240471", "0.1173478"), "oz": ("0.0311034768",),
    "m³": ("1",),
    # the sào, the mẫu and the công of the centre and of the south
    "sào": ("497", "499.95", "500", "1000"), "mẫu": ("4970", "4999.5", "5000", "10000"),
}  # fmt: skip
# Nouns that are units beside another of their dimension: "200 livres (90,7 kg)".
NOUNS = {
    "livre": ("lb", "mass"), "once": ("oz", "mass"), "feet": ("ft", "length"), "foot": ("ft", "length"),
    "mile": ("mi", "length"), "miles": ("mi", "length"), "pound": ("lb", "mass"), "pounds": ("lb", "mass"),
    "acre": ("acre", "area"), "acres": ("acre", "area"), "inches": ("in", "length"), "gallon": ("gal", "volume"),
    "inch": ("in", "length"), "yard": ("yd", "length"), "stone": ("st", "mass"), "stones": ("st", "mass"),
}  # fmt: skip
# Behind a figure that is the distance from another one: "5.8 m, soit 30 cm de plus que le seuil".
COMPARED = patterns.compile(
    r"[\s\u00a0](?:de (?:plus|moins|mieux|trop|large)|d['’]écart|au[- ]dess[uo]us|sous|above|below|over|under|short"
    r"|cao hơn|thấp hơn|trên mức|dưới mức)\b"
)
# "a crater 300 metres deep (2 km wide)"
DIRECTED = bag("wide,long,deep,high,tall,thick,away,across,broad,round,off,rộng,dài,cao,sâu")
# Between a number of things and the measure of each.
EACH = patterns.compile(
    r"[^,.;:()\d]{0,40}\b(?:de|d['’]|à|of|at|loại|nặng|mỗi \p{L}+)[\s\u00a0]+(?:\p{L}+[\s\u00a0])?$"
)
CHOICE = frozenset("Ufo")  # "5 km or 3 miles"; "200 hectolitres de vin (..)" may be of something else
IGNORED = (None, "time", "age", "share", "points")
CHANGES = frozenset("udml")
INFINITE, ONE = Decimal("Infinity"), Decimal(1)
Bounds = tuple[Decimal, Decimal]


class Rate(NamedTuple):
    """A row of rates.yaml: units of a currency for one of another, at least and at most, from one year to another."""

    currency: str
    first: int
    last: int
    low: Decimal
    high: Decimal
    per: str = "USD"


class Params(NamedTuple):
    """`precision`: how far round numbers may be off, `even`: how far two rates of one article, as parts of them."""

    rates: tuple[Rate, ...] = ()
    precision: Decimal = Decimal("0.04")
    even: Decimal = Decimal("0.10")
    band: Decimal = Decimal("0.08")
    oldest: int = 2000


class Equation(NamedTuple):
    """Two figures that stand for one measure, and the places of the letters."""

    clause: Clause
    first: int
    second: int
    figures: tuple[Figure, Figure]


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each conversion that cannot be, an Agreement for each that holds."""
    money: list[Equation] = []
    mixed = False  # two currencies in a sentence
    for clause in clauses(article):
        if len({quantity.unit for quantity in clause.quantities}) < 2:
            continue
        mixed = mixed or len({q.unit for q in clause.quantities if q.dimension == "money"}) > 1
        for equation in _equations(clause):
            if equation.figures[0].quantity.dimension == "money":
                money.append(equation)
            else:
                yield from _unit(equation, params)
    yield from time_units.compared(article)
    yield from one_of_a_unit.compared(article)
    if money or mixed:
        from lint.arithmetic import exchange

        yield from exchange.compared(article, money, params)


def _equations(clause: Clause) -> Iterator[Equation]:
    """Figures of one dimension and two units, of which the second explains the first."""
    order = [i for i in clause.figures if clause.tags[i] in "QR"]
    for place, second in enumerate(order[1:], 1):
        figure = clause.figures[second]
        first = order[place - 1]
        before = _as_unit(clause.figures[first], figure)
        figure = _as_unit(figure, before)
        dimension = figure.quantity.dimension
        if before.quantity.dimension != dimension or dimension in IGNORED or before.kind == figure.kind:
            continue
        if _explains(clause, first, second, figure.quantity.dimension == "money"):
            yield Equation(clause, first, second, (before, figure))


def _as_unit(figure: Figure, other: Figure) -> Figure:
    """ "200 livres" with the unit that its noun is beside a mass; pounds beside money are sterling."""
    if figure.kind == "lb" and other.quantity.dimension == "money":
        return figure._replace(quantity=figure.quantity._replace(unit="GBP", dimension="money"), kind="GBP")
    symbol, dimension = NOUNS.get(figure.noun, ("", ""))
    if figure.kind or not symbol or dimension != other.quantity.dimension:
        return figure
    noun = figure.quantity.noun
    end = noun.span.end if noun else figure.span.end
    quantity = figure.quantity._replace(unit=symbol, dimension=dimension, span=Span(figure.span.start, end), noun=None)
    reading = quantity.numbers[-1].readings[0]
    return figure._replace(
        quantity=quantity, kind=symbol, low=min(figure.low, reading.low), high=max(figure.high, reading.high)
    )


def _explains(clause: Clause, first: int, second: int, money: bool) -> bool:
    """Whether the second figure stands for the first: in brackets, after "soit", between dashes."""
    other = clause.tags[first + 1 : second]
    if "n" in other and not (other[0] == "n" and other.count("n") == 1 and _inches(clause, first)):
        return False
    if ends(rf"[QR]{BRACKET}", clause, second) == first:
        return follows(CLOSED_MONEY if money else CLOSED, clause, second) >= 0
    if ends(rf"[QR]{LOOSE_BRACKET}", clause, second) == first:
        return money and follows(CLOSED_MONEY, clause, second) >= 0
    if ends(rf"[QR]{EQUATION}", clause, second) != first or follows("[qml]", clause, second) >= 0:
        return False
    if _is_of_each(clause, first):
        return False
    return COMPARED.match(clause.block.lower, clause.figures[second].span.end) is None


def _is_of_each(clause: Clause, index: int) -> bool:
    """Whether a figure is that of each of a number of things: "7 500 meules de 40 kilos, soit 300 tonnes"."""
    before = max((other for other in clause.figures if other < index), default=None)
    if before is None or clause.figures[before].kind:
        return False
    start, end = clause.figures[before].span.end, clause.figures[index].span.start
    return EACH.match(clause.block.lower[start:end]) is not None


# --- Units ------------------------------------------------------------------------------------------------------------


def _unit(equation: Equation, params: Params) -> Iterator[Hit | Agreement]:
    clause = equation.clause
    one = _composed(clause, equation.figures[0], equation.first, -1)
    two = _composed(clause, equation.figures[1], equation.second, 1)
    if one.kind == two.kind or INFINITE in (one.high, two.high):
        return
    related = (Related(clause.block, one.span, "other"),)
    if any(_meets(a, b) for a, b in _readings(clause, one, two, params.precision)):
        yield Agreement(clause.block, two.span, "text", related)
        return
    try:
        made = units.convert(one.value, one.kind, two.kind)
    except ValueError:
        return
    values: dict[str, Value] = {"from": _shown(one), "made": Measure(short(made), two.kind), "to": _shown(two)}
    between, behind = clause.tags[equation.first : equation.second], clause.words[equation.second + 1 :][:1]
    if not DIRECTED.isdisjoint(behind) and two.quantity.dimension == "length":
        return
    choice = not CHOICE.isdisjoint(between) or "(w" in between or not asserted(clause)
    yield Hit("unit", clause.block, two.span, values, related, doubt=2 if choice else 0)


def _shown(figure: Figure) -> str | Measure:
    """As printed; of a range, the end that the message works out."""
    return figure.printed if len(figure.quantity.numbers) < 2 else Measure(figure.value, figure.kind)


def _composed(clause: Clause, figure: Figure, index: int, step: int) -> Figure:
    """A figure with the larger or smaller unit beside it: "5 pieds 11 pouces", "26 miles et 385 yards"."""
    if figure.kind == "ft" and (inches := _inches(clause, index)):
        value, end = figure.value + Decimal(inches[1] or inches[2]) / 12, inches.end()
        slack = units.convert(Decimal("0.5"), "in", "ft")
        quantity = figure.quantity._replace(span=Span(figure.span.start, end))
        return Figure(quantity, value, value - slack, value + slack, "ft")
    other = _beside(clause, figure, index, step)
    large, small = (figure, other) if step > 0 else (other, figure)
    if large is None or small is None or (large.kind, small.kind) not in COMPOSED:
        return figure
    part = units.convert(small.value, small.kind, large.kind)
    if part >= 1:
        return figure
    slack = units.convert(small.high - small.value, small.kind, large.kind)
    value = large.value + part
    span = Span(large.span.start, small.span.end)
    quantity = figure.quantity._replace(span=span, unit=large.kind)
    return Figure(quantity, value, value - slack, value + slack, large.kind)


def _inches(clause: Clause, index: int) -> Any:
    return INCHES.match(clause.block.text, clause.figures[index].span.end, clause.span.end)


def _beside(clause: Clause, figure: Figure, index: int, step: int) -> Figure | None:
    """The figure next to another one, over a conjunction and over nouns that are units."""
    tags = clause.tags
    at = index + step
    if step > 0 and not clause.figures[index].kind and tags[at : at + 1] == "w":
        at += 1
    if at not in clause.figures and tags[at : at + 1] in ("e", ","):
        at += step
    if step < 0 and at > 0 and tags[at] == "w" and clause.words[at] in NOUNS:
        unit, dimension = NOUNS[clause.words[at]]
        large = clause.figures.get(at - 1)
        alike = large is not None and not large.kind and dimension == figure.quantity.dimension
        return large._replace(kind=unit) if large is not None and alike else None
    other = clause.figures.get(at)
    return _as_unit(other, figure) if other is not None else None


def _readings(clause: Clause, one: Figure, two: Figure, precision: Decimal) -> Iterator[tuple[Bounds, Bounds]]:
    """The ways to compare: either side rounded, units of the same name, and changes of temperature."""
    for a, b in (((one.low, one.high), _round(two, precision)), (_round(one, precision), (two.low, two.high))):
        try:
            yield (units.convert(a[0], one.kind, two.kind), units.convert(a[1], one.kind, two.kind)), b
        except ValueError:
            return
        for factor in _namesakes(one, two):
            yield (a[0] * factor, a[1] * factor), b
        if one.quantity.dimension == "temperature" and (abs(one.value) <= 15 or CHANGES & set(clause.tags)):
            degree = units.convert(ONE, one.kind, two.kind) - units.convert(Decimal(0), one.kind, two.kind)
            yield (a[0] * degree, a[1] * degree), b


def _namesakes(one: Figure, two: Figure) -> Iterator[Decimal]:
    """Factors from the first unit to the second where one of them is another unit of that name."""
    for first, second in ((a, b) for a in _factors(one.kind) for b in _factors(two.kind)):
        if second:
            yield first / second


def _factors(symbol: str) -> tuple[Decimal, ...]:
    known = UNITS.get(symbol)
    own = (Decimal(known[1]),) if known and known[1] else ()
    return own + tuple(Decimal(factor) for factor in NAMESAKES.get(symbol, ()))


def _round(figure: Figure, precision: Decimal) -> Bounds:
    """Multiples of five and ten may be rounded to them."""
    value = figure.value
    if figure.quantity.approximation or value != value.to_integral_value() or value % 5:
        return figure.low, figure.high
    slack = abs(value) * precision
    return min(figure.low, value - slack), max(figure.high, value + slack)


def _meets(one: Bounds, two: Bounds) -> bool:
    low, high = min(one), max(one)
    return low <= two[1] and high >= two[0]


def short(value: Decimal) -> Decimal:
    """Three digits, or four before the decimal sign: enough for a message."""
    places = max(2 - value.adjusted(), 0) if value else 0
    short = round(value, places)
    return short if value.adjusted() < 4 else short.quantize(ONE.scaleb(value.adjusted() - 2)).normalize()
