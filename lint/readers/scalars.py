"""Quoted and folded values of YAML and TOML: what they say, and where each letter of it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from lint import patterns
from lint.readers.piece import Piece, Shown

Style = Literal["plain", "single", "double"]
FOLD = r"[ \t]*(?:\r?\n[ \t]*)+"
MARKS = {
    "plain": FOLD,
    "single": r"''|" + FOLD,
    "double": r"\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|.)|" + FOLD,
}
ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b"}
ESCAPES |= {"N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}


def shown(text: str, start: int, end: int, style: Style) -> Piece | None:
    """The value that stands in the source from `start` to `end`, without its quotes; None for an empty one."""
    value = Shown()
    for said, first, last in _runs(text, start, end, style):
        value.add(said, first, last - first)
    return value.piece()


def _runs(text: str, start: int, end: int, style: Style) -> Iterator[tuple[str, int, int]]:
    for mark in patterns.compile(MARKS[style]).finditer(text, pos=start, endpos=end):
        if start < mark.start():
            yield text[start : mark.start()], start, mark.start()
        yield _decoded(mark[0]), mark.start(), mark.end()
        start = mark.end()
    yield text[start:end], start, end


def _decoded(mark: str) -> str:
    """What an escape or a line end stands for; line ends are shown as blanks."""
    if mark == "''":
        return "'"
    if mark[0] != "\\":
        return " "
    if mark[1] in "xuU" and len(mark) > 2:
        code = int(mark[2:], 16)
        return chr(code) if code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else "\ufffd"
    if mark[1] in "\r\n":
        return ""
    return ESCAPES.get(mark[1], mark[1])
