"""Hours and weekdays against the length that the text gives them: "for eight hours, from 8pm to 6am", "four days, from
Monday to Saturday", "48 hours" in the title and "from Tuesday 6am to Friday 6am" in the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.calendar import calendar
from lint.annotate.relative import number
from lint.annotate.words import table
from lint.model import Article, Block, Hit, Related, Value
from lint.moments.days import HEADS
from lint.record import NamedTuple
from lint.source import Span

DAY = 24 * 60
TRIGGERS = {"fr": ("heures", "jours", "nuits"), "en": ("hour", "day", "night"), "vi": ("giờ", "tiếng", "ngày", "đêm")}
CLOCK = {
    "fr": r"(?P<hour{n}>\d{{1,2}})\s?(?:h|heures?)\s?(?P<minute{n}>[0-5]\d)?|(?P<noon{n}>midi|minuit)",
    "en": r"(?P<hour{n}>\d{{1,2}})(?:[.:](?P<minute{n}>[0-5]\d))?\s?(?P<half{n}>[ap])(?:\.m\b\.?|m\b)"
    r"|(?P<hour{n}>\d{{2}}):(?P<minute{n}>[0-5]\d)|(?P<noon{n}>noon|midday|midnight)",
    "vi": r"(?P<hour{n}>\d{{1,2}})\s?(?:h|giờ)\s?(?P<minute{n}>[0-5]\d)?",
}
FROM = {
    "fr": r"\b(?:de|du|d['’]|entre|dès)\s?",
    "en": r"\b(?:from|between)\s",
    "vi": r"\btừ\s(?:lúc\s)?",
}
TO = {
    "fr": r"\s?,?\s(?:à|au|jusqu['’](?:à|au)|et)\s",
    "en": r"\s?,?\s(?:to|until|till|through|and|up\sto)\s",
    "vi": r"\s?,?\s(?:đến|tới)\s(?:lúc\s|hết\s)?",
}
LASTS = {
    "fr": r"\b(?:pendant|durant|dur\w+|pour|sur|soit|en|de|\w{3,}(?:ée?s?|ue?s?))\s(?P<n>[\w-]+)\s"
    r"(?P<unit>heures|jours|nuits|soirées|soirs)\b"
    r"|\b(?P<n>[\w-]+)\s(?P<unit>jours|nuits|soirées|soirs)"
    r"(?:\s(?:durant|de\ssuite|d['’]affilée|consécuti\w+)|,\sd[ue]\s)",
    "en": r"\b(?P<n>[\w-]+?)[\s-](?P<unit>hours?|days?|nights?|evenings?)\b",
    "vi": r"\b(?:trong|suốt|kéo\sdài|liền|tổng\scộng)\s(?P<n>\w+)\s(?P<unit>giờ|tiếng|ngày|đêm)\b",
}
UNITS = {
    "heures": "h", "hour": "h", "hours": "h", "giờ": "h", "tiếng": "h", "jours": "d", "day": "d", "days": "d",
    "ngày": "d", "nuits": "d", "soirées": "d", "soirs": "d", "night": "d", "nights": "d", "evening": "d",
    "evenings": "d", "đêm": "d",
}  # fmt: skip
# Words before a length that make it another one: "after three days", "the last two hours".
NOT_OF_IT = table("after within every last first past next ago nearly about than sau mỗi")
BEHIND = table("later earlier ago before after plus avant après auparavant trước sau")
DAILY = patterns.compile(
    r"\b(?:chaque|tous\sles|toutes\sles|par\s(?:jour|semaine|mois|an)|quotidien\w*|hebdomadaires?|each|every|daily|weekly"
    r"|a\s(?:day|week|month)|per\s(?:day|week|month)|mỗi|(?:hằng|hàng)\s(?:ngày|tuần|tháng)|một\stuần|chia)\b"
)
SLACK = 30  # minutes
BETWEEN = patterns.compile(
    r"\s?[,(:–—]?\s?(?:(?:soit|pendant|durant|dure|durera|for|or|that\sis|lasting|lasts|trong|suốt|kéo\sdài|tức|tổng\scộng)\s)?"
)
CHANGES = ((305, 406), (1015, 1110))  # month and day around which clocks are put forward or back
CLOCKS = patterns.compile(r"\b(?:heure\sd['’](?:été|hiver)|changement\sd['’]heure|clocks|summer\stime|daylight)\b")


class Course(NamedTuple):
    """From one weekday or hour to another: minutes, and where it stands. `days` are the whole days that weekdays make,
    the first and the last included; 0 where none is told."""

    span: Span
    minutes: int
    days: int


class Length(NamedTuple):
    block: Block
    span: Span
    number: int
    unit: str


def compared(article: Article) -> Iterator[Hit]:
    """Flags lengths that the hours or weekdays beside them, or those that the head gives of them, do not make."""
    for block in article.prose:
        language = block.language
        if language not in TRIGGERS or not any(word in block.lower for word in TRIGGERS[language]):
            continue
        for course in _courses(block):
            sentence = block.sentence_at(course.span.start)
            if DAILY.search(block.lower, sentence.start, sentence.end):
                continue
            told = [each for each in _lengths(block, sentence) if not each.span.overlaps(course.span)]
            if len(told) == 1 and not _fits(told[0], course):
                yield _hit(block, course, told[0], doubt=0 if _stated(told[0], course) else 1)
    yield from _against_head(article)


def _against_head(article: Article) -> Iterator[Hit]:
    """The length in hours or days that the head tells, against the only course of weekdays with hours."""
    heads = [block for block in article.prose if block.role in HEADS and block.language in LASTS]
    told = [each for block in heads for each in _lengths(block, Span(0, len(block.text)))]
    if not told:
        return
    courses = [(block, course) for block in article.prose for course in _courses(block) if course.days]
    if len(courses) == 1:
        (block, course) = courses[0]
        sentence = block.sentence_at(course.span.start)
        others = [each for each in told if each.block is not block]
        if others and not _lengths(block, sentence) and not any(_fits(each, course) for each in others):
            yield _hit(block, course, others[0], doubt=1)


def _courses(block: Block) -> Iterator[Course]:
    """The courses of a block that tell two hours, two weekdays, or both twice."""
    if not any(lead in block.lower for lead in LEADS[block.language]):
        return
    for found in _pattern(block.language).finditer(block.lower):
        parts = found.groupdict()
        days = [_weekday(block.language, parts[name]) for name in ("day1", "day2")]
        times = [_minutes(parts, n) for n in "12"]
        if (days[0] is None) != (days[1] is None) or (times[0] is None) != (times[1] is None):
            continue
        apart = (days[1] - days[0]) % 7 if days[0] is not None and days[1] is not None else None
        if times[0] is not None and times[1] is not None:
            minutes = times[1] - times[0] + DAY * (apart or 0)
            yield Course(Span(*found.span()), minutes if minutes > 0 else minutes + DAY, int(bool(apart)))
        elif apart:
            yield Course(Span(*found.span()), apart * DAY, apart + 1)


LEADS = {"fr": ("de ", "du ", "entre "), "en": ("from ", "between "), "vi": ("từ ",)}


def _weekday(language: str, name: str | None) -> int | None:
    return _weekdays(language).get(name) if name else None


@cache
def _weekdays(language: str) -> dict[str, int]:
    known = calendar(language)
    named = [pair for pairs in known.words.values() for pair in pairs] if known else []
    return {name.lower(): word.value for name, word in named if word.tag == "w" and not word.dotted}


def _minutes(parts: dict[str, str | None], n: str) -> int | None:
    """Minutes after midnight of a time of a match, None where there is none or it is none of the clock."""
    if noon := parts.get(f"noon{n}"):
        return 0 if noon in ("minuit", "midnight") else DAY // 2
    if not parts.get(f"hour{n}"):
        return None
    hour, half = int(parts[f"hour{n}"] or 0), parts.get(f"half{n}")
    if hour > 24 or (half and hour > 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + int(parts[f"minute{n}"] or 0)


@cache
def _pattern(language: str) -> Any:
    days = "|".join(sorted(_weekdays(language), key=len, reverse=True))
    ends = []
    for n in "12":
        clock, day = f"(?:{CLOCK[language].format(n=n)})", rf"(?P<day{n}>{days})"
        on = {"fr": r"\s(?:le\s|du\s)?", "en": r"\s(?:on\s)?", "vi": r"\s(?:ngày\s|hôm\s)?"}[language]
        at = {"fr": r",?\s(?:à\s)?", "en": r",?\s(?:at\s)?", "vi": r",?\s(?:lúc\s)?"}[language]
        ends.append(rf"(?:{clock}(?:{on}{day})?|{day}(?:{at}{clock})?)")
    return patterns.compile(rf"{FROM[language]}{ends[0]}{TO[language]}{ends[1]}(?![\w:])(?!\s\d)")


def _lengths(block: Block, span: Span) -> list[Length]:
    """The lengths in hours or days of a stretch of a block."""
    found: list[Length] = []
    if UNITS.keys().isdisjoint(block.vocabulary):
        return found
    for match in patterns.compile(LASTS[block.language]).finditer(block.lower, span.start, span.end):
        value = number(match["n"], block.language)
        ahead = block.lower[max(0, match.start() - 24) : match.start()].split()[-1:]
        behind = block.lower[match.end() : match.end() + 12].replace("-", " ").split()[:1]
        if match[0].startswith("de ") and UNITS[match["unit"]] == "h" and (value or 0) <= 24:
            continue  # an hour of the clock
        if not value or value < 2 or not BEHIND.isdisjoint(behind) or not NOT_OF_IT.isdisjoint(ahead):
            continue
        found.append(Length(block, Span(match.start("n"), match.end("unit")), value, UNITS[match["unit"]]))
    return found


def _clocks_change(block: Block) -> bool:
    """Whether an hour may have been dropped or told twice, by the words of a paragraph or by the publication."""
    day = block.region.published.day if block.region.published else None
    near = day is not None and any(first <= day.month * 100 + day.day <= last for first, last in CHANGES)
    return near or CLOCKS.search(block.lower) is not None


def _fits(length: Length, course: Course) -> bool:
    """Whether a course lasts as long as is said; weekdays count with and without the last."""
    if length.unit == "h":
        off = abs(course.minutes - length.number * 60)
        return course.days > 1 or off <= SLACK or (off == 60 and _clocks_change(length.block))
    if not course.days:
        return True
    if course.days == 1:  # weekdays with hours
        return length.number in (course.minutes // DAY, course.minutes // DAY + 1, -(-course.minutes // DAY) + 1)
    return length.number in (course.days, course.days - 1)


def _stated(length: Length, course: Course) -> bool:
    """Whether nothing stands between a length and its course that it might rather be the length of."""
    first, last = sorted((length.span, course.span))
    between = length.block.lower[first.end : last.start]
    return BETWEEN.fullmatch(between) is not None


def _hit(block: Block, course: Course, length: Length, doubt: int) -> Hit:
    told = length.block
    values: dict[str, Value] = {
        "duration": told.text[length.span.start : length.span.end],
        "range": block.text[course.span.start : course.span.end],
    }
    return Hit("span", block, course.span, values, (Related(told, length.span, "range"),), doubt=doubt)
