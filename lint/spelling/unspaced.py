"""A comma, a full stop or another mark with no blank behind it: "proche,a ouvert", "mètres.Dix", "Valais,cảnh sát"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.annotate.masks import DOMAINS, FILES
from lint.annotate.words import table
from lint.lexicon import Lexicon
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

BLANKS = ("", " ", "\u00a0", "\u202f")
CLOSING = ("", "»", "”", '"', ")", "%", "€", "’")
CLOSED = tuple(blank + close for blank in BLANKS for close in CLOSING if close)
INNER = frozenset((",", *(f"{before}," for before in CLOSED), *(f"{before};" for before in (*BLANKS, *CLOSED))))
FINAL = frozenset(f"{before}{mark}" for before in CLOSED for mark in ".!?")
FINAL |= {".", "…", ".”", '."', *(f"{before}{mark}" for before in BLANKS for mark in "!?")}  # before a capital alone
QUOTES = frozenset(f"{mark}«{blank}" for mark in ("", ":", ",") for blank in BLANKS)  # before a quotation
COLONS = frozenset(f"{before}{mark}" for before in BLANKS for mark in ":;")  # before a word in lower case
GAPS = INNER | FINAL | COLONS | QUOTES | {"("}
LETTERS = frozenset("aàyôêoA")  # words of one letter
SHORTEST = 3  # letters before a full stop: fewer are an initial, a title or an abbreviation
ABBREVIATED = table(
    "ste sts art fig vol cap gen col sen rep gov dept prof hon rev sgt capt jan feb mar apr jun jul aug sept oct nov",
    "dec janv févr avr juil déc bld etc inc ltd corp pgs ths ubnd hđnd tphcm bros",
)
OPENING = 5.5  # the zipf of a word that begins a sentence behind a name
DAYS = table(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September",
    "October November December",
)
OPENING_MARKS = ("(", "«")
MANY = 2  # in one block: a list of keywords


class Unspaced(NamedTuple):
    """`place` is the word behind the mark; `text` the two words with their blank."""

    block: Block
    span: Span
    text: str


def find(blocks: Sequence[Block], words: Lexicon) -> Iterator[Unspaced]:
    """The marks in the blocks of one language that lack the blank behind them."""
    for block in blocks:
        if GAPS.isdisjoint(block.tokens.gaps):
            continue
        gaps = block.tokens.gaps
        places = [index for index in range(1, len(gaps) - 1) if gaps[index] in GAPS]
        found = [index for index in places if _lacks(block, index, words)]
        if len(found) <= MANY and not any(index + 1 in found for index in found):
            for index in found:
                first, last = block.tokens.span(index - 1), block.tokens.span(index)
                mark = block.text[first[1] : last[0]]
                opening = mark.lstrip(":, \u00a0\u202f") if mark[-1:] in OPENING_MARKS else ""
                text = f"{block.text[first[0] : last[0]].removesuffix(opening)} {opening}{block.tokens.words[index]}"
                yield Unspaced(block, Span(first[0], last[1]), text)


def _lacks(block: Block, index: int, words: Lexicon) -> bool:
    """Whether words of the language stand on both sides of a mark, and make no address or abbreviation."""
    left, right, gap = block.tokens.words[index - 1], block.tokens.words[index], block.tokens.gaps[index]
    if not right.isalpha() or (len(right) < 2 and not _is_word(block, index)):
        return False
    if not (right.islower() or right.istitle()) or block.tokens.gaps[index + 1] in ("@", "/", "_", "."):
        return False
    if block.tokens.gaps[index - 1][-1:] in ("@", "/", "_", ".", "#") or left.isupper():
        return False
    if gap in QUOTES:
        return words.language == "fr" and left.islower() and len(left) >= SHORTEST and left in words
    if gap == "(" and not _opens(block, index):
        return False
    known = right in words or (right.istitle() and gap in INNER)
    if not known or block.masked(Span(*block.tokens.span(index))):
        return False
    if gap in COLONS:
        return right.islower() and left.islower() and len(left) >= SHORTEST and left in words and words.zipf(right) > 0
    if gap == "(":
        return known and left.islower() and len(left) >= SHORTEST and left in words
    if gap in INNER:
        return left[-1:].isdigit() or len(gap) > 1 or (left.isalpha() and len(left) > 1)
    return _ends(left, right, gap, words)


def _is_word(block: Block, index: int) -> bool:
    """Whether a letter is a word, perhaps an elided one: "proche,a ouvert", "aujourd'hui :l'exil"."""
    return block.tokens.words[index] in LETTERS or block.tokens.gaps[index + 1] in ("'", "’")


def _opens(block: Block, index: int) -> bool:
    """Whether a bracket holds several words, not the ending of the one before it: "public(trois cents personnes)"."""
    tokens = block.tokens
    return len(tokens.words[index]) > 2 and tokens.gaps[index + 1] == " " and tokens.gaps[index - 1] in BLANKS


def _ends(left: str, right: str, gap: str, words: Lexicon) -> bool:
    """Whether a sentence ends between two words."""
    if not right.istitle() or len(right) < 2 or right.lower() in DOMAINS | FILES:
        return False
    if len(gap) > 1:
        return left.isalnum()
    if left.isdigit():
        return len(right) > 2 and gap == "."
    shortest = SHORTEST - (words.language == "vi")
    if len(left) < shortest or left.lower() in ABBREVIATED or left not in words:
        return False
    if left.istitle():  # "on Monday.The"
        sure = left in DAYS or words.zipf(right.lower()) >= OPENING
        return sure and len(left) > shortest and words.zipf(right.lower()) > 0
    return left.islower() and words.zipf(right.lower()) > 0
