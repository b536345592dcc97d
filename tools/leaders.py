"""Heads of state and of government as things of their own, from the facts of countries, for tools/build_facts.py.

The Factbook prints "President Emmanuel MACRON": titles come first, the surname is in capitals. Persons are known by
their whole name and by first name and surname; those with one word for a name, and those whose name another thing
bears, are left out. So are countries where the page gives another day than the one on which the holder came to power.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lint.annotate.words import table
from lint.factbase import LANGUAGES, key

TITLES = table(
    "president prime minister king queen sultan amir emir grand duke prince princess chancellor premier chairman "
    "state interim transitional acting general field marshal crown and deputy first vice foreign council of ministers "
    "supreme federal head government governor taoiseach captain regent military assembly people's affairs presidency "
    "member chairwoman leader for the co-prince co-vice pope sovereign republic sheikh"
)
# Offices that rotate, and holders whom the page counts from their last election or from a new constitution.
OTHER_DAYS = frozenset(
    ("bosnia-and-herzegovina", "congo-brazzaville", "ivory-coast", "san-marino", "switzerland", "togo")
)
NUMERAL = re.compile(r"[IVX]+")


def leaders(found: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Persons by id, each with the days since which they are in office."""
    taken = {key(name, lang) for row in found.values() for lang in LANGUAGES for name in row["names"].get(lang, ())}
    persons: dict[str, dict[str, Any]] = {}
    for id_, row in found.items():
        for fact in row["facts"] if id_ not in OTHER_DAYS else ():
            if fact[0] in ("head-of-state", "head-of-government") and fact[5]:
                names = [name for name in names_of(fact[3]) if taken.isdisjoint(key(name, lang) for lang in LANGUAGES)]
                if names:
                    _add(persons, names, fact)
    return persons


def _add(persons: dict[str, dict[str, Any]], names: list[str], fact: tuple[str, ...]) -> None:
    id_ = "-".join(re.findall(r"[a-z]+", key(names[0], "en")[1:]))
    line = ("office", "", "", fact[5], "", "", "", fact[7], "", "", fact[10], "in office since", "")
    known = {lang: tuple(names) for lang in LANGUAGES}
    row = persons.setdefault(id_, {"id": id_, "kind": "person", "names": known, "ambiguous": (), "facts": ()})
    if line not in row["facts"]:
        row["facts"] = (*row["facts"], line)


def names_of(written: str) -> Iterator[str]:
    """The names of a person as the Factbook prints it, the usual one first: "Emmanuel Macron"."""
    words = written.replace(",", " ").split()
    while words and (words[0].lower() in TITLES or words[0].endswith(".")):
        words = words[1:]
    if not 2 <= len(words) <= 6 or any(word.lower() in TITLES for word in words):
        return
    capitals = [at for at, word in enumerate(words) if word.isupper() and len(word.strip(".")) > 1]
    if not capitals or (len(words) == 2 and not any(NUMERAL.fullmatch(word) for word in words) and len(capitals) > 1):
        return
    shown = [_cased(word) for word in words]
    surname = shown[capitals[0] : capitals[-1] + 1]
    usual = [shown[0], *surname] if capitals[0] > 0 else surname if len(surname) > 1 else shown
    names = (" ".join(name) for name in _orders(usual, shown, capitals) if len(name) > 1)
    yield from dict.fromkeys(name for name in names if '"' not in name)


def _orders(usual: list[str], shown: list[str], capitals: list[int]) -> Iterable[list[str]]:
    yield usual
    yield shown
    if capitals == [0] and len(shown) == 2 and not NUMERAL.fullmatch(shown[1]):  # "LAI Ching-te", "TAKAICHI Sanae"
        yield shown[::-1]


def _cased(word: str) -> str:
    if not word.isupper() or NUMERAL.fullmatch(word):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))
