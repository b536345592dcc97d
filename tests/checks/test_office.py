"""Titles, callings and genders: what contradicts what, and what explains it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.annotate.holders import Office
from lint.article import read
from lint.checks.office import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile

HELD = ("2001-01-01 Armand Vasseur", "2011-01-01 Odile Kerjean")
PARAMS = Params((Office("FR.president", ("FR",), "president", "2020-01-01", HELD),))
WORDS = "le|la|président|ministre|de|Défense|britannique|Paul|Morel|M.|Mme|général|ingénieur|.|,|He|she|her|vice-|née"
PARAGRAPHS = st.lists(st.sampled_from(WORDS.split("|")), max_size=30).map(" ".join)


def said(text: str, lang: str = "fr", day: str | None = None) -> list[Hit]:
    return list(check(read(SourceFile("a.txt", text), Settings(lang=lang, date=day)), PARAMS))


def hits(text: str, lang: str = "fr", day: str | None = None) -> list[tuple[str, str]]:
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in said(text, lang, day)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("On a vu le président espagnol de la ligue Paul Morel.", "fr"),
        ("On a vu le vice-président japonais Paul Morel.", "fr"),
        ("En 1936, on a vu le président espagnol Paul Morel.", "fr"),
        ("On a vu le Premier ministre suédois Paul Morel et le président monégasque Jean Roy.", "fr"),
        ("On a vu le ministre Paul Morel.\n\nL'ancien vice-ministre Paul Morel rit.", "fr"),
        ("On a vu le ministre Paul Morel.\n\nLe ministre de la Défense Paul Morel rit.", "fr"),
        ("On a vu le ministre de l'Économie Paul Morel.\n\nLe ministre des Finances Paul Morel rit.", "fr"),
        ("On a vu le ministre Paul Morel.\n\nLe président du conseil Paul Morel rit.", "fr"),
        ("On a vu le colonel Paul Morel.\n\nEn 1944, le général Paul Morel rit.", "fr"),
        ("On a vu le lieutenant-colonel Paul Morel.\n\nLe colonel Paul Morel rit.", "fr"),
        ("On a vu le général Paul Morel.\n\nL'ingénieur du génie maritime rit.", "fr"),
        ("On a vu Paul Morel et Eva Morel.\n\nM. Morel rit. Mme Morel pleure.", "fr"),
        ("On a vu le ministre Eva Morel.\n\nMme Morel rit.", "fr"),
        ("On a vu Eva Morel, transgenre, né à Dax.\n\nEva Morel, née à Dax, rit.", "fr"),
        ("We met the Japanese president of the union, Paul Hale.", "en"),
        ("We met President Bush.\n\nGovernor Ed Bush left. Vice President Bush stayed.", "en"),
        ("Mr Hale met his wife, Ann Hale.\n\nMrs Hale left.", "en"),
        ("Eva Hale won. She sang, she said.\n\nA man came. He left. She stayed.", "en"),
        ("Hôm qua, Thủ tướng Đức Paul Hale đến.", "vi"),
        ("", "fr"),
    ],
)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("On a vu la présidente danoise Eva Morel.", "fr", ("country", "présidente danoise")),
        ("On a vu le Premier ministre suisse, Paul Morel.", "fr", ("country", "Premier ministre suisse")),
        ("We met Japan's President Paul Hale.", "en", ("country", "Japan's President")),
        ("Hôm qua, Tổng thống Thái Lan Paul Hale đến.", "vi", ("country", "Tổng thống Thái Lan")),
        ("On a vu le recteur Paul Morel.\n\nLe vice-recteur Paul Morel rit.", "fr", ("titles", "vice-recteur")),
        ("On a vu le ministre Paul Morel.\n\nLe président Paul Morel rit.", "fr", ("titles", "président")),
        ("On a vu le maire Paul Morel.\n\nLe préfet Paul Morel rit.", "fr", ("titles", "préfet Paul Morel")),
        ("On a vu le général Paul Morel. L'ingénieur a ri.", "fr", ("titles", "L'ingénieur")),
        ("On a vu la nageuse Eva Morel.\n\nLe nageur Eva Morel rit.", "fr", ("gender", "nageur Eva Morel")),
        ("On a vu le nageur Jo Morel.\n\nLa nageuse a ri.", "fr", ("gender", "La nageuse")),
        ("Ông Lê Văn Khải đến.\n\nBà Lê Văn Khải cười.", "vi", ("gender", "Bà Lê Văn Khải")),
    ],
)  # fmt: skip
def test_flagged(text: str, lang: str, expected: tuple[str, str]) -> None:
    assert hits(text, lang) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "noted"),
    [
        ("On a vu le président français Armand Vasseur.", "2005-05-05", False),
        ("On a vu le président français Armand Vasseur.", "2015-05-05", True),
        ("On a vu le président français Odile Kerjean.", "2005-05-05", True),
        ("On a vu le président français Odile Kerjean.", "2010-12-20", False),
        ("On a vu l'ancien président français Armand Vasseur.", "2015-05-05", False),
        ("En 2008, le président français Armand Vasseur riait.", "2015-05-05", False),
        ("On a vu le président français Paul Morel.", "2015-05-05", False),
        ("On a vu le président français Armand Vasseur.", "2024-05-05", False),
        ("On a vu le président français Armand Vasseur.", None, False),
    ],
)
def test_holders(text: str, day: str | None, noted: bool) -> None:
    assert [outcome for outcome, _ in hits(text, day=day)] == ["holder"] * noted


@given(st.lists(PARAGRAPHS, max_size=3).map("\n\n".join), st.sampled_from(["fr", "en", "vi"]))
def test_any_text(text: str, lang: str) -> None:
    for each in said(text, lang):
        assert 0 <= each.span.start < each.span.end <= len(each.block.text)
