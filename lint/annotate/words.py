"""Words: runs of letters, marks and digits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

# The standard engine is five times as fast as `regex` on a scan that has no anchor to jump to.
WORD = re.compile(r"[^\W_]+")
LETTERS = re.compile(r"[^\W\d_¹²³¼½¾]+")


T = TypeVar("T")


def table(*lines: str) -> frozenset[str]:
    """The words of a table that is written as lines of words."""
    return frozenset(word for line in lines for word in line.split())


def phrases(*lines: str) -> tuple[str, ...]:
    """The phrases of a table that is written as lines of them, with bars between."""
    return tuple(phrase for line in lines for phrase in line.split("|"))


def keyed(groups: Mapping[str, T]) -> dict[str, T]:
    """What stands for each phrase of groups that are written with bars between."""
    return {phrase: value for group, value in groups.items() for phrase in group.split("|")}
