"""Shares, rates and conversions: two values that should make a third, or another unit of the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, permutations

from lint import patterns
from lint.annotate import units
from lint.annotate.numbers import power_of
from lint.figures.loose import WORTH
from lint.model import NOTE, Hit, Measure
from lint.model import Value as Shown
from lint.reckoning.values import EACH, EACH_AFTER, Sentence, Value, Words, converted, level, repaired

Found = tuple[float, tuple[Value, ...], Hit | None]
OF = Words(
    {  # between a part and its whole, or before the whole
        "fr": r"sur|des|parmi|d|de|pour",
        "en": r"of|out of|in|among|from",
        "vi": r"trên|trong|trên tổng số|trong số|trong tổng số|của",
    },
    r"(?: (?:les|ses|the|its|cet?|quelque|these))? ?$",
)
THAT_IS = Words(
    {  # between an amount and what it comes to
        "fr": r"soit|ou|c est[ -]à[ -]dire|représent\w+|(?:l )?équiva\w+|près de|à savoir|donc|font|fait",
        "en": r"or|that is|i\.e\.|represent\w+|equivalent|equals?|account\w* for|mak\w+|just|about|so",
        "vi": r"tức|tương đương|hay|chiếm|bằng|là|khoảng",
    }
)
MOVED = Words(
    {
        "fr": r"hausse|baisse|plus|moins|augment\w+|contre|progress\w+|recul\w*|passée?s?",
        "en": r"up|down|rise|rose|fell|fall|more|less|than|against|from \S+ to|increas\w+|decreas\w+|declin\w+",
        "vi": r"tăng|giảm|so với|hơn",
    }
)
# "550 dollars la tonne": what is multiplied is so many tonnes.
UNITS = {
    word: unit
    for unit, words in {
        "t": "tonne ton tấn", "kg": "kilo kilogramme kilogram kg ký cân", "L": "litre liter lít", "ha": "hectare ha",
        "mi": "mile", "lb": "livre pound", "bbl": "baril barrel thùng", "m²": "m² mètre metre",
        "km": "kilomètre kilometre km",
        "kWh": "kwh kilowattheure", "MWh": "mwh mégawattheure", "h": "heure hour giờ", "day": "jour day ngày",
    }.items()
    for word in words.split()
}  # fmt: skip
AGAIN = patterns.compile(
    r"(?:soit|c est à dire|équivalant à|that is|or|i\.e\.|equivalent to|tức|tương đương)"
    r"(?: (?:environ|près de|quelque|à|about|some|nearly|roughly|around|khoảng|là|với))* ?$"
)
EACH_OF = patterns.compile(r"^(?: \p{L}+)+ (?:de|d|of|at|à|loại|nặng|holding|weighing|pesant|contenant) ?$")  # a count
BARE = {"livre": ("lb", "mass"), "pied": ("ft", "length"), "pouce": ("in", "length")}  # other things as well
SOME = patterns.compile(r"(?:dont|of which|including|trong đó)\b[^,;]*$")
SLOPE = patterns.compile(r"(?:^|\W)(?:à|at) $")  # of a road, or of interest
CLOCK = patterns.compile(r"(?:^|\W)(?:jusqu à|de \d+ heures à|à partir de|dès|until|till|from) $")
FAR = 8  # times: what is farther off is the share of something else
HUNDRED, HALF = Decimal(100), Decimal("0.5")
LEAST = 2.5
LEAST_DEGREES = 5  # less may be a difference
DEGREES = Decimal("1.8")
WORKED = patterns.compile(r" (?:ouvr(?:és?|ables?)|de travail|working|trading|business)\b|^ làm việc")
BY = patterns.compile(r"(?:^|\W)(?:de|d|by|up|down|thêm|giảm|tăng)(?: (?:environ|about|some|khoảng|près d\w))? ?$")
CLOSEST, LEAST_VALUES = 4, 3
POWERS = (-6, -3, -2, -1, 1, 2, 3, 6)
NEAR = 40  # characters between an amount and its conversion
MONEY, CLOSE, COARSE = Decimal("0.4"), Decimal("0.02"), Decimal("0.06")


# --- Shares -----------------------------------------------------------------------------------------------------------


def shares(near: Sequence[Sentence]) -> Iterator[Found]:
    """A share of the last sentence, and a part and a whole of which it is or is not that share."""
    here = near[-1]
    levels = [v for s in near for v in s.levels if not v.ranged] if here.shares else []
    for told in here.shares if len(levels) > 1 else ():
        if told.value <= 0:
            continue
        pairs = [(a, b) for a, b in permutations(levels, 2) if _shares(told, a, b)]
        weighed = [(_share_weight(told, a, b, here, len(pairs)), -n) for n, (a, b) in enumerate(pairs)]
        if weighed and (best := max(weighed))[0] >= LEAST:
            part, whole = pairs[-best[1]]
            yield best[0], (told, part, whole), None if _is_share(told, part, whole) else _share_hit(told, part, whole)


def _shares(claim: Value, part: Value, whole: Value) -> bool:
    """Whether two values may be a part and its whole; a part that is more must be a power of ten off."""
    if part.unit != whole.unit:
        bare = whole if part.unit else part
        if (part.unit and whole.unit) or bare.noun or power_of(bare.quantity.numbers[0]) < 3:
            return False
    share = part.value / whole.value * HUNDRED
    if share <= HUNDRED and claim.value / FAR < share < claim.value * FAR:
        return True
    return any(abs(share.scaleb(-power) / claim.value - 1) < CLOSE for power in (-6, -3, 3, 6))


def _told(claim: Value) -> tuple[Decimal, Decimal]:
    """The least and the most that a share may be, in percent."""
    slack = HALF + claim.value / 25
    return claim.low - slack, claim.high + slack


def _is_share(claim: Value, part: Value, whole: Value) -> bool:
    low, high = _told(claim)
    least, most = part.low / whole.high * HUNDRED, part.high / max(whole.low, HALF) * HUNDRED
    if least <= high and most >= low:
        return True
    language = claim.block.language  # of what was: "rose 60 tonnes, or 15%, to 460 tonnes"
    if not MOVED[language].search(part.before[-25:]) or most >= HUNDRED:
        return False
    return any(least / (1 + least * sign / 100) <= high and most / (1 + most * sign / 100) >= low for sign in (1, -1))


def _share_weight(claim: Value, part: Value, whole: Value, here: Sentence, pairs: int) -> float:
    language = here.block.language
    weight = 0.0
    of, that = OF[language], THAT_IS[language]
    weight += 1.5 * (of.search(whole.before[-25:]) is not None)
    beside = that.search(claim.before[-25:]) or claim.before.rstrip().endswith("(")
    turned = claim.after.lstrip(" ,").startswith(("des ", "of ", "sur ")) and that.search(part.before[-20:])
    weight += 1.5 * (part.block is claim.block and part.span > claim.span and bool(that.search(part.before[-8:])))
    weight += 1.5 * bool(beside) + 1.5 * bool(turned) - 1.5 * bool(SOME.search(claim.before))
    weight += 0.7 if pairs == 1 else -0.3 * min(pairs - 1, 4)
    weight -= 0.7 * (sum(v.share for v in here.values) - 1)
    weight -= 1.5 * (SLOPE.search(claim.before) is not None)
    weight -= 1.5 * (MOVED[language].search(claim.before[-40:] + "|" + claim.after[:25]) is not None)
    among = part.block is whole.block and part.span > whole.span and SOME.search(part.before) is not None
    weight += 1.5 * among - (part.noun != whole.noun and bool(part.noun) and not among)
    weight -= 0.7 * (part.loose + whole.loose)
    weight -= 0.5 * (part not in here.values) + 0.5 * (whole not in here.values)
    if _is_share(claim, part, whole):
        return weight + 2.5
    real = part.value / whole.value * HUNDRED
    least, most = _told(claim)
    low, high = least * whole.value / HUNDRED, most * whole.value / HUNDRED
    if repaired(claim, real - HALF, real + HALF) or (
        claim.quantity.numbers[0].readings[0].style == "words" and _neat(real)
    ):
        return weight + 1.2
    if repaired(part, low, high) or repaired(
        whole, part.value * HUNDRED / most, part.value * HUNDRED / max(least, HALF)
    ):
        return weight + 1
    return weight - 1.5


def _neat(percent: Decimal) -> bool:
    """Whether a share is one in so many."""
    return percent > 0 and any(abs(percent - HUNDRED / number) < HALF for number in range(2, 13))


def _share_hit(claim: Value, part: Value, whole: Value) -> Hit:
    made = part.value / whole.value * HUNDRED
    made = made.quantize(Decimal(1) if made > 10 else Decimal("0.1"))
    values: dict[str, Shown] = {
        "part": part.printed,
        "whole": whole.printed,
        "made": Measure(made, "%"),
        "claim": claim.printed,
    }
    related = (part.related("part"), whole.related("whole"))
    return Hit("share", claim.block, claim.span, values, related, doubt=NOTE)


# --- So many at so much each ------------------------------------------------------------------------------------------


def rates(near: Sequence[Sentence]) -> Iterator[Found]:
    """How many, how much for each and how much in all; the last sentence holds one of them."""
    if sum(len(s.values) for s in near) < LEAST_VALUES:
        return
    values = [v for s in near for v in s.values if v.value > 1 and not v.share and not v.ranged]
    for each in (v for s in near for v in s.rates if v.value > 1 and not v.ranged) if len(values) > 2 else ():
        found: list[tuple[float, Value, Value]] = []
        for count, total in permutations([v for v in values if v is not each and not EACH.match(v.after)], 2):
            here = any(v in near[-1].values for v in (count, each, total))
            if here and _same(total, each) and _counts(count, each):
                found.append((_rate_weight(count, each, total, near), count, total))
        if found:
            best, count, total = max(found, key=lambda one: one[0])
            if best >= LEAST:
                yield best, (count, each, total), None if _makes(count, each, total) else _rate_hit(count, each, total)


def _same(total: Value, each: Value) -> bool:
    """Whether a total is of what each is of."""
    if not level(total):
        return False
    if not each.unit and power_of(each.quantity.numbers[0]) > 2 and total.quantity.dimension == "money":
        return True
    if not total.unit and not each.unit and total.noun and total.noun == each.noun:
        return power_of(total.quantity.numbers[0]) > 2
    if not total.unit:
        return power_of(total.quantity.numbers[0]) > 2 and not total.noun and bool(each.unit)
    return total.unit == each.unit or total.quantity.dimension == each.quantity.dimension != "money"


def _counts(count: Value, each: Value) -> bool:
    """Whether a value may be how many, or how much of the unit that a price is given of."""
    if not count.unit:
        return not count.noun or count.noun != each.noun
    unit = _of_what(each)
    return unit is not None and units.dimension(unit) == count.quantity.dimension


def _of_what(each: Value) -> str | None:
    named = EACH_AFTER.match(each.after)
    return UNITS.get(named["unit"] or "") if named is not None else None


def _makes(count: Value, each: Value, total: Value) -> bool:
    return abs(_ratio(count, each, total) - 1) <= COARSE


def _ratio(count: Value, each: Value, total: Value) -> Decimal:
    many, much = count.value, total.value
    unit = _of_what(each)
    if unit and count.unit:
        many = converted(many, count.unit, unit) or many
    if total.unit and each.unit and total.unit != each.unit:
        much = converted(much, total.unit, each.unit) or much
    return much / (many * each.value)


def _rate_weight(count: Value, each: Value, total: Value, near: Sequence[Sentence]) -> float:
    ratio, here = _ratio(count, each, total), near[-1].values
    weight = 0.5 + 0.5 * (EACH_AFTER.match(each.after) is not None)
    weight += 0.8 * all(v in here for v in (count, each, total))
    weight -= 0.4 * (count.loose + each.loose + total.loose)
    if abs(ratio - 1) <= COARSE:
        return weight + 2.5
    off = next((power for power in POWERS if abs(ratio.scaleb(-power) - 1) <= CLOSE), 0)
    if off:
        return weight + (2.5 if abs(off) > 2 else 1.3)
    return weight + (1 if _slip(count, each, total) else -2)


def _slip(count: Value, each: Value, total: Value) -> bool:
    """Whether one slip of the keyboard in a total, or in what each gets, makes them fit."""
    made, part = count.value * each.value, total.value / count.value
    return repaired(total, made * (1 - CLOSE / 4), made * (1 + CLOSE / 4)) or repaired(
        each, part * (1 - CLOSE / 4), part * (1 + CLOSE / 4)
    )


def _rate_hit(count: Value, each: Value, total: Value) -> Hit:
    made = Measure(count.value * each.value, each.unit or None)
    values: dict[str, Shown] = {"count": count.printed, "each": each.printed, "made": made, "total": total.printed}
    return Hit("product", total.block, total.span, values, (count.related("count"), each.related("each")), doubt=NOTE)


# --- The same in another unit -----------------------------------------------------------------------------------------


def conversions(near: Sequence[Sentence]) -> Iterator[Found]:
    """An amount and what it comes to in another unit beside it."""
    here = near[-1]
    if len(near) > 1:
        return
    for one, two in pairwise(here.values):
        dimension = one.quantity.dimension
        if not dimension and two.quantity.dimension == BARE.get(one.noun, ("", ""))[1]:
            one, dimension = one._replace(unit=BARE[one.noun][0]), two.quantity.dimension
        if not dimension or dimension != two.quantity.dimension or one.unit == two.unit or len(one.after) > NEAR:
            continue
        bracket = "(" in one.after and ")" in two.after[:30]
        if not bracket and not THAT_IS[here.block.language].search(one.after):
            continue
        made = _converted(_whole(one, here) if one in here.values else one, two.unit)
        if made is None or made == 0 or two.value == 0 or (one.value <= 0 and dimension != "temperature"):
            continue
        slack = MONEY if dimension == "money" else COARSE
        width = max(
            (two.high - two.low) / 2, (one.high - one.low) / 2 * made / (abs(one.value) or 1), abs(made) * slack
        )
        if dimension == "temperature":
            width = Decimal(2 if two.value % 10 else LEAST_DEGREES)
            if abs(one.value) < LEAST_DEGREES:
                continue
            if BY.search(one.before) and _apart(one, two):
                made = two.value  # a difference
        if two.quantity.numbers[0].readings[0].style == "words":
            width = max(width, HALF)
        if abs(made - two.value) <= width or _by_the(one, two):
            yield 4, (one, two), None
            continue
        slip = repaired(two, made - width / 2, made + width / 2)
        if dimension == "money" and Decimal("0.4") < made / two.value < Decimal("2.5"):
            continue
        weight = 2.0 * (bracket or _again(one, two)) + 1 + slip
        weight -= 1.5 * (one.loose or two.loose) + (0 if bracket else 0.5)
        if weight >= LEAST and one.unit and two.unit:
            yield weight, (one, two), _conversion_hit(one, two, made)


def _again(one: Value, two: Value) -> bool:
    """Whether an amount is told again right behind it: "50 000 livres, soit 23 tonnes", not "soit 30 cm de plus" nor
    "900 seaux de 25 kilos, soit 22,5 tonnes"."""
    more = MOVED[two.block.language].search(two.after[:12]) or EACH_OF.search(one.before)
    return AGAIN.search(one.after) is not None and not more and two.quantity.dimension != "time"


def _apart(one: Value, two: Value) -> bool:
    """Whether degrees are a difference in two scales: "18 degrees Fahrenheit (10 degrees Celsius)"."""
    return min(abs(one.value / DEGREES - two.value), abs(one.value * DEGREES - two.value)) <= 1


def _by_the(one: Value, two: Value) -> bool:
    """Whether two amounts are no lengths of one time or so much of one thing: working days, hours of a clock, rates."""
    if one.quantity.dimension == "time":
        return WORKED.search(one.after) is not None or CLOCK.search(two.before) is not None
    return one.after.startswith("/") and two.after.startswith("/")


def _whole(one: Value, here: Sentence) -> Value:
    """An amount with the one right before it: "6 pieds 4 pouces"."""
    place = here.values.index(one)
    before = here.values[place - 1] if place else one
    if before.quantity.dimension != one.quantity.dimension or len(before.after) > CLOSEST or before is one:
        return one
    more = _converted(before, one.unit)
    return one if more is None else one._replace(value=one.value + more)


def _converted(one: Value, unit: str) -> Decimal | None:
    if one.unit in WORTH and unit in WORTH:
        return one.value * WORTH[unit] / WORTH[one.unit]
    return converted(one.value, one.unit, unit)


def _conversion_hit(one: Value, two: Value, made: Decimal) -> Hit:
    size = made.adjusted()
    made = made.quantize(Decimal(1).scaleb(size - 2)) if size > 2 else made.quantize(Decimal("0.1"))
    values: dict[str, Shown] = {"one": one.printed, "two": two.printed, "made": Measure(made, two.unit)}
    return Hit("conversion", two.block, two.span, values, (one.related("one"),), doubt=NOTE)
