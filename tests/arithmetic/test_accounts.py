# ruff: noqa: E501
from __future__ import annotations

import pytest

from tests.checks.twins import bad, good, hits, lines

RULE = "figures/sum"
# What tempts a naive reading.
TRAPS = r"""
fr L'usine emploie 640 personnes. Elle en a recruté 300 en mai, 250 en juin et 200 en juillet.
fr Le plan d'action compte 23 mesures :\n\n- Axe 1 : les écoles ;\n- Axe 2 : les routes ;\n- Axe 3 : les ponts.
fr Le naufrage a fait 14 morts.\n\nNeuf viennent de Lannes, quatre de Brix et un de Morel.
fr Le festival a vendu 5 200 billets, dont 2 300 le samedi, 1 900 le dimanche et 1 000 le lundi.
fr Le musée a coûté 6,1 millions d'euros. L'État a donné 2,5 millions, la région 2,2 millions, la ville 1,5 million.
en The club has 64 members, up from 40 five years ago, and hosts a dinner for 140 guests.
en The coalition holds 465 seats. The Greens went from 98 to 148 seats, the Liberals have 191 and the Reds 24.
en Of the 300 houses, 140 have solar panels, 120 also have batteries and 110 a heat pump.
en Ohio has counted 18 road deaths. Eight people died in Iowa, five in Utah, three in Maine, two each in Idaho and Texas.
en The side is 151 runs short. The bowlers took 3-77, 2-66 and 1-40.
fr Les Lions ont 23 points.\n\n1. Auch, 24 pts, 11 j., 7 g. ; 2. Brive, 18 pts, 3 j., 11 g. ; 3. Pau, 9 pts.
en There are 212 on board.\n\nIt carries 178 passengers and 34 crew. The 180 first given counted two who missed it.
vi Đoàn có 46 người. Năm 2019 có 18 người, năm 2020 có 15 người và năm nay 14 người.
"""
# Right before the stroke, wrong behind it.
TWINS = r"""
fr Séisme à Tarma : 33 morts\n\nLa secousse a été ressentie à Lima.\n\nLes secours ont compté 19 morts à Tarma, {neuf/douze} à Palca et cinq à Junín.
fr Le verger couvre 2 700 hectares, dont 1 400 à Brax, 900 à Lorm et {400/700} à Viaur.
fr La maison emploie 184 personnes :\n\n- {97/67} à la forge ;\n- 62 à l'atelier ;\n- 25 au bureau.
fr La buvette a rapporté 1 310 euros, la tombola 740 et la vente de gâteaux {420/240}. De quoi verser 2 470 euros à la crèche.
en The appeal reached $73,500. Firms gave $41,000, schools {$19,500/$15,900} and parents $13,000.
en He lifted a combined 214 kg. He began with 97 kg in the snatch and ended with {117/177} kg in the clean and jerk.
en A dairy was fined £62,000 on Monday.\n\nWith costs of £9,300 and a surcharge of £1,500, the bill comes to {£72,800/£78,200}.
en The 58-member council has changed. Labour holds 31 seats, the Tories {18/13} and the Greens nine.
en The winner took 2,310 votes, her rival 1,870 and the farmer 455, out of {4,635/4,935} ballots cast.
en The fair drew 52,000 people.\n\nOf the visitors, 28,000 came on Friday and {24,000/34,000} on Saturday.
vi Huyện thu 9.350 tấn vải. Vải sớm đạt 4.100 tấn, vải chính vụ {3.450/3.540} tấn, vải muộn 1.800 tấn.
"""


def _read(text: str) -> str:
    return text.replace(r"\n", "\n")


@pytest.mark.parametrize(("lang", "text"), lines(TRAPS))
def test_silent(lang: str, text: str) -> None:
    assert hits(RULE, _read(text), lang) == []


@pytest.mark.parametrize(("lang", "text"), lines(TWINS))
def test_twins(lang: str, text: str) -> None:
    assert hits(RULE, _read(good(text)), lang) == []
    assert len(hits(RULE, _read(bad(text)), lang)) == 1
