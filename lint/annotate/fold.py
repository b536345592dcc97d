"""Words without their accents, for comparing forms of one name.

Decomposition parts most letters from their marks; the few letters that have none to part (đ, ø, ł) are listed.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, normalize

UNPARTED: dict[int, str] = str.maketrans(
    {"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"}
)
TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


@lru_cache(4096)
def fold(text: str) -> str:
    """The text in lower case, without accents, with straight apostrophes."""
    if text.isascii():
        return text.lower()
    return strip(text).lower().replace("’", "'").replace("\u00a0", " ")


class _Bare(dict[int, str]):
    """A table for `str.translate` that learns each letter when it meets it."""

    def __missing__(self, code: int) -> str:
        bare = self[code] = "".join(letter for letter in normalize("NFD", chr(code)) if not combining(letter))
        return bare


BARE = _Bare(UNPARTED)


def strip(text: str) -> str:
    """The text without accents, its case kept."""
    return text.translate(BARE)


def toneless(word: str) -> tuple[str, str]:
    """A Vietnamese syllable in lower case without its tone, and the tone: "hoà" and "hòa" are one."""
    parted = normalize("NFD", word.lower())
    return (
        "".join(letter for letter in parted if letter not in TONES),
        "".join(letter for letter in parted if letter in TONES),
    )
