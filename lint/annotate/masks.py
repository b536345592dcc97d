"""Stretches of a block that are not prose: addresses, file names, code, telephone and law numbers, versions, scores.

Two scans find all candidates: around signs that prose has not (`@`, `://`, `.jpg`), and digits joined by hyphens,
slashes and dots. What each one is depends on its shape and on the word before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.words import table
from lint.model import Block, Mask, MaskKind
from lint.source import Span

FILES = table(
    "jpg jpeg png gif webp avif heic tif tiff bmp svg pdf doc docx xls xlsx ppt pptx mp3 mp4 mov avi mkv zip htm html"
)
DOMAINS = table("com org net info gov edu fr vn eu uk tv jp cn ru au kr asia africa quebec paris")
ANCHOR = patterns.compile(
    r"[:@w.](?:(?<=:)//|(?<=@)|(?<=\bw)ww\.|(?<=[\w)-]\.)(?P<end>\p{L}[\p{L}\d]{1,5})(?![\p{L}\d]))"
)
JOINED = patterns.compile(r"\d(?<![\w.,/–-]\d)\d*+\p{L}{0,3}(?:[-–/.][\p{L}\d]+)+")
DIGIT = re.compile("[0-9]")
DIGITS = patterns.compile(r"\d[\d .()\u00a0-]{6,18}\d(?!\d|,\d)")
TELEPHONES = frozenset(("tél", "tel", "téléphone", "phone", "call", "thoại", "đt", "sđt", "hotline", "fax", "mobile"))
NUMERIC_DATE = r"\d\d([.-])\d\d\1\d{4}"
TOKEN_END = patterns.compile(r"[\s<>«»“”\"|]|$")
LAW_CUES = ("ésolution ", "esolution ", "irective ", "loi ", "lois ")
SHORTEST_TELEPHONE = 8  # digits
TRAILING = ".,;:!?…)]}'’\u00a0"
LEADING = "([{'’"

SCORES = table(
    "victoire défaite battu battus battue battues bat battre score scores nul match but buts mène menait menés",
    "gagné gagne remporté remporte vaincu mi-temps set sets impose imposé imposés imposée succès revers égalisation",
    "win won wins beat beaten beating defeat defeated loss lost lose draw drew victory score lead led leading ahead",
    "goals vote votes tie tied thắng thua hòa hoà số bàn ván",
)
ARTICLES = table("l. r. d. a. l r art. article articles lp. rp.")
LAWS = table(
    "n° nº no no. loi lois décret décrets ordonnance arrêté directive règlement circulaire résolution law",
    "resolution bill regulation directive định tư luật lệnh số",
)


def find(block: Block) -> tuple[Mask, ...]:
    """The masks of a block, sorted, without overlaps."""
    text = block.text
    found = [Mask(span, MaskKind.CODE) for span in block.code]
    for anchor in ANCHOR.finditer(text):
        found += _address(text, anchor)
    if DIGIT.search(text):
        for match in JOINED.finditer(text):
            found += _number(text, match, block.language)
        for match in DIGITS.finditer(text):
            found += _telephone(text, match)
        if any(word in text for word in LAW_CUES):
            found += (Mask(Span(*match.span(1)), MaskKind.LAW) for match in _law().finditer(text))
    return tuple(_distinct(sorted(found, key=_first_and_longest))) if found else ()


def _first_and_longest(mask: Mask) -> tuple[int, int]:
    return mask.span.start, -mask.span.end


def _distinct(masks: list[Mask]) -> Iterator[Mask]:
    """Without masks that begin within the one before."""
    end = -1
    for mask in masks:
        if mask.span.start >= end:
            end = mask.span.end
            yield mask


# --- Addresses and files ----------------------------------------------------------------------------------------------


def _address(text: str, anchor: Any) -> Iterator[Mask]:
    """The blank-free token around an anchor, without the punctuation of its sentence."""
    named = anchor["end"] is not None and anchor["end"].lower() in FILES
    if anchor["end"] and not named and anchor["end"] not in DOMAINS:
        return
    start = anchor.start()
    while start and not TOKEN_END.match(text, start - 1, start):
        start -= 1
    while start < anchor.start() and text[start] in LEADING:
        start += 1
    end = TOKEN_END.search(text, anchor.end()).start()
    while end > anchor.end() and text[end - 1] in TRAILING and not (text[end - 1] == ")" and "(" in text[start:end]):
        end -= 1
    token = text[start:end]
    if named and "://" not in token and "www." not in token:
        yield Mask(Span(_file_start(text, start), end), MaskKind.FILE)
    elif anchor[0] == "@":
        mail = patterns.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,}").search(token)
        if mail:
            kind = MaskKind.URL if mail[0][0] == "@" else MaskKind.EMAIL
            yield Mask(Span(start + mail.start(), start + mail.end()), kind)
    elif "@" not in token:
        yield Mask(Span(start, end), MaskKind.URL)


def _file_start(text: str, start: int) -> int:
    """Where a file name begins whose second word is a long number: "img12 1700000000.jpg"."""
    stem = text[start:].partition(".")[0]
    before = text[:start].rstrip(" ")
    word = before.rpartition(" ")[2]
    if stem.isdigit() and len(stem) >= 5 and word[:1].isalpha() and word[-1:].isdigit():
        return len(before) - len(word)
    return start


# --- Numbers ----------------------------------------------------------------------------------------------------------


def _telephone(text: str, match: Any) -> Iterator[Mask]:
    """A run of digits and gaps with the sign of a telephone number: a plus, a leading nought, brackets, a cue word."""
    run, start = match[0], match.start()
    if sum(sign.isdigit() for sign in run) < SHORTEST_TELEPHONE or patterns.compile(NUMERIC_DATE).match(run):
        return
    before = text[max(0, start - 14) : start]
    if before.endswith("+"):
        start -= 2 if before.endswith("(+") else 1
    elif patterns.compile(r"\d{2,3}\)[ -]?\d{3,4}[ -]\d{3,4}").fullmatch(run) and before.endswith("("):
        start -= 1
    elif not (run[0] == "0" and run[1].isdigit() and before[-1:] not in (".", ",", "/")) and not _called(before):
        return
    yield Mask(Span(start, match.end()), MaskKind.TELEPHONE)


def _called(before: str) -> bool:
    word = before.rstrip(" \u00a0:.").rpartition(" ")[2].lower()
    return word in TELEPHONES and bool(before)


@cache
def _law() -> Any:
    kinds = "(?:lois?|directive)(?![ \u00a0](?:1[89]|20)\\d\\d\\b(?!-))|[Rr]ésolutions?|[Rr]esolutions?"
    return patterns.compile(rf"\b(?:{kinds})[ \u00a0](?:n[°º][ \u00a0]?)?(\d++(?:[-/.]\d++)*+)(?![\d/-]|,\d)")


def _number(text: str, match: Any, language: str) -> Iterator[Mask]:
    kind = _kind(match[0], text, match.start(), match.end(), language)
    if kind:
        yield Mask(Span(*match.span()), kind)


def _kind(token: str, text: str, start: int, end: int, language: str) -> MaskKind | None:
    """What digits joined by hyphens, slashes or dots are; None for a date, a range or a figure."""
    if "/" in token and any(part[:1].isupper() and part[:2].isupper() for part in token.split("/")[1:]):
        return MaskKind.PERMIT if "GP" in token else MaskKind.LAW
    if not token.replace("-", "").replace("–", "").replace("/", "").replace(".", "").isdigit():
        return None
    parts = patterns.compile(r"[-–/.]").split(token)
    before = text[max(0, start - 14) : start].lower().split()
    if "." in token:
        return _dotted(parts, before) if token.count(".") == len(parts) - 1 else None
    if [len(part) for part in parts] in ([3, 3, 4], [3, 4]) and "/" not in token and len(parts) == 3:
        return MaskKind.TELEPHONE
    if before and before[-1].lstrip("(") in ARTICLES and len(parts[0]) > 1 and "/" not in token:
        return MaskKind.LAW  # "l'article L. 2314-34"
    if before and before[-1].rstrip(":") in LAWS and len(parts) == 2 and len(parts[0]) in (2, 4) and "–" not in token:
        return MaskKind.LAW
    return (
        MaskKind.SCORE
        if len(parts) == 2 and "/" not in token and _is_score(parts, text, start, end, language)
        else None
    )


def _dotted(parts: list[str], before: list[str]) -> MaskKind | None:
    lengths = [len(part) for part in parts]
    if lengths == [2, 2, 2, 2, 2] or (parts[0][0] == "0" and len(parts) > 2 and sum(lengths) >= 9):
        return MaskKind.TELEPHONE
    if before and before[-1] in ("version", "v", "ios", "android", "phiên", "bản", "python", "windows"):
        return MaskKind.VERSION
    grouped = len(parts) > 2 and all(length == 3 for length in lengths[1:])
    dated = len(parts) == 3 and (
        (lengths[2] in (2, 4) and int(parts[1]) <= 12 and int(parts[0]) <= 31) or lengths[0] == 4
    )
    return MaskKind.VERSION if len(parts) > 2 and not grouped and not dated else None


def _is_score(parts: list[str], text: str, start: int, end: int, language: str) -> bool:
    """Two small numbers are a score in a row of scores, beside a word of sport, or where the first is not smaller."""
    first, second = (int(part) for part in parts)
    if max(len(part) for part in parts) > 3 or any(len(part) > 1 and part[0] == "0" for part in parts):
        return False
    if patterns.compile(r",?[ \u00a0]\(?\d{1,2}[-–/]\d{1,2}\b").match(text, pos=end) or patterns.compile(
        r"\b\d{1,2}[-–/]\d{1,2}\)?,?[ \u00a0]$"
    ).search(text[max(0, start - 8) : start]):
        return max(first, second) <= 20
    near = (text[max(0, start - 45) : start] + " " + text[end : end + 30]).lower()
    if not SCORES.isdisjoint(patterns.compile(r"[\p{L}-]+").findall(near)):
        return True
    return language != "vi" and second <= first <= 30
