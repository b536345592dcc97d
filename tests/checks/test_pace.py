from __future__ import annotations

import pytest

from lint.checks import pace
from lint.checks.pace import Params
from lint.model import Agreement, Hit
from tests.annotate.blocks import article


def run(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(pace.check(article(text + "\n", lang), Params()))


def outcomes(text: str, lang: str = "fr") -> list[str]:
    return [hit.outcome for hit in run(text, lang) if isinstance(hit, Hit)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Il a couvert 164 km en 4 h 06, à la moyenne de 40 km/h.", "fr"),
        ("Il a couvert près de 160 km en 4 heures, à la moyenne de 41 km/h.", "fr"),
        ("Le train roule à 320 km/h et relie en 2 heures des villes distantes de 400 km.", "fr"),
        ("Départ à 14 h 30 : 164 km à la moyenne prévue de 42 km/h.", "fr"),
        ("Après 60 km en 1 h 30 et 104 km en 2 h 36, la moyenne est de 80 km/h.", "fr"),
        ("Elle a gagné le marathon en 2 h 19.", "fr"),
        ("Il a gagné le semi-marathon en 1 h 02.", "fr"),
        ("Le marathon de Kyoto commence dans 1 h 30, et le vainqueur sera connu avant midi.", "fr"),
        ("Le cycliste a parcouru la distance d'un marathon en 1 h 05.", "fr"),
    ],
)
def test_silent(text: str, lang: str) -> None:
    assert outcomes(text, lang) == []


def test_an_average_that_distance_and_time_do_not_make() -> None:
    assert outcomes("Il a couvert 164 km en 4 h 06, à la moyenne de 140 km/h.") == ["average"]
    assert outcomes("He rode 100 miles in 4 hours 10 minutes, averaging 34 mph.", "en") == ["average"]


def test_an_average_that_fits_is_agreed() -> None:
    (found,) = run("Il a couvert 164 km en 4 h 06, à la moyenne de 40 km/h.")
    assert isinstance(found, Agreement)


@pytest.mark.parametrize("time", ["1 h 19 min 5 s", "1h19", "1:19:05", "une heure 19 minutes", "79 minutes"])
def test_times_that_nobody_has_run(time: str) -> None:
    assert outcomes(f"La Kényane a gagné le marathon en {time}.") == ["record"]
