"""When one event happens, told twice: the title or the lede says Tuesday, the text says "Wednesday's vote".

A short article tells one event. Two moments of it that differ are asked about unless the words around them make them
moments of two things (`_one_event`). Little here is certain, so that nearly all findings are notes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from lint.annotate import moments
from lint.annotate.calendar import as_date
from lint.annotate.moments import Moment
from lint.annotate.years import trusted
from lint.model import Block, DateMention, Hit, Related, Role, Value
from lint.moments.days import HEADS, Params
from lint.moments.lawful import of_law
from lint.moments.one_event import weight
from lint.moments.pairs import Page, Pair, is_caption, same
from lint.source import Span

MOST_MOMENTS = 16  # of an article that tells one event
LAST_PARAGRAPH = 12
FIRST_PARAGRAPHS = 4  # in which the day of the event is told where the head does not
MOST_DATES = 30  # the same with ranges and hours
MOST_HITS = 2
SURE = 7  # how much has to speak for one event that two days are a conflict, and no question
NEAR = 5  # days between a weekday and a date that may be a slip for it
CROWD = 3  # dates of one sentence of the head, which tells several events
DAY = 24 * 60
SHOWN = (Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.BODY, Role.CAPTION)


def told_again(mentions: Sequence[DateMention], blocks: Sequence[Block], params: Params) -> Iterator[Hit]:
    """Pairs of moments of one region that may well be of one event, and differ: the likeliest for each place."""
    if len(mentions) > MOST_DATES or not _may_tell(mentions, blocks):
        return
    found = _moments(mentions, blocks)
    if not 2 <= len(found) <= MOST_MOMENTS:
        return
    page = Page(found, mentions, blocks, params)
    best: dict[tuple[int, Span], tuple[int, Pair]] = {}
    dated = {(id(mention.block), mention.span): mention for mention in mentions}
    for pair in _pairs(found):
        dates = [dated.get((id(each.block), each.span)) for each in (pair.one, pair.two)]
        if any(mention and of_law(mention) for mention in dates):
            continue
        weighed = weight(pair, page)
        place = (id(pair.two.block), pair.two.span)
        if weighed > best.get(place, (0, pair))[0]:
            best[place] = (weighed, pair)
    for weighed, pair in sorted(best.values(), key=lambda each: -each[0])[:MOST_HITS]:
        yield _hit(pair, "conflict" if weighed >= SURE and pair.scale == "day" and pair.one.day else "again")


def _may_tell(mentions: Sequence[DateMention], blocks: Sequence[Block]) -> bool:
    """Whether the head tells a date or an hour, or a caption may tell one again."""
    if any(mention.block.role in HEADS for mention in mentions):
        return True
    heads = [block for block in blocks if block.role in HEADS]
    return any(is_caption(mention.block) for mention in mentions) or any(any(moments.of_clock(head)) for head in heads)


def _moments(mentions: Sequence[DateMention], blocks: Sequence[Block]) -> list[Moment]:
    """The moments that can be compared: hours where the head tells one, or a part of a day."""
    published = trusted(blocks[0].region.published) if blocks else None
    found = list(moments.of_dates(mentions, published))
    days = [each for each in found if each.block.role in HEADS and each.weekday is not None]
    hours = [part for each in days if (part := moments.of_day(each.block, each.span))]
    hours += [hour for block in blocks if block.role in HEADS for hour in moments.of_clock(block)]
    if hours:
        hours += [hour for block in blocks if block.role not in HEADS for hour in moments.of_clock(block)]
    heads = [m for m in mentions if m.block.role in HEADS]
    told = Counter(place[:2] for place in {(*_place(m), m.first or m.span) for m in heads})
    crowded = {place for place, number in told.items() if number >= CROWD}
    return [one for one in found + hours if one.block.role in SHOWN and _place(one) not in crowded]


def _place(moment: Moment | DateMention) -> tuple[int, Span]:
    return id(moment.block), moment.block.sentence_at(moment.span.start)


def _pairs(found: Sequence[Moment]) -> Iterator[Pair]:
    heads = [one for one in found if one.block.role in HEADS and not one.replaced]
    if not any(one.day or one.near for one in heads):
        heads += _first_day(found, {one.weekday for one in heads if one.weekday is not None})
    for two in found:
        caption = is_caption(two.block)
        if two.replaced or two.block.role is Role.TITLE or (two.block.paragraph > LAST_PARAGRAPH and not caption):
            continue
        for one in found if caption else heads:
            scale = _differ(one, two) if _later(one, two) else ""
            if scale and not _told_apart(one, two, scale, found):
                yield Pair(one, two, scale)


def _first_day(found: Sequence[Moment], weekdays: set[int]) -> list[Moment]:
    """The first day of the text, where the head tells none or a weekday alone, which that one has."""
    days = [one for one in found if one.day and one.weekday is not None and not (one.edge or one.replaced)]
    first = days[:1] if not weekdays else [one for one in days if one.weekday in weekdays][:1]
    return [one for one in first if one.block.paragraph <= FIRST_PARAGRAPHS]


def _later(one: Moment, two: Moment) -> bool:
    """Whether the second moment stands in a later block."""
    if one.block is two.block:
        return False
    return one.block.role is Role.TITLE or one.block.paragraph < two.block.paragraph


def _differ(one: Moment, two: Moment) -> str:
    """The scale on which two moments cannot be one; empty where they can be, or cannot be compared.

    Two days that differ by the year alone are no matter of this module.
    """
    if one.edge and two.edge and one.edge != two.edge:
        return ""
    if one.within and two.minute is not None:
        return "" if any(one.within[0] * 60 <= two.minute + add <= one.within[1] * 60 for add in (0, DAY)) else "part"
    if one.minute is not None and two.minute is not None:
        return "hour" if one.minute != two.minute else ""
    if one.within or two.within:
        return ""
    if (one.day or two.day) and one.year and two.year and one.year != two.year:
        return ""
    if one.day and two.day and one.month and two.month:
        return "day" if (one.month, one.day) != (two.month, two.day) else ""
    if one.weekday is not None and two.weekday is not None:
        return "weekday" if one.weekday != two.weekday else ""
    return _differ_coarsely(one, two)


def _differ_coarsely(one: Moment, two: Moment) -> str:
    """The same of months and years."""
    if one.edge or two.edge:
        return ""
    if one.near and two.day and two.month:
        return "day" if _beside(one, two) else ""
    if two.near and one.day and one.month:
        return "day" if _beside(two, one) else ""
    if one.month and two.month:
        if one.month != two.month:
            return "month"
        if one.year and two.year and one.year != two.year:
            return "year"
        return "day" if _outside(one, two) or _outside(two, one) else ""
    if one.year and two.year and not (one.month and two.month):
        return "year" if one.year != two.year else ""
    return ""


def _beside(weekday: Moment, dated: Moment) -> bool:
    """Whether a day is none of those that a weekday can be, but within some days of one."""
    apart = [(day - dated_day).days for day in weekday.near if (dated_day := _day_of(dated, day.year))]
    return bool(apart) and 0 not in apart and min(map(abs, apart)) <= NEAR


def _day_of(moment: Moment, year: int) -> date | None:
    return as_date(moment.year or year, moment.month, moment.day)


def _outside(one: Moment, two: Moment) -> bool:
    """Whether a day lies outside the part of the month that the other tells."""
    return one.days is not None and two.day is not None and not one.days[0] <= two.day <= one.days[1]


def _told_apart(one: Moment, two: Moment, scale: str, found: Sequence[Moment]) -> bool:
    """Whether the head tells the second moment as well, or the sentence of the second the first."""
    sentence = two.block.sentence_at(two.span.start)
    for other in found:
        if other.replaced:
            continue
        if other.block.role in HEADS and other.block is not two.block and same(other, two, scale):
            return True
        beside = other.block is two.block and sentence.start <= other.span.start < sentence.end
        if beside and other is not two and same(other, one, scale):
            return True
    return False


def _hit(pair: Pair, outcome: str) -> Hit:
    one, two = pair.one, pair.two
    values: dict[str, Value] = {"head": one.text, "body": two.text, "paragraph": two.block.paragraph}
    related = (Related(one.block, one.span, str(one.block.role)),)
    return Hit(outcome, two.block, two.span, values, related)
