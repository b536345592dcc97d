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
from lint.kept import kept
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
    Sentences begin with one of the words of `opens`, if there are any, or of a class that it names.
    `alone` is the outcome where a sentence is all of its paragraph; `inside` wants copy behind it in the paragraph.
    """

    pattern: str
    outcome: Certainty = "likely"
    where: Literal["bracket", "sentence"] = "bracket"
    has: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    alone: Certainty | None = None
    inside: bool = False
    opens: tuple[str, ...] = ()


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
    blocks = article.prose if article.is_web_page else article.blocks
    tools = {language: _tools(params, language) for language in {block.language for block in blocks}}
    told = {language: each.naming.keys() & article.vocabulary for language, each in tools.items()}
    for block in blocks:
        if block.role is not Role.TABLE:
            wanted = tools[block.language].wanted(block, told[block.language])
            for where, span, shapes in _pieces(block, wanted):
                outcome = _outcome(block, where, span, shapes, tools[block.language])
                if outcome and not is_said(article, block, span):
                    found.append(Found(outcome, block, span))
    doubts = [one for one in found if one.outcome == "possible"]
    yield from hits(article, found if len(doubts) < HABIT else (one for one in found if one not in doubts), each=True)


class Wanted(NamedTuple):
    """The shapes that a block has the words and the brackets for. Of those of sentences some begin with one of `words`,
    the `others` with any.
    """

    brackets: list[Shape]
    sentences: list[Shape]
    words: frozenset[str]
    others: list[Shape]


class Tools:
    """What a rule looks for in a language: the first words of each class, its shapes and their expressions."""

    def __init__(self, params: Params, language: str) -> None:
        phrases: dict[str, list[str]] = {}
        for each in params.classes:
            if each.language in ("", language):
                phrases.setdefault(each.name, []).extend(each.words)
        self.phrases = {name: "|".join(words) for name, words in phrases.items()}
        firsts = {name: frozenset(_first_words(words)) for name, words in phrases.items()}
        self.naming: dict[str, list[str]] = {}  # the classes that a word tells of
        for name, words in firsts.items():
            for word in words:
                self.naming.setdefault(word, []).append(name)
        self.opens = {
            shape.pattern: frozenset(word for name in shape.opens for word in firsts.get(name[1:-1], {name}))
            for shape in params.shapes
        }
        self.shapes = [shape for shape in params.shapes if not shape.languages or language in shape.languages]
        self._wanted: dict[tuple[frozenset[str], bool], Wanted] = {}
        self._compiled: dict[str, Any] = {}

    def wanted(self, block: Block, told: set[str]) -> Wanted:
        """The shapes for a block; `told` are the words of all classes that stand on the page."""
        names = frozenset([name for word in told & block.vocabulary for name in self.naming[word]])
        key = names, "(" in block.text or "[" in block.text
        if key not in self._wanted:
            self._wanted[key] = self._having(*key)
        return self._wanted[key]

    def _having(self, names: frozenset[str], bracketed: bool) -> Wanted:
        shapes = [shape for shape in self.shapes if names.issuperset(shape.has)]
        sentences = [shape for shape in shapes if shape.where == "sentence"]
        return Wanted(
            [shape for shape in shapes if shape.where == "bracket"] if bracketed else [],
            sentences,
            frozenset().union(*(self.opens[shape.pattern] for shape in sentences)),
            [shape for shape in sentences if not shape.opens],
        )

    def compiled(self, pattern: str) -> Any:
        import regex

        if pattern not in self._compiled:
            full = pattern
            for name, phrases in self.phrases.items():
                full = full.replace(f"<{name}>", rf"(?<!\w)(?:{phrases})s?(?!\w)")
            self._compiled[pattern] = patterns.compile(full, regex.IGNORECASE)
        return self._compiled[pattern]


def _first_words(phrases: list[str]) -> Iterator[str]:
    """The first words of phrases, and their plurals."""
    for phrase in phrases:
        if word := TOKEN.search(phrase):
            yield from (word[0], f"{word[0]}s")


_tools = kept(Tools)


def _pieces(block: Block, wanted: Wanted) -> Iterator[tuple[str, Span, list[Shape]]]:
    """Brackets and short sentences with the shapes that they may have."""
    if wanted.brackets:
        for match in _brackets().finditer(block.text):
            yield "bracket", Span(*match.span()), wanted.brackets
    for span in block.sentences if wanted.sentences else ():
        if span.end - span.start <= LONGEST:
            shapes = wanted.sentences if _opening(block.text, span) in wanted.words else wanted.others
            if shapes:
                yield "sentence", span, shapes


def _opening(text: str, span: Span) -> str:
    """The first word of a sentence in lower case."""
    first = TOKEN.search(text, *span)
    return first[0].lower() if first else ""


@cache
def _brackets() -> Any:
    return patterns.compile(r"\([^()\n]{1,120}\)|\[[^\[\]\n]{1,120}\](?!\()")


@cache
def _cited() -> Any:
    """What a sentence quotes: the words of a sign, a headline or a note are not the sentence's."""
    return patterns.compile(r'(?<!^)(?:"[^"]*"|“[^”]*”|«[^»]*»)')


def _outcome(block: Block, where: str, span: Span, shapes: list[Shape], tools: Tools) -> Certainty | None:
    text = block.text[span.start : span.end]
    shown = text[1:-1].strip() if where == "bracket" else _cited().sub(lambda said: " " * len(said[0]), text)
    opening = _opening(block.text, span)
    for shape in shapes:
        fits = not shape.opens or opening in tools.opens[shape.pattern]
        if fits and (not shape.inside or len(block.text) > span.end + BEHIND):
            expression = tools.compiled(shape.pattern)
            if expression.fullmatch(shown) if where == "bracket" else expression.match(shown):
                whole = where == "sentence" and len(text) >= len(block.text.strip()) - 1
                if whole and furniture.fold(text) in furniture.RELATED:
                    return None  # it opens a box of other articles
                return shape.alone or shape.outcome if whole else shape.outcome
    return None
