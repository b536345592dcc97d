"""Two moments that may be of one event and differ, and what the article says around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from lint import patterns
from lint.annotate import moments
from lint.annotate.calendar import as_date
from lint.annotate.events import words_of
from lint.annotate.kinds import named_by
from lint.annotate.moments import Moment
from lint.annotate.tellings import Telling, telling
from lint.annotate.tokens import lower
from lint.annotate.years import trusted
from lint.lazy import lazy
from lint.model import Block, DateMention, Role
from lint.moments.days import HEADS, PSEUDO_YEAR, Params
from lint.moments.lawful import of_law
from lint.moments.slips import Key, slip
from lint.record import NamedTuple
from lint.source import Span

MOST_MOMENTS, MOST_DATES = 24, 40  # of an article that tells one event
SHOWN = (Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.BODY, Role.CAPTION, Role.LIST)
SCALES = {"weekday": "weekday", "hour": "minute", "part": "minute", "month": "month", "year": "year"}
ALL = ("day", *SCALES)
NEAR = 5  # days between a weekday and a date that may be a slip for it
DAY = 24 * 60
CAPTION = patterns.compile(r"(?:légende|photos?|caption|picture|chú\sthích(?:\sảnh)?|ảnh)\s?:")


class Pair(NamedTuple):
    """Two moments of a region, the scale on which they differ, how many days of the year they are apart (0 where that
    is not known), and how one may be a slip of the other."""

    one: Moment
    two: Moment
    scale: str
    apart: int
    like: str


class Page:
    """The moments of a region, its dates and its blocks; what is told around them is read once."""

    def __init__(self, mentions: Sequence[DateMention], blocks: Sequence[Block], params: Params) -> None:
        self.moments = list(_moments(mentions, blocks))
        self.mentions = mentions
        self.blocks = blocks
        self.params = params
        self._told: dict[tuple[int, Span], Telling] = {}

    @lazy
    def kinds(self) -> frozenset[str]:
        """The kinds of event that title, standfirst and lede name."""
        text = " ; ".join(block.text for block in self.blocks if block.role in HEADS)
        return frozenset(named_by(words_of(lower(text), self.blocks[0].language), self.params.kinds))

    @lazy
    def told(self) -> Counter[tuple[str, Any]]:
        """How often each value of each scale is told outside the head."""
        return Counter((s, value_of(each, s)) for each in self.moments if each.block.role not in HEADS for s in ALL)

    @lazy
    def values(self) -> Counter[str]:
        """How many values of each scale are told."""
        return Counter(s for s, value in {(s, value_of(each, s)) for each in self.moments for s in ALL} if value)

    @lazy
    def year(self) -> int:
        """The last year that the region tells."""
        years = {year for each in self.moments if (year := each.year or each.known)}
        return max(years, default=0)

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


def pairs(page: Page) -> Iterator[Pair]:
    """The moments that differ: those of the head with all that follow, others with captions and with their like."""
    for two in page.moments:
        for one in page.moments if two.block.role is not Role.TITLE else ():
            scale = _differ(one, two, page) if _later(one, two) else ""
            if scale:
                pair = Pair(one, two, scale, *_distance(one, two, scale))
                if one.block.role in HEADS or is_caption(two.block) or pair.like:
                    yield pair


def _moments(mentions: Sequence[DateMention], blocks: Sequence[Block]) -> Iterator[Moment]:
    """The moments that can be compared: hours where the head tells one, or a part of a day."""
    lawless = [mention for mention in mentions if not of_law(mention)]
    found = list(moments.of_dates(lawless, trusted(blocks[0].region.published)))
    days = [each for each in found if each.block.role in HEADS and each.weekday is not None]
    hours = [part for each in days if (part := moments.of_day(each.block, each.span))]
    hours += [hour for block in blocks if block.role in HEADS for hour in moments.of_clock(block)]
    if hours:
        hours += [hour for block in blocks if block.role not in HEADS for hour in moments.of_clock(block)]
    return (one for one in found + hours if one.block.role in SHOWN and not one.replaced and _is_day(one))


def _is_day(moment: Moment) -> bool:
    """Whether the calendar has the day: of the others dates/impossible speaks."""
    known = moment.day and moment.month
    return not known or as_date(moment.year or PSEUDO_YEAR, moment.month or 0, moment.day or 0) is not None


def _later(one: Moment, two: Moment) -> bool:
    """Whether the second moment stands in a later block, or in a later sentence of the block."""
    if one.block is two.block:
        return two.span.start >= one.block.sentence_at(one.span.start).end
    return one.block.role is Role.TITLE or one.block.paragraph < two.block.paragraph


def _differ(one: Moment, two: Moment, page: Page) -> str:
    """The scale on which two moments cannot be one; empty where they can be, or cannot be compared."""
    if one.edge and two.edge and one.edge != two.edge:
        return ""
    if one.within and two.minute is not None:
        return "" if any(one.within[0] * 60 <= two.minute + add <= one.within[1] * 60 for add in (0, DAY)) else "part"
    if one.minute is not None and two.minute is not None:
        return "hour" if one.minute != two.minute else ""
    if one.within or two.within:
        return ""
    if one.day and two.day and one.month and two.month:
        if one.year and two.year and one.year != two.year:
            return ""
        return "day" if (one.month, one.day) != (two.month, two.day) else ""
    if one.weekday is not None and two.weekday is not None:
        return "weekday" if one.weekday != two.weekday else ""
    return "" if one.edge or two.edge else _differ_coarsely(one, two, page)


def _differ_coarsely(one: Moment, two: Moment, page: Page) -> str:
    """The same of a weekday beside a day, of months and years."""
    for weekday, dated in ((one, two), (two, one)):
        if weekday.weekday is not None and not weekday.day and dated.day and dated.month:
            return "day" if 0 < _beside(weekday, dated, page) <= NEAR else ""
    if one.month and two.month:
        if one.month != two.month:
            return "month"
        if one.year and two.year and one.year != two.year:
            return "year"
        return "day" if _outside(one, two) or _outside(two, one) else ""
    if one.year and two.year and not (one.month and two.month):
        return "year" if one.year != two.year else ""
    return ""


def _beside(weekday: Moment, dated: Moment, page: Page) -> int:
    """How many days lie between a day and the nearest that a weekday can be; 0 where that is not known."""
    years = [(near, as_date(dated.year or near.year, dated.month, dated.day)) for near in weekday.near]
    if apart := [abs((near - day).days) for near, day in years if day]:
        return min(apart)
    year = dated.year or dated.known
    day = as_date(year, dated.month, dated.day) if year and year == page.year else None
    return abs((day.weekday() - (weekday.weekday or 0) + 3) % 7 - 3) if day else 0


def _outside(one: Moment, two: Moment) -> bool:
    """Whether a day lies outside the part of the month that the other tells."""
    return one.days is not None and two.day is not None and not one.days[0] <= two.day <= one.days[1]


def _distance(one: Moment, two: Moment, scale: str) -> tuple[int, str]:
    """How many days apart two days of the year are, and how they may be slips of each other."""
    if scale == "year":
        return 0, slip(Key(one.year, None, None), Key(two.year, None, None))
    values = [value_of(each, "day") or (None, None) for each in (one, two)]
    days = [day.toordinal() for value in values if (day := as_date(PSEUDO_YEAR, *value))]
    if scale != "day" or len(days) < 2:
        return 0, ""
    apart = abs(days[0] - days[1])
    return min(apart, 366 - apart), slip(Key(None, *values[0]), Key(None, *values[1]))


def is_caption(block: Block) -> bool:
    """Whether a block is a caption, or a paragraph that says so: "Photo : la gardienne"."""
    return block.role is Role.CAPTION or CAPTION.match(block.lower) is not None


def value_of(moment: Moment, scale: str) -> Any:
    """What a moment tells on a scale, None where it tells nothing."""
    if scale == "day" and moment.near:
        return moment.near[0].month, moment.near[0].day
    if scale == "day":
        return (moment.month, moment.day) if moment.day and moment.month else None
    return getattr(moment, SCALES[scale])
