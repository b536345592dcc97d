"""A headline or heading that stands again, as a heading or as the text under a picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.annotate.passages import Echo, echoes, passage
from lint.model import Agreement, Article, Block, Hit, Related, Role
from lint.source import Span

OUTCOMES = ("heading", "caption")
HEADS = frozenset({Role.TITLE, Role.HEADING})
STOPS = ".!?…:;,»”\")"


class Params(NamedTuple):
    """`shortest` counts characters: short headings ("Contexte") return by right."""

    shortest: int = 24


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for echo in echoes(article):
        if echo.first is not echo.second and len(echo.first.text) >= params.shortest:
            outcome = _outcome(echo)
            if outcome and not _same_title(echo, article):
                yield _hit(outcome, echo.first, echo.second)


def _outcome(echo: Echo) -> str | None:
    first, second = echo.first, echo.second
    caption = first.role is Role.TITLE and second.role is Role.CAPTION
    heads = first.role in HEADS and (second.role in HEADS or first.role is Role.TITLE)
    if not (caption or heads or _lines(first, second)):
        return None
    title, again = passage(first).words, passage(second).words
    if not title or again[: len(title)] != title:
        return None
    if caption:
        return "caption"
    return "heading" if len(again) == len(title) else None


def _lines(first: Block, second: Block) -> bool:
    """Whether two lines without a stop follow each other: headings of a plain text, where nothing marks them.

    Further apart they may be captions or entries of a list.
    """
    return second.paragraph - first.paragraph == 1 and all(block.text.rstrip()[-1] not in STOPS for block in (first, second))


def _same_title(echo: Echo, article: Article) -> bool:
    """Whether the second is the headline on the page of what the front matter gives: that is one title, not two."""
    return echo.first.role is Role.TITLE and "title" in article.meta and echo.second.paragraph <= 1


def _hit(outcome: str, first: Block, second: Block) -> Hit:
    end = len(second.text) if outcome == "heading" else second.words[len(first.words) - 1].end
    related = Related(first, Span(0, len(first.text)), "first")
    return Hit(outcome, second, Span(0, end), {"text": first.text}, (related,))
