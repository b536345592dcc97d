"""One word in two: a blank or a line end cuts it."""

from __future__ import annotations

from collections.abc import Iterator

from lint.model import Agreement, Article, Hit
from lint.record import NamedTuple
from lint.spelling.hits import hits

OUTCOMES = ("split",)


class Params(NamedTuple):
    """`words` are never reported: those that the desk knows to be right."""

    words: tuple[str, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    yield from hits(article, params.words, "split", "split")
