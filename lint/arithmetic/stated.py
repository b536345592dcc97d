"""Parts that a cost includes: "90 tỷ, trong đó A 70 tỷ, B 50 tỷ"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.figures import Clause, follows
from lint.arithmetic.listing import Whole

OPENS = r"[wN]{0,6},?i[^QPOTRH;:.()]{0,8}(?=Q)"
COMPARES = frozenset("mlakXDFqjc;:(")


def included(clause: Clause, index: int) -> Iterator[Whole]:
    """ "75 millions, dont l'État apporte 40 millions, la région 20 et la ville 15": never more than those."""
    total = clause.figures[index]
    if total.quantity.dimension != "money" or follows(OPENS, clause, index) < 0:
        return
    run = tuple(i for i in clause.figures if i > index)
    between = clause.tags[index:]
    if len(run) < 2 or between.count("i") > 1 or not COMPARES.isdisjoint(between) or next(iter(clause.figures)) < index:
        return
    if all(clause.tags[i] == "Q" and clause.figures[i].kind in ("", total.kind) for i in run) and not any(
        clause.figures[i].noun for i in run
    ):
        yield Whole(index, run, False, sure=len(run) > 2)
