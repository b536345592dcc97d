"""Two words in one: the blank or the apostrophe between them is lost."""

from __future__ import annotations

from collections.abc import Iterator

from lint.model import Agreement, Article, Hit
from lint.record import NamedTuple
from lint.spelling.hits import hits

OUTCOMES = ("glued",)


class Params(NamedTuple):
    """`words` are never reported: those that the desk knows to be right."""

    words: tuple[str, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    yield from hits(article, params.words, "glued", "glued")
