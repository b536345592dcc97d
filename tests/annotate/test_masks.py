from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.masks import find
from lint.model import MaskKind
from lint.source import Span
from tests.maps import article, block

UNMASKED = [
    ("fr", "du 10 au 16 mai, soit 10-16 mai"),
    ("fr", "les pages 12-18 et 3-5"),
    ("fr", "1.234.567 euros, 12 345 678 habitants, 10.000-20.000"),
    ("fr", "le 03.05.2021, le 03/05/2021, le 3-5-2021"),
    ("fr", "24/7, 2019-2020, 2019/20, A 12h30-14h"),
    ("fr", "3.5 km, 2,5-3,5 %, 0,95 - 0,96"),
    ("fr", "la loi du 9 décembre 1905, la loi 2010 sur l'eau"),
    ("fr", "Il sort.Puis il rentre.La nuit tombe"),
    ("fr", "n° 12, rue Foch ; ISO 9001"),
    ("fr", "le Boeing 737-800 et la Covid-19"),
    ("en", "a 45-year-old, 5-10 people, the 2020-21 season"),
    ("en", "from 1-3 June, between 15-20 people"),
    ("vi", "sáng 9-2 tại Huế, ngày 2-9, tháng 3/2021, 5-7 người"),
]

MASKED = [
    ("fr", "Voir https://example.org/a_b?c=1. Fin", MaskKind.URL, "https://example.org/a_b?c=1"),
    ("fr", "Voir (www.example.org).", MaskKind.URL, "www.example.org"),
    ("fr", "le site Example.com/pont, dit-il", MaskKind.URL, "Example.com/pont"),
    ("fr", "suivez @mairie_ici demain", MaskKind.URL, "@mairie_ici"),
    ("fr", "écrire à a.roy@example.org, merci", MaskKind.EMAIL, "a.roy@example.org"),
    ("fr", "img12 1700000000.jpg", MaskKind.FILE, "img12 1700000000.jpg"),
    ("fr", "voir DSC_0001.JPG ici", MaskKind.FILE, "DSC_0001.JPG"),
    ("fr", "Tél : (+33) 1 23 45 67 89", MaskKind.TELEPHONE, "(+33) 1 23 45 67 89"),
    ("fr", "au 05.56.01.02.03", MaskKind.TELEPHONE, "05.56.01.02.03"),
    ("fr", "au 05 56 01 02 03, le soir", MaskKind.TELEPHONE, "05 56 01 02 03"),
    ("en", "call 555-010-4477 or", MaskKind.TELEPHONE, "555-010-4477"),
    ("en", "call (555) 010-4477 or", MaskKind.TELEPHONE, "(555) 010-4477"),
    ("vi", "gọi 024.3825.0000 nhé", MaskKind.TELEPHONE, "024.3825.0000"),
    ("vi", "Hotline: 1900 1234 56", MaskKind.TELEPHONE, "1900 1234 56"),
    ("vi", "giấy phép 12/GP-ABC", MaskKind.PERMIT, "12/GP-ABC"),
    ("vi", "Nghị định 12/2019/NĐ-CP", MaskKind.LAW, "12/2019/NĐ-CP"),
    ("fr", "la loi n° 2019-486 du 22 mai", MaskKind.LAW, "2019-486"),
    ("fr", "la directive 2009/147/CE", MaskKind.LAW, "2009/147/CE"),
    ("fr", "la résolution 1559 de l'ONU", MaskKind.LAW, "1559"),
    ("en", "the kernel 5.10.4 is", MaskKind.VERSION, "5.10.4"),
    ("fr", "la version 3.2 du logiciel", MaskKind.VERSION, "3.2"),
    ("fr", "l'emporte 3-2 à Metz", MaskKind.SCORE, "3-2"),
    ("fr", "battu 1-3 par Metz", MaskKind.SCORE, "1-3"),
    ("en", "a 2-2 draw in York", MaskKind.SCORE, "2-2"),
    ("vi", "thắng 0-3 trên sân", MaskKind.SCORE, "0-3"),
]


@pytest.mark.parametrize(("lang", "text"), UNMASKED)
def test_figures_and_dates_stay(lang: str, text: str) -> None:
    assert find(block(text, lang)) == ()


@pytest.mark.parametrize(("lang", "text", "kind", "masked"), MASKED)
def test_find(lang: str, text: str, kind: MaskKind, masked: str) -> None:
    assert [(mask.kind, text[mask.span.start : mask.span.end]) for mask in find(block(text, lang))] == [(kind, masked)]


def test_a_row_of_scores() -> None:
    text = "Elle gagne 6-4, 3-6, 7-5."
    assert [text[mask.span.start : mask.span.end] for mask in find(block(text))] == ["6-4", "3-6", "7-5"]


def test_code_of_the_markup() -> None:
    shown = article("Tapez `ls -a` ici, dit le guide.", "a.md").blocks[0]
    assert [(mask.kind, shown.text[mask.span.start : mask.span.end]) for mask in shown.masks] == [
        (MaskKind.CODE, "ls -a")
    ]
    assert shown.masked(Span(6, 8))
    assert not shown.masked(Span(6, 8), MaskKind.URL)


@given(st.text(alphabet="0123 .-–/@+()[]abN°wtél:jpgcomGPĐ\n"))
def test_masks_are_sorted_inside_and_apart(text: str) -> None:
    masks = find(block(text))
    assert all(0 <= mask.span.start < mask.span.end <= len(text) for mask in masks)
    assert all(one.span.end <= two.span.start for one, two in pairwise(masks))
