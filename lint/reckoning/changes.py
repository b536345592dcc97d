"""Two levels and how much the one is more than the other: "5,4 millions, against 4,5, a rise of 40 %"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import Any

from lint.model import NOTE, Hit, Measure
from lint.model import Value as Shown
from lint.reckoning.change_words import (
    DOWN,
    ELSE,
    FOLD,
    LAST,
    LEANING,
    MOVING,
    OLD_AFTER,
    OLD_BEFORE,
    POINT,
    POINTING,
    RANGE,
    SOME,
    TARGET,
    TIMES,
    TO,
    UP,
    VAGUE,
    YEAR,
)
from lint.reckoning.values import EACH, Sentence, Value, alike, level, repaired
from lint.record import NamedTuple

LASTLY, YEARLY = 0.5, 0.75  # signs that a level is the older one
HALF, ONE, HUNDRED, LITTLE = Decimal("0.5"), Decimal(1), Decimal(100), Decimal("0.0001")
LEAST, LEAST_VALUES, FAR, LONG = 1.7, 3, 2, 4
CHANGED = ("d'", "d’", "de ", "in half", "by half", "halv", "divis")  # a share in words that is a change
YEAR_REACH = 25  # characters: a year that stands so near behind a level is not that of the next one
NEAR = 8  # characters between the ends of a range
SIZE = 10  # how many times one level of another sentence may be the other


class Claim(NamedTuple):
    """What is said of two levels: a percentage, a difference or a factor, and up (1) or down (-1)."""

    value: Value
    kind: str
    sign: int


class Levels(NamedTuple):
    """Two levels in the order of time as far as words tell it: `told` counts the signs that do."""

    before: Value
    after: Value
    told: int


def changes(near: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """The weight and values of each change that the last sentence of some tells, and a Hit where it does not fit."""
    here = near[-1]
    language = here.block.language
    if sum(len(sentence.values) for sentence in near) < LEAST_VALUES:
        return
    for value in here.values:
        claim = _claim(value, language)
        if claim is None:
            continue
        pairs = _all_pairs(near, claim, language)
        target = _target(value, here)
        pairs = [
            p
            for p in pairs
            if value not in p[:2] and p.after.value != p.before.value and (target is None or target in p[:2])
        ]
        weighed = [(_weight(pair, claim, near, language, len(pairs)), n) for n, pair in enumerate(pairs)]
        if weighed:
            best, n = max(weighed, key=lambda each: (each[0], -each[1]))
            pair = _turned(pairs[n], claim)
            fits = _gap(pair, claim, HALF) <= 0
            if fits or best >= LEAST:
                yield best, (value, pair.before, pair.after), None if fits else _hit(pair, claim)


def claims(sentence: Sentence) -> bool:
    """Whether a sentence may tell a change of what stands around it."""
    return any(value.share or value.quantity.dimension == "factor" for value in sentence.values)


def _target(value: Value, here: Sentence) -> Value | None:
    """The value that a change leads to, where it stands right behind it."""
    behind = here.values[here.values.index(value) + 1 :]
    return behind[0] if behind and TARGET.fullmatch(value.after) and level(behind[0]) else None


def _claim(value: Value, language: str) -> Claim | None:
    factor = value.quantity.dimension == "factor"
    if value.share:
        if _is_part(value, language):
            return None
        kind = "percent"
    elif factor or value.noun in TIMES or FOLD[language].match(value.after[:8].lstrip()):
        kind = "factor"
    elif (value.quantity.dimension == "points" or POINT.match(value.after)) and value.value < HUNDRED:
        kind = "gap"
    else:
        return None
    sign = _sign(value, language) or int(factor)
    if factor or value.unit == "basis point":
        value = value._replace(value=value.value / 100, low=value.low / 100, high=value.high / 100)
    return Claim(value, kind, sign) if sign else None


def _is_part(value: Value, language: str) -> bool:
    """Whether a share in words is one of a whole: "la moitié des élèves", not "d'un tiers", "fell by a third"."""
    told = value.printed.lower()
    if value.quantity.numbers[0].readings[0].style != "words" or told.startswith(CHANGED):
        return False
    if value.after.startswith((" de plus", " de moins", " more", " less", " fewer")):
        return False
    last = " ".join(value.before.split()[-2:])
    return not (last.endswith("by") or UP[language].search(last) or DOWN[language].search(last))


def _sign(claim: Value, language: str) -> int:
    """The direction that the words nearest to an amount tell, or its sign; 0 for none."""
    if claim.before.endswith("+"):
        return 1
    ahead = claim.before[-45:].rpartition(";")[2]
    if (vague := VAGUE[language].search(ahead)) is not None:  # "dont plus de la moitié" is no rise
        ahead = ahead[: vague.start()]
    ups, downs = ([m.start() for m in table[language].finditer(ahead)] for table in (UP, DOWN))
    if ups or downs:
        return 1 if max(ups, default=-1) > max(downs, default=-1) else -1
    behind = claim.after[:28].partition(";")[0]
    ups, downs = ([m.start() for m in table[language].finditer(behind)] for table in (UP, DOWN))
    if ups or downs:
        return 1 if min(ups, default=99) < min(downs, default=99) else -1
    return 0


def _all_pairs(near: Sequence[Sentence], claim: Claim, language: str) -> list[Levels]:
    """The pairs of like levels of the sentences; of two sentences where neither has any of its own."""
    here = _levels(near[-1], claim)
    own = _pairs(here, language)
    if own or len(near) == 1:
        return own
    before = [each for sentence in near[:-1] for each in _levels(sentence, claim)]
    across = [_ordered(a, b, language) for a, b in product(before, here) if alike(a, b, False)]
    found = [pair for pair in across or _pairs(before, language) if _of_a_size(pair)]
    return [pair for pair in found if pair.told] or found


def _of_a_size(pair: Levels) -> bool:
    return max(pair.after.value, pair.before.value) <= SIZE * min(pair.after.value, pair.before.value)


def _levels(sentence: Sentence, claim: Claim) -> list[Value]:
    if claim.kind == "gap":
        return [v for v in sentence.values if v.quantity.unit == "%" and v is not claim.value and not _moves(v)]
    return [v for v in sentence.values if level(v) and v.noun not in TIMES]


def _moves(value: Value) -> bool:
    """Whether a percentage is a change itself, or is told in words alone."""
    return MOVING.search(value.before) is not None or value.quantity.numbers[0].readings[0].style == "words"


def _pairs(levels: Sequence[Value], language: str) -> list[Levels]:
    return [_ordered(a, b, language) for a, b in combinations(levels, 2) if alike(a, b) and not _range(a, b)]


def _range(one: Value, two: Value) -> bool:
    """Whether two values are the ends of what may be, or one alone is so much a day: nothing went on to the other."""
    if bool(EACH.match(one.after)) != bool(EACH.match(two.after)) and not (one.ranged and two.ranged):
        return "contre" not in one.after + two.before and "from" not in one.before + two.before
    both = one.ranged and two.ranged and len(one.after) < NEAR
    return both and (RANGE.search(one.before) is not None or one.after.strip() in ("-", "–"))


def _ordered(one: Value, two: Value, language: str) -> Levels:
    """Two levels in the order that words, years or "from .. to" tell."""
    first, second = _age(one, language), _age(two, language)
    if one.ranged and two.ranged and one.quantity.numbers != two.quantity.numbers:
        first += 2
    elif first or second:
        first, second = (age - (TO[language].search(v.before) is not None) for age, v in ((first, one), (second, two)))
    near = two.before if two.before != one.after or not YEAR.search(one.after[:YEAR_REACH]) else ""
    years: list[Any] = [
        YEAR.search(one.after[:40]) or YEAR.search(one.before[-30:]),
        YEAR.search(two.after[:40]) or YEAR.search(near[-30:]),
    ]
    if years[0] and years[1] and years[0][0] != years[1][0]:
        first, second = (first + 1, second) if years[0][0] < years[1][0] else (first, second + 1)
    if bool(years[0]) != bool(years[1]):  # a year mostly stands with what was
        first, second = (age + YEARLY * bool(year) for age, year in ((first, years[0]), (second, years[1])))
    if second > first:
        one, two = two, one
    return Levels(one, two, round(abs(first - second) + 0.3))


def _age(value: Value, language: str) -> float:
    """How many signs make a level the older one."""
    near = (value.before.rpartition(",")[2], value.after[:60].partition(",")[0])
    before = OLD_BEFORE[language].search(value.before) is not None
    if any(OLD_AFTER[language].search(text) for text in near):
        return before + 1
    return before + LASTLY * any(LAST[language].search(text) for text in near)


def _turned(pair: Levels, claim: Claim) -> Levels:
    """A pair whose order nothing tells, in the order of the claim."""
    if not pair.told and (pair.after.value > pair.before.value) != (claim.sign > 0):
        return Levels(pair.after, pair.before, 0)
    return pair


def _bounds(value: Value, part: Decimal) -> tuple[Decimal, Decimal]:
    """The interval of a value, with some part of its width."""
    return value.value - (value.value - value.low) * part, value.value + (value.high - value.value) * part


def _made(pair: Levels, claim: Claim, part: Decimal) -> tuple[Decimal, Decimal]:
    """What the two levels make of the claim, at least and at most; negative where it goes the other way."""
    (b, c), (d, e) = (_bounds(v, part) for v in (pair.before, pair.after))
    b = max(b, LITTLE)
    if claim.kind == "gap":
        low, high = d - c, e - b
    elif claim.kind == "factor":
        return max(d / c, b / max(e, LITTLE)), max(e / b, c / max(d, LITTLE))
    else:
        low, high = (d / c - 1) * HUNDRED, (e / b - 1) * HUNDRED
    return (low, high) if claim.sign > 0 else (-high, -low)


def _gap(pair: Levels, claim: Claim, part: Decimal) -> Decimal:
    """How far a claim is from what two levels make; zero or less where it fits."""
    low, high = _made(pair, claim, part)
    value = claim.value
    slack = Decimal("0.05") if claim.kind == "gap" else max(HALF, value.value / 20)
    if claim.kind == "factor" or (value.value not in (value.low, value.high) and "%" not in value.printed):
        slack = value.value / 8
    return max(low - slack - value.high, value.low - slack - high)


def _weight(pair: Levels, claim: Claim, near: Sequence[Sentence], language: str, pairs: int) -> float:
    here = near[-1]
    pair = _turned(pair, claim)
    value = claim.value
    weight = min(pair.told, 2) * 1.2
    weight += 1 if pair.before in here.values and pair.after in here.values else -0.2
    if pair.before not in here.values and pair.after not in here.values:
        back = near[0].opens(here)
        new = -4.2 if back and not _same_matter(near) else -1  # "Profit rose 50%."
        weight += 1.2 if POINTING.search(value.before) else 0.5 if back and LEANING.match(here.text) else new
        low, high = _made(pair, claim, HALF)
        weight += 1 if high > 0 and value.value / 5 <= (low + high) / 2 <= value.value * 5 else -1.5
        weight -= 3 * (VAGUE[language].search(value.before) is not None)
        weight -= 2 * (not pair.told and len(near) > FAR)
    elif near[0] is not here and LEANING.match(here.text):
        weight += 0.7
    weight -= claim.kind == "factor" and not pair.told
    if claim.kind != "percent" and not {pair.before, pair.after} <= set(here.values):
        weight -= 2 * (POINTING.search(value.before) is None)
    weight += 1 if pairs == 1 else -0.4 * min(pairs - 1, 4)
    weight -= 0.7 * (sum(v.share for v in here.values) - 1) if claim.kind == "percent" else 0
    weight -= SOME[language].search(value.after[:14]) is not None
    weight -= 1.0 * len(ELSE[language].findall(here.text))
    weight -= 0.7 * (pair.before.loose + pair.after.loose + value.loose)
    weight -= 0.3 * (len({id(pair.before.block), id(pair.after.block), id(value.block)}) - 1)
    low, high = _made(pair, claim, HALF)
    if _gap(pair, claim, HALF) <= 0:
        return weight + 2.5
    wide = _gap(pair, claim, ONE) <= 0
    slack = max(HALF, (high - low) / 2)
    if high < 0 and abs((low + high) / 2 + value.value) <= slack + HALF:
        weight += 2
    elif high > 0 and repaired(value, (low + high) / 2 - slack, (low + high) / 2 + slack):
        weight += 1.5
    elif high < 0:
        weight -= 0.5
    elif _level_slip(pair, claim):
        weight += 1
    apart = abs(high) > 400 or (claim.sign < 0 and high > 90 and value.value < 60)
    return weight - 1.5 * apart - wide


def _same_matter(near: Sequence[Sentence]) -> bool:
    """Whether the last sentence of some has a long word of those before."""
    here, *others = ({w for w in s.text.split() if len(w) > LONG and w.isalpha()} for s in reversed(near))
    return any(not here.isdisjoint(other) for other in others)


def _level_slip(pair: Levels, claim: Claim) -> bool:
    if claim.kind != "percent":
        return False
    factors = [1 + claim.sign * each / HUNDRED for each in (claim.value.low, claim.value.high)]
    if min(factors) <= 0:
        return False
    after = repaired(pair.after, pair.before.low * min(factors), pair.before.high * max(factors))
    return after or repaired(pair.before, pair.after.low / max(factors), pair.after.high / min(factors))


def _hit(pair: Levels, claim: Claim) -> Hit:
    low, high = _made(pair, claim, ONE)
    made = (low + high) / 2 * (claim.sign if claim.kind != "factor" else 1)
    made = made.quantize(ONE if abs(made) > 10 else Decimal("0.1"))
    unit = {"percent": "%", "gap": "point", "factor": None}[claim.kind]
    value = claim.value
    values: dict[str, Shown] = {
        "claim": value.printed,
        "from": pair.before.printed,
        "to": pair.after.printed,
        "made": Measure(made, unit),
    }
    related = (pair.before.related("before"), pair.after.related("after"))
    return Hit("change", value.block, value.span, values, related, doubt=NOTE)
