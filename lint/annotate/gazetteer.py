"""Towns of the world and the countries, states and départements that they lie in.

The files in `rules/gazetteer` are built by `tools/build_gazetteer.py`, which says what they hold. Codes are those of
ISO 3166: "CH", "US-TX", "FR-29" (Finistère), "FR-BRE" (Bretagne).
"""

from __future__ import annotations

import os
from functools import cache
from itertools import chain
from typing import Any

from lint.annotate import countries
from lint.annotate.fold import fold
from lint.annotate.name_grammar import BLANKS
from lint.model import Local
from lint.record import NamedTuple
from lint.ruleset import shipped_rules
from lint.source import Span

KNOWN = 33  # ten times the log10 of the people of the least town that is judged: 2,000
LONGEST = 5  # words of a division's name
SAINTS = {"st": "saint", "ste": "sainte"}
# Divisions whose names stand for other things behind a place: the north of any country, the quarters of a city.
OTHER_THINGS = frozenset(("FR-59", "FR-75"))
# A country of the other table, and another code or land of the same name.
NAMESAKES = {"GE": "US-GA", "LU": "BE", "XS": "GB-SCT", "XW": "GB-WLS", "XE": "GB-ENG", "XN": "GB-NIR"}


NAMED_AFTER_OTHERS = frozenset(("US", "CA", "AU", "NZ", "ZA", "GB", "PH", "BR", "CO", "MX", "AR"))


class Division(NamedTuple):
    """`place` is where something is, in French ("dans le Finistère"); a country has nothing but its code."""

    code: str
    parent: str
    place: str
    names: tuple[str, ...]
    seats: tuple[str, ...]


def key(name: str) -> str:
    """A name as the gazetteer has it: folded, hyphens and points as blanks, "St" in full."""
    words = fold(name).replace("-", " ").replace(".", " ").split()
    return " ".join(SAINTS.get(word, word) for word in words)


@cache
def _trie() -> Any:
    import marisa_trie

    trie = marisa_trie.RecordTrie("<HBB")
    trie.mmap(os.path.join(shipped_rules(), "gazetteer", "places.trie"))
    return trie


@cache
def _divisions() -> tuple[Division, ...]:
    with open(os.path.join(shipped_rules(), "gazetteer", "divisions.tsv"), encoding="utf-8") as file:
        rows = (line.rstrip("\n").split("\t") for line in file)
        return tuple(
            Division(code, parent, place, _cells(names), _cells(seats)) for code, parent, place, names, seats in rows
        )


def _cells(joined: str) -> tuple[str, ...]:
    return tuple(joined.split("|")) if joined else ()


@cache
def _by_code() -> dict[str, Division]:
    return {division.code: division for division in _divisions()}


@cache
def towns(name: str) -> tuple[str, ...]:
    """The codes of the lands that have a town of this name, that of most people first; empty where none is known."""
    found = sorted(_trie().get(key(name), ()), key=lambda record: -record[1])
    if not found or found[0][1] < KNOWN:
        return ()
    return tuple(dict.fromkeys(_divisions()[number].code for number, *_ in found))


def lands(name: str) -> tuple[str, ...]:
    """The countries that a place may lie in, the likeliest first."""
    return countries.places(name) or tuple(dict.fromkeys(code[:2] for code in towns(name)))


def is_in(name: str, code: str, least: int = 0) -> bool:
    """Whether some place of this name lies in a land; `least` is how large it must be, ten times the log10 of its
    people."""
    records = _trie().get(key(name), ())
    codes = {_divisions()[number].code for number, people, _ in records if people >= least}
    wanted = {code, NAMESAKES.get(code, code)}
    while codes:
        if codes & wanted:
            return True
        codes = {_by_code()[each].parent for each in codes if each in _by_code()} - {""}
    return False


def sides(name: str, code: str) -> int:
    """The sides of a land on which its place of this name lies: 1 north, 2 south, 4 east, 8 west. 0 for the middle, and
    where places of about the same size lie elsewhere."""
    code = NAMESAKES.get(code, code) if code[0] == "X" else code
    held = [(people, sides) for number, people, sides in _trie().get(key(name), ()) if _lies_in(number, code)]
    most = max((people for people, _ in held), default=0)
    found = {sides & 15 if len(code) == 2 else sides >> 4 for people, sides in held if people >= most - 10}
    return found.pop() if len(found) == 1 else 0


def _lies_in(number: int, code: str) -> bool:
    own = _divisions()[number]
    return code in (own.code, own.parent, own.code[:2])


def is_well_known_in(name: str, code: str) -> bool:
    """As `is_in`, but for villages that are a thousandth of a city of their name, outside the countries whose towns are
    named after those of others."""
    largest = max((people for _, people, _ in _trie().get(key(name), ())), default=0)
    return is_in(name, code, 0 if code[:2] in NAMED_AFTER_OTHERS else largest - 30)


def place_before(text: str, end: int, language: str) -> Span | None:
    """As `countries.place_before`, for towns as well."""
    return countries.place_before(text, end, language, lands)


# --- Divisions --------------------------------------------------------------------------------------------------------


@cache
def _names(language: str) -> dict[str, str]:
    """Folded name -> code of the divisions; in French without the words of place before it."""
    found = {}
    for division in _divisions():
        if not division.place or division.code in OTHER_THINGS:
            continue
        french = division.place.replace("l'État de ", "").removeprefix("dans ")
        bare = french if french[0].isupper() else french[2:] if french.startswith("l'") else french.partition(" ")[2]
        for name in (bare, *division.names[:1]) if language == "fr" else division.names:
            found[key(name)] = division.code
    return found


@cache
def _openings() -> frozenset[str]:
    """The first two letters of all names of divisions, as they are printed: most words begin otherwise."""
    places = (division.place.replace("'", " ").split() for division in _divisions())
    printed = (*chain.from_iterable(places), *chain.from_iterable(division.names for division in _divisions()))
    return frozenset(name[:2] for name in printed if name[0].isupper())


def land_at(text: str, start: int, language: str) -> tuple[str, int]:
    """The code of the country or division whose name stands at an offset, and where the name ends."""
    code, end = countries.name_at(text, start, language)
    if code or language not in ("fr", "en") or text[start : start + 2] not in _openings():
        return code, end
    ends, end = [], start
    for _ in range(LONGEST):
        end = countries.word_end(text, end)
        ends.append(end)
        if text[end : end + 1] not in BLANKS:
            break
        end += 1
    names = _names(language)
    return next(((names[name], end) for end in reversed(ends) if (name := key(text[start:end])) in names), ("", start))


def shown(code: str) -> Local:
    """A land's name in each language."""
    if len(code) == 2:
        return countries.shown(code)
    division = _by_code()[code]
    french = division.place.removeprefix("dans ").removeprefix("en ").removeprefix("au ").removeprefix("à ")
    english = division.names[0] if division.names else french
    return Local({"fr": french, "en": english, "vi": english})


def within(code: str) -> Local:
    """A land as a place, in each language: "dans le Finistère", "in Texas"."""
    if len(code) == 2:
        return countries.within(code)
    name = shown(code).text["en"]
    return Local({"fr": _by_code()[code].place, "en": f"in {name}", "vi": f"ở {name}"})


def seats(code: str) -> tuple[str, ...]:
    """The capital of a division, in all its spellings."""
    return _by_code()[code].seats if code in _by_code() else ()
