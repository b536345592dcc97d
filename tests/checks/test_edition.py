from __future__ import annotations

import pytest

from lint.checks import edition
from lint.model import Agreement, Hit
from tests.annotate.blocks import article


def run(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(edition.check(article(text + "\n", lang), edition.Params()))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le 21e Salon du bois s'ouvre à Épinal.\n\nLe 22e arrondissement de la foire reste vide."),
        ("fr", "Le 21e Salon du bois s'ouvre.\n\nDepuis la 20e édition, l'entrée est gratuite."),
        ("fr", "La 7e Biennale d'art se tient à Lyon. La 8e Biennale, en 2027, ira à Dijon."),
        ("fr", "Le 30e Congrès a voté. Le 31e Congrès est prévu à Metz, après le 30e."),
        ("fr", "La 3e édition du cross a lieu mardi. La 2e édition avait réuni cent coureurs."),
        ("fr", "C'est la 12e victoire du club. Le 13e match est reporté."),
        ("en", "The 40th Cheese Fair opens. Last year's event, the 39th Cheese Fair, lost money."),
        ("en", "He died in the 19th century. The 20th century forgot him."),
        ("en", "The 12th Jazz Festival and the 13th Film Festival open on one day."),
        ("en", "She lives on 42nd Street and works on 43rd Street."),
        ("vi", "Kỳ họp thứ 8 bế mạc. Kỳ họp thứ 9 sẽ họp vào tháng 5 tới."),
        ("vi", "Anh xếp thứ 5 chung cuộc, em anh xếp thứ 6."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    assert not [said for said in run(text, lang) if isinstance(said, Hit)]


@pytest.mark.parametrize(
    ("lang", "text", "outcome", "flagged"),
    [
        ("fr", "La 33e Foire aux vins ouvre.\n\nLe parrain de cette 34e Foire aux vins est un chef.", "rank", "34e"),
        ("fr", "Le quinzième Sommet de l'eau s'ouvre.\n\nLes hôtes du 16e Sommet de l'eau sont prêts.", "rank", "16e"),
        ("fr", "Le XIIe Festival s'ouvre.\n\nLe jury de la 13e édition compte neuf membres.", "rank", "13e"),
        ("en", "The 61st edition of the regatta began.\n\nOrganisers of the 16th edition were glad.", "rank", "16th"),
        ("en", "The ninth World Forum on Soil met.\n\nA statement ended the 8th World Forum.", "rank", "8th"),
        (
            "vi",
            "Hội thi Thợ giỏi lần thứ 9 khai mạc.\n\nBan tổ chức Hội thi Thợ giỏi lần thứ 10 có 12 người.",
            "rank",
            "10",
        ),
        (
            "fr",
            "La 9e édition du rallye annuel, en 2018, fut courte.\n\nLa 8e édition, en 2020, fut longue.",
            "year",
            "8e",
        ),
    ],
)
def test_two_ranks(lang: str, text: str, outcome: str, flagged: str) -> None:
    found = [said for said in run(text, lang) if isinstance(said, Hit)]
    assert [(hit.outcome, hit.block.text[slice(*hit.span)]) for hit in found] == [(outcome, flagged)]


def test_a_rank_told_again_is_an_agreement() -> None:
    (said,) = run("La 33e Foire aux vins ouvre.\n\nLe parrain de cette 33e édition est un chef.")
    assert isinstance(said, Agreement)
