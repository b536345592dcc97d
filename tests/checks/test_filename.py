"""File names left in copy: names that sentences speak of stay."""

from __future__ import annotations

import pytest

from lint import ruleset
from lint.checks.filename import Params, check
from lint.model import Article, Block, Hit, Region, RegionKind, Role
from lint.source import SourceFile, SourceMap

MAIN = Region(0, RegionKind.MAIN, "fr", None)


def params() -> Params:
    (rule,) = (each for each in ruleset.shipped() if each.id == "residue/filename")
    found: Params = rule.params
    return found


def names(text: str, role: Role = Role.BODY) -> list[tuple[str, str]]:
    block = Block(MAIN, role, "fr", text, SourceMap.identity(0, len(text)), 1)
    article = Article(SourceFile("a.txt", text), (MAIN,), (block,), "fr")
    hits = [hit for hit in check(article, params()) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in hits]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "La photo .jpg",
        "« IMG_2034.JPG »",
        "Il a ouvert le fichier IMG_2034.JPG devant tous.",
        "Elle cite photo.jpg dans sa plainte.",
        "Elle a ouvert le fichier photo.jpg",
        "Voir https://example.org/img/IMG_2034.JPG.",
        "Voir https://example.org/img/IMG_2034.JPG pour la suite",
        "Écrire à img_2034.jpg@example.org",
        "L'imagerie IMG de Dole",
        "Le point.Png est une île",
        "DSC 12 était le nom de la fusée lancée hier",
    ],
)
def test_names_that_stay(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name", "outcome"),
    [
        ("IMG_2034.JPG", "IMG_2034.JPG", "certain"),
        ("pont.v2.final.jpg", "pont.v2.final.jpg", "certain"),
        ("img12 1700000000123.jpg", "img12 1700000000123.jpg", "certain"),
        ("Le pont (copie 2).docx", "Le pont (copie 2).docx", "certain"),
        ("DSC00123", "DSC00123", "certain"),
        ("Capture d’écran 2023-02-11 à 09.41.52.png", "Capture d’écran 2023-02-11 à 09.41.52.png", "certain"),
        ("pont-2.png Le pont de Dole", "pont-2.png", "certain"),
        ("Le pont est rouvert. pont-2.png", "pont-2.png", "certain"),
        ("Le pont est rouvert (AFP) (pont-2.png)", "pont-2.png", "certain"),
        ("Les bateaux IMG_2034.jpg attendent.", "IMG_2034.jpg", "likely"),
        ("Les bateaux 17229433499.jpg attendent.", "17229433499.jpg", "likely"),
    ],
)
def test_names_that_are_left_over(text: str, name: str, outcome: str) -> None:
    assert names(text) == [(outcome, name)]


def test_the_end_of_a_caption() -> None:
    assert names("Le pont de Dole pont-2.png", Role.CAPTION) == [("certain", "pont-2.png")]
    assert names("Le pont de Dole pont-2.png") == [("likely", "pont-2.png")]


def test_an_entry_of_a_list_may_be_a_download() -> None:
    assert names("budget-2024.pdf", Role.LIST) == [("likely", "budget-2024.pdf")]


def test_one_finding_for_a_name() -> None:
    assert names("pont.jpg\npont.jpg\nquai.jpg") == [("certain", "pont.jpg"), ("certain", "quai.jpg")]
