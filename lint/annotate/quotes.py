"""Direct speech: what stands between quotation marks.

Marks pair like brackets. Three of them need care: the straight double mark opens and closes alike, the single closing
mark is also the apostrophe, and a quotation of several paragraphs opens in each and closes in the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint.model import Block, Quote
from lint.source import Span

# Double marks of all kinds, and the single ones that can only open.
MARKS = re.compile(r"[«»“”„\"‹›‘'](?:(?<![‘'])|(?=\w)(?:(?<=(?<!\w)‘)|(?<=(?<![\w'])')))")
CLOSED_BY = {"«": "»", "“": "”", "„": "”“", '"': '"', "‹": "›"}
SINGLES = {"‘": "’", "'": "'"}
BLANKS = " \u00a0\u202f\u2009"
BEFORE = frozenset(["", "(", "[", "«", "“", "'", "’", *BLANKS])


def find(block: Block) -> Iterator[Quote]:
    """The quotations of a block, outer ones first; the span is what stands between the marks.

    A quotation that opens without closing reaches to the end of the block; one that closes without opening (the last
    paragraph of a longer one) starts with the block.
    """
    marks = list(MARKS.finditer(block.text))
    if not marks:
        return
    for start, end in sorted(_pairs(block.text, marks), key=lambda pair: (pair[0], -pair[1])):
        span = _trimmed(block.text, start, end)
        if span.start < span.end:
            yield Quote(block, span)


def _pairs(text: str, marks: list[re.Match[str]]) -> list[tuple[int, int]]:
    """Start and end of each quotation, blanks inside the marks included; no two cross."""
    pairs = list(_doubles(text, marks))
    for match in marks:
        if match[0] in SINGLES:
            start = match.end()
            end = _single_end(text, start, SINGLES[match[0]])
            if end is not None and not any(_cross((start, end), pair) for pair in pairs):
                pairs.append((start, end))
    return pairs


def _doubles(text: str, marks: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    opened: list[tuple[str, int]] = []
    for match in marks:
        mark, at = match[0], match.start()
        if mark in SINGLES:
            continue
        if (level := _closes(text, at, mark, opened)) is not None:
            yield from ((start, at) for _, start in opened[level:])
            del opened[level:]
        elif mark in CLOSED_BY and not _is_inch(text, at, mark):
            opened.append((mark, match.end()))
        elif mark in "»”" and not opened:
            yield 0, at
    yield from ((start, len(text)) for _, start in opened)


def _closes(text: str, at: int, mark: str, opened: list[tuple[str, int]]) -> int | None:
    """The place in the pile of the quotation that a mark closes; None where it closes none."""
    for level in range(len(opened) - 1, -1, -1):
        if mark in CLOSED_BY[opened[level][0]]:
            return None if mark == '"' and _opens_straight(text, at) else level
    return None


def _opens_straight(text: str, at: int) -> bool:
    """Whether a straight mark can only open: a blank or a bracket before it, a word after."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return before in BEFORE and after.isalnum()


def _is_inch(text: str, at: int, mark: str) -> bool:
    return mark == '"' and text[at - 1 : at].isdigit()


def _single_end(text: str, start: int, mark: str) -> int | None:
    """Where a quotation in single marks ends: at a mark after a word's end that is no plural possessive.

    None for what only looks like an opening mark: "rock 'n' roll", "the '90s".
    """
    possessive = None
    at = text.find(mark, start)
    if at - start == 1:
        return None
    while at != -1:
        before, after = text[at - 1], text[at + 1 : at + 2]
        if before not in BLANKS and not after.isalnum():
            if before not in "sS" or after not in BLANKS:
                return at
            possessive = possessive or at
        at = text.find(mark, at + 1)
    return None if text[start].isdigit() else possessive


def _cross(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[0] < one[1] < other[1] or other[0] < one[0] < other[1] < one[1]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in BLANKS:
        start += 1
    while start < end and text[end - 1] in BLANKS:
        end -= 1
    return Span(start, end)
