"""Sentences: a stop, what closes after it, a blank, and something that can begin a sentence.

One scan finds the places where a sentence may end; only the full stops among them are looked at, for abbreviations,
initials and the numbers of a list.
"""

from __future__ import annotations

import re

from lint.annotate.abbreviations import ALWAYS, BEFORE_NUMBERS, EITHER, STARTERS
from lint.source import Span

BLANK = " \t\r\n\u00a0\u202f\u2009"
# With the standard engine, as in `words`, which is fast where a pattern begins with a class, and knows no capitals:
# `next` is the letter that has to be one.
STOP = re.compile(
    r"[.!?…\r\n](?:(?<![\r\n])[.!?…]*(?:[ \u00a0\u202f\u2009]?»|[”’\"')\]])*[ \t\u00a0\u202f\u2009]+"
    r"(?=(?:[«“‘\"'(\[¿¡][ \u00a0\u202f]?)?(?:[–—-][ \u00a0]?)?(?P<next>\w)|[«“])"
    r"|(?<=\r)\n\s*|(?<=\n)\s*)"
)
LONGEST = 8  # letters of an abbreviation, at most
OPENERS = "«“‘\"'([–—-¿¡ \u00a0\u202f"
NEVER_INITIALS = frozenset(("M", "MM"))


def split(text: str, language: str) -> tuple[Span, ...]:
    """Spans of the sentences of a block, without the blanks between them. Line ends part sentences too."""
    sentences = []
    start = 0
    for match in STOP.finditer(text):
        first, last = match.span()
        letter = match["next"]
        if letter and not (letter.isupper() or letter.isdecimal() or text[last] in "«“"):
            continue
        if text[first] == "." and not _ends(text, start, first, last, language):
            continue
        end = start + len(text[start:last].rstrip(BLANK))
        if end > start:
            sentences.append(Span(start, end))
        start = last
    end = len(text.rstrip(BLANK))
    if end > start:
        sentences.append(Span(start, end))
    return tuple(sentences)


def _ends(text: str, start: int, stop: int, after: int, language: str) -> bool:
    """Whether a full stop at `stop` ends the sentence that began at `start`; the next may begin at `after`."""
    if text[stop - LONGEST : stop].isalpha():
        return True
    if text[stop + 1 : stop + 2] in ("»", "”", '"', ")", "]", "."):
        return True
    token = _token(text, max(start, stop - LONGEST - 1), stop)
    if not token:
        return True
    following = _following(text, after)
    if token.isdigit():
        return stop - start > 4 or start + len(token) != stop
    if len(token) == 1 and token.isalpha():
        return _initial_ends(text, token, stop, following, language)
    key = token.lower()
    if following[:1].isdigit() and key in BEFORE_NUMBERS:
        return False
    if key in EITHER or _is_initials(token):
        return following.lower() in STARTERS and (key not in ALWAYS or language == "en")
    return key not in ALWAYS


def _token(text: str, low: int, stop: int) -> str:
    """The word before a stop, with the stops and hyphens inside it."""
    first = stop
    while first > low and (text[first - 1].isalnum() or text[first - 1] in ".-º°§"):
        first -= 1
    return text[first:stop].strip("-.")


def _following(text: str, after: int) -> str:
    """The word that would begin the next sentence."""
    while after < len(text) and text[after] in OPENERS:
        after += 1
    last = after
    while last < len(text) and text[last].isalnum():
        last += 1
    return text[after:last]


def _initial_ends(text: str, token: str, stop: int, following: str, language: str) -> bool:
    """ "J. Martin" goes on; "vitamine C. Le" ends; "M. Le Goff" goes on."""
    if token in NEVER_INITIALS and language == "fr":
        return False
    if token.islower():
        return not (following[:1].isdigit() and token in BEFORE_NUMBERS)
    named = text[: stop - 1].rstrip(BLANK + ".").rpartition(" ")[2][:1].isupper()
    return not named and following.lower() in STARTERS


def _is_initials(token: str) -> bool:
    """ "J.-P", "U.S", "GS.TS": capitals with stops inside."""
    return "." in token and all(part.strip("-").isupper() or not part for part in token.split("."))
