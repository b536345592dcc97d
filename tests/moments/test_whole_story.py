"""Tests of years counted against all that a region dates."""

from __future__ import annotations

import pytest

from lint.moments import whole_story


@pytest.mark.parametrize(
    ("apart", "years", "twins"),
    [(54, 50, False), (35, 25 + 5, False), (50, 50 + 101, False), (41, 30, False), (7, 40, True)],
)
def test_is_no_slip(apart: int, years: int, twins: bool) -> None:
    assert not whole_story._is_slip(2024 - apart, years, 2024, twins)


@pytest.mark.parametrize(
    ("apart", "years", "twins"), [(50, 40, False), (150, 250, False), (45, 54, False), (54, 50, True), (25, 35, True)]
)
def test_is_slip(apart: int, years: int, twins: bool) -> None:
    assert whole_story._is_slip(2024 - apart, years, 2024, twins)
