"""Dates that do not fit the tense of their clause, weighed: what is to come on a day that is past, what is done on one
that lies ahead.

They are held against the day from which the copy is told: the publication, or else the latest day that its head tells
as past, or else the latest date that the text does. The future of historians has an earlier date to go on from, what is
really expected has none; a verb that puts something on a later day, a noun or a participle between speak against too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from lint import patterns
from lint.annotate.words import table
from lint.model import NOTE, Article, DateMention, Hit, Related, Value
from lint.moments.courses import PSEUDO_YEAR, Dated, scaled, shown, spanned
from lint.moments.days import HEADS
from lint.moments.surrounding import Story, Stretch, stories
from lint.record import NamedTuple
from lint.source import Span

ENOUGH = 11
WEIGHTS = {
    "due": 12, "done": 12, "future": 10, "day": 3, "full": 3, "period": -2, "yearless": -2, "no weekday": -3,
    "apart": -4, "spoken": -4, "long ago": -5, "chronicle": -6, "done too": -6, "of a clause": -6,
    "told from before": -6, "done between": -8, "turned out": -9,
    "far": -8, "about": -9, "limit": -9, "with participle": -8, "of a noun": -10, "pending": -11, "was to be": -12,
}  # fmt: skip
# What is expected, of which no history speaks so.
DUE = {
    "fr": r"\bdoi(?:t|vent)\s(?!avoir\b|beaucoup|tout|s[ao]n?\s)|\bdevrai(?:t|ent)\b|\b(?:prév|attend|programm)ue?s?\b"
    r"|\b(?:est|sont|reste(?:nt)?)\s(?:\w+ment\s)?(?:fix|programm|annonc|espér|planifi|convoqu)\w+"
    r"|\bprochaine?s?\b(?=.*(?:\w(?:ra|ront)\b|:))|\b(?:cour(?:t|ent)|ouverte?s?|valables?)\sjusqu",
    "en": r"\b(?:will|shall|due|expected|scheduled|slated|should|set\s(?:to|for)|(?:is|are)\sto|hopes?\sto|plans?\sto"
    r"|aims?\sto|next\s\w+\s(?:is|runs|starts|opens|takes)|closing\sdate|deadline|can\s[^,.;]{2,40}\suntil|runs?\suntil)\b",
    "vi": r"(?<!\w)(?:sẽ|dự kiến|sắp|hạn chót|hạn cuối|hạn nộp|phấn đấu)(?!\w)",
}
# Right behind a noun: "la réunion, prévue le 3 mars", "the oven, expected in 2018".
APPOSED = patterns.compile(
    r"(?<!\b(?:est|sont|être|is|are|was|were|be)\s(?:\w+\s)?)\b(?:(?:prév|attend|programm)\w+|expected|scheduled|set\s\w+|due|slated)$"
)
FUTURE = {
    "fr": r"\b(?!opéra\b|aura\s\w+[éiu]\b|auront\s\w+[éiu]\b)\w+(?:[eiv]ra|[ei]ront|dra|dront|rra|rront|vront|aura"
    r"|auront)\b",
    "en": r"$^",
    "vi": r"$^",
}
DONE = {
    "fr": r"\b(?:a|ont|s['’]est|se\ssont|fut|furent)\s(?:été\s|\w+ment\s)?\w+(?:ée?s?|ie?s?|ue?s?|[eo]rte?s?"
    r"|ite?s?|is|it)\b"
    r"|\b(?:est|sont)\s(?:arriv|part|mort|née?|ven|deven|entr|sort|tomb|rest|mont|rentr|décéd|reven|repart)\w*"
    r"|\w+(?:èrent|irent|urent)\b"
    r"|(?:^|(?<=,\s))(?:mise?s?\sen\s(?:chantier|service|eau)|(?:fond|cré|lanc|inaugur|achev|termin|livr|incendi|rénov|restaur"
    r"|engag|commenc|entam|début|pos|recrut|nomm|diplôm|arriv)ée?s?|(?:constru|détru)ite?s?|bâtie?s?|vendue?s?|élue?s?"
    r"|acquise?s?|découverte?s?)\s(?=[^,;]{0,40}$)",
    "en": r"(?:^|(?<=,\s))(?:begun|founded|built|opened|launched|laid|completed|finished|commissioned|installed|bought"
    r"|sold|restored|destroyed|appointed|elected|hired|born|discovered|started)\s(?=[^,;]{0,40}$)"
    r"|(?<!\b(?:be|been|is|are)\s)\b(?:(?:was|were)(?!\snow\b)|(?!need|expect|schedul|slat)\w{3,}ed|met|held|won"
    r"|took|began|came|left|sent|brought|made|rose|fell|said|told|heard|struck|hit|shot|sank|sold|bought|broke|found|gave|saw"
    r"|ran|set|went|spoke|swore|cut|put)\b",
    "vi": r"(?<!\w)đã(?!\w)|(?:^|(?<=,\s)|(?<!\w)được\s)(?:khởi\scông|khánh\sthành|thành\slập|xây|hoàn\sthành|bắt\sđầu"
    r"|ra\sđời|khai\strương|bổ\snhiệm)\s(?=[^,;]{0,40}$)",
}
# What was to come once, and no longer is.
ONCE = {
    "fr": r"\b(?:(?!devrai)\w{2,}ai(?:t|ent)|initial\w+|d['’]abord|à\sl['’](?:origine|époque)|alors|naguère"
    r"|promi\w+|si)\b",
    "en": r"\b(?:(?:was|were)(?!\snow\b)|had|would|initial\w+|original\w+|once|promis\w+|if|then|previous\w*|earlier"
    r"|(?:should|will)\shave)\b",
    "vi": r"(?<!\w)(?:từng|ban đầu|lẽ ra|trước đó|trước đây|đáng lẽ|khi đó|nếu|lúc đó|lúc ấy)(?!\w)",
}
TURNED_OUT = {
    "fr": r"\b(?:mais|puis|report\w+|repouss\w+|finalement|toujours\spas|n['’](?:a|ont|est)|sans\ssuccès)\b",
    "en": r"\b(?:but|postponed|delayed|never|then|not|did|was|were|eventually)\b",
    "vi": r"(?<!\w)(?:nhưng|song|đến nay|vẫn|bị hoãn|lùi|dời|đã|chưa)(?!\w)",
}
OF_NOUN = {
    "fr": r"(?<!(?:fin|début|partir|compter|courant|rentrée|mois|été|hiver|automne|printemps)\s)"
    r"\b(?:de|du|des|d['’]|depuis|dès)\s?(?:le\s)?$",
    "en": r"(?<!(?:end|start|beginning|middle|half|spring|summer|autumn)\s)"
    r"\b(?:of|since|the|['’]s|its|their|than|to\sthat)\s$|\d\s(?:and|or)\s$",
    "vi": r"(?:của|kể từ|từ|so với)\s(?:năm|ngày|tháng)\s$",
}
LIMIT = patterns.compile(r"(?:\baprès|after|sau|since|depuis)\s(?:le\s|ngày\s|celui\s|cel(?:le|ui)\sdu\s|that\sof\s)?$")
PARTICIPLE = {  # of its own: "le notaire arrêté le 3 mai", not "sera jugé le"
    "fr": r"(?<!\b(?:être|sera|seront|est|sont|la|le|ce|ra)\s)(?<!l['’])\b(?!prév|attend|programm|fix|convoqu|juil"
    r"|\w+di\s|ainsi|parmi|aussi)\w{3,}(?:ée?s?|(?<!\bapr)is|ie?|ue?s?|erte?s?|ite)\s(?:en|le|au)\s$",
    "en": r"(?<!\b(?:be|been|is|are)\s)\b(?!schedul|plann|expect|need|slat)\w{2,}(?:ed|ought|eld|uilt|aken|ven|awn)\s"
    r"(?:up\s|out\s)?(?:on|in|by)\s$",
    "vi": r"$^",
}
CLAUSE = {
    "fr": r"\b(?:qui|dont|où|quand|lorsqu\w*|que|qu)\b",
    "en": r"\b(?:who|which|that|when|where|whose|after|since|before)\b",
    "vi": r"(?<!\w)(?:mà|khi|vụ|cuộc)(?!\w)",
}
PENDING = {  # what leads on from what is done to a later day
    "fr": r"\b(?:pour|d['’]ici|dès|à partir|jusqu|report|fix|programm|convoqu|invit|demand|mand|prolong|annonc"
    r"|attend|avant|horizon|de|du|des|au|prév)",
    "en": r"\b(?:(?:for|by|from|until|till|before|to|of|through)\b|plan|schedul|postpon|extend|announc)",
    "vi": r"(?:ấn định|thông báo|yêu cầu|mời|đến|tới|từ|trước|cho|hoãn|dời|(?<!được )công bố|quyết định)",
}
# What only leads on to what is expected: "Ministers said it was now due".
REPORTED = patterns.compile(
    r"(?:said|told|announc|confirm|warn|add|promis)\w*|(?:a|ont)\s(?:\w+ment\s)?(?:dit|(?:annonc|confirm"
    r"|déclar|indiqu|précis|assur|ajout|prév)\w*)"
)
YEARLY = (" de l'année", " de l’année", " de chaque", " of the year", " of each", " of every", " hằng năm", " hàng năm")
BESIDE = 6  # characters before a date that opens its clause
NEAR, FAR = 25, 80  # characters between a verb and its date
LONG_AGO, HISTORY = 12 * 366, 30 * 366  # days
AHEAD = 60  # days that a date without a year may lie on either side
OPEN = "«“;"
# What these are about has a date of its own: "will discuss the defeat on May 3".
ABOUT = table(
    "discuss debate examine review investigate probe analyse analyze address assess recall explain commemorate",
    "remember honour honor mourn mark consider thảo bàn xem điều tưởng đánh kỷ phân rappeler rappellera commémorera",
)


def turned_out(text: str, language: str) -> bool:
    """Whether the words behind a date tell what came of what was expected then: "nhưng đến nay vẫn dang dở"."""
    return _search(TURNED_OUT, text, language) is not None


def is_of_another(head: str, language: str) -> bool:
    """Whether a date completes a noun, a participle or a clause of its own, by what stands before it."""
    if _search(CLAUSE, head, language) or _search(PARTICIPLE, head, language):
        return True
    return _search(OF_NOUN, head[-24:], language) is not None and not head.endswith(("dès ", "dès le "))


class Today(NamedTuple):
    """The day from which a region is told, and how the text tells it."""

    days: Stretch
    source: Literal["published", "head", "text"]
    weekday: int | None = None


class Clause(NamedTuple):
    """What stands before a date in its clause, and what behind in its sentence, in lower case; `near` is what of that
    stands before the next date."""

    start: int
    head: str
    tail: str
    near: str


def find(article: Article) -> Iterator[Hit]:
    """At most one hit a region: the date that fits its tense the least."""
    for story in stories(article):
        days = [one for m in story.mentions if m.block.language in DUE and (one := spanned(m))]
        today = told_from(story, days)
        if today is None:
            continue
        weighed = [each for at, _ in enumerate(days) for each in _judged(days, at, today, article)]
        if weighed:
            total, hit = max(weighed, key=lambda each: each[0])
            if total >= ENOUGH:
                yield hit


def told_from(story: Story, days: Sequence[Dated]) -> Today | None:
    """The day from which a region is told, as far as it is known."""
    if story.published:
        return Today(Stretch(story.published, story.published, None, "published"), "published")
    if story.region.published:
        return None  # two sources dispute it
    past = [one for one in days if one.mention.end is None and _is_told_as_past(one.mention)]
    head = [one for one in past if one.mention.block.role in HEADS and one.mention.grain == "day"]
    known = [one for one in past if one.known]
    latest = max(head or known, key=lambda one: one.days.last, default=None)
    return Today(latest.days, "head" if head else "text", latest.mention.start.weekday) if latest else None


def _is_told_as_past(mention: DateMention) -> bool:
    clause, language = _clause(mention), mention.block.language
    around = clause.head + (clause.near if len(clause.head.strip()) < BESIDE else "")
    if any(_search(each, around, language) for each in (DUE, FUTURE)):
        return False
    return language == "vi" or _search(DONE, around, language) is not None  # whose past needs no word


def _clause(mention: DateMention, following: Sequence[Dated] = ()) -> Clause:
    block, span = mention.block, mention.span
    sentence = block.sentence_at(span.start)
    start = max(sentence.start, *(block.lower.rfind(mark, sentence.start, span.start) + 1 for mark in OPEN))
    stops = [each.mention.span.start for each in following if each.mention.block is block]
    tail = block.lower[span.end : sentence.end]
    near = block.lower[span.end : min([sentence.end, span.end + FAR, *stops])]
    return Clause(start, block.lower[start : span.start], tail, near)


def _judged(days: Sequence[Dated], at: int, today: Today, article: Article) -> Iterator[tuple[int, Hit]]:
    """The hit at a date, with what speaks for it."""
    one = days[at]
    since, until = scaled(one.days, today.days)
    ahead, late = (since.first - until.last).days, (until.first - since.last).days
    if today.days.first.year == PSEUDO_YEAR and one.known:
        return
    guessed = not one.known and (one.mention.grain != "day" or one.mention.end or max(ahead, late) > AHEAD)
    clause, language = _clause(one.mention, days[at + 1 : at + 2]), one.mention.block.language
    if late > HISTORY or guessed or clause.tail.startswith(YEARLY):
        return
    verbs = {sign: _verb(table[language], clause) for sign, table in (("due", DUE), ("future", FUTURE), ("done", DONE))}
    if late > 0 and (verb := verbs["due"] or verbs["future"]):
        signs = {"due" if verbs["due"] else "future", *_of_the_future(clause, verb, language, verbs["done"])}
        signs |= {"long ago" if late > LONG_AGO else "", "told from before" if _goes_on(days, at) else ""}
        if article.is_spoken(one.mention.block, one.mention.span.start):
            signs |= {"spoken", "was to be" if _search(ONCE, clause.tail, language) else ""}
        outcome = "future" if today.source == "published" else "expected"
    elif ahead > 1 and today.source != "text" and (verb := verbs["done"]) and not (verbs["due"] or verbs["future"]):
        signs = {"done", *_of_the_past(clause, verb, language)}
        if today.source == "head":
            signs.add("no weekday" if today.weekday is None else "")
            signs.add("chronicle" if _is_chronicle(days, at, today) else "")
        outcome = "past" if today.source == "published" else "done"
    else:
        return
    signs |= {one.mention.grain, f"from {today.source}", "full" if one.known else "yearless"}
    if one.mention.grain == "year" or today.source == "text":
        signs.add("period")
    yield sum(WEIGHTS.get(sign, 0) for sign in signs), _hit(outcome, one, verb, clause, today)


def _verb(pattern: str, clause: Clause) -> Any:
    """The last of some verbs before a date; the first one behind a date that opens its clause."""
    found = next(reversed(list(patterns.compile(pattern).finditer(clause.head))), None)
    if found is None and len(clause.head.strip()) < BESIDE:
        return patterns.compile(pattern).search(clause.near)
    return found


def _of_the_future(clause: Clause, verb: Any, language: str, done: Any) -> Iterator[str]:
    """What speaks against a day's being that of the verb of something to come."""
    between = clause.head[verb.end() :]
    if _search(ONCE, clause.head, language):
        yield "was to be"
    apposed = APPOSED.search(clause.head[: verb.end()]) is not None
    if turned_out(clause.tail, language) or (apposed and _search(DONE, clause.tail, language)):
        yield "turned out"
    if _search(OF_NOUN, clause.head[-24:], language):
        yield "of a noun"
    if LIMIT.search(clause.head):
        yield "limit"
    if _search(PARTICIPLE, clause.head, language):
        yield "with participle"
    if _search(CLAUSE, between, language):
        yield "of a clause"
    if done is not None and not REPORTED.fullmatch(done[0]) and verb.string is clause.head:
        yield "done between" if done.start() > verb.start() else "done too"
    if not ABOUT.isdisjoint(between.split()):
        yield "about"
    if len(between) > FAR:
        yield "far"


def _goes_on(days: Sequence[Dated], at: int) -> bool:
    """Whether the paragraph tells an earlier date before this one, from which it may go on."""
    one = days[at]
    before = [each for each in days[:at] if each.mention.block is one.mention.block]
    return any(each.known and each.days.last < one.days.first for each in before)


def _is_chronicle(days: Sequence[Dated], at: int, today: Today) -> bool:
    """Whether another date than this one comes after the day that the head tells, or the head is all of the past."""
    limits = [scaled(one.days, today.days) for one in days if one is not days[at]]
    return any(one.first > limit.last for one, limit in limits)


def _of_the_past(clause: Clause, verb: Any, language: str) -> Iterator[str]:
    """What speaks against a day's being that of the verb of something done."""
    if _search(CLAUSE, clause.head[verb.end() :], language) and verb.string is clause.head:
        yield "of a clause"
    since = verb.start() if verb.string is clause.head else 0
    if _search(PENDING, clause.head[max(since, len(clause.head) - 40) :], language):
        yield "pending"
    if LIMIT.search(clause.head):
        yield "limit"
    if len(clause.head) - verb.end() > NEAR:
        yield "apart"


def _hit(outcome: str, one: Dated, verb: Any, clause: Clause, today: Today) -> Hit:
    mention, block = one.mention, one.mention.block
    at = clause.start + verb.start() if verb.string is clause.head else mention.span.end + verb.start()
    span = Span(at, at + len(verb[0].rstrip()))
    values: dict[str, Value] = {
        "verb": block.text[span.start : span.end],
        "day": shown(one),
        "published": today.days.shown,
    }
    return Hit(outcome, block, mention.span, values, (Related(block, span, "verb"),), doubt=NOTE)


def _search(table: dict[str, str], text: str, language: str) -> Any:
    return patterns.compile(table[language]).search(text)
