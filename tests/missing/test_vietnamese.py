"""Syllables that never stand without their partner: first what must not be flagged."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.missing import vietnamese
from lint.model import Settings
from lint.source import SourceFile


def found(text: str) -> list[str]:
    page = read(SourceFile("a.txt", f"Tin vắn\n\n{text}\n"), Settings(lang="vi"))
    return [str(hit.data["form"]) for hit in vietnamese.hits(page.prose)]


@pytest.mark.parametrize(
    "text",
    [
        "Vụ cháy xảy ra lúc nửa đêm và gây thiệt hại lớn cho làng nghề.",
        "Ông Nghị ở phường Khánh Hậu nghiên cứu cây thuốc đã lâu.",
        "Đoàn thanh niên tổ chức hội thao, khai mạc sáng nay.",
    ],
)
def test_silent(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Từ đầu năm đến nay, xã chưa xảy vụ cháy nào.", "chưa xảy ra"),
        ("Trường mở lớp cho các học viên chưa qua nghiệp nào.", "qua doanh nghiệp"),
    ],
)
def test_lone_syllables(text: str, form: str) -> None:
    assert found(text) == [form]
