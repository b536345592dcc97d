"""A word that stands twice in a row, or two little words that do ("de la de la")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from operator import eq
from typing import NamedTuple

from lint.annotate.tokens import Tokens
from lint.lexicon import lexicon
from lint.model import Agreement, Article, Block, Edit, Hit, Role, Suggestion
from lint.source import Span

OUTCOMES = ("doubled",)
BLANKS = " \u00a0\u202f\u2009\n"
APOSTROPHES = ("'", "’", "ʼ")
LETTERS = "aày"  # letters that are words


class Params(NamedTuple):
    """Words by language. `meant` may stand twice; where a language has `only`, no other word is reported.

    `pairs` are the little words of which two may be doubled together. `after` names words that may stand twice after
    an apostrophe ("l'est est"), `before` those that may before a word with an ending ("tout en en tirant").
    """

    meant: Mapping[str, tuple[str, ...]] = {}
    only: Mapping[str, tuple[str, ...]] = {}
    pairs: Mapping[str, tuple[str, ...]] = {}
    after: Mapping[str, tuple[str, ...]] = {}
    before: Mapping[str, Mapping[str, str]] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for block in article.prose:
        if block.role is Role.TABLE:
            continue
        tokens, pairs = block.tokens, params.pairs.get(block.language, ())
        if any(map(eq, tokens.lowered, islice(tokens.lowered, 1, None))):
            yield from _doubled(article, block, params)
        if pairs and any(map(eq, tokens.lowered, islice(tokens.lowered, 2, None))):
            yield from _doubled_pairs(article, block, frozenset(pairs))


def _doubled(article: Article, block: Block, params: Params) -> Iterator[Hit]:
    lower = block.tokens.lowered
    for index in range(len(lower) - 1):
        if lower[index] == lower[index + 1] and _is_slip(block, index, params):
            yield _hit(article, block, index, 1)


def _is_slip(block: Block, index: int, params: Params) -> bool:
    tokens, language = block.tokens, block.language
    word, gaps = tokens.lowered[index], tokens.gaps
    only = params.only.get(language)
    if word in params.meant.get(language, ()) or (only is not None and word not in only):
        return False
    if (
        not word.isalpha()
        or (len(word) == 1 and word not in LETTERS)
        or gaps[index + 1].strip(BLANKS)
        or not _separate(tokens, index, index + 1)
    ):
        return False
    if word in (tokens.lowered[index - 1 : index] + tokens.lowered[index + 2 : index + 3]):
        return False  # three times: meant
    if not tokens.words[index + 1].islower() or (tokens.words[index][0].isupper() and not _starts(tokens, index)):
        return False  # a name
    if word in params.after.get(language, ()) and gaps[index].endswith(APOSTROPHES):
        return False
    if only is None and _abroad(block, index):
        return False
    ending = params.before.get(language, {}).get(word)
    return not (ending and "".join(tokens.lowered[index + 2 : index + 3]).endswith(ending))


def _abroad(block: Block, index: int) -> bool:
    """Whether the word before or after the two is in no dictionary of the language: a foreign phrase."""
    words, tokens = lexicon(block.language), block.tokens
    beside = [place for place in (index - 1, index + 2) if 0 <= place < len(tokens.words)]
    return words is not None and any(tokens.words[i].islower() and tokens.words[i] not in words for i in beside)


def _separate(tokens: Tokens, first: int, last: int) -> bool:
    """Whether neither word is part of a compound: "peut-être être", "nous nous-mêmes"."""
    return not tokens.gaps[first].endswith(("-", "‑")) and not tokens.gaps[last + 1].startswith(("-", "‑", "·"))


def _starts(tokens: Tokens, index: int) -> bool:
    return index == 0 or bool(tokens.gaps[index].strip(BLANKS))


def _doubled_pairs(article: Article, block: Block, little: frozenset[str]) -> Iterator[Hit]:
    tokens, lower = block.tokens, block.tokens.lowered
    for index in range(len(lower) - 3):
        left, right = lower[index : index + 2]
        if left == right or [left, right] != lower[index + 2 : index + 4] or not {left, right} <= little:
            continue
        between = "".join(tokens.gaps[index + 1 : index + 4])
        if not between.strip(BLANKS + "".join(APOSTROPHES)) and _separate(tokens, index, index + 3):
            yield _hit(article, block, index, 2)


def _hit(article: Article, block: Block, index: int, words: int) -> Hit:
    """`words` words from `index` on stand twice; the second time goes."""
    span_of = block.tokens.span
    first = span_of(index), span_of(index + words - 1)
    second = span_of(index + words), span_of(index + 2 * words - 1)
    span = Span(first[0][0], second[1][1])
    kept = block.text[first[0][0] : first[1][1]]
    edit = Edit(Span(first[1][1], second[1][1]), "")
    spoken = any(quote.block is block and quote.span.start <= span.start < quote.span.end for quote in article.quotes)
    return Hit(
        "doubled",
        block,
        span,
        {"word": kept},
        suggestions=(Suggestion(kept, (edit,), safe=not spoken),),
        doubt=int(spoken),
    )
