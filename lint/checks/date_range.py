"""Ranges of dates: those that run backwards, and those that last longer or shorter than the text says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from lint import patterns
from lint.annotate import durations
from lint.annotate.calendar import as_date
from lint.annotate.denied import is_denied
from lint.annotate.durations import Duration
from lint.annotate.relative import number
from lint.model import Agreement, Article, Block, DateMention, Day, Hit, Measure, PartialDate, Related, Value
from lint.moments import hours_and_days, lengths
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("reversed", "duration", "hours", "span", "ages")
COMMON_YEAR, LEAP_YEAR = 2023, 2024
# "In 34 years, between 1868 and 1902": the years are all of it.
IN_YEARS = patterns.compile(r"\b(?:en|in|over|trong|durant|pendant)\s[\w-]+\s(?:ans|years|năm),\s(?:from\s|soit\s)?$")
# Days by which the end comes before the start, with a year printed behind it and without.
SHORTEST_YEAR, LONGEST_SWAPPED, LONGEST_OF_NO_YEAR = 1, 60, 105
SCHOOL_OPENS, SCHOOL_ENDS = (8, 9), (6, 7)  # months
MARKER = 4  # characters of what marks an item of a list
LONGEST_ITEM, LONGEST_TURNED = 60, 183
THEN = ("puis", "ensuite", " et ", "then", " and ", " và ", "rồi", ";")
DAY, LONGEST_OPEN, LONGEST_DAY = 24 * 60, 17 * 60, 13 * 60  # minutes
OPEN = patterns.compile(r"\b(?:ouv(?:re|ert)|accueill|open|mở\scửa)")
SHUT = patterns.compile(r"\b(?:ferm|nuit|couvre|interdi|clos|night|shut|curfew|đêm|cấm)")
FROM_TO = frozenset(
    (("de", "à"), ("from", "to"), ("from", "until"), ("from", "till"), ("từ", "đến"), ("between", "and"))
)
HALF_DAY = patterns.compile(
    r"\s?[ap]\.?m\b|\s(?:sáng|chiều|tối|đêm|hôm\ssau|le\slendemain|du\smatin|du\ssoir|the\snext)"
)
AFTERNOON = patterns.compile(r"\dp\.?m|\d\sp\.?m")
AGED = frozenset(("ans", "aged", "ages", "olds", "tuổi"))
LUNAR_WORDS = frozenset(("giêng", "chạp"))
LUNAR = patterns.compile(
    r"từ\s(?:ngày\s|mùng\s|mồng\s)?(?P<first>\d{1,2})\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s|mùng\s|mồng\s)?"
    r"(?P<last>\d{1,2})\stháng\s(?:giêng|chạp)"
)
LAST_AGE = 99
AGES = {
    "fr": r"\bâgée?s?\s(?:de\s(?P<first>[\w-]+)\sà|entre\s(?P<first>[\w-]+)\set)\s(?P<last>[\w-]+)\sans\b"
    r"|\b(?:enfants?|jeunes|élèves|ados?|adolescents|adultes|garçons|filles|public|habitants|personnes)\sde\s"
    r"(?P<first>[\w-]+)\sà\s(?P<last>[\w-]+)\sans\b|\bles\s(?P<first>\d+)\s?-\s?(?P<last>\d+)\sans\b",
    "en": r"\b(?:aged|ages)\s(?:(?:from\s)?(?P<first>\w+)(?:\sto\s|\s?[-–]\s?)|between\s(?P<first>\w+)\sand\s)"
    r"(?P<last>\d\d?|\w{3,})\b|\b(?P<first>\w+)[\s-]to[\s-](?P<last>\w+)-year-olds\b",
    "vi": r"\b(?:từ|độ\stuổi)\s(?P<first>\w+)\s(?:đến|tới|-)\s(?P<last>\w+)\stuổi\b",
}
MOVED = {  # a finite verb; "la différence entre 2024 et 2019" compares
    "fr": patterns.compile(
        r"\b(?:a|ont|avait|avaient|est|sont)\s(?:\w+\s)?(?:baissé|chuté|reculé|régressé|diminué|tombée?s?)\b"
    ),
    "en": patterns.compile(r"\b(?:fell|dropped|declined|has\sfallen|have\sfallen|shrank|went\sdown)\b"),
    "vi": patterns.compile(r"\b(?:đã\s)?giảm\b"),
}
NIGHTS = ("nuits", "soirs", "soirées", "nights", "evenings", "đêm")
ACTS = frozenset(  # right before the year and the number of a decision
    ("délibération", "arrêté", "décret", "loi", "dossier", "n°", "no", "résolution", "directive", "règlement",
     "ordonnance", "marché", "act", "bill", "order", "case", "file", "resolution", "number", "số", "định")
)  # fmt: skip
OLD_YEAR = patterns.compile(r"\b1[5-7]\d\d\b")
LONGER = 1.3  # by how much a time has to pass its window
UNIT_DAYS = {"w": 7, "m": 30.44, "y": 365.25}


class Params(NamedTuple):
    """`nightly`: words of a night between two days ("la nuit du 31 au 1er janvier"); `change`: stems of words that make
    of two years or numbers a comparison; `before_christ`: what follows years counted backwards; `window`: words before
    a range within which something shorter lies; `broken`: words of a sentence that takes days out of the range."""

    nightly: tuple[str, ...] = ()
    change: tuple[str, ...] = ()
    before_christ: tuple[str, ...] = ()
    window: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    longest_years: int = 100  # two numbers further apart are no range of years


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Flags ranges that run backwards, and lengths that the days of a range do not make."""
    strict = list(_strict(article, params))
    yield from strict
    said = {(id(each.block), span) for each in strict for span in (each.span, *(one.span for one in each.related))}
    for hit in lengths.lasting(article.dates, article.prose, lengths.Words(params.window, params.broken)):
        if (id(hit.block), hit.span) not in said:
            yield hit


def _strict(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """What is told of a range right beside it."""
    for mention, following in pairwise((*article.dates, None)):
        if mention is None or mention.end is None:
            continue
        if _runs_backwards(mention):
            if not _excused(mention, params):
                yield _reversed(mention)
            continue
        yield from (
            hit
            for hit in _duration(mention)
            if isinstance(hit, Agreement) or _outlasts(mention) or not _partial(mention, following, params)
        )
    for before, mention in pairwise([one for one in article.dates if one.end is not None and one.grain == "day"]):
        if _in_sequence(before, mention) and _swapped(before, mention):
            yield _reversed(mention)
    yield from _hours(article)
    yield from hours_and_days.compared(article)
    yield from _ages(article)
    yield from _lunar(article)


def _in_sequence(before: DateMention, mention: DateMention) -> bool:
    """Whether two ranges follow each other in a list: at the start of two items, or joined by "puis"."""
    if before.block is not mention.block:
        opens = max(before.span.start, mention.span.start) <= MARKER
        return opens and mention.block.paragraph - before.block.paragraph in (0, 1)
    between = mention.block.lower[before.span.end : mention.span.start]
    return len(between) <= LONGEST_ITEM and not between.count(". ") and any(word in between for word in THEN)


def _swapped(before: DateMention, mention: DateMention) -> bool:
    """Whether a range from one year into the next holds the one before it, and would follow it with its ends
    exchanged."""
    start, end = mention.start, mention.end
    if end is None or not (before.last and mention.first and mention.last and end.year) or start.year is not None:
        return False
    turned = as_date(end.year, start.month, start.day)
    if turned is None or turned <= mention.last or (turned - mention.last).days > LONGEST_TURNED:
        return False
    return mention.first < before.last <= mention.last


def _is_open(block: Block, at: int) -> bool:
    """Whether a sentence tells when something is open, and nothing of the night."""
    sentence = block.sentence_at(at)
    low = block.lower
    return bool(OPEN.search(low, *sentence)) and not SHUT.search(low, *sentence)


def _hours(article: Article) -> Iterator[Hit]:
    """Hours of opening that end before they begin and would go on for nearly a day: "de 14 h à 12 h"."""
    times = [mention for mention in article.dates if mention.grain == "time"]
    for one, two in pairwise(times):
        block = one.block
        if two.block is not block or one.start.hour is None or two.start.hour is None:
            continue
        between = block.lower[one.span.end : two.span.start].split()
        ahead = block.lower[: one.span.start].split()[-1:]
        if len(between) != 1 or (*ahead, *between) not in FROM_TO:
            continue
        lasts = _minutes(two) - _minutes(one)
        if (
            lasts >= 0
            or lasts + DAY <= (LONGEST_DAY if _is_open(block, one.span.start) else LONGEST_OPEN)
            or HALF_DAY.match(block.lower, two.span.end)
        ):
            continue
        span = Span(one.span.start, two.span.end)
        yield Hit(
            "hours", block, span, {"range": block.text[span.start : span.end], "last": block.text[slice(*two.span)]}
        )


def _minutes(mention: DateMention) -> int:
    """Minutes after midnight of an hour; those of "8pm" count from noon."""
    hour, minute = mention.start.hour or 0, mention.start.minute or 0
    half = AFTERNOON.search(mention.block.lower, mention.span.start, mention.span.end + 3)
    return (hour % 12 + 12 if half else hour) * 60 + minute


def _ages(article: Article) -> Iterator[Hit]:
    """Ages that run backwards: "aged 12 to 6"."""
    for block in article.prose:
        low = block.lower
        if block.language not in AGES or AGED.isdisjoint(block.vocabulary):
            continue
        for found in patterns.compile(AGES[block.language]).finditer(low):
            first, last = (number(found[name], block.language) for name in ("first", "last"))
            if first and last and last < first <= LAST_AGE:
                span = Span(found.start("first"), found.end("last"))
                yield Hit("ages", block, span, {"range": block.text[span.start : span.end]})


def _lunar(article: Article) -> Iterator[Hit]:
    """Ranges within a month that the calendar of the article does not name by number: "từ 20 đến 16 tháng Giêng"."""
    for block in article.prose:
        if block.language != "vi" or LUNAR_WORDS.isdisjoint(block.vocabulary):
            continue
        for found in LUNAR.finditer(block.lower):
            if int(found["first"]) > int(found["last"]):
                values: dict[str, Value] = {"range": block.text[found.start() : found.end()]}
                values |= {"first": found["first"], "last": found["last"]}
                yield Hit("reversed", block, Span(*found.span()), values)


def _runs_backwards(mention: DateMention) -> bool:
    start, end = mention.start, mention.end
    assert end is not None
    first, last = _ordered(start), _ordered(end)
    if start.year is None and (start.month or 0) > (end.month or 0):
        return _nearly_a_year(mention)
    if start.year and end.year:
        return first > last
    if start.month == end.month and start.year is None and end.year is None:
        return first > last
    return start.month == end.month and (start.day or 0) > (end.day or 0)


def _nearly_a_year(mention: DateMention) -> bool:
    """Whether a range from one year into the next would be so long that its ends are rather swapped: "du 28 avril au
    20 mars"; whole months, school years and whole years are left alone."""
    start, end = mention.start, mention.end
    assert end is not None
    if start.day == 1 or (start.month in SCHOOL_OPENS and end.month in SCHOOL_ENDS):
        return False
    year = end.year or COMMON_YEAR
    first, last = as_date(year, start.month, start.day), as_date(year, end.month, end.day)
    longest = LONGEST_SWAPPED if end.year else LONGEST_OF_NO_YEAR
    return first is not None and last is not None and SHORTEST_YEAR < (first - last).days <= longest


def _ordered(day: PartialDate) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0


def _excused(mention: DateMention, params: Params) -> bool:
    """Nights between two months, comparisons of two years, years before Christ, numbers that are no years."""
    block, start, end = mention.block, mention.start, mention.end
    assert end is not None
    sentence = block.sentence_at(mention.span.start)
    low = block.lower
    if is_denied(block, mention.span.start) or not ACTS.isdisjoint(low[: mention.span.start].split()[-1:]):
        return True
    if end.day == 1 and (start.day or 0) >= 28:
        return any(word in low[sentence.start : sentence.end] for word in params.nightly)
    if mention.grain != "year":
        return False
    if low[mention.span.end :].lstrip(" ,(\u00a0").startswith(params.before_christ or "\0"):
        return True
    if not 0 < (start.year or 0) - (end.year or 0) <= params.longest_years or (end.year or 0) < 1500:
        return True
    return any(stem in low[sentence.start : sentence.end] for stem in params.change) and not _moves(mention)


def _moves(mention: DateMention) -> bool:
    """Whether something is told to rise or fall between two years, which then run backwards."""
    block = mention.block
    head = block.lower[block.sentence_at(mention.span.start).start : mention.span.start]
    between = block.lower[mention.span.start : mention.span.end].startswith(("entre", "between", "giữa"))
    return between and MOVED[block.language].search(head) is not None


def _reversed(mention: DateMention) -> Hit:
    assert mention.end is not None
    block, start, end = mention.block, mention.start, mention.end
    values: dict[str, Value] = {"range": block.text[mention.span.start : mention.span.end]}
    values |= {"first": _shown(start), "last": _shown(end)}
    between = block.text[start.span.end : end.span.start]
    compared = mention.grain == "year" and between.strip() in ("et", "and", "và")
    wraps = start.year is None and (start.month or 0) > (end.month or 0)
    turns = start.month == end.month and start.day is not None and (end.month == 1 or _is_month_end(start, end))
    return Hit("reversed", block, mention.span, values, doubt=2 * (compared or wraps or turns))


def _is_month_end(start: PartialDate, end: PartialDate) -> bool:
    """Whether a day that prints no month may be one of the last of the month before: "du 30 au 2 mars"."""
    return (start.day or 0) >= 28 and (end.day or 0) <= 5


def _shown(day: PartialDate) -> Day:
    return Day(day.year, day.month, day.day)


def _duration(mention: DateMention) -> Iterator[Hit | Agreement]:
    block = mention.block
    duration = durations.beside(block, mention.span)
    lengths = _lengths(mention)
    if duration is None or not lengths or (mention.grain == "day" and OLD_YEAR.search(block.text)):
        return  # days that are told of before 1800 may be those that a calendar dropped
    related = (Related(block, mention.span, "range"),)
    short = mention.grain == "day" and _is_short(block, duration, mention, lengths[0])
    if not short and any(FITS[mention.grain](duration, length) for length in lengths):
        yield Agreement(block, duration.span, "calendar", related)
        return
    values: dict[str, Value] = {
        "duration": block.text[duration.span.start : duration.span.end],
        "range": block.text[mention.span.start : mention.span.end],
        "length": Measure(Decimal(lengths[0]), mention.grain),
    }
    yield Hit("duration", block, duration.span, values, related, doubt=0 if duration.stated and not short else 2)


def _is_short(block: Block, duration: Duration, mention: DateMention, days: int) -> bool:
    """Whether days, and not nights, leave out the last of a range between two weekdays: nobody counts them so."""
    weekdays = mention.end is not None and None not in (mention.start.weekday, mention.end.weekday)
    nights = block.lower[slice(*duration.span)].endswith(NIGHTS)
    return weekdays and duration.unit == "d" and duration.number == days - 1 and not nights


def _outlasts(mention: DateMention) -> bool:
    """Whether something is said to last longer than the window in which it lies: "seize semaines, entre mars et "
    "avril"."""
    duration, lengths = durations.beside(mention.block, mention.span), _lengths(mention)
    if duration is None or not lengths or mention.grain != "day" or duration.unit not in UNIT_DAYS:
        return False
    return duration.number * UNIT_DAYS[duration.unit] > LONGER * lengths[0]


def _partial(mention: DateMention, following: DateMention | None, params: Params) -> bool:
    """Whether a range is more or less than what lasts: one of several, a window, or a time with breaks."""
    block, span = mention.block, mention.span
    sentence, low = block.sentence_at(span.start), block.lower
    ahead = low[max(sentence.start, span.start - 12) : span.start + 12]
    if any(word in ahead for word in params.window) and not IN_YEARS.search(low, sentence.start, span.start):
        return True
    if following is not None and following.block is block and following.end and following.span.start < sentence.end:
        return True
    told = lengths.WHOLE.sub("", low[sentence.start : sentence.end])
    return any(word in told for word in params.broken)


def _lengths(mention: DateMention) -> list[int]:
    """How many days or months a range covers, first and last included, or how many years lie between its ends."""
    start, end = mention.start, mention.end
    assert end is not None
    if mention.grain == "year":
        return [(end.year or 0) - (start.year or 0)]
    if mention.grain == "month":
        years = (end.year or 0) - (start.year or end.year or 0) if end.year else 0
        months = years * 12 + (end.month or 0) - (start.month or 0)
        return [months + 1 if months >= 0 else months + 13]
    if mention.first and mention.last:
        return [(mention.last - mention.first).days + 1]
    wraps = int((start.month or 0) > (end.month or 0))
    return [_days(start, year, end, year + wraps) for year in (COMMON_YEAR, LEAP_YEAR)] if start.year is None else []


def _days(start: PartialDate, first_year: int, end: PartialDate, last_year: int) -> int:
    first, last = as_date(first_year, start.month, start.day), as_date(last_year, end.month, end.day)
    return (last - first).days + 1 if first and last else 0


def _fits_days(duration: Duration, days: int) -> bool:
    """Both ways of counting, with or without the last day; weeks and longer are rounded."""
    if days <= 0:
        return True
    if duration.unit == "d":
        return duration.number in (days, days - 1)
    return abs(days / UNIT_DAYS[duration.unit] - duration.number) < 1


def _fits_months(duration: Duration, months: int) -> bool:
    if duration.unit == "m":
        return months - 2 <= duration.number <= months
    return duration.unit != "y" or abs(months / 12 - duration.number) < 1


def _fits_years(duration: Duration, years: int) -> bool:
    return duration.unit != "y" or abs(years - duration.number) <= 1


FITS = {"day": _fits_days, "month": _fits_months, "year": _fits_years}
