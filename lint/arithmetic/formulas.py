"""Figures that a formula works out: "(112 + 57 - 36)", "(1 500 − 1 435) × 1/3", "[(41 + 40)/2]"; no parts of a sum."""

from __future__ import annotations

from lint import patterns
from lint.arithmetic.figures import Clause

# A sign of reckoning, but for plus, between two figures or a bracket and a figure.
SIGN = patterns.compile(
    r"(?:[\d€$%£)\]][\s\u00a0\u202f]*[×÷*]|[€$%£][-–−]|\d[\s\u00a0\u202f€$%£]*[)\]]?\s[-–−x/]\s|[)\]]\s?[-–−x/])\s?[(\[]?\s?\d"
)
BEYOND = 60  # characters after the last figure in which the formula may go on


def reckoned(clause: Clause, first: int, last: int) -> bool:
    """Whether a formula with more than additions stands between two letters of a sentence, or right behind."""
    start = clause.figures[first].span.start
    return SIGN.search(clause.block.text, max(start - 1, 0), clause.figures[last].span.end + BEYOND) is not None
