"""Values in words, and messages from templates.

Checks hand over typed values and never format: the same hit reads "182 000 km" in a French message and "182,000 km" in
an English one. No-break spaces join figures to their groups and units, so that no line end parts them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from lint.grammar import GRAMMARS, NBSP, Grammar
from lint.model import Day, Listing, Local, Measure, Value, Weekday
from lint.record import NamedTuple


class Choice(NamedTuple):
    """`{name|singular|plural}` of a template."""

    name: str
    singular: str
    plural: str


class Field(NamedTuple):
    """`{name}` of a template."""

    name: str


def fill(template: str, values: Mapping[str, Value], lang: str) -> str:
    """A message from its template. Raises ValueError for broken syntax or a value that is not given."""
    grammar = grammar_of(lang)
    return "".join(_part(part, values, grammar) for part in _parse(template))


def fields(template: str) -> set[str]:
    """The names that a template uses. Raises ValueError, in words, where its syntax is wrong."""
    return {part.name for part in _parse(template) if not isinstance(part, str)}


def say(value: Value, lang: str) -> str:
    """A value in words. Text from the article is shown as it stands."""
    return _say(value, grammar_of(lang))


def grammar_of(lang: str) -> Grammar:
    """The grammar of a BCP-47 tag; English where we have none."""
    return GRAMMARS.get(lang.partition("-")[0], GRAMMARS["en"])


# --- Templates --------------------------------------------------------------------------------------------------------


@cache
def _parse(template: str) -> tuple[str | Field | Choice, ...]:
    parts: list[str | Field | Choice] = []
    rest = template
    while rest:
        text, opened, rest = rest.partition("{")
        if "}" in text:
            raise ValueError(f"a }} without its {{ in {template!r}")
        parts.append(text)
        if opened:
            inside, closed, rest = rest.partition("}")
            if not closed:
                raise ValueError(f"a {{ without its }} in {template!r}")
            parts.append(_field(inside))
    return tuple(part for part in parts if part)


def _field(inside: str) -> Field | Choice:
    name, *forms = inside.split("|")
    if not name.isidentifier():
        raise ValueError(f"{{{inside}}} is not a name, or {{name|singular|plural}}")
    if not forms:
        return Field(name)
    if len(forms) != 2:
        raise ValueError(f"{{{inside}}} needs two forms: {{{name}|singular|plural}}")
    return Choice(name, *forms)


def _part(part: str | Field | Choice, values: Mapping[str, Value], grammar: Grammar) -> str:
    if isinstance(part, str):
        return part
    if part.name not in values:
        raise ValueError(f"the message uses {{{part.name}}}, which the check does not give")
    value = values[part.name]
    if isinstance(part, Field):
        return _say(value, grammar)
    return part.singular if grammar.singular(_count(value, part.name)) else part.plural


def _count(value: Value, name: str) -> Decimal:
    if isinstance(value, Measure):
        return value.value
    if isinstance(value, Listing):
        return Decimal(len(value.items))
    if isinstance(value, (int, Decimal)):
        return Decimal(value)
    raise ValueError(f"{{{name}|...}} counts by a value that is no number: {value!r}")


# --- Values -----------------------------------------------------------------------------------------------------------


def _say(value: Value, grammar: Grammar) -> str:
    match value:
        case str():
            return value
        case int() | Decimal():
            return number(Decimal(value), grammar)
        case Weekday():
            return grammar.weekdays[value.number]
        case Day():
            return _day(value, grammar)
        case date():
            return _day(Day(value.year, value.month, value.day), grammar)
        case Measure():
            return _measure(value, grammar)
        case Local():
            words = value.text.get(grammar.lang) or value.text.get("en") or next(iter(value.text.values()), "")
            return fill(words, value.values, grammar.lang) if value.values else words
        case Listing():
            return listing([_say(item, grammar) for item in value.items], grammar)


def listing(items: list[str], grammar: Grammar) -> str:
    """ "a, b et c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {grammar.conjunction} {items[-1]}"


def number(value: Decimal, grammar: Grammar, ungrouped: int = 4) -> str:
    """A number with its groups, unless it has few digits: four without a unit may be a year."""
    whole, _, fraction = f"{_rounded(value):f}".partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if len(digits) > ungrouped:
        digits = f"{int(digits):,}".replace(",", grammar.group)
    fraction = fraction.rstrip("0")
    return sign + digits + (grammar.decimal + fraction if fraction else "")


def _rounded(value: Decimal) -> Decimal:
    """Printed figures have few decimals; a quotient has up to 28, and two or three digits of it say enough."""
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent >= -4:
        return value
    return round(value, max(2, 2 - value.adjusted()))


def _day(day: Day, grammar: Grammar) -> str:
    weekday = grammar.weekdays[day.weekday] if day.weekday is not None else ""
    return " ".join(part for part in (weekday, _calendar(day, grammar)) if part)


def _calendar(day: Day, grammar: Grammar) -> str:
    """Day, month and year as far as they are known; in figures where there is no such month."""
    if day.month is None or not 1 <= day.month <= 12 or not grammar.months:
        known = [str(part) for part in (day.day, day.month, day.year) if part is not None]
        prefix = grammar.month_prefix if day.day is None and day.month is not None else ""
        return prefix + "/".join(known)
    number = "" if day.day is None else grammar.first if day.day == 1 else str(day.day)
    year = "" if day.year is None else str(day.year)
    return " ".join(part for part in (number, grammar.months[day.month - 1], year) if part)


def _measure(measure: Measure, grammar: Grammar) -> str:
    if measure.unit is None:
        return number(measure.value, grammar)
    scaled, scale = _scaled(measure.value, grammar)
    figure = number(scaled, grammar, ungrouped=3) + (NBSP + scale if scale else "")
    if measure.unit in grammar.prefixes:
        return grammar.prefixes[measure.unit] + figure
    word = _unit(measure, grammar)
    if scale and grammar.of:
        return f"{figure} {grammar.elided if word[0] in 'aeiouéh' else grammar.of}{word}"
    return figure + ("" if measure.unit in grammar.tight else NBSP) + word


def _unit(measure: Measure, grammar: Grammar) -> str:
    assert measure.unit is not None
    singular, _, plural = grammar.units.get(measure.unit, measure.unit).partition("|")
    return singular if not plural or grammar.singular(measure.value) else plural


def _scaled(value: Decimal, grammar: Grammar) -> tuple[Decimal, str]:
    """A large value in millions or more, where that is exact to three decimals."""
    for power, word in grammar.scales:
        scaled = value.scaleb(-power)
        if abs(scaled) >= 1:
            if scaled != round(scaled, 3):
                return value, ""
            singular, _, plural = word.partition("|")
            return scaled, singular if not plural or grammar.singular(scaled) else plural
    return value, ""
