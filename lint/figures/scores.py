"""The score of a headline beside the one of the text: "lose 4-2" above, "the 4-3 score" below."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.model import Article, Block, Hit, MaskKind, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

SCORE = patterns.compile(r"(\d(?<![\d.,/:–-]\d)\d{0,2})[-–](\d{1,3})(?![\d.,/:–-]*\d|\s?%)")
HEAD = frozenset((Role.TITLE, Role.STANDFIRST))
SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE, Role.LIST, Role.HEADING, Role.PAGE))
# A set or a half has a score of its own, and so has another match.
OTHER = patterns.compile(
    r"mi-temps|pause|half|aller|retour|manche|\bsets?\b|quart-temps|quarter|précédent|dernière|\bleg\b|earlier|last "
    r"|hiệp|lượt|trước|séance|mene|mèn|menai|led |lead|égalis|level|dẫn"
)


class Score(NamedTuple):
    """Two numbers of points, the larger first."""

    block: Block
    span: Span
    won: int
    lost: int


def conflicts(article: Article) -> Iterator[Hit]:
    """A Hit for the only score of a text that is not the only one of its headline but has one number of it."""
    heads = {block.region.index for block in article.prose if block.role in HEAD and SCORE.search(block.text)}
    found: dict[int, list[Score]] = {}
    for block in article.prose if heads else ():
        if block.role not in SKIPPED and block.region.index in heads:
            found.setdefault(block.region.index, []).extend(_scores(block))
    for scores in found.values():
        told = [score for score in scores if score.block.role in HEAD]
        below = [score for score in scores if score.block.role not in HEAD]
        if len({score[2:] for score in told}) != 1 or len({score[2:] for score in below}) != 1:
            continue
        one, two = told[0], below[0]
        if one[2:] == two[2:] or not (one.won == two.won or one.lost == two.lost) or _other(two):
            continue
        values: dict[str, Value] = {"one": _printed(one), "two": _printed(two), "paragraph": two.block.paragraph}
        yield Hit("possible", two.block, two.span, values, (Related(one.block, one.span, str(one.block.role)),))


def _scores(block: Block) -> Iterator[Score]:
    for match in SCORE.finditer(block.text):
        one, two = int(match[1]), int(match[2])
        if one >= two or block.masked(Span(*match.span()), MaskKind.SCORE):
            yield Score(block, Span(*match.span()), max(one, two), min(one, two))


def _other(score: Score) -> bool:
    """Whether a sentence speaks of a part of a match, or of another one."""
    sentence = score.block.sentence_at(score.span.start)
    return OTHER.search(score.block.lower, sentence.start, sentence.end) is not None


def _printed(score: Score) -> str:
    return score.block.text[score.span.start : score.span.end]
