"""A measure in two units, the second a part of the first: "1 m 78", "1m78", "3 kg 250", "2 € 50", "6ft 2in"."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from lint.annotate import nouns, units
from lint.annotate.ranges import Item
from lint.annotate.units import BLANKS, plain
from lint.model import Number, Reading
from lint.record import NamedTuple
from lint.source import Span


class Part(NamedTuple):
    """The lesser unit of a compound: how many of it make the greater, and how many digits stand without its name.

    Any number of digits where `digits` is 0; where it is None, the name must stand.
    """

    symbol: str
    ratio: int
    digits: int | None


PARTS = {
    "m": Part("cm", 100, 2),
    "kg": Part("g", 1000, 3),
    "s": Part("", 100, 2),
    **dict.fromkeys(("EUR", "FRF", "CHF"), Part("", 100, 2)),
    "ft": Part("in", 12, 0),
    "lb": Part("oz", 16, None),
}
GLUED = ("m",)  # what may touch both figures: "1m78"
LINKS = ("", "and", "et", "-", ",")  # before a lesser unit with its name; without, nothing stands there
REACH = 12  # characters between the two figures
HALF = Decimal("0.5")


def joined(text: str, items: list[Item], language: str) -> list[Item]:
    """The items of a block, those that make a compound as one in the greater unit.

    The digits of a lesser unit without its name must be as many as it takes ("1 m 5" is none), and count nothing
    ("à 5 € 10 entrées").
    """
    pairs = {index: _compound(text, one, two, language) for index, (one, two) in enumerate(pairwise(items))}
    made: list[Item] = []
    for index, item in enumerate(items):
        if index and pairs[index - 1] is not None:
            continue
        made.append(pairs.get(index) or item)
    return made


def _compound(text: str, one: Item, two: Item, language: str) -> Item | None:
    between = text[one.number.span.end : two.number.span.start]
    if not 0 < len(between) < REACH or one.number.value % 1 or two.number.value % 1:
        return None
    unit, link = ("m", "") if between in GLUED else _unit(text, one, two)
    part = PARTS.get(unit)
    if part is None or two.number.value >= part.ratio:
        return None
    named = units.after(text, two.number.span.end, language)
    if named is None and two.unit and two.end > two.number.span.end:
        named = two.unit, two.end  # "6-inch"
    if named is None:
        linked = link and (unit, link) != ("ft", "-")  # not "5 € et 10", but "6-foot-2"
        if linked or not _bare(text, two.number, part, language):
            return None
    elif named[0] != part.symbol:
        return None
    value = one.number.value + two.number.value / part.ratio
    slack = HALF / part.ratio
    span = Span(one.number.span.start, two.number.span.end)
    number = one.number._replace(span=span, readings=(Reading(value, value - slack, value + slack, "words"),))
    return Item(number, one.start, named[1] if named else span.end, unit)


def _unit(text: str, one: Item, two: Item) -> tuple[str, str]:
    """The unit between two figures, and what links it to the second figure; "" and "" where there is none."""
    if one.unit is None or not one.number.span.end < one.end <= two.number.span.start:
        return "", ""
    link = plain(text[one.end : two.number.span.start]).strip(" ")
    return (one.unit, link) if link in LINKS else ("", "")


def _bare(text: str, number: Number, part: Part, language: str) -> bool:
    """Whether a figure can be so many of a lesser unit that is not named."""
    printed = text[slice(*number.span)]
    if part.digits is None or (part.digits and printed.isdigit() and len(printed) != part.digits):
        return False
    following = text[number.span.end : number.span.end + 1]
    if following in ("%", "/", "'", "’", "h") or (following in (",", ".") and _digit(text, number.span.end + 1)):
        return False
    return following not in BLANKS or nouns.after(text, number.span.end, language) is None


def _digit(text: str, offset: int) -> bool:
    return text[offset : offset + 1].isdigit()
