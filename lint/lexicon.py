"""Which words a language has, how common they are, and what they can be in a sentence.

The files in `rules/lexicon` are built by `tools/build_lexicon.py`. A word is a run of letters: text is cut at
apostrophes and hyphens before it is looked up, and the pieces of compounds ("aujourd", "prud") are words here.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from lint.lazy import lazy
from lint.ruleset import shipped_rules

# What a reading of a form holds, one bit each. `tools/build_lexicon.py` writes them.
NOUN, ADJECTIVE, PARTICIPLE, FINITE, INFINITIVE, GERUND, ADVERB, FUNCTION, NAME, NUMERAL = (1 << i for i in range(10))
MASCULINE, FEMININE, EPICENE, SINGULAR, PLURAL, INVARIABLE = (1 << i for i in range(10, 16))
SINGULAR_1, SINGULAR_2, SINGULAR_3, PLURAL_1, PLURAL_2, PLURAL_3 = (1 << i for i in range(16, 22))
PIECE = 1 << 22  # only part of a compound
NOMINAL = NOUN | ADJECTIVE | PARTICIPLE

STEPS = 25  # the built files count a frequency in steps of 1/25 zipf


class Lexicon:
    """The words of one language, memory-mapped; each file is opened when it is first needed."""

    def __init__(self, folder: str, language: str) -> None:
        self.folder = folder
        self.language = language
        self.forms = self._trie("forms")
        self._known: dict[int, tuple[int, ...]] = {-1: ()}

    def _path(self, kind: str) -> str:
        return os.path.join(self.folder, f"{self.language}.{kind}")

    def _trie(self, kind: str) -> Any:
        import marisa_trie

        trie = marisa_trie.Trie()
        trie.mmap(self._path(kind))
        return trie

    def _bytes(self, kind: str) -> memoryview:
        import mmap

        with open(self._path(kind), "rb") as file:
            return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))

    def __contains__(self, word: str) -> bool:
        """Whether a dictionary has the word as written, or in lower case."""
        return word in self.forms or word.lower() in self.forms

    def begins(self, start: str) -> bool:
        """Whether a form begins so."""
        return next(self.forms.iterkeys(start), None) is not None

    @lazy
    def _frequencies(self) -> memoryview:
        return self._bytes("zipf")

    def zipf(self, word: str) -> float:
        """How common a form is: log10 of its occurrences in a thousand million words; 0 unseen, -1 not a word."""
        number = self.forms.get(word)
        return -1.0 if number is None else self._frequencies[number] / STEPS

    @lazy
    def _accepted(self) -> Any:
        return self._trie("accepted")

    def accepts(self, word: str) -> bool:
        """Whether a lower-case word is in use although no dictionary of ours has it."""
        return word in self._accepted

    @lazy
    def _tags(self) -> tuple[memoryview, memoryview, memoryview] | None:
        """Starts into the second, readings one after another, and the number of each form's combination."""
        if not os.path.isfile(self._path("tags")):
            return None
        data = self._bytes("tags")
        combinations, total = data[:8].cast("I")
        first, second = 8 + 4 * (combinations + 1), 8 + 4 * (combinations + 1 + total)
        return data[8:first].cast("I"), data[first:second].cast("I"), data[second:].cast("H")

    def combination(self, word: str) -> int:
        """The number of the readings that a form has together, or its lower case has; -1 for none.

        Few hundred combinations serve all forms: what follows from one is worth remembering.
        """
        number = self.forms.get(word)
        if number is None and not word.islower():
            number = self.forms.get(word.lower())
        return -1 if number is None or self._tags is None else self._tags[2][number]

    def readings(self, word: str) -> tuple[int, ...]:
        """What a form can be, a set of bits for each reading."""
        return self.combined(self.combination(word))

    def combined(self, combination: int) -> tuple[int, ...]:
        """The readings of a combination."""
        found = self._known.get(combination)
        if found is None:
            assert self._tags is not None
            starts, readings, _ = self._tags
            found = self._known[combination] = tuple(readings[starts[combination] : starts[combination + 1]])
        return found


@cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a language ("fr"), or None where we have none. Raises DataError in a broken installation."""
    folder = os.path.join(shipped_rules(), "lexicon")
    if not os.path.isfile(os.path.join(folder, f"{language}.forms")):
        return None
    return Lexicon(folder, language)
