from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lint.model import Block, Region, RegionKind, Role
from lint.source import SourceMap, Span
from lint.window import LONGEST, window


def block(text: str, role: Role = Role.BODY) -> Block:
    return Block(Region(0, RegionKind.MAIN, "fr", None), role, "fr", text, SourceMap.identity(0, len(text)), 4)


def test_a_short_block_is_shown_whole() -> None:
    shown = window(block("Un mot fautif ici. Et puis rien."), Span(7, 13))
    assert (shown.text, shown.text[slice(*shown.span)]) == ("Un mot fautif ici. Et puis rien.", "fautif")
    assert (shown.paragraph, shown.sentence) == (4, 1)


def test_a_long_block_is_cut_at_blanks() -> None:
    text = "mot " * 60 + "FAUTIF " + "mot " * 60
    at = text.index("FAUTIF")
    shown = window(block(text), Span(at, at + 6))
    assert shown.text.startswith("… mot")
    assert shown.text.endswith("mot …")
    assert shown.text[slice(*shown.span)] == "FAUTIF"
    assert len(shown.text.split()) < 40


def test_the_page_shows_one_line() -> None:
    shown = window(block("une ligne\nune autre\nla fin", Role.PAGE), Span(14, 19))
    assert (shown.text, shown.text[slice(*shown.span)]) == ("une autre", "autre")


@given(st.text(alphabet="ab é\t\n\u00a0", max_size=400), st.data())
def test_any_span_is_shown(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = window(block(text), Span(start, end))
    blank = str.maketrans("\t\n", "  ")
    assert shown.text[slice(*shown.span)] == text[start:end].translate(blank)[:LONGEST]
    assert "\n" not in shown.text
