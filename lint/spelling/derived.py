"""Words that no dictionary lists, made from known ones by prefixes, suffixes, endings or other words."""

from __future__ import annotations

from lint.lexicon import FUNCTION, NOUN, Lexicon
from lint.spelling.candidates import parted
from lint.spelling.languages import Language

KNOWN = 2.0  # the least zipf of a word that others are made from
COMMON = 4.5  # the zipf from which a word without readings is one of grammar ("from")
PART = 3.5  # the least zipf of each word of a compound
SHORT_PART = 4.5  # ... of three letters ("dis", "sen")
OUTDONE = 1.6  # zipf by which other two words in it are the more common ones ("theevent")
SIBILANTS = ("s", "x", "z", "ch", "sh", "o")


def is_derived(word: str, words: Lexicon, table: Language) -> bool:
    """Whether a lower-case word that the lexicon does not have is made from one that it has."""
    return (
        (word.endswith("s") and not word.endswith("ss") and _takes_s(word[:-1], words))
        or _prefixed(word, words, table)
        or any(_inflected(word, ending, *rest, words) for ending, rest in table.inflections.items())
        or (len(word) > 5 and _is_variant(word, words, table))
        or (table.compounds and _is_compound(word, words, table))
    )


def _is_variant(word: str, words: Lexicon, table: Language) -> bool:
    """Whether another spelling of a sound makes a known word: "oesophagus"."""
    return any(one in word and word.replace(one, other) in words.forms for one, other in table.variants)


def _takes_s(word: str, words: Lexicon) -> bool:
    """Whether a word may have a plural that no dictionary lists."""
    if words.accepts(word) or any(reading & NOUN for reading in words.readings(word)):
        return True
    return len(word) > 5 and 0 <= words.zipf(word) < COMMON and not words.readings(word)


def _prefixed(word: str, words: Lexicon, table: Language) -> bool:
    if not word.startswith(table.prefixes):
        return False
    rests = [word.removeprefix(prefix) for prefix in table.prefixes if word.startswith(prefix)]
    return any(
        len(rest) >= 4 and words.zipf(rest) >= KNOWN and rest not in table.joined and not _is_little(rest, words)
        for rest in rests
    )


def _is_little(word: str, words: Lexicon) -> bool:
    return any(reading & FUNCTION for reading in words.readings(word))


def _inflected(word: str, ending: str, replacements: tuple[str, ...], kinds: int, words: Lexicon) -> bool:
    """Whether a known word of one of some kinds makes this one with an ending that it can take."""
    stem = word.removesuffix(ending)
    if stem == word or (ending == "es" and not stem.endswith(SIBILANTS)):
        return False
    if (ending == "y" and stem.endswith(("y", "e"))) or (ending == "s" and stem.endswith("s")):
        return False
    return any(_is_of(stem + new, kinds, words) for new in replacements if len(stem + new) >= 4)


def _is_of(word: str, kinds: int, words: Lexicon) -> bool:
    """Whether a known word can be of one of some kinds; a rare one without readings may be anything."""
    zipf, readings = words.zipf(word), words.readings(word)
    return zipf >= KNOWN and (any(reading & kinds for reading in readings) or (not readings and zipf < COMMON))


def _is_compound(word: str, words: Lexicon, table: Language) -> bool:
    """Whether two common words that may make a new one make this one."""
    best = max((words.zipf(word[:i]) + words.zipf(word[i:]) for i in range(2, len(word) - 1)), default=0.0)
    return any(
        all(words.zipf(half) >= (PART if len(half) > 3 else SHORT_PART) for half in (word[:i], word[i:]))
        and words.zipf(word[:i]) + words.zipf(word[i:]) > best - OUTDONE
        and not ({word[:i], word[i:]} & table.joined or word[i:] in table.following)
        and not parted(word[:i], word[i:], words, table)
        for i in range(3, len(word) - 2)
    )
