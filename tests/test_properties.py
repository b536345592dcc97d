"""What holds for all input and all rules: nothing raises, and every place is where it says it is."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bench import mutate
from lint.config import setup
from lint.engine import Options, Report, check_text
from lint.errors import ReadError
from lint.model import Place, Role, Settings
from lint.ruleset import Rule
from lint.source import SourceFile, decode
from lint.window import LONGEST

FRAGMENTS = (
    "Hanoï (VNA) – ", "Le 31 novembre 2019, ", "vendredi 5 mars 2020 ", "une frontière de 182.000 km", "12,5 %",
    "3 milliards d’euros", "La visites étaient organisée", "contruite", "oeuvre ", "de de ", "« Nous partons", " »",
    "Nguyễn Văn Hùng", "Nguyên Van Hung", "ảnh 1Vue", "img7884 172294.jpg", "[à compléter]", "No data", "Voir plus",
    "Photo : VNA", "Photo: VNA", "thứ Sáu, ngày 6/3/2020", "The race starts on Friday, May 9, 2014. ",
    "between 500 and 300 workers", "du 16 au 10 novembre", "&eacute;", "<b>", "**gras**", "[lien](http://a.fr/b)",
    "\u200b", "\u00ad", "Ã©", "e\u0301", "\u00a0", "\u202f", "\t", "\r\n", "\n", "\n\n", "\f", "\u2028", "---\n",
    "title: ", "12:30\n", "# Titre\n", "> ", "- ", "| a | b |\n", "```\n", "*", "_", "“", "”", "’", "'", '"', "(",
    ")", ".", ", ", " ; ", "…", "😀", "👨‍👩‍👧", "中文", "١٢", "\ufffd", "\x00", "½",
)  # fmt: skip
COPY = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), max_size=25).map("".join)


@cache
def rules() -> tuple[Rule, ...]:
    return setup(None, None).rules()


def run(path: str, text: str, lang: str | None) -> tuple[SourceFile, Report]:
    source = SourceFile(path, text)
    return source, check_text(source, rules(), Options(Settings(lang=lang, date="2020-03-09"), "fr"))


def check_place(source: SourceFile, place: Place) -> None:
    assert 0 <= place.span.start <= place.span.end <= len(source.text)
    assert source.text[slice(*place.span)] == place.excerpt
    for offset, position in zip(place.span, (place.start, place.end), strict=True):
        assert source.line_starts[position.line - 1] + position.column - 1 == offset
    window = place.window
    assert 0 <= window.span.start <= window.span.end <= len(window.text)


def check_all(source: SourceFile, result: Report) -> None:
    assert result.failures == ()
    for finding in result.findings:
        check_place(source, finding.place)
        for other in finding.related:
            check_place(source, other)
        assert finding.message


@settings(max_examples=120)
@given(COPY, st.sampled_from([None, "fr", "en", "vi"]))
def test_plain_text(text: str, lang: str | None) -> None:
    source, result = run("a.txt", text, lang)
    check_all(source, result)
    for finding in result.findings:
        window = finding.place.window
        if window.role is not Role.PAGE and "\n" not in finding.place.excerpt and len(finding.place.excerpt) < LONGEST:
            seen = window.text[slice(*window.span)]
            shown = unicodedata.normalize("NFC", finding.place.excerpt).replace("\xad", "")  # hyphens that none sees
            assert seen.replace("\xad", "").split() == shown.split()


@settings(max_examples=120)
@given(COPY, st.sampled_from([None, "fr", "en", "vi"]))
def test_markdown(text: str, lang: str | None) -> None:
    check_all(*run("a.md", text, lang))


@settings(max_examples=40)
@given(COPY, COPY)
def test_front_matter(head: str, body: str) -> None:
    check_all(*run("a.md", f"---\ntitle: {head}\n---\n{body}", None))


@settings(max_examples=40)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    try:
        source = decode("a.txt", data)
    except ReadError:
        return
    check_all(source, check_text(source, rules(), Options()))


def test_mutated_articles() -> None:
    texts = list(mutate.articles([Path("samples")]))
    for number, text in enumerate(mutate.mutants(texts, seed=0, count=150)):
        assert run(f"{number}.txt", text, None)[1].failures == (), text
