"""Ranks out of a number: "the fourth of five children", with two elder brothers and two younger sisters.

And "14th of 12 starters": a rank beyond all there are.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate.numerals import value_of
from lint.checks import _adjoining
from lint.editions.words import SKIPPED
from lint.model import Agreement, Article, Block, Hit, Ordinal, Related, Value
from lint.record import NamedTuple
from lint.source import Span

COUNT = r"(?P<count>\d{1,4}|[\p{L}\p{M}-]+)"
# Behind the rank of a child, and of who takes part, among how many there are.
CHILD = {
    "fr": rf" (?:enfant )?(?:d['’]une (?:fratrie|famille) de|de(?: ses| leurs)?|des) {COUNT}(?: (?:enfants|frères"
    rf"|sœurs|filles"
    r"|garçons)\b|(?<=(?:fratrie|famille) de \p{L}{3,6})(?=[,.;)]| frères| enfants))",
    "en": rf"(?: child)? (?:of|in a family of|of the|of their|of his|of her) {COUNT} (?:children|siblings|brothers"
    rf"|sisters|sons"
    r"|daughters|boys|girls|kids)\b",
    "vi": rf" (?:trong )?(?:một )?(?:gia đình|nhà)(?: có| đông)? {COUNT} (?:anh chị em|anh em|chị em|người con"
    rf"|con)(?![\p{{L}}\p{{M}}])",
}
TAKING_PART = {
    "fr": rf" (?:place )?(?:sur|parmi)(?: les| un total de)? {COUNT} (?:partant|participant|coureur|candidat|équipe"
    rf"|concurrent"
    r"|engagé|pays|ville|commune|club|établissement|pilote|bateau|classé|inscrit|joueur|nation|finaliste|arrivant)",
    "en": rf" (?:place )?(?:out )?of(?: the)? {COUNT} (?:starter|runner|team|competitor|entrant|countr|cit|finisher"
    rf"|player"
    r"|school|club|candidate|driver|boat|nation|contestant|participant|rider|town|council|entries)",
    "vi": rf" (?:trong số|trên tổng số|trong tổng số|trên|/) ?{COUNT} (?:thí sinh|vận động viên|đội|quốc gia|nước"
    rf"|đoàn|tay đua"
    r"|tỉnh|người tham gia|trường|ứng viên)",
}
# How many brothers and sisters, and what tells on which side of the child they are.
KIN = {
    "fr": rf"\b(?:{COUNT} )(?:(?P<side>grande?s?|petite?s?) )?(?:frères?|sœurs?|soeurs?)\b",
    "en": rf"\b(?:{COUNT} )(?:(?P<side>elder|older|big|younger|little) )?(?:brothers?|sisters?|siblings)\b",
    "vi": rf"(?<![\p{{L}}\p{{M}}]){COUNT} (?P<side>anh|chị|em)(?: trai| gái)?(?! (?:em"
    rf"|chị)(?![\p{{L}}\p{{M}}]))(?![\p{{L}}\p{{M}}])",
}
SIDE = patterns.compile(
    r"(?P<elder>\b(?:aînée?s?|grande?s?|elder|older|big|before|ahead|précéd\p{L}+|avant|anh|chị)\b)"
    r"|\b(?:cadets?|cadettes?|puînée?s?|petite?s?|younger|little|after|behind|suiv\p{L}+|après|em)\b"
)
TWINS = {"twin": 2, "triplet": 3}
MOST = 20


class Kin(NamedTuple):
    """The brothers and sisters on each side of a child, and where they are told."""

    elder: int
    younger: int
    block: Block
    span: Span


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a rank that the brothers and sisters of a child rule out, or that is beyond all there are."""
    for ordinal in article.ordinals:
        block = ordinal.block
        if block.role in SKIPPED or block.language not in CHILD:
            continue
        sentence = block.sentence_at(ordinal.span.start)
        child = patterns.compile(CHILD[block.language]).match(block.lower, ordinal.span.end, sentence.end)
        told = child or patterns.compile(TAKING_PART[block.language]).match(block.lower, ordinal.span.end, sentence.end)
        total = _number(told["count"], block.language) if told else 0
        if not told or total < 2:
            continue
        if ordinal.rank > total:
            values: dict[str, Value] = {"told": _text(block, ordinal.span), "total": total}
            yield Hit("beyond", block, ordinal.span, values, (Related(block, Span(*told.span("count")), "body"),))
        elif child and total <= MOST:
            places = ((block, Span(told.end(), sentence.end)), _adjoining.behind(article, block, sentence))
            kin = next((found for place in places if place and (found := _kin(*place))), None)
            yield from _placed(ordinal, total, kin) if kin else ()


def _placed(ordinal: Ordinal, total: int, kin: Kin) -> Iterator[Hit | Agreement]:
    related = (Related(kin.block, kin.span, "body"),)
    whole = kin.elder + kin.younger + 1 == total
    if kin.elder < ordinal.rank <= total - kin.younger and (not whole or ordinal.rank == kin.elder + 1):
        yield Agreement(ordinal.block, ordinal.span, "text", related)
    elif kin.elder + kin.younger < total:
        due = kin.elder + 1 if whole or ordinal.rank <= kin.elder else total - kin.younger
        told, other = _text(ordinal.block, ordinal.span), _text(kin.block, kin.span)
        values: dict[str, Value] = {"told": told, "other": other, "rank": due}
        yield Hit("standing", ordinal.block, ordinal.span, values, related)


def _kin(block: Block, span: Span) -> Kin | None:
    """The brothers and sisters of a stretch; None where the side of some is not told."""
    found = list(patterns.compile(KIN[block.language]).finditer(block.lower, span.start, span.end))
    found = [match for match in found if _number(match["count"], block.language)]
    sides = {True: 0, False: 0}
    for match, following in zip(found, [*found[1:], None], strict=True):
        end = following.start() if following else span.end
        side = SIDE.match(match["side"]) if match["side"] else SIDE.search(block.lower, match.end(), end)
        if side is None:
            return None
        sides[side["elder"] is not None] += _number(match["count"], block.language)
    return Kin(sides[True], sides[False], block, Span(found[0].start(), found[-1].end())) if found else None


def _number(word: str, language: str) -> int:
    if word.isdigit():
        return int(word)
    return TWINS.get(word, 0) or {"a": 1, "an": 1, "un": 1, "une": 1}.get(word, 0) or int(value_of(word, language) or 0)


def _text(block: Block, span: Span) -> str:
    return block.text[span.start : span.end]
