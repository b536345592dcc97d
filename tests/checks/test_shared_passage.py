"""Paragraphs that two files have in common: which pairs are silent, and one finding for each of the others."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from lint.article import read
from lint.checks.shared_passage import Params, collect, compare
from lint.model import Hit, Settings
from lint.source import SourceFile

A = (
    "Le barrage de Serre-Ponçon a été vidé au tiers cet hiver pour que ses vannes de fond puissent être remplacées "
    "avant la fonte des neiges."
)
B = (
    "Les communes riveraines demandent une compensation pour la saison perdue, que le syndicat du lac estime à quatre "
    "millions d'euros."
)
C = (
    "Les pêcheurs, eux, se réjouissent : jamais les truites n'ont été aussi faciles à prendre que dans ce qui reste "
    "du lac."
)
NEAR_A = A.replace("au tiers cet hiver", "d'un tiers cet automne")
SAID = "« Le lac rendra tôt ou tard ce que nous lui avons pris, et nos enfants verront ses berges », dit la maire."
SAID_AGAIN = "« Ce que nous avons pris au lac, il le rendra tôt ou tard, et nos enfants verront des berges », dit-elle."


def page(*paragraphs: str, head: str = "") -> str:
    front = f"---\ntitle: Lac\n{head}\n---\n\n" if head else "Un lac à sec\n\n"
    return front + "\n\n".join(paragraphs) + "\n"


def pairs(files: Mapping[str, str]) -> list[tuple[str, str, object, object]]:
    """Outcome, first words, other file and count of each hit."""
    articles = [read(SourceFile(path, text), Settings(lang="fr")) for path, text in files.items()]
    records = [record for article in articles for record in collect(article, Params())]
    hits = [hit for hit in compare(records, Params()) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[:10], hit.values["path"], hit.values["count"]) for hit in hits]


@pytest.mark.parametrize(
    "files",
    [
        {"a.txt": page(A, B)},
        {"a.txt": page(A, A)},
        {"a.txt": page(A), "b.txt": page(B)},
        {"a.txt": page("Le lac est à sec."), "b.txt": page("Le lac est à sec.")},
        {"a.txt": page(A, B), "b.txt": page(C, "Voir plus", "Un lac à sec", A)},
        {"a.txt": page(A, B), "b.txt": page(C, A), "c.txt": page(A)},
        {"a.md": page(A, head="story: lac-3"), "b.md": page(A, head="story: lac-3")},
        {"a.md": page(A, head="lang: fr"), "b.md": page(A, head="translation_of: a")},
        {"2024/a.md": page(A, head="supersedes: desk/b.md"), "b.md": page(A, head="lang: fr")},
        {"a.md": page(A, head="story: lac-3"), "b.md": page(NEAR_A, head="story: lac-3")},
        {"a.txt": page(A), "b.txt": page(NEAR_A), "c.txt": page(NEAR_A.replace("fonte", "venue"))},
        {"a.txt": page(B), "b.txt": page(C, "Voir plus", "Un lac à sec", B.replace("perdue", "manquée"))},
        {"a.txt": page(SAID), "b.txt": page(SAID_AGAIN)},
    ],
)
def test_pairs_that_stay(files: Mapping[str, str]) -> None:
    assert pairs(files) == []


def test_one_finding_for_a_pair() -> None:
    files = {"b.txt": page(C, A), "a.txt": page(A, B, "Le lac est à sec.")}
    assert pairs(files) == [("passage", "Le barrage", "a.txt", 1)]


def test_versions_of_one_dispatch() -> None:
    files = {"a.txt": page(A, B), "b.txt": page(C, A, B)}
    assert pairs(files) == [("versions", "Le barrage", "a.txt", 2)]


def test_other_stories_are_compared() -> None:
    files = {"a.md": page(A, head="story: lac-3"), "b.md": page(A, head="story: lac-4")}
    assert pairs(files) == [("passage", "Le barrage", "a.md", 1)]


@pytest.mark.parametrize(
    ("copy", "doubt"),
    [
        (NEAR_A, 0),
        (f"Il neige. {A} Le syndicat du lac n'a rien dit des travaux de la rive sud, ni de leur prix.", 0),
        (B.replace("quatre millions", "4 millions"), 1),
    ],
)
def test_passages_that_were_touched_up(copy: str, doubt: int) -> None:
    articles = [read(SourceFile(path, page(text)), Settings(lang="fr")) for path, text in (("a", A + B), ("b", copy))]
    records = [record for article in articles for record in collect(article, Params())]
    (hit,) = (hit for hit in compare(records, Params()) if isinstance(hit, Hit))
    assert (hit.outcome, hit.doubt) == ("near", doubt)


def test_the_copy_to_the_letter_is_shown_first() -> None:
    articles = [read(SourceFile("a", page(A, B))), read(SourceFile("b", page(NEAR_A, B)))]
    params = Params(versions=2)
    records = [record for article in articles for record in collect(article, params)]
    (hit,) = (hit for hit in compare(records, params) if isinstance(hit, Hit))
    assert (hit.outcome, hit.block.text[:10], hit.values["count"]) == ("passage", "Les commun", 2)
