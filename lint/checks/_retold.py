"""Two dates of one event that look like a slip of each other: "le 9 octobre", told again as "le 19 octobre".

A date that somebody mistypes stays near its like: a digit more, a digit else, two exchanged, the month or the year
alone. Two such dates need less to tie them than two that merely differ, may stand anywhere in an article, and may be
months or years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import combinations
from typing import Any

from lint import patterns
from lint.annotate.events import STEM, stems
from lint.annotate.fold import fold
from lint.annotate.tellings import SHORTEST, Telling, telling
from lint.checks._placed import HEADS, Params, of_other_year
from lint.model import DateMention, Day, Hit, Related, Role, Value
from lint.record import NamedTuple

SHOWN = (Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.BODY, Role.CAPTION, Role.LIST)
ASIDE = (Role.TITLE, Role.STANDFIRST, Role.CAPTION, Role.LIST)  # that tell again what the text tells
BESIDE = 6  # characters between a weekday and its date
THIS = (("ce",), ("this",), ("nay",))
MONTHS = 3  # by which a mistaken month is off at most

CROWD = 30  # dates of a region, of which some are alike by chance
NEAR, FAR = 14, 70  # characters before a date in which it is tied to an act of law, and in which that is named
SUPPOSED = ("par exemple", "exemple", "for example", "for instance", "example", "ví dụ", "chẳng hạn")
LAWFUL = {"fr": (" du ", " le ", " au ", "dès "), "en": (" of ", " from ", " on ", "since "), "vi": ("ngày ", "từ ")}
ACT = {
    "fr": r"\b(?:arrêtés?|décrets?|lois?|circulaires?|ordonnances?|arrêts?|directives?|règlements?|délibérations?"
    r"|avenants?|instructions?|jurisprudence)\b[^.;]*\sdu\s$",
    "en": r"\b(?:acts?|laws?|decrees?|directives?|regulations?|orders?|circulars?)\sof\s$",
    "vi": r"(?:nghị\sđịnh|luật|thông\stư|nghị\squyết|quyết\sđịnh|chỉ\sthị)[^.;]*\sngày\s$",
}
HOLDS = {
    "fr": r"\b(?:à\scompter\sdu|à\spartir\sdu|depuis\sle|applicables?\s(?:au|à\sc\w+\sdu))\s$",
    "en": r"\b(?:as\sof|with\seffect\sfrom|starting|since)\s$",
    "vi": r"kể\stừ\s(?:ngày\s)?$",
}
Place = tuple[int, int]  # of a date: its block and the start of its sentence


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
    pairs = list(_alike_pairs(told))
    if not pairs:
        return
    lawful = any(_of_law(mention) for mention in mentions)
    keys = _all_keys(mentions, published)
    tellings: dict[int, Telling] = {}
    flagged: set[int] = set()
    for one, two in pairs:
        if id(two) in flagged or _place(one.mention) == _place(two.mention) or not _alone(one, two, keys):
            continue
        if _of_law(one.mention) or _of_law(two.mention):
            continue
        if lawful and (_holds_from(one.mention) or _holds_from(two.mention)):
            continue
        for each in (one, two):
            if id(each) not in tellings:
                tellings[id(each)] = _telling(each, params)
        first, second, slip = tellings[id(one)], tellings[id(two)], _slip(one.key, two.key)
        if strength := _tie(one, two, first, second, slip, told, published, params):
            flagged.add(id(two))
            yield _hit(one, two, strength)


def _alike_pairs(told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Dates that may be slips of each other; of many dates those of the head with others alone."""
    for one, two in combinations(told, 2):
        if _slip(one.key, two.key):
            headed = one.mention.block.role in HEADS
            if headed or (len(told) <= CROWD and not _in_rows(one, two)):
                yield one, two


def _place(mention: DateMention) -> Place:
    """The sentence of a date."""
    return id(mention.block), mention.block.sentence_at(mention.span.start).start


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


def _of_law(mention: DateMention) -> bool:
    """Whether a date names an act of law, says from when one holds, or is an example: a text tells many alike."""
    low, start = mention.block.lower, mention.span.start
    if low.startswith(SUPPOSED, mention.block.sentence_at(start).start):
        return True
    return any(word in low[max(0, start - NEAR) : start] for word in LAWFUL[mention.block.language]) and (
        patterns.compile(ACT[mention.block.language]).search(low, max(0, start - FAR), start) is not None
    )


def _holds_from(mention: DateMention) -> bool:
    """Whether a date is that from which a law or a price holds: "à compter du 1er avril"."""
    low, start = mention.block.lower, mention.span.start
    return patterns.compile(HOLDS[mention.block.language]).search(low, max(0, start - NEAR), start) is not None


def _in_rows(one: Told, two: Told) -> bool:
    """Whether both stand in lists: each row has its date."""
    return one.mention.block.role is two.mention.block.role is Role.LIST


def _telling(told: Told, params: Params) -> Telling:
    return telling(told.mention.block, told.mention.span, told.since, told.until, params.kinds)


def _key(mention: DateMention) -> Key:
    start = mention.start
    known = mention.first if mention.why != "neighbour" else None
    return Key(start.year or (known.year if known else None), start.month, start.day)


def _all_keys(mentions: Sequence[DateMention], published: date | None) -> list[tuple[Place, Key]]:
    """All dates of a region with their blocks, the ends of ranges and the days that weekdays stand for among them."""
    found = []
    for mention in mentions:
        block = _place(mention)
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


def _alone(one: Told, two: Told, keys: Sequence[tuple[Place, Key]]) -> bool:
    """Whether one of two dates is told but once, and neither beside the other: else the text tells them apart."""
    first, second = one.key.at(two.key), two.key.at(one.key)
    counts = []
    for key, other in ((first, _place(two.mention)), (second, _place(one.mention))):
        places = {(block, said) for block, said in keys if _same(said.at(key), key)}
        if any(block == other for block, _ in places):
            return False
        counts.append(len({block for block, _ in places}))
    return min(counts) <= 1


def _same(one: Key, two: Key) -> bool:
    return one[1:] == two[1:] and (one.year == two.year or bool(one.month and not (one.year and two.year)))


def _tie(
    one: Told, two: Told, first: Telling, second: Telling, slip: str, told: Sequence[Told], published: date | None,
    params: Params,
) -> str:  # fmt: skip
    """ "conflict" for two dates that are surely of one event, "doubtful" for those that very likely are."""
    kinds = set(first.kinds[:2]) & set(second.kinds[:2])
    if _parted(one, two, first, second, kinds, published, params):
        return ""
    same = _same_thing(first, second)
    beside = one.mention.block is two.mention.block
    again = second.definite or second.recalled or first.recalled
    if one.key.at(two.key).day is None:
        once = kinds & set(params.single) or _same_verb(first, second, params)
        return "doubtful" if once and _same_subject(first, second) and (again or not beside) else ""
    if kinds & set(params.lasting) and not (again and _same_side(one, two, published)):
        same = kinds = set()
    if beside:
        return "doubtful" if same and again else ""
    if same or (kinds and again and (second.recalled or first.recalled)):
        return "doubtful"
    if again and not first.kinds and not set(first.named).isdisjoint(second.kinds):
        return "doubtful"
    if _recalls_harm(first, second, params) or _recalls_harm(second, first, params):
        return "doubtful"
    if _aside(one, two, first, second, kinds, params):
        return "doubtful"
    if not kinds.isdisjoint({*params.once, *params.single, *params.rare}):
        if first.stems & second.stems:
            return "doubtful"
        if slip != "near" or one.mention.block.role in HEADS:
            known = again and first.kinds[:1] == second.kinds[:1]
            return "doubtful" if known or _only_ones(kinds, one, two, told, params) else ""
    return ""


def _same_thing(first: Telling, second: Telling) -> set[str]:
    """What the words at two dates have in common that says what they are the dates of. Two things that are both told
    from others by their dates are two: "la séance du 4", "la séance du 14"."""
    if first.tight and second.tight:
        return set()
    common = set(first.heads & second.heads)
    phrase = 0
    for one, other in zip(reversed(first.phrase), reversed(second.phrase), strict=False):
        if one != other:
            break
        phrase += len(one) > 2
    if phrase >= 2:
        common.add(" ".join(second.phrase))
    return common


def _same_verb(first: Telling, second: Telling, params: Params) -> bool:
    """Whether the word before the second year is said at the first: "bought the yard in", "the yard, bought in"."""
    recurs = {*first.kinds, *second.kinds} & {*params.lasting, *params.acted}
    return len(_verb(second)) > 3 and f" {_verb(second)} " in first.lead and second.definite and not recurs


def _verb(said: Telling) -> str:
    """The word before the preposition of a year."""
    return said.phrase[-2] if len(said.phrase) > 1 else ""


def _same_subject(first: Telling, second: Telling) -> bool:
    """Whether the words at two years share more than their verb, or one of them has nothing else."""
    verbs = {_verb(first)[:SHORTEST], _verb(second)[:SHORTEST], _verb(first)[:STEM], _verb(second)[:STEM]}
    common = (first.heads & second.heads) | (first.stems & second.stems) | (first.names & second.names)
    return bool(common - verbs) or not (_has_subject(first) and _has_subject(second))


def _has_subject(said: Telling) -> bool:
    """Whether anything but a verb stands before a year."""
    return any(len(word) > 3 for word in said.lead.split() if word != _verb(said))


def _same_side(one: Told, two: Told, published: date | None) -> bool:
    """Whether two days are both past or both to come."""
    days = one.mention.first, two.mention.first
    return not published or not all(days) or len({day > published for day in days if day}) == 1


def _recalls_harm(recalling: Telling, other: Telling, params: Params) -> bool:
    """Whether a date that says no more than "la nuit du" recalls that of a misfortune."""
    return (
        recalling.recalled
        and not recalling.kinds
        and bool(recalling.lead.strip())
        and not set(other.kinds).isdisjoint(params.harm)
    )


def _aside(one: Told, two: Told, first: Telling, second: Telling, kinds: set[str], params: Params) -> bool:
    """Whether a title, a list or a caption tells a date that its sentence in the text tells again."""
    for aside, said, other, again in ((one, first, two, second), (two, second, one, first)):
        if aside.mention.block.role in ASIDE:
            if not kinds.isdisjoint({*params.once, *params.single, *params.rare}):
                return True
            differing = bool(said.kinds and again.kinds and not kinds)
            if len(said.stems & _all_stems(other, again)) >= 2 + differing:
                return True
    return False


def _all_stems(told: Told, said: Telling) -> frozenset[str]:
    """The stems of the sentence of a date; of its thing alone, where the date tells this from others."""
    if said.tight:
        return said.stems
    block = told.mention.block
    sentence = block.sentence_at(told.mention.span.start)
    return stems(block.text[sentence.start : sentence.end], block.language)


def _only_ones(kinds: set[str], one: Told, two: Told, told: Sequence[Told], params: Params) -> bool:
    """Whether no other date of the region is of something of the same kind."""
    for other in told:
        if other.key.at(one.key) in (one.key, two.key) or _slip(one.key, other.key):
            continue
        if not kinds.isdisjoint(_telling(other, params).kinds):
            return False
    return True


def _parted(
    one: Told, two: Told, first: Telling, second: Telling, kinds: set[str], published: date | None, params: Params
) -> bool:
    """Whether the words around two dates make them dates of two things."""
    around = [word for word in params.around if word not in params.start]
    apart = _apart(one, two, published, params)
    if first.says(apart) != second.says(apart) or first.led_by(around) != second.led_by(around):
        return True
    if first.says(params.stage) != second.says(params.stage) or first.kin != second.kin:
        return True
    if "announcement" not in kinds and (first.said_on(params.saying) or second.said_on(params.saying)):
        return True
    if {first.tense, second.tense} == {"past", "future"} and not _same_side(one, two, published):
        return True
    if kinds & set(params.acted) and (_acts_anew(first, two) or _acts_anew(second, one)):
        return True
    if _today(one, first, published) or _today(two, second, published):
        return True
    return _other_year(one, two, params) or bool(first.names and second.names and not first.names & second.names)


def _prints_year(mention: DateMention) -> bool:
    """Whether a date has its year, or stands in a sentence that begins with one."""
    block, start = mention.block, mention.span.start
    return bool(mention.start.year) or _year().search(block.text, block.sentence_at(start).start, start) is not None


@cache
def _year() -> Any:
    return patterns.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _acts_anew(said: Telling, other: Told) -> bool:
    """Whether somebody acts who is not told of in the paragraph of the other date."""
    return bool(said.subject) and f" {said.subject}" not in fold(f" {other.mention.block.text}".replace("’", " "))


def _apart(one: Told, two: Told, published: date | None, params: Params) -> list[str]:
    """Words that part two dates, where they stand close to one of them alone."""
    ahead = published is not None and all(
        told.mention.first is not None and told.mention.first > published for told in (one, two)
    )
    ignored = {*params.start, *params.around, *(params.coming if ahead else ())}
    return [word for word in (*params.apart, *params.elsewhere, *params.more) if word not in ignored]


def _other_year(one: Told, two: Told, params: Params) -> bool:
    """Whether one of two dates may be of another year: its sentence says so, or the second alone prints one."""
    if one.key.month and not one.key.year and _prints_year(two.mention):
        return True
    return of_other_year(one.mention, params) or of_other_year(two.mention, params)


def _today(told: Told, said: Telling, published: date | None) -> bool:
    """Whether a day is that of the publication, and told so: "ce dimanche 18 mai"."""
    day = told.mention.first
    return said.phrase[-1:] in THIS and day is not None and published is not None and abs((published - day).days) <= 1


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
