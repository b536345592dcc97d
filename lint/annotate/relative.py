"""Dates told from another day: "hier", "la veille", "vendredi dernier", "il y a 50 ans", "two days later"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.tokens import TOKEN, lower
from lint.annotate.words import table
from lint.model import Block, DateMention, PartialDate
from lint.record import NamedTuple
from lint.source import Span


class Shift(NamedTuple):
    """How far a phrase is from its anchor: the publication, or the date mentioned before (`told`).

    `unit` is one letter: d day, w week, m month, y year.
    """

    number: int
    unit: str
    told: bool = False


NUMBERS = {
    "fr": "un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept"
    "|dix-huit|dix-neuf",
    "en": "a an one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen",
    "vi": "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười",
}
TENS = {
    "fr": {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
           "quatre-vingts": 80, "quatre-vingt-dix": 90, "cent": 100},
    "en": {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
           "ninety": 90},
    "vi": {},
}  # fmt: skip
UNITS = {
    "fr": {"jour": "d", "jours": "d", "semaine": "w", "semaines": "w", "mois": "m", "an": "y", "ans": "y", "année": "y",
           "années": "y"},
    "en": {"day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m", "year": "y", "years": "y"},
    "vi": {"ngày": "d", "tuần": "w", "tháng": "m", "năm": "y"},
}  # fmt: skip
PHRASES: dict[str, dict[str, Shift]] = {
    "fr": {
        "l'avant-veille": Shift(-2, "d", True), "la veille": Shift(-1, "d", True), "le même jour": Shift(0, "d", True),
        "du même jour": Shift(0, "d", True), "ce jour-là": Shift(0, "d", True), "le lendemain": Shift(1, "d", True),
        "le surlendemain": Shift(2, "d", True), "l'an dernier": Shift(-1, "y"), "l'an passé": Shift(-1, "y"),
        "l'année dernière": Shift(-1, "y"), "l'an prochain": Shift(1, "y"), "l'année prochaine": Shift(1, "y"),
        "le mois dernier": Shift(-1, "m"), "le mois prochain": Shift(1, "m"), "la semaine dernière": Shift(-1, "w"),
        "la semaine prochaine": Shift(1, "w"),
    },
    "en": {
        "the previous day": Shift(-1, "d", True), "the day before": Shift(-1, "d", True),
        "the same day": Shift(0, "d", True), "that day": Shift(0, "d", True), "the next day": Shift(1, "d", True),
        "the following day": Shift(1, "d", True), "the day after": Shift(1, "d", True), "last year": Shift(-1, "y"),
        "next year": Shift(1, "y"), "last month": Shift(-1, "m"), "next month": Shift(1, "m"),
        "last week": Shift(-1, "w"), "next week": Shift(1, "w"),
    },
    "vi": {
        "hôm trước": Shift(-1, "d", True), "cùng ngày": Shift(0, "d", True), "hôm sau": Shift(1, "d", True),
        "năm ngoái": Shift(-1, "y"), "năm sau": Shift(1, "y"), "tháng trước": Shift(-1, "m"),
        "tháng sau": Shift(1, "m"), "tuần trước": Shift(-1, "w"), "tuần sau": Shift(1, "w"), "tuần tới": Shift(1, "w"),
    },
}  # fmt: skip
DAYS = {"avant-hier": -2, "après-demain": 2, "hier": -1, "demain": 1, "yesterday": -1, "tomorrow": 1,
        "hôm kia": -2, "hôm qua": -1, "ngày mai": 1}  # fmt: skip
COUNTED = {  # what counts from an anchor
    "fr": (
        (r"il y a (?:(?:tout )?juste |exactement |déjà |maintenant |pile )?{}", -1, False),
        (r"{} plus tard", 1, True),
        (r"{} (?:auparavant|plus tôt)", -1, True),
    ),
    "en": ((r"{} ago", -1, False), (r"{} later", 1, True), (r"{} earlier", -1, True)),
    "vi": (
        (r"(?:cách đây|cách nay) (?:đúng |tròn |vừa tròn )?{}", -1, False),
        (r"{} sau", 1, True),
        (r"{} trước", -1, False),
    ),
}
# The words of each of these without one of which there is nothing to find.
NEEDED = {
    "fr": (table("y"), table("tard"), table("auparavant tôt")),
    "en": (table("ago"), table("later"), table("earlier")),
    "vi": (table("cách"), table("sau"), table("trước")),
}
# The week of a weekday, and whether it stands before it: "last Friday", "vendredi dernier".
WEEKS: dict[str, tuple[bool, dict[str, int]]] = {
    "fr": (False, {"dernier": -1, "passé": -1, "prochain": 1}),
    "en": (True, {"last": -1, "next": 1}),
    "vi": (False, {"tuần trước": -7, "tuần qua": -7, "tuần này": 0, "tuần tới": 7, "tuần sau": 7}),
}


@cache
def _numbers(language: str) -> dict[str, int]:
    words = {name: value for value, names in enumerate(NUMBERS[language].split("|"), 1) for name in names.split()}
    return {**words, **TENS[language]}


def number(word: str, language: str) -> int | None:
    """The value of a number in figures or in words: "12", "douze", "quarante-cinq"."""
    if word.isdigit():
        return int(word) if len(word) <= 4 else None
    known = _numbers(language)
    if word in known:
        return known[word]
    if word.startswith("mười "):
        word = word.replace(" lăm", " năm").replace(" ", "-")
    tens, _, ones = word.rpartition("-")
    tens = tens.removesuffix("-et")
    least = 10 if language == "vi" else 20
    return known[tens] + known[ones] if tens in known and ones in known and known[tens] >= least else None


@cache
def _counted(language: str) -> tuple[Any, ...]:
    unit = "|".join(sorted(UNITS[language], key=len, reverse=True))
    core = rf"(?P<n>[\w-]+)\s(?P<unit>{unit})"
    return tuple(patterns.compile(rf"\b{form}\b".replace(" ", r"\s").format(core)) for form, _, _ in COUNTED[language])


@cache
def _phrases(language: str) -> tuple[frozenset[str], dict[str, list[str]]]:
    """The phrases by their longest word, the one that fewest texts have, and these words."""
    found: dict[str, list[str]] = {}
    for phrase in PHRASES[language]:
        found.setdefault(max(TOKEN.findall(phrase), key=len), []).append(phrase)
    return frozenset(found), found


def find(block: Block) -> Iterator[DateMention]:
    """The relative dates of a block, unresolved; those of one word ("hier") are found with the absolute ones."""
    language, vocabulary = block.language, block.vocabulary
    longest, phrases = _phrases(language)
    for word in longest & vocabulary:
        for phrase in phrases[word]:
            yield from _told_by(block, phrase)
    for needed, pattern in zip(NEEDED[language], _counted(language), strict=True):
        if not needed.isdisjoint(vocabulary):
            for match in pattern.finditer(block.lower):
                if number(match["n"], language) is not None:
                    yield _mention(block, *match.span())


def _told_by(block: Block, phrase: str) -> Iterator[DateMention]:
    """Every place of a phrase, as whole words."""
    low = block.lower.replace("’", "'")
    start = low.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not low[start - 1 : start].isalnum() and not low[end : end + 1].isalnum():
            yield _mention(block, start, end)
        start = low.find(phrase, end)


def with_week(mention: DateMention) -> DateMention:
    """A weekday that stands alone, with the word that says of which week it is, if there is one."""
    block, (start, end) = mention.block, mention.span
    before, weeks = WEEKS[block.language]
    around = lower(block.text[max(0, start - 5) : start] if before else block.text[end : end + 12])
    for word in weeks:
        if before and around == word + " ":
            return mention._replace(span=Span(start - len(around), end), grain="relative")
        if not before and around[1:].startswith(word) and not around[1 + len(word) : 2 + len(word)].isalnum():
            return mention._replace(span=Span(start, end + 1 + len(word)), grain="relative")
    return mention


def _mention(block: Block, start: int, end: int) -> DateMention:
    span = Span(start, end)
    return DateMention(block, span, PartialDate(span), "relative")


def resolve(mention: DateMention, before: Sequence[DateMention], published: date | None) -> DateMention:
    """A relative mention with the days that it covers, from the publication or from the last day told before it."""
    if mention.start.weekday is not None:
        return _resolve_weekday(mention, mention.start.weekday, published) if published else mention
    shift = shift_of(mention)
    anchor = _told(before) if shift.told else published
    if anchor is None:
        return mention
    first, last = _covered(anchor, shift)
    return mention._replace(first=first, last=last, source="inferred", why="relative")


def _resolve_weekday(mention: DateMention, weekday: int, published: date) -> DateMention:
    """The day of "vendredi dernier" (the last before publication) or of "thứ Sáu tuần trước" (in the week before)."""
    phrase = lower(mention.block.text[mention.span.start : mention.span.end])
    shift = next(shift for word, shift in WEEKS[mention.block.language][1].items() if word in phrase)
    days = weekday - published.weekday()
    if abs(shift) == 1:
        days = (days - shift) % 7 + shift if shift > 0 else -((-days + shift) % 7) + shift
    day = published + timedelta(days=days if abs(shift) == 1 else days + shift)
    return mention._replace(first=day, last=day, source="inferred", why="relative")


def _told(before: Sequence[DateMention]) -> date | None:
    """The last day told before in the region."""
    for mention in reversed(before):
        if mention.last and (mention.grain == "day" or mention.first == mention.last):
            return mention.last
    return None


def shift_of(mention: DateMention) -> Shift:
    """What a phrase says: a listed one, a day seen from today, or a number of units."""
    block = mention.block
    phrase = lower(block.text[mention.span.start : mention.span.end]).replace("’", "'")
    if phrase in PHRASES[block.language]:
        return PHRASES[block.language][phrase]
    if phrase in DAYS:
        return Shift(DAYS[phrase], "d")
    for pattern, (_, sign, told) in zip(_counted(block.language), COUNTED[block.language], strict=True):
        match = pattern.fullmatch(phrase)
        if match:
            return Shift(sign * (number(match["n"], block.language) or 0), UNITS[block.language][match["unit"]], told)
    return Shift(0, "d")


def _covered(anchor: date, shift: Shift) -> tuple[date | None, date | None]:
    """The days that a shift leads to: one day, or the whole week, month or year."""
    try:
        if shift.unit == "d":
            day = anchor + timedelta(days=shift.number)
            return day, day
        if shift.unit == "w":
            monday = anchor + timedelta(weeks=shift.number, days=-anchor.weekday())
            return monday, monday + timedelta(days=6)
        if shift.unit == "y":
            return date(anchor.year + shift.number, 1, 1), date(anchor.year + shift.number, 12, 31)
        months = anchor.year * 12 + anchor.month - 1 + shift.number
        first = date(months // 12, months % 12 + 1, 1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None, None
