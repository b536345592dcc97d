"""Syllables that never stand without their partner: first what must not be flagged."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.missing import vietnamese
from lint.model import Settings
from lint.source import SourceFile

TABLE = ("xảy > ra đến", "tổ công < chức > năng vụ")


def found(text: str) -> list[str]:
    page = read(SourceFile("a.txt", f"Tin vắn\n\n{text}\n"), Settings(lang="vi"))
    hits = vietnamese.hits(page.prose, TABLE)
    return [hit.block.text[hit.span.start : hit.span.end] for hit in hits]


@pytest.mark.parametrize(
    "text", ["Vụ cháy xảy ra lúc nửa đêm.", "Ban tổ chức họp với công chức của xã.", "Xã Xảy và ông Chức ở làng bên."]
)
def test_silent(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("Từ đầu năm, xã chưa xảy vụ cháy nào.", "chưa xảy"), ("Ban chức đã nhận đủ hồ sơ của làng.", "Ban chức")],
)
def test_lone_syllables(text: str, words: str) -> None:
    assert found(text) == [words]
