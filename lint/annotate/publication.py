"""When an article was published: from the command line, the front matter, the path, the page or the dateline.

Never from the clock: the same file must give the same findings next year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Literal

from lint import patterns
from lint.annotate.full_dates import full_dates
from lint.errors import UsageError
from lint.model import Published, Settings
from lint.record import NamedTuple

Source = Literal["option", "front-matter", "path", "header", "dateline"]
TIME = (
    r"(?<![\d/.-])(?P<hour>[01]?\d|2[0-4])[ \u00a0]?(?:[hH:]|giờ)[ \u00a0]?(?P<minute>[0-5]\d)?(?![\d/])(?::\d\d)?"
    r"(?:[ \u00a0]?(?P<half>[ap])\.?m\b)?"
)
OFFSET = r"(?:GMT|UTC)[ ]?(?P<sign>[+-])[ ]?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?"


class Told(NamedTuple):
    source: Source
    day: date
    at: datetime | None = None


def published(
    settings: Settings, path: str, front_matter: str | None, headers: Iterable[str], dateline: str, lang: str
) -> Published | None:
    """The instant of publication, from the first of its sources that gives a full date; None if none does."""
    if settings.date:
        told = read(settings.date, "option", settings.timezone, lang)
        if told is None:
            raise UsageError(f"not a date: {settings.date}")
        return Published(told.day, "option", told.at)
    sources = list(_sources(settings, path, front_matter, headers, dateline, lang))
    if not sources:
        return None
    first = sources[0]
    disputed = any(abs(first.day - other.day) > timedelta(days=1) for other in sources[1:])
    return Published(first.day, first.source, first.at, disputed)


def _sources(
    settings: Settings, path: str, front_matter: str | None, headers: Iterable[str], dateline: str, lang: str
) -> Iterator[Told]:
    zone = settings.timezone
    texts: tuple[tuple[Source, Iterable[str]], ...] = (
        ("front-matter", (front_matter or "",)),
        ("path", _in_path(path, settings.date_from_path)),
        ("header", headers),
        ("dateline", (dateline,)),
    )
    for source, lines in texts:
        for line in lines:
            told = read(line, source, zone, lang) if line else None
            if told:
                yield told
                break


def _in_path(path: str, pattern: str | None) -> Iterator[str]:
    match = patterns.compile(pattern).search(path) if pattern else None
    if match:
        yield "{:0>4}-{:0>2}-{:0>2}".format(*match.group("year", "month", "day"))


def read(text: str, source: Source, zone: str, lang: str = "fr") -> Told | None:
    """The first full date in a line, with its time if it has one; the day is that of the configured zone."""
    at = _iso(text)
    if at is None:
        found = next(full_dates(text, lang), None)
        clock = _time(text) if found else None
        if not found or not clock:
            return Told(source, found.day) if found else None
        at = datetime.combine(found.day, clock)
    elif len(text.strip()) <= 10:
        return Told(source, at.date())
    local = at.replace(tzinfo=_zone(zone)) if at.tzinfo is None else at.astimezone(_zone(zone))
    return Told(source, local.date(), local)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip().replace(" +", "+").replace(" -", "-").replace(" Z", "Z"))
    except (ValueError, OverflowError):
        return None


def _zone(name: str) -> tzinfo:
    if name == "UTC":
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UsageError(f"unknown time zone: {name}") from None


def _time(text: str) -> time | None:
    match = patterns.compile(TIME).search(text)
    if not match:
        return None
    hour = int(match["hour"]) % 24
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    offset = patterns.compile(OFFSET).search(text)
    zone = None
    if offset and int(offset["hours"]) < 24:
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
        zone = timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))
    return time(hour, int(match["minute"] or 0), tzinfo=zone)
