"""Words fused with a number or a name: "by12 percent", "20ans", "àDakar", "Mondaymorning", "HàNội"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lint.annotate.words import table
from lint.lexicon import Lexicon
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span
from lint.spelling.syllables import is_syllable

NUMBERED = re.compile(r"([^\W\d_]+)(\d+)")
COUNTING = re.compile(r"(\d+)([^\W\d_]{3,})")
INNER = re.compile(r"([^\W\d_]*[^\W\d_A-ZÀ-ÖØ-Þ])([A-ZÀ-ÖØ-ÞĐ][^\W\d_]+)")
COMMON = 4.5  # zipf


class Fusing(NamedTuple):
    """Words of a language that are keyed onto the number behind, onto the name behind, and behind a number.

    `days` are names before which a word of the text may lose its blank.
    """

    numbers: frozenset[str]
    names: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    days: tuple[str, ...] = ()


LANGUAGES = {
    "fr": Fusing(
        table(
            "de environ plus à les des en près sur par pour et dans avant après dès depuis vers entre moins quelque",
            "aux jusqu ou est sont compte soit avec presque janvier février mars avril mai juin juillet août septembre",
            "octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche",
        ),
        table("à dans sur pour par avec vers entre et aux depuis selon chez sont est"),
        table(
            "ans mars mai juin avril août janvier février juillet septembre octobre novembre décembre euros dollars",
            "kilomètres personnes millions milliards mille morts blessés habitants heures minutes jours mois semaines",
            "pays mètres hectares tonnes élèves enfants familles degrés points",
        ),
    ),
    "en": Fusing(
        table(
            "by of in to about over than from and with for at nearly some on between since until around under least",
            "january february march april june july august september october november december monday tuesday",
            "wednesday thursday friday saturday sunday",
        ),
        table("of by from to with for and was said between near next last on"),
        table(
            "people percent million billion years months weeks days hours minutes miles kilometres kilometers metres",
            "meters dollars euros tonnes tons deaths cases students children families countries hectares acres points",
            "january february march april june july august september october november december",
        ),
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ),
    "vi": Fusing(
        table("ngày tháng năm khoảng hơn gần trên lúc từ đến và của với tới"),
        counted=table("người triệu tỷ tỉ năm tháng ngày giờ phút tuổi đồng học hộ nghìn ngàn tấn"),
    ),
}  # fmt: skip
_whole: dict[str, set[str]] = {language: set() for language in LANGUAGES}


class Fused(NamedTuple):
    block: Block
    place: int
    text: str  # with its blank
    sure: bool


def find(blocks: Sequence[Block], everything: set[str], words: Lexicon) -> Iterator[Fused]:
    """The fused words of the blocks of one language, of which `everything` are all words."""
    whole = _whole[words.language]
    fresh = everything - whole
    parted = {word: text for word in fresh if (text := part(word, words))}
    whole |= fresh.difference(parted)
    for block in blocks if parted else ():
        for index, word in enumerate(block.tokens.words):
            if word in parted and _stands_alone(block, index):
                name = parted[word].split()[1]
                sure = not name.istitle() or words.language == "vi" or name in everything
                yield Fused(block, index, parted[word], sure)


def part(word: str, words: Lexicon) -> str:
    """A word with the blank that it has lost; "" where it is whole."""
    if word.islower() and word.isalpha():
        return ""
    fusing = LANGUAGES[words.language]
    if match := NUMBERED.fullmatch(word):
        known = match[1].lower() in fusing.numbers and (match[1].islower() or match[1].istitle())
        return f"{match[1]} {match[2]}" if known else ""
    if match := COUNTING.fullmatch(word):
        return f"{match[1]} {match[2]}" if match[2] in fusing.counted else ""
    if match := INNER.fullmatch(word):
        return f"{match[1]} {match[2]}" if _two(match[1], match[2], fusing, words) else ""
    day = next((day for day in fusing.days if word.startswith(day) and len(word) > len(day) + 2), "")
    rest = word[len(day) :]
    return f"{day} {rest}" if day and words.zipf(rest) >= COMMON else ""


def _two(left: str, right: str, fusing: Fusing, words: Lexicon) -> bool:
    """Whether a capital within a word begins another word: a name after a little word, two Vietnamese syllables."""
    if words.language != "vi":
        return left in fusing.names and right[1:].islower() and len(right) > 2
    marked = not left.isascii() and not right.isascii() and right[1:].islower()
    return marked and is_syllable(left.lower()) and is_syllable(right.lower())


def _stands_alone(block: Block, index: int) -> bool:
    gaps = block.tokens.gaps
    before, after = gaps[index][-1:], gaps[index + 1][:1]
    tied = (before and before in "-‑_/#@.&'’+=") or (after and after in "-‑_/@&=+")
    return not tied and not block.masked(Span(*block.tokens.span(index)))
