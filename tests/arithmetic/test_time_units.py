from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/conversion"
TWINS = """
fr Le film dure {95/105} minutes (1 h 35).
fr Le bail court {24/36} mois, soit deux ans.
fr Le détour prend {1h45/1h55} (105 minutes).
fr Il a couru {deux heures et demie/deux heures}, soit 150 minutes.
fr La pause a duré {1 980/1 280} secondes, soit 33 minutes.
fr La pause a duré {2 000/3 000} secondes, soit 33 minutes et 20 secondes.
en The film runs {95/105} minutes (1 hour 35 minutes).
en The ban lasts {18/28} months, or a year and a half.
vi Phim dài {95/105} phút (1 giờ 35).
fr La pinte, soit {568/658} ml, coûte 7 euros.
en The mile ({1,609/1,906} metres) is no metric unit.
en With the pound at $1.25, the £40 million deal ({$50 million/$32 million}) stands.
"""
SILENT = """
fr Comptez quatre jours, ou une semaine en hiver. Trois semaines, soit quinze jours. Un congé de 130 jours (910 heures).
fr Il dort huit heures. Un pied de vigne, un baril de 50 litres, un carat.
en It takes four days, or a week in winter. A foot of snow (in 20 cm drifts).
"""

test_silent = silent(RULE, SILENT)
test_twins = twins(RULE, TWINS)
