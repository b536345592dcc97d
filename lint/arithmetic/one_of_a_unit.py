"""What one of a unit is said to hold: "pints, each holding 568 ml", "un mile, soit 1 609 mètres"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import units
from lint.annotate.unit_table import UNITS
from lint.model import Agreement, Article, Hit, Measure, Quantity, Related, Value
from lint.source import Span

# Units that stand alone, with what one may be in metres, square metres, litres, kilograms.
LITRE, METRE, AREA, KILO = "L", "m", "m²", "kg"
ONE: dict[str, tuple[str, tuple[str, ...]]] = {
    "pint": (LITRE, ("0.568", "0.473")), "pinte": (LITRE, ("0.568", "0.473", "0.5", "0.93", "1.136")),
    "quart": (LITRE, ("1.137", "0.946")), "gallon": (LITRE, ("4.546", "3.785")),
    "barrel": (LITRE, ("158.99", "163.66", "119.24")), "baril": (LITRE, ("158.99",)),
    "magnum": (LITRE, ("1.5",)), "jéroboam": (LITRE, ("3", "5")), "jeroboam": (LITRE, ("3", "4.5", "5")),
    "bushel": (LITRE, ("36.37", "35.24")), "boisseau": (LITRE, ("36.37", "35.24", "13", "12.7")),
    "mile": (METRE, ("1609.34",)), "yard": (METRE, ("0.9144",)), "furlong": (METRE, ("201.17",)),
    "foot": (METRE, ("0.3048",)), "pied": (METRE, ("0.3048", "0.325")), "inch": (METRE, ("0.0254",)),
    "pouce": (METRE, ("0.0254", "0.027")), "fathom": (METRE, ("1.8288",)), "brasse": (METRE, ("1.62", "1.83")),
    "lieue": (METRE, ("4000", "4444", "3898", "5556", "3266")), "league": (METRE, ("4828", "5556")),
    "acre": (AREA, ("4046.86",)), "hectare": (AREA, ("10000",)), "arpent": (AREA, ("3419", "5107", "4221")),
    "are": (AREA, ("100",)),
    "ounce": (KILO, ("0.02835", "0.0311")), "once": (KILO, ("0.02835", "0.0311", "0.0306")),
    "pound": (KILO, ("0.4536", "0.5")), "stone": (KILO, ("6.35",)), "tael": (KILO, ("0.0375", "0.0378", "0.04")),
    "carat": (KILO, ("0.0002",)), "quintal": (KILO, ("100", "45.36", "50.8", "48.95")),
    "lượng": (KILO, ("0.0375",)), "chỉ": (KILO, ("0.00375",)), "tạ": (KILO, ("100",)), "yến": (KILO, ("10",)),
    "sào": (AREA, ("360", "497", "499.95", "500", "1000")), "mẫu": (AREA, ("3600", "4970", "4999.5", "5000", "10000")),
    "héc ta": (AREA, ("10000",)), "dặm": (METRE, ("1609.34", "1852")),
}  # fmt: skip
# Between one of a unit and what it is.
IS = {
    "fr": r"(?:,?\s(?:chacune?\s)?(?:soit|équivalant à|équivaut à|équivaut|vaut|valant|contenant|représente|mesure"
    r"|fait|faisant)\s(?:environ\s)?|\s\((?:soit |environ )?)$",
    "en": r"(?:,?\s(?:each\s)?(?:holding|containing|equals|equalling|is|being|measures|measuring|weighs|weighing|or)\s"
    r"(?:about\s)?|\s\((?:or |about )?)$",
    "vi": r"(?:,?\s(?:bằng|tương đương|tức(?: là)?|là|nặng|dài|rộng)\s(?:khoảng\s)?|\s\((?:tức |khoảng )?)$",
}
# What makes the unit one, or each of several.
EACH = {
    "fr": r"(?<![\p{L}])(?:(?:le|la|un|une|les|des|chaque|par)\s|l['’])$",
    "en": r"(?<![\p{L}])(?:(?:the|a|an|each|every|per|returnable|imperial|in|by)\s)$",
    "vi": r"(?<![\p{L}])(?:(?:một|mỗi|1)\s)$",
}
SLACK = Decimal("0.04")
FAR = 4  # times: what is farther off is of something else
REACH = 40


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for what one of a unit cannot be, an Agreement for what it is."""
    for quantity in article.quantities:
        if quantity.unit is None or quantity.dimension not in ("length", "area", "volume", "mass"):
            continue
        block, start = quantity.block, quantity.span.start
        found = _before(quantity) if block.language in IS else None
        if found is None:
            continue
        named, span = found
        base, values = ONE[named]
        try:
            made = units.convert(quantity.numbers[0].value, quantity.unit, base)
        except ValueError:
            continue
        known = [Decimal(value) for value in values]
        related = (Related(block, span, "other"),)
        if any(abs(made - value) <= value * SLACK for value in known):
            yield Agreement(block, quantity.span, "text", related)
        elif known[0] / FAR < made < known[0] * FAR and quantity.unit not in _own(named):
            own = units.convert(known[0], base, quantity.unit)
            shown: dict[str, Value] = {
                "from": named,
                "made": Measure(round(own, max(0, 3 - own.adjusted() - 1)), quantity.unit),
                "to": block.text[start : quantity.span.end],
            }
            yield Hit("unit", block, quantity.span, shown, related, doubt=2)


def _own(named: str) -> frozenset[str]:
    """The symbols of a unit itself."""
    return frozenset(symbol for symbol in UNITS if symbol == named)


def _before(quantity: Quantity) -> tuple[str, Span] | None:
    """The unit that stands alone before a quantity which says what it is."""
    block, start = quantity.block, quantity.span.start
    low, language = block.lower, block.language
    first = max(block.sentence_at(start).start, start - REACH)
    match = patterns.compile(IS[language]).search(low, first, start)
    if match is None:
        return None
    unit = _unit().search(low, first, match.start())
    if unit is None or patterns.compile(EACH[language]).search(low, first, unit.start()) is None:
        return None
    return unit["unit"], Span(unit.start("unit"), match.start())


@cache
def _unit() -> Any:
    listed = "|".join(sorted(ONE, key=len, reverse=True))
    return patterns.compile(rf"(?<![\p{{L}}-])(?P<unit>{listed})(?:e?s)?$")
