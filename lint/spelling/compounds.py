"""Vietnamese words of two syllables, one of which is another syllable by a slip: "đâu tư", "sử lý".

Both halves are syllables, so only the pair tells: the other half hardly ever has another neighbour.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from lint.model import Block
from lint.source import Span
from lint.spelling.candidates import plain
from lint.spelling.suspects import Suspect

EXCHANGED = frozenset("\u0303\u0309")  # tones that the south does not tell apart
STROKE = "\u0335"  # đ has no decomposition
Pair = tuple[str, str]


def suspects(blocks: Sequence[Block], compounds: tuple[str, ...], confused: tuple[Pair, ...]) -> Iterator[Suspect]:
    """Slips in the pairs of syllables of some blocks: certain where a pair is in `confused`, else a note."""
    always = _always(confused)
    known, firsts, seconds = _halves(compounds)
    for block in blocks:
        lowered = block.tokens.lowered
        for index, pair in enumerate(pairwise(lowered)):
            left, right = pair
            if right in firsts:
                meant = always.get(pair) or _meant(left, firsts[right], 0)
            elif left in seconds or pair in always:
                meant = always.get(pair) or _meant(right, seconds.get(left, ()), 1)
            else:
                continue
            if meant and pair not in known and block.tokens.gaps[index + 1] == " ":
                yield _suspect(block, index, meant, doubt=0 if pair in always else 2)


def _meant(half: str, pairs: Sequence[Pair], place: int) -> Pair | None:
    """The compound whose half at `place` has a mark more than this one, or the tone that many confuse."""
    return next((pair for pair in pairs if confusable(half, pair[place])), None)


def _suspect(block: Block, index: int, meant: Pair, doubt: int) -> Suspect:
    span = Span(block.tokens.span(index)[0], block.tokens.span(index + 1)[1])
    text = " ".join(meant)
    if block.tokens.words[index][0].isupper():
        text = text[0].upper() + text[1:]
    return Suspect(block, span, "spelling", (text,), doubt)


@lru_cache(maxsize=2)
def _always(confused: tuple[Pair, ...]) -> dict[Pair, Pair]:
    return {_pair(wrong): _pair(right) for wrong, right in confused}


@lru_cache(maxsize=2)
def _halves(compounds: tuple[str, ...]) -> tuple[frozenset[Pair], dict[str, list[Pair]], dict[str, list[Pair]]]:
    """All compounds, those of each second half, and those of each first half."""
    firsts: dict[str, list[Pair]] = defaultdict(list)
    seconds: dict[str, list[Pair]] = defaultdict(list)
    known = frozenset(map(_pair, compounds))
    for pair in sorted(known):
        firsts[pair[1]].append(pair)
        seconds[pair[0]].append(pair)
    return known, firsts, seconds


def _pair(text: str) -> Pair:
    left, right = text.split()
    return left, right


@cache
def _marks(word: str) -> tuple[frozenset[str], ...]:
    """The marks of each letter."""
    return tuple(frozenset(unicodedata.normalize("NFD", letter.replace("đ", "d" + STROKE))[1:]) for letter in word)


def differing_marks(word: str, other: str) -> int:
    """How many marks two spellings of the same letters do not share; a mark exchanged for another counts once."""
    pairs = zip(_marks(word), _marks(other), strict=True)
    return sum(max(len(own - of), len(of - own)) for own, of in pairs)


def confusable(word: str, other: str) -> bool:
    """Whether a syllable has the letters of another, and has lost one mark or exchanged two tones that sound alike."""
    if len(word) != len(other) or word == other or plain(word) != plain(other):
        return False
    differing = [(own, of) for own, of in zip(_marks(word), _marks(other), strict=True) if own != of]
    if len(differing) != 1:
        return False
    own, of = differing[0]
    return (own < of and len(of - own) == 1) or own ^ of == EXCHANGED
