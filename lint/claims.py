"""The recorded values that a figure may be meant for, on the day for which it is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from lint import frames
from lint.annotate import units
from lint.digits import exact, explain
from lint.model import Article, Block, Quantity
from lint.record import NamedTuple
from lint.source import Span
from lint.subjects import Named, Row

if TYPE_CHECKING:
    from lint.checks.known_fact import Attribute
    from lint.factbase import Entity, Fact

# Where a superlative reaches: "the longest river of Europe".
WIDE = frozenset(
    ("afrique", "europe", "asie", "amérique", "océanie", "terre", "africa", "asia", "america", "oceania", "earth")
)
YEARS = 15  # a figure that grows is not compared over more
SIZES = frozenset(("separator", "scale", "less", "more"))  # slips that move the figure by powers of ten
OPENING = 40  # characters within which a sentence names what it is about
SINCE = ("depuis le ", "depuis ", "depuis l'", "since ", "từ ngày ", "kể từ ", "từ năm ", "từ ")
ROUNDED = Decimal("0.12")  # the gap of "about", "over", "nearly"


class Claim(NamedTuple):
    """A recorded value that a figure may be meant for. `recorded` is the value for the day in question."""

    row: Row
    entity: Entity
    fact: Fact
    recorded: Decimal
    pinned: bool
    stale: bool


def of(
    quantity: Quantity,
    row: Row,
    things: Sequence[Named],
    around: frames.Surroundings,
    years: list[int],
    article: Article,
) -> Iterator[Claim]:
    ids = {named.entity.id for named in things}
    day = _day(article, years)
    seen: set[tuple[str, Fact]] = set()
    for named in things:
        facts = [fact for fact in named.entity.facts if fact.attribute == row.attribute.id and fact.value is not None]
        if not facts:
            continue
        span = named.mention.span
        subject = frames.phrases((quantity.block.text[span.start : span.end],))
        pinned = not named.placed and any(frames.fits(around, frame, subject) for frame in row.pinning)
        if not pinned and not frames.mentions(around, row.words):
            continue
        for fact in facts:
            if fact.with_ and ids.isdisjoint(fact.with_):
                continue
            if row.attribute.id == "border" and not fact.with_ and not _total(things, around):
                continue
            recorded = _recorded(fact, row.attribute, day)
            side = "" if fact.with_ else named.entity.id
            if recorded is None or not _comparable(quantity, fact) or (side, fact) in seen:
                continue
            seen.add((side, fact))
            yield Claim(row, named.entity, fact, recorded, pinned, not _holds(fact, day))


def unpinned(quantity: Quantity, row: Row, thing: Entity, years: list[int], article: Article) -> Iterator[Claim]:
    """The claims of a thing that another sentence names."""
    day = _day(article, years)
    for fact in thing.facts:
        if fact.attribute != row.attribute.id or fact.value is None or fact.with_ or fact.attribute == "border":
            continue
        recorded = _recorded(fact, row.attribute, day)
        if recorded is not None and _comparable(quantity, fact) and _holds(fact, day):
            yield Claim(row, thing, fact, recorded, False, False)


def _total(things: Sequence[Named], around: frames.Surroundings) -> bool:
    """Whether a border can be that with all neighbours: one country alone, and more than one border."""
    several = around.words & {"frontières", "borders", "frontiers", "total", "totale", "tổng"}
    return bool(several) and len({named.entity.id for named in things}) == 1


def _comparable(quantity: Quantity, fact: Fact) -> bool:
    if quantity.unit is None:
        return not fact.unit
    return bool(fact.unit) and units.dimension(quantity.unit) == units.dimension(fact.unit)


def years(article: Article, block: Block, sentence: Span) -> list[int]:
    """The years that a sentence names, but for those since which something holds."""
    return [
        date.first.year if date.first else date.start.year or 0
        for date in article.dates
        if date.block is block and sentence.start <= date.span.start < sentence.end and (date.first or date.start.year)
        if not block.text[: date.span.start].lower().endswith(SINCE)
    ]


def _day(article: Article, years: list[int]) -> str:
    """The day for which a figure is meant: a year of the sentence, else that of publication; empty where unknown."""
    published = article.published
    if published is not None and published.disputed:
        published = None
    if years:
        if len(set(years)) > 1:
            return "?"
        if published is None or published.day.year != years[0]:
            return f"{years[0]}"
    return published.day.isoformat() if published else ""


def _recorded(fact: Fact, attribute: Attribute, day: str) -> Decimal | None:
    """The recorded value on a day; None where it grows and the day is too far, or not known."""
    if not attribute.grows or fact.growth is None or not fact.as_of or not day:
        return fact.value
    if day == "?":
        return None
    years = int(day[:4]) - int(fact.as_of[:4])
    if abs(years) > YEARS or fact.value is None:
        return None
    return fact.value * (1 + fact.growth) ** years


def _holds(fact: Fact, day: str) -> bool:
    """Whether a fact holds on a day; a year is enough where it holds on any day of it."""
    if day in ("", "?"):
        return True
    begun = fact.since[: len(day)] <= day[: len(fact.since) or None]
    return begun and (not fact.until or day <= fact.until[: len(day)])


def tolerance(claim: Claim) -> Decimal:
    return claim.fact.tol if claim.fact.tol is not None else claim.row.attribute.tol


def agrees(quantity: Quantity, claim: Claim) -> bool:
    """Whether a figure is the recorded one, as rounded and approximate as it is given."""
    reading = quantity.numbers[0].readings[0]
    in_unit = factor(quantity, claim.fact)
    share = tolerance(claim)
    if quantity.approximation:
        share = max(share, ROUNDED)
    low, high = claim.recorded * (1 - share), claim.recorded * (1 + share)
    return reading.low * in_unit <= high and low <= reading.high * in_unit


def gap(quantity: Quantity, claim: Claim) -> Decimal:
    """How far a figure is from the recorded one, as a share of it."""
    return quantity.numbers[0].value * factor(quantity, claim.fact) / claim.recorded - 1


def slip(quantity: Quantity, claim: Claim) -> str:
    """The slip of the keyboard that explains a figure (see `lint.digits`; "unit" is another unit), or nothing."""
    number, attribute = quantity.numbers[0], claim.row.attribute
    counted = attribute.dimension == "count" and not attribute.grows
    in_unit = factor(quantity, claim.fact)
    if in_unit != 1 and abs(number.value - claim.recorded) <= claim.recorded * tolerance(claim):
        return "unit"
    found = explain(number, in_unit, claim.recorded, tolerance(claim), attribute.grows, counted)
    return "" if counted and found != "swapped" and number.value < claim.recorded else found


def exchanged(quantity: Quantity, claim: Claim) -> bool:
    """Whether a figure within the tolerance is the recorded one to the digit but for one slip."""
    if claim.row.attribute.grows or quantity.approximation or quantity.unit is None:
        return False
    return exact(quantity.numbers[0], factor(quantity, claim.fact), claim.recorded)


def factor(quantity: Quantity, fact: Fact) -> Decimal:
    return units.convert(Decimal(1), quantity.unit, fact.unit) if quantity.unit else Decimal(1)


def leading(
    article: Article, quantity: Quantity, claims: list[Claim], things: Sequence[Named], sentence: Span
) -> list[Claim]:
    """The claims of the thing that opens a sentence, where one slip of size explains its one figure of the kind."""
    first = min(things, key=lambda each: each.mention.span.start)
    start = first.mention.span.start
    if first.placed or start > quantity.span.start or start - sentence.start > OPENING:
        return []
    sure = [
        claim
        for claim in claims
        if claim.entity.id == first.entity.id and claim.row.attribute.loose and not claim.row.attribute.grows
        if not claim.fact.with_ and slip(quantity, claim) in SIZES
    ]
    return [] if quantity.unit is None or rivals(article, quantity, sentence) else sure


def rivals(article: Article, quantity: Quantity, sentence: Span) -> bool:
    """Whether a sentence has another figure of the same kind."""
    return any(
        other.block is quantity.block
        and sentence.start <= other.span.start < sentence.end
        and (other.dimension, other.unit is None) == (quantity.dimension, quantity.unit is None)
        and other.span != quantity.span
        and (quantity.unit is not None or other.noun == quantity.noun)
        for other in article.quantities
    )


def alone(
    article: Article, quantity: Quantity, claims: list[Claim], things: Sequence[Named], sentence: Span
) -> list[Claim]:
    """The claims of the one thing that the figure can be meant for without a frame."""
    loose = [claim for claim in claims if claim.row.attribute.loose]
    if len({frozenset((claim.entity.id, *claim.fact.with_)) for claim in loose}) != 1:
        return []
    if quantity.unit is None or rivals(article, quantity, sentence):
        return []
    named = {claim.entity.id for claim in loose}
    if any(each.placed for each in things if each.entity.id in named) and not loose[0].fact.with_:
        return []
    return [] if _nearer(quantity, things, sentence) else loose


def _nearer(quantity: Quantity, things: Sequence[Named], sentence: Span) -> bool:
    """Whether another name stands between the figure and the thing, or closer to it on either side."""
    block = quantity.block
    spans = [named.mention.span for named in things]
    reach = min(max(span.start - quantity.span.end, quantity.span.start - span.end) for span in spans)
    left, right = max(sentence.start + 1, quantity.span.start - reach), min(sentence.end, quantity.span.end + reach)
    for word in frames.TOKEN.finditer(block.text, left, right):
        inside = any(span.start <= word.start() < span.end for span in (*spans, quantity.span))
        if (
            word[0][0].isupper()
            and len(word[0]) > 1
            and not inside
            and word[0].lower() not in WIDE
            and block.text[word.start() - 1] in " \u00a0'’-«("
        ):
            return True
    return False
