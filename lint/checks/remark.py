"""Brackets and short sentences that are no copy: what the desk says to itself, what the page says to its readers.

The words that tell them (parts of a text, what is done to them, what pages ask for) are data; a pattern names such a
class as `<class>`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

from lint import patterns
from lint.annotate import furniture
from lint.annotate.tokens import TOKEN
from lint.checks._search import Certainty, Found, hits, is_said
from lint.model import Agreement, Article, Block, Hit, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("certain", "likely", "possible")
LONGEST = 150  # characters of a sentence or a bracket that is looked at
HABIT = 3  # doubtful places of an article that are its way of speaking
BEHIND = 40  # characters of a paragraph that goes on


class Shape(NamedTuple):
    """An expression that fills a bracket without its signs, or that a sentence begins with.

    `<task>` in it is any word of that class. It is tried in paragraphs that have a word of each class of `has`.
    `alone` is the outcome where a sentence is all of its paragraph; `inside` wants copy behind it in the paragraph.
    """

    pattern: str
    outcome: Certainty = "likely"
    where: Literal["bracket", "sentence"] = "bracket"
    has: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    alone: Certainty | None = None
    inside: bool = False


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
            if outcome and not is_said(article, block, span):
                found.append(Found(outcome, block, span))
    doubts = [one for one in found if one.outcome == "possible"]
    yield from hits(found if len(doubts) < HABIT else (one for one in found if one not in doubts), each=True)


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
        if shape.where == where and (not shape.inside or len(block.text) > span.end + BEHIND):
            expression = _compiled(shape.pattern, params, block.language)
            if expression.fullmatch(shown) if where == "bracket" else expression.match(shown):
                whole = where == "sentence" and len(text) >= len(block.text.strip()) - 1
                if whole and furniture.fold(text) in furniture.RELATED:
                    return None  # it opens a box of other articles
                return shape.alone or shape.outcome if whole else shape.outcome
    return None


@cache
def _compiled(pattern: str, params: Params, language: str) -> Any:
    import regex

    for name in _firsts(params, language):
        phrases = "|".join(phrase for each, phrase in _phrases(params, language) if each == name)
        pattern = pattern.replace(f"<{name}>", rf"(?<!\w)(?:{phrases})s?(?!\w)")
    return patterns.compile(pattern, regex.IGNORECASE)
