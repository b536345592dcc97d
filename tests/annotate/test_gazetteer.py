"""Towns and the lands they lie in."""

from __future__ import annotations

import pytest

from lint.annotate import gazetteer


def test_the_largest_town_of_a_name_comes_first() -> None:
    assert gazetteer.towns("Quimper")[0] == "FR-29"
    assert gazetteer.lands("Austin")[0] == "US"


def test_what_nobody_has_heard_of() -> None:
    assert gazetteer.towns("Quelquepart-sur-Rien") == ()
    assert gazetteer.lands("") == ()


@pytest.mark.parametrize(
    ("name", "code", "there"),
    [
        ("Quimper", "FR-29", True),
        ("Quimper", "FR-BRE", True),
        ("Quimper", "FR", True),
        ("Quimper", "FR-56", False),
        ("St. Louis", "US-MO", True),
        ("Oban", "XS", True),
        ("Atlanta", "GE", True),
        ("Kehl", "CH", False),
    ],
)
def test_a_town_lies_in_its_division_and_all_that_holds_it(name: str, code: str, there: bool) -> None:
    assert gazetteer.is_in(name, code) is there


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Finistère.", "fr", "FR-29"),
        ("Côtes-d'Armor", "fr", "FR-22"),
        ("Texas", "fr", "US-TX"),
        ("Tex.", "en", ""),
        ("Ore.", "en", "US-OR"),
        ("Laos", "fr", "LA"),
        ("Nord", "fr", ""),
        ("la ville", "fr", ""),
    ],
)
def test_names_of_lands(text: str, language: str, code: str) -> None:
    assert gazetteer.land_at(text, 0, language)[0] == code


def test_places_read_as_each_language_has_them() -> None:
    assert gazetteer.within("FR-29").text == {"fr": "dans le Finistère", "en": "in Finistère", "vi": "ở Finistère"}
    assert gazetteer.within("US-TX").text["fr"] == "au Texas"
    assert gazetteer.shown("FR-22").text["fr"] == "les Côtes-d'Armor"
    assert gazetteer.seats("FR-29") == ("Quimper",)
    assert gazetteer.seats("CH") == ()


def test_divisions_by_hand_are_in_the_built_table() -> None:
    import os

    import yaml

    from lint.ruleset import shipped_rules

    with open(os.path.join(shipped_rules(), "gazetteer", "divisions.yaml"), encoding="utf-8") as file:
        rows = yaml.safe_load(file)
    built = gazetteer._by_code()
    for row in rows:
        if "seat" in row:
            assert built[row["id"]].seats == tuple(row["seat"])
