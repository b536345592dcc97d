"""Figures that nearly fit each other: what one slip of the keyboard keeps from adding up.

The strict checks read constructions; this one takes the values of two neighbouring sentences as they come, tries which
simple relation nearly holds between them, and weighs the words around. It yields notes alone, where those are silent.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.model import Agreement, Article, Hit, Role
from lint.reckoning.changes import changes, leans
from lint.reckoning.lists import lists
from lint.reckoning.products import conversions, rates, shares
from lint.reckoning.scales import scales
from lint.reckoning.sums import beyond, hundreds, sums
from lint.reckoning.values import Sentence, Value, sentences
from lint.record import NamedTuple

OUTCOMES = ("change", "sum", "part", "share", "product", "conversion", "scale", "list")
REACH, FAR = 1, 3  # sentences with figures: before one, and of what takes them up
LANGUAGES = frozenset(("fr", "en", "vi"))
HEADS = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE))
READERS = (changes, sums, hundreds, beyond, shares, rates, conversions, scales, lists)


class Params(NamedTuple):
    pass


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each relation that nearly holds, unless one that holds has a value of it."""
    found: list[tuple[float, tuple[Value, ...], Hit | None]] = []
    for some in _near(article):
        for reader in READERS if len(some) < FAR else (changes,):
            found += reader(some)
    said: set[Value] = set()
    for _, values, hit in sorted(found, key=lambda each: -each[0]):
        if hit is None or said.isdisjoint(values):
            said.update(values)
            if hit is not None:
                yield hit


def _near(article: Article) -> Iterator[list[Sentence]]:
    """Each sentence, alone and with those before it and with the headline and the lede, and those before with it."""
    told: list[Sentence] = []
    for sentence in sentences(article):
        if sentence.block.language not in LANGUAGES:
            continue
        if told and told[0].block.region is not sentence.block.region:
            told = []
        yield [sentence]
        beside = told[-REACH:]
        yield from ([other, sentence] for other in told if other in beside or other.block.role in HEADS)
        if beside:
            yield [sentence, beside[-1]]
        if len(told) > 1 and leans(sentence):
            yield [*told[1 - FAR :], sentence]
        told.append(sentence)
