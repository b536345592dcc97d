"""Pages of one article each: title, standfirst, dateline, lede, headings, captions, signatures."""

from __future__ import annotations

import pytest

from tests.maps import article

TITLE = "Le pont de Vire rouvre aux voitures"
LEDE = "Le pont de Vire rouvrira lundi aux voitures, six mois après la crue qui avait emporté une pile, a dit le maire."
BODY = "Les travaux ont coûté 2,4 millions d'euros, dont la moitié a été payée par la région et le reste par l'État."
MORE = "Les camions devront attendre le mois de mars, le temps de mesurer comment l'ouvrage se comporte."
FIRST = f"VIRE, 3 mai (ABC) - {LEDE}"


def cast(*pieces: str, path: str = "a.txt") -> list[str]:
    return [str(b.role) for b in article("\n\n".join(pieces), path).blocks]


@pytest.mark.parametrize(
    ("pieces", "roles"),
    [
        ([LEDE], ["lede"]),
        (["Le pont de Vire"], ["lede"]),
        ([LEDE, BODY], ["lede", "body"]),
        ([TITLE, LEDE, BODY], ["title", "lede", "body"]),
        (["Que devient le pont ?", LEDE, BODY], ["title", "lede", "body"]),
        (["« Le pont tiendra »", LEDE, BODY], ["title", "lede", "body"]),
        ([TITLE, FIRST, BODY], ["title", "dateline", "lede", "body"]),
        ([FIRST, BODY], ["dateline", "lede", "body"]),
        ([TITLE, MORE, FIRST, BODY], ["title", "standfirst", "dateline", "lede", "body"]),
        ([TITLE, "La pile emportée par la crue est rebâtie", LEDE, BODY], ["title", "standfirst", "lede", "body"]),
        (
            [TITLE, LEDE, "Une pile du pont. Photo : ABC", BODY, MORE],
            ["title", "standfirst", "caption", "lede", "body"],
        ),
        ([TITLE, "Par Ann Lee", LEDE, BODY], ["title", "byline", "lede", "body"]),
        ([TITLE, "Ann Lee", LEDE, BODY], ["title", "byline", "lede", "body"]),
        ([TITLE, "Publié le 3 mai 2022", LEDE, BODY], ["title", "byline", "lede", "body"]),
        (["3 mai 2022", TITLE, LEDE, BODY], ["byline", "title", "lede", "body"]),
        ([TITLE, LEDE, "Une passerelle provisoire", BODY], ["title", "lede", "heading", "body"]),
        ([TITLE, LEDE, BODY, "ABC/XYZ"], ["title", "lede", "body", "byline"]),
        ([TITLE, LEDE, BODY, "(Avec ABC)"], ["title", "lede", "body", "byline"]),
        ([TITLE, LEDE, BODY, "bur-ab/cd/ef"], ["title", "lede", "body", "byline"]),
        ([TITLE, LEDE, BODY, "Source : https://example.org/pont"], ["title", "lede", "body", "byline"]),
        ([TITLE, LEDE, BODY + " – ABC"], ["title", "lede", "body"]),
        ([TITLE, LEDE, "Il a ajouté :", BODY], ["title", "lede", "body", "body"]),
        ([TITLE, LEDE, "– C'est long, dit une voisine", BODY], ["title", "lede", "body", "body"]),
        ([TITLE, LEDE, "ouvert à tous", BODY], ["title", "lede", "body", "body"]),
        ([TITLE, LEDE, "Élus : Ann Lee, Bob Ray, Cy Dor, Di Elm", BODY], ["title", "lede", "body", "body"]),
        ([TITLE, LEDE, "Qui paiera ?", BODY], ["title", "lede", "body", "body"]),
        ([TITLE, LEDE, TITLE + " ảnh 1", BODY], ["title", "lede", "caption", "body"]),
        ([TITLE, LEDE, BODY, "Un dernier mot sur le pont"], ["title", "lede", "body", "body"]),
        (["VIDÉO - " + LEDE, BODY], ["lede", "body"]),
    ],
    ids=str,
)
def test_cast_main(pieces: list[str], roles: list[str]) -> None:
    found = cast(*pieces)
    assert found[: len(roles)] == roles
    assert set(found[len(roles) :]) <= {"body"}


def test_the_lede_goes_on_the_paragraph_of_its_dateline() -> None:
    found = article(f"{TITLE}\n\n{MORE}\n\n{FIRST}\n\n{BODY}\n")
    assert [(str(b.role), b.paragraph) for b in found.blocks] == [
        ("title", 0),
        ("standfirst", 1),
        ("dateline", 2),
        ("lede", 2),
        ("body", 3),
    ]
    dateline, lede = found.blocks[2:4]
    assert dateline.text == "VIRE, 3 mai (ABC) -"
    assert lede.text == LEDE
    assert found.source.text[slice(*lede.map.to_source(lede.sentences[0]))] == LEDE


@pytest.mark.parametrize("credit", ["Photo : ABC/XYZ", "© Ville de Vire", "Ảnh: Lê An"])
def test_a_credit_takes_the_line_above_it(credit: str) -> None:
    caption = "La première pile du pont, celle que la crue avait emportée."
    found = article(f"{TITLE}\n\n{LEDE}\n\n{BODY}\n\n{caption}\n{credit}\n\n{MORE}\n")
    assert [str(b.role) for b in found.blocks] == ["title", "lede", "body", "caption", "caption", "body"]


def test_the_line_below_an_image_name_is_its_caption() -> None:
    found = article(f"{TITLE}\n\n{LEDE}\n\nDSC_0012.JPG\nLe maire sur le pont, mardi.\n\n{BODY}\n\n{MORE}\n")
    assert [str(b.role) for b in found.blocks] == ["title", "standfirst", "caption", "caption", "lede", "body"]


def test_a_paragraph_above_a_credit_stays_one() -> None:
    found = article(f"{TITLE}\n\n{LEDE}\n\n{BODY} {MORE}\n\nPhoto : ABC\n\n{MORE}\n")
    assert [str(b.role) for b in found.blocks][:4] == ["title", "lede", "body", "caption"]


def test_markup_decides() -> None:
    text = f"Ann Lee\n\n# {TITLE}\n\n{LEDE}\n\n## Ce qui change\n\n{BODY}\n\n# Un autre rang\n\n{MORE}\n"
    assert [str(b.role) for b in article(text, "a.md").blocks] == [
        *("byline", "title", "lede", "heading", "body", "heading", "body"),
    ]
