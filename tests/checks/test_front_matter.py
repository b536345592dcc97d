"""Front matter: dates that can be read."""

from __future__ import annotations

import pytest

from lint.checks._lines import head_end
from lint.checks.front_matter import readable


@pytest.mark.parametrize(
    "text",
    [
        "2023-05-09",
        "2023-5-9",
        "2023-05",
        "2023-05-09T06:30:00+02:00",
        "2023-05-09 06:30",
        "09/05/2023",
        "5/19/2023",
        "9.5.2023",
        "9 mai 2023",
        "May 9, 2023",
        "Tue, 09 May 2023 06:30:00 GMT",
        "9 tháng 5 năm 2023",
        "2024-02-29",
    ],
)
def test_dates(text: str) -> None:
    assert readable(text)


@pytest.mark.parametrize(
    "text", ["2023-02-29", "2023-13-01", "31/04/2023", "demain", "", "TBC", "2023", "20/20/2023", "12:30"]
)
def test_no_dates(text: str) -> None:
    assert not readable(text)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("---\ntitle: a\n---\nLe pont", 12),
        ("+++\ntitle = 'a'\n+++\n", 15),
        ("---\ntitle: a\n\nLe pont", 0),
        ("Le pont\n---\nLe gué\n---\n", 0),
        ("--- \na\n---", 6),
        ("---- a\n---", 0),
        ("", 0),
    ],
)
def test_head_end(text: str, end: int) -> None:
    assert head_end(text) == end
