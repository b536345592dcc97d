"""Plain text: agency copy with a paragraph on each line, or paragraphs wrapped at a width and parted by blank lines.

Which of the two a page is shows in its joints, the places where one line follows another: wrapped lines break where the
next word would not have fitted, and go on in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint.annotate.words import phrases
from lint.model import Role
from lint.readers.piece import BLANKS, Piece, Shown, is_composed
from lint.record import NamedTuple
from lint.source import SourceMap

NARROWEST, WIDEST = 30, 140  # where mail and typewriters wrap
BREAKS = "\f\v\x1c\x1d\x1e\x85\u2028\u2029"  # end a paragraph, if not a line
RULE_SIGNS = frozenset("*=-_~#+•–—")
BULLETS = phrases("- |– |— |• |* |· |▪ |■ |● |◦ |‣ |-\u00a0|–\u00a0|•\u00a0|•\t|-\t")
STOPS = '.!?…:;»”")'


class Line(NamedTuple):
    """A line that is not blank, without the blanks around it; `below` where the line before it is not blank."""

    text: str
    start: int
    below: bool
    indented: bool


def read(text: str, start: int = 0) -> list[Piece]:
    """The pieces of a plain text from offset `start` on."""
    lines = list(_lines(text, start))
    width = _width(lines)
    pieces = []
    for paragraph in _paragraphs(lines, width):
        piece = _piece(paragraph)
        if piece:
            pieces.append(piece)
    return _listed(pieces)


def _lines(text: str, start: int) -> Iterator[Line]:
    page = text if "\n" in text else text.replace("\r", "\n")
    for mark in BREAKS:
        if mark in page:
            page = page.replace(mark, "\n")
    below = False
    for line in page[start:].split("\n"):
        shown = line.strip(BLANKS)
        if shown:
            indent = line.index(shown)
            yield Line(shown, start + indent, below, indent > 0)
        below = bool(shown)
        start += len(line) + 1


def _width(lines: list[Line]) -> int:
    """The width that the page is wrapped at; 0 where a line is a paragraph."""
    joints = [(above, line) for above, line in pairwise(lines) if line.below and not _is_rule(line.text)]
    if not joints:
        return 0
    width = max(len(above.text) for above, _ in joints)
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = sum(_full(above, line, width) for above, line in joints)
    running = sum(line.text[0].islower() for _, line in joints)
    return width if full >= 0.7 * len(joints) and running >= 0.4 * len(joints) else 0


def _full(above: Line, line: Line, width: int) -> bool:
    """Whether the first word of a line would not have fitted on the line above; a ragged margin is let pass."""
    return len(above.text) + 1 + len(line.text.split(None, 1)[0]) > min(width, max(width - 3, 40))


def _paragraphs(lines: list[Line], width: int) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not (line.below and width and _continues(paragraph[-1], line, width)):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _continues(above: Line, line: Line, width: int) -> bool:
    if _is_rule(line.text) or _is_rule(above.text) or line.text.startswith(BULLETS):
        return False
    if line.text[0].islower():
        return True
    ended = above.text[-1] in STOPS
    return not (ended and ((line.indented and not above.indented) or not _full(above, line, width))) and (
        _full(above, line, width)
    )


def _is_rule(text: str) -> bool:
    return text[0] in RULE_SIGNS and len(text) >= 3 and len(set(text) - {" "}) == 1 and text.count(text[0]) >= 3


def _piece(lines: list[Line]) -> Piece | None:
    first = lines[0]
    if len(lines) > 1 or not is_composed(first.text):
        return _wrapped(lines)
    map = SourceMap.identity(first.start, len(first.text))
    return Piece(first.text, map, adjacent=first.below, rule=_is_rule(first.text))


def _wrapped(lines: list[Line]) -> Piece | None:
    """One piece from the lines of a paragraph: a line end is shown as a blank, or as nothing after a hyphen."""
    shown = Shown()
    for number, line in enumerate(lines):
        above = lines[number - 1]
        if number and not (above.text[-1] == "-" and above.text[-2:-1].isalpha()):
            end = above.start + len(above.text)
            shown.add(" ", end, line.start - end)
        shown.add(line.text, line.start, len(line.text))
    return shown.piece(adjacent=lines[0].below)


def _listed(pieces: list[Piece]) -> list[Piece]:
    """Mark the items of lists: two pieces in a row, at least, that open with the same bullet."""
    marks = [piece.text[0] if piece.text.startswith(BULLETS) else "" for piece in pieces]
    if not any(marks):
        return pieces
    around = zip(["", *marks], marks, [*marks[1:], ""], strict=False)
    return [
        _item(piece) if mark and mark in (before, after) and mark not in "–—" else piece
        for piece, (before, mark, after) in zip(pieces, around, strict=False)
    ]


def _item(piece: Piece) -> Piece:
    bullet = len(piece.text) - len(piece.text[1:].lstrip(BLANKS))
    return piece._replace(text=piece.text[bullet:], map=piece.map.cut(bullet, len(piece.text)), role=Role.LIST)
