"""Days, months and hours that do not exist: 31 November, 2024-13-45, 25 h 30."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.annotate.calendar import month_length
from lint.annotate.denied import is_denied, weighed
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.model import NOTE, Agreement, Article, Block, DateMention, Day, Edit, Hit, PartialDate, Suggestion, Value
from lint.moments import parts_of_day
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("day", "month", "hour", "minute", "part")
SWEDISH = (1712, 2, 30)  # Sweden's way back to the Julian calendar
HALF = patterns.compile(r"\s?[ap]\.?m\b\.?")
LATE = table("25 26 27 28 29 25h 26h 27h 28h 29h")
WHOLE_HOUR = patterns.compile(
    r"(?:(?P<from>(?:de|từ)\s\d{1,2}\s?(?:h|heures?|giờ)(?:\s?\d\d)?\s(?:à|đến)\s)|\b(?:à|dès|vers|jusqu['’]à|lúc)\s)"
    r"(?P<time>(?P<hour>2[5-9])\s?(?:h|heures|giờ))(?!\w|\s?\d|\s(?:de\s|par\s|d['’]|hebdo|làm|mỗi|một))"
)
HALVES = ("p.m", "a.m", "pm", "am")
LONGEST_TIME = 7  # characters of "11:45 p.m." before its letters, and one more
HALF_TIME = patterns.compile(
    r"(?<![\d.,:/$£€-])(?P<hour>1?\d|2[0-4])(?:[.:](?P<minute>\d\d))?\s?[ap](?:m\b(?! i\b)|\.m\b\.?)"
)
NAUTICAL_WORDS = table("hrs gmt utc")
NAUTICAL = patterns.compile(r"(?<![\d.,:/-])(?P<hour>[0-2]\d)(?P<minute>\d\d)\s?(?:hrs|gmt|utc)\b")
RANGE = patterns.compile(r"\d\d?[-–](?:1[3-9]|[2-9]\d)")
BLANK_DASH = patterns.compile(r"\d\s[-–]\s\d")
# Of texts where the hours after midnight may go on from those of the day before: Japanese programmes, timetables.
BEYOND = table("minuit midnight japon japonais japonaise japonaises japan japanese anime animes timetable timetables")
NOTIONAL = (" un ", "'un ", "’un ", " a ", " one ", " một ", " một ngày ")  # before a day told as a thing
LEADS = frozenset(("at", "by", "around", "from", "to", "until", "before", "after"))
CLOCK = frozenset(("à", "vers", "dès", "at", "by", "around", "from", "lúc", "vào", "từ", "khoảng"))


class Params(NamedTuple):
    """`discussed`: words about a date that does not exist, in the text behind it; `exempt`: words beside it that name
    another calendar or ask; `numbered`: words before
    the number of a file, a lot or a law; `lasting`: stems of what lasts hours, such as a week's work."""

    discussed: tuple[str, ...] = ()
    exempt: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Yields every day, month and time of day that the calendar or the clock does not have."""
    dated = {_sentence(mention) for mention in article.dates if mention.grain in ("day", "relative")}
    flagged: set[tuple[int, int]] = set()
    wrong: list[tuple[DateMention, PartialDate]] = []
    for mention in article.dates:
        if mention.grain == "time":
            for hit in _time(mention, _sentence(mention) in dated, params):
                flagged.add((id(hit.block), hit.span.start))
                odd = hit.outcome == "hour" and (mention.start.minute or 0) % 5 > 0  # that of a runner
                beyond = odd or not BEYOND.isdisjoint(article.vocabulary)
                yield hit._replace(doubt=NOTE) if beyond else hit
        elif mention.grain == "month":
            yield from _month(mention)
        elif mention.grain == "day":
            for day in (mention.start, mention.end):
                if day is None or day.day is None or day.month is None:
                    continue
                if not _exists(day):
                    wrong.append((mention, day))
                elif mention.source == "written":
                    yield Agreement(mention.block, day.span, "calendar")
    told = {day[2:4] for mention, day in wrong if _exempt(article, mention, params)}  # as impossible, here or there
    days = [(found, day[2:4]) for m, day in wrong if day[2:4] not in told if (found := _day(m, day, params))]
    named = {day for found, day in days if weighed(found) != found}
    for found, day_told in days:
        if left := weighed(found):
            yield left._replace(doubt=NOTE * (day_told in named))

    if not LATE.isdisjoint(article.vocabulary):
        whole = [hit for block in article.prose for hit in _whole_hours(block, dated, params)]
        yield from (hit for hit in whole if (id(hit.block), hit.span.start) not in flagged)
    if article.language == "en" and any(half in article.source.folded for half in HALVES):
        yield from (hit for block in article.prose for hit in _halves(block))
    yield from parts_of_day.contradicted(article)
    if not NAUTICAL_WORDS.isdisjoint(article.vocabulary):
        yield from (hit for block in article.prose for hit in _of_four_digits(block))


def _of_four_digits(block: Block) -> Iterator[Hit]:
    """Times of four digits that no clock shows: "1768 hrs"."""
    for found in NAUTICAL.finditer(block.lower):
        hours, minutes = int(found["hour"]), int(found["minute"])
        span = Span(found.start("hour"), found.end("minute"))
        printed = block.text[span.start : span.end]
        if hours <= 24 and minutes > 59:
            yield Hit("minute", block, span, {"time": printed, "minutes": minutes})
        elif 24 < hours <= 29:
            yield Hit("hour", block, span, {"time": printed, "hours": hours})


def _whole_hours(block: Block, dated: set[tuple[int, Span]], params: Params) -> Iterator[Hit]:
    """Hours of the day without minutes that no day has: "de 9 h à 25 h"."""
    if LATE.isdisjoint(block.vocabulary):
        return
    for found in WHOLE_HOUR.finditer(block.lower):
        sentence = block.sentence_at(found.start())
        of_day = found["from"] or (id(block), sentence) in dated
        if of_day and not any(stem in block.lower[sentence.start : sentence.end] for stem in params.lasting):
            span = Span(found.start("time"), found.end("time"))
            yield Hit("hour", block, span, {"time": block.text[span.start : span.end], "hours": int(found["hour"])})


def _halves(block: Block) -> Iterator[Hit]:
    """Times before or after noon that no clock shows: "14 p.m.", "7.75 pm"."""
    for found in _half_times(block.lower):
        hour, minute = int(found["hour"]), found["minute"]
        printed = block.text[found.start() : found.end()]
        if ":" in printed and minute and len(printed.rsplit(":", 1)[1]) > 2 and not printed.endswith(("pm", "am")):
            continue  # read with the dates
        if minute and int(minute) > 59:
            yield Hit("minute", block, Span(*found.span()), {"time": printed, "minutes": int(minute)})
        elif hour > 12 and not minute and not LEADS.isdisjoint(block.lower[: found.start()].split()[-1:]):
            yield Hit("hour", block, Span(*found.span()), {"time": printed, "hours": hour})


def _half_times(low: str) -> Iterator[Any]:
    """The times that end in "p.m." or the like, found from their ends: few texts have any."""
    for half in HALVES:
        at = low.find(half)
        while at >= 0:
            near = low[max(0, at - 2) : at]
            if (near[-1:].isdigit() or near[:1].isdigit()) and (found := _half_time(low, at, half)):
                yield found
            at = low.find(half, at + 1)


def _half_time(low: str, at: int, half: str) -> Any:
    return HALF_TIME.search(low, max(0, at - LONGEST_TIME), at + len(half) + 1)


def _month(mention: DateMention) -> Iterator[Hit]:
    """Months that print their year and are none: "tháng 13/2023"."""
    month = mention.start.month
    if month is None or 1 <= month <= 12 or mention.start.year is None or mention.end is not None:
        return
    block, (start, end) = mention.block, mention.span
    if "lương" not in block.lower[max(0, start - 30) : start]:
        yield Hit("month", block, mention.span, {"date": block.text[start:end], "month": month})


def _sentence(mention: DateMention) -> tuple[int, Span]:
    return id(mention.block), mention.block.sentence_at(mention.span.start)


def _exists(day: PartialDate) -> bool:
    assert day.day is not None
    assert day.month is not None
    return 1 <= day.month <= 12 and (1 <= day.day <= month_length(day.month, day.year) or day[1:4] == SWEDISH)


def _day(mention: DateMention, day: PartialDate, params: Params) -> Hit | None:
    assert day.day is not None
    assert day.month is not None
    if _ambiguous(mention, day) or _is_code(mention, day, params):
        return None
    span = _without_weekday(mention, day)
    text = mention.block.text[span.start : span.end]
    if not 1 <= day.month <= 12:
        return Hit("month", mention.block, span, {"date": text, "month": day.month})
    days = month_length(day.month, day.year)
    month = Day(day.year if day.month == 2 else None, day.month)
    values: dict[str, Value] = {"date": text, "month": month, "days": days}
    return Hit("day", mention.block, span, values, suggestions=_last_day(mention, day.day, span, days))


def _ambiguous(mention: DateMention, day: PartialDate) -> bool:
    """A number above 31 before March or May may count something: "45 March for Life volunteers"."""
    assert day.day is not None
    text = mention.block.text[day.span.start : day.span.end]
    if not day.year and BLANK_DASH.search(text):
        return True  # "30 - 40 ngày"
    if RANGE.fullmatch(text) and not mention.block.lower[: day.span.start].endswith(("ngày ", "hôm ")):
        return True  # "trưa 22-24 độ"
    if day.day <= 31 or day.year or day.weekday is not None or not text[0].isdigit():
        return day.day == 0
    return day.month in (3, 5) and (mention.block.language == "en" or "Mars" in text)


def _is_code(mention: DateMention, day: PartialDate, params: Params) -> bool:
    """Whether digits between signs are the number of a file or a law, by the word before them."""
    text, (start, end) = mention.block.text, day.span
    if any(letter.isalpha() for letter in text[start:end]):
        return False
    before = lower(text[max(0, start - 24) : start]).split()
    return bool(before) and before[-1].strip("(:.") in params.numbered


def _exempt(article: Article, mention: DateMention, params: Params) -> bool:
    """Whether the text up to the end of the next paragraph speaks of a date that does not exist, or the sentence
    corrects one, or counts by the moon."""
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    if block.lower[sentence.start : mention.span.start].endswith(NOTIONAL):
        return True
    following = article.prose[article.prose.index(block) + 1 :][:1] if block in article.prose else ()
    later = block.lower[sentence.start :] + "".join(f" {each.lower}" for each in following)
    if any(words in later for words in params.discussed) or is_denied(block, mention.span.start):
        return True
    behind = block.sentence_at(min(sentence.end + 1, len(block.text) - 1))
    low = block.lower[sentence.start : max(sentence.end, behind.end)]
    return any(words in low for words in params.exempt)


def _without_weekday(mention: DateMention, day: PartialDate) -> Span:
    """The date alone: the weekday before it may well be right."""
    start, weekday = day.span.start, day.weekday_span
    if weekday and weekday.start == start:
        start = next(at for at in range(weekday.end, day.span.end) if mention.block.text[at].isalnum())
    return Span(start, day.span.end)


def _last_day(mention: DateMention, day: int, span: Span, days: int) -> tuple[Suggestion, ...]:
    """The last day of the month, for a day that misses it by one to three."""
    text, printed = mention.block.text, str(day)
    at = text.find(printed, span.start, span.end)
    if at < 0 or day - days > 3:
        return ()
    edit = Edit(Span(at, at + len(printed)), str(days))
    shown = text[span.start : at] + edit.text + text[edit.span.end : span.end]
    return (Suggestion(shown, (edit,)),)


def _time(mention: DateMention, dated: bool, params: Params) -> Iterator[Hit]:
    hour, minute = mention.start.hour, mention.start.minute
    assert hour is not None
    block, (start, end) = mention.block, mention.span
    half = HALF.match(block.lower, end)
    span = Span(start, half.end() if half else end)
    printed = block.text[start : span.end]
    after = block.lower[end : end + 6].strip()
    if minute is not None and minute > 59 and (":" not in printed or half or (hour < 24 and _clock(mention, params))):
        sure = ":" not in printed or half or dated or printed[0] == "0" or hour > 12  # not a share: "mixed at 10:90"
        time: dict[str, Value] = {"time": block.text[start:end], "minutes": minute}
        yield Hit("minute", block, mention.span, time, doubt=0 if sure else NOTE)
    elif (half and minute is not None and hour > 12) or (
        (hour, minute or 0) > (24, 0) and (half or ((dated or _is_late(mention, after)) and _clock(mention, params)))
    ):
        yield Hit("hour", block, span, {"time": printed, "hours": hour})


def _is_late(mention: DateMention, after: str) -> bool:
    """Whether an hour is so little beyond the day, and told so exactly, that it counts nothing else."""
    return (
        (mention.start.hour or 0) <= 29
        and mention.start.minute is not None
        and not after.startswith(("de ", "d'", "of"))
    )


def _clock(mention: DateMention, params: Params) -> bool:
    """Whether a time stands after a word that leads to an hour of the day, in a sentence about nothing that lasts."""
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    low = lower(block.text[sentence.start : sentence.end])
    before = low[: mention.span.start - sentence.start].split()
    return bool(before) and before[-1] in CLOCK and not any(stem in low for stem in params.lasting)
