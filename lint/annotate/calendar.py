"""Words of the calendar in French, English and Vietnamese, and what the Gregorian calendar allows.

A `Calendar` is all that the grammar of dates knows about a language: the words that name a month, a weekday or a day
seen from today, and what may stand between the pieces of a date. The grammar itself (`datelayouts`) knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from lint.annotate.tokens import TOKEN
from lint.annotate.words import keyed, table
from lint.record import NamedTuple

FIRST_GREGORIAN_YEAR = 1583
LAST_JULIAN_STATE = 1923  # Greece: until then 29 February 1700 may be a date of the old style
LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(month: int, year: int | None = None) -> int:
    """Days of a month; 29 for a February whose year is unknown or may be Julian."""
    if month != 2 or year is None or (year <= LAST_JULIAN_STATE and year % 100 == 0):
        return LONGEST[month - 1]
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap else 28


def as_date(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day, or None where a part is missing or the calendar has no such day."""
    if year is None or month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


class Word(NamedTuple):
    """A word that starts or joins a date. `tag` is its letter in the tag string, `value` month, weekday or offset."""

    tag: str
    value: int
    dotted: bool = False  # counts only with its full stop: "mar." but not "mar"
    short: bool = False  # an abbreviation, which takes its full stop along


class Calendar(NamedTuple):
    """`words` are what is searched for, by their first word ("thứ" for "thứ hai"); `joins` are keyed by what stands
    between two pieces, blanks folded; `leads` by the word before the first piece. See `datetags` for the letters."""

    cased: bool  # names of months and days are always capitalised
    words: dict[str, list[tuple[str, Word]]]
    firsts: frozenset[str]  # the keys of `words`
    joins: dict[str, str]
    leads: dict[str, str]
    neutral: frozenset[str]  # words passed over when looking for a lead
    hours: frozenset[str]  # what follows an hour
    month_first: bool  # "March 6"


def _enumerate(tag: str, names: str, start: int) -> Iterator[tuple[str, Word]]:
    """Names in calendar order; a full stop marks an abbreviation that needs one, a tilde one that may have it."""
    for value, group in enumerate(names.split("|"), start):
        for name in group.split():
            yield name.rstrip(".~"), Word(tag, value, name.endswith("."), name.endswith((".", "~")))


def _table(months: str, weekdays: str) -> dict[str, Word]:
    return {**dict(_enumerate("m", months, 1)), **dict(_enumerate("w", weekdays, 0))}


def french() -> Calendar:
    words = _table(
        "janvier janv~|février fevrier févr~ fév.|mars|avril avr.|mai|juin|juillet juil~|août aout|septembre sept."
        "|octobre oct.|novembre nov.|décembre decembre déc~",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    )
    deictic = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "après-demain": 2}
    words.update((word, Word("r", offset)) for word, offset in deictic.items())
    joins = {
        "|le|matin|soir|après-midi|midi|en soirée|dans la nuit du": " ",
        ",|, le|,le|matin,|soir,|après-midi,": ",",
        "(|(le": "(",
        ", un|(un|, c'était un|, c’était un|était un|fut un|est un|sera un|tombait un|tombe un|tombera un"
        "|, qui tombe un|qui tombe un|, qui tombait un|qui tombait un|qui tombera un|tombant un|, qui est un"
        "|, qui était un": "u",
        "au|à|jusqu'au|jusqu’au|jusqu'à|jusqu’à|au soir du|a": ">",
        "et|et le|ou|ou le|, et|, et le|puis|puis le|et celui du|ainsi que le": "&",
        "-|–|—": "-",
        "h|heures|heure": "h",
        "/": "/",
    }
    leads = {
        "du|de|entre|depuis": "<",
        "au|jusqu'au|jusqu’au": ">",
        "n°|nº|no|numéro|page|p.|article|art.|chapitre|§|étape|route|rn": "#",
        "en|an|l'an|l’an|année|fin|début|mi|depuis|dès|avant|après|d'ici|d’ici|horizon|vers|courant|millésime|exercice"
        "|printemps|été|automne|hiver|mois|rentrée|d'|d’|dernier|jusqu'en|jusqu’en|qu'en|qu’en|que|milieu": "e",
        "années": "A",
        "(|mi-": "e",
    }
    return _calendar(
        words,
        cased=False,
        joins=keyed(joins),
        leads=keyed(leads),
        neutral=frozenset(("le", "les", "l", "la", "journée", "nuit", "mois", "année")),
        hours=frozenset(("h", "heure", "heures")),
        month_first=False,
    )


def english() -> Calendar:
    words = _table(
        "January Jan~|February Feb~|March Mar.|April Apr~|May|June Jun~|July Jul~|August Aug~|September Sept~ Sep~"
        "|October Oct~|November Nov~|December Dec~",
        "Monday Mon.|Tuesday Tue. Tues.|Wednesday Wed.|Thursday Thu. Thurs.|Friday Fri.|Saturday Sat.|Sunday Sun.",
    )
    words.update({name.upper(): word for name, word in words.items()})  # headlines, datelines
    words.update({"yesterday": Word("r", -1), "Yesterday": Word("r", -1)})
    words.update({"today": Word("r", 0), "Today": Word("r", 0)})
    words.update({"tomorrow": Word("r", 1), "Tomorrow": Word("r", 1)})
    joins = {
        "|of|the|morning|evening|afternoon|night|'s|’s": " ",
        ",|, the|,the|morning,|afternoon,|evening,|night,": ",",
        "(|(the": "(",
        ", a|(a|, which was a|, which is a|, it was a|was a|is a|, was a|will be a|fell on a|falls on a"
        "|will fall on a|, which fell on a|, which falls on a|which fell on a|which falls on a|, this year a": "u",
        "to|through|until|till|to the|and through|up to": ">",
        "and|and the|or|or the|, and|, or|and on|&|and then": "&",
        "-|–|—": "-",
        "/": "/",
    }
    leads = {
        "from|between": "<",
        "to|until|through": ">",
        "no|no.|number|page|p.|article|section|chapter|room|group|top|nearly|about|some|over|all": "#",
        "in|since|of|by|before|after|during|late|early|mid|year|for|around|last|next|this|and|spring|summer|autumn"
        "|fall|winter|throughout|ending|fiscal|(": "e",
    }
    return _calendar(
        words,
        cased=True,
        joins=keyed(joins),
        leads=keyed(leads),
        neutral=frozenset(("the", "of", "on")),
        hours=frozenset(("a.m", "p.m", "am", "pm", "o'clock", "o’clock")),
        month_first=True,
    )


# Of what a day, an evening or a night is before its figures: "ngày thông xe 30/4".
NAMED_DAYS = table(
    "các thông xe khai mạc bế mở cửa trở lại bàn giao khởi công khánh thành chính thức bầu cử diễn ra hội ký kết",
    "xảy thi giảng trường công bố",
)


VIETNAMESE_MONTHS = "một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai"


def vietnamese() -> Calendar:
    weekdays = ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")
    words = {name: Word("w", number) for number, name in enumerate(weekdays)}
    words.update({"thứ bẩy": Word("w", 5), "chúa nhật": Word("w", 6)})
    months = list(enumerate(VIETNAMESE_MONTHS.split("|"), 1))  # the longest first: "mười hai" before "mười"
    words.update((f"tháng {name}", Word("m", month)) for month, name in reversed(months))
    words.update(
        {"hôm qua": Word("r", -1), "hôm kia": Word("r", -2), "hôm nay": Word("r", 0), "ngày mai": Word("r", 1)}
    )
    joins = {
        "": " ",
        ",": ",",
        "ngày|, ngày|,ngày|hôm|là ngày|nhằm ngày|đúng ngày": "N",
        "(|(ngày": "(",
        "là|, là|, tức": "u",
        "tháng|, tháng": "T",
        "năm|, năm|/năm|của năm": "Y",
        "đến|tới|đến ngày|tới ngày|đến hết ngày|đến hết|cho đến ngày|cho đến|đến năm|tới năm|cho đến năm"
        "|đến hết năm": ">",
        "và|và ngày|hoặc|hoặc ngày|, và": "&",
        "-|–|—|- ngày|– ngày": "-",
        "/": "/",
        "h|giờ": "h",
    }
    leads = {
        "ngày|sáng|chiều|tối|trưa|đêm|hôm|khuya|mùng|mồng|qua|nay|mai": "N",
        "vào": "v",
        "từ|giữa": "<",
        "đến|tới|hết": ">",
        "tháng": "T",
        "năm|(": "Y",
        "số|điều|khoản|trang|thứ|quốc lộ|lớp|phòng|tổ|quận|phường": "#",
    }
    return _calendar(
        words,
        cased=False,
        joins=keyed(joins),
        leads=keyed(leads),
        neutral=NAMED_DAYS,
        hours=frozenset(("h", "giờ")),
        month_first=False,
    )


def _calendar(words: dict[str, Word], **parts: Any) -> Calendar:
    by_first: dict[str, list[tuple[str, Word]]] = {}
    for name, word in words.items():
        first = TOKEN.findall(name.lower())[0]
        by_first.setdefault(first, []).append((name, word))
    return Calendar(words=by_first, firsts=frozenset(by_first), **parts)


@cache
def calendar(language: str) -> Calendar | None:
    """The calendar of a language, None for one that we cannot read."""
    tables = {"fr": french, "en": english, "vi": vietnamese}
    return tables[language]() if language in tables else None
