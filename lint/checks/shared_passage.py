"""Paragraphs that two files have in common, to the letter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from os.path import basename, splitext

from lint.digest import digest
from lint.model import Agreement, Article, Hit, Record, RegionKind, Related, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("passage", "versions")
ROLES = frozenset({Role.LEDE, Role.BODY, Role.QUOTE})


class Params(NamedTuple):
    """`words` is the shortest passage. One that stands in `boilerplate` files is background that a desk reuses.

    Two files that share this part (`versions`) of the shorter one are versions of one dispatch.
    """

    words: int = 20
    boilerplate: int = 3
    versions: float = 0.5


class Story(NamedTuple):
    """What the front matter says of a file's place among others: its story, and the files that it names."""

    story: str
    names: tuple[str, ...]
    number: int  # of the passage within its file


def collect(article: Article, params: Params) -> Iterator[Record]:
    """A record for each paragraph of the article proper; its key is a hash of the words."""
    values = {key: article.meta[key].text for key in ("story", "supersedes", "translation_of") if key in article.meta}
    names = tuple(value for key, value in values.items() if key != "story")
    number = 0
    for block in article.prose:
        if block.region.kind is RegionKind.MAIN and block.role in ROLES:
            words = block.text.split()
            if len(words) >= params.words:
                key = digest(" ".join(words).encode()).hex()
                story = (values.get("story", ""), names, number)
                yield Record(article.source.path, key, block, Span(0, len(block.text)), story)
                number += 1


def compare(records: Sequence[Record], params: Params) -> Iterator[Hit | Agreement]:
    """One hit for each pair of files, at the first common passage of the second of them."""
    records = [record._replace(data=Story(*record.data)) for record in records]
    by_key: dict[str, dict[str, Record]] = {}
    for record in records:
        by_key.setdefault(record.key, {}).setdefault(record.path, record)
    shared: dict[tuple[str, str], list[tuple[Record, Record]]] = {}
    for found in by_key.values():
        if 1 < len(found) < params.boilerplate:
            for first, second in combinations(sorted(found.values(), key=lambda record: record.path), 2):
                if not _one_story(first, second):
                    shared.setdefault((first.path, second.path), []).append((first, second))
    sizes = Counter(record.path for record in records)
    for (one, other), pairs in sorted(shared.items()):
        yield _hit(sorted(pairs, key=lambda pair: pair[1].data.number), min(sizes[one], sizes[other]), params)


def _one_story(first: Record, second: Record) -> bool:
    """Whether two files are versions or translations of one story, by what they say themselves."""
    if first.data.story and first.data.story == second.data.story:
        return True
    return any(
        stem in (_stem(name), name)
        for stem, names in ((_stem(first.path), second.data.names), (_stem(second.path), first.data.names))
        for name in names
    )


def _stem(path: str) -> str:
    return splitext(basename(path))[0]


def _hit(pairs: list[tuple[Record, Record]], size: int, params: Params) -> Hit:
    (first, second), *_ = pairs
    versions = len(pairs) > 1 and len(pairs) >= size * params.versions
    return Hit(
        "versions" if versions else "passage",
        second.block,
        second.span,
        {"path": first.path, "count": len(pairs)},
        tuple(Related(pair[0].block, pair[0].span, "other") for pair in pairs),
    )
