from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.words import split, table


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" , « » …", []),
        ("L’eau d'ici", ["L", "eau", "d", "ici"]),
        ("Vietnam-Japon, 11e ; 3,5 %", ["Vietnam", "Japon", "11e", "3", "5"]),
        ("Nguyễn Thị_Hoa", ["Nguyễn", "Thị", "Hoa"]),
        ("cœur\u00a0: 45 m²", ["cœur", "45", "m²"]),
        ("ɛ\u0300kɔ\u0301", ["ɛ\u0300kɔ\u0301"]),
        ("中文 и кот", ["中文", "и", "кот"]),
    ],
)
def test_split(text: str, words: list[str]) -> None:
    assert [text[span.start : span.end] for span in split(text)] == words


@given(st.text())
def test_words_are_sorted_and_not_empty(text: str) -> None:
    spans = split(text)
    assert all(span.start < span.end for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    letters = sum(letter.isalnum() for letter in text)
    assert sum(letter.isalnum() for span in spans for letter in text[span.start : span.end]) == letters


def test_table() -> None:
    assert table("le la", "les") == {"le", "la", "les"}
