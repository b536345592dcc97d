"""Phrases that buttons of a page and notes of a desk are made of, and whether a line has any other words."""

from __future__ import annotations

from lint.annotate.tokens import TOKEN
from lint.record import NamedTuple

PHRASE = 4  # words of the longest phrase
ACCENTS = "àâçèéêëîïôùûü"
BARE = str.maketrans(ACCENTS, "aaceeeeiiouuu")
FRENCH = frozenset("abcdefghijklmnopqrstuvwxyz 'œ-" + ACCENTS)
HANDLE = "twitter"  # what an address of a social network counts as

Phrases = frozenset[tuple[str, ...]]


class Tables(NamedTuple):
    """Phrases as tuples of words. `strong` are the first words of buttons and halves, `known` are all words."""

    buttons: Phrases
    half: Phrases
    around: Phrases
    bids: Phrases
    strong: frozenset[str]
    known: frozenset[str]


def tables(*lists: tuple[str, ...]) -> Tables:
    """Buttons, halves, what stands around and bids of a rule."""
    buttons, half, around, bids = map(_table, lists)
    strong = frozenset(phrase[0] for each in (buttons, half) for phrase in each)
    known = frozenset(word for each in (buttons, half, around) for phrase in each for word in phrase)
    return Tables(buttons, half, around, bids, strong, known)


def _table(phrases: tuple[str, ...]) -> Phrases:
    """Phrases as words, and as capitals without accents have them in French."""
    bare = (phrase.translate(BARE) for phrase in phrases if FRENCH.issuperset(phrase))
    return frozenset(tuple(TOKEN.findall(phrase)) for phrase in (*phrases, *bare))


def words_of(line: str) -> list[str]:
    """The words of a line as the tables have them."""
    shown = " ".join(HANDLE if word.startswith("@") else word for word in line.lower().split())
    return [word for word in TOKEN.findall(shown) if not word.isdigit()]


def told(words: list[str], tables: Tables) -> int | None:
    """How much the words of a line tell, two for a phrase of buttons and one for half of one; None with other words."""
    if not tables.known.issuperset(words):
        return None
    found = at = 0
    while at < len(words):
        phrases = [tuple(words[at : at + size]) for size in range(PHRASE, 0, -1)]
        button = next((phrase for phrase in phrases if phrase in tables.buttons), ())
        half = button or next((phrase for phrase in phrases if phrase in tables.half), ())
        if not half and phrases[-1] not in tables.around:
            return None
        found += 2 if button else bool(half)
        at += len(half) or 1
    return found
