# ruff: noqa: E501
from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from lint import ruleset
from lint.model import Agreement
from tests.checks.twins import hits, said, silent, twins

RULE = "figures/conversion"
# What tempts a naive rule.
TRAPS = """
fr Le colis de 5 kg (12 euros) voyage sur 300 km (4 heures).
fr Une pinte, soit 50 cl, coûte 6 euros (7 dollars).
fr Le yacht de 40 mètres (130 pieds) file à 30 nœuds (55 km/h).
fr Il a gagné 10 000 dollars canadiens (6 800 euros) puis 5 000 dollars (4 600 euros).
fr En 1995, la maison valait 1 million de francs, soit 152 000 euros ; elle vaut 450 000 euros.
fr Le montant, 1 milliard de francs (152 millions d'euros), date de 1999.
en The track is 400 metres, or a quarter mile, and the pool 50 metres (55 yards).
en The bag weighed 2 pounds (about 1 kg) and cost 2 pounds ($2.50).
en The fine is $1,000 Canadian (US$740).
en Temperatures rose by 1.5 C (2.7 F) and the night was 20 C (68 F).
en He bought it in 1960 for £1,000 ($2,800).
vi Căn hộ 70 m² (3 phòng ngủ) giá 3 tỷ đồng (118.000 USD).
vi Vé giá 500.000 đồng (20 USD), trẻ em 250.000 đồng (10 USD).
"""
# The first alternative fits, the second does not.
TWINS = """
fr Le mont Elbert culmine à 4 401 mètres (14 {440/404} pieds).
fr La température est montée à 104 °F ({40/48} °C).
fr L'ouragan, accompagné de vents de 120 miles à l'heure ({193/139} km/h), a touché terre.
fr Le ranch s'étend sur 5 000 acres ({2 020/5 020} hectares).
fr Le réservoir contient 10 000 barils, soit {1,6/16} million de litres.
fr Le prix a été fixé à 85 000 yens (environ {550/5 500} euros).
fr L'avion volait à 35 000 pieds ({10 700/17 000} mètres).
fr Le bébé pesait 7 livres ({3,2/5,2} kg).
fr Un coût de 25 milliards de francs CFA ({38/380} millions d'euros).
fr L'amende s'élève à 2 millions de roubles, soit {20 000/200 000} euros.
fr La parcelle mesure 2,5 hectares, soit {25 000/2 500} mètres carrés.
en The peak is 4,401 metres ({14,440/14,404} feet) high.
en The marathon covers 26.2 miles ({42.2/24.2} kilometres).
en It weighs 12 kilograms ({26/62} pounds).
en The deal is worth 300 million pounds ({$380/$830} million).
en A litre costs 25,000 rupiah ({$1.60/$16}).
en The room was kept at minus 20 degrees Celsius ({-4/-44} degrees Fahrenheit).
en The ship carried 2 million barrels ({318/138} million litres) of crude.
en About 30 centimetres ({12/21} inches) of snow fell.
en The farm covers 250 acres ({101/110} hectares).
en Winds gusted to 90 knots ({167/176} km/h).
vi Đỉnh núi cao 3.143 m ({10.312/13.012} feet).
vi Hợp đồng trị giá 2 tỷ USD (khoảng {50.000/5.000} tỷ đồng).
vi Bão có sức gió 120 km/giờ ({75/57} dặm/giờ).
vi Anh bị phạt 5.000 USD (khoảng {127/1.270} triệu đồng).
fr La fusée a atteint une altitude de 80 kilomètres ({50/15} miles).
fr Le thermomètre affichait -40 °C ({-40/-4} °F).
fr Un terrain de 3 acres (1,{2/8} hectare) a été vendu.
fr Le billet coûte 45 dollars ({41/14} euros).
fr Le projet, de 3.000 milliards de dôngs ({118/11,8} millions de dollars), démarrera en mars.
fr Il pèse 114 kilos ({251/215} livres) pour 1,98 m.
fr La pluie a atteint 12 pouces ({30/50} centimètres) en une nuit.
fr L'amende de 150.000 yuans ({19.500/195.000} euros) a été payée.
en The grant is 45 million euros ({$49 million/$94 million}).
en The pit is 600 metres ({1,970/1,790} feet) deep.
en She lifted 105kg ({231lb/213lb}).
en It can carry 18 tonnes ({40,000/14,000} pounds) of freight.
en Temperatures hit 41.5 degrees Celsius ({106.7/160.7} Fahrenheit).
en The reservoir holds 90 million litres ({24/42} million gallons).
en The tower rises 324 metres, or {1,063/1,306} feet.
en The contract is worth 12 trillion dong ({$470 million/$4.7 billion}).
vi Tuyến đường dài 1.550 km ({963/693} dặm).
vi Khoản vay 300 triệu USD (khoảng {7.600/76.000} tỷ đồng).
vi Tòa tháp cao 324 m ({1.063/1.306} feet).
fr Le mercure est descendu à -25 degrés Celsius ({-13/-31} degrés Fahrenheit).
fr La parcelle de 2.000 mètres carrés (0,{2/02} hectare) est à vendre.
en The lake is 12 metres ({39/93} feet) deep.
en He weighs 98kg ({216/261} pounds).
en A loan of 500 million yuan ({$70 million/$700 million}) was agreed.
vi Tàu dài 180 m (khoảng {590/950} feet).
"""

test_traps = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)


@pytest.mark.parametrize(
    ("text", "lang", "outcome"),
    [
        ("Le sentier mesure 30 km (40 miles).", "fr", "unit"),
        ("Le prêt de 75 milliards de dôngs (30 millions de dollars) est signé.", "fr", "power"),
        ("Le prêt de 40 millions d'euros (95 millions de dollars) est signé.", "fr", "band"),
        (
            "Le dollar s'échangeait à 24.800 dôngs. Le quai coûte 124 milliards de dôngs (8 millions de dollars).",
            "fr",
            "rate",
        ),
        (
            "Le quai coûte 20 millions d'euros (22 millions de dollars), la grue 10 millions d'euros (15 millions de dollars).",
            "fr",
            "uneven",
        ),
    ],
)
def test_outcomes(text: str, lang: str, outcome: str) -> None:
    assert [hit.outcome for hit in hits(RULE, text, lang)] == [outcome]


def test_a_conversion_that_holds_is_an_agreement() -> None:
    (agreed,) = said(RULE, "The path is 30 km (19 miles) long.", "en")
    assert isinstance(agreed, Agreement)
    assert agreed.against == "text"
    (agreed,) = said(RULE, "The mill cost 10 million euros ($11 million).", "en")
    assert isinstance(agreed, Agreement)
    assert agreed.against == "bound"


@given(integers(3, 3000))
def test_rounded_miles_always_fit(kilometres: int) -> None:
    assert hits(RULE, f"The path is {kilometres} km ({round(kilometres / 1.609344)} miles) long.", "en") == []


def test_every_band_is_a_band() -> None:
    (rule,) = (each for each in ruleset.shipped() if each.id == RULE)
    for row in rule.params.rates:
        assert row.first <= row.last, row
        assert 0 < row.low <= row.high, row
    for currency in {row.currency for row in rule.params.rates}:
        spans = sorted((r.per, r.first, r.last) for r in rule.params.rates if r.currency == currency)
        for one, two in pairwise(spans):
            assert one[0] != two[0] or one[2] < two[1], currency
