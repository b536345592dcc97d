"""Millions that stand alone among small figures; what must stay silent comes first."""

from __future__ import annotations

import pytest

from lint.figures import outsized
from tests.annotate.blocks import article

SILENT = [
    ("Its 86 passengers were given tea.", "en"),
    ("Half of the country's 86 million passengers took the ferry.", "en"),
    ("The hall cost £3 million.", "en"),
    ("Le film a réuni 4 millions de spectateurs, contre 3,6 millions pour le premier.", "fr"),
    ("Le marché compte 12 millions de poules.", "fr"),
]
FOUND = [
    ("The ferry ran aground. Its 86 million passengers were given tea.", "en"),
    ("She made £30 billion on a good afternoon.", "en"),
    ("Sur la piste, 200 millions de danseurs ont tourné.", "fr"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert list(outsized.hits(article(text + "\n", lang))) == []


@pytest.mark.parametrize(("text", "lang"), FOUND)
def test_found(text: str, lang: str) -> None:
    (hit,) = outsized.hits(article(text + "\n", lang))
    assert hit.outcome == "outsized"
