"""What is kept between runs, and what is never taken from there."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.engine import Options, Ruler, run
from lint.model import Day, Listing, Local, Measure, Place, Role, Settings, Weekday, Window
from lint.results import Results, pack, unpack
from lint.ruleset import Outcome, Rule
from lint.source import Position, Span
from tests.word_check import Params

OPTIONS = Options(Settings(lang="fr"), "fr", checks={"word": "tests.word_check"})
OUTCOME = Outcome("error", "high", {"fr": "{word} : {times}", "en": "{word}"}, {"other": {"fr": "et", "en": "and"}})
RULE = Rule("names/word", "names", "word", (), True, (), (), (), {"found": OUTCOME}, Params(other="autre"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    monkeypatch.chdir(articles)
    for name, word in (("a", "fautif"), ("b", "bon")):
        (articles / f"{name}.txt").write_text(f"Un titre\n\nUn mot {word}, puis un autre.\n")
    return tmp_path


def ruler() -> Ruler:
    return Ruler([RULE], lambda: [RULE])


def test_a_second_run_says_the_same_without_looking(folder: Path) -> None:
    cache = str(folder / "cache")
    known = Results(cache, b"key")
    first = run(["a.txt", "b.txt"], ruler(), OPTIONS, known=known)
    known.save()
    again = ruler()
    assert run(["a.txt", "b.txt"], again, OPTIONS, known=Results(cache, b"key")) == first
    assert (len(first.findings), again.made) == (1, False)


def test_messages_follow_the_run(folder: Path) -> None:
    cache = str(folder / "cache")
    known = Results(cache, b"key")
    run(["a.txt"], ruler(), OPTIONS, known=known)
    known.save()
    (found,) = run(["a.txt"], ruler(), OPTIONS._replace(messages="en"), known=Results(cache, b"key")).findings
    assert (found.message, found.related[0].message) == ("fautif", "and")


@pytest.mark.parametrize("change", ["content", "size", "key", "gone", "touched"])
def test_changes_are_seen(folder: Path, change: str) -> None:
    cache = str(folder / "cache")
    known = Results(cache, b"key")
    path = folder / "articles" / "a.txt"
    old = path.stat().st_mtime_ns - 10**10
    os.utime(path, ns=(old, old))
    run(["a.txt"], ruler(), OPTIONS, known=known)
    known.save()
    if change == "content":
        path.write_text(path.read_text().replace("fautif", "faible"))
    elif change == "size":
        path.write_text("Un titre\n\nFautif.\n")
        os.utime(path, ns=(old, old))
    elif change == "touched":
        os.utime(path)
    elif change == "gone":
        path.unlink()
    again = ruler()
    report = run(["a.txt"], again, OPTIONS, known=Results(cache, b"other" if change == "key" else b"key"))
    assert again.made is (change != "touched")
    assert len(report.findings) == int(change in ("key", "touched"))
    assert len(report.failures) == int(change == "gone")


def test_failures_are_not_kept(folder: Path) -> None:
    cache = str(folder / "cache")
    known = Results(cache, b"key")
    run(["none.txt"], ruler(), OPTIONS, known=known)
    known.save()
    assert Results(cache, b"key").get("none.txt", False) is None


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**40), 2**40),
        st.text(max_size=5),
        st.decimals(allow_nan=False, allow_infinity=False),
        st.dates(),
        st.builds(Weekday, st.integers(0, 6)),
        st.builds(Day, st.integers(1, 3000)),
        st.builds(Measure, st.decimals(allow_nan=False, allow_infinity=False), st.none() | st.just("km")),
        st.builds(Local, st.dictionaries(st.just("fr"), st.text(max_size=3)), st.just({"n": Decimal(3)})),
        st.sampled_from(Role),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3).map(tuple), st.builds(Listing, st.tuples(inner, inner))),
    max_leaves=6,
)


@given(VALUES)
def test_packing_loses_nothing(value: object) -> None:
    import marshal

    back = unpack(marshal.loads(marshal.dumps(pack(value))))
    assert (back, type(back)) == (value, type(value))


def test_places_come_back() -> None:
    window = Window("Un mot", Span(3, 6), 2, 1, Role.LEDE)
    place = Place("a.txt", Span(3, 6), Position(1, 4), Position(1, 7), "mot", window, "")
    back = unpack(pack(place))
    assert back == place
    assert back.window.role is Role.LEDE


def test_what_cannot_be_kept_is_an_error() -> None:
    with pytest.raises(TypeError, match="set cannot be kept"):
        pack({1, 2})
    assert pack((date(2020, 1, 2), Decimal("1.0"))) == ("tuple", ("date", "2020-01-02"), ("decimal", "1.0"))
