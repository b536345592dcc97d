"""Encoding, invisible characters and ligatures: what is flagged, and what the suggested edits make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint import ruleset
from lint.article import read
from lint.checks import encoding, invisible, ligature
from lint.model import Hit, Settings
from lint.source import SourceFile

FRENCH = "le marché d’Ouessant « à l’été » où l’œuvre coûte 30 € – soit ½ livre… Noël ÉCOLE çà Â’ “dit-il”"
VIETNAMESE = "Thủ tướng đến thăm Cần Thơ, “Ở đâu?” ĐÃ ĐỔI MỚI, Ý kiến ỨNG XỬ ngõ xóm ưỡn ẽo"


def run(check: object, text: str, codec: str = "utf-8") -> list[Hit]:
    article = read(SourceFile("a.txt", text, codec), Settings(lang="fr"))
    params = rule_params(check)
    return [hit for hit in check.check(article, params) if isinstance(hit, Hit)]  # type: ignore[attr-defined]


def rule_params(check: object) -> object:
    if check is ligature:
        return next(rule.params for rule in ruleset.shipped() if rule.id == "typography/ligature")
    return check.Params()  # type: ignore[attr-defined]


def repaired(text: str, hit: Hit) -> str:
    """The text with the edits of the first suggestion."""
    for edit in sorted(hit.suggestions[0].edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def broken(text: str) -> str:
    """UTF-8 read as Windows-1252; the five bytes that it lacks pass as they are."""
    return "".join(
        chr(byte) if byte in b"\x81\x8d\x8f\x90\x9d" else bytes([byte]).decode("cp1252") for byte in text.encode()
    )


@pytest.mark.parametrize(
    "text", [FRENCH, VIETNAMESE, "Malmö, São Paulo, Ærø, Ångström, İzmir, Łódź", "naïve café’s £9"]
)
def test_right_text_stays(text: str) -> None:
    assert run(encoding, text) == []


@given(st.text(alphabet=FRENCH + VIETNAMESE, max_size=60))
def test_any_mixture_of_right_letters_stays(text: str) -> None:
    said = run(encoding, text)
    assert [hit for hit in said if hit.outcome == "file"] == []


@pytest.mark.parametrize(
    "text", ["le marché d’Ouessant", "l’œuvre à 30 €", "Cần Thơ", "“Được”", "Thủ tướng", "ĐỔI MỚI"]
)
def test_broken_text_is_read_back(text: str) -> None:
    (hit,) = run(encoding, broken(text))
    assert hit.outcome == "mojibake"
    assert repaired(broken(text), hit) == text


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("le march\ufffd couvert", "march\ufffd"),
        ("aujourd?hui", "aujourd?hui"),
        ("la voie d?eau", "d?eau"),
        ("it isn?t", "isn?t"),
        ("l\x92usine", "l\x92usine"),
    ],
)
def test_lost_characters(text: str, flagged: str) -> None:
    (hit,) = run(encoding, text)
    assert (hit.outcome, hit.block.text[hit.span.start : hit.span.end]) == ("lost", flagged)


def test_a_file_that_is_not_utf8() -> None:
    (hit,) = run(encoding, "Le marché", "cp1252")
    assert (hit.outcome, hit.block.text[hit.span.start : hit.span.end]) == ("file", "é")


@pytest.mark.parametrize(
    "text", [FRENCH, VIETNAMESE, "a\tb\r\nc", "5\u00a0km, 6\u202f%, 7\u2009m", "\U0001f468\u200d\U0001f469"]
)
def test_visible_text_stays(text: str) -> None:
    assert run(invisible, text) == []


@pytest.mark.parametrize(
    ("text", "expected", "safe"),
    [
        ("com\u00admune", "commune", True),
        ("le \u200bpont", "le pont", True),
        ("le\u200bpont", "lepont", False),
        ("\ufeffle pont\u200e", "le pont", True),
    ],
)
def test_invisible_characters_are_taken_out(text: str, expected: str, safe: bool) -> None:
    (hit,) = run(invisible, text)
    assert repaired(text, hit) == expected
    assert hit.suggestions[0].safe is safe


def test_what_stands_for_a_picture_cannot_be_guessed() -> None:
    (hit,) = run(invisible, "le pont \ue5d2")
    assert hit.suggestions == ()


@pytest.mark.parametrize(
    "text", ["coefficient, moelle, poète, Goethe, Noel, Joe, coexister, foehn, phoenix, goéland", "œuvre"]
)
def test_two_letters_stay(text: str) -> None:
    assert run(ligature, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le coeur des soeurs.", "Le cœur des sœurs."),
        ("OEUVRE, Oeil et voeux.", "ŒUVRE, Œil et vœux."),
        ("Un chef-d'oeuvre manoeuvré à contrecoeur", "Un chef-d'œuvre manœuvré à contrecœur"),
        ("Les foetus désoeuvrés", "Les fœtus désœuvrés"),
    ],
)
def test_ligatures_are_put_right(text: str, expected: str) -> None:
    (hit,) = run(ligature, f"Titre\n\n{text}\n")
    assert repaired(f"Titre\n\n{text}\n", hit) == f"Titre\n\n{expected}\n"
    assert hit.suggestions[0].safe
