"""A man here, a woman there; first what somebody else may bear."""

from __future__ import annotations

import pytest

from lint import article
from lint.annotate import persons
from lint.persons import focus
from lint.source import SourceFile


def _found(text: str, name: str) -> list[str]:
    page = article.read(SourceFile(name, text))
    return [hit.block.text[hit.span.start : hit.span.end] for hit in focus.find(page, persons.of(page))]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Calder runs the mill. Her brother works there. He starts at six, she at seven.",
        "Ines Calder runs the mill. She met a driver from Hull. He had lost his way.",
        "Ines Calder, who left the firm, is back. Every worker may keep his or her tools, she said.",
        "Ines Calder said she was ready. He was asked about it by Calder.",
        "Ines Calder said she was ready. “He lied,” she said.",
    ],
    ids=["kin", "stranger", "either", "behind", "quoted"],
)
def test_silent(text: str) -> None:
    assert _found(text, "a.en.txt") == []


@pytest.mark.parametrize(
    ("text", "name", "odd"),
    [
        ("Ines Calder runs the mill. Born in Hull, she studied law. He came in 2009.", "a.en.txt", ["He"]),
        ("La maire de Dax, Odile Roy, a parlé. Elle a promis un banc. Il a dirigé l'école.", "a.fr.txt", ["Il"]),
        ("Bà Lê Thị Mai mở lớp. Bà Mai dạy vẽ. Ông Mai dạy đàn.", "a.vi.txt", ["Ông Mai"]),
    ],
    ids=["en", "fr", "vi"],
)
def test_found(text: str, name: str, odd: list[str]) -> None:
    assert _found(text, name) == odd
