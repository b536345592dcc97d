from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.fold import fold, strip, toneless


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hanoï", "hanoi"),
        ("Đà Nẵng", "da nang"),
        ("Łódź", "lodz"),
        ("L’Œuvre", "l'oeuvre"),
        ("Trân\u00a0Lê", "tran le"),
        ("ASCII", "ascii"),
    ],
)
def test_fold(text: str, expected: str) -> None:
    assert fold(text) == expected


def test_strip_keeps_the_case() -> None:
    assert strip("Étang d’Été Đông") == "Etang d’Ete Dong"


def test_the_place_of_a_tone_mark_is_no_difference() -> None:
    assert toneless("hoà") == toneless("hòa")
    assert toneless("Thuỵ") == toneless("Thụy")
    assert toneless("hoa") != toneless("hòa")
    assert toneless("hưng") != toneless("hung")


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
