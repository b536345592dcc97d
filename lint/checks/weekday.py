"""Weekdays against dates: "vendredi 5 mars 2020" was a Thursday.

A date without a year is judged only where the page settles the year well enough: no year near the publication, and
none that the paragraph prints, makes the weekday right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import combinations, groupby
from typing import Any

from lint import patterns
from lint.annotate.calendar import FIRST_GREGORIAN_YEAR, as_date
from lint.annotate.denied import is_denied, weighed
from lint.annotate.tellings import FUTURE
from lint.annotate.tokens import lower
from lint.annotate.years import fits_weekday, neighbours, printed_years, trusted, years_near
from lint.model import Agreement, Article, DateMention, Day, Hit, PartialDate, Related, Value, Weekday
from lint.moments.days import HEADS
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("written", "inferred", "neighbour", "pair")
LAST_JULIAN_YEAR, SETTLED = 1923, 1800  # before the second, calendars and the beginning of the year were several
OLD_YEAR = patterns.compile(r"\b1[5-8]\d\d\b")
HALF_YEAR = 6  # months
CLAUSE = 90  # characters of a clause before its date
TO_COME = {
    "fr": rf"(?:{FUTURE['fr']}|\b(?:prévue?s?|programmée?s?|rendez-vous|r?ouvre|ferme|débute|commence))"
    r"\s[^.;:]{0,60}$",
    "en": r"\b(?:will|opens|reopens|begins|starts|kicks\soff|runs|returns|closes|ends|scheduled|due"
    r"|(?:is|are)\s(?:set|to\sbe|expected))\s[^.;:]{0,60}$",
    "vi": rf"{FUTURE['vi']}\s[^.;:]{{0,60}}$",
}
BORN = r"\b(?:née?s?|naissance|born|birth|sinh)\b[^.;:]{0,30}$"


class Params(NamedTuple):
    """`exempt`: words of a sentence that dates by another calendar, or corrects a date."""

    exempt: tuple[str, ...] = ()
    near_publication: int = 60  # days around the publication in which a year left out is certain
    near_neighbour: int = 45  # days around a full date of the region, where the publication is not known


class Dated(NamedTuple):
    """One day with its weekday. A range holds two of them."""

    mention: DateMention
    place: int  # of the mention among those of its region
    day: PartialDate


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares each weekday that stands with a date with the calendar, and the undated ones with each other."""
    regions: dict[int, list[DateMention]] = {}
    for mention in article.dates:
        regions.setdefault(mention.block.region.index, []).append(mention)
    for mentions in regions.values():
        dated = [one for place, mention in enumerate(mentions) for one in _weekdays(mention, place)]
        found = list(_region(mentions, dated, params)) if dated else []
        wrong = {id(each.span): each for each in found if isinstance(each, Hit) and each.outcome == "inferred"}
        elsewhere = _of_one_year([one for one in dated if id(one.day.span) in wrong])
        for each in found:
            if isinstance(each, Hit) and elsewhere and each.outcome == "inferred":
                each = each._replace(doubt=2)  # a story of another year, or last year's notice
            if said := weighed(each) if isinstance(each, Hit) else each:
                yield said


def _weekdays(mention: DateMention, place: int) -> Iterator[Dated]:
    for day in (mention.start, mention.end):
        if day and day.weekday is not None and day.day and day.month and as_date(2000, day.month, day.day):
            yield Dated(mention, place, day)


def _region(mentions: Sequence[DateMention], dated: Sequence[Dated], params: Params) -> Iterator[Hit | Agreement]:
    published = trusted(mentions[0].block.region.published)
    open_ones, placed = [], []
    for one in dated:
        if _exempt(one, params):
            continue
        year = one.day.year or _year_of_range(one)
        if year is not None:
            yield from _against_calendar(one, year)
        elif published:
            said = list(_against_publication(one, mentions, published, params))
            yield from said
            placed += [one for each in said if isinstance(each, Agreement)]
        else:
            open_ones.append(one)
    found = [_against_neighbour(one, mentions, params) or _against_last(one, mentions) for one in open_ones]
    if not _of_one_year([one for one, hit in zip(open_ones, found, strict=True) if hit]):
        yield from filter(None, found)
    rest = [one for one, hit in zip(open_ones, found, strict=True) if hit is None and not _julian(one, mentions)]
    yield from _against_each_other(rest)
    for _, beside in groupby(placed, key=_sentence):
        yield from _against_each_other(list(beside))


def _sentence(one: Dated) -> tuple[int, Span]:
    return _sentence_of(one.mention)


def _sentence_of(mention: DateMention) -> tuple[int, Span]:
    return id(mention.block), mention.block.sentence_at(mention.span.start)


def _of_one_year(dated: Sequence[Dated]) -> bool:
    """Whether several different days without a year fit together: then they may be of a year of their own."""
    days = {(one.day.month, one.day.day): one.day for one in dated}
    return len(days) > 1 and all(_some_year_fits(one, other) for one, other in combinations(days.values(), 2))


def _exempt(one: Dated, params: Params) -> bool:
    block = one.mention.block
    sentence = block.sentence_at(one.day.span.start)
    low = lower(block.text[sentence.start : sentence.end])
    denied = is_denied(block, one.day.span.start)
    return denied or _parenthesis_goes_on(one) or _of_several(one) or any(words in low for words in params.exempt)


def _of_several(one: Dated) -> bool:
    """Whether two weekdays stand before two days: "Monday through Friday, Nov. 4-8"."""
    start = one.day.span.start
    alone = one.mention.end is None and one.mention.span.end <= one.day.span.end
    if alone or one.day is one.mention.end:
        return False
    return _several().search(lower(one.mention.block.text[max(0, start - 24) : start])) is not None


@cache
def _several() -> Any:
    return patterns.compile(r"(?:\wday|\wdi|\wche|thứ\s\w+)\s?(?:through|thru|to|and|au|à|et|và|đến|[-–—])\s?$")


def _julian(one: Dated, mentions: Sequence[DateMention]) -> bool:
    """Whether the paragraph tells of a year in which some countries kept the Julian calendar."""
    told = any(year < LAST_JULIAN_YEAR for year in neighbours(mentions, one.place))
    return told or OLD_YEAR.search(one.mention.block.text) is not None


def _parenthesis_goes_on(one: Dated) -> bool:
    """In "mardi (le 5 mars, il avait refusé)" the weekday and the date are two days."""
    text = one.mention.block.text
    assert one.day.weekday_span is not None
    between = text[one.day.weekday_span.end : one.day.span.end]
    return "(" in between and one.day.weekday_span.start == one.day.span.start and text[one.day.span.end - 1] != ")"


def _year_of_range(one: Dated) -> int | None:
    """The year that the other end of a range prints, for a start without one; the year before where it wraps."""
    end = one.mention.end
    if end is None or end.year is None or one.day is end:
        return None
    return end.year - int((one.day.month or 0) > (end.month or 12))


def _against_calendar(one: Dated, year: int) -> Iterator[Hit | Agreement]:
    found = as_date(year, one.day.month, one.day.day)
    if found is None or year < FIRST_GREGORIAN_YEAR:
        return
    old = year <= LAST_JULIAN_YEAR and (found + timedelta(days=_julian_days(year))).weekday() == one.day.weekday
    if found.weekday() == one.day.weekday or (old and year < SETTLED):
        yield Agreement(one.mention.block, one.day.span, "calendar")
    else:
        yield _hit("written", one, found, doubt=2 if old or year < SETTLED else 0)


def _julian_days(year: int) -> int:
    """How many days the Julian calendar is behind in a year, but for the first weeks of 1700, 1800 and 1900."""
    return year // 100 - year // 400 - 2


def _against_publication(
    one: Dated, mentions: Sequence[DateMention], published: date, params: Params
) -> Iterator[Hit | Agreement]:
    """Flags a weekday that fits no year near the publication and none that the text beside it prints."""
    years = years_near(one.day, published)
    told = [] if _this(one) or _to_come(one) else neighbours(mentions, one.place)
    others = [year for year in told if year not in years]
    if any(fits_weekday(one.day, year) for year in (*years, *others, *_told_before(one, mentions))):
        yield Agreement(one.mention.block, one.day.span, "calendar")
        return
    found = as_date(years[0], one.day.month, one.day.day) if years else None
    if found is None:
        return
    far = abs((found - published).days) > params.near_publication
    doubted = bool(others) or (not _to_come(one) and (far or _looks_back(mentions)))
    yield _hit("inferred", one, found, doubt=2 * doubted, published=published)


def _told_before(one: Dated, mentions: Sequence[DateMention]) -> set[int]:
    """The years that the article has printed up to a day: a story of the past goes on in them for paragraphs. What is
    still to come is of none of them, and nothing goes on in the year of a birth."""
    if _this(one) or _to_come(one):
        return set()
    return {year for other in mentions[: one.place] if not _of_birth(other) for year in printed_years(other)}


def _to_come(one: Dated) -> bool:
    """Whether the clause of a day tells what is to come: "ouvrira", "opens on", "sẽ"."""
    block = one.mention.block
    start = max(block.sentence_at(one.day.span.start).start, one.day.span.start - CLAUSE)
    return patterns.compile(TO_COME[block.language]).search(block.lower, start, one.day.span.start) is not None


def _is_full(mention: DateMention) -> bool:
    return mention.source == "written" and mention.grain == "day" and mention.first is not None


def _of_birth(mention: DateMention) -> bool:
    start = mention.span.start
    return patterns.compile(BORN).search(mention.block.lower, max(0, start - 40), start) is not None


def _this(one: Dated) -> bool:
    """Whether the day is "ce lundi 19 mai": that of these days, whatever other years the text tells of."""
    start = one.day.span.start
    return one.mention.block.text[max(0, start - 5) : start].lower().endswith(("ce ", "this "))


def _against_neighbour(one: Dated, mentions: Sequence[DateMention], params: Params) -> Hit | None:
    """Flags a weekday that fits no year near any full date of the region, if one of those is close to it; or none that
    its sentence or the title tells."""
    full = [other for other in mentions if _is_full(other) and not _of_birth(other)]
    years = {year for other in full if other.first for year in years_near(one.day, other.first)}
    if not years or any(fits_weekday(one.day, year) for year in (*years, *neighbours(mentions, one.place))):
        return None
    distance, found, place = min(
        (abs((found - other.first).days), found, place)
        for place, other in enumerate(full)
        for year in years
        if other.first and (found := as_date(year, one.day.month, one.day.day))
    )
    if distance > params.near_neighbour or (not distance and _looks_back(mentions)):
        return None
    if full[place].block is not one.mention.block and len({other.first.year for other in full if other.first}) > 1:
        return None  # dates of several years elsewhere: records, a career
    related = (Related(full[place].block, full[place].span, "year"),)
    return _hit("neighbour", one, found, doubt=2, related=related)


def _against_last(one: Dated, mentions: Sequence[DateMention]) -> Hit | None:
    """Flags a weekday that fits none of the years that the region tells, nor the one after: the last is the likeliest,
    where it is told twice, in the sentence or alone in the head."""
    told = [(year, each) for each in mentions if not _of_birth(each) for year in printed_years(each)]
    if not told or _julian(one, mentions):
        return None
    last, source = max(told, key=lambda each: each[0])
    sources = [each for year, each in told if year == last]
    beside = not _to_come(one) and any(_sentence_of(each) == _sentence(one) for each in sources)
    headed = any(each.grain == "year" and each.block.role in HEADS for each in sources)
    if not beside and (_looks_back(mentions) or not (headed or len(sources) > 1)):
        return None
    years = {year for year, _ in told} | {last + 1}
    found = as_date(last, one.day.month, one.day.day)
    if not found or any(fits_weekday(one.day, year) for year in years):
        return None
    return _hit("neighbour", one, found, doubt=2, related=(Related(source.block, source.span, "year"),))


def _looks_back(mentions: Sequence[DateMention]) -> bool:
    """Whether a region tells of an anniversary: the day may be that of this year, its full date that of the event."""
    blocks = {id(mention.block): mention.block for mention in mentions}.values()
    return any(_jubilee().search(block.lower) for block in blocks)


@cache
def _jubilee() -> Any:
    return patterns.compile(
        r"annivers|\bil\sy\sa\s\S+\sans\b|\bans\s(?:après|plus\stard)\b|\byears\s(?:ago|on|after|later)\b|kỷ\sniệm|cách\sđây"
        r"|commémor|commemor|năm\s(?:trước|sau)\b|\b(?:dix|vingt|trente|quarante|cinquante|soixante|cent)\sans\b"
        r"|\b(?:ten|twenty|thirty|forty|fifty|sixty|hundred)\syears\b|thế\skỷ\strước"
    )


def _hit(
    outcome: str,
    one: Dated,
    found: date,
    doubt: int = 0,
    published: date | None = None,
    related: tuple[Related, ...] = (),
) -> Hit:
    assert one.day.weekday is not None
    fitting = found + timedelta(days=(one.day.weekday - found.weekday() + 3) % 7 - 3)
    values: dict[str, Value] = {
        "written": Weekday(one.day.weekday),
        "right": Weekday(found.weekday()),
        "date": Day(found.year, found.month, found.day),
        "fitting": Day(None, fitting.month, fitting.day),
    }
    if published:
        values["published"] = Day(published.year, published.month, published.day)
    return Hit(outcome, one.mention.block, one.day.span, values, related, doubt=doubt)


def _against_each_other(dated: Sequence[Dated]) -> Iterator[Hit]:
    """Flags the later of two dates that no year brings onto their weekdays together."""
    flagged = set()
    for first, second in combinations(dated, 2):
        if id(second.day) in flagged or not _same_year(first, second) or _some_year_fits(first.day, second.day):
            continue
        flagged.add(id(second.day))
        values: dict[str, Value] = {"one": _words(first), "other": _words(second)}
        related = (Related(first.mention.block, first.day.span, "other"),)
        doubt = 0 if first.mention.span == second.mention.span else 2
        yield Hit("pair", second.mention.block, second.day.span, values, related, doubt=doubt)


def _same_year(first: Dated, second: Dated) -> bool:
    """Whether two dates without a year are surely of one year: in one phrase or sentence, or the same day."""
    one, other = first.mention, second.mention
    if one.block is other.block and other.block.sentence_at(other.span.start) == one.block.sentence_at(one.span.start):
        return True
    return (first.day.month, first.day.day) == (second.day.month, second.day.day)


def _some_year_fits(first: PartialDate, second: PartialDate) -> bool:
    """Tries a whole cycle of years. A second date may belong to the next year, or, in December, to the last one."""
    months = (second.month or 0) - (first.month or 0)
    turns = {0, int(months < 0), -int(months > HALF_YEAR)}
    cycle = range(2000, 2028)
    return any(fits_weekday(first, year) and any(fits_weekday(second, year + n) for n in turns) for year in cycle)


def _words(one: Dated) -> Day:
    return Day(None, one.day.month, one.day.day, one.day.weekday)
