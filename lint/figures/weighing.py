"""How much speaks for a thing that a sentence names as what a measure is of."""

from __future__ import annotations

from decimal import Decimal

from lint import frames
from lint.annotate.words import table
from lint.figures import goods
from lint.figures.measuring import BEFORE, BEHIND, Measure
from lint.figures.naming import EACH, Mention, Names

LINK = table("de d of with avec có nặng")  # between a thing and its measure
ELSEWHERE = frames.CROSSING | table("relie relient relier link links linking leads mène near près beside longe nối gần")
DETERMINERS = table("un une le la les des son sa ses leur leurs ce cette the a an his her its their this that")
COMPLEMENT = table("de d du des of en")
OBLIQUE = table(
    "dans sur sous près vers chez par pour avec contre in on at near under behind by with for from towards to ở "
    "tại trên trong dưới gần từ bằng sans hormis without besides below above beneath beyond past outside inside over "
    "between opposite along devant derrière entre depuis cạnh sau trước"
)
OPENING = table(
    "haut haute hauts hautes long longue longs longues large lourd lourde profond vaste âgé âgée standing weighing "
    "measuring tall aged"
)
PRONOUNS = table("il elle ils elles celui-ci celle-ci it he she they nó anh chị ông bà cô")
# Words to the thing behind a measure, to what "Long de 40 m," is said of, to a thing right before a measure.
AHEAD, WITHIN, LINKED = 3, 8, 6
FIRST = 3  # words before the thing that a sentence begins with
COURSE = 100  # m, from which "un cheval de 2 400 mètres" runs them
SMALL = table(
    "along through around round past into onto toward towards among against of in from to at on for with above "
    "below under over by and or off away across than as is was has had that which who will were are the a an his "
    "her its their it he she they when where while after before but may can could would"
)


def weight(mention: Mention, measure: Measure, names: Names) -> Decimal:
    """How much speaks for a thing as what is measured."""
    thing, field = mention.thing, measure.field
    total, apposed = Decimal(0), False
    if mention.at >= len(measure.before):
        between = measure.after[: mention.at - len(measure.before)]
        if field == "hours" and between in (("de",), ("d",), ("of",)):
            total += 3
        elif not between or all(word.isalpha() and word not in SMALL for word in between[:AHEAD]):
            total += 3 if names.language == "en" and len(between) <= AHEAD else -2
        elif (
            not OPENING.isdisjoint(measure.before[:2])
            and between.count(",") == 1
            and len(between) < WITHIN
            and PRONOUNS.isdisjoint(between)
        ):
            total += 2
        else:
            return Decimal(-9)
    else:
        between = measure.before[mention.end :]
        marks = sum(word in frames.PUNCTUATION for word in between)
        total += 2 - Decimal(len(between)) / 7 - Decimal(marks) / 2
        apposed = between in ((",",), ("(",)) and measure.after[:1] in ((",",), (")",))
        if _linked(between):
            total += 2
        elif measure.content:
            total -= 4
        if between[-1:] == (",",) and between.count(",") == 1 and mention.at < FIRST and measure.after[:1] == (",",):
            total += 1  # "La villa des Pins, 230 m²,"
        if any(word in frames.CLAUSE_ENDS for word in between):
            total -= 2
        led = measure.before[max(0, mention.at - 2) : mention.at]
        oblique = not OBLIQUE.isdisjoint(led)
        if mention.at <= 3:
            total += -1 if oblique else 1  # "Below the hut the glacier"
        if oblique and len(between) > 2:
            total -= 1
        if "," in between and measure.before[0] in OBLIQUE:
            total -= 1  # "Sans ses deux tracteurs, l'ensemble"
        if not COMPLEMENT.isdisjoint(led) and not _linked(between):
            total -= 1
        if between[:1] == ("s",) and names.language == "en":
            total -= 1 if thing.closer and measure.cued else 4  # a part of a small thing is no larger
        total -= sum(word in DETERMINERS for word in between[:-2])
        if (
            measure.field == "kg"
            and measure.before[mention.at : mention.end] in names.plurals
            and not (goods.apiece(measure.quantity) or not EACH.isdisjoint(measure.before + measure.after))
        ):
            total -= 2
        if not ELSEWHERE.isdisjoint(between) and not DETERMINERS.isdisjoint(between[:-3]):
            total -= 2
    if measure.cued or (measure.swift and thing.swift):
        total += 2
    elif field == "m" and not (mention.at >= len(measure.before) or apposed or _linked(measure.before[mention.end :])):
        total -= 2
    elif thing.alive and field in ("m", "litres", "m2") and not (field == "m" and measure.low < COURSE):
        total -= 5
    if field == "kg" and thing.goods and not _one(measure, mention, names):
        total -= 4
    return total


def _one(measure: Measure, mention: Mention, names: Names) -> bool:
    """Whether words name one of what is also sold by weight: "une crevette", no "crevettes" and no "saumon"."""
    quantity = measure.quantity
    tokens = measure.before + measure.after
    form = tokens[mention.at : mention.end]
    each = BEHIND["mass"].match(quantity.block.lower, quantity.span.end) is not None
    if each or goods.apiece(quantity):
        return True
    near = set(tokens[max(0, mention.at - 3) : mention.at])
    if names.language == "vi":
        near.add(form[0])
        if quantity.unit == "t" and not BEFORE["mass"].search(quantity.block.lower, 0, quantity.span.start):
            return False
    return form not in names.plurals and goods.single(near, quantity)


def _linked(between: tuple[str, ...]) -> bool:
    """Whether a measure stands right behind a thing: "une meule de comté de 40 kilos"."""
    if between and (between[-1] not in LINK or len(between) > LINKED):
        return False
    return DETERMINERS.isdisjoint(between) and frames.PUNCTUATION.isdisjoint(between)
