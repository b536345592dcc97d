"""What is weighed together, and when one of it is meant: a lot of apples, no apple, weighs 24 tonnes."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.figures.measuring import BEFORE
from lint.model import Measure, Quantity

GOODS = {
    "fr": table(
        "cargaison cargaisons chargement chargements lot lots stock stocks récolte récoltes production livraison "
        "livraisons exportation exportations importations saisie saisies tonnage palette palettes conteneur conteneurs "
        "container collecte captures quota criée marchandise marchandises camion camions"
    ),
    "en": table(
        "shipment shipments consignment consignments load loads cargo crop crops haul exports imports harvest catches "
        "stockpile batch batches seizure pallet pallets output container containers lorry truck trucks"
    ),
    "vi": table("lô mẻ khẩu sản hoạch hàng chở container"),
}
# In kilograms: from when such words count, what may well weigh so much, from when it is the trade of a country.
LARGE, HEAVY, STATISTICS = 500, 20_000, 1_000_000
ONE = table(
    "un une cet cette ce son sa seul seule a an one this that its his her their "
    "một con chú thể quả trái củ chiếc cái cây bé"
)
DEFINITE = table("le la l the")
APIECE = patterns.compile(
    r"\b(?:chacune?|pièce|apiece|(?:chaque|each|every|mỗi)"
    r"(?! (?:jour|semaine|mois|année|saison|day|week|month|year|season|ngày|tuần|tháng|năm|vụ)))\b"
)
OF = table("de d of")


def bulk(quantity: Quantity, low: Decimal, limit: Measure) -> bool:
    """Whether a mass is of goods and not of one thing: "la cargaison de riz pèse 15 tonnes"."""
    if quantity.dimension != "mass" or quantity.unit is None or limit.unit != "kg" or limit.value > HEAVY:
        return False
    value = units.convert(low, quantity.unit, "kg")
    if value < LARGE:
        return False
    block = quantity.block
    start, end = block.sentence_at(quantity.span.start)
    goods = not GOODS[block.language].isdisjoint(frames.words(block.lower[start:end]))
    weighed = BEFORE["mass"].search(block.lower, start, quantity.span.start) is not None
    return (goods or (value >= STATISTICS and not weighed)) and not apiece(quantity)


def apiece(quantity: Quantity) -> bool:
    """Whether the sentence of a mass says that each of some things has it."""
    block = quantity.block
    return APIECE.search(block.lower, *block.sentence_at(quantity.span.start)) is not None


def single(near: Set[str], quantity: Quantity) -> bool:
    """Whether the words before a thing make it one; "la crevette" in tonnes is the trade in them."""
    return OF.isdisjoint(near) and not near.isdisjoint(ONE if quantity.unit == "t" else ONE | DEFINITE)
