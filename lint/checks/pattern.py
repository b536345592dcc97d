"""What a pattern in a rule file finds: the check for rules that are nothing but a list of expressions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

from lint.model import Agreement, Article, Block, Hit, Listing, MaskKind, Related
from lint.source import SourceFile, Span

OUTCOMES = ("certain", "likely", "possible")
OPENING = "«“\"‘'"
CLOSING = "»”\"’'"
BLANKS = " \u00a0\u202f\u2009"
MASKS = (MaskKind.URL, MaskKind.EMAIL, MaskKind.CODE)


class Pattern(NamedTuple):
    """An expression of the `regex` module, run with MULTILINE over text in composed form.

    It is compiled only where one of `needs` (lower case) stands in the text. A group called `text` narrows what is
    flagged. `languages` are those of the copy; none means all.
    """

    pattern: str
    outcome: Literal["certain", "likely", "possible"] = "certain"
    needs: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


class Params(NamedTuple):
    """`where` is what the patterns read: what the reader of the page sees, or the source with its markup.

    `each` makes one finding of every text and its places, else all places of an outcome are one. `timeout` is in
    seconds for one block.
    """

    patterns: tuple[Pattern, ...] = ()
    where: Literal["blocks", "page"] = "blocks"
    each: bool = True
    timeout: float = 0.5


class Found(NamedTuple):
    outcome: str
    block: Block
    span: Span

    @property
    def text(self) -> str:
        return self.block.text[self.span.start : self.span.end]


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    blocks = (article.page,) if params.where == "page" else article.blocks
    yield from hits(search(article, blocks, params.patterns, params.timeout), params.each)


def search(article: Article, blocks: Iterable[Block], patterns: Iterable[Pattern], timeout: float) -> list[Found]:
    """What patterns find in blocks, in text order, without overlaps. Raises TimeoutError."""
    folded = _folded(article.source)
    wanted = [pattern for pattern in patterns if not pattern.needs or any(need in folded for need in pattern.needs)]
    if not wanted:
        return []
    found: list[Found] = []
    for block in blocks:
        here: list[Found] = []
        for pattern in wanted:
            if not pattern.languages or block.language in pattern.languages:
                for span in _spans(block, pattern, timeout):
                    if not any(span.start < other.span.end and other.span.start < span.end for other in here):
                        here.append(Found(pattern.outcome, block, span))
        found += sorted(here, key=lambda each: each.span)
    return found


@lru_cache(maxsize=1)
def _folded(source: SourceFile) -> str:
    return source.text.casefold()


def _spans(block: Block, pattern: Pattern, timeout: float) -> Iterator[Span]:
    expression = compiled(pattern.pattern)
    group = "text" if "text" in expression.groupindex else 0
    for match in expression.finditer(block.text, timeout=timeout):
        span = Span(*match.span(group))
        if not mentioned(block.text, span) and not block.masked(span, *MASKS):
            yield span


@cache
def compiled(pattern: str) -> Any:
    """A pattern of a rule file, compiled on first use."""
    import regex

    return regex.compile(pattern, regex.MULTILINE)


def mentioned(text: str, span: Span) -> bool:
    """Whether a span stands alone between quotation marks: then the copy talks about it."""
    before, after = text[: span.start].rstrip(BLANKS), text[span.end : span.end + 8].lstrip(BLANKS + ".,…")
    return before[-1:] in OPENING and after[:1] in CLOSING and bool(before and after)


def hits(found: Iterable[Found], each: bool) -> Iterator[Hit]:
    """One hit for every text and outcome, or for every outcome, at the first place; the others are related."""
    groups: dict[tuple[str, str], list[Found]] = {}
    for one in found:
        groups.setdefault((one.outcome, one.text.casefold() if each else ""), []).append(one)
    for (outcome, _), (first, *others) in groups.items():
        texts = dict.fromkeys(one.text.strip(BLANKS + ":") for one in (first, *others))
        related = tuple(Related(other.block, other.span, "also") for other in others)
        yield Hit(outcome, first.block, first.span, {"text": Listing(tuple(texts)), "count": 1 + len(others)}, related)
