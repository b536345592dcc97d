"""The head of a file: broken, or still as the template left it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.checks.pattern import compiled
from lint.model import Agreement, Article, Hit, MetaValue
from lint.source import Span

OUTCOMES = ("broken", "template", "empty", "date")
CALENDAR = r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\p{L}+"


class Params(NamedTuple):
    """`templates` are values, in lower case, that a template gives; `required` keys may not stand empty."""

    templates: tuple[str, ...] = ()
    required: tuple[str, ...] = ("title", "date")


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for problem in article.problems:
        yield Hit("broken", article.page, problem.span, {"detail": problem.detail})
    templates = frozenset(params.templates)
    for key, value in article.meta.items():
        outcome = _outcome(key, value, templates, params.required)
        if outcome:
            yield Hit(outcome, article.page, _shown(article, value), {"key": key, "text": value.text})


def _outcome(key: str, value: MetaValue, templates: frozenset[str], required: tuple[str, ...]) -> str | None:
    text = value.text.strip()
    if not text:
        return "empty" if key in required else None
    if text.casefold().strip("[]{}<>*.… ") in templates or text.casefold() in templates:
        return "template"
    return "date" if key == "date" and not compiled(CALENDAR).search(text) else None


def _shown(article: Article, value: MetaValue) -> Span:
    """The value, or its whole line where there is nothing to show."""
    if value.span.end > value.span.start:
        return value.span
    text = article.source.text
    start = text.rfind("\n", 0, value.span.start) + 1
    return Span(start, value.span.end)
