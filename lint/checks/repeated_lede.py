"""The standfirst that the lede repeats: one event told twice in the first ten lines."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.passages import RUN, Passage, passage
from lint.model import Agreement, Article, Hit, Related, Role
from lint.record import NamedTuple

OUTCOMES = ("repeated",)


class Params(NamedTuple):
    """`words` is the shortest standfirst; `share` of its words must return in runs of four or more."""

    words: int = 12
    share: float = 0.7


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    standfirsts = {block.region.index: block for block in article.prose if block.role is Role.STANDFIRST}
    for block in article.prose if standfirsts else ():
        if block.role is Role.LEDE and block.region.index in standfirsts:
            standfirst, lede = passage(standfirsts[block.region.index]), passage(block)
            share = _covered(standfirst, lede) if len(standfirst.words) >= params.words else 0
            if share >= params.share:
                related = Related(standfirst.block, standfirst.span, "standfirst")
                yield Hit("repeated", lede.block, lede.span, {"share": round(100 * share)}, (related,))


def _covered(standfirst: Passage, lede: Passage) -> float:
    """The share of the standfirst's words that stand in the lede in runs of four or more."""
    words, runs = standfirst.words, {lede.words[i : i + RUN] for i in range(len(lede.words) - RUN + 1)}
    covered: set[int] = set()
    for i in range(len(words) - RUN + 1):
        if words[i : i + RUN] in runs:
            covered.update(range(i, i + RUN))
    return len(covered) / len(words)
