"""Those who were counted above, counted anew: "Eleven hikers were rescued. ... All nine were examined"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from lint.figures.aliases import near as alias
from lint.model import NOTE, Hit
from lint.reckoning.values import Sentence, Value, Words

WHOLE = Words(
    {"fr": r"(?:tou(?:s|tes) )?les", "en": r"all(?: of)?(?: the)?|the", "vi": r"cả|tất cả|toàn bộ"},
    " $",
)
ACTING = Words(
    {  # right behind a number that stands for those who do it, or are done to
        "fr": r" (?:ont|sont|étaient|avaient|seront|auront)",
        "en": r" (?:were|are|had|have|will|survived|died|escaped)",
        "vi": r" (?:(?:người|em|nạn nhân) )?(?:đều|đã|được|bị|đang|sẽ)",
    },
    start="",
)
LEAST, MOST = 3, 200
REACH = 4  # sentences with figures
TIMES = 2  # what is farther off counts others


def resumed(told: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """The numbers that take up all of whom a sentence before counts, where no figures above make them."""
    here, before = told[-1], [v for sentence in told[:-1] for v in sentence.values]
    for value in filter(_takes_up, here.values):
        known = [*before, *(v for v in here.values if v.span < value.span)]
        counted = [v for sentence in told[-1 - REACH : -1] for v in sentence.values if _counted(v, value)]
        if counted and not _made(value, known):
            one = counted[-1]
            values = {"one": one.printed, "two": value.printed}
            yield 3, (value,), Hit("resumed", value.block, value.span, values, (one.related("one"),), doubt=NOTE)


def _takes_up(value: Value) -> bool:
    language = value.block.language
    plain = not (value.unit or value.share) and LEAST <= value.value <= MOST and value.value % 1 == 0
    return plain and bool(WHOLE[language].search(value.before) and ACTING[language].match(value.after))


def _counted(one: Value, value: Value) -> bool:
    """Whether a number may be of those whom another takes up."""
    counts = not (one.unit or one.share) and one.noun and one.value > 1 and one.value % 1 == 0
    near = max(one.value, value.value) <= TIMES * min(one.value, value.value)
    return bool(counts) and near and (not value.noun or value.noun == one.noun or alias(one.noun, value.noun))


def _made(value: Value, known: Sequence[Value]) -> bool:
    """Whether a number was told before, or is the sum or the difference of two that were."""
    numbers = {v.value for v in known if not v.unit}
    return value.value in numbers or any(value.value in (a + b, abs(a - b)) for a, b in combinations(numbers, 2))
