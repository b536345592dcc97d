from __future__ import annotations

import pytest

from lint.figures import scores
from tests.annotate.blocks import article


@pytest.mark.parametrize(
    "text",
    [
        "Nantes bat Brest 3-1\n\nUn match plein.\n\nAprès cette victoire 3-1, Nantes est troisième.",
        "Nantes bat Brest 3-1\n\nUn match plein.\n\nÀ la mi-temps, Nantes menait au score 3-0.",
        "Nantes bat Brest 3-1\n\nUn match plein.\n\nAprès ce match gagné 3-1, Nantes oublie celui perdu 3-2 à Metz.",
        "Nantes bat Brest 3-1\n\nUn match plein.\n\nNantes avait perdu ce match 0-4 l'an passé.",
    ],
)
def test_silent(text: str) -> None:
    assert list(scores.conflicts(article(text, "fr"))) == []


def test_the_order_of_the_points_says_nothing() -> None:
    assert list(scores.conflicts(article("Brest beaten 1-3\n\nA full match.\n\nThe 3-1 score was fair.", "en"))) == []


def test_one_number_differs() -> None:
    (hit,) = scores.conflicts(article("Brest beaten 1-3\n\nA full match.\n\nThe 3-2 score flattered Brest.", "en"))
    assert hit.values["one"] == "1-3"
    assert hit.values["two"] == "3-2"
