"""What the world allows for things that the words nearby are about: a parcel of 40 tonnes, a flight of 90 hours.

The rows of bounds.yaml want a frame of words around the figure. Those of scales.yaml do with less: some word for the
thing in the sentence, the paragraph, the one before or the title. So they only speak where no other row does, their
limits are generous, and what they find is surprising and no error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from lint import bounds, frames
from lint.annotate import nouns, units
from lint.bounds import YEARS, Bound
from lint.frames import Surroundings
from lint.lazy import lazy
from lint.model import Article, Block, Quantity, Role
from lint.record import NamedTuple

# What a euro is worth, give or take a third: the limits are far wider.
WORTH = {
    unit: Decimal(worth)
    for unit, worth in {
        "EUR": 1, "USD": 1, "GBP": 1, "CHF": 1, "AUD": 2, "CAD": 2, "NZD": 2, "SGD": 2, "VND": 28_000, "JPY": 160,
        "CNY": 8, "INR": 95, "THB": 38, "XOF": 656, "XAF": 656, "KRW": 1500, "RUB": 95, "MXN": 20, "BRL": 6, "ZAR": 20,
        "PHP": 63, "IDR": 17_500, "MYR": 5, "HKD": 9, "TWD": 34, "DKK": 8, "SEK": 11, "NOK": 12, "PLN": 5, "MAD": 11,
    }.items()
}  # fmt: skip

# Words of which some single ones are looked up, and phrases that are searched for.
Wanted = tuple[frozenset[str], tuple[str, ...]]


class Scale(NamedTuple):
    """A row of scales.yaml. Words are by language; a language without any has no such row."""

    id: str
    source: str
    unit: str
    what: Mapping[str, str]
    usual: bounds.Limits
    dimension: str = ""
    only: bool = False
    firm: bool = False
    outer: bool = False
    about: Mapping[str, tuple[str, ...]] = {}
    said: Mapping[str, tuple[str, ...]] = {}
    frames: Mapping[str, tuple[str, ...]] = {}
    not_: Mapping[str, tuple[str, ...]] = {}
    never: Mapping[str, tuple[str, ...]] = {}
    counts: Mapping[str, tuple[str, ...]] = {}
    examples: Any = ()


class Row:
    """A scale in one language."""

    def __init__(self, scale: Scale, language: str) -> None:
        self.scale = scale
        self.counts = frozenset(nouns.key(word.split()[0], language) for word in scale.counts.get(language, ()))
        self.about, self.said = wanted(scale.about.get(language, ())), wanted(scale.said.get(language, ()))
        self.language = language

    @lazy
    def bound(self) -> Bound:
        """The row as messages are made from it."""
        scale = self.scale
        return Bound(scale.id, scale.source, scale.unit, scale.what, (None, None), scale.usual)

    @lazy
    def frames(self) -> tuple[frames.Frame, ...]:
        return tuple(map(frames.parse, self.scale.frames.get(self.language, ())))

    @lazy
    def banned(self) -> tuple[Wanted, Wanted]:
        """Words that must not stand in the sentence, and in what is near."""
        return wanted(self.scale.not_.get(self.language, ())), wanted(self.scale.never.get(self.language, ()))

    def verdict(self, quantity: Quantity, low: Decimal) -> tuple[str, bool, Decimal]:
        """The outcome, whether the quantity is above the limit, and the limit."""
        limit = self.scale.usual[1]
        most = None if limit is None else _in(limit, self.scale, quantity.unit)
        above = most is not None and low > most
        broken = self.scale.usual[1] if above else self.scale.usual[0]
        assert broken is not None
        return "usual", above, broken

    @lazy
    def cues(self) -> frozenset[str]:
        """One of these words stands wherever a frame of the row fits; empty where nothing can be said."""
        return frames.cues(self.frames)

    def possible(self, block: Block, near: Sequence[Block]) -> bool:
        """Whether the words of a paragraph, and of those near it, leave room for the row."""
        words, phrases = self.said
        if any(self.said) and not phrases and words.isdisjoint(block.vocabulary):
            return False
        if self.cues and self.cues.isdisjoint(block.vocabulary):
            return False
        words, phrases = self.about
        return not words or bool(phrases) or any(not words.isdisjoint(other.vocabulary) for other in near)

    def speaks(self, near: Sequence[Block], around: Surroundings, sentence: str) -> bool:
        """Whether the words of a sentence and of the blocks near it are those of the row."""
        in_sentence, in_blocks = self.banned
        if any(self.said) and not _stands(self.said, around.words, sentence):
            return False
        if any(self.about) and not any(_stands(self.about, block.vocabulary, block.lower) for block in near):
            return False
        if _stands(in_sentence, around.words, sentence):
            return False
        if self.frames and not any(frames.fits(around, frame, frozenset()) for frame in self.frames):
            return False
        return not any(_stands(in_blocks, block.vocabulary, block.lower) for block in near)


def wanted(words: Sequence[str]) -> Wanted:
    return frozenset(filter(str.isalnum, words)), tuple(word for word in words if not word.isalnum())


def _stands(some: Wanted, vocabulary: frozenset[str], text: str) -> bool:
    words, phrases = some
    return not words.isdisjoint(vocabulary) or any(phrase in text for phrase in phrases)


class Table:
    """The scales of one language, by dimension and unit."""

    def __init__(self, scales: Sequence[Scale], language: str) -> None:
        self.dimensions: dict[str, list[Row]] = {}
        for scale in scales:
            if not any(language in words for words in (scale.about, scale.said, scale.frames, scale.counts)):
                continue
            dimension = scale.dimension or units.dimension(scale.unit) or "count"
            for name in YEARS if dimension == "years" else (dimension,):
                self.dimensions.setdefault(name, []).append(Row(scale, language))
        self._limits: dict[tuple[str, str | None, str | None], Limits | None] = {}

    def beyond(self, quantity: Quantity, low: Decimal, high: Decimal) -> list[Row]:
        """The rows of which a quantity breaks the limits."""
        dimension = quantity.dimension or "count"
        if dimension not in self.dimensions:
            return []
        noun = quantity.noun.key if quantity.unit is None and quantity.noun is not None else None
        key = (dimension, quantity.unit, noun)
        if key not in self._limits:
            rows = [row for row in self.dimensions[dimension] if not row.counts or noun in row.counts]
            self._limits[key] = _limits(rows, quantity.unit)
        limits = self._limits[key]
        if limits is None or (low <= limits.most and high >= limits.least):
            return []
        return [
            row
            for row, least, most in limits.rows
            if (most is not None and low > most) or (least is not None and high < least)
        ]


class Limits(NamedTuple):
    """The limits of some rows in one unit, and those that a quantity must pass to break any of them."""

    rows: tuple[tuple[Row, Decimal | None, Decimal | None], ...]
    most: Decimal
    least: Decimal


def _limits(rows: Sequence[Row], unit: str | None) -> Limits | None:
    """The limits of rows in a unit; None where no row can be compared."""
    found: list[tuple[Row, Decimal | None, Decimal | None]] = []
    for row in rows:
        try:
            least, most = (None if limit is None else _in(limit, row.scale, unit) for limit in row.scale.usual)
        except ValueError:
            continue
        found.append((row, least, most))
    if not found:
        return None
    most = min((most for _, _, most in found if most is not None), default=Decimal("Infinity"))
    least = max((least for _, least, _ in found if least is not None), default=Decimal("-Infinity"))
    return Limits(tuple(found), most, least)


def _in(limit: Decimal, scale: Scale, unit: str | None) -> Decimal:
    """A limit in the unit of a quantity. Raises ValueError where they are not to be compared."""
    if unit is None or not scale.unit:
        if unit is not None or scale.unit:
            raise ValueError("a count is no measure")
        return limit
    if scale.unit in WORTH:
        if unit not in WORTH:
            raise ValueError("a currency without a rate")
        return limit * WORTH[unit] / WORTH[scale.unit]
    if scale.only and unit != scale.unit:
        raise ValueError("another unit")
    return units.convert(limit, scale.unit, unit)


def broken(article: Article, quantity: Quantity, rows: list[Row], silent: Callable[[Surroundings], bool]) -> Row | None:
    """Of the rows whose limits a quantity breaks, the one that a text speaks of; None where it is silenced."""
    block = quantity.block
    near = _near(article, block)
    rows = [row for row in rows if row.possible(block, near)]
    if not rows:
        return None
    bounds = block.sentence_at(quantity.span.start)
    around = frames.surroundings(block, quantity)
    sentence = block.lower[bounds.start : bounds.end]
    if silent(around):
        rows = [row for row in rows if row.scale.outer]
    return next((row for row in rows if row.speaks(near, around, sentence)), None)


def _near(article: Article, block: Block) -> list[Block]:
    """The block, the one before and the title of its region."""
    at = article.place(block)
    titles = [other for other in article.prose[:at] if other.role is Role.TITLE and other.region is block.region]
    return [block, *article.prose[max(0, at - 1) : at], *titles]
