"""What a second, looser look adds to a first one: what touches nothing that was found, where no mistake is told of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.discussed import softened
from lint.model import Agreement, Article, Block, Hit
from lint.source import Span


def added(article: Article, first: Sequence[Hit | Agreement], second: Iterator[Hit]) -> Iterator[Hit]:
    """The hits of a second look that share no sentence with a hit of the first, at nothing of which that was sure."""
    taken = {place for each in first if isinstance(each, Hit) for place in _sentences(each)}
    held = {
        (id(each.block), each.span.start) for each in first if isinstance(each, Agreement) and each.against == "text"
    }
    for hit in second:
        places = [(id(hit.block), hit.span.start), *((id(each.block), each.span.start) for each in hit.related)]
        if (
            held.isdisjoint(places)
            and taken.isdisjoint(_sentences(hit))
            and not softened(hit._replace(doubt=0), article).doubt
        ):
            yield hit


def _sentences(hit: Hit) -> Iterator[tuple[int, Span]]:
    places: list[tuple[Block, Span]] = [(hit.block, hit.span), *((each.block, each.span) for each in hit.related)]
    for block, span in places:
        yield id(block), block.sentence_at(span.start)
