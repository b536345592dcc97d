from __future__ import annotations

import pytest

from lint.annotate import lapses
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


def counted(text: str, lang: str) -> list[tuple[int, str]]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    return [(lapse.years, lapse.event) for block in article.prose for lapse in lapses.lapses(block)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "He got twenty years in prison, and ten years of experience count for little here."),
        ("en", "The golden wedding ring was found in the gravel by a diver."),
        ("fr", "Il a pris vingt ans de prison et trois ans de sursis, a dit la cour."),
        ("vi", "Ông bị phạt 20 năm tù và cấm hành nghề 3 năm."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    assert counted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Half a century later the mill is still there, by the weir.", [(50, "any")]),
        ("en", "Four decades have gone by since that night on the pier.", [(40, "any")]),
        ("en", "They keep their ruby wedding tonight with sixty guests.", [(40, "wedding")]),
        ("fr", "Voilà six décennies que le bac ne passe plus devant le quai.", [(60, "any")]),
        ("fr", "Après trente-cinq ans de carrière, il range ses outils.", [(35, "entry")]),
        ("vi", "Hai ông bà mừng đám cưới vàng cùng con cháu bốn phương.", [(50, "wedding")]),
    ],
)
def test_counted(lang: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert counted(text, lang) == expected
