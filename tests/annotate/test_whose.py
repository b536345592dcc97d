"""Births and ages, and whose they are."""

from __future__ import annotations

import pytest

from lint.annotate.births import births, lifespans
from lint.annotate.told_ages import ages
from lint.annotate.whose import Names, same
from lint.article import read
from lint.model import Article, Settings
from lint.source import SourceFile


def article(text: str, lang: str) -> Article:
    return read(SourceFile("a.txt", text), Settings(lang=lang))


def born(text: str, lang: str) -> list[tuple[int, str]]:
    one = article(text, lang)
    names = Names(one.names)
    return [(birth.year, birth.subject.shown) for block in one.prose for birth in births(block, names)]


def aged(text: str, lang: str) -> list[tuple[int, str, str]]:
    one = article(text, lang)
    names = Names(one.names)
    return [
        (age.years, age.telling, age.subject.shown)
        for block in one.prose
        for age in ages(block, [q for q in one.quantities if q.block is block], names)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Rémi Castagnet est né le 3 mai 1950 à Dole.", [(1950, "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet, né à Dole (Jura), en 1950, tient le bac.", [(1950, "Rémi Castagnet")]),
        ("fr", "Née en 1950, Anne Arcan tient le bac.", [(1950, "Anne Arcan")]),
        ("fr", "Rémi Castagnet tient le bac. Né en 1950, il le tient seul.", [(1950, "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet a reçu Anne Arcan. Né en 1950, il tient le bac.", [(1950, "")]),
        ("fr", "Rémi Castagnet, né vers 1950, tient le bac.", []),
        ("fr", "Sa fille, née en 1950, tient le bac.", []),
        ("fr", "Né à Dole, il est arrivé en 1950 au bac.", []),
        ("fr", "Un nouveau-né en 2020 vivra cent ans.", []),
        ("en", "Ada Brook (born 1950) runs the ferry.", [(1950, "Ada Brook")]),
        ("en", "Ada Brook was born on May 3, 1950.", [(1950, "Ada Brook")]),
        ("en", "Ada Brook, born and raised in Oban, left in 1950.", []),
        ("vi", "Ông Trần Văn Sáu (SN 1950) trồng dừa.", [(1950, "Trần Văn Sáu")]),
        ("vi", "Ông Trần Văn Sáu sinh ngày 3/5/1950 tại Cà Mau.", [(1950, "Trần Văn Sáu")]),
        ("vi", "Ông sống ở Cà Mau từ năm 1950.", []),
    ],
)
def test_births(lang: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert born(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Rémi Castagnet, 52 ans, tient le bac.", [(52, "now", "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet (52 ans) tient le bac.", [(52, "now", "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet, âgé de cinquante-deux ans, tient le bac.", [(52, "now", "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet est mort jeudi à l'âge de 83 ans.", [(83, "death", "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet fêtera ses 60 ans en mai.", [(60, "birthday", "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet, alors âgé de 18 ans, part.", [(18, "told", "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet avait 18 ans quand il partit.", [(18, "undated", "Rémi Castagnet")]),
        ("fr", "Rémi Castagnet a 30 ans de métier et 12 ans de bail.", []),
        ("fr", "Près de 52 ans après, les 18-24 ans votent ; moins de 30 ans, plus de 60 ans.", []),
        ("en", "Ada Brook, 52, runs the ferry.", [(52, "now", "Ada Brook")]),
        ("en", "The 52-year-old Ada Brook runs the ferry.", [(52, "now", "Ada Brook")]),
        ("en", "Ada Brook died at 83 in Oban.", [(83, "death", "Ada Brook")]),
        ("en", "Ada Brook was 34 at the time.", [(34, "told", "Ada Brook")]),
        ("en", "The study (3) names ships, 26, and 50 years of trade.", []),
        ("vi", "Bà Lê Thị Mận, 52 tuổi, dệt chiếu.", [(52, "now", "Lê Thị Mận")]),
        ("vi", "Bà Lê Thị Mận qua đời ở tuổi 83.", [(83, "death", "Lê Thị Mận")]),
        ("vi", "Bà Lê Thị Mận làm nghề 52 năm.", []),
    ],
)
def test_ages(lang: str, text: str, expected: list[tuple[int, str, str]]) -> None:
    assert aged(text, lang) == expected


def test_lifespans() -> None:
    one = article("Le sculpteur Émile Aubrac (1920-1998) repose à Sète ; la halle (1920-1998) a brûlé.", "fr")
    found = [(birth.year, birth.died, birth.subject.shown) for birth in lifespans(one.dates, Names(one.names))]
    assert found == [(1920, 1998, "Émile Aubrac")]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("remi castagnet", "castagnet", True),
        ("remi castagnet", "remi castagnet", True),
        ("remi castagnet", "paul castagnet", False),
        ("remi castagnet", "remi", False),
        ("", "", False),
    ],
)
def test_same(one: str, other: str, expected: bool) -> None:
    assert same(tuple(one.split()), tuple(other.split())) is expected
