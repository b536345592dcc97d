"""Ranks beside those before them, floors beside their building, and one thing with two ranks."""

from __future__ import annotations

import pytest

from lint.checks import edition
from lint.model import Hit
from tests.annotate.blocks import article


def outcomes(text: str, lang: str) -> list[str]:
    found = edition.check(article(text + "\n", lang), edition.Params())
    return [hit.outcome for hit in found if isinstance(hit, Hit)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Il a terminé quatrième, au pied du podium.", "fr"),
        ("Elle a fini cinquième, derrière la Suissesse Anna Keller.", "fr"),
        ("Il termine deuxième, à trois secondes derrière le vainqueur.", "fr"),
        ("Elle est quatrième, loin derrière Ruiz, Tanaka, Okoye et Bell.", "fr"),
        ("Le bureau est au 4e étage d'un immeuble de cinq étages.", "fr"),
        ("Le 9e étage d'un immeuble de six étages, voisin d'une tour qui compte onze étages.", "fr"),
        ("Après Nice et Lyon, Marseille est la troisième étape.", "fr"),
        ("She was third, behind Ruiz and Tanaka.", "en"),
        ("Joe Hale, the 46th rector, spoke.\n\nAnn Bell, the 47th rector, replied.", "en"),
        ("He scored his fifth goal in May.\n\nThis sixth goal came late.", "en"),
        ("The ninth birth, like this tenth birth, was filmed.", "en"),
        ("Anh về thứ tư, sau ba vận động viên Kenya.", "vi"),
    ],
)
def test_what_fits_or_may_fit(text: str, lang: str) -> None:
    assert outcomes(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "outcome"),
    [
        ("Elle pointe au deuxième rang, derrière la Suisse, l'Italie et la Norvège.", "fr", "standing"),
        ("Il a terminé cinquième, seulement derrière deux Kényans.", "fr", "standing"),
        ("Après Nice, Aix et Arles, Nîmes est la septième étape.", "fr", "tally"),
        ("He finished second, just off the podium.", "en", "standing"),
        ("La tour compte douze étages. Le feu a pris au 15e étage.", "fr", "floor"),
        ("The lift stops at the 11th floor of the six-storey block.", "en", "floor"),
        ("Le moulin, bâti au XVe siècle, en 1752, tourne encore.", "fr", "century"),
        ("Le 12e recteur est élu.\n\nLe 21e recteur prendra ses fonctions lundi.", "fr", "rank"),
        ("The zoo announced its seventh birth.\n\nThis eighth birth was filmed.", "en", "rank"),
    ],
)
def test_ranks_that_do_not_fit(text: str, lang: str, outcome: str) -> None:
    assert outcomes(text, lang) == [outcome]
