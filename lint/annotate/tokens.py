"""The words of a block as strings: what spelling and agreement work on.

Strings come first and offsets later, because most words of most blocks are known and nobody asks where they stand.
"""

from __future__ import annotations

from functools import cached_property

from lint import patterns

TOKEN = patterns.compile(r"\w+")


class Tokens:
    """Runs of letters, marks and digits, in order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = TOKEN.findall(text)

    @cached_property
    def lowered(self) -> list[str]:
        return [word.lower() for word in self.words]

    @cached_property
    def gaps(self) -> list[str]:
        """What stands before each word, and after the last: one more than words."""
        pieces: list[str] = TOKEN.split(self.text)
        return pieces

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Offsets of each word in the block."""
        return [match.span() for match in TOKEN.finditer(self.text)]
