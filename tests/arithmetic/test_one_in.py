from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/ratio"
TWINS = """
fr Le port a 2 700 anneaux. Quelque 900 d'entre eux, soit un sur {trois/cinq}, sont loués à l'année.
fr 35 des 140 bancs sont cassés, soit un sur {quatre/six}.
fr Des 72 stands du marché, 18 sont tenus par des jeunes, soit {un quart/un tiers}.
fr Le pont coûte 21 millions d'euros pour 7 arches, soit {3/5} millions l'arche.
fr Les 30 stages coûtent 9.000 euros ; le stage revient à {300/400} euros.
en Of the 720 stalls, 180, or one in {four/seven}, were let to beginners.
en The bridge cost $21 million for 7 arches, or ${3/5} million an arch.
vi Cây cầu tốn 21 triệu USD cho 7 nhịp, tức {3/5} triệu USD mỗi nhịp.
"""
SILENT = """
fr Le port a 2 700 anneaux. Un port sur cinq en a plus.
fr Sur les 720 stands, 180 ont fermé, alors qu'un sur deux fermait en 2010.
fr Il a vendu 72 billets à 12 clients, pour 7 euros le billet.
en It sold 72 tickets to 12 customers at $9 a ticket.
en Of the 720 stalls, 180 closed; one in two does so in Leeds.
"""

test_silent = silent(RULE, SILENT)
test_twins = twins(RULE, TWINS)
