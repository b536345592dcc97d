# ruff: noqa: E501
"""Copy that adds up, with its figures in several sentences, and tempts the rules of arithmetic."""

from __future__ import annotations

import pytest

from tests.checks.twins import hits, lines

RULES = ("figures/percent-change", "figures/sum", "figures/ratio")
TRAPS = """
en The average price was about $4,150 a tonne, against $2,610, a rise of 59%. This province, with 210,000 hectares, grows a third of the crop.
fr Le club compte 300 licenciés, contre 200 en 2020. Ce succès attire un quart des jeunes de la ville.
en The launch left with 40 passengers and six crew. By dusk rescuers had pulled 46 of them ashore.
fr La coopérative a vendu 300 tonnes de miel en mai et 240 en juin. Ce recul de 12 % sur un an pèse sur les comptes.
fr Le parti compte 45 élus contre 38 avant le scrutin. Sept sièges de plus, et une majorité qui a doublé dans le sud.
fr Il y avait 200 loups en 2010 et 1 000 en 2024. Un tiers des attaques visent des bovins.
fr Le musée reçoit 40 000 visiteurs par an, contre 30 000 à Metz. Cette différence d'un quart tient aux horaires.
fr La ville a planté 800 arbres l'hiver dernier et 1 000 cet hiver. Elle en a abattu 120, soit deux fois moins.
en The firm employs 4,000 people in Leeds and 3,000 in Hull. That is 20 per cent more than its rival.
en Prices were 5 per cent higher in May than a year before, and 8 per cent in June. That 3 per cent figure excludes food.
en The river stood at 4.2 metres on Monday and 5.1 on Tuesday. It is a third of the way to the 1910 record.
en Labour has 412 seats, the Tories 121. That majority, up 80 on the last parliament, is its largest since 1997.
en Sales were 500 in 2021 and 750 in 2023. The total, 40 per cent of it abroad, pleased investors.
en The club won 12 matches, drew five and lost three. It scored 45 goals, 30 of them at home, and let in 18.
en A survey of 1,200 people found that 60 per cent cycle, 45 per cent walk and 30 per cent drive to work at least once a week.
en The council has 60 members. Thirty come from the city, 20 from the suburbs and 15 hold two posts.
en Of the 300 flats, 120 are for families, 90 for students and 150 have a balcony.
fr Sur les 300 logements, 120 sont pour des familles, 90 pour des étudiants et 150 ont un balcon.
fr Le concours réunit 80 candidats. Cinquante parlent anglais, 40 allemand et 25 les deux.
fr L'hôpital dispose de 400 lits. Le mois dernier, 180 patients venaient de la ville, 160 du canton et 120 de plus loin.
fr Le chantier a coûté 12 millions d'euros. La région avait promis 5 millions, l'État 4 et la ville 2 ; le reste vient d'un emprunt.
vi Trường có 500 em. Có 300 em học bơi, 200 em học võ và 150 em học đàn.
vi Giá vàng hôm qua 80 triệu đồng, hôm nay 81 triệu. Mức tăng 12% từ đầu năm khiến nhiều người bán ra.
en The train had 240 passengers. Sixty got off at Crewe, 80 at Preston and 120 at Carlisle, where 30 got on.
fr Le bus transportait 50 personnes. Dix sont descendues à Dole, 15 à Dijon, et 30 sont montées.
en Unemployment fell to 5 per cent in June. It had been 6 per cent in May and 4 per cent a year ago. The drop of a fifth, in seasonally adjusted terms, was unexpected.
en The stadium holds 40,000, of whom 30,000 sit. Half, or 15,000, have season tickets.
fr Le maire a réuni 62 % des voix, son rival 38 %. Il avait fait 55 % en 2014 et 58 % en 2020.
fr La taxe passe de 2 à 3 %. Un couple paiera 40 euros de plus, soit une hausse de 10 % de sa facture.
en Two in five drivers speed and one in ten drinks. Of 500 stopped, 90 were over the limit, that is one in six.
fr Le premier tour avait donné 41 % à Roy, 35 % à Blin et 24 % à Noé. Dimanche, Roy l'emporte avec 53 % des voix.
fr Elle a 17 médailles à son palmarès. Cette saison, elle en a gagné trois en or, deux en argent et une en bronze.
en Spain leads the table. It has 12 medals: five gold, four silver and three bronze; Italy has five gold, two silver and one bronze.
"""


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(("lang", "text"), lines(TRAPS))
def test_silent(rule: str, lang: str, text: str) -> None:
    assert hits(rule, text, lang) == []
