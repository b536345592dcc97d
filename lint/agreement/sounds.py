"""Whether an English word begins with the sound of a vowel: what decides between "a" and "an"."""

from __future__ import annotations

from lint.annotate.words import table
from lint.lexicon import Lexicon

VOWELS = frozenset("AEIOUY")
# Words in capitals whose letters are said one by one, although they could be read.
BY_LETTERS = table("MEP MI MRI FBI FA HIV LED SUV NGO MBA MOT SOS HR FAQ LGBTQ NDA RSPCA SAS FDA XL")
YOU_LETTERS = frozenset(("UN", "US", "UK", "UAE", "UEFA", "UNESCO", "UNICEF", "USB", "UFO", "USA", "UV", "UCLA", "UCL"))
SILENT_H = table(
    "hour hours hourly hourglass honest honestly honesty honor honors honour honours honorable honourable honorary",
    "honoured honored heir heirs heiress heirloom",
)
SOUNDED_H = table(
    "house huge high hand half home hard heavy hundred human husband head health healthy hit hot holiday hope host",
    "horse hospital hole hill help hearing helicopter hero harbour harbor highway history",
)
ONE = table("one ones once oneself oneness ouija ouistiti")
# The letters with which words in "eu" and "u" begin that sound like "you" ...
YOU = (
    "eu", "ew", "ub", "ufo", "ug", "uk", "unan", "uni", "ura", "ure", "uri", "uro", "uru", "usa", "use", "usu", "ute",
    "uti", "uto",
)  # fmt: skip
UN = ("ugl", "ugh", "unid", "unig", "unim", "unin", "unir", "unis")  # ... but for those with "un-" before an "i"
UNI = ("unidirec", "unisex", "unison")
EITHER = ("uz", "uv", "uy", "yt", "yp", "ule", "ulan", "urd")
RARE = 2.0  # the zipf of words that may be said as in the language they come from
_known: dict[str, bool | None] = {}


def begins_with_vowel(word: str, after: str, words: Lexicon) -> bool | None:
    """Whether a word or number, with `after` behind it, begins so; None where it cannot be told.

    Told of dictionary words, and of acronyms that begin with one sound whether spelled out or read: names are said as
    their owners do.
    """
    if word.isdigit():
        return _number(word, after)
    if word not in _known:
        _known[word] = _told(word, words)
    return _known[word]


def _told(word: str, words: Lexicon) -> bool | None:
    if word.isupper() and word.isalpha() and 1 < len(word) < 6 and word.isascii():
        return _spelled(word)
    if len(word) < 2 or not (word.islower() or word.istitle()) or not word.isascii():
        return None
    lower = word.lower()
    if (word not in words.forms and lower not in words.forms) or words.zipf(lower) < RARE > words.zipf(word):
        return None
    return _letters(lower)


def _spelled(word: str) -> bool | None:
    """Of a word in capitals, where it begins so whether its letters are said one by one or not."""
    if word[0] in "BCDGJKPQTVWYZ":
        return False
    if word[0] in "FHLMNRSX":
        return True if word in BY_LETTERS or VOWELS.isdisjoint(word) else None
    return word[0] != "U" if word[0] != "U" or word in YOU_LETTERS else None


def _letters(word: str) -> bool | None:
    first = word[0]
    if not set("aeiouy") & set(word):
        return None  # "ftp"
    if first == "h":
        return True if word in SILENT_H else False if word in SOUNDED_H else None
    if word in ONE or word.startswith(EITHER):
        return False if word in ONE else None
    if word.startswith(YOU):
        return word.startswith(UN) and not word.startswith(UNI)
    return first in "aeiou"


def _number(word: str, after: str) -> bool | None:
    if word.startswith("8") or word in ("11", "18"):
        return True
    if len(word) == 4 and word.startswith(("11", "18")):
        return None  # "an 1,800" is none, "an 1800s house" is
    return None if word.startswith(("11", "18")) and not after.startswith((" ", "-", "%", ".")) else False
