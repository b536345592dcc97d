"""How two forms of a name differ: accents, order of the words, capitals, a letter.

Each function tells whether a difference is of its kind and could be a slip; what is a matter of taste or of another
word is none: an accent on the capital of a word alone (État, Etat), the place of a Vietnamese tone mark (hoà, hòa), an
ending (Nguyenne).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from lint.annotate.fold import fold, strip, toneless
from lint.annotate.name_grammar import words

# Pairs of French and English words that accents alone tell apart.
HOMOGRAPHS = words(
    "bale cafe comte conte cote cure diner expose foret interne jeune lave legs maire male marche mare metro mure noel "
    "opera pale pate peche pere pole pres reforme resume rose sale senat tache tome traite"
)
SAINTS = ("saint", "st", "san ", "santa", "la ", "le ", "les ")
ENDINGS = frozenset("aeinosuxy")
VOWELS = frozenset("aeiouy")
SOUNDS = (
    *(("tch", "c"), ("tsch", "c"), ("sch", "c"), ("sh", "c"), ("ch", "c"), ("ev", "ov"), ("eff", "ov"), ("off", "ov")),
    *(("ck", "k"), ("cq", "k"), ("qu", "k"), ("ph", "f"), ("th", "t")),
    *(("eau", "o"), ("au", "o"), ("ou", "u"), ("y", "i"), ("j", "i"), ("w", "v"), ("z", "s"), ("ai", "e"), ("ei", "e")),
)
Slip = Literal["swapped", "doubled", "dropped", "replaced"]


def by_accents(one: str, other: str, language: str) -> bool:
    """Whether two forms of one name differ in their accents; both have the same letters."""
    if language == "vi":
        return not all(map(_one_syllable, one.split(), other.split()))
    if on_capitals(one, other) and " " not in one:
        return False
    return " " in one or not (fold(one) in HOMOGRAPHS or len(one) < 4)


def _one_syllable(one: str, other: str) -> bool:
    """Whether two Vietnamese syllables differ at most in where the tone stands, which is free at the end of some."""
    bare, tone = toneless(one)
    return one.lower() == other.lower() or ((bare, tone) == toneless(other) and bare.endswith(("oa", "oe", "uy")))


def on_capitals(one: str, other: str) -> bool:
    """Whether accents on capitals are all that parts two forms: free, but a person's name has one spelling."""
    return _capitals_bare(one) == _capitals_bare(other)


def _capitals_bare(form: str) -> str:
    """Lower case, accents of capitals dropped: "État" and "Etat" are one."""
    return "".join(strip(letter) if letter.isupper() else letter for letter in form).lower()


def by_order(one: str, other: str) -> bool:
    """Whether one folded name of three words or more is the other in another order, or one of two turned round.

    Two words of one syllable each are left alone: Minh Quang and Quang Minh are two men.
    """
    parts, others = one.split(), other.split()
    if parts == others or (len(parts) == 2 and max(map(syllables, parts)) < 2):
        return False
    if others == [*parts[1:], parts[0]] or others == [parts[-1], *parts[:-1]]:
        return True
    return len(parts) > 2 and min(map(len, parts)) > 1 and sorted(parts) == sorted(others)


def by_vowel(one: str, other: str) -> bool:
    """Whether two given names have another vowel within and are hardly two persons': "Ghislaine" and "Ghyslaine"."""
    odd = [pair for pair in zip(one[:-1], other[:-1], strict=False) if pair[0] != pair[1]]
    if len(one) != len(other) or one[-1] != other[-1] or len(odd) != 1:
        return False
    return set(odd[0]) == {"i", "y"} or (len(one) > 7 and set(odd[0]) <= VOWELS)


def by_blanks(one: str, other: str) -> bool:
    """Whether two folded names of the same letters are one, parted otherwise: "Da Nang" and "Danang", "Jean Luc Vial"
    and "Jean-Luc Vial", but for "Victor Hugo" and "Victor-Hugo", saints and what is short."""
    if one.replace("-", " ") == other.replace("-", " ") and not (" " in one and " " in other):
        return False
    return len(one) > 5 and not one.startswith(SAINTS)


def syllables(word: str) -> int:
    """Groups of vowels."""
    return sum(letter in VOWELS and (index == 0 or word[index - 1] not in VOWELS) for index, letter in enumerate(word))


def by_letter(one: str, other: str) -> Slip | None:
    """The one slip of the keyboard that parts two folded words: letters swapped or doubled, one dropped or replaced.

    The first letter is trusted, and what may be an ending is no slip: Algerie and Algerien, Serbe and Serbie.
    """
    if one == other or one[:1] != other[:1] or abs(len(one) - len(other)) > 1:
        return None
    short, long = sorted((one, other), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        if short[at:] != long[at + 1 :]:
            return None
        if at > 0 and long[at] == long[at - 1]:
            return "doubled"
        ending = at == len(short) and long[at] in ENDINGS
        return None if ending or long[at:] == "ie" else "dropped"
    if short[at : at + 2] == long[at : at + 2][::-1]:
        anglicised = short[at:] in ("er", "re")  # Alexandre, Alexander
        return "swapped" if short[at + 2 :] == long[at + 2 :] and not anglicised else None
    if short[at + 1 :] != long[at + 1 :] or (at == len(short) - 1 and {short[at], long[at]} <= ENDINGS):
        return None
    return "replaced"


def by_first(one: str, other: str) -> Slip | None:
    """Whether the first letter alone parts two folded words: "Bargeot" and "Dargeot"."""
    return "replaced" if one[1:] == other[1:] and one[0] != other[0] else None


def nearly(one: str, other: str) -> bool:
    """Whether two different folded words are one slip apart wherever it falls: the first letter and endings too."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )


def alike(one: str, other: str) -> bool:
    """Whether two different folded words are a slip apart, sound alike ("Petrovic" and "Petrovitch") or have their
    letters in another order ("Sovaline" and "Savoline")."""
    if one == other:
        return False
    heard = len(one) > 4 and sound(one) == sound(other)
    return nearly(one, other) or heard or (len(one) > 6 and shuffled(one) == shuffled(other))


def sizes(words: Iterable[str]) -> Counter[tuple[str, int]]:
    """How many words share a first letter and a length: what is alike is looked for among these."""
    return Counter([(word[0], len(word)) for word in words])


def has_near(word: str, among: Counter[tuple[str, int]]) -> bool:
    """Whether another of the words that `sizes` counted, this one among them, is about as long."""
    first, long = word[0], len(word)
    return among[first, long] > 1 or (first, long - 1) in among or (first, long + 1) in among


def shuffled(word: str) -> str:
    """What words of the same letters share that begin alike: no other key looks like it."""
    return f"{word[:1]}:{''.join(sorted(word))}"


@lru_cache(4096)
def sound(word: str) -> str:
    """A folded word with one spelling for what sounds alike, roughly, in French and English names."""
    for written, heard in SOUNDS:
        if written in word:
            word = word.replace(written, heard)
    word = "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])
    return word.rstrip("stzxdeh") or word
