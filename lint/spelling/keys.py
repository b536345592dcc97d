"""What the keys of a Vietnamese keyboard would have written, had the input method been on: "dduwowcj", "to6i"."""

from __future__ import annotations

import unicodedata

from lint.spelling.syllables import is_syllable

CIRCUMFLEX, HORN, BREVE = "\u0302", "\u031b", "\u0306"
TELEX_TONES = {"f": "\u0300", "s": "\u0301", "x": "\u0303", "r": "\u0309", "j": "\u0323"}
VNI_TONES = {"2": "\u0300", "1": "\u0301", "4": "\u0303", "3": "\u0309", "5": "\u0323"}
VNI_MARKS = {"6": ("aeo", CIRCUMFLEX), "7": ("uo", HORN), "8": ("a", BREVE)}
VOWELS = frozenset("aeiouy")


def decoded(word: str) -> str | None:
    """The syllable that a lower-case word stands for in Telex or VNI keys; None where it holds no such keys."""
    digits = any(key.isdigit() for key in word)
    letters: list[str] = []
    tone = ""
    for key in word:
        new = _tone(key, letters, digits)
        if new and not tone:
            tone = new
        elif not _marked(letters, key, digits):
            letters.append(key)
    base = unicodedata.normalize("NFC", "".join(letters))
    return next((form for form in _toned(base, tone) if form != word and is_syllable(form)), None)


def _tone(key: str, letters: list[str], digits: bool) -> str:
    """The tone that a key gives to the vowel before it."""
    vowel = any(unicodedata.normalize("NFD", letter)[0] in VOWELS for letter in letters)
    return (VNI_TONES if digits else TELEX_TONES).get(key, "") if vowel else ""


def _marked(letters: list[str], key: str, digits: bool) -> bool:
    """Put the mark of a key on the letters before it; False where the key is a letter of its own."""
    last = letters[-1] if letters else ""
    if digits and key == "9" and "d" in letters:
        letters[letters.index("d")] = "đ"
    elif digits and key in VNI_MARKS:
        return _mark(letters, *VNI_MARKS[key])
    elif not digits and key == "d" and last == "d":
        letters[-1] = "đ"
    elif not digits and key in "aeo" and last == key:
        letters[-1] = last + CIRCUMFLEX
    elif not digits and key == "w":
        return _mark(letters, "uo", HORN) or _mark(letters, "a", BREVE)
    else:
        return False
    return True


def _mark(letters: list[str], takers: str, mark: str) -> bool:
    """The mark on the last letter that takes it, and on both of "uo"."""
    for place in range(len(letters) - 1, -1, -1):
        if letters[place] in takers:
            letters[place] += mark
            if mark == HORN and letters[place][0] == "o" and place and letters[place - 1] == "u":
                letters[place - 1] += mark
            return True
    return False


def _toned(base: str, tone: str) -> list[str]:
    if not tone:
        return [base]
    return [unicodedata.normalize("NFC", base[: at + 1] + tone + base[at + 1 :]) for at in range(len(base))]
