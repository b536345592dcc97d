from __future__ import annotations

import pytest

from lint.checks import unit_conflict
from lint.model import Hit
from tests.annotate.blocks import article


def hits(text: str, lang: str = "fr") -> list[tuple[str, str]]:
    said = unit_conflict.check(article(text + "\n", lang), unit_conflict.Params())
    return [(hit.outcome, hit.block.text[slice(*hit.span)]) for hit in said if isinstance(hit, Hit)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Le port coûte 3,6 milliards d'euros (3,9 milliards de dollars).\n\nLe prêt est de 3,9 milliards d'euros.",
        ),
        ("fr", "Un stade de 45 millions d'euros\n\nLe groupe, qui pèse 45 milliards d'euros, possède dix stades."),
        ("fr", "Le bac traverse en 20 minutes.\n\nIl a coûté 20 millions d'euros."),
        ("fr", "La piste fait 12 km.\n\nLes balises ont 12 m de haut et brillent la nuit."),
        ("en", "The dam holds 30 million cubic metres.\n\nIts wall is 30 metres thick at the base."),
        ("en", "Profit was $14 million.\n\nSales in Europe came to €14 million at the rival chain."),
        ("vi", "Thuế thu được 620 tỷ đồng.\n\nMột hộ nộp 620 triệu đồng tiền đất năm ngoái."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "fr",
            "Le métro coûtera 1,34 milliard d'euros.\n\nLe coût du métro, 1,34 milliard de dollars, sera partagé.",
            ("currency", "1,34 milliard de dollars"),
        ),
        (
            "fr",
            "Le refuge reçoit 275.000 euros\n\nLe refuge a reçu 275.000 dollars d'un couple d'Albi.",
            ("currency", "275.000 dollars"),
        ),
        (
            "en",
            "Farm of 680 hectares sold\n\nThe farm of 680 square kilometres was sold on Friday.",
            ("unit", "680 square kilometres"),
        ),
        (
            "en",
            "Charity raises $3.7 million\n\nThe charity raised $3.7 billion for its hospital ship.",
            ("scale", "$3.7 billion"),
        ),
        (
            "vi",
            "Quận thu 275 tỷ đồng tiền thuê đất\n\nTiền thuê đất của quận đạt 275 triệu đồng.",
            ("scale", "275 triệu đồng"),
        ),
    ],
)
def test_the_same_digits_in_another_unit(lang: str, text: str, found: tuple[str, str]) -> None:
    assert hits(text, lang) == [found]


def test_percents_and_points() -> None:
    text = "Le taux d'abstention grimpe de 12 points\n\nLe taux d'abstention a grimpé de 12 % dans les villages."
    assert hits(text) == [("share", "12 %")]
