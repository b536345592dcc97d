"""A progress bar for long runs: on standard error, on a terminal only, after a second, and gone at the end."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from lint.report.width import terminal_width

PATIENCE = 1.0  # seconds without a bar
PACE = 0.1  # seconds between two drawings


def bar(done: int, total: int, width: int) -> str:
    """The bar in at most `width` cells: "[#####.....] 512/1024"."""
    count = f" {done}/{total}"
    room = min(width - len(count) - 2, 40)
    if room < 5 or not total:
        return count.strip()
    filled = room * min(done, total) // total
    return f"[{'#' * filled}{'.' * (room - filled)}]{count}"


@contextmanager
def progress(stream: TextIO) -> Iterator[Callable[[int, int], None]]:
    """A function of what is done and the total; call it as often as you like."""
    if not stream.isatty():
        yield lambda done, total: None
        return
    shown = _Bar(stream)
    try:
        yield shown.update
    finally:
        shown.erase()


class _Bar:
    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.due = time.monotonic() + PATIENCE
        self.drawn = False

    def update(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self.due:
            self.due = now + PACE
            self.drawn = True
            self._write(bar(done, total, terminal_width(self.stream) - 1))

    def erase(self) -> None:
        if self.drawn:
            self._write("")

    def _write(self, text: str) -> None:
        self.stream.write(f"\r\033[K{text}")
        self.stream.flush()
