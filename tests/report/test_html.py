"""The page of a report, read back by a parser: what it shows, what it lets nobody run."""

from __future__ import annotations

import hashlib
import io
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.article import read
from lint.config import setup
from lint.engine import Options, Report, Ruler, check_text, run
from lint.model import Block, Region, RegionKind, Role, Settings
from lint.report import desk, html
from lint.report.marks import Marked
from lint.source import SourceFile, SourceMap, Span
from tests.report.made import EMPTY, REPORT, SOURCE

HOSTILE = (
    'Un </script><img src=x onerror="alert(1)"> titre & <b>\n\n'
    "Le le conseil </style><script>alert(2)</script> siège le 31 novembre 2019 'à' \"midi\".\n"
)
VOID = {"meta", "input", "wbr", "rect", "br"}
FAULTY = sorted(map(str, Path("samples/faulty").iterdir()))


class Page(HTMLParser):
    """Tags with their attributes, texts by the id or class of what holds them; fails where tags do not nest."""

    def __init__(self, content: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.raw: dict[str, str] = {}
        self.text = ""
        self.feed(content)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("script", "style"):
            self.raw[self.open[-1]] = self.raw.get(self.open[-1], "") + data
        else:
            self.text += data

    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.tags if "id" in attributes]


def render(report: Report, lang: str = "fr") -> str:
    return "".join(html.render(report, lang, io.StringIO()))


@pytest.fixture(scope="module")
def report() -> Report:
    return run(FAULTY, Ruler(setup(None, None).rules()), Options(messages="fr"))


def of_text(text: str) -> Report:
    rules = setup(None, None).rules()
    return check_text(SourceFile("a <b>.txt", text), rules, Options(Settings(lang="fr"), "fr"))


def test_every_side_of_every_finding_is_in_the_page(report: Report) -> None:
    page = Page(render(report))
    ids = page.ids()
    assert len(ids) == len(set(ids))
    for number, finding in enumerate(report.findings, 1):
        assert f"f{number}" in ids
        assert {f"m{number}-{part}" for part in range(len(finding.related) + 1)} <= set(ids)
        assert finding.message.replace("\u00a0", " ") in page.text.replace("\u00a0", " ")
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert {link.removeprefix("#") for link in links} <= set(ids)


def test_the_text_of_the_article_is_whole(report: Report) -> None:
    shown = Page(render(report)).text
    for path in FAULTY:
        for block in read(report.source(path)).blocks:
            assert block.text in shown


def test_nothing_of_an_article_runs() -> None:
    found = of_text(HOSTILE)
    assert {finding.rule for finding in found.findings} >= {"typos/doubled-word", "dates/impossible"}
    page = Page(render(found))
    tags = [tag for tag, _ in page.tags]
    assert (tags.count("script"), tags.count("style"), tags.count("img")) == (1, 1, 0)
    assert '<img src=x onerror="alert(1)">' in page.text
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name == "style"]


def test_policy_allows_one_style_and_one_script(report: Report) -> None:
    page = Page(render(report))
    policy = next(a["content"] for tag, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    for name in ("style", "script"):
        hashed = b64encode(hashlib.sha256(page.raw[name].encode()).digest()).decode()
        assert f"{name}-src 'sha256-{hashed}'" in policy
    assert not [value for _, a in page.tags for name, value in a.items() if name in ("src", "srcset", "action")]
    assert "http" not in page.raw["style"] + page.raw["script"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", ["Relecture", "à corriger", "Copier la phrase", "titres et légendes", "Par règle"]),
        ("en", ["Copy check", "error", "Copy the sentence", "titles and captions", "By rule"]),
    ],
)
def test_words(report: Report, lang: str, words: list[str]) -> None:
    page = Page(render(report, lang))
    assert ("html", {"lang": lang}) in page.tags
    assert [word for word in words if word not in page.text] == []


def test_both_tables_of_words_are_complete() -> None:
    assert desk.FRENCH.keys() == desk.ENGLISH.keys()


def test_french_marks_do_not_open_a_line(report: Report) -> None:
    messages = [part.partition("</p>")[0] for part in render(report).split('<p class="message">')[1:]]
    assert not [message for message in messages if " ?" in message or " :" in message or "« " in message]
    assert any("\u00a0?" in message for message in messages)


def test_filters_offer_what_there_is(report: Report) -> None:
    page = Page(render(report))
    values = {(a["name"], a["value"]) for tag, a in page.tags if tag == "input"}
    assert values == {
        *(("family", finding.family) for finding in report.findings),
        *(("severity", finding.severity.name.lower()) for finding in report.findings),
        ("place", "head"),
        ("place", "body"),
    }


def test_copy_button_holds_the_sentence() -> None:
    page = Page(render(of_text("Un titre\n\nTout va bien. Le conseil siège le 31 novembre 2019. On verra.\n")))
    copies = [a["data-copy"] for tag, a in page.tags if tag == "button"]
    assert copies == ["Le conseil siège le 31 novembre 2019."]


def test_nothing_found() -> None:
    page = Page(render(EMPTY))
    assert "Rien à signaler" in page.text
    assert "form" not in [tag for tag, _ in page.tags]


def test_a_text_that_is_gone_still_has_its_findings() -> None:
    page = Page(render(REPORT))
    assert "Ce texte ne peut plus être lu." in page.text
    assert "a binary file, not text" in page.text
    assert all(finding.message in page.text for finding in REPORT.findings)


def test_what_agrees_is_marked() -> None:
    found = of_text("Un titre\n\nLe conseil siège le vendredi 6 mars 2020 à Brévanne.\n")
    assert found.agreed
    page = Page(render(found))
    titles = [a["title"] for tag, a in page.tags if tag == "span" and a.get("class") == "held"]
    assert "recoupé : le calendrier" in titles
    assert "rien à signaler" in page.text.lower()


def test_related_findings_share_their_link() -> None:
    page = Page(render(REPORT._replace(texts={SOURCE.path: SOURCE})))
    marks = [(a["data-f"], a.get("data-sign")) for tag, a in page.tags if tag == "a" and "mark" in a.get("class", "")]
    assert marks == [("1", "↔1"), ("1", "✖1"), ("2", "↔2"), ("2", "▲2")]


@given(st.text("ab é<&\n", max_size=20), st.lists(st.tuples(st.integers(0, 22), st.integers(0, 22)), max_size=4))
def test_marks_keep_the_text(content: str, spans: list[tuple[int, int]]) -> None:
    block = Block(
        Region(0, RegionKind.MAIN, "fr", None), Role.BODY, "fr", content, SourceMap.identity(0, len(content)), 1
    )
    held = [(Span(min(pair), max(pair) + 1), "x") for pair in spans]
    marked = Marked(block, [], held, set())
    assert Page(marked.markup()).text == content


def test_labels_are_those_of_the_run() -> None:
    text = "Le port rouvre lundi.\n\nLe port rouvre lundi 9 mars 2020, a dit le maire, le 31 novembre 2019.\n"
    settings = Settings(lang="fr", title="Le titre du site")
    found = check_text(SourceFile("a.txt", text), setup(None, None).rules(), Options(settings, "fr"))
    page = Page(render(found))
    (first,) = [values for tag, values in page.tags if "title" in values.get("class", "").split()]
    assert first["data-role"] == "titre"
    assert "Le titre du site" in page.text
    english = "The port reopens\n\nThe vote was on November 31, 2019.\n"
    found = check_text(SourceFile("a.txt", english), setup(None, None).rules(), Options(Settings(lang="en"), "fr"))
    assert any(tag == "h3" and values.get("lang") == "en" for tag, values in Page(render(found)).tags)
    assert '<html lang="fr">' in render(found)
