"""Figures that are no parts of a sum: what a formula works out ("(112 + 57 - 36)", "[(41 + 40)/2]"), what leads from
one level to another ("de 52 à 48 salariés : huit départs, quatre arrivées").
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lint import patterns
from lint.arithmetic.figures import Clause, Figure

# A sign of reckoning, but for plus, between two figures or a bracket and a figure.
SIGN = patterns.compile(
    r"(?:[\d€$%£)\]][\s\u00a0\u202f]*[×÷*]|[€$%£][-–−]|\d[\s\u00a0\u202f€$%£]*[)\]]?\s[-–−x/]\s|[)\]]\s?[-–−x/])\s?[(\[]?\s?\d"
)
BEYOND = 60  # characters after the last figure in which the formula may go on
MOST_MOVES = 4  # parts that go one way or the other


def reckoned(clause: Clause, first: int, last: int) -> bool:
    """Whether a formula with more than additions stands between two letters of a sentence, or right behind."""
    start = clause.figures[first].span.start
    return SIGN.search(clause.block.text, max(start - 1, 0), clause.figures[last].span.end + BEYOND) is not None


def moves(clause: Clause, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts, some of them taken off, lead from another figure of the sentence to a total."""
    sums = {Decimal(0)}
    for part in parts[:MOST_MOVES]:
        sums = {made + sign * part.value for made in sums for sign in (1, -1)}
    own = {total.span, *(part.span for part in parts)}
    others = (each for each in clause.figures.values() if each.kind == total.kind and each.span not in own)
    return any(total.value - level.value in sums for level in others)
