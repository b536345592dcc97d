"""Two dates of one event that look like a slip of each other: "le 9 octobre", told again as "le 19 octobre".

A date that somebody mistypes stays near its like: a digit more, a digit else, two exchanged, the month or the year
alone. Two such dates need less to tie them than two that merely differ, may stand anywhere in an article, and may be
months or years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

from lint import patterns
from lint.annotate.events import STEM, stems
from lint.annotate.fold import fold
from lint.annotate.tellings import SHORTEST, Telling, telling
from lint.checks import _slips
from lint.checks._placed import HEADS, Params, of_other_year
from lint.checks._slips import Places, Told, place
from lint.model import DateMention, Day, Hit, Related, Role, Value

ASIDE = (Role.TITLE, Role.STANDFIRST, Role.CAPTION, Role.LIST)  # that tell again what the text tells
THIS = (("ce",), ("this",), ("nay",))

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


def retold(mentions: Sequence[DateMention], published: date | None, params: Params) -> Iterator[Hit]:
    """Pairs of dates of one region that are very likely one, and differ."""
    told = list(_slips.told(mentions))
    pairs = list(_slips.pairs(told))
    if not pairs:
        return
    lawful = any(_of_law(mention) for mention in mentions)
    places = Places(mentions)
    tellings: dict[int, Telling] = {}
    flagged: set[int] = set()
    for one, two in pairs:
        if id(two) in flagged or place(one.mention) == place(two.mention) or places.part(one, two):
            continue
        if _of_law(one.mention) or _of_law(two.mention):
            continue
        if lawful and (_holds_from(one.mention) or _holds_from(two.mention)):
            continue
        for each in (one, two):
            if id(each) not in tellings:
                tellings[id(each)] = _telling(each, params)
        first, second, slip = tellings[id(one)], tellings[id(two)], _slips.slip(one.key, two.key)
        if strength := _tie(one, two, first, second, slip, told, published, params):
            flagged.add(id(two))
            yield _hit(one, two, strength)


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


def _telling(told: Told, params: Params) -> Telling:
    return telling(told.mention.block, told.mention.span, told.since, told.until, params.kinds)


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
        if other.key.at(one.key) in (one.key, two.key) or _slips.slip(one.key, other.key):
            continue
        if not kinds.isdisjoint(_telling(other, params).kinds):
            return False
    return True


def _parted(
    one: Told, two: Told, first: Telling, second: Telling, kinds: set[str], published: date | None, params: Params
) -> bool:
    """Whether the words around two dates make them dates of two things."""
    ahead = published is not None and all(
        told.mention.first is not None and told.mention.first > published for told in (one, two)
    )
    ignored = params.start + params.around + (params.coming if ahead else ())
    apart = _without(params.apart + params.elsewhere + params.more, ignored)
    around = _without(params.around, params.start)
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


@lru_cache(8)
def _without(words: tuple[str, ...], ignored: tuple[str, ...]) -> tuple[str, ...]:
    """Words that part two dates, without those that do not where two dates are alike."""
    return tuple(word for word in words if word not in ignored)


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
