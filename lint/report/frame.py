"""The places of a finding, each with a few words around it and marks under the words that matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint.model import Finding, Place, Window
from lint.record import NamedTuple
from lint.report.width import cell, clean, invisible, revealed, shown, width, wrap
from lint.source import Span

PRIMARY = "^"
SECONDARY = "~"
ELLIPSIS = "…"
UNBROKEN = 30  # characters: no line end parts a shorter mark


class Mark(NamedTuple):
    """A span of a window's text, with the sign that underlines it."""

    span: Span
    sign: str
    label: str = ""


class Pane(NamedTuple):
    """A stretch of a file's line. `base` is the source offset of its first character, between the ellipses."""

    path: str
    line: int
    base: int
    text: str
    marks: tuple[Mark, ...]
    window: Window
    head: str = ""
    tail: str = ""

    @property
    def end(self) -> int:
        return self.base + len(self.text)


class Shown(NamedTuple):
    """A character of a window: as printed, its cells, its offset in the window's text, whether a line may end here."""

    text: str
    cells: int
    offset: int
    breaks: bool = False


def panes(finding: Finding) -> list[Pane]:
    """Where a finding stands, in text order. Windows that overlap are one pane."""
    signed = ((finding.place, PRIMARY), *((place, SECONDARY) for place in finding.related))
    made = sorted((_pane(place, sign) for place, sign in signed), key=lambda pane: (pane.path, pane.base))
    joined: list[Pane] = []
    for pane in made:
        both = _join(joined[-1], pane) if joined else None
        joined[-1:] = [both] if both else [*joined[-1:], pane]
    return sorted(joined, key=lambda pane: pane.path != finding.path)


def _pane(place: Place, sign: str) -> Pane:
    """The window of a place. An empty span, where something is missing, is shown as a point."""
    window = place.window
    head = ELLIPSIS + " " if window.text.startswith(ELLIPSIS + " ") else ""
    tail = " " + ELLIPSIS if window.text.endswith(" " + ELLIPSIS) else ""
    start, end = (offset - len(head) for offset in window.span)
    mark = Mark(Span(start, max(end, start + 1)), sign, clean(place.message))
    text = window.text[len(head) : len(window.text) - len(tail)]
    return Pane(place.path, place.start.line, place.span.start - start, text, (mark,), window, head, tail)


def _join(one: Pane, other: Pane) -> Pane | None:
    """One pane of two that overlap. Windows show what a reader sees: offsets agree only where the text does."""
    shift = other.base - one.base
    common = min(one.end, other.end) - other.base
    if one.path != other.path or common < 0 or not one.text.startswith(other.text[:common], shift):
        return None
    longer = other if other.end > one.end else one
    marks = tuple(mark._replace(span=Span(mark.span.start + shift, mark.span.end + shift)) for mark in other.marks)
    primary = other if any(mark.sign == PRIMARY for mark in other.marks) else one
    text = one.text + other.text[common:] if longer is other else one.text
    return one._replace(text=text, marks=one.marks + marks, window=primary.window, line=primary.line, tail=longer.tail)


def rows(pane: Pane, cells: int) -> Iterator[tuple[str, str]]:
    """Lines of at most `cells`, each with its kind: "text", or the sign of the marks that it holds or explains."""
    for line in _lines(_characters(pane), cells):
        yield "text", "".join(char.text for char in line).rstrip()
        yield from _marked(line, pane.marks, cells)


def _characters(pane: Pane) -> list[Shown]:
    """The pane's characters between its ellipses, and a blank for a mark after the last."""
    spans = [mark.span for mark in pane.marks]
    bare = [span for span in spans if invisible(pane.text[span.start : span.end])]
    kept = [span for span in spans if span.end - span.start <= UNBROKEN]
    found = [Shown(char, 1, -1, char == " ") for char in pane.head]
    for offset, char in enumerate(pane.text):
        fault = _within(offset, bare) or (not shown(char) and _within(offset, spans))
        printed = revealed(char) if fault else shown(char)
        cells = cell(printed, pane.text[offset - 1 : offset]) if len(printed) == 1 else width(printed)
        found.append(Shown(printed, cells, offset, char == " " and not _within(offset, kept)))
    found += [Shown(char, 1, len(pane.text) + index, char == " ") for index, char in enumerate(pane.tail)]
    at_end = not pane.tail and _within(len(pane.text), spans)
    return [*found, Shown(" ", 1, len(pane.text))] if at_end else found


def _within(offset: int, spans: Iterable[Span]) -> bool:
    return any(span.start <= offset < span.end for span in spans)


def _lines(characters: list[Shown], cells: int) -> Iterator[list[Shown]]:
    """Break at ordinary spaces; a word that is longer than the line is cut."""
    line: list[Shown] = []
    used = 0
    for char in characters:
        while line and used + char.cells > cells and not char.breaks:
            at = max((index + 1 for index, each in enumerate(line) if each.breaks), default=len(line))
            yield line[:at]
            line = line[at:]
            used = sum(each.cells for each in line)
        line.append(char)
        used += char.cells
    yield line


def _marked(line: list[Shown], marks: Iterable[Mark], cells: int) -> Iterator[tuple[str, str]]:
    """The marks below a line, then the labels of those that end in it."""
    drawn = "".join(_sign(char.offset, marks) * char.cells for char in line)[:cells].rstrip()
    if not drawn:
        return
    ending = sorted(mark for mark in marks if line[0].offset < mark.span.end <= line[-1].offset + 1)
    kind = PRIMARY if PRIMARY in drawn else SECONDARY
    if ending and ending[-1].label and width(drawn) + 1 + width(ending[-1].label) <= cells:
        drawn += f" {ending.pop().label}"
    yield kind, drawn
    for mark in reversed(ending):
        column = sum(char.cells for char in line if char.offset < mark.span.start)
        for part in wrap(mark.label, cells) if mark.label else ():
            yield mark.sign, " " * max(0, min(column, cells - width(part))) + part


def _sign(offset: int, marks: Iterable[Mark]) -> str:
    signs = [mark.sign for mark in marks if mark.span.start <= offset < mark.span.end]
    return PRIMARY if PRIMARY in signs else signs[0] if signs else " "
