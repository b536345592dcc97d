"""The ages of a region as one ledger: two statements of one person that cannot both be are held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from lint.annotate.whose import Names, same
from lint.annotate.words import table
from lint.model import NOTE, Article, Day, Hit, Local, Related, Value
from lint.moments.life_statements import LONG_AGO, Statement, present, statements
from lint.moments.surrounding import Story, of_year, stories, stretch

LEAST = 1.0
MOST_DATES, MOST_AGES = 300, 60  # of a region; what has more is a list, and each age is held against each
WOMAN, MAN = table("elle née âgée she her bà celle-ci"), table("il né âgé he his ông celui-ci")


def find(article: Article, either: Mapping[str, str]) -> Iterator[Hit]:
    """At most one hit a region, at the statement that fits another of its person the least."""
    for story in stories(article):
        if len(story.mentions) > MOST_DATES:
            continue
        names = Names([n for n in article.names if n.block.region.index == story.region.index])
        told = statements(article, story, names)
        if len(told) > MOST_AGES:
            continue
        pairs = [each for pair in combinations(told, 2) if (each := _unlike(*pair, told, story, names))]
        if pairs:
            _, one, other = max(pairs, key=lambda each: each[0])
            yield _hit(one, other, story, either)


def _unlike(
    one: Statement, other: Statement, told: Sequence[Statement], story: Story, names: Names
) -> tuple[float, Statement, Statement] | None:
    """Two statements that cannot be of one person, with the evidence for their being so."""
    fitting = _fitting(one, other, story)
    if fitting is None or (one.birth and other.birth):
        return None
    back = _fitting(other, one, story) or range(0)
    slip = max(_slip(other.years, fitting), _slip(one.years, back))
    weight = 0.4 + _of_one(one, other, names, told) + slip
    weight += 0.3 * (one.block is other.block) + 0.2 * (one.block is other.block and one.sentence == other.sentence)
    weight -= 1.5 * other.some + 1.5 * (one.some and one is not _first(told))
    weight -= 0.4 * any(not each.birth and each.years < 10 for each in (one, other))
    weight -= 1.0 * (_is_of_younger_days(one, other, told, story) or _is_of_younger_days(other, one, told, story))
    again = [x for x in told if x is not other and x.years == other.years]
    weight -= 1.5 * any(x.years == one.years and x is not one for x in told if again) + 0.6 * bool(again)
    weight -= 0.4 * max(0, len({x.subject.person for x in told if x.subject.beside}) - 1)
    weight -= 1.5 * (_sex(one) * _sex(other) < 0)
    return (weight, one, other) if weight >= LEAST else None


def _first(told: Sequence[Statement]) -> Statement | None:
    return next((each for each in told if not each.birth), None)


def _is_of_younger_days(odd: Statement, other: Statement, told: Sequence[Statement], story: Story) -> bool:
    """Whether a higher age fits what an age of no certain day does not."""
    return (
        not odd.birth
        and odd.now
        and any(
            each.years > odd.years and not each.birth and _fitting(other, each, story) is None
            for each in told
            if each is not other and each.low != LONG_AGO
        )
    )


def _fitting(one: Statement, other: Statement, story: Story) -> range | None:
    """The ages, or years of birth, with which the other would fit; None where it does, or nothing tells."""
    low, high = one.low, one.high
    first, last = other.low, other.high
    if one.now != other.now:
        now = present(story)
        if now is None:
            return None
        if one.now:
            low, high = (low if low == LONG_AGO else low + now[0]), high + now[1]
        else:
            first, last = (first if first == LONG_AGO else first + now[0]), last + now[1]
    if first <= high and low <= last:
        return None
    if other.birth:
        return range(low, high + 1)
    off = low - last if low > last else first - high
    if first == LONG_AGO or low == LONG_AGO or last - first > 6 or high - low > 6:
        near = range(max(0, other.years - off - 3), max(0, other.years - off) + 1)
        return near if low > last else range(other.years + off, other.years + off + 3)
    return range(other.years + first - high, other.years + last - low + 1)


def _slip(told: int, fitting: range) -> float:
    """How likely a slip parts a number from one that fits: of the tens, of two digits exchanged, of another digit."""
    if told > 9 and any(abs(told - each) % 10 == 0 or sorted(str(told)) == sorted(str(each)) for each in fitting):
        return 0.5
    return 0.35 if told > 9 and any(_is_one_digit_off(str(told), str(each)) for each in fitting) else -0.3


def _is_one_digit_off(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _of_one(one: Statement, other: Statement, names: Names, told: Sequence[Statement]) -> float:
    whom, whose = one.subject.person, other.subject.person
    if whom and whose:
        if same(whom, whose):
            return 0.8
        named = [each for each in (one, other) if _is_named(each)]
        of_first = all(same(each.subject.person, told[0].subject.person) for each in named)
        return 0.15 if len(named) < 2 and of_first else -2.0
    if not whom and not whose:
        return 0.2
    main = names.main.person
    return 0.5 if main and same(whom or whose, main) else 0.3


def _is_named(one: Statement) -> bool:
    """Whether the sentence of a statement itself has the name of its person."""
    return one.subject.beside or one.subject.shown in one.block.text[one.sentence.start : one.sentence.end]


def _sex(one: Statement) -> int:
    words = one.block.lower[one.sentence.start : one.sentence.end].replace("’", "'").replace(",", " ").split()
    return (not WOMAN.isdisjoint(words)) - (not MAN.isdisjoint(words))


# --- Hits -------------------------------------------------------------------------------------------------------------


def _hit(one: Statement, other: Statement, story: Story, either: Mapping[str, str]) -> Hit:
    birth = one if one.birth else other if other.birth else None
    now = present(story)
    if birth is not None:
        age = other if birth is one else one
        return _against_birth(birth, age, story, now, either)
    block, span = other.block, other.span
    related = (Related(one.block, one.span, "age"),)
    values: dict[str, Value]
    if one.now and other.now:
        values = {"age": block.text[span.start : span.end], "first": one.years}
        return Hit("noun", block, span, values, related, doubt=NOTE)
    fitting = _fitting(one, other, story)
    since, until = _shown(one, now), _shown(other, now)
    values = {"first": one.years, "since": since, "second": other.years, "until": until}
    values["fitting"] = fitting[len(fitting) // 2] if fitting else other.years
    return Hit("moments", block, span, values, related, doubt=NOTE)


def _shown(one: Statement, now: tuple[int, int] | None) -> Day:
    return Day(one.high + one.years + (now[0] if one.now and now else 0))


def _against_birth(
    birth: Statement, age: Statement, story: Story, now: tuple[int, int] | None, either: Mapping[str, str]
) -> Hit:
    until = stretch(age.until) if age.until else story.now if age.now else None
    until = until or of_year(age.high + age.years + (now[0] if age.now and now else 0))
    high = until.last.year - birth.years
    values: dict[str, Value] = {
        "birth": Day(birth.years),
        "age": age.years,
        "until": until.shown,
        "fitting": Local(either, {"low": high - 1, "high": high}),
    }
    related = (Related(birth.block, birth.span, "birth"),)
    return Hit("birth", age.block, age.span, values, related, doubt=NOTE)
