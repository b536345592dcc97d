from __future__ import annotations

import pytest

from lint.checks import separators
from lint.model import Hit, Listing
from tests.annotate.blocks import article


def hits(text: str, lang: str = "fr") -> list[Hit]:
    said = separators.check(article(text + "\n", lang), separators.Params())
    return [hit for hit in said if isinstance(hit, Hit)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La mine a 12 400 ouvriers et 3\u202f100 hectares, pour 45\u00a0000 tonnes."),
        ("fr", "La mine a 12.400 ouvriers et produit 1,5 million de tonnes."),
        ("fr", "L'article 4.2 fixe à 1,5 million d'euros le prix de la version 2.1."),
        ("fr", "Le loyer de $1,250.75 équivaut à 1.150 euros."),
        ("fr", "Il a couru le 100 m en 9,8 secondes à 14.30 heures le 3.5.2021."),
        ("en", "The mine has 12,400 miners and digs 1.5 million tonnes."),
        ("en", "See figures 3.4 and 3.5; the town has 1,200 homes."),
        ("vi", "Mỏ có 12.400 thợ, khai thác 1,5 triệu tấn."),
        ("vi", "Năm 2024, xã có 1.200 hộ."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "outcome", "rare"),
    [
        ("fr", "La mine a 12.400 ouvriers, 3.100 hectares et 45 000 tonnes de stock.", "groups", ("45 000",)),
        ("fr", "Le mur a 1,8 mètre, 2,4 mètres et ici 3.1 mètres.", "decimals", ("3.1",)),
        ("fr", "Le bourg a 12,400 habitants, 3.100 vaches et 4.500 brebis.", "groups", ("12,400",)),
        ("en", "The mine has 12,400 miners, 3,100 acres and 45 000 tonnes.", "groups", ("45 000",)),
        ("en", "The town has 12,400 homes on 9,8 hectares.", "both", ("9,8",)),
        ("vi", "Mỏ có 12.400 thợ, 3.100 ha và 45 000 tấn.", "groups", ("45 000",)),
        ("vi", "Đường dài 1,8 km, rộng 7,5 m, cao 2.4 m.", "decimals", ("2.4",)),
    ],
)
def test_the_rarer_way_is_named(lang: str, text: str, outcome: str, rare: tuple[str, ...]) -> None:
    (hit,) = hits(text, lang)
    assert hit.outcome == outcome
    assert hit.values["rare"] == Listing(rare)
