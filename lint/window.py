"""The words that a report shows around a span: agency files hold a paragraph a line, far too long for a frame."""

from __future__ import annotations

from lint.model import Block, Role, Window
from lint.source import Span

BEFORE = 60  # characters, about ten words
AFTER = 60
LONGEST = 160  # characters of the span itself
BLANKS = "\n\r\t\v\f"


def window(block: Block, span: Span) -> Window:
    """About twenty words on one line, cut at blanks and marked with ellipses where it is cut."""
    text = block.text
    low, high = 0, len(text)
    if block.role is Role.PAGE:
        low = text.rfind("\n", 0, span.start) + 1
        line_end = text.find("\n", span.start)
        high = len(text) if line_end == -1 else line_end
    end = max(min(span.end, high, span.start + LONGEST), span.start)
    start = _back(text, low, span.start)
    stop = _forward(text, end, high)
    head, tail = ("… " if start > low else ""), (" …" if stop < high else "")
    shown = text[start:stop]
    for blank in BLANKS:
        shown = shown.replace(blank, " ")  # one for one: the span stays where it is
    shift = len(head) - start
    where = Span(span.start + shift, end + shift)
    return Window(head + shown + tail, where, block.paragraph, _sentence(block, span), block.role)


def _back(text: str, low: int, start: int) -> int:
    if start - low <= BEFORE:
        return low
    blank = text.find(" ", start - BEFORE, start)
    return blank + 1 if blank != -1 else start - BEFORE


def _forward(text: str, end: int, high: int) -> int:
    if high - end <= AFTER:
        return high
    blank = text.rfind(" ", end, end + AFTER)
    return blank if blank != -1 else end + AFTER


def _sentence(block: Block, span: Span) -> int:
    if block.role is Role.PAGE:
        return 0
    return next((n for n, s in enumerate(block.sentences, 1) if span.start < s.end), 0)
