from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/list-count"
TWINS = """
fr Il a longé {trois/cinq} des huit lacs de plus de 40 km de long : le Saimaa, le Ladoga et le Vänern.
fr Sur les sept maires invités, {trois/quatre} ont répondu : Paul Morin, Luc Fabre et Anne Sorel.
fr Les {trois/quatre} finalistes, Zoé Martin, Léa Blanc et Paul Roy, joueront dimanche.
fr Les couleurs retenues sont au nombre de {trois/quatre} : bleu, blanc et vert.
en She has rowed {three/five} of the eight lakes over 40 km long: Saimaa, Ladoga and Vänern.
en The {three/four} finalists, Zoe Martin, Lea Blank and Paul Roy, will play on Sunday.
"""
SILENT = """
fr Deux des élus ont refusé : la hausse, la taxe et le prêt leur déplaisent.
fr Les deux frères, Luc, Marc et Paul étant absents, ont parlé.
fr Deux candidats, Zoé Martin, maire de Pau, et Paul Roy, se présentent.
en Two of them won: Ann Lee, Bob Ray and Cy Poe had lost.
en Two young clowns — Luc and Guy, Guy and Luc — opened the show.
"""

test_silent = silent(RULE, SILENT)
test_twins = twins(RULE, TWINS)
