"""Names and the offices before them: what is one, what only has a capital."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.names import annotate
from lint.model import Article, Block, Region, RegionKind, Role
from lint.source import SourceFile, SourceMap


def article(text: str, lang: str = "fr", role: Role = Role.BODY) -> Article:
    """An article of one block a line; the first has the role given."""
    region = Region(0, RegionKind.MAIN, lang, None)
    blocks, start = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = role if number == 0 else Role.BODY
        blocks.append(Block(region, kind, lang, line, SourceMap.identity(start, len(line)), number))
        start += len(line) + 1
    return Article(SourceFile("a.txt", text), (region,), tuple(blocks), lang)


def names(text: str, lang: str = "fr", role: Role = Role.BODY) -> list[str]:
    return [name.text for name in annotate(article(text, lang, role))]


def offices(text: str, lang: str = "fr") -> list[tuple[str | None, str]]:
    return [(name.office, name.text) for name in annotate(article(text, lang))]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Selon nos informations, tout va bien. Puis rien. Le reste suit.", "fr"),
        ("La FIFA et l'ONU ont écrit aux ONGs.", "fr"),
        ("LE MAIRE DE LYON DÉMISSIONNE", "fr"),
        ("Le Premier ministre et la Présidente ont ri.", "fr"),
        ("On Monday and in March we met. I think so.", "en"),
        ("The Prime Minister and the Mayor laughed.", "en"),
        ("Thủ tướng và Bộ trưởng đã họp.", "vi"),
        ("Le G20 et la RN7", "fr"),
        ("", "fr"),
    ],
)
def test_no_name(text: str, lang: str) -> None:
    assert names(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Hier, Jean-Luc Morand a vu Lyon.", "fr", ["Jean-Luc Morand", "Lyon"]),
        ("Selon Anne Duval, rien ne presse.", "fr", ["Anne Duval"]),
        ("Anne Duval est venue.", "fr", ["Anne Duval"]),
        ("Duval est venue.\nOn a vu Duval.", "fr", ["Duval", "Duval"]),
        ("On a vu le chef Henri de Montfort et Otto von Ritter.", "fr", ["Henri de Montfort", "Otto von Ritter"]),
        ("avec Ali al-Hakim et Omar bin Salem", "fr", ["Ali al-Hakim", "Omar bin Salem"]),
        ("L'Espagne et d'Espagne", "fr", ["Espagne", "Espagne"]),
        ("avec J. R. Whitmore et O'Connell", "fr", ["J. R. Whitmore", "O'Connell"]),
        ("le roi Charles III et Jean-Paul II", "fr", ["Charles III", "Jean-Paul II"]),
        ("avec Nguyên Thi Mai et Trân Lê", "fr", ["Nguyên Thi Mai", "Trân Lê"]),
        ("ministre de la Défense Jean Morand", "fr", ["Jean Morand"]),
        ("They met Theresa May in May 2017.", "en", ["Theresa May"]),
        ("The mayor of Leeds's port flew to St. Louis.", "en", ["Leeds", "St. Louis"]),
        ("He works for the Bank of Ireland in Cork.", "en", ["Bank of Ireland", "Cork"]),
        ("Ông Trần Văn Nam gặp bà Lê Thị Mai.", "vi", ["Trần Văn Nam", "Lê Thị Mai"]),
        ("Theo Trần Văn Nam, trời mưa.", "vi", ["Trần Văn Nam"]),
        ("Kipto went home.\nWe know that Kiptoo ran.", "en", ["Kipto", "Kiptoo"]),
    ],
)
def test_name(text: str, lang: str, expected: list[str]) -> None:
    assert names(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Le ministre a rencontré Jean Morand.", "fr", (None, "Jean Morand")),
        ("Le ministre et Jean Morand sont venus.", "fr", (None, "Jean Morand")),
        ("Il est passé par Lyon.", "fr", (None, "Lyon")),
        ("avec le Premier ministre Paul Morand", "fr", ("Premier ministre", "Paul Morand")),
        ("par la vice-présidente Anne Duval", "fr", ("vice-présidente", "Anne Duval")),
        ("l'ancien ministre de la Mer, Paul Morand", "fr", ("ancien ministre de la Mer", "Paul Morand")),
        ("du secrétaire général du Parti, Trân Lê", "fr", ("secrétaire général du Parti", "Trân Lê")),
        ("avec Mme Duval", "fr", ("Mme", "Duval")),
        ("avec M. Duval", "fr", ("M", "Duval")),
        ("He met Prime Minister Jane Doe.", "en", ("Prime Minister", "Jane Doe")),
        ("the chief executive, Jane Doe", "en", ("chief executive", "Jane Doe")),
        ("Hôm qua ông Trần Văn Nam về quê.", "vi", ("ông", "Trần Văn Nam")),
        ("Hôm qua Thủ tướng Trần Văn Nam phát biểu.", "vi", ("Thủ tướng", "Trần Văn Nam")),
        ("Chiều nay Chủ tịch nước Trần Văn Nam tiếp khách.", "vi", ("Chủ tịch nước", "Trần Văn Nam")),
    ],
)
def test_office(text: str, lang: str, expected: tuple[str | None, str]) -> None:
    assert expected in offices(text, lang)


def test_headline_in_capitals_has_the_names_of_the_text() -> None:
    text = "New Rules Anger Jane Doe And Fishermen\nThe rules anger Jane Doe."
    assert names(text, "en", Role.TITLE) == ["Jane Doe", "Jane Doe"]


@given(st.text(max_size=80), st.sampled_from(["fr", "en", "vi", "de"]))
def test_any_text(text: str, lang: str) -> None:
    check_spans(text, lang)


WORDS = "Jean|de|la|Duval|M.|al-|Dr|III|L'|MM,|«|’|-|ministre|ONU|May|9|.|ông|Bà"


@given(st.lists(st.sampled_from(WORDS.split("|"))))
def test_any_words(words: list[str]) -> None:
    for lang in ("fr", "en", "vi"):
        check_spans(" ".join(words), lang)


def check_spans(text: str, lang: str) -> None:
    last = 0
    page = article(text.replace("\n", " "), lang)
    for name in annotate(page):
        assert name.block.text[name.span.start : name.span.end] == name.text
        assert last <= name.span.start < name.span.end
        last = name.span.end
        if name.office:
            assert name.office in name.block.text
