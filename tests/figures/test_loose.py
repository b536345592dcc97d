from __future__ import annotations

import pytest

from lint.model import Hit
from tests.checks.test_implausible import run


def entries(text: str, lang: str) -> list[str | None]:
    return [hit.entry for hit in run(text, lang) if isinstance(hit, Hit)]


SILENT = [
    ("La compagnie a transporté 31 000 tonnes de bagages par avion l'an dernier.", "fr"),
    ("Le vol est parti avec un retard de 36 heures.", "fr"),
    ("La sage-femme a suivi le zoo : le girafon pesait 70 kilos à sa venue au monde.", "fr"),
    ("Un vaccin contre la grippe demande 900 litres d'eau.", "fr"),
    ("Le refuge s'élève à 2 400 mètres d'altitude, sur trois étages.", "fr"),
    ("The probe studied a crater on the Moon 390 kilometres across.", "en"),
    ("The slope gets 9,000 mm of rain a year.", "en"),
    ("Sales came to 130 percent of last year's target.", "en"),
    ("The brewery was sold for £640,000.", "en"),
    ("Hồ xả 900 m3 mỗi giây qua đập.", "vi"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert entries(text, lang) == []


def test_what_the_sentence_before_names() -> None:
    text = "A library is planned.\n\nOn three storeys, it rises 1,300 metres above the street."
    assert entries(text, "en") == ["near.height"]


def test_the_title_tells_what_it_is_about() -> None:
    assert entries("Storm hits the cape\n\nThe needle swung to 1,240 km/h before dawn.", "en") == ["near.wind"]


def test_a_row_of_the_bounds_goes_first() -> None:
    assert entries("Les rafales ont atteint 1 400 km/h au cap.", "fr") == ["wind"]


def test_money_of_other_currencies() -> None:
    assert entries("The survey put the average cup at A$480.", "en") == ["near.snack"]
    assert entries("Một ly cà phê ở đây giá 35.000 đồng.", "vi") == []
