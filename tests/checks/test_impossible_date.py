"""Cases beside the examples of rules/dates/impossible.yaml."""

from __future__ import annotations

import pytest

from lint.article import read
from lint.checks.impossible_date import Params, check
from lint.model import Agreement, Hit, Settings
from lint.source import SourceFile

PARAMS = Params(exempt=("n'existe pas", "lunaire", "âm lịch"), lasting=("semaine", "durée"))


def run(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(check(read(SourceFile("a.txt", text), Settings(lang=lang)), PARAMS))


def flagged(text: str, lang: str = "fr") -> list[tuple[str, str]]:
    hits = [hit for hit in run(text, lang) if isinstance(hit, Hit)]
    return [(hit.outcome, hit.block.text[hit.span.start : hit.span.end]) for hit in hits]


SILENT = [
    ("fr", "Rendez-vous le 29 février, puis le 29 février 2024 et le 31 mars."),
    ("fr", "Le 29 février 1700, en Russie, il neigeait, et le 29 février 1500 aussi."),
    ("fr", "Le mois lunaire finit le 31 avril du calendrier."),
    ("fr", "Le 3 mai, la durée du vol passe à 26 h 30."),
    ("fr", "Lundi, il a fallu 26 h 30 de route, puis 72 h de repos."),
    ("fr", "Le tour a été bouclé en 2:00.531 le 3 mai."),
    ("fr", "Le 3 mai, le rideau tombe à 24 h 00."),
    ("en", "On Sunday doors open at 12:30 p.m. and 7:30 p.m., or 19:30 in the barn."),
    ("en", "About 45 May Day protesters and 32 March of Dimes runners came."),
    ("vi", "Có 31/11 điểm và 45/6 phiếu."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged(text, lang) == []


LOUD = [
    ("fr", "Rendez-vous le 0 mars ou le 32 mars.", [("day", "32 mars")]),
    ("fr", "Du 25 au 35 mars, relâche.", [("day", "35 mars")]),
    ("fr", "Les 32 et 33 décembre, relâche.", [("day", "32"), ("day", "33 décembre")]),
    ("fr", "Né le 29 février 1900 à Pau, il y mourut le 31 juin 1970.", [("day", "31 juin 1970")]),
    ("fr", "Le dossier du 31/04/2024 a disparu.", [("day", "31/04/2024")]),
    ("fr", "Le mardi 31 avril, il pleuvra.", [("day", "31 avril")]),
    ("fr", "La séance a lieu lundi à 25 h.", [("hour", "25 h")]),
    ("en", "The draft of 30/02/2024 was lost.", [("day", "30/02/2024")]),
    ("fr", "Lundi, le bac part à 24 h 40 de Dole.", [("hour", "24 h 40")]),
    ("en", "On Sunday doors open at 17:30 p.m. in the barn.", [("hour", "17:30 p.m.")]),
    ("en", "It opens at 9:65 p.m. on Sunday.", [("minute", "9:65")]),
    ("vi", "Hạn chót là ngày 31/6.", [("day", "31/6")]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), LOUD)
def test_loud(lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert flagged(text, lang) == expected


def test_the_last_day_of_the_month_is_suggested() -> None:
    (hit,) = run("Le concours est fixé au mardi 31 novembre.")
    assert isinstance(hit, Hit)
    (suggestion,) = hit.suggestions
    assert (suggestion.text, suggestion.safe) == ("30 novembre", False)
    (edit,) = suggestion.edits
    text = hit.block.text
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == "Le concours est fixé au mardi 30 novembre."


def test_a_day_that_exists_agrees_with_the_calendar() -> None:
    (agreement,) = run("Il est venu le 6 mars 2020 à Pau.")
    assert isinstance(agreement, Agreement)
    assert agreement.against == "calendar"
