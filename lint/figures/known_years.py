"""Years beside words: right beside them, told of them, or one slip of the keyboard away from another year."""

from __future__ import annotations

from lint import patterns
from lint.source import Span

YEAR_DIGITS = 4
BESIDE = 28  # characters between a year and the words that it stands beside
NEAR = 40  # characters between words and a year that is told of them
# Before a year that is told of what goes before: no other verb, no other subject.
DATED = patterns.compile(
    r"^(?!.* (?:et|and|và|puis|then|ou|or|mais|but|qui|who|when|quand|khi) )[^;:!?]*?"
    r"(?<!\b(?:depuis|until|before|since|avant|après|after|trước|sau) )(?:en|in|of|de|năm|,) "
    r"(?:\p{L}+ )?$"
)
BETWEEN = patterns.compile(
    r"^\s*(?:(?:en|in|of|de|d|du|le|la|les|l|the|on|to|at|s|a|an|năm|vào|ngày|tháng|and|et|"
    r"\d{1,2}(?:er|st|nd|rd|th)?|\p{L}+ber|janvier|février|mars|avril|mai|juin|juillet|août|january|february|march|april|"
    r"may|june|july|august|games|jeux|summer|winter|été|hiver|olympiques?|olympics?)\s+)*$"
)
# Before words that are told of another thing: a museum of the disaster, a play about the victory.
PART = patterns.compile(
    r"\b(?:de|du|des|d|of|sur|on|about|về|của|after|après|sau|avant|before|since|depuis)(?: l[ae]s?| l| the)? $"
)


def told(text: str, year: int, words: Span, first: int) -> bool:
    """Whether a year is told of some words, of which the first stand at an offset: soon behind them, with no other
    clause between, and of no thing that they are part of."""
    if PART.search(text, max(0, first - 12), first):
        return False
    between = text[words.end : year]
    return words.end < year and len(between) <= NEAR and DATED.search(between) is not None


def beside(text: str, year: Span, words: Span) -> bool:
    """Whether nothing but small words stands between a year and some words."""
    first, second = sorted((year, words))
    between = text[first.end : second.start]
    return len(between) <= BESIDE and BETWEEN.match(between) is not None


def slipped(year: str, known: str) -> bool:
    """Whether of as many digits one is wrong, or two are exchanged, or the century is."""
    if len(year) != len(known):
        return False
    if len(year) == YEAR_DIGITS and year[2:] == known[2:]:
        return True
    differing = [at for at in range(len(year)) if year[at] != known[at]]
    return len(differing) == 1 or (len(differing) == 2 and sorted(year) == sorted(known))
