from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/ratio"
# What tempts a naive reading.
TRAPS = r"""
fr Sur les 40 élèves de la section, 30 sont internes. Un taux de 12 % d'absence a été relevé.
fr Le club a 300 membres et 90 bénévoles. Le taux de chômage du canton est de 12 %.
en Of the 80 calls made, 60 were answered. The rate of inflation was 3 per cent.
en Wardens tagged 18 of 24 cubs. The share of males rose 5 per cent.
en Inspectors failed 90 of 300 taxis, or 45% of those built before 2010.
vi Trong 50 mẫu nước, 20 mẫu không đạt. Tỷ lệ thất nghiệp là 2%.
"""
# Right before the stroke, wrong behind it.
TWINS = r"""
fr Sur les 40 élèves de la section, 30 ont obtenu leur diplôme. Un taux de {75/85} % qui ravit le proviseur.
fr Des 60 pompiers appelés, 45 se sont présentés. Soit une proportion de {75/65} %.
fr La police a contrôlé 300 vélos, dont 90 sans éclairage. Une part de {30/40} % jugée inquiétante.
fr L'inspection a écarté 120 œufs sur 400, soit {30/40} % du stock.
en Of the 80 calls made, 60 were answered. That is a rate of {75/85} per cent, the firm said.
en The clinic treated 250 patients, 200 of whom recovered. A recovery rate of {80/60}% is unusual.
en Wardens tagged 18 of 24 cubs. That makes {75/65} per cent.
vi Trong 50 mẫu nước, 20 mẫu không đạt. Tỷ lệ này là {40/50}%.
vi Trường có 300 em dự thi, 270 em đỗ. Tỷ lệ đỗ đạt {90/80}%.
en Inspectors failed 90 of 300 taxis, or {30/40}% of the fleet.
"""

test_silent = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)
