from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.digits import exact, explain
from lint.model import Number, Settings
from lint.source import SourceFile


def number(printed: str, lang: str = "fr") -> Number:
    article = read(SourceFile("a.txt", f"Il y en a {printed}."), Settings(lang=lang))
    return article.numbers[0]


def slip(printed: str, recorded: str, tol: str = "0.03", grows: bool = False, counted: bool = False) -> str:
    return explain(number(printed), Decimal(1), Decimal(recorded), Decimal(tol), grows, counted)


@pytest.mark.parametrize(
    ("printed", "recorded", "kind"),
    [
        ("182.000", "182.086", "separator"),
        ("1,4 million", "1406000000", "scale"),
        ("33.121", "331210", "less"),
        ("43.500", "4350", "more"),
        ("3.413", "3143", "swapped"),
        ("9.650", "6650", "wrong"),
        ("23.121", "231210", "less"),
        ("57.041", "587041", "less"),
        ("6.700", "6650", ""),
        ("267.000", "236800", ""),
        ("250", "6650", ""),
        ("7", "6650", ""),
        ("vingt", "200", ""),
        ("0", "200", ""),
    ],
)
def test_explain(printed: str, recorded: str, kind: str) -> None:
    assert slip(printed, recorded) == kind


@pytest.mark.parametrize(
    ("printed", "recorded", "kind"),
    [("72", "27", "swapped"), ("37", "27", "wrong"), ("139", "193", "swapped"), ("28", "27", ""), ("7", "27", "")],
)
def test_counts_are_exact(printed: str, recorded: str, kind: str) -> None:
    assert slip(printed, recorded, "0", counted=True) == kind


@pytest.mark.parametrize(
    ("printed", "recorded", "kind"),
    [
        ("12,3 millions", "123000000", "less"),
        ("23 millions", "243000000", "less"),
        ("201 millions", "101000000", "wrong"),
        ("98 millions", "101000000", ""),
        ("110 millions", "101000000", ""),
    ],
)
def test_what_grows_is_judged_by_its_size(printed: str, recorded: str, kind: str) -> None:
    assert slip(printed, recorded, "0.08", grows=True) == kind


@given(st.integers(100, 999_999))
def test_the_recorded_value_is_no_slip_of_itself(value: int) -> None:
    assert not exact(number(str(value)), Decimal(1), Decimal(value))


@given(st.integers(1_000, 999_999), st.integers(0, 4))
def test_exchanged_digits_are_found(value: int, at: int) -> None:
    digits = str(value)
    at = min(at, len(digits) - 2)
    typed = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    if typed != digits and typed[0] != "0" and len(typed.rstrip("0")) > 2:
        assert slip(typed, digits, "0.000001") != ""
