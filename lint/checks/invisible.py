"""Characters that nobody sees: zero-width spaces, soft hyphens, stray marks of byte order and direction."""

from __future__ import annotations

from collections.abc import Iterator

from lint.checks._search import compiled
from lint.model import Agreement, Article, Edit, Hit, Listing, Related, Suggestion
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("invisible",)
# Format and control characters, separators of lines and paragraphs, private use. Blanks and line ends are none of them,
# and what stands at 80 to 9F was a sign before it was read in the wrong encoding.
SUSPECT = r"[\p{Cf}\p{Cc}\p{Co}\u2028\u2029--\t\n\r\x7f-\x9f]"
HYPHEN = "\u00ad"
JOINERS = "\u200c\u200d"
DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Scripts that need joiners and marks of direction.
SCRIPTS = ("Hebrew", "Arabic", "Syriac", "Thaana", "Devanagari", "Bengali", "Tamil", "Sinhala", "Khmer", "Mongolian")
NEEDING = "[" + "".join(rf"\p{{{script}}}" for script in SCRIPTS) + "]"
EMOJI = r"[\p{Extended_Pictographic}\ufe0f\U0001f3fb-\U0001f3ff]"
TAGS = ("\U000e0020", "\U000e007f")  # spell the flags of regions, behind a black flag
PRIVATE = ("\ue000", "\uf8ff")


class Params(NamedTuple):
    """`near` is how many characters around a mark of direction may hold the script that needs it."""

    near: int = 40


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for the page, at the first of them."""
    text = article.copy
    meant = HYPHEN if text is not article.source.text else ""  # a page of the web may break its words
    suspects = [
        c
        for c in article.source.characters
        if not c.isprintable() and c not in meant and compiled(f"(?V1){SUSPECT}").match(c)
    ]
    found = sorted(at for suspect in suspects for at in _places(text, suspect) if not _needed(text, at, params.near))
    if found:
        yield _hit(article, [Span(at, at + 1) for at in found])


def _places(text: str, character: str) -> Iterator[int]:
    at = text.find(character)
    while at >= 0:
        yield at
        at = text.find(character, at + 1)


def _needed(text: str, at: int, near: int) -> bool:
    """Whether a joiner, a mark of direction or a tag does its work among the characters around it."""
    character = text[at]
    if character == "\u200d" and compiled(EMOJI).match(text, at - 1) and compiled(EMOJI).match(text, at + 1):
        return True
    if TAGS[0] <= character <= TAGS[1]:
        return True
    if character in JOINERS + DIRECTIONS:
        return bool(compiled(NEEDING).search(text, max(0, at - near), at + near))
    return False


def _hit(article: Article, spans: list[Span]) -> Hit:
    text, page = article.source.text, article.page
    names = dict.fromkeys(f"U+{ord(text[span.start]):04X}" for span in spans)
    safe = all(_deletable(text, span) for span in spans)
    edits = tuple(Edit(span, "") for span in spans)
    return Hit(
        "invisible",
        page,
        spans[0],
        {"characters": Listing(tuple(names)), "count": len(spans)},
        tuple(Related(page, span, "also") for span in spans[1:]),
        () if any(PRIVATE[0] <= text[span.start] <= PRIVATE[1] for span in spans) else (Suggestion("", edits, safe),),
    )


def _deletable(text: str, span: Span) -> bool:
    """Whether nothing is lost without it: a space of no width between two letters may part two words."""
    parts = text[span.start] in "\u200b\u2028\u2029"
    return not (parts and text[span.start - 1 : span.start].isalnum() and text[span.end : span.end + 1].isalnum())
