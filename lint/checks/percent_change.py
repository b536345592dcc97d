"""From, to and by how much: "de 40 à 50 tonnes, une hausse de 15 %" should be 25 %.

Levels and claims are intervals of their printed digits, and a claim is questioned only where no reading of it fits. A
word of direction is held against the levels of its sentence, and in a headline against those of the body.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.changes import Claim, Stated, factors, governed, read
from lint.arithmetic.directions import directions
from lint.arithmetic.figures import clauses
from lint.arithmetic.judged_changes import Params, judge
from lint.arithmetic.levels import Pair
from lint.model import Agreement, Article, Hit

OUTCOMES = ("percent", "points", "difference", "factor", "direction")

BESIDE = 4  # letters: "de 2 millions, soit 40 %"


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each claim that two levels contradict, an Agreement for each that they bear out."""
    sentences = clauses(article)
    stated = {
        number: read(clause)
        for number, clause in enumerate(sentences)
        if len(clause.quantities) > 1 or len(clause.quantities[0].numbers) > 1
    }
    told: set[tuple[int, int]] = set()
    for each in stated.values():
        if each.pairs:
            yield from _claims(each, told, params)
    if any(each.pairs for each in stated.values()):
        yield from directions(sentences, stated, told, params)


def _claims(stated: Stated, told: set[tuple[int, int]], params: Params) -> Iterator[Hit | Agreement]:
    """The claims of a sentence; where one fits, others that stand apart from it have another base."""
    said: list[tuple[int, Hit | Agreement]] = []
    for pair, claim in _matched(stated):
        told.add((id(stated.clause), pair.end))
        said += [(claim.place, answer) for answer in judge(stated.clause, pair, claim, params)]
    fitting = [place for place, answer in said if isinstance(answer, Agreement)]
    for place, answer in said:
        if isinstance(answer, Agreement) or not fitting or min(abs(place - other) for other in fitting) <= BESIDE:
            yield answer


def _matched(stated: Stated) -> Iterator[tuple[Pair, Claim]]:
    """The claims of a sentence with the levels that each is about."""
    clause, pairs = stated.clause, stated.pairs
    claims = [*stated.claims.values(), *factors(clause, pairs)]
    taken = {i for pair in pairs for i in (pair.start, pair.end)}
    bound = {pair.claim for pair in pairs if pair.claim >= 0}
    free = [claim for claim in claims if claim.place not in taken and claim.place not in bound]
    for pair in pairs:
        if pair.claim >= 0:
            yield from ((pair, claim) for claim in claims if claim.place == pair.claim)
    loose = [pair for pair in pairs if pair.claim < 0]
    for kind in ("percent", "points", "difference", "factor"):
        same = [claim for claim in free if claim.kind == kind]
        for pair in loose:
            mine = [claim for claim in same if governed(clause, pair, claim)]
            if len(mine) == 1:
                yield pair, mine[0]
