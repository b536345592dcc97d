"""Several articles in one file, parted by a line of signs.

Asterisks also part the sections of one article: what follows them is another article only if it opens like one, with a
dateline, with the title of the first, or with a title of its own above a paragraph.
"""

from __future__ import annotations

from lint import patterns
from lint.annotate import datelines
from lint.annotate.looks import is_question, is_title_like
from lint.model import Role
from lint.readers.piece import Piece

OPENING = 4  # pieces in which a dateline has to stand
SHORTEST_TITLE = 3  # words


def split(pieces: list[Piece], separator: str | None = None) -> list[list[Piece]]:
    """The articles of a file, one at least; the separating lines are left out."""
    stories: list[list[Piece]] = [[]]
    for index, piece in enumerate(pieces):
        if separator and patterns.compile(separator).fullmatch(piece.text):
            stories.append([])
        elif not piece.rule:
            stories[-1].append(piece)
        elif not piece.adjacent and _is_whole(stories[-1]) and _opens(pieces[index + 1 :], stories[0]):
            stories.append([])
    return [story for story in stories if story] or [[]]


def _is_whole(story: list[Piece]) -> bool:
    """Whether there is an article above the line already: a title or two are only its head."""
    return any(not is_title_like(piece.text) for piece in story)


def _opens(rest: list[Piece], first: list[Piece]) -> bool:
    opening = [piece for piece in rest[:OPENING] if not piece.rule]
    if not opening:
        return False
    if opening[0].role is Role.TITLE or opening[0].text == first[0].text:
        return True
    if any(datelines.length(piece.text, strict=True) for piece in opening):
        return True
    return _is_title(first[0]) and _is_title(opening[0]) and len(opening) > 1 and not is_title_like(opening[1].text)


def _is_title(piece: Piece) -> bool:
    shaped = is_title_like(piece.text) or is_question(piece.text)
    return piece.role is None and shaped and len(piece.text.split()) >= SHORTEST_TITLE
