"""The standfirst that the lede repeats: one event told twice in the first ten lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.annotate.passages import RUN, Passage, echoes, passage
from lint.model import Agreement, Article, Hit, Related, Role

OUTCOMES = ("repeated",)


class Params(NamedTuple):
    """`words` is the shortest standfirst; `share` of its words must return in runs of four or more."""

    words: int = 10
    share: float = 0.7


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for echo in echoes(article):
        if echo.first.role is Role.STANDFIRST and echo.second.role is Role.LEDE:
            standfirst, lede = passage(echo.first), passage(echo.second)
            if len(standfirst.words) >= params.words and _covered(standfirst, lede) >= params.share:
                percent = round(100 * _covered(standfirst, lede))
                related = Related(standfirst.block, standfirst.span, "standfirst")
                yield Hit("repeated", lede.block, lede.span, {"share": percent}, (related,))


def _covered(standfirst: Passage, lede: Passage) -> float:
    """The share of the standfirst's words that stand in the lede in runs of four or more."""
    words, runs = standfirst.words, {lede.words[i : i + RUN] for i in range(len(lede.words) - RUN + 1)}
    covered: set[int] = set()
    for i in range(len(words) - RUN + 1):
        if words[i : i + RUN] in runs:
            covered.update(range(i, i + RUN))
    return len(covered) / len(words)
