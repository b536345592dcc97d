from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.model import Block, Confidence, Finding, Place, Region, RegionKind, Role, Severity
from lint.report.frame import panes, rows
from lint.report.width import width
from lint.source import SourceFile, SourceMap, Span
from lint.window import window

REGION = Region(0, RegionKind.MAIN, "fr", None)


def place(text: str, span: Span, message: str = "", path: str = "a.txt") -> Place:
    source = SourceFile(path, text)
    start = text.rfind("\n", 0, span.start) + 1
    line = text[start:].split("\n")[0]
    block = Block(REGION, Role.BODY, "fr", line, SourceMap.identity(start, len(line)), 1)
    shown = window(block, Span(span.start - start, span.end - start))
    ends = source.position(span.start), source.position(span.end)
    return Place(path, span, *ends, text[span.start : span.end], shown, message)


def finding(first: Place, *related: Place) -> Finding:
    grades = Severity.ERROR, Confidence.HIGH
    return Finding(first.path, "dates/weekday", "dates", "conflict", None, *grades, "", first, "", related)


def found(text: str, *words: str, cells: int = 60) -> list[str]:
    """The rows for words of a text; "word=label" is a related place with its label."""
    places = []
    for each in words:
        word, _, label = each.partition("=")
        start = text.index(word)
        places.append(place(text, Span(start, start + len(word)), label))
    return [row for pane in panes(finding(*places)) for _, row in rows(pane, cells)]


def test_a_mark_stands_below_its_words() -> None:
    assert found("Long de 84.000 km, dit-on.", "84.000 km") == [
        "Long de 84.000 km, dit-on.",
        "        ^^^^^^^^^",
    ]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Tốn a dit 84 km", "          ^^^^^"),
        ("To\u0302\u0301n a dit 84 km", "          ^^^^^"),
        ("東京 a dit 84 km", "           ^^^^^"),
        ("😀 😀 a dit 84 km", "            ^^^^^"),
        ("zéro\u200bzéro, 84 km", "          ^^^^^"),
        ("a\t«\u202f84 km\u202f»", "    ^^^^^"),
    ],
)
def test_marks_stand_right_after_combining_and_wide_characters(text: str, marks: str) -> None:
    assert found(text, "84 km")[1] == marks


def test_both_sides_of_a_contradiction_on_one_line_share_it() -> None:
    text = "Le préfet, venu jeudi 7 mai, repart mercredi 7 mai."
    assert found(text, "mercredi 7 mai", "jeudi 7 mai=l'attaque dit", cells=80) == [
        "Le préfet, venu jeudi 7 mai, repart mercredi 7 mai.",
        "                ~~~~~~~~~~~         ^^^^^^^^^^^^^^",
        "                l'attaque dit",
    ]


def test_a_label_stands_after_the_last_mark_where_there_is_room() -> None:
    text = "Arrivé mercredi 7 mai, reparti jeudi 7 mai."
    assert found(text, "mercredi 7 mai", "jeudi 7 mai=plus loin") == [
        "Arrivé mercredi 7 mai, reparti jeudi 7 mai.",
        "       ^^^^^^^^^^^^^^          ~~~~~~~~~~~ plus loin",
    ]


def test_other_lines_have_their_own_pane_in_text_order() -> None:
    text = "Un titre de 84 km\n\nUn rivage de 84.000 km."
    places = [place(text, Span(32, 41)), place(text, Span(12, 17), "le titre dit")]
    made = panes(finding(*places))
    assert [pane.line for pane in made] == [1, 3]
    assert [row for pane in made for _, row in rows(pane, 60)] == [
        "Un titre de 84 km",
        "            ~~~~~ le titre dit",
        "Un rivage de 84.000 km.",
        "             ^^^^^^^^^",
    ]


def test_other_files_come_last() -> None:
    here = place("Cinq jours.", Span(0, 4), path="b.txt")
    there = place("Six jours.", Span(0, 3), path="a.txt")
    assert [pane.path for pane in panes(finding(here, there))] == ["b.txt", "a.txt"]


def test_windows_that_overlap_are_one_pane() -> None:
    text = f"{'mot ' * 20}ICI {'mot ' * 20}LÀ {'mot ' * 20}"
    made = panes(
        finding(*(place(text, Span(text.index(word), text.index(word) + len(word))) for word in ("LÀ", "ICI")))
    )
    assert len(made) == 1
    shown = [row for _, row in rows(made[0], 400)]
    assert (shown[0][:5], shown[0][-5:]) == ("… mot", "mot …")
    assert shown[1].index("~") == shown[0].index("ICI")
    assert shown[1].index("^") == shown[0].index("LÀ")


def test_windows_that_show_other_text_than_the_source_stay_apart() -> None:
    first = place("Le *préfet* est venu jeudi 7 mai et reparti mardi.", Span(44, 49))
    second = place("Le *préfet* est venu jeudi 7 mai et reparti mardi.", Span(21, 32))
    plain = second.window._replace(text=second.window.text.replace("*", ""), span=Span(19, 30))
    assert len(panes(finding(first, second._replace(window=plain)))) == 2


def test_long_lines_are_wrapped_and_short_marks_kept_whole() -> None:
    text = "Le préfet du canton de Montrouge est venu jeudi 7 mai."
    assert found(text, "jeudi 7 mai", cells=50) == [
        "Le préfet du canton de Montrouge est venu",
        "jeudi 7 mai.",
        "^^^^^^^^^^^",
    ]


def test_a_long_mark_goes_on_below() -> None:
    text = "Le préfet du canton de Montrouge est venu jeudi."
    assert found(text, "préfet du canton de Montrouge est venu jeudi", cells=32) == [
        "Le préfet du canton de Montrouge",
        "   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
        "est venu jeudi.",
        "^^^^^^^^^^^^^^",
    ]


@pytest.mark.parametrize(
    ("text", "char", "row"),
    [
        ("un zéro\u200bici", "\u200b", "un zéro<U+200B>ici"),
        ("deux\u00a0mots", "\u00a0", "deux<U+00A0>mots"),
        ("trait\u00addouteux", "t\u00add", "trait<U+00AD>douteux"),
        ("sonne\x07", "\x07", "sonne<U+0007>"),
    ],
)
def test_invisible_characters_are_shown_where_they_are_the_fault(text: str, char: str, row: str) -> None:
    assert found(text, char)[0] == row
    assert found(text, char)[1].strip("^ ") == ""


@pytest.mark.parametrize(("at", "marks"), [(0, "^"), (2, "  ^"), (4, "    ^")])
def test_a_missing_word_is_a_point(at: int, marks: str) -> None:
    [pane] = panes(finding(place("Mots", Span(at, at))))
    assert [row for _, row in rows(pane, 60)] == ["Mots", marks]


def test_codes_of_blanks_are_wrapped_too() -> None:
    [pane] = panes(finding(place("0   ", Span(2, 4))))
    assert [row for _, row in rows(pane, 12)] == ["0", "<U+0020>", "^^^^^^^^", "<U+0020>", "^^^^^^^^"]


@given(st.text(min_size=1), st.data(), st.integers(min_value=12, max_value=80))
def test_rows_fit_and_are_safe_whatever_the_text(text: str, data: st.DataObject, cells: int) -> None:
    line = text.replace("\n", " ")
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start, len(line)))
    for pane in panes(finding(place(line, Span(start, end), "label"), place(line, Span(0, 1), "other"))):
        for _, row in rows(pane, cells):
            assert row.isprintable()
            assert width(row) <= cells
