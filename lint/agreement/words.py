"""What a word can be, summed up over its readings, and the tokens of a block with what stands between them."""

from __future__ import annotations

import re
from functools import lru_cache

from lint.annotate.tokens import Tokens
from lint.lazy import lazy
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    EPICENE,
    FEMININE,
    FUNCTION,
    INVARIABLE,
    MASCULINE,
    NAME,
    NOMINAL,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PLURAL,
    PLURAL_3,
    SINGULAR,
    SINGULAR_3,
    Lexicon,
    lexicon,
)
from lint.model import Article, Block, Role
from lint.record import NamedTuple
from lint.source import Span

UNCLEAR = ADVERB | FUNCTION | NUMERAL | NAME | INVARIABLE
BLANKS = (" ", "\u00a0", "\u202f", "\n")
APOSTROPHES = ("'", "’", "ʼ")
STOPS = frozenset(".!?…:;")
PADDING = ("",) * 20  # patterns look so far beyond either end; negative places land here too
LINKS = frozenset((*BLANKS, *APOSTROPHES))


class Nature(NamedTuple):
    """`all` and `nominal` are the bits of all readings together, and of those as noun, adjective or participle.

    The rest says what all nominal readings agree on, and whether the word is nothing but a verb in the third person.
    """

    all: int = 0
    nominal: int = 0
    singular: bool = False
    plural: bool = False
    masculine: bool = False
    feminine: bool = False
    verb_singular: bool = False
    verb_plural: bool = False


NOTHING = Nature()
_natures: dict[str, Natures] = {}


class Natures(dict[str, Nature]):
    """The natures of forms, worked out once for each combination of readings."""

    def __init__(self, words: Lexicon) -> None:
        super().__init__({"": NOTHING})
        self.words = words
        self.combined: dict[int, Nature] = {-1: NOTHING}

    def __missing__(self, word: str) -> Nature:
        combination = self.words.combination(word)
        found = self.combined.get(combination)
        if found is None:
            found = self.combined[combination] = _summed_up(self.words.combined(combination))
        if combination < 0 and word.endswith(("és", "ée", "ées")) and self.words.language == "fr":
            found = self._guessed(word)
        if not found.all and self.words.language == "en":
            found = self._english(word)
        self[word] = found
        return found

    def _english(self, word: str) -> Nature:
        """The nature of a superlative, or of the plural of a compound of "man", of which dictionaries know the stem."""
        stems = (word[:-3], word[:-2], word[:-4], word[:-4] + "y") if word.endswith("est") else ()
        if any(self[stem].all & ADJECTIVE for stem in stems):
            return _summed_up((ADJECTIVE,))
        man = len(word) > 5 and word.endswith("men") and self[word[:-2] + "an"].all & NOUN
        return _summed_up((NOUN | PLURAL,)) if man else NOTHING

    def _guessed(self, word: str) -> Nature:
        """The nature of a participle that dictionaries know in the masculine singular alone ("participés")."""
        ending = next(end for end in ("ées", "és", "ée") if word.endswith(end))
        found = self[word.removesuffix(ending) + "é"]
        if not found.all & PARTICIPLE:
            return NOTHING
        number, gender = PLURAL if ending != "ée" else SINGULAR, FEMININE if "e" in ending[1:] else MASCULINE
        return _summed_up((PARTICIPLE | number | gender,))


def natures(words: Lexicon) -> Natures:
    """The natures of a language's words as far as they are known; "" has none."""
    found = _natures.get(words.language)
    if found is None:
        found = _natures[words.language] = Natures(words)
    return found


def nature(word: str, words: Lexicon) -> Nature:
    """The nature of a form; empty where the lexicon does not know it."""
    return natures(words)[word]


def _summed_up(readings: tuple[int, ...]) -> Nature:
    everything = nominal = 0
    for reading in readings:
        everything |= reading
        if reading & NOMINAL:
            nominal |= reading
    other = everything & (NOMINAL | ADVERB | FUNCTION)
    return Nature(
        everything,
        nominal,
        singular=bool(nominal & SINGULAR) and not nominal & (PLURAL | INVARIABLE),
        plural=bool(nominal & PLURAL) and not nominal & (SINGULAR | INVARIABLE),
        masculine=bool(nominal & MASCULINE) and not nominal & (FEMININE | EPICENE),
        feminine=bool(nominal & FEMININE) and not nominal & (MASCULINE | EPICENE),
        verb_singular=bool(everything & SINGULAR_3) and not everything & PLURAL_3 and not other,
        verb_plural=bool(everything & PLURAL_3) and not everything & SINGULAR_3 and not other,
    )


class Line:
    """The words of one block, for patterns that walk along it."""

    def __init__(self, block: Block, words: Lexicon, page: str) -> None:
        self.block = block
        self.page = page
        self.tokens: Tokens = block.tokens
        self.words = block.tokens.words
        self.lower = block.tokens.lowered
        self.padded = [*self.lower, *PADDING]
        self.gaps = block.tokens.gaps
        self.lexicon = words
        self.natures = natures(words)

    def __len__(self) -> int:
        return len(self.words)

    def nature(self, index: int) -> Nature:
        """The nature of a word as it stands in lower case; of none beyond the ends."""
        return self.natures[self.padded[index]]

    def at(self, index: int) -> str:
        """A word in lower case; "" beyond the ends."""
        return self.padded[index]

    def is_lower(self, index: int) -> bool:
        return 0 <= index < len(self.words) and self.words[index].islower()

    def is_name(self, word: str) -> bool:
        """Whether the page has a word under a capital within a sentence."""
        return re.search(rf"[\w,’'] {re.escape(word)}\b", self.page) is not None

    def joined(self, first: int, last: int) -> bool:
        """Whether only one blank or apostrophe stands between all words from `first` to `last`."""
        return LINKS.issuperset(self.gaps[first + 1 : last + 1])

    def before(self, index: int) -> str:
        """What stands before a word, from the one before it."""
        return self.gaps[index]

    def after(self, index: int) -> str:
        return self.gaps[index + 1]

    def ends(self, index: int) -> bool:
        """Whether a word ends there: not cut short, not followed by a hyphen or an inclusive ending."""
        if index >= len(self):
            return False
        after = self.gaps[index + 1]
        return not after.startswith(("-", "‑", "·", "/", "…", "(")) and not (after == "." and index + 1 < len(self))

    def span(self, first: int, last: int) -> Span:
        return Span(self.tokens.span(first)[0], self.tokens.span(last)[1])

    @lazy
    def tags(self) -> str:
        """A letter for each word and a mark for what parts two of them."""
        from lint.agreement.tags import written

        return written(self)

    @lazy
    def breaks(self) -> list[int]:
        """The words before which more than a blank stands."""
        return [index for index, gap in enumerate(self.gaps[:-1]) if len(gap) > 1]

    @lazy
    def starts(self) -> list[int]:
        """The words with which a sentence begins, after a quotation mark or a bracket too."""
        after = [i for i in self.breaks if i and self.words[i][0].isupper() and not STOPS.isdisjoint(self.gaps[i])]
        return [0, *after] if self.words else []


@lru_cache(maxsize=4)
def lines(article: Article, language: str) -> tuple[Line, ...]:
    """The lines of an article in a language, tables apart; none where we have no lexicon."""
    words = lexicon(language)
    blocks = [block for block in article.prose if block.language == language and block.role is not Role.TABLE]
    return () if words is None else tuple(Line(block, words, article.source.text) for block in blocks)
