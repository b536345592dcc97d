"""Anniversaries in articles without a date, beside the beginning and the last year that they tell."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate import foundings, jubilees
from lint.annotate.foundings import Founding
from lint.annotate.jubilees import Jubilee
from lint.model import Article, Block, Day, Hit, Related, Value
from lint.moments import beginnings
from lint.moments.surrounding import Story, stories

NEAR = 1  # years by which a jubilee may be kept early or late
MODERN = 1900


def compared(article: Article) -> Iterator[Hit]:
    """A Hit for an anniversary that no two years of the article make, where nothing tells when it was written."""
    blocks = [
        block
        for block in article.prose
        if block.language in jubilees.NEEDED and not jubilees.NEEDED[block.language].isdisjoint(block.vocabulary)
    ]
    for story in stories(article) if blocks else ():
        years = {date.year for m in story.mentions for date in (m.start, m.end) if date is not None and date.year}
        if story.now is not None or not years or max(years) < MODERN:
            continue
        for block in blocks:
            if block.region.index == story.region.index:
                yield from _block(article, block, story, years)


def _block(article: Article, block: Block, story: Story, years: set[int]) -> Iterator[Hit]:
    mentions = [mention for mention in story.mentions if mention.block is block]
    ordinals = [ordinal for ordinal in article.ordinals if ordinal.block is block]
    counted = [one for one in jubilees.jubilees(block, ordinals, (), mentions) if one.kind == "anniversary"]
    begun = list(foundings.foundings(block, mentions)) if counted else []
    for jubilee in counted:
        linked = beginnings.linked(jubilee, begun, story)
        if len(linked) == 1 and (hit := _judge(jubilee, linked[0], years)):
            yield hit


def _judge(jubilee: Jubilee, one: Founding, years: set[int]) -> Hit | None:
    """A Hit where no year of the article is that of the jubilee, and the last one is that of another."""
    since, until = one.mention.start.year or 0, max(years)
    if 2 * (until - since) < jubilee.years or any(abs(year - since - jubilee.years) <= NEAR for year in years):
        return None
    values: dict[str, Value] = {
        "told": jubilee.block.text[jubilee.span.start : jubilee.span.end],
        "since": Day(since),
        "until": Day(until),
        "rank": until - since,
    }
    related = (Related(one.mention.block, one.mention.span, "year"),)
    return Hit("jubilee", jubilee.block, jubilee.span, values, related)
