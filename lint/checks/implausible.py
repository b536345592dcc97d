"""Quantities outside what the world allows for what they measure.

A row of the bounds table says what it measures (`frame`), of what (`of`), and how far that can go: beyond `hard` it is
an error, beyond `usual` worth a note. A row is found by the dimension of the quantity or by the noun it counts, then by
the words of the sentence. Of the rows that fit the most specific speak, and only if all of them object: a sentence
about a bridge over a river may give the length of either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from lint import frames
from lint.annotate import nouns, units
from lint.annotate.numerals import vocabulary
from lint.annotate.slips import Slip, slips
from lint.frames import Frame, Phrases, Surroundings
from lint.model import Agreement, Article, Hit, Local, Measure, Quantity, Suggestion, Value
from lint.model import Edit as TextEdit

OUTCOMES = ("hard", "usual")

Limits = tuple[Decimal | None, Decimal | None]


class Bound(NamedTuple):
    """A row of bounds.yaml. Words are by language; `unit` is empty for what is counted."""

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
    counts: Mapping[str, tuple[str, ...]] = {}
    priority: int = 0
    examples: Any = ()


class FrameRow(NamedTuple):
    id: str
    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    vi: tuple[str, ...] = ()


class Yardstick(NamedTuple):
    """Something whose size readers know, for comparison where one of `frame` measures it."""

    id: str
    frame: tuple[str, ...]
    value: Decimal
    unit: str
    name: Mapping[str, str]


class Params(NamedTuple):
    """`quiet` are words, and frames with #, that silence a sentence; the rest are parts of the message."""

    bounds: tuple[Bound, ...] = ()
    frames: tuple[FrameRow, ...] = ()
    yardsticks: tuple[Yardstick, ...] = ()
    quiet: Mapping[str, tuple[str, ...]] = {}
    above: Mapping[str, str] = {}
    below: Mapping[str, str] = {}
    comparison: Mapping[str, str] = {}
    question: Mapping[str, str] = {}


class Row(NamedTuple):
    """A bound made ready for one language."""

    bound: Bound
    frames: tuple[Frame, ...]
    of: Phrases
    with_: Phrases
    not_: Phrases
    not_frames: tuple[Frame, ...]
    counts: frozenset[str]
    cues: frozenset[str]  # one of these words stands wherever the row speaks; empty where nothing can be said


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each quantity beyond a bound, an Agreement for each within one."""
    for block, quantities in groupby(article.quantities, key=attrgetter("block")):
        table = _table(params, block.language)
        words: set[str] | None = None
        for quantity in quantities:
            dimension = quantity.dimension or "count"
            if dimension in table.dimensions and quantity.approximation != "under":
                words = vocabulary(block.text.lower()) if words is None else words
                yield from _judge(quantity, dimension, table, words)


def _judge(quantity: Quantity, dimension: str, table: Table, words: set[str]) -> Iterator[Hit | Agreement]:
    key = quantity.noun.key if quantity.noun and quantity.unit is None else None
    candidates = [
        row
        for row in table.rows(dimension, key)
        if (not row.cues or not row.cues.isdisjoint(words)) and _measures(row, quantity)
    ]
    if not candidates:
        return
    around = frames.surroundings(quantity.block, quantity)
    rows = [row for row in candidates if _speaks(row, around)]
    if not rows or table.silent(around):
        return
    highest = max(row.bound.priority for row in rows)
    rows = [row for row in rows if row.bound.priority == highest]
    verdicts = [_verdict(quantity, row.bound) for row in rows]
    if None in verdicts:
        yield Agreement(quantity.block, quantity.span, "bound")
        return
    outcomes = [verdict[0] for verdict in verdicts if verdict]
    worst = outcomes.index("usual") if "usual" in outcomes else 0
    verdict = verdicts[worst]
    assert verdict is not None
    yield _hit(quantity, rows[worst].bound, verdict, table.params)


def _measures(row: Row, quantity: Quantity) -> bool:
    return row.bound.convert or quantity.unit == row.bound.unit


def _speaks(row: Row, around: Surroundings) -> bool:
    """Whether a sentence has the subject of a row, none of its stop words and one of its frames."""
    if row.of and not frames.mentions(around, row.of):
        return False
    if row.with_ and not frames.mentions(around, row.with_):
        return False
    if not any(frames.fits(around, frame, row.of) for frame in row.frames):
        return False
    return not frames.mentions(around, row.not_) and not any(frames.fits(around, f, row.of) for f in row.not_frames)


# --- Values -----------------------------------------------------------------------------------------------------------


class Verdict(NamedTuple):
    outcome: str
    above: bool
    limit: Decimal


def _verdict(quantity: Quantity, bound: Bound) -> Verdict | None:
    """How a quantity breaks a bound; None where it keeps it or cannot be compared."""
    low, high = _extent(quantity)
    try:
        least, most = _in_unit(low, quantity, bound), _in_unit(high, quantity, bound)
    except ValueError:
        return None
    for outcome, (floor, ceiling) in (("hard", bound.hard), ("usual", bound.usual)):
        if ceiling is not None and least > ceiling:
            return Verdict(outcome, True, ceiling)
        if floor is not None and most < floor:
            return Verdict(outcome, False, floor)
    return None


def _extent(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """The least and the most that the writer claims: "jusqu'à 84 °C" claims 84."""
    first, last = quantity.numbers[0].readings[0], quantity.numbers[-1].readings[0]
    low = last.low if quantity.approximation == "at-most" or quantity.low is None else quantity.low
    return low, quantity.high if quantity.high is not None else max(first.high, last.high)


# Money of about the same worth: the limits are far wider than the difference.
LIKE_DOLLARS = frozenset(("USD", "EUR", "GBP", "CHF"))


def _in_unit(value: Decimal, quantity: Quantity, bound: Bound) -> Decimal:
    unit = quantity.unit
    if unit is None or not bound.unit or (unit in LIKE_DOLLARS and bound.unit in LIKE_DOLLARS):
        return value
    return units.convert(value, unit, bound.unit)


# --- What the finding says --------------------------------------------------------------------------------------------


def _hit(quantity: Quantity, bound: Bound, verdict: Verdict, params: Params) -> Hit:
    block, span = quantity.block, frames.written(quantity)
    fitting = [slip for slip in slips(quantity) if _fits(slip, quantity, bound)]
    values: dict[str, Value] = {
        "value": block.text[span.start : span.end],
        "what": Local(bound.what),
        "limit": Measure(verdict.limit, bound.unit or None),
        "verdict": Local(params.above if verdict.above else params.below),
        "comparison": _comparison(quantity, bound, verdict, params),
        "question": Local({}),
    }
    if fitting:
        values["question"] = Local(params.question, {"fits": fitting[0].text})
    return Hit(
        verdict.outcome,
        block,
        span,
        values,
        suggestions=tuple(Suggestion(slip.text, (TextEdit(slip.span, slip.text),)) for slip in fitting[:2]),
        entry=bound.id,
    )


def _fits(slip: Slip, quantity: Quantity, bound: Bound) -> bool:
    changed = quantity._replace(unit=slip.unit)
    try:
        value = _in_unit(slip.value, changed, bound)
    except ValueError:
        return False
    limits = (bound.hard, bound.usual, bound.likely)
    return all((low is None or value >= low) and (high is None or value <= high) for low, high in limits)


def _comparison(quantity: Quantity, bound: Bound, verdict: Verdict, params: Params) -> Local:
    """How many times the largest thing that the value exceeds; nothing where there is none."""
    if not verdict.above or verdict.outcome != "hard":
        return Local({})
    best: tuple[Decimal, Yardstick] | None = None
    for yardstick in params.yardsticks:
        if not set(yardstick.frame) & set(bound.frame):
            continue
        value = quantity.numbers[-1].value
        if quantity.unit:
            value = units.convert(value, quantity.unit, yardstick.unit)
        times = value / yardstick.value
        if times >= Decimal("1.2") and (best is None or times < best[0]):
            best = (times, yardstick)
    if best is None:
        return Local({})
    times = round(best[0], 1 if best[0] < 10 else 0)
    return Local(params.comparison, {"times": times, "than": Local(best[1].name)})


# --- Tables made ready ------------------------------------------------------------------------------------------------


class Table:
    """The bounds of one language, by dimension. Rows are made ready when the first quantity asks for them."""

    def __init__(self, params: Params, language: str) -> None:
        self.params = params
        self.language = language
        self.dimensions: dict[str, list[Bound]] = {}
        for bound in params.bounds:
            dimension = bound.dimension or units.dimension(bound.unit) or "count"
            self.dimensions.setdefault(dimension, []).append(bound)
        self._ready: dict[str, tuple[Row, ...]] = {}
        self._by_noun: dict[tuple[str, str | None], tuple[Row, ...]] = {}
        self._frames = {row.id: getattr(row, language, ()) for row in params.frames}
        self._quiet_words, self._quiet_frames = frames.stops(params.quiet.get(language, ()))

    def rows(self, dimension: str, key: str | None) -> tuple[Row, ...]:
        """The rows for a dimension; those that count for the noun, where it is a count."""
        found = self._by_noun.get((dimension, key))
        if found is None:
            if dimension not in self._ready:
                self._ready[dimension] = tuple(filter(None, map(self._row, self.dimensions[dimension])))
            found = tuple(row for row in self._ready[dimension] if not row.counts or key in row.counts)
            self._by_noun[dimension, key] = found
        return found

    def silent(self, around: Surroundings) -> bool:
        """Whether the sentence corrects, denies or invents the figure."""
        if frames.mentions(around, self._quiet_words):
            return True
        return any(frames.fits(around, frame, frozenset()) for frame in self._quiet_frames)

    def _row(self, bound: Bound) -> Row | None:
        language = self.language
        patterns = [*bound.also.get(language, ()), *(p for name in bound.frame for p in self._frames[name])]
        if not patterns or (bound.of and language not in bound.of) or (bound.counts and language not in bound.counts):
            return None
        counts = frozenset(nouns.key(word, language) for word in bound.counts.get(language, ()))
        of, with_ = frames.phrases(bound.of.get(language, ())), frames.phrases(bound.with_.get(language, ()))
        not_, not_frames = frames.stops(bound.not_.get(language, ()))
        parsed = tuple(map(frames.parse, patterns))
        cues = frozenset(phrase[0] for phrase in of) if of else frames.cues(parsed)
        return Row(bound, parsed, of, with_, not_, not_frames, counts, cues)


_TABLES: dict[tuple[int, str], Table] = {}


def _table(params: Params, language: str) -> Table:
    """The table of a language, once a run: the parameters live as long as their rule."""
    key = (id(params.bounds), language)
    table = _TABLES.get(key)
    if table is None or table.params is not params:
        table = _TABLES[key] = Table(params, language)
    return table
