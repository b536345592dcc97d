from __future__ import annotations

from decimal import Decimal

import pytest

from lint.figures import head_only
from lint.figures.contexts import Scene
from tests.annotate.blocks import article


def pairs(text: str, lang: str) -> list[tuple[str, str]]:
    return [(one.printed, two.printed) for one, two in head_only.untold(Scene(article(text, lang)))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Tannerie : 14 emplois supprimés\n\nLe groupe supprime 14 emplois.\n\nLes 18 autres salariés restent."),
        ("fr", "Grue : 8 blessés\n\nL'accident a fait six blessés.\n\nDeux blessés se sont signalés lundi."),
        ("en", "Painter dies at 84\n\nHe lived in Odessa.\n\nHe drew the 14 piers of the port."),
        ("en", "Club buys 40 boats\n\nThe club buys 40 boats.\n\nThe 14-storey tower stands behind the slipway."),
        ("vi", "Cháy 40 ha rừng\n\nLửa bùng lên trưa thứ bảy.\n\nCách đó 70 km, mưa lớn."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    assert pairs(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("fr", "Tannerie : 14 emplois supprimés\n\nUn coup dur.\n\nLes 18 ouvriers partent en mai.", ("14", "18")),
        ("en", "Yard cuts 280 posts\n\nA blow.\n\nIt hits 820 families.", ("280", "820")),
        ("en", "Fire burns 600 hectares\n\nCrews.\n\nIt burned 6,000 hectares.", ("600 hectares", "6,000 hectares")),
        ("vi", "Cháy 60 ha rừng\n\nLửa bùng lên.\n\nĐám cháy thiêu rụi 600 ha rừng.", ("60 ha", "600 ha")),
    ],
)
def test_the_figure_below_is_meant(lang: str, text: str, told: tuple[str, str]) -> None:
    assert told in pairs(text, lang)


@pytest.mark.parametrize(("one", "two"), [("27", "37"), ("15", "50"), ("600", "6000"), ("5.4", "4.5"), ("16", "60")])
def test_mistaken(one: str, two: str) -> None:
    assert head_only.mistaken(Decimal(one), Decimal(two))


@pytest.mark.parametrize(("one", "two"), [("3", "4"), ("27", "84"), ("15", "40"), ("600", "7000")])
def test_not_mistaken(one: str, two: str) -> None:
    assert not head_only.mistaken(Decimal(one), Decimal(two))
