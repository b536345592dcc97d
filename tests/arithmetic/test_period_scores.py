# ruff: noqa: E501
from __future__ import annotations

from tests.checks.twins import silent, twins

RULE = "figures/sum"
# What tempts a naive reading.
TRAPS = r"""
fr Basket. Limoges a dominé Pau 81-74. Il mène 12-3 dans les confrontations, après 20-18, 22-19, 17-21 lors des derniers tours.
fr Tennis : victoire en trois sets 6-4, 3-6, 7-5 de la Tchèque.
en The Hawks lead the series 2-1 after games won 96-88, 90-101, 104-99.
en She won the match 6-3, 4-6, 7-6 (7-5).
vi Đội thắng ba trận 2-1, 3-0, 1-0.
"""
# Right before the stroke, wrong behind it.
TWINS = r"""
fr Basket. Limoges a dominé Pau 81-74.\n\nQuart-temps : 20-18, 22-19, 17-21, {22-16/25-16}.
en The Hawks beat the Bears 96-88 at home. Quarters: 24-20, 22-25, 26-23, {24-20/21-20}.
fr Volley. Tours s'est imposé 3-1 (25-21, 19-25, 25-20, {25-18/18-25}) devant 2 000 spectateurs.
en Italy won the volleyball final 3-1 over Poland (25-22, 23-25, 25-19, {25-20/20-25}).
vi Bóng rổ: Đội Sài Gòn thắng 78-70. Tỷ số các hiệp: 20-18, 19-17, 21-15, {18-20/28-20}.
vi Tuyển nữ thắng 3-1 sau các ván 25-20, 22-25, 25-18, {25-19/19-25}.
fr Hockey : Rouen bat Angers 5-3 (2-1, 1-1, {2-1/1-1}).
en Hockey: Finland beat Sweden 4-2 (1-0, 2-2, {1-0/0-0}).
"""

test_silent = silent(RULE, TRAPS)
test_twins = twins(RULE, TWINS)
