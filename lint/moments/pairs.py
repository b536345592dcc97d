"""Two moments that may be of one event, and what the article says around them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lint import patterns
from lint.annotate.events import stems, words_of
from lint.annotate.kinds import named_by
from lint.annotate.moments import Moment
from lint.annotate.tellings import Telling, telling
from lint.annotate.tokens import lower
from lint.lazy import lazy
from lint.model import Block, DateMention, Role
from lint.moments.days import HEADS, Params
from lint.record import NamedTuple
from lint.source import Span

SCALES = {"weekday": "weekday", "hour": "minute", "part": "minute", "month": "month", "year": "year"}


class Pair(NamedTuple):
    """A moment of the head and one told later, and the scale on which they differ."""

    one: Moment
    two: Moment
    scale: str


class Head(NamedTuple):
    """What title, standfirst and lede say: the text, the kinds of event that they name, and their stems."""

    text: str
    kinds: frozenset[str]
    stems: frozenset[str]


class Page:
    """The moments of a region, its dates and its blocks; what is told around them is read once."""

    def __init__(
        self, moments: Sequence[Moment], mentions: Sequence[DateMention], blocks: Sequence[Block], params: Params
    ) -> None:
        self.moments = moments
        self.mentions = mentions
        self.blocks = blocks
        self.params = params
        self._told: dict[tuple[int, Span], Telling] = {}

    @lazy
    def head_text(self) -> str:
        return " ; ".join(block.text for block in self.blocks if block.role in HEADS)

    @lazy
    def head(self) -> Head:
        language, text = self.blocks[0].language, self.head_text
        kinds = named_by(words_of(lower(text), language), self.params.kinds)
        return Head(text, frozenset(kinds), stems(text, language))

    def telling(self, moment: Moment) -> Telling:
        """What is told around a moment, as far as the dates on either side of it."""
        block, span = moment.block, moment.span
        found = self._told.get((id(block), span))
        if found is None:
            near = [each.span for each in self.mentions if each.block is block and each.grain != "time"]
            since = max((each.end for each in near if each.end <= span.start), default=0)
            until = min((each.start for each in near if each.start >= span.end), default=len(block.text))
            found = self._told[id(block), span] = telling(block, span, since, until, self.params.kinds)
        return found


CAPTION = patterns.compile(r"(?:légende|photos?|caption|picture|chú\sthích(?:\sảnh)?|ảnh)\s?:")


def is_caption(block: Block) -> bool:
    """Whether a block is a caption, or a paragraph that says so: "Photo : la gardienne"."""
    return block.role is Role.CAPTION or CAPTION.match(block.lower) is not None


def same(one: Moment, two: Moment, scale: str) -> bool:
    """Whether two moments tell the same on a scale."""
    value = value_of(one, scale)
    return value is not None and value == value_of(two, scale)


def value_of(moment: Moment, scale: str) -> Any:
    """What a moment tells on a scale, None where it tells nothing."""
    if scale == "day" and moment.near:
        return moment.near[0].month, moment.near[0].day
    if scale == "day":
        return (moment.month, moment.day) if moment.day and moment.month else None
    return getattr(moment, SCALES[scale])


def tense_of(moment: Moment, said: Telling) -> str:
    """The tense of the words at a moment; headlines tell what is to come by an infinitive."""
    if moment.block.role is Role.TITLE and moment.block.language == "en" and " to " in moment.block.lower:
        return "future"
    return said.tense


def sentence_of(moment: Moment) -> str:
    sentence = moment.block.sentence_at(moment.span.start)
    return moment.block.lower[sentence.start : sentence.end].replace("’", "'")


def opening_of(moment: Moment) -> str:
    """What stands before a moment in its sentence."""
    block = moment.block
    return block.lower[block.sentence_at(moment.span.start).start : moment.span.start].lstrip(" «“\"'‘\u00a0")


def days_apart(days: Sequence[date | None]) -> int:
    first, last = (day.toordinal() if day else 0 for day in days)
    return abs(first - last)
