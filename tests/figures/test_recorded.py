from __future__ import annotations

from functools import cache

import pytest

from lint import ruleset
from lint.checks import known_fact
from lint.checks.known_fact import Params
from lint.model import Hit
from tests.annotate.blocks import article


@cache
def shipped() -> Params:
    (rule,) = (rule for rule in ruleset.shipped() if rule.id == "figures/known-fact")
    params: Params = rule.params
    return params


def entries(text: str, lang: str) -> list[tuple[str | None, int]]:
    found = known_fact.check(article(text + "\n", lang), shipped())
    return [(hit.entry, hit.doubt) for hit in found if isinstance(hit, Hit)]


SILENT = [
    ("Cây cầu bắc qua sông Hồng dài 1.149 m.", "vi"),
    ("Il rêve du Kilimandjaro.\n\nLe premier camp est à 3 720 mètres d'altitude.", "fr"),
    ("Le Danube gèle.\n\nSon affluent, long de 430 km, aussi.", "fr"),
    ("Back from Everest\n\nThe 8,849-metre peak was crowded.", "en"),
    ("A city of Liechtenstein\n\nSome 5,800 people live in Vaduz.", "en"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert entries(text, lang) == []


def test_a_slip_speaks_low() -> None:
    assert entries("Back from Everest\n\nThe 6,849-metre peak was crowded.", "en") == [("everest.height", 2)]
