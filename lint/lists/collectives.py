"""Nouns that say how many they hold, beside what they hold: "the quartet, A, B and C", "le trio A et B"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.lists import enumerated
from lint.lists.bullets import List
from lint.model import Article, Block, Role
from lint.record import NamedTuple
from lint.source import Span

NOUNS: dict[str, dict[str, int]] = {
    "fr": {
        "duo": 2, "tandem": 2, "binôme": 2, "diptyque": 2, "dilogie": 2, "paire": 2, "trio": 3, "trilogie": 3,
        "triptyque": 3, "trinôme": 3, "triumvirat": 3, "trinité": 3, "troïka": 3, "triplé": 3, "quatuor": 4,
        "quartette": 4, "quartet": 4, "tétralogie": 4, "quadrilogie": 4, "quintette": 5, "quintet": 5,
        "pentalogie": 5, "sextuor": 6, "sextette": 6, "hexalogie": 6, "septuor": 7, "heptalogie": 7, "octuor": 8,
    },
    "en": {
        "duo": 2, "pair": 2, "twosome": 2, "diptych": 2, "duology": 2, "trio": 3, "threesome": 3, "trilogy": 3,
        "triptych": 3, "triumvirate": 3, "trinity": 3, "troika": 3, "quartet": 4, "foursome": 4, "tetralogy": 4,
        "quintet": 5, "pentalogy": 5, "sextet": 6, "septet": 7, "octet": 8,
    },
    "vi": {
        "bộ đôi": 2, "cặp đôi": 2, "song ca": 2, "bộ ba": 3, "tam ca": 3, "tam tấu": 3, "bộ tứ": 4, "tứ ca": 4,
        "tứ tấu": 4, "ngũ tấu": 5, "bộ năm": 5,
    },
}  # fmt: skip
HEADS = {language: frozenset(noun.split()[-1] for noun in nouns) for language, nouns in NOUNS.items()}
SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE, Role.PAGE))
# Between the noun and its list: a sign, behind no name that may be the first of them, or a word of making up.
SIGN = r"(?:\s[^\s,;:.!?()«»“”\"]+){0,7}?(?<!\s\p{Lu}[^\s,;:]*)(?:,\s|\s?:\s|\s\(|\s[—–-]\s)"
MADE_UP = {
    "fr": r"\s(?:\p{Ll}+\s)?(?:composée? (?:de |d['’])|formée? (?:de |d['’]|par )|constituée? (?:de |d['’])"
    r"|que forment |réunissant )|\s(?=[\p{Lu}«“\"])",
    "en": r"\s(?:\p{Ll}+\s)?(?:made up of |consisting of |comprising |formed by )|\s(?=[\p{Lu}“\"])",
    "vi": r"\s(?:gồm |của )?",
}
OF = {"fr": r"\s(?=de |d['’])", "en": r"\sof\s", "vi": r"(?!)"}  # the works of two composers are not two works
MORE = patterns.compile(r"\s?(?:,\s(?:etc|notamment|among|including)|…|\.\.\.)")


class Collective(NamedTuple):
    """A noun for so many, and the list of them."""

    block: Block
    span: Span
    number: int
    listed: List


def found(article: Article) -> Iterator[Collective]:
    """The collective nouns of an article that a list of names or titles follows."""
    for block in article.prose:
        for span, number in nouns(block):
            listed = _listed(block, span.end, block.language)
            if listed is not None:
                yield Collective(block, span, number, listed)


def nouns(block: Block) -> Iterator[tuple[Span, int]]:
    """The collective nouns of a block, and how many they hold."""
    language = block.language
    if block.role in SKIPPED or language not in NOUNS or HEADS[language].isdisjoint(block.vocabulary):
        return
    for match in _nouns(language).finditer(block.lower):
        yield Span(*match.span()), NOUNS[language][match[0]]


def _listed(block: Block, start: int, language: str) -> List | None:
    end = block.sentence_at(start).end
    match = _behind(language).match(block.text, start, end)
    if match is None or MORE.match(block.text, match.end()):
        return None
    group = "list" if match["list"] else "longer"
    return enumerated.counted(match[group], match.start(group), language)


@cache
def _nouns(language: str) -> Any:
    return patterns.compile(rf"(?<![\p{{L}}-])(?:{'|'.join(NOUNS[language])})(?![\p{{L}}-])")


@cache
def _behind(language: str) -> Any:
    lists, longer = enumerated.LISTS[language], enumerated.LONGER[language]
    return patterns.compile(rf"(?:{SIGN}|{MADE_UP[language]})(?P<list>{lists})|{OF[language]}(?P<longer>{longer})")
