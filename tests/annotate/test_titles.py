"""Titles taken apart: the office, the country, the body, and whether the person holds it."""

from __future__ import annotations

import pytest

from lint.annotate import titles
from lint.annotate.titles import Title
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


def found(text: str, lang: str) -> list[Title]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang))
    return [title for name in article.names for title in titles.of(name)]


@pytest.mark.parametrize(
    ("text", "lang", "office", "country", "of"),
    [
        ("On a vu le président chilien Luis Parra à Rome.", "fr", "president", "CL", ""),
        ("On a vu le Premier ministre du Canada Luc Parent.", "fr", "premier", "CA", ""),
        ("On a vu la ministre japonaise de la Défense Aiko Mori.", "fr", "minister", "JP", "défense"),
        ("On a vu Luc Parent, maire de Sète, hier.", "fr", "mayor", "", "sète"),
        ("On a vu Luc Parent, président du comité, hier.", "fr", "president", "", "comité"),
        ("We met German Chancellor Karl Moor there.", "en", "chancellor", "DE", ""),
        ("We met the Mexican prime minister, Ana Cruz, there.", "en", "premier", "MX", ""),
        ("We met Norway's President Nils Holm there.", "en", "president", "NO", ""),
        ("We met Ana Cruz, director of the museum, there.", "en", "director", "", "museum"),
        ("Hôm qua, Thủ tướng Phạm Văn Lộc đã đến.", "vi", "premier", "", ""),
        ("Hôm qua, Chủ tịch nước Phạm Văn Lộc đã đến.", "vi", "president", "", ""),
    ],
)
def test_parts(text: str, lang: str, office: str, country: str, of: str) -> None:
    assert [(title.office, title.country, title.of) for title in found(text, lang)] == [(office, country, of)]


@pytest.mark.parametrize(
    ("text", "lang", "deputy", "past"),
    [
        ("On a vu le vice-président Luc Parent.", "fr", True, False),
        ("On a vu le directeur adjoint Luc Parent.", "fr", True, False),
        ("On a vu l'ancien président Luc Parent.", "fr", False, True),
        ("On a vu l'ex-ministre Luc Parent.", "fr", False, True),
        ("On a vu Luc Parent, ancien ministre, hier.", "fr", False, True),
        ("On a vu le président intérimaire Luc Parent.", "fr", False, True),
        ("We met former President Ana Cruz there.", "en", False, True),
        ("We met Deputy Prime Minister Ana Cruz there.", "en", True, False),
        ("Hôm qua, Phó Thủ tướng Phạm Văn Lộc đã đến.", "vi", True, False),
    ],
)
def test_who_does_not_hold_it(text: str, lang: str, deputy: bool, past: bool) -> None:
    assert [(title.deputy, title.past) for title in found(text, lang)] == [(deputy, past)]


@pytest.mark.parametrize(
    "text",
    [
        "On a vu Luc Parent, et le ministre a parlé.",
        "On a vu Luc Parent, le maire Jean Roy et d'autres.",
        "On a vu Luc Parent, hier soir.",
        "",
    ],
)
def test_no_title_behind(text: str) -> None:
    assert [title for title in found(text, "fr") if title.name.text == "Luc Parent"] == []
