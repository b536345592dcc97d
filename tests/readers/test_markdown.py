from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.model import Block, Role
from lint.readers.markdown import read
from lint.source import Span
from tests.maps import article, assert_faithful, assert_readable


def shown(text: str) -> list[tuple[str, str]]:
    return [(str(piece.role or ""), piece.text) for piece in read(text)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Un *mot* **gras** ~~faux~~ ici.", [("", "Un mot gras faux ici.")]),
        ("L'eau_vive et 3*4*5, 2 < 3 & 4.", [("", "L'eau_vive et 345, 2 < 3 & 4.")]),
        ('Un [lien](http://e.org "vu") et <http://e.org>.', [("", "Un lien et http://e.org.")]),
        ("Un [renvoi][a] et [à compléter].\n\n[a]: http://e.org", [("", "Un renvoi et [à compléter].")]),
        ("L&rsquo;&eacute;t&eacute; &amp; l'eau &#233; &inconnu;", [("", "L’été & l'eau é &inconnu;")]),
        (r"1\. Un \*mot\*", [("", "1. Un *mot*")]),
        ("Un texte\nsur deux\r\nlignes  \nou trois\\\nen tout", [("", "Un texte sur deux lignes ou trois en tout")]),
        (
            "# Titre #\n\nTexte\n\n## Inter\n\nSous\n----",
            [("title", "Titre"), ("", "Texte"), ("heading", "Inter"), ("heading", "Sous")],
        ),
        (
            "- un\n- deux\n\n  suite\n\n1. trois",
            [("list", "un"), ("list", "deux"), ("list", "suite"), ("list", "trois")],
        ),
        ("> cité\n> encore\n\nTexte", [("quote", "cité encore"), ("", "Texte")]),
        ("| a | b |\n|---|---|\n| c | d\\|e |", [("table", "a"), ("table", "b"), ("table", "c"), ("table", "d|e")]),
        ("    en retrait", [("", "en retrait")]),
        ("```\ncode\n```\n\nTexte", [("", "Texte")]),
        ("Texte<!-- note --> suivi\n\n<!-- bloc\nentier -->\n\nFin", [("", "Texte suivi"), ("", "Fin")]),
        ("Un<br>deux<br><br>trois", [("", "Un deux"), ("", "trois")]),
        ("Texte[^1]\n\n[^1]: La note.", [("", "Texte"), ("", "La note.")]),
        (
            "**Un intertitre**\n\n**Une phrase.**\n\n**Gras** et maigre",
            [("heading", "Un intertitre"), ("", "Une phrase."), ("", "Gras et maigre")],
        ),
    ],
)
def test_shown(text: str, pieces: list[tuple[str, str]]) -> None:
    assert shown(text) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("![Le pont](a.jpg)\n*Le pont en mai.*", [("caption", "Le pont"), ("caption", "Le pont en mai.")]),
        (
            "![Le pont](a.jpg)\n\n*Le pont en mai.*\n\n*Texte.*",
            [("caption", "Le pont"), ("caption", "Le pont en mai."), ("", "Texte.")],
        ),
        ('![Le pont](a.jpg "En mai")\n\nTexte', [("caption", "Le pont"), ("caption", "En mai"), ("", "Texte")]),
        ("![](a.jpg)\n\nTexte", [("", "Texte")]),
        ("Texte ![pont *neuf*](a.jpg) suivi", [("", "Texte  suivi"), ("caption", "pont neuf")]),
        ("![Un](a.jpg) Texte", [("caption", "Un"), ("", "Texte")]),
        (
            '<figure><img src="a.jpg" alt="Le pont"><figcaption>En mai</figcaption></figure>',
            [("caption", "Le pont"), ("caption", "En mai")],
        ),
    ],
)
def test_images(text: str, pieces: list[tuple[str, str]]) -> None:
    assert shown(text) == pieces


def source_of(text: str, words: str) -> str:
    for piece in read(text):
        at = piece.text.find(words)
        if at >= 0:
            return text[slice(*piece.map.to_source(Span(at, at + len(words))))]
    raise AssertionError(words)


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("Été **gras** fin", "gras", "gras"),
        ("Été **gras** fin", "gras fin", "gras** fin"),
        ("&eacute;té", "é", "&eacute;"),
        ("un\r\ndeux", "un deux", "un\r\ndeux"),
        ("> un\n> deux", "un deux", "un\n> deux"),
        ("😀 un `mot` là", "mot", "mot"),
        (r"a \* b", "* b", "* b"),
        ("| a | é |\n|---|---|\n| c | déjà |", "déjà", "déjà"),
    ],
)
def test_places(text: str, words: str, source: str) -> None:
    assert source_of(text, words) == source


def test_offsets_are_those_of_the_file() -> None:
    text = "---\ntitle: Été\n---\n\nUn **été** à Ayr.\n"
    found = article(text, "a.md").blocks[-1]
    at = found.text.index("été")
    assert text[slice(*found.map.to_source(Span(at, at + 3)))] == "été"


def test_code_is_named() -> None:
    [piece] = read("Tapez `ls -a` ou ``a`b`` ici")
    assert [piece.text[slice(*span)] for span in piece.code] == ["ls -a", "a`b"]


def test_a_rule_parts() -> None:
    assert [(piece.rule, piece.text) for piece in read("Un\n\n***\n\nDeux")] == [
        (False, "Un"),
        (True, "***"),
        (False, "Deux"),
    ]


def test_a_title_that_repeats_the_front_matter_stands_once() -> None:
    for body in (
        "# L’eau monte\n\nElle monte encore, dit le maire.\n",
        "L’eau monte\n\nElle monte encore, dit le maire.\n",
    ):
        found = article(f'---\ntitle: "L\'eau monte"\n---\n\n{body}', "a.md")
        assert [str(b.role) for b in found.blocks] == ["title", "lede"]


FRAGMENTS = st.sampled_from(
    [
        *(
            "Un mot ",
            "été ",
            "**",
            "*",
            "_",
            "`",
            "&eacute;",
            "&amp;",
            "&#233;",
            "[",
            "](http://e.org)",
            "![",
            "<br>",
            "<b>",
            "<!--",
        ),
        *(
            "-->",
            "\n",
            "\n\n",
            "\r\n",
            "> ",
            "- ",
            "# ",
            "| a | b |\n|---|---|\n",
            "\\",
            "***\n",
            "    ",
            "```\n",
            "😀",
            "e\u0301",
        ),
        *("~~", "[^1]", "<p>", "</p>", "<img alt='é&amp;'>", "\u00a0", "\t"),
    ]
)


@given(st.lists(FRAGMENTS, max_size=20).map("".join))
def test_maps_are_faithful(text: str) -> None:
    for piece in read(text):
        assert_faithful(text, piece.text, piece.map)
        assert all(0 <= span.start < span.end <= len(piece.text) for span in piece.code)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    assert_readable(article(text, "a.md"), escapes=True)


WORDS = st.lists(st.sampled_from(["Le", "pont", "de", "Vire", "été", "L’eau", "3,5 %", "ế"]), min_size=1, max_size=8)
MARKS = st.sampled_from(["{}", "*{}*", "**{}**", "[{}](http://e.org)", "`{}`"])


@given(st.lists(st.tuples(WORDS, MARKS), min_size=1, max_size=5), st.sampled_from([" ", "\n"]))
def test_marks_are_not_shown_and_words_are(runs: list[tuple[list[str], str]], blank: str) -> None:
    text = blank.join(mark.format(" ".join(words)) for words, mark in runs)
    [piece] = read(text)
    assert piece.text == " ".join(word for words, _ in runs for word in words)
    for word in {word for words, _ in runs for word in words}:
        at = piece.text.index(word)
        assert text[slice(*piece.map.to_source(Span(at, at + len(word))))] == word


def test_blocks_know_their_role() -> None:
    found = article("# Un pont\n\nIl rouvre lundi, dit le maire.\n\n> Enfin !\n\n- un\n- deux\n", "a.md")
    roles = [b.role for b in found.blocks]
    assert roles == [Role.TITLE, Role.LEDE, Role.QUOTE, Role.LIST, Role.LIST]
    assert all(isinstance(b, Block) for b in found.blocks)
