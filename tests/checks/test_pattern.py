"""Lists of leftovers: patterns, whole lines, labels; what is only mentioned, and what makes one finding."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint import ruleset
from lint.article import read
from lint.checks._lines import Labels, Lines, key
from lint.checks._search import Pattern, mentioned
from lint.checks.pattern import Params, check
from lint.model import Hit, Settings
from lint.source import SourceFile, Span

RULES = (
    *("residue/placeholder", "residue/interface-text", "residue/markup"),
    *("residue/desk-note", "residue/wire-marker", "residue/embargo"),
)
PIECES = (
    "(vérifier avec la mairie)", "Note aux rédactions : suivra\n", "(A SUIVRE)\n", "gle-mpo/kt\n", "environ XX ",
    "NOM TK ",
    "ENDS\n", "@Ana peux-tu relire ", "SOUS EMBARGO\n", "près de ?? ", "... personnes ", "[please check]",
    "[à compléter] ", "XX personnes ", "lorem ipsum ", "TKTK ", "(source ?) ", "titre ici\n", "No data\n", "ảnh 1Vue ",
    "Photo :\n", "Việt Nam06/08/2024 ", "&nbsp;", "<br>", "<!-- pub -->", "[/b]", "**gras** ", "la rivière ",
    "dit-il. ", "\n\n", "« ", " »", "12 ", "Dole",
)  # fmt: skip


def hits(text: str, params: Params, lang: str = "fr") -> list[Hit]:
    said = check(read(SourceFile("a.txt", text), Settings(lang=lang)), params)
    return [hit for hit in said if isinstance(hit, Hit)]


def texts(text: str, params: Params, lang: str = "fr") -> list[tuple[str, str]]:
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in hits(text, params, lang)]


def shipped(rule: str) -> Params:
    (found,) = (each for each in ruleset.shipped() if each.id == rule)
    params: Params = found.params
    return params


GAP = Params(patterns=(Pattern(r"\[gap\]", needs=("[gap",)), Pattern(r"(?P<text>gap) here", "likely")))


@pytest.mark.parametrize(
    "text", ["A gap. A [ga p].", "« [gap] », writes she", 'the mark "[gap]".', "https://a.org/[gap]/b"]
)
def test_what_patterns_leave(text: str) -> None:
    assert texts(text, GAP) == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("The bill of a [gap] is due.", 0),
        ("“Dear [gap] and friends,” it began.", 2),
        ("A template left a [gap] there.", 2),
        ("Above the stage a screen reads [gap].", 2),
        ("A glitch, says the software firm.\n\nThe [gap] was sent twice.", 2),
    ],
)
def test_what_the_copy_may_speak_of_is_a_doubt(text: str, doubt: int) -> None:
    assert [hit.doubt for hit in hits(text, GAP, "en")] == [doubt]


def test_a_group_called_text_is_what_is_flagged() -> None:
    assert texts("A gap here and a [gap].", GAP) == [("likely", "gap"), ("certain", "[gap]")]


def test_one_finding_for_each_text_with_its_places() -> None:
    (hit,) = hits("One [gap] is one.\n\nTwo [GAP] no, [gap] two.", GAP)
    assert hit.values["count"] == 2
    assert [related.block.text[related.span.start : related.span.end] for related in hit.related] == ["[gap]"]


def test_one_finding_for_each_outcome() -> None:
    params = Params(patterns=(Pattern("aaa"), Pattern("bbb"), Pattern("ccc", "possible")), each=False)
    assert [(hit.outcome, hit.values["count"]) for hit in hits("ccc bbb aaa ccc", params)] == [
        ("possible", 2),
        ("certain", 2),
    ]


def test_patterns_do_not_overlap() -> None:
    assert texts("abcd", Params(patterns=(Pattern("bc"), Pattern("cd"), Pattern("ab")))) == [("certain", "bc")]


def test_languages_of_a_pattern() -> None:
    params = Params(patterns=(Pattern("aaa", languages=("vi",)),))
    assert texts("le aaa", params, "fr") == []
    assert texts("aaa", params, "vi") == [("certain", "aaa")]


def test_a_pattern_that_takes_too_long_is_an_error() -> None:
    params = Params(patterns=(Pattern(r"(?:x|xx)+y"),), timeout=0.05)
    with pytest.raises(TimeoutError):
        hits("x" * 200, params)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("« No data »", True), ("“No data”.", True), ("No data", False), ("« No data", False), ("No data »", False)],
)
def test_mentioned(text: str, expected: bool) -> None:
    start = text.index("No")
    assert mentioned(text, Span(start, start + 7)) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("No data", "no data"),
        ("**No data**", "no data"),
        (" >> NO DATA… ", "no data"),
        ("Comment (12)", "comment (0"),
        ("[Publicité]", "publicité"),
        ("Partager l’article", "partager l'article"),
        ("Che\u0301rie", "chérie"),
        ("« No data »", "« no data »"),
    ],
)
def test_key(line: str, expected: str) -> None:
    assert key(line) == expected


BUTTONS = Params(
    lines=(Lines(("no data", "comment (0)"), "certain"), Lines(("read more",), "possible", "en")),
    labels=(Labels(("lire aussi", "même sujet"), "fr"), Labels(("xem thêm",), "vi")),
    credits=("photo",),
    each=False,
)


@pytest.mark.parametrize(
    "text",
    [
        "No data was found.",
        "Lire aussi :\n\nLe pont est rouvert",
        "Photo : AFP",
        "Photo :\nAFP",
        "---\ntitle: No data\nphoto:\n---\n\nLe pont est rouvert.",
    ],
)
def test_lines_that_stay(text: str) -> None:
    assert texts(text, BUTTONS) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Le pont.\n\nNo data\n", "fr", [("certain", "No data")]),
        ("Le pont.\n\nComment (7)\n", "fr", [("certain", "Comment (7)")]),
        ("Le pont.\n\nRead more\n", "fr", [("certain", "Read more")]),
        ("The bridge.\n\nRead more\n", "en", [("possible", "Read more")]),
        ("Le pont.\n\nLire aussi :", "fr", [("likely", "Lire aussi :")]),
        ("Le pont.\n\nXem thêm\n\nLe gué est rouvert", "fr", [("certain", "Xem thêm")]),
        ("Le pont.\n\nLire aussi\n\nNo data", "fr", [("possible", "Lire aussi"), ("certain", "No data")]),
        ("Le pont.\n\nMême sujet\n\nLire aussi\n\nLe gué", "fr", [("possible", "Même sujet")]),
        (f"Le pont.\n\nLire aussi :\n\n{'Le gué est rouvert. ' * 8}", "fr", [("likely", "Lire aussi :")]),
        ("Le pont.\n\nPhoto :\n\nLe gué est rouvert.", "fr", [("likely", "Photo :")]),
    ],
)
def test_lines_that_are_left_over(text: str, lang: str, expected: list[tuple[str, str]]) -> None:
    assert texts(text, BUTTONS, lang) == expected


@given(
    st.sampled_from(RULES),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
    st.sampled_from(["fr", "en", "vi"]),
)
def test_needs_only_save_time(rule: str, text: str, lang: str) -> None:
    """A pattern whose literals are missing finds nothing: with and without the test the result is the same."""
    params = shipped(rule)
    everything = params._replace(patterns=tuple(pattern._replace(needs=()) for pattern in params.patterns))
    assert texts(text, params, lang) == texts(text, everything, lang)


@pytest.mark.parametrize("rule", RULES)
def test_needs_are_in_lower_case_and_in_their_examples(rule: str) -> None:
    for pattern in shipped(rule).patterns:
        assert all(need == need.casefold() for need in pattern.needs), pattern.pattern


def test_each_listed_line_is_found() -> None:
    params: Any = shipped("residue/interface-text")
    for row in params.lines:
        for line in row.lines:
            assert texts(f"Le pont est rouvert.\n\n{line}\n\nLe gué aussi.", params) != [], line


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Le pont rouvre lundi.</p>", []),
        ("<p>Le pont rouvre lundi.</p><nav><p>FIN</p></nav>", []),
        ("<p>Le pont rouvre lundi.</p><p>Le mot FIN clôt le film.</p>", []),
        ("<p>Le pont rouvre lundi.</p><p>FIN</p>", [("likely", "FIN")]),
        ("<p>Le pont rouvre lundi.</p><p><b>(A SUIVRE)</b></p>", [("likely", "(A SUIVRE)")]),
    ],
)
def test_paragraphs_of_a_web_page(body: str, expected: list[tuple[str, str]]) -> None:
    page = f"<html><head><title>Pont</title></head><body><article><h1>Pont</h1>{body}</article></body></html>"
    article = read(SourceFile("page.html", page), Settings(lang="fr"))
    found = [said for said in check(article, shipped("residue/wire-marker")) if isinstance(said, Hit)]
    assert [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in found] == expected
