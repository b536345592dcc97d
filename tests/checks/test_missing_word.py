"""Missing prepositions: what is let pass, what is flagged."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.checks.missing_word import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile

PARAMS = Params(("favorables", "proches"))


def flagged(text: str) -> list[str]:
    article = read(SourceFile("a.txt", text), Settings(lang="fr"))
    hits = [hit for hit in check(article, PARAMS) if isinstance(hit, Hit)]
    return [hit.block.text[hit.span.start : hit.span.end] for hit in hits]


@pytest.mark.parametrize(
    "text",
    [
        "Des vents favorables à l'équipage.",
        "Des vents favorables, l'équipage arrive.",
        "Des vents favorables le matin, des vents favorables la semaine suivante.",
        "Des vents favorables la portent ; ses amis proches l'admirent.",
        "Des voisins proches l'Élysée.",
        "Favorables l'arrivée.",
        "Le maire se lève afin\u00a0",
        "Le maire se lève afin ",
    ],
)
def test_let_pass(text: str) -> None:
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Elle attend des courants favorables l’arrivée des voiliers.", ["favorables l’arrivée"]),
        ("Les maisons proches la rivière sont vides.", ["proches la rivière"]),
    ],
)
def test_flagged(text: str, found: list[str]) -> None:
    assert flagged(text) == found


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("La fuite vient à cause les pluies.", "à cause des"),
        ("Il reste à la recherche abri.", "à la recherche d’abri"),
        ("Ils ont mis fin le conflit.", "mis fin au"),
    ],
)
def test_prepositions_contract(text: str, form: str) -> None:
    phrases = {"à cause &": "à cause de &", "à la recherche &": "à la recherche de &", "mis|mettre fin *": "| fin à *"}
    params = Params(phrases={"fr": phrases})
    article = read(SourceFile("a.txt", "Titre\n\n" + text), Settings(lang="fr"))
    assert [hit.values["form"] for hit in check(article, params) if isinstance(hit, Hit)] == [form]
