from __future__ import annotations

import pytest

from lint.annotate.slips import slips
from tests.annotate.blocks import article


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Soit 182.000 km.", "fr", "182 km"),
        ("Soit 182,000 km.", "en", "182 km"),
        ("Soit 16 420 mètres.", "fr", "1 642 mètres"),
        ("Soit 1.649.000 km².", "fr", "16.490 km²"),
        ("Soit 2 460 kilomètres.", "fr", "2 460 mètres"),
        ("Soit 2,460 kilometres.", "en", "2,460 metres"),
        ("Soit 2 460 km.", "fr", "2 460 m"),
        ("Soit 704 %.", "fr", "70,4 %"),
        ("Soit 704%.", "en", "70.4%"),
        ("Soit 476.000 milliards de dollars.", "fr", "476 milliards de dollars"),
        ("Soit 2,1 milliards d'habitants.", "fr", "2,1 millions"),
        ("Soit 1,5 tỷ người.", "vi", "1,5 triệu"),
    ],
)
def test_what_may_have_been_meant(text: str, lang: str, expected: str) -> None:
    (quantity,) = article(text + "\n", lang).quantities
    assert expected in [slip.text for slip in slips(quantity)]


@pytest.mark.parametrize(
    ("text", "unexpected"),
    [("Un homme de 247 ans.", "24,7 ans"), ("Il y a 247 morts.", "24,7"), ("Soit 84,3 °C.", "8,43 °C")],
)
def test_what_has_no_decimals_gets_none(text: str, unexpected: str) -> None:
    (quantity,) = article(text + "\n").quantities
    assert unexpected not in [slip.text for slip in slips(quantity)]
