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
]
FOUND = [
    ("Le bourg de 900 habitants compte 80 000 électeurs.", "fr", "80 000 électeurs"),
    ("Le minibus de neuf places transportait 85 enfants.", "fr", "85 enfants"),
    ("Il a joué ce rôle 310 000 fois en douze ans.", "fr", "310 000"),
    ("The hamlet of 300 residents has a school with 4,800 pupils.", "en", "4,800 pupils"),
    ("He won 17 of 7 games.", "en", "17"),
    ("Em thắng 17 trong 7 ván.", "vi", "17"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert list(within.hits(article(text + "\n", lang))) == []


@pytest.mark.parametrize(("text", "lang", "shown"), FOUND)
def test_found(text: str, lang: str, shown: str) -> None:
    (hit,) = within.hits(article(text + "\n", lang))
    assert (hit.outcome, hit.values["value"]) == ("more", shown)
