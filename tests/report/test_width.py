from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.report.width import clean, reveal, terminal_width, width, words, wrap


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("182 km", 6),
        ("Tốn", 3),
        ("To\u0302\u0301n", 3),
        ("東京", 4),
        ("ｋｍ", 4),
        ("😀", 2),
        ("❤\ufe0f", 2),
        ("a\u200bb", 2),
        ("182\u00a0km", 6),
        ("«\u202f182\u202f»", 7),
    ],
)
def test_width(text: str, cells: int) -> None:
    assert width(text) == cells


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("« 182 km »", "« 182 km »"),
        ("«\u202f182\u00a0km\u202f»", "« 182 km »"),
        ("a\tb\nc\r\u2028d", "a b c  d"),
        ("zero\u200bwidth\u00ad", "zerowidth"),
        ("\u202eright to left", "right to left"),
        ("\x1b[31mred", "<U+001B>[31mred"),
        ("\x00\x9b", "<U+0000><U+009B>"),
    ],
)
def test_clean(text: str, says: str) -> None:
    assert clean(text) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("182\u00a0km", "182 km"),
        ("\u00a0", "<U+00A0>"),
        ("\u200b", "<U+200B>"),
        ("\u202f ", "<U+202F><U+0020>"),
    ],
)
def test_reveal(text: str, says: str) -> None:
    assert reveal(text) == says


@given(st.text())
def test_nothing_reaches_the_terminal_that_could_steer_it(text: str) -> None:
    assert clean(text).isprintable()
    assert reveal(text).isprintable()
    assert width(clean(text)) >= 0


def test_words_keep_french_signs_with_their_words() -> None:
    assert words("Faut-il lire « 182 km » ? Oui : 12 % !") == [
        "Faut-il", "lire", "« 182", "km » ?", "Oui :", "12 % !",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "cells", "lines"),
    [
        ("", 10, [""]),
        ("one two three", 20, ["one two three"]),
        ("one two three", 7, ["one two", "three"]),
        ("東京 東京 東京", 9, ["東京 東京", "東京"]),
        ("incompréhensible", 5, ["incompréhensible"]),
        ("Et 182 km ?", 9, ["Et 182", "km ?"]),
    ],
)
def test_wrap(text: str, cells: int, lines: list[str]) -> None:
    assert wrap(text, cells) == lines


def test_no_terminal_is_80_cells_wide() -> None:
    assert terminal_width(io.StringIO()) == 80
