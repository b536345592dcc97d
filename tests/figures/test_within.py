"""More than fits into what an article tells; what must stay silent comes first."""

from __future__ import annotations

import pytest

from lint.figures import within
from tests.annotate.blocks import article

SILENT = [
    ("Le bourg de 900 habitants est dans un canton de 8 000 électeurs.", "fr"),
    ("Le village de 900 habitants a vu 30 000 enfants passer depuis 1950.", "fr"),
    ("Les minibus de neuf places ont transporté 85 enfants, par rotations.", "fr"),
    ("Elle a signé 40 boîtes de 12 verres.", "fr"),
    ("The hall has 90 seats and welcomed 900 people over ten nights.", "en"),
    ("The film was watched 900,000 times in two days.", "en"),
    ("He won 5 of 7 games.", "en"),
    ("Em thắng 5 trong 7 ván.", "vi"),
    ("She came home in 4 hours 38 minutes.", "en"),
    ("The shows last between 1 hour and 75 minutes.", "en"),
    ("Le bail court sur 2 ans ou 24 mois.", "fr"),
]
FOUND = [
    ("Le bourg de 900 habitants compte 80 000 électeurs.", "fr", "80 000 électeurs"),
    ("Le minibus de neuf places transportait 85 enfants.", "fr", "85 enfants"),
    ("Il a joué ce rôle 310 000 fois en douze ans.", "fr", "310 000"),
    ("The hamlet of 300 residents has a school with 4,800 pupils.", "en", "4,800 pupils"),
    ("He won 17 of 7 games.", "en", "17"),
    ("Em thắng 17 trong 7 ván.", "vi", "17"),
    ("The winners scored 58 points out of 50.", "en", "58 points"),
]
CARRIED = [
    ("She came home in 4 hours 83 minutes.", "en", "83 minutes"),
    ("The tour took two weeks and eleven days.", "en", "eleven days"),
    ("Le gagnant a mis 1 heure, 9 minutes et 74 secondes.", "fr", "74 secondes"),
    ("Em chạy hết 2 giờ 75 phút.", "vi", "75 phút"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert list(within.hits(article(text + "\n", lang))) == []


@pytest.mark.parametrize(("text", "lang", "shown"), FOUND)
def test_found(text: str, lang: str, shown: str) -> None:
    (hit,) = within.hits(article(text + "\n", lang))
    assert (hit.outcome, hit.values["value"]) == ("more", shown)


@pytest.mark.parametrize(("text", "lang", "shown"), CARRIED)
def test_carried(text: str, lang: str, shown: str) -> None:
    (hit,) = within.hits(article(text + "\n", lang))
    assert (hit.outcome, hit.values["value"]) == ("carried", shown)
