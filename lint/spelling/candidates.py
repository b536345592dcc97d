"""Known words that a non-word was probably meant to be.

One slip away (a letter too many, too few, wrong, or two exchanged), or several accents, or a blank or an apostrophe
lost. Ranked by how common the word is and how likely the slip; the weights were fitted on injected slips (0.93 of the
first suggestions right). A score is the word's zipf frequency plus the weight of the slip.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal

from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, GERUND, INFINITIVE, NAME, NOUN, NUMERAL, Lexicon, lexicon
from lint.record import NamedTuple
from lint.spelling.languages import LANGUAGES, Language, adjacent_keys

Kind = Literal["accent", "swap", "double", "near", "extra", "missing", "other", "split", "apostrophe"]
WEIGHT: dict[Kind, float] = {
    "accent": 1.5, "swap": 1.0, "double": 0.5, "near": 0.2, "extra": 0.2, "missing": 0.1, "other": -0.5,
}  # fmt: skip
ACCENTS = 1.4  # several accents lost
FIRST_LETTER = -1.0
WHOLE = 2.5
PARTED = 4.0  # the least zipf of two words that make no compound
LONG_PARTED = 3.3  # ... where both make a very long one
LONGEST = 14  # letters that no new compound has
SHORT = 4.6  # the least zipf of three letters glued to ...
SHORT_COMMON = 4.8  # ... to a longer word of grammar
SHORTEST = 5.5  # ... to any short one
GLUED = frozenset(("the", "and", "for", "of"))
NUMBERS = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
PEOPLE = frozenset(("men", "women", "people", "children"))
CONTRACTION = 6.0  # of "didnt"
SPLIT = -6.0
DIVIDED = -1.0  # ... where accents alone make a word of the whole
ALONE = -2.0  # ... of one letter before a word, where a letter written once for twice makes another ("aproved")
APOSTROPHE = -0.3
LITTLE = 1.0  # ... before a word of grammar ("quil")
# Words before which no verb stands, nor a participle that is nothing else.
NOMINAL_ONLY = frozenset(("en", "dans", "sur", "avec", "du", "des", "au", "aux", "un", "une", "ce", "cette"))
KINDS = NOUN | ADVERB | FUNCTION | NAME | NUMERAL | GERUND
VOWELS = frozenset("aeiouyéèêëàâîïôöùûüœ")
ELIDING = VOWELS | {"h"}


class Candidate(NamedTuple):
    """`zipf` is the word's own frequency; of the rarer half where the slip is a lost blank."""

    score: float
    zipf: float
    text: str
    kind: Kind


@cache
def plain(text: str) -> str:
    """A letter or word without accents; œ is oe, đ is d."""
    decomposed = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("æ", "ae").replace("đ", "d"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@lru_cache(maxsize=4096)
def candidates(word: str, language: str) -> tuple[Candidate, ...]:
    """What a lower-case non-word may stand for, best first; empty where nothing is near."""
    words, table = lexicon(language), LANGUAGES[language]
    if words is None or not word:
        return ()
    if word in table.contracted:
        return (Candidate(CONTRACTION, CONTRACTION, table.contracted[word], "apostrophe"),)
    if word in table.misspelled:
        return (Candidate(CONTRACTION, CONTRACTION, table.misspelled[word], "other"),)
    best: dict[str, Candidate] = {}
    whole = doubled = False
    for found in (*_one_slip(word, words, language), *_accents(word, words, table), *_blanks(word, words, table)):
        if found.kind == "split" and whole:
            found = found._replace(score=found.score + DIVIDED)
        if found.kind == "split" and doubled and found.text[1] == " ":
            found = found._replace(score=found.score + ALONE)
        if found.text not in best or found.score > best[found.text].score:
            best[found.text] = found
        doubled = doubled or (found.kind == "double" and found.zipf >= WHOLE)
        whole = whole or (found.kind == "accent" and found.zipf >= WHOLE)
    return tuple(sorted(best.values(), reverse=True))


def _one_slip(word: str, words: Lexicon, language: str) -> Iterator[Candidate]:
    for text, kind in _edits(word, words, language):
        zipf = words.zipf(text)
        if zipf > 0:
            moved = FIRST_LETTER if text[0] != word[0] and kind != "accent" else 0.0
            yield Candidate(zipf + WEIGHT[kind] + moved, zipf, text, kind)


def _edits(word: str, words: Lexicon, language: str) -> Iterator[tuple[str, Kind]]:
    """Known forms at Damerau distance one, each with the slip; left of the first place where no form begins so."""
    forms, letters, near = words.forms, LANGUAGES[language].letters, adjacent_keys(language)
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i + 1 :]
        if i and not words.begins(head):
            return
        here, before = word[i : i + 1], word[i - 1 : i]
        for letter in letters:
            text = head + letter + word[i:]
            if text in forms:
                yield text, "double" if letter in (here, before) else "missing"
            text = head + letter + tail
            if here and letter != here and text in forms:
                same = plain(letter) == plain(here)
                yield text, "accent" if same else "near" if here + letter in near else "other"
        if here and head + tail in forms:
            yield head + tail, "double" if here == before else "extra"
        if tail and head + tail[0] + here + tail[1:] in forms and tail[0] != here:
            yield head + tail[0] + here + tail[1:], "swap"


def _accents(word: str, words: Lexicon, table: Language) -> Iterator[Candidate]:
    """Forms that differ by accents alone; in most languages only where the word has none."""
    if not table.accents or not (table.marked or word.isascii()):
        return
    heads = [""]
    for letter in plain(word):
        longer = (head + form for head in heads for form in table.accents.get(letter, letter))
        heads = [head for head in longer if words.begins(head)]
    for text in heads:
        zipf = words.zipf(text)
        if zipf > 0 and text != word:
            yield Candidate(zipf + ACCENTS, zipf, text, "accent")


def _blanks(word: str, words: Lexicon, table: Language) -> Iterator[Candidate]:
    """Two words in one: a short one that is glued to many, or two common ones; or an elided one without apostrophe."""
    for i in range(1, len(word)):
        left, right = word[:i], word[i:]
        if any(len(part) == 1 and part not in table.single for part in (left, right)):
            continue
        frequencies = words.zipf(left), words.zipf(right)
        if min(frequencies) > 0 and _separable(left, right, words, table) and _may_follow(left, right, words):
            yield Candidate(sum(frequencies) + SPLIT, min(frequencies), f"{left} {right}", "split")
    for elided in table.elided:
        rest = word[len(elided) :]
        if not word.startswith(elided) or len(rest) < 2 or rest[0] not in ELIDING:
            continue
        zipf = words.zipf(rest)
        if zipf > (2.5 if len(rest) > 2 else 6.5):
            yield Candidate(zipf + (LITTLE if zipf > 6.5 else APOSTROPHE), zipf, f"{elided}’{rest}", "apostrophe")


def _may_follow(left: str, right: str, words: Lexicon) -> bool:
    """Whether two words can stand side by side: no verb or participle follows "en" or "dans" ("ensouillé")."""
    readings = words.readings(right) if left in NOMINAL_ONLY and words.language == "fr" else ()
    kinds = KINDS if left == "en" else KINDS | ADJECTIVE
    return not readings or any(reading & kinds for reading in readings)


def _separable(left: str, right: str, words: Lexicon, table: Language) -> bool:
    frequencies = words.zipf(left), words.zipf(right)
    little = (left in table.joined, right in table.joined or right in table.following)
    joined = [part and zipf >= 5.0 for part, zipf in zip(little, frequencies, strict=True)]
    if all(joined):
        return len(left + right) >= 5 or min(frequencies) >= 7.0
    if any(joined):
        other, zipf = (right, frequencies[1]) if joined[0] else (left, frequencies[0])
        if len(other) == 3:
            tied = left if joined[0] else right
            least = SHORT if tied in GLUED else SHORT_COMMON if len(tied) > 3 else SHORTEST
            return zipf >= least
        return len(other) >= 4 and zipf >= 1.0
    if table.compounds and not parted(left, right, words, table):
        return False
    if left in NUMBERS or (right in table.particles and left.endswith(table.verbal)):
        return words.zipf(left) >= PARTED <= words.zipf(right)
    least = LONG_PARTED if len(left + right) >= LONGEST else PARTED
    return min(len(left), len(right)) >= 4 and min(frequencies) >= (least if table.compounds else 2.5)


# Little words that are hardly ever part of a longer one in lower case.
PLAINLY_GLUED = {
    "fr": frozenset((
        "de", "des", "du", "les", "aux", "pour", "dans", "avec", "que", "qui", "une", "sans", "elle", "ils",
    )),
    "en": frozenset((
        "the", "of", "to", "and", "with", "from", "was", "were", "have", "has", "had", "that", "this", "will", "would",
        "been", "by", "three", "two",
    )),
}  # fmt: skip


def is_sure(word: str, best: Candidate, language: str) -> bool:
    """Whether a correction convinces whatever the word may be: a slip within a long or very common word.

    Of words in use that no dictionary has, one in a hundred looks so, against nearly half of those with a slip.
    """
    length = len(word)
    if best.kind == "accent":
        return length > 4 and best.zipf >= 3.7
    if best.kind == "apostrophe":
        return best.score >= CONTRACTION or (length > 5 and best.zipf >= 4.0)
    if best.kind == "split":
        little = PLAINLY_GLUED[language].isdisjoint(best.text.split())
        return best.zipf >= 4.4 and length >= (12 if little else 7)
    if best.kind == "swap":
        return best.zipf >= (5.0 if length == 5 else 3.5 if length < 10 else 2.5) and length > 4
    if best.kind == "double":
        return best.zipf >= (4.5 if length < 7 else 3.3 if length < 10 else 2.5) and length > 4
    least = 2.5 if length > 9 else 3.7
    return best.zipf >= least and length >= (8 if best.kind == "missing" else 9) and _within(word, best.text)


def _within(word: str, text: str) -> bool:
    """Whether the first two and the last two letters are as they should be."""
    return word[:2] == text[:2] and word[-2:] == text[-2:]


def _is_verb_alone(word: str, words: Lexicon) -> bool:
    """Whether a word is a form of a verb that makes no compounds, and nothing else: "understand", "gave"."""
    readings = words.readings(word)
    return bool(readings) and all(reading & (FINITE | INFINITIVE) for reading in readings)


def _abstract(word: str, table: Language) -> bool:
    return len(word) >= 6 and word.endswith(table.abstract) if table.abstract else False


def parted(left: str, right: str, words: Lexicon, table: Language) -> bool:
    """Whether two known words make no compound: "familiesstruggled", but "sportswear"."""
    if right in table.seconds:
        return False
    if left in table.adjectives and len(right) > 3:
        return True
    if min(len(left), len(right)) > 2 and (_is_verb_alone(left, words) or _is_verb_alone(right, words)):
        return True
    if min(len(left), len(right)) >= 4 and (len(left + right) >= LONGEST or _abstract(left, table)):
        return True
    if right in table.particles and left.endswith(table.verbal):
        return len(left) > 4
    if left in NUMBERS:
        return right in PEOPLE or (right.endswith("s") and not right.endswith("ss"))
    if len(left) < 5 or not left.endswith(table.inner) or left.endswith("ss") or right in table.seconds:
        return False
    return not (left.endswith("s") and "s" + right in words.forms)
