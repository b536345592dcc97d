"""Suspects as hits: what the checks of the family share."""

from __future__ import annotations

from collections.abc import Iterator

from lint.model import Article, Edit, Hit, Suggestion
from lint.spelling.blanks import Verdict
from lint.spelling.languages import listed
from lint.spelling.suspects import Suspect, suspects

# Stems of a paragraph that talks about spelling: what it quotes is as it was written.
ABOUT_SPELLING = listed("orthograph coquille faute dictée sic) [sic spelling spelled spelt misspel typo")


def hits(article: Article, words: tuple[str, ...], verdict: Verdict, outcome: str) -> Iterator[Hit]:
    """The suspects of one kind; direct speech adds a doubt, since people do not speak by the dictionary."""
    for suspect in suspects(article, words):
        if suspect.verdict == verdict and not _cited(article, suspect):
            yield hit(article, suspect, outcome)


def _cited(article: Article, suspect: Suspect) -> bool:
    """Whether a word stands in a quotation of a paragraph about spelling."""
    low = suspect.block.text.lower()
    return any(stem in low for stem in ABOUT_SPELLING) and _spoken(article, suspect)


def _spoken(article: Article, suspect: Suspect) -> bool:
    return article.is_spoken(suspect.block, suspect.span.start)


def hit(article: Article, suspect: Suspect, outcome: str) -> Hit:
    """A suspect as a hit, with its corrections as suggestions."""
    block, span = suspect.block, suspect.span
    return Hit(
        outcome,
        block,
        span,
        {"word": block.text[span.start : span.end], "correction": suspect.corrections[0]},
        suggestions=tuple(Suggestion(text, (Edit(span, text),)) for text in suspect.corrections),
        doubt=suspect.doubt + _spoken(article, suspect),
    )
