"""Ranks beside the years of those before: "sa quatrième victoire après celles de 2015 et 2019"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.annotate.numerals import value_of
from lint.checks._adjoining import behind
from lint.editions.words import NEVER
from lint.model import Agreement, Article, Block, Hit, Ordinal, Related, Role, Value
from lint.source import Span

WON = {
    "fr": r"\s(?:\p{L}+\s){0,2}?(?:victoires?|titres?|succès|sacres?|médailles?|trophées?|coupes?|couronnes?|triomphes?"
    r"|consécrations?|participations?|podiums?|mandats?|prix|fois)(?!\p{L})",
    "en": r"\s(?:[\p{L}-]+\s){0,2}?(?:wins?|titles?|victor(?:y|ies)|crowns?|medals?|trophies|trophy|cups?|triumphs?"
    r"|championships?|appearances?|podiums?|terms?|prizes?|time)(?!\p{L})",
    "vi": r"(?!)",
}
WON_BEFORE = (
    "chức vô địch",
    "danh hiệu",
    "chiến thắng",
    "huy chương",
    "lần",
    "chức vô địch thứ",
    "danh hiệu thứ",
    "lần thứ",
)
_YEAR = r"(?:19|20)\d\d(?!\d)"
# The years of all those before, as a list behind words that say so.
EARLIER = {
    "fr": r"(?:après\s(?:celles?|ceux|celui|ses\s\p{L}+|son\s\p{L}+|sa\s\p{L}+|s['’]être\s\p{L}+)?\s?|(?:ne|n['’]"
    r"|n)\s?[^.;]{0,60}?\bqu['’]"
    r"|déjà\s(?:\p{L}+\s){0,3}?|précéden\p{L}+\s(?:\p{L}+\s){0,2}?|s['’]ajoute à (?:celles?|ceux)\s)(?:remportée?s?\s)?"
    rf"(?P<years>(?:en|de|d['’]|in)\s?{_YEAR}(?:(?:,|,?\set|\sou)\s(?:(?:[\p{{L}}’'-]+\s){{0,5}}?(?:en|de)\s)?{_YEAR})*)",
    "en": r"(?:after\s(?:those\s(?:of|in)\s|(?:\p{L}+\s){0,3}?in\s)?|following\s(?:(?:\p{L}+\s){0,3}?in\s)?"
    r"|only\s(?:\p{L}+\s){0,2}?in\s"
    r"|(?:previously|already|also|having)\s(?:\p{L}+\s){1,3}?in\s|adding to (?:those|her|his"
    r"|its)\s(?:\p{L}+\s){0,3}?(?:in|of)\s)"
    rf"(?P<years>{_YEAR}(?:(?:,|,?\sand)\s(?:(?:[\p{{L}}’'-]+\s){{0,5}}?in\s)?{_YEAR})*)",
    "vi": r"(?:sau (?:các |những )?(?:\p{L}+\s){0,3}?|trước đó[^.;]{0,30}?|từng[^.;]{0,30}?)"
    rf"(?P<years>năm\s{_YEAR}(?:(?:,|\svà)\s(?:(?:[\p{{L}}\p{{M}}]+\s){{0,5}}?năm\s)?{_YEAR})*)",
}
REST = patterns.compile(
    r"\s?(?:notamment|dont|among|including|et ailleurs|…|,\s(?:puis|then)\s"
    r"|(?:,|and|et|và)\s[^.;\d]{1,40}(?:19|20)\d\d)"
)
SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE))
# Right before the years, where they are those of what is ranked, whatever it is.
THOSE = patterns.compile(
    r"(?:après (?:celles?|ceux|celui) |(?:after|following) th(?:ose|at) (?:of|in) |sau các \p{L}+ )$"
)
# How many there were before, in words: "the other five", "les deux précédentes", "sau hai đoàn tàu"; or their names.
_COUNT = r"(?P<count>\d{1,2}|\p{L}+)"
_TIME = (
    r"(?!(?:ans?|mois|semaines?|jours?|heures?|minutes?|secondes?|years?|months?|weeks?|days?|hours?|giờ|ngày|năm"
    r"|tháng)\b)"
)
_NAME = r"\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,2}"
_ONE = rf"(?:(?:de\sla|de|du|des|à)\s|d['’])?(?:(?:la|le)\s|l['’])?{_NAME}"
OTHERS = {
    "fr": rf"(?:les|ses|leurs)\s{_COUNT}\s(?:autres|précédente?s|premi[eè]re?s)(?!\p{{L}})",
    "en": rf"(?:the|its|his|her|their)\s(?:other|previous|earlier|first)\s{_COUNT}(?!\p{{L}})",
    "vi": rf"{_COUNT}\s(?:\p{{L}}+\s){{1,3}}(?:trước đó|còn lại|trước đây)",
}
AFTER = {
    "fr": rf"^[^.;:]{{0,28}}?,?\saprès\s{_COUNT}\s{_TIME}\p{{L}}",
    "en": rf"^[^.;:]{{0,28}}?,\s(?:after|following)\s{_COUNT}\s{_TIME}\p{{L}}",
    "vi": rf"^[^.;:]{{0,28}}?,\ssau\s{_COUNT}\s{_TIME}\p{{L}}",
}
NAMED = {
    "fr": rf"^[^.;:]{{0,36}}?,?\saprès\s(?:(?:celles?|ceux|celui)\s)?(?P<names>{_ONE}(?:,\s{_ONE})*\set\s{_ONE})"
    r"(?=[.,;])",
    "en": rf"^[^.;:]{{0,36}}?,?\s(?:after|following)\s(?P<names>{_NAME}(?:,\s{_NAME})*,?\sand\s{_NAME})(?=[.,;])",
    "vi": rf"^[^.;:]{{0,36}}?,?\ssau\s(?P<names>{_NAME}(?:,\s{_NAME})*\svà\s{_NAME})(?=[.,;])",
}
MOST = 12
FAR = 4  # ranks by which the years may be fewer; more are another count


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a rank that is not one more than the years that the text gives for all before."""
    for ordinal in article.ordinals:
        block = ordinal.block
        if (
            block.role in SKIPPED
            or block.language not in EARLIER
            or not 1 < ordinal.rank <= MOST
        ):
            continue
        found = _years(article, ordinal)
        if found is not None and not (_is_won(ordinal) or THOSE.search(found[0].lower, 0, found[1].start)):
            continue
        if (found := found or _counted(article, ordinal)) is None:
            continue
        other, span, before = found
        related = (Related(other, span, "years"),)
        if before == ordinal.rank - 1:
            yield Agreement(block, ordinal.span, "text", related)
        elif abs(before + 1 - ordinal.rank) <= FAR:
            told = block.text[ordinal.span.start : ordinal.span.end]
            values: dict[str, Value] = {"told": told, "before": before, "rank": before + 1}
            yield Hit("tally", block, ordinal.span, values, related)


def _is_won(ordinal: Ordinal) -> bool:
    block = ordinal.block
    if block.language == "vi":
        return block.lower[: ordinal.span.start].rstrip().removesuffix("thứ").rstrip().endswith(WON_BEFORE)
    return patterns.compile(WON[block.language]).match(block.lower, ordinal.span.end) is not None


def _years(article: Article, ordinal: Ordinal) -> tuple[Block, Span, int] | None:
    """Where the years of all before stand, behind a rank in its sentence or in the next one, and how many they are."""
    block = ordinal.block
    sentence = block.sentence_at(ordinal.span.start)
    places = [(block, Span(ordinal.span.end, sentence.end))]
    if (following := behind(article, block, sentence)) is not None:
        places.append(following)
    found = [
        (place, match)
        for place, span in places
        for match in _earlier(block.language).finditer(place.lower, span.start, span.end)
    ]
    if len(found) != 1 or REST.match(found[0][0].lower, found[0][1].end()):
        return None
    place, match = found[0]
    years = patterns.compile(_YEAR).findall(match["years"])
    return (place, Span(*match.span("years")), len(years)) if len(set(years)) == len(years) else None


def _counted(article: Article, ordinal: Ordinal) -> tuple[Block, Span, int] | None:
    """Where all before are counted or named, behind a rank in its sentence or counted in the next one."""
    block, language = ordinal.block, ordinal.block.language
    if ordinal.rank < 3 or (ordinal.noun is not None and ordinal.noun.key in NEVER):
        return None
    sentence = block.sentence_at(ordinal.span.start)
    behind_it = Span(ordinal.span.end, sentence.end)
    places = [(block, behind_it, AFTER), (block, behind_it, OTHERS), (block, behind_it, NAMED)]
    if (following := behind(article, block, sentence)) is not None:
        places.append((*following, OTHERS))
    for place, span, wanted in places:
        text = (place.text if wanted is NAMED else place.lower)[span.start : span.end]
        if (match := patterns.compile(wanted[language]).search(text)) is None:
            continue
        start, end = match.span("names" if wanted is NAMED else "count")
        shown = Span(span.start + start, span.start + end)
        if wanted is NAMED:
            return place, shown, len(patterns.compile(r",\s(?!and\s)|\s(?:et|and|và)\s").findall(match["names"])) + 1
        word = match["count"]
        count = int(word) if word.isdigit() else int(value_of(word, language) or 0)
        if count > 1:
            return place, shown, count
    return None


def _earlier(language: str) -> Any:
    return patterns.compile(rf"(?<!\p{{L}}){EARLIER[language]}")
