"""When one event happens, told twice: the title or the lede says Tuesday, the text says "Wednesday's vote".

A short article tells one event. Two moments of it that differ are asked about where more speaks for one event than for
two (`one_event`). Little here is certain, so that all findings are notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.model import Block, DateMention, Hit, Related, Value
from lint.moments.days import Params
from lint.moments.one_event import weight
from lint.moments.pairs import MOST_DATES, MOST_MOMENTS, Page, Pair, pairs
from lint.source import Span

MOST_HITS = 2


def told_again(mentions: Sequence[DateMention], blocks: Sequence[Block], params: Params) -> Iterator[Hit]:
    """Pairs of moments of one region that may well be of one event, and differ: the likeliest for each place."""
    if len(mentions) > MOST_DATES or not blocks:
        return
    page = Page(mentions, blocks, params)
    if not 2 <= len(page.moments) <= MOST_MOMENTS:
        return
    best: dict[tuple[int, Span], tuple[int, Pair]] = {}
    for pair in pairs(page):
        weighed = weight(pair, page)
        place = (id(pair.two.block), pair.two.span)
        if weighed > best.get(place, (-1, pair))[0]:
            best[place] = (weighed, pair)
    for _, pair in sorted(best.values(), key=lambda each: -each[0])[:MOST_HITS]:
        one, two = pair.one, pair.two
        values: dict[str, Value] = {"head": one.text, "body": two.text, "paragraph": two.block.paragraph}
        related = (Related(one.block, one.span, str(one.block.role)),)
        yield Hit("again", two.block, two.span, values, related)
