from __future__ import annotations

import pytest

from tests.checks.twins import bad, good, hits

RULE = "figures/percent-change"
# What tempts a naive reading: the headline tells of something else, or of what is feared or wanted.
TRAPS = (
    (
        "en",
        "Bus fares rise as drivers leave",
        "The firm has 612 drivers, against 804 a year earlier. Fares rose in May.",
    ),
    ("en", "Fears of rise in burglaries", "Police took 612 reports this year, against 804 a year earlier."),
    ("en", "Union fights cuts at port", "The port has 900 dockers, against 800 a year earlier."),
    ("en", "Lira falls again", "A dollar bought 42 lira on Friday, against 41 per dollar a week earlier."),
    ("fr", "Hausse des loyers : les étudiants manifestent", "Ils étaient 300 mardi, contre 500 la semaine dernière."),
    ("fr", "Malgré la baisse, le port embauche", "Le port emploie 900 dockers, contre 800 l'an dernier."),
    ("fr", "Le chômage recule", "Le taux s'établit à 7,4 % en avril, contre 8,1 % en mars."),
    ("fr", "La foire double sa fréquentation", "Elle réunit 74 éditeurs, contre 52 éditeurs en 2024."),
    ("vi", "Lo ngại giá gạo tăng", "Giá gạo hôm qua là 12.000 đồng một kg, so với 13.000 đồng tuần trước."),
)
TWINS = (
    ("en", "Burglaries {fall/rise} as patrols return", "Police took 612 reports in June, against 804 a year earlier."),
    (
        "en",
        "Asthma patients {double/quadruple} at clinic",
        "The clinic saw 96 patients in May, compared with 48 a year earlier.",
    ),
    (
        "en",
        "Night bus trips up {25/45} per cent",
        "Passengers made 300,000 trips, compared with 240,000 the year before.",
    ),
    (
        "fr",
        "Les cambriolages en {baisse/hausse} à Dole",
        "La police a reçu 612 plaintes cet hiver, contre 804 l'hiver dernier.",
    ),
    ("fr", "Greffes : l'activité a {doublé/triplé}", "L'hôpital a réalisé 48 greffes, contre 24 l'année précédente."),
    ("vi", "Số vụ cháy {giảm/tăng} mạnh", "Quý này thành phố xảy ra 61 vụ cháy, so với 84 vụ cùng kỳ năm trước."),
)


@pytest.mark.parametrize(("lang", "title", "text"), TRAPS)
def test_silent(lang: str, title: str, text: str) -> None:
    assert hits(RULE, f"{title}\n\n{text}", lang) == []


@pytest.mark.parametrize(("lang", "title", "text"), TWINS)
def test_twins(lang: str, title: str, text: str) -> None:
    assert hits(RULE, f"{good(title)}\n\n{text}", lang) == []
    (hit,) = hits(RULE, f"{bad(title)}\n\n{text}", lang)
    assert hit.doubt > 0
