"""The dates of a region as days that can be compared, and what decides whether two are of one event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from lint.annotate.calendar import as_date
from lint.model import DateMention, Day, Role
from lint.record import NamedTuple

HEADS = (Role.TITLE, Role.STANDFIRST, Role.LEDE)
PSEUDO_YEAR = 2024  # for two dates without a year: only their distance counts


class Params(NamedTuple):
    """`kinds` of event with the stems of words that name them.

    Stems of words close to a date: `around` for what comes before or after it ("avant", "until"), `another` for another
    event of the kind, a leg of it and what comes of it ("local time", "recherches"), `apart` for those of them that say
    so outright ("prochain", "second tour", "called off"), `saying` for the day of an announcement, `pending` for what
    is still to come, `end` for the last day of what lasts.
    """

    kinds: Mapping[str, tuple[str, ...]] = {}
    around: tuple[str, ...] = ()
    another: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    saying: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    near_days: int = 4  # days behind the dateline in which what is told as past may be a slip


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
