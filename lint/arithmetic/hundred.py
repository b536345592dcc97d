"""Shares of one whole that pass 100 %, or do not reach it with the rest."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint.arithmetic.figures import Clause, Figure, ends, follows
from lint.arithmetic.letters import bag
from lint.arithmetic.listing import UNDECIDED, remains
from lint.model import NOTE, Agreement, Hit, Measure, Related, Value

NOT_LISTED = frozenset("kXDF")
OPPOSED = r"[ak][w1]{0,2}"
RIVAL = r"[^QPOTRH;:.()]{0,5}(?:a|t)"
HOLDING = {
    "fr": bag("finance,financera,financent,paie,paiera,paye,prend,apporte,détient,possède,contrôle,obtient,recueille"),
    "en": bag("pays,pay,paid,owns,own,holds,hold,funds,controls,provides,takes,took,won"),
    "vi": bag("góp,chi,nắm,giữ,hữu,chiếm,được"),
}
VOTERS = bag("électeurs,votants,inscrits,voters,electorate,referendum,référendum,cử")
CHOOSING = bag(
    "oui,non,choisi,choisissent,approuvé,rejeté,dit,yes,no,backed,approved,rejected,voted,chose,elected,opposed,thuận,đối"
)
ROUNDS = bag(
    "arrondi,arrondis,rounding,rounded,tròn,tours,rounds,participation,turnout,abstention,réponses,answers,chez"
)
SECOND = bag("second,deuxième,runoff,hai")
ROUND = bag("tour,round,vòng")
EARLIER = bag(
    "précédent,précédente,dernier,dernière,auparavant,tôt,lors,alors,last,previous,earlier,before,ago,trước,passé,"
    "passée"
)
FULL = Decimal(100)


def shares(clause: Clause, slack: Decimal) -> Iterator[Hit | Agreement]:
    """Shares of one whole that pass 100 %, or do not reach it with the rest."""
    found = _siblings(clause)
    if len(found) < 2:
        return
    figures = [clause.figures[i] for i in found]
    made = sum((figure.value for figure in figures), Decimal(0))
    margin = slack + sum((figure.high - figure.low for figure in figures), Decimal(0)) / 2
    related = tuple(Related(clause.block, figure.span, "part") for figure in figures[:-1])
    rest = remains(clause, found[-1])
    shares = [figure.value for figure in figures]
    counted = clause.tags.count("Q") >= len(found)  # then the first may be the whole of the others
    if abs(made - FULL) <= margin or (counted and sum(shares[1:]) == FULL):
        yield Agreement(clause.block, figures[-1].span, "text", related)
    elif (made > FULL and (len(found) > 2 or rest or _rivals(clause, found))) or (rest and len(found) > 2):
        values = values_of(" + ".join(digits(f) for f in figures), "", Measure(made, "%"), Measure(FULL, "%"))
        stated = clause.tags[found[0] - 1 : found[0]] == ":"  # else each may be of a whole of its own
        yield Hit("shares", clause.block, figures[-1].span, values, related, doubt=0 if stated else NOTE)


def _siblings(clause: Clause) -> list[int]:
    """The shares of a sentence that its words make parts of one whole."""
    tags = clause.tags
    found = [i for i in clause.figures if tags[i] == "P" and ends(r"[ud+i][^QPOTRH;:.,()]{0,4}", clause, i) < 0]
    listed = [i for i in found if i > tags.rfind(":", 0, found[-1])] if found else found
    found = listed if len(listed) > 1 else found  # "360 (60 %) ont voté : 198 oui (55 %), 162 non (45 %)"
    if len(found) < 2 or not ROUNDS.isdisjoint(clause.words) or _two_rounds(clause) or "y" in tags or "c" in tags:
        return []
    mixed = len(found) > 2 and all(tags[i - 1] == "t" and tags[i + 1 : i + 2] in ("o", "f") for i in found)
    cues = (
        _gapped(clause, found),
        mixed,  # "vient à 45 % du fioul, à 35 % de l'eau et à 20 % du vent"
        _votes(clause, found),
        "M" in tags or "g" in tags,
        remains(clause, found[-1]),
        not UNDECIDED.isdisjoint(clause.words),
    )
    if not any(cues):
        return []
    between = tags[found[0] : found[-1]]
    if not NOT_LISTED.isdisjoint(between) or ";" in between:
        return []
    if any(clause.figures[i].quantity.approximation not in ("", "about") for i in found):
        return []
    if not mixed and sum(follows(r"(?:[of]V)?[tIp][wN]|o[^V]", clause, i) >= 0 for i in found) > 1:
        return []  # shares of several wholes
    opposed = any(ends(OPPOSED, clause, i) >= 0 for i in found[1:])
    return [] if opposed and not _rivals(clause, found) else found


def _gapped(clause: Clause, found: list[int]) -> bool:
    """ "La région paie 40 % des travaux, l'État 35 % et les communes 25 %": who has what, with the verb told once."""
    if len(found) < 3 or HOLDING[clause.block.language].isdisjoint(clause.words[: found[0]]):
        return False
    return all(ends(r"[,e][wN1]{1,4}", clause, i) >= 0 and follows("[of]", clause, i) < 0 for i in found[1:])


def _votes(clause: Clause, found: list[int]) -> bool:
    around = clause.tags[max(0, found[0] - 4) : found[0] + 5]
    if "V" in around or follows("[of]V", clause, found[-1]) >= 0:
        return True
    chosen = not VOTERS.isdisjoint(clause.words) and not CHOOSING.isdisjoint(clause.words)
    return chosen and clause.tags[found[0] - 1] not in "fv" and "v" not in clause.tags


def _rivals(clause: Clause, found: list[int]) -> bool:
    """ "58 % des voix contre 42 %", and not 52 % at the election before."""
    if len(found) != 2 or not _votes(clause, found):
        return False
    return ends(RIVAL, clause, found[-1]) >= 0 and EARLIER.isdisjoint(clause.words)


def _two_rounds(clause: Clause) -> bool:
    return not SECOND.isdisjoint(clause.words) and not ROUND.isdisjoint(clause.words)


def digits(figure: Figure) -> str:
    number = figure.quantity.numbers[-1]
    return figure.quantity.block.text[number.span.start : number.span.end]


def values_of(part: str, whole: str, made: Measure, other: Measure) -> dict[str, Value]:
    return {"part": part, "whole": whole or made, "made": made, "other": other}
