"""Paragraphs that stand twice in one article, to the letter or nearly."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.passages import Difference, alike_in_length, compare, echoes, passage
from lint.model import Agreement, Article, Block, Hit, Related, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("exact", "near")
ROLES = frozenset({Role.LEDE, Role.BODY, Role.QUOTE, Role.LIST})
STOPS = ".!?…"
CLOSING = "»”\"’') \u00a0\u202f"
OPENING = ("«", "“", '"', "‘", "–", "—", "-")


class Params(NamedTuple):
    """`shortest` counts characters, the other lengths words; `change` is the share of words that may differ, `loose`
    the share beyond which two paragraphs are two: between them they are a doubt.

    A quotation of up to `refrain` characters that stands alone may return: an oath, a chorus. Below `template` words
    two paragraphs that differ in a figure or a name are two statements of one pattern, and may be where they differ in
    another word.
    """

    shortest: int = 50
    near: int = 12
    change: float = 0.12
    loose: float = 0.3
    template: int = 16
    refrain: int = 100


class Copies(NamedTuple):
    """One paragraph and its copies, in text order, with what differs at each step."""

    blocks: list[Block]
    differences: list[Difference]


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for each group of copies, at the second of them."""
    groups: dict[int, Copies] = {}
    for echo in echoes(article):
        difference = _repeats(echo.first, echo.second, params) if echo.first is not echo.second else None
        if difference is not None:
            copies = groups.get(id(echo.first)) or Copies([echo.first], [])
            if echo.second not in copies.blocks:
                copies.blocks.append(echo.second)
                copies.differences.append(difference)
            groups[id(echo.first)] = groups[id(echo.second)] = copies
    for copies in {id(copies): copies for copies in groups.values()}.values():
        if not _series(copies):
            yield _hit(copies, params)


def _repeats(first: Block, second: Block, params: Params) -> Difference | None:
    """What parts two paragraphs that say the same; None where they do not, or may well be meant."""
    if first.role not in ROLES or second.role not in ROLES or min(len(first.text), len(second.text)) < params.shortest:
        return None
    if not (_prose(first.text) and _prose(second.text) and alike_in_length(first.text, second.text)):
        return None
    a, b = passage(first), passage(second)
    longest = max(len(a.words), len(b.words))
    difference = compare(a, b, max(1, int(longest * params.loose)))
    if difference is None or difference.words == 0:
        return difference
    if _is_loose(difference, longest, params) and (difference.factual or longest < params.template):
        return None
    if longest < params.near or Role.LIST in (first.role, second.role):
        return None
    if difference.factual and longest < params.template:
        return None
    return difference


def _is_loose(difference: Difference, longest: int, params: Params) -> bool:
    return difference.words > max(1, int(longest * params.change))


def _prose(text: str) -> bool:
    """Whether a text ends as a sentence: verses, headings and results have no stop, and questions are put twice."""
    end = text.rstrip(CLOSING)[-1:]
    return end in STOPS and end != "?"


def _series(copies: Copies) -> bool:
    """Whether three or more paragraphs are one template with other figures or names."""
    return len(copies.blocks) > 2 and any(difference.factual for difference in copies.differences)


def _hit(copies: Copies, params: Params) -> Hit:
    first, second = copies.blocks[:2]
    words = copies.differences[0].words
    spoken = first.text.startswith(OPENING) and second.text.startswith(OPENING)
    loose = _is_loose(copies.differences[0], len(passage(first).words), params)
    meant = copies.differences[0].replaced and len(passage(first).words) < params.template
    return Hit(
        "near" if words else "exact",
        second,
        Span(0, len(second.text)),
        {"first": first.paragraph, "second": second.paragraph, "words": words},
        tuple(Related(block, Span(0, len(block.text)), "copy") for block in [first, *copies.blocks[2:]]),
        doubt=2 if loose or (spoken and _refrain(first, params) and _refrain(second, params)) else int(spoken or meant),
    )


def _refrain(block: Block, params: Params) -> bool:
    return len(block.text) <= params.refrain and block.text.rstrip(" \u00a0.").endswith(("»", "”", '"'))
