"""Two dates of one event that look like a slip of each other: "le 9 octobre", told again as "le 19 octobre".

A date that somebody mistypes stays near its like: a digit more, a digit else, two exchanged, the month or the year
alone. Two such dates need less to tie them than two that merely differ, may stand anywhere in an article, and may be
months or years.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

from lint import patterns
from lint.annotate.events import STEM, stems, words_of
from lint.annotate.fold import fold
from lint.annotate.kinds import named_by
from lint.annotate.tellings import SHORTEST, Telling, telling
from lint.model import DateMention, Day, Hit, Related, Role, Value
from lint.moments import slips
from lint.moments.days import HEADS, Params, is_moved, of_other_year
from lint.moments.lawful import holds_from, of_law
from lint.moments.slips import Places, Told, place
from lint.moments.two_events import days_counted
from lint.record import NamedTuple

ASIDE = (Role.TITLE, Role.STANDFIRST, Role.CAPTION, Role.LIST)  # that tell again what the text tells
CROWD = 3  # dates of one sentence, which tells several events
AROUND = 50  # characters on either side of a year that are looked at first
THIS = (("ce",), ("this",), ("nay",))
# Behind a date that is reckoned from another one: "Tuesday 14 April, 7pm, the day after the closure".
RECKONED = patterns.compile(
    r"(?:,\s[^,;.]{1,14})?,?\s(?:soit\s)?(?:(?P<late>(?:au|le)\s(?:sur)?lendemain\sd"
    r"|(?:on\s)?the\s(?:day|week)\safter\s(?:the|its|his|her|their)\b|(?:một|hai|ba)\s(?:ngày|hôm)\ssau\s(?!đó))"
    r"|(?:à\s)?la\sveille\sd|(?:on\s)?the\s(?:day|week)\sbefore\s(?:the|its|his|her|their)\b|on\sthe\seve\sof"
    r"|(?:một|hai|ba)\s(?:ngày|hôm)\strước\s(?!đó))"
)


class Pair(NamedTuple):
    """Two dates that may be slips of each other, with what is told right around them.

    `kinds` are those that both name first; `again` is set where the words of one of them speak of a thing already told
    of; `beside` where both stand in one paragraph.
    """

    one: Told
    two: Told
    first: Telling
    second: Telling
    published: date | None

    @property
    def slip(self) -> str:
        return slips.slip(self.one.key, self.two.key)

    @property
    def kinds(self) -> set[str]:
        return set(self.first.kinds[:2]) & set(self.second.kinds[:2])

    @property
    def again(self) -> bool:
        return self.second.definite or self.second.recalled or self.first.recalled

    @property
    def beside(self) -> bool:
        return self.one.mention.block is self.two.mention.block

    @property
    def coarse(self) -> bool:
        """Whether they can be compared by month or year alone."""
        return not _is_day(self.one, self.two)

    def days(self) -> list[date]:
        """The days of both, or none where one of them is not known."""
        days = [told.mention.first for told in (self.one, self.two)]
        return [day for day in days if day] if all(days) else []

    @property
    def ahead(self) -> bool:
        """Whether both lie ahead."""
        return self.published is not None and all(day > self.published for day in self.days() or (self.published,))

    @property
    def same_side(self) -> bool:
        """Whether both are past or both to come, as far as one can tell."""
        return self.published is None or len({day > self.published for day in self.days()}) <= 1


def retold(mentions: Sequence[DateMention], published: date | None, params: Params) -> Iterator[Hit]:
    """Pairs of dates of one region that are very likely one, and differ."""
    told = list(slips.told(mentions))
    pairs = list(slips.pairs(told))
    if not pairs:
        return
    around: dict[int, frozenset[str]] = {}
    pairs = [pair for pair in pairs if _is_day(*pair) or _may_begin(*pair, around, params)]
    if not pairs:
        return
    lawful = any(of_law(mention) for mention in mentions)
    places = Places(mentions)
    crowded = Counter(map(place, mentions))
    tellings: dict[int, Telling] = {}
    flagged: set[int] = set()
    for one, two in pairs:
        if id(two) in flagged or place(one.mention) == place(two.mention) or places.part(one, two):
            continue
        if not _is_day(one, two) and max(crowded[place(one.mention)], crowded[place(two.mention)]) >= CROWD:
            continue  # a month told among days is of something else
        if any(of_law(each.mention) or (lawful and holds_from(each.mention)) for each in (one, two)):
            continue
        for each in (one, two):
            if id(each) not in tellings:
                tellings[id(each)] = _telling(each, params)
        pair = Pair(one, two, tellings[id(one)], tellings[id(two)], published)
        if _parted(pair, params):
            continue
        likely = _same_beginning(pair, params) if pair.coarse else _tied(pair, told, params)
        if likely or _given(pair):
            flagged.add(id(two))
            yield _hit(one, two, doubt=int(not likely))


def _is_day(one: Told, two: Told) -> bool:
    """Whether two dates can be compared by the day."""
    return bool(one.key.day and two.key.day)


def _may_begin(one: Told, two: Told, around: dict[int, frozenset[str]], params: Params) -> bool:
    """Whether the words around two months or years may be of one thing that happens but once: most need no more look.

    `around` holds the long words of each date that was asked about, and the kinds of event that they name.
    """
    for told in (one, two):
        if id(told) not in around:
            block, start = told.mention.block, told.mention.span.start
            words = words_of(block.lower[max(0, start - AROUND) : start + AROUND], block.language)
            long = [word for word in words.split() if len(word) > SHORTEST]
            around[id(told)] = frozenset(params.single).intersection(named_by(words, params.kinds)).union(long)
    return not around[id(one)].isdisjoint(around[id(two)])


def _telling(told: Told, params: Params) -> Telling:
    return telling(told.mention.block, told.mention.span, told.since, told.until, params.kinds)


def _same_beginning(pair: Pair, params: Params) -> bool:
    """Whether two months or years are of what happens but once to one thing."""
    once = pair.kinds & set(params.single) or _same_verb(pair.first, pair.second, params)
    return bool(once) and _same_subject(pair.first, pair.second) and (pair.again or not pair.beside)


def _tied(pair: Pair, told: Sequence[Told], params: Params) -> bool:
    """Whether the words at two days are of one event."""
    first, second, kinds = pair.first, pair.second, pair.kinds
    same = _same_thing(first, second)
    if kinds & set(params.lasting) and not (pair.again and pair.same_side):
        same = kinds = set()
    if pair.beside:
        return bool(same or (kinds and second.tight and pair.slip == "digit")) and pair.again
    if same or (kinds and (second.recalled or first.recalled)):
        return True
    if pair.again and not first.kinds and not set(first.named).isdisjoint(second.kinds):
        return True
    if _recalls_harm(first, second, params) or _recalls_harm(second, first, params) or _aside(pair, kinds, params):
        return True
    return not kinds.isdisjoint({*params.once, *params.single, *params.rare}) and _same_kind(pair, kinds, told, params)


def _same_kind(pair: Pair, kinds: set[str], told: Sequence[Told], params: Params) -> bool:
    """Whether two days of something of one kind are of one event."""
    if pair.first.stems & pair.second.stems:
        return True
    if pair.slip == "near" and pair.one.mention.block.role not in HEADS:
        return False
    known = pair.again and pair.first.kinds[:1] == pair.second.kinds[:1]
    return known or _only_ones(kinds, pair.one, pair.two, told, params)


def _given(pair: Pair) -> bool:
    """Whether the words at the second day speak of it as of one that the reader knows, and no other is like it."""
    first, second = pair.first, pair.second
    if pair.coarse or pair.beside or not pair.same_side or (first.kinds and second.kinds and not pair.kinds):
        return False
    if first.tight:
        return False
    if second.definite or second.recalled or second.since:
        return True
    next_to = abs((pair.one.key.day or 0) - (pair.two.key.day or 0)) == 1
    return pair.one.mention.block.role in HEADS and pair.slip != "near" and not next_to


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


def _recalls_harm(recalling: Telling, other: Telling, params: Params) -> bool:
    """Whether a date that says no more than "la nuit du" recalls that of a misfortune."""
    return (
        recalling.recalled
        and not recalling.kinds
        and bool(recalling.lead.strip())
        and not set(other.kinds).isdisjoint(params.harm)
    )


def _aside(pair: Pair, kinds: set[str], params: Params) -> bool:
    """Whether a title, a list or a caption tells a date that its sentence in the text tells again."""
    sides = (pair.one, pair.first, pair.two, pair.second), (pair.two, pair.second, pair.one, pair.first)
    for aside, said, other, again in sides:
        if aside.mention.block.role in ASIDE:
            if not kinds.isdisjoint({*params.once, *params.single, *params.rare}):
                return True
            differing = bool(said.kinds and again.kinds and not pair.kinds)
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
        if other.key.at(one.key) in (one.key, two.key) or slips.slip(one.key, other.key):
            continue
        if not kinds.isdisjoint(_telling(other, params).kinds):
            return False
    return True


def _parted(pair: Pair, params: Params) -> bool:
    """Whether the words around two dates make them dates of two things."""
    first, second = pair.first, pair.second
    ignored = params.start + params.around + (params.coming if pair.ahead else ())
    apart = _without(params.apart + params.elsewhere, ignored)
    around = _without(params.around, params.start)
    if first.kin != second.kin or (first.names and second.names and not first.names & second.names):
        return True
    if first.says(apart) != second.says(apart) or first.led_by(around) != second.led_by(around):
        return True
    if first.says(params.stage) != second.says(params.stage) or first.leads(params.more) != second.leads(params.more):
        return True
    if "announcement" not in pair.kinds and (first.said_on(params.saying) or second.said_on(params.saying)):
        return True
    if {first.tense, second.tense} == {"past", "future"} and not pair.same_side:
        return True
    if days_counted(*[(told.mention, told.key.month, told.key.day) for told in (pair.one, pair.two)]):
        return True
    if pair.kinds & set(params.acted) and (_acts_anew(first, pair.two) or _acts_anew(second, pair.one)):
        return True
    if _today(pair.one, first, pair.published) or _today(pair.two, second, pair.published):
        return True
    return _other_day(pair.one, pair.two, params)


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


@lru_cache(8)
def _without(words: tuple[str, ...], ignored: tuple[str, ...]) -> tuple[str, ...]:
    """Words that part two dates, without those that do not where two dates are alike."""
    return tuple(word for word in words if word not in ignored)


def _other_day(one: Told, two: Told, params: Params) -> bool:
    """Whether one of two dates may be another one: of another year, or of what was put off."""
    headed = one.mention.block.role in ASIDE and two.mention.block.role in HEADS
    if one.key.month and not one.key.year and not headed and _prints_year(two.mention):
        return True
    places = [(each.mention.block, each.mention.span) for each in (one, two)]
    late = (two.key.month or 0, two.key.day or 0) > (one.key.month or 0, one.key.day or 0)
    reckoned = _is_reckoned(two.mention, late)
    return reckoned or any(of_other_year(*each, params) or is_moved(*each, params) for each in places)


def _is_reckoned(mention: DateMention, late: bool) -> bool:
    """Whether a date is told as one after another thing, or as one before it."""
    found = RECKONED.match(mention.block.lower, mention.span.end)
    return found is not None and bool(found["late"]) == late


def _today(told: Told, said: Telling, published: date | None) -> bool:
    """Whether a day is that of the publication, and told so: "ce dimanche 18 mai"."""
    day = told.mention.first
    return said.phrase[-1:] in THIS and day is not None and published is not None and abs((published - day).days) <= 1


def _hit(one: Told, two: Told, doubt: int) -> Hit:
    mention = two.mention
    values: dict[str, Value] = {
        "head": _shown(one, two),
        "body": _shown(two, one),
        "paragraph": mention.block.paragraph,
    }
    related = (Related(one.mention.block, one.mention.span, str(one.mention.block.role)),)
    return Hit("doubtful", mention.block, mention.span, values, related, doubt=doubt)


def _shown(one: Told, other: Told) -> Day:
    """A date as the message shows it, with its year where the years differ."""
    key = one.key
    years_differ = not key.month or (key.year != other.key.year and bool(other.key.year))
    return Day(key.year if years_differ else None, key.month, key.day, one.mention.start.weekday)
