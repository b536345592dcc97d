"""Lists of paragraphs behind a colon, and whether the colon announces what is counted before it."""

from __future__ import annotations

from collections.abc import Sequence

from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import table
from lint.model import Block, Quantity, Role
from lint.record import NamedTuple
from lint.source import Span

DASHES = ("– ", "— ", "- ", "• ")
DEFINITE = table("les aux des ces ses nos vos leurs the these those its their his her our your")


class List(NamedTuple):
    """A list: where it stands, and how many items it may have."""

    span: Span
    least: int
    most: int


def bullets(blocks: Sequence[Block]) -> dict[int, list[Block]]:
    """The items that follow each block that ends with a colon."""
    found: dict[int, list[Block]] = {}
    intro: Block | None = None
    for block in blocks:
        if intro is not None and block.region == intro.region and _item(block, found.get(id(intro), [])):
            found.setdefault(id(intro), []).append(block)
        else:
            intro = block if block.text.endswith(":") else None
    return found


def _item(block: Block, before: Sequence[Block]) -> bool:
    """Whether a block is an item of a list: marked up, or behind a dash and up to a semicolon or a comma."""
    if block.role is Role.LIST:
        return True
    goes_on = block.text.rstrip().endswith((";", ","))
    return block.text.startswith(DASHES) and (goes_on or (len(before) > 0 and before[-1].text.endswith((";", ","))))


def bulleted(quantity: Quantity, followers: dict[int, list[Block]]) -> tuple[List, tuple[Block, Span]] | None:
    items = _closed(followers.get(id(quantity.block), []))
    if (
        len(items) < 2
        or quantity.noun is None
        or _elsewhere(quantity)
        or quantity.block.sentence_at(quantity.span.start).end < len(quantity.block.text.rstrip())
    ):
        return None
    last = items[-1]
    span = Span(0, len(last.text))
    return List(span, len(items), len(items)), (last, span)


def _closed(items: list[Block]) -> list[Block]:
    """The items up to the one with a full stop, where those before end with a semicolon or a comma."""
    for number, item in enumerate(items):
        text = item.text.rstrip()
        if number and text.endswith(".") and items[number - 1].text.rstrip().endswith((";", ",")):
            return items[: number + 1]
    return items


def _elsewhere(quantity: Quantity) -> bool:
    """Whether the colon behind what is counted announces another thing: "les deux parties et la ville, qui fixe :"."""
    assert quantity.noun is not None
    gap = quantity.block.text[quantity.noun.span.end :]
    words = plain(lower(quantity.block.text[: quantity.span.start])).split()
    definite = bool(words) and words[-1] in DEFINITE
    return any(c.isdigit() or c in "()" for c in gap) or (definite and "," in gap)
