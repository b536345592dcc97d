"""Characters that nobody sees: zero-width spaces, soft hyphens, stray marks of byte order and direction."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from lint.checks.pattern import compiled
from lint.model import Agreement, Article, Edit, Hit, Listing, Related, Suggestion
from lint.source import Span

OUTCOMES = ("invisible",)
SUSPECTS = (
    r"[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    r"\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
JOINERS = "\u200c\u200d"
DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Scripts that need joiners and marks of direction: Hebrew, Arabic, Indic, Thai to Khmer; emoji join with U+200D.
NEEDING = r"[\p{Hebrew}\p{Arabic}\p{Syriac}\p{Thaana}\p{Devanagari}\p{Bengali}\p{Tamil}\p{Sinhala}\p{Khmer}\p{Mongolian}]"
EMOJI = r"[\p{Extended_Pictographic}\ufe0f\U0001f3fb-\U0001f3ff\u2640\u2642]"
PRIVATE = ("\ue000", "\uf8ff")


class Params(NamedTuple):
    """`near` is how many characters around a mark of direction may hold the script that needs it."""

    near: int = 40


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for the page, at the first of them."""
    text = article.source.text
    if text.isascii() and text.isprintable():
        return
    spans = [Span(*match.span()) for match in _suspects().finditer(text) if not _needed(text, match.start(), params.near)]
    if spans:
        yield _hit(article, spans)


def _suspects() -> Any:
    return compiled(SUSPECTS)


def _needed(text: str, at: int, near: int) -> bool:
    """Whether a joiner or a mark of direction does its work between the characters around it."""
    character = text[at]
    if character == "\u200d" and compiled(EMOJI).match(text, at - 1) and compiled(EMOJI).match(text, at + 1):
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
