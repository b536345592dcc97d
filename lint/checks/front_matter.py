"""The head of a file: broken, or still as the template left it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint.checks._lines import head_end
from lint.checks._search import compiled
from lint.model import Agreement, Article, Hit, MetaValue
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("broken", "template", "empty", "date")
FRAME = "[]{}<>()*.…!? "
ISO = r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$"
NUMERIC = r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D.*)?$"
WORDS = r"\p{L}{3}.*\d{4}|\d{4}.*\p{L}{3}"  # "12 mars 2024", "March 12, 2024"


class Params(NamedTuple):
    """`templates` are values, in lower case, that a template gives; `required` keys may not stand empty.

    `dates` are keys whose value must be a date.
    """

    templates: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    dates: tuple[str, ...] = ("date",)


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    text, page = article.source.text, article.page
    for problem in article.problems:
        yield Hit("broken", page, problem.span, {"detail": problem.detail})
    templates = frozenset(params.templates)
    for key, value in article.meta.items():
        outcome = _outcome(key, value, templates, params.dates)
        if outcome:
            yield Hit(outcome, page, value.span, {"key": key, "text": value.text})
    end = head_end(text)
    if end:
        empty = rf"^(?P<key>{'|'.join(params.required)})[ \t]*[:=][ \t]*(?:\"\"|''|~|null)?[ \t\r]*$(?!\n[ \t])"
        for match in compiled(empty).finditer(text, 0, end):
            yield Hit("empty", page, Span(match.start(), match.start() + len(match[0].rstrip())), {"key": match["key"]})


def _outcome(key: str, value: MetaValue, templates: frozenset[str], dates: tuple[str, ...]) -> str | None:
    if value.text.casefold().strip(FRAME) in templates:
        return "template"
    return "date" if key in dates and not readable(value.text.strip()) else None


def readable(text: str) -> bool:
    """Whether a value is a date that the calendar has, in figures or with a month in words."""
    iso, numeric = compiled(ISO).match(text), compiled(NUMERIC).match(text)
    if iso:
        return _exists(int(iso[1]), int(iso[2]), int(iso[3] or 1))
    if numeric:
        first, second, year = (int(part) for part in numeric.groups())
        return _exists(year, second, first) or _exists(year, first, second)
    return bool(compiled(WORDS).search(text))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
