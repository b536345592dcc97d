from __future__ import annotations

import io
from contextlib import suppress

import pytest

from lint.report import progress as module
from lint.report.progress import bar, progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("done", "total", "width", "says"),
    [
        (0, 10, 30, "[.......................] 0/10"),
        (5, 10, 30, "[###########............] 5/10"),
        (10, 10, 30, "[######################] 10/10"),
        (512, 1024, 200, f"[{'#' * 20}{'.' * 20}] 512/1024"),
        (5, 10, 8, "5/10"),
        (0, 0, 80, "0/0"),
    ],
)
def test_bar(done: int, total: int, width: int, says: str) -> None:
    assert bar(done, total, width) == says


def test_nothing_is_written_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0)
    stream = io.StringIO()
    with progress(stream) as update:
        update(1, 2)
    assert stream.getvalue() == ""


def test_nothing_is_written_in_the_first_second() -> None:
    stream = Terminal()
    with progress(stream) as update:
        update(1, 2)
    assert stream.getvalue() == ""


def test_a_bar_is_drawn_and_erased(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0)
    stream = Terminal()
    with progress(stream) as update:
        update(1, 2)
        update(2, 2)
    assert stream.getvalue() == f"\r\033[K[{'#' * 20}{'.' * 20}] 1/2\r\033[K"


def test_the_bar_is_erased_when_the_run_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0)
    stream = Terminal()
    with suppress(KeyboardInterrupt), progress(stream) as update:
        update(1, 2)
        raise KeyboardInterrupt
    assert stream.getvalue().endswith("\r\033[K")
