"""What checks for leftovers share: patterns that are compiled when needed, and places gathered into one hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any, Literal

from lint import patterns
from lint.annotate.tokens import BEGINNING, TOKEN
from lint.model import Article, Block, Hit, Listing, Local, MaskKind, Related, Value
from lint.record import NamedTuple
from lint.source import Span

Certainty = Literal["certain", "likely", "possible"]
OPENING = "«“\"‘'"
CLOSING = "»”\"’'"
BLANKS = " \u00a0\u202f\u2009"
QUOTED = {"fr": "« {text} »", "en": "“{text}”"}
ADDRESSES = (MaskKind.URL, MaskKind.EMAIL, MaskKind.CODE)


class Pattern(NamedTuple):
    """An expression of the `regex` module, run with MULTILINE over text in composed form.

    It is compiled only where one of `needs` (lower case) stands in the text; each begins with a sign, or where a word
    begins. A group called `text` narrows what is
    flagged. `languages` are those of the copy; none means all. `where` is what it reads: what the reader of the page
    sees, or the source with its markup. `addresses` is set where what it finds is part of an address.
    """

    pattern: str
    outcome: Certainty = "certain"
    needs: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    where: Literal["blocks", "page"] = "blocks"
    addresses: bool = False


class Found(NamedTuple):
    outcome: str
    block: Block
    span: Span

    @property
    def text(self) -> str:
        return self.block.text[self.span.start : self.span.end]


@cache
def compiled(pattern: str) -> Any:
    """A pattern, compiled on first use."""
    import regex

    return patterns.compile(pattern, regex.MULTILINE)


def search(article: Article, patterns: Iterable[Pattern], timeout: float) -> list[Found]:
    """What patterns find in an article, without overlaps; `timeout` is in seconds for a block. Raises TimeoutError."""
    wanted = [pattern for pattern in patterns if not pattern.needs or _may_find(article, pattern)]
    page = [pattern for pattern in wanted if pattern.where == "page"]
    shown = [pattern for pattern in wanted if pattern.where == "blocks"]
    found = _in_block(article.page, page, timeout) if page else []
    for block in article.blocks if shown else ():
        found += _in_block(block, shown, timeout)
    return found


def _in_block(block: Block, patterns: Iterable[Pattern], timeout: float) -> list[Found]:
    found: list[Found] = []
    for pattern in patterns:
        if (not pattern.languages or block.language in pattern.languages) and _told(block, pattern):
            for span in _spans(block, pattern, timeout):
                if not any(span.start < other.span.end and other.span.start < span.end for other in found):
                    found.append(Found(pattern.outcome, block, span))
    return found


def _told(block: Block, pattern: Pattern) -> bool:
    """Whether one of the literals stands in a block; an entity stands in its source alone."""
    return not pattern.needs or any("&" in need or need in block.lower for need in pattern.needs)


def _may_find(article: Article, pattern: Pattern) -> bool:
    if pattern.where == "page":
        return any(need in article.source.folded for need in pattern.needs)
    return holds(article, pattern.needs)


def holds(article: Article, needs: tuple[str, ...]) -> bool:
    """Whether one of some literals (lower case) stands in the blocks of an article, in any case."""
    words, beginnings, text = article.vocabulary, article.beginnings, article.source.folded
    for need, word, whole in _words(needs):
        if (not word or word in (words if whole else beginnings)) and need in text:
            return True
    return False


@lru_cache(1024)
def _words(needs: tuple[str, ...]) -> tuple[tuple[str, str, bool], ...]:
    """Literals with their first word, or its beginning; empty where it is too short to tell anything."""
    found = []
    for need in needs:
        word = None if "&" in need else TOKEN.search(need)  # blocks show what entities stand for
        whole = word is not None and word.end() < len(need)
        told = word is not None and (whole or len(word[0]) >= BEGINNING)
        found.append((need, word[0][: None if whole else BEGINNING] if word and told else "", whole))
    return tuple(found)


def _spans(block: Block, pattern: Pattern, timeout: float) -> Iterator[Span]:
    expression = compiled(pattern.pattern)
    group = "text" if "text" in expression.groupindex else 0
    for match in expression.finditer(block.text, timeout=timeout):
        span = Span(*match.span(group))
        if not mentioned(block.text, span) and (pattern.addresses or not within_address(block, span)):
            yield span


def within_address(block: Block, span: Span) -> bool:
    """Whether a span is part of an address or of code."""
    return any(
        mask.kind in ADDRESSES and mask.span.start <= span.start and span.end <= mask.span.end for mask in block.masks
    )


def mentioned(text: str, span: Span) -> bool:
    """Whether a span stands alone between quotation marks: then the copy talks about it."""
    before, after = text[: span.start].rstrip(BLANKS), text[span.end : span.end + 8].lstrip(BLANKS + ".,…")
    return bool(before and after) and before[-1] in OPENING and after[0] in CLOSING


def is_said(article: Article, block: Block, span: Span) -> bool:
    """Whether a span is direct speech, or the copy talks about it."""
    said = any(
        quote.block is block and quote.span.start <= span.start and span.end <= quote.span.end + 2
        for quote in article.quotes
    )
    return said or mentioned(block.text, span) or within_address(block, span)


def hits(found: Iterable[Found], each: bool) -> Iterator[Hit]:
    """One hit for every text and outcome, or for every outcome, at the first place; the others are related.

    A message may show the texts bare ({text}) or between quotation marks ({quoted}).
    """
    groups: dict[tuple[str, str], list[Found]] = {}
    for one in sorted(found, key=lambda one: one.block.map.to_source(one.span)):
        groups.setdefault((one.outcome, one.text.casefold() if each else ""), []).append(one)
    for (outcome, _), (first, *others) in groups.items():
        texts = dict.fromkeys(one.text.strip(BLANKS + ":") for one in (first, *others))
        related = tuple(Related(other.block, other.span, "also") for other in others)
        quoted = Listing(tuple(Local(QUOTED, {"text": text}) for text in texts))
        values: dict[str, Value] = {"text": Listing(tuple(texts)), "quoted": quoted, "count": 1 + len(others)}
        yield Hit(outcome, first.block, first.span, values, related)
