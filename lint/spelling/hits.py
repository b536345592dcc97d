"""Suspects as hits: what the checks of the family share."""

from __future__ import annotations

from collections.abc import Iterator

from lint.model import Article, Edit, Hit, Suggestion
from lint.spelling.suspects import Suspect, Verdict, suspects


def hits(article: Article, words: tuple[str, ...], verdict: Verdict, outcome: str) -> Iterator[Hit]:
    """The suspects of one kind; direct speech adds a doubt, since people do not speak by the dictionary."""
    for suspect in suspects(article, words):
        if suspect.verdict == verdict:
            yield hit(article, suspect, outcome)


def hit(article: Article, suspect: Suspect, outcome: str) -> Hit:
    """A suspect as a hit, with its corrections as suggestions."""
    block, span = suspect.block, suspect.span
    spoken = any(quote.block is block and quote.span.start <= span.start < quote.span.end for quote in article.quotes)
    return Hit(
        outcome,
        block,
        span,
        {"word": block.text[span.start : span.end], "correction": suspect.corrections[0]},
        suggestions=tuple(Suggestion(text, (Edit(span, text),)) for text in suspect.corrections),
        doubt=suspect.doubt + spoken,
    )
