"""Compiled patterns that outlive the process.

Compiling the patterns that one article needs takes about 30 ms, more than all the work on the article. `regex` can
pickle a compiled pattern; we keep the same data in the cache, and building a pattern from it takes microseconds.
Without a cache `compile` is `regex.compile`.
"""

from __future__ import annotations

import copyreg
import re
import sys
from typing import Any

import regex
from regex import _regex

import lint
from lint import cache
from lint.digest import digest

PIECE = re.compile(r"\\.|\[\^?\]?|.", re.DOTALL)
MOST = 2000  # patterns kept; a desk's own patterns come and go

_known: dict[tuple[str, int], tuple[Any, ...]] = {}
_built: dict[tuple[str, int], Any] = {}
_folder: str | None = None
_added = False


def compile(pattern: str, flags: int = 0) -> Any:
    """The compiled pattern, built once in a process. Raises regex.error for a bad one."""
    made = _built.get((pattern, flags))
    return _build(pattern, int(flags)) if made is None else made


def _build(pattern: str, flags: int) -> Any:
    global _added
    key = (pattern, flags)
    if key in _known:
        made = _regex.compile(*_known[key])
    else:
        made = regex.compile(plain_digits(pattern), flags)
        stored: Any = copyreg.dispatch_table[type(made)](made)[1]
        _known[key] = stored
        _added = True
    _built[key] = made
    return made


def plain_digits(pattern: str) -> str:
    r"""A pattern whose `\d` are the digits of figures in our languages: 0 to 9.

    `regex` may know digits of a newer Unicode than Python's `int`, which then raises. In a class that is negated, `\d`
    stays what it is.
    """
    pieces: list[str] = []
    kind = ""  # of the class that is open: "[", "[^" or none
    for piece in PIECE.findall(pattern):
        if piece == r"\d":
            piece = {"": "[0-9]", "[": "0-9"}.get(kind, piece)
        elif kind:
            kind = "" if piece == "]" else kind
        elif piece[0] == "[":
            kind = "[^" if piece.startswith("[^") else "["
        pieces.append(piece)
    return "".join(pieces)


def _key() -> bytes:
    return digest(b"patterns", regex.__version__.encode(), sys.version.encode(), lint.__version__.encode())


def load(folder: str) -> None:
    """Take the patterns of earlier runs from a cache folder, and remember it for `save`."""
    global _folder
    _folder = folder
    _known.update(cache.get(folder, _key()) or {})


def save() -> None:
    """Keep the patterns of this run, where some are new and a folder was loaded."""
    if _folder is not None and _added:
        kept = list(_known.items())[-MOST:]
        cache.put(_folder, _key(), dict(kept))
