"""Cases beside the examples of rules/dates/anniversary.yaml."""

from __future__ import annotations

import pytest

from tests.checks.dates import agreed, flagged, rule

DAY = "2024-05-05"
SILENT = [
    ("fr", "Après le 70e anniversaire du débarquement de 1944, le musée avait fermé."),
    ("fr", "Le viaduc, ouvert en 2004, a vu passer le 50e anniversaire du rallye."),
    ("fr", "Le chanteur, né en 1950, a donné un concert pour le 10e anniversaire du festival."),
    ("fr", "La fête des 30 ans du port se tient au fort bâti en 1700. Le port a été ouvert en 1993."),
    ("fr", "Ils avaient fêté le 40e anniversaire du jumelage, signé en 1973, sous la neige."),
    ("fr", "Les 20 ans de prison du notaire ont commencé dans une cellule construite en 1900."),
    ("fr", "Un centenaire a planté un chêne devant la mairie, bâtie en 1880."),
    ("en", "The choir kept its 50th anniversary in the hall built in 1890."),
    ("en", "After 30 years of marriage they opened the inn, built in 1890."),
    ("fr", "Il y a 35 ans, le mur de Berlin n'était pas tombé et la criée, ouverte en 1950, tournait à plein."),
    ("fr", "Le club, fondé en 1904, souffle les dix bougies de son école de voile."),
    ("fr", "Le maire a fêté le 50e anniversaire du club, le 3 mai 2014, sous la pluie."),
    ("en", "Lorient keeps the 75th anniversary of the Universal Declaration of Human Rights."),
    ("en", "It is 20 years since the harbour, opened in 1865, was dredged."),
    ("vi", "Hợp tác xã, thành lập năm 1948, kỷ niệm 30 năm đội văn nghệ."),
    ("vi", "Ông có 50 năm làm nghề trong xưởng xây dựng năm 1990."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_silent(lang: str, text: str) -> None:
    assert flagged("anniversary", text, lang, DAY) == []


FLAGGED = [
    ("fr", "Groix célèbre le 70e anniversaire de sa libération, le 10 mai 1945.", ("published", "70e anniversaire")),
    ("fr", "Le club souffle ses quatre-vingt-dix bougies : il a été créé en 1924.", ("published", "quatre-vingt-dix")),
    ("fr", "Il y a 25 ans tombait le mur de Berlin.", ("event", "Il y a 25 ans")),
    (
        "fr",
        "Les deux villes, jumelles depuis un pacte signé en 1974, marquent le 40e anniversaire de ce lien.",
        ("published", "40e anniversaire"),
    ),
    ("en", "It is 25 years since the Berlin Wall fell.", ("event", "25 years")),
    ("en", "The two towns, which established ties in 1974, mark 40 years of relations.", ("published", "40 years")),
    (
        "en",
        "The choir was formed in 2004. On Sunday it will keep its 30th anniversary.",
        ("published", "30th anniversary"),
    ),
    ("vi", "Câu lạc bộ ra đời ngày 10/2/1924, tròn 90 năm trước.", ("published", "90 năm trước")),
    (
        "fr",
        "La criée prépare le 40e anniversaire du môle, inauguré le 14 décembre 2004.",
        ("published", "40e anniversaire"),
    ),
    ("fr", "Construit en 1990, le pont a 50 ans en 2020.", ("text", "50 ans")),
    ("fr", "En 1974, il y a quarante ans, le bac sombrait.", ("published", "il y a quarante ans")),
    ("fr", "Dole fête le tricentenaire de sa halle, construite en 1804.", ("published", "tricentenaire")),
    ("en", "The mill celebrates 70 years of trade since it was built in 1974.", ("published", "70 years")),
    ("vi", "Hai xã kỷ niệm 60 năm kết nghĩa (1974 - 2024).", ("text", "60 năm")),
]


@pytest.mark.parametrize(("lang", "text", "expected"), FLAGGED)
def test_flagged(lang: str, text: str, expected: tuple[str, str]) -> None:
    assert [hit[:2] for hit in flagged("anniversary", text, lang, DAY)] == [expected]


def test_the_sentence_before_may_tell_the_year() -> None:
    text = "En 2014, une exposition s'ouvrit à Caen. Elle marquait le 70e anniversaire du débarquement de Normandie."
    assert flagged("anniversary", text, "fr", DAY) == []


def test_events_speak_only_where_the_day_is_known() -> None:
    text = "Bayeux marque le 70e anniversaire du débarquement de Normandie."
    assert flagged("anniversary", text, "fr", DAY) == [("event", "70e anniversaire", 0)]
    assert flagged("anniversary", text, "fr") == []
    assert agreed("anniversary", text.replace("70e", "80e"), "fr", DAY) == ["80e anniversaire"]


def test_events_are_well_formed() -> None:
    events = rule("anniversary").params.events
    assert len({event.id for event in events}) == len(events)
    for event in events:
        assert event.source
        assert {"fr", "en"} <= set(event.words), event.id
        assert all(words == words.lower() for each in event.words.values() for words in each), event.id
