"""Leftovers that a rule file lists: whole lines, labels that announce nothing, and patterns."""

from __future__ import annotations

from collections.abc import Iterator

from lint.checks._lines import LONGEST, Labels, Line, Lines, announcing, is_prose, key, lines, outcomes, wrapped
from lint.checks._search import Certainty, Found, Pattern, hits, search
from lint.model import Agreement, Article, Hit
from lint.record import NamedTuple
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
    labels: tuple[Labels, ...] = ()
    credits: tuple[str, ...] = ()
    each: bool = True
    timeout: float = 0.5


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    found = search(article, params.patterns, params.timeout)
    if params.lines:
        found += _whole_blocks(article, params) if article.is_web_page else _whole_lines(article, params)
    sure = {each.block.map.to_source(each.span) for each in found if each.outcome != "possible"}
    found = [each for each in found if each.outcome != "possible" or each.block.map.to_source(each.span) not in sure]
    yield from hits(article, found, params.each)


def _whole_lines(article: Article, params: Params) -> Iterator[Found]:
    table = outcomes(params.lines, params.labels, article.language)
    labels = announcing(params.labels, article.language)
    page = lines(article.copy)
    for index, line in enumerate(page):
        if line.key:
            after = page[index + 1] if index + 1 < len(page) else None
            outcome = table.get(line.key) or _empty(line, after, table, labels, params.credits)
            if outcome and not wrapped(article, line.start):
                yield Found(outcome, article.page, Span(line.start, line.start + len(line.text)))


def _whole_blocks(article: Article, params: Params) -> Iterator[Found]:
    """Paragraphs of the article proper that a listed line fills; the page around it may have its buttons."""
    table = outcomes(params.lines, (), article.language)
    for block in article.prose:
        if len(block.text) <= LONGEST and (outcome := table.get(key(block.text))):
            yield Found(outcome, block, Span(0, len(block.text)))


def _empty(
    line: Line, after: Line | None, table: dict[str, Certainty], labels: frozenset[str], credits: tuple[str, ...]
) -> Certainty | None:
    """The outcome for a label that announces nothing."""
    if line.key in labels:
        nothing = after is None or after.key in table or after.key in labels or is_prose(after.text)
    elif line.key in credits:
        nothing = line.gap
    else:
        return None
    return ("likely" if line.text.endswith(":") else "possible") if nothing else None
