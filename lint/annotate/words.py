"""Words: runs of letters, marks and digits."""

from __future__ import annotations

import regex

from lint.source import Span

WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


def split(text: str) -> tuple[Span, ...]:
    """Offsets of every word. Apostrophes, hyphens, underscores and signs stand between words."""
    return tuple(Span(*match.span()) for match in WORD.finditer(text))
