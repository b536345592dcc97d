"""The words of a block as strings: what spelling and agreement work on, and what tells whether to look any further.

Strings come first and offsets later, because most words of most blocks are known and nobody asks where they stand. One
split with a group gives words and what stands between them; `re` does it in half the time that `regex` takes.
"""

from __future__ import annotations

import re

from lint.lazy import lazy

BEGINNING = 4  # letters that most words are told apart by
TOKEN = re.compile(r"(\w+)")


def lower(text: str) -> str:
    """Lower case of the same length: İ would grow."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


class Tokens:
    """Runs of letters and digits, in order; `gaps` are what stands before each and after the last."""

    def __init__(self, text: str) -> None:
        self._pieces = TOKEN.split(text)
        self.words: list[str] = self._pieces[1::2]
        self.gaps: list[str] = self._pieces[::2]

    @lazy
    def lowered(self) -> list[str]:
        return list(map(str.lower, self.words))

    def span(self, index: int) -> tuple[int, int]:
        """Offsets of a word in the block, counted afresh: few words are ever asked for."""
        start = sum(map(len, self._pieces[: 2 * index + 1]))
        return start, start + len(self.words[index])
