"""Numbers too round to be a count."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lint.model import Agreement, Article, Hit
from lint.source import Span

OUTCOMES = ("round",)


class Params(NamedTuple):
    digits: str = "1000000"


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    for block in article.prose:
        start = block.text.find(params.digits)
        if start != -1:
            yield Hit("round", block, Span(start, start + len(params.digits)), {"digits": params.digits})
