"""Cities on record: capitals that are named without their country, years that do not move a border."""

from __future__ import annotations

import pytest

from lint.figures import places
from lint.model import Hit
from tests.annotate.blocks import article

CALLED = {"fr": ("la capitale fédérale",), "en": ("the national capital",)}


def told(text: str, lang: str) -> list[str]:
    page = article(text + "\n", lang)
    found = [*map(places.judge, page.placings), *places.national(page, CALLED)]
    return [hit.entry or "" for hit in found if isinstance(hit, Hit)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Un marché du Togo, non loin de Lomé, la capitale, rouvre.", "fr"),
        ("Du Togo au Bénin, par Lomé, la capitale, la route est bonne.", "fr"),
        ("Elle vit à Ottawa, la capitale fédérale.", "fr"),
        ("Né en 1931 à Lviv, en Pologne, il a grandi à Lyon.", "fr"),
        ("Elle a fini ses études à Séville, la capitale andalouse.", "fr"),
    ],
)
def test_what_is_right(text: str, lang: str) -> None:
    assert told(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "entry"),
    [
        ("Un marché du Bénin, non loin de Lomé, la capitale, rouvre.", "fr", "BJ"),
        ("Elle vit à Montréal, la capitale fédérale.", "fr", "CA"),
        ("Né en 1931 à Bâle, en Autriche, il a grandi à Lyon.", "fr", "AT"),
        ("They met in the Turkish capital of Istanbul.", "en", "TR"),
        ("He wrote from Belfast, the Welsh capital.", "en", "XW"),
    ],
)
def test_what_is_not(text: str, lang: str, entry: str) -> None:
    assert told(text, lang) == [entry]
