"""One measure in two units: "50 km (12 miles)", "120 milliards de dôngs (47 millions de dollars)".

Both sides are intervals of their printed digits, and a round number may be rounded a little more. Money has no fixed
factor: its rates are compared with the rate that the text gives, with those of the article's other conversions, and
with bands so wide that only a power of ten falls out of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from lint.annotate import units
from lint.checks._figures import Clause, Figure, bag, clauses, ends, follows
from lint.model import Agreement, Article, Hit, Measure, Related, Value
from lint.source import Span

OUTCOMES = ("unit", "power", "band", "rate", "uneven")

FIGURES = "QPOTRH"
BRACKET = r"w{0,3}\([wsfUI=]{0,4}"
EQUATION = r",?w{0,2}(?:,?s|,U|=|–)w{0,3}f?"
LOOSE_BRACKET = r"[wN]{0,5}\([wsfUI=]{0,4}"
CLOSED = r"w?(?:\)|;|,|/|–|[QR])"
CLOSED_MONEY = r"[^QPOTR;:.(]{0,8}\)"
COMPOSED = (("ft", "in"), ("lb", "oz"), ("m", "cm"), ("km", "m"), ("kg", "g"))
# Other units of the same name.
NAMESAKES = {
    "mi": ("1852",), "gal": ("0.00454609",), "t": ("907.18474", "1016.0469"), "livre": ("0.5", "0.489506"),
    "hp": ("745.69987",), "nmi": ("1609.344",), "bbl": ("0.119240471", "0.1173478"), "oz": ("0.0311034768",),
    "m³": ("1",),
}  # fmt: skip
IGNORED = (None, "time", "age", "share", "points")
CHANGES = bag("u,d,m,l")
QUOTED = bag(
    "échange,échangeait,échangé,échangeaient,cours,taux,change,vaut,valait,vaudra,parité,exchange,rate,trading,"
    "traded,worth,tỷ giá,giá,tỷ,quy,đổi"
)
THEN = bag("époque,constants,constant,actuels,today,inflation,nay")
FOR_ONE = r"w{0,2}[wqtp]1?w"  # "pour un dollar", "per dollar", "to the dollar"
MOST_DEAR = 100_000
# Nouns that are units beside another of their dimension: "200 livres (90,7 kg)".
NOUNS = {
    "livre": ("lb", "mass"), "once": ("oz", "mass"), "feet": ("ft", "length"), "foot": ("ft", "length"),
    "mile": ("mi", "length"), "miles": ("mi", "length"), "pound": ("lb", "mass"), "pounds": ("lb", "mass"),
    "acre": ("acre", "area"), "acres": ("acre", "area"), "inches": ("in", "length"), "gallon": ("gal", "volume"),
}  # fmt: skip
# Currencies that share their name with others.
SHARED_NAMES = bag("INR,MAD,NOK,SEK,DKK,FRF,PHP,TRY,DZD,TND")
HONG_KONG = ("hong", "taiw", "taïw", "đài loan", "jama", "zimbab", "libéri", "liberi", "trinid", "hồng kông")
ELSEWHERE = (
    *HONG_KONG,
    "canad",
    "austral",
    "úc",
    "singap",
    "zealand",
    "zélande",
    "fidji",
    "fiji",
    "namib",
    "québ",
    "quebec",
)
INFINITE = Decimal("Infinity")
ONE = Decimal(1)


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


class Exchange(NamedTuple):
    """An equation of two currencies: units of `one` for one of `other`, in alphabetical order."""

    equation: Equation
    one: str
    other: str
    low: Decimal
    high: Decimal


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each conversion that cannot be, an Agreement for each that holds."""
    money: list[Exchange] = []
    for clause in clauses(article):
        if len({quantity.unit for quantity in clause.quantities}) < 2:
            continue
        for equation in _equations(clause):
            if equation.figures[0].quantity.dimension == "money":
                money += _exchange(equation)
            else:
                yield from _unit(equation, params)
    if money:
        yield from _money(article, money, params)


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
    between = clause.tags[first + 1 : second]
    if "n" in between:
        return False
    if ends(rf"[QR]{BRACKET}", clause, second) == first:
        return follows(CLOSED_MONEY if money else CLOSED, clause, second) >= 0
    if ends(rf"[QR]{LOOSE_BRACKET}", clause, second) == first:
        return money and follows(CLOSED_MONEY, clause, second) >= 0
    return ends(rf"[QR]{EQUATION}", clause, second) == first and clause.tags[second + 1 : second + 2] not in (
        "q",
        "m",
        "l",
    )


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
    values: dict[str, Value] = {
        "from": _shown(one),
        "made": Measure(_short(made), two.kind),
        "to": _shown(two),
    }
    yield Hit("unit", clause.block, two.span, values, related)


def _shown(figure: Figure) -> str | Measure:
    """As printed; of a range, the end that the message works out."""
    return figure.printed if len(figure.quantity.numbers) < 2 else Measure(figure.value, figure.kind)


def _composed(clause: Clause, figure: Figure, index: int, step: int) -> Figure:
    """A figure with the larger or smaller unit beside it: "5 pieds 11 pouces"."""
    beside = index + step
    if beside not in clause.figures and clause.tags[beside : beside + 1] in ("e", ","):
        beside += step
    other = clause.figures.get(beside)
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


Bounds = tuple[Decimal, Decimal]


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
    known = units.UNITS.get(symbol)
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


def _short(value: Decimal) -> Decimal:
    """Three digits, or four before the decimal sign: enough for a message."""
    places = max(2 - value.adjusted(), 0) if value else 0
    short = round(value, places)
    return short if value.adjusted() < 4 else short.quantize(ONE.scaleb(value.adjusted() - 2)).normalize()


# --- Money ------------------------------------------------------------------------------------------------------------


def _exchange(equation: Equation) -> Iterator[Exchange]:
    one, two = sorted(equation.figures, key=lambda figure: figure.kind)
    if one.low > 0 and two.low > 0 and INFINITE not in (one.high, two.high):
        low, high = one.low / two.high, one.high / two.low
        if ONE in (one.value, two.value):
            low = high = one.value / two.value
        yield Exchange(equation, one.kind, two.kind, low, high)


def _money(article: Article, money: list[Exchange], params: Params) -> Iterator[Hit | Agreement]:
    given = list(_given(article, money))
    right: list[Exchange] = []
    for exchange in money:
        said = next(_against_given(exchange, given), None) or next(_against_bands(article, exchange, params), None)
        if not isinstance(said, Hit):
            right.append(exchange)
        if said is not None:
            yield said
    yield from _uneven(right, params)


def _against_bands(article: Article, exchange: Exchange, params: Params) -> Iterator[Hit | Agreement]:
    """Whether a rate is off any that the two currencies ever had by a power of ten."""
    years = _years(article, exchange, params)
    bands = [_band(exchange, year, params) for year in years]
    if None in bands or not bands:
        return
    low = min(band[0] for band in bands) * (1 - params.band)
    high = max(band[1] for band in bands) * (1 + params.band)
    clause = exchange.equation.clause
    first, second = exchange.equation.figures
    if low <= exchange.high and exchange.low <= high:
        yield Agreement(clause.block, second.span, "bound", (Related(clause.block, first.span, "other"),))
        return
    middle = (exchange.low + exchange.high) / 2
    powers = [p for p in range(-6, 7) if low <= middle.scaleb(p) <= high]
    if _other_dollars(clause, exchange, HONG_KONG if powers else ELSEWHERE):
        return
    related = (Related(clause.block, first.span, "other"),)
    values: dict[str, Value] = {"from": first.printed, "to": second.printed}
    if powers:
        power = min(powers, key=abs) if first.kind == exchange.one else -min(powers, key=abs)
        values["made"] = Measure(second.value.scaleb(-power), second.kind)
        yield Hit("power", clause.block, second.span, values, related)
    elif not {exchange.one, exchange.other} & SHARED_NAMES:
        ends_ = (
            (first.value / high, first.value / low)
            if first.kind == exchange.one
            else (first.value * low, first.value * high)
        )
        values |= {"least": Measure(_short(ends_[0]), second.kind), "most": Measure(_short(ends_[1]), second.kind)}
        yield Hit("band", clause.block, second.span, values, related)


def _years(article: Article, exchange: Exchange, params: Params) -> set[int]:
    """The years that a conversion may be about: those of its sentence, that of publication, or all."""
    clause = exchange.equation.clause
    years = {int(clause.words[i]) for i, tag in enumerate(clause.tags) if tag == "y"}
    published = clause.block.region.published or article.published
    if published is not None:
        return years | {published.day.year - 1, published.day.year}
    return years or {year for row in params.rates for year in (row.first, row.last) if year >= params.oldest}


def _band(exchange: Exchange, year: int, params: Params) -> Bounds | None:
    """The least and the most that one unit of the second currency cost in the first."""
    direct, inverse = (
        _rate(exchange.one, exchange.other, year, params),
        _rate(exchange.other, exchange.one, year, params),
    )
    if direct is not None:
        return direct
    if inverse is not None:
        return ONE / inverse[1], ONE / inverse[0]
    one, other = _rate(exchange.one, "USD", year, params), _rate(exchange.other, "USD", year, params)
    return (one[0] / other[1], one[1] / other[0]) if one and other else None


def _rate(currency: str, per: str, year: int, params: Params) -> Bounds | None:
    rows = [r for r in params.rates if r.currency == currency and r.per == per and r.first <= year <= r.last]
    return (min(r.low for r in rows), max(r.high for r in rows)) if rows else None


def _other_dollars(clause: Clause, exchange: Exchange, places: tuple[str, ...]) -> bool:
    """ "dollars" of Hong Kong, where eight are one of the United States."""
    text = clause.block.text.lower()
    return "USD" in (exchange.one, exchange.other) and any(place in text for place in places)


class Given(NamedTuple):
    """A rate that the text states."""

    clause: Clause
    place: int
    one: str
    other: str
    low: Decimal
    high: Decimal


def _given(article: Article, money: list[Exchange]) -> Iterator[Given]:
    """ "Le dollar s'échangeait à 25.500 dôngs", "1,35 dollar singapourien pour un dollar américain"."""
    converted = {id(figure) for exchange in money for figure in exchange.equation.figures}
    for clause in clauses(article):
        amounts = [i for i, f in clause.figures.items() if f.quantity.dimension == "money"]
        for index in amounts:
            figure = clause.figures[index]
            if id(figure) in converted or not 0 < figure.low <= figure.value < MOST_DEAR:
                continue
            other = _named(clause, figure.kind, index + 1, index + 6) if follows(FOR_ONE, clause, index) >= 0 else ""
            if (
                not other
                and len(amounts) == 1
                and not QUOTED.isdisjoint(clause.words)
                and not CHANGES & set(clause.tags)
            ):
                other = _named(clause, figure.kind, 0, len(clause.tags))
            if other:
                one, two = sorted((figure.kind, other))
                low, high = (figure.low, figure.high) if one == figure.kind else (1 / figure.high, 1 / figure.low)
                yield Given(clause, index, one, two, low, high)


def _named(clause: Clause, kind: str, start: int, stop: int) -> str:
    """The one other currency that some words of a sentence name without an amount."""
    text, found = clause.block.text, set()
    for index in range(start, min(stop, len(clause.tags))):
        if clause.tags[index] in "wN":
            unit = units.after(text, clause.starts[index], clause.block.language)
            if unit is not None and units.dimension(unit[0]) == "money" and unit[0] != kind:
                found.add(unit[0])
    return found.pop() if len(found) == 1 else ""


def _against_given(exchange: Exchange, given: list[Given]) -> Iterator[Hit | Agreement]:
    clause = exchange.equation.clause
    for rate in given:
        if (rate.one, rate.other) != (exchange.one, exchange.other):
            continue
        if rate.clause.block.region.index != clause.block.region.index or rate.low <= 0:
            continue
        first, second = exchange.equation.figures
        related = (Related(rate.clause.block, rate.clause.figures[rate.place].span, "rate"),)
        if exchange.low <= rate.high * Decimal("1.1") and exchange.high >= rate.low * Decimal("0.9"):
            yield Agreement(clause.block, second.span, "text", related)
            return
        middle = (rate.low + rate.high) / 2
        made = first.value / middle if first.kind == exchange.one else first.value * middle
        values: dict[str, Value] = {
            "from": first.printed,
            "to": second.printed,
            "made": Measure(_short(made), second.kind),
        }
        yield Hit("rate", clause.block, second.span, values, related)
        return


def _uneven(money: list[Exchange], params: Params) -> Iterator[Hit | Agreement]:
    """Two conversions of one article that imply two rates."""
    for place, exchange in enumerate(money):
        clause = exchange.equation.clause
        for earlier in money[:place]:
            if not _comparable(earlier, exchange):
                continue
            first, second = exchange.equation.figures
            other = earlier.equation.figures[1]
            related = (Related(earlier.equation.clause.block, other.span, "other"),)
            if earlier.low <= exchange.high * (1 + params.even) and exchange.low <= earlier.high * (1 + params.even):
                yield Agreement(clause.block, second.span, "text", related)
                break
            middle = (earlier.low + earlier.high) / 2
            made = first.value / middle if first.kind == exchange.one else first.value * middle
            values: dict[str, Value] = {
                "from": first.printed,
                "to": second.printed,
                "made": Measure(_short(made), second.kind),
                "earlier": earlier.equation.figures[0].printed,
                "converted": other.printed,
            }
            yield Hit("uneven", clause.block, second.span, values, related)
            break


def _comparable(one: Exchange, two: Exchange) -> bool:
    """Same currencies, same article, and no sign of another time."""
    a, b = one.equation.clause, two.equation.clause
    if (one.one, one.other) != (two.one, two.other) or a.block.region.index != b.block.region.index:
        return False
    years = [{c.words[i] for i, tag in enumerate(c.tags) if tag == "y"} for c in (a, b)]
    return years[0] == years[1] and THEN.isdisjoint(a.words) and THEN.isdisjoint(b.words)
