"""Dates of a region that may be slips of each other: one digit, the month or the year alone differs.

What somebody mistypes stays near its like: a digit more, a digit else, two exchanged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.model import DateMention, Role
from lint.moments.days import HEADS
from lint.record import NamedTuple

SHOWN = (Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.BODY, Role.CAPTION, Role.LIST)
BESIDE = 6  # characters between a weekday and its date
MONTHS = 3  # by which a mistaken month is off at most
CROWD = 30  # dates of a region, of which some are alike by chance
YEARLY = (" de chaque année", " de l'année", " de l’année", " of each year", " of every year", " hằng năm", " hàng năm")
Place = tuple[int, int]  # of a date: its block and the start of its sentence


class Key(NamedTuple):
    """A date as far as it is told."""

    year: int | None
    month: int | None
    day: int | None

    def at(self, other: Key) -> Key:
        """The date, no finer than another."""
        return Key(self.year, self.month if other.month else None, self.day if other.day else None)


class Told(NamedTuple):
    mention: DateMention
    key: Key
    since: int  # where the date before it ends
    until: int  # where the next one begins


def told(mentions: Sequence[DateMention]) -> Iterator[Told]:
    """The days, months and years of a region, with the space between their neighbours."""
    plain = [mention for mention in mentions if mention.grain in ("day", "month", "year")]
    for number, mention in enumerate(plain):
        start = mention.start
        if mention.end is not None or mention.block.role not in SHOWN or not (start.month or start.year):
            continue
        if mention.block.lower.startswith(YEARLY, mention.span.end):
            continue
        before, after = (plain[at] if 0 <= at < len(plain) else None for at in (number - 1, number + 1))
        since = before.span.end if before and before.block is mention.block else 0
        until = after.span.start if after and after.block is mention.block else len(mention.block.text)
        yield Told(mention, _key(mention), since if mention.span.start - since > BESIDE else 0, until)


def _key(mention: DateMention) -> Key:
    start = mention.start
    known = mention.first if mention.why != "neighbour" else None
    return Key(start.year or (known.year if known else None), start.month, start.day)


def pairs(told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Dates that may be slips of each other; of many dates those of the head with others alone."""
    for index, one in enumerate(told):
        headed = one.mention.block.role in HEADS
        for two in told[index + 1 :] if headed or len(told) <= CROWD else ():
            if slip(one.key, two.key) and (headed or not _in_rows(one, two)):
                yield one, two


def _in_rows(one: Told, two: Told) -> bool:
    """Whether both stand in lists: each row has its date."""
    return one.mention.block.role is two.mention.block.role is Role.LIST


def slip(one: Key, two: Key) -> str:
    """How one date may be a slip of another: "digit", "near" (two days of one digit), "month", "year"; empty where it
    is none, or they are the same."""
    year, month, day = one
    other_year, other_month, other_day = two
    if not (month and other_month):
        month = other_month = day = other_day = None
    elif not (day and other_day):
        day = other_day = None
    years_differ = year != other_year and bool(year and other_year)
    if month == other_month and day == other_day:
        if day == 1 or (day, month) == (31, 12):
            return ""  # laws and prices change with the month, accounts end with the year
        return "year" if years_differ and _alike(str(year), str(other_year)) else ""
    if years_differ:
        return ""
    if day == other_day:
        return "month" if abs((month or 0) - (other_month or 0)) <= MONTHS else ""
    if month == other_month and day and other_day and _alike(str(day), str(other_day)):
        return "digit" if max(day, other_day) > 9 or abs(day - other_day) <= 1 else "near"
    return ""


def _alike(one: str, two: str) -> bool:
    """Whether two numbers differ by one digit more, one digit else, or two that are exchanged."""
    short, long = sorted((one, two), key=len)
    if len(short) < len(long):
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    differing = [at for at, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
    return len(differing) == 1 or (sorted(one) == sorted(two) and len(differing) == 2)


def place(mention: DateMention) -> Place:
    """The sentence of a date."""
    return id(mention.block), mention.block.sentence_at(mention.span.start).start


class Places:
    """Where the dates of a region are told: the ends of ranges and the days that weekdays stand for among them."""

    def __init__(self, mentions: Sequence[DateMention]) -> None:
        self.of: dict[tuple[int | None, int | None], list[tuple[Place, int | None]]] = {}
        for mention in mentions:
            for key in set(_keys(mention)):
                if key.day:
                    self._add((key.month, key.day), mention, key.year)
                if key.month:
                    self._add((key.month, None), mention, key.year)
                if key.year:
                    self._add((None, None), mention, key.year)

    def _add(self, key: tuple[int | None, int | None], mention: DateMention, year: int | None) -> None:
        self.of.setdefault(key, []).append((place(mention), year))

    def told(self, key: Key) -> set[Place]:
        """The sentences that tell a date; one without a year is of any."""
        found = self.of.get((key.month, key.day), ())
        return {at for at, year in found if year == key.year or (key.month and not (year and key.year))}

    def part(self, one: Told, two: Told) -> bool:
        """Whether the text tells two dates apart: one beside the other, or each of them more than once."""
        first, second = self.told(one.key.at(two.key)), self.told(two.key.at(one.key))
        return place(two.mention) in first or place(one.mention) in second or min(len(first), len(second)) > 1


def _keys(mention: DateMention) -> Iterator[Key]:
    """The dates that a mention tells, as far as it does."""
    days = [day for day in (mention.first, mention.last) if day]
    if mention.grain != "year":
        for day in days:
            yield Key(day.year, day.month, day.day)
    for end in (mention.start, mention.end):
        if end and (end.month or end.year):
            yield Key(end.year or (days[0].year if days else None), end.month, end.day)
