"""What parts two forms of one name, and what makes two words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.variants import by_accents, by_blanks, by_letter, by_order, by_vowel


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("État", "Etat", "fr"),
        ("Marche", "Marché", "fr"),
        ("Côte", "Cote", "fr"),
        ("Hoà Bình", "Hòa Bình", "vi"),
        ("Thuỵ Khuê", "Thụy Khuê", "vi"),
    ],
)
def test_not_by_accents(one: str, other: str, language: str) -> None:
    assert not by_accents(one, other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Hanoï", "Hanoi", "fr"),
        ("Éva Marín", "Eva Marin", "fr"),
        ("Éva Marin", "Eva Marin", "fr"),
        ("Bé Marche", "Be Marche", "fr"),
        ("Phương", "Phượng", "vi"),
        ("Đà Lạt", "Da Lat", "vi"),
        ("Huy Hoàng", "Huy Hòang", "vi"),
    ],
)
def test_by_accents(one: str, other: str, language: str) -> None:
    assert by_accents(one, other, language)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("minh quang", "quang minh"),
        ("anna b cole", "b anna cole"),
        ("tanabe haruki", "tanabe haruki"),
        ("tanabe haruki", "tanabe kenji"),
    ],
)
def test_not_by_order(one: str, other: str) -> None:
    assert not by_order(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("tanabe haruki", "haruki tanabe"), ("tran minh duc", "minh duc tran"), ("minh duc tran", "tran minh duc")],
)
def test_by_order(one: str, other: str) -> None:
    assert by_order(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("duval", "duval"),
        ("algerie", "algerien"),
        ("boyd", "boyds"),
        ("marina", "marino"),
        ("latino", "latina"),
        ("serbe", "serbie"),
        ("gambia", "zambia"),
        ("austria", "australia"),
        ("alexandre", "alexander"),
        ("martin", "morton"),
        ("pakistan", "pakistani"),
    ],
)
def test_not_by_letter(one: str, other: str) -> None:
    assert by_letter(one, other) is None
    assert by_letter(other, one) is None


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("marchetti", "marcheti", "doubled"),
        ("kiptoo", "kipto", "doubled"),
        ("durand", "durnad", "swapped"),
        ("schmidt", "schmit", "dropped"),
        ("rodrigues", "rodrigus", "dropped"),
        ("retailleau", "retailleaw", "replaced"),
        ("neiva", "nerva", "replaced"),
        ("thomas", "thomad", "replaced"),
    ],
)
def test_by_letter(one: str, other: str, slip: str) -> None:
    assert by_letter(one, other) == slip
    assert by_letter(other, one) == slip


@given(st.text("abcde", max_size=8), st.text("abcde", max_size=8))
def test_a_slip_has_no_direction(one: str, other: str) -> None:
    assert by_letter(one, other) == by_letter(other, one)


@given(st.text("abcde", min_size=3, max_size=8), st.integers(1, 6))
def test_exchanged_letters_are_found(word: str, at: int) -> None:
    if at + 1 < len(word) and word[at] != word[at + 1]:
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        assert by_letter(word, swapped) == "swapped"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("victor hugo", "victor-hugo"),
        ("charles de gaulle", "charles-de-gaulle"),
        ("saint denis", "saint-denis"),
        ("le mans", "lemans"),
    ],
)
def test_not_by_blanks(one: str, other: str) -> None:
    assert not by_blanks(one, other)


@pytest.mark.parametrize(("one", "other"), [("da nang", "danang"), ("jean luc vial", "jean-luc vial")])
def test_by_blanks(one: str, other: str) -> None:
    assert by_blanks(one, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("marina", "marine", False),
        ("marion", "marian", False),
        ("daniel", "danielle", False),
        ("ghislaine", "ghyslaine", True),
        ("katherine", "katharine", True),
    ],
)
def test_by_vowel(one: str, other: str, expected: bool) -> None:
    assert by_vowel(one, other) is expected
