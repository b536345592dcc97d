"""Suspects as hits: what the checks of the family share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint.model import NOTE, Article, Block, Edit, Hit, Role, Suggestion
from lint.spelling.blanks import Verdict
from lint.spelling.languages import listed
from lint.spelling.suspects import Suspect, suspects

# Stems of a paragraph or headline that talks about spelling: what it quotes is as it was written.
ABOUT_SPELLING = (
    *listed("orthograph coquille faute fautif dictée sic) [sic spelling spelled spelt misspel typo"),
    "chính tả", "viết sai", "từ đúng",
)  # fmt: skip
FEW = 4  # words of a quotation that shows what stands on a sign or in a letter, and is nobody's sentence


def hits(article: Article, words: tuple[str, ...], verdict: Verdict, outcome: str) -> Iterator[Hit]:
    """The suspects of one kind."""
    return reported(article, (each for each in suspects(article, words) if each.verdict == verdict), outcome)


def reported(article: Article, found: Iterable[Suspect], outcome: str) -> Iterator[Hit]:
    """Suspects as hits; direct speech adds a doubt, since people do not speak by the dictionary."""
    for suspect in found:
        quotation = _quotation(article, suspect)
        if quotation is None:
            yield _hit(suspect, outcome, suspect.doubt)
        elif not _about_spelling(article, suspect.block):
            few = len(quotation.split()) <= FEW and quotation[0].islower()
            yield _hit(suspect, outcome, max(suspect.doubt + 1, NOTE * few))


def _quotation(article: Article, suspect: Suspect) -> str | None:
    """What stands between the quotation marks around a word, if any do."""
    block, at = suspect.block, suspect.span.start
    spans = [q.span for q in article.quotes if q.block is block and q.span.start <= at < q.span.end]
    return block.text[slice(*spans[-1])] if spans else None


def _about_spelling(article: Article, block: Block) -> bool:
    heads = (head for head in article.blocks[:4] if head.role is Role.TITLE)
    return any(stem in each.lower for each in (block, *heads) for stem in ABOUT_SPELLING)


def _hit(suspect: Suspect, outcome: str, doubt: int) -> Hit:
    """A suspect as a hit, with its corrections as suggestions."""
    block, span = suspect.block, suspect.span
    return Hit(
        outcome,
        block,
        span,
        {"word": block.text[span.start : span.end], "correction": suspect.corrections[0]},
        suggestions=tuple(Suggestion(text, (Edit(span, text),)) for text in suspect.corrections),
        doubt=doubt,
    )
