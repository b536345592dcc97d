"""Words side by side that no sentence has: what is let pass comes first."""

from __future__ import annotations

import pytest

from lint.agreement.words import lines
from lint.article import read
from lint.missing import gaps
from lint.model import Settings
from lint.source import SourceFile


def found(text: str, lang: str) -> list[str]:
    article = read(SourceFile("a.txt", text + "\n"), Settings(lang=lang))
    return [slip.forms[0] for line in lines(article, lang) for slip in gaps.side_by_side(line, gaps.of(lang))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le maire rend hommage aux pompiers, prend part au vote et fait partie du jury."),
        ("fr", "Il veut opposer freins et contrepoids ; elles ont mêlé bois, pierre et verre."),
        ("fr", "Ils ont nommé ministre un marin. Cet été, deux et trois font cinq, bac plus 5."),
        ("fr", "Les livres qu'il a choisis, il les a rendus. Il espère revenir et sait nager."),
        ("en", "Can boats be safe? They asked that goods be left. Was he not told? He is to leave."),
        ("en", "The club, founded in 1956, counted 2000 members and 1500 guests."),
    ],
)
def test_right(lang: str, text: str) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "form"),
    [
        ("fr", "La foule attend dans mairie depuis midi.", "dans la mairie"),
        ("fr", "Deux élus exigent résultats rapides.", "exigent des résultats"),
        ("fr", "Les rues de Brest été fermées hier.", "Brest a été"),
        ("fr", "Le conseil a décidé refaire la cale.", "décidé de refaire"),
        ("fr", "Le club a été fondé 1956 par un instituteur.", "fondé en 1956"),
        ("en", "The captain said he not convinced.", "he is not"),
        ("en", "She was forced become a nurse.", "forced to become"),
        ("en", "The club was founded 1956.", "founded in 1956"),
    ],
)
def test_lacking(lang: str, text: str, form: str) -> None:
    assert form in found(text, lang)
