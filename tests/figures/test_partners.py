from __future__ import annotations

import pytest

from lint.figures.contexts import Scene
from lint.figures.partners import ties
from tests.annotate.blocks import article


def weights(text: str, lang: str) -> dict[tuple[str, str], float]:
    return {(tie.one.printed, tie.two.printed): tie.weight for tie in ties(Scene(article(text, lang)))}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Tannerie : 14 emplois supprimés\n\nLe groupe supprime 14 emplois.\n\nLes 18 autres salariés restent."),
        ("en", "Painter dies at 84\n\nHe lived in Odessa.\n\nHe drew the 14 piers of the port."),
        ("en", "Club buys 40 boats\n\nThe club buys 40 boats.\n\nThe tower behind has 46 metres and 64 boats pass it."),
        ("en", "Group of 46 raises 30 tents\n\nOf the 46, 12 are cooks and 34 are guides."),
        ("vi", "Cháy 40 ha rừng\n\nLửa bùng lên trưa thứ bảy.\n\nCách đó 70 km, mưa lớn."),
    ],
)
def test_of_two_things(lang: str, text: str) -> None:
    assert all(weight < 0 for weight in weights(text, lang).values())


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("fr", "Tannerie : 14 emplois supprimés\n\nUn coup dur.\n\nLes 18 ouvriers partent en mai.", ("14", "18")),
        ("en", "Fire burns 600 hectares\n\nCrews.\n\nIt burned 6,000 hectares.", ("600 hectares", "6,000 hectares")),
        ("vi", "Cháy 60 ha rừng\n\nLửa bùng lên.\n\nĐám cháy thiêu rụi 600 ha rừng.", ("60 ha", "600 ha")),
    ],
)
def test_of_one_thing(lang: str, text: str, told: tuple[str, str]) -> None:
    assert weights(text, lang)[told] >= 0


def test_a_swap_weighs_more_than_another_number() -> None:
    text = "Crue : 340 évacués\n\nLa crue a fait évacuer {} personnes, selon le maire."
    swapped = weights(text.format("430"), "fr")[("340", "430")]
    assert swapped > weights(text.format("370"), "fr")[("340", "370")]


def test_a_figure_lost_has_its_weight() -> None:
    assert weights("Fair draws 14,650 people\n\nThe fair drew 1,450 people.", "en")[("14,650", "1,450")] > 0
