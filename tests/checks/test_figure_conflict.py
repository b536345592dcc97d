# ruff: noqa: E501
from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.checks import figure_conflict
from lint.figures.claims import claims
from lint.figures.slips import slip
from lint.model import Agreement, Hit
from tests.annotate.blocks import article
from tests.checks.twins import bad, good


def run(text: str, lang: str = "fr") -> list[Hit | Agreement]:
    return list(figure_conflict.check(article(text + "\n", lang), figure_conflict.Params()))


def hits(text: str, lang: str = "fr") -> list[tuple[str, str]]:
    said = [each for each in run(text, lang) if isinstance(each, Hit)]
    return [(hit.outcome, hit.block.text[slice(*hit.span)]) for hit in said]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Naufrage au large d'Ouessant : 17 disparus\n\nLe navire comptait 71 hommes d'équipage."),
        ("fr", "Trois gares fermées\n\nLa compagnie a fermé trois gares mardi. Elle en avait fermé huit en 2021."),
        ("fr", "Le mur s'effondre : 31 blessés\n\nParmi les 31 blessés, 13 ont été opérés dans la nuit de mardi."),
        ("fr", "Vol de 240 vélos à Lorient\n\nLes 240 vélos volés valaient 420 euros pièce, selon le loueur."),
        ("fr", "Le lac perd 2,4 mètres\n\nLe niveau du lac a perdu 2,4 mètres, et celui du barrage 4,2 mètres."),
        (
            "fr",
            "La tour fera 180 mètres\n\nLa tour fera 180 mètres. L'ancienne en faisait 108 mètres avant l'incendie.",
        ),
        (
            "fr",
            "Le taux passe à 3,5 %\n\nLe taux est passé de 3,1 % à 3,5 %.\n\nEn avril, le taux était encore de 3,1 %.",
        ),
        ("en", "Mine to cut 310 jobs\n\nThe mine will cut 310 jobs. In 2015 it had cut 130 jobs in one day."),
        (
            "en",
            "Boat capsizes with 48 aboard\n\nThe boat had 48 people aboard, six more than the 42 people allowed.",
        ),
        (
            "en",
            "Village of 640 wins prize\n\nThe village of 640 residents won. The winner before it had 460 residents.",
        ),
        ("vi", "Trồng 5.200 cây ở Ba Vì\n\nHọc sinh trồng 5.200 cây, trong đó 2.500 cây là thông."),
        ("vi", "Mưa 240 mm ở Huế\n\nMưa ở Huế lên tới 240 mm, còn ở Vinh là 420 mm."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    assert hits(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "flagged"),
    [
        ("fr", "Ruche volée à Apt : 64 essaims perdus\n\nUn apiculteur d'Apt a perdu [46] essaims dans la nuit.", "46"),
        ("fr", "Coulée de boue : 9 morts\n\nLa coulée de boue a tué 6 personnes, selon les pompiers.", "6"),
        ("fr", "Le zoo accueille 38 flamants\n\nPhoto : les 83 flamants accueillis par le zoo mardi.", "83"),
        (
            "fr",
            "Nîmes – La ville prête 7,3 millions d'euros.\n\nLe prêt de 3,7 millions d'euros court sur dix ans.",
            None,
        ),
        ("en", "Fog halts 215 flights\n\nFog halted 251 flights at the airport on Monday, its operator said.", "251"),
        ("en", "Floods kill 14\n\nThe floods killed 41 people in two valleys, officials said.", "41"),
        ("vi", "Khánh thành cầu dài 412 m\n\nCây cầu dài 421 m được khánh thành sáng nay.", "421 m"),
    ],
)
def test_two_values_for_one_thing(lang: str, text: str, flagged: str | None) -> None:
    found = [span for _, span in hits(text.replace("[", "").replace("]", ""), lang)]
    assert found == [flagged or "3,7 millions d'euros"]


def test_names_of_people_and_fates_are_one_thing() -> None:
    text = "Séisme : 340 morts\n\nLe séisme a fait 340 morts.\n\nLes 430 victimes ont été enterrées lundi."
    assert [span for _, span in hits(text)] == ["430"]


def test_a_slip_between_two_names() -> None:
    text = "Panne de courant à Sens\n\nUne panne de courant a touché 26.000 foyers.\n\nLe courant est revenu à midi chez les 62.000 abonnés."
    assert [span for _, span in hits(text)] == ["62.000"]


def test_a_figure_told_again_is_an_agreement_with_the_first() -> None:
    (said,) = run("Vol de 240 vélos à Lorient\n\nLes 240 vélos volés étaient neufs.")
    assert isinstance(said, Agreement)
    assert said.related[0].block.text == "Vol de 240 vélos à Lorient"


def test_one_finding_a_figure() -> None:
    text = "Crue : 340 évacués\n\nLa crue a fait évacuer 340 personnes.\n\nLes 430 personnes évacuées sont rentrées."
    assert len(hits(text)) == 1


@pytest.mark.parametrize(("lang", "text"), [("fr", "Peine : 5 an\n\n1 YEAR"), ("vi", "Cao 2m\n\nTrên 8 m|")])
def test_one_kind_in_two_units(lang: str, text: str) -> None:
    assert hits(text, lang) == []


def test_a_bare_number_is_of_the_kind_that_it_touches() -> None:
    found = claims(article("Le bilan est passé de 12 à 15 morts.\n"))
    assert [claim.kind for claim in found] == ["dead", "dead"]


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        ("420", "402", "swap"),
        ("7.4", "4.7", "swap"),
        ("6900", "9600", "swap"),
        ("1250", "1290", "digit"),
        ("12", "15", "short"),
        ("15", "50", "ear"),
        ("6", "16", "ear"),
        ("12", "34", ""),
        ("12500", "1250", "power"),
        ("500", "50", "round"),
        ("1450", "145", "power"),
        ("1456", "146", "drop"),
        ("120", "310", ""),
    ],
)
def test_slips(one: str, two: str, kind: str) -> None:
    assert slip(Decimal(one), Decimal(two)) == kind


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_a_slip_works_both_ways(one: int, two: int) -> None:
    assert slip(Decimal(one), Decimal(two)) == slip(Decimal(two), Decimal(one))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Pluie sur Agen : 34 fermiers indemnisés\n\nL'État paiera.\n\nLes {34/36} fermiers indemnisés habitent Agen.",
        ),
        (
            "fr",
            "Le groupe fermera 62 bureaux en Savoie, a-t-il annoncé.\n\nLa liste des {62/72} fermetures paraîtra en mai.",
        ),
        ("fr", "Un toit s'effondre : 17 skieurs tués à Gap.\n\nUne messe a réuni les familles des {17/19} victimes."),
        (
            "fr",
            "Un vase est parti pour 23 millions d'euros lundi.\n\nÀ {23/28} millions d'euros, le vase va à un musée.",
        ),
        ("en", "The bank will cut 130 jobs in Hull.\n\nThe {130/150} job cuts will be made by May."),
        ("en", "Four otters arrived at the zoo.\n\nThe {four/five} animals will stay in quarantine."),
        ("vi", "Hạn hán khiến 64 xã thiếu nước.\n\nTại {64/74} xã này, nước được phát miễn phí."),
    ],
)
def test_taken_up(lang: str, text: str) -> None:
    assert hits(good(text), lang) == []
    assert hits(bad(text), lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Un prêt de 60 millions d'euros\n\nLa ville ajoute 20 millions d'euros. Avec ces 80 millions, elle bâtira.",
        ),
        ("fr", "Explosion : au moins 21 morts\n\nÀ Lens, 13 personnes ont péri. Ces 13 victimes sont inhumées mardi."),
        ("fr", "Le feu a pris : 26 chevaux sauvés\n\nLes 30 animaux du refuge voisin n'ont rien."),
        ("en", "The council approved a $40 million wall on Monday.\n\nThe $25 million bridge will open in May."),
        ("en", "A collapse killed 31 people on Monday.\n\nThe 24 victims of the 2019 collapse were honoured."),
        ("vi", "Cảng vay 60 triệu USD\n\nTỉnh góp 20 triệu USD. Với 80 triệu USD này, cảng sẽ mở rộng."),
    ],
)
def test_taken_up_is_another_one(lang: str, text: str) -> None:
    assert [said for said in hits(text, lang) if said[0] != "possible"] == []
