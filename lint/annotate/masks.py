"""Stretches of text that are not prose: addresses, file names, telephone numbers, scores."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from lint.model import Block, Mask, MaskKind
from lint.source import Span

PATTERNS = (
    (MaskKind.URL, "/", r"\b(?:https?://|www\.)[^\s<>«»“”\"]+[^\s<>«»“”\".,;:!?)]"),
    (MaskKind.EMAIL, "@", r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
)


@cache
def _compiled(pattern: str) -> Any:
    return regex.compile(pattern)


def find(block: Block) -> tuple[Mask, ...]:
    """The masks of a block, sorted."""
    found = [
        Mask(Span(*match.span()), kind)
        for kind, literal, pattern in PATTERNS
        if literal in block.text
        for match in _compiled(pattern).finditer(block.text)
    ]
    return tuple(sorted(found))
