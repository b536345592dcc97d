"""Cases beside the examples of rules/dates/range.yaml."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lint.article import read
from lint.checks.date_range import Params, check
from lint.model import Agreement, Hit, Measure, Settings
from lint.source import SourceFile

PARAMS = Params(nightly=("nuit",), change=("écart", "compar", "pass"), before_christ=("av", "bc"))


def run(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(check(read(SourceFile("a.txt", text), Settings(lang=lang)), PARAMS))


def flagged(text: str, lang: str = "fr") -> list[tuple[str, str, int]]:
    hits = [hit for hit in run(text, lang) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end], hit.doubt) for hit in hits]


SILENT = [
    ("fr", "Fermé du 23 décembre au 5 janvier et du 28 février au 2 mars 2024."),
    ("fr", "Fermé du 10 au 10 mai, puis du 1er novembre 2023 au 31 mars 2024."),
    ("fr", "Dans la nuit du 31 au 1er janvier, il a neigé."),
    ("fr", "Le bail court du 1er mars au 28 février 2025, l'école du 2 septembre au 5 juillet 2024."),
    ("fr", "L'écart entre 2024 et 2019 est faible."),
    ("fr", "Entre 1900 et 1750 av. J.-C., la cité prospéra."),
    ("fr", "Le standard répond au 1900-1234."),
    ("fr", "La saison 2005-06, puis 1999-00."),
    ("fr", "Pendant cinq jours, du 3 au 7 mai, et pendant quatre jours, du 10 au 14 mai."),
    ("fr", "Pendant trois semaines, du 3 au 25 mai, et pendant deux mois, du 3 mai au 30 juin."),
    ("fr", "De 2003 à 2009, pendant six ans, puis de 2009 à 2017, pendant neuf ans."),
    ("fr", "De septembre 2021 à mars 2022, pendant six mois."),
    ("fr", "Il y a cinq jours, du 3 au 12 mai, la halle était pleine."),
    ("fr", "Près de deux jours, du 3 au 12 mai, ont manqué."),
    ("fr", "Du 3 au 12 mai, dont deux jours de congé."),
    ("fr", "Du 26 février au 1er mars, soit cinq jours."),
    ("fr", "Du 26 février au 1er mars, soit quatre jours."),
    ("en", "Two days after the fair, from May 3 to May 12."),
    ("en", "A ten-day visit to Malta from May 3 to 12."),
    ("vi", "Trong 10 ngày, từ 3 đến 12/5, mưa lớn."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged(text, lang) == []


LOUD = [
    ("en", "The sales last five weeks, from January 8 to February 4, 2025.", ("duration", "five weeks", 0)),
    ("fr", "La route ferme du 28 avril au 20 mars 2025.", ("reversed", "du 28 avril au 20 mars 2025", 2)),
    ("fr", "La foire, du 10 au 23 juin, durera trois semaines.", ("duration", "trois semaines", 0)),
    ("fr", "Fermé du 21 au 12 octobre.", ("reversed", "du 21 au 12 octobre", 0)),
    ("fr", "Fermé du 16 mai 2024 au 10 avril 2024.", ("reversed", "du 16 mai 2024 au 10 avril 2024", 0)),
    ("fr", "Fermé de mars 2022 à septembre 2021.", ("reversed", "de mars 2022 à septembre 2021", 0)),
    ("fr", "Le plan 2028-2024.", ("reversed", "2028-2024", 0)),
    ("fr", "Il a doublé entre 2024 et 2019.", ("reversed", "entre 2024 et 2019", 2)),
    ("fr", "Pendant cinq jours, du 3 au 12 mai.", ("duration", "cinq jours", 0)),
    ("fr", "Quatre semaines (du 5 mars au 2 mai).", ("duration", "Quatre semaines", 0)),
    ("fr", "Du 3 au 12 mai, pendant cinq jours.", ("duration", "cinq jours", 0)),
    ("fr", "De 2010 à 2015, pendant vingt-deux ans.", ("duration", "vingt-deux ans", 0)),
    ("fr", "De mars 2021 à mai 2021, pendant neuf mois.", ("duration", "neuf mois", 0)),
    ("en", "A five-day visit to Malta from May 3 to 12.", ("duration", "five-day", 0)),
    ("en", "It ran from 2003 to 2009, for eleven years.", ("duration", "eleven years", 0)),
    ("vi", "Trong 5 ngày, từ 3 đến 12/5, mưa lớn.", ("duration", "5 ngày", 0)),
]


@pytest.mark.parametrize(("lang", "text", "expected"), LOUD)
def test_loud(lang: str, text: str, expected: tuple[str, str, int]) -> None:
    assert flagged(text, lang) == [expected]


def test_the_message_gets_the_length_of_the_range() -> None:
    (hit,) = run("Pendant cinq jours, du 3 au 12 mai.")
    assert isinstance(hit, Hit)
    assert hit.values["length"] == Measure(Decimal(10), "day")
    assert [other.label for other in hit.related] == ["range"]


def test_a_length_that_fits_agrees() -> None:
    (agreement,) = run("Pendant dix jours, du 3 au 12 mai.")
    assert isinstance(agreement, Agreement)
