"""What readers hand over: the pieces of a page in text order, each with its map back to the source.

A piece knows what its markup says and where it stands; what it *is* on the page (title, lede, menu) is decided later,
alike for all formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import is_normalized, normalize

from lint import patterns
from lint.model import RegionKind, Role
from lint.record import NamedTuple
from lint.source import Segment, SourceMap, Span

BLANKS = (
    " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680"
    + "".join(map(chr, range(0x2000, 0x200C)))
    + "\u2028\u2029\u202f\u205f\u3000\ufeff"
)


# Signs within words that nobody sees; residue/invisible speaks of them.
UNSEEN = "\u00ad\u2060\ufeff"


class Piece(NamedTuple):
    """A paragraph, heading, list item, table cell or caption as the reader of the page sees it; `text` is NFC."""

    text: str
    map: SourceMap
    role: Role | None = None  # as the markup says
    kind: RegionKind | None = None  # as the markup says
    adjacent: bool = False  # on the line below the piece before, with no blank line between
    rule: bool = False  # a line of signs that parts two articles or two sections
    code: tuple[Span, ...] = ()

    @property
    def start(self) -> int:
        """Where the piece begins in the source."""
        return self.map.segments[0].source


class Shown:
    """The text of a piece while it is read: runs of the source, copied or replaced, in order."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.segments: list[Segment] = []
        self.length = 0
        self.code: list[Span] = []
        self.copied = False  # whether the last run was

    def add(self, text: str, source: int, length: int) -> None:
        """Show `text` for the `length` characters of the source from `source` on."""
        if not text:
            return
        copied = len(text) == length
        last = self.segments[-1] if self.segments else None
        if copied and last and self.copied and last.source + last.length == source:
            self.segments[-1] = last._replace(length=last.length + length)
        else:
            self.segments.append(Segment(self.length, source, length))
        self.copied = copied
        self.parts.append(text)
        self.length += len(text)

    def mark_code(self, start: int) -> None:
        """What was shown from text offset `start` on is code."""
        if start < self.length:
            self.code.append(Span(start, self.length))

    def piece(self, role: Role | None = None, adjacent: bool = False, kind: RegionKind | None = None) -> Piece | None:
        """What was shown, without the blanks around it, composed; None where nothing is left."""
        text, map = "".join(self.parts), SourceMap(tuple(self.segments), self.length)
        as_is = is_composed(text)
        if not as_is:
            text, map = composed(text, map)
        stripped = text.strip(BLANKS)
        if not stripped:
            return None
        start = text.index(stripped)
        if len(stripped) < len(text):
            map = map.cut(start, start + len(stripped))
        code = tuple(self._code(start, start + len(stripped))) if as_is else ()
        return Piece(stripped, map, role, kind, adjacent, code=code)

    def _code(self, start: int, end: int) -> Iterator[Span]:
        """The spans of code in the text from `start` to `end`."""
        for span in self.code:
            if span.start < end and start < span.end:
                yield Span(max(span.start, start) - start, min(span.end, end) - start)


def is_composed(text: str) -> bool:
    """Whether a text is shown as it stands: in form NFC, without signs that only say where a word may break."""
    return is_normalized("NFC", text) and not any(sign in text for sign in UNSEEN)


def composed(text: str, map: SourceMap) -> tuple[str, SourceMap]:
    """A text in form NFC without `UNSEEN`, and its map: a composed letter leads back to its letter and marks."""
    if is_composed(text):
        return text, map
    parts: list[str] = []
    segments: list[Segment] = []
    length = done = 0

    def copy(end: int) -> None:
        nonlocal length
        segments.extend(segment._replace(text=segment.text + length) for segment in map.cut(done, end).segments)
        parts.append(text[done:end])
        length += end - done

    for cluster in patterns.compile(r"\X").finditer(text):
        letter = normalize("NFC", cluster[0].strip(UNSEEN))
        if letter != cluster[0]:
            if done < cluster.start():
                copy(cluster.start())
            done = cluster.end()
            if not letter:
                continue
            source = map.to_source(Span(*cluster.span()))
            segments.append(Segment(length, source.start, source.end - source.start))
            parts.append(letter)
            length += len(letter)
    if done < len(text):
        copy(len(text))
    return "".join(parts), SourceMap(tuple(segments), length)
