"""Patterns over the letters of a whole page: one search for all its lines, and a closer look at the few that match."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Any

from lint import patterns
from lint.agreement.slips import Slip
from lint.agreement.words import Line
from lint.record import NamedTuple

Judge = Callable[[Line, Any], Slip | None]


class Reading(NamedTuple):
    """A pattern, and what there is to say of a place that matches."""

    pattern: str
    judge: Judge
    overlapped: bool = False


class Found:
    """A match with its offsets in the letters of its line instead of those of the page."""

    def __init__(self, match: Any, shift: int) -> None:
        self._match = match
        self._shift = shift

    def __getitem__(self, name: str | int) -> Any:
        return self._match[name]

    @property
    def lastgroup(self) -> str:
        return str(self._match.lastgroup)

    def groupdict(self) -> dict[str, str | None]:
        return dict(self._match.groupdict())

    def start(self, name: str | int = 0) -> int:
        """Where a group begins; below zero where it took no part."""
        at = self._match.start(name)
        return at - self._shift if at >= 0 else -1

    def end(self, name: str | int = 0) -> int:
        return int(self._match.end(name)) - self._shift


def slips(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[tuple[Line, Slip]]:
    """What the patterns find in the lines of a page."""
    tags = [line.tags for line in lines]
    page = "".join(tags)
    starts = [0, *accumulate(map(len, tags))]
    for pattern, judge, overlapped in readings:
        for match in patterns.compile(pattern).finditer(page, overlapped=overlapped):
            number = bisect_right(starts, match.start()) - 1
            slip = judge(lines[number], Found(match, starts[number]))
            if slip is not None:
                yield lines[number], slip
