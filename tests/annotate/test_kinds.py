"""The kinds of event that words name."""

from __future__ import annotations

import pytest

from lint.annotate.kinds import named_by, told_by

KINDS = {"fire": ("feu", "incend"), "trial": ("proces", "mở phiên"), "signing": ("ký",)}


@pytest.mark.parametrize("words", [" un proces pour incendie ", " feuilles mortes ", " kỷ niệm "])
def test_not_told(words: str) -> None:
    assert {"fire", "signing"}.isdisjoint(told_by(words, KINDS))


@pytest.mark.parametrize(
    ("words", "told", "named"),
    [
        (" un incendie ", ("fire",), ("fire",)),
        (" le proces de l incendie ", ("trial",), ("fire", "trial")),
        (" tòa mở phiên xử ", ("trial",), ("trial",)),
        (" lễ ký ", ("signing",), ("signing",)),
    ],
)
def test_kinds(words: str, told: tuple[str, ...], named: tuple[str, ...]) -> None:
    assert told_by(words, KINDS) == told
    assert named_by(words, KINDS) == named
