"""Which letters make a Vietnamese syllable: an onset, a rime and a tone, each from a short table.

A grammar instead of a word list: whatever it refuses is foreign or a slip. Both ways to place the tone of an open "oa",
"oe" and "uy" are right ("hòa", "hoà"); everywhere else a tone has one place.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from lint.annotate.words import table
from lint.record import NamedTuple

TONES = "\u0300\u0301\u0303\u0309\u0323"  # falling, rising, broken, dipping, heavy
STOPPED = ("p", "t", "c", "ch")  # codas after which a tone is rising or heavy
RISING_OR_HEAVY = "\u0301\u0323"
# Nucleus: codas and final vowels, "-" where there may be none.
RIMES = {
    "a": "- i o u y m n ng nh p t c ch", "ă": "m n ng p t c", "â": "u y m n ng p t c", "e": "- o m n ng p t c",
    "ê": "- u m n nh p t ch", "i": "- a u m n nh p t ch", "iê": "u m n ng p t c", "o": "- i m n ng p t c", "oo": "ng c",
    "ô": "- i m n ng p t c", "ơ": "- i m n p t", "u": "- a i m n ng p t c", "uô": "i m n ng t c",
    "ư": "- a i u m n ng t c", "ươ": "i u m n ng p t c", "y": "-", "yê": "u m n ng t",
}  # fmt: skip
# ... after a rounded glide, which no labial takes.
GLIDED = {
    "oa": "- i o y m n ng nh p t c ch", "oă": "m n ng t c", "oe": "- o m n ng t", "uâ": "y n ng t", "uê": "- u n nh ch",
    "uơ": "-", "uy": "- a u n nh p t ch", "uyê": "n t",
}  # fmt: skip
AFTER_Q = {
    "ua": "- i o u y m n ng nh p t c ch", "uă": "m n ng p t c", "uâ": "y n ng t", "ue": "- o n ng t c",
    "uê": "- n nh t ch u", "ui": "- t u nh", "uô": "c", "uơ": "- n i", "uy": "- n nh t ch", "uyê": "n t",
}  # fmt: skip
ONSETS = table("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x") | {""}
FRONT = frozenset("eêiy")
BEFORE_FRONT, BEFORE_BACK = frozenset(("k", "gh", "ngh")), frozenset(("c", "g", "ng"))
LABIALS = frozenset(("b", "m", "p", "ph", "v"))
LABIAL_LOANS = table("buyt phuy voan boa moay")
BEFORE_Y = frozenset(("", "h", "k", "l", "m", "s", "t", "v"))
EITHER = frozenset(("oa", "oe", "uy"))
VOWELS = frozenset("aăâeêioôơuưy")


class Letters(NamedTuple):
    """A word without its tone; `place` is the letter that bore it, -1 for none."""

    base: str
    tone: str = ""
    place: int = -1


@cache
def _untoned(letter: str) -> tuple[str, str]:
    """A letter without its tone mark, and the mark."""
    marks = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in marks if mark in TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES)), tone


def letters(word: str) -> Letters | None:
    """The letters of a lower-case word and its tone; None where it has two tones, or one that no letter takes."""
    if word.isascii():
        return Letters(word)
    base, tone, place = "", "", -1
    for index, letter in enumerate(word):
        plain, mark = _untoned(letter)
        base += plain
        if (mark and tone) or not plain:
            return None
        if mark:
            tone, place = mark, index
    return Letters(base, tone, place)


@cache
def _rimes(kind: str) -> dict[str, tuple[int, ...]]:
    """Each rime of a table, and the letters of it that may bear the tone."""
    rimes = {"q": AFTER_Q, "glided": GLIDED, "plain": RIMES}[kind]
    found: dict[str, tuple[int, ...]] = {}
    for nucleus, codas in rimes.items():
        glide = 1 if kind != "plain" or nucleus == "oo" else 0
        for coda in codas.split():
            end = "" if coda == "-" else coda
            place = len(nucleus) - 1 if len(nucleus) > 1 + glide or end[:1] not in VOWELS else glide
            places = (0, 1) if kind == "glided" and nucleus in EITHER and not end else (place,)
            found[nucleus + end] = places
    return found


def is_syllable(word: str) -> bool:
    """Whether a lower-case word could be a syllable of Vietnamese, its tone in the right place."""
    found = letters(word)
    if found is None:
        return False
    start = next((index for index, letter in enumerate(found.base) if letter in VOWELS), None)
    if start is None:
        return False
    onset, rime = found.base[:start], found.base[start:]
    if onset == "g" and rime[0] == "i" and len(rime) > 1 and rime[1] in VOWELS and _fits(found, "gi", rime[1:]):
        return True
    return _fits(found, onset, rime)


def _fits(read: Letters, onset: str, rime: str) -> bool:
    if onset not in ONSETS:
        return False
    tables = ("q",) if onset == "q" else ("plain", "glided")
    places = next((found for found in (_rimes(kind).get(rime) for kind in tables) if found), None)
    if places is None or not _may_follow(onset, rime):
        return False
    if read.tone:
        return read.place - (len(read.base) - len(rime)) in places and (
            not rime.endswith(STOPPED) or read.tone in RISING_OR_HEAVY
        )
    return not rime.endswith(STOPPED)


def _may_follow(onset: str, rime: str) -> bool:
    """Whether the spelling of an onset goes with the rime after it."""
    first = rime[0]
    if onset in BEFORE_FRONT:
        return first in FRONT
    if onset in BEFORE_BACK and first in FRONT:
        return onset == "g" and first == "i" and rime[:2] != "ia"
    if onset == "gi":
        return first not in "iy" and rime not in _rimes("glided")
    if rime == "y":
        return onset in BEFORE_Y
    if rime.startswith("iê") and not onset:
        return False
    if rime.startswith("yê"):
        return not onset
    return onset not in LABIALS or rime not in _rimes("glided") or onset + rime in LABIAL_LOANS
