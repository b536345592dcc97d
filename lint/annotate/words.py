"""Words: runs of letters, marks and digits."""

from __future__ import annotations

import re

# The standard engine is five times as fast as `regex` on a scan that has no anchor to jump to.
WORD = re.compile(r"[^\W_]+")
LETTERS = re.compile(r"[^\W\d_¹²³¼½¾]+")


def table(*lines: str) -> frozenset[str]:
    """The words of a table that is written as lines of words."""
    return frozenset(word for line in lines for word in line.split())
