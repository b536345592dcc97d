from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from lint.model import Agreement
from tests.checks.twins import hits, said, silent, twins

RULE = "figures/ratio"
# What tempts a naive rule.
TRAPS = """
en The first half brought in £12m, the second £21m.
en Four in ten buses were late; of those on time, half were empty.
fr 45 élèves sur 150 sont boursiers, et 35 % viennent de la campagne.
fr Il a réussi 8 tirs sur 12 (67 %), dont 3 sur 5 à trois points (60 %).
fr Deux tiers des élus, soit 12 % de plus qu'en 2020, sont des femmes.
fr Un habitant sur dix a plus de 75 ans (8 % en 1990).
fr Mardi rouleront un train sur deux, trois cars sur cinq, un tram sur trois.
en The line will run three buses in five, one tram in three.
vi Hãng chạy ba trên năm chuyến tàu, một trên ba chuyến xe.
fr Les 12 communes sur 30 ayant répondu, soit 65 % de la population, approuvent.
fr Sur les 300 salariés, 45 (dont 35 % de femmes) sont partis.
fr Le tiers de la production, 35 %, part à l'étranger.
en Of the 300 staff, 45 will go, or 10% of those in marketing.
en A third of the work is done, 12% over budget.
en Nine out of 10 said yes (up 12% on 2020).
en The 45 of 150 villages surveyed, home to 60% of the people, agreed.
vi Trong 300 công nhân, 45 người (35% là nữ) nghỉ việc.
fr Elle a obtenu 12 sur 20 à l'épreuve, que 60 candidats ont passée et que 35 % ont réussie.
fr Le quart des 400 élèves, 12 enseignants et un surveillant étaient absents.
fr La moitié des 80 logements, soit 3.000 mètres carrés, sont vides.
fr Il a gagné 18 matches sur 24 ; son adversaire en a gagné 90 % sur terre battue.
fr Le parti détient 45 sièges sur 150 et pèse 40 % dans les sondages.
fr Chaque année, 25 participants paient 40 euros, et l'association reçoit 5.000 euros au total.
fr Le bus roule 360 km en 4 heures, à 110 km/h au plus.
fr Une hausse de 20 % des 400 tarifs, soit 80 euros de plus par an, est prévue.
en Half of the 90 seats, 12 boxes and the bar are new.
en She scored 12 of her 20 points in the last quarter, shooting 60 percent.
en He has won 18 of 24 matches but lost 40 percent of those on clay.
en Turnout was 61 percent, with 12 of 40 wards counted.
vi Ông được 12 trên 20 điểm, còn 35% thí sinh trượt.
vi Mỗi hộ nhận 500.000 đồng, 60 hộ nhận thêm gạo, tổng cộng 90 triệu đồng.
"""
# The first alternative fits, the second does not.
TWINS = """
fr Sur les 1 240 candidats, 868 ont été reçus, soit un taux de réussite de {70/80} %.
fr La commune compte 8 400 habitants, dont 2 100 ont moins de 20 ans ({25/35} %).
fr {Un quart/Un tiers} des électeurs (25 %) se sont abstenus.
fr Sept tirs sur dix ({70/80} %) ont été cadrés.
fr Le quorum était de 50 %, or seuls 360 des 900 adhérents ({40/60} %) étaient présents.
fr Près de {trois/quatre} salariés sur cinq (59 %) ont approuvé l'accord.
fr Quelque 15 000 foyers sur 60 000, soit {un quart/un tiers}, étaient privés de courant.
fr La dette de 54 millions d'euros représente 2 250 euros pour chacun des {24 000/42 000} habitants.
en The turnout was {64/74}%: 3,200 of the 5,000 registered voters cast a ballot.
en Of 900 members, 360 ({40/60}%) attended.
en Some 15,000 of the town's 60,000 households, or {25/35} percent, had no power.
en The debt of $54 million works out at {$2,250/$22,500} for each of the 24,000 residents.
en {Three/Two} quarters of respondents (75%) agreed.
vi Có 868/1.240 thí sinh trúng tuyển, đạt tỷ lệ {70/80}%.
vi Xã có 8.400 dân, trong đó 2.100 người dưới 20 tuổi, chiếm {25/35}%.
fr Sur 4,4 millions d'euros de prêts ouverts, 3,3 ont été signés, soit {75/85} %.
en The pier cost 2.4 of the 3 million set aside, that is {80/60}%.
fr La moitié des 8 millions, soit {4/5}, ira au port.
fr Sur 52 pays africains, 13 ({25/35} %) disposent d'une telle loi.
fr Seules 18 communes sur 120, soit {15/25} %, ont répondu.
fr {Un élève sur quatre/Un élève sur six} (24 %) est absent.
fr L'usine emploie 640 personnes, dont 160 intérimaires ({25/35} %).
fr Le jackpot de 18 millions d'euros sera partagé entre 12 gagnants, soit {1,5/2,5} million chacun.
fr Ils sont 3 sur 5 ({60/80} %) à renoncer aux soins.
fr La moitié, soit {180/280} des 360 logements, est vacante.
en Only 18 of 120 towns, or {15/25} percent, replied.
en The plant employs 640 people, 160 of them temps ({25/35}%).
en The $18 million prize will be split among 12 winners, or {$1.5 million/$2.5 million} each.
en {One pupil in four/One pupil in six} (24%) is absent.
vi Chỉ 18/120 xã ({15/25}%) trả lời.
vi Nhà máy có 640 lao động, trong đó 160 người là thời vụ ({25/35}%).
fr Sur 1 500 contrôles, 90 se sont révélés positifs, soit {6/9} %.
en Of 1,500 checks, 90 were positive, a rate of {6/9} percent.
fr Trois communes sur quatre ({75/57} %) ont un médecin.
vi Cứ 10 người thì có 3 người ({30/50}%) hút thuốc.
"""

test_traps = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)


@pytest.mark.parametrize(
    ("text", "lang", "outcome", "flagged"),
    [
        ("Sur 40 chalets, 12 (45 %) sont loués.", "fr", "share", "45 %"),
        ("Un chalet sur cinq (34 %) est loué.", "fr", "worded", "34 %"),
        ("La vente de 300 lots a rapporté 60 000 euros, soit 2 000 euros par lot.", "fr", "average", "2 000 euros"),
        ("Turnout was 75%: 600 of the 1,200 members voted.", "en", "share", "75%"),
    ],
)
def test_outcomes(text: str, lang: str, outcome: str, flagged: str) -> None:
    (hit,) = hits(RULE, text, lang)
    assert (hit.outcome, hit.block.text[slice(*hit.span)]) == (outcome, flagged)


def test_a_share_that_fits_is_an_agreement_with_part_and_whole() -> None:
    (agreed,) = said(RULE, "Sur 40 chalets, 12 (30 %) sont loués.", "fr")
    assert isinstance(agreed, Agreement)
    assert len(agreed.related) == 2


@given(integers(2, 5000), integers(2, 5000))
def test_the_rounded_share_always_fits(one: int, two: int) -> None:
    part, whole = sorted((one, two))
    assert hits(RULE, f"Only {part} of {whole} ({round(part / whole * 100)}%) came.", "en") == []
