"""Lengths against the first and the last day of what lasts, ranges in a list, hours of opening."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

DAY = "2024-05-15"
SILENT = [
    (
        "fr",
        "Après vingt mois de travaux, la halle rouvre.\n\nLe chantier a débuté en mai 2022 et a fini en janvier 2024.",
    ),
    ("fr", "Le procès, ouvert le 3 mars 2024, s'est achevé le 28 mars 2024 après quatre semaines de débats."),
    (
        "fr",
        "Le procès s'est ouvert le 3 mars et s'achèvera le 28 mars. Il encourt, après dix ans de cavale, la prison.",
    ),
    ("fr", "Près de Redon :\n\n– du 8 janvier au 29 mars 2024 : voirie ;\n\n– du 2 avril au 31 mai 2024 : haies."),
    ("fr", "L'exposition se tient du 29 mars au 8 janvier 2025."),
    ("fr", "Le pont est fermé de 22 h à 6 h."),
    ("fr", "Pendant cinq jours, les conteurs de Redon veillent au four, du 3 au 7 mai."),
    ("en", "The strike lasted four weeks. It began on 3 March and ended on 28 March."),
    ("en", "The ten-day fair draws choirs. It runs from 3 to 12 May."),
    ("en", "The week-long fair runs from 3 to 9 May."),
    ("en", "The two-hour match draws crowds. The season runs from 3 to 12 May."),
    (
        "vi",
        "Sau 20 tháng thi công, cầu thông xe.\n\nCầu được khởi công ngày 20/9/2022 và hoàn thành trong tháng 5/2024.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("range", text, lang, DAY) == []


FLAGGED = [
    (
        "fr",
        "Après dix mois de travaux, la halle rouvre.\n\nLe chantier a débuté en mai 2022 et s'est achevé en janvier "
        "2024.",
        ("course", "dix mois"),
    ),
    (
        "fr",
        "Le procès, ouvert le 3 mars, s'est achevé le 28 mars après deux semaines de débats.",
        ("course", "deux semaines"),
    ),
    ("en", "The strike lasted two weeks. It began on 3 March and ended on 28 March.", ("course", "two weeks")),
    (
        "vi",
        "Sau 10 tháng thi công, cầu thông xe.\n\nCầu được khởi công ngày 20/9/2022 và hoàn thành trong tháng 5/2024.",
        ("course", "10 tháng"),
    ),
    (
        "fr",
        "Près de Redon :\n\n– du 2 octobre au 24 novembre 2023 : égouts ;\n\n– du 29 mars au 8 janvier 2024 : voirie.",
        ("reversed", "du 29 mars au 8 janvier 2024"),
    ),
    (
        "fr",
        "La rue est coupée du 2 octobre au 24 novembre 2023, puis du 29 mars au 8 janvier 2024.",
        ("reversed", "du 29 mars au 8 janvier 2024"),
    ),
    ("fr", "Le four ouvre de 14h à 12h le samedi.", ("hours", "14h à 12h")),
    ("en", "The kiln opens from 14:00 to 12:00 on Sunday.", ("hours", "14:00 to 12:00")),
    ("fr", "Pendant cinq jours, les conteurs de Redon veillent au four, du 3 au 12 mai.", ("duration", "cinq jours")),
    ("fr", "La foire dure cinq jours. Elle se tient du 3 au 12 mai.", ("duration", "cinq jours")),
    ("fr", "Il a tenu le four de 2003 à 2009, soit dix-huit ans.", ("duration", "dix-huit ans")),
    ("en", "The five-day fair draws choirs. It runs from 3 to 12 May.", ("duration", "five-day")),
    ("en", "The week-long fair runs from 3 to 19 May.", ("duration", "week")),
    ("vi", "Lễ hội kéo dài năm ngày, diễn ra từ ngày 3 đến 12/5.", ("duration", "năm ngày")),
]


@pytest.mark.parametrize(("lang", "text", "expected"), FLAGGED)
def test_flagged(lang: str, text: str, expected: tuple[str, str]) -> None:
    assert [hit[:2] for hit in flagged("range", text, lang, DAY)] == [expected]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le musée ouvre de 10 h à 18 h ; la rue est fermée de 20 h à 7 h ; le bal est ouvert de 23 h à 6 h."),
        ("vi", "Siêu thị mở cửa từ 7h đến 22h. Hầm cấm xe từ 22h đến 5h."),
        ("en", "The strike began on 3 March and ended on 14 March. A second one lasted two days."),
    ],
)
def test_hours_and_courses_that_fit(lang: str, text: str) -> None:
    assert flagged("range", text, lang, DAY) == []


def test_opening_hours_through_the_night() -> None:
    assert [hit[0] for hit in flagged("range", "Le musée ouvre de 18 h à 10 h, sauf le mardi.", "fr", DAY)] == ["hours"]
