"""Files as text, and the only place where offsets become lines and columns.

All offsets are code points, half-open. Only `\\n` ends a line: `str.splitlines` also breaks on form feeds and U+2028,
and then every later line number disagrees with the editor.
"""

from __future__ import annotations

import os
from bisect import bisect_right

from lint.errors import ReadError
from lint.lazy import lazy
from lint.record import NamedTuple


class Span(NamedTuple):
    """Half-open range of code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Position(NamedTuple):
    """Line and column, both from one; columns count code points."""

    line: int
    column: int


class SourceFile:
    """A decoded file. `text` is kept as it stands, without the byte order mark.

    `encoding` is the codec that decoded it: utf-8, utf-16 or cp1252. The last one is a guess, and worth a finding.
    """

    def __init__(self, path: str, text: str, encoding: str = "utf-8") -> None:
        self.path = path
        self.text = text
        self.encoding = encoding

    @lazy
    def line_starts(self) -> list[int]:
        starts = [0]
        found = self.text.find("\n")
        while found != -1:
            starts.append(found + 1)
            found = self.text.find("\n", found + 1)
        return starts

    @lazy
    def folded(self) -> str:
        """The text in lower case, for the test whether something may stand in it; offsets may differ."""
        return self.text.casefold()

    @lazy
    def characters(self) -> frozenset[str]:
        """The different characters of the text: most texts lack the ones that rules look for."""
        return frozenset(self.text)

    def position(self, offset: int) -> Position:
        """Line and column of an offset in `text`; the end of the text is a valid offset."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line (from one), without its line end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] - 1 if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r")


class Segment(NamedTuple):
    """`length` source characters from `source` on are shown from `text` on, up to the next segment's `text`."""

    text: int
    source: int
    length: int


class SourceMap:
    """Where each character of a block's text stands in the source.

    Segments are sorted in both offsets and do not overlap. A segment as long in the text as in the source is copied
    character by character; any other (an entity, a decomposed letter) is taken whole.
    """

    def __init__(self, segments: tuple[Segment, ...], text_length: int) -> None:
        self.segments = segments
        self.text_length = text_length
        self._starts = [segment.text for segment in segments]
        self._copied = len(segments) == 1 and segments[0].length == text_length and segments[0].text == 0

    @classmethod
    def identity(cls, start: int, length: int) -> SourceMap:
        """The map of a text that stands in the source as it is, from `start` on."""
        return cls((Segment(0, start, length),), length)

    def to_source(self, span: Span) -> Span:
        """The smallest source span that holds all characters of a span of the text."""
        if self._copied:
            shift = self.segments[0].source
            return Span(shift + span.start, shift + max(span.start, span.end))
        start = self._source_start(span.start)
        if span.end <= span.start:
            return Span(start, start)
        return Span(start, self._source_end(span.end - 1))

    def cut(self, start: int, end: int) -> SourceMap:
        """The map of the text from `start` to `end`, where a block is parted in two or trimmed."""
        segments = []
        for segment, after in zip(self.segments, (*self._starts[1:], self.text_length), strict=True):
            if segment.text >= end or after <= start:
                continue
            skipped, length = max(start - segment.text, 0), min(after, end) - max(segment.text, start)
            if after - segment.text == segment.length:
                segments.append(Segment(max(segment.text - start, 0), segment.source + skipped, length))
            else:
                segments.append(Segment(max(segment.text - start, 0), segment.source, segment.length))
        return SourceMap(tuple(segments), end - start)

    def _locate(self, offset: int) -> tuple[Segment, int]:
        """The segment that holds a text offset, and that segment's length in the text."""
        index = max(bisect_right(self._starts, offset) - 1, 0)
        after = self._starts[index + 1] if index + 1 < len(self._starts) else self.text_length
        return self.segments[index], after - self.segments[index].text

    def _source_start(self, offset: int) -> int:
        segment, text_length = self._locate(offset)
        if text_length != segment.length:
            return segment.source + (segment.length if offset >= segment.text + text_length else 0)
        return segment.source + offset - segment.text

    def _source_end(self, offset: int) -> int:
        segment, text_length = self._locate(offset)
        if text_length != segment.length:
            return segment.source + segment.length
        return segment.source + offset - segment.text + 1


UTF8_BOM = b"\xef\xbb\xbf"
UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")


def decode(path: str, data: bytes) -> SourceFile:
    """Bytes as text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252.

    Raises ReadError for binary files: a NUL byte, or bytes that Windows-1252 does not define.
    """
    if data.startswith(UTF16_BOMS):
        try:
            return SourceFile(path, data.decode("utf-16"), "utf-16")
        except UnicodeDecodeError as error:
            raise ReadError(f"broken UTF-16 at byte {error.start}") from None
    if b"\0" in data[:8192]:
        raise ReadError("a binary file, not text")
    try:
        return SourceFile(path, data.removeprefix(UTF8_BOM).decode("utf-8"))
    except UnicodeDecodeError as error:
        utf8 = error
    try:
        return SourceFile(path, data.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        raise ReadError(f"neither UTF-8 (byte {utf8.start} is wrong) nor Windows-1252") from None


def read(path: str) -> SourceFile:
    """Read and decode a file. Raises ReadError with the reason in words."""
    if os.path.islink(path) and not os.path.exists(path):
        raise ReadError(f"a broken link to {os.readlink(path)}")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ReadError(error.strerror or str(error)) from None
    return decode(path, data)
