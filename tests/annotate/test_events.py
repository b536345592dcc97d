from __future__ import annotations

import pytest

from lint.annotate.events import done
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "La troupe a joué le 6 mars à Pau.", True),
        ("fr", "La troupe jouera le 6 mars à Pau.", False),
        ("fr", "La mairie a annoncé le concert pour le 6 mars.", False),
        ("en", "The troupe was cheered on March 6.", True),
        ("en", "The troupe will play on March 6.", False),
        ("vi", "Đoàn đã diễn ngày 6/3 tại Huế.", True),
        ("vi", "Đoàn sẽ diễn ngày 6/3 tại Huế.", False),
    ],
)
def test_told_as_done(lang: str, text: str, expected: bool) -> None:
    (mention,) = read(SourceFile("a.txt", text), Settings(lang=lang)).dates
    assert done(mention, ("annonc", "jouera", "will", "sẽ")) is expected
