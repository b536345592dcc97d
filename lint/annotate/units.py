"""Units beside a number, and conversion between them.

The table is compiled ahead (`unit_table`); pint is imported only for units that it does not hold.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from lint.annotate.unit_table import BEFORE, SIGNS, UNITS, WORDS

BLANKS = " \u00a0\u202f\u2009"
# One character each, so that offsets stay: blanks and apostrophes part the words of a phrase.
SIGN = re.compile(r"[^\s\d.,;:!?()\[\]«»“”\"'’…–—-]+[²³23]?(?:/[^\s\d.,;:!?()«»“”\"'’…–—-]+[²³23]?)?")
# English signs that must touch their figure: apart from it they are a preposition, a computer or a parsec.
TOUCHING = {"in": "in", "pc": "%"}
TOUCHES = re.compile(r"(?:in|pc)(?!\w)")
FIRST = re.compile(r"sq\.|[\w/²³-]+")
APOSTROPHES = frozenset("'’")
REACH = 48
NO_UNITS = ("đồng hồ", "đồng nghiệp", "đồng bào", "đồng chí", "đồng đội", "đồng phạm", "đồng minh")  # no đồng
LAST = frozenset(sign[-1] for sign in BEFORE)
SPACED = tuple(sorted((sign for sign in SIGNS if " " in sign), key=len, reverse=True))  # "$ CA", "° C"


def plain(text: str) -> str:
    """A text with plain blanks in place of others and of apostrophes, offset by offset."""
    for sign in "\u00a0\u202f\u2009'’":  # five times as fast as `str.translate`
        text = text.replace(sign, " ")
    return text


def dimension(symbol: str) -> str | None:
    """ "length" for "km"; None for a unit that the table does not hold."""
    return UNITS[symbol][0] if symbol in UNITS else None


def after(text: str, offset: int, language: str) -> tuple[str, int] | None:
    """The unit that follows a number ending at `offset`, as symbol and end offset."""
    start = offset
    while start < len(text) and start - offset < 2 and text[start] in BLANKS:
        start += 1
    if start == offset and language == "en" and TOUCHES.match(text, start):
        return TOUCHING[text[start : start + 2]], start + 2
    sign, words = _sign(text, start), _words(text, start, language)
    return words if words and (sign is None or words[1] > sign[1]) else sign


def before(text: str, offset: int) -> tuple[str, int] | None:
    """The currency sign that stands before a number starting at `offset`, as symbol and start offset."""
    end = offset
    while end and offset - end < 1 and text[end - 1] in BLANKS:
        end -= 1
    if not end or text[end - 1] not in LAST:
        return None
    for length in (3, 2, 1):
        sign = text[max(0, end - length) : end]
        if len(sign) == length and sign in BEFORE:
            within = sign[0].isalpha() and end > length and text[end - length - 1].isalnum()
            return None if within else (BEFORE[sign], end - length)
    return None


def _sign(text: str, start: int) -> tuple[str, int] | None:
    match = SIGN.match(text, start)
    if match is None:
        return None
    whole = match[0]
    spaced = (sign for sign in SPACED if sign[0] == whole[0] and plain(text[start : start + len(sign)]) == sign)
    for sign in (*spaced, whole, whole.partition("/")[0]):
        symbol = SIGNS.get(sign)
        end = start + len(sign)
        following = text[end : end + 1]
        if symbol and not (sign[-1].isalnum() and (following.isalnum() or following in APOSTROPHES)):
            return symbol, end
    return None


def _words(text: str, start: int, language: str) -> tuple[str, int] | None:
    table = WORDS.get(language)
    match = FIRST.match(text, start)
    if table is None or match is None:
        return None
    first = match[0].lower()
    phrases = table.get(first) or table.get(first.partition("-")[0]) or table.get(first.partition("/")[0])
    if not phrases:
        return None
    ahead = plain(text[start : start + REACH].lower())
    for phrase, symbol in phrases:
        if ahead.startswith(phrase) and not ahead[len(phrase) : len(phrase) + 1].isalnum():
            return None if ahead.startswith(NO_UNITS) else (symbol, start + len(phrase))
    return None


def convert(value: Decimal, source: str, target: str) -> Decimal:
    """A value in another unit. Raises ValueError where the dimensions differ or pint knows neither."""
    if source == target:
        return value
    if source not in UNITS or target not in UNITS:
        return _convert_with_pint(value, source, target)
    (kind, factor, offset), (other, other_factor, other_offset) = UNITS[source], UNITS[target]
    if kind != other or factor is None or other_factor is None or offset is None or other_offset is None:
        raise ValueError(f"no way from {source} to {target}")
    return (value * Decimal(factor) + Decimal(offset) - Decimal(other_offset)) / Decimal(other_factor)


def _convert_with_pint(value: Decimal, source: str, target: str) -> Decimal:
    import pint

    registry: Any = pint.UnitRegistry(non_int_type=Decimal)
    try:
        quantity = registry.Quantity(value, source)
        return Decimal(quantity.to(target).magnitude)
    except pint.PintError as error:
        raise ValueError(f"no way from {source} to {target}: {error}") from None
