"""The same digits with another unit: "10 milliards d'euros" above, "10 milliards de dollars" below.

Translators and rewriters keep the digits and lose the currency, the scale (million, milliard, tỷ) or the prefix (km,
m). Two figures are compared where their digits are the same and the words around tie them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from lint import patterns
from lint.annotate.numbers import power_of
from lint.annotate.units import plain
from lint.annotate.words import table
from lint.figures.claims import HEADS, Claim, claims, digits
from lint.figures.contexts import Scene
from lint.figures.partners import leaning
from lint.figures.scales import uneven
from lint.model import NOTE, Agreement, Article, Hit, Quantity, Related, Role, Value
from lint.record import NamedTuple

OUTCOMES = ("currency", "scale", "unit", "share", "level", "part")
CROWD = 40  # figures with the same digits: more are a habit of the text
RATE = patterns.compile(
    r"(?: of \w+)? ?(?:an?|per|every|each|par|chaque|mỗi|một|/)"
    r" ?(?:year|month|week|day|hour|an|mois|semaine|jour|heure|năm|tháng|tuần|ngày|giờ)\b"
)
SHARES = frozenset(("share", "points"))
# Words of a sentence about another thing, or about each of several.
ELSE = table("autre autres chaque chacun chacune another other each every per mỗi khác từng")
POINTS = frozenset(("point", "điểm"))
# What many things of an article have, so that two digits may be the same by chance.
COMMON = {"unit": ("length", "mass"), "scale": ("money",)}
MEASURED = frozenset(("length", "area", "volume", "mass", "speed", "power", "energy"))


class Params(NamedTuple):
    """The weights of evidence from which two figures with the same digits are taken for one, and noted."""

    weight: float = 0.5
    loose: float = -4


class Scaled(NamedTuple):
    """A figure with the digits that are printed and the power of ten of its words."""

    claim: Claim
    printed: Decimal
    power: int


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each figure that has the digits of an earlier one but another unit, currency or scale."""
    yield from uneven(article)
    found = claims(article)
    if len(found) < 2:
        return
    scaled = [_scaled(claim) for claim in found]
    scene = Scene(article)
    by_digits: dict[tuple[int, Decimal], list[Scaled]] = {}
    for each in scaled:
        by_digits.setdefault((each.claim.block.region.index, each.printed), []).append(each)
    for group in by_digits.values():
        if len(group) > 1:
            yield from _compared(scene, group, params)


def _scaled(claim: Claim) -> Scaled:
    number = claim.quantity.numbers[-1]
    power = power_of(number)
    return Scaled(claim, number.value.scaleb(-power), power)


def _compared(scene: Scene, group: Sequence[Scaled], params: Params) -> Iterator[Hit | Agreement]:
    if len(group) > CROWD:
        return
    flagged: set[int] = set()
    for one, two in combinations(group, 2):
        outcome = _difference(one, two)
        if not outcome or _together(one, two) or flagged & {id(one), id(two)} or _told_both(scene, one, two):
            continue
        firm, loose = _enough(scene, one, two, outcome, params)
        if firm or loose:
            flagged |= {id(one), id(two)}
            yield _hit(outcome, one.claim, two.claim, 0 if firm else NOTE)


def _enough(scene: Scene, one: Scaled, two: Scaled, outcome: str, params: Params) -> tuple[bool, bool]:
    """Whether the evidence makes two figures one, and whether it does for a note: two digits are seldom chance."""
    weight = _weight(scene, one, two) - 4 * (_elsewhere(one) or _elsewhere(two))
    apart = one.claim.block is not two.claim.block
    firm = apart and _tied(scene, one, two) and weight >= params.weight + 2 * (outcome == "share")
    common = one.claim.quantity.dimension in COMMON.get(outcome, ())
    chancy = common and one.printed == one.printed.to_integral_value() and not _tied(scene, one, two)
    least = 2 if chancy else 1
    plain = outcome in COMMON and _size(one) > least and _rated(one) == _rated(two)
    return firm, plain and weight >= params.loose


def _rated(one: Scaled) -> bool:
    """Whether a figure is so much in a time: "£2 billion a year"."""
    return RATE.match(one.claim.block.lower, one.claim.span.end) is not None


def _together(one: Scaled, two: Scaled) -> bool:
    """Whether one sentence tells two figures."""
    block = one.claim.block
    return block is two.claim.block and block.sentence_at(one.claim.start) == block.sentence_at(two.claim.start)


def _dimension(quantity: Quantity) -> str | None:
    return "points" if quantity.noun is not None and quantity.noun.key in POINTS else quantity.dimension


def _difference(one: Scaled, two: Scaled) -> str:
    """What parts two figures with the same digits; "" where nothing does, or too much."""
    first, second = one.claim.quantity, two.claim.quantity
    if one.power == two.power:
        if {_dimension(first), _dimension(second)} == SHARES:
            return "share"
        if first.unit == second.unit or first.dimension != second.dimension:
            return ""
        if first.dimension == "money":
            return "currency"
        return "unit" if first.dimension in MEASURED else ""
    if first.unit == second.unit and min(one.power, two.power) >= 3 and abs(one.power - two.power) in (3, 6):
        return "scale" if first.unit or one.claim.kind == two.claim.kind else ""
    return ""


def _tied(scene: Scene, one: Scaled, two: Scaled) -> bool:
    """Whether the words of two sentences, what they count, a headline or three digits tie two figures."""
    a, b = scene.context(one.claim), scene.context(two.claim)
    if bool(a.told & b.told) or b.taken_up or one.claim.quantity.unit is None:
        return True
    return _size(one) > (1 if one.claim.block.role is Role.TITLE and one.power == two.power else 2)


def _elsewhere(one: Scaled) -> bool:
    block = one.claim.block
    sentence = block.sentence_at(one.claim.start)
    return not ELSE.isdisjoint(block.lower[sentence.start : sentence.end].split())


def _told_both(scene: Scene, one: Scaled, two: Scaled) -> bool:
    """Whether the block of either tells the value of the other: a conversion, or two things."""
    return (
        any(
            other.kind == theirs.claim.kind and other.meets(theirs.claim)
            for mine, theirs in ((one, two), (two, one))
            for other in scene.beside(mine.claim)
        )
        or _converted(scene, one.claim)
        or _converted(scene, two.claim)
    )


def _converted(scene: Scene, claim: Claim) -> bool:
    """Whether the same amount stands beside in another unit: "10 milliards d'euros (11 milliards de dollars)"."""
    text = claim.block.text
    for other in scene.beside(claim):
        if other.quantity.dimension == claim.quantity.dimension and other.quantity.unit != claim.quantity.unit:
            first, second = sorted((claim, other), key=lambda each: each.span.start)
            between = plain(text[first.span.end : second.start])
            if len(between) < 28 and (
                "(" in between or any(word in between for word in (" soit", " or ", "tương", "hay"))
            ):
                return True
    return False


def _size(one: Scaled) -> int:
    """How many digits are printed; round numbers have but one that says something."""
    return 1 if len(digits(one.printed)) == 1 else len(one.printed.as_tuple().digits)


def _weight(scene: Scene, one: Scaled, two: Scaled) -> float:
    size = _size(one)
    weight = leaning(scene, one.claim, two.claim) + (min(size, 3) if size > 1 else -1)
    return weight - (0 if one.claim.block.role in HEADS or two.claim.block.role is Role.CAPTION else 1)


def _hit(outcome: str, one: Claim, two: Claim, doubt: int) -> Hit:
    values: dict[str, Value] = {"one": one.printed, "two": two.printed}
    return Hit(outcome, two.block, two.span, values, (Related(one.block, one.span, str(one.block.role)),), doubt=doubt)
