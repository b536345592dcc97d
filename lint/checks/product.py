"""Figures that others of the text multiply to: "120 homes at 150,000 each, 18 billion in all"; "500 m by 400, 20 km²".

Only products that are off by tens, hundreds or thousands are questioned: what else differs has its reasons (rounding,
fees, an odd shape). The three figures may stand in sentences of their own, near each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.arithmetic import among_them, part_of, seats, spaces, thousands
from lint.model import Agreement, Article, Hit, Measure, Quantity, Related, Role, Value
from lint.record import NamedTuple

OUTCOMES = ("power", "digits", "space", "storeys", "seats", "part")

CUES = table(
    "chaque chacun chacune pièce raison moyenne moyen unitaire par each every apiece average per mỗi một trung bình"
)
# "550 dollars la tonne": what is multiplied is so many tonnes.
UNITS = {
    word: unit
    for unit, words in {
        "t": "tonne tonnes ton tấn", "kg": "kilo kilogramme kilogram kg ký cân", "L": "litre liter lít",
        "ha": "hectare ha", "mi": "mile", "lb": "livre pound",
        "bbl": "baril barrel thùng", "m²": "m² m2", "km": "kilomètre kilometre kilometer km",
        "kWh": "kwh kilowattheure", "MWh": "mwh mégawattheure",
    }.items()
    for word in words.split()
}  # fmt: skip
CUES |= UNITS.keys()
EACH_BEFORE = patterns.compile(
    r"\b(?:chaque|chacune?|à raison d[e’']|(?:coût|prix|montant|panier|don|valeur)s? (?:unitaire|moyen)e?s?|en moyenne|"
    r"each|every|average|mỗi|trung bình|bình quân)\b[^;]{0,90}$"
)
EACH_AFTER = patterns.compile(
    r"^,? ?(?:(?:la |l['’])?pièce\b|chacune?s?\b|en moyenne\b|on average\b|trung bình\b|par (?P<fr>\p{L}+)|"
    r"(?:l['’]|le |la )(?P<the>\p{L}+)|each\b|apiece\b|"
    r"(?:per|a|an) (?P<en>\p{L}+)|/ ?(?P<vi>\p{L}+)|mỗi (?P<each>\p{L}+)|một (?P<one>\p{L}+))"
)
TIMES = table(
    "jour jours mois an ans année semaine semaines heure heures minute seconde trimestre nuit nuits day month year "
    "week hour night quarter minute annum ngày tháng năm tuần giờ đêm quý"
)
TOTAL = patterns.compile(
    r"\b(?:au total|totale?s?|en tout|globale?|facture|dépenses?|enveloppe|coût|montant|investira|investit|in all|"
    r"altogether|overall|bill|cost|costs|costing|outlay|total(?:ling|led|ing|ed)?|sum|tổng|kinh phí|toàn bộ|"
    r"rapport(?:é|e|a)\w*|recettes?|chiffre d['’]affaires|valeur|revenues?|yield\w*|earn\w*|worth|rais\w+|doanh thu|"
    r"trị giá|kim ngạch|thu(?! nhập)|pertes?|préjudice|dégâts|loss(?:es)?|damages?|thiệt hại)\b"
)
DIMENSIONS = ("money", "mass", "volume")
POWERS, LARGE = (-6, -3, -2, -1, 1, 2, 3, 6), (-6, -3, 3, 6)
CLOSE = Decimal("0.015")  # how far, in powers of ten, three printed figures may be from a product


class Params(NamedTuple):
    """None."""


class Part(NamedTuple):
    """A quantity with its sentence, in lower case, and its place in it."""

    quantity: Quantity
    before: str
    after: str

    @property
    def value(self) -> Decimal:
        return self.quantity.numbers[0].value


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each total, area, volume, height and crowd that is tens of times off what makes it up."""
    found = [] if article.vocabulary.isdisjoint(CUES) else list(_products(article))
    yield from found
    told = {(hit.block, hit.span) for hit in found if isinstance(hit, Hit)}
    yield from (hit for hit in thousands.hits(article) if (hit.block, hit.span) not in told)
    yield from spaces.hits(article)
    yield from seats.hits(article)
    yield from part_of.hits(article)
    yield from among_them.find(article)


def _products(article: Article) -> Iterator[Hit | Agreement]:
    for each in article.quantities:
        if each.dimension not in DIMENSIONS or len(each.numbers) > 1 or CUES.isdisjoint(each.block.vocabulary):
            continue
        part = _part(each)
        if not _is_each(part):
            continue
        near, unit = _near(article, each), _unit(part)
        counts = [other for other in near if (_measures(other, unit) if unit else _counts(other))]
        totals = [_part(other) for other in near if _totals(other, each)]
        yield from _judge(part, unit, counts, totals)


def _part(quantity: Quantity) -> Part:
    block, span = quantity.block, quantity.span
    sentence = block.sentence_at(span.start)
    return Part(quantity, block.lower[sentence.start : span.start], block.lower[span.end : sentence.end])


def _is_each(part: Part) -> bool:
    after = EACH_AFTER.match(part.after)
    if after is not None:
        named = next(filter(None, after.groups()), "")
        return named not in TIMES
    behind = part.after.split()[:2]
    if TOTAL.search(part.before[-30:]):
        return False
    return EACH_BEFORE.search(part.before) is not None and not TIMES.intersection(word.strip(",.") for word in behind)


def _unit(part: Part) -> str | None:
    """The unit of which a price is given: "550 dollars la tonne"."""
    after = EACH_AFTER.match(part.after)
    named = next(filter(None, after.groups()), "") if after is not None else ""
    return UNITS.get(named)


def _measures(quantity: Quantity, unit: str) -> bool:
    return quantity.unit is not None and quantity.dimension == units.dimension(unit) and len(quantity.numbers) == 1


def _near(article: Article, each: Quantity) -> list[Quantity]:
    """The quantities of the block, of those beside it and of the title."""
    region = [block for block in article.prose if block.region is each.block.region]
    at = region.index(each.block)
    near: set[int] = {id(block) for block in region[max(0, at - 1) : at + 2]}
    near |= {id(block) for block in region if block.role is Role.TITLE}
    return [other for other in article.quantities if id(other.block) in near and other is not each]


def _counts(quantity: Quantity) -> bool:
    counted = quantity.unit is None and quantity.noun is not None and len(quantity.numbers) == 1
    return counted and quantity.numbers[0].value > 2 and quantity.dimension in (None, "count")


def _totals(quantity: Quantity, each: Quantity) -> bool:
    if quantity.dimension != each.dimension or len(quantity.numbers) > 1:
        return False
    return quantity.unit == each.unit if each.dimension == "money" else quantity.unit is not None


def _judge(each: Part, unit: str | None, counts: list[Quantity], totals: list[Part]) -> Iterator[Hit | Agreement]:
    """A Hit where no count makes a total, and one makes it but for its power of ten."""
    for total in totals:
        said = TOTAL.search(total.before[-60:] + total.after[:25]) is not None
        if EACH_AFTER.match(total.after) or not (said or _together(each.quantity, total.quantity)):
            continue
        found = [(count, _power(each, count, unit, total)) for count in counts]
        if any(power == 0 for _, power in found):
            yield Agreement(total.quantity.block, total.quantity.span, "text")
            continue
        named = said or (unit is not None and _together(each.quantity, total.quantity))
        off = {
            count.numbers[0].value: count
            for count, power in found
            if power in (POWERS if said else LARGE) and (named or _together(count, total.quantity))
        }
        if len(off) == 1 and not _round(total.value) and (unit is not None or not _round(each.value)):
            yield _hit(each.quantity, next(iter(off.values())), unit, total.quantity)


def _together(one: Quantity, other: Quantity) -> bool:
    return one.block is other.block and one.block.sentence_at(one.span.start) == one.block.sentence_at(other.span.start)


def _power(each: Part, count: Quantity, unit: str | None, total: Part) -> int | None:
    """By how many powers of ten a total is off a product; None where they have other digits."""
    made = _made(each.quantity, count, unit, total.quantity)
    if made <= 0 or total.value <= 0:
        return None
    power = (total.value / made).log10()
    rough = each.quantity.approximation or total.quantity.approximation or count.approximation
    nearest = power.to_integral_value()
    return int(nearest) if abs(power - nearest) <= CLOSE * (2 if rough else 1) else None


def _made(each: Quantity, count: Quantity, unit: str | None, total: Quantity) -> Decimal:
    number = count.numbers[0].value
    times = units.convert(number, count.unit, unit) if unit and count.unit else number
    return _converted(each, total.unit) * times


def _converted(quantity: Quantity, unit: str | None) -> Decimal:
    value = quantity.numbers[0].value
    if unit is None or quantity.unit is None or quantity.dimension == "money":
        return value
    return units.convert(value, quantity.unit, unit)


def _round(value: Decimal) -> bool:
    """Whether a figure is a one with noughts: any count makes it."""
    return value.normalize().as_tuple().digits == (1,)


def _hit(each: Quantity, count: Quantity, unit: str | None, total: Quantity) -> Hit:
    made = _made(each, count, unit, total)
    values: dict[str, Value] = {
        "each": frames.printed(each), "count": frames.printed(count), "total": frames.printed(total),
        "made": Measure(made.normalize(), total.unit),
    }  # fmt: skip
    related = (Related(each.block, each.span, "each"), Related(count.block, frames.written(count), "count"))
    sure = _together(each, total) and (_together(each, count) if unit else thousands.priced(count, each))
    doubt = 0 if sure else 2
    return Hit("power", total.block, total.span, values, related, doubt=doubt)
