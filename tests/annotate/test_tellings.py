"""What is told of a date right around it."""

from __future__ import annotations

import pytest

from lint.annotate.tellings import Telling, telling
from lint.article import read
from lint.model import Settings
from lint.source import SourceFile

KINDS = {"opening": ("ouvr", "ouvert", "open", "khai mạc"), "quake": ("seisme", "quake", "động đất")}


def told(text: str, lang: str) -> Telling:
    """What is told of the last date of a text."""
    *before, mention = read(SourceFile("a.txt", text), Settings(lang=lang)).dates
    since = before[-1].span.end if before else 0
    return telling(mention.block, mention.span, since, len(mention.block.text), KINDS)


@pytest.mark.parametrize(
    ("text", "lang", "kinds"),
    [
        ("Le bilan s'alourdit après le séisme, disait-on le 3 mai.", "fr", ()),
        ("Le moulin, bâti en 1848, sera ouvert le 3 mai.", "fr", ("opening",)),
        ("Le 3 mai, le moulin sera ouvert.", "fr", ("opening",)),
        ("Since the quake of 3 May the mill is shut.", "en", ("quake",)),
        ("Hội chợ khai mạc ngày 3/5.", "vi", ("opening",)),
    ],
)
def test_kinds(text: str, lang: str, kinds: tuple[str, ...]) -> None:
    assert told(text, lang).kinds == kinds


@pytest.mark.parametrize(
    ("text", "lang", "definite", "recalled"),
    [
        ("Un bac a coulé le 3 mai.", "fr", False, False),
        ("La nuit du 3 mai fut longue.", "fr", True, True),
        ("Le 3 mai, jour de la foire, il a plu.", "fr", False, True),
        ("A ferry was sold on 3 May.", "en", False, False),
        ("His arrest on 3 May was brief.", "en", True, False),
        ("On 3 May, the day of the fair, it rained.", "en", False, True),
    ],
)
def test_known(text: str, lang: str, definite: bool, recalled: bool) -> None:
    said = told(text, lang)
    assert (said.definite, said.recalled) == (definite, recalled)


@pytest.mark.parametrize(
    ("text", "lang", "tense"),
    [
        ("Le bac sera vendu le 3 mai.", "fr", "future"),
        ("Le bac a été vendu le 3 mai.", "fr", "past"),
        ("Fête du bac le 3 mai.", "fr", ""),
        ("The ferry will be sold on 3 May.", "en", "future"),
        ("The ferry was sold on 3 May.", "en", "past"),
        ("Đò sẽ ngừng chạy ngày 3/5.", "vi", "future"),
    ],
)
def test_tense(text: str, lang: str, tense: str) -> None:
    assert told(text, lang).tense == tense


def test_relatives_are_somebody_else() -> None:
    assert told("Son frère est mort le 3 mai.", "fr").kin
    assert not told("Le sonneur est mort le 3 mai.", "fr").kin


def test_names_open_no_sentence() -> None:
    assert told("Depuis la vente à Lomener le 3 mai, rien.", "fr").names == {"lomener"}
