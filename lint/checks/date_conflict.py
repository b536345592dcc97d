"""Two dates for one event: title, standfirst, lede and dateline against body and captions.

When a story is redated overnight one of the places is forgotten. Most dates of an article are of other events, so two
dates are compared only where the words around them tie them to one thing, and how well they do grades the finding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from lint.annotate.calendar import as_date
from lint.annotate.events import Event, done, event, stems
from lint.annotate.years import trusted
from lint.model import Agreement, Article, DateMention, Day, Hit, Related, Role, Value
from lint.record import NamedTuple

OUTCOMES = ("conflict", "doubtful", "dateline", "today")
HEADS = (Role.TITLE, Role.STANDFIRST, Role.LEDE)
REST = (Role.STANDFIRST, Role.LEDE, Role.BODY, Role.CAPTION)
PAIRED = frozenset(("meeting", "match"))  # that the one on the other side tells from others
MANY_DAYS = frozenset(("trial", "show", "race", "strike", "negotiation"))  # even where their beginning is not told
# What a ceremony may be of that is told otherwise before.
CEREMONIAL = frozenset(
    ("opening", "closing", "signing", "appointment", "funeral", "school", "launch", "visit", "arrival")
)
PSEUDO_YEAR = 2024  # for two dates without a year: only their distance counts


class Params(NamedTuple):
    """`kinds` of event with the stems of words that name them; `once`: those that happen once to somebody or something.

    Stems of words that tell two dates apart: `apart` before the date ("avant", "précédent"), `elsewhere` right behind
    it ("heure locale"), `saying` for the day of an announcement, `pending` for what is still to come, `begin` and `end`
    for the two ends of what lasts, `follow` for what comes of an earlier event. `lasting` kinds go on for days or come
    again; `harm` are those that `generic` nouns ("le drame") may stand for; a `night` lies between two days.
    """

    kinds: Mapping[str, tuple[str, ...]] = {}
    apart: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    saying: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    begin: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    follow: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    harm: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    night: tuple[str, ...] = ()
    within_days: int = 10
    near_days: int = 4  # where only the kind of event ties the two
    common_words: int = 3  # that tie two heads
    bridged_days: int = 3  # where the thing alone, told of before, ties the two
    repeated_words: int = 2  # that tie a sentence to the one before it
    same_words: int = 6  # that make of two sentences one and the same statement
    paragraphs: int = 4  # of the body in which the event of the lede is told again


class Placed(NamedTuple):
    """A date with the days that it may be; a weekday that stands alone may be the last one or the next."""

    mention: DateMention
    days: tuple[date, ...]
    printed: bool  # day and month stand in the text
    alone: bool  # no other date stands in its block


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares the dates of the head of each region with those of the same event that follow."""
    regions: dict[int, list[DateMention]] = {}
    for mention in article.dates:
        if mention.grain in ("day", "relative"):
            regions.setdefault(mention.block.region.index, []).append(mention)
    for mentions in regions.values():
        if len(mentions) > 1:
            yield from _region(mentions, params)


def _region(mentions: Sequence[DateMention], params: Params) -> Iterator[Hit | Agreement]:
    published = trusted(mentions[0].block.region.published)
    of_block = Counter(id(mention.block) for mention in mentions)
    placed = [
        Placed(m, days, _printed(m), of_block[id(m.block)] == 1) for m in mentions if (days := _days(m, published))
    ]
    yield from _today(placed, published)
    yield from _datelines(placed, params)
    heads = [one for one in placed if one.mention.block.role in HEADS]
    rest = [one for one in placed if one.mention.block.role in REST and (one.printed or _is_weekday(one))]
    flagged: set[tuple[date, ...]] = set()
    events: dict[int, Event] = {}
    ends = {id(two): one.span.end for one, two in pairwise(mentions) if one.block is two.block}
    for two in rest:
        for one in heads:
            if not _may_tell_again(one, two, placed, params):
                continue
            first, second = (
                events.get(id(each)) or event(each.mention, params.kinds, ends.get(id(each.mention), 0))
                for each in (one, two)
            )
            events[id(one)], events[id(two)] = first, second
            verdict = _verdict(one, two, first, second, params)
            if isinstance(verdict, Hit) and two.days not in flagged:
                flagged.add(two.days)
                yield verdict
            elif isinstance(verdict, Agreement):
                yield verdict


def _printed(mention: DateMention) -> bool:
    return mention.start.day is not None and mention.start.month is not None


def _is_weekday(one: Placed) -> bool:
    """Whether a day is told by its weekday alone."""
    return one.mention.start.weekday is not None and one.mention.start.day is None


def _days(mention: DateMention, published: date | None) -> tuple[date, ...]:
    """The day of a mention, or the two days that a weekday may be. Ranges and longer periods have none."""
    start = mention.start
    if mention.end is not None:
        return ()
    if mention.first is not None:
        return (mention.first,) if mention.first == mention.last else ()
    if start.day and start.month:
        found = as_date(start.year or PSEUDO_YEAR, start.month, start.day)
        return (found,) if found else ()
    if start.weekday is not None and published:
        last = published - timedelta(days=(published.weekday() - start.weekday) % 7)
        return last, last + timedelta(days=7)
    return ()


def _apart(one: Placed, two: Placed) -> int:
    """How many days two dates are apart, at least."""
    return min(abs((first - second).days) for first in one.days for second in two.days)


def _may_tell_again(one: Placed, two: Placed, placed: Sequence[Placed], params: Params) -> bool:
    """Whether two dates stand where, and are so near each other that, they can be of one event."""
    if one.mention.block is two.mention.block or not _later(one.mention, two.mention):
        return False
    apart, block = _apart(one, two), two.mention.block
    if block.role not in (*HEADS, Role.CAPTION) and (apart > params.near_days or block.paragraph > params.paragraphs):
        return False
    return apart <= params.within_days and not (apart and _both_told(one, two, placed))


def _verdict(one: Placed, two: Placed, first: Event, second: Event, params: Params) -> Hit | Agreement | None:
    """What the comparison of a date of the head with a later one comes to; None where they are not of one event."""
    apart = _apart(one, two)
    tie = _tie(one, two, first, second, apart, params)
    before = two.days[0] < one.days[0]
    if tie is None or (tie == "doubtful" and before and second.past_of_past):
        return None
    related = (Related(one.mention.block, one.mention.span, str(one.mention.block.role)),)
    if not apart:
        return Agreement(two.mention.block, two.mention.span, "text", related)
    values: dict[str, Value] = {
        "head": _shown(one, two),
        "body": _shown(two, one),
        "paragraph": two.mention.block.paragraph,
    }
    return Hit(
        tie,
        two.mention.block,
        two.mention.span,
        values,
        related,
        doubt=int(before and second.earlier) * (2 if tie == "conflict" else 1),
    )


def _later(one: DateMention, two: DateMention) -> bool:
    return (one.block.role is Role.TITLE and two.block.role is not Role.TITLE) or (
        one.block.paragraph < two.block.paragraph
    )


def _both_told(one: Placed, two: Placed, placed: Sequence[Placed]) -> bool:
    """Whether one of the two places prints the day of the other as well: then the text tells the days apart."""
    for other in placed:
        if other.mention.block is one.mention.block and set(other.days) & set(two.days):
            return True
        if other.printed and other.mention.block is two.mention.block and set(other.days) & set(one.days):
            return True
    return False


def _tie(one: Placed, two: Placed, first: Event, second: Event, apart: int, params: Params) -> str | None:
    """ "conflict" for two dates that are surely of one event, "doubtful" for those that very likely are."""
    common = len(first.stems & second.stems)
    if _told_apart(one, two, first, second, common, params):
        return None
    role = two.mention.block.role
    enough = params.common_words - (role in HEADS and not set(first.kinds[:1]).isdisjoint(second.kinds))
    if role in (*HEADS, Role.CAPTION) and one.printed and common >= enough:
        return "conflict" if role in HEADS and two.printed else "doubtful"
    alone = one.printed and two.printed and one.alone and two.alone and apart <= params.bridged_days
    if role is Role.LEDE and alone and _begin_alike(first.stems, second.stems):
        return "doubtful"
    late = two.mention.block.paragraph > params.paragraphs and role is not Role.CAPTION
    if apart > params.near_days or late or _other_end(first, second, params) or _lasts(one, two, first, second, params):
        return None
    strength = "conflict" if one.printed and two.printed else "doubtful"
    if two.printed and common >= params.same_words:
        return strength
    if _told_of(second.definite, first.main[:2]) or (not second.definite and second.thing & first.stems):
        return strength
    if first.says(params.follow) or first.adds(params.follow):
        return None
    if second.happened and (found := _happened(one, two, first, second, params)):
        return strength if found == "kind" else "doubtful"
    if second.pronoun and _next(one, two) and common >= params.repeated_words:
        return "doubtful"
    return "doubtful" if _same_act(one, two, first, second, common, params) else None


def _begin_alike(first: frozenset[str], second: frozenset[str]) -> int:
    """How many stems of two sentences begin alike: "Chile" and "Chilean"."""
    return len({stem[:5] for stem in first} & {stem[:5] for stem in second})


def _other_end(first: Event, second: Event, params: Params) -> bool:
    """Whether the second date is the beginning or the end of what the first clause tells as a whole, or at the other
    end."""
    ends = (params.begin, params.end)
    return any(second.says(words) and not first.says(words) for words in ends)


def _lasts(one: Placed, two: Placed, first: Event, second: Event, params: Params) -> bool:
    """Whether a later date may be another day of what goes on for days, or comes again."""
    if two.days[0] <= one.days[0] or set(first.main).isdisjoint(params.lasting) or second.says(params.begin):
        return False
    if first.main[0] == "strike" and _pending(first, params):
        return False  # called for a day
    begun = first.says(params.begin) or first.adds(params.begin)
    return begun or not MANY_DAYS.isdisjoint(first.main[:2]) or second.named_by_weekday


def _happened(one: Placed, two: Placed, first: Event, second: Event, params: Params) -> str:
    """How the thing that happened on the second date is told in the first clause: by its "kind", by a "word" of its
    stem, as something of no "known" kind; empty where it is not."""
    if _told_of(second.subject, first.main):
        return "kind"
    if "announcement" in second.subject and first.said_on(params.saying):
        return "word"
    if not second.subject and _tells_again(first, second):
        return "word"
    if second.noun[0] in params.generic and not set(first.main).isdisjoint(params.harm):
        return "word"
    near = _next(one, two) and _apart(one, two) <= params.bridged_days
    return "known" if near and _may_be_of(first, second) else ""


def _tells_again(first: Event, second: Event) -> bool:
    """Whether the noun of what happened has the stem of a word of the first sentence: "effondré", "l'effondrement"."""
    if second.mention.block.language == "vi":
        return not stems(" ".join(second.noun), "vi").isdisjoint(first.stems)
    return _begin_alike(frozenset(word for word in second.noun[:1] if len(word) >= 5), first.stems) > 0


def _same_act(one: Placed, two: Placed, first: Event, second: Event, common: int, params: Params) -> bool:
    """Whether both clauses tell the same kind of act, one that comes but once to somebody or something."""
    acts = (second.acts if second.told else second.main)[:1]
    if not acts or acts[0] not in first.main[: 1 + second.told] or acts[0] not in params.once or second.several:
        return False
    if second.pronoun or (second.told and not second.kin and not _names_another(one, second)):
        return True
    return two.printed and (common > 0 or two.mention.block.role in HEADS)


def _names_another(one: Placed, second: Event) -> bool:
    """Whether the clause of the second date names somebody or something that the first paragraph does not."""
    block, start = second.mention.block, second.mention.span.start
    words = block.text[block.sentence_at(start).start : start].split()[1:]
    names = [word.strip("«»“”\"',.()") for word in words if word[:1].isupper()]
    if block.language == "vi" and len(names) < 3:
        return False  # titles are capitalised, names have three words
    return bool(names) and not any(name in one.mention.block.text for name in names)


def _may_be_of(first: Event, second: Event) -> bool:
    """Whether what happened on the second date can be what the first clause tells: no kind is known of the one, or they
    share one."""
    named = set(second.subject) | set(second.definite)
    return not named or bool(named & set(first.main))


def _next(one: Placed, two: Placed) -> bool:
    """Whether a date stands in the paragraph right behind the one of the other."""
    return 0 <= two.mention.block.paragraph - one.mention.block.paragraph <= 1


def _told_of(kinds: Sequence[str], told: Sequence[str]) -> bool:
    """Whether a thing is of a kind that is told; a ceremony is of many."""
    return not set(kinds).isdisjoint(told) or ("ceremony" in kinds and not CEREMONIAL.isdisjoint(told))


def _told_apart(one: Placed, two: Placed, first: Event, second: Event, common: int, params: Params) -> bool:
    """Whether the words around two dates make them dates of two things."""
    if any(one.owns(params.apart) or one.adds(params.elsewhere) for one in (first, second)):
        return True
    if first.said_on(params.saying) and "announcement" not in second.subject:
        return True
    if second.said_on(params.saying) and not set(second.subject) & set(first.kinds):
        return True
    headline = first.mention.block.role is Role.TITLE
    if _pending(second, params) and not _pending(first, params) and not headline:
        return True
    if second.definite and not _told_of(second.definite, first.kinds):
        return True
    if _apart(one, two) == 1 and second.says(params.night):
        return True
    return second.partner and not common and not PAIRED.isdisjoint(second.kinds[:2])


def _pending(one: Event, params: Params) -> bool:
    return one.says(params.pending) or one.adds(params.pending)


def _shown(one: Placed, other: Placed) -> Day:
    """A day as the message shows it: of the days of a weekday, the one nearer to the other date."""
    day = min(one.days, key=lambda day: abs((day - other.days[0]).days))
    weekday = one.mention.start.weekday
    return Day(None, day.month, day.day, weekday)


def _today(placed: Sequence[Placed], published: date | None) -> Iterator[Hit]:
    """Days seen from today with the date beside them: "hier, 14 janvier" in copy of the 16th."""
    for one, two in pairwise(placed):
        if one.mention.grain != "relative" or one.mention.block is not two.mention.block or not two.printed:
            continue
        between = two.mention.block.text[one.mention.span.end : two.mention.span.start]
        if published is None or one.days == two.days or between.strip().lower() not in BESIDE:
            continue
        if one.mention.why != "relative" or _apart(one, two) > 3:
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
    """A dispatch that tells as done what happened after the day of its dateline."""
    written = next((one for one in placed if one.mention.block.role is Role.DATELINE and one.printed), None)
    if written is None:
        return
    for two in placed:
        days = (two.days[0] - written.days[0]).days
        if two.mention.block.role in HEADS and two.printed and 0 < days <= params.near_days:
            if not done(two.mention, params.pending):
                continue
            values: dict[str, Value] = {"head": _shown(written, two), "body": _shown(two, written)}
            related = (Related(written.mention.block, written.mention.span, "dateline"),)
            yield Hit("dateline", two.mention.block, two.mention.span, values, related)
            return
