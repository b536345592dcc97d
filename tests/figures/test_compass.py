"""Places on a side of a land; what must stay silent comes first."""

from __future__ import annotations

import pytest

from lint.figures import compass
from lint.model import Hit
from tests.annotate.blocks import article

SILENT = [
    ("Il vit à Lyon et travaille dans le nord de la France.", "fr"),
    ("À Strasbourg, dans l'est de la France, il neige ; à Nice, dans le sud-est de la France, non.", "fr"),
    ("Né à Brest, dans l'ouest de la France, il parle breton.", "fr"),
    ("Recife, in the north-east of Brazil, and Porto, in northern Portugal, are ports.", "en"),
    ("She grew up in Cork, in the south of Ireland.", "en"),
    ("Anh sống ở Hà Nội, ở miền Bắc Việt Nam.", "vi"),
]
FOUND = [
    ("Née à Brest, dans l'est de la France, elle parle breton.", "fr", "side"),
    ("La Bretagne, dans le sud-est de la France, se vide.", "fr", "side"),
    ("They drove to Cornwall, in the far north-east of England.", "en", "side"),
    ("The camp near Calais in northern Spain was cleared.", "en", "country"),
    ("Sa Pa, ở miền Nam Việt Nam, có tuyết.", "vi", "side"),
]


def outcomes(text: str, lang: str) -> list[str]:
    return [hit.outcome for hit in compass.check(article(text + "\n", lang)) if isinstance(hit, Hit)]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert outcomes(text, lang) == []


@pytest.mark.parametrize(("text", "lang", "outcome"), FOUND)
def test_found(text: str, lang: str, outcome: str) -> None:
    assert outcomes(text, lang) == [outcome]
