"""Two values for one thing: title, standfirst, lede, caption and body against each other.

Most figures of an article measure different things, so each two are weighed by what ties them (lint.figures.partners).
The weight says whether two contradict each other, deserve a note, or are of two things.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.figures import scores
from lint.figures.claims import HEADS, Claim, groups
from lint.figures.contexts import Scene
from lint.figures.partners import Tie, ties
from lint.figures.slips import slip
from lint.model import Agreement, Article, Hit, Related, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("conflict", "possible")
STATED = ("swap", "power")  # slips between a head and what takes it up that leave no other reading


class Params(NamedTuple):
    """The weights of evidence from which two values are a conflict, or worth a note."""

    conflict: float = 6
    possible: float = 0


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for two values that are likely of one thing, an Agreement for each figure that is told again."""
    for group in groups(article):
        yield from _agreements(group)
    scene = Scene(article)
    flagged: set[Span] = set()
    for tie in sorted(ties(scene), key=lambda tie: -tie.weight):
        if tie.weight < params.possible:
            break
        if not flagged & {_key(tie.one), _key(tie.two)}:
            flagged |= {_key(tie.one), _key(tie.two)}
            yield _hit(scene, tie, params)
    yield from scores.conflicts(article)


def _key(claim: Claim) -> Span:
    return claim.block.map.to_source(claim.span)


def _agreements(group: Sequence[Claim]) -> Iterator[Agreement]:
    for number, claim in enumerate(group):
        first = next((other for other in group[:number] if other.meets(claim)), claim)
        if first.block is not claim.block:
            yield Agreement(claim.block, claim.span, "text", (Related(first.block, first.span),))


def _hit(scene: Scene, tie: Tie, params: Params) -> Hit:
    one, two = tie.one, tie.two
    a, b = scene.context(one), scene.context(two)
    plain = one.kind == two.kind and not a.parting and not b.parting and one.block.role in HEADS
    if two.block.role not in HEADS:
        plain = plain and b.taken_up and not b.dates
    stated = plain and slip(one.value, two.value) in STATED
    values: dict[str, Value] = {"one": _shown(one), "two": _shown(two), "paragraph": two.block.paragraph}
    outcome = "conflict" if tie.weight >= params.conflict and stated else "possible"
    return Hit(outcome, two.block, two.span, values, (Related(one.block, one.span, str(one.block.role)),))


def _shown(claim: Claim) -> str:
    """A figure with what it counts."""
    noun = claim.quantity.noun
    end = noun.span.end if noun is not None and noun.span.end - claim.span.end < 30 else claim.span.end
    return claim.block.text[claim.span.start : max(end, claim.span.end)]
