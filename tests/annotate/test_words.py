from __future__ import annotations

from lint.annotate.words import table


def test_table() -> None:
    assert table("le la", "les") == {"le", "la", "les"}
