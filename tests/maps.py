"""What holds for the map of every text that is read, and small builders for tests of the reader."""

from __future__ import annotations

import html
import unicodedata
from itertools import pairwise

from lint.article import read
from lint.model import Article, Block, Region, RegionKind, Role, Settings
from lint.source import SourceFile, SourceMap, Span


def article(text: str, path: str = "a.txt", **settings: str) -> Article:
    return read(SourceFile(path, text), Settings(**settings))  # type: ignore[arg-type]


def block(text: str, lang: str = "fr") -> Block:
    region = Region(0, RegionKind.MAIN, lang, None)
    return Block(region, Role.BODY, lang, text, SourceMap.identity(0, len(text)))


def outline(found: Article) -> list[tuple[str, str]]:
    """Kind and role of each block, with how it begins."""
    return [(f"{b.region.kind}/{b.role}", b.text[:20]) for b in found.blocks]


def roles(found: Article) -> list[str]:
    return [str(b.role) for b in found.blocks]


def decoded(source: str) -> set[str]:
    """What a piece of the source may be shown as, where it is not shown to the letter."""
    code = source.strip("`").replace("\r\n", " ")
    forms = (
        source,
        html.unescape(source),
        html.unescape(source.strip()),
        source.replace("''", "'"),
        source[1:],
        code,
        code.strip(),
    )
    return {" ", *forms, *(unicodedata.normalize("NFC", form) for form in forms)}


def is_copy(said: str, written: str) -> bool:
    """To the letter, with a blank for a line end."""
    if len(said) != len(written):
        return False
    return all(one == two or (one == " " and two.isspace()) for one, two in zip(said, written, strict=True))


def assert_faithful(text: str, shown: str, map: SourceMap, escapes: bool = False) -> None:
    """The map is sorted, without overlaps, inside the source; each segment leads to what it shows."""
    ends = [segment.text for segment in map.segments[1:]] + [len(shown)]
    assert map.segments[0].text == 0
    assert map.text_length == len(shown)
    source = -1
    for segment, end in zip(map.segments, ends, strict=True):
        assert segment.text < end
        assert source <= segment.source <= segment.source + segment.length <= len(text)
        source = segment.source + segment.length
        written, said = text[segment.source : source], shown[segment.text : end]
        assert escapes or is_copy(said, written) or said in decoded(written), (said, written)
    spans = [map.to_source(Span(at, at + 1)) for at in range(len(shown))]
    assert all(one.start <= two.start and one.end <= two.end for one, two in pairwise(spans))
    assert all(span.start < span.end for span in spans)


def assert_readable(found: Article, escapes: bool = False) -> None:
    """Every block of an article has text, a region of the article, and a faithful map."""
    for shown in found.blocks:
        assert shown.text.strip()
        assert found.regions[shown.region.index] is shown.region
        assert_faithful(found.source.text, shown.text, shown.map, escapes)
        assert all(0 <= span.start < span.end <= len(shown.text) for span in shown.code)
