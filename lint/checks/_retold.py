"""Two dates of one event that look like a slip of each other: "le 9 octobre", told again as "le 19 octobre".

A date that somebody mistypes stays near its like: a digit more, a digit else, two exchanged, the month or the year
alone. Two such dates need less to tie them than two that merely differ, may stand anywhere in an article, and may be
months or years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from lint.annotate.tellings import Telling, telling
from lint.checks._placed import HEADS, Params
from lint.model import DateMention, Day, Hit, Related, Role, Value
from lint.record import NamedTuple

SHOWN = (Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.BODY, Role.CAPTION, Role.LIST)
ASIDE = (Role.TITLE, Role.STANDFIRST, Role.CAPTION, Role.LIST)  # that tell again what the text tells
BESIDE = 6  # characters between a weekday and its date
MONTHS = 3  # by which a mistaken month is off at most


class Key(NamedTuple):
    """A date as far as it is told."""

    year: int | None
    month: int | None
    day: int | None

    def at(self, other: Key) -> Key:
        """The date, no finer than another."""
        return Key(self.year, self.month if other.month else None, self.day if other.day else None)


class Told(NamedTuple):
    mention: DateMention
    key: Key
    since: int  # where the date before it ends
    until: int  # where the next one begins


def retold(mentions: Sequence[DateMention], published: date | None, params: Params) -> Iterator[Hit]:
    """Pairs of dates of one region that are very likely one, and differ."""
    told = list(_told(mentions))
    keys = _all_keys(mentions, published)
    tellings: dict[int, Telling] = {}
    flagged: set[int] = set()
    for one, two in combinations(told, 2):
        slip = _slip(one.key, two.key) if one.mention.block is not two.mention.block else ""
        if not slip or id(two) in flagged or not _alone(one, two, keys):
            continue
        for each in (one, two):
            if id(each) not in tellings:
                tellings[id(each)] = _telling(each, params)
        if strength := _tie(one, two, tellings[id(one)], tellings[id(two)], slip, told, published, params):
            flagged.add(id(two))
            yield _hit(one, two, strength)


def _told(mentions: Sequence[DateMention]) -> Iterator[Told]:
    """The days, months and years of a region, with the space between their neighbours."""
    plain = [mention for mention in mentions if mention.grain in ("day", "month", "year")]
    for place, mention in enumerate(plain):
        start = mention.start
        if mention.end is not None or mention.block.role not in SHOWN or not (start.month or start.year):
            continue
        before, after = (plain[at] if 0 <= at < len(plain) else None for at in (place - 1, place + 1))
        since = before.span.end if before and before.block is mention.block else 0
        until = after.span.start if after and after.block is mention.block else len(mention.block.text)
        yield Told(mention, _key(mention), since if mention.span.start - since > BESIDE else 0, until)


def _telling(told: Told, params: Params) -> Telling:
    return telling(told.mention.block, told.mention.span, told.since, told.until, params.kinds)


def _key(mention: DateMention) -> Key:
    start = mention.start
    return Key(start.year or (mention.first.year if mention.first else None), start.month, start.day)


def _all_keys(mentions: Sequence[DateMention], published: date | None) -> list[tuple[int, Key]]:
    """All dates of a region with their blocks, the ends of ranges and the days that weekdays stand for among them."""
    found = []
    for mention in mentions:
        block = id(mention.block)
        days = [day for day in (mention.first, mention.last) if day]
        found += [(block, Key(day.year, day.month, day.day)) for day in days] if mention.grain != "year" else []
        for end in (mention.start, mention.end):
            if end and (end.month or end.year):
                found.append((block, Key(end.year or (days[0].year if days else None), end.month, end.day)))
    return found


def _slip(one: Key, two: Key) -> str:
    """How one date may be a slip of another: "digit", "month", "year"; empty where it is none, or they are the same."""
    one, two = one.at(two), two.at(one)
    years_differ = one.year != two.year and bool(one.year and two.year)
    if one.month == two.month and one.day == two.day:
        return "year" if years_differ and _alike(str(one.year), str(two.year)) else ""
    if years_differ:
        return ""
    if one.month and two.month and one.day == two.day:
        return "month" if abs(one.month - two.month) <= MONTHS else ""
    if one.month == two.month and one.day and two.day and _alike(str(one.day), str(two.day)):
        return "digit" if max(one.day, two.day) > 9 or abs(one.day - two.day) <= 1 else "near"
    return ""


def _alike(one: str, two: str) -> bool:
    """Whether two numbers differ by one digit more, one digit else, or two that are exchanged."""
    short, long = sorted((one, two), key=len)
    if len(short) < len(long):
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    differing = [at for at, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
    return len(differing) == 1 or (sorted(one) == sorted(two) and len(differing) == 2)


def _alone(one: Told, two: Told, keys: Sequence[tuple[int, Key]]) -> bool:
    """Whether one of two dates is told but once, and neither beside the other: else the text tells them apart."""
    first, second = one.key.at(two.key), two.key.at(one.key)
    counts = []
    for key, other in ((first, id(two.mention.block)), (second, id(one.mention.block))):
        places = {(block, said) for block, said in keys if _same(said.at(key), key)}
        if any(block == other for block, _ in places):
            return False
        counts.append(len({block for block, _ in places}))
    return min(counts) <= 1


def _same(one: Key, two: Key) -> bool:
    return one[1:] == two[1:] and (one.year == two.year or not (one.year and two.year))


def _tie(
    one: Told, two: Told, first: Telling, second: Telling, slip: str, told: Sequence[Told], published: date | None,
    params: Params,
) -> str:  # fmt: skip
    """ "conflict" for two dates that are surely of one event, "doubtful" for those that very likely are."""
    if _parted(one, two, first, second, published, params):
        return ""
    kinds = set(first.kinds[:2]) & set(second.kinds[:2])
    shared = first.stems & second.stems
    if second.recalled or first.recalled:
        return _recalls(one, two, first, second, kinds, params)
    aside = one.mention.block.role in ASIDE or two.mention.block.role in ASIDE
    fine = one.key.at(two.key).day is not None
    if not kinds:
        return "doubtful" if aside and fine and len(shared) >= 2 and not (first.kinds and second.kinds) else ""
    if kinds.isdisjoint(params.once):
        return ""
    if fine and (aside or (shared and kinds.isdisjoint(params.lasting))):
        return "doubtful"
    if not fine:
        return "doubtful" if shared and not kinds.isdisjoint(params.single) else ""
    if fine and slip != "month" and one.mention.block.role in HEADS and first.kinds[:1] == second.kinds[:1]:
        return "doubtful" if _only_ones(kinds, one, two, told, params) else ""
    return ""


def _only_ones(kinds: set[str], one: Told, two: Told, told: Sequence[Told], params: Params) -> bool:
    """Whether no other date of the region is of something of the same kind."""
    for other in told:
        if other.key.at(one.key) in (one.key, two.key) or _slip(one.key, other.key):
            continue
        if not kinds.isdisjoint(_telling(other, params).kinds):
            return False
    return True


def _recalls(one: Told, two: Told, first: Telling, second: Telling, kinds: set[str], params: Params) -> str:
    """Whether one of two dates recalls the other: by its kind, or as the day of a misfortune."""
    if kinds:
        return "doubtful"
    recalling, other = (second, first) if second.recalled else (first, second)
    if not recalling.kinds and recalling.lead and not set(other.kinds).isdisjoint(params.harm):
        return "doubtful"
    return ""


def _parted(
    one: Told, two: Told, first: Telling, second: Telling, published: date | None, params: Params
) -> bool:
    """Whether the words around two dates make them dates of two things."""
    ahead = published is not None and all(
        told.mention.first is not None and told.mention.first > published for told in (one, two)
    )
    apart = tuple(w for w in params.apart if w not in params.start and not (ahead and w in params.coming))
    if any(each.says(apart) or each.says(params.elsewhere) or each.says(params.more) for each in (first, second)):
        return True
    if first.says(params.stage) != second.says(params.stage):
        return True
    if first.said_on(params.saying) or second.said_on(params.saying):
        return True
    return bool(first.names and second.names and not first.names & second.names)


def _hit(one: Told, two: Told, strength: str) -> Hit:
    mention = two.mention
    values: dict[str, Value] = {
        "head": _shown(one, two),
        "body": _shown(two, one),
        "paragraph": mention.block.paragraph,
    }
    related = (Related(one.mention.block, one.mention.span, str(one.mention.block.role)),)
    return Hit(strength, mention.block, mention.span, values, related)


def _shown(one: Told, other: Told) -> Day:
    """A date as the message shows it, with its year where the years differ."""
    key = one.key
    years_differ = not key.month or (key.year != other.key.year and bool(other.key.year))
    return Day(key.year if years_differ else None, key.month, key.day, one.mention.start.weekday)
