from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/edition"
TWINS = """
fr L'église, bâtie en 1743, est un témoin de l'art du {XVIIIe/XVIIe} siècle.
fr C'est sa {troisième/cinquième} victoire après celles de 2010 et 2015.
fr Luc Morin est le {huitième/septième} directeur. Il succède à Paul Roy, le septième à ce poste.
fr La dixième édition s'est tenue en 2014 ; la {vingtième/trentième} aura lieu en 2024.
en The mill, built in 1743, is a gem of the {eighteenth/sixteenth} century.
en It was her {third/fifth} title, after 2015 and 2019.
en Ann Poole is the {ninth/seventh} rector. She takes over from Luke Ash, the eighth holder of the post.
en The 11th Oslo Boat Week opens. Last year's edition, the {10th/12th}, was held in a dock.
"""
SILENT = """
fr L'église, bâtie en 1743 à la place d'une tour du XVIIe siècle, rouvre. Un roman paru en 1962 sur le XIXe siècle.
fr C'est sa cinquième victoire après celles de 2010 et 2015 notamment.
en The mill, restored in 1843, is a gem of the sixteenth century. The novel of 1962 is set in the 17th century.
en It was her fifth title, her third after injury. The third straight week of rain follows the second week of storms.
"""

test_silent = silent(RULE, SILENT)
test_twins = twins(RULE, TWINS)
