"""Vietnamese syllables that hardly ever stand without their partner, and words that a little word has to link.

"Chưa xảy vụ nào" and "ban chức đã nhận" have lost half a word, "kể đầu năm" and "đây một lễ hội" the word between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from lint.agreement.words import BLANKS
from lint.annotate.words import table
from lint.missing import cut_off
from lint.model import Block, Hit
from lint.record import NamedTuple
from lint.source import Span

RANKS = table("nhất tiên cùng hoi biểu đầu")  # "lớn nhất", "đầu tiên", "cuối cùng", "hiếm hoi", "tiêu biểu"
SEVERAL = table("những các số hai ba bốn năm sáu bảy tám chín mười vài nhiều mấy chúng họ hàng đó ít toàn cả")


class Partners(NamedTuple):
    """What may stand before and behind a syllable, and the syllable with its most frequent partner."""

    before: frozenset[str]
    after: frozenset[str]
    whole: str


class Link(NamedTuple):
    """What cannot stand side by side without the word between."""

    sides: re.Pattern[str]
    word: str


@cache
def _linked(rows: tuple[str, ...]) -> tuple[Link, ...]:
    """The rows of a table: a pattern for what stands before, the word in brackets, a pattern for what stands behind."""
    parts = (re.split(r" <(\w+)> ", row) for row in rows)
    return tuple(
        Link(re.compile(rf"\b(?P<before>{one}) (?=(?:{other})\b)(?P<behind>\w+)"), word) for one, word, other in parts
    )


@cache
def _read(rows: tuple[str, ...]) -> Mapping[str, Partners]:
    """The rows of a table: partners before, "<", a syllable, ">", partners behind; either side may be lacking."""
    found = {}
    for row in rows:
        before, _, rest = row.rpartition(" < ")
        syllable, _, after = rest.partition(" > ")
        left, right = before.split(), after.split()
        whole = f"{left[0]} {syllable}" if left else f"{syllable} {right[0]}"
        found[syllable] = Partners(frozenset(left), frozenset(right), whole)
    return found


def hits(blocks: Sequence[Block], rows: tuple[str, ...], links: tuple[str, ...] = ()) -> Iterator[Hit]:
    """The lone syllables of some blocks, of which `rows` has one each, and what lacks the word of a link."""
    known = _read(rows)
    for block in blocks:
        lowered = block.tokens.lowered
        yield from cut_off.hits(block)
        yield from _one_of(block)
        yield from _unlinked(block, _linked(links))
        if not known.keys().isdisjoint(lowered):
            for index, word in enumerate(lowered):
                if word in known and block.tokens.words[index].islower() and _is_alone(block, index, known[word]):
                    yield _hit(block, index, known[word])


def _unlinked(block: Block, links: Sequence[Link]) -> Iterator[Hit]:
    for sides, word in links:
        for found in sides.finditer(block.text):
            form = f"{found['before']} {word} {found['behind']}"
            yield Hit("word", block, Span(*found.span()), {"words": found[0], "form": form})


def _one_of(block: Block) -> Iterator[Hit]:
    """ "là một trong người đầu tiên": what ranks one among several names these as several."""
    words = block.tokens.lowered
    for index in range(1, len(words) - 3 if "trong" in words else 0):
        ranked = not RANKS.isdisjoint(words[index + 3 : index + 9])
        one = list(words[index - 1 : index + 2]) == ["là", "một", "trong"] and words[index + 2] not in SEVERAL
        if one and ranked and block.tokens.words[index + 2].islower():
            span = Span(block.tokens.span(index)[0], block.tokens.span(index + 3)[1])
            shown = block.text[span.start : span.end]
            form = shown.replace("trong ", "trong những ", 1)
            yield Hit("word", block, span, {"words": shown, "form": form})


def _is_alone(block: Block, index: int, partners: Partners) -> bool:
    words, gaps, lowered = block.tokens.words, block.tokens.gaps, block.tokens.lowered
    if index == 0 or gaps[index] not in BLANKS or gaps[index + 1][:1] in ("-", "–", "/", "."):
        return False
    opens = index == 1 or gaps[index - 1].rstrip().endswith((".", "!", "?"))
    following = words[index + 1] if index + 1 < len(words) else ""
    if following[:1].isupper() or (words[index - 1][0].isupper() and not opens):
        return False  # part of a name
    return lowered[index - 1] not in partners.before and following.lower() not in partners.after


def _hit(block: Block, index: int, partners: Partners) -> Hit:
    tokens = block.tokens
    start, end = tokens.span(index - 1)[0], tokens.span(index)[1]
    form = f"{tokens.words[index - 1]} {partners.whole}"
    return Hit("word", block, Span(start, end), {"words": block.text[start:end], "form": form})
