"""Cases beside the examples of rules/figures/known-fact.yaml."""

from __future__ import annotations

from functools import cache

import pytest

from lint.article import read
from lint.checks.known_fact import Desk, Params, check, misdated
from lint.facts import Table
from lint.model import Agreement, Hit, Settings
from lint.ruleset import shipped
from lint.schema import compose
from lint.source import SourceFile

DESK = """
- id: dong-thap
  is: province
  facts:
    - {border: 48.7 km, with: cambodia, tol: 3%, source: service des eaux}
- id: ile-longue
  is: island
  names: {fr: [île Longue]}
  facts:
    - {area: 14.25 km², source: cadastre}
- id: laos
  is: country
  facts:
    - {area: null}
"""


@cache
def params(desk: str = "") -> Params:
    found: Params = next(rule for rule in shipped() if rule.id == "figures/known-fact").params
    return found._replace(desk=Desk(Table.read_node("desk.yaml", compose("desk.yaml", desk)))) if desk else found


def run(text: str, lang: str = "fr", day: str | None = "2026-05-05", desk: str = "") -> list[Hit | Agreement]:
    article = read(SourceFile("a.txt", text), Settings(lang=lang, date=day))
    return list(check(article, params(desk)))


def flagged(text: str, lang: str = "fr", day: str | None = "2026-05-05", desk: str = "") -> list[tuple[str, str]]:
    return [(hit.outcome, hit.entry or "") for hit in run(text, lang, day, desk) if isinstance(hit, Hit)]


SILENT = {
    "fr": [
        "Le mont Blanc culmine à 4.807 m.",
        "Un barrage de 435 km de retenue sur le Mékong inquiète.",
        "À 650 km de son embouchure, le Nil se sépare en deux branches.",
        "Le Vietnam a planté 33.121 km² de forêts.",
        "Une commune de 23.680 km² ? Impossible au Laos.",
        "Cinq États membres de l'Union européenne ont demandé un report.",
        "En 2010, le Vietnam comptait 63 provinces et 87 millions d'habitants.",
        "La France compte 1,2 million de chômeurs de plus qu'en 2019.",
        "La Chine a vacciné 1,4 million de personnes en un jour.",
        "Wuhan, en Chine, compte 14 millions d'habitants.",
        "La Chine compte une ville de 14 millions d'habitants.",
        "La population du Japon a diminué de 12.300 habitants.",
        "Le Nil est long de plus de 6.000 km.",
        "La route longe le Nil sur 665 km.",
        "À 134 km de la frontière entre la Finlande et la Russie, un incendie s'est déclaré.",
        "Les gardes patrouillent sur 13 km de frontière entre la Chine et le Vietnam.",
        "Le référendum d'indépendance de 1958 en Guinée a changé la donne.",
        "La chute du mur de Berlin, fêtée en 2019, a réuni des milliers de personnes.",
        "Trente ans après la chute du mur de Berlin, en 2019, la ville a fêté.",
        "La tour Eiffel mesurait 324 m jusqu'en 2022.",
        "Le pont sur le canal de Suez mesure 3,9 km.",
        "Les 10 km du marathon de Lyon ont été annulés.",
        "Le delta du Mékong, 40.500 km² et 17 millions d'habitants, s'enfonce.",
        "Le Laos et le Vietnam partagent 2.161 km de frontière.",
        "Avant le Brexit, l'Union européenne comptait 28 États membres.",
        "La superficie du Laos (236.800 km²) équivaut à celle de la Roumanie (238.391 km²).",
        "La Loire, qui compte 1.006 habitants de moins, s'étend sur 480 km².",
        "Franche-Comté, 162.020 km².",
    ],
    "en": [
        "Climbers were rescued 8,488 feet below the summit of Everest.",
        "The Danube is navigable for 288 km in Germany.",
        "Nigeria has 2.3 million displaced people.",
        "China lifted 800 million people out of poverty.",
        "The 27 EU member states agreed; six EU member states objected.",
        "In 2010 Vietnam had 87 million people.",
        "The fire broke out 134 km from the border between Finland and Russia.",
        "Vietnam Airlines flew 33,121 km.",
        "The exhibition on the fall of the Berlin Wall opened in 2019.",
        "The Nile crossing is 665 metres long.",
        "Georgia has 10.7 million people, the state's census shows.",
        "Amazon covers 64 countries and employs 1.5 million people.",
        "The Ohio town of Lima, Peru township, has 3.4 million books.",
    ],
    "vi": [
        "Việt Nam trồng 33.121 km² rừng.",
        "Sông Hồng dâng cao 11,3 m.",
        "Năm 2010, Việt Nam có 63 tỉnh, thành phố.",
        "Trung Quốc tiêm vắc xin cho 1,4 triệu người.",
        "Tuần tra 23 km biên giới Việt Nam - Lào.",
        "Việt Nam có 53 dân tộc thiểu số.",
        "Huyện Bắc Hà, tỉnh Lào Cai, rộng 683 km².",
    ],
}


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in SILENT.items() for text in texts])
def test_silent(lang: str, text: str) -> None:
    assert flagged(text, lang) == []


LOUD = {
    "fr": [
        ("Avec une superficie de 633.801 km², la France est vaste.", "france.area"),
        ("Perché à 8.488 mètres, l'Everest attire des grimpeurs.", "everest.height"),
        ("Long de 3.450 km, le Mékong arrose six pays.", "mekong.length"),
        ("Le Nigeria, pays peuplé de 23 millions d'habitants, votera.", "nigeria.population"),
        ("La Suisse et ses 62 cantons voteront.", "switzerland.cantons"),
        ("L'Asean, fondée en 1976, regroupe onze pays.", "asean.founded"),
        ("La tour Eiffel, haute de 303 mètres, rouvre.", "eiffel-tower.height"),
        ("Le viaduc de Millau mesure 2 460 kilomètres de long.", "millau-viaduct.length"),
        ("Le Vietnam possède 34.440 km de côtes.", "vietnam.coast"),
        ("Le Cameroun, indépendant depuis 1690, reçoit.", "cameroon.independence"),
        ("Madagascar, île de 57.041 km², subit la sécheresse.", "madagascar.area"),
        ("Le Bangladesh (168,7 milliards d'habitants) est vulnérable.", "bangladesh.population"),
        ("La province de Nghê An (1.648 km²) est vaste.", "nghe-an.area"),
        ("Le traité de Rome, signé en 1975, a fondé la Communauté.", "rome.held"),
        ("Le marathon, long de 42,915 km, partira de la place.", "marathon.distance"),
    ],
    "en": [
        ("At 3,767 metres, Mount Fuji is a landmark.", "fuji.height"),
        ("The Danube, a river of 2,588 km, flows through ten countries.", "danube.length"),
        ("Finland's border with Russia is 134 km long.", "finland.border"),
        ("NATO has 23 member states.", "nato.members"),
        ("The Suez Canal, 139 km long, reopened.", "suez-canal.length"),
        ("The fall of the Berlin Wall in 1998 changed Europe.", "berlin-wall.held"),
        ("Bangladesh (population 168.7 billion) is vulnerable to floods.", "bangladesh.population"),
        ("Vietnam covers an area of 331,210 square metres.", "vietnam.area"),
        ("The Caspian Sea covers 37,400 square kilometres.", "caspian-sea.area"),
    ],
    "vi": [
        ("Sông Hồng dài 11.490 km.", "red-river.length"),
        ("Đường biên giới giữa Việt Nam và Lào dài 23.374 km.", "vietnam.border"),
        ("Liên hợp quốc có 139 quốc gia thành viên.", "united-nations.members"),
        ("Tỉnh Cà Mau rộng 79.423 km².", "ca-mau.area"),
        ("Việt Nam có 45 dân tộc anh em.", "vietnam.peoples"),
        ("Đảng Cộng sản Việt Nam thành lập năm 1903.", "communist-party-of-vietnam.founded"),
    ],
}


@pytest.mark.parametrize(
    ("lang", "text", "entry"), [(lang, text, entry) for lang, cases in LOUD.items() for text, entry in cases]
)
def test_slips(lang: str, text: str, entry: str) -> None:
    ((outcome, found),) = flagged(text, lang)
    assert (outcome, found) == ("slip", entry)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le Vietnam compte 63 provinces et villes.", "2025-06-30"),
        ("Le Vietnam compte 34 provinces et villes.", "2025-07-01"),
        ("L'Asean compte 11 États membres.", "2026-01-01"),
        ("Le Japon compte 127 millions d'habitants.", "2015-03-01"),
        ("La tour Eiffel est haute de 324 m.", "2020-01-01"),
        ("Le Vietnam compte 63 provinces et villes.", None),
        ("La frontière entre la Norvège et la Suède est longue de 1.666 km.", None),
        ("Le Sénégal, indépendant depuis 1960, vote.", None),
        ("Long de quelque 6.600 kilomètres, le Nil traverse l'Égypte.", None),
    ],
)
def test_agreements(text: str, day: str | None) -> None:
    assert [type(said) for said in run(text, "fr", day)] == [Agreement]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le Vietnam compte 63 provinces et villes.", "2025-07-01"),
        ("Le Vietnam compte 34 provinces et villes.", "2025-06-30"),
        ("L'Union européenne compte 28 États membres.", "2024-01-01"),
        ("La superficie du Laos est de 267.000 km².", "2024-01-01"),
    ],
)
def test_other_values_are_notes(text: str, day: str) -> None:
    ((outcome, _),) = flagged(text, "fr", day)
    assert outcome == "other"


def test_a_desk_adds_a_fact() -> None:
    text = "La frontière entre Dông Thap et le Cambodge, longue de 487 km, suit en partie un bras du fleuve."
    assert flagged(text) == []
    (hit,) = run(text, desk=DESK)
    assert isinstance(hit, Hit)
    assert (hit.outcome, hit.entry, hit.suggestions[0].text) == ("slip", "dong-thap.border", "48,7 km")


def test_a_desk_has_things_of_its_own() -> None:
    assert flagged("L'île Longue s'étend sur 142,5 km².", desk=DESK) == [("slip", "ile-longue.area")]


def test_a_desk_takes_facts_away() -> None:
    text = "La superficie du Laos est de 23.680 km²."
    assert flagged(text) == [("slip", "laos.area")]
    assert flagged(text, desk=DESK) == []


@pytest.mark.parametrize(
    ("year", "recorded", "slip"),
    [
        ("1906", "1960", True),
        ("1690", "1960", True),
        ("1860", "1960", True),
        ("1961", "1960", False),
        ("1964", "1960", False),
        ("2019", "1989", False),
    ],
)
def test_misdated(year: str, recorded: str, slip: bool) -> None:
    assert misdated(year, recorded) is slip
