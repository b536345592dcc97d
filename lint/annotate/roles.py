"""Title, standfirst, dateline, lede, headings, captions and signatures of an article, by look and order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.annotate import datelines, furniture
from lint.annotate.looks import Look, is_image_name, is_image_text, is_question, is_title_like
from lint.annotate.publication import is_header
from lint.annotate.regions import Placed
from lint.model import RegionKind, Role
from lint.readers.piece import Piece

DATELINE_WITHIN = 4  # paragraphs from the top
BARE_DATELINE_WITHIN = 2  # where neither agency nor day confirms it
STANDFIRST_WORDS = 7
SIGNATURE_WORDS = 6


class Cast(NamedTuple):
    """A piece, or a part of one, with its role; a lede goes on the paragraph of its dateline."""

    piece: Piece
    role: Role
    same_paragraph: bool = False
    head: bool = False  # from the front matter


def cast_main(placed: list[Placed], title: str = "") -> Iterator[Cast]:
    """Roles in the article itself. `title` is the one that the front matter has given."""
    start, shown = _title(placed, title)
    if start:
        yield Cast(placed[start - 1].piece, Role.TITLE)
    rest = placed[start:]
    captions = _captions(rest, shown)
    prose = [i for i, item in enumerate(rest) if _is_prose(item) and i not in captions]
    lede, cut = _lede(rest, prose, captions)
    for index, item in enumerate(rest):
        if index in captions:
            yield Cast(item.piece, Role.CAPTION)
        elif index == lede:
            yield from _opening(item.piece, cut)
        elif index < lede:
            yield Cast(item.piece, _above(item))
        else:
            yield Cast(item.piece, _below(rest, index, prose))


def cast_other(placed: list[Placed]) -> Iterator[Cast]:
    """Roles in teasers, menus and mastheads."""
    for item in placed:
        if item.look is Look.CAPTION:
            role = Role.CAPTION
        elif item.kind is RegionKind.RELATED and (
            item.look in (Look.TITLE, Look.LABEL, Look.TEASER) or is_question(item.piece.text)
        ):
            role = Role.HEADING
        else:
            role = item.piece.role or Role.BODY
        yield Cast(item.piece, Role.HEADING if role is Role.TITLE else role)


def _is_prose(item: Placed) -> bool:
    return item.look in (Look.PROSE, Look.MASTHEAD) and item.piece.role not in (Role.TITLE, Role.HEADING)


def _title(placed: list[Placed], given: str) -> tuple[int, str]:
    """Where the article goes on below its title, 0 if it has none of its own, and the title."""
    marked = next((i for i, item in enumerate(placed[:4]) if item.piece.role is Role.TITLE), None)
    if marked is not None:
        return marked + 1, placed[marked].piece.text
    if given or len(placed) < 2 or not _can_be_title(placed[0]):
        return 0, given
    return 1, placed[0].piece.text


def _can_be_title(item: Placed) -> bool:
    if item.piece.role not in (None, Role.HEADING) or is_header(item.piece.text):
        return False
    return item.look in (Look.TITLE, Look.LABEL) or (
        is_question(item.piece.text) and not item.piece.text.startswith(("-", "–", "—"))
    )


def _captions(placed: list[Placed], title: str) -> set[int]:
    """Captions, with the lines that belong to them: above a credit, or below the name of an image."""
    found = {i for i, item in enumerate(placed) if item.look is Look.CAPTION}
    for index, item in enumerate(placed):
        text = item.piece.text
        if title and is_image_text(text, title) and (len(text) - len(title) <= 15):
            found.add(index)
        if item.piece.adjacent and index and len(text) <= 300:
            above = placed[index - 1].piece.text
            if is_image_name(above) or (index in found and _is_credit(text) and len(above) <= 400):
                found |= {index - 1, index}
    return found


def _is_credit(text: str) -> bool:
    return len(text) <= 80 and len(text.split()) <= 10


def _lede(placed: list[Placed], prose: list[int], captions: set[int]) -> tuple[int, int]:
    """The index of the lede and the length of its dateline."""
    for number, index in enumerate(prose[:DATELINE_WITHIN]):
        cut = datelines.length(placed[index].piece.text, strict=number >= BARE_DATELINE_WITHIN)
        if cut:
            return index, cut
    if not prose:
        rest = [i for i, item in enumerate(placed) if item.piece.role is None and item.look in (Look.TITLE, Look.LABEL)]
        return (rest[0] if rest else len(placed)), 0
    if _set_apart(prose, captions):
        return prose[1], 0
    return prose[0], 0


def _set_apart(prose: list[int], captions: set[int]) -> bool:
    """Whether a picture parts the first paragraph from the second: then it is the standfirst."""
    between = range(prose[0] + 1, prose[1]) if len(prose) > 2 else range(0)
    return len(between) > 0 and captions.issuperset(between)


def _opening(piece: Piece, cut: int) -> Iterator[Cast]:
    if not cut:
        yield Cast(piece, piece.role or Role.LEDE)
        return
    text = piece.text
    end = len(text[:cut].rstrip())
    yield Cast(piece._replace(text=text[:end], map=piece.map.cut(0, end), code=()), Role.DATELINE)
    yield Cast(piece._replace(text=text[cut:], map=piece.map.cut(cut, len(text)), code=()), Role.LEDE, True)


def _above(item: Placed) -> Role:
    """Between title and lede."""
    text = item.piece.text
    if item.piece.role not in (None, Role.HEADING):
        return Role.HEADING if item.piece.role is Role.TITLE else item.piece.role
    if is_header(text) or is_signature(text):
        return Role.BYLINE
    if item.look is Look.PROSE or len(text.split()) >= STANDFIRST_WORDS:
        return Role.STANDFIRST
    return Role.HEADING


def _below(placed: list[Placed], index: int, prose: list[int]) -> Role:
    """After the lede."""
    item = placed[index]
    if item.piece.role is not None:
        return Role.HEADING if item.piece.role is Role.TITLE else item.piece.role
    if is_signature(item.piece.text, closing=not prose or index > prose[-1]):
        return Role.BYLINE
    heads = prose and index < prose[-1] and item.look in (Look.TITLE, Look.LABEL)
    return Role.HEADING if heads else Role.BODY


def is_signature(text: str, closing: bool = False) -> bool:
    """Whether a line names its author or source. Below the article a few capitalised words are enough."""
    if len(text) > 120 or text[-1] in "!?…:" or text.endswith("."):
        return False
    if text.lower().startswith(furniture.AUTHOR):
        return "://" in text or (len(text.split()) <= 12 and any(w[0].isupper() for w in text.split()[1:] or [text]))
    words = text.strip("()–—-. \u00a0/").split()
    if not 0 < len(words) <= SIGNATURE_WORDS or any(letter.isdigit() for letter in text):
        return False
    return (closing or len(words) in (2, 3)) and is_title_like(text) and all(_is_name(word) for word in words)


def _is_name(word: str) -> bool:
    return word[0].isupper() or word in ("de", "du", "da", "van", "et", "and", "và", "avec", "/", "-", "|")
