"""What the words around two moments say that makes them moments of two events.

Each sign has a name; `_one_event` weighs them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.annotate import relative
from lint.annotate.calendar import as_date
from lint.annotate.events import EARLIER, STEM, words_of
from lint.annotate.fold import fold
from lint.annotate.kinds import named_by
from lint.annotate.moments import Moment
from lint.annotate.tellings import CALENDAR, LEAD, Telling
from lint.annotate.tokens import lower
from lint.model import DateMention
from lint.moments.days import PSEUDO_YEAR, Params, is_moved, of_other_year
from lint.moments.pairs import Head, Page, Pair, is_caption, opening_of, sentence_of

MANY_DAYS = frozenset(("trial", "show", "race", "strike", "negotiation"))  # even where their beginning is not told
# How many days what these words are about lies from the day beside them.
SHIFTS = {
    "fr": {"au lendemain": -1, "le lendemain": 1, "la veille": -1, "à la veille": 1, "surlendemain": 2,
           "avant-veille": -2},
    "en": {"the day after": -1, "a day after": -1, "the next day": 1, "the following day": 1, "the previous day": -1,
           "the day before": -1, "a day before": 1, "a day earlier": -1, "a day later": 1, "on the eve of": 1,
           "next morning": 1},
    "vi": {"một ngày sau": -1, "hôm sau": 1, "hôm trước": -1, "một ngày trước": 1},
}  # fmt: skip
COUNTED = {
    "fr": r"\b(?P<n>[\w-]+)\sjours?\s(?:plus\stard|après|plus\stôt|avant|auparavant)",
    "en": r"\b(?P<n>[\w-]+)\sdays?\s(?:later|after|earlier|before|ago)",
    "vi": r"\b(?P<n>\w+)\sngày\s(?:sau|trước)",
}
NEW = {
    "fr": r"(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs|certains|des|d['’]autres?)\s",
    "en": r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|other|another)\s",
    "vi": r"(?:một|hai|ba|bốn|năm|nhiều|vài|thêm)\s",
}
ATTACKS = patterns.compile(r"(?:september\s11|11\sseptember|11\sseptembre)(?:,?\s2001|(?:\s\w+)?\sattacks?)")
NAME = patterns.compile(r"(?<!^)(?<![«“\"])\b\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}{2,}(?=['’]s\b)")
LEAVING = {  # what ends what came: "the storm left the islands"
    "fr": ("eteint", "quitte", "quitta", "maitris", "leve"),
    "en": ("left", "leaves", "extinguish", "put out", "lifted", "under control", "called off"),
    "vi": ("dập tắt", "rời", "khống chế", "tan"),
}
ANEW = frozenset(  # stages that are never of the event that the head tells of without naming them
    f" {word}"
    for word in (
        "en appel", "d appel", "appeal", "phúc thẩm", "second tour", "second reading", "deuxieme lecture", "replay",
        "match retour", "match aller", "qualifi",
    )
)  # fmt: skip
PRESS = ("conference de presse", "point de presse", "press conference", "news conference", "họp báo")
SINCE = ("depuis", "since", "kể từ")  # of what goes on, unlike "à partir de"
FOLLOWING = ("following", "in the wake", "a la suite", "faisant suite", "suite a", "despite", "malgre")
NIGHT = ("nuit du ", "night of ", "đêm ", "rạng sáng ")  # before the two days of a night, which is of either
NIGHT_LONG = 16  # characters of "nuit du 14 au "
OF = (" du ", " of ", " ngày ")
LAST_DAY = ("jusqu'au ", "until ", "đến ", "tới ", "đến ngày ", "tới ngày ", "hết ", "hết ngày ")
UNTIL = frozenset((" jusqu", " until"))  # that may lead on to the day of the thing itself
# Kinds of event that one may be told by another: a fire and its alarm, talks and a summit.
RELATED = (
    frozenset(("meeting", "negotiation", "visit", "conference", "arrival", "signing")),
    frozenset(("fire", "blast", "accident", "death", "attack", "rescue", "storm", "flood", "quake")),
    frozenset(("vote", "appointment", "announcement", "ceremony")),
    frozenset(("show", "broadcast", "race", "ceremony", "match", "release", "screening", "announcement")),
    frozenset(("opening", "launch", "ceremony", "works", "resumption", "screening", "release", "school", "effect")),
    frozenset(("sale", "release", "announcement", "broadcast", "transfer", "merger", "signing")),
    frozenset(("missing", "discovery", "death", "rescue")),
    frozenset(("shipment", "race", "opening", "launch", "arrival", "landing", "visit")),
    frozenset(("theft", "attack", "accident", "discovery")),
    frozenset(("attack", "launch")),
)


def parting(pair: Pair, page: Page) -> Iterator[str]:
    """What the sentences of the two say that makes them two moments."""
    one, two, _ = pair
    if _is_counted(pair, lower(page.head_text)):
        yield "counted"
    if any(of_other_year(each.block, each.span, page.params) for each in (one, two) if each.year is None):
        yield "unlike"
    if any(is_moved(each.block, each.span, page.params) for each in (one, two)):
        yield "moved"
    opening = opening_of(two)
    alone = opening.strip(" ,") in ("", "on", "le", "ngày", "at", "à", "in", "en")
    if alone and not page.telling(two).tight:
        yield "opens"
    if any(ATTACKS.search(sentence_of(each)) for each in (one, two)):
        yield "known"
    start = one.span.start
    night = any(word in one.block.lower[max(0, start - NIGHT_LONG) : start] for word in NIGHT)
    of_night = one.edge and night and _says_right_before(two, OF)
    of_edge = of_night or _of_edge(one, two, page.params) or _of_edge(two, one, page.params)
    if one.edge != two.edge and not of_edge:
        yield "unlike"


def _of_edge(ranged: Moment, other: Moment, params: Params) -> bool:
    """Whether the words at a moment speak of the beginning or the end that the other one is."""
    words = words_of(sentence_of(other), other.block.language)
    stems_ = {"start": params.begin, "end": params.end}.get(ranged.edge, ())
    return any(f" {stem}" in words for stem in stems_) or (ranged.edge == "end" and is_until(other))


def is_until(moment: Moment) -> bool:
    """Whether a day is one up to which something goes on."""
    return _says_right_before(moment, LAST_DAY)


def _says_right_before(moment: Moment, words: tuple[str, ...]) -> bool:
    start = moment.span.start
    return moment.block.lower[max(0, start - 24) : start].replace("’", "'").endswith(words)


def _is_counted(pair: Pair, head: str) -> bool:
    """Whether one of the sentences says how far the other moment is: "au lendemain de", "three days later"."""
    if pair.scale not in ("weekday", "day"):
        return False
    for one, other in ((pair.one, pair.two), (pair.two, pair.one)):
        language, apart, weekdays = one.block.language, _shift(one, other), pair.scale == "weekday"
        ways = (apart,) if one is pair.one else (apart, -apart)
        low = sentence_of(one)
        if any(words in low and days in ways for words, days in SHIFTS[language].items()):
            return True
        if is_counted(head if one is pair.one else one.block.lower, language, abs(apart), weekdays):
            return True
    return False


def is_counted(low: str, language: str, apart: int, weekdays: bool = False) -> bool:
    """Whether a text says that something lies some days from something else; of weekdays also the rest of a week."""
    counts = [relative.number(found["n"], language) or 0 for found in _pattern(COUNTED, language).finditer(low)]
    return any(apart == n or (weekdays and apart == 7 - n) for n in counts if n)


def days_counted(*told: tuple[DateMention, int | None, int | None]) -> bool:
    """Whether the sentence of one of two days of the year says how far the other is: "on 16 May, two days after"."""
    days = [day.toordinal() for _, *key in told if (day := as_date(PSEUDO_YEAR, *key))]
    for mention, *_ in told if len(days) > 1 else ():
        sentence = mention.block.sentence_at(mention.span.start)
        low = mention.block.lower[sentence.start : sentence.end]
        language, apart = mention.block.language, abs(days[0] - days[1])
        shifted = any(words in low and abs(shift) == apart for words, shift in SHIFTS[language].items())
        if shifted or is_counted(low, language, apart):
            return True
    return False


def _shift(one: Moment, other: Moment) -> int:
    """How many days another moment is after one; between weekdays -3 to 3."""
    if one.weekday is not None and other.weekday is not None:
        return (other.weekday - one.weekday + 3) % 7 - 3
    days = [as_date(PSEUDO_YEAR, each.month, each.day) for each in (one, other)]
    first, last = (day.toordinal() if day else 0 for day in days)
    return last - first if all(days) else 0


def other_event(pair: Pair, first: Telling, second: Telling, head: Head, params: Params) -> Iterator[str]:
    """What the words around two moments say that is not of one event."""
    yield from _told_apart(pair, first, second, head, params)
    if "announcement" in second.kinds and second.definite:
        if first.said_on(params.saying):
            yield "kinds"  # the day of the statement itself
    elif second.said_on(params.saying) and not (second.definite and _says_before(second, params)):
        yield "said"
    elif first.said_on(params.saying):
        yield "told"
    if {first.tense, second.tense} == {"past", "future"}:
        yield "tense"
    if first.kin != second.kin:
        yield "kin"
    if first.names and second.names and not first.names & second.names:
        told = fold(head.text)
        yield "heads" if is_caption(pair.two.block) and any(name in told for name in second.names) else "names"
    alike = set(first.kinds) & set(second.kinds) or first.stems & second.stems
    if alike and not is_caption(pair.two.block) and _are_rivals(pair, first, second, head):
        yield "rivals"
    if not is_caption(pair.two.block):
        yield from _other_kind(first, second, head, params)
    if not MANY_DAYS.isdisjoint(first.kinds[:2]) and not second.recalled and pair.scale in ("weekday", "day"):
        yield "lasting"
    goes = first.kinds and "death" not in first.kinds and "shipment" not in head.kinds
    ends = params.end + (LEAVING[pair.two.block.language] if goes else ())
    if second.leads(ends) and not first.leads(ends):
        yield "end"
    known = second.definite and not head.kinds.union(first.kinds).isdisjoint(second.kinds[:1])
    if not known and _pattern(NEW, pair.two.block.language).match(opening_of(pair.two)):
        yield "new" if head.kinds & set(second.named) else "fresh"
    if second.leads(params.more) and not second.recalled:
        yield "more"
    follows = second.led_by(params.follow) if second.tight else second.leads(params.follow)
    if bool(follows) != bool(first.leads(params.follow)):
        yield "follow"
    if any(f" {word}" in second.lead for word in EARLIER) and not any(f" {word}" in first.lead for word in EARLIER):
        yield "earlier"


def _says_before(said: Telling, params: Params) -> bool:
    """Whether no verb of saying stands right before the date: "said the turnout on", unlike "the statement of"."""
    tied = said.phrase[-1:] in (("of",), ("du",))
    return tied or not any(word.startswith(params.saying) for word in said.phrase[-2:])


def _told_apart(pair: Pair, first: Telling, second: Telling, head: Head, params: Params) -> Iterator[str]:
    """Words that part the second moment from the first, or the first from the second."""
    ignored = set(params.start)
    if "announcement" in second.kinds and second.definite and first.said_on(params.saying):
        ignored.update(PRESS)
    if "missing" in head.kinds:
        ignored |= {"dernier", "derniere", "last"}  # the last time that somebody was seen
    if "sau cùng" in second.lead or "cuối cùng" in second.lead:
        ignored.add("sau")
    apart = tuple(word for word in params.apart + params.elsewhere + FOLLOWING if word not in ignored)
    one = frozenset() if pair.one.days else first.says(apart)
    two = frozenset() if pair.two.days else second.says(apart)
    later = two - one - UNTIL
    stage = second.says(params.stage) - first.says(params.stage)
    if later or any(word in ANEW for word in stage) or (stage and first.says(params.stage)):
        yield "apart"
    elif stage:
        yield "stage"
    elif ((two - one) & UNTIL or is_until(pair.two)) and pair.one.edge != "end" and not is_until(pair.one):
        yield "until"
    elif one - two or first.says(params.stage) - second.says(params.stage) or _since(first, second, head):
        yield "before"


def _since(first: Telling, second: Telling, head: Head) -> bool:
    """Whether one of two moments alone is that since which something goes on."""
    return "missing" not in head.kinds and bool(first.led_by(SINCE)) != bool(second.led_by(SINCE))


def _other_kind(first: Telling, second: Telling, head: Head, params: Params) -> Iterator[str]:
    """Whether the second moment is of an event of another kind than the first one and the head tell."""
    if ("funeral" in second.named) != ("funeral" in first.named):
        yield "rites"
    told = _kinds(second, params)[:1]
    if not told:
        return
    known = head.kinds.union(first.kinds)
    if second.tight and first.kinds and _related(frozenset(first.kinds)).isdisjoint(second.kinds):
        yield "another" if head.kinds.isdisjoint(told) else "other"
    elif known and _related(known).isdisjoint(told):
        yield "others" if first.kinds else "before"
    elif first.kinds and _related(frozenset(first.kinds)).isdisjoint(told):
        yield "other"


def _kinds(said: Telling, params: Params) -> list[str]:
    """The kinds that words name, the nearest first, without those that a name looks like."""
    words = " ".join(word for word in f"{said.lead} {said.tail}".split() if word not in said.names)
    named = named_by(f" {words} ", params.kinds)
    return [kind for kind in said.kinds if kind in named]


def _are_rivals(pair: Pair, first: Telling, second: Telling, head: Head) -> bool:
    """Whether what is told alike at two moments is told of two persons or things."""
    if pair.scale == "year":
        return not _same_subject(first, second) or _is_stranger(pair.two, head)
    return pair.scale != "part" and bool(first.names) and _is_stranger(pair.two, head)


def _is_stranger(moment: Moment, head: Head) -> bool:
    """Whether the clause of a moment names somebody or something before it that the head does not tell of."""
    sentence = moment.block.sentence_at(moment.span.start).start
    text = moment.block.text[max(sentence, moment.span.start - LEAD) : moment.span.start].lstrip(" «“\"'‘\u00a0")
    names = [word for word in NAME.findall(text) if word.lower() not in CALENDAR]
    return bool(names) and not any(name in head.text for name in names)


def _same_subject(first: Telling, second: Telling) -> bool:
    """Whether the words before two years share more than their last one, or one of them has nothing else."""
    verbs = {said.phrase[-2][:STEM] for said in (first, second) if len(said.phrase) > 1}
    common = (first.stems & second.stems) | (first.names & second.names)
    alone = any(not any(len(word) > 3 for word in said.lead.split()[:-2]) for said in (first, second))
    return bool({word[:STEM] for word in common} - verbs) or alone


def _related(kinds: frozenset[str]) -> frozenset[str]:
    """Some kinds of event with those that the same event may be told by."""
    return kinds.union(*[group for group in RELATED if group & kinds])


def _pattern(table: dict[str, str], language: str) -> Any:
    return patterns.compile(table[language])
