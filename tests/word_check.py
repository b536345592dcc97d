"""A check for tests: flags a word wherever a block holds it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.model import Agreement, Article, Edit, Hit, Related, Suggestion
from lint.source import Span

OUTCOMES = ("found",)


class Params(NamedTuple):
    word: str = "fautif"
    other: str = ""
    length: int = 0
    crash: bool = False
    words: tuple[str, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    if params.crash:
        raise ZeroDivisionError("wanted")
    for block in article.prose:
        start = block.text.find(params.word)
        if start == -1:
            yield Agreement(block, Span(0, len(block.text)), "text")
            continue
        span = Span(start, start + (params.length or len(params.word)))
        at = block.text.find(params.other) if params.other else -1
        related = (Related(block, Span(at, at + len(params.other)), "other"),) if at != -1 else ()
        right = Suggestion("juste", (Edit(span, "juste"),))
        yield Hit("found", block, span, {"word": params.word, "times": 2}, related, (right,), entry="row")
