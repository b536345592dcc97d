from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from lint.readers.scalars import Style, shown
from lint.source import Span


@pytest.mark.parametrize(
    ("source", "style", "text"),
    [
        ("un mot", "plain", "un mot"),
        ("l''eau", "single", "l'eau"),
        (r"un \"mot\" \\ \u00e9\xe9\_fin", "double", 'un "mot" \\ éé\u00a0fin'),
        (r"\U0001F600 \ud800 \U00110000", "double", "\U0001f600 \ufffd \ufffd"),
        ("un\n   deux", "plain", "un deux"),
        ("un \\\n   deux", "double", "un deux"),
        ("un\r\n\r\n  deux", "single", "un deux"),
        ("", "plain", None),
        ("  ", "double", None),
    ],
)
def test_shown(source: str, style: Style, text: str | None) -> None:
    piece = shown(source, 0, len(source), style)
    assert (piece.text if piece else None) == text


def test_an_escape_is_taken_whole() -> None:
    source = r'title: "un \"mot\" é"'
    piece = shown(source, 8, len(source) - 1, "double")
    assert piece is not None
    at = piece.text.index("mot")
    assert piece.map.to_source(Span(at, at + 3)) == (source.index("mot"), source.index("mot") + 3)
    assert piece.map.to_source(Span(at - 1, at)) == (source.index("\\"), source.index("\\") + 2)


@given(st.text(alphabet="ab é'\"\\:#-\u00a0ế", min_size=1), st.sampled_from(['"', "'"]))
def test_quoted_values_read_as_yaml_reads_them(text: str, quote: str) -> None:
    source = yaml.dump(text, default_style=quote, allow_unicode=True, width=10_000).rstrip("\n")
    piece = shown(source, 1, len(source) - 1, "double" if quote == '"' else "single")
    assert (piece.text if piece else "") == text.strip(" \u00a0")
