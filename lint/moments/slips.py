"""Dates that may be slips of each other: one digit, the month or the year alone differs.

What somebody mistypes stays near its like: a digit more, a digit else, two exchanged.
"""

from __future__ import annotations

from lint.record import NamedTuple

MONTHS = 3  # by which a mistaken month is off at most
FIRST_DAYS = 9


class Key(NamedTuple):
    """A date as far as it is told."""

    year: int | None
    month: int | None
    day: int | None


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


def is_twin_day(one: Key, two: Key) -> bool:
    """Whether two days are so alike as chance hardly makes them: they differ in the month or in the tens of the day, or
    its digits are exchanged. Two months have the same first days by chance, of accounts, laws and prices."""
    if one.day is None or two.day is None or slip(one, two) not in ("digit", "month"):
        return False
    if one.day == two.day:
        return one.day > FIRST_DAYS
    return one.day % 10 == two.day % 10 or exchanged(f"{one.day:02}", f"{two.day:02}")


def exchanged(one: str, two: str) -> bool:
    """Whether two runs of digits differ in two neighbours that changed places."""
    apart = [at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
    if len(one) != len(two) or len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    return one[apart[0]] == two[apart[1]] and one[apart[1]] == two[apart[0]]
