"""Lists of names and of titles in running text: "Anna Roux, Paul Dey et Luc Morin", "« Sel » et « Rive »"."""

from __future__ import annotations

from functools import cache
from typing import Any

from lint import patterns
from lint.lists.bullets import List
from lint.source import Span

WORD = r"(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\p{N}'’-]*)"
LINK = r"(?:de la|de l['’]|du|de|d['’]|des|van|von|der|la|le|les|sur|en|of the|of|al|bin|ben|el|y|e|i)"
NAME = rf"{WORD}(?:\s(?:{LINK}\s)?{WORD}){{0,4}}"
QUOTED = r"(?:«[^«»]{1,60}»|“[^“”]{1,60}”|\"[^\"]{1,60}\")"
LEAD = {
    "fr": r"(?:(?:de la |de l['’]|du |des |de |d['’]|aux |au |à la |à l['’]|à |en |celui de |celle de )|(?:le |la |les "
    r"|l['’]|son |sa |M\. |MM\. |Mme ))?",
    "en": r"(?:(?:of |in |on |with |the |a |an |his |her |Mr\.? |Mrs\.? |Ms\.? |Dr\.? )){0,2}",
    "vi": r"(?:(?:tỉnh |thành phố |TP |xã |phường |huyện |quận |ông |bà |anh |chị |em |nước |các |cầu |đường ))?",
}
AND = {"fr": r"\s(?:et|ainsi que)\s", "en": r",?\s(?:and|&)\s", "vi": r"\s(?:và|cùng)\s"}
DAYS = {
    "fr": r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
    "en": r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?",
    "vi": r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)",
}
BRACKET = r"(?:\s\([^()]{1,40}\))?"


def _pattern(language: str, repeated: str) -> str:
    item = rf"{LEAD[language]}(?:{NAME}|{QUOTED}|{DAYS[language]}){BRACKET}"
    return rf"{item}(?:,\s{item}){repeated}{AND[language]}{item}(?![\p{{L}}-])"


# Two names, titles or days at least, the last two joined by a conjunction.
LISTS = {language: _pattern(language, "*") for language in LEAD}
LONGER = {language: _pattern(language, "+") for language in LEAD}  # three at least


def counted(text: str, start: int, language: str) -> List:
    """A list that stands at an offset, with the number of its items."""
    bare = _hidden().sub("Q", text)
    joined = len(patterns.compile(AND[language]).findall(bare))
    commas = bare.count(", ") - (len(_oxford().findall(bare)) if language == "en" else 0)
    return List(Span(start, start + len(text)), commas + 2, commas + joined + 1)


@cache
def _hidden() -> Any:
    return patterns.compile(rf"{QUOTED}|\([^()]*\)")


@cache
def _oxford() -> Any:
    return patterns.compile(r",\s(?:and|&)\s")
