"""Figures that nearly fit each other: what one slip of the keyboard keeps from adding up.

The strict checks read constructions; this one takes the values of two neighbouring sentences as they come, tries which
simple relation nearly holds between them, and weighs the words around. It yields notes alone, where those are silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.model import Agreement, Article, Hit, Role
from lint.reckoning.changes import changes, claims
from lint.reckoning.lists import lists
from lint.reckoning.magnitudes import magnitudes, scaled
from lint.reckoning.products import conversions, rates, shares
from lint.reckoning.resumed import resumed
from lint.reckoning.scales import scales
from lint.reckoning.sums import beyond, composed, hundreds, sums
from lint.reckoning.values import Sentence, Value, regions
from lint.record import NamedTuple

OUTCOMES = ("change", "sum", "part", "share", "product", "conversion", "scale", "magnitude", "list", "resumed")
REACH = 1  # sentences with figures before one
FAR, WIDE = 2, 4  # those with levels on either side of what may be a change, and where they are looked for
HEADS = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE))
READERS = (changes, sums, hundreds, beyond, shares, rates, conversions, scales, magnitudes, lists)


class Params(NamedTuple):
    pass


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each relation that nearly holds, unless one that holds has a value of it."""
    found: list[tuple[float, tuple[Value, ...], Hit | None]] = []
    for told in regions(article):
        for some in _near(told):
            for reader in READERS:
                found += reader(some)
        for some in _far(told):
            found += changes(some)
        for place in range(2, len(told) + 1):
            found += resumed(told[:place])
        for some in _composed(told):
            found += sums(some)
        for three in zip(told, told[1:], told[2:], strict=False):
            found += magnitudes(three) if scaled(three[-1]) else ()
    said: set[Value] = set()
    for _, values, hit in sorted(found, key=lambda each: -each[0]):
        if hit is None or said.isdisjoint(values):
            said.update(values)
            if hit is not None:
                yield hit


def _near(told: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Each sentence, alone and with those before it and with the headline and the lede, and those before with it."""
    for place, sentence in enumerate(told):
        yield [sentence]
        beside = told[max(0, place - REACH) : place]
        yield from ([other, sentence] for other in told[:place] if other in beside or other.block.role in HEADS)
        if beside:
            yield [sentence, beside[-1]]


def _far(told: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """What may be a change with the two sentences before it, with the two behind, and a headline with each below."""
    for place, sentence in enumerate(told):
        if not claims(sentence):
            continue
        before = [other for other in told[max(0, place - WIDE) : place] if other.levels][-FAR:]
        behind = [other for other in told[place + 1 : place + 1 + WIDE] if other.levels][:FAR]
        yield from ([*some, sentence] for some in (before, behind[::-1]) if len(some) == FAR)
        if sentence.block.role in HEADS:
            yield from ([other, sentence] for other in told[place + FAR :] if other.levels)


def _composed(told: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """What tells of what something is made up, with sentences farther before it."""
    for place, sentence in enumerate(told):
        if composed(sentence):
            before = told[max(0, place - WIDE) : max(0, place - REACH)]
            yield from ([other, sentence] for other in before if other.levels and other.block.role not in HEADS)
