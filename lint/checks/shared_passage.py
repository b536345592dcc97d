"""Passages that two files have in common, to the letter or nearly.

A paragraph that returns word for word is found by a hash of its words, one that was touched up by the prints that it
keeps: the smallest few of each paragraph are looked up, and all of them compared only where one of those is shared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from os.path import basename, splitext
from typing import Any

from lint.annotate import prints
from lint.digest import digest
from lint.model import Agreement, Article, Hit, Record, RegionKind, Related, Role
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("passage", "near", "versions")
ROLES = frozenset({Role.LEDE, Role.BODY, Role.QUOTE})
STOPS = (".", "!", "?", "…")
CLOSING = ' \u00a0\u202f»”"'
SPEECH = '«»“”"„'
LOOKED_UP = 6  # prints of a paragraph, the smallest
LEAST = 4  # prints that any two copies share
Pair = tuple[Record, Record, bool]  # whether the copy is a near one


class Params(NamedTuple):
    """`words` is the shortest passage. One that stands in `boilerplate` files is background that a desk reuses.

    `near`: the share of its prints that a paragraph keeps in its copy, `spoken` where it is direct speech, which two
    articles may translate; `passage`: the prints that a passage of longer paragraphs shares. Two files that share the
    part `versions` of the shorter one are versions of one dispatch.
    """

    words: int = 20
    boilerplate: int = 3
    near: float = 0.5
    spoken: float = 0.75
    passage: int = 18
    versions: float = 0.5


class Story(NamedTuple):
    """What the front matter says of a file's place among others, and the paragraph within its file."""

    story: str
    names: tuple[str, ...]
    number: int
    figures: str  # the figures of the paragraph, in order: a bulletin of every day has its own
    prints: bytes  # none for what does not end as a sentence
    told: bool


class Common(NamedTuple):
    """A paragraph and its copy in another file. `near`: not to the letter; `doubt`: its figures are others, or it is
    direct speech."""

    first: Record
    second: Record
    near: bool
    doubt: bool


def collect(article: Article, params: Params) -> Iterator[Record]:
    """A record for each paragraph of the article proper; its key is a hash of the words."""
    values = {key: article.meta[key].text for key in ("story", "supersedes", "translation_of") if key in article.meta}
    names = tuple(value for key, value in values.items() if key != "story")
    number = 0
    for block in article.prose:
        if block.region.kind is RegionKind.MAIN and block.role in ROLES and len(block.tokens.words) >= params.words:
            words = block.tokens.lowered
            figures = " ".join(word for word in words if word[0].isdigit())
            printed = prints.of(words) if block.text.rstrip(CLOSING).endswith(STOPS) else b""
            story = (values.get("story", ""), names, number, figures, printed, _is_told(block.text))
            key = digest(" ".join(words).encode()).hex()
            yield Record(article.source.path, key, block, Span(0, len(block.text)), story)
            number += 1


def _is_told(text: str) -> bool:
    """Whether a paragraph is the writer's rather than direct speech."""
    return text[0] not in SPEECH and text[-1] not in SPEECH and text[-2:-1] not in SPEECH


def compare(records: Sequence[Record], params: Params) -> Iterator[Hit | Agreement]:
    """One hit for each pair of files, at the first common passage of the second of them."""
    shared: dict[tuple[str, str], list[Common]] = {}
    for one, other, near in _without_background([*_exact(records, params), *_near(records, params)], params):
        first, second = sorted((one, other), key=lambda record: record.path)
        its, others = Story(*first.data), Story(*second.data)
        if not _one_story(first.path, its, second.path, others):
            doubt = its.figures != others.figures or not its.told
            shared.setdefault((first.path, second.path), []).append(Common(first, second, near, doubt))
    sizes = Counter(record.path for record in records)
    for (path, second_path), found in sorted(shared.items()):
        yield _hit(sorted(found, key=_place), min(sizes[path], sizes[second_path]), params)


def _place(common: Common) -> Any:
    return common.near, common.second.data[2]


def _one_story(path: str, story: Story, other_path: str, other: Story) -> bool:
    """Whether two files are versions or translations of one story, by what they say themselves."""
    if story.story and story.story == other.story:
        return True
    return any(
        stem in (_stem(name), name)
        for stem, names in ((_stem(path), other.names), (_stem(other_path), story.names))
        for name in names
    )


def _stem(path: str) -> str:
    return splitext(basename(path))[0]


# --- Candidates -------------------------------------------------------------------------------------------------------


def _exact(records: Sequence[Record], params: Params) -> Iterator[Pair]:
    """The paragraphs that two files share to the letter."""
    by_key: dict[str, dict[str, Record]] = {}
    for record in records:
        by_key.setdefault(record.key, {}).setdefault(record.path, record)
    for found in by_key.values():
        if 1 < len(found) < params.boilerplate:
            for one, other in combinations(found.values(), 2):
                yield one, other, False


def _near(records: Sequence[Record], params: Params) -> Iterator[Pair]:
    """The paragraphs of two files that share most of their prints, or many."""
    places: dict[int, list[int]] = {}
    for index, record in enumerate(records):
        for each in prints.read(record.data[4])[:LOOKED_UP]:
            places.setdefault(each, []).append(index)
    seen: set[tuple[int, int]] = set()
    for found in places.values():
        if len(found) > 1 and len({records[index].path for index in found}) < params.boilerplate:
            seen.update(combinations(found, 2))
    for one, other in sorted(seen):
        first, second = records[one], records[other]
        if first.path != second.path and first.key != second.key and _much(first, second, params):
            yield first, second, True


def _much(one: Record, other: Record, params: Params) -> bool:
    first, second = (set(prints.read(record.data[4])) for record in (one, other))
    common, least = len(first & second), min(len(first), len(second))
    told = one.data[5] and other.data[5]
    if common < LEAST or common < (params.near if told else params.spoken) * least:
        return bool(told) and common >= params.passage
    return True


def _without_background(pairs: list[Pair], params: Params) -> Iterator[Pair]:
    """The pairs but those of passages that stand in more files."""
    files: dict[tuple[str, int], set[str]] = {}
    for one, other, _ in pairs:
        files.setdefault((one.path, one.data[2]), {one.path}).add(other.path)
        files.setdefault((other.path, other.data[2]), {other.path}).add(one.path)
    for one, other, near in pairs:
        if max(len(files[each.path, each.data[2]]) for each in (one, other)) < params.boilerplate:
            yield one, other, near


def _hit(found: list[Common], size: int, params: Params) -> Hit:
    first, second, near, doubt = found[0]
    versions = len(found) > 1 and len(found) >= size * params.versions
    return Hit(
        "versions" if versions else "near" if near else "passage",
        second.block,
        second.span,
        {"path": first.path, "count": len(found)},
        tuple(Related(each.first.block, each.first.span, "other") for each in found),
        doubt=int(near and doubt),
    )
