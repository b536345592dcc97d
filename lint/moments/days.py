"""The dates of a region as days that can be compared, and what decides whether two are of one event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from lint.annotate.calendar import as_date
from lint.annotate.events import words_of
from lint.annotate.tellings import padded
from lint.annotate.tokens import lower
from lint.model import Block, DateMention, Day, Role
from lint.record import NamedTuple
from lint.source import Span

HEADS = (Role.TITLE, Role.STANDFIRST, Role.LEDE)
BEHIND = 18  # characters that stand right behind a date
PSEUDO_YEAR = 2024  # for two dates without a year: only their distance counts


class Params(NamedTuple):
    """`kinds` of event with the stems of words that name them; `once`: those that happen once to somebody or something.

    Stems of words that tell two dates apart: `apart` before the date ("avant", "précédent"), `elsewhere` right behind
    it ("heure locale"), `saying` for the day of an announcement, `pending` for what is still to come, `begin` and `end`
    for the two ends of what lasts, `follow` for what comes of an earlier event. `lasting` kinds go on for days or come
    again; `harm` are misfortunes, that need no naming.
    For dates that look like slips of each other: `start` ("dès le") and, where both lie ahead, `coming` ("prochain") do
    not part them though they are in `apart`, `around` ("avant") do right before a date alone; `more` are words of
    another event of the kind, `years` those of a sentence about another year, `moved` those behind a date of what was
    put off, `stage` those of one leg, round or instance. `single` are kinds that no month and no year brings again,
    `rare` others that hardly come twice, `acted` those that many may do.
    """

    kinds: Mapping[str, tuple[str, ...]] = {}
    apart: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    saying: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    begin: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    follow: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    harm: tuple[str, ...] = ()
    acted: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    rare: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()
    near_days: int = 4  # where only the kind of event ties the two


class Placed(NamedTuple):
    """A date with the days that it may be; a weekday that stands alone may be the last one or the next."""

    mention: DateMention
    days: tuple[date, ...]
    printed: bool  # day and month stand in the text


def is_printed(mention: DateMention) -> bool:
    return mention.start.day is not None and mention.start.month is not None


def days_of(mention: DateMention, published: date | None) -> tuple[date, ...]:
    """The day of a mention, or the two days that a weekday may be. Ranges and longer periods have none."""
    start = mention.start
    if mention.end is not None:
        return ()
    if mention.first is not None:
        return (mention.first,) if mention.first == mention.last else ()
    if start.day and start.month:
        found = as_date(start.year or PSEUDO_YEAR, start.month, start.day)
        return (found,) if found else ()
    if start.weekday is not None and published:
        last = published - timedelta(days=(published.weekday() - start.weekday) % 7)
        return last, last + timedelta(days=7)
    return ()


def days_between(one: Placed, two: Placed) -> int:
    """How many days two dates are apart, at least."""
    return min(abs((first - second).days) for first in one.days for second in two.days)


def shown(one: Placed, other: Placed) -> Day:
    """A day as the message shows it: of the days of a weekday, the one nearer to the other date."""
    day = min(one.days, key=lambda day: abs((day - other.days[0]).days))
    weekday = one.mention.start.weekday
    return Day(None, day.month, day.day, weekday)


def of_other_year(block: Block, span: Span, params: Params) -> bool:
    """Whether a sentence says, before a date or right behind it, that it tells of another year: "l'an dernier"."""
    text = lower(block.text[block.sentence_at(span.start).start : span.start]) + lower(block.text[span.end :][:BEHIND])
    words = words_of(text, block.language)
    return any(f" {word} " in words for word in params.years)


def is_moved(block: Block, span: Span, params: Params) -> bool:
    """Whether a sentence says behind a date that what was to happen then was put off."""
    behind = block.text[span.end : max(span.end, block.sentence_at(span.start).end)]
    words = words_of(lower(behind), block.language)
    return any(word in words for word in padded(params.moved))
