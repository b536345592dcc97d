"""Neighbours that published text hardly ever shows: what is let pass comes first."""

from __future__ import annotations

import pytest

from lint.agreement.words import lines
from lint.article import read
from lint.missing import neighbours
from lint.model import Settings
from lint.source import SourceFile


def found(text: str, lang: str) -> list[str]:
    article = read(SourceFile("a.txt", text + "\n"), Settings(lang=lang))
    return [slip.forms[0] for line in lines(article, lang) for slip in neighbours.slips(line)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Elle a vu les voisins partir et les a laissés faire, dit-on."),
        ("fr", "Le cageot coûte 12 euros la pièce, contre 9 euros l'an dernier."),
        ("fr", "Les enfants l'appellent le capitaine, c'est chose faite."),
        ("en", "The gallery reopens next week, and the choir sang there last autumn."),
        ("en", "The prize gave the village a new hall, the biggest in the county."),
        ("en", "The town, 60 kilometres from end to end, lost three in ten shops."),
    ],
)
def test_right(lang: str, text: str) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "form"),
    [
        ("fr", "Le maire a invité les commerçants baisser leurs rideaux.", "commerçants à baisser"),
        ("fr", "La troupe attend dans grange depuis midi.", "dans la grange"),
        ("fr", "Au cours la réunion, le ton est monté.", "cours de la"),
        ("en", "The bridge was built 1912 by a local firm.", "built in 1912"),
        ("en", "The tower must protected from the wind.", "must be protected"),
    ],
)
def test_lacking(lang: str, text: str, form: str) -> None:
    assert form in found(text, lang)


@pytest.mark.parametrize(("lang", "word"), [("fr", "de"), ("en", "of")])
def test_the_table(lang: str, word: str) -> None:
    known = neighbours.table(lang)
    assert word in known.frequent
    assert word in known.said.values()
    assert not known.pairs[".", "."]
