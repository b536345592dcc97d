# ruff: noqa: E501
from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/ratio"
# What tempts a naive reading.
TRAPS = r"""
fr L'exposition a reçu 600 000 visiteurs. Venus de toute l'Europe, 150 000 étrangers ont franchi la porte ; un visiteur sur deux est une femme.
en The line carried 90,000 passengers. Some 30,000 foreigners used it. One passenger in two travels alone.
fr Chaque équipe alignait deux juniors et quatre seniors par groupe de six.
fr Les femmes, 150 sur 300 salariés, forment le tiers des équipes de nuit.
en Women, 40 of the 160 officers, make up half of the night shift.
fr Un habitant sur dix, soit plus que les 5 000 des 50 000 Dolois attendus, a signé.
"""
# Right before the stroke, wrong behind it.
TWINS = r"""
fr L'exposition a reçu 600 000 visiteurs en cinq mois.\n\nVenus de toute l'Europe, 150 000 étrangers ont franchi la porte, soit un visiteur sur {quatre/deux}.
en The ferry line carried 90,000 passengers last year.\n\nSome 30,000 foreigners used it, or one passenger in {three/six}.
fr Les femmes, 150 sur 300 salariés, forment {la moitié/le tiers} de l'effectif.
fr Un habitant sur dix, soit {5 000/50 000} des 50 000 Dolois, a signé la pétition.
fr Le rendement est de 7 tonnes à l'hectare : 700 tonnes pour {100/10} hectares.
fr La dette de 90 millions pèse {1 800/18 000} euros sur chacun des 50 000 habitants.
en Women, 40 of the 160 officers, make up a {quarter/third} of the force.
en The farm yields 6 tonnes a hectare: 480 tonnes from {80/8} hectares.
"""

test_silent = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)
