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
LEAST_ALONE, LEAST_SLIP, LEAST_KNOWN = -1, -4, -8  # the same of what is told once below
TEN = 10
SWAPPED = frozenset(("swap", "drop"))
BELOW = frozenset((Role.BODY, Role.QUOTE))
LATER = BELOW | {Role.LEDE, Role.CAPTION}
LEAST_LIKE = (-3.5, -5)  # how little the words around two figures may have in common; less where one is a slip
YEAR = patterns.compile(r"(?<![\d.,])(?:18|19|20)\d\d(?![\d.,]\d|\d)")
TERM = patterns.compile(
    r"\s(?:de |d['’])(?:prison|emprisonnement|réclusion|détention|bagne)|\s(?:in (?:jail|prison|custody)|behind bars"
    r"|of imprisonment)|\stù(?:\s|\W|$)|\s(?:prison|jail) (?:term|sentence)"
)
# Around # a sentence that was told before, and what is no sentence given in this trial.
TERM_KNOWN = patterns.compile(
    r"\b(?:la|sa|cette) (?:peine|condamnation) (?:de |d['’])#|\b(?:[ls]es|ces|aux) #\s(?:de |d['’])(?:prison"
    r"|emprisonnement|réclusion|détention)|\b(?:the|his|her|this) (?:prison |jail )?(?:sentence|term) of #"
    r"|\b(?:the|his|her|this) #[\s-](?:prison |jail )?(?:sentence|term)\b|(?:mức án|bản án|hình phạt) #"
)
ASKED = patterns.compile(
    r"requi|réclam|demand|encour|maxim|sursis|ferme|probat|sought|suspended|faces|faced|earlier|previous|precedent|précéd|ancien"
    r"|première instance|đề nghị|cao nhất|treo|trước"
)
LED = patterns.compile(
    r"\W*(?:avec(?: ses| les| leurs)?|fort(?:e|s|es)? de (?:ses|leurs)|with(?: its| their)?|với)\s$"
)
LARGE = 50  # two counts below are each other's digits exchanged by chance


def untold(scene: Scene) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of a figure of a head and the figure of the text that stands for it, unlike it."""
    regions: dict[int, list[Claim]] = {}
    for claim in claims(scene.article):
        regions.setdefault(claim.block.region.index, []).append(claim)
    for found in regions.values():
        yield from _known(scene, found)
        yield from _terms(found)
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


def _terms(found: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The sentence that heads give, and another one that the text takes up as known: "la peine de neuf ans"."""
    heads = [claim for claim in found if claim.block.role in FIRST and _is_term(claim)]
    if len({claim.value for claim in heads}) != 1 or any(ASKED.search(claim.block.lower) for claim in heads):
        return
    for two in found:
        block, start = two.block, two.span.start
        if block.role not in BELOW or two.quantity.dimension != "time" or two.value == heads[0].value:
            continue
        sentence = block.sentence_at(start)
        ahead, behind = block.lower[max(sentence.start, start - 24) : start], block.lower[two.span.end : sentence.end]
        if TERM_KNOWN.search(f"{ahead}#{behind}") and not ASKED.search(block.lower, *sentence):
            yield heads[0], two


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
    """Figures told once, below, that a slip makes of one of a head: taken up as known, or while the text has that one
    no more."""
    values = Counter(claim.value for claim in found)
    told = {claim.value for claim in found if claim.block.role in BELOW}
    heads = [one for one in found if one.block.role in FIRST and _may_be_told(one)]
    for two in found if heads else ():
        if two.block.role not in LATER or values[two.value] > 1 or not _may_be_told(two):
            continue
        beside = {claim.value for claim in scene.beside(two)}
        before = [one for one in heads if one.block is not two.block and one.value not in beside]
        meant = [one for one in before if _is_meant(scene, one, two, one.value not in told, found)]
        if len({one.value for one in meant}) != 1 or any(one.meets(two) for one in before if _alike(one, two)):
            continue
        if not any(_adds_up(meant[0], two, other) for other in found):
            yield meant[0], two


def _adds_up(one: Claim, two: Claim, other: Claim) -> bool:
    return other.value in (two.value - one.value, one.value - two.value)


def _is_meant(scene: Scene, one: Claim, two: Claim, unsaid: bool, found: Sequence[Claim]) -> bool:
    """Whether a figure stands for one of a head that is, or is not, `unsaid` below."""
    alike = _alike(one, two)
    if not mistaken(one.value, two.value):
        alone = len({claim.value for claim in found if claim.kind == one.kind}) == 2
        return alone and alike and unsaid and _near(one, two) and _may_be_one(scene, one, two, LEAST_ALONE)
    if _spanned(one, two) and not _spanned(two, two):
        return True
    context = scene.context(two)
    swapped = slip(one.value, two.value) in SWAPPED and not context.parting and (alike or one.value >= LARGE)
    if context.taken_up or swapped or _is_led(two):
        if alike:
            return not measured_apart(one, two) and APART.isdisjoint(context.parting)
        return _both_count(one, two) and _may_be_one(scene, one, two, LEAST_KNOWN)
    return alike and unsaid and _may_be_one(scene, one, two, LEAST_SLIP)


def _may_be_one(scene: Scene, one: Claim, two: Claim, least: float) -> bool:
    a, b = scene.context(one), scene.context(two)
    lost = abs(one.value - two.value) == TEN > min(one.value, two.value)  # "sixteen", "six"
    dense = one.quantity.dimension in ("share", "time") and not lost
    if (b.parting or dense) and not b.taken_up:
        return False
    apart = measured_apart(one, two) or not APART.isdisjoint(a.parting | b.parting)
    return not apart and likeness(scene, one, two) > least


def _is_led(claim: Claim) -> bool:
    block, start = claim.block, claim.start
    return LED.match(block.lower, block.sentence_at(start).start, start) is not None


def _both_count(one: Claim, two: Claim) -> bool:
    """Whether two figures are counts as long as each other, so that they can be of one thing by any name."""
    counts = one.kind != "" and one.quantity.unit is two.quantity.unit is None
    size = one.value.adjusted() == two.value.adjusted() or slip(one.value, two.value) in SWAPPED or _is_led(two)
    return counts and size and not two.block.text.startswith("-", two.span.end)


def _counts(claim: Claim) -> bool:
    """Whether a figure counts what its noun names, and is no "14-storey"."""
    hyphened = claim.block.text.startswith("-", claim.span.end)
    return claim.quantity.unit is None and claim.quantity.noun is not None and not hyphened


def _near(one: Claim, two: Claim) -> bool:
    larger, smaller = max(one.value, two.value), min(one.value, two.value)
    return larger < FAR * smaller


def mistaken(one: Decimal, two: Decimal) -> bool:
    """Whether a slip of the keyboard or the ear makes a value of another: beside those of long numbers a digit of two,
    a power of ten, "thirteen" for "thirty", "six" for "sixteen"."""
    if slip(one, two):
        return True
    first, second = sorted((digits(one), digits(two)), key=len)
    apart = abs(one.adjusted() - two.adjusted())
    if first == second:
        return apart == 1
    if apart:
        return min(one, two) + TEN == max(one, two) or (apart == 1 and "1" + first == second)
    size = len(second)
    if one.adjusted() < 1 and size < 2:
        return False
    if "1" + first == second or "1" + second == first:
        return True  # 16 and 60
    return sum(a != b for a, b in zip(first.ljust(size, "0"), second, strict=True)) == 1
