"""Dates as the points of one course, and how two of them compare where nobody tells the year of one."""

from __future__ import annotations

from lint.annotate.calendar import as_date
from lint.model import DateMention, Day
from lint.moments.surrounding import Stretch, stretch
from lint.record import NamedTuple

PSEUDO_YEAR = 1604  # of days whose year the text does not tell: a leap year that no news tells


class Dated(NamedTuple):
    mention: DateMention
    days: Stretch
    known: bool  # with its year


def dated(mention: DateMention) -> Dated | None:
    """A date with its days, where it is one of a course; None for spans of time."""
    if mention.end is not None or mention.grain not in ("day", "month", "year"):
        return None
    if mention.source == "unknown":
        day = as_date(PSEUDO_YEAR, mention.start.month, mention.start.day)
        return Dated(mention, Stretch(day, day, mention), False) if day else None
    days = stretch(mention)
    return Dated(mention, days, mention.start.year is not None) if days else None


def spanned(mention: DateMention) -> Dated | None:
    """The same, and a range with the days from its start to its end."""
    if mention.end is None:
        return dated(mention)
    days = stretch(mention)
    return Dated(mention, days, mention.source == "written") if days else None


def scaled(since: Stretch, until: Stretch) -> tuple[Stretch, Stretch]:
    """Two stretches as they compare: without their years, if nobody knows that of one."""
    if (since.first.year == PSEUDO_YEAR) == (until.first.year == PSEUDO_YEAR):
        return since, until
    return _yearless(since), _yearless(until)


def _yearless(days: Stretch) -> Stretch:
    first, last = (as_date(PSEUDO_YEAR, day.month, day.day) for day in (days.first, days.last))
    return Stretch(first or days.first, last or days.last)


def shown(one: Dated) -> Day:
    """A date as the message shows it."""
    untold = one.days.first.year == PSEUDO_YEAR or (one.mention.start.day and not one.known)
    return one.days.shown._replace(year=None) if untold else one.days.shown
