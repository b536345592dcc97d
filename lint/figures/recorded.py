"""Recorded facts of what an earlier sentence or the title names: "the river, 2,580 km long" after one on the Danube.

Nothing ties such a figure to the thing but nearness, so only a slip of the keyboard speaks, and in a low voice.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import claims, frames
from lint.annotate.numbers import power_of
from lint.claims import Claim
from lint.factbase import Entity, Fact
from lint.model import Article, Block, DateMention, Quantity, Role
from lint.source import Span
from lint.subjects import Grammar, Row, base_of

REACH = 5  # sentences in which the thing is looked for
CLOSE = Decimal("0.005")  # powers of ten between a figure and what is meant
DATES = 2  # of one thing, beyond which any year is near one
DIGITS = 3  # significant ones below which one wrong digit explains anything


def slipped(article: Article, quantity: Quantity, rows: list[Row], grammar: Grammar) -> tuple[Claim, str] | None:
    """The recorded value of the nearest thing that is one slip away from a figure, with the slip."""
    number = quantity.numbers[0]
    exact = len(f"{number.value.normalize():f}".replace(".", "").strip("0")) >= DIGITS - 1
    rows = [row for row in rows if (power_of(number) if row.attribute.grows else exact)]
    if not rows:
        return None
    block = quantity.block
    sentence = block.sentence_at(quantity.span.start)
    around = frames.surroundings(block, quantity)
    close = frames.near(around)
    said = frames.words(block.text[sentence.start : sentence.end])
    whole = frames.Surroundings((), said, frozenset(said))
    wanted = [row for row in rows if frames.mentions(whole, row.words) and not row.silent(around)]
    if not wanted or grammar.unreal(around) or grammar.silent(close):
        return None
    kinds = {grammar.kinds.get(word) for word in said}
    years = claims.years(article, block, sentence)
    for other, span in _before(article, block, sentence):
        behind = other is block and span.start > sentence.start
        for claim in _claims(other, span, quantity, wanted, years, article, kinds, grammar):
            if behind and claim.entity.kind not in kinds:
                continue
            if claims.agrees(quantity, claim) and not claims.exchanged(quantity, claim):
                return None
            slip = _slip(quantity, claim)
            if slip and (span != sentence or slip in ("wrong", "swapped")):
                return claim, slip
    return None


def _before(article: Article, block: Block, sentence: Span) -> Iterator[tuple[Block, Span]]:
    """The sentences before one, nearest first, the one behind it and the title."""
    told = [other for other in article.prose if other.region is block.region]
    at = told.index(block)
    spans = [(block, span) for span in reversed(block.sentences) if span.start <= sentence.start]
    spans += [(block, span) for span in block.sentences if span.start > sentence.start][:1]
    spans += [(told[at - 1], span) for span in reversed(told[at - 1].sentences)] if at else []
    yield from spans[:REACH]
    yield from ((other, span) for other in told[:at] if other.role is Role.TITLE for span in other.sentences)


def _claims(
    block: Block,
    span: Span,
    quantity: Quantity,
    rows: list[Row],
    years: list[int],
    article: Article,
    kinds: set[str | None],
    grammar: Grammar,
) -> Iterator[Claim]:
    for mention in base_of(grammar.params).mentions(block.text, span, grammar.language):
        thing = mention.entity
        shown = block.text[mention.span.start : mention.span.end].lower()
        if thing.kind not in kinds and any(name.lower() == shown for name in thing.ambiguous):
            continue
        for row in rows:
            yield from claims.unpinned(quantity, row, thing, years, article)


def _slip(quantity: Quantity, claim: Claim) -> str:
    slip = claims.slip(quantity, claim)
    if claim.row.attribute.grows:
        return slip if slip == "scale" else ""
    if slip in claims.SIZES and not _sized(quantity, claim):
        return ""
    digits = f"{quantity.numbers[0].value.normalize():f}".replace(".", "").strip("0")
    return "" if slip == "wrong" and len(digits) < DIGITS else slip


def _sized(quantity: Quantity, claim: Claim) -> bool:
    """Whether a figure has the digits of the recorded one, and another size."""
    power = (quantity.numbers[0].value * claims.factor(quantity, claim.fact) / claim.recorded).log10()
    return abs(power - power.to_integral_value()) < CLOSE


# --- Years ------------------------------------------------------------------------------------------------------------


def slipped_year(
    article: Article, date: DateMention, rows: list[Row], grammar: Grammar
) -> tuple[Row, Entity, list[Fact]] | None:
    """The one thing with such a date that the sentence, or one before it, names, where one digit is another."""
    block = date.block
    sentence = block.sentence_at(date.span.start)
    around = frames.Surroundings(
        frames.words(block.text[sentence.start : date.span.start])[::-1],
        frames.words(block.text[date.span.end : sentence.end]),
        frozenset(frames.words(block.text[sentence.start : sentence.end])),
    )
    wanted = [row for row in rows if frames.mentions(around, row.words) and not row.silent(around)]
    if not wanted or grammar.unreal(around) or len(claims.years(article, block, sentence)) > 1:
        return None
    for other, span in _before(article, block, sentence):
        if other is block and span.start > sentence.start and span.start - sentence.end > 1:
            continue
        things = {
            mention.entity.id: mention.entity
            for mention in base_of(grammar.params).mentions(other.text, span, grammar.language)
        }
        for row in wanted:
            told = [(thing, _dated(thing, row)) for thing in things.values() if _dated(thing, row)]
            if any(fact.text[:4] == str(date.start.year) for _, facts in told for fact in facts):
                return None
            off = [(thing, facts) for thing, facts in told if any(_one_off(date, fact.text) for fact in facts)]
            if len(off) == 1:
                return (row, *off[0])
            if told:
                return None
    return None


def _dated(thing: Entity, row: Row) -> list[Fact]:
    """The dates of a thing; none where there are many, as of the acts that made a kingdom."""
    facts = [fact for fact in thing.facts if fact.attribute == row.attribute.id and fact.text]
    return facts if len(facts) <= DATES else []


def _one_off(date: DateMention, recorded: str) -> bool:
    """Whether one digit of a year is another, or two are exchanged; years close together may both be right, and another
    day is that of another event.
    """
    year, known = str(date.start.year), recorded[:4]
    day = f"{date.start.month or 0:02d}-{date.start.day or 0:02d}"
    if len(known) != len(year) or (date.start.day and len(recorded) == 10 and day != recorded[5:]):
        return False
    differing = [at for at in range(len(year)) if year[at] != known[at]]
    if len(differing) == 2:
        return sorted(year) == sorted(known)
    return len(differing) == 1 and differing[0] < len(year) - 1
