"""What a single line or paragraph looks like, before its place on the page is known."""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from typing import Any

import regex

from lint.annotate import furniture
from lint.model import Role
from lint.readers.piece import Piece

LONGEST_TITLE = 220
TITLE_WORDS = 32
LABEL_WORDS = 3
LONGEST_CAPTION = 700
CLOSERS = "»”’\"')]} \u00a0\u202f"


class Look(IntEnum):
    PROSE = 0
    TITLE = 1  # short, and without the stop that ends a sentence
    LABEL = 2  # one to three words
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
    if len(text) > LONGEST_CAPTION:
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
    if len(text) > 400:
        return None
    if text.startswith(furniture.TEASER_MARKS) and any(letter.isalpha() for letter in text):
        return Look.TEASER
    head, colon, rest = text[:60].partition(":")
    key = furniture.fold(head)
    if not rest.strip() and len(text) <= 60:
        return _line(key)
    if colon and key in furniture.RELATED and len(text) <= 300:
        return Look.TEASER
    return Look.MASTHEAD if colon and key in furniture.MASTHEAD and len(text) <= 250 else None


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
    """The last sign that is no closing quote or bracket."""
    return text.rstrip(CLOSERS)[-1:]


def is_title_like(text: str) -> bool:
    """Short and not a sentence: no stop at the end, or a single question or exclamation."""
    if len(text) > LONGEST_TITLE or len(text.split()) > TITLE_WORDS:
        return False
    return last_sign(text) not in ".!?…:;,"


def is_question(text: str) -> bool:
    """A title may be a question or a cry, if it is no more than that."""
    return len(text) <= 130 and last_sign(text) in "?!" and ". " not in text


@cache
def _credit() -> Any:
    label = (
        r"(?:crédits?(?:[ \u00a0]photos?)?|photos?|photographies?|images?|illustrations?|infographies?|vidéo|capture d['’]écran"
        r"|(?:file |photo |picture )?credits?|pictures?|photographs?|graphic|(?:nguồn )?ảnh(?: minh họa| tư liệu)?|hình(?: ảnh)?|clip)"
    )
    agency = r"AFP|AP|Reuters|REUTERS|VNA|TTXVN|VNA/CVN|EPA|EFE|ANSA|DPA|Xinhua|XINHUA|Bloomberg|PA|BELGA|Belga"
    return regex.compile(
        rf"(?:^|[.!?…»\"”)\](|–—/-][ \u00a0]?|[ \u00a0])(?i:{label})[ \u00a0\u202f]?(?:[:©]|\((?:{agency})\))[^.!?]{{0,90}}\.?\)?$"
        r"|(?:^|[.!?…»\"”)\](|][ \u00a0]?)(?:Photos? (?:by|de|par|courtesy)|Photo credit|Ảnh của|File photo)[ \u00a0]\p{Lu}[^.!?]{1,70}\.?\)?$"
        r"|Getty Images[^.!?]{0,20}[.)]{0,2}$"
        rf"|(?:^|[.!?…»\"”)\]([ \u00a0])(?:AP Photo|REUTERS|AFP PHOTO|EPA)/[\p{{Lu}}][^.!?]{{1,50}}\)?\.?$"
        rf"|(?:^|[.!?»\"”)\]][ \u00a0]?|\()[©][ \u00a0]?\p{{Lu}}[^.!?]{{1,60}}\)?$"
        rf"|\((?:[\p{{Lu}}][\p{{L}}.'’-]+[ /]){{1,4}}(?:{agency}|Getty)\)\.?$"
    )


CREDIT_SIGNS = ("©", "/", ":", "hoto", "HOTO", "Getty", "nh của")


def is_caption(text: str) -> bool:
    """Whether a text ends with the credit of a picture, or is the name of an image file."""
    tail = text[-130:]
    if any(sign in tail for sign in CREDIT_SIGNS) and _credit().search(tail):
        return not is_copyright(tail)
    return len(text) <= 100 and is_image_name(text)


def is_image_name(text: str) -> bool:
    """Whether a line is nothing but the name of an image file, as left behind by a content system."""
    name, dot, extension = text.rpartition(".")
    return bool(dot) and extension.lower() in IMAGES and len(name.split()) <= 4


IMAGES = frozenset(("jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "tif", "tiff", "bmp", "svg"))


def is_image_text(text: str, title: str) -> bool:
    """Whether a line is the page's title, used as the text of a picture, with what was glued to it."""
    return len(title) >= 15 and len(text) > len(title) and text.startswith(title)
