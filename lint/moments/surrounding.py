"""The days and years that the text around a claim speaks of, for rules that count from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Literal

from lint.annotate.years import trusted
from lint.model import Article, Block, DateMention, Day, PartialDate, Region, Role
from lint.record import NamedTuple
from lint.source import Span

HEADS = (Role.STANDFIRST, Role.DATELINE, Role.LEDE)
LONGEST_DATELINE = 40  # characters before the date of a dateline


class Stretch(NamedTuple):
    """The days from `first` to `last` that something may have happened on; `mention` where the text prints them."""

    first: date
    last: date
    mention: DateMention | None = None
    source: Literal["text", "published", "story"] = "text"

    @property
    def shown(self) -> Day:
        """As a message shows it: a day, a month or a year."""
        if self.first == self.last:
            return Day(self.first.year, self.first.month, self.first.day)
        month = self.first.month if (self.last - self.first).days < 31 else None
        return Day(self.first.year, month)


def of_year(year: int) -> Stretch:
    return Stretch(date(year, 1, 1), date(year, 12, 31))


class Story(NamedTuple):
    """The dates of one region, and the day from which it is told."""

    region: Region
    published: date | None
    mentions: tuple[DateMention, ...]

    def within(self, block: Block, span: Span) -> list[DateMention]:
        """The dates printed within a stretch of a block."""
        return [m for m in self.mentions if m.block is block and span.start <= m.span.start and m.span.end <= span.end]

    @property
    def now(self) -> Stretch | None:
        """The publication; where nothing tells it, the latest day that the lede prints with its weekday, or else
        the text with its year or weekday."""
        if self.published:
            return Stretch(self.published, self.published, None, "published")
        if self.region.published:
            return None  # two sources dispute it
        days = [m for m in self.mentions if m.grain == "day" and m.last and m.end is None and is_sure(m)]
        news = [m for m in days if m.block.role in HEADS and m.start.weekday is not None]
        latest = max(news or days or self._datelines, key=lambda mention: mention.last or date.min, default=None)
        if latest is None or latest.last is None:
            return None
        if any(m.last.year > latest.last.year for m in self.mentions if m.last and m.grain in ("year", "month")):
            return None  # an obituary that prints the day of a birth and later years
        return Stretch(date(latest.last.year, 1, 1), latest.last, latest, "story")

    @property
    def _datelines(self) -> list[DateMention]:
        """Months and years that open a paragraph before a dash: "LEEDS, June 2017 —"."""
        dated = [m for m in self.mentions if m.grain in ("month", "year") and m.last and m.source == "written"]
        return [m for m in dated if m.end is None and m.span.start < LONGEST_DATELINE and _is_of_dateline(m)]


def _is_of_dateline(mention: DateMention) -> bool:
    behind = mention.block.text[mention.span.end : mention.span.end + 12]
    return mention.block.role is Role.DATELINE or behind.lstrip(" )").startswith(("—", "–", "- "))


@lru_cache(maxsize=1)
def stories(article: Article) -> tuple[Story, ...]:
    """The regions of an article that have prose, each with its dates."""
    mentions: dict[int, list[DateMention]] = {}
    for mention in article.dates:
        mentions.setdefault(mention.block.region.index, []).append(mention)
    return tuple(
        Story(region, trusted(region.published), tuple(mentions.get(region.index, ()))) for region in article.regions
    )


def is_sure(mention: DateMention) -> bool:
    """Whether the year of a date is printed, or told by its weekday or the publication, and not by its neighbours."""
    return mention.source == "written" or mention.why in ("weekday", "publication", "relative")


def stretch(mention: DateMention) -> Stretch | None:
    """The days of a mention; None where they are not known, or where it is told from another day."""
    if mention.first is None or mention.last is None or mention.grain in ("decade", "century", "time"):
        return None
    return Stretch(mention.first, mention.last, mention)


def end(mention: DateMention, part: PartialDate) -> Stretch | None:
    """One end of a range of years, or of one of days that prints its year."""
    if part.year is None:
        return None
    whole = (date(part.year, 1, 1), date(part.year, 12, 31)) if 1 <= part.year <= 9999 else None
    return Stretch(*whole, mention) if whole else None


def completed(since: Stretch, until: Stretch) -> tuple[int, int]:
    """The fewest and the most whole years that can lie between two stretches of days."""
    return _years(since.last, until.first), _years(since.first, until.last)


def _years(since: date, until: date) -> int:
    return until.year - since.year - ((until.month, until.day) < (since.month, since.day))


def nearest(mentions: Sequence[DateMention], span: Span, reach: int) -> DateMention | None:
    """The mention with the fewest characters between it and a span, if they are no more than `reach`."""
    apart = [(max(m.span.start - span.end, span.start - m.span.end), index) for index, m in enumerate(mentions)]
    found = min(apart, default=None)
    return mentions[found[1]] if found and found[0] <= reach else None
