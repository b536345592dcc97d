from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.model import Role
from lint.readers.plain import read
from tests.maps import article, assert_faithful, assert_readable

LONG = (
    "Le conseil de la vallée a voté lundi une aide de trois millions d'euros pour les communes que la crue a touchées."
)
OTHER = "Les élus se retrouveront en mars, le temps de compter les dégâts et de choisir les ouvrages à refaire."


def texts(text: str) -> list[str]:
    return [piece.text for piece in read(text)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        (" \n\u00a0\n\u200b\n\ufeff\n", []),
        ("Un\nDeux\n\n\nTrois", ["Un", "Deux", "Trois"]),
        ("Un\r\nDeux\r\n\r\nTrois\r\n", ["Un", "Deux", "Trois"]),
        ("Un\rDeux\r\rTrois", ["Un", "Deux", "Trois"]),
        ("  Un \u00a0\n\tDeux\u2009", ["Un", "Deux"]),
        ("Un\fDeux\u2028Trois\u2029Quatre", ["Un", "Deux", "Trois", "Quatre"]),
        (f"{LONG}\n{OTHER}\n{LONG}", [LONG, OTHER, LONG]),
        (f"Légende\nPhoto : ABC\n\n{LONG}", ["Légende", "Photo : ABC", LONG]),
    ],
)
def test_a_paragraph_a_line(text: str, pieces: list[str]) -> None:
    assert texts(text) == pieces


@pytest.mark.parametrize("width", [40, 60, 72, 90])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_paragraphs(width: int, end: str) -> None:
    paragraphs = [f"{LONG} {OTHER}", f"{OTHER} {LONG} {OTHER}", LONG]
    text = (end * 2).join(end.join(textwrap.wrap(paragraph, width)) for paragraph in paragraphs)
    assert texts(text) == paragraphs


def test_wrapped_paragraphs_with_indents_and_no_blank_lines() -> None:
    paragraphs = [f"{LONG} {OTHER}", f"{OTHER} {LONG}", f"{LONG} {LONG}"]
    text = "\n".join("\n".join(textwrap.wrap(paragraph, 60, initial_indent="   ")) for paragraph in paragraphs)
    assert texts(text) == paragraphs


def test_a_wrapped_title_stays_apart() -> None:
    text = "Une aide pour la vallée\n\n" + "\n".join(textwrap.wrap(f"{LONG} {OTHER}", 60))
    assert texts(text) == ["Une aide pour la vallée", f"{LONG} {OTHER}"]


def test_a_hyphen_at_the_end_of_a_wrapped_line() -> None:
    text = "la liaison entre les deux rives de Vire-\nNormandie est coupée depuis la nuit der-\nnière et le restera"
    assert texts(text) == [text.replace("\n", "")]


def test_short_lines_are_not_joined() -> None:
    lines = ["Metz 3", "Nancy 2", "Toul 1", "Épinal 0"]
    assert texts("\n".join(lines)) == lines


def test_lists() -> None:
    pieces = read("Au menu :\n- le pain\n- le vin\n\n• l'eau\n• le sel\n\n- Bravo, dit-elle.\n\n– Merci.\n– De rien.\n")
    assert [(piece.text, piece.role) for piece in pieces] == [
        ("Au menu :", None),
        ("le pain", Role.LIST),
        ("le vin", Role.LIST),
        ("l'eau", Role.LIST),
        ("le sel", Role.LIST),
        ("- Bravo, dit-elle.", None),
        ("– Merci.", None),
        ("– De rien.", None),
    ]


@pytest.mark.parametrize("line", ["***", "* * *", "= = =", "-----", "===", "###", "_ _ _", "~~~"])
def test_rules(line: str) -> None:
    assert [piece.rule for piece in read(f"{LONG}\n\n{line}\n\n{OTHER}")] == [False, True, False]


@pytest.mark.parametrize("line", ["--", "- - x", "…", "*** fin ***", "1 1 1", "aaa"])
def test_no_rules(line: str) -> None:
    assert not any(piece.rule for piece in read(f"{LONG}\n\n{line}\n\n{OTHER}"))


def test_adjacent_lines() -> None:
    assert [piece.adjacent for piece in read("Un\nDeux\n\nTrois\n \nQuatre\nCinq")] == [False, True, False, False, True]


def test_decomposed_text_is_composed() -> None:
    text = "Huê\u0301 et Ha\u0300 Nô\u0323i"
    assert texts(text) == ["Huế et Hà Nội"]


LINES = st.lists(st.text(alphabet="ab .-*\u00a0\r\f\u0301é\u2028", max_size=30) | st.just(LONG[:50]), max_size=12)


@given(LINES.map("\n".join))
def test_maps_are_faithful(text: str) -> None:
    for piece in read(text):
        assert_faithful(text, piece.text, piece.map)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    assert_readable(article(text), escapes=True)


@given(
    st.lists(
        st.sampled_from([LONG, OTHER, "Un titre", "Voir plus", "***", "Photo : ABC", ">> Un", "No data", "- a", ""])
    )
)
def test_no_page_loses_a_line(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = article(text)
    assert_readable(found)
    kept = "".join("".join(b.text for b in found.blocks).split())
    lost = text.replace("***", "").replace("- a", "a" if lines.count("- a") > 1 else "- a")
    assert sorted(kept.replace("-", "")) == sorted("".join(lost.split()).replace("-", ""))
