"""What a writer may have meant: the other readings of a number, and one slip of the keyboard.

In the order in which they are likely: the separator read the other way ("182.000" as 182), a power of ten too many, the
larger unit for the smaller ("2 460 km" for metres). Each keeps the article's own way of writing numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint.annotate import units
from lint.annotate.numbers import power_of
from lint.model import Number, Quantity
from lint.record import NamedTuple
from lint.source import Span

SMALLER = {"km": ("m", "mètres", "metres", "mét"), "MW": ("kW",), "GW": ("MW",), "t": ("kg",), "km²": ("ha",)}
MULTIPLIERS = (
    ("milliards", "millions"),
    ("milliard", "million"),
    ("billion", "million"),
    ("tỷ", "triệu"),
    ("tỉ", "triệu"),
)
GROUPS = {"fr": "\u00a0", "en": ",", "vi": "."}


class Slip(NamedTuple):
    """A quantity that may have been meant: what to print in place of `span`."""

    text: str
    span: Span
    value: Decimal
    unit: str | None


def slips(quantity: Quantity) -> Iterator[Slip]:
    """The slips of the last number of a quantity, likeliest first."""
    number = quantity.numbers[-1]
    text, power = quantity.block.text, power_of(number)
    words = next((n for n in range(*number.span) if text[n].isalpha()), number.span.end)
    if words == number.span.start or number.readings[0].style == "words":  # so are two units: "1 m 78"
        return
    digits = text[number.span.start : words].rstrip(units.BLANKS)
    span = Span(number.span.start, max(number.span.end, quantity.span.end))
    tail = text[number.span.start + len(digits) : span.end]
    best, *others = (reading.value.scaleb(-power) for reading in number.readings)
    whole = quantity.dimension in ("age", "time") or (quantity.noun is not None and quantity.unit is None)
    for value in (*others, *_powers(best, whole)):
        yield Slip(printed(value, digits, number) + tail, span, value.scaleb(power), quantity.unit)
    yield from _multipliers(number, quantity, span)
    yield from _units(number, quantity, span)


def _multipliers(number: Number, quantity: Quantity, span: Span) -> Iterator[Slip]:
    """ "2,1 milliards" for "2,1 millions"."""
    text = quantity.block.text[span.start : span.end]
    for large, small in MULTIPLIERS:
        if large in text:
            yield Slip(text.replace(large, small, 1), span, number.value.scaleb(-3), quantity.unit)
            return


def _powers(value: Decimal, whole: bool) -> Iterator[Decimal]:
    """A power of ten less, as long as only zeros fall away, or with a decimal separator that was left out.

    `whole` is for what has no decimals: people, ages.
    """
    for power in (1, 2, 3):
        less = value.scaleb(-power)
        if less == less.to_integral_value():
            yield less
    if not whole and value == value.to_integral_value() and value % 10 and abs(value) >= 10:
        yield value.scaleb(-1)


def _units(number: Number, quantity: Quantity, span: Span) -> Iterator[Slip]:
    text, unit = quantity.block.text, quantity.unit
    if unit not in SMALLER:
        return
    written = text[number.span.end : span.end].strip(units.BLANKS)
    names = SMALLER[unit]
    word = {"fr": 1, "en": 2, "vi": 3}.get(quantity.block.language, 1)
    name = names[0] if written == unit or word >= len(names) else names[word]
    yield Slip(f"{text[number.span.start : number.span.end]} {name}", span, number.value, names[0])


def printed(value: Decimal, digits: str, number: Number) -> str:
    """A value as the article would print it: with the group separator of `digits`, else that of the language."""
    language = number.block.language
    separators = [c for c in digits if not c.isdigit()]
    grouped = number.readings[0].style == "group"
    group = separators[0] if separators and grouped else GROUPS.get(language, ",")
    whole, _, fraction = f"{value:f}".partition(".")
    fraction = fraction.rstrip("0")
    if len(whole.lstrip("-")) > 4 or (len(whole) == 4 and grouped):
        whole = f"{int(whole):,}".replace(",", group)
    return whole + (("." if language == "en" else ",") + fraction if fraction else "")
