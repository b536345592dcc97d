"""Passages that stand twice: which blocks are compared, and how far two passages are apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.passages import Difference, compare, echoes, passage
from lint.model import Article, Block, Region, RegionKind, Role
from lint.source import SourceFile, SourceMap

MAIN = Region(0, RegionKind.MAIN, "fr", None)
RELATED = Region(1, RegionKind.RELATED, "fr", None)
NAV = Region(2, RegionKind.NAV, "fr", None)
LONG = (
    "Le canal de Bourgogne sera fermé aux bateaux pendant six semaines, a annoncé mardi la compagnie des voies d'eau."
)
WORDS = st.lists(st.sampled_from(["le", "la", "canal", "bateau", "six", "rouge", "rive", "12", "Dijon"]), max_size=12)


def block(text: str, region: Region = MAIN) -> Block:
    return Block(region, Role.BODY, "fr", text, SourceMap.identity(0, len(text)), 1)


def pairs(*blocks: Block) -> list[tuple[int, int]]:
    article = Article(SourceFile("a.txt", ""), (MAIN, RELATED, NAV), blocks, "fr")
    order = {id(each): number for number, each in enumerate(blocks)}
    return [(order[id(echo.first)], order[id(echo.second)]) for echo in echoes(article)]


def apart(first: str, second: str, limit: int = 3) -> Difference | None:
    return compare(passage(block(first)), passage(block(second)), limit)


def test_blocks_without_common_words_are_not_compared() -> None:
    assert pairs(block(LONG), block("Une péniche a coulé dans le port de Joigny sans faire de victime.")) == []


def test_blocks_of_two_regions_are_not_compared() -> None:
    assert pairs(block(LONG), block(LONG, RELATED)) == []


def test_navigation_is_not_compared() -> None:
    assert pairs(block("Accueil", NAV), block("Accueil", NAV)) == []


@pytest.mark.parametrize(
    "again",
    [
        LONG,
        LONG.replace("Le canal", "Un canal"),
        LONG.replace("voies d'eau", "rivières"),
        LONG.replace("six", "sept"),
        f"La rivière monte. {LONG}",
        f"{LONG} La rivière monte.",
    ],
)
def test_blocks_that_repeat_each_other_are_compared(again: str) -> None:
    assert pairs(block(LONG), block("Autre chose."), block(again)) == [(0, 2)]


def test_each_copy_is_compared_with_the_one_before() -> None:
    assert pairs(block(LONG), block(LONG), block(LONG)) == [(0, 1), (1, 2)]


def test_a_block_that_repeats_itself() -> None:
    assert pairs(block(f"{LONG} La rivière monte. {LONG}")) == [(0, 0)]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Le pont est fermé.", "Le pont est fermé", Difference(0, (), ())),
        ("Le pont est fermé", "LE PONT EST FERMÉ", Difference(0, (), ())),
        ("Le pont est fermé", "Le pont fermé", Difference(1, ("est",), ())),
        ("Le pont est fermé", "Le vieux pont est fermé", Difference(1, (), ("vieux",))),
        ("Le pont est fermé", "Le pont est ouvert", Difference(1, ("fermé",), ("ouvert",))),
        ("Le pont est fermé", "Un tunnel a rouvert hier", None),
        ("", "Un tunnel a rouvert hier", None),
        ("", "", Difference(0, (), ())),
    ],
)
def test_compare(first: str, second: str, expected: Difference | None) -> None:
    assert apart(first, second) == expected


@pytest.mark.parametrize(
    ("first", "second", "factual"),
    [
        ("Le pont est fermé lundi", "Le pont est fermé mardi", False),
        ("Le pont est fermé", "Un pont est fermé", False),
        ("Le pont de Sens est fermé", "Le pont de Joigny est fermé", True),
        ("Le pont de 12 mètres", "Le pont de 13 mètres", True),
        ("Le pont ferme à 8h30", "Le pont ferme à midi", True),
    ],
)
def test_figures_and_names_are_what_a_template_leaves_open(first: str, second: str, factual: bool) -> None:
    difference = apart(first, second)
    assert difference is not None
    assert difference.factual is factual


def edits(a: list[str], b: list[str]) -> int:
    """Levenshtein's distance, as it is defined."""
    row = list(range(len(b) + 1))
    for i, word in enumerate(a, 1):
        row, above = [i], row
        for j, other in enumerate(b, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (word != other)))
    return row[-1]


@given(WORDS, WORDS, st.integers(0, 6))
def test_the_banded_distance_is_the_distance_up_to_its_limit(a: list[str], b: list[str], limit: int) -> None:
    difference = apart(" ".join(a), " ".join(b), limit)
    expected = edits([word.casefold() for word in a], [word.casefold() for word in b])
    assert (difference.words if difference else None) == (expected if expected <= limit else None)
