"""A preposition that is missing between an adjective and what it governs ("favorables l'arrivée")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.agreement.clauses import TIMES
from lint.agreement.words import Line
from lint.lexicon import FINITE, NOUN, PLURAL, Lexicon, lexicon
from lint.model import Agreement, Article, Block, Hit
from lint.source import Span

OUTCOMES = ("preposition",)
ARTICLES = frozenset(("l", "le", "la"))


class Params(NamedTuple):
    """`governing` are plural adjectives that take a complement with à, de or pour."""

    governing: tuple[str, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    words = lexicon("fr")
    governing = frozenset(params.governing)
    if words is None:
        return
    for block in article.prose:
        if block.language == "fr" and not governing.isdisjoint(block.tokens.lowered):
            yield from _hits(block, words, governing)


def _hits(block: Block, words: Lexicon, governing: frozenset[str]) -> Iterator[Hit]:
    line = Line(block, words)
    for index, word in enumerate(line.lower):
        if word in governing and line.at(index + 1) in ARTICLES and _lacks(line, index):
            span = Span(line.tokens.span(index)[0], line.tokens.span(index + 2)[1])
            yield Hit("preposition", block, span, {"words": block.text[span.start : span.end], "adjective": word})


def _lacks(line: Line, index: int) -> bool:
    """A plural noun before the adjective, a noun that is no verb after the article, blanks between."""
    before, after = line.nature(index - 1), line.nature(index + 2)
    if not before.all & NOUN or not before.nominal & PLURAL:
        return False
    if not after.all & NOUN or after.all & FINITE:
        return False
    return line.is_lower(index + 2) and line.at(index + 2) not in TIMES and line.joined(index - 1, index + 2)
