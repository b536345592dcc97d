"""Words that no dictionary has, where a common word lies one slip away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.model import Agreement, Article, Hit
from lint.spelling.hits import hits

OUTCOMES = ("unknown",)


class Params(NamedTuple):
    """`words` are never reported: those that the desk knows to be right."""

    words: tuple[str, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    yield from hits(article, params.words, "spelling", "unknown")
