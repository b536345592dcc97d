"""Hours, parts of days and of months, and what no longer holds."""

from __future__ import annotations

import pytest

from lint.annotate import moments
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


def _article(text: str, lang: str):  # type: ignore[no-untyped-def]
    return read(SourceFile("a.txt", f"Titre\n\n{text}"), Settings(lang=lang))


@pytest.mark.parametrize(
    ("text", "lang", "minutes"),
    [
        ("The bus leaves at 8am, 9.15pm and 14:30.", "en", [480, 1275, 870]),
        ("Le car part à 8 h, à 14h30 puis à 19 heures.", "fr", [480, 870, 1140]),
        ("Xe chạy lúc 19 giờ 40 và 7h15.", "vi", [1180, 435]),
        ("Il a couru 3 heures de nuit, à 90 km par heure.", "fr", []),
        ("Elle a gagné en 2 h 36 min, puis en 2 h 38.", "fr", []),
        ("Shares cost 8.30 and rose 4:26.", "en", []),
    ],
)
def test_hours(text: str, lang: str, minutes: list[int]) -> None:
    found = [each.minute for block in _article(text, lang).prose for each in moments.of_clock(block)]
    assert found == minutes


@pytest.mark.parametrize(
    ("text", "lang", "days"),
    [
        ("The talks are in the second week of May.", "en", (5, 16)),
        ("Les travaux finiront fin juin.", "fr", (16, 31)),
        ("Cầu thông xe đầu tháng 5/2024.", "vi", (1, 13)),
        ("The talks are in May.", "en", None),
    ],
)
def test_parts_of_a_month(text: str, lang: str, days: tuple[int, int] | None) -> None:
    (found,) = moments.of_dates(_article(text, lang).dates)
    assert found.days == days


def test_what_no_longer_holds() -> None:
    article = _article("It opens on Tuesday instead of Monday, at 8am rather than 9am.", "en")
    assert [each.replaced for each in moments.of_dates(article.dates)] == [False, True]
    assert [each.replaced for each in moments.of_clock(article.prose[1])] == [False, True]


def test_a_month_seen_from_the_dateline() -> None:
    article = _article("HONG KONG, Oct 7 (AP) - The court will hear the tenants of the tower next month.", "en")
    assert [each.month for each in moments.of_dates(article.dates)] == [10, 11]
