from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.errors import ReadError
from lint.source import Segment, SourceFile, SourceMap, Span, decode, read

TEXT = "un\ndeux\r\n\ntrois\x0cquatre\u2028cinq"


@pytest.mark.parametrize(
    ("offset", "position"),
    [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (9, (3, 1)), (10, (4, 1)), (16, (4, 7)), (len(TEXT), (4, 18))],
)
def test_position_counts_only_line_feeds(offset: int, position: tuple[int, int]) -> None:
    assert SourceFile("a", TEXT).position(offset) == position


def test_line_is_without_its_end() -> None:
    source = SourceFile("a", TEXT)
    assert [source.line(number) for number in (1, 2, 3, 4)] == ["un", "deux", "", "trois\x0cquatre\u2028cinq"]


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("été".encode(), "été", "utf-8"),
        (b"\xef\xbb\xbf" + "été".encode(), "été", "utf-8"),
        ("été".encode("utf-16"), "été", "utf-16"),
        (b"\xfe\xff" + "été".encode("utf-16-be"), "été", "utf-16"),
        ("été à 5 €".encode("cp1252"), "été à 5 €", "cp1252"),
        (b"", "", "utf-8"),
    ],
)
def test_decode(data: bytes, text: str, encoding: str) -> None:
    source = decode("a", data)
    assert (source.text, source.encoding) == (text, encoding)


@pytest.mark.parametrize("data", [b"\x89PNG\0\0", b"\xff\xfe\x00\xd8", b"caf\xe9 \x81"])
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        decode("a", data)


def test_read_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    with pytest.raises(ReadError, match="broken link"):
        read(str(tmp_path / "link"))
    with pytest.raises(ReadError, match="No such file"):
        read(str(tmp_path / "missing.txt"))
    with pytest.raises(ReadError, match="directory"):
        read(str(tmp_path))


# "à &amp; b" without its first two letters, as in "x &amp; y".
ENTITY = SourceMap((Segment(0, 10, 2), Segment(2, 12, 5), Segment(3, 17, 2)), 5)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((0, 1), (10, 11)),
        ((2, 3), (12, 17)),
        ((1, 3), (11, 17)),
        ((2, 5), (12, 19)),
        ((0, 5), (10, 19)),
        ((3, 3), (17, 17)),
        ((5, 5), (19, 19)),
    ],
)
def test_to_source(span: tuple[int, int], expected: tuple[int, int]) -> None:
    assert ENTITY.to_source(Span(*span)) == expected


def test_a_span_over_marks_that_are_not_shown_holds_them() -> None:
    bold = SourceMap((Segment(0, 2, 4), Segment(4, 8, 5)), 9)  # **gras** suite
    assert bold.to_source(Span(0, 4)) == (2, 6)
    assert bold.to_source(Span(0, 9)) == (2, 13)


@given(st.integers(0, 5), st.integers(0, 5))
def test_cut_leads_to_the_same_places(one: int, two: int) -> None:
    start, end = sorted((one, two))
    if start < end:
        part = ENTITY.cut(start, end)
        for at in range(end - start):
            assert part.to_source(Span(at, at + 1)) == ENTITY.to_source(Span(start + at, start + at + 1))
