"""Lapses of years that count to the day of the story: "forty years on", "six décennies que", "half a century later",
golden weddings, years of service.

`event` says what they count from: of a wedding, of somebody's entry into a job, or of anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, Literal

from lint import patterns
from lint.annotate.relative import number
from lint.annotate.words import keyed, table
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

Event = Literal["any", "wedding", "entry"]
NEEDED = {
    "fr": table("ans années décennie décennies siècle demi-siècle noces jubilé"),
    "en": table("years decade decades century half-century quarter-century wedding jubilee"),
    "vi": table("năm thập kỷ niên cưới"),
}
COUNT = {
    "fr": r"(?P<n>\d{1,3}|[\p{L}-]++)\s(?P<unit>ans|années|décennies|siècles?)",
    "en": r"(?P<n>\d{1,3}|[\p{L}-]++)\s(?P<unit>years|decades|centuries)",
    "vi": r"(?P<n>\d{1,3}|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)(?:\smươi)?|mười)\s(?P<unit>năm|thập\s(?:kỷ|niên))",
}
WORDS = {
    "fr": {r"un\sdemi-siècle": 50, r"un\squart\sde\ssiècle": 25, r"un\ssiècle": 100, r"une\sdécennie": 10},
    "en": {r"half\sa\scentury": 50, r"a\shalf-century": 50, r"a\squarter(?:\sof\sa\s|-)century": 25, r"a\scentury": 100,
           r"a\sdecade": 10},
    "vi": {r"nửa\sthế\skỷ": 50, r"một\sphần\stư\sthế\skỷ": 25, r"một\sthế\skỷ": 100},
}  # fmt: skip
UNITS = keyed({"decades|décennies|thập kỷ|thập niên": 10, "centuries|siècle|siècles": 100})
# What stands behind a number of years that count to now, or before it.
AFTER = {
    "fr": r"\s(?:plus\stard\b|après\b|(?:plus\stôt,?\s)?jour\spour\sjour"
    r"|ont\spassé|ont\sfilé|(?:se\s)?sont\s(?:passé|écoulé)\w*|que\b|qu['’])",
    "en": r"\s(?:on\b(?=[,.;:]|\s(?:from|since|he|she|they|it|we)\b)|later\b|after\b|have\s(?:now\s)?(?:gone\sby|passed"
    "|elapsed)"
    r"|since\s(?:that|then|those)|(?:ago|earlier|before),?\sto\sthe\sday)",
    "vi": r"\s(?:sau\b|đã\s(?:trôi\s)?qua|trôi\squa|kể\stừ)",
}
BEFORE = {
    "fr": r"\b(?:voilà|voici|cela\sfait|ça\sfait)\s(?:donc\s|maintenant\s|déjà\s|exactement\s"
    r"|tout\sjuste\s)?$",
    "en": r"\b(?:it\sis|it\shas\sbeen|it['’]s(?:\sbeen)?)\s(?:now\s|exactly\s|fully\s)?$",
    "vi": r"\b(?:đúng|vừa\stròn)\s$",
}
SERVICE = {
    "fr": r"\s(?:de\s(?:carrière|maison|métier|service|bons\set\sloyaux|mandat|présence|fidélité|règne|direction)"
    r"|au\sservice|à\sla\s(?:tête|barre|direction)|au\smême|dans\s(?:la\smême|le\smême|l['’]entreprise|la\smaison))",
    "en": r"\s(?:of\s(?:service|loyal|duty|teaching|driving|work\b)|on\s(?:one|the\ssame|the\sjob)|in\s(?:one"
    r"|the\s(?:same|job|role|post|classroom|business|force|saddle))|at\s(?:one|the\s(?:same|helm|wheel|top))"
    r"|behind\sthe|with\s(?:one|the\s(?:same|company|club|firm)))",
    "vi": r"\s(?:gắn\sbó|công\stác|phục\svụ|làm\snghề|trong\snghề|đứng\slớp)",
}
WEDDINGS = {
    "fr": {"coton": 1, "étain": 10, "porcelaine": 20, "argent": 25, "perle": 30, "perles": 30, "corail": 35,
           "émeraude": 40, "rubis": 40, "vermeil": 45, "or": 50, "orchidée": 55, "diamant": 60,
           "palissandre": 65, "platine": 70,
           "albâtre": 75, "chêne": 80},
    "en": {"tin": 10, "crystal": 15, "china": 20, "silver": 25, "pearl": 30, "coral": 35, "ruby": 40, "sapphire": 45,
           "golden": 50, "gold": 50, "emerald": 55, "diamond": 60, "platinum": 70},
    "vi": {"bạc": 25, "ngọc trai": 30, "hồng ngọc": 40, "vàng": 50, "kim cương": 60},
}  # fmt: skip
WEDDING = {
    "fr": r"\bnoces\sd(?:e\s|['’])(?P<kind>[\p{L}]+)",
    "en": r"\b(?P<kind>\p{L}+|\d\d(?=(?:st|nd|rd|th)\swedding\sa))(?:st|nd|rd|th)?\swedding(?:\sanniversary)?\b"
    r"(?!\s(?:ring|dress|band|cake))",
    "vi": r"\b(?:đám\scưới|kỷ\sniệm\sngày\scưới|lễ\scưới)\s(?P<kind>bạc|ngọc\strai|hồng\sngọc|vàng|kim\scương)",
}
JUBILEE = {
    "fr": r"\bjubilé\sd(?:e\s|['’])(?P<kind>[\p{L}]+)",
    "en": r"\b(?P<kind>silver|ruby|golden|diamond|platinum|sapphire)\sjubilee\b",
    "vi": r"(?!)",
}
KEPT = table("noces jubilé wedding jubilee cưới")  # words of which one stands in each of the two
MARRIAGE = {
    "fr": r"\s(?:de\s(?:mariage|vie\scommune|vie\sà\sdeux)|d['’]union)",
    "en": r"\sof\s(?:marriage|married\slife|wedded)",
    "vi": r"\s(?:chung\ssống|hôn\snhân|nên\svợ|bên\snhau|(?:ngày\s)?(?:cưới|thành\shôn))",
}


class Lapse(NamedTuple):
    """Years that count to the story; `slack` are those that the words leave open; `back` looks back from a past event
    that the sentence may tell."""

    block: Block
    span: Span
    years: int
    slack: int
    event: Event
    sentence: Span
    later: bool = False


@lru_cache(64)
def lapses(block: Block) -> tuple[Lapse, ...]:
    """The lapses of a block, in the order of their kinds."""
    return tuple(_lapses(block))


def _lapses(block: Block) -> Iterator[Lapse]:
    language = block.language
    if language not in NEEDED or NEEDED[language].isdisjoint(block.vocabulary):
        return
    low = block.lower
    for found in _count(language).finditer(low):
        years, slack = _years(found, language)
        event = _event(low, found.start(), found.end(), language) if years > 4 else None
        if found["n"] is None and not event:
            event = "any" if _is_of_a_thing(low, found.start(), found.end()) else None
        if event:
            later = low.startswith((" later", " after", " plus tard", " après", " sau"), found.end())
            sentence = block.sentence_at(found.start())
            yield Lapse(block, Span(*found.span()), years, slack, event, sentence, later)
    celebrated: tuple[tuple[Event, dict[str, str]], ...] = (("any", JUBILEE), ("wedding", WEDDING))
    for event, kept in celebrated if not KEPT.isdisjoint(block.vocabulary) else ():
        for found in patterns.compile(kept[language]).finditer(low):
            kind = found["kind"]
            if years := int(kind) if kind.isdecimal() else WEDDINGS[language].get(kind, 0):
                yield Lapse(block, Span(*found.span()), years, 1, event, block.sentence_at(found.start()))


def _years(found: Any, language: str) -> tuple[int, int]:
    """The years of a count, and the slack of its unit; nothing for what is no number."""
    if found["n"] is None:
        text = found[0]
        years = next(years for word, years in WORDS[language].items() if patterns.compile(word).fullmatch(text))
        return years, 1 + years // 20
    value = _number(found["n"], language)
    scale = UNITS.get(found["unit"], 1)
    return (value or 0) * scale, 1 if scale == 1 else scale * 2 // 5


def _number(word: str, language: str) -> int | None:
    if word.isdecimal():
        return int(word)
    if language == "vi":
        tens = word.removesuffix(" mươi")
        value = number(tens, "vi")
        return value and (value * 10 if tens != word else value)
    return number(word, language)


def _event(low: str, start: int, end: int, language: str) -> Event | None:
    if patterns.compile(MARRIAGE[language]).match(low, end):
        return "wedding"
    if patterns.compile(SERVICE[language]).match(low, end):
        return "entry"
    before = patterns.compile(BEFORE[language])
    if patterns.compile(AFTER[language]).match(low, end) or before.search(low, max(0, start - 30), start):
        return "any"
    return None


def _is_of_a_thing(low: str, start: int, end: int) -> bool:
    """ "La loi a un quart de siècle", "The paper is half a century old"."""
    return low.endswith((" a ", " ont ", " aura ", " tròn "), 0, start) or low.startswith(" old", end)


@cache
def _count(language: str) -> Any:
    words = "|".join(WORDS[language])
    return patterns.compile(rf"(?<![\w-])(?:{COUNT[language]}|{words})(?![\w-])")
