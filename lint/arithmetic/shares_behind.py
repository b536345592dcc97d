"""Shares told in the sentence behind their figures: "Sur les 36 candidats, 27 ont réussi. Un taux de 75 %."."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from lint import patterns
from lint.arithmetic.figures import Clause, Figure, alike, ends, follows, rounded
from lint.arithmetic.shares import HUNDRED, INCLUDING, INFINITE, OF_THE, OWN_WHOLE, PAIRED, WON, Share, scaled
from lint.model import Block, Role

# The words of a sentence before a share that takes up the sentence before.
TAKING_UP = {
    "fr": patterns.compile(
        r"^(?:(?:avec|à|soit|c['’]est|ce qui (?:fait|donne|représente)|cela (?:fait|donne|représente)"
        r"|autrement dit)\b,?\s?)?"
        r"(?:(?:un|une|le|la|leur|cette?|ce)\s)?(?:taux|proportion|part|ratio|pourcentage|score|résultat|moyenne)?"
        r"(?:\s(?:de|d['’])\s?[\p{L}’'-]+){0,2}\s?"
        r"(?:est |s['’]établit |s['’]élève |atteint |ressort )?(?:donc |ainsi )?(?:à |de )?$"
    ),
    "en": patterns.compile(
        r"^(?:(?:that|this|it|which)(?: is| was| makes?| gives?| means?| represents| amounts to|['’]s)?"
        r"|or|at|with|in other words,?)?\s?"
        r"(?:(?:the|a|an|their|this|that)\s)?(?:[\p{L}-]+\s){0,2}(?:rate|share|proportion|ratio|percentage|score)?\s?"
        r"(?:is |was |stands at |stood at |works out at )?(?:thus |therefore )?(?:of )?$"
    ),
    "vi": patterns.compile(
        r"^(?:(?:như vậy|tức(?: là)?|nghĩa là),?\s)?(?:tỷ lệ|tỉ lệ|mức)?(?:\s[\p{L}\p{M}]+){0,4}\s?"
        r"(?:là |đạt |chiếm |ở mức )?$"
    ),
}
NAMED = patterns.compile(
    r"^at |taux|proportion|part|ratio|pourcentage|score|soit|c['’]est|ce qui|cela|rate|share|percentage|that|this|which"
    r"|tỷ lệ|tỉ lệ|tức"
)
BODY = frozenset((Role.LEDE, Role.BODY, Role.STANDFIRST))
NEAR = 25  # points: what is farther off is the share of something else


def told_shares(clause: Clause, previous: Clause | None) -> Iterator[Share]:
    """The share that a sentence opens with, by the part and the whole of the sentence before."""
    if previous is None or len(previous.quantities) < 2 or not _near(previous.block, clause.block):
        return
    index = next(iter(clause.figures), -1)
    if index < 0 or clause.tags[index] != "P" or clause.figures[index].value > HUNDRED:
        return
    ahead = clause.block.lower[clause.span.start : clause.figures[index].span.start].replace("\u00a0", " ")
    if {"u", "d"} & set(clause.tags[:index]):
        return  # "That is an increase of 50 per cent"
    if follows("[of]", clause, index) >= 0 and (WON | OWN_WHOLE).isdisjoint(clause.words[index + 1 : index + 3]):
        return  # "un taux de 12 % d'absents"
    if not NAMED.search(ahead) or not TAKING_UP[clause.block.language].search(ahead):
        return
    percent = clause.figures[index]
    found = [share for part, whole in _pairs(previous) if (share := _share(previous, part, whole, index))]
    if any(share.low <= percent.high + share.slack and percent.low - share.slack <= share.high for share in found):
        return
    named = [pair for pair in _pairs(previous) if _is_part(previous, *pair)]
    if len(found) != 1 and len(named) == 1:
        found = [share for share in (_share(previous, *named[0], index),) if share]
    if len(found) == 1 and abs(found[0].low - percent.value) < NEAR and not _rest(found[0], percent):
        yield found[0]


def _near(one: Block, other: Block) -> bool:
    return one is other or (one.region is other.region and other.paragraph - one.paragraph == 1 and one.role in BODY)


def _rest(share: Share, percent: Figure) -> bool:
    """Whether a percent is the share of the others."""
    return abs(HUNDRED - percent.value - (share.low + share.high) / 2) <= share.slack


def _pairs(clause: Clause) -> Iterator[tuple[int, int]]:
    """The places of all figures of one kind, the smaller first."""
    places = [i for i in clause.figures if clause.tags[i] in "QR" and clause.figures[i].value > 0]
    for one, two in combinations(places, 2):
        yield (one, two) if clause.figures[one].value <= clause.figures[two].value else (two, one)


def _is_part(clause: Clause, part: int, whole: int) -> bool:
    """Whether the words make one figure a part of the other."""
    if part < whole:
        return ends(PAIRED, clause, whole) == part
    return ends(OF_THE, clause, whole) >= 0 or ends(INCLUDING, clause, part) >= 0 or follows("i|G", clause, part) >= 0


def _share(clause: Clause, part: int, whole: int, index: int) -> Share | None:
    x, y = scaled(clause.figures[part], clause.figures[whole])
    (low, high), (least, most) = rounded(x), rounded(y)
    if not alike(x, y) or least <= 0 or INFINITE in (most, high):
        return None
    return Share(index, low / most * HUNDRED, high / least * HUNDRED, Decimal(1), (x.span, y.span))
