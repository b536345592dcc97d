"""Columns as each format counts them: code points, UTF-8 bytes or UTF-16 units, all from one."""

from __future__ import annotations

from typing import Literal

from lint.record import NamedTuple
from lint.source import SourceFile, Span

Unit = Literal["code points", "utf-8", "utf-16"]


class Range(NamedTuple):
    """Lines and columns from one, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


def locate(source: SourceFile, span: Span, unit: Unit = "code points") -> Range:
    """A span of a source as lines and columns in a unit."""
    start, end = source.position(span.start), source.position(span.end)
    return Range(start.line, _column(source, span.start, unit), end.line, _column(source, span.end, unit))


def _column(source: SourceFile, offset: int, unit: Unit) -> int:
    line, column = source.position(offset)
    if unit == "code points":
        return column
    start = source.line_starts[line - 1]
    before = source.text[start:offset]
    if unit == "utf-8":
        return len(before.encode(errors="surrogatepass")) + 1
    return len(before.encode("utf-16-le", errors="surrogatepass")) // 2 + 1
