"""A floor above those that the building is said to have: "a cafe on the 13th floor" of a four-storey house."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate.numerals import value_of
from lint.editions.ranks import SKIPPED
from lint.model import NOTE, Agreement, Article, Block, Hit, Ordinal, Related, Value
from lint.source import Span

NEEDED = {"fr": "étage", "en": "floor", "vi": "tầng"}
FEW = r"(?P<few>\d{1,2}|[\p{L}-]+)"
FLOOR = {"fr": r"[\s\u00a0](?:et dernier )?étage\b", "en": r"(?:\sand top)?[\s-]floor\b", "vi": r"(?!)"}
HIGHEST = (
    r"\set dernier étage|\sétage, le (?:dernier|plus haut)|[\s-]floor, (?:the|its) (?:highest|top)|\sand top floor"
)
WORD = r"(?P<count>\d{1,2}|[\p{L}-]+)"
STOREYS = {
    "fr": rf"(?:(?:immeuble|bâtiment|bâtisse|tour|maison|résidence|hôtel|édifice|barre|bloc)s?,?\s"
    r"(?:[\p{L}’'-]+\s){0,3}?(?:de|à|haute? de|sur)\s|\b(?:compte|compter|comporte|comprend|possède|n['’]a que|a)\s"
    rf"(?:que\s)?){WORD}\s(?:étages|niveaux)"
    rf"|étages?\b[^.;]{{0,40}}?qui n['’]en (?:compte|a|comporte) que {FEW}",
    "en": rf"{WORD}[\s-](?:storey|story|storeys|stories|floor)[\s-](?:\p{{L}}+\s)?(?:building|house|block|tower|hotel"
    rf"|structure|apartment|warehouse)|(?:has|have|with|of|only)\s(?:only\s)?{FEW}\s(?:storeys|stories|floors)\b",
    "vi": r"(?:tòa nhà|toà nhà|chung cư|khách sạn|nhà)\s(?:cao\s)?(?P<count>\d{1,2}|\p{L}+)\stầng",
}


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a floor that the one building of the text, whose floors are told, does not have."""
    for ordinal in article.ordinals:
        block = ordinal.block
        if block.role in SKIPPED or block.language not in NEEDED or ordinal.rank < 3:
            continue
        if patterns.compile(FLOOR[block.language]).match(block.lower, ordinal.span.end) is None:
            continue
        found = [*_storeys(article, ordinal), *_highest(article, ordinal)]
        told = {count: (place, span) for place, span, count in found}
        if len(told) != 1:
            continue
        (count, (place, span)), *_ = told.items()
        related = (Related(place, span, "body"),)
        storeys = "étage" in place.lower[span.start : span.end]  # the ground floor is none of them
        if ordinal.rank <= count + (not storeys):
            yield Agreement(block, ordinal.span, "text", related)
        else:
            values: dict[str, Value] = {
                "told": block.text[ordinal.span.start : ordinal.span.end], "other": place.text[span.start : span.end]
            }  # fmt: skip
            doubt = NOTE if ordinal.rank == count + 1 else 0
            yield Hit("floor", block, ordinal.span, values, related, doubt=doubt)


def _highest(article: Article, ordinal: Ordinal) -> Iterator[tuple[Block, Span, int]]:
    """ "On the third floor, the highest": one above it would be a floor too many."""
    for top in article.ordinals:
        block = top.block
        match = patterns.compile(HIGHEST).match(block.lower, top.span.end) if top is not ordinal else None
        if match is not None and block.region is ordinal.block.region:
            yield block, Span(top.span.start, match.end()), top.rank - 1


def _storeys(article: Article, ordinal: Ordinal) -> Iterator[tuple[Block, Span, int]]:
    language = ordinal.block.language
    for block in article.prose:
        if block.region is ordinal.block.region and block.language == language:
            for match in patterns.compile(STOREYS[language]).finditer(block.lower):
                word = match.groupdict().get("count") or match.groupdict().get("few") or ""
                count = int(word) if word.isdigit() else int(value_of(word, language) or 0)
                if count > 1:
                    yield block, Span(*match.span()), count
