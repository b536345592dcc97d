from __future__ import annotations

from datetime import date

import pytest

from lint.annotate.full_dates import full_dates, is_header


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("6 mai 2021", "fr", date(2021, 5, 6)),
        ("1er août 2021", "fr", date(2021, 8, 1)),
        ("May 6, 2021", "en", date(2021, 5, 6)),
        ("Sept. 6th, 2021", "en", date(2021, 9, 6)),
        ("6 May 2021", "en", date(2021, 5, 6)),
        ("ngày 6 tháng 5 năm 2021", "vi", date(2021, 5, 6)),
        ("06/05/2021", "fr", date(2021, 5, 6)),
        ("6/5/2021", "vi", date(2021, 5, 6)),
        ("05/06/2021", "en-US", date(2021, 5, 6)),
        ("06/05/2021", "en-GB", date(2021, 5, 6)),
        ("5/16/2021", "en", date(2021, 5, 16)),
        ("2021-05-06", "fr", date(2021, 5, 6)),
        ("06.05.2021", "fr", date(2021, 5, 6)),
    ],
)
def test_full_dates(text: str, lang: str, day: date) -> None:
    assert [found.day for found in full_dates(text, lang)] == [day]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("31 novembre 2021", "fr"),
        ("5/6/2021", "en"),
        ("6 mai", "fr"),
        ("12 500 2021", "fr"),
        ("version 2021", "fr"),
        ("1.2.3", "fr"),
    ],
)
def test_what_is_no_full_date(text: str, lang: str) -> None:
    assert list(full_dates(text, lang)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Attentats du 6 mai 2021",
        "Le pont, ouvert depuis le 6 mai 2021, ferme",
        "La prochaine séance aura lieu le jeudi 6 mai 2021.",
        "The board meets again on Thursday, May 6, 2021",
        "Hội chợ mở cửa từ ngày 6/5/2021 đến 9/5/2021",
        "6 mai : le conseil se réunit",
        "Mémoire : il y a dix ans, le 6 mai 2011, fermait la dernière criée",
        "Budget 2021",
    ],
)
def test_headings_and_sentences_are_no_headers(line: str) -> None:
    assert not is_header(line)
