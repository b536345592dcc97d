"""Two values for one thing: title, standfirst, lede, caption and body against each other.

Most figures of an article measure different things, so two of a kind are compared by what ties them: one slip of the
keyboard, the noun, the words around, figures beside them that agree, a determiner that takes up what was told. Words of
comparison, of an update, of a part, of another day or place speak against it. The evidence is weighed, and its weight
says whether the two contradict each other, may do so, deserve a note, or are of two things.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint.figures import head_only, renamed, scores
from lint.figures.claims import HEADS, Claim, digits, groups
from lint.figures.contexts import Scene
from lint.figures.likeness import likeness, of_another, slip
from lint.model import Agreement, Article, Hit, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("conflict", "possible")
DENSE = frozenset(("share", "temperature", "time"))  # so many values that a digit makes the difference by chance
LARGE = 50  # counts below are in a head by chance
REST = frozenset((" restant", "restant", " remaining ", " còn lại ", "còn lại"))  # among what parts a figure
OTHER_NAME = 2  # what a slip weighs between two names
TAKEN_UP = 1  # and what a determiner does
STATED = ("swap", "power")  # slips between a head and what takes it up that leave no other reading
BY_CHANCE = 10  # two counts below are a third one together by chance
NEARLY = 20  # a twentieth is what "about" leaves out
SUPPOSED = ("par exemple", "si ", "s'il", "s’il", "for example", "if ", "ví dụ", "nếu ")
PENALTIES = frozenset(("amende", "empris", "fine", "fined", "fines", "impris", "phạt tiền", "phạt tù", "tù giam"))
STRIPPED = str.maketrans(dict.fromkeys(',;:()«»“”"', " "))
AGAINST = frozenset((" à ", " to ", " contre ", " against ", " sur "))
FIRST = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE))


class Params(NamedTuple):
    """The weights of evidence from which two values are a conflict, or worth a note."""

    conflict: float = 4
    possible: float = 0.5


class Told(NamedTuple):
    """The figures of one kind and region that may be one value, and the blocks that they stand in."""

    claims: list[Claim]
    blocks: set[int]


class Tie(NamedTuple):
    """Two figures, the first in the text first, and how much speaks for their being about one thing."""

    weight: float
    one: Claim
    two: Claim


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for two values that are very likely of one thing, an Agreement for each figure that is told again."""
    scene = Scene(article)
    found: list[Tie] = []
    for group in groups(article):
        values = _values(group)
        yield from _agreements(values)
        found += _ties(scene, values)
    found += _other_names(scene)
    found += [
        Tie(TAKEN_UP, one, two)
        for one, two in head_only.untold(scene)
        if not (_broken_down(scene, one, two) or _broken_down(scene, two, one) or of_another(one, two))
    ]
    flagged: set[Span] = set()
    for tie in sorted(found, key=lambda tie: -tie.weight):
        if tie.weight >= params.possible and not flagged & {_key(tie.one), _key(tie.two)}:
            flagged |= {_key(tie.one), _key(tie.two)}
            yield _hit(scene, tie, params)
    yield from scores.conflicts(article)


def _key(claim: Claim) -> Span:
    return claim.block.map.to_source(claim.span)


def _other_names(scene: Scene) -> Iterator[Tie]:
    """Figures that tell one thing under two names."""
    for one, two in renamed.swapped(scene):
        yield Tie(likeness(scene, one, two, 0.7) + OTHER_NAME, one, two)
    for one, two in renamed.taken_up(scene):
        apart = _told_apart(scene, *_alone_told(one, two))
        if not (apart or _broken_down(scene, one, two) or _broken_down(scene, two, one)):
            weight = likeness(scene, one, two) + TAKEN_UP
            yield Tie(weight if head_only.mistaken(one.value, two.value) else min(weight, TAKEN_UP), one, two)


def _alone_told(*pair: Claim) -> list[Told]:
    return [Told([claim], {id(claim.block)}) for claim in pair]


def _values(group: Sequence[Claim]) -> list[Told]:
    """The figures of a kind by value."""
    values: list[Told] = []
    exact = {claim.value for claim in group if not claim.quantity.approximation}
    least = [claim.value for claim in group if claim.quantity.approximation == "at-least"]
    closed = {id(claim): _closed(claim, exact) for claim in group} if least else {}
    for claim in group:
        known = closed.get(id(claim), claim)
        value = next((told for told in values if any(known.meets(closed.get(id(c), c)) for c in told.claims)), None)
        if value is None:
            value = Told([], set())
            values.append(value)
        value.claims.append(claim)
        value.blocks.add(id(claim.block))
    return values


def _closed(claim: Claim, exact: set[Decimal]) -> Claim:
    """A figure without its open end where the same number stands elsewhere as it is: "19 morts", "au moins 19"."""
    told = claim.quantity.approximation == "at-least" and claim.value in exact
    return claim._replace(low=claim.value, high=claim.value) if told else claim


def _agreements(values: Sequence[Told]) -> Iterator[Agreement]:
    for told in values:
        first, *others = told.claims
        for other in others:
            if other.block is not first.block:
                yield Agreement(other.block, other.span, "text", (Related(first.block, first.span),))


def _ties(scene: Scene, values: Sequence[Told]) -> Iterator[Tie]:
    """The best tie between each two values; none where one block tells both."""
    for number, first in enumerate(values):
        for second in values[number + 1 :]:
            if first.blocks.isdisjoint(second.blocks) and not _told_by_head(first, second):
                pairs = [_ordered(one, two) for one in first.claims for two in second.claims]
                pairs = [pair for pair in pairs if _compared(*pair) and not _scored(scene, *pair)]
                ties = [Tie(_weight(scene, *pair, first, second, len(values)), *pair) for pair in pairs]
                if ties and not (_rests(scene, first) or _rests(scene, second)):
                    ties.sort(key=lambda tie: -tie.weight)
                    yield from (tie for tie in ties[:1] if not _told_before(scene, tie.two, first, second))


def _told_before(scene: Scene, claim: Claim, first: Told, second: Told) -> bool:
    """Whether a figure that a determiner takes up was told before as it is: "11 personnes", then "ces 11 victimes"."""
    told = first if claim in first.claims else second
    place = _place(claim)
    return any(_place(other) < place for other in told.claims) and scene.context(claim).taken_up


def _rests(scene: Scene, told: Told) -> bool:
    """Whether a value is told as what is left of another one: wherever else it stands, it is of that part."""
    return any(not REST.isdisjoint(scene.context(claim).parting) for claim in told.claims)


def _told_by_head(first: Told, second: Told) -> bool:
    """Whether a head of one value prints the other as well: "Ligne A 735 trains, ligne B 528"."""
    pairs = ((first, second), (second, first))
    return any(
        _digits(other.claims[0]) in claim.block.text.translate(STRIPPED).split()
        for told, other in pairs
        for claim in told.claims
        if claim.block.role in HEADS and other.claims[0].value >= LARGE
    )


def _digits(claim: Claim) -> str:
    number = claim.quantity.numbers[-1]
    return claim.block.text[number.span.start : number.span.end]


def _ordered(one: Claim, two: Claim) -> tuple[Claim, Claim]:
    return (one, two) if _place(one) < _place(two) else (two, one)


def _place(claim: Claim) -> tuple[int, int]:
    return claim.block.paragraph, claim.block.map.to_source(claim.span).start


def _compared(one: Claim, two: Claim) -> bool:
    """The body is compared with itself only where one value may be a slip for the other."""
    if one.block.role is two.block.role is Role.LIST:
        return False  # each row has its own
    if one.value == two.value or _supposed(one) or _supposed(two):
        return False  # "plus de 11" and "moins de 11" part all there are
    return one.block.role in HEADS or two.block.role is Role.CAPTION or slip(one.value, two.value) != ""


def _scored(scene: Scene, one: Claim, two: Claim) -> bool:
    """Whether the second figure stands against the value of the first: "Trois essais", "Quatre essais à trois"."""
    noun = two.quantity.noun
    end = two.span.end if noun is None else noun.span.end
    others = (other for other in scene.beside(two) if other.value == one.value and other.start > end)
    return any(two.block.text[end : other.start] in AGAINST for other in others)


def _weight(scene: Scene, one: Claim, two: Claim, first: Told, second: Told, values: int) -> float:
    mistyped = slip(one.value, two.value)
    if mistyped == "digit" and (one.quantity.dimension in DENSE or _rounded(one, two)):
        mistyped = ""
    weight = likeness(scene, one, two, 0.7 if mistyped else 1)
    weight += 3 if mistyped else _nearby(one, two)
    weight += 1 if values == 2 else -max(0, min(values, 5) - 3) * (0.5 if mistyped else 1)
    weight += _alone(scene, one, two) - (0 if mistyped else 1.5 * _crowded(scene, one, two))
    weight -= len(first.blocks) > 1 and len(second.blocks) > 1
    weight -= 0 if one.block.role in HEADS or two.block.role is Role.CAPTION else 2
    weight -= 0 if {one.block.role, two.block.role} & HEADS else 6 * _penal(scene, one, two)
    if weight > 0:
        weight -= 3 * (_broken_down(scene, one, two) or _broken_down(scene, two, one))
        weight -= _told_apart(scene, first, second)
    return weight


def _rounded(one: Claim, two: Claim) -> bool:
    """Whether one of two figures is told roughly, and the other is near: "quelque 25 milliards", "25,9 milliards"."""
    rough = one.quantity.approximation or two.quantity.approximation
    return rough == "about" and abs(one.value - two.value) * NEARLY < max(one.value, two.value)


def _supposed(claim: Claim) -> bool:
    """Whether a figure is one of an example or of a condition."""
    return claim.block.lower.startswith(SUPPOSED, claim.block.sentence_at(claim.start).start)


def _penal(scene: Scene, one: Claim, two: Claim) -> bool:
    """Whether both are what the law threatens with: each offence has its own."""
    a, b = scene.context(one), scene.context(two)
    return not (b.taken_up or PENALTIES.isdisjoint(a.told) or PENALTIES.isdisjoint(b.told))


def _nearby(one: Claim, two: Claim) -> float:
    """Values that are far apart are of two things, unless a single digit makes the difference."""
    larger, smaller = max(one.value, two.value), min(one.value, two.value)
    if larger < 2 * smaller:
        return 0
    few = larger < 10
    return -few - (1 if larger <= 3 * smaller or _single_digit(one, two) else 3 if larger < 10 * smaller else 5)


def _single_digit(one: Claim, two: Claim) -> bool:
    first, second = digits(one.value), digits(two.value)
    size = max(len(first), len(second))
    pairs = zip(first.ljust(size, "0"), second.ljust(size, "0"), strict=True)
    return size > 1 and one.value.adjusted() == two.value.adjusted() and sum(a != b for a, b in pairs) == 1


def _alone(scene: Scene, one: Claim, two: Claim) -> bool:
    """Whether two heads have each but one figure of the kind: then they very likely tell the same."""
    if one.block.role not in FIRST or two.block.role not in HEADS:
        return False
    return not any(other.kind == one.kind for other in (*scene.beside(one), *scene.beside(two)))


def _crowded(scene: Scene, one: Claim, two: Claim) -> bool:
    """Whether one of two places has a value of the kind, besides theirs, that the other has not: a list of prices."""
    first, second = (
        {c.value for c in scene.beside(claim) if c.kind == one.kind and not scene.context(c).parting}
        for claim in (one, two)
    )
    return first != second


def _broken_down(scene: Scene, whole: Claim, part: Claim) -> bool:
    """Whether figures that stand side by side, one of them the part, add up to the whole: 14 killed, 8 and 6."""
    unit = whole.quantity.unit
    row = [other for other in scene.by_block[id(part.block)] if other is part or other.quantity.unit == unit]
    place = row.index(part)
    for start in range(max(0, place - 5), place + 1):
        total = row[start].value
        for end in range(start + 1, min(len(row), start + 7)):
            total += row[end].value
            if end >= place and total == whole.value:
                return True
    return False


def _told_apart(scene: Scene, first: Told, second: Told) -> int:
    """What it says against two values that their difference is told as well: more where chance would not have it."""
    one, two = first.claims[0], second.claims[0]
    apart = abs(one.value - two.value)
    beside = (other for claim in (*first.claims, *second.claims) for other in scene.beside(claim))
    told = any(other.value == apart and other.kind in ("", one.kind) for other in beside)
    return 0 if not told else 4 if apart >= BY_CHANCE else 2


def _hit(scene: Scene, tie: Tie, params: Params) -> Hit:
    one, two = tie.one, tie.two
    a, b = scene.context(one), scene.context(two)
    plain = one.kind == two.kind and not a.parting and not b.parting
    if two.block.role not in HEADS:
        plain = plain and b.taken_up and not b.dates
    values: dict[str, Value] = {"one": _shown(one), "two": _shown(two), "paragraph": two.block.paragraph}
    plain = plain and slip(one.value, two.value) in STATED and one.block.role in HEADS
    outcome = "conflict" if tie.weight >= params.conflict and plain else "possible"
    return Hit(outcome, two.block, two.span, values, (Related(one.block, one.span, str(one.block.role)),))


def _shown(claim: Claim) -> str:
    """A figure with what it counts."""
    noun = claim.quantity.noun
    end = noun.span.end if noun is not None and noun.span.end - claim.span.end < 30 else claim.span.end
    return claim.block.text[claim.span.start : max(end, claim.span.end)]
