"""Fingerprints of a passage: what stays of it when a few of its words change.

One word in two is an anchor, by its hash, so that both copies of a text choose the same ones; three words from each
anchor on make a print (content-defined sampling: Manber 1994). A changed word spoils a print and a half in the mean,
and the cost grows with the text alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from zlib import crc32

EVERY = 2  # one word in so many is an anchor


class _Hashes(dict[str, tuple[int, bytes]]):
    """The hash of each word, and the word behind a blank, by which the hash of words before it goes on."""

    def __missing__(self, word: str) -> tuple[int, bytes]:
        found = self[word] = (crc32(word.encode()), f" {word}".encode())
        return found


_hashes = _Hashes()


def of(words: Sequence[str]) -> bytes:
    """The prints of some words (lower case), in order of size, four bytes each."""
    found = list(map(_hashes.__getitem__, words))
    prints = {
        crc32(third, crc32(second, first))
        for (first, _), (_, second), (_, third) in zip(found, found[1:], found[2:], strict=False)
        if first % EVERY == 0
    }
    return array("I", sorted(prints)).tobytes()


def read(packed: bytes) -> array[int]:
    """The prints that `of` gave, smallest first."""
    return array("I", packed)
