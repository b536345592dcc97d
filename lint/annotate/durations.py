"""How long the text says that a range lasts: "pendant cinq jours, du 3 au 12 mai", "a five-day visit (3-7 May)"."""

from __future__ import annotations

from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import relative
from lint.annotate.relative import number
from lint.annotate.words import table
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

# Units of a range beside those of the calendar: nights and evenings count as days, a fortnight as two weeks.
UNITS = {
    "fr": {**relative.UNITS["fr"], "nuits": "d", "soirs": "d", "soirées": "d", "journées": "d", "quinzaine": "f",
           "quinzaines": "f"},
    "en": {**relative.UNITS["en"], "nights": "d", "evenings": "d", "fortnight": "f", "fortnights": "f"},
    "vi": {**relative.UNITS["vi"], "đêm": "d"},
}  # fmt: skip
WINDOW = 70  # characters on either side of the range
WORD = r"[\w-]+"
# What may stand between the duration and the range after it, and between the range and the duration after it.
BETWEEN = {
    "fr": r"(?:\s(?:consécuti(?:fs|ves)|d['’]affilée|enti(?:ers|ères)|de suite|en tout|au total))?"
    r"(?:\s(?:de\s|d['’]|à\s|aux?\s|en\s)[\w’'-]+(?:\s[\w’'-]+)?(?:\sd['’]affilée)?(?=\s?[,(:–—]))?",
    "en": r"(?:\s(?:straight|in\sall|in\sa\srow|in\stotal))?"
    r"(?:\s(?:of|in|to|at|on)\s[\w’'-]+(?:\s[\w’'-]+)?(?=\s?[,(:–—]))?",
    "vi": r"(?:\s(?:liên\stiếp|liên\stục|liền))?",
}
JOINS = {
    "fr": r"(?:soit\s|cour(?:t|ent|ra|ront)\s|se\s(?:tient|tiendra|déroule|déroulera)\s|aura\slieu\s)?",
    "en": r"(?:(?:and\s)?(?:will\s)?(?:be\sheld|runs?|running|held|takes?\splace|taking\splace)\s)?(?:on\s)?",
    "vi": r"(?:được\s)?(?:diễn\sra\s|tổ\schức\s)?(?:kể\s)?(?:từ\s)?(?:ngày\s|năm\s)?",
}
# "A five-day visit to Malta".
LONG = (
    r"(?P<n>)(?P<unit>week|month|year)-?long(?:\s[\w’'-]+){1,3}?\s?[,(]?\s?"
    r"(?:on\s|(?:will\s)?runs?\s|running\s|held\s)?"
)
ADJECTIVE = (
    r"(?P<n>[\w-]+?)-(?P<unit>day|week|month|year)(?!\s(?:week|pass|ticket|return))(?:\s[\w’'-]+){1,3}?\s?[,(]?\s?"
    r"(?:on\s|running\s|held\s)?"
)
INTRODUCED = {
    "fr": r"(?:soit\s(?=pendant|durant))?(?:soit|pendant|durant|sur|dur(?:e|era|ait|ent|eront))\s(?:une\sdurée\sde\s"
    r"|un\stotal\sde\s)?",
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


# Right before a duration that is told of the range and of nothing else: "pendant", "lasts", "(".
STATED = patterns.compile(
    r"(?:\b(?:pendant|durant|soit|dur(?:e|é|ent|era|eront|ait|aient)|for|lasts?|lasted|lasting|that\sis)"
    r"|(?<!\w)(?:trong|suốt|kéo\sdài|tức|tức\slà)|[(–—])\s?$"
)
OF = patterns.compile(r"\s(?:de\s|d['’]|of\s)")  # what the days are days of, which may be some of the range


class Duration(NamedTuple):
    """`unit` is d, w, m or y; `stated` whether nothing else can be meant than how long the range lasts."""

    span: Span
    number: int
    unit: str
    stated: bool = False


def beside(block: Block, span: Span) -> Duration | None:
    """The duration that the text gives of the range at `span`, right before or after it."""
    low = block.lower
    start = max(0, span.start - WINDOW)
    for pattern in _before(block.language):
        found = pattern.search(low, start, span.start)
        if found and not _counted_otherwise(low[start : found.start()]) and (told := _duration(block, found)):
            return told
    found = _after(block.language).match(low, span.end)
    return _duration(block, found) if found else None


def _counted_otherwise(before: str) -> bool:
    """Whether a number of days is none of the range: "il y a cinq jours", "près de cinq jours"."""
    words = before.split()[-2:]
    if words[-1:] == ["last"] and words[0] not in THE:
        return False  # "the sales last five weeks"
    if words[-1:] == ["over"] and (len(words) == 1 or words[0].endswith((".", ","))):
        return False  # "Over 25 years, between 1995 and 2020,"
    return words == ["y", "a"] or not OTHER.isdisjoint(words)


@cache
def _before(language: str) -> tuple[Any, ...]:
    unit = "|".join(UNITS[language])
    plain = rf"(?P<n>{WORD})\s(?P<unit>{unit}){BETWEEN[language]}\s?[,(:–—]?\s?{JOINS[language]}"
    forms = (plain, ADJECTIVE, LONG) if language == "en" else (plain,)
    return tuple(patterns.compile(rf"(?<![\w-]){form}$") for form in forms)


@cache
def _after(language: str) -> Any:
    unit = "|".join(UNITS[language])
    return patterns.compile(rf"\s?[,(–—:]?\s?{INTRODUCED[language]}(?P<n>{WORD})\s(?P<unit>{unit}){CLOSED}")


def _duration(block: Block, found: Any) -> Duration | None:
    value = number(found["n"] or "one", block.language)
    if value is None or _is_name(block, found):
        return None
    unit = UNITS[block.language].get(found["unit"])
    start = found.start("n") if found["n"] else found.start("unit")
    span = Span(start, found.end("unit"))
    start = max(0, span.start - 12)
    stated = found["n"] is None or block.text[span.start : span.end].count("-") > 0
    stated = stated or STATED.search(block.lower, start, span.start) is not None
    stated = (stated or found[0].endswith("(")) and not OF.match(block.lower, span.end)
    if unit == "f":
        return Duration(span, 2 * value, "w", stated)
    return Duration(span, value, unit, stated) if unit else None


def _is_name(block: Block, found: Any) -> bool:
    """Whether a number of days is part of a name, "les Six Jours", or of a longer number, "vingt et un jours"."""
    named = block.text[found.start("unit")].isupper() and not block.text[found.start()].isdigit()
    return named or block.lower[: found.start()].endswith((" et ", " và "))
