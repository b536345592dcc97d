from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.readers.html import read
from lint.source import Span
from tests.maps import article, assert_faithful, assert_readable


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("<p>Un <b>mot</b>.</p><p>Deux</p>", [("", "Un mot."), ("", "Deux")]),
        (
            "<h1>Titre</h1><h2>Inter</h2><li>un<li>deux</ul>",
            [("title", "Titre"), ("heading", "Inter"), ("list", "un"), ("list", "deux")],
        ),
        ("L&rsquo;&eacute;t&eacute;\n  là &inconnu; A&B", [("", "L’été là &inconnu; A&B")]),
        ("<script>a<b</script>Un<style>p{}</style><!-- non --> mot", [("", "Un mot")]),
        ('<img src=a alt="Un &amp; deux">Texte', [("caption", "Un & deux"), ("", "Texte")]),
        ("<figure><figcaption>Le pont</figcaption></figure>Texte", [("caption", "Le pont"), ("", "Texte")]),
        ("<blockquote><p>Cité</p></blockquote><p>Non</p>", [("quote", "Cité"), ("", "Non")]),
        ("<td>a</td><td>b", [("table", "a"), ("table", "b")]),
        ("un<br>deux<br/><br>trois", [("", "un deux"), ("", "trois")]),
        ("2 < 3 et 4 > 1", [("", "2 < 3 et 4 > 1")]),
        ('<a title="x > y">lien</a>', [("", "lien")]),
        ("<p></p> \n <div>&nbsp;</div>", []),
    ],
)
def test_shown(text: str, pieces: list[tuple[str, str]]) -> None:
    assert [(str(piece.role or ""), piece.text) for piece in read(text)] == pieces


def test_code() -> None:
    [piece] = read("Tapez <code>ls</code> ici")
    assert [piece.text[slice(*span)] for span in piece.code] == ["ls"]


def test_a_page() -> None:
    text = """<html><head><title>Gazette</title></head><body><nav><a href="/">Accueil</a></nav>
<h1>Le pont de Vire rouvre</h1>
<p>VIRE, 3 mai (ABC) - Le pont rouvrira lundi aux voitures, a dit le maire.</p>
<p>Les camions devront attendre le mois de mars.</p>
<footer>© 2022 Gazette</footer></body></html>"""
    found = article(text, "a.html")
    assert [(f"{b.region.kind}/{b.role}", b.text[:14]) for b in found.blocks] == [
        ("nav/body", "Accueil"),
        ("main/title", "Le pont de Vir"),
        ("main/dateline", "VIRE, 3 mai (A"),
        ("main/lede", "Le pont rouvri"),
        ("main/body", "Les camions de"),
        ("footer/body", "© 2022 Gazette"),
    ]
    lede = found.blocks[3]
    assert text[slice(*lede.map.to_source(Span(0, 7)))] == "Le pont"


FRAGMENTS = st.sampled_from(
    [
        *("<p>", "</p>", "<b>", "<", ">", "&", "&amp;", "&#233;", "&#xd800;", "é", " ", "\n", "<!--", "-->", "<br>"),
        *(
            "<img alt='",
            "'>",
            "<script>",
            "</script>",
            "<code>",
            "</code>",
            "<li>",
            "e\u0301",
            "mot",
            '"',
            "<h1",
            "\u00a0",
        ),
    ]
)


@given(st.lists(FRAGMENTS, max_size=20).map("".join))
def test_maps_are_faithful(text: str) -> None:
    for piece in read(text):
        assert_faithful(text, piece.text, piece.map)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    assert_readable(article(text, "a.html"), escapes=True)
