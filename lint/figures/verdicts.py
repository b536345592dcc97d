"""How a quantity breaks a bound."""

from __future__ import annotations

from decimal import Decimal

from lint.annotate import units
from lint.bounds import Bound
from lint.model import Quantity

# The outcome, whether the quantity is above the limit, and the limit.
Verdict = tuple[str, bool, Decimal]


def verdict(quantity: Quantity, bound: Bound) -> Verdict | None:
    """How a quantity breaks a bound; None where it keeps it or cannot be compared."""
    low, high = extent(quantity)
    try:
        least, most = in_unit(low, quantity, bound), in_unit(high, quantity, bound)
    except ValueError:
        return None
    for outcome, (floor, ceiling) in (("hard", bound.hard), ("usual", bound.usual)):
        if ceiling is not None and least > ceiling:
            return outcome, True, ceiling
        if floor is not None and most < floor:
            return outcome, False, floor
    return None


def extent(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """The least and the most that the writer claims: "jusqu'à 84 °C" claims 84, "de 3 à 84 mètres" claims both."""
    first, last = quantity.numbers[0].readings[0], quantity.numbers[-1].readings[0]
    if len(quantity.numbers) > 1:
        return max(first.low, last.low), min(first.high, last.high)
    low = last.low if quantity.approximation in ("at-most", "under") or quantity.low is None else quantity.low
    return low, quantity.high if quantity.high is not None else max(first.high, last.high)


# Money of about the same worth: the limits are far wider than the difference.
LIKE_DOLLARS = frozenset(("USD", "EUR", "GBP", "CHF"))


def comparable(quantity: Quantity, bound: Bound) -> bool:
    if quantity.unit == bound.unit:
        return True
    if (quantity.unit, bound.unit) == ("km", "mm"):
        return False  # how far it rains is no depth of rain
    return bound.convert and (quantity.dimension != "money" or {quantity.unit, bound.unit} <= LIKE_DOLLARS)


def in_unit(value: Decimal, quantity: Quantity, bound: Bound) -> Decimal:
    unit = quantity.unit
    if unit is None or not bound.unit or (unit in LIKE_DOLLARS and bound.unit in LIKE_DOLLARS):
        return value
    return units.convert(value, unit, bound.unit)
