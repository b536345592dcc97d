"""Shares and factors that are told in words, as quantities: "un tiers", "one in nine", "doublé", "gấp ba"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.numerals import value_of
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
ONE_IN = {
    "fr": r"(?P<part>une?|deux|trois|quatre|[1-9]) (?:\w+ )?sur (?P<whole>\w+)",
    "en": r"(?P<part>one|two|three|four|[1-9]) (?:\w+ )?(?:in|out of|of|in every) (?P<whole>\w+)",
    "vi": r"(?P<part>một|hai|ba|[1-9]) (?:\w+ )?(?:trên|trong) (?P<whole>\w+)",
}
ONES = frozenset(("un", "une", "one", "một"))
MOST = 20
SLACK = Decimal("0.06")


@cache
def _pattern(language: str) -> Any:
    groups = "|".join(f"(?P<n{n}>{words})" for n, words in enumerate(WORDS[language].values()))
    return patterns.compile(rf"(?<!\w)(?:{groups}|{ONE_IN[language]})(?!\w)")


def worded(block: Block, text: str) -> Iterator[Quantity]:
    """The shares and factors in words of a block; `text` is its text in lower case with plain blanks."""
    if block.language not in WORDS:
        return
    percents = tuple(WORDS[block.language])
    for match in _pattern(block.language).finditer(text):
        if match["part"] is None:
            yield _quantity(block, Span(*match.span()), Decimal(percents[int(match.lastgroup[1:])]))
            continue
        part, whole = (_value(each, block.language) for each in match.group("part", "whole"))
        if part and whole and part < whole <= MOST:
            yield _quantity(block, Span(*match.span()), part / whole * 100)


def _value(word: str, language: str) -> Decimal | None:
    if word in ONES:
        return Decimal(1)
    return Decimal(word) if word.isdigit() else value_of(word, language)


def _quantity(block: Block, span: Span, percent: Decimal) -> Quantity:
    low, high = percent * (1 - SLACK), percent * (1 + SLACK)
    number = Number(block, span, (Reading(percent, low, high, "words"),))
    unit = "%" if percent < 100 else None
    return Quantity(block, span, (number,), low, high, unit, "share" if unit else "factor")
