"""What the words at a name say: how far a description goes, what belongs to somebody else."""

from __future__ import annotations

import pytest

from lint.annotate import descriptions
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


def facts(text: str, lang: str, name: str) -> list[tuple[str, str, str]]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    mention = next(each for each in article.names if each.text == name)
    return [(fact.dimension, fact.value, fact.of) for fact in descriptions.of(mention) if fact.dimension[:3] != "of "]


@pytest.mark.parametrize(
    ("text", "lang", "name", "expected"),
    [
        ("On a vu Luc Barthélemot.", "fr", "Luc Barthélemot", []),
        ("L'ancien maire Luc Barthélemot rit.", "fr", "Luc Barthélemot", []),
        ("Le gardien, blessé, Luc Barthélemot rit.", "fr", "Luc Barthélemot", []),
        ("We met Ann Torvald.", "en", "Ann Torvald", []),
        ("The Swiss bank's Ann Torvald left.", "en", "Ann Torvald", []),
        ("Hôm qua Lương Văn Đạt kể chuyện.", "vi", "Lương Văn Đạt", []),
        ("Nguyên giám đốc Lương Văn Đạt kể chuyện.", "vi", "Lương Văn Đạt", []),
    ],
)
def test_says_nothing(text: str, lang: str, name: str, expected: list[tuple[str, str, str]]) -> None:
    assert facts(text, lang, name) == expected


@pytest.mark.parametrize(
    ("text", "lang", "name", "expected"),
    [
        (
            "On a vu le maire de Dole, Luc Barthélemot.",
            "fr",
            "Luc Barthélemot",
            [("office", "maire", "dole"), ("seat maire", "dole", "")],
        ),
        (
            "On a vu Luc Barthélemot, trésorier du syndicat.",
            "fr",
            "Luc Barthélemot",
            [("bureau", "trésorier", "syndicat")],
        ),
        (
            "La députée écologiste Ondine Larzabal rit.",
            "fr",
            "Ondine Larzabal",
            [("party", "écologiste", "")],
        ),
        (
            "The Spanish striker Ann Torvald scored.",
            "en",
            "Ann Torvald",
            [("position", "attaquant", ""), ("nationality", "ES", "")],
        ),
        ("Phó giám đốc Lương Văn Đạt kể chuyện.", "vi", "Lương Văn Đạt", [("bureau", "phó giám đốc", "")]),
        (
            "Chủ tịch UBND tỉnh Lạng Sơn Lương Văn Đạt ký.",
            "vi",
            "Lương Văn Đạt",
            [("bureau", "chủ tịch", "ubnd tỉnh lạng sơn"), ("seat", "lạng sơn", "")],
        ),
    ],
)
def test_says_something(text: str, lang: str, name: str, expected: list[tuple[str, str, str]]) -> None:
    assert facts(text, lang, name) == expected
