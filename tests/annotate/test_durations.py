from __future__ import annotations

import pytest

from lint.annotate.durations import beside
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile

NONE = [
    ("fr", "Il y a cinq jours, du 3 au 12 mai, rien."),
    ("fr", "Près de cinq jours, du 3 au 12 mai, ont manqué."),
    ("fr", "Du 3 au 12 mai, dont deux jours de congé."),
    ("fr", "Du 3 au 12 mai, soit six jours de fête et deux dimanches."),
    ("en", "Two days after the fair, from May 3 to 12, it rained."),
    ("vi", "Khóa học sáu ngày rút còn bốn, từ ngày 20 đến 23/7."),
]


@pytest.mark.parametrize(("lang", "text"), NONE)
def test_no_duration_of_the_range(lang: str, text: str) -> None:
    (mention,) = [m for m in read(SourceFile("a.txt", text), Settings(lang=lang)).dates if m.end]
    assert beside(mention.block, mention.span) is None


SOME = [
    ("fr", "Pendant cinq jours, du 3 au 12 mai.", "cinq jours", (5, "d")),
    ("fr", "Quarante-cinq jours d'affilée, du 3 mai au 12 juin.", "Quarante-cinq jours", (45, "d")),
    ("fr", "Trois semaines (du 3 au 12 mai).", "Trois semaines", (3, "w")),
    ("fr", "Du 3 au 12 mai, soit 10 jours en tout.", "10 jours", (10, "d")),
    ("en", "A five-day visit to Malta from May 3 to 12.", "five-day", (5, "d")),
    ("en", "From 2003 to 2009, for eleven years.", "eleven years", (11, "y")),
    ("vi", "Trong 5 ngày, từ 3 đến 12/5.", "5 ngày", (5, "d")),
]


@pytest.mark.parametrize(("lang", "text", "shown", "expected"), SOME)
def test_duration(lang: str, text: str, shown: str, expected: tuple[int, str]) -> None:
    (mention,) = [m for m in read(SourceFile("a.txt", text), Settings(lang=lang)).dates if m.end]
    found = beside(mention.block, mention.span)
    assert found is not None
    assert mention.block.text[found.span.start : found.span.end] == shown
    assert (found.number, found.unit) == expected
