"""How much things do in a time and what they have; what must stay silent comes first."""

from __future__ import annotations

import pytest

from tests.figures.test_things import hits, params

SILENT = [
    ("La poule pond 290 œufs par an.", "fr"),
    ("Les poules de la ferme pondent 29 000 œufs par an.", "fr"),
    ("Les 200 poules pondent 5 800 œufs par mois.", "fr"),
    ("La chatte a mis bas quatre chatons.", "fr"),
    ("Le refuge a recueilli 400 chatons.", "fr"),
    ("A queen bee lays 1,500 eggs a day.", "en"),
    ("The herd gives 28,000 litres a day, about 28 a cow.", "en"),
    ("Her heart beat 140 times a minute.", "en"),
    ("The horse ran 12 km and drank 40 litres of water.", "en"),
    ("Con gà mái đẻ 220 quả trứng một năm.", "vi"),
    ("Trang trại có đàn gà đẻ 2.200 quả trứng một ngày.", "vi"),
]
FOUND = [
    ("La poule pond 2 900 œufs par an.", "fr", "doing.eggs"),
    ("Chaque année, une reine d'abeilles pond 900 millions d'œufs.", "fr", "doing.eggs"),
    ("Le colibri bat des ailes 50 000 fois par seconde.", "fr", "doing.wings"),
    ("La chatte a mis bas 400 chatons.", "fr", "doing.litter"),
    ("L'escargot parcourt 12 kilomètres par jour.", "fr", "doing.roams"),
    ("The mare gives 2,800 litres of milk a day.", "en", "doing.milk"),
    ("The sow gave birth to 120 piglets.", "en", "doing.litter"),
    ("A resting adult breathes 1,500 times a minute.", "en", "doing.breaths"),
    ("The violin has 400 strings.", "en", "doing.strings"),
    ("Con gà mái đẻ 2.200 quả trứng một năm.", "vi", "doing.eggs"),
    ("Mỗi con voi ăn 4.500 kg cỏ mỗi ngày.", "vi", "doing.eats"),
]


@pytest.mark.parametrize(("text", "lang"), SILENT)
def test_silent(text: str, lang: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(("text", "lang", "entry"), FOUND)
def test_found(text: str, lang: str, entry: str) -> None:
    assert hits(text, lang) == [(entry, "usual")]


def test_doers_are_things() -> None:
    things = {thing.id for thing in params().things}
    for row in params().doings:
        assert set(row.by) - things == set(), row.id
        assert {"fr", "en", "vi"} == set(row.what)
