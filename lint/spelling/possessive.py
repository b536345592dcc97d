"""English possessives that have lost their apostrophe: "the councils decision", "last weeks vote"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.agreement.words import natures
from lint.annotate.words import table
from lint.lexicon import ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, SINGULAR, Lexicon
from lint.model import NOTE, Block
from lint.record import NamedTuple
from lint.source import Span
from lint.spelling.propers import NAMES

# Who or what there is one of in most stories, in the plural that the lost apostrophe leaves.
OWNERS = table(
    "councils governments clubs mayors ministers presidents courts firms committees towns villages regions fathers",
    "mothers husbands sons daughters brothers sisters bosses owners authors singers actors kings queens princes",
    "princesses bishops popes captains coaches managers chairmans chairs directors hospitals suspects victims teams",
    "parliaments senates embassys airlines manufacturers studios museums festivals neighbours neighbors landlords",
    "premiers governors sheriffs surgeons inspectors nations worlds",
)
TIMES = table("weeks months years nights seasons summers winters springs mornings evenings decades")
NEXT = table("last next this")
DETERMINERS = table("the a this that his her its their our my")
ONE = table("a this that")
COMPANIES = table("house players association union unions home room rooms meeting meetings law act")
OTHER = ADVERB | FINITE | GERUND | INFINITIVE | PARTICIPLE
SURE = table(
    "decision budget policy chairman chairwoman spokesman spokeswoman leader president wife husband mother father son",
    "daughter brother sister car house office headquarters website statement proposal refusal failure success victory",
    "defeat career death arrest resignation illness birthday reputation history population economy election campaign",
    "manifesto strategy performance behaviour behavior response lawyer solicitor intention ability authority debut",
)
COMMON = 5.6  # the zipf of words that may be anything ("who")


class Possessive(NamedTuple):
    block: Block
    span: Span
    text: str
    doubt: int = NOTE


def find(blocks: Sequence[Block], everything: set[str], words: Lexicon) -> Iterator[Possessive]:
    """The possessives of the English blocks of an article that lack their apostrophe: notes.

    `everything` are all words of the blocks.
    """
    called = OWNERS | TIMES
    names = {word for word in everything if word[-1] == "s" and _is_name(word, everything, words)}
    for block in blocks:
        lower = block.tokens.lowered
        for index in [index for index, word in enumerate(block.tokens.words) if word in names] if names else ():
            if _is_owned(block, index + 1, words) and block.tokens.gaps[index].strip() not in ("'", "’", "-"):
                start, end = block.tokens.span(index)
                yield Possessive(block, Span(start, end), block.text[start : end - 1] + "’s")
        if called.isdisjoint(lower):
            continue
        for index in [index for index, word in enumerate(lower) if index and word in called]:
            if _owns(block, index, words):
                start, end = block.tokens.span(index)
                text = block.text[start : end - 1] + "’s"
                yield Possessive(block, Span(start, end), text)


def _is_name(word: str, everything: set[str], words: Lexicon) -> bool:
    """Whether a word of no dictionary is a name with an s: of a person or a place that stands in the article."""
    name = word[:-1]
    if not word.istitle() or len(word) < 5 or word in words or name.lower() in words.forms:
        return False
    return name in everything or name in NAMES["en"]


def _is_owned(block: Block, index: int, words: Lexicon) -> bool:
    """Whether a noun in lower case that is nothing else stands right behind an owner."""
    tokens = block.tokens
    if index >= len(tokens.words) or tokens.gaps[index] != " " or not tokens.words[index].islower():
        return False
    found = natures(words)[tokens.lowered[index]]
    noun = found.all & NOUN and not found.all & OTHER and found.nominal & SINGULAR
    return tokens.lowered[index] in SURE or bool(noun and words.zipf(tokens.lowered[index]) < COMMON)


def _owns(block: Block, index: int, words: Lexicon) -> bool:
    """Whether what is owned stands right behind, and what says whose before."""
    tokens = block.tokens
    lower, gaps = tokens.lowered, tokens.gaps
    if index + 1 >= len(lower) or gaps[index] != " " or gaps[index + 1] != " " or not tokens.words[index].islower():
        return False
    if not _is_owned(block, index + 1, words) or lower[index + 1] in COMPANIES:
        return False
    return lower[index - 1] in NEXT if lower[index] in TIMES else lower[index - 1] in DETERMINERS
