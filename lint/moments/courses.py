"""How long something took against its first and its last day: "après dix mois de travaux", begun in September 2022 and
finished in May 2024."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lint import patterns
from lint.annotate.relative import UNITS, number
from lint.model import Agreement, Article, Block, DateMention, Hit, Related, Value
from lint.moments.surrounding import Story, Stretch, stretch
from lint.record import NamedTuple
from lint.source import Span

BEGUN = {
    "fr": r"\b(?:commenc|début|entam|démarr|lanc|engag)\w*|\bouvert\w*|\bs['’]ouvr\w+|\bpremière\spierre"
    r"|\bmise?s?\sen\schantier",
    "en": r"\b(?:began|begun|begins?|started|starts?|launched|opened|broke\sground|under\sway)\b",
    "vi": r"\b(?:khởi\scông|bắt\sđầu|khai\smạc|khởi\sđộng)\b",
}
ENDED = {
    "fr": r"\b(?:achev|achèv|termin|livr|clôtur)\w*|\bfini\w*|\b(?:pris|prend|prendra|prendront)\sfin\b",
    "en": r"\b(?:completed|completion|finished|ended|ends|end|concluded|wrapped\sup)\b",
    "vi": r"\b(?:hoàn\sthành|kết\sthúc|bế\smạc|hoàn\stất)\b",
}
WORKS = {
    "fr": r"travaux|chantier|débats|procès|audience|grève|négociations?|construction|rénovation|fermeture|discussions"
    r"|compétition|tournage|répétitions|fouilles|restauration",
    "en": r"works?|construction|hearings|talks|strikes?|negotiations|repairs|renovation|closure|filming|deliberations"
    r"|competition|building|restoration",
    "vi": r"thi\scông|xây\sdựng|sửa\schữa|tranh\stài|xét\sxử|thực\shiện|tu\ssửa|trùng\stu|đàm\sphán|cải\stạo",
}
LASTED = {
    "fr": r"\b(?:après|en|pendant|durant|dur(?:é|e|era|eront|ait|ent)|au\s(?:terme|bout)\sde)\s{count}"
    r"(?:\s(?:de\s|d['’])(?P<works>{works})\b|(?=\s?[,.;]|$|\set\s))",
    "en": r"\b(?:after|lasted|lasts|took|for|in)\s{count}(?:\sof\s(?:\w+\s)?(?P<works>{works})\b|(?=\s?[,.;]|$"
    r"|\sand\s))",
    "vi": r"\b(?:sau|trong|kéo\sdài|suốt)\s{count}(?:\s(?P<works>{works})\b|(?=\s?[,.;]|$|\svà\s))",
}
COUNT = r"(?P<n>[\w-]+)\s(?P<unit>{units})"
REACH = 45  # characters between the word for a beginning or an end and its date
DAYS = {"d": 1.0, "w": 7.0, "m": 30.44, "y": 365.25}
SLACK = {"d": 1.0, "w": 1.0, "m": 1.3, "y": 1.0}  # units by which a length may be off
ANOTHER = patterns.compile(r"(?:an?|another|une?\s(?:autre|second|deuxième)|la\sseconde|le\ssecond|một)\b")
STOP = patterns.compile(r"[;:!?()«»“”\"]|\.\s")


class Course(NamedTuple):
    """The first and the last day that a sentence, or two, tell of one thing."""

    since: DateMention
    until: DateMention
    span: Span  # from the beginning of the first sentence to the end of the last


class Length(NamedTuple):
    """How long something is said to last; `works` whether what lasted is named with it."""

    block: Block
    span: Span
    number: int
    unit: str
    works: bool


def lasted(story: Story, article: Article) -> Iterator[Hit | Agreement]:
    """Compares lengths with the beginning and the end that a region tells."""
    courses = list(_courses(story))
    if not courses:
        return
    blocks = [block for block in article.prose if block.region.index == story.region.index]
    for length in (found for block in blocks for found in _lengths(block)):
        near = [one for one in courses if one.since.block is length.block and _touches(one, length)]
        course = near[0] if len(near) == 1 else courses[0] if len(courses) == 1 and length.works else None
        if course and (verdict := _verdict(length, course)):
            yield verdict


def _touches(course: Course, length: Length) -> bool:
    """Whether a length stands in the sentences of a course, or in the one right before or behind, where that brings in
    nothing else."""
    block = length.block
    own = block.sentence_at(length.span.start)
    if not course.span.start <= length.span.start < course.span.end and ANOTHER.match(block.lower, own.start):
        return False
    before = block.sentence_at(max(0, course.span.start - 2)).start
    behind = block.sentence_at(min(len(block.text) - 1, course.span.end + 1)).end
    return before <= length.span.start < behind


def _courses(story: Story) -> Iterator[Course]:
    """Pairs of a dated beginning and the dated end that follows it, in one sentence or two."""
    dated = [m for m in story.mentions if m.grain in ("day", "month") and m.end is None and stretch(m)]
    for one, two in pairwise(dated):
        block = one.block
        if two.block is not block or block.language not in BEGUN:
            continue
        first, last = block.sentence_at(one.span.start), block.sentence_at(two.span.start)
        apart = block.sentence_at(max(0, last.start - 2)) != first and first != last
        if not apart and _cued(BEGUN, one, first.start) and _cued(ENDED, two, one.span.end):
            yield Course(one, two, Span(first.start, last.end))


def _cued(table: dict[str, str], mention: DateMention, since: int) -> bool:
    """Whether a date is that of a beginning, or of an end, by the words before it."""
    low = mention.block.lower
    start = max(since, mention.span.start - REACH)
    cues = list(patterns.compile(table[mention.block.language]).finditer(low, start, mention.span.start))
    return bool(cues) and STOP.search(low, cues[-1].end(), mention.span.start) is None


def _lengths(block: Block) -> Iterator[Length]:
    if block.language not in LASTED:
        return
    units = UNITS[block.language]
    if units.keys().isdisjoint(block.vocabulary):
        return
    for found in _pattern(block.language).finditer(block.lower):
        value = number(found["n"], block.language)
        if value:
            span = Span(found.start("n"), found.end("unit"))
            yield Length(block, span, value, units[found["unit"]], bool(found["works"]))


def _pattern(language: str) -> Any:
    count = COUNT.format(units="|".join(sorted(UNITS[language], key=len, reverse=True)))
    return patterns.compile(LASTED[language].format(count=count, works=WORKS[language]))


def _verdict(length: Length, course: Course) -> Hit | Agreement | None:
    since, until = stretch(course.since), stretch(course.until)
    if since is None or until is None or until.last <= since.first:
        return None
    related = tuple(Related(m.block, m.span, "range") for m in (course.since, course.until))
    least, most = _units(since, until, length.unit)
    if least - SLACK[length.unit] < length.number < most + SLACK[length.unit]:
        return Agreement(length.block, length.span, "text", related)
    if length.number == 1 or most < 0.7 or (length.unit == "y" and most < 2):
        return None
    values: dict[str, Value] = {
        "duration": length.block.text[length.span.start : length.span.end],
        "first": since.shown,
        "last": until.shown,
    }
    return Hit("course", length.block, length.span, values, related)


def _units(since: Stretch, until: Stretch, unit: str) -> tuple[float, float]:
    """The fewest and the most units from the one to the other, the last day counted or not."""
    least, most = (until.first - since.last).days, (until.last - since.first).days + 1
    return max(0, least) / DAYS[unit], most / DAYS[unit]
