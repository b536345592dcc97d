"""Products a thousand or a million times off: "42 buses at 480,000 euros, 20.2 billion"; "8.4 million for 210 homes, 40
million each".

That the digits of three figures near each other fit while their powers of ten do not is hardly ever chance. So the
words matter less than elsewhere: the more digits fit, the fewer words are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from math import log10

from lint import frames, patterns
from lint.annotate import nouns, units
from lint.annotate.numbers import power_of
from lint.annotate.words import table
from lint.lazy import lazy
from lint.model import Article, Hit, Measure, Quantity, Related, Value

EACH_BEFORE = patterns.compile(
    r"(?:\b(?:chaque|chacune?s?|raison d[e’']|unitaires?|moyen(?:ne)?s?|each|every|average|mỗi|trung bình|bình quân|"
    r"priced|facturée?s?|vendue?s?)\b[^;.]{0,60}|\b(?:à|at|giá)) ?$"
)
EACH_AFTER = patterns.compile(
    r",? ?(?:(?:la |l['’])?(?:pièce|unité|exemplaire)\b|chacune?s?\b|en moyenne\b|on average\b|apiece\b|"
    r"each\b|(?:par|pour (?:chaque|chacune?)(?: des? \d*)?|(?:for )?(?:per|a|an|each|every)|(?:cho )?(?:mỗi|một)|"
    r"/|le|la|l['’]) ?(?P<noun>\p{L}+))"
)
RECEIVED = patterns.compile(r"\b(?:thu|récolté|encaissé|collected|taken|raised) (?:\S+ ){0,2}$")
TOTAL = patterns.compile(
    r"\b(?:soit|ainsi|donc|total\w*|en tout|ce qui (?:fait|représente)|rapport\w+|récolt\w+|recettes?|facture|"
    r"encaiss\w+|produit|marché|montant|coût\w*|valeur|enveloppe|répart\w+|partag\w+|préjudice|annuel\w*|dépens\w+|"
    r"payer|payés?|that is|altogether|in all|so|or|bill|cost\w*|brought in|rais\w+|collect\w*|worth|revenues?|leaving|"
    r"split|shared?|earn\w*|paid|pays?|spen[dt]\w*|taking\w*|annual|tổng\w*|tức|tương đương|thu về|thu được|doanh thu|"
    r"kinh phí|trị giá|cả năm|tính chung|chia|số tiền|lên (?:đến|tới)|hết|perçu\w*|perçoi\w+|deal|fees?|output)\b"
)
# Words of the figure of a part of a year, and of that of the whole: how many such parts there are.
PARTS = patterns.compile(
    r"(?P<m>par mois|mensuel\w*|a month|per month|monthly|(?:mỗi|một|hàng) tháng)|"
    r"(?P<q>par trimestre|trimestriel\w*|a quarter|per quarter|quarterly|(?:mỗi|một|hàng) quý)|"
    r"(?P<w>par semaine|hebdomadaires?|a week|per week|weekly|(?:mỗi|một|hàng) tuần)"
)
YEAR = patterns.compile(
    r"\b(?:par an|annuel\w*|l['’]an|(?:en un|sur l['’]|dans l['’]|de l['’]) ?an(?:née)?|douze mois|a year|per year|"
    r"annual\w*|over the year|twelve months|(?:cả|một|mỗi) năm)\b"
)
PRICED = patterns.compile(
    r"[^,;.:\d]{0,40}?(?:\b(?:à|au prix de|de|d['’]|at|of|with|for|costing|worth|priced|costs?|coût\w*|vendu\w*|giá|"
    r"với|mỗi|chacune?|each|moyen\w*|facturée?s?|payée?s?)\b[^,;.:\d]{0,20})$"
)
TIMES = {"m": 12, "q": 4, "w": 52}
MEASURED = ("money", "mass", "power", "volume", "energy")
PERIODS = ("week", "month", "quarter", "year", "day")
OFF, LESS = (-6, -3, 3, 6), (-2, -1, 1, 2)  # powers of ten; the smaller ones have other reasons now and then
LEAST_POWER = 6
MOST = 300  # figures of a text, of which each is held against each; what has more is no article
CLOSE, NEAR = 30, 45  # characters
WIDEST = 0.03
NOT_COUNTED = table("fois times lần an ans années year years năm")


class Told:
    """A quantity, with the number of its sentence in the article and the words before and after it there."""

    def __init__(self, quantity: Quantity, sentence: int, before: str, after: str) -> None:
        number = quantity.numbers[0]
        self.quantity, self.sentence, self.before, self.after = quantity, sentence, before, after
        self.printed = float(number.value)
        self.scaled = power_of(number) >= LEAST_POWER
        base = BASES.get(quantity.dimension or "")
        self.value = self.printed if base is None else float(units.convert(number.value, quantity.unit or "", base))
        self.kind = quantity.unit if quantity.dimension == "money" else quantity.dimension or ""
        reading = number.readings[0]
        rounded = self.scaled or number.value != number.value.to_integral_value()
        wide = float(reading.high - reading.low) / 2 if rounded else 0
        self.slack = min(WIDEST, wide / self.printed) + (0.01 if quantity.approximation else 0)
        self.digits = len(f"{number.value:f}".replace(".", "").strip("0"))
        self.loose = not self.kind and quantity.noun is None and self.scaled

    @lazy
    def each(self) -> str | None:
        """What a figure is said to be for one of; empty where it is, without a word for it, None where it is not."""
        match = EACH_AFTER.match(self.after)
        if match is not None:
            return match["noun"] or ""
        return "" if EACH_BEFORE.search(self.before) and not TOTAL.search(self.before[-CLOSE:]) else None

    @lazy
    def total(self) -> bool:
        return TOTAL.search(self.before[-70:]) is not None or TOTAL.search(self.after[:25]) is not None


BASES = {"mass": "kg", "power": "W", "volume": "L", "energy": "Wh"}


def hits(article: Article) -> Iterator[Hit]:
    """A Hit for each figure that is some thousand times off what the count and the other figure beside it make."""
    if not any(_large(quantity) for quantity in article.quantities):
        return
    told = _told(article)
    if len(told) > MOST:
        return
    counts = [one for one in told if _counts(one.quantity)]
    flagged: set[int] = set()
    for total in told:
        for each in told:
            if each is total or (abs(each.sentence - total.sentence) > 1 and not each.each) or not _alike(each, total):
                continue
            found = _count(each, total, counts)
            if found is not None and not flagged & {id(each), id(total)}:
                flagged |= {id(each), id(total)}
                yield _hit(each, total, *found)


def _large(quantity: Quantity) -> bool:
    return power_of(quantity.numbers[0]) >= LEAST_POWER or quantity.unit in ("MW", "GW", "MWh")


def _told(article: Article) -> list[Told]:
    """The quantities of one number of the main text that can take part in a product."""
    told, block, first = [], None, 0
    for quantity in article.quantities:
        if quantity.block is not block:
            first += 1 + (len(block.sentences) if block is not None and block.region is quantity.block.region else 2)
            block = quantity.block
        if len(quantity.numbers) > 1 or not (
            quantity.unit is None or quantity.dimension in MEASURED or quantity.unit in PERIODS
        ):
            continue
        sentence = block.sentence_at(quantity.span.start)
        number = first + sum(1 for other in block.sentences if other.start < sentence.start)
        before, after = block.lower[sentence.start : quantity.span.start], block.lower[quantity.span.end : sentence.end]
        if quantity.numbers[0].value > 0:
            told.append(Told(quantity, number, before, after))
    return told


def _counts(quantity: Quantity) -> bool:
    if quantity.unit is not None:
        return quantity.unit in PERIODS
    noun, value = quantity.noun, quantity.numbers[0].value
    return noun is not None and value > 2 and value == value.to_integral_value() and noun.key not in NOT_COUNTED


def _alike(each: Told, total: Told) -> bool:
    """Whether two figures are of one kind, and one of them so large that a power of ten may have slipped."""
    if {each.quantity.dimension, total.quantity.dimension} & {"time", "age"}:
        return False
    if each.kind != total.kind and not (each.loose or total.loose):
        return False
    if not each.kind and not total.kind:
        return each.each is not None and (each.scaled or total.scaled)
    return each.scaled or total.scaled or each.quantity.unit != total.quantity.unit


def _count(each: Told, total: Told, counts: list[Told]) -> tuple[Told | None, float, bool] | None:
    """The count that makes a total out of one but for thousands, the product, and whether the words leave no doubt."""
    best: tuple[Told | None, float, bool] | None = None
    part = PARTS.match(each.after.lstrip(" ,")) or PARTS.search(each.before[-30:])
    if part is not None and part.lastgroup is not None:
        if YEAR.search(total.before[-60:]) is None and YEAR.match(total.after.lstrip(" ,")) is None:
            return None
        times = TIMES[part.lastgroup]
        return (None, each.value * times, True) if _off(each, total, times) in OFF else None
    for count in counts:
        if count is each or count is total:
            continue
        power = _off(each, total, count.printed)
        if power == 0:
            return None
        if power in OFF or power in LESS:
            sure = None if each.each is None and RECEIVED.search(each.before) else _sure(each, total, count)
            if power in LESS and not (sure and total.digits > 2):
                continue
            if sure is not None and (best is None or sure > best[2]):
                best = (count, each.value * count.printed, sure)
    return best


def _off(each: Told, total: Told, times: float) -> int | None:
    """By how many powers of ten a total is off a product; None where their digits differ."""
    power = log10(total.value / (each.value * times))
    nearest = round(power)
    slack = min(WIDEST, each.slack + total.slack + 0.002)
    return nearest if abs(10 ** (power - nearest) - 1) <= slack else None


def _sure(each: Told, total: Told, count: Told) -> bool | None:
    """Whether words say beyond doubt that three figures belong together; None where they hardly can."""
    noun = count.quantity.noun
    language = count.quantity.block.language
    named = bool(each.each) and noun is not None and nouns.key(each.each or "", language) == noun.key
    apart = each.quantity.span.start - count.quantity.span.end
    beside = count.quantity.block is each.quantity.block and 0 < apart <= NEAR
    told = each.each is not None or beside
    cues = told + total.total + named
    near = abs(count.sentence - total.sentence) <= 1 or abs(count.sentence - each.sentence) <= 1
    if abs(each.sentence - total.sentence) > 1 and not (named and abs(count.sentence - total.sentence) <= 1):
        return None
    if not told and (not near or total.digits < 3):
        return None
    if total.digits < 2:
        return False if cues >= 2 and near and each.each is not None else None
    if not near:
        return False if cues >= 2 else None
    if cues + total.digits < 3 or (cues < 2 and count.digits == 1):
        return None
    return (cues >= 2 or (told and total.digits > 2)) and (each.each is not None or total.digits > 2)


def _hit(each: Told, total: Told, count: Told | None, made: float, sure: bool) -> Hit:
    block, unit = total.quantity.block, total.quantity.unit or each.quantity.unit
    value = Decimal(repr(made))
    if total.quantity.dimension in BASES and unit is not None:
        value = units.convert(value, BASES[total.quantity.dimension or ""], unit)
    values: dict[str, Value] = {
        "each": frames.printed(each.quantity), "total": frames.printed(total.quantity),
        "count": Decimal(round(made / each.value)) if count is None else frames.printed(count.quantity),
        "made": Measure(value.normalize(), unit),
    }  # fmt: skip
    related = [Related(each.quantity.block, each.quantity.span, "each")]
    if count is not None:
        related.append(Related(count.quantity.block, frames.written(count.quantity), "count"))
    tied = each.sentence == total.sentence and (count is None or priced(count.quantity, each.quantity))
    doubt = 0 if tied and each.quantity.block is total.quantity.block else 2
    return Hit("power" if sure else "digits", block, total.quantity.span, values, tuple(related), doubt=doubt)


def priced(count: Quantity, each: Quantity) -> bool:
    """Whether a count and a price are one phrase: "18 plots at €9,000 each", "42 bus à 480 000 euros pièce"."""
    block, start = count.block, count.span.end
    return block is each.block and PRICED.match(block.lower, start, each.span.start) is not None
