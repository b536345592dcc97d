"""How text looks on a terminal: its width in cells, and what stands for characters that cannot be seen."""

from __future__ import annotations

import os
import unicodedata
from typing import TextIO

EMOJI_STYLE = "\ufe0f"


def width(text: str) -> int:
    """The number of terminal cells that `text` takes."""
    if text.isascii():
        return len(text)
    return sum(cell(char, text[index - 1 : index]) for index, char in enumerate(text))


def cell(char: str, before: str = "") -> int:
    """The cells of one character: none for marks that sit on another, two for wide letters and emoji."""
    if char < "\u0300":
        return 1
    if char == EMOJI_STYLE:
        return 1 if before and before > "\u00a8" and cell(before) == 1 else 0
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def shown(char: str) -> str:
    """A character as it is printed: every blank as a space, and nothing that could steer the terminal."""
    if char.isprintable():
        return char
    category = unicodedata.category(char)
    if category == "Cf":
        return ""
    return " " if category in ("Zs", "Zl", "Zp") or char in "\t\n\r\v\f" else named(char)


def revealed(char: str) -> str:
    """A character as it is printed where it is itself the fault: blanks and invisible ones by their code."""
    return char if char.isprintable() and char != " " else named(char)


def named(char: str) -> str:
    return f"<U+{ord(char):04X}>"


def clean(text: str) -> str:
    """Text of an article, on one line, safe to print."""
    return text if text.isprintable() else "".join(map(shown, text))


def reveal(text: str) -> str:
    """Like `clean`, but where nothing of the text can be seen, its codes."""
    return "".join(map(revealed, text)) if invisible(text) else clean(text)


def invisible(text: str) -> bool:
    """Whether none of the characters can be seen."""
    return all(char == " " or not char.isprintable() for char in text)


def words(text: str) -> list[str]:
    """The pieces that a line may end between: French signs stay with the word that they follow or precede."""
    pieces: list[str] = []
    for word in text.split(" "):
        if pieces and (word[:1] in "?!:;»%" or pieces[-1].endswith("«")):
            pieces[-1] += f" {word}"
        else:
            pieces.append(word)
    return pieces


def wrap(text: str, cells: int) -> list[str]:
    """Lines of at most so many cells, broken at spaces; a longer word has a line of its own."""
    lines: list[str] = []
    for word in words(text):
        if lines and width(lines[-1]) + 1 + width(word) <= cells:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def terminal_width(stream: TextIO) -> int:
    """The cells of a line of the terminal; 80 where there is none."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
