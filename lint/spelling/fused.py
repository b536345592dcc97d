"""Words fused with a number or a name: "by12 percent", "20ans", "àDakar", "Mondaymorning", "HàNội"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lint.annotate.words import table
from lint.lexicon import NOUN, PLURAL, Lexicon
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span
from lint.spelling.syllables import is_syllable

NUMBERED = re.compile(r"([^\W\d_]+)(\d+)")
COUNTING = re.compile(r"(\d+)([^\W\d_]{3,})")
INNER = re.compile(r"([^\W\d_]*[^\W\d_A-ZÀ-ÖØ-Þ])([A-ZÀ-ÖØ-ÞĐ][^\W\d_]+)")
COMMON = 4.5  # zipf
PLURAL_NOUN = 3.5  # ... of a noun right behind a number
SYLLABLE = 5.0  # ... of a Vietnamese one
VIETNAMESE_UNITS = table("gam gram inh lit pha vol con")
# Vietnamese words that number what they name: "quý2".
NUMBERING = table("quý tổ khóa khoá thứ lớp hạng số điều quận phường xã đội mùa kỳ khối tầng loại vòng bảng cấp mục")


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
            if word in parted and _stands_alone(block, index) and _has_noun(block, index, word, words):
                left, name = parted[word].split()
                known = not name.istitle() or words.language == "vi" or name in everything
                if known or left in LANGUAGES[words.language].names:
                    yield Fused(block, index, parted[word], known)


def part(word: str, words: Lexicon) -> str:
    """A word with the blank that it has lost; "" where it is whole."""
    if word.islower() and word.isalpha():
        return ""
    fusing = LANGUAGES[words.language]
    if match := NUMBERED.fullmatch(word):
        known = _is_listed(match[1], words) or (match[1].islower() and _is_common(match[1], words))
        return f"{match[1]} {match[2]}" if known else ""
    if match := COUNTING.fullmatch(word):
        return f"{match[1]} {match[2]}" if match[2] in fusing.counted or _is_counted(match[2], words) else ""
    if match := INNER.fullmatch(word):
        return f"{match[1]} {match[2]}" if _two(match[1], match[2], fusing, words) else ""
    day = next((day for day in fusing.days if word.startswith(day) and len(word) > len(day) + 2), "")
    rest = word[len(day) :]
    return f"{day} {rest}" if day and words.zipf(rest) >= COMMON else ""


def _is_listed(word: str, words: Lexicon) -> bool:
    """Whether a word before a number is one that typists glue to it."""
    return word.lower() in LANGUAGES[words.language].numbers and (word.islower() or word.istitle())


def _is_common(word: str, words: Lexicon) -> bool:
    """Whether a word before a number is one that has no number in its name."""
    if words.language != "vi":
        return len(word) > 2 and words.zipf(word) >= COMMON - (len(word) > 5)
    syllable = not word.isascii() and is_syllable(word) and words.zipf(word) >= SYLLABLE
    return syllable and word not in NUMBERING


def _is_counted(word: str, words: Lexicon) -> bool:
    """Whether a word right behind a number is a common noun of which there are several."""
    if words.language == "vi":
        return len(word) > 2 and word not in VIETNAMESE_UNITS and is_syllable(word) and words.zipf(word) >= SYLLABLE
    several = any(reading & NOUN and reading & PLURAL for reading in words.readings(word))
    return len(word) > 4 and several and words.zipf(word) >= PLURAL_NOUN


def _has_noun(block: Block, index: int, word: str, words: Lexicon) -> bool:
    """Whether a noun follows that a number may count, where no list has the word before it: "mesure300 mètres"."""
    match = NUMBERED.fullmatch(word)
    if match is None or words.language == "vi" or _is_listed(match[1], words):
        return True
    after, gaps = index + 1, block.tokens.gaps
    while after < len(gaps) - 1 and block.tokens.words[after].isdigit() and len(block.tokens.words[after]) == 3:
        after += 1
    noun = "".join(block.tokens.words[after : after + 1])
    return len(noun) > 3 and len(gaps[after]) == 1 and noun.islower()


def _two(left: str, right: str, fusing: Fusing, words: Lexicon) -> bool:
    """Whether a capital within a word may begin another word: a name after a word, two Vietnamese syllables."""
    if words.language != "vi":
        named = right[1:].islower() and len(right) > 2
        return named and (left in fusing.names or (left.islower() and len(left) > 3 and left in words))
    marked = not left.isascii() and not right.isascii() and right[1:].islower()
    return marked and is_syllable(left.lower()) and is_syllable(right.lower())


def _stands_alone(block: Block, index: int) -> bool:
    gaps = block.tokens.gaps
    before, after = gaps[index][-1:], gaps[index + 1][:1]
    tied = (before and before in "-‑_/#@.&'’+=") or (after and after in "-‑_/@&=+")
    return not tied and not block.masked(Span(*block.tokens.span(index)))
