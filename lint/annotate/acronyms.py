"""Where an acronym is introduced: "Name of a Body (NB)"."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

INTRODUCED = r" \((\p{Lu}[\p{Lu}\d&-]*(?:[\p{L}]?\p{Lu})+)(?=[),])"
STOPS = '.,;:!?«»“”"()[]–—/'
LONGEST = 14  # words of an expansion


class Introduction(NamedTuple):
    """An acronym in brackets and the words before it, nearest last; `starts` are their offsets."""

    block: Block
    acronym: str
    span: Span  # of the acronym
    words: tuple[str, ...]
    starts: tuple[int, ...]


def introductions(block: Block) -> Iterator[Introduction]:
    """The acronyms in brackets of a block that two words or more stand before."""
    for match in patterns.compile(INTRODUCED).finditer(block.text):
        before = list(_words_before(block.text, match.start()))[::-1]
        if len(before) > 1:
            shown, starts = zip(*before, strict=True)
            yield Introduction(block, match[1], Span(*match.span(1)), shown, starts)


def _words_before(text: str, end: int) -> Iterator[tuple[str, int]]:
    """The words before an offset with their places, nearest first, up to a mark; elided articles are cut off."""
    for _ in range(LONGEST):
        start = max(text.rfind(" ", 0, end), text.rfind("\u00a0", 0, end), text.rfind("\n", 0, end)) + 1
        word = text[start:end]
        if not word or word[-1] in STOPS:
            return
        opened = word[0] in STOPS
        word = word.lstrip(STOPS)
        for elided in ("l'", "l’", "d'", "d’", "L'", "L’", "D'", "D’"):
            word = word.removeprefix(elided)
        if word:
            yield word, end - len(word)
        if opened or start == 0:
            return
        end = start - 1
