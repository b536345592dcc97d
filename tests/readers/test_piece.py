from __future__ import annotations

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from lint.readers.piece import Shown, composed
from lint.source import SourceMap, Span
from tests.maps import assert_faithful


def test_runs_that_follow_one_another_are_one_segment() -> None:
    shown = Shown()
    shown.add("un ", 0, 3)
    shown.add("mot", 3, 3)
    shown.add("&", 6, 5)
    piece = shown.piece()
    assert piece is not None
    assert (piece.text, len(piece.map.segments)) == ("un mot&", 2)


def test_blanks_around_are_left_out() -> None:
    shown = Shown()
    shown.add("\u00a0 un\u200b\n", 4, 6)
    piece = shown.piece()
    assert piece is not None
    assert piece.text == "un"
    assert piece.map.to_source(Span(0, 2)) == (6, 8)
    assert Shown().piece() is None


def test_code_moves_with_the_text() -> None:
    shown = Shown()
    shown.add("  a ", 0, 4)
    begin = shown.length
    shown.add("ls", 5, 2)
    shown.mark_code(begin)
    piece = shown.piece()
    assert piece is not None
    assert piece.code == (Span(2, 4),)


def test_composed_letters_lead_back_to_their_marks() -> None:
    text = "Huế e\u0302\u0301 fin"
    shown, map = composed(text, SourceMap.identity(10, len(text)))
    assert shown == "Huế ế fin"
    assert map.to_source(Span(4, 5)) == (14, 17)
    assert map.to_source(Span(6, 9)) == (18, 21)


def test_signs_within_words_that_nobody_sees_are_not_shown() -> None:
    text = "une com\u00admu\u2060ne\u00ad"
    shown, map = composed(text, SourceMap.identity(0, len(text)))
    assert shown == "une commune"
    assert map.to_source(Span(4, 11)) == (4, 13)


def test_a_piece_of_unseen_signs_is_none() -> None:
    shown = Shown()
    shown.add(" \u00ad ", 0, 3)
    assert shown.piece() is None


@given(st.text(alphabet="aeuoâư \u0301\u0302\u0323\u031b\u0308ÅK가\u1100\u1161\u11a8\u0344q\u00ad\ufeff"))
def test_composed(text: str) -> None:
    text = "x" + text
    shown, map = composed(text, SourceMap.identity(0, len(text)))
    assert shown == "".join(unicodedata.normalize("NFC", part) for part in re.split("[\u00ad\ufeff]", text))
    assert_faithful(text, shown, map)
