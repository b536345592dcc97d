"""Shares and factors that are told in words, as quantities: "un tiers", "one in nine", "doublé", "gấp ba"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.numerals import value_of
from lint.annotate.words import table
from lint.model import Block, Number, Quantity, Reading
from lint.source import Span

# By what each word multiplies, in percent; what is below a hundred is a share.
WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "33.3": r"(?:d )?(?:un|le) (?:bon |petit |gros )?tiers",
        "25": r"(?:d )?(?:un|le) (?:bon |petit |gros )?quart",
        "66.7": r"(?:les )?deux tiers",
        "75": r"(?:les )?trois quarts",
        "50": r"(?:de|la) moitié|divisée?s? par deux",
        "20": r"(?:d )?un cinquième",
        "10": r"(?:d )?un dixième",
        "200": r"doubl(?:é|ée|és|ées|er|ement|ait)|le double",
        "300": r"tripl(?:é|ée|és|ées|er|ement|ait)|le triple",
        "400": r"quadrupl(?:é|ée|és|ées|er|ement|ait)|le quadruple",
    },
    "en": {
        "33.3": r"(?:a|one)[ -]third",
        "25": r"(?:a|one)[ -]quarter",
        "66.7": r"two[ -]thirds",
        "75": r"three[ -]quarters",
        "50": r"in half|by half|halved",
        "20": r"(?:a|one)[ -]fifth",
        "10": r"(?:a|one)[ -]tenth",
        "200": r"doubl(?:ed|ing|e)|twice|twofold",
        "300": r"tripl(?:ed|ing|e)|three-?fold",
        "400": r"quadrupl(?:ed|ing|e)|four-?fold",
    },
    "vi": {
        "33.3": r"một phần ba",
        "25": r"một phần tư",
        "66.7": r"hai phần ba",
        "75": r"ba phần tư",
        "50": r"một nửa",
        "200": r"gấp đôi|gấp hai",
        "300": r"gấp ba",
        "400": r"gấp bốn|gấp tư",
    },
}
# One of these stands wherever one of those does.
CUES = {
    "fr": table(
        "tiers quart quarts moitié divisé divisée divisés divisées cinquième dixième doublé doublée doublés doublées",
        "doubler doublement doublait double triplé triplée triplés triplées tripler triplement triplait triple",
        "quadruple quadruplé quadruplée quadruplés quadruplées quadrupler quadruplement quadruplait",
    ),
    "en": table(
        "third thirds quarter quarters half halved fifth tenth doubled doubling double twice twofold tripled tripling",
        "triple three threefold three-fold quadrupled quadrupling quadruple fourfold four four-fold",
    ),
    "vi": table("phần nửa gấp"),
}
# Between the two numbers of "one in nine".
IN = {"fr": (" sur ",), "en": (" in every ", " out of ", " in ", " of "), "vi": (" trên ", " trong ")}
ONES = frozenset(("un", "une", "one", "một"))
MOST, FEW, WIDE, LONGEST = 20, 9, 40, 3  # LONGEST in words: "1 foyer français sur 3"
SLACK = Decimal("0.06")


@cache
def _pattern(language: str) -> Any:
    groups = "|".join(f"(?P<n{n}>{words})" for n, words in enumerate(WORDS[language].values()))
    return patterns.compile(rf"(?<!\w)(?:{groups})(?!\w)")


def worded(block: Block, text: str) -> Iterator[Quantity]:
    """The shares and factors in words of a block; `text` is its text in lower case with plain blanks."""
    language = block.language
    if language not in WORDS:
        return
    if not CUES[language].isdisjoint(block.vocabulary):
        percents = tuple(WORDS[language])
        for match in _pattern(language).finditer(text):
            yield _quantity(block, Span(*match.span()), Decimal(percents[int(match.lastgroup[1:])]))
    for joint in IN[language]:
        at = text.find(joint)
        while at >= 0:
            found = _one_in(block, text, at, at + len(joint))
            if found is not None:
                yield found
            at = text.find(joint, at + 1)


def _one_in(block: Block, text: str, before: int, behind: int) -> Quantity | None:
    """The share that stands around "in": "one passenger in nine"; None for none."""
    end = behind
    while end < len(text) and text[end].isalnum():
        end += 1
    whole = _value(text[behind:end], block.language)
    if not whole or whole > MOST:
        return None
    words = text[max(0, before - WIDE) : before].split(" ")[-LONGEST:]
    for count in range(1, LONGEST + 1):
        part = _value(words[-count], block.language) if len(words) >= count else None
        if part and part < whole and part <= FEW:
            start = before - sum(map(len, words[-count:])) - (count - 1)
            return _quantity(block, Span(start, end), part / whole * 100)
    return None


def _value(word: str, language: str) -> Decimal | None:
    if word in ONES:
        return Decimal(1)
    return Decimal(word) if word.isdecimal() else value_of(word, language) if word else None


def _quantity(block: Block, span: Span, percent: Decimal) -> Quantity:
    low, high = percent * (1 - SLACK), percent * (1 + SLACK)
    number = Number(block, span, (Reading(percent, low, high, "words"),))
    unit = "%" if percent < 100 else None
    return Quantity(block, span, (number,), low, high, unit, "share" if unit else "factor")
