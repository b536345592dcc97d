from __future__ import annotations

import pytest

from lint.article import read
from lint.checks import list_count
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile
from tests.annotate.blocks import article


def run(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(list_count.check(article(text + "\n", lang), list_count.Params()))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Il a cité deux raisons : la pluie, qui tombe depuis lundi, et le vent."),
        ("fr", "Trois lycées sont fermés : Balzac, à Tours, Grandmont et Vaucanson."),
        ("fr", "Le texte a deux parties : l'une traite des taxes, des aides et des prêts, l'autre du calendrier."),
        ("fr", "Quatre victimes ont été identifiées : un couple, son fils et un voisin."),
        ("fr", "Il y a deux écoles : celle du bourg et celle du port, la plus grande."),
        ("fr", "La commune a voté deux fois : contre la route, le pont, la digue et le port."),
        ("fr", "Deux sites ont fermé (2021, 2022 et 2023 furent des années noires)."),
        ("fr", "Environ trois pays suivent."),
        ("en", "They grow two crops: rice and beans, and maize and squash, side by side."),
        ("en", "Three of the men were held: nobody knows where, when, how and why."),
        ("en", "He won two medals, silver, bronze and a cup."),
        ("en", "The firm has 12 plants: Leeds, Derby and ten others."),
        ("vi", "Hai đội vào chung kết: Long An và Bình Định, đội chủ nhà."),
        ("vi", "Ba giờ chiều: nắng, gió, bụi và nóng."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    assert not [said for said in run(text, lang) if isinstance(said, Hit)]


@pytest.mark.parametrize(
    ("lang", "text", "stated", "items"),
    [
        ("fr", "Il a cité trois raisons : la pluie, le vent, la neige et le gel.", "trois raisons", 4),
        ("fr", "Quatre cols sont fermés : l'Iseran, le Galibier et la Bonette.", "Quatre cols", 3),
        (
            "fr",
            "La loi a trois piliers : protéger l'eau, réduire les taxes, aider les fermes et loger les jeunes.",
            None,
            4,
        ),
        ("fr", "Deux écoles – Jaurès, Ferry et Zola – fermeront.", "Deux écoles", 3),
        ("en", "She speaks three languages: Welsh, Irish, Breton and Cornish.", "three languages", 4),
        ("en", "Four roads are shut: the A9, the A82 and the B846.", "Four roads", 3),
        ("vi", "Trường có ba phòng: thư viện, phòng máy, phòng nhạc và phòng vẽ.", "ba phòng", 4),
    ],
)
def test_more_or_fewer(lang: str, text: str, stated: str | None, items: int) -> None:
    (hit,) = run(text, lang)
    assert isinstance(hit, Hit)
    assert hit.values["items"] == items
    assert stated is None or hit.values["stated"] == stated


def test_a_list_that_holds_is_an_agreement_with_its_place() -> None:
    (said,) = run("Trois cols sont fermés : l'Iseran, le Galibier et la Bonette.")
    assert isinstance(said, Agreement)
    (listed,) = said.related
    assert listed.block.text[slice(*listed.span)] == "l'Iseran, le Galibier et la Bonette"


def test_items_in_paragraphs_of_their_own() -> None:
    items = (
        "Semer dès la fin des gelées.",
        "Arroser peu, le soir, au pied.",
        "Pailler au mois de juin.",
        "Ne rien tailler.",
    )
    text = "Voici trois conseils :\n\n" + "".join(f"- {item}\n" for item in items)
    found = read(SourceFile("conseils.md", text), Settings(lang="fr"))
    (hit,) = list_count.check(found, list_count.Params())
    assert isinstance(hit, Hit)
    assert hit.values["items"] == 4
