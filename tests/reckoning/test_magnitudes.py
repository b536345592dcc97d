"""Values a thousand times off those beside them; what must stay silent comes first."""

from __future__ import annotations

import pytest

from lint.reckoning.magnitudes import magnitudes
from lint.reckoning.values import sentences
from tests.annotate.blocks import article

SILENT = [
    ("Sales rose to $47 million from $43 million.", "en"),
    ("The group, with sales of $3 billion, pays $4 million in rent.", "en"),
    ("Le club, au budget de 3 milliards d'euros, emploie 4 millions de personnes.", "fr"),
    ("La course de 42 kilomètres passe à 300 mètres de la gare.", "fr"),
    ("Les apiculteurs ont rempli 900 seaux de 25 kilos, soit 22,5 tonnes.", "fr"),
    ("Doanh thu đạt 470 tỷ đồng, so với 430 tỷ đồng năm trước.", "vi"),
]
FOUND = [
    ("Sales rose to $47 billion from $43 million.", "en", "$47 billion"),
    ("They paid €12 million, of which €5 billion was borrowed.", "en", "€5 billion"),
    ("They filled 900 pails of 25 kilograms, or 22.5 kilograms.", "en", "22.5 kilograms"),
    ("Reste 17 500 €, après un achat de 6 200 €, sur les 23,7 millions d'euros.", "fr", "23,7 millions d'euros"),
    ("La récolte atteint 640 tonnes, contre 610 kilos l'an dernier.", "fr", "640 tonnes"),
    ("Doanh thu đạt 470 nghìn tỷ đồng, so với 430 tỷ đồng năm trước.", "vi", "470 nghìn tỷ đồng"),
]


def hits(text: str, lang: str) -> list[str]:
    (sentence,) = sentences(article(text + "\n", lang))
    found = (hit for _, _, hit in magnitudes([sentence]) if hit is not None)
    return [hit.block.text[hit.span.start : hit.span.end] for hit in found]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(("text", "lang", "odd"), FOUND)
def test_found(text: str, lang: str, odd: str) -> None:
    assert odd in hits(text, lang)
