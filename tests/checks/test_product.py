from __future__ import annotations

import re

import pytest

from lint.checks import product
from lint.checks.product import Params
from lint.model import Hit
from tests.annotate.blocks import article


def hits(text: str, lang: str) -> list[tuple[str, str]]:
    found = product.check(article(text + "\n", lang), Params())
    return [(hit.outcome, hit.block.text[slice(*hit.span)]) for hit in found if isinstance(hit, Hit)]


PICK = re.compile(r"\{(.*?)/(.*?)\}")
SILENT = [
    ("Le tarif est de 12 euros par mois. Les 40 abonnés paient au total 5 760 euros par an.", "fr"),
    ("Chaque billet coûte 10 euros. Les 300 spectateurs ont rapporté au total 2 850 euros.", "fr"),
    ("La pelouse, 100 mètres sur 64, couvre 6 400 m².", "fr"),
    ("Le lac, long de 4 km et large de 2, couvre 310 hectares.", "fr"),
    ("La salle de 200 places a reçu 1 900 personnes en dix soirées.", "fr"),
    ("Each of the 40 clubs gets £2,000, £80,000 in all.", "en"),
    ("The pool, 25 metres long and 10 wide and 2 deep, holds 500 cubic metres.", "en"),
    ("A 30-storey tower rises 110 metres.", "en"),
    ("More than 900 people applied for the 40 seats on the coach.", "en"),
    ("Xe 45 chỗ chở 52 người.", "vi"),
    ("Mỗi hộ được 3 triệu đồng, tổng cộng 1,2 tỷ đồng cho 400 hộ.", "vi"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


def test_a_total_in_another_paragraph() -> None:
    text = "Barracks make way for 64 homes\n\nAt £210,000 apiece they will cost £13.44 billion in all."
    assert hits(text, "en") == [("power", "£13.44 billion")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Le silo a perdu 1 400 tonnes. À 210 euros la tonne, la perte atteint {294 000/294 millions d'} euros.", "fr"),
        ("Growers ship 32,000 tonnes\n\nAt 3,500 USD a tonne the 32,000 tonnes brought in 112 {m/b}illion USD.", "en"),
        ("The 14 km road cost £1.4 {b/m}illion, or £100 million a kilometre.", "en"),
    ],
)
def test_the_price_of_a_unit(text: str, lang: str) -> None:
    right, wrong = PICK.sub(r"\1", text), PICK.sub(r"\2", text)
    assert hits(right, lang) == []
    assert [outcome for outcome, _ in hits(wrong, lang)] == ["power"]


def test_a_volume() -> None:
    text = "Le bassin de 50 mètres sur 20, profond de deux mètres, a englouti 2 000 litres d'eau."
    assert hits(text, "fr") == [("space", "2 000 litres")]


def test_seats_and_storeys() -> None:
    assert hits("Le minibus de 9 places transportait 160 passagers.", "fr") == [("seats", "160 passagers")]
    assert hits("Tòa nhà 3 tầng cao 90 m.", "vi") == [("storeys", "90 m")]


def test_a_part_larger_than_the_whole() -> None:
    assert hits("Out of 1,200 pupils, 3,100 take the bus.", "en") == [("part", "3,100")]
    assert hits("Out of 1,200 pupils, 310 take the bus.", "en") == []
    assert hits("Parmi les 12 clubs, 340 joueurs ont signé.", "fr") == []
