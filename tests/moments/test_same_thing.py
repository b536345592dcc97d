"""Anniversaries whose beginning another sentence dates."""

from __future__ import annotations

import pytest

from tests.checks.dates import flagged

DAY = "2024-11-07"
TOLD = {
    "fr": "La chorale de Groix fête ses {} ans samedi.\n\n",
    "en": "The choir of Leek marks its {}th anniversary on Saturday.\n\n",
    "vi": "Trường kỷ niệm {} năm thành lập vào thứ Bảy.\n\n",
}
TIED = [
    ("fr", "La chorale a vu le jour en 1974 dans un hangar."),
    ("fr", "Créée en 1974 par des mareyeurs, elle compte vingt voix."),
    ("fr", "Le groupe a été créé en 1974."),
    ("en", "Formed in 1974 by weavers, it has twenty voices."),
    ("en", "The group was formed in 1974."),
    ("vi", "Trường được thành lập ngày 3/5/1974 với ba lớp học."),
]


@pytest.mark.parametrize(("lang", "text"), TIED)
def test_tied(lang: str, text: str) -> None:
    assert flagged("anniversary", TOLD[lang].format(50) + text, lang, DAY) == []
    assert len(flagged("anniversary", TOLD[lang].format(40) + text, lang, DAY)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "L'école de musique, créée en 1984, lui prête ses salles."),
        ("fr", "Anne Roy, née en 1984, la dirige."),
        ("en", "The music school of Buxton was founded in 1984."),
        ("vi", "Nhà hát được thành lập năm 1984."),
    ],
)
def test_not_tied(lang: str, text: str) -> None:
    assert flagged("anniversary", TOLD[lang].format(50) + text, lang, DAY) == []


ALONE = [
    ("fr", "Quarante ans après l'incendie de 1974, la halle rouvre.", 1),
    ("fr", "Cinquante ans après l'incendie de 1974, la halle rouvre.", 0),
    ("fr", "Douze ans après l'incendie de 1974, la halle rouvrait.", 0),
    ("fr", "Depuis 1974, soit 40 ans, la halle ouvre à l'aube.", 1),
    ("fr", "La halle célèbre son demi-siècle. Elle a ouvert en 1964.", 1),
    ("en", "Forty years after the fire of 1974, the hall reopens.", 1),
    ("en", "The choir, which turns 40 this week, was formed in 1974.", 1),
    ("en", "The choir, which turns 50 this week, was formed in 1974.", 0),
    ("vi", "Lễ kỷ niệm 40 năm ngày ngọn đuốc được thắp lần đầu, 9/11/1974, diễn ra thứ Bảy.", 1),
]


@pytest.mark.parametrize(("lang", "text", "count"), ALONE)
def test_alone(lang: str, text: str, count: int) -> None:
    assert len(flagged("anniversary", text, lang, DAY)) == count


def test_a_day_of_another_year() -> None:
    text = "The choir of Leek celebrated its {}th anniversary on Thursday.\n\nThe singers first met on 7 November 1974."
    assert flagged("anniversary", text.format(50), "en", DAY) == []
    assert len(flagged("anniversary", text.format(40), "en", DAY)) == 1


NEAR = [
    (
        "fr",
        "Le Phare, la librairie de Groix, souffle ses {} bougies. C'est en avril 1994 qu'Anne Roy a levé le rideau.",
    ),
    ("fr", "Le club fête ses {} ans. L'association est née en 1994 dans un hangar."),
    ("fr", "Voilà {} ans que la scierie existe : elle a été créée en 1994."),
    ("en", "The sawmill has been going for {} years: it was set up in 1994."),
    ("en", "Launched in 1994, the paper will be {} years old in December."),
    ("vi", "Sau {} năm hoạt động kể từ năm 1994, bảo tàng sẽ mở rộng."),
]


@pytest.mark.parametrize(("lang", "text"), NEAR)
def test_what_began_nearby(lang: str, text: str) -> None:
    assert flagged("anniversary", text.format(30), lang, DAY) == []
    assert len(flagged("anniversary", text.format(40), lang, DAY)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le phare s'allume pour ses {} ans : mis en service le 9 novembre 1974, il brûla de l'huile."),
        ("fr", "Ouverte en septembre 1974, la maternité aura {} ans à la rentrée."),
        ("vi", "Ngọn hải đăng tròn {} năm: đèn được thắp lần đầu ngày 9/11/1974."),
    ],
)
def test_behind_a_colon_or_ahead(lang: str, text: str) -> None:
    assert flagged("anniversary", text.format(50), lang, DAY) == []
    assert len(flagged("anniversary", text.format(60), lang, DAY)) == 1
