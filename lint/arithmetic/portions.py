"""What a part should be, by its share of a whole: "15 % des 400, soit 60", "sur 640, 75 %, soit 480"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint.arithmetic.figures import Clause, Figure, ends, follows, rounded
from lint.arithmetic.fractions import WORDED, ranked
from lint.arithmetic.letters import bag
from lint.arithmetic.shares import HUNDRED, INFINITE, Params, in_words, scaled
from lint.record import NamedTuple
from lint.source import Span

# A share of a whole, or a whole and its share, that give the part: "15 % des 400, soit 60", "sur 640, 75 %, soit 480".
PART_GIVEN = r"(?:\(|,?s|,U|–|,)[w1]{0,2}"
SHARE_OF = rf"[PHh][wN]?[opIf](?:1?w{{1,2}}[fo])?w{{0,2}}[QR][wNVz]{{0,4}}{PART_GIVEN}"
SHARE_OF_VI = SHARE_OF.replace("opIf", "opIfw")
SHARED = rf"[pIo]w{{0,2}}[QR][wNV]{{0,4}},P[wN]{{0,2}}{PART_GIVEN}"
PART_ENDS = r"[wNV]{0,3}(?:[),;:.–e]|$)"
AT_ONCE = r"w?(?:[),;:.–]|$)"
PERSONS = bag("personne,person,người,em")
PERIODS = bag("first,second,latter,opening,final,closing")  # "the first half brought 13, the second 25"
ROUGH = Decimal("0.12")  # what "about 30 %" may hide


class Portion(NamedTuple):
    """What a part should be, by its share of a whole."""

    part: int
    share: Span
    whole: Figure
    low: Decimal
    high: Decimal


def portions(clause: Clause, params: Params) -> Iterator[Portion]:
    """What the parts of a sentence should be, by the share and the whole that they are given after."""
    share_of = SHARE_OF_VI if clause.block.language == "vi" else SHARE_OF
    for index in clause.figures:
        before = [i for i in clause.figures if i < index]
        if clause.tags[index] not in "QR" or not before:
            continue
        whole, share = before[-1], ends(share_of, clause, index)
        if share < 0:
            share = before[-1] if ends(SHARED, clause, index) >= 0 else -1
            whole = before[-2] if len(before) > 1 else -1
        if share < 0 or whole < 0 or not _given(clause, index):
            continue
        found = _portion(clause, index, share, whole, params)
        if found is not None:
            yield found


def _given(clause: Clause, index: int) -> bool:
    """Whether a part stands where it explains a share: ", soit 60,", "(60)", ", 60,"."""
    bare = clause.tags[index - 1] in ",(–"
    return follows(AT_ONCE if bare else PART_ENDS, clause, index) >= 0


def _portion(clause: Clause, index: int, share: int, whole: int, params: Params) -> Portion | None:
    part, all_ = scaled(clause.figures[index], clause.figures[whole])
    tags = clause.tags
    if tags[whole] not in "QR" or part.kind not in ("", all_.kind) or all_.high == INFINITE or all_.value < 2:
        return None
    if part.noun not in ("", all_.noun, *PERSONS) or (part.noun != all_.noun and part.value > all_.value):
        return None
    if clause.words[share - 1] in PERIODS:
        return None
    if tags[share] in "ud+" or ends(r"[udml][wN]{0,3}f?", clause, share) >= 0:
        return None
    figure = clause.figures.get(share)
    if tags[share] == "P" and figure is not None:
        low, high, span = figure.low, figure.high, figure.span
        if figure.quantity.approximation not in ("", "about", "nearly"):
            return None
        if figure.quantity.approximation:
            low, high = figure.value * (1 - ROUGH), figure.value * (1 + ROUGH)
    elif (figure is not None or clause.words[share] in WORDED) and not ranked(clause.words, share):
        span = figure.span if figure else clause.placed(share)
        value = figure.value if figure else WORDED[clause.words[share]]
        read = in_words(clause, share, value * HUNDRED, share, span, params)
        low, high = read.low - params.worded, read.high + params.worded
    else:
        return None
    (least, most) = rounded(all_)
    return Portion(index, span, all_, low * least / HUNDRED, high * most / HUNDRED)
