"""Names that nobody introduced: relatives, places and persons who are introduced are left alone."""

from __future__ import annotations

import pytest

from lint.annotate import called, strangers
from lint.annotate.forms import by_language
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


def pairs(text: str, lang: str) -> list[tuple[str, str, str, bool]]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    forms = by_language(article).get(lang, [])
    found = called.find(article, forms) if lang == "vi" else strangers.find(forms, lang)
    return [(pair.kind, pair.one.text, pair.other.text, pair.doubt) for pair in found]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Le maire, Luc Barthélemot, ouvre le bal.\n\nSon frère Léo Barthélemot danse.", "fr"),
        ("Le maire, Luc Barthélemot, ouvre le bal.\n\nLéo Barthélemot, 12 ans, danse.", "fr"),
        ("Le maire, Luc Barthélemot, ouvre le bal à Barthélemont.", "fr"),
        ("Le maire, Jean-Luc Barthélemot, ouvre le bal.\n\nLuc Barthélemot danse.", "fr"),
        ("Michel Duval, 52 ans, ouvre le bal.\n\nMichèle Duval danse.", "fr"),
        ("Manchester United won. Man United have a new coach.", "en"),
        ("Thợ cả Lương Văn Đạt kể chuyện. Ông Đạt cười. Bà Út bán chè.", "vi"),
        ("Thợ cả Lương Văn Đạt kể chuyện. Anh Bảo, 30 tuổi, vừa vào xưởng.", "vi"),
    ],
)
def test_left_alone(text: str, lang: str) -> None:
    assert pairs(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        (
            "Le maire, Luc Barthélemot, ouvre le bal.\n\n« Dansons », dit Léo Barthélemot.",
            "fr",
            ("given", "Luc Barthélemot", "Léo Barthélemot", False),
        ),
        (
            "Le maire, Luc Barthélemot, ouvre le bal.\n\n« Dansons », dit Marcel Barthélemot.",
            "fr",
            ("given", "Luc Barthélemot", "Marcel Barthélemot", True),
        ),
        ("Lan Hua, 40, sings.\n\nHau added that it was late.", "en", None),
        (
            "The cook Nguyen Thi Mai Loan, 40, sings.\n\nLaon added that it was late.",
            "en",
            ("letter", "Loan", "Laon", False),
        ),
        (
            "Thợ cả Lương Văn Đạt kể chuyện. “Tôi học từ cha”, ông Bảo nói.",
            "vi",
            ("called", "Lương Văn Đạt", "Bảo", False),
        ),
        (
            "Bà Hồ Thị Lan Chi giới thiệu lò.\n\nTheo bà Tri, lò tiết kiệm củi.",
            "vi",
            ("letter", "Hồ Thị Lan Chi", "Tri", False),
        ),
        (
            "Bà Hồ Thị Lan Chi giới thiệu lò.\n\nBà Hồ Lan Chi cười.",
            "vi",
            ("letter", "Hồ Thị Lan Chi", "Hồ Lan Chi", True),
        ),
    ],
)
def test_found(text: str, lang: str, found: tuple[str, str, str, bool] | None) -> None:
    assert pairs(text, lang) == ([found] if found else [])
