"""Numbers of years that count from a beginning, and dated beginnings."""

from __future__ import annotations

import pytest

from lint.annotate.foundings import foundings
from lint.annotate.jubilees import jubilees
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Le 70e anniversaire du port.", [(70, "anniversary", "70e anniversaire")]),
        ("fr", "Le vingtième anniversaire du viaduc.", [(20, "anniversary", "vingtième anniversaire")]),
        ("fr", "Le bicentenaire de la halle.", [(200, "anniversary", "bicentenaire")]),
        ("fr", "Un centenaire a planté un chêne.", []),
        ("fr", "La criée fête ses 50 ans.", [(50, "anniversary", "50 ans")]),
        ("fr", "Les 50 ans de la criée.", [(50, "anniversary", "50 ans")]),
        ("fr", "Les 50 ans de prison du notaire.", []),
        ("fr", "La criée a 50 ans.", [(50, "thing", "50 ans")]),
        ("fr", "Le port a près de 50 ans.", []),
        ("fr", "Il y a 50 ans, le 6 juin 1974.", [(50, "ago", "Il y a 50 ans")]),
        ("fr", "Trois ans plus tard, la criée fermait.", []),
        ("en", "The 60th anniversary of the pact.", [(60, "anniversary", "60th anniversary")]),
        ("en", "They marked 50 years of friendship.", [(50, "anniversary", "50 years")]),
        ("en", "They marked 50 years of marriage.", []),
        ("en", "Fifty years ago, in 1974.", [(50, "ago", "Fifty years ago")]),
        ("vi", "Kỷ niệm 50 năm thành lập trường.", [(50, "anniversary", "50 năm")]),
        ("vi", "Bà dệt chiếu 50 năm.", []),
    ],
)
def test_jubilees(lang: str, text: str, expected: list[tuple[int, str, str]]) -> None:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    (block,) = article.prose
    found = jubilees(block, article.ordinals, article.quantities, article.dates)
    assert [(one.years, one.kind, text[one.span.start : one.span.end]) for one in found] == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Le jumelage signé en 1973 dure.", [(1973, True)]),
        ("fr", "La criée, fondée le 3 mai 1950, ferme.", [(1950, True)]),
        ("fr", "Les relations datent de 1973.", [(1973, True)]),
        ("fr", "La victoire de 1954 fut fêtée.", [(1954, False)]),
        ("fr", "La criée fut fondée par Jean, mort en 1950.", []),
        ("en", "Ties date back to January 30, 1960.", [(1960, True)]),
        ("en", "The mill was built by monks; in 1960 it burned.", []),
        ("vi", "Trường thành lập năm 1974.", [(1974, True)]),
    ],
)
def test_foundings(lang: str, text: str, expected: list[tuple[int, bool]]) -> None:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    (block,) = article.prose
    found = foundings(block, [mention for mention in article.dates if mention.start.year])
    assert [(one.mention.start.year, one.plain) for one in found] == expected
