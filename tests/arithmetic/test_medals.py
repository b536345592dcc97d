# ruff: noqa: E501
from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/sum"
# What tempts a naive reading.
TRAPS = r"""
fr La Belgique rentre avec 17 médailles. La Suisse a décroché cinq médailles d'or, quatre d'argent et huit de bronze.
en Kenya has 40 medals in all its history, and won five gold, four silver and two bronze medals on Sunday.
vi Vé hạng vàng 14 triệu đồng, hạng bạc 9 triệu đồng, hạng đồng 5 triệu đồng cho trận tranh huy chương.
"""
# Right before the stroke, wrong behind it.
TWINS = r"""
vi Đoàn Việt Nam đoạt 34 huy chương tại giải trẻ.\n\nCác em mang về 14 huy chương vàng, 9 huy chương bạc và {11/13} huy chương đồng.
en Kenya finished with 23 medals.\n\nIts athletes won nine gold, eight silver and {six/four} bronze medals.
fr La Belgique rentre avec 17 médailles.\n\nElle a décroché cinq médailles d'or, quatre d'argent et {huit/six} de bronze.
fr Bilan : 12 médailles, dont trois en or, quatre en argent et {cinq/sept} en bronze.
en The team took 31 medals, with 12 golds, 10 silvers and {nine/seven} bronzes.
"""

test_silent = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)
