"""Two figures of one thing: every pair that one slip or little parts is weighed by what speaks for it and against it.

No construction is asked for. The weights are those of a logistic regression on articles with one planted slip beside
their correct twins and published copy, rounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.words import WORD
from lint.figures.aliases import GENERAL, near
from lint.figures.apart import (
    for_another,
    measured_apart,
    no_figure,
    of_another,
    of_other_stuff,
    races,
    supposed,
    updated,
)
from lint.figures.claims import FATES, HEADS, PEOPLE, Claim, claims
from lint.figures.contexts import LONG, STEM, Scene
from lint.figures.parting import APART
from lint.figures.slips import slip
from lint.model import Role
from lint.record import NamedTuple

CLOSE, FAR = Decimal("1.5"), 2  # times one figure may be the other where no slip speaks for them; where one is known
MOST = 300  # figures of a region, of which each is held against each; what is longer is no article
NEAREST, FARTHEST = 1 / 20, 20  # times beyond which no slip leads
OPENING = 7  # words before a figure that are its subject and its verb
FEW, LATER = Decimal("1.1"), 8
MANY = 7  # figures of a row that are added up
SHORT = 100  # smaller figures have each other's digits by chance
CHANCE = 10  # differences below are told by chance
HEAD = frozenset((Role.TITLE, Role.STANDFIRST))
SURE = frozenset(("noun", "fate", "alias", "unit", "money", "share", "time"))  # ties that do not rest on a slip
BAR = 9.0  # against whatever else speaks for it
STRONG = frozenset(("swap", "digit", "drop", "power"))  # slips that chance seldom makes
DENSE = frozenset(("share", "points", "temperature"))
AGED = patterns.compile(r"(?:\bat|\baged|\b(?:he|she) was|à|,)\s$")
WEIGHTS = {
    "swap": 3.3, "taken up": 2.2, "from head": 1.6, "bias": 1.5, "untold": 1.3, "noun": 1.0, "taken up slip": 1.0,
    "from lede": 0.9, "modifier": 0.9, "time": 0.9, "unit": 0.9, "alias": 0.8, "near word": 0.5, "share": 0.5,
    "money": 0.4, "fate": 0.4, "general": 0.0, "difference": 0.0, "drop": 0.0, "other date": -0.1,
    "digit": -0.3, "power": -0.3,
    "others differ": -0.3, "parted above": -0.4, "word": -0.5, "unitless": -0.6, "short": -0.7, "round": -0.8,
    "row": -0.8, "parted": -0.9, "in body": -1.0, "other name": -1.0, "ear": -1.1, "very near": -1.1, "rough": -1.1,
    "crowd": -1.4, "other year": -1.5, "no slip": -1.6, "other": -1.6, "told again": -1.7, "rival": -1.7,
    "late": -1.8, "from body": -2.0, "bare": -2.5,
}  # fmt: skip


class Tie(NamedTuple):
    """Two figures, the first in the text first, and how much speaks for their being about one thing."""

    weight: float
    one: Claim
    two: Claim


def ties(scene: Scene) -> Iterator[Tie]:
    """The pairs of unlike figures that may be about one thing, with their weight."""
    regions: dict[int, list[Claim]] = {}
    for claim in claims(scene.article):
        if claim.quantity.dimension != "age" and claim.value > 0 and claim.block.role is not Role.LIST:
            regions.setdefault(claim.block.region.index, []).append(claim)
    for told in regions.values():
        told = [claim for claim in told if not (_is_age(claim) or no_figure(claim))][:MOST]
        sizes = {id(claim): float(claim.value) for claim in told}
        for one, two in combinations(told, 2):
            if one.block is two.block or not NEAREST < sizes[id(one)] / sizes[id(two)] < FARTHEST:
                continue
            if two.block.role is Role.TITLE or not (_close(one, two) and tied(one, two)):
                continue
            if not (one.meets(two) or _excluded(scene, one, two, told)):
                yield Tie(sum(WEIGHTS[each] for each in evidence(scene, one, two, told)), one, two)


def _is_age(claim: Claim) -> bool:
    """ "dies at 84": no number of the dead."""
    bare = claim.quantity.unit is None and claim.quantity.noun is None
    return bare and AGED.search(claim.block.lower, 0, claim.span.start) is not None and claim.block.role in HEADS


def _close(one: Claim, two: Claim) -> bool:
    """Whether one figure may be the other; two of the body only by a slip that chance seldom makes."""
    how = slip(one.value, two.value)
    if one.block.role not in HEADS:
        return how in STRONG
    near = how != "" or max(one.value, two.value) <= FAR * min(one.value, two.value)
    return near or _told_alike(one, two)


def _told_alike(one: Claim, two: Claim) -> bool:
    """Whether two sentences say the same of the same subject: "Le pont a coûté #", "Le pont aura coûté #"."""
    if one.block.role not in HEADS or tied(one, two) not in ("noun", "unit", "money"):
        return False
    first, second = _opening(one), _opening(two)
    return len(first) > 1 < len(second) and (first[0], first[-1]) == (second[0], second[-1])


def _opening(claim: Claim) -> list[str]:
    """The stems of the few words with which a sentence leads to its figure."""
    block = claim.block
    words = WORD.findall(block.lower, block.sentence_at(claim.start).start, claim.start)
    least = 2 if block.language == "vi" else STEM - 2
    return [fold(word)[: STEM - 2] for word in words if len(word) >= least] if len(words) <= OPENING else []


def tied(one: Claim, two: Claim) -> str:
    """What makes two figures comparable: "" where nothing does."""
    a, b = one.quantity, two.quantity
    if a.unit is None and b.unit is None:
        return _counted(one, two)
    if a.unit == b.unit:
        kind = a.dimension or ""
        return "share" if kind in DENSE else kind if kind in ("time", "money") else "unit"
    bare, other = (a, b) if a.unit is None else (b, a)
    unitless = bare.unit is None and bare.noun is None and other.dimension in ("money", "share")
    return "unitless" if unitless and slip(one.value, two.value) else ""


def _counted(one: Claim, two: Claim) -> str:
    if one.kind == two.kind != "":
        return "fate" if one.kind in FATES["fr"] else "noun"
    if near(one.kind, two.kind):
        return "alias"
    if two.kind in GENERAL and one.kind and one.kind not in FATES["fr"]:
        return "general"
    bare = not one.kind or not two.kind
    return ("bare" if bare else "other") if (bare and one.kind == two.kind) or slip(one.value, two.value) else ""


def _excluded(scene: Scene, one: Claim, two: Claim, told: list[Claim]) -> bool:
    """Whether the text tells both in one place, or its words leave no doubt that they are of two things."""
    first, second = one.value, two.value
    blocks = {id(c.block) for c in told if c.value == first}
    if first == second or any(id(c.block) in blocks and c.value == second for c in told):
        return True
    if measured_apart(one, two) or of_another(one, two) or races(one, two):
        return True
    if supposed(one) or supposed(two) or (one.kind in FATES["fr"] and (updated(one) or updated(two))):
        return True
    a, b = scene.context(one), scene.context(two)
    if not APART.isdisjoint(b.parting - a.parting) or _adds_up(scene, one, two) or _adds_up(scene, two, one):
        return True
    how = slip(one.value, two.value)
    if not b.taken_up and of_other_stuff(one, two):
        return True
    if not b.taken_up and (tied(one, two) == "general" or _fated(one, two) or _fated(two, one)):
        return True
    if one.block.role not in HEADS and not b.taken_up and max(one.value, two.value) < SHORT:
        return True
    if how in STRONG:
        return False
    plain = how or b.taken_up or two.block.role in HEADS
    if _difference(one, two, told) or (tied(one, two) == "share" and (b.parting - a.parting or not plain)):
        return True
    if how:
        return False
    far = max(one.value, two.value) > CLOSE * min(one.value, two.value) and not b.taken_up
    far = far and not _told_alike(one, two)
    return far or for_another(a.told | a.noun, two) or any(date.startswith(LONG) for date in b.dates - a.dates)


def _fated(one: Claim, two: Claim) -> bool:
    """Whether one figure is of those who died or fled, and the other of a thing that is no people."""
    counted = one.quantity.unit is None and two.quantity.unit is None and two.kind != ""
    return counted and one.kind in FATES["fr"] and two.kind not in FATES["fr"] and two.kind not in PEOPLE


def _difference(one: Claim, two: Claim, told: list[Claim]) -> bool:
    """Whether what lies between two figures is told beside one of them."""
    apart = abs(one.value - two.value)
    blocks = {id(other.block) for other in told if other.value in (one.value, two.value)}
    same = (other for other in told if id(other.block) in blocks and other.kind in ("", one.kind))
    return apart >= CHANCE and any(other.value == apart for other in same)


def evidence(scene: Scene, one: Claim, two: Claim, told: list[Claim]) -> list[str]:
    """The names of what speaks for two figures being about one thing, or against it; some more than once."""
    return [*_figures(one, two), *_places(one, two, told), *_words(scene, one, two), *_others(scene, one, two, told)]


def leaning(scene: Scene, one: Claim, two: Claim) -> float:
    """How much the places and words of two figures, whatever they are, speak for one thing."""
    a, b = scene.context(one), scene.context(two)
    if any(date.startswith(LONG) for date in b.dates - a.dates):
        return -BAR
    return sum(WEIGHTS[each] for each in (*_places(one, two, []), *_words(scene, one, two)) if each != "untold")


def _figures(one: Claim, two: Claim) -> Iterator[str]:
    yield "bias"
    yield tied(one, two)
    how = slip(one.value, two.value)
    yield how or "no slip"
    if not how and max(one.value, two.value) < FEW * min(one.value, two.value):
        yield "very near"
    for claim in (one, two):
        if claim.quantity.approximation or len(claim.quantity.numbers) > 1:
            yield "rough"


def _places(one: Claim, two: Claim, told: list[Claim]) -> Iterator[str]:
    yield "from head" if one.block.role in HEAD else "from lede" if one.block.role is Role.LEDE else "from body"
    if two.block.role is Role.BODY:
        yield "in body"
    if two.block.paragraph > LATER:
        yield "late"
    if any(other.value == two.value and other.block is not two.block for other in told):
        yield "told again"
    if one.block.role in HEAD and not any(
        one.meets(other) and tied(one, other) for other in told if other.block is not one.block
    ):
        yield "untold"


def _words(scene: Scene, one: Claim, two: Claim) -> Iterator[str]:
    a, b = scene.context(one), scene.context(two)
    nouns = a.noun | b.noun
    nearby = (a.near & b.near) - nouns
    yield from ["near word"] * min(len(nearby), 3)
    yield from ["word"] * min(len((a.told & b.told) - nouns - nearby), 3)
    if b.taken_up:
        yield "taken up"
        if slip(one.value, two.value):
            yield "taken up slip"
    first, second = one.quantity.noun, two.quantity.noun
    if first and second and {fold(m)[:STEM] for m in first.modifiers} & {fold(m)[:STEM] for m in second.modifiers}:
        yield "modifier"
    yield from ["parted"] * bool(b.parting - a.parting - APART)
    yield from ["parted above"] * bool(a.parting - b.parting - APART)
    other = b.dates - a.dates
    if other and not b.dates & a.dates:
        yield "other year" if a.dates or any(date.startswith(LONG) for date in other) else "other date"
    if b.subjects.difference(one.block.tokens.words):
        yield "other name"


def _others(scene: Scene, one: Claim, two: Claim, told: list[Claim]) -> Iterator[str]:
    """What the other figures say: a better partner, a row of the kind, a sum or difference that explains both."""
    pair = (one.value, two.value)
    for other in told:
        rival = other.value not in pair and other.block.role not in HEADS and tied(one, other) in SURE
        if rival and slip(one.value, other.value) and not scene.context(other).parting:
            yield "rival"
            break
    beside = [{c.value for c in scene.beside(claim) if c.kind == claim.kind != ""} for claim in (one, two)]
    yield from ["crowd"] * bool(beside[1] - {one.value})
    yield from ["row"] * (scene.in_a_row(one) + scene.in_a_row(two))
    yield from ["difference"] * _difference(one, two, told)
    mine, theirs = ({c.kind: c for c in scene.beside(claim) if c.kind not in ("", one.kind)} for claim in (one, two))
    yield from ["others differ"] * min(2, sum(not mine[k].meets(theirs[k]) for k in mine.keys() & theirs.keys()))


def _adds_up(scene: Scene, whole: Claim, part: Claim) -> bool:
    """Whether figures that stand side by side, one of them the part, make the whole."""
    row = [c for c in scene.by_block[id(part.block)] if c is part or c.kind == part.kind or not c.kind]
    place, values = row.index(part), [c.value for c in row]
    starts = range(max(0, place - MANY), place + 1)
    return any(
        sum(values[start:end], Decimal(0)) == whole.value
        for start in starts
        for end in range(max(place + 1, start + 2), min(len(row), start + MANY) + 1)
    )
