"""When something is said to happen, as far as each place tells it: a weekday, a day, a month, a year, an hour.

Dates are those of the article; hours of the clock and parts of a day ("before dawn") are read here, because only
checks of one event told twice ask for them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.denied import is_denied
from lint.model import Block, DateMention, Role
from lint.record import NamedTuple
from lint.source import Span

CLOCK = (
    r"(?<![\d.,/:$£€+-])(?:(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b|(?P<hour>[01]?\d"
    r"|2[0-4])\s?(?:h|heures?|giờ)\s?(?P<minute>[0-5]\d)?(?!\w|\s(?:de\s(?!l)|par\s|d['’]))|(?P<hour>[01]?\d"
    r"|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])(?:\s?(?P<half>[ap])\.?m\b)?)|\b(?P<noon>midi|noon|midday|midnight|minuit)\b"
)
NOONS = frozenset(("midi", "noon", "midday", "midnight", "minuit"))
HOUR = re.compile(r"[0-9](?:\s?(?:[ap]\.?m|h|giờ)|:[0-5])")  # one of these, or a noon, is in whatever CLOCK finds
HABITS = (" le ", " les ", "chaque ", " du ", " au ", "every ", "each ", "mỗi ")  # before a weekday of every week
# A range of weekdays: most are the days on which something is open.
FROM = patterns.compile(r"(?<!\w)(?:du|from|từ)\s$")
RANGED_AHEAD = patterns.compile(r"(?<!\w)(?:du|from|từ)\s(?:thứ\s)?\w+\s(?:au|to|through|đến|tới)\s$")
RANGED_BEHIND = patterns.compile(r"\s(?:au|to|through|đến|tới)\s(?!\d)")
LASTING = ("en ", "pendant ", "durant ", "toutes les ", "trong ", "suốt ", "mất ", "sous ")  # before what hours last
# Parts of a day with the hours from and to which they may go; a night goes on past midnight.
PARTS: dict[str, dict[str, tuple[int, int]]] = {
    "fr": {
        "avant l'aube": (0, 8), "à l'aube": (3, 8), "au petit matin": (2, 9), "matin": (0, 12), "matinée": (5, 13),
        "après-midi": (12, 19), "soir": (16, 24), "soirée": (16, 24), "en pleine nuit": (22, 30), "nuit": (17, 32),
    },
    "en": {
        "before dawn": (0, 8), "before sunrise": (0, 8), "at dawn": (3, 8), "at daybreak": (3, 8), "morning": (0, 13),
        "afternoon": (12, 19), "evening": (16, 25), "night": (17, 32), "overnight": (17, 32),
    },
    "vi": {
        "rạng sáng": (0, 7), "sáng": (0, 12), "chiều": (12, 20), "tối": (16, 24), "đêm": (17, 32), "khuya": (20, 32),
    },
}  # fmt: skip
# Parts of a month before its name, with their first and last days.
THIRDS = {
    "fr": {"début": (1, 13), "mi": (8, 22), "fin": (16, 31)},
    "en": {
        "early": (1, 13), "mid": (8, 22), "late": (16, 31), "first week of": (1, 10), "second week of": (5, 16),
        "third week of": (12, 23), "last week of": (20, 31), "end of": (16, 31), "beginning of": (1, 13),
        "start of": (1, 13),
    },
    "vi": {"đầu": (1, 13), "giữa": (8, 22), "cuối": (16, 31)},
}  # fmt: skip
AHEAD = 22  # characters before a month in which its part stands


class Moment(NamedTuple):
    """What is told of a moment, each part None where it is not. `minute` counts from midnight; `within` are the hours
    of a part of a day, `days` the days of a part of a month; `replaced` is set where it no longer holds."""

    block: Block
    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    minute: int | None = None
    within: tuple[int, int] | None = None
    days: tuple[int, int] | None = None
    replaced: bool = False
    near: tuple[date, ...] = ()  # what a weekday alone can be, seen from the publication
    edge: str = ""  # "start" or "end" of a range, whose other end is `far`
    far: tuple[int | None, int | None] = (None, None)
    known: int | None = None  # the year, printed or not

    @property
    def text(self) -> str:
        return self.block.text[self.span.start : self.span.end]


def of_dates(mentions: Sequence[DateMention], published: date | None = None) -> Iterator[Moment]:
    """The moments of the dates of a region, without those of lists; a range has two, longer periods none."""
    known = next((m.start.month for m in mentions if m.block.role is Role.DATELINE and m.start.month), None)
    lists = Counter((id(mention.block), mention.span) for mention in mentions)
    for mention in mentions:
        start = mention.start
        if lists[id(mention.block), mention.span] > 1 or (start.day is None and _is_habit(mention)):
            continue
        if mention.end is not None:
            yield from _of_range(mention)
            continue
        if mention.grain not in ("day", "month", "year", "relative"):
            continue
        if mention.grain == "relative" and start.weekday is None:
            if (month := _of_next_month(mention, known)) is not None:
                yield Moment(mention.block, mention.span, None, month)
            continue
        days = _third(mention) if mention.grain == "month" else None
        replaced = is_denied(mention.block, mention.span.start)
        near = _near(mention, published) if start.day is None else ()
        printed = start.year, start.month, start.day, start.weekday
        year = mention.first.year if mention.first else None
        yield Moment(mention.block, mention.span, *printed, days=days, replaced=replaced, near=near, known=year)


def _is_habit(mention: DateMention) -> bool:
    """Whether a weekday is that of every week: "fermé le lundi", "every Monday", "open from Tuesday to Sunday"."""
    if mention.start.weekday is None or mention.grain != "day":
        return False
    low, (start, end) = mention.block.lower, mention.span
    ahead, behind = low[max(0, start - 24) : start], low[end : end + 16]
    if RANGED_AHEAD.search(ahead) or (FROM.search(ahead) and RANGED_BEHIND.match(behind)):
        return True
    return ahead.endswith(HABITS) or behind.startswith((" hằng tuần", " hàng tuần", " of each", " of every"))


def _near(mention: DateMention, published: date | None) -> tuple[date, ...]:
    """The days that a weekday alone can be: the last one, that of the publication included, and the next."""
    weekday = mention.start.weekday
    if weekday is None or published is None:
        return ()
    if mention.first is not None:
        return (mention.first,)
    last = published - timedelta(days=(published.weekday() - weekday) % 7)
    return last, last + timedelta(days=7)


def _of_range(mention: DateMention) -> Iterator[Moment]:
    """The two ends of a range of days; the first year of a school year or a season."""
    start, end = mention.start, mention.end
    if mention.grain == "year" and end and start.year and end.year == start.year + 1:
        yield Moment(mention.block, mention.span, start.year, known=start.year)
    if mention.grain != "day" or end is None or not (start.day and start.month and end.day and end.month):
        return
    for one, other, edge in ((start, end, "start"), (end, start, "end")):
        far = (other.month, other.day)
        yield Moment(mention.block, one.span, one.year, one.month, one.day, edge=edge, far=far)


def _of_next_month(mention: DateMention, known: int | None) -> int | None:
    """The month of "next month" and its like, from the publication or from a dateline without its year."""
    said = mention.block.lower[mention.span.start : mention.span.end]
    if said not in NEXT:
        return None
    now: date | None = mention.first
    if now is not None:
        return now.month
    return None if known is None else (known + NEXT[said] - 1) % 12 + 1


NEXT = {
    "next month": 1, "last month": -1, "le mois prochain": 1, "le mois dernier": -1, "tháng sau": 1, "tháng trước": -1,
}  # fmt: skip


def _third(mention: DateMention) -> tuple[int, int] | None:
    """The days of the part of a month that stands before its name."""
    block, start = mention.block, mention.span.start
    head = f" {block.lower[max(0, start - AHEAD) : start].replace('-', ' ')}".rstrip().removesuffix(" tháng")
    said = block.lower[start : mention.span.end]
    for words, days in THIRDS[block.language].items():
        if head.endswith(f" {words}") or said.startswith(f"{words} "):
            return days
    return None


def of_clock(block: Block) -> Iterator[Moment]:
    """The hours of the clock in a block, minutes after midnight; those of twelve hours where a.m. or p.m. is told."""
    if HOUR.search(block.lower) is None and NOONS.isdisjoint(block.vocabulary):
        return
    for found in patterns.compile(CLOCK).finditer(block.lower):
        if noon := found["noon"]:
            yield Moment(block, Span(*found.span()), minute=0 if noon in ("midnight", "minuit") else 720)
            continue
        hour, half = int(found["hour"]), found["half"]
        if (half and hour > 12) or (block.language == "en" and not half and hour < 13):
            continue
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        ahead = block.lower[max(0, found.start() - 9) : found.start()]
        named = block.language == "fr" and f" {ahead}".endswith((" le ", " du "))  # "le 12 h 30" is a train
        if named or block.lower.startswith(" min", found.end()) or ahead.endswith(LASTING):
            continue
        minute = hour * 60 + int(found["minute"] or 0)
        replaced = is_denied(block, found.start())
        yield Moment(block, Span(*found.span()), minute=minute, replaced=replaced)


def of_day(block: Block, span: Span) -> Moment | None:
    """The part of a day that the sentence of a date tells, where it tells one alone."""
    sentence = block.sentence_at(span.start)
    low = block.lower.replace("’", "'")[sentence.start : sentence.end]
    found = list(_parts(block.language).finditer(low))
    if len(found) != 1:
        return None
    start = sentence.start + found[0].start()
    return Moment(block, Span(start, start + len(found[0][0])), within=PARTS[block.language][found[0][0]])


@cache
def _parts(language: str) -> Any:
    words = "|".join(sorted(PARTS[language], key=len, reverse=True))
    return patterns.compile(rf"\b(?:{words})\b(?!\spost\b|\sstandard\b)")
