# ruff: noqa: E501
from __future__ import annotations

import pytest

from lint.model import Agreement
from tests.checks.twins import hits, said, silent, twins

RULE = "figures/sum"
# What tempts a naive rule.
TRAPS = """
fr L'accident a fait 12 blessés, dont 3 graves et 5 enfants, soit 8 personnes hospitalisées.
fr Deux policiers et trois gendarmes ont été blessés au cours des 15 interpellations.
fr Le festival, du 3 au 5 mai, accueillera 40 artistes : 12 concerts le vendredi, 18 le samedi et 15 le dimanche.
fr Sur les 20 équipes engagées, 16 joueront les huitièmes et 8 les quarts de finale.
fr La famille compte cinq enfants : deux jumeaux de 4 ans, une fille de 7 ans et deux garçons de 9 et 11 ans.
fr Les 45 pays membres comptent 300 clubs, 12 000 joueurs et 500 arbitres.
fr Le bilan est de 30 morts, dont 12 enfants et 20 femmes.
fr Parmi les 100 sondés, 60 possèdent une voiture et 55 un vélo.
fr 45 % des Français lisent, 38 % écoutent de la musique et 27 % jouent : les votes des internautes le disent.
fr Il a inscrit 25 points, 10 rebonds et 8 passes, soit 43 d'évaluation au total.
fr La ville compte 120 000 habitants, 45 000 à l'est et 60 000 à l'ouest du fleuve.
fr Le trajet de 120 km comprend 80 km d'autoroute et 45 minutes de piste.
fr Le gouvernement débloque 3 milliards, dont 1,5 cette année et 2 d'ici 2027, selon deux sources.
fr Entre 18 et 25 ans, ils sont 30 %, entre 26 et 40 ans, 45 %.
fr Le prix varie entre 5 et 3 fois le salaire minimum.
fr Trois frères et deux sœurs, âgés de 12 à 25 ans, sont partis avec 4 cousins.
fr Le parti a obtenu 33 % des voix, contre 41 % aux législatives de 2022 et 29 % aux européennes.
fr Le oui a recueilli 54 % des voix à Lyon, 61 % à Lille et 48 % à Nice.
en The company has 5,000 staff, 2,000 in Europe and 4,000 worldwide outside sales.
en She has three books, including 40 poems.
en Of 500 patients, 300 had fever, 250 cough and 120 both.
en He had 12 points, 8 rebounds and 5 assists for a total of 25 fantasy points.
en Labour won 45% of the vote in the north, 38% in the south and 52% in Wales.
en The bill passed 60-40, with 12 Republicans and 48 Democrats in favour.
en The agency has 14 planes, including 200 seats each.
en The tour covers 12 cities: three nights in London, two in Leeds and 10 elsewhere.
vi Đoàn gồm 40 người đến từ 3 tỉnh: Huế, Vinh và Hà Tĩnh.
vi Có 3 giải nhất, 5 giải nhì và 10 giải ba trong tổng số 120 bài dự thi.
vi Thành phố có 10 quận, gồm 120 phường và 35 xã.
fr Le budget atteint 24 millions d'euros, avec 10 millions pour la voirie, 8 millions pour les écoles et 4 millions de réserve.
fr Avec un budget de 5 millions d'euros, le film a rapporté 12 millions en France, 8 millions en Italie et 3 millions en Espagne.
fr Le groupe a levé 50 millions d'euros en 2021, 30 millions en 2020 et 25 millions en 2019.
fr L'entreprise, valorisée 2 milliards d'euros, a perdu 300 millions en mars, 400 millions en avril et 200 millions en mai.
fr Il a gagné 12 titres, perdu 5 finales et disputé 40 tournois, dont 8 en salle.
fr Paris (2,1 millions d'habitants) devance Marseille (870 000) et Lyon (520 000).
fr La banque prête 3 millions d'euros, partagés entre deux projets, l'un de 2 millions, l'autre de 1 million, après un don de 4 millions.
fr Le championnat réunit 20 clubs, 12 de la capitale et 8 de province, pour 38 journées.
fr Le navire transportait 350 passagers, 120 voitures et 45 camions.
fr Le prix est passé de 12 à 15 euros, soit 3 euros de plus, et atteindra 18 euros en 2024.
fr Sur 100 euros dépensés, 45 vont à l'alimentation, 30 au logement et le reste aux loisirs.
fr Le député a obtenu 12 345 voix, contre 11 200 et 9 800 pour ses deux rivaux.
fr Elle possède trois maisons, dont deux à la mer, et quatre voitures, dont une de 1950.
fr Le procès concerne 14 accusés, dont 11 comparaissent et trois sont en fuite.
fr L'opération a mobilisé 60 pompiers, 25 véhicules et deux hélicoptères pour 12 blessés, dont 4 graves.
fr La commune compte 3 écoles et 450 élèves, dont 210 filles.
fr Il a parcouru 42 km en 3 heures, dont 10 km sous la pluie et 35 km seul.
fr Quelque 300 personnes, 120 selon la police, ont défilé, et 45 selon la mairie.
fr Le sondage, réalisé auprès de 1 000 personnes, donne 28 % à l'un, 24 % à l'autre et 19 % à la troisième.
fr La France pèse 38 % des ventes, le reste de l'Asie 34 % et les Amériques 19 %.
fr L'Inde a acheté 45 % du thé, la Chine 30 % et Oman 10 % ; le reste est parti en Iran.
fr Sur 33 élus, 29 sont venus et trois ont donné pouvoir : les 32 votants ont dit 24 oui, cinq non et trois blancs.
fr Au second tour, il l'emporte par 52 % des voix contre 48 %, après 31 % et 29 % au premier.
en The fund has $40 million and made loans of $12 million, $15 million and $20 million last year.
en Of the 30 countries surveyed, 22 reported cases in May and 25 in June.
en The house has six rooms, three with balconies and four with sea views.
en They arrested 12 people: five on Monday, four on Tuesday and three more were wanted.
en He earned $2 million, including $1.5 million in bonuses and $800,000 in shares over two years.
en The party won 12 seats, up from nine, and lost three of the five it had held in the north.
en The group of 25, aged 12 to 17, was led by two teachers and three parents.
en The show drew 4 million viewers, 3 million of whom stayed to the end, and 2 million in Canada.
vi Đội có 25 cầu thủ, 11 người đá chính và 7 người dự bị vào sân.
vi Tỉnh có 12 huyện, 3 thành phố và 150 xã, trong đó có 40 xã miền núi.
vi Trong 200 hộ, 120 hộ trồng lúa, 100 hộ nuôi cá và 50 hộ làm cả hai.
"""
# The first alternative fits, the second does not.
TWINS = """
fr L'accident a fait {sept/neuf} victimes : quatre morts et trois blessés graves.
fr La cagnotte s'élève à {45 000/54 000} euros : 30 000 versés par la ville et 15 000 par les donateurs.
fr Sur les {48/58} pays représentés, 27 ont voté pour, 15 contre et 6 se sont abstenus.
fr Les 120 logements prévus se répartissent en 70 appartements et {50/60} maisons.
fr Vingt et un tableaux ont été prêtés : dix auprès de musées, {sept/neuf} chez des voisins et quatre par une banque.
en Under the deal Norva keeps 45%, the Dutch fund takes {35%/45%} and the port of Ghent 20%.
vi Đoàn tàu chở 80 tấn, gồm {50/60} tấn gạo, 20 tấn ngô và 10 tấn muối.
fr Le conseil compte 39 élus : 22 de la majorité, 12 de gauche et {5/8} sans étiquette.
fr L'enquête a porté sur 1 500 personnes, {820/1 820} femmes et 680 hommes.
fr Trois incendies ont détruit 400, 250 et 150 hectares, soit {800/900} hectares au total.
fr La population active se répartit entre l'agriculture (12 %), l'industrie (28 %) et les services ({60/70} %).
fr Selon le sondage, 52 % sont pour, 38 % contre et {10/20} % ne se prononcent pas.
fr L'équipe a inscrit 86 points, dont {24/94} pour le seul Diallo.
fr Le club a remporté 18 de ses 26 matchs, en a perdu 5 et fait {3/8} matchs nuls.
fr Le convoi comptait 14 camions, dont {9/19} ont été détruits.
fr Sur 64 passagers, 41 ont été hospitalisés et {23/33} ont pu rentrer chez eux.
fr Le coût total de 9 millions d'euros est pris en charge par l'État (5 millions), la région (3 millions) et la commune ({1 million/2 millions}).
fr Les secours ont recensé 11 morts, 5 dans la vallée et {6/8} sur le plateau.
fr Onze personnes ont péri, cinq dans la vallée et {six/huit} sur le plateau.
en The crash killed eleven people, five in the bus and {six/eight} in the train.
en The grant of £9 million comes from the state (£5 million), the region (£3 million) and the town ({£1 million/£2 million}).
en Of the 64 passengers, 41 were taken to hospital and {23/33} were unhurt.
en Some 52% were in favour, 38% against and {10/20}% undecided.
en The orchestra has 80 players, {45/85} of them women.
en The fund totals $45 million, of which {$30 million/$50 million} has been spent.
en The squad has 26 players: 3 goalkeepers, 9 defenders, 8 midfielders and {6/9} forwards.
en She won 18 of her 26 matches, lost five and drew {three/eight}.
en Labour took 48% of the vote, the Conservatives 35% and the Greens {17/27}%.
en Three fires burned 400, 250 and 150 hectares, {800/900} hectares in all.
vi Vụ tai nạn làm 11 người thương vong, gồm 5 người chết và {6/8} người bị thương.
vi Lớp có 40 học sinh, gồm 22 nam và {18/28} nữ.
vi Trong 64 hành khách, 41 người phải nhập viện và {23/33} người không bị thương.
vi Dự án có tổng vốn 900 tỷ đồng, trong đó ngân sách tỉnh {600 tỷ đồng/6.000 tỷ đồng}.
vi Có 52% số người được hỏi đồng ý, 38% phản đối và {10/20}% không có ý kiến.
fr Au premier tour, il avait obtenu 31 % des voix, devant sa rivale (27 %), le maire sortant (24 %) et un indépendant ({18/28} %).
fr Le jury, composé de {neuf/onze} personnes, cinq hommes et quatre femmes, délibérera lundi.
fr La flotte compte 42 navires, soit {30/36} cargos et 12 pétroliers.
fr Le centre abrite 260 lits, {180/280} pour adultes et 80 pour enfants.
fr Les travaux, d'un montant de 24 millions d'euros, seront financés à hauteur de 10 millions par l'État, de 8 millions par la région et de {6/9} millions par la ville.
fr Le cambriolage a rapporté 1,2 million d'euros : 700 000 euros en liquide et {500 000/800 000} euros de bijoux.
fr Vingt-huit personnes ont été interpellées, {19/29} à Nantes et 9 à Rennes.
fr Avec 12 titres en simple et 7 en double, soit {19/21} au total, elle détient le record.
fr Il lègue 60 tableaux, 45 dessins et 15 sculptures, {120/130} œuvres au total.
fr La répartition est la suivante : 55 % de cacao, 35 % de sucre et {10/20} % de lait.
fr Le musée conserve 3 500 pièces, dont {1 200/4 200} sont exposées.
fr L'explosion a coûté la vie à 8 ouvriers, dont {trois/neuf} étrangers.
fr Elle a disputé 85 matchs, en a gagné 60 et perdu {25/35}.
en The toll rose to 48 dead: 31 in the north and {17/27} in the south.
en The plan costs $24 million, with $10 million from the state, $8 million from the county and {$6/$9} million from the city.
en The museum owns 3,500 pieces, {1,200/4,200} of which are on display.
en The jury of {nine/eleven}, five men and four women, will meet on Monday.
en Twenty-eight people were arrested, {19/29} in Nantes and nine in Rennes.
en The survey covered 1,500 people: 820 women and {680/780} men.
en The coalition has 63 seats: the Liberals 34, the Greens 17 and the Centre party {12/21}.
en She has won 12 singles titles and seven doubles titles, {19/21} in all.
en The blend is 55% cocoa, 35% sugar and {10/20}% milk in composition.
vi Cả ba đội có 45 cầu thủ, trong đó {12/62} người nước ngoài.
vi Đoàn kiểm tra 260 cơ sở, gồm 180 nhà hàng và {80/90} quán ăn.
vi Tổng cộng 48 người chết: 31 người ở phía Bắc và {17/27} người ở phía Nam.
vi Quỹ huy động được 24 tỷ đồng, trong đó nhà nước 10 tỷ, doanh nghiệp 8 tỷ và người dân {6/9} tỷ.
fr Le scrutin a opposé trois listes, créditées de 41 %, 35 % et {24/34} % des voix.
fr Des 320 logements prévus, 210 seront sociaux et les {110/130} restants vendus.
fr La collecte a permis de réunir 18 tonnes de denrées : 11 tonnes de pâtes et de riz, 4 de conserves et {3/5} de lait.
fr L'avion transportait 132 personnes, {123/132} passagers et neuf membres d'équipage.
fr Au total, {7/9} pays ont signé : quatre en Afrique et trois en Asie.
fr Le pays compte 25 millions d'habitants, dont {11/31} millions en ville.
en The plane was carrying 132 people, {123/132} passengers and nine crew.
en Funding of $18 million was approved: $11 million for roads, $4 million for schools and {$3 million/$5 million} for parks.
en The party won 112 of {200/100} seats.
en Police made 45 arrests, {27/72} of them for drunkenness.
vi Máy bay chở 132 người, gồm {123/132} hành khách và 9 thành viên phi hành đoàn.
vi Trong số 45 người bị bắt, 27 người là nam và {18/28} người là nữ.
"""

test_traps = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("L'incendie a fait 25 blessés et 4 morts, dont 27 enfants.", "fr"),
        ("Le foyer loge 9 familles, dont 22 enfants.", "fr"),
        ("Le groupe compte 3 usines, dont 140 ouvriers.", "fr"),
        ("Ils étaient 12, dont 20 % de femmes.", "fr"),
        ("On compte 12 morts. Le film dont 15 personnes parlent sort lundi.", "fr"),
        ("Plus de 40 personnes ont réagi, dont une centaine de fois la même.", "fr"),
        ("The home houses 9 families, including 22 children.", "en"),
        ("Seven of them voted.", "en"),
        ("Trại đón 9 gia đình, trong đó có 22 trẻ em.", "vi"),
    ],
)
def test_silent(text: str, lang: str) -> None:
    assert hits(RULE, text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "part"),
    [
        ("L'incendie a fait 4 morts, dont 27 enfants.", "fr", "27"),
        ("L'incendie a fait 4 morts, dont au moins 27 enfants.", "fr", "27"),
        ("Le budget est de 3 milliards d'euros, dont 5 milliards pour les routes.", "fr", "5 milliards"),
        ("Soit 3 milliards d'euros, dont 5 milliards d'euros pour les routes.", "fr", "5 milliards d'euros"),
        ("Le bourg avait 210 habitants. La crue en surprit beaucoup : 940 d’entre eux ont fui.", "fr", "940"),
        ("The fire killed 4 people, including 27 children.", "en", "27"),
    ],
)
def test_a_part_larger_than_all_that_is_counted_before_it(text: str, lang: str, part: str) -> None:
    found = [text[slice(*hit.span)] for hit in hits(RULE, text, lang)]
    assert found == [part]


def test_a_part_that_fits_is_an_agreement_with_its_wholes() -> None:
    (agreed,) = said(RULE, "L'incendie a fait 25 blessés, dont 7 enfants.", "fr")
    assert isinstance(agreed, Agreement)
    assert [other.label for other in agreed.related] == ["whole"]


@pytest.mark.parametrize(
    ("text", "lang", "outcome", "flagged"),
    [
        ("La crue a fait 4 morts à Alès et 7 à Uzès, soit 12 morts.", "fr", "sum", "12"),
        ("La pente varie entre 12 % et 8 % selon les lacets, entre 900 et 700 mètres.", "fr", "reversed", None),
        ("Les votes se partagent : 52 % pour, 39 % contre et 19 % de blancs.", "fr", "shares", "19 %"),
        ("Some 84 parishes out of 48 replied.", "en", "part", "84"),
    ],
)
def test_outcomes(text: str, lang: str, outcome: str, flagged: str | None) -> None:
    found = hits(RULE, text, lang)
    assert {hit.outcome for hit in found} == {outcome}
    assert flagged is None or [hit.block.text[slice(*hit.span)] for hit in found] == [flagged]
