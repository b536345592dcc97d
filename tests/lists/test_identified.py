from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/list-count"
TWINS = """
fr {Trois/Quatre} clubs descendent. Il s'agit d'Arles, de Gap et de Foix.
fr Arles, Gap et Foix descendent. Les {trois/cinq} clubs contestent.
fr Luc Morin a pris six ans, Zoé Martin cinq et Paul Roy deux. Tous les {trois/quatre} avaient nié.
fr Son {trio/quintette}, Luc Morin, Zoé Martin et Paul Roy, jouera lundi.
en {Three/Four} clubs go down. They are Ayr, Perth and Alloa.
en Ayr, Perth and Alloa go down. All {three/four} blamed the weather.
en Her {trilogy/tetralogy}, "Silt", "Reed" and "Sluice", sold well.
en Tom Reed, Sue Lark and Ivy Moss won. The {trio/duo} split the prize.
en {Three/Four} things helped, he said: a rope, a lamp and a dog.
vi {Ba/Bốn} đội xuống hạng. Đó là Hà Tĩnh, Nam Định và Đồng Tháp.
vi Hà Tĩnh, Nam Định và Đồng Tháp xuống hạng. Cả {ba/bốn} đội đều đổ lỗi cho thời tiết.
"""
SILENT = """
fr Arles et Gap descendent. Les trois derniers clubs contestent.
fr Arles et Gap descendent. Les trois clubs suivants contestent : Pau, Foix et Albi.
fr Un quintette de Schumann et de Brahms ouvrira la soirée. Il a formé un trio avec Luc Morin et Zoé Martin.
en Ayr and Perth go down. The three other clubs blamed the weather.
en He met three clubs. Ayr and Perth go down. All three clubs blamed the weather.
"""

test_silent = silent(RULE, SILENT)
test_twins = twins(RULE, TWINS)
