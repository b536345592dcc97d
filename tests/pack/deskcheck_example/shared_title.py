"""One title over two files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lint.model import Article, Hit, Record, Related, Role
from lint.source import Span

OUTCOMES = ("shared",)


class Params(NamedTuple):
    shortest: int = 10


def collect(article: Article, params: Params) -> Iterator[Record]:
    for block in article.blocks:
        if block.role is Role.TITLE and len(block.text) >= params.shortest:
            yield Record(article.source.path, block.text, block, Span(0, len(block.text)))


def compare(records: Sequence[Record], params: Params) -> Iterator[Hit]:
    first: dict[str, Record] = {}
    for record in records:
        other = first.setdefault(record.key, record)
        if other is not record:
            yield Hit(
                "shared", record.block, record.span, {"path": other.path},
                related=(Related(other.block, other.span, "other"),),
            )  # fmt: skip
