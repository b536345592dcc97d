"""Dates of an article, as printed and as days of the calendar.

Each day of a list is a mention of its own ("les 3 et 4 décembre": two): their `span` is the whole list, `start.span`
the day's own words, and they share month and year. A range is one mention with `start` and `end`. What the
calendar does not have ("31 novembre") is a mention all the same, with `first` None.

A weekday without a date ("vendredi") has grain "day" and no `first`: whether it is the last one or the next depends on
the verb. Days seen from today ("hier") count from the publication, those seen from the text ("la veille") from the
date mentioned before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from lint.annotate import datelayouts, datetags, periods, relative
from lint.annotate.calendar import Calendar, as_date, calendar, month_length
from lint.annotate.datelayouts import Match
from lint.annotate.falsefriends import believable, without_counts, without_ordinals
from lint.annotate.years import infer, trusted
from lint.model import Article, Block, DateMention, Grain, PartialDate

GRAINS: dict[str, Grain] = {
    "range": "day", "list": "day", "day": "day", "bare": "day", "iso": "day", "numeric": "day", "weekday": "day",
    "deictic": "relative", "time": "time", "months": "month", "years": "year", "decade": "decade",
}  # fmt: skip
MONTH_FIRST_REGIONS = ("US", "PH")


def annotate(article: Article) -> tuple[DateMention, ...]:
    """All dates of main and related regions in text order, with years inferred within each region."""
    dates: list[DateMention] = []
    region: list[DateMention] = []
    for block in article.prose:
        if region and region[-1].block.region.index != block.region.index:
            dates += _resolve(region)
            region = []
        if table := calendar(block.language):
            region += _find(block, table)
    return tuple(dates + _resolve(region))


def _find(block: Block, table: Calendar) -> list[DateMention]:
    """The dates of a block as printed, unresolved."""
    tagged = datetags.tag(block, table)
    found = [
        mention
        for match in datelayouts.matches(block.text, tagged, block.language, _month_first(block))
        for mention in _mentions(block, match, table)
    ]
    if not periods.WORDS[block.language].isdisjoint(block.vocabulary):
        found += periods.find(block)
    found += relative.find(block)
    return _without_overlaps(found) if len(found) > 1 else found


def _month_first(block: Block) -> bool | None:
    """Whether 06/08 is June 8: in American copy; unknown in English of no stated country."""
    language, _, region = block.lang.partition("-")
    if language != "en":
        return False
    return region.upper() in MONTH_FIRST_REGIONS if region else None


def _mentions(block: Block, match: Match, table: Calendar) -> Iterator[DateMention]:
    if table.month_first:
        match = without_counts(block.text, match)
    if not believable(block, match, table):
        return
    grain = GRAINS[match.kind]
    if match.kind in ("range", "months", "years") and len(match.dates) == 2:
        yield DateMention(block, match.span, match.dates[0], grain, match.dates[1])
        return
    if match.kind == "weekday":
        yield relative.with_week(DateMention(block, match.span, match.dates[0], grain))
        return
    for day in without_ordinals(block.text, match):
        yield DateMention(block, match.span, day, grain)


def _without_overlaps(found: list[DateMention]) -> list[DateMention]:
    """Mentions in text order; where two overlap, the longer one, unless they are days of one list."""
    found.sort(key=lambda mention: (mention.span.start, -mention.span.end, mention.start.span.start))
    kept: list[DateMention] = []
    for mention in found:
        if kept and mention.span.start < kept[-1].span.end and mention.span != kept[-1].span:
            continue
        kept.append(mention)
    return kept


def _resolve(region: Sequence[DateMention]) -> list[DateMention]:
    """The mentions of a region with the days that they cover."""
    if not region:
        return []
    published = trusted(region[0].block.region.published)
    mentions = list(region)
    for place, mention in enumerate(region):
        if mention.grain == "relative":
            mentions[place] = relative.resolve(mention, mentions[:place], published)
        else:
            mentions[place] = _dated(mention, mentions, place, published)
    return mentions


def _dated(mention: DateMention, region: Sequence[DateMention], place: int, published: date | None) -> DateMention:
    start, end = mention.start, mention.end or mention.start
    if mention.first or mention.grain == "time" or (start.month is None and start.year is None):
        return mention
    year = start.year or end.year
    if year is not None:
        first, last = _days(mention, year)
        return mention._replace(first=first, last=last, source="written")
    year, why = infer(region, place, published)
    if year is None:
        return mention
    first, last = _days(mention, year)
    return mention._replace(first=first, last=last, source="inferred", why=why)


def _days(mention: DateMention, year: int) -> tuple[date | None, date | None]:
    """The first and the last day, `year` being that of the end that prints one, or the inferred one of the start."""
    start, end = mention.start, mention.end or mention.start
    first_year = start.year or (year if end.year is None else year - _wraps(start, end))
    last_year = end.year or first_year + _wraps(start, end)
    if mention.grain == "decade":
        return as_date(first_year, 1, 1), as_date(first_year + 9, 12, 31)
    return _edge(start, first_year, last=False), _edge(end, last_year, last=True)


def _wraps(start: PartialDate, end: PartialDate) -> int:
    """One where a range goes on into the next year: "du 23 décembre au 5 janvier"."""
    return int((start.month or 0) > (end.month or 12))


def _edge(day: PartialDate, year: int, last: bool) -> date | None:
    """The first or last day of what a partial date covers."""
    month = day.month or (12 if last else 1)
    if not 1 <= month <= 12:
        return None
    return as_date(year, month, day.day or (month_length(month, year) if last else 1))
