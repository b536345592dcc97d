"""Passages that stand twice: which blocks may repeat each other, and by how much two passages differ.

Four words at the start, in the middle and at the end of every sentence are looked up in a dictionary, so the cost grows
with the text and not with its square; only the few pairs that share such a key are compared word by word.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from lint.annotate.tokens import TOKEN
from lint.model import Article, Block
from lint.record import NamedTuple
from lint.source import Span

RUN = 4  # words of a key; a sentence with one changed word keeps two of its three keys
LOOSE = ' .!?…»”"\u00a0\u202f'


class Echo(NamedTuple):
    """Two blocks of a region, in text order, that share a key; one block twice where it repeats itself."""

    first: Block
    second: Block


class Passage(NamedTuple):
    """A stretch of a block with its words, as written and in lower case."""

    block: Block
    span: Span
    shown: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        return self.block.text[self.span.start : self.span.end]


class Difference(NamedTuple):
    """How far two passages are apart: `words` dropped, added or replaced; the odd words of each, as written."""

    words: int
    first: tuple[str, ...]
    second: tuple[str, ...]

    @property
    def replaced(self) -> bool:
        return bool(self.first and self.second)

    @property
    def factual(self) -> bool:
        """Whether figures or capitalised words differ: what a template leaves open."""
        return any(word[0].isupper() or any(map(str.isdigit, word)) for word in self.first + self.second)


@lru_cache(maxsize=1)
def echoes(article: Article) -> tuple[Echo, ...]:
    """Pairs of blocks of one region that may repeat each other, each block with the nearest before it that does."""
    regions: dict[int, dict[tuple[str, ...], Block]] = {}
    found: dict[tuple[int, int], Echo] = {}
    for block in article.prose:
        last = regions.setdefault(block.region.index, {})
        for key in _keys(block.text):
            first = last.get(key)
            if first is not None:
                found[id(first), id(block)] = Echo(first, block)
            last[key] = block
    return tuple(found.values())


def _keys(text: str) -> list[tuple[str, ...]]:
    keys: list[tuple[str, ...]] = []
    for sentence in text.rstrip(LOOSE).split(". "):
        words = tuple(sentence.split())
        count = len(words)
        if count < 2 * RUN:
            keys.append(words)
        else:
            keys += words[:RUN], words[-RUN:]
            if ", " in sentence:
                keys += _clauses(sentence)
            if count >= 3 * RUN:
                keys.append(words[count // 2 : count // 2 + RUN])
    return keys


def _clauses(sentence: str) -> list[tuple[str, ...]]:
    """The first words behind each comma: they stay together where words before them were changed."""
    return [words for clause in sentence.split(", ")[1:] if len(words := tuple(clause.split(None, RUN)[:RUN])) == RUN]


def passage(block: Block, span: Span | None = None) -> Passage:
    """A block, or a stretch of it, with its words."""
    if span is None:
        return Passage(block, Span(0, len(block.text)), tuple(block.tokens.words), tuple(block.tokens.lowered))
    shown = tuple(TOKEN.split(block.text[span.start : span.end])[1::2])
    return Passage(block, span, shown, tuple(map(str.lower, shown)))


def compare(first: Passage, second: Passage, limit: int) -> Difference | None:
    """How two passages differ; None where more than `limit` words would have to change."""
    if first.words == second.words:
        return Difference(0, (), ())
    distance = _distance(first.words, second.words, limit)
    if distance is None:
        return None
    return Difference(distance, _odd(first, second), _odd(second, first))


def _odd(one: Passage, other: Passage) -> tuple[str, ...]:
    """The words of one passage that the other lacks, as written; the capital of the first word says nothing."""
    missing = Counter(one.words) - Counter(other.words)
    return tuple(
        shown.lower() if index == 0 else shown
        for index, (shown, word) in enumerate(zip(one.shown, one.words, strict=True))
        if word in missing
    )


def _distance(a: tuple[str, ...], b: tuple[str, ...], limit: int) -> int | None:
    """Words to drop, add or replace, within a band of `limit` about the diagonal (Ukkonen 1985); None beyond it."""
    if abs(len(a) - len(b)) > limit or len(set(a).difference(b)) > limit or len(set(b).difference(a)) > limit:
        return None  # every word that the other lacks is a change
    far = limit + 1
    above = {j: j for j in range(min(len(b), limit) + 1)}
    for i, word in enumerate(a, 1):
        row: dict[int, int] = {}
        for j in range(max(0, i - limit), min(len(b), i + limit) + 1):
            replaced = above.get(j - 1, far) + (word != b[j - 1]) if j else far
            row[j] = min(replaced, above.get(j, far) + 1, row.get(j - 1, far) + 1)
        if min(row.values()) > limit:
            return None
        above = row
    distance = above[len(b)]
    return distance if distance <= limit else None


def alike_in_length(one: str, other: str) -> bool:
    """Whether two texts are near enough in length for a few words to make the difference."""
    return abs(len(one) - len(other)) * 5 <= max(len(one), len(other))
