"""Words of an article that no dictionary has and that are probably slips, each with what was meant.

A word is let pass for many reasons before a correction is sought: names and whatever is written with a capital inside a
sentence, foreign words beside foreign words, words that prefixes and suffixes make, words used twice. What stays is
reported only where a common word lies one slip away (see `candidates`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import Literal

from lint import lexicon as tags
from lint.lazy import lazy
from lint.lexicon import Lexicon, lexicon
from lint.model import Article, Block, Role
from lint.record import NamedTuple
from lint.source import Span
from lint.spelling import fused, unspaced
from lint.spelling.candidates import VOWELS, Candidate, candidates, plain
from lint.spelling.derived import is_derived
from lint.spelling.languages import LANGUAGES, Language

Verdict = Literal["spelling", "glued", "split"]
LEAST = {"split": 1.5}  # the score that a correction needs
LEAST_OF_ALL = 2.3
LONG = {9: 1.9, 11: 1.3}  # ... in words of so many letters: nothing else is near
CERTAIN = 3.6  # a score from which a correction convinces
CERTAIN_OF_ALL = 7.5  # ... even in three letters beside a name
REPEATED = 4.5  # ... even where the word stands twice
INITIAL = 3.6  # ... where a capital at the start of a sentence may hide a name
COMMON = 2.0  # the least zipf of a correction of a short word, unless accents alone differ
AROUND = 5  # words on each side that tell a foreign passage
UNREAD = (Role.DATELINE, Role.BYLINE)  # "(ats)", "str/lb/cpy"
INVISIBLE = ("\u200b", "\u200c", "\u200d")  # within a word: residue/invisible speaks there
QUOTED = 40  # words that a quotation may have on either side
OPENING, QUOTES = '«“"', '«»“”"'
TERM = 2  # doubts about a word alone in quotation marks
BEFORE_TERM, AFTER_TERM = ("«", "“", '"', "‘", "(", "„"), ("»", "”", '"', "’", ")", "“")
BLANKS = " \u00a0\u202f\n"
STOPS = (".", "!", "?", "…")


class Suspect(NamedTuple):
    """A word that is probably a slip; for two halves of a word, `span` covers both.

    `corrections` are best first, in the case of the word. `doubt` counts what speaks against it.
    """

    block: Block
    span: Span
    verdict: Verdict
    corrections: tuple[str, ...]
    doubt: int = 0


_passed: dict[str, set[str]] = {language: set() for language in LANGUAGES}
_strange: dict[str, set[str]] = {language: set() for language in LANGUAGES}


@lru_cache(maxsize=2)
def suspects(article: Article, allowed: tuple[str, ...] = ()) -> tuple[Suspect, ...]:
    """All slips of an article, in text order. `allowed` are words that the desk knows to be right."""
    found: list[Suspect] = []
    right = frozenset(word.lower() for word in allowed)
    for language in LANGUAGES:
        blocks = [block for block in article.prose if block.language == language and block.role not in UNREAD]
        words = lexicon(language) if blocks else None
        if words is None:
            continue
        everything = set(chain.from_iterable(block.tokens.words for block in blocks))
        if language == "vi":
            from lint.spelling import vietnamese

            found += vietnamese.suspects(blocks, right)
        else:
            found += _Reader(words, blocks, everything, right).read()
        found += _parted(blocks, everything, words, right)
    return tuple(found)


def _parted(blocks: list[Block], everything: set[str], words: Lexicon, right: frozenset[str]) -> Iterator[Suspect]:
    """Words fused with a number or a name, and marks with no blank behind."""
    for block, index, text, sure in fused.find(blocks, everything, words):
        if block.tokens.lowered[index] not in right:
            span = Span(*block.tokens.span(index))
            yield Suspect(block, span, "glued", (text,), 0 if sure else TERM)
    for lacking in unspaced.find(blocks, words):
        yield Suspect(lacking.block, lacking.span, "glued", (lacking.text,))


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
    return lower.title() in words.forms or ("oe" in lower and lower.replace("oe", "œ") in words.forms)


@cache
def _little_words_but(language: str) -> frozenset[str]:
    """The words of grammar of the other languages."""
    return frozenset().union(*(other.joined for name, other in LANGUAGES.items() if name != language))


class _Reader:
    """The blocks of one language in one article."""

    def __init__(self, words: Lexicon, blocks: list[Block], everything: set[str], allowed: frozenset[str]) -> None:
        self.words = words
        self.table: Language = LANGUAGES[words.language]
        self.blocks = blocks
        self._others = _little_words_but(words.language)
        self.all = everything
        self.unknown = {word for word in unknown(self.all, words) if word.lower() not in allowed}

    @lazy
    def counts(self) -> Counter[str]:
        """How often each word stands in the article, in lower case."""
        return Counter(chain.from_iterable(block.tokens.lowered for block in self.blocks))

    def read(self) -> Iterator[Suspect]:
        for block in self.blocks:
            after = -1
            if self.unknown.isdisjoint(block.tokens.words):
                continue
            for index in [place for place, word in enumerate(block.tokens.words) if word in self.unknown]:
                if index > after:
                    suspect = self._judge(block, index, block.tokens.words[index])
                    if suspect is not None:
                        yield suspect
                        after = index + (suspect.verdict == "split" and suspect.span.end > block.tokens.span(index)[1])

    def _judge(self, block: Block, index: int, word: str) -> Suspect | None:
        if word[0].isupper():
            return self._name(block, index, word) or self._initial(block, index, word)
        if not self._is_prose(block, index):
            return None
        return self._halves(block, index, word) or self._slip(block, index, word)

    # --- What surrounds a word ---

    def _is_prose(self, block: Block, index: int) -> bool:
        """Not in an address or a file name, not cut short, not joined to an ending in inclusive writing."""
        start, end = block.tokens.span(index)
        text = block.text
        before, after = text[start - 1 : start], text[end : end + 1]
        if before in ("·", *INVISIBLE, "#", "@", "/", "\\", "&") or after in ("·", *INVISIBLE, "@", "/", "…", "_"):
            return False
        if text[end : end + 2] == ".." or (after in (".", "(") and text[end + 1 : end + 2].islower()):
            return False
        if index and before and before in "'’-‑" and not self._elided(block, index):
            return False  # "Ea H'leo", "Tsé-toung"
        if before == "." or (before == "(" and text[start - 2 : start - 1].isalpha()):
            return False
        if not after and self.words.begins(text[start:end]):
            return False  # a teaser, cut short
        return not block.masked(Span(start, end))

    def _elided(self, block: Block, index: int) -> bool:
        """Whether what an apostrophe or a hyphen ties to the word is no name."""
        other = block.tokens.words[index - 1]
        return other.islower() or (other.lower() in self.table.elided and self._starts_sentence(block, index - 1))

    def _neighbour(self, block: Block, index: int, step: int) -> str | None:
        """The word beside, where only blanks or quotation marks stand between."""
        other = index + step
        tokens = block.tokens
        if not 0 <= other < len(tokens.words) or tokens.gaps[max(index, other)].strip(BLANKS + '«»“”"'):
            return None
        return tokens.words[other]

    def _is_term(self, block: Block, index: int) -> bool:
        """Whether a word stands alone between quotation marks or brackets: it is spoken of."""
        before, after = block.tokens.gaps[index].rstrip(BLANKS), block.tokens.gaps[index + 1].lstrip(BLANKS)
        return before.endswith(BEFORE_TERM) and after.startswith(AFTER_TERM)

    def _hyphened(self, block: Block, index: int) -> bool:
        start, end = block.tokens.span(index)
        return (
            "-" in (block.text[start - 1 : start], block.text[end : end + 1]) or "‑" in block.text[start - 1 : end + 1]
        )

    def _closed(self, block: Block, index: int, word: str) -> bool:
        """Whether a known word stands there with a hyphen in it: "half-heartedly"."""
        before = block.tokens.lowered[index - 1] if block.tokens.gaps[index] in ("-", "‑") else ""
        return bool(before) and (before + word in self.words.forms or word in ("heartedly", "empted", "emption"))

    # --- Verdicts ---

    def _slip(self, block: Block, index: int, word: str) -> Suspect | None:
        if not self._worth_correcting(block, index, word):
            return None
        ranked = self._ranked(block, index, word)
        if not ranked or not self._convincing(block, index, word, ranked[0]):
            return None
        best = ranked[0]
        if self.counts[word] > 1 and (
            best.score < REPEATED or len(word) < 5 or self.counts[word] > 3 or self._foreign(word)
        ):
            return None
        verdict: Verdict = "glued" if best.kind in ("split", "apostrophe") else "spelling"
        doubt = int(best.score < CERTAIN) + TERM * self._is_term(block, index)
        return Suspect(block, Span(*block.tokens.span(index)), verdict, _texts(ranked, verdict), doubt)

    def _worth_correcting(self, block: Block, index: int, word: str) -> bool:
        if any(letter not in self.table.letters for letter in word) or word.title() in self.all:
            return False
        if self._hyphened(block, index) and (len(word) < 5 or word[-1] in "oai" or self._closed(block, index, word)):
            return False
        if self.words.language == "en" and word.endswith("in") and block.tokens.gaps[index + 1].startswith(("'", "’")):
            return False  # "goin’"
        if len(word) < 5 and VOWELS.isdisjoint(word):
            return False  # an abbreviation
        return not (is_derived(word, self.words, self.table) or self.words.accepts(word))

    def _ranked(self, block: Block, index: int, word: str) -> list[Candidate]:
        """Candidates, with those first that the article uses elsewhere, and "externe a" only before a participle."""
        ranked = []
        for candidate in candidates(word, self.words.language):
            score = candidate.score + (1.0 if candidate.text in self.counts else 0.0)
            if candidate.kind == "split" and candidate.text.split()[1] in self.table.auxiliaries:
                score += 0.5 if self._participle(block, index + 1) else -2.0
            ranked.append(candidate._replace(score=score))
        return sorted(ranked, reverse=True)

    def _participle(self, block: Block, index: int, agreeing: bool = False) -> bool:
        """Whether a participle stands there: any, or one in the form that it has after avoir."""
        words = block.tokens.words
        readings = self.words.readings(words[index]) if index < len(words) else ()
        after_have = tags.FEMININE | tags.PLURAL
        return any(reading & tags.PARTICIPLE and (agreeing or not reading & after_have) for reading in readings)

    def _convincing(self, block: Block, index: int, word: str, best: Candidate) -> bool:
        if best.score < _least(word, best) or (len(word) < 9 and best.zipf < COMMON and best.kind != "accent"):
            return False
        if len(word) == 3 and not self._short(block, index, word, best):
            return False
        if self.words.language == "fr" and self._english(block, index, word, best):
            return False
        if word.endswith(self.table.suffixes) and best.kind not in ("accent", "swap", "split") and best.score < CERTAIN:
            return False
        beside = [other for other in (self._neighbour(block, index, step) for step in (-1, 1)) if other in self.unknown]
        if any(other.islower() for other in beside if other) or self._foreign_passage(block, index):
            return False
        return not beside or best.score >= CERTAIN

    def _foreign_passage(self, block: Block, index: int) -> bool:
        """Whether two of the words around, or one in the same quotation, are in no dictionary of the language or are
        little words of another."""
        words = block.tokens.words
        around = (*range(max(0, index - AROUND), index), *range(index + 1, min(index + 1 + AROUND, len(words))))
        if sum(self._strange(words[place]) for place in around) > 1:
            return True
        return any(self._strange(words[place]) for place in _quotation(block, index) if place != index)

    def _strange(self, word: str) -> bool:
        return word.islower() and (word in self.unknown or (word in self._others and word not in self.words))

    def _short(self, block: Block, index: int, word: str, best: Candidate) -> bool:
        """Three letters are seldom a slip: the correction must be very common and keep the first letter."""
        if best.zipf < 5.8:
            return False
        moved = best.text[0] != word[0] and best.kind not in ("swap", "accent")
        if moved and (best.zipf < 6.3 or best.kind not in ("near", "missing")):
            return False
        beside = (self._neighbour(block, index, step) for step in (-1, 1))
        return best.score >= CERTAIN_OF_ALL or not any(other and other[0].isupper() for other in beside)

    def _foreign(self, word: str) -> bool:
        english = lexicon("en")
        return self.words.language == "fr" and english is not None and word in english.forms

    def _english(self, block: Block, index: int, word: str, best: Candidate) -> bool:
        """An English word in French text: beside another one, or common and not merely without its accents."""
        english = lexicon("en")
        if english is None or word not in english.forms:
            return False
        beside = (self._neighbour(block, index, step) for step in (-1, 1))
        if any(other and other.islower() and other not in self.words and other in english.forms for other in beside):
            return True
        if best.kind == "accent":
            return best.zipf < 3.0
        return english.zipf(word) >= 2.8 and best.zipf - english.zipf(word) < 3.0

    def _halves(self, block: Block, index: int, word: str) -> Suspect | None:
        """A word cut in two by a blank: this half and the one before or after make a common word."""
        tokens = block.tokens
        for first in (index - 1, index):
            if first < 0 or first + 1 >= len(tokens.words) or tokens.gaps[first + 1].strip("-") not in BLANKS:
                continue
            left, right = tokens.words[first : first + 2]
            if not right.islower() or not tokens.gaps[first + 1].endswith(tuple(BLANKS)):
                continue
            whole = left + right
            if self.words.zipf(whole.lower()) < 2.5 or len(whole) < 6 or self.counts[word] > 1:
                continue
            other = right if first == index else left
            if left in self.table.prefixes and left in self.unknown:
                continue  # "cyber attaque"
            if other in self.unknown or self.words.zipf(whole.lower()) >= 3.0 or tokens.gaps[first + 1].startswith("-"):
                return Suspect(block, Span(tokens.span(first)[0], tokens.span(first + 1)[1]), "split", (whole,))
        return None

    def _name(self, block: Block, index: int, word: str) -> Suspect | None:
        """A short word glued to a name ("Laosa eu lieu")."""
        if not word.endswith(tuple(self.table.endings)):
            return None
        following = self._neighbour(block, index, 1)
        if following is None:
            return None
        for ending in self.table.endings:
            base = word.removesuffix(ending)
            if base == word or len(base) < 3 or base.lower() in self.words.forms or not self._is_name(base):
                continue
            if ending in self.table.auxiliaries:
                fits = self._participle(block, index + 1, agreeing=ending in self.table.be)
            else:
                fits = base in self.all and len(ending) > 1 and not following.islower()
            if fits and self.counts[word.lower()] == 1:
                return Suspect(block, Span(*block.tokens.span(index)), "glued", (f"{base} {ending}",))
        return None

    def _is_name(self, base: str) -> bool:
        return base in self.all or base in self.words.forms

    def _initial(self, block: Block, index: int, word: str) -> Suspect | None:
        """A slip under the capital that starts a sentence, before a known word in lower case."""
        lower = word.lower()
        following = self._neighbour(block, index, 1)
        if len(word) < 5 or following is None or not following.islower() or following in self.unknown:
            return None
        if not self._starts_sentence(block, index) or self.counts[lower] > 1 or not self._is_prose(block, index):
            return None
        if (
            any(letter not in self.table.letters for letter in lower)
            or is_derived(lower, self.words, self.table)
            or self.words.accepts(lower)
        ):
            return None
        ranked = self._ranked(block, index, lower)
        if not ranked or self._foreign(lower) or (ranked[0].kind == "split" and len(word) < 6):
            return None
        best = ranked[0]
        if best.score < INITIAL or best.zipf < 3.3 or (plain(best.text) == plain(lower) and best.text[1:] == lower[1:]):
            return None
        verdict: Verdict = "glued" if best.kind in ("split", "apostrophe") else "spelling"
        texts = tuple(text[0].upper() + text[1:] for text in _texts(ranked, verdict))
        return Suspect(block, Span(*block.tokens.span(index)), verdict, texts, doubt=int(best.score < CERTAIN + 1))

    def _starts_sentence(self, block: Block, index: int) -> bool:
        tokens = block.tokens
        gap = tokens.gaps[index].rstrip(BLANKS + '«“"')
        if index and gap in ("'", "’"):
            return self._starts_sentence(block, index - 1)
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


def _least(word: str, best: Candidate) -> float:
    longest = max((length for length in LONG if length <= len(word)), default=0)
    return min(LEAST.get(best.kind, LEAST_OF_ALL), LONG.get(longest, LEAST_OF_ALL))


def _texts(ranked: list[Candidate], verdict: Verdict) -> tuple[str, ...]:
    """At most three corrections, those far behind the best left out."""
    best = ranked[0]
    kinds = ("split", "apostrophe")
    return tuple(
        c.text
        for c in ranked[:4]
        if c is best or (c.score > best.score - 2 and (c.kind in kinds) == (verdict == "glued"))
    )[:3]
