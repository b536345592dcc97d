from __future__ import annotations

import calendar as standard
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.calendar import as_date, calendar, month_length


@given(st.integers(1924, 9999), st.integers(1, 12))
def test_months_are_as_long_as_those_of_the_standard_library(year: int, month: int) -> None:
    assert month_length(month, year) == standard.monthrange(year, month)[1]


@pytest.mark.parametrize(("year", "days"), [(None, 29), (1500, 29), (1700, 29), (1900, 29), (1901, 28), (2000, 29)])
def test_a_february_that_may_be_julian_is_long(year: int | None, days: int) -> None:
    assert month_length(2, year) == days


@pytest.mark.parametrize(("parts", "expected"), [((2024, 2, 29), date(2024, 2, 29)), ((2023, 2, 29), None)])
def test_days_that_do_not_exist(parts: tuple[int, int, int], expected: date | None) -> None:
    assert as_date(*parts) == expected


@pytest.mark.parametrize("language", ["fr", "en", "vi"])
def test_each_language_names_seven_weekdays_and_twelve_months(language: str) -> None:
    table = calendar(language)
    assert table is not None
    words = [word for pairs in table.words.values() for _, word in pairs]
    values = {tag: {word.value for word in words if word.tag == tag} for tag in "wm"}
    assert values["w"] == set(range(7))
    assert values["m"] == set(range(1, 13))


def test_other_languages_have_no_calendar() -> None:
    assert calendar("de") is None
