"""An hour that the part of the day named with it does not have: "11 giờ 30 chiều", "16 h du matin", "4pm in the
morning"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.words import table
from lint.model import Article, Block, Hit
from lint.source import Span

# The words of a part of the day, and those of a clock: a block without one of each has nothing to find.
WORDS = {
    "fr": table("matin soir midi après"),
    "en": table("morning afternoon evening"),
    "vi": table("sáng chiều tối trưa"),
}
CLOCKS = {"fr": ("h", "heure"), "en": ("am", "pm", ".m", ":"), "vi": ("h", "giờ")}
# The hours of each part, counted to 24 or to 12; English hours with a.m. and p.m. are counted to 24.
HOURS = {
    "fr": {
        "matin": {*range(13)},
        "après-midi": {*range(12, 20), *range(1, 8)},
        "soir": {*range(16, 25), *range(4, 13)},
    },
    "en": {"morning": {*range(13)}, "afternoon": {*range(12, 20)}, "evening": {*range(15, 25)}},
    "vi": {
        "sáng": {*range(13), 24},
        "trưa": {*range(9, 16), 1, 2, 3},
        "chiều": {*range(12, 20), *range(1, 8)},
        "tối": {*range(17, 25), *range(5, 13), 0},
    },
}
HOUR = {
    "fr": r"(?<![\d.,])(?P<hour>\d{1,2})\s?(?:h|heures?)(?:\s?[0-5]\d)?",
    "en": r"(?<![\d.,:])(?P<hour>\d{1,2})(?:[.:][0-5]\d)?\s?(?P<half>[ap])(?:\.m\b\.?|m\b)"
    r"|(?<![\d.,:])(?P<hour>1[3-9]|2[0-3]):[0-5]\d",
    "vi": r"(?<![\d.,])(?P<hour>\d{1,2})\s?(?:h|giờ)(?:\s?[0-5]\d)?(?:\sphút)?",
}
# What joins the hour to the part behind it, and the part to the hour behind it.
BEHIND = {
    "fr": r"\s(?:du\s(?P<part>matin|soir)|de\sl['’](?P<part>après-midi))\b",
    "en": r"\sin\sthe\s(?P<part>morning|afternoon|evening)\b",
    "vi": r"\s(?P<part>sáng|trưa|chiều|tối)\b(?!\s(?:và|đến|tới|hoặc))",
}
AHEAD = {
    "fr": r"\b(?P<part>matin|après-midi|soir),?\s(?:à|vers|dès)\s",
    "en": r"\b(?P<part>morning|afternoon|evening),?\s(?:at|from|around)\s",
    "vi": r"(?<!\w)(?P<part>sáng|chiều|tối)\s"
    r"(?:(?:nay|mai|qua|hôm\s\w+|thứ\s\w+|chủ\snhật)\s|(?:ngày\s)?\d[\d/]*,?\s)?(?:vào\s)?lúc\s",
}


def contradicted(article: Article) -> Iterator[Hit]:
    """Flags hours beside a part of the day that they do not lie in."""
    for block in article.prose:
        words = WORDS.get(block.language)
        if words is None or words.isdisjoint(block.vocabulary):
            continue
        if any(clock in block.lower for clock in CLOCKS[block.language]):
            yield from _hits(block)


def _hits(block: Block) -> Iterator[Hit]:
    for pattern in _patterns(block.language):
        for found in pattern.finditer(block.lower):
            hour, half = int(found["hour"]), found.groupdict().get("half")
            if hour > 24 or (half and not 0 < hour < 13):
                continue
            if half:
                hour = hour % 12 + (12 if half == "p" else 0)
            part = found["part"]
            if hour not in HOURS[block.language][part]:
                span = Span(*found.span())
                yield Hit("part", block, span, {"time": block.text[span.start : span.end]})


@cache
def _patterns(language: str) -> tuple[Any, Any]:
    hour = f"(?:{HOUR[language]})"
    return patterns.compile(hour + BEHIND[language]), patterns.compile(AHEAD[language] + hour)
