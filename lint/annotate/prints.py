"""Fingerprints of a passage: what stays of it when a few of its words change.

One word in two is an anchor, by its hash, so that both copies of a text choose the same ones; three words from each
anchor on make a print (content-defined sampling: Manber 1994). A changed word spoils a print and a half in the mean,
and the cost grows with the text alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import compress
from zlib import crc32

RUN = 3  # words of a print
EVERY = 2  # one word in so many is an anchor


class _Anchors(dict[str, bool]):
    """Whether words are anchors, worked out once each."""

    def __missing__(self, word: str) -> bool:
        found = self[word] = crc32(word.encode()) % EVERY == 0
        return found


_anchors = _Anchors()


def of(words: Sequence[str]) -> bytes:
    """The prints of some words (lower case), in order of size, four bytes each."""
    starts = compress(range(len(words) + 1 - RUN), map(_anchors.__getitem__, words))
    prints = {crc32(" ".join(words[at : at + RUN]).encode()) for at in starts}
    return array("I", sorted(prints)).tobytes()


def read(packed: bytes) -> array[int]:
    """The prints that `of` gave, smallest first."""
    return array("I", packed)
