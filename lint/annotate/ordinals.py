"""Ranks and what they rank: "la 11e édition", "the 11th edition", "lần thứ 11", "XXIe siècle", "onzième"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import nouns
from lint.annotate.numerals import WORD, value_of
from lint.annotate.units import BLANKS
from lint.model import Article, Block, Noun, Ordinal
from lint.source import Span

FIGURES = {
    "fr": patterns.compile(
        r"(?<![\w.,/-])(\d{1,4})"
        r"(?:ers|er|ère|ères|res|re|èmes|ème|emes|eme|ième|iemes|ieme|nde|nd|es|e|ᵉʳ|ᵉ)(?![\w'’-])"
    ),
    "en": patterns.compile(r"(?<![\w.,/-])(\d{1,4})(?:st|nd|rd|th)(?![\w'’])"),
    "vi": patterns.compile(r"(?<![\w.,/-])\d(?<=thứ \d)\d{0,3}(?!\w)"),
}
ROMAN = patterns.compile(r"(?<!\w)([IVXLC]{1,7})(?:es|e|è|ème|er|ère|ᵉ)(?!\w)")
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
FR_WORDS = {"premier": 1, "première": 1, "premiers": 1, "premières": 1, "seconde": 2}
FR_STEMS = {"cinqu": "cinq", "neuv": "neuf", "un": "un", "quatr": "quatre", "onz": "onze", "mill": "mille"}
EN_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}
EN_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
VI_WORDS = {"nhất": 1, "nhì": 2, "tư": 4}
# Titles, not ranks: "le Premier ministre", "first lady".
TITLES = frozenset(["ministre", "ministres", "dame", "dames", "secrétaire", "vice", "lady", "minister", "ministers"])


def annotate(article: Article) -> tuple[Ordinal, ...]:
    """The ordinals of the prose in text order."""
    return tuple(ordinal for block in article.prose for ordinal in find(block))


def find(block: Block) -> Iterator[Ordinal]:
    """The ordinals of a block in text order."""
    found = [*_figures(block), *_words(block)]
    yield from sorted(found, key=lambda ordinal: ordinal.span)


def _figures(block: Block) -> Iterator[Ordinal]:
    text, language = block.text, block.language
    pattern = FIGURES.get(language)
    if pattern is None or (language == "vi" and "thứ " not in text):
        return
    for match in pattern.finditer(text):
        if language == "vi":
            yield _vietnamese(block, Span(*match.span()), int(match[0]))
        else:
            yield Ordinal(block, Span(*match.span()), int(match[1]), _noun(block, match.end()))
    if language == "fr":
        for match in ROMAN.finditer(text):
            if (rank := roman(match[1])) and (match[0] not in ("Ie", "Ce", "Ces", "Le", "Les", "Ies")):
                yield Ordinal(block, Span(*match.span()), rank, _noun(block, match.end()))


def _words(block: Block) -> Iterator[Ordinal]:
    if block.language == "fr":
        return _french_words(block)
    return _english_words(block) if block.language == "en" else _vietnamese_words(block)


def _french_words(block: Block) -> Iterator[Ordinal]:
    text = block.text
    if "ième" not in text and "remi" not in text and "second" not in text:
        return
    for match in _french_pattern().finditer(text):
        rank = FR_WORDS.get(match[0].lower()) or _from_stem(match[0].lower())
        noun = _noun(block, match.end())
        if rank and not _fraction(text, match.start(), match[0]) and not (rank == 1 and _title(text, match, noun)):
            yield Ordinal(block, Span(*match.span()), rank, noun)


@cache
def _french_pattern() -> Any:
    return patterns.compile(r"(?<![\w-])(?:[Pp]remi(?:er|ère)s?|[Ss]econde|(?:[\p{L}-]+[ -]et[ -](?=unième|onzième))?[\p{L}-]*ième)(?![\w-])")


def _from_stem(word: str) -> int | None:
    """ "soixante-quinzième" from "soixante-quinze"."""
    if not word.endswith("ième"):
        return None
    head, _, stem = word[: -len("ième")].replace(" ", "-").rpartition("-")
    for last in (FR_STEMS.get(stem), stem, stem + "e", stem + "s"):
        if last and (value := value_of(f"{head}-{last}" if head else last, "fr")) and int(value) > 1:
            return int(value)
    return None


def _fraction(text: str, start: int, word: str) -> bool:
    """ "un cinquième des électeurs" is a share."""
    before = text[max(0, start - 4) : start].lower()
    return before.endswith("un ") and text[start + len(word) :].startswith((" de ", " des ", " du ", " d"))


def _title(text: str, match: Any, noun: Noun | None) -> bool:
    following = WORD.match(text, match.end() + 1)
    if following and following[0].lower() in TITLES:
        return True
    return match[0] == "Premier" and text[max(0, match.start() - 5) : match.start()].lower().endswith("vice-")


def _english_words(block: Block) -> Iterator[Ordinal]:
    lower = block.text.lower()
    if not EN_WORDS.keys() & set(WORD.findall(lower)):
        return
    for match in _english_pattern().finditer(lower):
        rank = EN_TENS.get(match[1] or "", 0) + EN_WORDS[match[2]]
        noun = _noun(block, match.end())
        following = WORD.match(lower, match.end() + 1)
        if match[2] in ("third", "fifth", "quarter") and lower[match.end() :].startswith(" of "):
            continue
        if not (rank == 1 and following and following[0] in TITLES):
            yield Ordinal(block, Span(*match.span()), rank, noun)


@cache
def _english_pattern() -> Any:
    return patterns.compile(rf"(?<![\w-])(?:({'|'.join(EN_TENS)})-)?({'|'.join(EN_WORDS)})(?![\w-])")


def _vietnamese_words(block: Block) -> Iterator[Ordinal]:
    """ "lần thứ hai", "lần thứ mười một"; "thứ Hai" with a capital is Monday."""
    text = block.text
    offset = text.find("thứ ")
    while offset != -1:
        start = offset + len("thứ ")
        match = WORD.match(text, start)
        if match and match[0].islower() and not text[offset - 1 : offset].isalpha():
            end, rank = _vietnamese_rank(text, start)
            if rank:
                yield _vietnamese(block, Span(start, end), rank)
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


def _vietnamese(block: Block, span: Span, rank: int) -> Ordinal:
    """The noun of a Vietnamese rank stands before it: "Hội nghị Trung ương lần thứ 11"."""
    text = block.text
    ahead = WORD.finditer(text, max(0, span.start - 60), span.start)
    words = [m for m in ahead if m[0].lower() not in ("lần", "thứ")][-4:]
    while words and words[0][0].lower() in nouns.VI_FUNCTION:
        words.pop(0)
    capital = next((n for n, m in enumerate(words) if m[0][0].isupper()), max(0, len(words) - 2))
    words = words[capital:]
    if not words:
        return Ordinal(block, span, rank)
    head = words[0]
    return Ordinal(
        block,
        span,
        rank,
        Noun(Span(*head.span()), head[0], nouns.key(head[0], "vi"), tuple(m[0] for m in words[1:])),
    )


def _noun(block: Block, end: int) -> Noun | None:
    return nouns.after(block.text, end, block.language, singular=True)


def roman(digits: str) -> int | None:
    """The value of a Roman numeral; None where it is not written as one ("IIII", "VX")."""
    values = [ROMAN_DIGITS[digit] for digit in digits]
    total = sum(-v if any(v < w for w in values[n + 1 :]) else v for n, v in enumerate(values))
    return total if total > 0 and _to_roman(total) == digits else None


def _to_roman(value: int) -> str:
    pairs = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for worth, sign in pairs:
        written += sign * (value // worth)
        value %= worth
    return written
