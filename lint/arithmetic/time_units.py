"""One length of time in two units: "132 minutes (2 h 12)", "48 heures, soit deux jours", "72 hours, or three days"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.numeral_tables import STARTS
from lint.annotate.numerals import value_of
from lint.model import Agreement, Article, Block, Hit, Measure, Related, Value
from lint.record import NamedTuple
from lint.source import Span

# Seconds in a unit, at least and at most: months and years are of several lengths.
SECONDS: dict[str, tuple[Decimal, Decimal]] = {
    "s": (Decimal(1),) * 2,
    "min": (Decimal(60),) * 2,
    "h": (Decimal(3600),) * 2,
    "d": (Decimal(86_400),) * 2,
    "w": (Decimal(432_000), Decimal(691_200)),  # of five working days, or "huit jours"
    "m": (Decimal(2_419_200), Decimal(2_678_400)),
    "y": (Decimal(31_536_000), Decimal(31_622_400)),
}  # fmt: skip
MEAN = {"w": Decimal(604_800), "m": Decimal(2_629_800), "y": Decimal(31_557_600)}
SYMBOLS = {"s": "s", "min": "min", "h": "h", "d": "day", "w": "week", "m": "month", "y": "year"}
WORDS = {
    "fr": {"s": "secondes?", "min": "minutes?|min|mn", "h": "heures?|h", "d": "jours?", "w": "semaines?", "m": "mois",
           "y": "ans?|années?"},
    "en": {"s": "seconds?", "min": "minutes?|mins?", "h": "hours?|hrs?|h", "d": "days?", "w": "weeks?", "m": "months?",
           "y": "years?"},
    "vi": {"s": "giây", "min": "phút", "h": "giờ|tiếng", "d": "ngày", "w": "tuần", "m": "tháng", "y": "năm"},
}  # fmt: skip
NEEDED = {
    "fr": frozenset(("minutes", "min", "mn", "heures", "jours", "semaines", "mois", "secondes")),
    "en": frozenset(("minutes", "mins", "hours", "days", "weeks", "months", "seconds")),
    "vi": frozenset(("phút", "giờ", "tiếng", "ngày", "tuần", "tháng", "giây")),
}
SAYING = {
    "fr": r"\s?\((?:soit |environ |ou )?|,? soit |, c['’]est-à-dire |\s=\s",
    "en": r"\s?\((?:or |about )?|, that is,? |, i\.e\.,? |\s=\s",
    "vi": r"\s?\((?:tức |khoảng )?|,? tức (?:là )?|\s=\s",
}
OR = {"fr": ",? ou ", "en": ", or ", "vi": ",? hay "}
HALVES = {"fr": " et demie?", "en": " and a half", "vi": " rưỡi"}
JOINED = {"fr": "(?: et)?", "en": "(?:,? and)?", "vi": "(?: và)?"}
ONES = ("un", "une", "a", "an", "one", "một")
# An hour of the day before a time that went by: "à 3 h 20, soit trois heures plus tard".
CLOCK = patterns.compile(
    r"(?:\b(?:vers|dès|jusqu['’]à|lúc|vào|hồi) |"
    r"(?<!\b(?:pass|port|ramen|rédui|fix|limit|mont|tomb|allong|raccourc|estim|évalu|chiffr)\p{L}* )\bà )"
    r"(?:[01]?\d|2[0-4])\s?(?:h\b|heures?|giờ)[^\d]?"
)
CLOSED = r"(?=\s?[),;.:]|$|\s(?:de|d['’]|of|sans|without|pour|for|et|and|in|en|à|at)\b)"
# "éteint à 3 h 20, soit trois heures et demie plus tard": the first is a time of day.
LATER = patterns.compile(
    r"[^.;,()]{0,14}\b(?:plus t(?:ard|ôt)|après|avant|auparavant|later|earlier|before|after|sau|trước|muộn hơn)\b"
)
GROUPED = patterns.compile(r"\d{1,3}(?:[\s.,]\d{3})+")  # no time is told in thousandths of another unit than seconds
NO_DIGIT = patterns.compile(r"\D")
SLACK, ROUGH = Decimal("0.02"), Decimal("0.25")  # of a round number; of months
ROUNDED = Decimal("0.05")  # the most that is lost by telling a time in a larger unit
WORKING_DAY = Decimal("0.42")  # "35 heures, soit cinq jours"
WORKED = 4 * 86_400 + 60
FAR = 4  # times: what is farther off is something else


class Length(NamedTuple):
    """Seconds, at least and at most, as printed in a span."""

    span: Span
    low: Decimal
    high: Decimal
    units: frozenset[str]


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a length of time whose other unit is another length."""
    for block in article.prose:
        language = block.language
        if language not in NEEDED or NEEDED[language].isdisjoint(block.vocabulary):
            continue
        if _says(language).search(block.lower) is None:
            continue
        for match in _equation(language).finditer(block.lower):
            one, two = _length(block, match, "1"), _length(block, match, "2")
            if CLOCK.search(block.lower, max(0, match.start() - 24), match.start() + 8):
                continue
            if one is None or two is None or one.units == two.units or _far(one, two):
                continue
            if LATER.match(block.lower, match.end()):
                continue
            related = (Related(block, one.span, "other"),)
            if (one.low <= two.high and two.low <= one.high) or _rounded(one, two):
                yield Agreement(block, two.span, "text", related)
            elif not match["or"] or match["ha2"] or _whole(one, two):
                printed = [block.text[side.span.start : side.span.end] for side in (one, two)]
                values: dict[str, Value] = {"from": printed[0], "made": _made(one, two), "to": printed[1]}
                yield Hit("unit", block, two.span, values, related, doubt=2 if match["or"] else 0)


def _far(one: Length, two: Length) -> bool:
    """Whether two lengths have nothing to do with each other, or days may be those of work."""
    if one.units | two.units == {"d", "h"}:
        hours, days = sorted((one, two), key=lambda length: "d" in length.units)
        if one.high > WORKED or hours.high < days.low * WORKING_DAY:
            return True
    return max(one.high, two.high) > FAR * min(one.low, two.low)


def _rounded(one: Length, two: Length) -> bool:
    """Whether the second length is the first one in whole larger units: "1 337 secondes, soit 22 minutes"."""
    if len(two.units) > 1 or one.high != one.low:
        return False
    return abs(two.low - one.low) < min(SECONDS[next(iter(two.units))][0] / 2, ROUNDED * one.low)


def _whole(one: Length, two: Length) -> bool:
    """Whether a length is so many units of another one, or halves of them: "four days, or a week" is a choice."""
    halves = (one.low + one.high) / max(SECONDS[unit][0] for unit in two.units)
    return abs(halves - round(halves)) < (ROUGH if "m" in one.units else SLACK)


def _made(one: Length, two: Length) -> Value:
    """A length in the larger unit of another one; in hours and minutes, or minutes and seconds, where that has both."""
    middle = (one.low + one.high) / 2
    if one.units == {"m"}:
        middle *= 2 * MEAN["m"] / sum(SECONDS["m"])
    if "h" in two.units <= {"h", "min"} and middle % 3600:
        hours, minutes = divmod(round(middle / 60), 60)
        return f"{hours} h {minutes:02}"
    if two.units == {"min", "s"}:
        minutes, seconds = divmod(round(middle), 60)
        return f"{minutes} min {seconds:02} s"
    unit = max(two.units, key=lambda unit: SECONDS[unit][0])
    of_one = MEAN.get(unit, SECONDS[unit][0])
    return Measure(round(middle / of_one, 1).normalize(), SYMBOLS[unit])


def _length(block: Block, match: Any, side: str) -> Length | None:
    low, high = Decimal(0), Decimal(0)
    units: set[str] = set()
    for part in ("a", "b"):
        printed, word = match[f"n{part}{side}"], match[f"u{part}{side}"]
        if printed is None:
            continue
        value = _value(printed, block.language)
        unit = _unit(word, block.language) if word else "min"
        if value is None or not unit:
            return None
        if match[f"h{part}{side}"]:
            value += Decimal("0.5")
        least, most = SECONDS[unit]
        slack = Decimal("0.05") if "," in printed or "." in printed else Decimal(0)
        low, high = low + (value - slack) * least, high + (value + slack) * most
        units.add(unit)
    finest = min(units, key=lambda unit: SECONDS[unit][0])
    if SECONDS[finest][0] >= 86_400:  # "18 mois, soit un an et demi", "90 jours, soit trois mois"
        low, high = low * (1 - SLACK), high * (1 + SLACK)
    return Length(Span(match.start(f"na{side}"), match.end(f"side{side}")), low, high, frozenset(units))


def _value(printed: str, language: str) -> Decimal | None:
    if printed[0].isdigit():
        grouped = GROUPED.fullmatch(printed)
        return Decimal(NO_DIGIT.sub("", printed) if grouped else printed.replace(",", "."))
    if printed in ONES:
        return Decimal(1)
    return value_of(printed, language)


def _unit(word: str, language: str) -> str:
    return next((unit for unit, pattern in WORDS[language].items() if patterns.compile(pattern).fullmatch(word)), "")


@cache
def _equation(language: str) -> Any:
    words = rf"(?:{'|'.join(WORDS[language].values())})(?!\p{{L}})"
    spelled = "|".join(sorted({*STARTS[language], *ONES}, key=len, reverse=True))
    digits = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?"
    value = rf"(?:{digits}|(?:{spelled})(?:[ -](?:et[ -]|and[ -])?(?:{spelled}))*)"

    def side(number: str) -> str:
        first = rf"(?P<na{number}>{value})[\s\u00a0]?(?P<ua{number}>{words})(?P<ha{number}>{HALVES[language]}\b)?"
        second = rf"{JOINED[language]}[\s\u00a0]?(?P<nb{number}>\d{{1,2}}|{value}(?=[\s\u00a0]{words}))"
        unit = rf"(?:[\s\u00a0]?(?P<ub{number}>{words})(?P<hb{number}>{HALVES[language]}\b)?)?"
        return rf"(?P<side{number}>{first}(?:{second}{unit})?)"

    says = rf"(?:{SAYING[language]}|(?P<or>{OR[language]}))"
    return patterns.compile(rf"(?<![\p{{L}}\d.,/-])(?<!\d[ \u00a0\u202f]){side('1')}{says}{side('2')}{CLOSED}")


@cache
def _says(language: str) -> Any:
    """A unit, or minutes behind hours, and what says that it is another one: cheaper than the whole."""
    words = "|".join(WORDS[language].values())
    says = rf"(?:{SAYING[language]}|{OR[language]})"
    return patterns.compile(rf"(?<![\p{{L}}])(?:{words})(?:{HALVES[language]})?[\s\u00a0]?\d{{0,2}}{says}[\d\p{{L}}]")
