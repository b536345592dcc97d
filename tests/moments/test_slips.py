"""Which dates may be slips of each other."""

from __future__ import annotations

import pytest

from lint.moments import slips
from lint.moments.slips import Key, exchanged, is_twin_day

NOT_ALIKE = [
    (Key(2024, 3, 4), Key(2024, 3, 4)),
    (Key(2024, 3, 4), Key(2023, 3, 5)),
    (Key(2024, 3, 12), Key(2024, 3, 25)),
    (Key(2024, 3, 12), Key(2024, 9, 12)),
    (Key(2024, 3, None), Key(2024, 3, 9)),
    (Key(1950, None, None), Key(1987, None, None)),
    (Key(None, 3, 4), Key(1987, None, None)),
]
ALIKE = [
    (Key(2024, 3, 9), Key(2024, 3, 19), "digit"),
    (Key(None, 3, 12), Key(2024, 3, 21), "digit"),
    (Key(2024, 3, 4), Key(2024, 3, 8), "near"),
    (Key(2024, 3, 12), Key(2024, 5, 12), "month"),
    (Key(2024, 3, None), Key(2024, 4, 12), "month"),
    (Key(1989, None, None), Key(1998, None, None), "year"),
    (Key(1949, 10, 14), Key(1946, None, None), "year"),
]


@pytest.mark.parametrize(("one", "two"), NOT_ALIKE)
def test_not_alike(one: Key, two: Key) -> None:
    assert slips.slip(one, two) == ""


@pytest.mark.parametrize(("one", "two", "slip"), ALIKE)
def test_alike(one: Key, two: Key, slip: str) -> None:
    assert slips.slip(one, two) == slips.slip(two, one) == slip


@pytest.mark.parametrize(
    ("one", "two", "twins"),
    [
        ((3, 14), (3, 24), True),
        ((3, 12), (3, 21), True),
        ((3, 23), (5, 23), True),
        ((3, 14), (3, 15), False),
        ((3, 1), (4, 1), False),
        ((3, 23), (9, 23), False),
    ],
)
def test_twin_days(one: tuple[int, int], two: tuple[int, int], twins: bool) -> None:
    assert is_twin_day(Key(None, *one), Key(None, *two)) is twins


def test_exchanged() -> None:
    assert exchanged("1926", "1962")
    assert exchanged("12", "21")
    assert not any(exchanged("1926", other) for other in ("1926", "1629", "1936", "926"))
