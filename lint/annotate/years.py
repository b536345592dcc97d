"""The year of a date that is printed without one, and the evidence for it.

Evidence is what the page itself says: its publication day, the weekday beside the date, other dates of the same
region. The clock is none: an archive read again next year gives the same answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lint import patterns
from lint.annotate.calendar import FIRST_GREGORIAN_YEAR, as_date, month_length
from lint.model import DateMention, PartialDate, Published
from lint.record import NamedTuple

NEAR = 200  # days on either side of the publication: news copy leaves out the year of such dates alone
CLEARLY_NEARER = 60  # days

# What tells of days to come, and of what was.
TO_COME = {
    "fr": r"\b\p{L}+(?:ra|ront|rait|raient)\b|prochain|prévu|attendu|programmé|\bdoi(?:t|vent)\b|d['’]ici|\bdès\b"
    r"|à partir|\bv(?:a|ont)\b|jusqu|report|avant|futur|à venir",
    "en": r"\b(?:will|next|due|set|scheduled|expected|plan\w*|until|by|upcoming|would|to|from|ahead|before|coming|is"
    r"|are)\b",
    "vi": r"sẽ|tới|dự kiến|sắp|đến|từ|trước",
}
PAST = {
    "fr": r"\b(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|s['’]est|fut|furent)\s(?:\p{L}+\s)?"
    r"\p{L}+(?:é|i|u|is|it|ert)e?s?\b",
    "en": r"\b(?:was|were|had|did|went|came|took|began|returned|\p{L}{3,}ed)\b",
    "vi": r"đã|từng",
}
THAT_YEAR = (" of that year", " of the same year", " de la même année", " de cette année-là", " cùng năm", " năm đó")


class Inferred(NamedTuple):
    """A year and why: "weekday", "publication" or "neighbour"; no year where the evidence does not settle it."""

    year: int | None = None
    why: str = ""


def trusted(published: Published | None) -> date | None:
    """The publication day, unless two sources dispute it."""
    return published.day if published and not published.disputed else None


def years_near(day: PartialDate, anchor: date) -> list[int]:
    """The years that put a day or a month within `NEAR` days of an anchor, the nearest first."""
    near = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        if day.month is None or not 1 <= day.month <= 12:
            continue
        found = as_date(year, day.month, day.day or min(15, month_length(day.month)))
        if found and abs((found - anchor).days) <= NEAR:
            near.append((abs((found - anchor).days), year))
    return [year for _, year in sorted(near)]


def fits_weekday(day: PartialDate, year: int) -> bool:
    """Whether a day of a year falls on the weekday that is printed with it; Julian years fit any."""
    found = as_date(year, day.month, day.day)
    return found is not None and (year < FIRST_GREGORIAN_YEAR or found.weekday() == day.weekday)


def printed_years(mention: DateMention) -> tuple[int, ...]:
    """The years that a mention prints or names ("l'an dernier"), those of a decade or a century left out."""
    if mention.grain == "relative" and mention.first and mention.first != mention.last:
        return (mention.first.year,)
    if mention.grain in ("decade", "century", "relative", "time"):
        return ()
    ends = (mention.start, mention.end) if mention.end else (mention.start,)
    return tuple(end.year for end in ends if end and end.year)


def neighbours(mentions: Sequence[DateMention], place: int) -> list[int]:
    """Years printed in the same block, and the last one printed in the block before: what a narrative may go on in."""
    here = mentions[place].block
    same = [year for other in mentions if other.block is here for year in printed_years(other)]
    before = [
        year
        for other in mentions[:place]
        if other.block is not here and 0 <= here.paragraph - other.block.paragraph <= 1
        for year in printed_years(other)
    ]
    return list(dict.fromkeys(same + before[-1:]))


def infer(mentions: Sequence[DateMention], place: int, published: date | None) -> Inferred:
    """The year of a mention that prints a month, and perhaps a day, but no year."""
    day = mentions[place].start
    if (same := _of_that_year(mentions, place)) is not None:
        return Inferred(same, "neighbour")
    if day.weekday is not None and day.day is not None:
        return _by_weekday(mentions, place, published)
    told = _told_before(mentions, place)
    if told is not None and (published is None or abs(told - published.year) > 1):
        return Inferred(told, "neighbour")
    if published:
        found = _by_publication(day, published)
        return _behind(mentions[place], found, published) if found.year else found
    years = {year for mention in mentions for year in printed_years(mention) if mention.start.month}
    return Inferred(years.pop(), "neighbour") if len(years) == 1 else Inferred()


def _of_that_year(mentions: Sequence[DateMention], place: int) -> int | None:
    """The year told last before a date that is of the same: "in October 2026, [...] in September of that year"."""
    here = mentions[place]
    if not here.block.lower.startswith(THAT_YEAR, here.span.end):
        return None
    told = [year for other in mentions[:place] if other.block is here.block for year in printed_years(other)]
    return told[-1] if told else None


def _by_weekday(mentions: Sequence[DateMention], place: int, published: date | None) -> Inferred:
    """The one year in which the day falls on its weekday."""
    day = mentions[place].start
    others = neighbours(mentions, place)
    candidates = (years_near(day, published) if published else others) or others
    for years in (candidates, others):
        fitting = [year for year in years if fits_weekday(day, year)]
        if len(fitting) == 1:
            return Inferred(fitting[0], "weekday")
    return Inferred()


def _told_before(mentions: Sequence[DateMention], place: int) -> int | None:
    """The year of the dated event told last before in the same sentence: "le 20 août 1977, puis le 5 septembre"."""
    here = mentions[place]
    sentence = here.block.sentence_at(here.span.start)
    for other in reversed(mentions[:place]):
        if other.block is not here.block or other.span.start < sentence.start:
            return None
        if other.start.month and (other.start.year or (other.end and other.end.year)):
            return printed_years(other)[-1]
    return None


def _by_publication(day: PartialDate, published: date) -> Inferred:
    """The year that brings the day nearest to the publication, unless two are about as near."""
    years = years_near(day, published)
    if len(years) == 2:
        first, second = (_distance(day, year, published) for year in years)
        if second - first < CLEARLY_NEARER:
            return Inferred()
    return Inferred(years[0], "publication") if years else Inferred()


def _behind(mention: DateMention, found: Inferred, published: date) -> Inferred:
    """The year before, of a date that would lie far ahead where the sentence tells of nothing but what was: "Lancé en
    mars, le chantier s'est arrêté" in November."""
    day = as_date(found.year, mention.start.month, mention.start.day or 1)
    language = mention.block.language
    near = day is None or (day - published).days <= CLEARLY_NEARER
    if near or found.year is None or language not in PAST:
        return found
    sentence = mention.block.sentence_at(mention.span.start)
    text = mention.block.lower[sentence.start : sentence.end]
    if patterns.compile(TO_COME[language]).search(text) or not patterns.compile(PAST[language]).search(text):
        return found
    return found._replace(year=found.year - 1)


def _distance(day: PartialDate, year: int, anchor: date) -> int:
    found = as_date(year, day.month, day.day or 15)
    return abs((found - anchor).days) if found else NEAR
