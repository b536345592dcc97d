from __future__ import annotations

import sys
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from lint.readers.front_matter import NO_HEAD, read
from lint.source import SourceFile, Span
from tests.maps import article, assert_readable

BODY = "Le conseil a voté le budget dans la soirée, après un long débat.\n"


def values(text: str) -> dict[str, str]:
    return {key: value.text for key, value in read(text).values.items()}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "---",
        "---\n",
        "--- \nUn texte\n---\n"[4:],
        "----\ntitle: a\n----\n",
        "Texte\n---\ntitle: a\n---\n",
        "---\nUn texte.\n",
        "+++ a\n",
    ],
)
def test_no_head(text: str) -> None:
    assert read(text) == NO_HEAD


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("title: Un pont", {"title": "Un pont"}),
        ("title: 'L''eau'", {"title": "L'eau"}),
        ('title: "Un \\"mot\\""', {"title": 'Un "mot"'}),
        ("title:   Un pont  # le nom\n", {"title": "Un pont"}),
        (
            "# note\n\ntitle: a\ndate: 2021-05-06\ntime: 12:30\nopen: NO",
            {"title": "a", "date": "2021-05-06", "time": "12:30", "open": "NO"},
        ),
        ("title:\nlang: fr", {"lang": "fr"}),
        ("tiêu đề: Cầu mới", {"tiêu đề": "Cầu mới"}),
        ("url: https://example.org/a:b", {"url": "https://example.org/a:b"}),
        ("title: Un pont\n  sur la Vire", {"title": "Un pont sur la Vire"}),
        ("title: >\n  Un pont\n  sur la Vire\nlang: fr", {"title": "Un pont sur la Vire", "lang": "fr"}),
        ("author: [Ann Lee, Bob Ray]", {"author": "Ann Lee, Bob Ray"}),
        ("author:\n  - Ann Lee\n  - Bob Ray", {"author": "Ann Lee, Bob Ray"}),
        ("image:\n  src: a.jpg\n  caption: Le pont", {"image.src": "a.jpg", "image.caption": "Le pont"}),
        ("title: 'Un : deux'", {"title": "Un : deux"}),
        ("title: C'est l'eau", {"title": "C'est l'eau"}),
        ("title: Prix +3 % - hausse", {"title": "Prix +3 % - hausse"}),
        ("title: a\ntitle: b", {"title": "b"}),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_yaml(head: str, expected: dict[str, str], end: str) -> None:
    text = f"---\n{head}\n---\n{BODY}".replace("\n", end)
    assert values(text) == expected
    assert text[read(text).end :].strip() == BODY.strip()
    assert read(text).problems == ()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('title = "Un \\"pont\\""', {"title": 'Un "pont"'}),
        ("title = 'C:\\pont'  # nom", {"title": "C:\\pont"}),
        ("date = 2021-05-06T10:00:00Z\ndraft = false", {"date": "2021-05-06T10:00:00Z", "draft": "false"}),
        ('title = "a"\n[params]\ncaption = "b"', {"title": "a", "params.caption": "b"}),
        ('tags = ["a", "b"]\ntitle = "c"', {"title": "c"}),
    ],
)
def test_toml(head: str, expected: dict[str, str]) -> None:
    assert values(f"+++\n{head}\n+++\n{BODY}") == expected


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        (
            '---\nlang: fr\ntitle: Un "mot" : faux\n---\n',
            'title: Un "mot" : faux',
            {"lang": "fr", "title": 'Un "mot" : faux'},
        ),
        ('---\ntitle: "Un" pont\nlang: fr\n---\n', 'title: "Un" pont', {"title": '"Un" pont', "lang": "fr"}),
        ("---\ntitle: Un pont\nlang: fr\n\nUn texte.\n", "---", {"title": "Un pont", "lang": "fr"}),
        ("+++\ntitle = 'Un pont'\n\nUn texte.\n", "+++", {"title": "Un pont"}),
    ],
)
def test_a_broken_head_is_a_problem_and_read_all_the_same(text: str, span: str, expected: dict[str, str]) -> None:
    head = read(text)
    assert [(problem.kind, text[problem.span.start : problem.span.end]) for problem in head.problems] == [
        ("front-matter", span)
    ]
    assert {key: value.text for key, value in head.values.items()} == expected


def test_the_body_below_a_broken_head_is_read() -> None:
    found = article(f'---\ntitle: "Un" pont\n---\n\n{BODY}')
    assert [b.text for b in found.blocks] == ['"Un" pont', BODY.strip()]
    assert len(found.problems) == 1
    assert article(f"---\ntitle: Un pont\n\n{BODY}").blocks[-1].text == BODY.strip()


def test_spans() -> None:
    text = "---\ntitle: 'L''eau'\nauthor: [Ann, Bob]\nlang:  fr # ici\n---\n"
    meta = article(text + BODY).meta
    assert {key: text[value.span.start : value.span.end] for key, value in meta.items()} == {
        "title": "L''eau",
        "author": "[Ann, Bob]",
        "lang": "fr",
    }


def test_blocks_of_the_head() -> None:
    text = (
        '---\ntitle: "Un \\"pont\\""\nchapo: Le chapô.\nauthor: [Ann Lee, Bob Ray]\nimage: {caption: Le pont}\n---\n'
        + BODY
    )
    found = article(text, "a.md")
    assert [(str(b.role), b.text, b.paragraph) for b in found.blocks] == [
        ("title", 'Un "pont"', 0),
        ("standfirst", "Le chapô.", 0),
        ("byline", "Ann Lee", 0),
        ("byline", "Bob Ray", 0),
        ("caption", "Le pont", 0),
        ("lede", BODY.strip(), 1),
    ]
    source = SourceFile("a.md", text)
    assert source.text[slice(*found.blocks[0].map.to_source(Span(0, 9)))] == 'Un \\"pont\\"'
    assert_readable(found, escapes=True)


def test_fields_have_other_names_by_configuration() -> None:
    from lint.article import read as read_article
    from lint.model import Settings

    settings = Settings(front_matter=(("title", ("surtitre", "Titre")),))
    found = read_article(SourceFile("a.txt", f"---\ntitre: Un pont\ntitle: Non\n---\n{BODY}"), settings)
    assert [b.text for b in found.blocks if b.role == "title"] == ["Un pont"]


def test_simple_heads_do_not_import_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert values('---\ntitle: "Un \\"pont\\""\ndate: 2021-05-06\nlang: fr\n---\n')["title"] == 'Un "pont"'


SCALAR = st.text(alphabet="abé'\"\\:#-,[]{}&*!|>%@ \t0?", max_size=12)


@given(st.lists(st.tuples(st.sampled_from(["title", "a b", "clé"]), SCALAR), min_size=1, max_size=3))
def test_what_is_read_without_yaml_is_what_yaml_reads(pairs: list[tuple[str, str]]) -> None:
    content = "\n".join(f"{key}: {value}" for key, value in pairs)
    head = read(f"---\n{content}\n---\n")
    try:
        expected: Any = yaml.load(content, yaml.CBaseLoader)
    except yaml.YAMLError:
        assert head.problems
        return
    assert not head.problems
    flat = {key: value for key, value in expected.items() if isinstance(value, str) and value.strip()}
    assert {key: value.text for key, value in head.values.items() if key in flat} == {
        k: v.strip() for k, v in flat.items()
    }


@given(st.text(alphabet="---\n\n\n:::title=+\"'[]{} \t\r#é|>&*!%@,?~`\\.x"))
def test_no_head_breaks_the_reader(text: str) -> None:
    for fence in ("---", "+++"):
        found = article(f"{fence}\n{text}\n{fence}\n{BODY}")
        assert_readable(found, escapes=True)
        for value in found.meta.values():
            assert Span(0, 0) < value.span <= Span(len(found.source.text), len(found.source.text))
