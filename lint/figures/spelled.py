"""Sentences with what they are about beside its name: "Hallam weighs 71 kg" as "Hallam the man weighs 71 kg".

The tables know men, ferries and villages, but no Hallam, no Spirit of Harris and no Aldermere.
"""

from __future__ import annotations

from lint.annotate import referents
from lint.annotate.referents import NEWBORN, Mention
from lint.model import Article, Block, Hit, Quantity
from lint.record import NamedTuple
from lint.source import Span

PERSON = {"fr": "l'homme", "en": "the man", "vi": "người đàn ông"}
DETERMINER = {"fr": "le ", "en": "the ", "vi": ""}

NO_SIZES = ("money", "share", "points")


class Spelled(NamedTuple):
    """A quantity in a block made for it, how far it moved, and whether the sentence opens with a thing's pronoun."""

    quantity: Quantity
    moved: int
    thing: bool

    def back(self, hit: Hit, block: Block) -> Hit:
        """A finding as one in the block that was written."""
        suggestions = tuple(
            s._replace(edits=tuple(edit._replace(span=_moved(edit.span, -self.moved)) for edit in s.edits))
            for s in hit.suggestions
        )
        return hit._replace(block=block, span=_moved(hit.span, -self.moved), suggestions=suggestions)


def of(article: Article, quantity: Quantity) -> Spelled | None:
    """A quantity in its sentence spelled out; None where that names nothing that is known."""
    block, start = quantity.block, quantity.span.start
    counted = quantity.unit is not None or quantity.noun is not None or quantity.dimension is not None
    if block.language not in PERSON or quantity.dimension in NO_SIZES or not counted:
        return None
    sentence = block.sentence_at(start)
    known = [m for m in referents.of(article).mentions(block, sentence) if not _overlap(m.span, quantity)]
    if not known:
        return None
    text, moved = block.text, 0
    for mention in sorted(known, key=lambda mention: -mention.span.start):
        words, cut = _words(mention, block.language), mention.span.start if mention.pronoun else mention.span.end
        text = f"{text[:cut]} {words}{text[mention.span.end :]}"
        if mention.span.start < start:
            moved += len(words) + 1 - (mention.span.end - cut)
    made = Block(block.region, block.role, block.lang, text, block.map, block.paragraph)
    thing = any(mention.pronoun and not mention.referent.person for mention in known)
    return Spelled(_in(made, quantity, moved), moved, thing)


def _words(mention: Mention, language: str) -> str:
    referent = mention.referent
    if referent.person and not set(NEWBORN[language]) <= set(referent.words):
        return PERSON[language]
    return DETERMINER[language] + " ".join(referent.words)


def _in(block: Block, quantity: Quantity, moved: int) -> Quantity:
    """A quantity in another block."""
    around, noun = quantity.approximation_span, quantity.noun
    return quantity._replace(
        block=block,
        span=_moved(quantity.span, moved),
        numbers=tuple(n._replace(block=block, span=_moved(n.span, moved)) for n in quantity.numbers),
        approximation_span=_moved(around, moved) if around is not None else None,
        noun=noun._replace(span=_moved(noun.span, moved)) if noun is not None else None,
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _overlap(span: Span, quantity: Quantity) -> bool:
    end = max(quantity.span.end, quantity.noun.span.end if quantity.noun is not None else 0)
    return span.start < end and quantity.span.start < span.end
