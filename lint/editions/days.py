"""Days of a trial, a strike or a fair beside the day it began: "the fifth day, on Tuesday" of what opened on Monday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from lint import patterns
from lint.annotate.calendar import as_date
from lint.checks import _adjoining
from lint.editions.words import SKIPPED
from lint.model import Agreement, Article, Block, DateMention, Hit, Ordinal, PartialDate, Related, Value
from lint.moments.courses import PSEUDO_YEAR
from lint.source import Span

WEEK, WEEKEND, MOST = 7, 2, 15
DAYS = {"fr": ("jour", "journee"), "en": ("day",)}
VI_DAY = patterns.compile(r"ngày (?:[\p{L}\p{M}]+ ){0,4}thứ $")
# Before the day on which something began; what is resumed began on another one.
BEGAN = {
    "fr": r"\b(?:ouvert|commenc|entam|début|lanc|démarr|déclench|entré)\p{L}*(?: \p{L}+){0,2},? (?:depuis |le |ce )?$"
    r"|\bdepuis (?:le )?$",
    "en": r"\b(?:opened|opening|began|begun|beginning|started|starting|launched|walked out|downed tools|got under ?way"
    r"|kicked off)(?: \p{L}+){0,4}? (?:on )?$|\bsince $",
    "vi": r"(?:khai mạc|mở|mở màn|bắt đầu|khởi tranh|khởi động|diễn ra|xét xử|đình công)(?: từ| vào)? (?:hôm |ngày "
    r"|sáng |chiều )?$"
    r"|\btừ (?:hôm |ngày )?$",
}
AGAIN = patterns.compile(r"\b(?:repris|reprend|rouvert|reopened|resum|restart|nối lại|tiếp tục|mở lại)")
# Before a day that is not that of the rank, and behind one that is of another week.
ELSE = {
    "fr": r"\b(?:jusqu['’]à|jusqu['’]au|d['’]ici(?: à)?|avant|dès|après|attendue?s? \p{L}*|prévue?s?) (?:le )?$",
    "en": r"\b(?:until|till|to|by|before|after|next|last|due|from|through) (?:on )?$",
    "vi": r"(?:đến|tới|trước|sau|hết) (?:hôm |ngày )?$",
}
OF_A_WEEK = patterns.compile(
    r"^ (?:derniers?|dernière|prochaine?|précédente?|de la semaine|last|next|week|tuần"
    r"|trước|tới)\b"
)
LATE = patterns.compile(
    r"^ (?:soir|dans la soirée|à minuit|evening|night)\b|\b(?:tối|đêm|soirée de|nuit de) (?:hôm "
    r"|ngày )?$"
)
THING = patterns.compile(
    r"[^.;:!?]{0,40}?\b(?:of|de|du|des)(?: the| la| les| l['’]| cette| ce| this)?\s?(?P<thing>[\p{L}\p{M}]{4,})"
)
REACH = 60


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a day whose number is not that of the days since the first one."""
    for ordinal in article.ordinals:
        if 1 < ordinal.rank < MOST and ordinal.block.role not in SKIPPED and _is_day(ordinal):
            yield from _judge(article, ordinal)


def _is_day(ordinal: Ordinal) -> bool:
    block, start = ordinal.block, ordinal.span.start
    if block.language == "vi":
        return VI_DAY.search(block.lower, max(0, start - REACH), start) is not None
    return ordinal.noun is not None and ordinal.noun.key in DAYS.get(block.language, ())


def _judge(article: Article, ordinal: Ordinal) -> Iterator[Hit | Agreement]:
    block = ordinal.block
    sentence = block.sentence_at(ordinal.span.start)
    if AGAIN.search(block.lower, sentence.start, sentence.end):
        return
    here = _days(article, block, sentence, ordinal)
    today = [day for day in here if not _said(BEGAN, day) and not _said(ELSE, day)]
    begun = [day for day in here if _said(BEGAN, day)]
    around = (_adjoining.before(article, block, sentence), _adjoining.behind(article, block, sentence))
    for place in around if not begun else ():
        if place is not None and not AGAIN.search(place[0].lower, *place[1]) and _names(ordinal, *place):
            begun += [day for day in _days(article, *place, ordinal) if _said(BEGAN, day)]
    if len(today) != 1 or len(begun) != 1 or _of_a_week(today[0]) or _of_a_week(begun[0]):
        return
    (until,), (since,) = today, begun
    passed = _between(since.start, until.start)
    if passed is None:
        return
    related = (Related(since.block, since.span, "day"),)
    pauses = WEEKEND * ((since.start.weekday or 0) > (until.start.weekday or 0))  # no sitting on Saturday and Sunday
    least = passed + 1 - pauses - (_late(since) or pauses > 0)
    if least <= ordinal.rank <= passed + 1:
        yield Agreement(block, ordinal.span, "text", related)
    elif ordinal.rank not in (passed + WEEK, passed + WEEK - 1, passed + WEEK + 1):
        values: dict[str, Value] = {
            "told": block.text[ordinal.span.start : ordinal.span.end],
            "since": since.block.text[since.span.start : since.span.end],
            "until": block.text[until.span.start : until.span.end],
            "rank": passed + 1,
        }
        yield Hit("day", block, ordinal.span, values, related)


def _names(ordinal: Ordinal, block: Block, span: Span) -> bool:
    """Whether another sentence names what the day is of, if that is told: "the second day of the hearing"."""
    behind = THING.match(ordinal.block.lower[ordinal.span.end :])
    return behind is None or behind["thing"] in block.lower[span.start : span.end]


def _days(article: Article, block: Block, span: Span, ordinal: Ordinal) -> list[DateMention]:
    """The days of a sentence; in Vietnamese a rank may read as a weekday."""
    return [
        date
        for date in article.dates
        if date.block is block and span.start <= date.span.start < span.end and date.grain == "day" and not date.end
        if block is not ordinal.block or not date.span.start <= ordinal.span.start < date.span.end
    ]


def _between(one: PartialDate, two: PartialDate) -> int | None:
    """The days from one to another, at most a week where only weekdays are told."""
    first, second = (as_date(day.year or PSEUDO_YEAR, day.month, day.day) for day in (one, two))
    if first and second and bool(one.year) == bool(two.year):
        return (second - first) // timedelta(days=1) if first < second else None
    if one.weekday is None or two.weekday is None or one.weekday == two.weekday:
        return None
    return (two.weekday - one.weekday) % WEEK


def _said(words: dict[str, str], day: DateMention) -> bool:
    return patterns.compile(words[day.block.language]).search(day.block.lower, *_ahead(day)) is not None


def _ahead(day: DateMention) -> tuple[int, int]:
    return max(day.block.sentence_at(day.span.start).start, day.span.start - REACH), day.span.start


def _of_a_week(day: DateMention) -> bool:
    return day.start.day is None and OF_A_WEEK.match(day.block.lower[day.span.end :]) is not None


def _late(day: DateMention) -> bool:
    """Whether something began in the evening, so that the first day may be the next one."""
    lower = day.block.lower
    ahead = lower[max(0, day.span.start - REACH) : day.span.start]
    return LATE.match(lower[day.span.end :]) is not None or LATE.search(ahead) is not None
