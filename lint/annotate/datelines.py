"""Datelines: the place, day and agency that open an agency story, up to the dash."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

REACH = 110  # characters in which the dash has to stand
SHORTEST_LEDE = 25  # characters after the dash
PARTICLES = "de|du|des|d'|la|le|les|l'|sur|en|of|the|and|et|upon|y|el|al"


@cache
def _pattern() -> Any:
    word = r"\p{Lu}[\p{L}\p{M}.'’-]*+"
    place = rf"(?:{word}|(?:le|la|les)\ )(?:[ \u00a0/](?:{word}|{PARTICLES}))*+"
    day = r"(?:le\ |ngày\ |on\ )?[\p{L}. ]{0,12}\d{1,2}(?:er|st|nd|rd|th)?[\p{L}\d ./-]{0,20}"
    extra = rf"(?:,\ ?(?:{day}|{place}))"
    agency = r"\((?P<agency>[^()\n]{2,60})\)"
    dash = r"\ ?[–—]\ ?|\ -{1,2}\ |(?<=\))-{1,2}\ |\ -(?=[«\"“])"
    return regex.compile(
        rf"(?:(?P<place>{place}){extra}{{0,3}}\ ?(?:{agency})?|{agency}|(?P<day>\d[^–—()-]{{3,30}}?))[.,]?(?:{dash})"
        r"(?=[«\"“‘(\[]?[ \u00a0\u202f]?[\p{Lu}\d])"
    )


def length(text: str, strict: bool = False) -> int:
    """How many characters of a paragraph are its dateline with the blanks after it; 0 for none.

    `strict` asks for an agency or a day in it: later in a page "Bordeaux - Le ..." may open any paragraph.
    """
    head = text[:REACH]
    if len(text) < SHORTEST_LEDE or not ("–" in head or "—" in head or "-" in head):
        return 0
    match = _pattern().match(text, 0, min(REACH, len(text)), partial=False)
    if not match or len(text) - match.end() < SHORTEST_LEDE:
        return 0
    if match["agency"] is None and (strict or not _is_place(match)):
        return 0
    return int(match.end())


def _is_place(match: Any) -> bool:
    """Whether what stands before the dash, without an agency, can be a place with a day: not a whole clause."""
    if match["place"] is None:
        return any(letter.isalpha() for letter in match["day"])
    return len(match["place"].split()) <= 5 and len(match["place"]) <= 40
