"""What surrounds a word of no dictionary: its neighbours, the marks that tie it, a passage in another language."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import chain, pairwise

from lint.lazy import lazy
from lint.lexicon import Lexicon
from lint.model import Block
from lint.source import Span
from lint.spelling.candidates import candidates
from lint.spelling.languages import LANGUAGES, Language

VERY_COMMON = 5.5  # zipf
SLIPPED_NAME = 4.8  # ... of what a name in lower case stands for
AROUND = 5  # words on each side that tell a foreign passage
INVISIBLE = ("\u200b", "\u200c", "\u200d")  # within a word: residue/invisible speaks there
QUOTED = 40  # words that a quotation may have on either side
OPENING, QUOTES = '«“"', '«»“”"'
BEFORE_TERM, AFTER_TERM = ("«", "“", '"', "‘", "(", "„"), ("»", "”", '"', "’", ")", "“")
BLANKS = " \u00a0\u202f\n"
STOPS = (".", "!", "?", "…")
_passed: dict[str, set[str]] = {language: set() for language in LANGUAGES}
_strange: dict[str, set[str]] = {language: set() for language in LANGUAGES}


def unknown(found: set[str], words: Lexicon) -> set[str]:
    """Those of some words that the lexicon does not have and whose letters could make a word of the language."""
    passed, strange = _passed[words.language], _strange[words.language]
    here = found - passed
    fresh = here - strange
    if fresh:
        new = {word for word in fresh.difference(filter(words.forms.__contains__, fresh)) if not _passes(word, words)}
        strange |= new
        passed |= fresh - new
        here &= strange
    return here


def _passes(word: str, words: Lexicon) -> bool:
    if word in words or len(word) < 3 or not word.isalpha() or not (word.islower() or word.istitle()):
        return True
    lower = word.lower()
    if word in LANGUAGES[words.language].contracted:
        return False
    if lower.title() in words.forms:
        return not (word.islower() and _is_slip(word, words))
    return "oe" in lower and lower.replace("oe", "œ") in words.forms


def _is_slip(word: str, words: Lexicon) -> bool:
    """Whether what is a name in capitals is a very common word with one slip in it: "eben", "javier"."""
    best = next(iter(candidates(word, words.language)), None)
    if best is None:
        return False
    if best.kind == "swap":
        return best.zipf >= VERY_COMMON
    return len(word) > 4 and best.kind in ("missing", "extra", "near", "double") and best.zipf >= SLIPPED_NAME


@cache
def little_words_but(language: str) -> frozenset[str]:
    """The words of grammar of the other languages."""
    return frozenset().union(*(other.joined for name, other in LANGUAGES.items() if name != language))


class Surroundings:
    """The blocks of one language in one article, and their words that the lexicon does not have."""

    def __init__(self, words: Lexicon, blocks: list[Block], everything: set[str], allowed: frozenset[str]) -> None:
        self.words = words
        self.table: Language = LANGUAGES[words.language]
        self.blocks = blocks
        self._others = little_words_but(words.language)
        self.all = everything
        self.unknown = {word for word in unknown(self.all, words) if word.lower() not in allowed}

    @lazy
    def counts(self) -> Counter[str]:
        """How often each word stands in the article, in lower case."""
        return Counter(chain.from_iterable(block.tokens.lowered for block in self.blocks))

    @lazy
    def pairs(self) -> set[tuple[str, str]]:
        """Words that stand side by side somewhere in the article, in lower case."""
        return set(chain.from_iterable(pairwise(block.tokens.lowered) for block in self.blocks))

    def is_prose(self, block: Block, index: int) -> bool:
        """Not in an address or a file name, not cut short, not joined to an ending in inclusive writing."""
        start, end = block.tokens.span(index)
        text = block.text
        before, after = text[start - 1 : start], text[end : end + 1]
        if before in ("·", *INVISIBLE, *"#@/\\&{") or after in ("·", *INVISIBLE, *"@/…_}"):
            return False
        if text[end : end + 2] == ".." or (after in (".", "(") and text[end + 1 : end + 2].islower()):
            return False
        if index and before and before in "'’-‑" and not self.elided(block, index):
            return False  # "Ea H'leo", "Tsé-toung"
        if before == "." or (before == "(" and text[start - 2 : start - 1].isalpha()):
            return False
        if not after and self.words.begins(text[start:end]):
            return False  # a teaser, cut short
        return not block.masked(Span(start, end))

    def elided(self, block: Block, index: int) -> bool:
        """Whether what an apostrophe or a hyphen ties to the word is no name."""
        other = block.tokens.words[index - 1]
        return other.islower() or (other.lower() in self.table.elided and self.starts_sentence(block, index - 1))

    def neighbour(self, block: Block, index: int, step: int) -> str | None:
        """The word beside, where only blanks or quotation marks stand between."""
        other = index + step
        tokens = block.tokens
        if not 0 <= other < len(tokens.words) or tokens.gaps[max(index, other)].strip(BLANKS + '«»“”"'):
            return None
        return tokens.words[other]

    def is_term(self, block: Block, index: int) -> bool:
        """Whether a word stands alone between quotation marks or brackets: it is spoken of."""
        before, after = block.tokens.gaps[index].rstrip(BLANKS), block.tokens.gaps[index + 1].lstrip(BLANKS)
        return before.endswith(BEFORE_TERM) and after.startswith(AFTER_TERM)

    def hyphened(self, block: Block, index: int) -> bool:
        start, end = block.tokens.span(index)
        return (
            "-" in (block.text[start - 1 : start], block.text[end : end + 1]) or "‑" in block.text[start - 1 : end + 1]
        )

    def foreign_passage(self, block: Block, index: int) -> bool:
        """Whether two of the words around, or one in the same quotation, are in no dictionary of the language or are
        little words of another."""
        words = block.tokens.words
        around = (*range(max(0, index - AROUND), index), *range(index + 1, min(index + 1 + AROUND, len(words))))
        if sum(self._strange(words[place]) for place in around) > 1:
            return True
        return any(self._strange(words[place]) for place in _quotation(block, index) if place != index)

    def _strange(self, word: str) -> bool:
        return word.islower() and (word in self.unknown or (word in self._others and word not in self.words))

    def starts_sentence(self, block: Block, index: int) -> bool:
        tokens = block.tokens
        gap = tokens.gaps[index].rstrip(BLANKS + '«“"')
        if index and gap in ("'", "’"):
            return self.starts_sentence(block, index - 1)
        if not index:
            return not gap or gap.endswith(STOPS)
        last = tokens.lowered[index - 1]
        return gap.endswith(STOPS) and last not in self.table.abbreviations and len(last) > 1


def _quotation(block: Block, index: int) -> range:
    """The words of the quotation that a word stands in; none outside of one."""
    gaps = block.tokens.gaps
    first = next((i for i in range(index, max(-1, index - QUOTED), -1) if any(mark in gaps[i] for mark in QUOTES)), -1)
    if first < 0 or not any(mark in gaps[first] for mark in OPENING):
        return range(0)
    ends = range(index + 1, min(len(gaps), index + QUOTED))
    last = next((i for i in ends if any(mark in gaps[i] for mark in QUOTES)), -1)
    return range(first, last) if last > 0 else range(0)
