"""Title, standfirst, dateline, lede, headings, captions and signatures of an article, by look and order."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import datelines, furniture
from lint.annotate.captions import is_credit, is_image_name, is_image_text
from lint.annotate.full_dates import is_header
from lint.annotate.looks import Look, is_question, is_title_like
from lint.annotate.regions import Placed
from lint.model import RegionKind, Role
from lint.readers.piece import Piece
from lint.record import NamedTuple

DATELINE_WITHIN = 4  # paragraphs from the top
BARE_DATELINE_WITHIN = 2  # where neither agency nor day confirms it
STANDFIRST_WORDS = 7
SIGNATURE_WORDS = 6
HEADING_WORDS = 16
LONGEST_SIGNATURE = 120
LONGEST_CAPTION, SHORT_CAPTION = 400, 100
DASHES = ("-", "–", "—")
SENTENCE_END = patterns.compile(r"(?:\p{Ll}{2}|\d{3}|[)»”])[.!?…]\s+\p{Lu}")


class Cast(NamedTuple):
    """A piece, or a part of one, with its role; a lede goes on the paragraph of its dateline."""

    piece: Piece
    role: Role
    same_paragraph: bool = False
    head: bool = False  # from the front matter


def cast_main(placed: list[Placed], given: str = "") -> Iterator[Cast]:
    """Roles in the article itself. `given` is the title that the front matter has."""
    title = _title(placed, given)
    rest = placed[: title or 0] + placed[title + 1 :] if title is not None else placed
    captions = _captions(rest, given if title is None else placed[title].piece.text)
    prose = [i for i, item in enumerate(rest) if _is_prose(item) and i not in captions]
    lede, cut = _lede(rest, prose, captions)
    last = max(
        (i for i, item in enumerate(rest) if item.look is Look.PROSE or item.piece.role is Role.LIST), default=-1
    )
    for index, item in enumerate(rest):
        if index == title:
            yield Cast(placed[title].piece, Role.TITLE)
        if index in captions:
            yield Cast(item.piece, Role.CAPTION)
        elif index == lede:
            yield from _opening(item.piece, cut)
        else:
            yield Cast(item.piece, _above(item) if index < lede else _below(item, index < last))
    if title is not None and title >= len(rest):
        yield Cast(placed[title].piece, Role.TITLE)


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
    return item.look in (Look.PROSE, Look.MASTHEAD) and item.piece.role is None


def _title(placed: list[Placed], given: str) -> int | None:
    """Which piece is the title: the one that the markup makes it, else the first below dates and authors."""
    for index, item in enumerate(placed[:4]):
        if item.piece.role is Role.TITLE:
            return index
    if given:
        return None
    for index, item in enumerate(placed[:-1][:3]):
        if _can_be_title(item):
            return index
        if not is_header(item.piece.text):
            return None
    return None


def _can_be_title(item: Placed) -> bool:
    text = item.piece.text
    if item.piece.role not in (None, Role.HEADING) or is_header(text) or text.startswith(DASHES):
        return False
    return item.look in (Look.TITLE, Look.LABEL) or is_question(text)


def _captions(placed: list[Placed], title: str) -> set[int]:
    """Captions, with the lines that belong to them: above a credit, or below the name of an image."""
    found = {i for i, item in enumerate(placed) if item.look is Look.CAPTION}
    for index, item in enumerate(placed):
        text = item.piece.text
        if title and is_image_text(text, title):
            found.add(index)
        above = placed[index - 1].piece.text if index else ""
        if item.piece.adjacent and is_image_name(above) and len(text) <= LONGEST_CAPTION:
            found.add(index)
        elif index in found and is_credit(text) and _is_credited(above, item.piece.adjacent):
            found.add(index - 1)
    return found


def _is_credited(text: str, adjacent: bool) -> bool:
    """Whether a text can be the caption of the credit below it; across a blank line only a short one."""
    return 0 < len(text) <= (LONGEST_CAPTION if adjacent else SHORT_CAPTION) and (adjacent or ". " not in text)


def _lede(placed: list[Placed], prose: list[int], captions: set[int]) -> tuple[int, int]:
    """The index of the lede and the length of its dateline; beyond the end where there is none."""
    for number, index in enumerate(prose[:DATELINE_WITHIN]):
        cut = datelines.length(placed[index].piece.text, strict=number >= BARE_DATELINE_WITHIN)
        if cut:
            return index, cut
    if _set_apart(prose, captions):
        return prose[1], 0
    others = (i for i, item in enumerate(placed) if i not in captions and item.piece.role is None and not _is_top(item))
    return (prose[0] if prose else next(others, len(placed))), 0


def _is_top(item: Placed) -> bool:
    return is_header(item.piece.text) or is_signature(item.piece.text, bare=True)


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
    text, role = item.piece.text, item.piece.role
    if role is not None:
        return Role.HEADING if role is Role.TITLE else role
    if is_header(text) or is_signature(text, bare=True):
        return Role.BYLINE
    return Role.STANDFIRST if item.look is Look.PROSE or len(text.split()) >= STANDFIRST_WORDS else Role.HEADING


def _below(item: Placed, inside: bool) -> Role:
    """After the lede; `inside` where the article goes on."""
    text, role = item.piece.text, item.piece.role
    if role is not None:
        return Role.HEADING if role is Role.TITLE else role
    if is_signature(text, bare=not inside) or (not inside and is_header(text, closing=True)):
        return Role.BYLINE
    return Role.HEADING if inside and item.look in (Look.TITLE, Look.LABEL) and _is_heading(text) else Role.BODY


def _is_heading(text: str) -> bool:
    listed = text.count(",") > 2 or SENTENCE_END.search(text) is not None
    return not text[0].islower() and not text.startswith(DASHES) and not listed and len(text.split()) <= HEADING_WORDS


def is_signature(text: str, bare: bool = False) -> bool:
    """Whether a line names its author or source; a `bare` name or the initials of a desk will do at the ends."""
    if len(text) > LONGEST_SIGNATURE or text[-1] in "!?…:" or text.endswith("."):
        return False
    words = text.split()
    if text.lower().startswith(furniture.AUTHOR):
        return "://" in text or (len(words) <= 12 and any(word[0].isupper() for word in words[1:]))
    if not bare or len(words) > SIGNATURE_WORDS or any(letter.isdigit() for letter in text):
        return False
    desk = len(words) == 1 and "/" in text and text.replace("/", "").replace("-", "").isalpha()
    names = [name for word in words if (name := word.strip("()–—-.|/,"))]
    return desk or (bool(names) and is_title_like(text) and all(map(_is_name, names)))


def _is_name(word: str) -> bool:
    return word[0].isupper() or word in ("de", "du", "da", "van", "et", "and", "và", "avec", "with")
