"""How long something is said to last against the days from which and to which it goes, wherever they stand near.

Each length of a paragraph is held against each range of it, and each two dates that follow each other. Signs for and
against say whether they are of one thing; none of them decides alone, so that all findings are notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from lint import patterns
from lint.annotate.calendar import as_date
from lint.annotate.durations import UNITS
from lint.annotate.relative import number
from lint.model import NOTE, Block, DateMention, Hit, PartialDate, Related, Role, Value
from lint.moments.days import PSEUDO_YEAR
from lint.record import NamedTuple
from lint.source import Span

ENOUGH = 3
NEAR = 60  # characters
DAYS = {"d": 1.0, "w": 7.0, "m": 30.44, "y": 365.25}
SLACK = {"d": 1.0, "w": 1.0, "m": 1.3, "y": 1.0}  # units by which a length may be off
COUNT = r"(?<![\w.,/-])(?P<n>[\w-]+?)[\s-](?P<unit>{units})(?![\w-])"
STATED = {  # right before a length that is told of what lasts
    "fr": r"(?:pendant|durant|soit|dur(?:e|é|a|ent|ait|aient|er|era|eront)|en|ces|total\sde|durée\sde|longue?\sde"
    r"|étal\w+\ssur|terme\sde|bout\sde|après|pour)\s(?:ces\s|les\s)?$|[(–—]\s?$",
    "en": r"(?:for|or|lasts?|lasted|lasting|(?:took|takes?)(?:\s(?:him|her|it|them|us|me))?|in|total\sof|that\sis"
    r"|span\w*|these|after|over)\s(?:all\s|the\s|these\s)?$|[(–—]\s?$",
    "vi": r"(?:trong|kéo\sdài|suốt|tức|tổng\scộng|là|sau|mất|dài)\s(?:đúng\s)?$|[(–—]\s?$",
}
THIS = patterns.compile(r"\bcet?(?:te)?\s\p{L}+\sde\s$")
OTHERWISE = {  # right before a length that is of something else
    "fr": r"(?:dont|quelques?|moins\sde|il\sy\sa|depuis|dans|tous\sles|toutes\sles"
    r"|chaque|âgée?s?\sde|avant|autres?|premi\w+|derni\w+|prochaine?s|sous|moins|tard|à|environ|près\sde"
    r"|presque|plus\sde|\d\s(?:et|ou))\s(?:les\s|ces\s|de\s)?$",
    "en": r"(?:including|some|than|every|another|other|next|past|within"
    r"|(?:the|his|her|its|their)\s(?:first|last)|\d\s(?:and|or|to)|aged?|least|up\sto"
    r"|per|before|previous|under|final|just|by|about|around|nearly|almost)\s$",
    "vi": r"(?:trong\sđó(?:\scó)?|mỗi|chậm|trễ|thêm|cách|đầu|cuối|dưới|trên|đây|nhất|tối\sđa|những|vài|khoảng"
    r"|gần|hơn)\s$",
}
BEHIND = {  # right behind one
    "fr": r"\s(?:plus|auparavant|avant|après|d['’]âge|de\sprison|par|d['’]expérience|ferme|avec\ssursis|d['’]avance"
    r"|de\sretard)\b",
    "en": r"(?:['’]?\s(?:ago|old|later|earlier|before|after|in\s(?:prison|jail)|an?|per|more|since|into|from|early|late"
    r"|ahead|behind|notice)\b|-old)",
    "vi": r"\s(?:trước|sau|đầu|cuối|tuổi|nay|tù|qua|tới|mỗi|kinh\snghiệm|giêng|chạp|\d+|một|hai|ba|tư|năm|sáu|bảy"
    r"|tám|chín|mười)\b",
}
BEGUN = {
    "fr": r"\b(?:du|de|dès|depuis|à\spartir|commenc\w*|début\w*|entam\w*|démarr\w*|lanc\w*|ouv\w+|parti\w*"
    r"|quitt\w+|embarqu\w+|appareill\w+|ferm\w+|admise?|hospitalis\w+|incarcér\w+|arrêt\w+)\b",
    "en": r"\b(?:from|since|beg[aiu]n\w*|start\w*|launched|open\w*|broke\sground|left|set\s(?:off|out)"
    r"|sailed|departed|shut|closed|admitted|arrested|detained|jailed)\b",
    "vi": r"\b(?:từ|khởi\s(?:công|động|hành)|bắt\sđầu|khai\smạc)\b",
}
ENDED = {
    "fr": r"\b(?:jusqu\w*|au|à|ach[eè]v\w*|termin\w*|livr\w*|clôtur\w*|fini\w*|fin|ferm\w+|arriv\w*"
    r"|rentr\w+|reven\w+|regagn\w+|accost\w+|rouv\w+|libér\w+|éteint\w*|sorti\w*)\b",
    "en": r"\b(?:until|till|to|through|end\w*|finish\w*|complet\w*|clos\w*|conclud\w*|wrap\w*|reach\w*"
    r"|arriv\w*|docked|landed|tied\sup|returned|came\shome|reopen\w*|released|freed|discharged)\b",
    "vi": r"\b(?:đến|tới|hết|kết\sthúc|hoàn\s(?:thành|tất)|bế\smạc)\b",
}


WORKS = {  # what lasts, named with its length
    "fr": r"\s(?:de\s|d['’])(?:travaux|chantier|débats|procès|audience|grève|négociation|construction|rénovation"
    r"|fermeture|discussion|compétition|tournage|répétition|fouilles|restauration|attente|absence)",
    "en": r"\s(?:of\s)?(?:\w+\s)?(?:work|construction|hearing|talk|strike|negotiation|repair|renovation|closure|filming"
    r"|deliberation|competition|building|restoration)",
    "vi": r"\s(?:thi\scông|xây\sdựng|sửa\schữa|tranh\stài|xét\sxử|thực\shiện|tu\ssửa|trùng\stu|đàm\sphán|cải\stạo)",
}


class Length(NamedTuple):
    block: Block
    span: Span
    number: int
    unit: str


WHOLE = patterns.compile(r"\b(?:sans|without(?:\san?)?|không\s(?:hề\s)?)\s\w+")  # "sans relâche", "without a break"


class Course(NamedTuple):
    """From when to when something goes on, in days at least and at most; `whole` where its beginning and its end are
    told as such."""

    block: Block
    span: Span
    least: int
    most: int
    whole: bool
    ends: tuple[Span, ...]  # of the range, or of its two dates


class Words(NamedTuple):
    """`window`: words before a range within which something shorter lies; `broken`: words of a sentence that takes days
    out of the range."""

    window: tuple[str, ...]
    broken: tuple[str, ...]


def lasting(mentions: Sequence[DateMention], blocks: Sequence[Block], words: Words) -> Iterator[Hit]:
    """Lengths that no way of counting makes of what they are likely told of, in their paragraph or one beside it."""
    told: dict[int, list[DateMention]] = {}
    for mention in mentions:
        if mention.grain in ("day", "month", "year") and mention.block.language in STATED:
            told.setdefault(id(mention.block), []).append(mention)
    every = [course for dates in told.values() for course in _courses(dates)]
    written = {id(block): list(_lengths(block)) for block in blocks if every and block.language in STATED}
    for block in blocks if every else ():
        if block.language not in STATED or UNITS[block.language].keys().isdisjoint(block.vocabulary):
            continue
        near = [each for each in every if each.block.region is block.region and _apart(each.block, block) <= 1]
        lengths = written[id(block)] if near else []
        for length in lengths:
            retold = [each for told in written.values() for each in told if _is_retold(length, each)]
            weights = [
                _weight(length, course, near, lengths, words) + 3 * any(_fits(each, [course]) for each in retold)
                for course in near
            ]
            best = near[weights.index(max(weights))]
            if max(weights) >= ENOUGH and not _fits(length, near):
                yield _hit(length, best)


def _is_retold(length: Length, other: Length) -> bool:
    """Whether one of two lengths stands in the headline, and the other may be the same in the story."""
    return length.unit == other.unit and (length.block.role is Role.TITLE) != (other.block.role is Role.TITLE)


def _apart(one: Block, two: Block) -> int:
    return abs(one.paragraph - two.paragraph)


def _courses(dates: Sequence[DateMention]) -> Iterator[Course]:
    """The ranges of a block, and two dates of it that follow each other as a beginning and an end."""
    for mention in dates:
        if mention.end and (days := _days(mention.start, mention.end)):
            yield Course(mention.block, mention.span, *days, True, (mention.span,))
    for one, two in pairwise(dates):
        if one.end or two.end or (one.start.year and not two.start.year):
            continue  # "since 1 February 2024 ... reopened on 2 April": of which year?
        start, end = (each.block.sentence_at(each.span.start).start for each in (one, two))
        until = _says(ENDED, two.block, max(end, one.span.end), two.span.start)
        begun = _says(BEGUN, one.block, start, one.span.start)
        if until and (start == end or begun) and (days := _days(one.start, two.start)):
            span = Span(one.span.start, two.span.end)
            yield Course(one.block, span, *days, begun, (one.span, two.span))


def _days(start: PartialDate, end: PartialDate) -> tuple[int, int] | None:
    """How many days lie from one date to another, the last one counted or not."""
    if start.year and end.year and not (start.month and end.month):
        years = end.year - start.year
        return (max(0, years - 1) * 365, (years + 1) * 366) if years > 0 else None
    if not (start.month and end.month):
        return None
    last_year = end.year or start.year or PSEUDO_YEAR - 1
    first_year = start.year or last_year - int((start.month, start.day or 0) > (end.month, end.day or 0))
    if end.year is None and (start.month, start.day or 0) > (end.month, end.day or 0):
        last_year = first_year + 1
    first = [as_date(first_year, start.month, start.day or day) for day in (1, 28)]
    last = [as_date(last_year, end.month, end.day or day) for day in (1, 28)]
    if not (first[0] and first[1] and last[0] and last[1]) or last[1] <= first[0]:
        return None
    return max(0, (last[0] - first[1]).days), (last[1] - first[0]).days + (1 if end.day else 4)


def _says(table: dict[str, str], block: Block, start: int, end: int) -> bool:
    return patterns.compile(table[block.language]).search(block.lower, max(start, end - NEAR), end) is not None


def _lengths(block: Block) -> Iterator[Length]:
    for found in _count(block.language).finditer(block.lower):
        value = number(found["n"], block.language)
        unit = UNITS[block.language][found["unit"]]
        if value and not block.text[found.start("unit")].isupper():
            yield Length(block, Span(*found.span()), 2 * value if unit == "f" else value, "w" if unit == "f" else unit)


@cache
def _count(language: str) -> Any:
    return patterns.compile(COUNT.format(units="|".join(sorted(UNITS[language], key=len, reverse=True))))


def _fits(length: Length, courses: Sequence[Course]) -> bool:
    """Whether a length is that of one of some courses, or of all together."""
    size, slack = DAYS[length.unit], SLACK[length.unit]
    spans = [(course.least, course.most) for course in courses]
    spans.append((sum(least for least, _ in spans), sum(most for _, most in spans)))
    return any(least / size - slack < length.number < most / size + slack for least, most in spans)


def _weight(length: Length, course: Course, courses: Sequence[Course], lengths: Sequence[Length], words: Words) -> int:
    """How much speaks for a length that is told of a course."""
    block, span, number_, unit = length
    low, language = block.lower, block.language
    own = block.sentence_at(span.start)
    around = 0
    if course.block is block:
        told = block.sentence_at(course.span.start)
        within = course.span.start < span.start < course.span.end
        apart = block.text[min(told.end, own.end) : max(told.start, own.start)].strip() and not within
        far = max(course.span.start - span.end, span.start - course.span.end)
        around = (3 if told == own or within else -3 if apart else 0) + int(far <= NEAR)
    between = course.block.lower.startswith(words.window, course.span.start)
    named = THIS.search(low, own.start, span.start) is not None  # "cette interruption de quatorze jours"
    stated = named or patterns.compile(STATED[language]).search(low, own.start, span.start) is not None
    adjective = language == "en" and "-" in low[span.start : span.end]
    signs = [
        around,
        2 * course.whole,
        2 * (stated or adjective),
        2 * (patterns.compile(WORKS[language]).match(low, span.end) is not None),
        -6 * (patterns.compile(OTHERWISE[language]).search(low, own.start, span.start) is not None),
        -6 * (patterns.compile(BEHIND[language]).match(low, span.end) is not None),
        -2 * min(2, len(courses) - 1),
        -(sum(each.unit == unit for each in lengths) - 1),
        -4 * (unit == "y" and around < 3),
        -3 * (number_ == 1),
        -3 * (unit == "y" and (course.most < DAYS["y"] or not stated)),
        -8 * any(word in WHOLE.sub("", low[span.end if named else own.start : own.end]) for word in words.broken),
        -8 * (between and number_ * DAYS[unit] < course.most),
        -4 * (course.most < DAYS[unit] / 2 or not course.least / 8 <= number_ * DAYS[unit] <= course.most * 8),
    ]
    return sum(signs)


def _hit(length: Length, course: Course) -> Hit:
    values: dict[str, Value] = {
        "duration": length.block.text[length.span.start : length.span.end],
        "range": " – ".join(course.block.text[each.start : each.end] for each in course.ends),
    }
    related = tuple(Related(course.block, each, "range") for each in course.ends)
    return Hit("span", length.block, length.span, values, related, doubt=NOTE)
