"""Ranks of yearly events beside the year of the first one."""

from __future__ import annotations

import pytest

from lint.checks import edition
from lint.model import Hit
from tests.annotate.blocks import article


def hits(text: str, lang: str = "fr") -> list[tuple[str, int]]:
    found = edition.check(article(text + "\n", lang), edition.Params())
    return [(hit.outcome, hit.doubt) for hit in found if isinstance(hit, Hit)]


RACE = "La course s'est courue le dimanche 12 octobre 2025.\n\n"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (RACE + "Créée en 2011, l'épreuve en était à sa 15e édition.", "fr"),
        (RACE + "Créée en 2011, l'épreuve en était à sa 14e édition.", "fr"),
        (RACE + "Fondée en 2011, l'association organisait sa 41e édition.", "fr"),
        (RACE + "La fête se tient chaque année depuis 2022 sur les quais ; c'était la 8e édition.", "fr"),
        (RACE + "La fête se tient chaque année au moulin, depuis 2022 ; c'était la 8e édition.", "fr"),
        (RACE + "Créée en 2011, l'épreuve, annulée deux fois, en était à sa 10e édition.", "fr"),
        ("La 90e édition ferme dimanche. Le salon, né en 2004, se tient chaque année.", "fr"),
        ("The 116th Congress met on 3 January 2019. The fair, launched in 2007, is annual.", "en"),
    ],
)
def test_what_fits_or_may_fit(text: str, lang: str) -> None:
    assert hits(text, lang) == []


def test_more_editions_than_years() -> None:
    assert hits(RACE + "Créée en 2011, l'épreuve en était à sa 25e édition.") == [("founded", 0)]


def test_too_few_by_far() -> None:
    assert hits(RACE + "Créée en 1991, l'épreuve en était à sa 15e édition.") == [("founded", 0)]
    assert hits(RACE + "Créée en 1991, l'épreuve annuelle en était à sa 15e édition.") == [("founded", 0)]
    assert hits(RACE + "Créée en 1991 et disputée sans interruption, l'épreuve en était à sa 15e édition.") == [
        ("founded", 0)
    ]


def test_more_than_years_though_some_were_missed() -> None:
    text = RACE + "Créée en 2011 puis interrompue, l'épreuve en était à sa 25e édition."
    assert hits(text) == [("founded", 0)]
