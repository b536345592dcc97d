"""Lines of a page that are looked up whole: buttons, counters, labels, gaps to fill."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from lint.checks._search import Certainty
from lint.kept import kept
from lint.model import Article
from lint.record import NamedTuple
from lint.source import Span

LONGEST = 80  # characters of a line that is looked up
FRAME = " \t\r\u00a0\u202f*_#>•·|-–—[]()….:!+▼▲►→←↑↓×"
DIGITS = str.maketrans("123456789", "000000000")
STOPS = (".", "!", "?", "…", "»", "”", '"')
FENCES = ("---", "+++")
NARROWEST = 40  # characters of the longest line where a paragraph is wrapped


class Lines(NamedTuple):
    """Texts that fill a line; 0 stands for any number. In copy of another language than `language`, `abroad` holds."""

    lines: tuple[str, ...]
    outcome: Certainty
    language: str = ""
    abroad: Certainty = "certain"


class Labels(NamedTuple):
    """Lines that announce something ("Lire aussi :"), in their language."""

    lines: tuple[str, ...]
    language: str


class Line(NamedTuple):
    start: int
    text: str  # without blanks around it
    key: str  # as it is looked up; empty for what is too long
    gap: bool  # whether an empty line or the end of the page follows


@lru_cache(maxsize=1)
def lines(copy: str) -> tuple[Line, ...]:
    """The lines below the front matter that hold something."""
    found: list[Line] = []
    start = head_end(copy)
    rows = copy[start:].split("\n")
    for index, row in enumerate(rows):
        shown = row.strip()
        if shown:
            gap = index + 1 == len(rows) or not rows[index + 1].strip()
            found.append(Line(start + row.index(shown), shown, key(shown) if len(shown) <= LONGEST else "", gap))
        start += len(row) + 1
    return tuple(found)


def head_end(text: str) -> int:
    """Where the line that closes the front matter begins; 0 where there is no closed front matter."""
    fence = text[:3]
    return max(text.find(f"\n{fence}", 3), 0) if fence in FENCES and not text[3:].partition("\n")[0].strip() else 0


def key(text: str) -> str:
    """A line without what frames it, in lower case, with every number as 0."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("’", "'").replace("\u00a0", " ").translate(DIGITS)
    while "00" in folded:
        folded = folded.replace("00", "0")
    return folded.strip(FRAME)


@kept
def outcomes(rows: tuple[Lines, ...], labels: tuple[Labels, ...], language: str) -> dict[str, Certainty]:
    """Key of a line -> outcome, for copy of a language; labels of other languages are leftovers in any case."""
    table: dict[str, Certainty] = {
        key(line): row.outcome if row.language in ("", language) else row.abroad for row in rows for line in row.lines
    }
    own = announcing(labels, language)
    foreign = (key(line) for row in labels for line in row.lines)
    return {**{line: "certain" for line in foreign if line not in own}, **table}


@kept
def announcing(labels: tuple[Labels, ...], language: str) -> frozenset[str]:
    """The keys of a language's labels."""
    return frozenset(key(line) for row in labels if row.language == language for line in row.lines)


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph of copy rather than the headline that a label announces."""
    return (len(text) > 120 and text.endswith(STOPS)) or (len(text) > 60 and text.endswith("."))


def wrapped(article: Article, start: int) -> bool:
    """Whether a line of the source is one of a paragraph that runs over several."""
    text = article.source.text
    for block in article.blocks:
        first, end = block.map.to_source(Span(0, len(block.text)))
        if first <= start < end and "\n" in text[first:end]:
            return max(map(len, text[first:end].split("\n"))) >= NARROWEST
    return False
