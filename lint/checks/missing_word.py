"""A little word that is missing: "favorables l'arrivée", "one the largest", "runners spite of the heat"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lint.agreement.clauses import TIMES
from lint.agreement.words import BLANKS, LINKS, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, INFINITIVE, NOUN, PARTICIPLE, PLURAL, Lexicon, lexicon
from lint.model import Agreement, Article, Block, Hit, Role
from lint.source import Span

OUTCOMES = ("preposition", "word")
ARTICLES = frozenset(("l", "le", "la"))
DETERMINERS = {
    "fr": table("le la les l un une ce cette ces cet son sa ses leur leurs"),
    "en": table("the a an his her their its our this these those"),
}
TIME = TIMES | table(
    "week weeks month months year years day days time morning evening night afternoon weekend last next"
)
HEADLINES = (Role.TITLE, Role.HEADING, Role.CAPTION, Role.TABLE, Role.LIST)  # where English leaves articles out


class Params(NamedTuple):
    """What is missing, by language.

    `governing` are plural adjectives of French that take a complement with à, de or pour. `phrases` are incomplete
    phrases with the complete ones; in them "*" is a determiner and "~" a verb that is nothing else, in its bare form.
    `headed` are phrases before which a word must stand, with the words that may, the first of which is suggested.
    """

    governing: tuple[str, ...] = ()
    phrases: Mapping[str, Mapping[str, str]] = {}
    headed: Mapping[str, Mapping[str, tuple[str, ...]]] = {}


class Gap(NamedTuple):
    """`words` of an incomplete phrase and the complete one; for `headed` the words that may stand before."""

    words: tuple[str, ...]
    right: str
    heads: frozenset[str] = frozenset()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for block in article.prose:
        words = lexicon(block.language) if block.language in DETERMINERS and block.role is not Role.TABLE else None
        if words is None:
            continue
        if block.language == "fr" and not frozenset(params.governing).isdisjoint(block.tokens.lowered):
            yield from _adjectives(block, words, frozenset(params.governing))
        gaps = _gaps(params, block.language)
        if not gaps.keys().isdisjoint(block.tokens.lowered) and (block.language == "fr" or block.role not in HEADLINES):
            yield from _phrases(block, words, gaps)


# --- Adjectives that govern -------------------------------------------------------------------------------------------


def _adjectives(block: Block, words: Lexicon, governing: frozenset[str]) -> Iterator[Hit]:
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


# --- Phrases ----------------------------------------------------------------------------------------------------------

_known: dict[tuple[int, str], tuple[Params, dict[str, list[Gap]]]] = {}


def _gaps(params: Params, language: str) -> dict[str, list[Gap]]:
    """The phrases of a language by their first word; made once for the parameters of a rule."""
    known = _known.get((id(params), language))
    if known is None or known[0] is not params:
        found: dict[str, list[Gap]] = {}
        for phrase, right in params.phrases.get(language, {}).items():
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(Gap(words, right))
        for phrase, heads in params.headed.get(language, {}).items():
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(Gap(words, f"{heads[0]} {phrase}", frozenset(heads)))
        known = _known[id(params), language] = params, found
    return known[1]


def _phrases(block: Block, words: Lexicon, gaps: dict[str, list[Gap]]) -> Iterator[Hit]:
    line = Line(block, words)
    for index in [place for place, word in enumerate(line.lower) if word in gaps]:
        gap = next((gap for gap in gaps[line.lower[index]] if _fits(line, index, gap)), None)
        if gap is not None:
            span = line.span(index, index + len(gap.words) - 1)
            last = block.text[line.tokens.span(index + len(gap.words) - 1)[0] : span.end]
            right = gap.right.replace("*", last).replace("~", last)
            yield Hit("word", block, span, {"words": block.text[span.start : span.end], "form": right})


def _fits(line: Line, index: int, gap: Gap) -> bool:
    last = index + len(gap.words) - 1
    if last >= len(line) or not LINKS.issuperset(line.gaps[index + 1 : last + 1]) or not line.ends(last):
        return False
    if not all(_matches(line, index + step, word) for step, word in enumerate(gap.words)):
        return False
    if gap.heads:
        return _headless(line, index, gap.heads)
    return gap.words[-1] != "*" or (line.is_lower(last + 1) and line.at(last + 1) not in TIME)


def _matches(line: Line, place: int, word: str) -> bool:
    if word == "*":
        return line.at(place) in DETERMINERS[line.lexicon.language]
    if word == "~":
        found = line.nature(place).all
        return bool(found & INFINITIVE) and not found & (NOUN | ADJECTIVE | ADVERB | FINITE) and line.is_lower(place)
    return line.at(place) == word


def _headless(line: Line, index: int, heads: frozenset[str]) -> bool:
    """Whether a noun stands before the phrase, and neither a word that belongs there nor its article or adjective."""
    before, found = line.at(index - 1), line.nature(index - 1).all
    if not index or line.gaps[index] not in BLANKS or before in heads or before in DETERMINERS["en"]:
        return False
    return bool(found & NOUN) and not found & (ADJECTIVE | PARTICIPLE) and line.is_lower(index - 1)
