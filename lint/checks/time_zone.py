"""One moment on two clocks: "à Paris, 14H00 (12H00 GMT)" in January is 13H00 GMT.

A pair of times is read where the second explains the first, in brackets or after "soit". The clock of each is the one
named with it; a first time that names none keeps that of the place in its sentence, else that of the dateline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from lint import patterns
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.annotate.years import trusted
from lint.kept import kept
from lint.model import Agreement, Article, Block, DateMention, Day, Hit, Local, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("day", "published", "ever", "offset")
DAY = 24 * 60
MARKS = (
    "GMT", "UTC", "TU)", " TU,", "heure d", "heures d", "heure l", "heures l", "heures à", "soit ", ".m. in ", "pm in ",
    "am in ", " time", "giờ ",
)  # fmt: skip
MARKED = table("gmt utc tu heure heures soit time am pm m giờ")  # their words
POSSIBLE = (0, 15, 30, 45)  # minutes by which clocks differ from GMT: India by 30, Nepal by 45, Chatham by 15 more
UNKNOWN_YEAR = 2024  # whose summer and winter stand for those of any year where the text tells none
TIME = (
    r"(?<![\d.,/:-])(?:(?P<hour>\d{1,2})\s?(?:heures?|giờ|[hHg:])(?:\s?(?P<minute>[0-5]\d))?(?![\d%])"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?|\s(?P<late>chiều|tối)\b)?"
    r"|(?P<hour>\d{1,2})(?:\.(?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    r"|(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:GMT|UTC|Z\b)))"
    r"|\b(?P<noon>midi|noon|midday|midnight|minuit)\b"
)
# Between the two times: a clock of the first, then what makes the second its explanation.
BETWEEN = {
    "fr": r"(?P<first>[^;()]{0,60}?)(?:,?\s?\((?:soit\s|ou\s|à\s)?|,?\s(?:soit|ou|c['’]est-à-dire)\s(?:à\s)?)$",
    "en": r"(?P<first>[^;()]{0,60}?)(?:,?\s?\((?:or\s|at\s)?|,?\s(?:or|that\sis)\s(?:at\s)?)$",
    "vi": r"(?P<first>[^;()]{0,60}?)(?:,?\s?\((?:tức\s)?(?:là\s)?(?:khoảng\s)?"
    r"|,?\s(?:tức|hay)\s(?:là\s)?(?:khoảng\s)?)$",
}
UNIVERSAL = patterns.compile(
    r"^\s?(?:GMT|UTC|TU|Z)\b(?:\s?(?P<sign>[+-−])\s?(?P<hours>\d{1,2})(?::(?P<minutes>\d\d))?)?"
)
BY = r"[^().;]{0,30}?\b"
PLACE = r"(?P<place>\p{Lu}[\p{L}’'. -]+)"
# What ties a place to the time before it.
LABEL = {
    "fr": rf"^,?\s?\(?(?:{BY}heures?\s(?:de\s(?:la\s)?|d['’]|du\s|à\s)|{BY}(?:à|en|au)\s)?{PLACE}",
    "en": rf"^,?\s?\(?(?:{BY}(?:in|at)\s)?{PLACE}",
    "vi": rf"^,?\s?\(?(?:{BY}(?:giờ|tại|ở)\s)?{PLACE}",
}
LEAD = {  # a place right before a time: "à Paris, 14H00"
    "fr": rf"(?:à|en|au)\s{PLACE}\s?,?\s?(?:à\s|dès\s|est\sà\s)?$",
    "en": rf"(?:in|at)\s{PLACE}\s?,?\s?(?:at\s|from\s|by\s)?$",
    "vi": rf"(?:tại|ở)\s{PLACE}\s?,?\s?(?:lúc\s|từ\s|vào\s)?$",
}


class Zone(NamedTuple):
    """A clock of the time zone database, and the names of places that keep it."""

    id: str
    names: tuple[str, ...]


class Params(NamedTuple):
    """`either` words two times of which one would fit."""

    zones: tuple[Zone, ...] = ()
    either: Mapping[str, str] = {}


class Time(NamedTuple):
    """Minutes after midnight; `exact` where minutes are printed."""

    span: Span
    minutes: int
    exact: bool
    half: bool  # in the count of twelve hours, with a.m. or p.m.


class Clock(NamedTuple):
    """A clock: `zone` of the database, or minutes before or after GMT."""

    shown: str
    zone: str = ""
    offset: int = 0


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares the two times of one moment with the clocks that they are told by."""
    if MARKED.isdisjoint(article.vocabulary):
        return
    for block in article.prose:
        text = block.text
        if block.language in BETWEEN and any(mark in text for mark in MARKS) and ("(" in text or "," in text):
            times = [_time(found) for found in patterns.compile(TIME).finditer(text)]
            for first, second in pairwise(times):
                if first and second:
                    yield from _pair(article, block, first, second, params)


def _time(found: Any) -> Time | None:
    if found["noon"]:
        return Time(Span(*found.span()), 720 if found["noon"] in ("midi", "noon", "midday") else 0, True, False)
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"] or (found["late"] and "p")
    if hour > (12 if half else 24):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return Time(Span(*found.span()), (hour * 60 + minute) % DAY, found["minute"] is not None, bool(half))


def _pair(article: Article, block: Block, first: Time, second: Time, params: Params) -> Iterator[Hit | Agreement]:
    text = block.text
    between = text[first.span.end : second.span.start]
    if len(between) > 70 or "\n" in between or not patterns.compile(BETWEEN[block.language]).match(between):
        return
    names = _zones(params.zones)
    told = _clock(between, block.language, names)
    other = _clock(text[second.span.end : second.span.end + 45], block.language, names)
    if other is None or (other.zone and not told):
        return
    told = told or _place_before(block, first, names) or _dateline(article, block, first, names)
    if told is None:
        yield from _minutes(block, first, second, other)
    elif told != other:
        yield from _compare(article, block, first, second, told, other, params)


@kept
def _zones(zones: tuple[Zone, ...]) -> Mapping[str, str]:
    return {name.lower(): zone.id for zone in zones for name in zone.names}


# --- Clocks -----------------------------------------------------------------------------------------------------------


def _clock(after: str, language: str, names: Mapping[str, str]) -> Clock | None:
    """The clock that is named right behind a time."""
    universal = UNIVERSAL.match(after)
    if universal:
        minutes = int(universal["hours"] or 0) * 60 + int(universal["minutes"] or 0)
        return Clock(universal[0].strip(), "", minutes if universal["sign"] == "+" else -minutes)
    found = patterns.compile(LABEL[language]).match(after)
    return _named(found["place"], names) if found else None


def _named(words: str, names: Mapping[str, str]) -> Clock | None:
    """The clock of the longest name that words begin with."""
    parts = words.replace("’", "'").split(" ")
    for count in range(min(4, len(parts)), 0, -1):
        name = " ".join(parts[:count]).rstrip(".,")
        if zone := names.get(name.lower()):
            return Clock(name, zone)
    return None


def _place_before(block: Block, first: Time, names: Mapping[str, str]) -> Clock | None:
    sentence = block.sentence_at(first.span.start)
    before = block.text[max(sentence.start, first.span.start - 45) : first.span.start]
    found = patterns.compile(LEAD[block.language]).search(before)
    return _named(found["place"], names) if found else None


def _dateline(article: Article, block: Block, first: Time, names: Mapping[str, str]) -> Clock | None:
    """The clock of the dateline, where the sentence names no other place."""
    sentence = block.sentence_at(first.span.start)
    text = block.text[sentence.start : sentence.end]
    places = {zone for name, zone in names.items() if len(name) > 3 and name in lower(text)}
    here = next((b for b in article.prose if b.role is Role.DATELINE and b.region.index == block.region.index), None)
    words = here.text.split(",")[0].split("(")[0].strip(" –—-") if here else ""
    found = names.get(words.lower()) or names.get(words.split("/")[0].lower())
    if found is None or places - {found}:
        return None
    return None if _elsewhere(text) else Clock(words, found)


def _elsewhere(sentence: str) -> bool:
    """Whether a sentence names places that may keep another clock."""
    return (
        patterns.compile(r"\s(?:à|en|au|de|depuis|vers|pour|in|at|from|to|near|tại|ở|từ|đến)\s\p{Lu}\p{L}+").search(
            sentence
        )
        is not None
    )


# --- Comparison -------------------------------------------------------------------------------------------------------


def _compare(
    article: Article, block: Block, first: Time, second: Time, told: Clock, other: Clock, params: Params
) -> Iterator[Hit | Agreement]:
    mention = _day_of(article, block, first, second)
    published = trusted(block.region.published)
    apart = _differences(told, other, _days(mention, published))
    if not apart:
        return
    right = sorted({(first.minutes - minutes) % DAY for minutes in apart})
    related = (Related(block, first.span, "local"),)
    if any(_equal(minutes, second, first) for minutes in right):
        yield Agreement(block, second.span, "calendar", related)
        return
    outcome = "day" if mention else "published" if published else "ever"
    printed = block.text[second.span.start : second.span.end]
    shown = [_shown(minutes, printed, second) for minutes in right]
    values: dict[str, Value] = {
        "first": block.text[first.span.start : first.span.end],
        "place": told.shown,
        "second": printed,
        "other": other.shown,
        "right": shown[0] if len(shown) == 1 else Local(params.either, {"one": shown[0], "other": shown[-1]}),
    }
    if day := (mention.first if mention else published):
        values["day"] = Day(day.year, day.month, day.day)
    yield Hit(outcome, block, second.span, values, related)


def _minutes(block: Block, first: Time, second: Time, other: Clock) -> Iterator[Hit]:
    """Without a place only what no clock on Earth keeps: twelve minutes from GMT, say."""
    apart = (first.minutes - second.minutes + other.offset) % 60
    if other.zone or not (first.exact and second.exact) or apart in POSSIBLE:
        return
    values: dict[str, Value] = {
        "first": block.text[first.span.start : first.span.end],
        "second": block.text[second.span.start : second.span.end],
        "other": other.shown,
        "minutes": apart,
    }
    yield Hit("offset", block, second.span, values, (Related(block, first.span, "local"),))


def _equal(minutes: int, second: Time, first: Time) -> bool:
    """Whether two times of day are one; a time without minutes is rounded, one in figures may leave out a.m."""
    apart = abs(minutes - second.minutes) % DAY
    apart = min(apart, DAY - apart)
    if first.half != second.half and second.minutes < DAY / 2 and not second.half:
        apart = min(apart, abs(apart - DAY // 2))
    return apart == 0 if first.exact == second.exact else apart <= 30


def _day_of(article: Article, block: Block, first: Time, second: Time) -> DateMention | None:
    """The day or month of the sentence, the nearest where there are several; "8 p.m. ET" ends no sentence."""
    sentence = Span(block.sentence_at(first.span.start).start, block.sentence_at(second.span.start).end)
    days = [
        m
        for m in article.dates
        if m.block is block and m.grain in ("day", "relative", "month") and (m.first or m.start.month) and m.end is None
        if sentence.start <= m.span.start < sentence.end
    ]
    return min(days, key=lambda mention: abs(mention.span.start - first.span.start), default=None)


def _days(mention: DateMention | None, published: date | None) -> list[date]:
    """The days on which the moment may be: around a publication also those of the coming two weeks."""
    if mention and mention.first and mention.last:
        return [mention.first, mention.last]
    if mention and mention.start.month:
        return [date(UNKNOWN_YEAR, mention.start.month, day) for day in (1, 28)]
    if published:
        return [published + timedelta(days=days) for days in (-7, 0, 14)]
    return [date(UNKNOWN_YEAR, month, 15) for month in (1, 7)]


def _differences(told: Clock, other: Clock, days: list[date]) -> set[int]:
    """Minutes that the first clock is ahead of the other on any of the days."""
    found = {(_offset(told, one), _offset(other, one)) for one in days}
    return {first - second for first, second in found if first is not None and second is not None}


def _offset(clock: Clock, day: date) -> int | None:
    """Minutes ahead of GMT at noon of a day; None where the database lacks the zone."""
    if not clock.zone:
        return clock.offset
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ahead = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(clock.zone)).utcoffset()
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return None
    return round(ahead / timedelta(minutes=1)) if ahead is not None else None


def _shown(minutes: int, printed: str, time: Time) -> str:
    """A time in the way that another one is printed: "13H00" like "12H00", "1300" like "1200"."""
    hour, minute = divmod(minutes, 60)
    if time.half or not printed[:1].isdigit():
        return f"{hour:02}:{minute:02}"
    digits = len(printed) - len(printed.lstrip("0123456789"))
    if digits == 4:
        return f"{hour:02}{minute:02}"
    rest = printed[digits:]
    tail = rest.rstrip("0123456789")
    clock = f"{hour:0{digits}}" if digits == 2 else str(hour)
    return clock + tail + (f"{minute:02}" if time.exact or minute else "")
