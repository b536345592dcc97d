"""Words that no dictionary has, where a common word lies one slip away; in Vietnamese pairs of syllables as well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from lint.model import Agreement, Article, Hit
from lint.record import NamedTuple
from lint.spelling.hits import hits, reported

OUTCOMES = ("unknown", "confused")


class Params(NamedTuple):
    """`words` are never reported: those that the desk knows to be right.

    `compounds` are Vietnamese words of two syllables, one half of which may have lost a mark; `confused` are pairs of
    syllables that are always wrong, with what they stand for.
    """

    words: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    confused: Mapping[str, str] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    pairs = list(_pairs(article, params))
    for found in hits(article, params.words, "spelling", "unknown"):
        same = [pair for pair in pairs if pair.block is found.block and _touch(pair, found)]
        if all(pair.doubt > found.doubt for pair in same):
            pairs = [pair for pair in pairs if pair not in same]
            yield found
    yield from pairs


def _touch(one: Hit, other: Hit) -> bool:
    return one.span.start < other.span.end and other.span.start < one.span.end


def _pairs(article: Article, params: Params) -> Iterator[Hit]:
    """Vietnamese words of two syllables with a slip in one."""
    blocks = [block for block in article.prose if block.language == "vi"]
    if blocks:
        from lint.spelling.coins import coins
        from lint.spelling.compounds import suspects

        found = suspects(blocks, params.compounds, tuple(params.confused.items()))
        yield from reported(article, chain(found, *(coins(block) for block in blocks)), "confused")
