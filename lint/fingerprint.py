"""What makes two findings the same finding, wherever they stand and however they are worded."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from lint.digest import digest
from lint.model import Block, Hit, Role
from lint.source import Span

VERSION = "1"
FARTHEST = 1000  # characters; what has no end is no sentence


def fingerprint(rule: str, hit: Hit) -> str:
    """blake2b-128 of rule, outcome, entry, flagged and related texts with their sentences; no path, offset or message.

    Composed form, blanks and apostrophes are folded, so that a file saved by another editor keeps its fingerprints.
    """
    parts = [VERSION, rule, hit.outcome, hit.entry or ""]
    for block, span in ((hit.block, hit.span), *((other.block, other.span) for other in hit.related)):
        around = context(block, span)
        parts += [fold(block.text[span.start : span.end]), fold(block.text[around.start : around.end])]
    return digest(*(part.encode() for part in parts)).hex()


@lru_cache(256)  # the sentences of many places
def fold(text: str) -> str:
    plain = unicodedata.normalize("NFC", text).replace("’", "'").replace("ʼ", "'").replace("‘", "'")
    return " ".join(plain.split())


def context(block: Block, span: Span) -> Span:
    """The sentence around a span; on the page as a whole, its line."""
    if block.role is not Role.PAGE:
        start, end = block.sentence_at(span.start)
    else:
        start = block.text.rfind("\n", 0, span.start) + 1
        end = block.text.find("\n", span.end)
        end = end if end != -1 else len(block.text)
    return Span(max(start, span.start - FARTHEST), min(end, span.end + FARTHEST))
