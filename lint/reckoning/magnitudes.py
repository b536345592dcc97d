"""Values a thousand times off those beside them: "612 billion, compared with 580 million", "800 sacs de 25 kilos, soit
20 kilos", "£14,200, up £4,200 on the £10 million collected".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from lint import patterns
from lint.annotate.numbers import power_of
from lint.annotate.words import table
from lint.model import NOTE, Hit, Measure
from lint.model import Value as Shown
from lint.reckoning.change_words import OLD_AFTER
from lint.reckoning.values import Sentence, Value, Words, converted, shown
from lint.record import NamedTuple

Found = tuple[float, tuple[Value, ...], Hit | None]
COMPARED = Words(
    {  # between two levels of one thing
        "fr": r"contre|après|au lieu|que|par rapport|face|à|au|passée?s?|depuis|hausse|baisse|recul|plus|moins"
        r"|précédemment",
        "en": r"compared|from|against|versus|vs|than|to|after|instead of|up|down|previous\w*|above|below|on",
        "vi": r"so với|lên|xuống|còn|hơn|từ|thay vì",
    }
)
WITHIN = Words(
    {  # between a whole and its part
        "fr": r"dont|sur lesquels|y compris|parmi lesquels",
        "en": r"of which|of whom|including|of that|of it",
        "vi": r"trong đó|gồm|bao gồm|kể cả",
    }
)
GIVEN = Words(
    {  # beside what one of several pays
        "fr": r"vers\w+|consacr\w+|mett\w+|apport\w+|financ\w+|contribu\w+|prend\w*|prise?|pai(?:e|er\w*)|pay\w+"
        r"|débours\w+|allou\w+|octroy\w+|accord\w+|abond\w+|donn\w+|règl\w+|réglant|emprunt\w+|subvention\w*|charge"
        r"|engag\w+|dépens\w+|inject\w+|participation|débloqu\w+|aide",
        "en": r"pay\w*|paid|contribut\w+|put\w*|gave|giv\w+|provid\w+|chip\w*|meet|met|fund\w*|grant\w*|found|raised"
        r"|loan\w*|lent|borrow\w*|cover\w*|donat\w+|pledg\w+|share|spend\w*|spent|invest\w*|stump\w*",
        "vi": r"góp|đóng góp|chi|hỗ trợ|cấp|vay|tài trợ|bố trí|đối ứng|ủng hộ|vốn",
    }
)
LEFT = Words(
    {  # the parts are all there are
        "fr": r"reste|restante?s?|solde|complément|total|en tout|au total|somme|montant|facture|chacune?|compléter\w*"
        r"|manqu\w+|besoin|nécessaires?|faut",
        "en": r"rest|remaining|remainder|balance|total|in all|altogether|sum|bill|left|leaving|each|shortfall|goal"
        r"|need\w*|short",
        "vi": r"còn lại|tổng|tổng cộng|phần|thiếu|cần",
    }
)
EACH_OF = patterns.compile(
    r"^(?: \p{L}+){1,4}? (?:de|d|of|at|à|weighing|pesant|holding|contenant|loại|nặng|giá|costing"
    r"|à raison de) ?$"
)
COMES_TO = patterns.compile(
    r"\b(?:soit|or|total\w*|en tout|au total|tức|making|make|faisant|donc|ou|hay|equal|that is|in all|nearly|ce qui"
    r"|tổng cộng|tổng|bằng|for a|a bill|of)\b"
)
FEWEST, MOST, LONGEST = 2, 3, 7  # addends, and values that are tried
# "dont 5 milliards empruntés": no noun
TAKEN = table("emprunte verse investi restant finance paye apporte alloue depense promis budgete accorde remaining")
POWERS, LEAST, FAR = (3, 6, 9), 100, Decimal(6)
CLOSE, CLOSEST, NEAR = Decimal("0.03"), Decimal(2), 60
ENOUGH = 2.0


class Amount(NamedTuple):
    """A value in the unit of the first of its kind."""

    value: Value
    much: Decimal


def magnitudes(near: Sequence[Sentence]) -> Iterator[Found]:
    """Values of up to three sentences of which one only fits the others when it is a thousand times more or less."""
    here = near[-1]
    if here.opens(near[0]):
        return
    values = [v for sentence in near for v in sentence.levels if not v.ranged]
    if len(near) == 1:
        yield from _products(here)
    for some in _kinds(values):
        if len(some) > 1 and any(amount.value in here.levels for amount in some):
            yield from _completed(some, near)
            if len(near) < 3:
                yield from _beside(some, near)


def scaled(sentence: Sentence) -> bool:
    """Whether a sentence tells millions of something."""
    return any(power_of(value.quantity.numbers[0]) > 2 for value in sentence.levels)


def _kinds(values: Sequence[Value]) -> Iterator[list[Amount]]:
    """The values by what they measure; a bare one ("4 milliards") goes with the only unit there is."""
    found: dict[str, list[Amount]] = {}
    money = {v.unit for v in values if v.quantity.dimension == "money"}
    for value in values:
        dimension = value.quantity.dimension
        unit = value.unit
        bare = not value.noun or value.noun in TAKEN
        if not unit and bare and len(money) == 1 and power_of(value.quantity.numbers[0]) > 2:
            unit, dimension = next(iter(money)), "money"
        kind = unit if dimension == "money" else dimension or f"# {value.noun}"
        if kind in ("# ", "length", "area"):  # metres beside kilometres are no slip
            continue
        some = found.setdefault(kind, [])
        first = some[0].value if some else value
        much = value.value
        if dimension != "money" and unit and first.unit and first.unit != unit:
            much = converted(much, unit, first.unit) or Decimal(0)
        if much:
            some.append(Amount(value, much))
    yield from found.values()


def _off(one: Decimal, two: Decimal) -> int:
    """By which power of a thousand two values are about apart; 0 where they are near each other."""
    times = max(one, two) / min(one, two)
    return next((power for power in POWERS if times > LEAST and 1 / FAR < times.scaleb(-power) < FAR), 0)


def _completed(some: Sequence[Amount], near: Sequence[Sentence]) -> Iterator[Found]:
    """The value that makes a sum of all but for its scale."""
    tied = any(LEFT[s.block.language].search(s.text) or GIVEN[s.block.language].search(s.text) for s in near)
    for odd in some if len(some) <= LONGEST else ():
        others = [each for each in some if each is not odd]
        for count in range(FEWEST, min(MOST, len(others)) + 1):
            for parts in combinations(others, count):
                fits = _fitting(odd, parts)
                neat = sum(len(each.much.normalize().as_tuple().digits) > 1 for each in (odd, *parts)) > 1
                if fits and (neat or tied):
                    yield 3 + neat, *_hit(odd, [p.value for p in parts], fits)
                    return


def _fitting(odd: Amount, parts: Sequence[Amount]) -> Decimal | None:
    """What an odd value should be to make a sum with others; None where no thousands do it."""
    most, whole = max(part.much for part in parts), sum((part.much for part in parts), Decimal(0))
    if len({part.much for part in parts}) < len(parts):
        return None
    for made in (whole, 2 * most - whole):
        if made > 0 and any(odd.much in (made.scaleb(power), made.scaleb(-power)) for power in POWERS):
            return made
    return None


def _beside(some: Sequence[Amount], near: Sequence[Sentence]) -> Iterator[Found]:
    """Two values right behind each other that are compared, or whole and part."""
    for one, two in pairwise(some):
        power = _off(one.much, two.much)
        if power:
            weight = _weight(one, two, some, near)
            odd, other = (one, two) if one.much > two.much else (two, one)
            if weight >= ENOUGH:
                yield weight, *_hit(odd, [other.value], odd.much.scaleb(-power))


def _weight(one: Amount, two: Amount, some: Sequence[Amount], near: Sequence[Sentence]) -> float:
    """How much speaks for two values as levels of one thing, or for the larger as a part of what the other is."""
    larger, smaller = (one, two) if one.much > two.much else (two, one)
    language, between = larger.value.block.language, two.value.before
    together = any(one.value in sentence.values and two.value in sentence.values for sentence in near)
    weight = 0.7 * (1 / CLOSEST < (larger.much / smaller.much).scaleb(-_off(one.much, two.much)) < CLOSEST)
    weight -= 0.7 * (one.value.loose + two.value.loose)
    if together and len(between) < NEAR:
        weight += 1.5 * (COMPARED[language].search(between) is not None)
        if WITHIN[language].search(between):
            weight += 2.5 if two is larger else -2
    text = next(sentence.text for sentence in near if larger.value in sentence.values)
    weight += 1.2 * (not together and any(OLD_AFTER[language].search(sentence.text) for sentence in near))
    weight += 1.2 * (GIVEN[language].search(larger.value.before) is not None)
    weight += 1.2 * (LEFT[language].search(text) is not None)
    return weight - 1.5 * any(each is not larger and each.much * LEAST > larger.much for each in some)


def _products(here: Sentence) -> Iterator[Found]:
    """ "800 sacs de 25 kilos, soit 20 kilos": the total is some thousand times off."""
    for count, each, total in zip(here.levels, here.levels[1:], here.levels[2:], strict=False):
        if count.unit or not each.unit or each.quantity.dimension != total.quantity.dimension:
            continue
        if not EACH_OF.match(each.before) or not COMES_TO.search(total.before):
            continue
        much = converted(total.value, total.unit, each.unit) if total.unit != each.unit else total.value
        made = count.value * each.value
        if much and any(abs(much.scaleb(power) / made - 1) < CLOSE for power in (-9, -6, -3, 3, 6, 9)):
            values: dict[str, Shown] = {
                "count": count.printed, "each": each.printed, "made": Measure(made, each.unit), "total": total.printed,
            }  # fmt: skip
            related = (count.related("count"), each.related("each"))
            yield 4, (count, each, total), Hit("product", total.block, total.span, values, related, doubt=NOTE)


def _hit(odd: Amount, others: Sequence[Value], fits: Decimal) -> tuple[tuple[Value, ...], Hit]:
    value = odd.value
    unit = value.unit or next((other.unit for other in others if other.unit), None)
    values: dict[str, Shown] = {"odd": value.printed, "others": shown(tuple(others), ", "), "fits": Measure(fits, unit)}
    related = tuple(other.related("other") for other in others)
    return (value, *others), Hit("magnitude", value.block, value.span, values, related, doubt=NOTE)
