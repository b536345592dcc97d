"""When an article was published: from the command line, the front matter, the path, the page or the dateline.

Never from the clock: the same file must give the same findings next year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import Any, Literal, NamedTuple

import regex

from lint import patterns
from lint.annotate.words import table
from lint.errors import UsageError
from lint.model import Published, Settings

Source = Literal["option", "front-matter", "path", "header", "dateline"]
LONGEST_HEADER = 110
FIRST_YEAR, LAST_YEAR = 1900, 2099
SEPARATORS = ",|-–—:•·.;/)("
LEADS = table(
    "le la du on at à the publié publiée publication posté postée mis mise jour ligne en créé créée modifié posted",
    "published updated update last first modified date ngày đăng cập nhật xuất bản lúc vào thứ hai ba tư năm sáu",
    "bảy chủ nhật lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday",
    "saturday sunday mon tue wed thu fri sat sun lun mar mer jeu ven sam dim",
)
TIME = (
    r"(?<![\d/.-])(?P<hour>[01]?\d|2[0-4])[ \u00a0]?(?:[hH:]|giờ)[ \u00a0]?(?P<minute>[0-5]\d)?(?![\d/])(?::\d\d)?"
    r"(?:[ \u00a0]?(?P<half>[ap])\.?m\b)?"
)
OFFSET = r"(?:GMT|UTC)[ ]?(?P<sign>[+-])[ ]?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?"


class Found(NamedTuple):
    """A full date in a line: where it begins, and whether it is printed in figures alone."""

    day: date
    start: int
    figures: bool


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
    match = regex.search(pattern, path) if pattern else None
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
    match = regex.search(TIME, text)
    if not match:
        return None
    hour = int(match["hour"]) % 24
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    offset = regex.search(OFFSET, text)
    zone = None
    if offset and int(offset["hours"]) < 24:
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
        zone = timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))
    return time(hour, int(match["minute"] or 0), tzinfo=zone)


# --- Full dates -------------------------------------------------------------------------------------------------------


@cache
def _pattern() -> Any:
    return patterns.compile(
        r"(?<!\d)(?:(?P<a>\d{1,4})(?P<sign>[/.-])(?P<b>\d{1,2})(?P=sign)(?P<c>\d{4}|\d{1,2})"
        r"|(?P<day>\d{1,2})(?:er|st|nd|rd|th)?[ \u00a0](?:tháng[ \u00a0](?P<number>\d{1,2}),?[ \u00a0](?:năm[ \u00a0])?"
        r"|(?:of[ ])?(?P<month>\p{L}{3,9})\.?,?[ \u00a0])(?P<year>\d{4}))(?!\d)"
        r"|\b(?P<month>\p{L}{3,9})\.?[ \u00a0](?P<day>\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0](?P<year>\d{4})(?!\d)"
    )


@cache
def _months() -> dict[str, int]:
    from lint.annotate.calendar import calendar

    tables = [calendar("fr"), calendar("en")]
    words = [pair for table in tables if table for pair in dict(table.words).items()]
    return {name.lower(): word.value for name, word in words if word.tag == "m"}


def full_dates(text: str, lang: str) -> Iterator[Found]:
    """Every day, month and year in a line. Figures that could be read two ways in English are passed over."""
    for match in _pattern().finditer(text) if "20" in text or "19" in text else ():
        figures = match["a"] is not None
        parts = _figures(match, lang) if figures else _words(match)
        try:
            day = date(*parts) if parts else None
        except ValueError:
            day = None
        if day and FIRST_YEAR <= day.year <= LAST_YEAR:
            yield Found(day, match.start(), figures)


def _words(match: Any) -> tuple[int, int, int] | None:
    month = int(match["number"]) if match["number"] else _months().get(match["month"].lower())
    return (int(match["year"]), month, int(match["day"])) if month else None


def _figures(match: Any, lang: str) -> tuple[int, int, int] | None:
    first, second, third = int(match["a"]), int(match["b"]), int(match["c"])
    if len(match["a"]) == 4:
        return first, second, third
    if len(match["c"]) != 4 or len(match["a"]) > 2:
        return None
    if not lang.startswith("en") or first > 12 or lang in ("en-GB", "en-AU", "en-IE", "en-IN", "en-NZ", "en-ZA"):
        return third, second, first
    american = lang == "en-US" or second > 12 or first == second
    return (third, first, second) if american else None


# --- The header of a page ---------------------------------------------------------------------------------------------


def is_header(text: str, lang: str = "fr", closing: bool = False) -> bool:
    """Whether a short line dates the page: "Publié le 6 mai 2021", "Ann Lee | May 6, 2021", "Hà Nội06/05/2021".

    The date has to stand apart from what is before it: "Attentats du 7 mai 2021" is a heading, "La fête aura lieu le
    jeudi 6 mai 2021." a sentence. `closing`: below an article the line has to begin with its date.
    """
    if len(text) > LONGEST_HEADER or text.endswith((".", "?", "!", ":", "…")):
        return False
    return any(_stands_apart(text[: found.start], found.figures, closing) for found in full_dates(text, lang))


def _stands_apart(before: str, figures: bool, closing: bool) -> bool:
    if figures and before[-1:].isalpha() and not closing:
        return True
    for word in reversed(before.split()):
        if word.strip(SEPARATORS).lower() not in LEADS:
            return word[-1] in SEPARATORS and not closing
    return True
