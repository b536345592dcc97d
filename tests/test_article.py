from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.model import RegionKind, Role
from lint.source import Span
from tests.maps import article, assert_readable, outline

PAGE = """\
Gazette.example.com - toute la vallée

Une mission norvégienne visite le barrage de Ban Ve

La mission étudie depuis lundi la sûreté des vannes, avec les ingénieurs de la province.
Une mission norvégienne visite le barrage de Ban Ve ảnh 1La mission sur la digue. Photo : ABC

Vinh (ABC) – La mission étudie depuis lundi la sûreté des vannes, a dit mardi la direction du barrage.

Le lac retient 1.200 millions de m³ d'eau. Les ingénieurs ont ouvert deux vannes sur six. – ABC

source

Voir plus

Le lac au petit matin. Photo : ABC

La pêche reprend sur le lac

Les pêcheurs ont repris la mer intérieure lundi, après deux mois d'interdiction.

Rédacteur en chef : Ann Roy

Tél : 01 23 45 67 89

Comment (0)
"""


def test_a_page() -> None:
    assert outline(article(PAGE)) == [
        ("nav/body", "Gazette.example.com "),
        ("main/title", "Une mission norvégie"),
        ("main/standfirst", "La mission étudie de"),
        ("main/caption", "Une mission norvégie"),
        ("main/dateline", "Vinh (ABC) –"),
        ("main/lede", "La mission étudie de"),
        ("main/body", "Le lac retient 1.200"),
        ("nav/body", "source"),
        ("nav/body", "Voir plus"),
        ("related/caption", "Le lac au petit mati"),
        ("related/heading", "La pêche reprend sur"),
        ("related/body", "Les pêcheurs ont rep"),
        ("footer/body", "Rédacteur en chef : "),
        ("footer/body", "Tél : 01 23 45 67 89"),
        ("nav/body", "Comment (0)"),
    ]


def test_prose_is_the_article_and_its_teasers() -> None:
    found = article(PAGE)
    assert {b.region.kind for b in found.prose} == {RegionKind.MAIN, RegionKind.RELATED}
    assert found.page.text == PAGE
    assert found.page.role is Role.PAGE


@pytest.mark.parametrize("text", ["", "\n", "---\n---\n", "\ufeff", "***", "---\ntitle: a\n---\n"])
def test_hardly_any_text(text: str) -> None:
    found = article(text)
    assert found.regions[0].kind is RegionKind.MAIN
    assert found.language == "fr"
    assert found.published is None


def test_a_title_that_stands_elsewhere() -> None:
    for text in (PAGE, "---\ntitle: Ancien titre\n---\n\nLe lac retient l'eau, dit-on.\n"):
        found = article(text, title="Les vannes sous contrôle")
        titles = [b for b in found.blocks if b.role is Role.TITLE]
        assert [b.text for b in titles] == ["Les vannes sous contrôle"]
        assert titles[0].map.to_source(Span(0, 3)) == (0, 0)


def test_a_plain_file_with_front_matter() -> None:
    found = article("---\ntitle: Un barrage\nlang: fr-CA\n---\nUn barrage\n\nLe lac est *plein*.\nIl déborde.\n")
    assert [(str(b.role), b.text) for b in found.blocks] == [
        ("title", "Un barrage"),
        ("lede", "Le lac est *plein*."),
        ("body", "Il déborde."),
    ]
    assert found.lang == "fr-CA"


def test_decomposed_vietnamese_is_composed_and_mapped() -> None:
    text = "Cha\u0323y a\u0309nh \u0111e\u0323p ở Hue\u0302\u0301.\n"
    found = article(text).blocks[0]
    assert found.text == "Chạy ảnh đẹp ở Huế."
    at = found.text.index("Huế")
    assert text[slice(*found.map.to_source(Span(at, at + 3)))] == "Hue\u0302\u0301"


def test_plain_files_import_neither_yaml_nor_markdown() -> None:
    code = (
        "import sys; from lint.article import read; from lint.source import SourceFile;"
        "a = read(SourceFile('a.txt', '---\\ntitle: \"Un pont\"\\ndate: 2021-05-06\\n---\\nUn texte, dit-il.\\n'));"
        "[(b.sentences, b.tokens, b.masks) for b in a.blocks];"
        "heavy = ('yaml', 'pyromark', 'json', 'pathlib', 'dataclasses', 'html', 'zoneinfo');"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


PIECES = st.lists(
    st.sampled_from(
        [*(line for line in PAGE.split("\n") if line), "***", ">> Un pont", "---\n", "title: Un pont", "2022-05-06"]
    )
    | st.text(max_size=20),
    max_size=14,
)


@given(PIECES, st.sampled_from(["\n", "\n\n", "\r\n"]), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_no_page_breaks_the_reader(pieces: list[str], end: str, path: str) -> None:
    found = article(end.join(pieces), path)
    assert_readable(found, escapes=True)
    starts = [b.map.segments[0].source for b in found.blocks]
    assert starts == sorted(starts)
    for b in found.blocks:
        assert b.lang
        assert all(Span(0, 0) <= mask.span <= Span(len(b.text), len(b.text)) for mask in b.masks)
        assert b.sentences


WEB_PAGE = """<html><head><title>x</title></head><body><nav>Aller au contenu</nav><!-- colonne -->
<article><h1>Le bac d'Orval reprend</h1>
<p>Le bac d'Orval a repris lundi ses tra&shy;versées, après six semaines d'arrêt pour travaux.</p>
<script>var a = b?c:null;</script></article></body></html>
"""


def test_the_copy_of_a_web_page_is_its_article() -> None:
    found = article(WEB_PAGE, "a.html")
    assert found.is_web_page
    assert len(found.copy) == len(WEB_PAGE)
    assert " ".join(found.copy.split()) == (
        "Le bac d'Orval reprend Le bac d'Orval a repris lundi ses tra versées, après six semaines d'arrêt pour travaux."
    )
    assert all(found.copy[at] in (letter, " ") for at, letter in enumerate(WEB_PAGE))


def test_the_copy_of_a_text_is_the_text() -> None:
    found = article("<body>Le bac d'Orval a repris.", "a.md")
    assert found.copy is found.source.text
    assert not found.is_web_page
