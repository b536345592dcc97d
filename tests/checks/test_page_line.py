"""Lines of the page between the paragraphs: sentences, headings and habits of a page stay."""

from __future__ import annotations

import pytest

from lint import ruleset
from lint.article import read
from lint.checks.page_line import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile

OPENING = "Le phare rouvre samedi, après deux ans de travaux.\n\n"


def params() -> Params:
    (rule,) = (each for each in ruleset.shipped() if each.id == "residue/page-line")
    found: Params = rule.params
    return found


def found(text: str) -> list[tuple[str, str]]:
    article = read(SourceFile("a.txt", text), Settings(lang="fr"))
    hits = [hit for hit in check(article, params()) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in hits]


@pytest.mark.parametrize(
    "line",
    [
        "Le partage des eaux",
        "Partager",
        "Voir plus",
        "Un commentaire de trop",
        "Photo : préfecture",
        "Contexte",
        "Porte-à-porte",
        "AFP/Reuters",
        "Facebook ferme ses bureaux",
        "« Abonnez-vous à la newsletter »",
    ],
)
def test_lines_that_stay(line: str) -> None:
    assert found(f"{OPENING}{line}\n") == []


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("Photo 4/7", "likely"),
        ("Diaporama (12 photos)", "likely"),
        ("Abonnez-vous à notre newsletter gratuite", "likely"),
        ("Suivez-nous sur @lephare", "likely"),
        ("Voir les commentaires (14)", "likely"),
        ("1:02 / 3:40", "likely"),
        ("Intertitre : Deux ans de travaux", "likely"),
        ("Méta-description : le phare rouvre", "certain"),
        ("Mots-clés : phare, mer", "possible"),
        ("Sent from my phone", "certain"),
    ],
)
def test_lines_that_are_left_over(line: str, outcome: str) -> None:
    assert found(f"{OPENING}{line}\n") == [(outcome, line)]


def test_the_first_line_is_a_title() -> None:
    assert found("Partager, commenter\n\n" + OPENING) == []


def test_what_returns_is_a_habit_of_the_page() -> None:
    link = "Lire aussi : Un gardien range ses clés\n\n"
    assert [outcome for outcome, _ in found(OPENING + link)] == ["possible"]
    assert found(OPENING + link + OPENING + link) == []


PARAGRAPH = "La lampe, posée en 1951, éclairait la passe jusqu'à vingt milles au large par temps clair.\n\n"


def test_one_odd_line_between_paragraphs() -> None:
    assert found(OPENING + PARAGRAPH + "Mise en page : deux colonnes\n\n" + PARAGRAPH) == [
        ("possible", "Mise en page : deux colonnes")
    ]


def test_a_heading_is_not_odd() -> None:
    assert found(OPENING + PARAGRAPH + "Deux colonnes de granit\n\n" + PARAGRAPH) == []


def test_one_of_several_is_a_heading() -> None:
    text = OPENING + PARAGRAPH + "Bilan : deux ans\n\n" + PARAGRAPH + "Deux colonnes de granit\n\n" + PARAGRAPH
    assert found(text) == []


def test_a_line_above_the_headline() -> None:
    paragraph = "Les travaux ont duré deux ans et coûté plus que prévu, dit le gardien.\n"
    page = f"Partager Tweeter Imprimer\n\nLe phare rouvre samedi\n\n{paragraph}"
    assert found(page) == [("likely", "Partager Tweeter Imprimer")]
    assert found(f"Partager Tweeter Imprimer\n\n{paragraph}") == []
