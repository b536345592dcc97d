"""Leftovers that a rule file lists: whole lines, labels that announce nothing, and patterns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.checks._lines import Line, Lines, is_prose, lines, table
from lint.checks._search import Certainty, Found, Pattern, hits, search
from lint.model import Agreement, Article, Hit
from lint.source import Span

OUTCOMES = ("certain", "likely", "possible")


class Params(NamedTuple):
    """`lines` are looked up whole, wherever on the page they stand; `patterns` say themselves where they look.

    `labels` announce something ("Lire aussi :") and `credits` a name ("Photo :"): only those with nothing after them
    are leftovers. `each` makes one finding of every text and its places, else all places of an outcome are one.
    `timeout` is in seconds, for one block.
    """

    patterns: tuple[Pattern, ...] = ()
    lines: tuple[Lines, ...] = ()
    labels: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    each: bool = True
    timeout: float = 0.5


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    found = search(article, params.patterns, params.timeout)
    if params.lines:
        found += _whole_lines(article, params)
    yield from hits(found, params.each)


def _whole_lines(article: Article, params: Params) -> Iterator[Found]:
    outcomes = table(params.lines, article.language)
    page = lines(article.source)
    for index, line in enumerate(page):
        if line.key:
            after = page[index + 1] if index + 1 < len(page) else None
            outcome = outcomes.get(line.key) or _empty(line, after, outcomes, params)
            if outcome:
                yield Found(outcome, article.page, Span(line.start, line.start + len(line.text)))


def _empty(line: Line, after: Line | None, outcomes: dict[str, Certainty], params: Params) -> Certainty | None:
    """The outcome for a label that announces nothing."""
    if line.key in params.labels:
        nothing = after is None or after.key in outcomes or after.key in params.labels or is_prose(after.text)
    elif line.key in params.credits:
        nothing = line.gap
    else:
        return None
    return ("likely" if line.text.endswith(":") else "possible") if nothing else None
