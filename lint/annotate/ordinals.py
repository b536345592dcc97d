"""Ranks and what they rank: "la 11e édition", "the 11th edition", "lần thứ 11", "XXIe siècle", "onzième"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import attrgetter

from lint.annotate import nouns, ranks
from lint.annotate.numerals import WORD
from lint.model import Article, Block, Noun, Ordinal
from lint.source import Span

FIGURES = {
    "fr": re.compile(
        r"([0-9](?<![\w.,/-][0-9])[0-9]{0,3})"
        r"(?:ers|er|ère|ères|res|re|èmes|ème|emes|eme|ième|iemes|ieme|nde|nd|es|e|ᵉʳ|ᵉ)(?![\w'’-])"
    ),
    "en": re.compile(r"([0-9](?<![\w.,/-][0-9])[0-9]{0,3})(?:st|nd|rd|th)(?![\w'’])"),
    "vi": re.compile(r"[0-9](?<=thứ [0-9])[0-9]{0,3}(?!\w)"),
}
ROMAN = re.compile(r"([IVXLC](?<!\w[IVXLC])[IVXLC]{0,6})(?:es|e|è|ème|er|ère|ᵉ)(?!\w)")
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def annotate(article: Article) -> tuple[Ordinal, ...]:
    """The ordinals of the prose in text order."""
    return tuple(ordinal for block in article.prose for ordinal in find(block))


def find(block: Block) -> list[Ordinal]:
    """The ordinals of a block in text order."""
    found = [*_figures(block), *_in_words(block)]
    return sorted(found, key=attrgetter("span")) if len(found) > 1 else found


def _figures(block: Block) -> Iterator[Ordinal]:
    text, language = block.text, block.language
    pattern = FIGURES.get(language)
    if pattern is None or (language == "vi" and "thứ " not in text):
        return
    for match in pattern.finditer(text):
        if language == "vi":
            yield _vietnamese(block, Span(*match.span()), int(match[0]))
        else:
            yield Ordinal(block, Span(*match.span()), int(match[1]), _noun(block, match.end()))
    if language == "fr" and not _romans().isdisjoint(block.vocabulary):
        for match in ROMAN.finditer(text):
            if (rank := roman(match[1])) and (match[0] not in ("Ie", "Ce", "Ces", "Le", "Les", "Ies")):
                yield Ordinal(block, Span(*match.span()), rank, _noun(block, match.end()))


@cache
def _romans() -> frozenset[str]:
    """The ranks up to 399 in Roman digits, in lower case: what `ROMAN` can find."""
    endings = ("es", "e", "è", "ème", "er", "ère", "ᵉ")
    return frozenset(to_roman(rank).lower() + ending for rank in range(1, 400) for ending in endings)


def _in_words(block: Block) -> Iterator[Ordinal]:
    for start, end, rank in ranks.find(block):
        if block.language == "vi":
            yield _vietnamese(block, Span(start, end), rank)
        else:
            yield Ordinal(block, Span(start, end), rank, _noun(block, end))


def _vietnamese(block: Block, span: Span, rank: int) -> Ordinal:
    """The noun of a Vietnamese rank stands before it: "Hội nghị Trung ương lần thứ 11"."""
    text = block.text
    ahead = WORD.finditer(text, max(0, span.start - 60), span.start)
    words = [m for m in ahead if m[0].lower() not in ("lần", "thứ")][-4:]
    while words and words[0][0].lower() in nouns.VI_FUNCTION:
        words.pop(0)
    capital = next((n for n, m in enumerate(words) if m[0][0].isupper()), max(0, len(words) - 2))
    words = words[capital:]
    if not words:
        return Ordinal(block, span, rank)
    head = words[0]
    return Ordinal(
        block,
        span,
        rank,
        Noun(Span(*head.span()), head[0], nouns.key(head[0], "vi"), tuple(m[0] for m in words[1:])),
    )


def _noun(block: Block, end: int) -> Noun | None:
    return nouns.after(block.text, end, block.language, singular=True)


def roman(digits: str) -> int | None:
    """The value of a Roman numeral; None where it is not written as one ("IIII", "VX")."""
    values = [ROMAN_DIGITS[digit] for digit in digits]
    total = sum(-v if any(v < w for w in values[n + 1 :]) else v for n, v in enumerate(values))
    return total if total > 0 and to_roman(total) == digits else None


def to_roman(value: int) -> str:
    pairs = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for worth, sign in pairs:
        written += sign * (value // worth)
        value %= worth
    return written
