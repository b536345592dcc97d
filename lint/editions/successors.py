"""Ranks of what follows each other: "the ninth rector takes over from the eighth", "last year's edition, the 12th"."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.checks._adjoining import before
from lint.model import Agreement, Article, Hit, Ordinal, Related, Role, Value
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE))
# Between somebody with a rank and the one before.
TAKES_OVER = {
    "fr": r"\b(?:succ[èé]d\p{L}*|remplac\p{L}*|prend\p{L}* la (?:suite|relève|place)|pris la (?:suite|relève|place))\b",
    "en": r"\b(?:takes? over from|took over from|taking over from|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing))\b",
    "vi": r"(?:kế nhiệm|thay thế|tiếp quản|thay cho|thay ông|thay bà|nối nghiệp)",
}
APPOSED = {  # a rank between commas: "the eighth holder", "le huitième"
    "fr": r",\s(?:le|la)\s$",
    "en": r",\s(?:the|its|their)\s$",
    "vi": r",\s(?:[\p{L}\p{M}]+\s){0,4}(?:thứ\s)?$",
}
REACH = 40


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a successor whose rank is not one more than that of whom he succeeds."""
    previous: Ordinal | None = None
    for ordinal in article.ordinals:
        block = ordinal.block
        if block.role in SKIPPED or block.language not in TAKES_OVER:
            continue
        one, previous = previous, ordinal
        if one is None or one.rank == 1 or not _succeeds(article, one, ordinal):
            continue
        related = (Related(one.block, one.span, "body"),)
        if ordinal.rank == one.rank - 1:
            yield Agreement(block, ordinal.span, "text", related)
        elif abs(ordinal.rank - one.rank) <= 3:
            values: dict[str, Value] = {
                "one": one.block.text[one.span.start : one.span.end],
                "two": block.text[ordinal.span.start : ordinal.span.end],
                "rank": ordinal.rank + 1,
            }
            yield Hit("successor", block, ordinal.span, values, related)


def _succeeds(article: Article, one: Ordinal, two: Ordinal) -> bool:
    """Whether the second rank, between commas, is that of whom the first one takes over from."""
    block, start = two.block, two.span.start
    sentence = block.sentence_at(start)
    told = Span(sentence.start, start)
    if one.block is block and one.span.end > sentence.start:
        told = Span(one.span.end, start)
    elif before(article, block, sentence) != (one.block, one.block.sentence_at(one.span.start)):
        return False
    if patterns.compile(TAKES_OVER[block.language]).search(block.lower, told.start, told.end) is None:
        return False
    return (
        patterns.compile(APPOSED[block.language]).search(block.lower, max(sentence.start, start - REACH), start)
        is not None
    )
