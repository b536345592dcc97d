"""Persons: which mentions are one, what shows a man or a woman, who held an office when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from lint import ruleset
from lint.annotate import countries, holders, persons
from lint.annotate.holders import Office
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile

HELD = ("2001-01-01 Ana Roy | Anna Roy", "2005-01-01 -", "2006-01-01 Luc Roy")
OFFICE = Office("FR.premier", ("FR",), "premier", "2026-01-31", HELD)


def people(text: str, lang: str = "fr") -> dict[str, persons.Person]:
    return {person.key: person for person in persons.of(read(SourceFile("a.txt", text), Settings(lang=lang)))}


def test_a_family_name_belongs_to_the_full_one() -> None:
    found = people("On a vu le maire Luc Le Goff.\n\nPuis M. Le Goff est parti, et M. Goff est resté.")
    assert [name.text for name in found["luc le goff"].names] == ["Luc Le Goff", "Le Goff", "Goff"]


def test_a_shared_family_name_belongs_to_nobody() -> None:
    found = people("On a vu Luc Goff et Eva Goff.\n\nPuis M. Goff est parti, et Mme Goff est restée.")
    assert found[""].signs == []
    assert not found[""].full


def test_accents_part_vietnamese_names() -> None:
    found = people("Ông Trần Văn Lân gặp ông Trần Văn Lan ở chợ.", "vi")
    assert {"trần văn lân", "trần văn lan"} <= set(found)


@pytest.mark.parametrize(
    ("text", "lang", "genders"),
    [
        ("On a vu la romancière Maud Salaün.", "fr", ["woman"]),
        ("On a vu le cinéaste belge Paul Morel.", "fr", ["man"]),
        ("On a vu Paul Morel, né à Dax.", "fr", ["man"]),
        ("On a vu Maud Salaün, 30 ans, agricultrice.", "fr", ["woman"]),
        ("On a vu la fille de Paul Morel, née à Dax.", "fr", []),
        ("On a vu le ministre Maud Salaün.", "fr", []),
        ("On a vu la star Paul Morel.", "fr", []),
        ("On a vu M. et Mme Paul Morel.", "fr", []),
        ("We met Mrs Ann Hale there.", "en", ["woman"]),
        ("We met chairman Ann Hale there.", "en", []),
        ("Chúng tôi gặp bà Lê Thị Hoa hôm qua.", "vi", ["woman"]),
        ("Chúng tôi gặp ông bà Lê Văn Hoa hôm qua.", "vi", []),
    ],
)
def test_signs(text: str, lang: str, genders: list[str]) -> None:
    assert [sign.gender for person in people(text, lang).values() for sign in person.signs] == genders


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (date(2000, 6, 1), []),
        (date(2003, 6, 1), ["Ana Roy"]),
        (date(2005, 7, 1), []),
        (date(2006, 1, 20), ["Luc Roy"]),
        (date(2030, 1, 1), ["Luc Roy"]),
    ],
)
def test_holders(day: date, names: list[str]) -> None:
    assert [term.forms[0] for term in holders.at(holders.terms(OFFICE), day)] == names


def test_the_tables_hold_together() -> None:
    folder = Path(ruleset.shipped_rules()) / "tables"
    rows = yaml.load((folder / "offices.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        days = [date.fromisoformat(entry[:10]) for entry in row["holders"]]
        assert days == sorted(set(days)), row["id"]
        code = row["of"][0]
        if len(code) == 2 and row["office"] != "leader":
            assert row["office"] in countries.offices(code), row["id"]
