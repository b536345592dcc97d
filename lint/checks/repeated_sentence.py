"""Sentences that stand twice in one article, to the letter or nearly."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.passages import Difference, Echo, Passage, alike_in_length, compare, echoes, passage
from lint.model import Agreement, Article, Block, Hit, Related, Role
from lint.record import NamedTuple

OUTCOMES = ("exact", "near")
ROLES = frozenset({Role.LEDE, Role.BODY, Role.QUOTE})
STOPS = (".", "!", "…", "»", "”", '"')
OPENING = ("«", "“", '"', "‘")
CLOSING = ("»", "”", '"', "’")
MARKS = '«»“”"'


class Params(NamedTuple):
    """`shortest`, `spoken` (in direct speech) and `sure` count characters, the others words; `change` is the share of
    words that may differ, `loose` the share beyond which two sentences are two: between them they are a doubt.

    Below `sure` a sentence may return on purpose. From `dropped` words on a sentence may lack one of its copy, from
    `near` on others may differ. Below `template` words two sentences with another figure or name in one place are two
    statements, and may be where another word is replaced.
    """

    shortest: int = 30
    spoken: int = 45
    sure: int = 70
    dropped: int = 8
    near: int = 12
    change: float = 0.12
    loose: float = 0.25
    template: int = 20


class Pair(NamedTuple):
    first: Passage
    second: Passage
    difference: Difference


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """One hit for each sentence that returns once; a refrain returns more often and is meant."""
    by_words: dict[tuple[str, ...], list[Pair]] = {}
    for echo in echoes(article):
        if echo.first.role in ROLES and echo.second.role in ROLES:
            for pair in _pairs(echo, params):
                by_words.setdefault(pair.first.words, []).append(pair)
    for words, (pair, *more) in by_words.items():
        if not more and (pair.second.words == words or pair.second.words not in by_words):
            spoken = _spoken(pair, article)
            if not spoken or len(pair.second.text) >= params.spoken:
                yield _hit(pair, spoken, params)


def _pairs(echo: Echo, params: Params) -> Iterator[Pair]:
    """The pairs of sentences of two blocks, or of one, that say the same in the same words."""
    first = _sentences(echo.first, params)
    second = first if echo.first is echo.second else _sentences(echo.second, params)
    for index, one in enumerate(first):
        for other in second[index + 1 :] if first is second else second:
            difference = _same(one, other, params) if alike_in_length(one.text, other.text) else None
            if difference is not None:
                yield Pair(one, other, difference)


def _sentences(block: Block, params: Params) -> list[Passage]:
    """Sentences that are long enough and end with a stop: captions and entries of lists have none."""
    text = block.text
    if len(text) < params.shortest or _pull_quote(text):
        return []
    return [
        passage(block, span)
        for span in block.sentences
        if span.end - span.start >= params.shortest and text[: span.end].rstrip().endswith(STOPS)
    ]


def _pull_quote(text: str) -> bool:
    """Whether a block is nothing but a quotation: set apart, it repeats a sentence of the body on purpose."""
    quoted = text.rstrip(" \u00a0.")
    inside = quoted[1:-1]
    return quoted.startswith(OPENING) and quoted.endswith(CLOSING) and not any(mark in inside for mark in MARKS)


def _same(first: Passage, second: Passage, params: Params) -> Difference | None:
    longest = max(len(first.words), len(second.words))
    difference = compare(first, second, max(int(longest * params.loose), int(longest >= params.dropped)))
    if difference is None or difference.words == 0:
        return difference
    if difference.words > _limit(longest, params):
        return difference if longest > params.dropped and not difference.factual else None
    if not difference.replaced:
        return difference
    if params.dropped < longest < params.near and not difference.factual:
        return difference
    if longest < params.near or (longest < params.template and difference.factual):
        return None
    return difference


def _limit(longest: int, params: Params) -> int:
    """How many words may differ in two sentences that are surely one."""
    return int(longest * params.change) if longest >= params.near else int(longest >= params.dropped)


def _spoken(pair: Pair, article: Article) -> bool:
    """Whether one of the two stands in direct speech, which an article may give twice."""
    return any(
        quote.block is each.block and quote.span.overlaps(each.span)
        for quote in article.quotes
        for each in (pair.first, pair.second)
    )


def _hit(pair: Pair, spoken: bool, params: Params) -> Hit:
    first, second, difference = pair
    loose = difference.words > _limit(max(len(first.words), len(second.words)), params)
    replaced = len(first.words) < (params.template if difference.replaced else params.near) and difference.words
    return Hit(
        "near" if difference.words else "exact",
        second.block,
        second.span,
        {"first": first.block.paragraph, "second": second.block.paragraph, "words": difference.words},
        (Related(first.block, first.span, "copy"),),
        doubt=1 if loose or spoken or replaced or len(second.text) < params.sure else 0,
    )
