"""Ranks in words: "onzième", "vingt et unième", "twenty-first", "thứ mười một"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.numerals import WORD, places, value_of
from lint.annotate.units import BLANKS
from lint.model import Block

FR_WORDS = {"premier": 1, "première": 1, "premiers": 1, "premières": 1, "seconde": 2}
FR_NEEDLES = (("ième", None), ("remi", frozenset(FR_WORDS)), ("econde", frozenset(FR_WORDS)))
FR_STEMS = {"cinqu": "cinq", "neuv": "neuf", "un": "un", "quatr": "quatre", "onz": "onze", "mill": "mille"}
EN_UNITS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)
EN_ROUND = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
EN_WORDS = {word: rank for rank, word in enumerate(EN_UNITS.split(), 1)}
EN_WORDS |= {word: 10 * tens for tens, word in enumerate(EN_ROUND.split(), 2)}
EN_RANKS = frozenset(EN_WORDS)
EN_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
VI_WORDS = {"nhất": 1, "nhì": 2, "tư": 4}
# What follows a title, not a rank: "le Premier ministre", "first lady".
TITLES = frozenset(("ministre", "ministres", "dame", "dames", "secrétaire", "vice", "lady", "minister", "ministers"))

Rank = tuple[int, int, int]


def find(block: Block) -> Iterator[Rank]:
    """(start, end, rank) of the ranks in words, in no order."""
    if block.language == "fr":
        needles = [needle for needle, words in FR_NEEDLES if words is None or not words.isdisjoint(block.vocabulary)]
        return _french(block.text, needles)
    return _english(block) if block.language == "en" else _vietnamese(block.text)


def _french(text: str, needles: list[str]) -> Iterator[Rank]:
    for needle in needles:
        offset = text.find(needle)
        while offset != -1:
            start, end = _word_at(text, offset)
            if text[start:end] in ("unième", "onzième") and text[start - 4 : start] == " et ":
                start = _word_at(text, start - 5)[0]
            word = text[start:end].lower()
            rank = FR_WORDS.get(word) or _from_stem(word)
            if rank and not _fraction(text, start, end) and not (rank == 1 and _title(text, end)):
                yield start, end, rank
            offset = text.find(needle, end)


def _word_at(text: str, offset: int) -> tuple[int, int]:
    """The ends of the word around an offset; hyphens belong to it."""
    start = end = offset
    while start and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "-"):
        end += 1
    return start, end


def _from_stem(word: str) -> int | None:
    """ "soixante-quinzième" from "soixante-quinze"."""
    if not word.endswith("ième"):
        return None
    head, _, stem = word[: -len("ième")].replace(" ", "-").rpartition("-")
    for last in (FR_STEMS.get(stem), stem, stem + "e", stem + "s"):
        if last and (value := value_of(f"{head}-{last}" if head else last, "fr")) and int(value) > 1:
            return int(value)
    return None


def _fraction(text: str, start: int, end: int) -> bool:
    """ "un cinquième des électeurs" is a share."""
    return text[max(0, start - 3) : start].lower() == "un " and text.startswith((" de ", " des ", " du ", " d"), end)


def _title(text: str, end: int) -> bool:
    following = WORD.match(text, end + 1)
    return following is not None and following[0].lower() in TITLES


def _english(block: Block) -> Iterator[Rank]:
    text, lower = block.text, block.lower
    for word in EN_RANKS & block.vocabulary:
        for start in places(lower, word):
            end = start + len(word)
            rank = EN_WORDS[word]
            if (rank == 1 and _title(text, end)) or (word == "third" and lower.startswith(" of ", end)):
                continue
            if text[start - 1 : start] == "-":
                first, _ = _word_at(text, start)
                tens = EN_TENS.get(lower[first : start - 1])
                if tens is None:
                    continue
                start, rank = first, tens + rank
            yield start, end, rank


def _vietnamese(text: str) -> Iterator[Rank]:
    """ "lần thứ hai", "lần thứ mười một"; "thứ Hai" with a capital is Monday."""
    offset = text.find("thứ ")
    while offset != -1:
        start = offset + len("thứ ")
        match = WORD.match(text, start)
        if match and match[0].islower() and not text[offset - 1 : offset].isalpha():
            end, rank = _vietnamese_rank(text, start)
            if rank:
                yield start, end, rank
        offset = text.find("thứ ", start)


def _vietnamese_rank(text: str, start: int) -> tuple[int, int | None]:
    best: tuple[int, int | None] = (start, None)
    end = start
    for _ in range(3):
        match = WORD.match(text, end)
        if match is None:
            break
        words = text[start : match.end()]
        value = VI_WORDS.get(words) or value_of(words, "vi")
        if value:
            best = (match.end(), int(value))
        end = match.end() + 1
        if text[match.end() : end] not in BLANKS:
            break
    return best
