from __future__ import annotations

import pytest

from lint.figures import journeys
from tests.annotate.blocks import article


def flagged(text: str, lang: str) -> list[str]:
    return [hit.block.text[slice(*hit.span)] for hit in journeys.hits(article(text + "\n", lang))]


SILENT = [
    ("Le train relie les deux villes, distantes de 430 km, en 2 heures.", "fr"),
    ("Le tunnelier a parcouru 12 mètres en 24 heures.", "fr"),
    ("The probe covered 58 million km in 900 hours.", "en"),
    ("She swam the 34 km crossing in 13 hours.", "en"),
    ("The works cover 12 km and took 900 hours.", "en"),
    ("Anh chạy quãng đường 42 km trong 3 giờ.", "vi"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert flagged(text, lang) == []


def test_too_slow_and_too_fast() -> None:
    assert flagged("Le train relie les deux villes, distantes de 90 km, en 52 heures.", "fr") == ["52 heures"]
    assert flagged("He walked the 310 km trail in 5 hours.", "en") == ["5 hours"]
