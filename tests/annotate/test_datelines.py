from __future__ import annotations

import pytest

from lint.annotate.datelines import length

LEDE = "Un train a déraillé mardi dans la vallée, sans faire de victime."

NONE = [
    "Le président a dit - ",
    "Le président - ",
    "Le 3 mai – ",
    "Il a (enfin) dit – ",
    "Dans la ville (à l'ouest) – ",
    "En 2021, Metz – ",
    "Plus de 3 000 personnes – ",
    "Vietnam-Laos : ",
    "Metz : ",
    "12 - ",
]

DATELINES = [
    "Mâcon (ABC) - ",
    "Huế (ABC) – ",
    "ROUEN, 3 mai (ABC) - ",
    "DENVER, May 3 (Wire) - ",
    "(Huế) – ",
    "(ABC) - ",
    "DENVER — ",
    "DENVER—",
    "Dijon, le 3 mai 2022 – ",
    "SALEM, Ore. (AB) — ",
    "DURBAN, SOUTH AFRICA (AB) -- ",
    "Aix-en-Provence, 1er mai (ABC) – ",
    "La Rochelle (ABC) - ",
    "3 mai 2022. - ",
    "Huế, ngày 3/5 (ABC) - ",
    "Lyon/Genève, 4 mai – ",
    "New York (Nations unies) – ",
    "Mâcon (ABC)- ",
    "Vire (Calvados), 3 mai 2022 - ",
    "HUY 03/05/2022 (ABC) = ",
    "HUY, 3 mai (ABC) = ",
]


@pytest.mark.parametrize("start", NONE)
def test_none(start: str) -> None:
    assert length(start + LEDE) == 0


@pytest.mark.parametrize("start", DATELINES)
def test_length(start: str) -> None:
    assert length(start + LEDE) == len(start)


@pytest.mark.parametrize(("start", "found"), [("Mâcon – ", False), ("Mâcon (ABC) – ", True), ("Mâcon, 3 mai – ", True)])
def test_strict_asks_for_an_agency_or_a_day(start: str, found: bool) -> None:
    assert bool(length(start + LEDE, strict=True)) is found


def test_a_heading_with_a_dash_is_no_dateline() -> None:
    assert length("Metz – Nancy") == 0
