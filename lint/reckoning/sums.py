"""Parts and their whole: a run of like values, and another one that they nearly make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from lint.annotate.numbers import power_of
from lint.figures.aliases import near as alias
from lint.model import NOTE, Hit, Measure, Related
from lint.model import Value as Shown
from lint.reckoning.sum_words import (
    ALL,
    CHANGE,
    COMPOSED,
    FROM,
    JOINT,
    LABEL,
    LEFT,
    LEVELS,
    LONE,
    MOST_OF,
    MOVED,
    NUMBERED,
    OF,
    PARTED,
    PARTIAL,
    PEER,
    PERSONS,
    POINTS,
    REST,
    SOME_OF,
    SUMMED,
    TOTAL,
    VOTES,
)
from lint.reckoning.values import EACH, Sentence, Value, repaired, shown, swapped
from lint.reckoning.values import level as is_level

LEAST, FITTING = 2.4, 0.5  # weights; less makes figures that fit stand aside
LEAST_VALUES = 3
LONGEST = 12  # values of a group: more are a table
FARTHEST = 25  # from a hundred; what is farther off are shares of wholes of their own
FEW, HALF = 20, Decimal("0.5")
NEAR, FAR, SHORT = 60, 110, 30  # characters
ROUND = 100  # from here on numbers in words are round: "mille"
LEAST_PART = 3  # what is less is mostly no part of a total told elsewhere


def sums(near: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """Runs of values with their whole that fit (None), or nearly do (a Hit); the last sentence holds part of each."""
    here = near[-1]
    if not here.levels or sum(len(each.levels) for each in near) < LEAST_VALUES or here.opens(near[0]):
        return
    for group in _groups([v for sentence in near for v in sentence.levels if not _aside(v)]):
        weighed = [(_weight(whole, parts, near, group), whole, parts) for whole, parts in _wholes(group, here)]
        if weighed:
            best, whole, parts = max(weighed, key=lambda each: each[0])
            fits = holds(whole, parts) or _left(whole, parts, here)
            if best >= (FITTING if fits else LEAST):
                yield best + fits, (whole, *parts), None if fits else _hit(whole, parts)


def composed(sentence: Sentence) -> bool:
    """Whether a sentence tells of what something is made up."""
    return len(sentence.levels) > 1 and COMPOSED[sentence.block.language].search(sentence.levels[0].before) is not None


def _aside(value: Value) -> bool:
    """Whether a value is the name of something or a difference: "khối 6", "deux de moins"."""
    bare = not value.unit and not value.noun
    return bare and (LABEL.search(value.before) is not None or CHANGE.match(value.after) is not None)


def _groups(values: Sequence[Value]) -> Iterator[list[Value]]:
    """Values by what they measure: money by currency, other measures by unit, counts all together.

    A small count in words ("trois variétés") may stand aside: each group comes with it and without.
    """
    found: dict[str, list[Value]] = {}
    levels = [v for v in values if not v.ranged and not EACH.match(v.after)]
    units = {v.unit for v in levels if v.unit}
    for value in levels:
        unit = value.unit
        if not unit and len(units) == 1 and _shares_unit(value, levels):
            unit = next(iter(units))
        found.setdefault(unit, []).append(value)
    for group in found.values():
        less = [
            v for v in group if not (v.noun and v.quantity.numbers[0].readings[0].style == "words" and v.value < FEW)
        ]
        yield from (
            each for each in ([group] if len(less) == len(group) else [group, less]) if 2 < len(each) <= LONGEST
        )


def _shares_unit(value: Value, levels: Sequence[Value]) -> bool:
    """ "85 millions pour la région", "120 de résine": a value without unit beside one that has it."""
    if value.noun:
        large = power_of(value.quantity.numbers[0]) > 2 or value.value >= 1000
        return large and any(each.unit and each.value / 1000 < value.value < each.value * 1000 for each in levels)
    if power_of(value.quantity.numbers[0]) > 2:
        return any(each.unit for each in levels)
    block, sentence = value.block, value.block.sentence_at(value.span.start)
    return any(
        each.unit
        and each.block is block
        and (abs(each.span.start - value.span.start) < FAR or block.sentence_at(each.span.start) == sentence)
        for each in levels
    )


def _wholes(group: Sequence[Value], here: Sentence) -> Iterator[tuple[Value, tuple[Value, ...]]]:
    """Each value with the runs that may make it: all values behind it to the end of a sentence, or all before it."""
    for place, whole in enumerate(group):
        ends = [end for end in range(place + 3, len(group) + 1) if _closes(group, end)]
        runs = [tuple(group[place + 1 : end]) for end in ends]
        if place > 1:
            runs.append(tuple(group[:place]))
        for parts in runs:
            behind = [v in here.values for v in parts]
            listed = whole in here.values and not any(behind) and _listed(whole, parts, here.block.language)
            if (all(behind[1:]) or listed) and _together(parts):
                yield whole, parts


def _listed(whole: Value, parts: Sequence[Value], language: str) -> bool:
    """Whether parts end in "and" and one more, and what stands in another sentence may be all of them."""
    if not JOINT[language].search(parts[-1].before[-SHORT:]) or min(v.value for v in parts) < LEAST_PART:
        return False
    return not (REST[language].search(whole.before[-SHORT:]) or SOME_OF.search(whole.before))


def _closes(group: Sequence[Value], end: int) -> bool:
    return end == len(group) or group[end].block is not group[end - 1].block or "." in group[end - 1].after[-2:]


def _together(parts: Sequence[Value]) -> bool:
    return all(a.block is b.block and b.span.start - a.span.end < FAR for a, b in pairwise(parts))


def _made(parts: Sequence[Value]) -> tuple[Decimal, Decimal]:
    return sum((v.low for v in parts), Decimal(0)), sum((v.high for v in parts), Decimal(0))


def hundreds(near: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """The percentages of a sentence, or of two, that should make a hundred."""
    here, language = near[-1], near[-1].block.language
    if not all(sentence.shares for sentence in near):
        return
    parts = tuple(v for sentence in near for v in sentence.shares if v.quantity.unit == "%")
    if len(parts) < 2 or here.opens(near[0]):
        return
    made = sum((v.value for v in parts), Decimal(0))
    slack = Decimal("0.5") * (len(parts) - 1)
    texts = [text for v in parts for text in (v.before[-40:], v.after[:40])]
    weight = 1.2 * any(REST[language].search(text) for text in texts)
    weight += 1.0 * any(VOTES[language].search(text) for text in texts)
    weight += (JOINT[language].search(parts[-1].before) is not None) + 0.5 * (len(parts) > 2)
    weight += 0.5 * (len(parts) > 2 and 100 < made < 100 + FARTHEST)
    weight -= 1.2 * sum(MOVED[language].search(text) is not None for text in texts)
    weight -= 0.8 * sum(v.loose for v in parts) + 0.7 * (len(near) - 1) + 2 * (abs(made - 100) > FARTHEST)
    if abs(made - 100) <= slack:
        yield weight + 2.5, parts, None
    elif any(repaired(v, 100 - made + v.value - HALF, 100 - made + v.value + HALF) for v in parts):
        weight += 1.2 if made > 100 else 0.2
        if weight >= LEAST and here.block is parts[0].block:
            values: dict[str, Shown] = {"parts": shown(parts), "made": Measure(made, "%"), "whole": "100 %"}
            yield weight, parts, Hit("sum", parts[-1].block, parts[-1].span, values, _others(parts[:-1]), doubt=NOTE)


def beyond(near: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """A part that is more than its whole: "Sur les 210 élèves, 1 980"."""
    here = near[-1]
    for whole, part in pairwise(here.values if len(near) == 1 and len(here.levels) > 1 else ()):
        counts = not whole.unit and not part.unit and not whole.share and not part.share and is_level(part)
        tied = OF.search(whole.before) and part.noun in ("", whole.noun) and len(whole.after) < NEAR
        if counts and tied and part.value > whole.value > FEW:
            values: dict[str, Shown] = {"part": part.printed, "whole": whole.printed}
            yield 3, (whole, part), Hit("part", part.block, part.span, values, (whole.related("whole"),), doubt=NOTE)


def _others(parts: Sequence[Value]) -> tuple[Related, ...]:
    return tuple(v.related("part") for v in parts)


def holds(whole: Value, parts: Sequence[Value]) -> bool:
    """Whether parts make a whole: rounded as the coarsest of them is."""
    made = sum((v.value for v in parts), Decimal(0))
    slack = max((v.high - v.low) / 2 for v in (whole, *parts)) if any(v.high > v.low for v in parts) else Decimal(0)
    return abs(made - whole.value) <= max(slack, whole.high - whole.value)


def _left(whole: Value, parts: Sequence[Value], here: Sentence) -> bool:
    """Whether what the parts lack stands in words ("une seule dans le Nord"), or what they make behind them."""
    made = sum((v.value for v in parts), Decimal(0))
    text = here.block.lower
    if made < whole.value and LEFT.search(text, here.span.end, here.span.end + FAR):
        return True
    if 0 < whole.value - made == len(LONE.findall(here.text)):
        return True
    return made > FEW and made % 1 == 0 and f" {made:f} " in text[here.span.end :]


def _weight(whole: Value, parts: tuple[Value, ...], near: Sequence[Sentence], group: Sequence[Value]) -> float:
    low, high = _made(parts)
    language = whole.block.language
    weight = _tie(whole, parts, language)
    if any(REST[language].search(text) for v in parts for text in (v.before[-30:], v.after[:30])):
        weight += 1.2
    elif high < whole.value and PARTIAL[language].search(parts[0].before + parts[0].after[:SHORT]):
        weight -= 1.2
    weight -= 2 * (not (whole.unit or whole.noun or whole in near[-1].values or NUMBERED.search(whole.before)))
    weight += JOINT[language].search(parts[-1].before) is not None
    weight += 0.5 * (len(parts) > 2)
    weight += 0.7 if whole.unit or (whole.noun and all(_kin(whole, v) for v in parts)) else 0
    if holds(whole, parts):
        weight += 2.5
    elif mended := _mended(whole, parts):
        weight += _telling(whole, parts, mended)
    else:
        weight -= 0.5 if abs(low - whole.value) < whole.value / 2 else 2
    weight -= whole.value < max(v.value for v in parts)
    text = " ".join(sentence.text for sentence in near)
    weight -= min(3, 1.2 * len(LEVELS[language].findall(text)))
    weight -= 2 * (_worded(whole) and whole.value >= ROUND)
    weight -= 2 * (whole.value in [v.value for v in parts])
    others = {v.noun for v in parts if not (v.unit or _kin(whole, v))}
    if len({whole.noun} - {""} | others) > 1 and not _opened(whole, parts):
        weight -= 1.5
    weight -= 0.8 * sum(v.loose for v in (whole, *parts))
    weight -= 0.5 * (len(group) - len(parts) - 1)
    weight -= 2 * (MOST_OF.search(whole.before) is not None)
    return weight - 5 * (any(v.noun in POINTS for v in group) and any(v.noun not in ("", *POINTS) for v in group))


def _kin(whole: Value, part: Value) -> bool:
    """Whether a part counts what its whole does, in its own word or none: "37 bệnh nhân", "22 người"."""
    return part.noun in ("", whole.noun) or part.noun in PERSONS or alias(whole.noun, part.noun)


def _opened(whole: Value, parts: Sequence[Value]) -> bool:
    """Whether a whole stands before its parts in their sentence and they count other things, or a colon parts them."""
    if whole.block is not parts[0].block or whole.span.start > parts[0].span.start or whole.unit:
        return False
    nouns = {v.noun for v in parts if v.noun}
    return ":" in whole.after or (whole.noun not in nouns and len(nouns) == len(parts))


def _tie(whole: Value, parts: Sequence[Value], language: str) -> float:
    """What ties a whole to its parts: a colon, words between them, or of a total where the parts come first."""
    first = parts[0]
    ahead = (whole.block.paragraph, whole.span) < (first.block.paragraph, first.span)
    apart = whole.block is not first.block or whole.block.sentence_at(whole.span.start).end <= first.span.start
    if apart and ahead and COMPOSED[language].search(first.before):
        return 1.5
    if whole.block is not parts[0].block:
        said = TOTAL[language].search(whole.before[-45:]) or ALL.search(whole.before)
        return 0.2 if ahead else 1.2 if said else -0.5
    if whole.span.start > parts[-1].span.start:
        said = TOTAL[language]
        return 2 if said.search(whole.before[-45:]) or said.search(whole.after[:25]) else -1.5
    if whole.before.rstrip().endswith(":"):
        return -2
    if (whole.after[:1] == ")" and ":" not in whole.after) or _enumerated(whole, parts):
        return -2
    if any(sign in whole.after for sign in (":", " – ", " — ")) or ("(" in whole.after and parts[0].after[:1] != ")"):
        return 2
    bracketed = FROM.match(whole.after) is not None and all(v.before.endswith("(") for v in parts)
    if bracketed or PARTED[language].search(whole.after) or OF.search(whole.before) or SUMMED.search(whole.before):
        return 1.5
    if apart or _opened(whole, parts):
        return 0.5
    return -0.5 if whole.noun and len(parts) > 2 and not any(v.noun or v.unit for v in parts) else -1.5


def _enumerated(whole: Value, parts: Sequence[Value]) -> bool:
    """Whether a whole is the first of its peers, each with its place: "20 au camping, 11 en location, 5 à l'hôtel"."""
    if any(v.noun for v in parts) or not PEER.search(whole.after):
        return False
    return all(PEER.search(v.after) or v is parts[-1] for v in parts)


def _mended(whole: Value, parts: tuple[Value, ...]) -> list[Value]:
    """The values of a sum that one slip keeps from what they should be."""
    low, high = _made(parts)
    rest = (v for v in parts if repaired(v, whole.low - (high - v.high), whole.high - (low - v.low)))
    return [*([whole] if repaired(whole, low, high) else ()), *rest]


def _worded(value: Value) -> bool:
    return value.quantity.numbers[-1].readings[0].style == "words"


def _telling(whole: Value, parts: tuple[Value, ...], mended: Sequence[Value]) -> float:
    """What a slip that explains a sum is worth: the fewer digits there are, the sooner chance makes one."""
    worded = all(map(_worded, mended))
    made = sum((v.value for v in parts), Decimal(0))
    digits = max(len(v.value.normalize().as_tuple().digits) for v in (whole, *parts))
    if worded and abs(made - whole.value) > LEAST_PART:
        return 0
    if worded or digits < 2 or max(v.value for v in (whole, *parts)) < FEW:
        return 0.7
    swaps = swapped(whole, made) or any(swapped(v, v.value + whole.value - made) for v in mended)
    return 1.5 if digits < 3 and not swaps else 2.2


def _hit(whole: Value, parts: tuple[Value, ...]) -> Hit:
    made = sum((v.value for v in parts), Decimal(0))
    values: dict[str, Shown] = {
        "parts": shown(parts),
        "made": Measure(made, whole.unit or parts[0].unit or None),
        "whole": whole.printed,
    }
    return Hit("sum", whole.block, whole.span, values, _others(parts), doubt=NOTE)
