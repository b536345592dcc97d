from __future__ import annotations

import pytest

from lint.testing import unmark


def test_marks_are_taken_out() -> None:
    marked = unmark("Du [[1: 3 mai]] au {{1: 2 mai}}, [[x]].")
    assert marked.text == "Du 3 mai au 2 mai, x."
    assert [(number, marked.text[slice(*span)]) for number, span in marked.flagged] == [("1", "3 mai"), ("", "x")]
    assert [(number, marked.text[slice(*span)]) for number, span in marked.related] == [("1", "2 mai")]


def test_literal_brackets_stay() -> None:
    assert unmark(r"un \[[lien]] et [a] ou b]] et \{{x}}").text == "un [[lien]] et [a] ou b]] et {{x}}"


def test_marks_nest() -> None:
    marked = unmark("{{a [[b]] c}}")
    assert marked.text == "a b c"
    assert [marked.text[slice(*span)] for _, span in marked.related] == ["a b c"]


def test_a_mark_that_is_not_closed() -> None:
    with pytest.raises(ValueError, match="not closed"):
        unmark("un [[mot")
