# ruff: noqa: E501
from __future__ import annotations

from tests.checks.twins import hits, silent, twins

RULE = "figures/percent-change"
# What tempts a naive reading: claims that are about something else than the levels before them.
TRAPS = """
en She was 35 then. She made 19 maps. The last one covered an area three times the size of Kent.
en Raids killed eight people and wounded 18 on Monday. A third night of bombing left four dead.
en The index stood at 4,000 in May and 5,000 in June. Investors have lost more than 40% since 2019.
en The club had 300 members in 2010 and has 600 now. Its budget rose 15 per cent this year.
en A ticket was 40 euros in 2015; today it is 50. That increase should reach 60 per cent by 2030.
en The herd numbered 120 last year and 90 now. This 40 per cent fall since 2015 worries the park.
fr Le quartier comptait 800 habitants en 1990 ; il en compte 1 200 aujourd'hui. Un tiers des logements sont vacants.
fr La ferme élevait 60 vaches avant la crise, 40 désormais. La chute des cours a dépassé 50 % depuis 2014.
fr L'usine employait 300 personnes l'an dernier, contre 330 cette année. Le quart de l'effectif est intérimaire.
fr La caserne avait reçu 400 appels lundi ; mardi, 600. Cette hausse annuelle de 12 % se confirme.
vi Năm ngoái, xã có 400 hộ nghèo, nay còn 300 hộ. Mức tăng 12% của thu nhập góp phần vào kết quả này từ năm 2015.
"""
# Right before the stroke, wrong behind it.
TWINS = """
en The museum drew 18,000 visitors in July. A year before, it had counted 12,000. That {50/80} per cent rise surprised even its director.
en Hospital admissions for asthma reached 96 last week; the week before there had been 48. They have thus {doubled/quadrupled}, the trust said.
en The firm employed 640 people in 2021 and 480 in 2023. This {25/45} per cent reduction came without forced lay-offs.
en Wheat fetched $240 a tonne on Friday, while it had traded at $200 a month earlier. That represents a gain of {20/30} per cent.
en In 2019 the lake held 40 breeding pairs, whereas wardens counted only 10 this spring. Such a {75/55} per cent collapse alarmed biologists.
en Turnout was 62 per cent on Sunday. Four years ago it had been 54 per cent. The {eight/four}-point jump was put down to postal ballots.
en The port moved 900 containers last month, three times the {300/500} it moved in May.
en Rents average €1,200 a month, up from €1,000 two years ago. It is a {20/40}% rise that few can afford.
fr Le barrage retient 45 millions de mètres cubes, alors qu'il en contenait 60 l'été dernier. Cette baisse de {25/45} % inquiète les irrigants.
fr En 2015, le canton comptait 120 fermes ; il n'en reste que 80. Un recul d'un {tiers/quart} que déplore la chambre d'agriculture.
fr L'hôpital a réalisé 480 greffes l'an dernier. Il n'en avait fait que 160 dix ans plus tôt. Leur nombre a ainsi {triplé/quintuplé}.
fr La boulangerie vend 900 baguettes par jour contre 600 avant les travaux. Soit une hausse de {50/70} %.
fr Le taux de réussite s'établit à 88 %, quand il n'était que de 82 % en 2022. Ce gain de {six/neuf} points réjouit le rectorat.
fr Le club affichait 240 licenciés avant la crise ; ils sont aujourd'hui 300. Pareille progression ({25/45} %) n'a pas d'équivalent dans la région.
vi Năm ngoái, huyện có 400 hộ nghèo, nay chỉ còn 300 hộ. Mức giảm {25/45}% vượt kế hoạch.
vi Quý I, cảng đón 1.200 tàu, trong khi cùng kỳ năm trước chỉ đón 800 tàu. Như vậy, lượng tàu tăng {50/80}%.
vi Giá cà phê sáng nay là 120.000 đồng một kg, so với 100.000 đồng hôm trước. Đà tăng {20/40}% khiến nông dân phấn khởi.
en Sales of the paper fell to 30,000 copies, half the {60,000/90,000} it sold in 2010.
fr La station a accueilli 21.000 skieurs, moitié moins que les {42.000/62.000} de l'hiver précédent.
fr Le litre de lait est payé 45 centimes aux éleveurs, le double des {22,5/32,5} centimes versés il y a dix ans.
fr Hanoï (VNA) – Le Vietnam a exporté 6,3 milliards de dollars de fruits en 2023, en hausse de {26/46} % par rapport aux 5 milliards de 2022.
fr Les recettes du port ont atteint 840 millions de francs, soit {20/30} % de plus que les 700 millions de l'exercice précédent.
fr Avec 2.400 naissances l'an passé contre 3.000 en 2013, la maternité a vu son activité chuter de {20/35} % en dix ans.
fr Le nombre de cas de rougeole, qui s'élevait à 150 en janvier, a été ramené à 90 en mars, soit une diminution de {40/60} %.
fr De 1,2 million de tonnes en 2020, la production est montée à 1,5 million en 2023 (+{25/45} %).
fr En un an, l'effectif est passé de 320 à 400 élèves, ce qui représente une progression {d'un quart/de moitié}.
fr La fréquentation a plus que {doublé/triplé} : 52 000 entrées cette année, 24 000 l'an dernier.
fr Le prix du ticket, fixé à 1,50 euro, grimpera à 1,80 euro le 1er mars, une augmentation de {20/35} %.
fr Le taux d'occupation a gagné {six/neuf} points pour s'établir à 78 %, contre 72 % un an auparavant.
fr « Nous étions 80 au départ, nous voilà 120, {moitié/trois fois} plus », se réjouit la présidente.
en Hanoi (VNA) – Vietnam shipped 1.8 million tonnes of coffee in 2023, down {10/20} percent from the previous year's 2 million tonnes.
en Net profit came in at $66 million, versus $55 million a year ago, a gain of {20/35} percent.
en The budget deficit narrowed to 3.6 billion euros from 4.5 billion, a {20/40}% improvement.
en Enrolment has slid by a {quarter/half} since 2015, from 1,600 pupils to 1,200.
en Officials put the number of visitors at 90,000, which is {double/triple} the 45,000 who came in 2019.
en The company cut its workforce to 5,100 from 6,000, or by {15/35} percent.
en Fares went up from £2.00 to £2.50, a {25/50} per cent rise in three years.
en The share of women on the board has climbed {eight/twelve} points to 38 percent, from 30 percent in 2021.
en With 360 entries this year against 300 last, the show has grown by {a fifth/a third}.
en Shares closed at 84 cents, {30/50} percent below their flotation price of 120 cents.
vi Kim ngạch xuất khẩu đạt 3,6 tỷ USD, tăng {20/40}% so với mức 3 tỷ USD của năm trước.
vi Số vụ tai nạn giảm từ 250 vụ xuống 200 vụ, tương đương giảm {20/40}%.
vi Tỉnh đón 1,5 triệu lượt khách, gấp {rưỡi/ba} con số 1 triệu lượt của năm ngoái.
vi Tỷ lệ hộ nghèo còn 4%, giảm {2/5} điểm phần trăm so với 6% của năm 2022.
"""

test_silent = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)


def test_a_level_may_stand_beside_its_claim() -> None:
    crowd = "The race drew 4,600 runners.\n\nLast year there were 4,000 runners, so the field has grown by"
    assert hits(RULE, f"{crowd} 15 per cent.", "en") == []
    assert len(hits(RULE, f"{crowd} 35 per cent.", "en")) == 1


def test_the_claim_may_open_the_next_paragraph() -> None:
    levels = "Les ruchers avaient donné 40 kilos de miel en 2021, ils ont dû se contenter de 30 la saison suivante."
    assert hits(RULE, f"{levels}\n\nCette récolte en recul d'un quart inquiète la filière.", "fr") == []
    (hit,) = hits(RULE, f"{levels}\n\nCette récolte en hausse d'un quart inquiète la filière.", "fr")
    assert hit.outcome == "direction"
