"""Figures of a head that nothing tells again, beside the one figure below that must be meant.

What a headline counts stands in the text as well: where it does not, and the text has one figure of its kind, or one
that a slip of hand or ear makes of it and that an article or "all" takes up as known, either of them is wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import patterns
from lint.annotate.numbers import power_of
from lint.figures.claims import FATES, Claim, claims, digits
from lint.figures.contexts import Scene
from lint.figures.likeness import likeness, measured_apart, slip, updated
from lint.figures.parting import APART
from lint.figures.renamed import near
from lint.model import Role

HEAD = frozenset((Role.TITLE, Role.STANDFIRST))
FIRST = HEAD | {Role.LEDE}
TELLING = frozenset((Role.STANDFIRST, Role.LEDE, Role.BODY, Role.QUOTE))
UNTOLD = frozenset(("age", "temperature"))
BODIES = frozenset(("body", "corpse", "corps", "depouille", "cadavre", "cercueil", "coffin", "thi"))  # of the dead
FAR = 2  # times: what is farther off, and no slip, is of something else
AGED = (" at ", " aged ", " à ", ", ", " tuổi ")
AGED_REACH = 6
LEAST_LIKE = (-3.5, -5)  # how little the words around two figures may have in common; less where one is a slip
YEAR = patterns.compile(r"(?<![\d.,])(?:18|19|20)\d\d(?![\d.,]\d|\d)")
TERM = patterns.compile(
    r"\s(?:de |d['’])(?:prison|emprisonnement|réclusion|détention|bagne)|\s(?:in (?:jail|prison|custody)|behind bars"
    r"|of imprisonment)|\stù(?:\s|\W|$)|\s(?:prison|jail) (?:term|sentence)"
)
LED = patterns.compile(
    r"^\W*(?:avec(?: ses| les| leurs)?|fort(?:e|s|es)? de (?:ses|leurs)|with(?: its| their)?|với)\s$"
)
LARGE = 50  # two counts below are each other's digits exchanged by chance


def untold(scene: Scene) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of a figure of a head and the figure of the text that stands for it, unlike it."""
    regions: dict[int, list[Claim]] = {}
    for claim in claims(scene.article):
        regions.setdefault(claim.block.region.index, []).append(claim)
    for found in regions.values():
        yield from _known(scene, found)
        heads = [claim for claim in found if claim.block.role in HEAD and _may_be_told(claim)]
        for one in heads:
            others = [claim for claim in found if claim.block is not one.block]
            if others and not _is_told(one, others):
                yield from _meant(scene, one, others, heads)


def _may_be_told(claim: Claim) -> bool:
    if claim.quantity.unit is None and claim.quantity.noun is None and _is_age(claim):
        return False
    whole = len(claim.quantity.numbers) == 1 and not claim.quantity.approximation
    return whole and claim.value > 1 and claim.quantity.dimension not in UNTOLD


def _is_age(claim: Claim) -> bool:
    """ "dies at 84": no number of the dead."""
    ahead = claim.block.lower[max(0, claim.span.start - AGED_REACH) : claim.span.start]
    return ahead.endswith(AGED) and not claim.block.text[claim.span.end : claim.span.end + 2].lstrip().isalpha()


def _is_told(one: Claim, others: Sequence[Claim]) -> bool:
    """Whether the text has the figure again, whatever it counts there, rounded, or as a sum of two."""
    if any(other.value == one.value and (not _is_term(one) or _is_term(other)) for other in others):
        return True
    if _is_term(one):
        return False
    if any((_bare(other) or _alike(one, other)) and one.meets(other) for other in others):
        return True
    same = [other.value for other in others if _alike(one, other)]
    return any(a + b == one.value for n, a in enumerate(same) for b in same[n + 1 :])


def _bare(claim: Claim) -> bool:
    return claim.quantity.unit is None and claim.quantity.noun is None


def _alike(one: Claim, two: Claim) -> bool:
    """Whether two figures have the same unit or count the same; millions without a unit may be money."""
    if one.quantity.unit is None and two.quantity.unit is None:
        return one.kind == two.kind != "" or near(one.kind, two.kind) or (one.kind == "dead" and two.kind in BODIES)
    if one.quantity.unit == two.quantity.unit:
        return True
    bare, other = (one, two) if one.quantity.unit is None else (two, one)
    return bare.quantity.unit is None and other.quantity.dimension == "money" and _power(bare) >= 6


def _power(claim: Claim) -> int:
    return power_of(claim.quantity.numbers[-1])


def _meant(scene: Scene, one: Claim, others: Sequence[Claim], heads: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    told = {claim.value for claim in heads} | {
        one.value + other.value for other in others if _bare(other) or _alike(one, other)
    }
    free = [two for two in others if two.block.role in TELLING and two.value not in told and _may_be_told(two)]
    free = [two for two in free if _alike(one, two) or mistaken(one.value, two.value)]
    free = [two for two in free if not (two.kind in FATES["fr"] and updated(two))]
    free = [two for two in free if APART.isdisjoint(scene.context(two).parting)]
    same = [two for two in free if _alike(one, two)]
    if _is_term(one):
        same = [two for two in same if _is_term(two)] or same
    if len({two.value for two in same}) == 1:
        two = same[0]
        least = LEAST_LIKE[slip(one.value, two.value) != ""]
        close = _near(one, two) or mistaken(one.value, two.value)
        if close and not measured_apart(one, two) and likeness(scene, one, two) > least:
            yield one, two
        return
    known = [two for two in free if one.quantity.unit is None and _takes_up(scene, one, two)]
    if len({two.value for two in known}) == 1:
        yield one, known[0]


def _is_term(claim: Claim) -> bool:
    """Whether a duration is what a court gives: "cinq ans de prison", "eight years in jail"."""
    return claim.quantity.dimension == "time" and TERM.match(claim.block.lower, claim.span.end) is not None


def _spanned(one: Claim, two: Claim) -> bool:
    """Whether two years beside a duration are as far apart as another one says: "de 1981 à 2003", then 32 years."""
    if one.quantity.unit != "year" or two.quantity.unit != "year":
        return False
    years = {int(match[0]) for match in YEAR.finditer(two.block.text)}
    return any(first + one.value in years for first in years)


def _takes_up(scene: Scene, one: Claim, two: Claim) -> bool:
    """Whether a count of any name takes up another one as known, or has two of its many digits exchanged."""
    if not _counts(two):
        return False
    large = min(one.value, two.value) >= LARGE and slip(one.value, two.value) in ("swap", "drop")
    return large or (scene.context(two).taken_up and slip(one.value, two.value) != "")


def _known(scene: Scene, found: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Figures that a determiner takes up as known, or that exchange two digits, while only one stood before that a slip
    makes of them."""
    values = Counter(claim.value for claim in found)
    heads = [one for one in found if one.block.role in FIRST and _may_be_told(one)]
    for two in found if heads else ():
        if two.block.role not in (Role.BODY, Role.QUOTE) or values[two.value] > 1 or not _may_be_told(two):
            continue
        meant = [one for one in heads if _comparable(one, two) and mistaken(one.value, two.value)]
        if len({one.value for one in meant}) != 1 or any(one.meets(two) for one in heads if _alike(one, two)):
            continue
        context = scene.context(two)
        if _spanned(meant[0], two) and not _spanned(two, two):
            yield meant[0], two
            continue
        swapped = _alike(meant[0], two) and slip(meant[0].value, two.value) == "swap"
        led = LED.search(two.block.lower, two.block.sentence_at(two.start).start, two.start) is not None
        if context.parting or scene.in_a_row(two) or not (context.taken_up or swapped or led):
            continue
        if not any(meant[0].value + other.value == two.value for other in found):
            yield meant[0], two


def _comparable(one: Claim, two: Claim) -> bool:
    """Whether two figures have one unit, or count what can be one thing; any two where many digits are a slip."""
    if _alike(one, two):
        return True
    counted = one.quantity.unit is None and one.kind != "" and _counts(two)
    return counted and slip(one.value, two.value) in ("swap", "drop", "digit")


def _counts(claim: Claim) -> bool:
    """Whether a figure counts what its noun names, and is no "14-storey"."""
    hyphened = claim.block.text.startswith("-", claim.span.end)
    return claim.quantity.unit is None and claim.quantity.noun is not None and not hyphened


def _near(one: Claim, two: Claim) -> bool:
    larger, smaller = max(one.value, two.value), min(one.value, two.value)
    return larger < FAR * smaller


def mistaken(one: Decimal, two: Decimal) -> bool:
    """Whether a slip of the keyboard or the ear makes a value of another: beside those of long numbers a digit of two,
    a power of ten, "thirteen" for "thirty"."""
    if slip(one, two):
        return True
    first, second = digits(one), digits(two)
    if first == second:
        return abs(one.adjusted() - two.adjusted()) == 1
    size = max(len(first), len(second))
    if one.adjusted() != two.adjusted() or (one.adjusted() < 1 and size < 2):
        return False
    if "1" + first == second or "1" + second == first:
        return True  # 16 and 60
    return sum(a != b for a, b in zip(first.ljust(size, "0"), second.ljust(size, "0"), strict=True)) == 1
