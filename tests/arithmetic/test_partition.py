# ruff: noqa: E501
from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/sum"
# What tempts a naive reading.
TRAPS = r"""
en All 40 seats were up for grabs. The Liberals won 17, the Nationalists 12 and the Greens six; three counts go on.
en The school has 460 pupils. Some 300 play football, 120 swim and the rest do judo.
en The farm has 95 animals. It sold 40 lambs in May, 50 in June and 45 in July.
en The company employs 900 people. It hired 400 in 2021, 350 in 2022 and 300 last year.
en Of the 60 countries, 45 have signed, 30 ratified.
en Twelve people died. Eight others were hurt, three of them seriously, and the other five lightly.
en She scored 30 points. Her team-mates had 14, 12 and nine.
en He took 52 per cent of the vote; his rival had 48. In the north he led by 61 per cent to 39.
fr Le conseil compte 33 sièges. La droite en avait obtenu 16 en 2014, 12 en 2020 et neuf cette année.
fr L'usine emploie 640 personnes. Elle en a recruté 300 en mai, 250 en juin et 200 en juillet.
fr Le train emmenait 320 passagers. Dix ont été hospitalisés, et 45 autres soignés sur place.
fr La région verse 90 000 euros par an. Le département a donné 60 000 euros, la ville 30 000 et les habitants le reste.
fr Le festival a vendu 12 000 billets. On attend 5 000 personnes vendredi, 6 000 samedi et 4 000 dimanche.
fr Quelque 45 % des lecteurs aiment le polar, 38 % la poésie et 27 % le théâtre, plusieurs réponses étant possibles.
fr Elle a un capital de 200 000 euros. Ses enfants en reçoivent 75 %, soit 150 000 euros ; les 25 % restants, soit 50 000 euros, vont à une œuvre.
vi Hội đồng có 25 ghế. Năm 2015 đảng giành 14 ghế, năm 2020 được 12 ghế và năm nay 10 ghế.
vi Xã có 900 hộ. Năm ngoái 400 hộ có nước sạch, năm nay 700 hộ, số còn lại sẽ có vào năm sau.
en A couple thus pays £24, or £20 with a season ticket, against £22 and £18 now.
fr Un couple paie ainsi 24 euros, ou 20 avec la carte, contre 22 et 18 aujourd'hui.
en She left three sons, all four of them sailors according to the plaque.
"""
# Right before the stroke, wrong behind it.
TWINS = r"""
en All 40 seats on the county council were up for grabs.\n\nThe Liberals won 17, the Nationalists 12, the Greens six and others {five/nine}.
en The appeal has reached its target of £90,000. A bank gave £40,000, the lottery £35,000, and villagers raised the remaining {£15,000/£25,000}.
en The lab tested 500 samples this week. Of these 410 were negative, 60 positive and the remaining {30/50} could not be read.
en A herd of 95 animals was sold on Friday: the cows fetched most.\n\nThere were 52 cows, 31 calves and {12/22} bulls.
en Asked about the bypass, 61 per cent were in favour, 27 per cent against and {12/22} per cent had no opinion.
en He won with 48 per cent of the ballots. His two opponents shared the rest, 31 per cent and {21/31} per cent.
en The estate comprises 210 hectares of land, 140 of them woods, 55 pasture and the rest, {15/25}, water.
fr Les 33 sièges du conseil étaient à pourvoir.\n\nLa liste de droite en obtient 16, celle de gauche 11, les écologistes quatre et les sans-étiquette {deux/cinq}.
fr La campagne a permis de réunir 180 000 euros. La Région a donné 90 000 euros, le département 60 000 et les habitants les {30 000/40 000} restants.
fr Le paquebot emmenait 320 passagers. Dix ont été hospitalisés, 45 soignés sur place et les {265/235} autres sont indemnes.
fr Le verger compte 600 arbres : 320 pommiers, 180 poiriers et {100/150} cerisiers.
fr On a dépouillé 410 bulletins. Le oui en recueille 230, le non 150, et {30/60} sont blancs ou nuls.
fr Les sondés sont 54 % à préférer le train, 31 % la voiture et {15/25} % l'avion.
fr Elle a obtenu 44 % des voix. Son dauphin en a eu 36 %, les {20/30} % restants allant au troisième.
fr Parmi les 90 candidats, 62 ont été admis et {28/38} recalés.
vi Cả 25 ghế của hội đồng đều được bầu lại. Đảng cầm quyền giành 14 ghế, phe đối lập 8 ghế và các ứng viên tự do {3/7} ghế.
vi Đoàn giành 27 huy chương, gồm 9 huy chương vàng, 8 huy chương bạc và {10/14} huy chương đồng.
vi Trên tàu có 58 người. Có 12 người bị thương nặng, 20 người bị thương nhẹ và {26/36} người còn lại an toàn.
fr Le budget de 45 millions se partage entre l'État (20 millions), la région (15 millions) et la ville ({10 millions/20 millions}).
fr La délégation de 24 membres comprend 14 élus, six experts et {quatre/huit} journalistes.
fr Le syndicat revendique 3 200 adhérents : 1 900 actifs, 800 retraités et {500/900} étudiants.
fr L'amende de 120 000 euros se compose de 80 000 euros ferme et de {40 000/60 000} avec sursis.
fr Le bilan s'alourdit à 18 morts, dont 11 à Sfax, cinq à Gabès et {deux/cinq} en mer.
fr Sur les 64 boutiques du quai, 40 ont rouvert, {24/34} restent closes.
fr Il a disputé 30 combats : 22 victoires, cinq défaites et {trois/sept} nuls.
fr Huit projets sur vingt ont été retenus, les {douze/seize} autres étant ajournés.
en The 30-member panel includes 16 lawyers, nine teachers and {five/nine} doctors.
en Her record stands at 40 fights, 33 wins, four losses and {three/eight} draws.
en The jury of 12 was composed of seven women and {five/seven} men.
en The $45 million project is funded by the state, which pays $20 million, the city, $15 million, and private donors, {$10 million/$20 million}.
en Of the 18 islands, 11 are inhabited and {seven/nine} are not.
en Seventy cars entered the race; 45 finished and {25/35} dropped out.
en The budget breaks down as 50 percent wages, 30 percent rent and {20/30} percent supplies.
vi Đoàn công tác gồm 24 người: 14 cán bộ, 6 kỹ sư và {4/8} phóng viên.
vi Dịch bệnh làm 18 người chết, gồm 11 người ở Hà Nam, 5 người ở Nam Định và {2/6} người ở Thái Bình.
vi Tổng vốn 45 tỷ đồng gồm 20 tỷ từ tỉnh, 15 tỷ từ huyện và {10/20} tỷ do dân góp.
vi Anh đã đấu 30 trận, thắng 22, hòa 3 và thua {5/9}.
"""

test_silent = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)
