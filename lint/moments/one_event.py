"""What speaks for two moments of one event, weighed against what speaks for two events: signs with their weights.

None of the signs decides alone. They were weighed on published articles, where two moments that differ are nearly
always of two events, and on slips, where few words say that they are of one.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import relative
from lint.annotate.events import EARLIER
from lint.annotate.moments import Moment
from lint.annotate.tellings import Telling
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.model import Role
from lint.moments.days import HEADS, Params
from lint.moments.pairs import NEAR, Page, Pair, is_caption, value_of
from lint.moments.slips import Key, exchanged, is_twin_day

ENOUGH = 1
OF_WORDS = 7  # that words can add
WEIGHTS = {
    "twin years": 14, "twin days": 9, "caption": 7, "end": 4, "digit slip": 3, "kind": 3, "month too": 3, "once": 3,
    "recalled": 3, "tight": 3, "title": 3, "bare": 2, "close": 2, "definite": 2, "list": 2, "month slip": 2,
    "two else": 2, "day": 1, "future": 1, "like head": 1, "near slip": 1, "year slip": 1, "around": -1, "aside": -1,
    "beside": -1, "coarse": -1, "month": -1, "one said": -1, "other kind": -1, "year of two": -1, "full": -2,
    "middle": -2, "ranges": -2, "two again": -2, "two end": -2, "with others": -2, "year": -2, "deep": -3,
    "first": -3, "new": -3, "one again": -3, "opens": -3, "tight no kind": -3, "edge": -4, "names": -4,
    "both full": -5, "counted": -5, "far": -5, "same block": -5, "step": -5, "unlike": -5, "unlike kind": -5,
    "another": -6, "body": -6, "distant": -6, "said": -6, "press": -7, "beside one": -8, "briefing": -8,
    "counted right": -8, "done about": -8, "earlier": -8, "phase": -8, "said that": -8, "tense": -9, "told above": -9,
    "apart": -14, "kin": -15, "years": -15, "toll": -18,
}  # fmt: skip
TWINS = {"twin days", "twin years"}
PARTED = {"apart", "names", "new", "years"}  # what says of twins that they are two
DISTANCES = {"far", "distant"}  # what the slip that makes twins makes too
CLOSE, FAR = 10, 31  # days
FEW = 6  # days or years of a text; in a long chronicle two are alike by chance
RECENT = 1980  # from here on years are told for so many reasons that 2012 and 2021 meet by chance
COUNTED = {
    "fr": r"\b(?:(?P<n>[\w-]+)\sjours?\s(?:plus\stard|après|plus\stôt|avant|auparavant)|lendemain|veille)",
    "en": r"\b(?:(?P<n>[\w-]+)\sdays?\s(?:later|after|earlier|before|ago)|(?:next|following|previous)\sday|eve\sof"
    r"|next\smorning)",
    "vi": r"\b(?:(?P<n>\w+)\sngày\s(?:sau|trước)|hôm\s(?:sau|trước))",
}
NEW = {
    "fr": r"(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs|certains|des|d['’]autres?)\s",
    "en": r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|other|another)\s",
    "vi": r"(?:một|hai|ba|bốn|năm|nhiều|vài|thêm)\s",
}
LAST_DAY = ("jusqu'au ", "until ", "đến ", "tới ", "đến ngày ", "tới ngày ", "hết ", "hết ngày ")
# Kinds of event that one may be told by another: a fire and its alarm, talks and a summit.
RELATED = (
    frozenset(("meeting", "negotiation", "visit", "conference", "arrival", "signing")),
    frozenset(("fire", "blast", "accident", "death", "attack", "rescue", "storm", "flood", "quake")),
    frozenset(("vote", "appointment", "announcement", "ceremony")),
    frozenset(("show", "broadcast", "race", "ceremony", "match", "release", "screening", "announcement")),
    frozenset(("opening", "launch", "ceremony", "works", "resumption", "screening", "release", "school", "effect")),
    frozenset(("sale", "release", "announcement", "broadcast", "transfer", "merger", "signing")),
    frozenset(("missing", "discovery", "death", "rescue")),
    frozenset(("shipment", "race", "opening", "launch", "arrival", "landing", "visit", "ceremony")),
    frozenset(("theft", "attack", "accident", "discovery")),
    frozenset(("attack", "launch")),
)

# An act, and what is done about it: somebody arrested over a theft, the trial of an attack.
ACTS = table("match theft attack accident fire blast quake storm flood missing kidnapping")
DONE_ABOUT = table("resignation arrest trial verdict funeral appointment demolition freeing")
# Verbs of an end: what began or went on was on another day.
ENDED = (
    "ete eteint", "maitris", "leve", "levee", "quitte", "termin", "suspend", "fini", "finie", "extinguish", "put out",
    "lifted", "left", "ended", "contained", "subsid", "called off", "dập tắt", "kết thúc", "chấm dứt",
)  # fmt: skip
BRIEFING = ("conference de presse", "point presse", "press conference", "news conference", "briefing", "họp báo")
TOLL = ("bilan", "toll", "số người chết", "thương vong", "nombre de morts", "nombre de victimes")
# What opens a sentence about another year, and what opens one with an earlier step.
YEARS = {
    "fr": (
        r"\W*(?:(?:l['’]an|l['’]année|la\ssaison|l['’]édition)\s(?:derni[eè]re?|passée?|précédente?)"
        r"|un\san\s(?:plus\stôt|avant|auparavant))\b"
    ),
    "en": r"\W*(?:last\s(?:year|season)|(?:a|the)\syear\s(?:earlier|before|ago))\b",
    "vi": r"\W*(?:năm|mùa)\s(?:ngoái|trước)\b",
}
# What is past for the story, too: "une fusion annoncée en novembre 2021".
APPOSED = patterns.compile(r"(?<!\b(?:est|sont|a|ont|ete|was|were|been)\s)\b\w{4,}(?:ee?s?|ed)(?:\s(?:en|in))?\s*$")
ASIDE = (" qui ", " which ", " who ", " dont ", " whose ")
DEPARTED = {
    "fr": r"[«“\s]*\p{Lu}\w+(?:é|i|u|is|it|ert)e?s?\s(?:d['’]|de\s|du\s|à\s|au\s|en\s)",
    "en": r"[“\s]*(?:Having\s|Born\s|\p{Lu}\w+ed\s(?:from|in|at|by)\s)",
    "vi": r"[“\s]*(?:Rời|Sinh|Xuất\sphát)\s",
}


def weight(pair: Pair, page: Page) -> int:
    """How much more speaks for one event than has to. The words around two moments are only read where what they can
    add may be enough."""
    signs = {pair.scale, *_of_days(pair), *_of_likeness(pair, page), *_of_place(pair, page)}
    if _sum(signs) - ENOUGH >= -OF_WORDS:
        signs |= _in_words(pair, page)
    if not signs.isdisjoint(TWINS):
        signs -= TWINS if not signs.isdisjoint(PARTED) else DISTANCES
    return _sum(signs) - ENOUGH


def _sum(signs: set[str]) -> int:
    return sum(WEIGHTS.get(sign, 0) for sign in signs)


def _in_words(pair: Pair, page: Page) -> set[str]:
    """What the words around two moments say for one event or for two."""
    first, second = page.telling(pair.one), page.telling(pair.two)
    words = {*_of_words(first, second, page.params), *_of_kinds(first, second, page)}
    words |= set(_of_others(first, second, page.params, pair.one.block.role is Role.TITLE))
    return words | set(_of_clauses(pair, first, second, page.params))


def _of_days(pair: Pair) -> Iterator[str]:
    """How far apart two days are, and how fully they are told."""
    one, two, scale, apart, like = pair
    if like:
        yield f"{like} slip"
    elif scale == "year" and (one.month is None or one.month != two.month):
        yield "unlike"
    if scale == "year" and one.month is not None and one.month == two.month:
        yield "month too"
    if (one.day is None) != (two.day is None) and not apart:
        yield "coarse"
    if apart > NEAR:
        yield "close" if apart <= CLOSE else "far" if apart <= FAR else "distant"
    elif apart and two.weekday is None:
        yield "bare"
    if two.weekday is not None and two.day:
        yield from ("full", "both full") if one.weekday is not None and one.day else ("full",)
    if two.day == 1:
        yield "first"  # laws, prices and posts change with the month
    if two.year and not one.year:
        yield "year of two"
    if one.edge and two.edge and one.far != two.far:
        yield "ranges"


def _of_likeness(pair: Pair, page: Page) -> Iterator[str]:
    """Whether a text that tells few days, or few years, tells two that one slip parts and chance hardly does."""
    one, two, scale = pair.one, pair.two, pair.scale
    if page.values[scale] > FEW:
        return
    first, second = value_of(one, scale), value_of(two, scale)
    if scale == "day" and first and second and is_twin_day(Key(None, *first), Key(None, *second)):
        yield "twin days"
    if scale == "year" and min(first, second) < RECENT and exchanged(str(first), str(second)):
        yield "twin years"


def _of_place(pair: Pair, page: Page) -> Iterator[str]:
    """Where the two stand, and what other moments of their scale are told."""
    one, two, scale = pair.one, pair.two, pair.scale
    yield str(one.block.role)
    if is_caption(two.block):
        yield "caption"
    else:
        yield "deep" if two.block.paragraph > 5 else "middle" if two.block.paragraph > 2 else ""
    if one.block is two.block:
        yield "same block"
    first, second = value_of(one, scale), value_of(two, scale)
    if scale != "day" and page.values[scale] < 3:
        yield "two else"
    if page.told[scale, first] - int(one.block.role not in HEADS):
        yield "one again"
    if page.told[scale, second] - int(two.block.role not in HEADS):
        yield "two again"
    if scale == "day" and {page.told[scale, first], page.told[scale, second]} <= {0, 1}:
        yield "once"
    sentence = two.block.sentence_at(two.span.start)
    for each in page.moments:
        if each is one or each is two:
            continue
        value = value_of(each, scale)
        if each.block is two.block and value == first:
            yield "beside"
        if each.block is one.block and value == second:
            yield "beside one"
        if each.block.role in HEADS and each.block is not two.block and value == second:
            yield "told above"
        if each.block is two.block and each.minute is None and sentence.start <= each.span.start < sentence.end:
            yield "with others"


def _of_words(first: Telling, second: Telling, params: Params) -> Iterator[str]:
    """How the words around the two tell them."""
    yield from (sign for sign in ("tight", "recalled") if getattr(second, sign))
    if second.said_on(params.saying):
        yield "said"
    if first.said_on(params.saying):
        yield "one said"
    if second.says(params.around) - first.says(params.around):
        yield "around"
    if second.says(params.another) != first.says(params.another):
        yield "another"
    if first.kin != second.kin:
        yield "kin"
    if {first.tense, second.tense} == {"past", "future"}:
        yield "tense"
    if _is_earlier(second) and not (_is_earlier(first) or APPOSED.search(first.lead)):
        yield "earlier"
    if second.tense == "future":
        yield "future"
    if first.names and second.names and not first.names & second.names:
        yield "names"


def _is_earlier(telling: Telling) -> bool:
    return any(f" {word}" in telling.lead for word in EARLIER)


def _of_others(first: Telling, second: Telling, params: Params, title: bool) -> Iterator[str]:
    """What tells another event of the kind, another step of it, or what was made known about it."""
    one, two = first.says_at_all(params.apart), second.says_at_all(params.apart)
    if one != two and (one or not title):
        yield "apart"
    if bool(first.says_at_all(TOLL)) != bool(second.says_at_all(TOLL)):
        yield "toll"
    if bool(first.says_at_all(BRIEFING)) != bool(second.says_at_all(BRIEFING)):
        yield "briefing"
    ended = [bool(each.says_at_all(ENDED, 5)) for each in (first, second)]
    if ended[0] != ended[1]:
        yield "phase"
    if second.said_on(params.saying) and second.tail.split()[:1] in (["that"], ["que"], ["qu"], ["rằng"]):
        yield "said that"
    if any(word in f" {' '.join(second.lead.split()[-4:])} " for word in ASIDE):
        yield "aside"


def _of_clauses(pair: Pair, first: Telling, second: Telling, params: Params) -> Iterator[str]:
    """Whether the two are ends of what lasts, how the second begins, and whether they are counted from each other."""
    one, two = pair.one, pair.two
    ends = [
        bool(said.leads(params.end)) or _is_until(each) or each.edge == "end"
        for each, said in ((one, first), (two, second))
    ]
    if ends[1]:
        yield "end" if ends[0] else "two end"
    if bool(one.edge) != bool(two.edge) and not all(ends):
        yield "edge"
    language = two.block.language
    leads = [each.block.text[each.block.sentence_at(each.span.start).start : each.span.start] for each in (one, two)]
    if patterns.compile(NEW[language]).match(lower(leads[1]).lstrip(" «“\"'‘\u00a0")):
        yield "new"
    if pair.scale in ("day", "weekday"):
        counted = {_is_counted(one), _is_counted(two)} - {0}
        yield from ("counted", "counted right" if pair.apart in counted else "") if counted else ()
    years = [patterns.compile(YEARS[language]).match(lower(lead)) is None for lead in leads]
    if years[0] != years[1]:
        yield "years"
    if patterns.compile(DEPARTED[language]).match(leads[1]):
        yield "opens"


def _of_kinds(first: Telling, second: Telling, page: Page) -> Iterator[str]:
    """Whether the events that are named at the two, and in the head, are of one kind."""
    kinds = frozenset(second.kinds)
    if kinds & set(first.kinds):
        yield "kind"
    elif kinds and not kinds & page.kinds:
        yield "like head" if kinds & _related(page.kinds) else "other kind"
    if kinds and first.kinds and not kinds & _related(frozenset(first.kinds)):
        yield "unlike kind"
    if second.tight and not kinds:
        yield "tight no kind"
    if set(first.kinds) & DONE_ABOUT and kinds & ACTS and not kinds & DONE_ABOUT:
        yield "done about"
    if ("announcement" in first.kinds) != ("announcement" in kinds) and not first.said_on(page.params.saying):
        yield "press"
    if kinds & set(first.kinds) and second.kinds[0] not in _related(page.kinds | set(first.kinds)):
        yield "step"
    if second.definite and (not kinds or kinds & _related(page.kinds | set(first.kinds))):
        yield "definite"


def _related(kinds: frozenset[str]) -> frozenset[str]:
    """Some kinds of event with those that the same event may be told by."""
    return kinds.union(*[group for group in RELATED if group & kinds])


def _is_until(moment: Moment) -> bool:
    """Whether a day is one up to which something goes on."""
    start = moment.span.start
    return moment.block.lower[max(0, start - 24) : start].replace("’", "'").endswith(LAST_DAY)


def _is_counted(moment: Moment) -> int:
    """The days by which the sentence of a moment says that it is from another; 0 where it does not."""
    block = moment.block
    found = patterns.compile(COUNTED[block.language]).search(block.lower, *block.sentence_at(moment.span.start))
    return (relative.number(found["n"], block.language) or 0 if found["n"] else 1) if found else 0
