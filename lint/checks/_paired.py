"""Two moments that may be of one event, and what the article says around them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lint.annotate.events import stems, words_of
from lint.annotate.kinds import named_by
from lint.annotate.moments import Moment
from lint.annotate.tellings import Telling
from lint.annotate.tokens import lower
from lint.checks._placed import Params
from lint.model import Block, DateMention, Role
from lint.record import NamedTuple

SCALES = {"weekday": "weekday", "hour": "minute", "part": "minute", "month": "month", "year": "year"}


class Pair(NamedTuple):
    """A moment of the head and one told later, and the scale on which they differ."""

    one: Moment
    two: Moment
    scale: str


class Page(NamedTuple):
    """The moments of a region, its dates, and its blocks."""

    moments: Sequence[Moment]
    mentions: Sequence[DateMention]
    blocks: Sequence[Block]
    params: Params


class Head(NamedTuple):
    """What title, standfirst and lede say: the text, the kinds of event that they name, and their stems."""

    text: str
    kinds: frozenset[str]
    stems: frozenset[str]


def same(one: Moment, two: Moment, scale: str) -> bool:
    """Whether two moments tell the same on a scale."""
    value = value_of(one, scale)
    return value is not None and value == value_of(two, scale)


def value_of(moment: Moment, scale: str) -> Any:
    """What a moment tells on a scale, None where it tells nothing."""
    if scale == "day":
        return (moment.month, moment.day) if moment.day and moment.month else None
    return getattr(moment, SCALES[scale])


def head_of(blocks: Sequence[Block], params: Params) -> Head:
    language = blocks[0].language if blocks else "fr"
    text = " ; ".join(block.text for block in blocks)
    return Head(text, frozenset(named_by(words_of(lower(text), language), params.kinds)), stems(text, language))


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
