"""Which one slip of the keyboard or the ear makes a figure of another."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from lint.figures.claims import digits

TEN = 10


@lru_cache(4096)
def slip(one: Decimal, two: Decimal) -> str:
    """The slip between two values, "" for none.

    "swap": two digits exchanged; "digit": one wrong, "short" where there are but two; "drop": one lost of four or more;
    "power": a power of ten, "round" where one digit carries it; "ear": "thirteen" for "thirty", "six" for "sixteen".
    """
    first, second = sorted((digits(one), digits(two)), key=len)
    apart = abs(one.adjusted() - two.adjusted())
    if first == second:
        return "" if apart != 1 else "power" if len(first) > 1 else "round"
    if "1" + first == second or min(one, two) + TEN == max(one, two) < 2 * TEN:
        return "ear"
    if apart:
        lost = apart == 1 and len(second) == len(first) + 1 >= 4
        return "drop" if lost and any(second[:n] + second[n + 1 :] == first for n in range(len(second))) else ""
    pairs = list(zip(first.ljust(len(second), "0"), second, strict=True))
    wrong = [pair for pair in pairs if pair[0] != pair[1]]
    if len(wrong) == 2 and wrong[0] == wrong[1][::-1]:
        return "swap"
    if len(wrong) == 1:
        return "digit" if len(second) > 2 else "short" if len(second) == 2 or one.adjusted() else ""
    return ""
