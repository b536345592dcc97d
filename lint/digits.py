"""One slip of the keyboard: whether it explains a figure where another one is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from lint.annotate.numbers import power_of
from lint.model import Number

# A figure fits the recorded one after the slip: within this share of it, since copy rounds.
TIGHT = Decimal("0.004")
CLOSE = Decimal("0.02")  # the same for what grows, which copy rounds to one figure
FEW = 3  # significant digits below which one wrong digit explains anything


def explain(number: Number, factor: Decimal, recorded: Decimal, tol: Decimal, grows: bool, counted: bool) -> str:
    """The slip that turns a recorded value into the printed number, or nothing.

    "separator": read the other way it fits; "scale": million for milliard; "more" and "less": a digit too many or too
    few; "swapped": two digits exchanged; "wrong": one digit is another. `factor` takes the number to the unit of
    the recorded value. What `grows` is only judged by its size, what is `counted` has few digits and is exact.
    """
    values = [reading.value * factor for reading in number.readings]
    size = max(tol, TIGHT)
    if any(_near(value, recorded, size) for value in values[1:]):
        return "separator"
    digits = _digits(number)
    in_words = number.readings[0].style == "words"
    significant = len(digits.rstrip("0"))
    power = power_of(number)
    share = min(size, Decimal("0.08")) if not grows else Decimal("0.12")
    for exponent in (1, 3, 2):
        for up in (True, False):
            if not _near(values[0].scaleb(exponent if up else -exponent), recorded, share):
                continue
            if power and exponent == 3:
                return "scale"
            least = (
                3
                if exponent == 2
                else 1
                if _near(values[0].scaleb(exponent if up else -exponent), recorded, CLOSE if grows else TIGHT)
                else 2
            )
            if not in_words and (len(digits) > 1 or (grows and power)) and (significant >= least or counted):
                return "less" if up else "more"
    if values[0] == 0 or in_words:
        return ""
    unit = values[0] / int(digits)
    return _misprint(digits, significant, unit, recorded, tol, grows, counted)


def _near(value: Decimal, recorded: Decimal, share: Decimal) -> bool:
    return abs(value - recorded) <= abs(recorded) * share


def _digits(number: Number) -> str:
    """The digits of the best reading, without multiplier."""
    value = number.value.scaleb(-power_of(number))
    return "".join(filter(str.isdigit, f"{value:f}")).lstrip("0") or "0"


def _misprint(
    digits: str, significant: int, unit: Decimal, recorded: Decimal, tol: Decimal, grows: bool, counted: bool
) -> str:
    """A slip within the digits."""
    value = int(digits) * unit
    gap = abs(value - recorded) / recorded
    if grows:
        first = any(_near(int(d + digits[1:]) * unit, recorded, Decimal("0.03")) for d in "123456789")
        return "wrong" if first and significant >= FEW and gap > Decimal("0.25") else ""
    if counted:
        swapped = any(int(edited) == recorded for edited in _neighbours(digits))
        tens = len(digits) == 2 and value > recorded and digits[1] == f"{recorded:f}"[-1] and recorded > 9
        return "swapped" if swapped else "wrong" if tens else ""
    neighbours = {int(edited) * unit for edited in _neighbours(digits)}
    edits = [(kind, int(edited or "0") * unit) for kind, edited in _edits(digits, significant)]
    for kind, meant in edits:
        if meant == recorded and (kind == "swapped" or significant >= FEW):
            return kind
    for kind, meant in edits:
        sure = (kind == "swapped" and meant in neighbours) or (significant > FEW and gap > 3 * tol)
        if significant >= FEW and sure and _near(meant, recorded, TIGHT):
            return kind
    return ""


def exact(number: Number, factor: Decimal, recorded: Decimal) -> bool:
    """Whether a figure near the recorded one has all its digits, but two exchanged or an early one wrong.

    Other sources differ in the last digits, and not like that.
    """
    digits = _digits(number)
    if number.value == 0 or number.readings[0].style == "words" or number.value * factor == recorded:
        return False
    unit = number.value * factor / int(digits)
    significant = len(digits.rstrip("0"))
    if significant < FEW:
        return False
    for kind, edited in _edits(digits, significant):
        early = kind == "wrong" and significant > FEW + 1 and edited[len(edited) // 2 :] == digits[len(digits) // 2 :]
        if int(edited or "0") * unit == recorded and (kind == "swapped" or early):
            return True
    return False


def _neighbours(digits: str) -> Iterator[str]:
    """The digits with two neighbours exchanged."""
    for at in range(len(digits) - 1):
        yield digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _edits(digits: str, significant: int) -> Iterator[tuple[str, str]]:
    """What may have been meant, by slip."""
    for at, other in combinations(range(len(digits)), 2):
        yield "swapped", digits[:at] + digits[other] + digits[at + 1 : other] + digits[at] + digits[other + 1 :]
    for at in range(len(digits)):
        for digit in "0123456789":
            yield "wrong", digits[:at] + digit + digits[at + 1 :]
    for at in range(len(digits) + 1):
        for digit in "0123456789":
            yield "less", digits[:at] + digit + digits[at:]
    if significant > FEW:
        for at in range(len(digits)):
            yield "more", digits[:at] + digits[at + 1 :]
