"""The words of a block as strings: what spelling and agreement work on.

Strings come first and offsets later, because most words of most blocks are known and nobody asks where they stand.
"""

from __future__ import annotations

from functools import cached_property

import regex

TOKEN = regex.compile(r"\w+")


class Tokens:
    """Runs of letters, marks and digits, in order; `gap` is what stands between two of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = TOKEN.findall(text)

    @cached_property
    def lowered(self) -> list[str]:
        return [word.lower() for word in self.words]

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Offsets of each word in the block."""
        return [match.span() for match in TOKEN.finditer(self.text)]

    def gap(self, index: int) -> str:
        """The text between a word and the next: the rest of the block after the last word, its start for -1."""
        spans = self.spans
        start = spans[index][1] if index >= 0 else 0
        return self.text[start : spans[index + 1][0]] if index + 1 < len(spans) else self.text[start:]
