"""The rows of common.yaml in the words of a language, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from lint.annotate.units import plain
from lint.kept import kept
from lint.lazy import lazy
from lint.record import NamedTuple
from lint.source import Span

PLURALS = ("", "s", "x", "es")
CENTURIES = ("siècle", "century", "thế kỷ")


class Fact(NamedTuple):
    """A row of common.yaml. Words are groups by language, one of each of which must stand in the sentence."""

    id: str
    source: str
    years: tuple[int, ...] = ()
    values: tuple[Decimal, ...] = ()
    centuries: tuple[int, ...] = ()
    right: tuple[str, ...] = ()
    known: Mapping[str, str] = {}
    among: str = ""
    unit: str = ""
    counts: tuple[str, ...] = ()
    fr: tuple[tuple[str, ...], ...] = ()
    en: tuple[tuple[str, ...], ...] = ()
    vi: tuple[tuple[str, ...], ...] = ()
    not_: tuple[str, ...] = ()
    tight: bool = False


class Row:
    """A fact in one language."""

    def __init__(self, fact: Fact, groups: Sequence[Sequence[str]]) -> None:
        self.fact = fact
        self._groups = groups

    @lazy
    def groups(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(map(spaced, group)) for group in self._groups)

    @lazy
    def counted(self) -> frozenset[str]:
        return frozenset(word.split()[0] for word in self.fact.counts)

    def possible(self, text: str, dated: bool) -> bool:
        """Whether some text has what the row judges: a year, or something that it counts."""
        if self.fact.years:
            return dated
        if self.fact.centuries:
            return any(word in text for word in CENTURIES)
        if self.fact.right:
            return True
        return not self.counted or any(word in text for word in self.counted)

    @lazy
    def exact(self) -> bool:
        """Whether the words are whole ones: those of which a number is only judged where it is tied to them."""
        return self.fact.tight and bool(self.fact.values)

    def banned(self, text: str) -> bool:
        """Whether words by which the row does not judge begin words of some text."""
        return any(f" {word}" in f" {text}" for word in self.fact.not_)

    def stands(self, text: str) -> list[Span] | None:
        """Where words of the groups begin words of a sentence; None where a group is missing. Of three groups the first
        names who, which stands beside other years, too.
        """
        found: list[Span] = []
        for index, group in enumerate(self.groups):
            before = len(found)
            if index == 1 and len(self.groups) > 2:
                found, before = [], 0
            for word in group:
                at = text.find(word)
                while at >= 0:
                    if not at or not text[at - 1].isalnum():
                        end = text.find(" ", at + len(word))
                        end = end if end > 0 else len(text)
                        if not self.exact or text[at + len(word) : end] in PLURALS:
                            found.append(Span(at, end))
                    at = text.find(word, at + 1)
            if len(found) == before:
                return None
        return found


def spaced(text: str) -> str:
    """Text with blanks for apostrophes, hyphens and most marks, of the same length."""
    text = plain(text)
    for mark in "-–(),.":
        text = text.replace(mark, " ")
    return text


@kept
def table(facts: tuple[Fact, ...], language: str) -> dict[str, list[Row]]:
    """The rows of a language by the first words of their first groups."""
    found: dict[str, list[Row]] = {}
    for fact in facts:
        groups = getattr(fact, language, ())
        if groups:
            row = Row(fact, groups)
            for word in groups[0]:
                found.setdefault(spaced(word).split()[0], []).append(row)
    return found
