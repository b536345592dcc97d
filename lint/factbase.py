"""Recorded facts while articles are checked: which things a sentence names, and what is known of each.

The bundled facts are files that `tools/build_facts.py` compiles: a trie of names, memory-mapped, and lines of text, one
a thing, with an index from one to the other. Only the lines of things that a sentence names are parsed. A desk's own
facts come with the rule, as `lint.facts` reads them, and replace bundled ones of the same thing, attribute and
neighbour.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any
from unicodedata import normalize

from lint.lazy import lazy
from lint.model import Local
from lint.record import NamedTuple
from lint.ruleset import shipped_rules
from lint.source import Span

WORD = re.compile("[^\\W_]+(?:[\u0300-\u036f]+[^\\W_]*)*")
LONGEST = 60  # code points of a name
LANGUAGES = ("fr", "en", "vi")


class Fact(NamedTuple):
    """A line of a fact file. `value` is a number, `text` what is none (a capital, a date, a person).

    `with_` are ids of the other side, "all" for a total. `since` and `until` are the first and last day on which it
    holds, `as_of` when it was measured, each as far as it is known ("2025", "2025-07", "2025-07-01"). `tol` is the gap
    within which another figure agrees, a share of the value.
    """

    attribute: str
    value: Decimal | None
    unit: str
    text: str = ""
    with_: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    as_of: str = ""
    tol: Decimal | None = None
    growth: Decimal | None = None
    source: str = ""
    note: str = ""
    reviewed: str = ""


class Entity(NamedTuple):
    """A thing with facts. `names` are by language, the usual one first; `bare` ones are in lower case."""

    id: str
    kind: str
    names: Mapping[str, tuple[str, ...]]
    ambiguous: tuple[str, ...]
    facts: tuple[Fact, ...]


class Mention(NamedTuple):
    """A thing that a sentence names."""

    span: Span
    entity: Entity


class _Fold(dict[int, str]):
    """Letters without case and accents, one for one, each looked up once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code).lower()[0]
        self[code] = SPECIAL.get(letter) or (" " if letter in BLANKS else normalize("NFD", letter)[0])
        return self[code]


SPECIAL = {"đ": "d", "œ": "o", "æ": "a", "ø": "o", "ł": "l", "’": "'"}
BLANKS = " \u00a0\u202f\u2009-‑"
FOLD = _Fold()


def key(name: str, language: str) -> str:
    """A name as the trie has it, as long as the name: without case and accents, but Vietnamese keeps its accents."""
    if language != "vi":
        return language[0] + name.translate(FOLD)
    folded = name.lower()
    return "v" + (folded if len(folded) == len(name) else "".join(letter.lower()[0] for letter in name))


# --- Lines ------------------------------------------------------------------------------------------------------------

# A line: id, kind, names by language, ambiguous names, and facts, parted by tabs; `|` parts the fields of a fact, which
# are those of Fact in order, and `;` the items of a list. The last fields are left out where they are empty.


def entity(line: str) -> Entity:
    """A thing from its line."""
    id_, kind, fr, en, vi, ambiguous, *facts = line.split("\t")
    names = {lang: tuple(text.split(";")) if text else () for lang, text in zip(LANGUAGES, (fr, en, vi), strict=True)}
    return Entity(id_, kind, names, tuple(filter(None, ambiguous.split(";"))), tuple(map(_fact, facts)))


def fact(fields: Iterable[str]) -> Fact:
    """A fact from its fields as text; those that are missing at the end are empty."""
    given = [*fields]
    attribute, value, unit, text, with_, since, until, as_of, tol, growth, source, note, reviewed = [
        *given, *[""] * (13 - len(given))
    ]  # fmt: skip
    return Fact(
        attribute, Decimal(value) if value else None, unit, text, tuple(filter(None, with_.split(";"))),
        since, until, as_of, Decimal(tol) if tol else None, Decimal(growth) if growth else None, source, note, reviewed,
    )  # fmt: skip


def _fact(field: str) -> Fact:
    return fact(field.split("|"))


def _read(folder: str, name: str) -> bytes:
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


# --- The base ---------------------------------------------------------------------------------------------------------


class Bundle:
    """The bundled facts. `names` numbers names, `bearers` has for each number the offsets of two lines, 0 for none."""

    def __init__(self, folder: str) -> None:
        import marisa_trie

        self.data = _read(folder, "bundle.data")
        self.bearers = memoryview(_read(folder, "bundle.index")).cast("I")
        self.names: Any = marisa_trie.Trie()
        self.names.mmap(os.path.join(folder, "bundle.names"))

    def offsets(self, name: str) -> list[int]:
        """The offsets of the lines of things that bear a name."""
        number = self.names.get(name)
        return [] if number is None else [offset for offset in self.bearers[2 * number : 2 * number + 2] if offset]

    def entity(self, offset: int) -> Entity:
        return entity(self.data[offset : self.data.index(b"\n", offset)].decode())

    def entities(self) -> Iterator[Entity]:
        """All of them, in the order of their ids."""
        for line in self.data.decode().splitlines():
            if line[0] not in "=>":
                yield entity(line)

    @lazy
    def starts(self) -> frozenset[str]:
        """The first words of names that may begin in lower case ("mont Blanc", "tour Eiffel")."""
        return frozenset(self.data[1 : self.data.index(b"\n")].decode().split())

    @lazy
    def sources(self) -> dict[str, tuple[str, str]]:
        """The sources by the key that facts name, in French and in English."""
        lines = (line[1:].split("\t") for line in self.data.decode().splitlines() if line.startswith("="))
        return {key: (french, english) for key, french, english in lines}


class Base:
    """The bundled facts with a desk's over them."""

    def __init__(self, bundle: Bundle, desk: Iterable[Mapping[str, Any]] = ()) -> None:
        self.bundle = bundle
        self._known: dict[int, Entity] = {}
        self._desk = {row["id"]: row for row in desk}
        self._names: dict[str, set[str]] = {}
        for row in self._desk.values():
            for language, names in row["names"].items():
                for name in names:
                    self._names.setdefault(key(name, language), set()).add(row["id"])
        self._longest = max(map(len, self._names), default=0)

    def mentions(self, text: str, sentence: Span, language: str) -> list[Mention]:
        """The things that a sentence names, longest names first where they overlap, in text order.

        A name must begin and end with a word and hold a capital, unless it is recorded without one. An ambiguous name
        is given for each thing that bears it: the caller sees which of them is meant.
        """
        found: list[Mention] = []
        written = text[sentence.start : sentence.end]
        folded = key(written, language)[1:]
        starts, done = self._starts(language), 0
        for match in WORD.finditer(folded):
            at = match.start()
            if at < done or not (written[at].isupper() or match[0] in starts):
                continue
            end, entities = self._longest_at(folded, at, language)
            shown = written[at:end]
            named = [each for each in entities if shown != shown.lower() or shown in each.names[language]]
            if named:
                found += [Mention(Span(sentence.start + at, sentence.start + end), each) for each in named]
                done = end
        return found

    def _starts(self, language: str) -> frozenset[str]:
        own = {name[1:].split()[0] for name in self._names if name[0] == language[0]}
        return self.bundle.starts | own

    def _longest_at(self, folded: str, at: int, language: str) -> tuple[int, list[Entity]]:
        rest = language[0] + folded[at : at + LONGEST]
        lengths = [len(name) for name in self.bundle.names.prefixes(rest)]
        if self._names:
            own = (n for n in range(2, min(self._longest, len(rest)) + 1) if rest[:n] in self._names)
            lengths = sorted({*lengths, *own})
        for length in reversed(lengths):
            end = at + length - 1
            if not folded[end : end + 1].isalnum():
                return end, self.bearers(rest[:length])
        return at, []

    def bearers(self, name: str) -> list[Entity]:
        """The things that bear a name, given by its `key`."""
        bundled = [self._entity(offset) for offset in self.bundle.offsets(name)]
        ids = {each.id for each in bundled}
        return bundled + [self._own(id_) for id_ in sorted(self._names.get(name, ())) if id_ not in ids]

    def _entity(self, offset: int) -> Entity:
        if offset not in self._known:
            bundled = self.bundle.entity(offset)
            row = self._desk.get(bundled.id)
            self._known[offset] = overlaid(bundled, row) if row else bundled
        return self._known[offset]

    def _own(self, id_: str) -> Entity:
        """A thing that the desk has given a name: bundled under other names, or the desk's alone."""
        row = self._desk[id_]
        for offset in self._offsets(row):
            bundled = self._entity(offset)
            if bundled.id == id_:
                return bundled
        return desk_entity(row)

    def _offsets(self, row: Mapping[str, Any]) -> Iterator[int]:
        mark = f"\n{row['id']}\t".encode()
        at = self.bundle.data.find(mark)
        if at != -1:
            yield at + 1

    def get(self, id_: str) -> Entity | None:
        """A thing by its id."""
        for offset in self._offsets({"id": id_}):
            return self._entity(offset)
        return desk_entity(self._desk[id_]) if id_ in self._desk else None

    def source(self, fact: Fact) -> Local:
        """The source of a fact in words."""
        french, english = self.bundle.sources.get(fact.source, (fact.source, fact.source))
        return Local({"fr": french, "en": english})


def desk_entity(row: Mapping[str, Any]) -> Entity:
    """A thing of a desk's own. A fact without value only takes a bundled one away."""
    names = {lang: tuple(row["names"].get(lang, ())) for lang in LANGUAGES}
    facts = tuple(each for each in map(fact, row["facts"]) if each.value is not None or each.text)
    return Entity(row["id"], row["kind"], names, tuple(row["ambiguous"]), facts)


def overlaid(bundled: Entity, row: Mapping[str, Any]) -> Entity:
    """A bundled thing with the desk's facts in place of those with the same attribute and other side."""
    own = desk_entity(row)
    replaced = {(each[0], each[4]) for each in row["facts"]}
    kept = tuple(each for each in bundled.facts if (each.attribute, ";".join(each.with_)) not in replaced)
    names = {lang: tuple(dict.fromkeys((*own.names[lang], *bundled.names[lang]))) for lang in LANGUAGES}
    return bundled._replace(names=names, ambiguous=(*bundled.ambiguous, *own.ambiguous), facts=(*own.facts, *kept))


@cache
def bundle() -> Bundle:
    """The facts of this installation."""
    return Bundle(os.path.join(shipped_rules(), "tables", "facts"))
