"""The rows of a bounds table, made ready for one language, part by part, when a quantity asks for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from lint import frames
from lint.annotate import nouns, units
from lint.frames import Frame, Phrases, Surroundings
from lint.lazy import lazy
from lint.record import NamedTuple

# What `years` stands for: the age of an animal is no person's, and read as a time.
YEARS = ("age", "time")

Limits = tuple[Decimal | None, Decimal | None]


class Bound(NamedTuple):
    """A row of bounds.yaml. Words are by language; `unit` is empty for what is counted.

    A `named` row speaks after a person's name too, without any of its frames. A `bare` row reads numbers that count
    nothing, too.
    """

    id: str
    source: str
    unit: str
    what: Mapping[str, str]
    hard: Limits
    usual: Limits = (None, None)
    likely: Limits = (None, None)
    dimension: str = ""
    convert: bool = True
    frame: tuple[str, ...] = ()
    also: Mapping[str, tuple[str, ...]] = {}
    of: Mapping[str, tuple[str, ...]] = {}
    with_: Mapping[str, tuple[str, ...]] = {}
    not_: Mapping[str, tuple[str, ...]] = {}
    absent: Mapping[str, tuple[str, ...]] = {}
    topic: Mapping[str, tuple[str, ...]] = {}
    counts: Mapping[str, tuple[str, ...]] = {}
    named: bool = False
    bare: bool = False
    priority: int = 0
    examples: Any = ()


class FrameRow(NamedTuple):
    id: str
    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    vi: tuple[str, ...] = ()


class Row:
    """A bound in one language. Most rows are never asked for more than their cues."""

    def __init__(self, bound: Bound, language: str, patterns: Sequence[str]) -> None:
        self.bound = bound
        self.language = language
        self.patterns = patterns
        self.of = frames.phrases(bound.of.get(language, ()))
        self.counts = frozenset(nouns.key(word.split()[0], language) for word in bound.counts.get(language, ()))

    @lazy
    def frames(self) -> tuple[Frame, ...]:
        return tuple(map(frames.parse, self.patterns))

    @lazy
    def cues(self) -> frozenset[str]:
        """One of these words stands wherever the row speaks; empty where nothing can be said."""
        if self.bound.named:
            return frozenset()
        return frozenset(phrase[0] for phrase in self.of) if self.of else frames.cues(self.frames)

    @lazy
    def with_(self) -> Phrases:
        return frames.phrases(self.bound.with_.get(self.language, ()))

    @lazy
    def stops(self) -> tuple[Phrases, tuple[Frame, ...]]:
        return frames.stops(self.bound.not_.get(self.language, ()))

    @lazy
    def absent(self) -> frozenset[str]:
        return frozenset(self.bound.absent.get(self.language, ()))

    @lazy
    def topic(self) -> frozenset[str]:
        return frozenset(self.bound.topic.get(self.language, ()))

    def ceiling(self, unit: str | None) -> Decimal | None:
        """The hard limit in another unit; None where there is none."""
        most, own = self.bound.hard[1], self.bound.unit
        if most is None or unit is None or not own:
            return most
        try:
            return units.convert(most, own, unit)
        except ValueError:
            return None

    def counting(self, key: str | None) -> bool:
        """Whether the row reads what is counted."""
        return not self.counts or key in self.counts or (key is None and self.bound.bare)

    def speaks(self, around: Surroundings) -> bool:
        """Whether a sentence has the subject of the row, none of its stop words and one of its frames."""
        if not (self.bound.named and self.language != "vi" and frames.follows_name(around)) and not self._fits(around):
            return False
        words, stops = self.stops
        return not frames.mentions(around, words) and not any(frames.fits(around, frame, self.of) for frame in stops)

    def follows(self, around: Surroundings, carriers: Phrases) -> bool:
        """Whether one of the row's frames stands in a sentence that calls its subject by another word, before it."""
        words, stops = self.stops
        close = frames.near(around)
        if frames.mentions(close, words) or any(frames.fits(close, frame, carriers) for frame in stops):
            return False
        ahead = (frame for frame in self.frames if not any(step.subject for step in frame.after))
        return any(frames.fits(around, frame, carriers) for frame in ahead)

    def _fits(self, around: Surroundings) -> bool:
        if self.of and not frames.mentions(around, self.of):
            return False
        if self.with_ and not frames.mentions(around, self.with_):
            return False
        return any(frames.fits(around, frame, self.of) for frame in self.frames)


class Table:
    """The bounds of one language, by dimension. Rows are made ready when the first quantity asks for them."""

    def __init__(
        self,
        bounds: Sequence[Bound],
        rows: Sequence[FrameRow],
        quiet: Mapping[str, tuple[str, ...]],
        language: str,
        carriers: Mapping[str, tuple[str, ...]],
    ) -> None:
        self.language = language
        self.carriers = frames.phrases(carriers.get(language, ()))
        self.carrying = frozenset(phrase[0] for phrase in self.carriers)
        self.bounds = bounds
        self._quiet_entries = quiet.get(language, ())
        self.dimensions: dict[str, list[Bound]] = {}
        for bound in bounds:
            dimension = bound.dimension or units.dimension(bound.unit) or "count"
            for name in YEARS if dimension == "years" else (dimension,):
                self.dimensions.setdefault(name, []).append(bound)
        self._ready: dict[str, tuple[Row, ...]] = {}
        self._ceilings: dict[tuple[int, str | None], list[Decimal]] = {}
        self._cues: dict[int, tuple[frozenset[str], dict[str, list[int]]]] = {}
        self._by_noun: dict[tuple[str, str | None], tuple[Row, ...]] = {}
        self._frames: dict[str, tuple[str, ...]] = {row.id: getattr(row, language, ()) for row in rows}

    def rows(self, dimension: str, key: str | None) -> tuple[Row, ...]:
        """The rows for a dimension; those that count for the noun, where it is a count."""
        found = self._by_noun.get((dimension, key))
        if found is None:
            if dimension not in self._ready:
                self._ready[dimension] = tuple(filter(None, map(self._row, self.dimensions[dimension])))
            found = tuple(row for row in self._ready[dimension] if row.counting(key))
            self._by_noun[dimension, key] = found
        return found

    def standing(self, rows: tuple[Row, ...], words: frozenset[str]) -> list[Row]:
        """Of what `rows` gave those that a block of some words leaves room for, by their cues."""
        known = self._cues.get(id(rows))
        if known is None:
            by_cue: dict[str, list[int]] = {}
            for number, row in enumerate(rows):
                for cue in row.cues or ("",):
                    by_cue.setdefault(cue, []).append(number)
            known = self._cues[id(rows)] = (frozenset(by_cue), by_cue)
        cues, by_cue = known
        numbers = {number for cue in cues & words for number in by_cue[cue]}
        return [rows[number] for number in sorted(numbers.union(by_cue.get("", ())))]

    def ceilings(self, rows: tuple[Row, ...], unit: str | None) -> list[Decimal]:
        """The most that rows which name a subject allow, in a unit. `rows` are what `rows` gave."""
        found = self._ceilings.get((id(rows), unit))
        if found is None:
            found = list(filter(None, (row.ceiling(unit) for row in rows if row.bound.of)))
            self._ceilings[id(rows), unit] = found
        return found

    def away(self, around: Surroundings) -> bool:
        """Whether the words at a figure say how far something is from another place."""
        return any(frames.fits(around, frame, frozenset()) for frame in self._away)

    def silent(self, around: Surroundings) -> bool:
        """Whether the sentence corrects, denies or invents the figure."""
        words, some = self._quiet
        return frames.mentions(around, words) or any(frames.fits(around, frame, frozenset()) for frame in some)

    @lazy
    def _away(self) -> tuple[Frame, ...]:
        return tuple(map(frames.parse, self._frames.get("away", ())))

    @lazy
    def _quiet(self) -> tuple[Phrases, tuple[Frame, ...]]:
        return frames.stops(self._quiet_entries)

    def _row(self, bound: Bound) -> Row | None:
        language = self.language
        patterns = [*bound.also.get(language, ()), *(p for name in bound.frame for p in self._frames[name])]
        patterns = [self._spelled(pattern) if "<" in pattern else pattern for pattern in patterns]
        if not patterns or (bound.of and language not in bound.of) or (bound.counts and language not in bound.counts):
            return None
        return Row(bound, language, patterns)

    def _spelled(self, pattern: str) -> str:
        """A frame with the words of its classes, which stand in the table under their names: "@ <reach> #"."""
        return " ".join("/".join(map(self._class, part.split("/"))) for part in pattern.split())

    def _class(self, word: str) -> str:
        return "/".join(self._frames[word]) if word[:1] == "<" else word
