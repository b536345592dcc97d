from __future__ import annotations

import pytest

from lint.checks import reckoning
from lint.checks.reckoning import Params
from lint.model import Hit
from tests.annotate.blocks import article
from tests.checks.twins import twins


def hits(text: str, lang: str) -> list[tuple[str, str]]:
    found = reckoning.check(article(text + "\n", lang), Params())
    return [(hit.outcome, hit.block.text[slice(*hit.span)]) for hit in found if isinstance(hit, Hit)]


SILENT = [
    ("Le stock est passé de 12 000 à 15 000 bottes, soit un quart de plus.", "fr"),
    (
        "Le chantier a coûté 900 000 euros : 400 000 euros pour le toit, 300 000 pour les murs et 200 000 pour le sol.",
        "fr",
    ),
    ("La liste arrive en tête avec 41 % des voix, devant 34 % et 25 % pour ses rivales.", "fr"),
    ("Le champ mesure 12 hectares (120 000 m²).", "fr"),
    ("Les 80 places à 15 euros ont rapporté 1 200 euros.", "fr"),
    ("Trois villages sont coupés : Aulan, Barret et Mévouillon.", "fr"),
    ("Deux frères, leur cousin, une voisine et le maire ont témoigné.", "fr"),
    ("Le train de 8 heures est parti avec 40 minutes de retard, à 40 km/h de moyenne.", "fr"),
    ("Of 240 trees, 60, or one in four, were felled.", "en"),
    ("The dinghy is 10 feet (3 m) long.", "en"),
    ("Sales rose 20% to 600,000 from 500,000.", "en"),
    ("Lớp có 40 học sinh: 22 nam và 18 nữ.", "vi"),
]
FOUND = [
    ("De 12 000 bottes, le stock est monté à 15 000, soit un tiers de plus.", "fr", "change"),
    ("Le taux est tombé à 7,4 %, contre 8,1 % en mars, un recul de 1,7 point.", "fr", "change"),
    ("Le budget, 9 200 euros, vient de la ville (5 000 euros), du pays (2 800) et du club (2 400).", "fr", "sum"),
    ("La motion recueille 58 % de oui, 31 % de non et 21 % d'abstentions.", "fr", "sum"),
    ("Of 240 trees, 60, or one in five, were felled.", "en", "share"),
    ("The dinghy is 10 feet (8 m) long.", "en", "conversion"),
    ("Each of the 80 seats cost $15, which makes $12,000 in all.", "en", "product"),
    ("Lớp có 40 học sinh: 22 nam và 28 nữ.", "vi", "sum"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(("text", "lang", "outcome"), FOUND)
def test_found(text: str, lang: str, outcome: str) -> None:
    assert [found for found, _ in hits(text, lang)] == [outcome]


# Right before the stroke, wrong behind it.
TWINS = r"""
en Under the deal Norva keeps 45%, the Dutch fund takes {35%/45%} and the port of Ghent 20%.
fr Quelque 15 000 foyers sur 60 000, soit {un quart/un tiers}, étaient privés de courant.
fr La moitié, soit {180/280} des 360 logements, est vacante.
fr Les femmes, 150 sur 300 salariés, forment {la moitié/le tiers} de l'effectif.
fr La dette de 90 millions pèse {1 800/18 000} euros sur chacun des 50 000 habitants.
en Women, 40 of the 160 officers, make up a {quarter/third} of the force.
en Out of 1,200 pupils, {310/3,100} take the bus.
"""

test_twins = twins("figures/reckoning", TWINS)


def test_what_fits_stands_aside() -> None:
    text = "La halle a coûté 900 000 euros, dont 600 000 pour les murs et 300 000 pour le toit. Il reste 40 000 euros."
    assert hits(text, "fr") == []
