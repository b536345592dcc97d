"""What the desk says to itself within a paragraph: a bracket or a short sentence that speaks of the copy as copy.

The words for the parts of a text and for what is done to them are data; a pattern names those classes as `<class>`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

from lint import patterns
from lint.annotate.tokens import TOKEN
from lint.checks._search import Certainty, Found, hits, mentioned, within_address
from lint.model import Agreement, Article, Block, Hit, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("certain", "likely", "possible")
LONGEST = 150  # characters of a sentence or a bracket that is looked at


class Shape(NamedTuple):
    """An expression that fills a bracket without its signs, or that a sentence begins with.

    `<task>` in it is any word of that class. It is tried in paragraphs that have a word of each class of `has`.
    `alone` is the outcome where a sentence is all of its paragraph.
    """

    pattern: str
    outcome: Certainty = "likely"
    where: Literal["bracket", "sentence"] = "bracket"
    has: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    alone: Certainty | None = None


class Class(NamedTuple):
    """Words and phrases in lower case, each with or without an s for the plural; no `language` means all."""

    name: str
    words: tuple[str, ...]
    language: str = ""


class Params(NamedTuple):
    classes: tuple[Class, ...] = ()
    shapes: tuple[Shape, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    found: list[Found] = []
    for block in article.prose if article.is_web_page else article.blocks:
        shapes = _wanted(block, params) if block.role is not Role.TABLE else []
        for where, span in _pieces(block, {shape.where for shape in shapes}):
            outcome = _outcome(block, where, span, shapes, params)
            if outcome and not _is_speech(article, block, span):
                found.append(Found(outcome, block, span))
    yield from hits(found, each=True)


def _wanted(block: Block, params: Params) -> list[Shape]:
    """The shapes that a block has the words for."""
    told = {name for name, firsts in _firsts(params, block.language).items() if not firsts.isdisjoint(block.vocabulary)}
    return [
        shape
        for shape in params.shapes
        if (not shape.languages or block.language in shape.languages) and told.issuperset(shape.has)
    ]


@cache
def _firsts(params: Params, language: str) -> dict[str, frozenset[str]]:
    """The first words of the phrases of each class, and their plurals."""
    found: dict[str, set[str]] = {}
    for name, phrase in _phrases(params, language):
        if word := TOKEN.search(phrase):
            found.setdefault(name, set()).update((word[0], f"{word[0]}s"))
    return {name: frozenset(words) for name, words in found.items()}


def _phrases(params: Params, language: str) -> Iterator[tuple[str, str]]:
    for each in params.classes:
        if each.language in ("", language):
            yield from ((each.name, phrase) for phrase in each.words)


def _pieces(block: Block, wanted: set[str]) -> Iterator[tuple[str, Span]]:
    if "bracket" in wanted and ("(" in block.text or "[" in block.text):
        for match in _brackets().finditer(block.text):
            yield "bracket", Span(*match.span())
    if "sentence" in wanted:
        for span in block.sentences:
            if span.end - span.start <= LONGEST:
                yield "sentence", span


@cache
def _brackets() -> Any:
    return patterns.compile(r"\([^()\n]{1,120}\)|\[[^\[\]\n]{1,120}\](?!\()")


def _outcome(block: Block, where: str, span: Span, shapes: list[Shape], params: Params) -> Certainty | None:
    text = block.text[span.start : span.end]
    shown = text[1:-1].strip() if where == "bracket" else text
    for shape in shapes:
        if shape.where == where:
            expression = _compiled(shape.pattern, params, block.language)
            if expression.fullmatch(shown) if where == "bracket" else expression.match(shown):
                whole = where == "sentence" and len(text) >= len(block.text.strip()) - 1
                return shape.alone or shape.outcome if whole else shape.outcome
    return None


@cache
def _compiled(pattern: str, params: Params, language: str) -> Any:
    import regex

    for name in _firsts(params, language):
        phrases = "|".join(phrase for each, phrase in _phrases(params, language) if each == name)
        pattern = pattern.replace(f"<{name}>", rf"(?<!\w)(?:{phrases})s?(?!\w)")
    return patterns.compile(pattern, regex.IGNORECASE)


def _is_speech(article: Article, block: Block, span: Span) -> bool:
    """Whether somebody says it, or the copy talks about it."""
    said = any(
        quote.block is block and quote.span.start <= span.start and span.end <= quote.span.end + 2
        for quote in article.quotes
    )
    return said or mentioned(block.text, span) or within_address(block, span)
