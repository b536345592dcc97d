"""Words cut in two by a blank or by the hyphen of an old line end: "mini stre", "minis-tre"."""

from __future__ import annotations

from lint.model import Block
from lint.source import Span
from lint.spelling.surroundings import BLANKS, Surroundings

HYPHENS = ("-", "‑", "\u00ac")  # of an old line end, within a word
ENDINGS = ("é", "és", "ée", "ées")  # of a participle, cut off
KNOWN, COMMON = 2.5, 3.0  # the least zipf of the whole; ... where both halves are words


def find(here: Surroundings, block: Block, index: int, word: str) -> tuple[Span, str] | None:
    """The common word that a non-word makes with the one before or after it, with the span of both."""
    tokens = block.tokens
    for first in (index - 1, index):
        if first < 0 or first + 1 >= len(tokens.words):
            continue
        left, right = tokens.words[first : first + 2]
        gap = tokens.gaps[first + 1]
        hyphened = gap in HYPHENS and _is_cut(here, left, right)
        spaced = gap.strip("-") in BLANKS and right.islower() and gap.endswith(tuple(BLANKS))
        if not (hyphened or spaced):
            continue
        whole = left + right
        zipf = here.words.zipf(whole.lower())
        if zipf < KNOWN or len(whole) < (4 if right in ENDINGS else 6) or here.counts[word] > 1:
            continue
        if left in here.table.prefixes and left in here.unknown:
            continue  # "cyber attaque"
        if (right if first == index else left) in here.unknown or zipf >= COMMON or gap.startswith("-"):
            return Span(tokens.span(first)[0], tokens.span(first + 1)[1]), whole
    return None


def _is_cut(here: Surroundings, left: str, right: str) -> bool:
    """Whether the hyphen of an old line end may stay between two pieces: the second is no word of its own."""
    own = len(left) < 3 or left.lower() in here.table.prefixes  # "co-ordinated"
    return not own and right.islower() and right in here.unknown and len(right) > 2
