"""Quarters, half-years and centuries: "premier trimestre 2024", "Q1 2024", "XXIe siècle"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.annotate.calendar import as_date, month_length
from lint.annotate.ordinals import roman
from lint.annotate.words import table
from lint.model import Block, DateMention, Grain, PartialDate
from lint.source import Span

YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
RANKS = {
    "premier": 1, "1er": 1, "deuxième": 2, "second": 2, "2e": 2, "2ème": 2, "troisième": 3, "3e": 3, "3ème": 3,
    "quatrième": 4, "dernier": 4, "4e": 4, "4ème": 4, "first": 1, "1st": 1, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4,
    "4th": 4, "last": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip
LETTERED = rf"\b[tq](?P<rank>[1-4])[ /-]?{YEAR}?\b"
# By language: the words without which there is nothing to find, and the patterns, over lower case.
WORDS = {
    "fr": table("trimestre semestre siècle t1 t2 t3 t4 q1 q2 q3 q4"),
    "en": table("quarter half century t1 t2 t3 t4 q1 q2 q3 q4"),
    "vi": table("quý kỷ"),
}
PATTERNS = {
    "fr": (
        r"\b(?P<rank>premier|deuxième|second|troisième|quatrième|dernier|1er|[234](?:e|ème))"
        rf"\s(?P<unit>trimestre|semestre)(?:\s(?:de\s)?(?:l['’]année\s)?{YEAR}\b)?",
        r"\b(?P<century>[ivx]+|\d{1,2})(?:er|e|ème|ᵉ)\s(?:siècle\b|s\.)",
        LETTERED,
    ),
    "en": (
        r"\b(?P<rank>first|second|third|fourth|last|1st|2nd|3rd|4th)[\s-](?P<unit>quarter|half)"
        rf"(?:\s(?:of\s)?(?:the\syear\s)?{YEAR}\b)",
        r"\b(?P<century>\d{1,2})(?:st|nd|rd|th)[\s-]century\b",
        LETTERED,
    ),
    "vi": (
        rf"\b(?P<unit>quý)\s(?P<rank>i{{1,3}}|iv|[1-4])\b(?:(?:/|[\s,]+năm\s){YEAR}\b)?",
        r"\bthế kỷ\s(?:thứ\s)?(?P<century>[ivx]+|\d{1,2})\b",
    ),
}
MONTHS = {"semestre": 6, "half": 6}


def find(block: Block) -> Iterator[DateMention]:
    """The quarters, half-years and centuries of a block; their days where a year is printed."""
    for pattern in PATTERNS[block.language]:
        for match in patterns.compile(pattern).finditer(block.lower):
            parts = match.groupdict()
            yield _century(block, match) if "century" in parts else _part_of_year(block, match, parts)


def _part_of_year(block: Block, match: Any, parts: dict[str, str | None]) -> DateMention:
    year = int(match["year"]) if match["year"] else None
    length = MONTHS.get(parts.get("unit") or "", 3)
    grain: Grain = "half" if length == 6 else "quarter"
    printed = PartialDate(Span(*match.span()), year=year)
    last = RANKS[match["rank"]] * length
    if year is None or last > 12:
        return DateMention(block, printed.span, printed, grain)
    first_day, last_day = as_date(year, last - length + 1, 1), as_date(year, last, month_length(last, year))
    return DateMention(block, printed.span, printed, grain, first=first_day, last=last_day, source="written")


def _century(block: Block, match: Any) -> DateMention:
    number = match["century"]
    rank = int(number) if number.isdigit() else roman(number.upper()) or 0
    printed = PartialDate(Span(*match.span()))
    if not 1 <= rank <= 21:
        return DateMention(block, printed.span, printed, "century")
    first, last = as_date(rank * 100 - 99, 1, 1), as_date(rank * 100, 12, 31)
    return DateMention(block, printed.span, printed, "century", first=first, last=last, source="written")
