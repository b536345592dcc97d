from __future__ import annotations

from decimal import Decimal

import pytest

from lint.reckoning.values import Value, repaired, sentences
from tests.annotate.blocks import article


def values(text: str, lang: str = "fr") -> list[Value]:
    return [value for sentence in sentences(article(text + "\n", lang)) for value in sentence.values]


@pytest.mark.parametrize(
    ("text", "meant", "one"),
    [
        ("Il y avait 620 vélos.", 920, True),
        ("Il y avait 620 vélos.", 260, True),
        ("Il y avait 620 vélos.", 6200, True),
        ("Il y avait 620 vélos.", 931, False),
        ("Elle a coûté 2,4 millions.", 2400, True),
        ("Il y avait huit vélos.", 5, True),
        ("Il y avait huit vélos.", 45, False),
    ],
)
def test_one_slip_of_the_keyboard(text: str, meant: int, one: bool) -> None:
    assert repaired(values(text)[0], Decimal(meant), Decimal(meant)) is one


def test_words_around_values_and_ranges_of_two() -> None:
    first, second, third = values("Passé de 40 à 50 vélos, le parc gagne 25 %.")
    assert (first.ranged, second.ranged, third.ranged) == (True, True, False)
    assert (third.before, third.after) == (" vélos, le parc gagne ", ".")
    assert third.share


@pytest.mark.parametrize(
    ("text", "lang", "percent"),
    [
        ("Soit un sur quatre.", "fr", 25),
        ("Un recul d'un bon tiers.", "fr", 33),
        ("That is one in five.", "en", 20),
        ("It has tripled.", "en", 300),
        ("Giảm một phần tư.", "vi", 25),
    ],
)
def test_shares_and_factors_in_words(text: str, lang: str, percent: int) -> None:
    block = values(f"Ils étaient 12. {text}" if lang == "fr" else f"12 cars, 3 boats. {text}", lang)
    assert int(block[-1].value) == percent
