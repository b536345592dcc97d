"""Figures that nearly fit each other: what one slip of the keyboard keeps from adding up.

The strict checks read constructions; this one takes the values of two neighbouring sentences as they come, tries which
simple relation nearly holds between them, and weighs the words around. It yields notes alone, where those are silent.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.model import Agreement, Article, Hit, Role
from lint.reckoning.changes import changes
from lint.reckoning.lists import lists
from lint.reckoning.products import conversions, rates, shares
from lint.reckoning.sums import hundreds, sums
from lint.reckoning.values import Sentence, Value, sentences
from lint.record import NamedTuple

OUTCOMES = ("change", "sum", "share", "product", "conversion", "list")
LANGUAGES = frozenset(("fr", "en", "vi"))
HEADS = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE))
READERS = (changes, sums, hundreds, shares, rates, conversions, lists)


class Params(NamedTuple):
    pass


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each relation that nearly holds, unless one that holds has a value of it."""
    before: Sentence | None = None
    heads: list[Sentence] = []
    found: list[tuple[float, tuple[Value, ...], Hit | None]] = []
    for sentence in sentences(article):
        if sentence.block.language not in LANGUAGES:
            continue
        near = [[sentence]]
        if before is not None and before.block.region is sentence.block.region:
            near.append([before, sentence])
        near += [
            [head, sentence] for head in heads if head not in near[-1] and head.block.region is sentence.block.region
        ]
        if sentence.block.role in HEADS:
            heads.append(sentence)
        found += [each for some in near for reader in READERS for each in reader(some)]
        before = sentence
    said: set[Value] = set()
    for _, values, hit in sorted(found, key=lambda each: -each[0]):
        if hit is None or said.isdisjoint(values):
            said.update(values)
            if hit is not None:
                yield hit
