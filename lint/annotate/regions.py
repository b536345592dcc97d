"""Which pieces of a page are the article, which are teasers of others, which are menus and mastheads.

Told by shape and place first, by cue words second, and always in doubt for the article: what is put aside is not
checked. A teaser is a card of caption, title and at most one paragraph; where paragraph follows paragraph, the article
has gone on.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from lint import patterns
from lint.annotate import furniture
from lint.annotate.looks import Look, is_copyright, is_question, look
from lint.model import RegionKind, Role
from lint.readers.piece import Piece
from lint.record import NamedTuple

MENU = 3  # lone labels in a row that make a menu, below the article or in a box
TITLES = (Look.TITLE, Look.LABEL)
DOMAIN = r"\b[\w-]{2,}\.(?:com|org|net|fr|vn|eu|info|news|be|ch|ca|uk|sn|ma|tv|io)\b"


class Placed(NamedTuple):
    """A piece with its region: `card` counts the boxes of teasers from one, 0 for the article itself."""

    piece: Piece
    look: Look
    kind: RegionKind
    card: int = 0


def part(pieces: list[Piece], titled: bool = False) -> list[Placed]:
    """Sort the pieces of one article and its page into regions. `titled`: the title stands elsewhere."""
    looks = [look(piece) for piece in pieces]
    kinds: list[RegionKind] = [piece.kind or RegionKind.MAIN for piece in pieces]
    cards = [0] * len(pieces)
    _teasers(pieces, looks, kinds, cards)
    for index, found in enumerate(looks):
        if found in (Look.NAVIGATION, Look.CUE):
            kinds[index] = RegionKind.NAV
    _rights(pieces, looks)
    _foot(pieces, looks, kinds)
    if not titled:
        _top(pieces, looks, kinds)
    return [Placed(*placed) for placed in zip(pieces, looks, kinds, cards, strict=True)]


# --- Teasers ----------------------------------------------------------------------------------------------------------


def _teasers(pieces: list[Piece], looks: list[Look], kinds: list[RegionKind], cards: list[int]) -> None:
    card = index = 0
    while index < len(pieces):
        if looks[index] is Look.TEASER or kinds[index] is RegionKind.RELATED:
            card += 1
            kinds[index], cards[index] = RegionKind.RELATED, card
        elif looks[index] is Look.CUE:
            inline = furniture.fold(pieces[index].text) in furniture.INLINE
            boxes = _boxes(pieces, looks, index + 1, inline)
            for box in boxes:
                card += 1
                for place in box:
                    kinds[place], cards[place] = RegionKind.RELATED, card
            index = boxes[-1][-1] if boxes else index
        index += 1


def _boxes(pieces: list[Piece], looks: list[Look], start: int, inline: bool) -> list[list[int]]:
    """The cards that follow a cue, as indexes."""
    boxes: list[list[int]] = []
    index = start
    while index < len(pieces):
        box = _box(pieces, looks, index)
        if not box:
            break
        boxes.append(box)
        index = box[-1] + 1
    if not boxes:
        return []
    goes_on = index < len(pieces) and looks[index] is Look.PROSE
    return _given_back(boxes, looks, goes_on, inline)


def _box(pieces: list[Piece], looks: list[Look], index: int) -> list[int]:
    """One card: captions, one title (with captions around it), one paragraph at most. A paragraph alone is none."""
    box: list[int] = []
    titles = 0
    while index < len(pieces):
        kind = _in_box(pieces[index], looks, index)
        if kind is Look.CAPTION and not (titles and _captions_next_title(pieces, looks, index)):
            box.append(index)
        elif kind is Look.TITLE and not titles:
            titles += 1
            box.append(index)
        elif kind is Look.PROSE and titles:
            return [*box, index]
        else:
            break
        index += 1
    return box


def _in_box(piece: Piece, looks: list[Look], index: int) -> Look:
    if looks[index] in TITLES:
        return Look.LABEL if _in_menu(looks, index) else Look.TITLE
    return Look.TITLE if looks[index] is Look.PROSE and is_question(piece.text) else looks[index]


def _captions_next_title(pieces: list[Piece], looks: list[Look], index: int) -> bool:
    """Whether the caption at `index` opens the next card: a title follows it."""
    after = index + 1
    return after < len(pieces) and _in_box(pieces[after], looks, after) is Look.TITLE


def _given_back(boxes: list[list[int]], looks: list[Look], goes_on: bool, inline: bool) -> list[list[int]]:
    """Leave to the article the paragraph that the last card has taken from it.

    Where paragraphs go on below a box, or a lone title stood between two paragraphs of the article, the paragraph
    after the last title is the article's, unless other cards show that teasers have paragraphs here.
    """
    told = sum(looks[box[-1]] is Look.PROSE for box in boxes)
    pictured = any(looks[place] is Look.CAPTION for box in boxes for place in box)
    last = boxes[-1]
    if (
        looks[last[-1]] is Look.PROSE
        and len(last) > 1
        and (goes_on or inline)
        and ((told < 2 and not pictured) or goes_on)
    ):
        boxes = [*boxes[:-1], last[:-1]]
    return boxes


def _in_menu(looks: list[Look], index: int) -> bool:
    """Whether a label stands in a row of labels."""
    if looks[index] is not Look.LABEL:
        return False
    first = last = index
    while first and looks[first - 1] is Look.LABEL:
        first -= 1
    while last + 1 < len(looks) and looks[last + 1] is Look.LABEL:
        last += 1
    return last - first + 1 >= MENU


# --- Foot and top -----------------------------------------------------------------------------------------------------


def _rights(pieces: list[Piece], looks: list[Look]) -> None:
    """Lines on copyright, which only close a page."""
    for index in range(len(pieces) - 1, 0, -1):
        if len(pieces[index].text) <= 400 and is_copyright(pieces[index].text):
            looks[index] = Look.MASTHEAD
        elif looks[index] in (Look.PROSE, Look.CAPTION):
            break


def _foot(pieces: list[Piece], looks: list[Look], kinds: list[RegionKind]) -> None:
    """Mastheads and menus, below the last paragraph of the article. A lone "Contact : ..." is the article's."""
    prose = [i for i, kind in enumerate(kinds) if kind is RegionKind.MAIN and looks[i] in (Look.PROSE, Look.CAPTION)]
    below = range(prose[-1] + 1 if prose else len(looks), len(looks))
    lines = [index for index in below if kinds[index] is RegionKind.MAIN and looks[index] is Look.MASTHEAD]
    alone = len(lines) == 1 and not is_copyright(pieces[lines[0]].text)
    for index in below:
        if kinds[index] is not RegionKind.MAIN:
            continue
        if lines and not alone and index >= lines[0]:
            kinds[index] = RegionKind.FOOTER
        elif _in_menu(looks, index):
            kinds[index] = RegionKind.NAV


def _top(pieces: list[Piece], looks: list[Look], kinds: list[RegionKind]) -> None:
    """Site banners and breadcrumbs above the title."""
    main = [index for index, kind in enumerate(kinds) if kind is RegionKind.MAIN]
    for index, after in pairwise(main):
        text = pieces[index].text
        if pieces[index].role is Role.TITLE or looks[index] not in TITLES or looks[after] not in TITLES:
            break
        if not (_is_breadcrumb(text) or patterns.compile(DOMAIN, regex.IGNORECASE).search(text)):
            break
        kinds[index] = RegionKind.NAV


def _is_breadcrumb(text: str) -> bool:
    for sign in (" > ", " › ", " » ", " | ", " / ", " → "):
        parts = text.split(sign)
        if len(parts) > 1:
            return all(0 < len(part.split()) <= 3 for part in parts)
    return False
