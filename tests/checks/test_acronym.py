"""Acronyms: what counts as one name, which introductions contradict each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.checks.acronym import Params, check
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile

WORDS = "l'Agence|Agence|mondiale|de|du|la|santé|commerce|(AMS)|(AMC)|(ASM)|AMS|ASM|,|.|World|Health|Board|(WHB)|of|the"
PARAGRAPHS = st.lists(st.sampled_from(WORDS.split("|")), max_size=30).map(" ".join)


def said(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(check(read(SourceFile("a.txt", text), Settings(lang=lang)), Params()))


def hits(text: str, lang: str = "fr") -> list[tuple[str, str]]:
    found = [hit for hit in said(text, lang) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in found]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("L'Agence mondiale du sel (AMS) parle.\n\nL'agence mondiale du Sel (AMS) parle.", "fr"),
        ("L'Agence mondiale du sel (AMS) et l'Agence mondiale du thé (AMT) parlent.", "fr"),
        ("L'Agence belge du sel (ABS) parle.\n\nL'Agence bulgare du sel (ABS) parle.", "fr"),
        ("L'Agence mondiale du sel (AMS) parle.\n\nL'Agence mondiale du thé, elle, se tait.", "fr"),
        ("On a vu Paul Roy (PNB).\n\nOn a vu Jean Roy (PNB).", "fr"),
        ("HANOÏ (VNA) – Il pleut.\n\nHUÉ (VNA) – Il neige.", "fr"),
        ("The Bank of Ireland Board (BIB) met.\n\nThe Bank of England Board (BIB) met.", "en"),
        ("The Coal Board (CB) met.\n\nMR SMITH SAID BC AND CB.", "en"),
        ("", "fr"),
    ],
)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "outcome", "flagged"),
    [
        (
            "L'Agence mondiale du sel (AMS) parle.\n\nL'Agence mondiale du thé (AMS) parle.",
            "fr",
            "expansions",
            "Agence mondiale du thé (AMS)",
        ),
        (
            "The World Tea Board (WTB) met.\n\nThe World Salt Board (WTB) met.",
            "en",
            "expansions",
            "World Salt Board (WTB)",
        ),
        (
            "L'Agence mondiale du sel (AMS) parle.\n\nL'Agence mondiale du sel (ASM) parle.",
            "fr",
            "acronyms",
            "Agence mondiale du sel (ASM)",
        ),
        (
            "L'Agence mondiale du sel marin (AMSM) parle.\n\nSelon l'Agence mondiale du sel minier, il pleut.",
            "fr",
            "expansions",
            "Agence mondiale du sel marin (AMSM)",
        ),
        ("L'Agence mondiale du sel gris (AMSG) parle.\n\nL'ASMG se tait.", "fr", "letters", "AMSG"),
    ],
)
def test_flagged(text: str, lang: str, outcome: str, flagged: str) -> None:
    assert hits(text, lang) == [(outcome, flagged)]


def test_a_repeated_introduction_agrees() -> None:
    found = said("L'Agence mondiale du sel (AMS) parle.\n\nL'Agence mondiale du sel (AMS) parle.")
    assert [type(each) for each in found] == [Agreement]


@given(st.lists(PARAGRAPHS, max_size=3).map("\n\n".join), st.sampled_from(["fr", "en", "vi"]))
def test_any_text(text: str, lang: str) -> None:
    for each in said(text, lang):
        assert 0 <= each.span.start < each.span.end <= len(each.block.text)
