"""Titles of several words whose capitals can be compared."""

from __future__ import annotations

import pytest

from lint.annotate.functions import find
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


def forms(text: str, lang: str) -> list[str]:
    """The forms in a text, which is read twice over as a title that stands once is passed over."""
    article = read(SourceFile("a.txt", f"{text}\n\n{text}\n"), Settings(lang=lang))
    return [title.form for title in find(article)][: len(list(find(article))) // 2]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Premier ministre depuis mai, il part.", "fr"),
        ("On a vu le ministre.", "fr"),
        ("On a vu le sous-préfet et le chefaillon du coin.", "fr"),
        ("They met Prime Minister Jane Doe.", "en"),
        ("We saw a prime minister.", "en"),
        ("Phó Thủ tướng Chính phủ đã đến.", "vi"),
    ],
)
def test_nothing_to_compare(text: str, lang: str) -> None:
    assert forms(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("On a vu le Premier ministre de Malte.", "fr", ["Premier ministre"]),
        ("On a vu le vice-premier ministre et sa suite.", "fr", ["vice-premier ministre"]),
        ("On a vu le ministre des Affaires étrangères hier.", "fr", ["ministre des Affaires étrangères"]),
        ("On a vu la secrétaire générale de l’ONU hier.", "fr", ["secrétaire générale de l'ONU"]),
        ("On a vu le président du Conseil constitutionnel.", "fr", ["président du Conseil constitutionnel"]),
        ("We saw the Prime Minister in the hall.", "en", ["Prime Minister"]),
        ("Hôm qua Phó Thủ tướng thường trực đã đến.", "vi", ["hó Thủ tướng thường"]),
    ],
)
def test_form(text: str, lang: str, expected: list[str]) -> None:
    assert forms(text, lang) == expected
