"""Months and hours that do not exist, in layouts beside those of the rule's examples."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged


@pytest.mark.parametrize(
    ("lang", "text", "outcome"),
    [
        ("vi", "Giải thưởng được trao vào tháng 13/2023.", "month"),
        ("fr", "Le guichet est ouvert de 9h à 26h.", "hour"),
        ("vi", "Chợ họp lúc 26 giờ ngày 3/5.", "hour"),
        ("en", "Gates open at 7.75 pm on Friday.", "minute"),
        ("en", "Gates open at 14 p.m. on Friday.", "hour"),
        ("en", "Gates open at 6:72pm.", "minute"),
    ],
)
def test_hours_and_months_of_other_layouts(lang: str, text: str, outcome: str) -> None:
    assert [hit[0] for hit in flagged("impossible", text, lang, "2023-08-14")] == [outcome]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("vi", "Thợ được thưởng lương tháng 13 năm 2023."),
        ("fr", "Lundi, le service passe de 35 à 26 heures par semaine, limité à 26 heures."),
        ("fr", "Le vol dure de 24h à 26h de route selon le vent."),
        ("en", "Gates open at 11.45 pm on Friday, at noon or 12 p.m. on Sunday."),
        ("en", "The 16 PM candidates and 24 AM stations met."),
    ],
)
def test_hours_that_last(lang: str, text: str) -> None:
    assert flagged("impossible", text, lang, "2023-08-14") == []
