"""Cases beside the examples of rules/dates/time-zone.yaml."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from tests.checks.dates import agreed, flagged, rule

SILENT = [
    ("fr", "2020-07-10", "Ouvert de 9h00 à 18h00 (fermé à 17h00 le lundi), heure de Paris."),
    ("fr", "2020-01-10", "Le match de juillet débutera à 14H00 à Paris (12H00 GMT)."),
    ("fr", "2020-03-27", "Le match débute dimanche à 14H00 à Paris (12H00 GMT)."),
    ("fr", "2020-01-10", "Le match débute à 14H00 à Saint-Ker (12H00 GMT)."),
    ("en", "2020-01-10", "The polls close at 8 p.m. ET on July 3, 2020 (0000 GMT)."),
    (
        "vi",
        "2026-05-20",
        "Buổi bế mạc lúc 20 giờ thứ Sáu 5/6 tại Lima, tức 8 giờ sáng thứ Bảy 6/6 theo giờ Việt Nam.",
    ),
]


@pytest.mark.parametrize(("lang", "published", "text"), SILENT)
def test_silent(lang: str, published: str, text: str) -> None:
    assert flagged("time-zone", text, lang, published) == []


FLAGGED = [
    ("fr", "2020-01-10", "Le match débute à 14H00 le 12 janvier à Paris (12H00 GMT).", ("day", "12H00", 0)),
    ("fr", "2020-01-10", "Il était midi à Dakar (14H00 GMT).", ("published", "14H00", 0)),
    (
        "fr",
        "2020-07-10",
        "Le sommet s'ouvre à 9 h 30, heure de Hanoï (soit 5 h 30 à Paris).",
        ("published", "5 h 30", 0),
    ),
    ("en", "2020-01-10", "The polls close at 8 p.m. EST (0000 UTC).", ("published", "0000", 0)),
    ("en", "2020-07-10", "The speech is at 6 p.m. in Washington (11 p.m. in Paris).", ("published", "11 p.m.", 0)),
    ("fr", "2020-07-10", "Il parlera à 18 heures à Washington (23 heures à Paris).", ("published", "23 heures", 0)),
    ("en", "2020-01-10", "It was noon in New Delhi (0600 GMT).", ("published", "0600", 0)),
    ("vi", "2020-01-10", "Trận đấu bắt đầu lúc 8 giờ tối tại Hà Nội (14h00 GMT).", ("published", "14h00", 0)),
]


@pytest.mark.parametrize(("lang", "published", "text", "expected"), FLAGGED)
def test_flagged(lang: str, published: str, text: str, expected: tuple[str, str, int]) -> None:
    assert flagged("time-zone", text, lang, published) == [expected]


def test_agreement() -> None:
    assert agreed("time-zone", "Il était 1h00 à Hanoï (18h00 GMT la veille).", "fr") == ["18h00"]


def test_zones_are_known_and_names_are_of_one() -> None:
    zones = rule("time-zone").params.zones
    assert {zone.id for zone in zones} <= available_timezones()
    names = [name.lower() for zone in zones for name in zone.names]
    assert sorted(names) == sorted(set(names))
