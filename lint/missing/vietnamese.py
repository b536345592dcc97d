"""Vietnamese syllables that hardly ever stand without their partner: "chưa xảy vụ nào", "ban chức đã nhận"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from lint.agreement.words import BLANKS
from lint.missing import cut_off
from lint.model import Block, Hit
from lint.record import NamedTuple
from lint.source import Span


class Partners(NamedTuple):
    """What may stand before and behind a syllable, and the syllable with its most frequent partner."""

    before: frozenset[str]
    after: frozenset[str]
    whole: str


@cache
def _read(table: tuple[str, ...]) -> Mapping[str, Partners]:
    """The rows of a table: partners before, "<", a syllable, ">", partners behind; either side may be lacking."""
    found = {}
    for row in table:
        before, _, rest = row.rpartition(" < ")
        syllable, _, after = rest.partition(" > ")
        left, right = before.split(), after.split()
        whole = f"{left[0]} {syllable}" if left else f"{syllable} {right[0]}"
        found[syllable] = Partners(frozenset(left), frozenset(right), whole)
    return found


def hits(blocks: Sequence[Block], table: tuple[str, ...]) -> Iterator[Hit]:
    """The lone syllables of some blocks; `table` has a row for each syllable."""
    known = _read(table)
    for block in blocks:
        lowered = block.tokens.lowered
        yield from cut_off.hits(block)
        if not known.keys().isdisjoint(lowered):
            for index, word in enumerate(lowered):
                if word in known and block.tokens.words[index].islower() and _is_alone(block, index, known[word]):
                    yield _hit(block, index, known[word])


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
