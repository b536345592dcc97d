"""A total and its parts anywhere in an article: "320 ewes ... 45 drowned ... that leaves 295".

Each figure is held against the sums of the figures of its kind, wherever they stand. Chance makes such sums, so the
words have to tie them: a total, what is left, parts that share nobody, like men and women.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from lint.annotate.numbers import power_of
from lint.figures.aliases import near as alias
from lint.model import NOTE, Article, Hit, Measure
from lint.model import Value as Shown
from lint.reckoning.ledger_words import (
    ABOARD,
    ASIDE,
    ASIDE_AFTER,
    BY,
    GROUP_OF,
    JOBS,
    LAST,
    LEFT,
    LEFT_AFTER,
    LISTED,
    NEW,
    OLD,
    PRESENT,
    SCHEMES,
    STRANDED,
    TOTAL,
    TOTAL_AFTER,
    VOTES,
)
from lint.reckoning.sum_words import CHANGE, COMPOSED, JOINT, LABEL, PERSONS
from lint.reckoning.sums import holds
from lint.reckoning.values import EACH, Sentence, Value, regions, repaired, shown, swapped

FITTING = 1.6  # a sum that holds
Sorts = dict[str, str]
Account = tuple[float, tuple[Value, ...], Hit | None]
LEAST, FITS, HOLDS = 3.1, 2.2, 3  # weights
MOST_WORDS = 2.3  # what the words at the parts and one noun add at most
MOST_KIN, MOST_PARTS, FEW, MANY, THOUSAND = 9, 5, 20, 100, 1000
LOW, HIGH = Decimal("0.5"), Decimal(2)  # times a whole: what is farther off is of something else
TINY = 25  # times less than a whole: no part of it, but in the way of none
BEHIND, BEFORE, SHORT = 45, 60, 25  # characters


def ledger(article: Article) -> Iterator[Hit]:
    """The totals of each region that the rest of it nearly makes, the likeliest first, each figure once."""
    for told in regions(article):
        said: set[Value] = set()
        for _, values, hit in sorted(_accounts(told), key=_rank):
            if hit is None or said.isdisjoint(values):
                said.update(values)
                yield from (hit,) if hit is not None else ()


def _rank(account: Account) -> float:
    """The best first, and of like weight what holds."""
    weight, _, hit = account
    return -weight - (HOLDS if hit is None else 0)


def _accounts(told: Sequence[Sentence]) -> Iterator[Account]:
    """The wholes of a region with the parts that make them (None), or nearly do (a Hit)."""
    values = [v for sentence in told for v in sentence.levels if _counts(v)]
    sorts = {v: sort for v in values if (sort := _sorts(v))}
    for whole in values:
        kin = _kin(whole, values, sorts)
        if not 1 < len(kin) <= MOST_KIN:
            continue
        sums = [
            parts
            for n in range(2, min(MOST_PARTS, len(kin)) + 1)
            for parts in combinations(kin, n)
            if LOW * whole.value < _made(parts) < HIGH * whole.value and (n < 3 or _spread(parts))
        ]
        said = _said(whole) if sums else 0
        weighed = [(_weight(whole, said, parts, kin, sorts), parts) for parts in sums]
        fitting = [each for each in weighed if holds(whole, each[1])]
        yield from ((weight, (whole, *parts), None) for weight, parts in fitting if weight >= FITS)
        weight, parts = max(weighed, key=lambda each: each[0], default=(0, ()))
        within = all(set(some) < set(parts) and _closed(parts, sorts) for _, some in fitting)
        told_of = whole.unit or whole.quantity.noun or GROUP_OF.search(whole.before)
        if weight >= LEAST and within and told_of:
            yield weight, (whole, *parts), _hit(whole, parts)


def _counts(value: Value) -> bool:
    """Whether a value is a plain amount: no label, price, guess, change or level of another time."""
    bare = not value.unit and not value.noun
    each = EACH.match(value.after) and not BY.match(value.after)
    aside = each or ASIDE.search(value.before[-BEHIND:]) or ASIDE_AFTER.match(value.after)
    aside = aside or (OLD.search(value.before) and NEW.fullmatch(value.after))
    named = bare and (LABEL.search(value.before) or CHANGE.match(value.after))
    return not (value.ranged or value.quantity.approximation or aside or named) and value.value > 1


def _sorts(value: Value) -> Sorts:
    """By scheme, which of the parts that share nobody a value counts."""
    found: Sorts = {}
    for scheme, parts in SCHEMES.items() if not value.unit else ():
        for near in (value.before[-SHORT:], value.after[:BEFORE]):
            told = [(match.start(), part) for part, words in parts.items() if (match := words.search(near))]
            if told:
                found[scheme] = min(told)[1]
    return found


def _kin(whole: Value, values: Sequence[Value], sorts: Mapping[Value, Sorts]) -> list[Value]:
    """The values that may be parts of a whole, each once."""
    found: dict[Decimal, Value] = {}
    for value in values:
        less = value.value < whole.value and value.value * TINY > whole.value
        if (
            value is not whole
            and (less or value in sorts)
            and value.value < whole.value
            and _alike(whole, value, sorts)
        ):
            found.setdefault(value.value, value)
    return list(found.values())


def _alike(whole: Value, part: Value, sorts: Mapping[Value, Sorts]) -> bool:
    if whole.unit or part.unit:
        large = power_of(part.quantity.numbers[0]) > 2 or (not part.noun and part.value >= THOUSAND)
        return part.unit == whole.unit or (large and not part.unit and whole.quantity.dimension == "money")
    if part.noun in ("", whole.noun) or _named(part, sorts.get(part, {})) or alias(whole.noun, part.noun):
        return True
    return part.noun in PERSONS or (part.noun in JOBS and whole.noun in PERSONS | JOBS)


def _named(part: Value, sorts: Sorts) -> bool:
    """Whether the noun of a value is the word for its part of a whole: "260 girls", "13 voix contre"."""
    return any(
        part.noun in VOTES if scheme == "votes" else SCHEMES[scheme][which].match(part.after, 1) is not None
        for scheme, which in sorts.items()
    )


def _closed(parts: Sequence[Value], sorts: Mapping[Value, Sorts]) -> str:
    """The scheme of which each value is another part, "" for none."""
    for scheme in SCHEMES:
        told = {sorts[v][scheme] for v in parts if scheme in sorts.get(v, ())}
        if len(told) == len(parts) and (scheme != "votes" or "against" in told):
            return scheme
    return ""


def _made(parts: Sequence[Value]) -> Decimal:
    return sum((v.value for v in parts), Decimal(0))


def _spread(parts: Sequence[Value]) -> bool:
    """Whether no part is what the others make."""
    return 2 * max(v.value for v in parts) != _made(parts)


def _said(whole: Value) -> float:
    """What the words at a whole say for its being one."""
    total = TOTAL.search(whole.before[-BEHIND:]) or TOTAL_AFTER.search(whole.after[:BEHIND])
    aboard = ABOARD.search(whole.before[-BEFORE:] + " " + whole.after[:BEHIND])
    counted = bool(aboard) + bool(GROUP_OF.search(whole.before)) + bool(PRESENT.search(whole.after))
    return 2.0 * bool(total) + 0.7 * counted


def _weight(
    whole: Value, said: float, parts: tuple[Value, ...], kin: Sequence[Value], sorts: Mapping[Value, Sorts]
) -> float:
    """What speaks for parts that nearly make a whole; `said` is what the words at the whole do."""
    made = _made(parts)
    scheme = _closed(parts, sorts)
    closed = bool(scheme) and scheme not in sorts.get(whole, ())
    left = any(map(_is_left, parts))
    some = made < whole.value < MANY and not (left or (closed and whole.value > FEW))
    apart = left or closed or not _together(whole, parts)  # of one sentence the strict readers judge
    if not apart or some or (whole.value < FEW and not closed) or LISTED.match(whole.after):
        return 0
    weight = said - 0.5 * max(0, len(parts) - 3) + 2.2 * left + 1.8 * closed
    inside = [v for v in kin if v not in parts and not closed]
    weight += 0.8 * (not inside) - 0.7 * len(inside)
    if weight + FITTING + MOST_WORDS < FITS:
        return 0
    slip = FITTING if holds(whole, parts) else _slip(whole, parts, made)
    over = closed and whole.value < made < 2 * whole.value
    near = left and whole.value / 2 < made < 2 * whole.value
    if not (slip or over or near):
        return 0
    last = parts[-1]
    weight += slip + 0.7 * (LAST.search(f"{last.before[-BEHIND:]} {last.after[:BEHIND]}") is not None)
    weight += 0.7 * (COMPOSED[last.block.language].search(parts[0].before) is not None)
    weight += 0.4 * (JOINT[last.block.language].search(last.before) is not None)
    nouns = {v.noun for v in (whole, *parts) if v.noun}
    return weight + 0.5 * (bool(whole.unit) or nouns == {whole.noun} or not JOBS.isdisjoint(nouns))


def _together(whole: Value, parts: Sequence[Value]) -> bool:
    sentence = whole.block.sentence_at(whole.span.start)
    return all(v.block is whole.block and v.block.sentence_at(v.span.start) == sentence for v in parts)


def _is_left(part: Value) -> bool:
    """Whether a part is what is left: "that leaves 295", but not "leaving 18 without a tent"."""
    if STRANDED.match(part.after):
        return False
    return bool(LEFT.search(part.before[-BEHIND:]) or LEFT_AFTER.match(part.after))


def _slip(whole: Value, parts: tuple[Value, ...], made: Decimal) -> float:
    """What a slip that explains a sum is worth, 0 for none: the fewer digits, the sooner chance makes one."""
    if swapped(whole, made) or any(swapped(v, v.value + whole.value - made) for v in parts):
        return 1.4
    mended = [v for v in parts if repaired(v, *(2 * (v.value + whole.value - made,)))]
    if not mended and not repaired(whole, made, made):
        return 0
    if all(v.quantity.numbers[-1].readings[0].style == "words" for v in mended):
        return 0.1 if mended or whole.value < FEW else 1.0
    digits = max(len(v.value.normalize().as_tuple().digits) for v in (whole, *parts))
    return 0.2 if whole.value < FEW else 0.6 if digits < 3 else 1.0


def _hit(whole: Value, parts: tuple[Value, ...]) -> Hit:
    unit = whole.unit or parts[0].unit or None
    made = Measure(_made(parts), unit)
    values: dict[str, Shown] = {"part": shown(parts), "whole": whole.printed, "made": made, "other": made}
    related = tuple(v.related("part") for v in parts)
    return Hit("sum", whole.block, whole.span, values, related, doubt=NOTE)
