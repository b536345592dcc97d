"""Neighbours that published text hardly ever shows side by side, and often with a little word between them.

`tools/build_neighbours.py` counts both over free text. Each key below is a part of six words round a gap, frequent
words as themselves and others by their letter (see `lint.agreement.tags`); what all keys of a gap tell is added up.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import compress, count, pairwise
from typing import Any

from lint.agreement.slips import Slip
from lint.agreement.tags import MARKS, grade
from lint.agreement.words import Line, Nature
from lint.missing import unlinked
from lint.record import NamedTuple
from lint.ruleset import shipped_rules

STEPS = 16  # of what a key tells, for each natural logarithm of the odds
VOWELS = tuple("aeéèêiîoôuyhœ")
LIFT = 1000  # of what a pair of letters tells, so that none is 0
MANY = 100_000  # pairs of words that are remembered
UNSURE, GOVERNED = 4, 6  # a pair of letters that tells less needs a first word that tells so much
PROMISING = {"fr": 28, "en": 16}  # by the pair of letters and the two words alone
CONVINCING = {"fr": 74, "en": 55}


class Word(NamedTuple):
    """A word in lower case with its letter, or a mark with no word."""

    letter: str
    lower: str = ""

    @property
    def kind(self) -> str:
        return _kinds[self.letter]


class Kinds(dict[str, str]):
    """The classes of letters without number and gender."""

    def __missing__(self, letter: str) -> str:
        found = self[letter] = grade(letter)[0]
        return found


_kinds = Kinds()


WRITTEN = {"l": "le", "d": "de", "qu": "que", "n": "ne", "s": "se"}
ELIDED = {"le": "l’", "la": "l’", "de": "d’", "que": "qu’", "ne": "n’", "se": "s’"}
STOP = Word(".")


def padded(line: Line) -> list[Word]:
    """The words and marks of a line between three stops."""
    words = iter(line.lower)
    found = [Word(tag, "" if tag in MARKS else next(words)) for tag in line.tags]
    return [STOP, STOP, *found, STOP, STOP, STOP]


def lexical(six: Sequence[Word], frequent: Iterable[str]) -> tuple[str, ...]:
    """The keys of the two words in the middle."""
    before, after = six[2], six[3]
    left, right, one, other = _sign(before, frequent), _sign(after, frequent), before.kind, after.kind
    return (
        f"4{before.lower} {other}",
        f"7{before.lower} {after.lower}",
        f"8{one} {after.lower}",
        f"E{before.lower} {right}",
        f"F{left} {after.lower}",
    )


def others(six: Sequence[Word], frequent: Iterable[str]) -> tuple[str, ...]:
    """The keys that hold the words round these two."""
    far, near, before, after, behind, last = six
    one, other = before.kind, after.kind
    left, right, second, third = (_sign(word, frequent) for word in (before, after, near, behind))
    return (
        f"2{second} {left} {right}",
        f"3{left} {right} {third}",
        f"5{second} {one}{other} {third}",
        f"6{one}{other} {behind.lower}",
        f"9{near.lower} {one}{other}",
        f"G{far.kind}{near.kind}{one}{other}{behind.kind}{last.kind}",
    )


def _sign(word: Word, frequent: Iterable[str]) -> str:
    return word.lower if word.lower in frequent else word.kind


class Table:
    """What the keys of a language tell."""

    def __init__(self, language: str) -> None:
        import marisa_trie

        path = os.path.join(shipped_rules(), "lexicon", f"{language}.gap")
        self.keys: Any = marisa_trie.Trie()
        self.keys.mmap(f"{path}s")
        with open(f"{path}-weights", "rb") as file:
            self.data = file.read()
        self.frequent = frozenset(key[1:] for key in self.keys.iterkeys("~"))
        words = {key: key.lstrip("=0123456789") for key in self.keys.iterkeys("=")}
        self.said = {int(key[1 : -len(word)]): word for key, word in words.items()}
        self.pairs = Pairs(self)

    def tells(self, key: str) -> int:
        number = self.keys.get(key)
        return 0 if number is None else self.data[2 * number] - 128

    def lost(self, key: str) -> str:
        """The word that is lost most often where a key fits."""
        number = self.keys.get(key)
        return "" if number is None else self.said.get(self.data[2 * number + 1], "")


class Pairs(dict[tuple[str, str], int]):
    """What the letters of two words tell, and LIFT; 0 for a pair that free text has as it stands."""

    def __init__(self, known: Table) -> None:
        super().__init__()
        self.known = known

    def __missing__(self, pair: tuple[str, str]) -> int:
        key = f"1{pair[0]}{pair[1]}"
        found = self[pair] = self.known.tells(key) + LIFT if key in self.known.keys else 0
        return found


class Told(dict[tuple[str, str, str, str], int]):
    """What two words and their letters tell by themselves, worked out once for each pair of words."""

    def __init__(self, known: Table) -> None:
        super().__init__()
        self.known = known

    def __missing__(self, pair: tuple[str, str, str, str]) -> int:
        one, other, before, after = pair
        weight = self.known.pairs[one, other] - LIFT
        if weight < UNSURE and self.known.tells(f"4{before} {_kinds[other]}") < GOVERNED:
            self[pair] = weight
            return weight
        keys = lexical((STOP, STOP, Word(one, before), Word(other, after)), self.known.frequent)
        if len(self) > MANY:
            self.clear()
        weight = self[pair] = weight + sum(map(self.known.tells, keys))
        return weight


@cache
def table(language: str) -> Table:
    return Table(language)


@cache
def told(language: str) -> Told:
    return Told(table(language))


def slips(line: Line) -> Iterator[Slip]:
    """The neighbours of a line between which a word is likely to be lost."""
    language, tags, lower = line.lexicon.language, line.tags, line.lower
    known, pairs = table(language), told(language)
    likely, least = PROMISING[language], CONVINCING[language]
    index = done = 0
    for at in compress(count(), map(known.pairs.__getitem__, pairwise(tags))):
        index += at - done - sum(map(MARKS.__contains__, tags[done:at]))
        done = at
        weight = pairs[tags[at], tags[at + 1], lower[index], lower[index + 1]]
        if weight < likely:
            continue
        six = _around(tags, lower, at, index)
        weight += sum(map(known.tells, others(six, known.frequent))) - least
        if weight > 0 and line.ends(index + 1) and weight > unlinked.against(line, index, six):
            word = known.lost(f"4{six[2].lower} {six[3].kind}") or known.lost(f"1{tags[at : at + 2]}")
            yield Slip("verb", line.span(index, index + 1), (_between(line, index, word),))


def _around(tags: str, lower: Sequence[str], at: int, index: int) -> list[Word]:
    """Six words and marks round the pair at a position; `index` is the number of its first word."""
    first = max(0, at - 2)
    index -= sum(tag not in MARKS for tag in tags[first:at])
    found = [STOP] * (first - at + 2)
    for tag in tags[first : at + 4]:
        found.append(Word(tag, "" if tag in MARKS else lower[index]))
        index += tag not in MARKS
    return found + [STOP] * (6 - len(found))


def _between(line: Line, index: int, word: str) -> str:
    """Two words with another one between them, which is elided before a vowel."""
    last = line.words[index + 1]
    if line.lexicon.language == "fr":
        word = _agreeing(line.nature(index + 1), WRITTEN.get(word, word))
        word = ELIDED.get(word, word) if last.lower().startswith(VOWELS) else word
    return f"{line.words[index]} {word}{'' if word.endswith('’') else ' '}{last}"


def _agreeing(found: Nature, word: str) -> str:
    """An article in the number and gender of a noun."""
    if word not in ("le", "la", "les", "un", "une"):
        return word
    if found.plural:
        return "les" if word[0] == "l" else "des"
    return ("la" if word[0] == "l" else "une") if found.feminine else "un" if word[0] == "u" else "le"
