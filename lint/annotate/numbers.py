"""Printed numbers with every reading.

"182.000" is 182 thousand in French copy and 182 in English; which one a writer meant is what some checks are about, so
no reading is dropped. Years, dates and ordinals look like numbers: what is glued to letters is left to others, and
quantities leave out what lies within a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from lint.annotate.numerals import Numeral
from lint.annotate.numerals import find as find_numerals
from lint.annotate.unit_table import SIGNS
from lint.annotate.units import BLANKS, TOUCHING, after, before, dimension, plain
from lint.annotate.words import LETTERS, keyed, table
from lint.model import Block, Number, Reading
from lint.source import Span

# With the standard engine, as in `words`: it looks fast for the class that a pattern begins with.
FIGURE = re.compile(
    "[0-9](?:[0-9]{0,2}([.,'’ \u00a0\u202f\u2009])[0-9]{3}(?![0-9])(?:\\1[0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?"
    "|[0-9]*(?:[.,][0-9]+)*)"
)
# "1m78": both figures are numbers, see `compounds`. In English "1m45" is a time.
HEIGHT = re.compile(r"[0-9]m[0-9]{2}(?!\w|[.,][0-9])")
GOES_ON = re.compile(r"[0-9] ?(?:m|€|s|kg) ?$")  # what stands before the second figure of a compound
HALF = Decimal("0.5")
MULTIPLIERS: dict[str, dict[str, int]] = {
    "fr": keyed(
        {"mille|millier|milliers": 3, "million|millions": 6, "milliard|milliards|Md|Mds|Mrd": 9, "billion|billions": 12}
    ),
    "en": keyed(
        {"hundred": 2, "thousand": 3, "lakh|lakhs": 5, "million|mln": 6, "crore|crores": 7, "billion|bn|bln": 9}
        | {"trillion|tn|trn": 12}
    ),
    "vi": keyed({"trăm": 2, "nghìn|ngàn": 3, "vạn": 4, "triệu": 6, "tỷ|tỉ": 9}),
}
# Letters that multiply only with a currency: "300 M€", "$5m", "40 k€", "3 G$", "5 M de dollars".
SHORT = {"M": 6, "m": 6, "k": 3, "K": 3, "B": 9, "b": 9, "G": 9}
SHORT_LINKS = ("€", "$", "£", " €", " $", " d'euro", " d’euro", " de dollar", " USD", " EUR", "USD", "EUR")
# What makes the "m" that touches an English figure a million: "5m people".
MILLIONS = re.compile(
    r" (?:(?:new|more|other|extra|fewer|older|younger|disabled|active|registered|working|daily|monthly) )?"
    r"(?:people|users|customers|households|homes|houses|tonnes|tons|viewers|listeners|voters|visitors|passengers"
    r"|tourists|members|patients|workers|children|jobs|barrels|copies|items|followers|subscribers|doses|adults|students"
    r"|pupils|residents|bottles|vehicles|cars|trees|acres|hectares|litres|miles|shares|fans|views|tickets|journeys|trips"
    r"|refugees|pensioners|drivers|animals|birds|parcels|letters|accounts|records|euros|pounds|dollars)\b"
)
# Words before a figure that make it a day or a month.
VI_DAYS = ("tháng ", "ngày ", "Ngày ", "Tháng ", "thứ ", "mùng ", "mồng ", "Mùng ", "Mồng ")
LONGEST = 16  # digits of a figure; what has more is a code, and too long for exact arithmetic
HALVES = {"fr": (" et demi", " et demie"), "vi": (" rưỡi",)}
# Words before a figure that make it a label.
LABELS = table(
    "n° nº no n numéro numero article articles art chapitre page pages zone photo image figure fig annexe boeing",
    "airbus chaîne lot rn tel tél alinéa paragraphe § section rubrique ligne quai porte chambre vol gate flight room",
    "number chapter route highway apollo ảnh hình lộ điều khoản mục quận số đường trang phần chương tập lớp zone",
)


def find(block: Block) -> Iterator[Number]:
    """The numbers of a block in text order, in figures and in words."""
    language = block.language if block.language in MULTIPLIERS else "en"
    numerals = find_numerals(block, language)
    figures = list(_figures(block, language))
    if not numerals:
        yield from figures
        return
    taken = [figure.span for figure in figures]
    words = [
        _in_words(block, numeral)
        for numeral in numerals
        if not any(span.start < numeral.end and numeral.start < span.end for span in taken)
    ]
    yield from sorted(figures + words, key=lambda number: number.span)


def _in_words(block: Block, numeral: Numeral) -> Number:
    style = "fraction" if numeral.fraction else "words"
    return Number(
        block,
        Span(numeral.start, numeral.end),
        (Reading(numeral.value, numeral.low, numeral.high, style),),  # type: ignore[arg-type]
    )


def _figures(block: Block, language: str) -> Iterator[Number]:
    text = block.text
    pending: Number | None = None
    for match in FIGURE.finditer(text):
        start, end = match.span()
        if (start and _glued_before(text, start, end, language)) or _glued_after(text, end, language):
            continue
        if _enumerates(text, start, end) or (end - start > LONGEST and sum(map(str.isdigit, match[0])) > LONGEST):
            continue
        if _padded(text, start, end) or _calendar(text, start, end, language):
            continue
        if block.masks and block.masked(Span(start, end)):
            continue
        end, power, extra = _multiplier(text, start, end, language)
        number = Number(block, Span(start, end), readings(match[0], language, power, extra))
        joined = _joined(pending, number, text)
        if pending is not None and joined is None:
            yield pending
        pending = joined or number
    if pending is not None:
        yield pending


def _joined(first: Number | None, second: Number, text: str) -> Number | None:
    """ "1 tỷ 500 triệu", "2 milliards 300 millions" as one number."""
    if first is None or second.span.start - first.span.end > 4 or not text[first.span.end - 1].isalpha():
        return None
    between = text[first.span.end : second.span.start].strip(BLANKS)
    thousands = not between and second.readings[0].style == "group"  # "2 millions 300 000"
    if between not in ("", "et") or not (text[second.span.end - 1].isalpha() or thousands):
        return None
    a, b = first.readings[0], second.readings[0]
    if b.value >= 2 * (a.high - a.value):
        return None
    reading = Reading(a.value + b.value, a.value + b.low, a.value + b.high, a.style)
    return Number(first.block, Span(first.span.start, second.span.end), (reading,))


def _glued_before(text: str, start: int, end: int, language: str) -> bool:
    """ "F-16", "img7884", "12/3", "2:00.531", "n° 5", "article 12"; not "đường 48 km"."""
    last = text[start - 1]
    if last.isalpha():
        return before(text, start) is None and not _is_height(text, start - 2, language)
    if last in "_/#@&=":
        return True
    if last in ".,:'’" or last in BLANKS:
        if start >= 2 and text[start - 2].isdigit() and last not in BLANKS:
            return True
        if language == "en" and "," in text[start:end]:
            return False  # "members number 1,200"
        return last in BLANKS and _label(text, start) and not (language == "vi" and _measured(text, start, end))
    if last in "-–\u2011":
        if language == "en" and text.endswith("foot", 0, start - 1):
            return False  # "the 6-foot-2 forward"
        return start >= 2 and (text[start - 2].isalpha() or (text[start - 2] == "-"))
    return False


def _measured(text: str, start: int, end: int) -> bool:
    """Whether what looks like a label is none: "đường 48 km" is a road, "trong số 12 người" is "of 12 people"."""
    if after(text, end, "vi") is not None or _multiplier(text, start, end, "vi")[1]:
        return True
    return text[:start].lower().endswith(("trong số ", "tổng số ", "con số "))


def _calendar(text: str, start: int, end: int, language: str) -> bool:
    """ "tháng 11", "ngày 28": a day or a month by its number, unless something is counted by the day."""
    if language != "vi" or end - start > 2 or not text[:start].endswith(VI_DAYS):
        return False
    following = LETTERS.match(text, end + 1)
    return following is None or following[0] not in MULTIPLIERS["vi"]


def _padded(text: str, start: int, end: int) -> bool:
    """ "007", "05": a code, unless the digits go on from a unit ("2 m 04", "3 € 05", "10 s 04", "3 kg 050")."""
    if text[start] != "0" or end - start < 2 or not text[start:end].isdigit():
        return False
    return GOES_ON.search(plain(text[max(0, start - 6) : start])) is None


def _is_height(text: str, start: int, language: str) -> bool:
    return language != "en" and HEIGHT.match(text, start) is not None


def _label(text: str, start: int) -> bool:
    end = start - 1
    begin = text.rfind(" ", max(0, end - 12), end) + 1 or max(0, end - 12)
    printed = plain(text[begin:end]).rpartition(" ")[2].strip("(«").rstrip(".")
    return printed.lower() in LABELS and printed != "no"


def _glued_after(text: str, end: int, language: str) -> bool:
    """ "14h30", "11e", "5G", "25/GP", "14:30"; a unit or a multiplier may touch the figure."""
    following = text[end : end + 1]
    if not following or following in BLANKS:
        return False
    if following.isalpha() or following == "_":
        letters = LETTERS.match(text, end)
        run = letters[0] if letters else following
        if text[end + len(run) : end + len(run) + 1].isdigit():
            if _is_height(text, end - 1, language):
                return False
            return text[end : end + len(run) + 1] not in SIGNS
        if run in ("C", "F"):
            return language != "en"
        if run in ("G", "K") and not text.startswith(SHORT_LINKS, end + 1):
            return True  # "le réseau 5G"
        if language == "en" and run in TOUCHING:
            return False
        return run == "s" or not (run in SIGNS or run in SHORT or run in ("bn", "tn", "Md", "Mds"))
    if following == "/":
        return text[end + 1 : end + 2].isdigit() or text[end + 1 : end + 2].isupper()
    return following == ":" and text[end + 1 : end + 2].isdigit()


def _enumerates(text: str, start: int, end: int) -> bool:
    """ "1) la route, 2) le port": the number of an entry, whose bracket nothing has opened."""
    if text[end : end + 1] != ")" or end - start > 2 or text[start - 1 : start].isalnum():
        return False
    before = text[max(0, start - 200) : start]
    return before.rfind("(") <= before.rfind(")")


def _multiplier(text: str, start: int, end: int, language: str) -> tuple[int, int, Decimal]:
    """The end of the number with its multiplier, the power of ten, and "et demi" as a part of that power."""
    power, at, table = 0, end, MULTIPLIERS[language]
    while (match := LETTERS.match(text, at + (text[at : at + 1] in BLANKS and text[at : at + 1] != ""))) is not None:
        word = match[0]
        step = table.get(word) or table.get(word.lower())
        if step is None or (step == 3 and word.lower() == "mille" and power):
            step = _short(text, start, match.start(), match.end(), word, language) if not power else None
        if step is None:
            break
        power, end = power + step, match.end()
        at = end
    if power:
        for half in HALVES.get(language, ()):
            if text.startswith(half, end) and not text[end + len(half) : end + len(half) + 1].isalpha():
                return end + len(half), power, HALF
    return end, power, Decimal(0)


def _short(text: str, start: int, begin: int, end: int, word: str, language: str) -> int | None:
    power = SHORT.get(word)
    if power is None:
        return None
    if text.startswith(SHORT_LINKS, end) or (before(text, start) is not None and begin == end - 1):
        return power
    money = after(text, end, "en") if word == "m" and text[begin - 1].isdigit() else None
    if money and dimension(money[0]) == "money":
        return power
    if word == "m" and language == "en" and text[begin - 1].isdigit() and MILLIONS.match(text, end):
        return power
    return power if word == "k" and text[begin - 1].isdigit() else None


def power_of(number: Number) -> int:
    """The power of ten that the words after the digits stand for: 9 for "10 milliards", 0 for "10"."""
    printed = number.block.text[number.span.start : number.span.end]
    if printed[-1].isdigit():
        return 0
    table = MULTIPLIERS.get(number.block.language, MULTIPLIERS["en"])
    return sum(table.get(word, table.get(word.lower(), 0)) for word in LETTERS.findall(printed))


def scaled(number: Number, power: int) -> Number:
    """A number that shares the multiplier of the next one ("8 à 10 milliards"); as printed it stays a reading."""
    shared = tuple(
        Reading(r.value.scaleb(power), r.low.scaleb(power), r.high.scaleb(power), r.style) for r in number.readings
    )
    return number._replace(readings=shared + number.readings)


@lru_cache(maxsize=4096)
def readings(printed: str, language: str, power: int = 0, extra: Decimal = Decimal(0)) -> tuple[Reading, ...]:
    """All readings of printed digits, best first, times ten to a power.

    In French and Vietnamese the comma is decimal and points and blanks group, in English the reverse.
    """
    separators = [c for c in printed if not c.isdigit()]
    if not separators:
        return (_reading(printed, "", "plain", power, extra),)
    whole, fraction = printed[: printed.rfind(separators[-1])], printed[printed.rfind(separators[-1]) + 1 :]
    digits = "".join(c for c in printed if c.isdigit())
    grouped = _reading(digits, "", "group", power, extra)
    if separators[-1] not in ".,":
        return (grouped,)
    if len(separators) > 1:
        if len(set(separators)) == 1:
            return (grouped,)
        return (_reading("".join(c for c in whole if c.isdigit()), fraction, "decimal", power, extra),)
    decimal = _reading(whole, fraction, "decimal", power, extra)
    if len(fraction) != 3 or len(whole) > 3 or whole[0] == "0":
        return (decimal,)
    groups_first = separators[0] == ("," if language == "en" else ".")
    return (grouped, decimal) if groups_first else (decimal, grouped)


def _reading(whole: str, fraction: str, style: str, power: int, extra: Decimal) -> Reading:
    value = Decimal(f"{whole}.{fraction}") if fraction else Decimal(whole)
    slack = HALF.scaleb(-len(fraction))
    if extra:
        value, slack = value + extra, Decimal("0.05")
    if power:
        value, slack = value.scaleb(power), slack.scaleb(power)
    return Reading(value, value - slack, value + slack, style)  # type: ignore[arg-type]
