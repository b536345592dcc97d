"""Blanks and apostrophes that are lost or stand too many, whatever the words are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from lint.lexicon import Lexicon
from lint.model import Block
from lint.source import Span
from lint.spelling import divided, fused, possessive, unspaced

Verdict = Literal["spelling", "glued", "split"]
TERM = 2  # doubts about a name that is written so


def find(
    blocks: Sequence[Block], everything: set[str], words: Lexicon, right: frozenset[str]
) -> Iterator[tuple[Block, Span, Verdict, str, int]]:
    """What the blocks of one language have: place, verdict, what should stand there, doubts.

    `everything` are all words of the blocks, `right` those that the desk knows to be right.
    """
    for block, index, text, sure in fused.find(blocks, everything, words):
        if block.tokens.lowered[index] not in right:
            yield block, Span(*block.tokens.span(index)), "glued", text, 0 if sure else TERM
    for halves in divided.find(blocks, everything, words) if words.language != "vi" else ():
        if halves.text.lower() not in right:
            yield halves.block, divided.span(halves), "split", halves.text, halves.doubt
    for owner in possessive.find(blocks, everything, words) if words.language == "en" else ():
        yield owner.block, owner.span, "glued", owner.text, owner.doubt
    for lacking in unspaced.find(blocks, words):
        yield lacking.block, lacking.span, "glued", lacking.text, 0
