"""The same digits told twice, a power of ten apart: "482 millions" in the lede, "ces 482 milliards" below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.model import NOTE, Hit
from lint.model import Value as Shown
from lint.reckoning.values import EACH, Sentence, Value, converted

POWERS = (-9, -6, -3, -2, -1, 1, 2, 3, 6, 9)
# Right before a value that was told above.
TAKEN_UP = patterns.compile(r"(?:ces|cette somme|les|these|those|the|that|this|số|khoản|mức)(?: \w+){0,2} ?$")
SHARED = patterns.compile(r"\p{L}{5,}")
FEWEST, MANY = 2, 3  # digits that are no noughts
LEAST = 2.2


def scales(near: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """Two values of two sentences that differ by nothing but a power of ten."""
    if len(near) != 2 or not near[-1].levels or near[-1].opens(near[0]):
        return
    first, second = near
    for one in first.levels:
        digits = _digits(one)
        if digits < FEWEST or EACH.match(one.after):
            continue
        for two in second.levels:
            if _digits(two) == digits and _off(one, two) and not _told(one, two, first, second):
                weight = _weight(one, two, first, second, digits)
                if weight >= LEAST:
                    values: dict[str, Shown] = {"one": one.printed, "two": two.printed}
                    related = (one.related("one"),)
                    yield weight, (two,), Hit("scale", two.block, two.span, values, related, doubt=NOTE)


def _digits(value: Value) -> int:
    return len(value.value.normalize().as_tuple().digits)


def _off(one: Value, two: Value) -> bool:
    """Whether two values of one dimension have the same digits and another power of ten."""
    if one.quantity.dimension != two.quantity.dimension or (one.unit and not two.unit) or (two.unit and not one.unit):
        return False
    if not one.unit and (not one.noun or one.noun != two.noun):
        return False
    value = two.value
    if one.unit != two.unit:
        if one.quantity.dimension == "money":
            return False
        value = converted(value, two.unit, one.unit) or one.value
    return value != 0 and any(one.value == value.scaleb(power) for power in POWERS)


def _told(one: Value, two: Value, first: Sentence, second: Sentence) -> bool:
    """Whether either sentence tells the value of the other: then they are two things."""
    return any(v.value == two.value and v.unit == two.unit for v in first.values) or any(
        v.value == one.value and v.unit == one.unit for v in second.values
    )


def _weight(one: Value, two: Value, first: Sentence, second: Sentence, digits: int) -> float:
    weight = 1.5 if max(digits, sum(map(str.isdigit, one.printed))) >= MANY else 0.7
    weight += 1.5 * (TAKEN_UP.search(two.before) is not None)
    weight += 0.7 * (one.noun == two.noun and bool(one.noun))
    weight += 0.4 * min(4, len(set(SHARED.findall(first.text)) & set(SHARED.findall(second.text))))
    return weight - 0.7 * (one.loose + two.loose) - 0.5 * (one.block is two.block)
