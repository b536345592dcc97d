"""Cases beside the examples of rules/dates/chronology.yaml."""

from __future__ import annotations

import pytest

from tests.checks.dates import agreed, flagged

DAY = "2024-01-11"
SILENT = [
    ("fr", "Le maire a été invité le 18 janvier à la préfecture."),
    ("fr", "Le maire a dit qu'il serait reçu le 18 janvier."),
    ("fr", "Il aura fallu attendre le 3 janvier pour que le pont rouvre."),
    ("fr", "L'opéra de Dole ferma le 3 janvier."),
    ("fr", "Le procès a été reporté : il s'ouvrira le 18 janvier 2024."),
    ("fr", "Le traité entrera en vigueur après celui du 18 janvier 2023."),
    ("fr", "Une semaine plus tard, le 20 janvier, la digue cédait."),
    ("fr", "Ouvert vendredi, le salon a fermé deux jours plus tard, le 9 janvier, faute de public."),
    ("fr", "La veille de la foire du 4 janvier, les rues étaient vides ; le 2 janvier, il neigeait."),
    ("fr", "Trois jours après la foire du 4 septembre 2021, le 7 septembre, la halle brûlait."),
    ("fr", "Huit jours après la foire du 28 décembre, le 4 janvier, les rues étaient vides."),
    ("fr", "Le salon rouvre le 18 janvier prochain."),
    ("en", "The club will discuss the defeat on January 9 and its coach."),
    ("en", "The hearing was set for January 18, and moved on January 9."),
    ("en", "Those who will be chosen were told on January 3."),
    ("en", "She was born two years before he died on May 3, 1950."),
    ("vi", "Ủy ban đã thông báo ngày 20/1 là hạn chót."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("chronology", text, lang, DAY) == []


FLAGGED = [
    ("fr", "Le salon rouvre le 8 janvier prochain.", ("future", "8 janvier")),
    ("fr", "Deux jours après la foire du 28 décembre, le 3 janvier, il neigeait.", ("interval", "3 janvier")),
    ("fr", "La veille de la foire, prévue le 20 janvier, soit le 18 janvier, on dansera.", ("interval", "18 janvier")),
    ("en", "Ten days after the December 20 flood, on January 3, schools reopened.", ("interval", "January 3")),
    ("vi", "Hai ngày sau trận bão ngày 28/12, ngày 3/1, chợ mở lại.", ("interval", "3/1")),
    ("fr", "La foire s'est tenue le 16 janvier à Dole.", ("past", "16 janvier")),
    ("fr", "Le 3 janvier, le conseil examinera le budget.", ("future", "3 janvier")),
    ("fr", "Le bac a sombré le 7 mars 2023. Le lendemain, 9 mars, la route était fermée.", ("interval", "9 mars")),
    ("fr", "La digue a cédé le 9 mars 2023. La veille, le 7 mars, il avait neigé.", ("interval", "7 mars")),
    (
        "en",
        "The ferry sank on May 5, 1974. Three weeks later, on June 20, divers found the bell.",
        ("interval", "June 20"),
    ),
    ("vi", "Hội nghị dự kiến diễn ra ngày 18/1/2023.", ("year", "18/1/2023")),
]


@pytest.mark.parametrize(("lang", "text", "expected"), FLAGGED)
def test_flagged(lang: str, text: str, expected: tuple[str, str]) -> None:
    assert [hit[:2] for hit in flagged("chronology", text, lang, DAY)] == [expected]


def test_tenses_need_a_publication() -> None:
    assert flagged("chronology", "La foire s'est tenue le 16 janvier 2031 à Dole.", "fr") == []


def test_days_without_a_year_turn_over_the_new_year() -> None:
    text = "La crue a débuté le 2 janvier. Le quai fut vidé le 30 décembre, trois jours avant le début de la crue."
    assert flagged("chronology", text, "fr") == []
    assert agreed("chronology", text, "fr") == ["trois jours avant"]
