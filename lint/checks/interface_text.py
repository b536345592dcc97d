"""Words of the web page around the copy: buttons, counters, empty labels.

Most of them are looked up whole, a line at a time, in lists that stand in the rule; what is glued to copy is found by
patterns.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from lint.checks.front_matter import head_end
from lint.checks.pattern import OUTCOMES as OUTCOMES
from lint.checks.pattern import Found, Pattern, hits, search
from lint.model import Agreement, Article, Hit
from lint.source import Span

LONGEST = 80  # characters of a line that may be a button
FRAME = " \t\r\u00a0\u202f*_#>•·|-–—[]()….:!+▼▲►→←↑↓×"
DIGITS = str.maketrans("123456789", "000000000")
STOPS = (".", "!", "?", "…", "»", "”", '"')

Certainty = Literal["certain", "likely", "possible"]


class Lines(NamedTuple):
    """Texts that fill a line; 0 stands for any digit. In copy of another language than `language`, `abroad` holds."""

    lines: tuple[str, ...]
    outcome: Certainty
    language: str = ""
    abroad: Certainty = "certain"


class Params(NamedTuple):
    """`labels` announce something ("Lire aussi :"): only those that announce nothing are leftovers. `credits` ("Photo :")
    must be followed by a name on their own line or the next. `patterns` run over the page, `timeout` is in seconds.
    """

    lines: tuple[Lines, ...] = ()
    labels: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    timeout: float = 0.5


class Line(NamedTuple):
    start: int
    text: str  # without blanks around it
    key: str  # as it is looked up; empty for prose
    gap: bool  # whether an empty line or the end of the page follows


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    page = article.page
    found = search(article, (page,), params.patterns, params.timeout)
    table = _table(params, article.language)
    lines = _lines(page.text)
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        outcome = table.get(line.key) or _empty(line, after, table, params)
        if line.key and outcome:
            found.append(Found(outcome, page, Span(line.start, line.start + len(line.text))))
    yield from hits(sorted(found, key=lambda one: one.span), each=False)


@lru_cache
def _table(params: Params, language: str) -> dict[str, str]:
    """Key of a line -> outcome, for copy of a language."""
    return {
        key(line): row.outcome if row.language in ("", language) else row.abroad
        for row in params.lines
        for line in row.lines
    }


def key(text: str) -> str:
    """A line without what frames it, in lower case, with every figure as 0."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("’", "'").replace("\u00a0", " ")
    return folded.translate(DIGITS).strip(FRAME)


def _lines(text: str) -> list[Line]:
    """The lines below the front matter that hold something."""
    lines: list[Line] = []
    start = head_end(text)
    rows = text[start:].split("\n")
    for index, row in enumerate(rows):
        shown = row.strip()
        if shown:
            gap = index + 1 == len(rows) or not rows[index + 1].strip()
            lines.append(Line(start + row.index(shown), shown, key(shown) if len(shown) <= LONGEST else "", gap))
        start += len(row) + 1
    return lines


def _empty(line: Line, after: Line | None, table: dict[str, str], params: Params) -> str | None:
    """The outcome for a label that announces nothing."""
    if line.key in params.labels:
        nothing = after is None or after.key in table or after.key in params.labels or _prose(after.text)
    elif line.key in params.credits:
        nothing = line.gap
    else:
        return None
    return ("likely" if line.text.endswith(":") else "possible") if nothing else None


def _prose(text: str) -> bool:
    """Whether a line is a paragraph of copy rather than the headline that a label announces."""
    return len(text) > 120 and text.endswith(STOPS)
