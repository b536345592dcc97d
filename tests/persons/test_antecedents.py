"""Titles that take somebody up; first those that something on the page brings in."""

from __future__ import annotations

import pytest

from lint import article
from lint.annotate import persons
from lint.persons import antecedents
from lint.source import SourceFile


def _found(text: str, name: str = "a.fr.txt") -> list[str]:
    page = article.read(SourceFile(name, text))
    return [hit.block.text[hit.span.start : hit.span.end] for hit in antecedents.find(page, persons.of(page))]


@pytest.mark.parametrize(
    "text",
    [
        "Le maire, Paul Rozier, a coupé le ruban. « Enfin », a dit le maire.",
        "Le maire, Paul Rozier, attend la préfecture. « Ce sera non », a dit le préfet.",
        "Le maire, Paul Rozier, a reçu un invité. Le préfet Luc Marchais l'a remercié.",
        "Le maire, Paul Rozier, a coupé le ruban. « Enfin », a dit la romancière.",
        "Paul Rozier a coupé le ruban. « Enfin », a dit le préfet.",
        "Le maire, Paul Rozier, a lu le rapport du préfet de la région voisine.",
    ],
    ids=["own", "house", "name", "sex", "untold", "complement"],
)
def test_silent(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le maire, Paul Rozier, a coupé le ruban. « Enfin », a dit le préfet.", "le préfet"),
        ("Le maire, Paul Rozier, a coupé le ruban. Le préfet reviendra en mai.", "Le préfet"),
        ("Nadia Belhomme, libraire, a vendu ses murs. « Je pars », sourit la chirurgienne.", "la chirurgienne"),
    ],
    ids=["said", "acts", "behind"],
)
def test_found(text: str, title: str) -> None:
    assert _found(text) == [title]
