"""Two dates for one event: title, standfirst, lede and dateline against body and captions.

When a story is redated overnight one of the places is forgotten. Most dates of an article are of other events, so two
dates are compared only where the words around them tie them to one thing, and how well they do grades the finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from lint.annotate.events import done
from lint.annotate.years import trusted
from lint.model import Article, Block, DateMention, Day, Hit, Related, Role, Value
from lint.moments.days import HEADS, Params, Placed, days_between, days_of, is_printed, shown
from lint.moments.slips import Key, slip
from lint.moments.told_again import told_again

OUTCOMES = ("dateline", "today", "again")
WEEK, SEASON = 7, 100  # days


def check(article: Article, params: Params) -> Iterator[Hit]:
    """Compares the dates of the head of each region with those of the same event that follow."""
    blocks_of: dict[int, list[Block]] = {}
    for block in article.prose:
        blocks_of.setdefault(block.region.index, []).append(block)
    dates: dict[int, list[DateMention]] = {}
    for mention in article.dates:
        dates.setdefault(mention.block.region.index, []).append(mention)
    for region, blocks in blocks_of.items():
        mentions = dates.get(region, [])
        days = [mention for mention in mentions if mention.grain in ("day", "relative")]
        said = list(_region(days, params)) if len(days) > 1 else []
        yield from said
        spans = {(id(each.block), each.span) for each in said}
        yield from (hit for hit in told_again(mentions, blocks, params) if (id(hit.block), hit.span) not in spans)


def _region(mentions: Sequence[DateMention], params: Params) -> Iterator[Hit]:
    published = trusted(mentions[0].block.region.published)
    placed = [Placed(m, days, is_printed(m)) for m in mentions if (days := days_of(m, published))]
    yield from _today(placed, published)
    yield from _datelines(placed, params)


def _today(placed: Sequence[Placed], published: date | None) -> Iterator[Hit]:
    """Days seen from today with the date beside them: "hier, 14 janvier" in copy of the 16th."""
    for one, two in pairwise(placed):
        if one.mention.grain != "relative" or one.mention.block is not two.mention.block or not two.printed:
            continue
        between = two.mention.block.text[one.mention.span.end : two.mention.span.start]
        if published is None or one.days == two.days or between.strip().lower() not in BESIDE:
            continue
        if one.mention.why != "relative" or days_between(one, two) > 3:
            continue
        values: dict[str, Value] = {
            "said": one.mention.block.text[one.mention.span.start : one.mention.span.end],
            "body": Day(None, two.days[0].month, two.days[0].day, None),
            "right": Day(None, one.days[0].month, one.days[0].day, None),
            "published": Day(published.year, published.month, published.day),
        }
        related = (Related(one.mention.block, one.mention.span, "today"),)
        eve = published - two.days[0] == timedelta(days=1) + (published - one.days[0])
        yield Hit("today", two.mention.block, two.mention.span, values, related, doubt=int(eve))


BESIDE = frozenset(("", ",", "(", "le", ", le", "(le", "ngày", ", ngày", "(ngày"))


def _datelines(placed: Sequence[Placed], params: Params) -> Iterator[Hit]:
    """A dispatch that tells as done what happened after the day of its dateline, or on a weekday of another week that
    may be a slip for it."""
    written = next((one for one in placed if one.mention.block.role is Role.DATELINE and one.printed), None)
    if written is None:
        return
    for two in placed:
        days = (two.days[0] - written.days[0]).days
        stale = _is_stale(written, two)
        if two.mention.block.role in HEADS and two.printed and (0 < days <= params.near_days or stale):
            if not done(two.mention, params.pending):
                continue
            values: dict[str, Value] = {"head": shown(written, two), "body": shown(two, written)}
            related = (Related(written.mention.block, written.mention.span, "dateline"),)
            yield Hit("dateline", two.mention.block, two.mention.span, values, related, doubt=int(stale))
            return


def _is_stale(written: Placed, two: Placed) -> bool:
    """Whether a day with its weekday lies more than a week before that of the dateline, and is like it."""
    one, other = (Key(None, each.mention.start.month, each.mention.start.day) for each in (written, two))
    back = ((one.month or 0) - (other.month or 0)) * 30 + (one.day or 0) - (other.day or 0)
    return two.mention.start.weekday is not None and WEEK < back < SEASON and slip(one, other) != ""
