"""How long the text says that a range lasts: "pendant cinq jours, du 3 au 12 mai", "a five-day visit (3-7 May)"."""

from __future__ import annotations

from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.relative import UNITS, number
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

WINDOW = 70  # characters on either side of the range
WORD = r"[\w-]+"
# What may stand between the duration and the range after it, and between the range and the duration after it.
BETWEEN = {
    "fr": r"(?:\s(?:consécuti(?:fs|ves)|d['’]affilée|enti(?:ers|ères)|de suite|en tout|au total))?"
    r"(?:\s(?:de\s|d['’]|à\s|aux?\s|en\s)[\w’'-]+(?:\s[\w’'-]+)?(?:\sd['’]affilée)?(?=\s?[,(:–—]))?",
    "en": r"(?:\s(?:straight|in\sall|in\sa\srow|in\stotal))?"
    r"(?:\s(?:of|in|to|at)\s[\w’'-]+(?:\s[\w’'-]+)?(?=\s?[,(:–—]))?",
    "vi": r"(?:\s(?:liên\stiếp|liên\stục|liền))?",
}
JOINS = {
    "fr": r"(?:soit\s|cour(?:t|ent|ra|ront)\s|se\s(?:tient|tiendra|déroule|déroulera)\s|aura\slieu\s)?",
    "en": r"(?:on\s|running\s|held\s)?",
    "vi": r"(?:kể\s)?(?:từ\s)?(?:ngày\s|năm\s)?",
}
# "A five-day visit to Malta".
ADJECTIVE = r"(?P<n>[\w-]+?)-(?P<unit>day|week|month|year)(?:\s[\w’'-]+){1,3}?\s?[,(]?\s?(?:on\s|running\s|held\s)?"
INTRODUCED = {
    "fr": r"(?:soit|pendant|durant|sur|dur(?:e|era|ait|ent|eront))\s(?:une\sdurée\sde\s|un\stotal\sde\s)?",
    "en": r"(?:for|over|lasting|lasts|will\slast|lasted|that\sis|a\stotal\sof)\s(?:a\stotal\sof\s)?",
    "vi": r"(?:trong|kéo\sdài|tức|tổng\scộng|tức\slà)\s",
}
CLOSED = (
    r"(?=\s?[,.;:)!?]|$|\s(?:consécuti|d['’]affilée|inclus|au total|en tout|en comptant|straight|in all|in a row|liên))"
)
# Words before a number of days that make it something else than how long the range lasts.
THE = table("the its his her their these this our last")
OTHER = table(
    "après avant dans depuis environ quelque quelques presque près plus moins âgé âgée bout autres premiers derniers",
    "tous toutes chaque que",
    "after before since about around nearly almost over under than aged every another other first last within",
    "khoảng gần hơn sau trước mỗi thêm cách đầu cuối",
)


class Duration(NamedTuple):
    """`unit` is d, w, m or y."""

    span: Span
    number: int
    unit: str


def beside(block: Block, span: Span) -> Duration | None:
    """The duration that the text gives of the range at `span`, right before or after it."""
    low = lower(block.text)
    start = max(0, span.start - WINDOW)
    for pattern in _before(block.language):
        found = pattern.search(low, start, span.start)
        if found and not _counted_otherwise(low[start : found.start("n")]):
            return _duration(block, found)
    found = _after(block.language).match(low, span.end)
    return _duration(block, found) if found else None


def _counted_otherwise(before: str) -> bool:
    """Whether a number of days is none of the range: "il y a cinq jours", "près de cinq jours"."""
    words = before.split()[-2:]
    if words[-1:] == ["last"] and words[0] not in THE:
        return False  # "the sales last five weeks"
    return words == ["y", "a"] or not OTHER.isdisjoint(words)


@cache
def _before(language: str) -> tuple[Any, ...]:
    unit = "|".join(UNITS[language])
    plain = rf"(?P<n>{WORD})\s(?P<unit>{unit}){BETWEEN[language]}\s?[,(:–—]?\s?{JOINS[language]}"
    forms = (plain, ADJECTIVE) if language == "en" else (plain,)
    return tuple(patterns.compile(rf"(?<![\w-]){form}$") for form in forms)


@cache
def _after(language: str) -> Any:
    unit = "|".join(UNITS[language])
    return patterns.compile(rf"\s?[,(–—:]?\s?{INTRODUCED[language]}(?P<n>{WORD})\s(?P<unit>{unit}){CLOSED}")


def _duration(block: Block, found: Any) -> Duration | None:
    value = number(found["n"], block.language)
    if value is None:
        return None
    unit = UNITS[block.language].get(found["unit"])
    return Duration(Span(found.start("n"), found.end("unit")), value, unit) if unit else None
