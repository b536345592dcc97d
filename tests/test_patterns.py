from __future__ import annotations

from pathlib import Path

import pytest
import regex

from lint import patterns


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_known", {}), ("_built", {}), ("_folder", None), ("_added", False)):
        monkeypatch.setattr(patterns, name, value)


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"\d+(?:[ .]\d{3})*", 0, "la somme de 12 345 euros"),
        (r"(?P<day>\d+)\s(?P<month>\p{L}+)", regex.IGNORECASE, "le 6 MARS"),
        (r"(?<!\w)é[[:alpha:]--a]+", regex.V1, "un été"),
        (r"(a|b)(?1)++|\X", 0, "abab"),
    ],
)
def test_a_stored_pattern_finds_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, flags: int, text: str
) -> None:
    patterns.load(str(tmp_path))
    first = patterns.compile(pattern, flags)
    patterns.save()
    monkeypatch.setattr(patterns, "_known", {})
    monkeypatch.setattr(patterns, "_built", {})
    patterns.load(str(tmp_path))
    monkeypatch.setattr(regex, "compile", None)
    again = patterns.compile(pattern, flags)
    assert [m.span() for m in again.finditer(text)] == [m.span() for m in first.finditer(text)] != []
    assert [m.groupdict() for m in again.finditer(text)] == [m.groupdict() for m in first.finditer(text)]


def test_nothing_is_written_without_a_folder(tmp_path: Path) -> None:
    patterns.compile("a+")
    patterns.save()
    assert list(tmp_path.iterdir()) == []


def test_a_bad_pattern_is_an_error() -> None:
    with pytest.raises(regex.error):
        patterns.compile("(")


@pytest.mark.parametrize(
    ("pattern", "plain"),
    [
        (r"\d+,\d", "[0-9]+,[0-9]"),
        (r"[\d.,]*\d", "[0-9.,]*[0-9]"),
        (r"[]\d](?<!\d)", "[]0-9](?<![0-9])"),
        (r"[\[\d]\d", r"[\[0-9][0-9]"),
        (r"[^\W\d_]+", r"[^\W\d_]+"),
        (r"\\d", r"\\d"),
    ],
)
def test_digits_are_those_of_figures(pattern: str, plain: str) -> None:
    assert patterns.plain_digits(pattern) == plain


def test_a_digit_that_python_does_not_know() -> None:
    assert patterns.compile(r"\d").search("\U0001ccf0") is None
