from __future__ import annotations

from decimal import Decimal
from typing import Any

import pint
import pytest
import yaml

from lint.annotate import units
from lint.annotate.unit_table import SIGNS, UNITS, WORDS
from tools import build_units

ROWS = yaml.safe_load(build_units.TABLE.read_text("utf-8"))


def test_the_module_is_in_step_with_the_table() -> None:
    assert build_units.MODULE.read_text("utf-8") == build_units.compiled(ROWS)


@pytest.mark.parametrize("row", [row for row in ROWS if "pint" in row], ids=lambda row: row["symbol"])
def test_factor_is_pints(row: dict[str, str]) -> None:
    registry: Any = pint.UnitRegistry()
    dimension, factor, offset = UNITS[row["symbol"]]
    assert factor is not None
    assert offset is not None
    if dimension == "temperature":
        for value in (-40, 0, 37):
            kelvin = registry.Quantity(value, row["pint"]).to("kelvin").magnitude
            assert value * float(factor) + float(offset) == pytest.approx(kelvin)
    else:
        assert float(factor) == pytest.approx(registry.parse_expression(row["pint"]).to_base_units().magnitude)


def test_signs_that_mean_something_else_to_pint() -> None:
    registry: Any = pint.UnitRegistry()
    assert registry.Quantity(1, "kt").to("km/h").magnitude == pytest.approx(1.852)
    assert SIGNS["kt"] == "kn"
    assert str(registry.Quantity(1, "mb").units) == "millibarn"
    assert "mb" not in SIGNS


@pytest.mark.parametrize(
    ("text", "lang", "unit", "end"),
    [
        ("12 km", "fr", "km", 5),
        ("12\u00a0km", "fr", "km", 5),
        ("12\u202fkm", "fr", "km", 5),
        ("12\u2009km", "fr", "km", 5),
        ("12km", "fr", "km", 4),
        ("12 kilomètres carrés", "fr", "km²", 20),
        ("12 kilometres carres", "fr", "km²", 20),
        ("12 km² environ", "fr", "km²", 6),
        ("12 km2.", "fr", "km²", 6),
        ("12 km/h", "fr", "km/h", 7),
        ("12 km à l’heure", "fr", "km/h", 15),
        ("12 %", "fr", "%", 4),
        ("12%)", "en", "%", 3),
        ("12 points de pourcentage", "fr", "point", 24),
        ("12 dollars canadiens", "fr", "CAD", 20),
        ("12 dollars", "fr", "USD", 10),
        ("12 square miles", "en", "mi²", 15),
        ("12 đô la", "vi", "USD", 8),
        ("12 đồng/lít", "vi", "VND", 7),
        ("12 mét vuông", "vi", "m²", 12),
        ("12 kt", "en", "kn", 5),
    ],
)
def test_unit_after_a_number(text: str, lang: str, unit: str, end: int) -> None:
    assert units.after(text, 2, lang) == (unit, end)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("12 kmers", "fr"),
        ("12 mètreurs", "fr"),
        ("12 mars", "fr"),
        ("12 annonces", "fr"),
        ("12 hommes", "fr"),
        ("12 go home", "en"),
        ("12, km", "fr"),
        ("12 bars", "fr"),
        ("12 bộ trưởng", "vi"),
        ("12", "fr"),
    ],
)
def test_no_unit_after_a_number(text: str, lang: str) -> None:
    assert units.after(text, 2, lang) is None


@pytest.mark.parametrize(
    ("text", "unit", "start"), [("$5", "USD", 0), ("US$5", "USD", 0), ("de €5", "EUR", 3), ("S$5", "SGD", 0)]
)
def test_currency_before_a_number(text: str, unit: str, start: int) -> None:
    assert units.before(text, text.index("5")) == (unit, start)


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("1", "mi", "km", "1.609344"),
        ("100", "ha", "km²", "1"),
        ("212", "°F", "°C", "100"),
        ("-40", "°C", "°F", "-40"),
        ("1", "year", "month", "12"),
        ("36", "km/h", "m/s", "10"),
        ("5", "km", "km", "5"),
    ],
)
def test_convert(value: str, source: str, target: str, expected: str) -> None:
    assert units.convert(Decimal(value), source, target) == pytest.approx(Decimal(expected), rel=Decimal("1e-12"))


def test_pint_converts_what_the_table_does_not_hold() -> None:
    assert units.convert(Decimal(10), "fathom", "m") == pytest.approx(Decimal("18.288"), rel=Decimal("1e-4"))


@pytest.mark.parametrize(
    ("source", "target"), [("km", "kg"), ("USD", "EUR"), ("fathom", "kilogram"), ("fathom", "no_such_unit")]
)
def test_no_way_between_dimensions(source: str, target: str) -> None:
    with pytest.raises(ValueError, match="no way"):
        units.convert(Decimal(1), source, target)


def test_phrases_stand_longest_first() -> None:
    for table in WORDS.values():
        for first, phrases in table.items():
            lengths = [len(phrase) for phrase, _ in phrases]
            assert lengths == sorted(lengths, reverse=True), first
