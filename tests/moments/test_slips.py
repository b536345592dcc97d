"""Which dates may be slips of each other, and which are told apart."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.model import Settings
from lint.moments import slips
from lint.moments.slips import Key, Places
from lint.source import SourceFile

NOT_ALIKE = [
    (Key(2024, 3, 4), Key(2024, 3, 4)),
    (Key(2024, 3, 4), Key(2023, 3, 5)),
    (Key(2024, 3, 12), Key(2024, 3, 25)),
    (Key(2024, 3, 12), Key(2024, 9, 12)),
    (Key(2024, 3, None), Key(2024, 3, 9)),
    (Key(1950, None, None), Key(1987, None, None)),
    (Key(None, 3, 4), Key(1987, None, None)),
]
ALIKE = [
    (Key(2024, 3, 9), Key(2024, 3, 19), "digit"),
    (Key(None, 3, 12), Key(2024, 3, 21), "digit"),
    (Key(2024, 3, 4), Key(2024, 3, 8), "near"),
    (Key(2024, 3, 12), Key(2024, 5, 12), "month"),
    (Key(2024, 3, None), Key(2024, 4, 12), "month"),
    (Key(1989, None, None), Key(1998, None, None), "year"),
    (Key(1949, 10, 14), Key(1946, None, None), "year"),
]


@pytest.mark.parametrize(("one", "two"), NOT_ALIKE)
def test_not_alike(one: Key, two: Key) -> None:
    assert slips.slip(one, two) == ""


@pytest.mark.parametrize(("one", "two", "slip"), ALIKE)
def test_alike(one: Key, two: Key, slip: str) -> None:
    assert slips.slip(one, two) == slips.slip(two, one) == slip


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Le bac part le 3 mai. La criée ouvre le 13 mai.\n\nLe retour est le 13 mai, après le 3 mai.", True),
        ("Le bac part le 3 mai de Groix.\n\nLe départ du 13 mai est complet.", False),
        ("Le bac part le 3 mai.\n\nIl part le 3 mai.\n\nIl rentre le 13 mai.\n\nIl dort le 13 mai.", True),
    ],
)
def test_the_text_parts_dates(text: str, parted: bool) -> None:
    dates = read(SourceFile("a.txt", text), Settings(lang="fr")).dates
    told = list(slips.told(dates))
    assert Places(dates).part(told[0], told[-1]) is parted


def test_pairs_of_a_crowd_are_those_of_the_head() -> None:
    rows = "\n\n".join(f"Le marché du {day} mai {year} a duré." for year in (2001, 2003) for day in range(1, 20))
    dates = read(SourceFile("a.txt", f"Le marché du 3 mai 2001 est vieux.\n\n{rows}"), Settings(lang="fr")).dates
    pairs = list(slips.pairs(list(slips.told(dates))))
    assert pairs
    assert {one.mention.block.paragraph for one, _ in pairs} == {1}
