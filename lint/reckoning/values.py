"""The values of each sentence with the words before and after them, and what one slip of the keyboard makes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any

from lint import patterns
from lint.annotate.numbers import power_of
from lint.annotate.units import plain
from lint.model import Article, Block, Quantity, Related, Role
from lint.reckoning.worded import worded
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.TABLE, Role.DATELINE))
APART = frozenset(("time", "age", "temperature", "factor"))  # nobody adds these up, or takes one for a level
SHARES = frozenset(("%", "‰"))
WORDED = 20  # numbers up to here are mostly in words, and one word is one slip
EACH_BEFORE = patterns.compile(
    r"(?:\b(?:chaque|chacune?s?|raison d[e ]|unitaires?|moyen(?:ne)?s?|each|every|average|mỗi|trung bình|bình quân"
    r"|priced|facturée?s?|vendue?s?|prix)\b[^;.]{0,40}|\b(?:à|at|giá)) ?$"
)
EACH_AFTER = patterns.compile(
    r",? ?(?:(?:la |l )?(?:pièce|unité|exemplaire)\b|(?:à |pour )?chacune?s?\b|en moyenne\b|on average\b|apiece\b"
    r"|(?:to |for )?each\b|l entrée\b|(?:par|pour chacune?|pour chaque|per|a|an|for each|for every|sur chacune?|cho mỗi"
    r"|mỗi|một|/|du|le|la|l) ?(?P<unit>[\p{L}²³]+))"
)
EACH_OF = patterns.compile(
    r"\b(?:chacune?|chaque|each|every|mỗi)(?: des| of(?: the| its)?)? \d[\d ,.]*\p{L}[\p{L}'’ ]{2,40}$"
)
EACH = patterns.compile(
    r" ?(?:(?:par|per|pour chacune?|pour chaque|mỗi|cho mỗi) \p{L}|chacune?s?\b|each\b|apiece\b|/|la pièce)"
)
MEDALS = 100  # "5 vàng, 4 bạc và 6 đồng" is no money
POWERS = (-6, -3, -2, -1, 1, 2, 3, 6)


class Words:
    """Words of each language as one pattern, made when it is first asked for."""

    def __init__(self, words: Mapping[str, str], end: str = r"(?!\w)", start: str = r"(?<!\w)") -> None:
        self._words, self._end, self._start = words, end, start
        self._made: dict[str, Any] = {}

    def __getitem__(self, language: str) -> Any:
        if language not in self._made:
            self._made[language] = patterns.compile(f"{self._start}(?:{self._words[language]}){self._end}")
        return self._made[language]


class Value(NamedTuple):
    """A quantity of one number: its interval as printed, what it measures, and the words around it in lower case.

    `before` reaches back to the value before or the start of the sentence, `after` on to the next or its end.
    `unit` is "" for counts, `noun` the key of what is counted; `share` is set for percentages and worded fractions,
    `ranged` for the two ends of what is read as a range.
    """

    quantity: Quantity
    value: Decimal
    low: Decimal
    high: Decimal
    unit: str
    noun: str
    share: bool
    ranged: bool
    before: str
    after: str

    @property
    def block(self) -> Block:
        return self.quantity.block

    @property
    def span(self) -> Span:
        return self.quantity.span

    @property
    def printed(self) -> str:
        return self.block.text[self.span.start : self.span.end]

    @property
    def loose(self) -> bool:
        return self.quantity.approximation not in ("", "about")

    def related(self, label: str) -> Related:
        return Related(self.block, self.span, label)


class Sentence(NamedTuple):
    block: Block
    span: Span
    text: str  # in lower case, with plain blanks
    values: tuple[Value, ...]


def sentences(article: Article) -> Iterator[Sentence]:
    """The sentences of the prose that hold quantities, in text order."""
    by_block: dict[int, list[Quantity]] = {}
    for quantity in article.quantities:
        by_block.setdefault(id(quantity.block), []).append(quantity)
    for block in article.prose:
        if block.role in SKIPPED or id(block) not in by_block:
            continue
        text, counted = plain(block.lower), by_block[id(block)]
        told = list(worded(block, text))
        if told:
            counted = [
                q for q in counted if not any(t.span.start < q.span.end and q.span.start < t.span.end for t in told)
            ]
            counted = sorted([*counted, *told], key=lambda q: q.span)
        for span in block.sentences:
            own = [q for q in counted if span.start <= q.span.start < span.end]
            if own:
                yield Sentence(block, span, text[span.start : span.end], tuple(_values(own, text, span)))


def _values(own: list[Quantity], text: str, sentence: Span) -> Iterator[Value]:
    ends = [end for quantity in own for end in _ends(quantity)]
    for place, quantity in enumerate(ends):
        start = ends[place - 1].span.end if place else sentence.start
        end = ends[place + 1].span.start if place + 1 < len(ends) else sentence.end
        yield _value(quantity, text[start : quantity.span.start], text[quantity.span.end : end], quantity not in own)


def _ends(quantity: Quantity) -> tuple[Quantity, ...]:
    """A quantity, or the two that are read as one range."""
    if len(quantity.numbers) == 1:
        return (quantity,)
    first, second = quantity.numbers
    return (
        quantity._replace(numbers=(first,), span=first.span),
        quantity._replace(numbers=(second,), span=Span(second.span.start, quantity.span.end)),
    )


def _value(quantity: Quantity, before: str, after: str, ranged: bool) -> Value:
    number = quantity.numbers[0]
    reading = number.readings[0]
    value, low, high = reading.value, reading.low, reading.high
    share = quantity.unit in SHARES or (quantity.unit is None and reading.style == "fraction")
    if share and quantity.unit is None:
        value, low, high = value * 100, low * 100, high * 100
    elif reading.style != "decimal" and not power_of(number) and not share:
        low = high = value
    noun = quantity.noun.key if quantity.noun is not None else ""
    unit = quantity.unit or ""
    if unit == "VND" and value < MEDALS and ("vàng" in before or "bạc" in before):
        unit = ""
    return Value(quantity, value, low, high, unit, noun, share, ranged, before, after)


def level(value: Value) -> bool:
    """Whether a value may be one of two levels, a part or a whole."""
    return value.value > 0 and not value.share and value.quantity.dimension not in APART


def _after_noun(value: Value) -> str:
    """What stands behind a value and what it counts: "150,000 pesos to each"."""
    noun = value.quantity.noun
    return value.after if noun is None else value.after[max(0, noun.span.end - value.span.end) :]


def rated(value: Value) -> bool:
    """Whether a value is so much for each: "1,2 million par lit", "£5 apiece", "each of the 60 cost £5"."""
    said = EACH_AFTER.match(value.after) or EACH_AFTER.match(_after_noun(value)) or EACH_BEFORE.search(value.before)
    return (
        said is not None
        or EACH_OF.search(value.block.lower, max(0, value.span.start - len(value.before) - 40), value.span.start)
        is not None
    )


def alike(one: Value, two: Value) -> bool:
    """Whether two values may measure one thing: the same unit, or no unit and one noun at most."""
    if one.unit and two.unit:
        return one.unit == two.unit
    if one.unit or two.unit:
        bare = two if one.unit else one
        return not bare.noun or power_of(bare.quantity.numbers[0]) > 2
    return not one.noun or not two.noun or one.noun == two.noun


def repaired(value: Value, low: Decimal, high: Decimal) -> bool:
    """Whether one slip of the keyboard leads from a value to an interval: a digit, two exchanged, a power of ten."""
    if low > high:
        low, high = high, low
    return any(low <= each <= high for each in _slips(value))


def _slips(value: Value) -> Iterator[Decimal]:
    power = power_of(value.quantity.numbers[-1])
    if value.quantity.numbers[-1].readings[0].style in ("words", "fraction"):
        if value.value <= WORDED:
            yield from (Decimal(n) for n in range(1, WORDED + 1) if n != value.value)
        return
    figure = value.value.scaleb(-power)
    digits = f"{figure:f}"
    places = [place for place, sign in enumerate(digits) if sign.isdigit()]
    for place in places:
        for digit in "0123456789":
            if digit != digits[place] and (digit != "0" or place):
                yield Decimal(digits[:place] + digit + digits[place + 1 :]).scaleb(power)
    for one, two in pairwise(places):
        swapped = list(digits)
        swapped[one], swapped[two] = swapped[two], swapped[one]
        yield Decimal("".join(swapped)).scaleb(power)
    yield from (value.value.scaleb(power) for power in POWERS)


def shown(values: tuple[Value, ...], sign: str = " + ") -> str:
    """Values as they are printed, with a sign between them."""
    return sign.join(" ".join(each.printed.split()) for each in values)
