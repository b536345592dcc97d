# ruff: noqa: E501
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from lint.model import Agreement
from tests.checks.twins import hits, said, silent, twins

RULE = "figures/percent-change"
# What tempts a naive rule.
TRAPS = """
en The first quarter brought $8m, the second $11m and the third $9m.
fr Les sorties sont passées de 420 à 504, soit, pour la seule grande échelle, 212 fois.
en Call-outs rose from 420 to 504 and the new boat went out, 212 times.
fr Le parti a réuni 6,2 millions de voix. C'est 1,1 million de plus qu'en 2019 (5,1 millions, 22,4 %), mais un de moins qu'en 2014 (7,3).
en It won 6.2 million votes, 1.1 million more than in 2019 (5.1 million, 22.4%), but one fewer than in 2014 (7.3).
fr Les ventes en ligne ont bondi de 30 % et celles des magasins de 5 %, à 12 millions d'euros contre 10,2 millions au total.
fr Le PIB a reculé de 0,3 % au premier trimestre, après +0,2 % au quatrième.
fr Le nombre de bénéficiaires est passé de 1,2 million à 1,3 million, soit 4 % de la population.
fr La dette est passée de 98 % à 112 % du PIB, alors que le déficit a augmenté de 3 %.
fr Le baril est passé de 80 à 90 dollars, tandis que le gaz gagnait 5 %.
fr Le chômage touche 8,1 % des actifs, contre 7,9 % en mars, et 21 % des jeunes.
fr L'entreprise prévoit de passer de 200 à 250 salariés et une croissance de 10 % de son chiffre d'affaires.
fr Le candidat a obtenu 52 % des voix contre 48 % à son rival, en recul de 3 points par rapport à 2017.
fr Ils étaient 300 à Lyon et 200 à Paris, soit une baisse de 20 % par rapport à la veille.
fr La température a baissé de 5 degrés, de 30 à 25 °C.
fr Le taux directeur a été relevé d'un quart de point, à 4,75 %, contre 4,5 % en mars.
fr Le salaire net médian s'élève à 2 091 euros, contre 2 005 euros en 2021, mais recule de 1 % en euros constants.
fr Le club a gagné 3 places, passant de la 12e à la 9e, et compte 45 points contre 40.
fr L'âge de départ reculera de 62 à 64 ans.
fr La vitesse est abaissée de 90 à 80 km/h, ce qui réduirait de 4 % le nombre d'accidents.
fr Les recettes ont augmenté de 15 % pour s'établir à 46 millions, et les dépenses sont passées de 50 à 52 millions.
fr Le nombre de cas a triplé en un mois, passant d'une centaine à 320.
fr Le titre a perdu 8 % à 12,40 euros, après avoir atteint 14 euros en séance.
fr La TVA passera de 20 % à 5,5 %, ce qui ferait baisser les prix de 10 %.
fr Il a ramené le déficit de 5 à 3 milliards, une baisse de 2 milliards, soit 40 %.
fr Le loyer de 800 euros augmentera de 3,5 % à 828 euros.
fr L'inflation a ralenti à 4,9 % contre 5,7 %, mais l'alimentation progresse de 11,1 %.
fr Le marché a reculé de 15 %, soit 120 000 véhicules de moins, contre 700 000 attendus.
fr Près de 12 000 emplois ont été créés, contre 8 000 supprimés, ce qui représente une hausse de 0,2 %.
fr La part du charbon est tombée de 40 % à 20 % en dix ans, une baisse de moitié, et celle du gaz a gagné 15 points.
fr Les passagers ont été 1,02 million en mai, contre 980 000 en avril, soit une progression de près de 4 %.
en Shares fell 3% to 42 pence, having risen from 40 pence to 45 pence last week.
en The unemployment rate rose to 4.1% from 3.9%, while wages grew 5%.
en Sales rose 8% and profit rose 12% to $120 million from $107 million.
en The team beat them 3-1 in front of 45,000 fans, up from 40,000, and won 20% more points.
en Tuition will rise from $9,000 to $9,500, and aid will increase by 10%.
en The vote was 58% to 42%, a drop of 3 points in support since May.
en Prices fell by as much as 20%, from $500 to $450 for some models.
en He cut his time from 54 to 52 seconds, beating the record by 1%.
en The population fell from 1.2 million in 1990 to 1 million in 2000 and rose 15% in the next decade.
en Turnout was 64%, down from 66%, with 5% of ballots spoiled.
en The pound fell to $1.21 from $1.24, while the FTSE rose 1%.
en The number of flights is expected to double to 200 a day by 2030 from about 95.
en The company cut 300 jobs, or 10% of its 3,000 staff, compared with 500 a year ago.
en Revenue increased to $5.1 billion compared with $4.8 billion, and shares gained 3% in after-hours trading.
vi GDP quý I tăng 5,66%, cao hơn mức 3,41% của cùng kỳ năm trước.
vi Giá vàng tăng 500.000 đồng lên 75 triệu đồng, so với 70 triệu đồng đầu năm, tương đương tăng 7%.
vi Xuất khẩu sang Mỹ tăng 15%, sang EU tăng 8%, đưa tổng kim ngạch từ 300 lên 330 tỷ USD.
vi Số ca mắc tăng từ 50 lên 80 ca, trong đó 20% là trẻ em.
vi Lãi suất giảm từ 6% xuống 5,5%, giúp tín dụng tăng 3%.
fr Le bénéfice par action ressort à 3,20 euros contre 2,90 euros, pour des ventes en hausse de 6 %.
fr Après une baisse de 12 % en 2020, le trafic est passé de 80 à 95 millions de passagers.
fr L'action gagne 4 %, à 52 euros, alors qu'elle valait 30 euros en janvier.
fr La part du diesel est tombée à 15 %, contre 73 % en 2012, et les ventes ont reculé de 20 %.
fr En hausse de 5 % en mai, la production avait atteint 200 unités en avril contre 150 en mars.
fr Le nombre de médecins baisse : 45 000 généralistes contre 60 000 spécialistes.
fr Les dons ont augmenté de 20 % et les legs sont passés de 4 à 6 millions.
fr Le nombre d'emplois a doublé dans ce secteur, qui compte 300 entreprises contre 120 dans le textile.
fr La limite passe de 130 à 110 km/h sur 25 % du réseau.
fr Le taux de marge a progressé de 2,3 points à 14,5 % (12,2 % un an plus tôt).
fr Les abonnés étaient 1,2 million fin 2021 ; ils sont 1,5 million aujourd'hui, et 30 % ont moins de 25 ans.
fr Le salaire a été porté de 1 500 à 1 600 euros, plus une prime de 10 %.
fr La mortalité a chuté d'un tiers en dix ans, et 12 000 vies ont été sauvées, contre 8 000 attendues.
en Shares rose 3% after profit climbed to $12 million from $10 million.
en Crime fell 5% last year, when 300 officers were hired, compared with 250 in 2020.
en Oil fell 2% to $80 a barrel, from above $120 in June.
en The tax on tobacco rises to 70% from 60%, while prices will go up 8%.
en Its share rose to 20% from 15%, and revenue by 40%.
en The index gained 120 points, or 1%, from 12,000 at the open.
en With 45 wins against 30 losses, the club improved by 10% on last season.
vi Giá dầu giảm 2%, xuống 80 USD/thùng, sau khi đạt 90 USD tuần trước.
vi Nhập khẩu tăng 10%, trong khi xuất khẩu giảm từ 30 xuống 25 tỷ USD.
vi Lượng khách tăng từ 10 lên 12 triệu lượt, doanh thu tăng 35%.
"""
# The first alternative fits, the second does not.
TWINS = """
fr Le trafic du port de Sète a atteint 4,2 millions de tonnes l'an dernier, soit {5/15} % de plus qu'en 2021, où il avait traité 4 millions de tonnes.
fr Les ventes de vélos, qui s'élevaient à 2,4 millions d'unités en 2020, ont reculé à 1,8 million en 2023, une chute de {25/35} %.
fr Le nombre de demandeurs d'emploi a {baissé/augmenté} de 3 %, à 48 500 personnes contre 50 000 fin mars.
fr Quelque 3 600 logements ont été mis en chantier, contre 4 500 un an auparavant ({-20/-30} %).
fr La subvention municipale est ramenée de 120 000 à 90 000 euros, soit une coupe d'{un quart/un tiers}.
fr La facture moyenne grimpera de 80 euros, de 640 à {720/760} euros par an.
fr L'indice a {gagné/perdu} 2 %, à 5 100 points, contre 5 000 la veille.
fr Le musée a accueilli 450 000 visiteurs, {un tiers/la moitié} de moins que les 675 000 de l'an passé.
fr La consommation d'eau par habitant est passée de 160 litres à 144 litres par jour entre 2010 et 2020 (une baisse de {10/20} %).
fr En dix ans, le prix du mètre carré a bondi de {60/80} %, de 2 500 à 4 000 euros.
fr Le tirage est tombé à 40 000 exemplaires ; il était de 50 000 en 2015, soit un recul de {20/30} %.
fr Avec 12 600 tonnes récoltées contre 9 000 l'année précédente, la production d'olives {progresse/recule} de 40 %.
fr La part des renouvelables est passée de 18 % à 24 %, soit une progression de {six/huit} points.
fr L'effectif passera de 45 à {60/65} agents, soit un tiers de plus.
fr Le tarif réduit, fixé à 9 euros contre 12 euros auparavant, {diminue/augmente} d'un quart.
fr Le salaire minimum sera relevé de {6,1/16,1} % au 1er juillet, de 1 320 à 1 400 euros.
fr Le nombre d'hectares brûlés a été multiplié par {quatre/trois} : 8 000 cette année contre 2 000 l'an dernier.
fr Le déficit s'est réduit de moitié, de 8,4 à {4,2/6,2} milliards d'euros.
fr Les cas de dengue ont atteint 9 000 en août, soit trois fois plus qu'en juillet ({3 000/5 000}).
fr Le loyer passera de 500 à 550 euros, ce qui représente une hausse de {10/15} %.
fr Les recettes se sont élevées à 66 millions d'euros, en progression de {10/20} % par rapport à 2021 (60 millions).
fr L'an dernier, 1 500 bateaux avaient fait escale ; ils sont 1 200 cette année, soit une baisse de {20/40} %.
fr De 1 500 en 2020, le nombre de licenciés est monté à 1 800 en 2023, soit {20/30} % d'augmentation.
fr Le budget de la culture augmente de 3 millions d'euros pour atteindre 33 millions, contre {30/20} millions cette année.
fr Les exportations de café ont {augmenté/diminué} : 1,5 milliard de dollars sur neuf mois, contre 1,2 milliard sur la même période de 2022.
en House prices in the county rose {8/18}% to £270,000, from £250,000 a year ago.
en The number of rough sleepers has fallen from 1,250 to 1,000, a {20/30} per cent drop.
en Visitor numbers {fell/rose} to 36,000 from 45,000 the previous season.
en Attendance dropped by {a third/half}, from 900 to 600.
en The company posted sales of $84 million, {up/down} from $70 million a year earlier.
en Its fleet has grown to 75 buses from 60, an increase of {25/35}%.
en The fee is being increased by £15, from £60 to {£75/£85}.
en Some 48,000 tonnes were landed last year, {20/30} percent less than the 60,000 tonnes landed in 2020.
en The reservoir is at 64% of capacity, {eight/eighteen} points higher than last month's 56%.
en Ridership reached 3.3 million in March, a 10% {increase/decrease} on the 3 million recorded in February.
en There were 240 burglaries, compared to 320 in 2021, a {25/35}% decrease.
en Registrations nearly doubled, from 510 to {1,000/1,600}.
en Fares will rise {5/15}%: a single will cost 2.10 euros instead of 2 euros.
en The herd has shrunk from 80,000 animals in 1990 to 20,000 today, a decline of {75/65}%.
en Passengers paid an average of $132, {10/20}% more than the $120 they paid a year before.
vi Kim ngạch xuất khẩu cà phê đạt 1,5 tỷ USD, tăng {25/35}% so với 1,2 tỷ USD cùng kỳ năm trước.
vi Số vụ cháy {giảm/tăng} từ 320 xuống 240 vụ.
vi Giá vé tăng thêm 5.000 đồng, từ 30.000 đồng lên {35.000/40.000} đồng.
vi Diện tích rừng đạt 42.000 ha, tăng {2.000/4.000} ha so với năm 2020 (40.000 ha).
vi Lượng mưa giảm một nửa, từ 800 mm xuống còn {400/600} mm.
vi Năm 2023, xã có 1.200 học sinh, nhiều hơn {200/400} em so với 1.000 em năm 2022.
vi Lượng khách quốc tế đạt 3,6 triệu lượt, gấp {ba/năm} lần so với 1,2 triệu lượt của năm 2021.
fr Fribourg – Le canton a enregistré 1 840 naissances en 2022, soit {8/18} % de moins que l'année précédente (2 000).
fr La récolte de blé est estimée à 33,6 millions de tonnes, en {recul/hausse} de 4 % sur un an (35 millions).
fr Le groupe a réalisé un bénéfice net de 2,3 milliards d'euros, contre 1,9 milliard l'année d'avant, en {hausse/baisse} de 21 %.
fr Le nombre de passagers a presque doublé, de 5,2 à {10/15} millions.
fr La fréquentation des refuges {a augmenté/a diminué} de 12 % cet été, avec 28 000 nuitées contre 25 000 en 2021.
fr Le prix du pain est monté de 250 à 300 francs CFA, soit {20/30} % d'augmentation.
fr La vitesse moyenne des bus, de 18 km/h en 2019, est tombée à 15,3 km/h, soit {15/25} % de moins.
fr La hausse atteint {12,5/21,5} % : le ticket passe de 1,60 à 1,80 euro.
fr Le nombre de classes fermées a été divisé par trois, de 450 à {150/250}.
fr Le salaire horaire brut passera le 1er mai de 11,27 à 11,52 euros, soit +{2,2/3,2} %.
fr Les accidents mortels sont passés de 34 à 29 en un an, une {baisse/hausse} de 15 %.
fr La contribution {augmentera/diminuera} de 2 millions d'euros, de 10 à 12 millions.
fr En 2012, la ville comptait 80 cinémas ; elle n'en a plus que 60, soit un recul {d'un quart/d'un tiers}.
fr La durée du trajet est réduite de {20/30} %, de 50 à 40 minutes.
fr Le chômage est descendu à 6,8 %, soit {0,7/1,7} point de moins qu'en mars (7,5 %).
fr Le budget, de 24 millions d'euros, est en hausse de 4 millions par rapport à l'an dernier ({20/22} millions).
en The airline flew 2.4 million people in July, a {20/40} percent jump from 2 million a year earlier.
en The trust's deficit widened to £60 million from £40 million, a {50/70}% rise.
en Reported thefts {fell/rose} from 870 in 2021 to 740 in 2022.
en The council tax bill will rise by £84 to {£1,764/£1,864}, from £1,680.
en Enrollment stands at 18,400, {up/down} 15% from 16,000 five years ago.
en Spending on roads has been halved, from $60 million to {$30 million/$45 million}.
en The number of nurses grew by a quarter to 12,500, compared with {10,000/11,000} in 2018.
en Average rents jumped {10/20}% to $1,650 a month from $1,500.
en Ticket sales climbed to 1.1 million – {10/20}% more than the 1 million sold in 2019.
en Cases {dropped/climbed} to 340 last week, the ministry said, from 410 the week before.
en Profits almost tripled to $29 million from {$10 million/$20 million}.
en "We went from 12 to 18 teachers, {50/60}% more than last year," she said.
vi Tỷ lệ che phủ rừng tăng 3 điểm phần trăm, từ 39% lên {42%/45%}.
vi Doanh thu quý II đạt 480 tỷ đồng, {tăng/giảm} 20% so với 400 tỷ đồng của quý I.
vi Số học sinh bỏ học giảm {một nửa/hai phần ba}, từ 240 xuống 120 em.
vi Giá thuê đất tăng từ 20.000 lên 30.000 đồng/m², tức tăng {50/70}%.
vi Năm nay trường tuyển 1.500 sinh viên, tăng {300/500} sinh viên so với năm ngoái (1.200).
fr Le collège accueille 612 élèves à la rentrée, soit {36/63} de plus que l'an dernier (576).
fr Les surfaces en bio atteignent 2,8 millions d'hectares, en progression de {12/21} % sur un an, contre 2,5 millions en 2020.
fr La prime passera ainsi de 150 à 180 euros par mois, ce qui correspond à une revalorisation de {20/30} %.
fr La banque a vu son produit net bancaire {croître/reculer} de 5 % à 8,4 milliards d'euros, contre 8 milliards un an auparavant.
fr Moins de touristes cet hiver : 86 000 nuitées, contre 100 000 l'hiver précédent, soit une chute de {14/41} %.
fr Le quota de cabillaud est abaissé de 22 000 à 17 600 tonnes, une réduction d'{un cinquième/un tiers}.
fr Avec 2 340 créations d'entreprises au premier trimestre, contre 1 950 à la même période de 2022, la région affiche une croissance de {20/30} %.
fr Les dépenses d'armement ont plus que doublé en cinq ans, de 1,1 à {2,4/1,4} milliard de dollars.
fr Les incendies ont parcouru 66 000 hectares, six fois plus que les {11 000/16 000} de l'an passé.
fr L'entreprise a livré 61 avions en juin, dix de {plus/moins} qu'en mai (51).
en The club's losses {narrowed/widened} to £12m from £18m.
en A record 9.3 million tourists came, a {24/42}% increase on the 7.5 million who visited in 2018.
en Turnout was 61%, four points {lower/higher} than the 65% recorded in 2017.
en Wheat output is forecast at 30 million tonnes, compared with 36 million last season, a {17/27} percent fall.
en Prices at the pump went up by 12 cents to {$1.62/$1.82} from $1.50.
en Its subscriber base jumped by {half/a fifth}, from 8 million to 12 million.
vi Sản lượng lúa đạt 5,4 triệu tấn, {giảm/tăng} 10% so với 6 triệu tấn của vụ trước.
vi Mức lương tối thiểu vùng I tăng 6%, từ 4,68 triệu đồng lên {4,96/5,96} triệu đồng/tháng.
vi So với 800 ca của tháng trước, số ca mắc đã tăng {25/52}%, lên 1.000 ca.
"""

test_traps = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)


@pytest.mark.parametrize(
    ("text", "lang", "outcome", "flagged"),
    [
        ("Le cheptel a augmenté de 10 %, passant de 500 à 450 bêtes.", "fr", "direction", "augmenté"),
        ("Le taux est passé de 40 % à 50 %, une hausse de 18 %.", "fr", "points", "18 %"),
        ("La caisse a gagné 30 euros, de 200 à 250 euros.", "fr", "difference", "30 euros"),
        ("Staff numbers tripled, from 40 to 80.", "en", "factor", "tripled"),
        ("Kennels up at 268\n\nThere were 268 kennels last year, against 304 in 2021.", "en", "direction", "up"),
        (
            "Les ventes progressent à 1 240\n\nIl s'en est vendu 1 240 en mai, contre 1 480 en mai 2021.",
            "fr",
            "direction",
            "progressent",
        ),
        ("Le prix est monté de 12 à 15 euros. Soit une hausse de 40 %.", "fr", "percent", "40 %"),
        ("La prime a augmenté de 40 %. Elle est passée de 500 à 600 euros.", "fr", "percent", "40 %"),
    ],
)
def test_outcomes(text: str, lang: str, outcome: str, flagged: str) -> None:
    (hit,) = hits(RULE, text, lang)
    assert (hit.outcome, hit.block.text[slice(*hit.span)]) == (outcome, flagged)


def test_a_change_that_fits_is_an_agreement_with_its_levels() -> None:
    (agreed,) = said(RULE, "Le loyer est passé de 500 à 550 euros, soit une hausse de 10 %.", "fr")
    assert isinstance(agreed, Agreement)
    assert [other.label for other in agreed.related] == ["before", "after"]


def test_rounded_levels_leave_room_and_then_a_doubt() -> None:
    text = "Le budget passe de {} millions d'euros, une hausse de {} %."
    assert hits(RULE, text.format("8 à 10", 20), "fr") == []
    assert [hit.doubt for hit in hits(RULE, text.format("8 à 10", 14), "fr")] == [2]
    assert [hit.doubt for hit in hits(RULE, text.format("8 à 10", 60), "fr")] == [0]


@given(integers(1000, 90_000), integers(1000, 90_000))
def test_the_rounded_change_always_fits(before: int, after: int) -> None:
    change = round((after - before) / before * 100)
    word = "hausse" if change > 0 else "baisse"
    text = f"Le stock est passé de {before:_} à {after:_} caisses, soit une {word} de {abs(change)} %.".replace(
        "_", " "
    )
    assert change == 0 or hits(RULE, text, "fr") == []


@given(integers(1000, 9000), integers(10, 400), integers(15, 80))
def test_a_change_far_off_never_does(before: int, change: int, off: int) -> None:
    after = before + before * change // 100
    claim = round((after - before) / before * 100) + off
    assert hits(RULE, f"Output went from {before:,} to {after:,} crates, up {claim}%.", "en") or claim * 0.03 > off - 2
