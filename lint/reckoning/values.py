"""The values of each sentence with the words before and after them, and what one slip of the keyboard makes of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from typing import Any

from lint import patterns
from lint.annotate import units
from lint.annotate.numbers import power_of
from lint.annotate.numeral_tables import TABLES
from lint.annotate.numerals import value_of
from lint.annotate.units import plain
from lint.arithmetic.figures import CLASSIFIERS
from lint.lazy import lazy
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
OF_THEM = patterns.compile(r"\bn en \w+ (?:plus )?que (?:\w+ )?$")
MEDALS = 100  # "5 vàng, 4 bạc và 6 đồng" is no money
POWERS = (1e-6, 1e-3, 1e-2, 1e-1, 1e1, 1e2, 1e3, 1e6)
WIDEST, TINY = 40, 1e-9


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


class Sentence:
    """A sentence with its values; `text` is in lower case, with plain blanks."""

    def __init__(self, block: Block, span: Span, text: str, values: tuple[Value, ...]) -> None:
        self.block, self.span, self.text, self.values = block, span, text, values

    @lazy
    def levels(self) -> tuple[Value, ...]:
        return tuple(filter(level, self.values))

    @lazy
    def shares(self) -> tuple[Value, ...]:
        return tuple(value for value in self.values if value.share)

    @lazy
    def rates(self) -> tuple[Value, ...]:
        return tuple(value for value in self.levels if rated(value))

    def opens(self, other: Sentence) -> bool:
        """Whether it stands before another one."""
        return (self.block.paragraph, self.span) < (other.block.paragraph, other.span)


def sentences(article: Article) -> Iterator[Sentence]:
    """The sentences of the prose that hold quantities, in text order."""
    by_block: dict[int, list[Quantity]] = {}
    for quantity in article.quantities:
        by_block.setdefault(id(quantity.block), []).append(quantity)
    for block in article.prose:
        if block.role in SKIPPED or id(block) not in by_block or block.language not in TABLES:
            continue
        text, counted = plain(block.lower), by_block[id(block)]
        told = list(worded(block, text))
        if told:
            counted = [q for q in counted if not any(t.span.overlaps(q.span) for t in told)]
            counted = sorted([*counted, *told], key=lambda q: q.span)
        for span in block.sentences:
            own = [q for q in counted if span.start <= q.span.start < span.end]
            if own:
                yield Sentence(block, span, text[span.start : span.end], tuple(_values(own, text, span)))


def regions(article: Article) -> list[list[Sentence]]:
    """The sentences of each run of a region."""
    return [list(run) for _, run in groupby(sentences(article), key=lambda sentence: id(sentence.block.region))]


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
    if OF_THEM.search(before):  # "il n'en reste que 300 vivantes"
        noun = ""
    if noun in CLASSIFIERS or value_of(noun, quantity.block.language) is not None:  # "4.000 dix ans plus tôt"
        noun = ""
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


def converted(value: Decimal, source: str, target: str) -> Decimal | None:
    """A value in another unit; None where there is no way."""
    try:
        return units.convert(value, source, target)
    except ValueError:
        return None


def alike(one: Value, two: Value, together: bool = True) -> bool:
    """Whether two values may measure one thing: the same unit, or no unit and one noun at most; `together`: they stand
    in one sentence, where one may have the unit of the other."""
    if one.unit and two.unit:
        return one.unit == two.unit
    if one.unit or two.unit:
        bare = two if one.unit else one
        return (together and not bare.noun) or power_of(bare.quantity.numbers[0]) > 2
    return not one.noun or not two.noun or one.noun == two.noun


def repaired(value: Value, low: Decimal, high: Decimal) -> bool:
    """Whether one slip of the keyboard leads from a value to an interval: a digit, two exchanged, a power of ten."""
    if low > high:
        low, high = high, low
    number = value.quantity.numbers[-1]
    if number.readings[0].style in ("words", "fraction"):
        return value.value <= WORDED and max(1, math.ceil(low)) <= min(WORDED, math.floor(high))
    most, least = float(high), float(low)
    if any(least - TINY * least <= scaled <= most + TINY * most for scaled in map(float(value.value).__mul__, POWERS)):
        return True
    power = power_of(number)
    figure = value.value.scaleb(-power)
    places = max(0, -int(figure.as_tuple().exponent))
    unit = 10 ** (places - power) if places >= power else 1 / 10 ** (power - places)
    first, last = math.ceil(least * unit - 1e-6), math.floor(most * unit + 1e-6)
    whole = int(figure.scaleb(places))
    while last - first > WIDEST:  # a range so wide that a change of the first digits leads there
        first, last, whole = first // 10, last // 10, whole // 10
    digits = str(whole)
    return any(_one_slip(digits, str(made)) for made in range(max(1, first), last + 1))


def swapped(value: Value, meant: Decimal) -> bool:
    """Whether two digits of a value that change places make another one."""
    number = value.quantity.numbers[-1]
    if number.readings[0].style in ("words", "fraction"):
        return False
    digits, other = (f"{each.scaleb(-power_of(number)):f}" for each in (value.value, meant))
    return digits != other and sorted(digits) == sorted(other) and _one_slip(digits, other)


def _one_slip(digits: str, meant: str) -> bool:
    """Whether two runs of digits differ in one, or in two that changed places."""
    if len(digits) != len(meant):
        return False
    other = [place for place, (one, two) in enumerate(zip(digits, meant, strict=True)) if one != two]
    if len(other) == 1:
        return True
    swapped = len(other) == 2 and other[1] - other[0] == 1
    return swapped and digits[other[0]] == meant[other[1]] and digits[other[1]] == meant[other[0]]


def shown(values: tuple[Value, ...], sign: str = " + ") -> str:
    """Values as they are printed, with a sign between them."""
    return sign.join(" ".join(each.printed.split()) for each in values)
