"""What a single line or paragraph looks like, before its place on the page is known."""

from __future__ import annotations

from enum import IntEnum

from lint.annotate import furniture
from lint.annotate.captions import LONGEST, is_caption
from lint.model import Role
from lint.readers.piece import Piece

LONGEST_TITLE = 220
LONGEST_TEASER = 260
TITLE_WORDS = 32
LABEL_WORDS = 2
CLOSERS = "»”’\"')]} \u00a0\u202f"


class Look(IntEnum):
    PROSE = 0
    TITLE = 1  # short, and without the stop that ends a sentence
    LABEL = 2  # one or two words
    CAPTION = 3
    CUE = 4  # opens teasers: "Voir plus"
    TEASER = 5  # one teaser on its line: "Lire aussi : ..."
    NAVIGATION = 6
    MASTHEAD = 7


def look(piece: Piece) -> Look:
    """The look of a piece by its own text and markup."""
    text = piece.text
    if piece.role is Role.CAPTION:
        return Look.CAPTION
    if len(text) > LONGEST:
        return Look.PROSE
    if is_caption(text):
        return Look.CAPTION
    return _furniture(text) or _shape(piece)


def _shape(piece: Piece) -> Look:
    if piece.role in (Role.TABLE, Role.QUOTE):
        return Look.PROSE
    if piece.role in (Role.TITLE, Role.HEADING) or is_title_like(piece.text):
        words = len(piece.text.split())
        return Look.LABEL if words <= LABEL_WORDS and len(piece.text) <= 40 else Look.TITLE
    return Look.PROSE


def _furniture(text: str) -> Look | None:
    if text.startswith(furniture.TEASER_MARKS) and any(letter.isalpha() for letter in text):
        return Look.TEASER
    head, colon, rest = text[:60].partition(":")
    if not colon and len(text) > 60:
        return _teaser(text)
    key = furniture.fold(head)
    if not rest.strip() and len(text) <= 60:
        return _line(key) or _teaser(text)
    if colon and key in furniture.RELATED and len(text) <= LONGEST_TEASER:
        return Look.TEASER
    if colon and key in furniture.MASTHEAD and len(text) <= LONGEST_TEASER:
        return Look.MASTHEAD
    return _teaser(text)


def _teaser(text: str) -> Look | None:
    """A cue that a dash or nothing parts from the title it announces: "» LIRE AUSSI - Un pont"."""
    words = text[:50].lstrip("»>•- \u00a0").split(None, 4)
    if not words or words[0].lower() not in furniture.OPENERS:
        return None
    for count in (3, 2):
        if (
            len(words) > count
            and len(text) <= LONGEST_TEASER
            and furniture.fold(" ".join(words[:count])) in furniture.RELATED
        ):
            return Look.TEASER if words[count][0] in '-–—|:«“"' or words[count][0].isupper() else None
    return None


def _line(key: str) -> Look | None:
    if key in furniture.RELATED:
        return Look.CUE
    return Look.NAVIGATION if key in furniture.NAVIGATION else None


def is_copyright(text: str) -> bool:
    """Whether a line claims or grants rights: it belongs to the foot of a page."""
    lower = text.lower()
    return any(phrase in lower for phrase in furniture.RIGHTS) or (
        "©" in text and any(year.isdigit() and len(year) == 4 for year in lower.replace("-", " ").split())
    )


def last_sign(text: str) -> str:
    """The last sign that is no closing quote or bracket; a note in square brackets is passed over."""
    if text.endswith("]") and "[" in text[1:]:
        text = text[: text.rindex("[")]
    return text.rstrip(CLOSERS)[-1:]


def is_title_like(text: str) -> bool:
    """Short and not a sentence: no stop at the end, or a single question or exclamation."""
    if len(text) > LONGEST_TITLE or len(text.split()) > TITLE_WORDS:
        return False
    return last_sign(text) not in ".!?…:;,"


def is_question(text: str) -> bool:
    """A title may be a question or a cry, if it is no more than that."""
    return len(text) <= 130 and last_sign(text) in "?!" and ". " not in text
