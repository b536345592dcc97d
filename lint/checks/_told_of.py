"""Recorded facts of what an earlier sentence or the title names: "the river, 2,580 km long" after one on the Danube.

Nothing ties such a figure to the thing but nearness, so only a slip of the keyboard speaks, and in a low voice.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import claims, frames
from lint.claims import Claim
from lint.model import Article, Block, Quantity, Role
from lint.source import Span
from lint.subjects import Grammar, Row, base_of

REACH = 5  # sentences in which the thing is looked for
DIGITS = 3  # significant ones below which one wrong digit explains anything


def slipped(article: Article, quantity: Quantity, rows: list[Row], grammar: Grammar) -> tuple[Claim, str] | None:
    """The recorded value of the nearest thing that is one slip away from a figure, with the slip."""
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
    digits = f"{quantity.numbers[0].value.normalize():f}".replace(".", "").strip("0")
    return "" if slip == "wrong" and len(digits) < DIGITS else slip
