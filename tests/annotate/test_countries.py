"""Countries and places: the compiled table is in step, names are found where they stand, homonyms are known."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from lint.annotate import countries
from tools import build_countries

ROWS = yaml.load(build_countries.TABLE.read_text("utf-8"), Loader=yaml.BaseLoader)


def test_the_module_is_in_step() -> None:
    compiled = Path(build_countries.MODULE).read_text("utf-8")
    assert compiled == build_countries.compiled(ROWS), "python tools/build_countries.py renews it"


def test_the_rows_are_complete() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS) > 190
    assert all({"fr", "en", "vi", "capital", "offices"} <= set(row) for row in ROWS)
    assert all(set(row["offices"]) <= {"president", "premier", "chancellor"} for row in ROWS)


@pytest.mark.parametrize(
    ("text", "language", "code", "rest"),
    [
        ("le Laos.", "fr", "LA", "."),
        ("l'Afrique du Sud, dit-il", "fr", "ZA", ", dit-il"),
        ("Corée du Nord et", "fr", "KP", " et"),
        ("Guinée-Bissau", "fr", "GW", ""),
        ("the U.S. said", "en", "US", " said"),
        ("New Zealand's", "en", "", "New Zealand's"),
        ("New Mexico", "en", "", "New Mexico"),
        ("Trung Quốc và", "vi", "CN", " và"),
        ("Áo", "vi", "AT", ""),
        ("Ao sen", "vi", "", "Ao sen"),
        ("le matin", "fr", "", "matin"),
    ],
)
def test_name_at(text: str, language: str, code: str, rest: str) -> None:
    found, end = countries.name_at(text, 0, language)
    assert (found, text[end:]) == (code, rest)


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("à Phnom Penh", "fr", "Phnom Penh"),
        ("au Caire", "fr", "Caire"),
        ("université d'Athènes", "fr", "Athènes"),
        ("dans Port Victoria", "fr", None),
        ("Depuis Lima", "fr", "Lima"),
        ("in New Delhi", "en", "New Delhi"),
        ("in Springfield", "en", None),
        ("tại Viêng Chăn", "vi", "Viêng Chăn"),
    ],
)
def test_place_before(text: str, language: str, place: str | None) -> None:
    span = countries.place_before(text, len(text), language)
    assert (text[span.start : span.end] if span else None) == place


def test_no_names_in_other_languages() -> None:
    assert countries.by_name("France", "cs") == ""


def test_places_of_one_name() -> None:
    assert countries.may_be_in("Tripoli", "LB")
    assert countries.may_be_in("Rome", "US")
    assert not countries.may_be_in("Vientiane", "KH")
    assert countries.is_capital("Le Caire", "EG")
    assert not countries.is_capital("Sydney", "AU")


@pytest.mark.parametrize(
    ("code", "shown"),
    [("LA", "au Laos"), ("FR", "en France"), ("IR", "en Iran"), ("US", "aux États-Unis"), ("CU", "à Cuba")],
)
def test_within(code: str, shown: str) -> None:
    assert countries.within(code).text["fr"] == shown


def test_adjectives() -> None:
    assert countries.by_adjective("laotiennes", "fr") == "LA"
    assert countries.by_adjective("congolais", "fr") == "CD CG"
    assert countries.by_adjective("belle", "fr") == ""
    assert countries.by_adjective("anything", "vi") == ""
