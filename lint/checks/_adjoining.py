"""The sentences before and behind one, over the ends of paragraphs."""

from __future__ import annotations

from lint.model import Article, Block
from lint.source import Span


def before(article: Article, block: Block, sentence: Span) -> tuple[Block, Span] | None:
    """The sentence before one, in its paragraph or at the end of the one before."""
    if sentence.start:
        return block, block.sentence_at(max(0, sentence.start - 2))
    place = _place(article, block)
    other = article.prose[place - 1] if place else None
    if other is None or other.region is not block.region or not other.text:
        return None
    return other, other.sentence_at(len(other.text) - 1)


def behind(article: Article, block: Block, sentence: Span) -> tuple[Block, Span] | None:
    """The sentence behind one, in its paragraph or at the beginning of the next one."""
    if sentence.end + 1 < len(block.text):
        return block, block.sentence_at(sentence.end + 1)
    place = _place(article, block)
    other = article.prose[place + 1] if place + 1 < len(article.prose) else None
    if other is None or other.region is not block.region or not other.text:
        return None
    return other, other.sentence_at(0)


def _place(article: Article, block: Block) -> int:
    return next(place for place, other in enumerate(article.prose) if other is block)
