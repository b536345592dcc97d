"""Findings and comparisons that held, as marks in the text of a page."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from lint.model import Block, Finding, Place, Severity
from lint.record import NamedTuple
from lint.report.page import element, text
from lint.source import Span

SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.NOTE: "●"}


class Side(NamedTuple):
    """One side of a finding; `part` 0 is where it stands, others are what it is compared with."""

    number: int
    part: int
    finding: Finding
    place: Place


class Marked:
    """A block with its marks. `placed` takes the sides that are shown."""

    def __init__(
        self,
        block: Block,
        marks: list[tuple[Span, Side]],
        held: list[tuple[Span, str]],
        placed: set[tuple[int, int]],
    ) -> None:
        self.block = block
        self.placed = placed
        whole = block.map.to_source(Span(0, len(block.text)))
        self.starts = [block.map.to_source(Span(at, at + 1)).start for at in range(len(block.text))]
        self.marks = [(self.inside(span), side) for span, side in marks if span.overlaps(whole)]
        self.held = [(self.inside(span), said) for span, said in held if span.overlaps(whole)]

    def inside(self, span: Span) -> Span:
        """The offsets of a source span in the block's text."""
        from bisect import bisect_left, bisect_right

        start = bisect_left(self.starts, span.start)
        if start == len(self.starts) or (self.starts[start] > span.start and start):
            start = max(bisect_right(self.starts, span.start) - 1, 0)
        return Span(start, bisect_left(self.starts, span.end))

    def markup(self) -> str:
        places = _cuts(Span(0, len(self.block.text)), [span for span, _ in self.marks])
        return "".join(self._piece(Span(start, end)) for start, end in pairwise(places))

    def _piece(self, piece: Span) -> str:
        """A piece that one set of findings speaks of: one link, whatever agrees in it."""
        places = _cuts(piece, [span for span, _ in self.held])
        shown = "".join(self._shown(start, end) for start, end in pairwise(places))
        sides = [side for span, side in self.marks if span.start <= piece.start and piece.end <= span.end]
        ends = [side for span, side in self.marks if span.end == piece.end]
        return link(sides, ends, shown, self.placed) if sides else shown

    def _shown(self, start: int, end: int) -> str:
        shown = text(self.block.text[start:end])
        held = [said for span, said in self.held if span.start <= start and end <= span.end]
        return element("span", shown, class_="held", title=held[0]) if held else shown


def _cuts(whole: Span, spans: Iterable[Span]) -> list[int]:
    """Where a text is cut so that each piece lies in or out of every span, its ends included."""
    inner = {at for span in spans for at in span if whole.start < at < whole.end}
    return sorted({whole.start, whole.end} | inner)


def link(sides: list[Side], ends: list[Side], shown: str, placed: set[tuple[int, int]]) -> str:
    """A marked piece, as a link to the margin. A side has its anchor where it starts, and its sign where it ends."""
    first = min(sides, key=lambda side: (side.part > 0, -side.finding.severity, side.number))
    new = [side for side in sides if (side.number, side.part) not in placed]
    placed.update((side.number, side.part) for side in sides)
    anchors = "".join(f'<span id="m{side.number}-{side.part}"></span>' for side in new)
    kind = "other" if first.part else first.finding.severity.name.lower()
    return anchors + element(
        "a",
        shown,
        class_=f"mark {kind}",
        href=f"#f{first.number}",
        data_f=" ".join(str(number) for number in dict.fromkeys(side.number for side in sides)),
        data_sign=" ".join(_sign(side) for side in ends),
    )


def _sign(side: Side) -> str:
    return f"↔{side.number}" if side.part else f"{SIGNS[side.finding.severity]}{side.number}"


def wide(span: Span) -> Span:
    """A span that can be seen: where something is missing, the character that follows."""
    return Span(span.start, max(span.end, span.start + 1))
