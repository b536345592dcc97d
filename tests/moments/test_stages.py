from __future__ import annotations

import pytest

from lint import testing
from lint.article import read
from lint.moments import stages
from lint.source import SourceFile

RULE = next(case.rule for case in testing.cases("rules") if case.rule.id == "dates/chronology")


def _dates(text: str) -> list[str]:
    hits = stages.find(read(SourceFile("a.txt", text)), RULE.params)
    return [hit.block.text[hit.span.start : hit.span.end] for hit in hits]


@pytest.mark.parametrize(
    "text",
    [
        "The mill was built in 1907 and enlarged in 1930.",
        "The quarry shut in 1981, reopened in 1990 and shut again in 2001.",
        "The mill was built in 1907. Another mill, closed in 1899, is lost.",
        "Son père, veuf en 1950, a revendu la ferme. Elle avait épousé un sabotier en 1961.",
    ],
)
def test_silent(text: str) -> None:
    assert _dates(text) == []


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The mill, built in 1907 by a baker, was enlarged in 1880.", "1880"),
        ("She married a potter in 1961.\n\nWidowed in 1952, she kept the mill.", "1952"),
        ("Inaugurée en 1974, la piscine avait été rénovée une première fois en 1969.", "1969"),
    ],
)
def test_flagged(text: str, flagged: str) -> None:
    assert _dates(text) == [flagged]
