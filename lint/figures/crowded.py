"""More people on an area than live anywhere: "the island, 18 km² .. 28 million people live on it".

The area and the people have to be told of a place that people live in, in one sentence or two that follow each other;
what covers a part of it, like a park, silences them.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.figures.within import hit, peopled
from lint.model import Article, Hit, Quantity

DENSEST = 60_000  # people on a square kilometre; Manila has about 45,000
PLACES = table(
    "île îles îlot atoll archipel commune village ville cité bourg hameau canton département province région pays "
    "principauté quartier arrondissement territoire capitale métropole island islands islet archipelago town village "
    "city parish county province region country state principality borough suburb territory hamlet nation đảo xã "
    "phường huyện quận tỉnh phố thị trấn thôn làng nước quốc"
)
PARTS = table(
    "parc forêt bois site zone place lac étang usine marché domaine aéroport jardin réserve port stade centre "
    "plantation vignes vigne rizières brûlé brûlés incendie feu projet parcelle terrain camp ferme immeuble tour park "
    "forest wood site zone plaza lake pond plant factory market estate airport garden reserve port stadium centre "
    "center burned burnt fire wildfire project plot farm camp mall building tower flooded per vườn hồ rừng khu dự án "
    "ruộng trại cháy bãi chợ sân cảng đầm par reserve mine visiteurs visitors touristes tourists lượt"
)
LIVE = patterns.compile(
    r"[^.;:\d]{0,16}\b(?:viv(?:ent|aient)|habit(?:ent|aient)|réside\w*|peuplent|live[sd]?|living|resid\w+|inhabit\w*"
    r"|sinh sống|cư trú|định cư)\b"
)
PEOPLE = table("personne personnes people người âme âmes souls islanders insulaires")


def hits(article: Article) -> Iterator[Hit]:
    """A Hit for each count of those who live on an area that has no room for them."""
    areas = [q for q in article.quantities if q.dimension == "area" and q.unit and q.numbers[0].value > 0]
    for people in article.quantities if areas else ():
        if people.unit is not None or people.noun is None or len(people.numbers) > 1 or not _live(people):
            continue
        near = [area for area in areas if _beside(area, people)]
        if len(near) == 1 and PARTS.isdisjoint(_words(people) | _words(near[0])):
            extent = units.convert(near[0].numbers[-1].value, near[0].unit or "", "km²")
            if people.numbers[0].value > extent * DENSEST and extent >= Decimal("0.01"):
                yield hit(people, near[0])


def _live(quantity: Quantity) -> bool:
    noun = quantity.noun
    assert noun is not None
    if peopled(quantity):
        return True
    return noun.head.lower() in PEOPLE and LIVE.match(quantity.block.lower, noun.span.end) is not None


def _beside(area: Quantity, people: Quantity) -> bool:
    """Whether an area is told of a place in the sentence of a count, or in one beside it."""
    block = people.block
    if area.block is not block or PLACES.isdisjoint(_words(area)):
        return False
    between = sorted((area.span.start, people.span.start))
    return sum(between[0] < sentence.start <= between[1] for sentence in block.sentences) < 2


def _words(quantity: Quantity) -> frozenset[str]:
    start, end = quantity.block.sentence_at(quantity.span.start)
    return frozenset(frames.words(quantity.block.lower[start:end]))
