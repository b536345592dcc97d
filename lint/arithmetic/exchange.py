"""Conversions of money: against the rate that the text gives, against bands of known rates, against one another.

The bands are so wide that only a slip falls out of them. Rates of two times are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from lint import patterns
from lint.annotate import units
from lint.arithmetic import worth
from lint.arithmetic.figures import Clause, asserted, clauses, follows
from lint.arithmetic.letters import bag
from lint.arithmetic.worth import Exchange, Given
from lint.checks.conversion import CHANGES, INFINITE, ONE, Bounds, Equation, Params, short
from lint.model import Agreement, Article, Hit, Measure, Related, Value

QUOTED = bag(
    "échange,échangeait,échangé,échangeaient,cours,taux,change,vaut,valait,vaudra,parité,exchange,rate,trading,"
    "traded,worth,tỷ giá,giá,tỷ,quy,đổi"
)
THEN = bag("époque,constants,constant,actuels,today,inflation,nay")
FOR_ONE = r"w{0,2}[wqtp]1?w"  # "pour un dollar", "per dollar", "to the dollar"
EQUAL = r"Q[w=vtkp]{1,3}Q"
STERLING = {"lb": "GBP"}  # "$1.26 to the pound"
SAME_DAY, ANY_DAY = Decimal("0.04"), Decimal("0.1")  # by how much a rate that the text gives may be off
MOST_DEAR = 100_000
# Currencies that share their name with others, and where dollars are not those of the United States.
SHARED_NAMES = bag("INR,MAD,NOK,SEK,DKK,FRF,PHP,TRY,DZD,TND")
HONG_KONG = ("hong", "taiw", "taïw", "đài loan", "jama", "zimbab", "libéri", "liberi", "trinid", "hồng kông")
ELSEWHERE = (*HONG_KONG, *bag("canad,austral,úc,singap,zealand,zélande,fidji,fiji,namib,québ,quebec"))


def compared(article: Article, money: list[Equation], params: Params) -> Iterator[Hit | Agreement]:
    """The conversions of an article against the rate that it gives, the rates there ever were, and one another."""
    exchanges = [exchange for equation in money for exchange in _exchanged(equation)]
    given = list(_given(article, exchanges))
    for exchange in _valued(article) if given else ():
        yield from _against_given(exchange, given)
    right: list[Exchange] = []
    for exchange in exchanges:
        said = next(_against_given(exchange, given), None) or next(_against_bands(article, exchange, params), None)
        if not isinstance(said, Hit):
            right.append(exchange)
        if said is not None:
            yield said
    yield from _uneven(right, params)


def _valued(article: Article) -> Iterator[Exchange]:
    """Sums that are said to be worth one another: compared with a rate of the text alone, as prices differ by place."""
    for clause in clauses(article):
        for first, second in worth.valued(clause):
            figures = clause.figures[first], clause.figures[second]
            yield from _exchanged(Equation(clause, first, second, figures))


def _exchanged(equation: Equation) -> Iterator[Exchange]:
    one, two = sorted(equation.figures, key=lambda figure: figure.kind)
    if one.low > 0 and two.low > 0 and INFINITE not in (one.high, two.high):
        low, high = one.low / two.high, one.high / two.low
        if ONE in (one.value, two.value):
            low = high = one.value / two.value
        yield Exchange(equation, one.kind, two.kind, low, high)


# --- Known rates ------------------------------------------------------------------------------------------------------


def _against_bands(article: Article, exchange: Exchange, params: Params) -> Iterator[Hit | Agreement]:
    """Whether a rate is off any that the two currencies had in the years that it may be of."""
    bands = [_band(exchange, year, params) for year in _years(article, exchange, params)]
    known = [band for band in bands if band is not None]
    if not known or len(known) < len(bands):
        return
    low, high = min(b[0] for b in known) * (1 - params.band), max(b[1] for b in known) * (1 + params.band)
    block = exchange.equation.clause.block
    first, second = exchange.equation.figures
    related = (Related(block, first.span, "other"),)
    if low <= exchange.high and exchange.low <= high:
        yield Agreement(block, second.span, "bound", related)
        return
    middle = (exchange.low + exchange.high) / 2
    powers = sorted((p for p in range(-6, 7) if low <= middle.scaleb(p) <= high), key=abs)
    if _other_dollars(exchange, HONG_KONG if powers else ELSEWHERE):
        return
    values: dict[str, Value] = {"from": first.printed, "to": second.printed}
    if powers:
        power = powers[0] if first.kind == exchange.one else -powers[0]
        values["made"] = Measure(second.value.scaleb(-power), second.kind)
        doubt = 0 if asserted(exchange.equation.clause) and THEN.isdisjoint(exchange.equation.clause.words) else 2
        yield Hit("power", block, second.span, values, related, doubt=doubt)
    elif not {exchange.one, exchange.other} & SHARED_NAMES:
        least, most = sorted((_converted(exchange, low), _converted(exchange, high)))
        values |= {"least": Measure(short(least), second.kind), "most": Measure(short(most), second.kind)}
        yield Hit("band", block, second.span, values, related)


def _converted(exchange: Exchange, rate: Decimal) -> Decimal:
    """The first figure in the currency of the second."""
    first = exchange.equation.figures[0]
    return first.value / rate if first.kind == exchange.one else first.value * rate


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
    direct = _rate(exchange.one, exchange.other, year, params)
    inverse = _rate(exchange.other, exchange.one, year, params)
    if direct is not None:
        return direct
    if inverse is not None:
        return ONE / inverse[1], ONE / inverse[0]
    one, other = _rate(exchange.one, "USD", year, params), _rate(exchange.other, "USD", year, params)
    return (one[0] / other[1], one[1] / other[0]) if one and other else None


def _rate(currency: str, per: str, year: int, params: Params) -> Bounds | None:
    rows = [r for r in params.rates if r.currency == currency and r.per == per and r.first <= year <= r.last]
    return (min(r.low for r in rows), max(r.high for r in rows)) if rows else None


def _other_dollars(exchange: Exchange, places: tuple[str, ...]) -> bool:
    """ "dollars" of Hong Kong, where eight are one of the United States."""
    text = exchange.equation.clause.block.text.lower()
    return "USD" in (exchange.one, exchange.other) and any(place in text for place in places)


# --- Rates in the text ------------------------------------------------------------------------------------------------


def _given(article: Article, exchanges: list[Exchange]) -> Iterator[Given]:
    """ "Le dollar s'échangeait à 24.800 dôngs", "il faut 17,5 couronnes pour un euro"."""
    converted = {id(figure) for exchange in exchanges for figure in exchange.equation.figures}
    for clause in clauses(article):
        amounts = [i for i, f in clause.figures.items() if f.quantity.dimension == "money"]
        yield from worth.given(clause, exchanges)
        yield from _for_one(clause, amounts)
        for index in amounts:
            figure = clause.figures[index]
            if id(figure) in converted or not 0 < figure.low <= figure.value < MOST_DEAR:
                continue
            other = _priced(clause, index, len(amounts) == 1)
            if other:
                one, two = sorted((figure.kind, other))
                low, high = (figure.low, figure.high) if one == figure.kind else (1 / figure.high, 1 / figure.low)
                yield Given(clause, index, one, two, low, high)


def _for_one(clause: Clause, amounts: list[int]) -> Iterator[Given]:
    """ "1 euro pour 1,12 dollar", "1 USD = 24.800 đồng"."""
    for first, second in pairwise(amounts):
        one, two = clause.figures[first], clause.figures[second]
        equal = patterns.compile(EQUAL).match(clause.tags, first)
        if one.value != ONE or one.kind == two.kind or two.low <= 0 or equal is None:
            continue
        low, high = (two.low, two.high) if two.kind < one.kind else (1 / two.high, 1 / two.low)
        lesser, greater = sorted((one.kind, two.kind))
        yield Given(clause, second, lesser, greater, low, high)


def _priced(clause: Clause, index: int, alone: bool) -> str:
    """The currency of which an amount is the price; "" where it is none."""
    kind = clause.figures[index].kind
    if follows(FOR_ONE, clause, index) >= 0 and (other := _named(clause, kind, index + 1, index + 6)):
        return other
    if not alone or QUOTED.isdisjoint(clause.words) or CHANGES & set(clause.tags):
        return ""
    return _named(clause, kind, 0, len(clause.tags))


def _named(clause: Clause, kind: str, start: int, stop: int) -> str:
    """The one other currency that some words of a sentence name without an amount."""
    text, found = clause.block.text, set()
    for index in range(start, min(stop, len(clause.tags))):
        if clause.tags[index] in "wN":
            unit = units.after(text, clause.starts[index], clause.block.language)
            symbol = "" if unit is None else STERLING.get(unit[0], unit[0])
            if symbol and units.dimension(symbol) == "money" and symbol != kind:
                found.add(symbol)
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
        slack = SAME_DAY if rate.clause.block is clause.block else ANY_DAY
        if exchange.low <= rate.high * (1 + slack) and exchange.high >= rate.low * (1 - slack):
            yield Agreement(clause.block, second.span, "text", related)
            return
        made = Measure(short(_converted(exchange, (rate.low + rate.high) / 2)), second.kind)
        values: dict[str, Value] = {"from": first.printed, "to": second.printed, "made": made}
        yield Hit("rate", clause.block, second.span, values, related, doubt=0 if rate.clause is clause else 2)
        return


def _uneven(exchanges: list[Exchange], params: Params) -> Iterator[Hit | Agreement]:
    """Two conversions of one article that imply two rates."""
    for place, exchange in enumerate(exchanges):
        earlier = next((each for each in exchanges[:place] if _comparable(each, exchange)), None)
        if earlier is not None:
            yield _even(earlier, exchange, params)


def _even(earlier: Exchange, exchange: Exchange, params: Params) -> Hit | Agreement:
    block = exchange.equation.clause.block
    first, second = exchange.equation.figures
    source, other = earlier.equation.figures
    related = (Related(earlier.equation.clause.block, other.span, "other"),)
    slack = 1 + params.even
    if earlier.low <= exchange.high * slack and exchange.low <= earlier.high * slack:
        return Agreement(block, second.span, "text", related)
    made = Measure(short(_converted(exchange, (earlier.low + earlier.high) / 2)), second.kind)
    values: dict[str, Value] = {
        "from": first.printed,
        "to": second.printed,
        "made": made,
        "earlier": source.printed,
        "converted": other.printed,
    }
    return Hit("uneven", block, second.span, values, related)


def _comparable(one: Exchange, two: Exchange) -> bool:
    """Same currencies, same article, and no sign of another time."""
    a, b = one.equation.clause, two.equation.clause
    if (one.one, one.other) != (two.one, two.other) or a.block.region.index != b.block.region.index:
        return False
    years = [{c.words[i] for i, tag in enumerate(c.tags) if tag == "y"} for c in (a, b)]
    return years[0] == years[1] and THEN.isdisjoint(a.words) and THEN.isdisjoint(b.words)
