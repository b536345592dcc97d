"""Dates with day, month and year in the short lines around an article: headers, datelines, front matter.

The dates of the text itself are found by `dates`, which knows far more layouts; here a line has to be told cheaply
from a heading.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.words import table
from lint.record import NamedTuple

LONGEST_HEADER = 110
FIRST_YEAR, LAST_YEAR = 1900, 2099
SEPARATORS = ",|-–—:•·.;/)("
LEADS = table(
    "le la du on at à the publié publiée publication posté postée mis mise jour ligne en créé créée modifié posted",
    "published updated update last first modified date ngày đăng cập nhật xuất bản lúc vào thứ hai ba tư năm sáu",
    "bảy chủ nhật lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday",
    "saturday sunday mon tue wed thu fri sat sun lun mar mer jeu ven sam dim",
)


class Found(NamedTuple):
    """A full date in a line: where it begins and ends, and whether it is printed in figures alone."""

    day: date
    start: int
    end: int
    figures: bool


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
    words = [pair for table in tables if table for pairs in table.words.values() for pair in pairs]
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
            yield Found(day, match.start(), match.end(), figures)


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


def is_header(text: str, lang: str = "fr", closing: bool = False) -> bool:
    """Whether a short line dates the page: "Publié le 6 mai 2021", "Ann Lee | May 6, 2021", "Hà Nội06/05/2021".

    The date has to stand apart from what is before it: "Attentats du 7 mai 2021" is a heading, "La fête aura lieu le
    jeudi 6 mai 2021." a sentence. `closing`: below an article the line has to begin with its date.
    """
    if len(text) > LONGEST_HEADER or text.endswith((".", "?", "!", ":", "…")):
        return False
    return any(
        _stands_apart(text[: found.start], found.figures, closing) and not _goes_on(text[found.end :])
        for found in full_dates(text, lang)
    )


def _goes_on(after: str) -> bool:
    """Whether a sentence goes on behind a date: "il y a dix ans, le 8 mars 2014, disparaissait un vol"."""
    words = _parting().split(after, maxsplit=1)[0].split()
    told = [word for word in words if word[0].islower() and word.strip(SEPARATORS) not in LEADS]
    return len(told) > 1


@cache
def _parting() -> Any:
    return patterns.compile(r"[|•·–—]")


def _stands_apart(before: str, figures: bool, closing: bool) -> bool:
    if figures and before[-1:].isalpha() and not closing:
        return True
    for word in reversed(before.split()):
        if word.strip(SEPARATORS).lower() not in LEADS:
            return word[-1] in SEPARATORS and not closing
    return True
