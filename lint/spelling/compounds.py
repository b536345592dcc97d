"""Vietnamese words of two syllables, one of which is another syllable by a slip: "đâu tư", "sử lý".

Both halves are syllables, so only the pair tells: the other half hardly ever has another neighbour.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, pairwise

from lint.annotate.words import table
from lint.kept import kept
from lint.lexicon import lexicon
from lint.model import NOTE, Block
from lint.source import Span
from lint.spelling.candidates import plain
from lint.spelling.propers import is_one_slip
from lint.spelling.suspects import Suspect
from lint.spelling.syllables import is_syllable

TONES = ("\u0303", "\u0309")  # that the south does not tell apart
EXCHANGED = frozenset(TONES)
UNCOMMON = 4.6  # the zipf below which a syllable is rarer than many a slip
ONSETS = (("l", "n"), ("s", "x"), ("tr", "ch"), ("gi", "d", "r"))  # that sound alike in some regions
# Words of their own, beside which anything stands: "chính chị".
ALONE = table("chị chú chúng ra lên nên năm nó là lại chỉ chưa trong chủ cho trên dưới rồi da")
STROKE = "\u0335"  # đ has no decomposition
Pair = tuple[str, str]
Told = tuple[tuple[str, ...], int]  # the words that should stand there, and the doubts


def suspects(blocks: Sequence[Block], compounds: tuple[str, ...], confused: tuple[Pair, ...]) -> Iterator[Suspect]:
    """Slips in the pairs of syllables of some blocks: certain where a pair is in `confused`, else a note."""
    slips = _slips(compounds, confused)
    known = _known(compounds, confused)
    uncommon = _uncommon(blocks)
    for block in blocks:
        lowered = block.tokens.lowered
        if slips.keys().isdisjoint(pairwise(lowered)) and uncommon.isdisjoint(lowered):
            continue
        for index, pair in enumerate(pairwise(lowered)):
            told = slips.get(pair)
            if told is None and (pair[0] in uncommon or pair[1] in uncommon):
                told = None if pair in known else _near(pair, compounds)
            if told is not None and block.tokens.gaps[index + 1] == " " and not _parted(block, index, known):
                yield _suspect(block, index, *told)


_seen: set[str] = set()  # syllables that are common, or in capitals


def _uncommon(blocks: Sequence[Block]) -> frozenset[str]:
    """The syllables of some blocks that are seldom written, in lower case."""
    words = lexicon("vi")
    if words is None:
        return frozenset()
    fresh = set(chain.from_iterable(block.tokens.words for block in blocks)) - _seen
    found = {word for word in fresh if word.islower() and words.zipf(word) < UNCOMMON and is_syllable(word)}
    _seen.update(fresh - found)
    return frozenset(found)


def _near(pair: Pair, compounds: tuple[str, ...]) -> Told | None:
    """The right pair that a wrong one with an uncommon syllable is a slip away from, with its doubts."""
    left, right = pair
    partners = _partners(compounds)
    found = [(left, other) for other in partners[0].get(left, ()) if _is_slip(right, other)]
    found += [(other, right) for other in partners[1].get(right, ()) if _is_slip(left, other)]
    return (found[0], NOTE) if len(set(found)) == 1 else None


def _is_slip(syllable: str, other: str) -> bool:
    """Whether one letter or one mark makes a syllable of another."""
    if plain(syllable) == plain(other):
        return len(syllable) == len(other) and differing_marks(syllable, other) == 1
    if plain(syllable).replace("y", "i") == plain(other).replace("y", "i"):
        return False  # "bác sỹ": two spellings of one sound
    return is_one_slip(syllable, other)


@kept
def _partners(compounds: tuple[str, ...]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What follows each first half, and what stands before each second one."""
    behind: dict[str, list[str]] = {}
    before: dict[str, list[str]] = {}
    for left, right in sorted(map(_pair, compounds)):
        behind.setdefault(left, []).append(right)
        before.setdefault(right, []).append(left)
    return behind, before


def _parted(block: Block, index: int, known: frozenset[Pair]) -> bool:
    """Whether one of two syllables belongs to a word with its other neighbour: "chiến công xuất sắc"."""
    words = block.tokens.lowered[max(index - 1, 0) : index + 3]
    beside = list(pairwise(words))
    own = 1 if index else 0
    return any(pair in known for place, pair in enumerate(beside) if place != own)


@kept
def _known(compounds: tuple[str, ...], confused: tuple[Pair, ...]) -> frozenset[Pair]:
    """The right pairs."""
    right = (*compounds, *(right for _, right in confused))
    return frozenset(_pair(text) for text in right if text.count(" ") == 1)


def _suspect(block: Block, index: int, meant: tuple[str, ...], doubt: int) -> Suspect:
    span = Span(block.tokens.span(index)[0], block.tokens.span(index + 1)[1])
    text = " ".join(meant)
    if block.tokens.words[index][0].isupper():
        text = text[0].upper() + text[1:]
    return Suspect(block, span, "spelling", (text,), doubt)


@kept
def _slips(compounds: tuple[str, ...], confused: tuple[Pair, ...]) -> dict[Pair, Told]:
    """Each wrong pair with what should stand there and the doubts about it."""
    found: dict[Pair, Told] = {}
    known = set(map(_pair, compounds))
    for left, right in sorted(known):
        for wrong in ((form, right) for form in _slipped(left)):
            found[wrong] = (left, right), NOTE
        for wrong in ((left, form) for form in _slipped(right)):
            found[wrong] = (left, right), NOTE
    found |= {_pair(wrong): (tuple(right.split()), 0) for wrong, right in confused}
    return {pair: meant for pair, meant in found.items() if pair not in known}


def _slipped(half: str) -> Iterator[str]:
    """A syllable with one mark less, or with a tone or an onset that many confuse with its own."""
    for place, letter in enumerate(half):
        for other in _neighbours(letter):
            yield half[:place] + other + half[place + 1 :]
    yield from (form for form in _sounding(half) if is_syllable(form) and form not in ALONE)


def _sounding(half: str) -> Iterator[str]:
    """A syllable with another onset that some region speaks alike: "nắng nghe"."""
    for alike in ONSETS:
        own = next((onset for onset in alike if half.startswith(onset)), None)
        rest = half[len(own) :] if own else ""
        if rest and plain(rest[0]) in "aeiouy":
            yield from (onset + rest for onset in alike if onset != own)


@cache
def _neighbours(letter: str) -> tuple[str, ...]:
    if letter == "đ":
        return ("d",)
    marks = unicodedata.normalize("NFD", letter)
    lost = [marks[:at] + marks[at + 1 :] for at in range(1, len(marks))]
    exchanged = [marks.replace(one, other) for one, other in (TONES, TONES[::-1]) if one in marks]
    return tuple(unicodedata.normalize("NFC", form) for form in (*lost, *exchanged))


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


# Endings that sound alike in the south.
HEARD = ({"t", "c"}, {"n", "ng"})


def heard_alike(word: str, other: str) -> bool:
    """Whether two syllables differ in an ending alone that many pronounce alike: "trướt" and "trước"."""
    stem = next((at for at, pair in enumerate(zip(word, other, strict=False)) if pair[0] != pair[1]), len(word))
    return stem > 1 and {word[stem:], other[stem:]} in HEARD


def confusable(word: str, other: str) -> bool:
    """Whether a syllable has the letters of another, and has lost one mark or exchanged two tones that sound alike."""
    if len(word) != len(other) or word == other or plain(word) != plain(other):
        return False
    differing = [(own, of) for own, of in zip(_marks(word), _marks(other), strict=True) if own != of]
    if len(differing) != 1:
        return False
    own, of = differing[0]
    return (own < of and len(of - own) == 1) or own ^ of == EXCHANGED
