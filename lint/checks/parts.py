"""Parts larger than their whole: "12 morts, dont 15 enfants"; "640 habitants … 1.860 d'entre eux".

A part may take up several wholes ("23 blessés et 9 morts, dont 15 enfants"), so it is compared with the sum of all that
is counted before it: in its sentence after "dont", in its paragraph after "d'entre eux".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from lint.annotate import nouns
from lint.annotate.units import PLAIN
from lint.model import Agreement, Article, Hit, Quantity, Related

OUTCOMES = ("part",)
NOT_SUMMED = frozenset(("share", "points", "time", "age", "temperature"))


class Params(NamedTuple):
    """Words by language: `among` stand before a part, `of_them` after it, `people` are what may be both."""

    among: Mapping[str, tuple[str, ...]] = {}
    of_them: Mapping[str, tuple[str, ...]] = {}
    people: Mapping[str, tuple[str, ...]] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each part larger than the sum of its wholes, an Agreement for each that fits."""
    for block, group in groupby(article.quantities, key=attrgetter("block")):
        quantities = list(group)
        text = block.text.lower().translate(PLAIN)
        language = block.language
        if not any(word in text for word in (*params.among.get(language, ()), *params.of_them.get(language, ()))):
            continue
        people = frozenset(nouns.key(word, language) for word in params.people.get(language, ()))
        for index, part in enumerate(quantities[1:], 1):
            wholes = _wholes(part, quantities[:index], text, params, people)
            if wholes:
                yield _compared(part, wholes)


def _wholes(
    part: Quantity, before: list[Quantity], text: str, params: Params, people: frozenset[str]
) -> list[Quantity]:
    """What a quantity says to be a part of; nothing where it says no such thing."""
    language = part.block.language
    if part.dimension in NOT_SUMMED or any(reading.style == "fraction" for reading in part.numbers[0].readings):
        return []
    if text.startswith(params.of_them.get(language, ()), part.span.end):
        return [whole for whole in before if whole.noun is not None and whole.noun.key in people]
    around = part.approximation_span
    start = part.span.start if around is None else min(part.span.start, around.start)
    if not text[:start].endswith(params.among.get(language, ())):
        return []
    sentence = part.block.sentence_at(part.span.start)
    same = [whole for whole in before if whole.span.start >= sentence.start and whole.unit == part.unit]
    return same if all(_alike(whole, part, people) for whole in same) else []


def _alike(whole: Quantity, part: Quantity, people: frozenset[str]) -> bool:
    """Families may have more children than there are families: only people, or the same things, are compared."""
    if part.unit is not None:
        return True
    if whole.noun is None:
        return False
    return whole.noun.key in people or (part.noun is not None and part.noun.key == whole.noun.key)


def _compared(part: Quantity, wholes: list[Quantity]) -> Hit | Agreement:
    if part.low is None or any(whole.high is None for whole in wholes):
        return Agreement(part.block, part.span, "text")
    total = sum((whole.high for whole in wholes if whole.high is not None), Decimal(0))
    related = tuple(Related(whole.block, whole.span, "whole") for whole in wholes)
    if part.low < total:
        return Agreement(part.block, part.span, "text", related)
    printed = part.block.text[part.span.start : part.span.end]
    first = wholes[0]
    values = {"part": printed, "whole": first.block.text[first.span.start : first.span.end]}
    return Hit("part", part.block, part.span, values, related)
