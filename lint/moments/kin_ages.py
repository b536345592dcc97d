"""Ages of two that cannot be: twins of two ages, a brother "three years older" who was born later; and two moments of
one life: "17 in 2018", then "33".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from lint import patterns
from lint.annotate import whose
from lint.annotate.births import Birth
from lint.annotate.relative import number
from lint.annotate.told_ages import Age
from lint.annotate.words import table
from lint.model import Block, Day, Hit, Related, Value
from lint.moments.surrounding import Story, Stretch, nearest, stretch
from lint.source import Span

TWINS = table("twin twins jumeau jumeaux jumelle jumelles triplets triplés triplées đôi")
BORN_TOGETHER = patterns.compile(r"\btwins?\b|\bjum(?:eaux?|elles?)\b|\btripl\w+|\bsinh\sđôi\b|\bsong\ssinh\b")
PAIRED = patterns.compile(r"(\p{Lu}[\p{L}-]+)\s(?:and|et|và|&)\s(\p{Lu}[\p{L}-]+)")
AGED = (
    r"\b{name}(?:\s\p{{Lu}}[\p{{L}}-]+){{0,2}}(?:,\s|\s\(|,\sâgée?\sde\s|,\saged\s|\sis\s|\sa\s)"
    r"(?P<n>\d{{1,2}})(?!\d|[.,]\d)"
)
OLDER = {
    "fr": r"(?P<n>\d{1,2}|\p{L}+)\sans\s(?:(?:son|sa|leur)\s(?:(?P<old>aînée?)|cadet(?:te)?)"
    r"|plus\s(?:(?P<old>vieux|vieille|âgée?)|jeune)|de\s(?:(?P<old>plus)|moins)\b)",
    "en": r"(?P<n>\d{1,2}|\p{L}+)\syears\s(?:(?P<old>older)|younger|(?:his|her)\s(?:(?P<old>senior|elder)|junior))",
    "vi": r"(?P<old>hơn|lớn\shơn)?(?:kém|nhỏ\shơn)?\s(?:em|anh|chị)(?:\s\w+)?\s(?P<n>\d{1,2}|\p{L}+)\stuổi",
}
SIBLINGS = table(
    "frère soeur sœur frères soeurs sœurs brother sister brothers sisters aîné aînée cadet cadette em anh chị"
)
TOLD = ("birthday", "told", "beside", "now", "undated")
OLDEST = 95  # years that somebody told of lives
APART = 3  # years that two moments of one life are off at least
OPENING = 4  # words
CLOSE = 30  # characters between an age and the nearest of two years
STILL = patterns.compile(r"\b(?:still|toujours|encore|vẫn)\b")
NOWADAYS = patterns.compile(r"\b(?:aujourd['’]hui|désormais|maintenant|now|today|nay|hiện)\s(?:[\w’']+\s){0,2}$")
FRONTED = 8  # characters before an age that opens its sentence
PARTING = patterns.compile(
    r"\b(?:première?|seconde?|deuxième|l['’]une?|l['’]autre|first|second|former|latter|other|another|elder|younger"
    r"|aînée?|cadet(?:te)?|thứ\s(?:nhất|hai)|người\skia)\b"
)
LONGEST = 70  # characters between an age and its year


def find(blocks: Sequence[Block], births: Sequence[Birth], ages: Sequence[Age], story: Story) -> Iterator[Hit]:
    """The hits of a region."""
    words = [block for block in blocks if not TWINS.isdisjoint(block.vocabulary)]
    for block in words:
        yield from _twins(block, blocks)
    if len(births) == 2:
        for block in blocks:
            if not SIBLINGS.isdisjoint(block.vocabulary):
                yield from _siblings(block, births)
    ages = [age for age in ages if not any(_may_be_of(birth, age) for birth in births)]
    if len(ages) > 1:
        yield from _moments([age for age in ages if not _is_things(age)], story)


def _may_be_of(birth: Birth, age: Age) -> bool:
    one, other = birth.subject.person, age.subject.person
    return not one or not other or whose.same(one, other)


# --- Twins ------------------------------------------------------------------------------------------------------------


def _twins(block: Block, blocks: Sequence[Block]) -> Iterator[Hit]:
    """Two ages of two names that a sentence joins and calls twins."""
    for sentence in block.sentences:
        if not BORN_TOGETHER.search(block.lower, sentence.start, sentence.end):
            continue
        for pair in PAIRED.finditer(block.text, sentence.start, sentence.end):
            told = [(name, _aged(name, blocks)) for name in pair.groups()]
            (one, first), (other, second) = told
            if first is None or second is None or first[2] == second[2] or one == other:
                continue
            values: dict[str, Value] = {"name": other, "first": first[2], "second": second[2]}
            yield Hit("twins", second[0], second[1], values, (Related(first[0], first[1], "age"),))
            return


def _aged(name: str, blocks: Sequence[Block]) -> tuple[Block, Span, int] | None:
    for block in blocks:
        if name in block.text and (found := patterns.compile(AGED.format(name=name)).search(block.text)):
            return block, Span(*found.span("n")), int(found["n"])
    return None


# --- Brothers and sisters ---------------------------------------------------------------------------------------------


def _siblings(block: Block, births: Sequence[Birth]) -> Iterator[Hit]:
    """ "born in 1999 and three years older than she", who was born in 1997."""
    for found in patterns.compile(OLDER[block.language]).finditer(block.lower):
        years = int(found["n"]) if found["n"].isdecimal() else number(found["n"], block.language)
        if not years:
            continue
        sentence = block.sentence_at(found.start())
        here = [birth for birth in births if birth.block is block and birth.sentence == sentence]
        apart = births[1].year - births[0].year
        fits = abs(abs(apart) - years) <= 1
        if fits and len(here) == 1:
            own = here[0]
            other = births[0] if births[1] is own else births[1]
            fits = (own.year < other.year) == bool(found["old"]) or own.year == other.year
        if fits:
            continue
        values: dict[str, Value] = {
            "claim": block.text[found.start() : found.end()],
            "one": Day(births[0].year),
            "other": Day(births[1].year),
        }
        related = tuple(Related(birth.block, birth.span, "birth") for birth in births)
        yield Hit("siblings", block, Span(*found.span()), values, related)
        return


# --- Two moments ------------------------------------------------------------------------------------------------------


def _moments(ages: Sequence[Age], story: Story) -> Iterator[Hit]:
    """Ages of one person at two moments that the text dates, of which one cannot be."""
    ages = [age for age in ages if not age.most and not _is_of_one_of_two(age)]
    dated = [(age, until) for age in ages if (until := _dated(age, story))]
    for (one, first), (other, second) in combinations(dated, 2):
        if story.now and first == second and _is_apposed(one) and not _is_apposed(other):
            first = story.now
        if not _of_one(one, other) or first.last.year == second.last.year:
            continue
        apart = second.last.year - first.last.year
        if abs(other.years - one.years - apart) < APART:
            continue
        if _is_fronted(other) and other.years < one.years + apart:
            continue  # a moment that nothing dates
        slip = (other.years - one.years - apart) % 10 == 0 or str(one.years + apart) == str(other.years)[::-1]
        if not slip and (other.years < one.years or one.years + apart > OLDEST):
            continue  # hardly of one person
        values: dict[str, Value] = {
            "first": one.years,
            "since": first.shown,
            "second": other.years,
            "until": second.shown,
            "fitting": one.years + apart,
        }
        if one.years + apart < 1:
            continue
        related = [Related(one.block, one.span, "age")]
        yield Hit("moments", other.block, other.span, values, tuple(related))
        return


def _dated(age: Age, story: Story) -> Stretch | None:
    """The only year of the sentence of an age beside it, else the day of the story for an age of these days."""
    printed = [m for m in story.within(age.block, age.sentence) if m.start.year and m.end is None and stretch(m)]
    if len({m.start.year for m in printed}) > 1:
        close = nearest(printed, age.span, CLOSE)
        return stretch(close) if close and age.telling in TOLD else None
    past = [m for m in printed if story.now is None or m.start.year != story.now.last.year]
    if story.now and NOWADAYS.search(age.block.lower, age.sentence.start, age.span.start):
        return story.now
    if len({m.start.year for m in past}) == 1 and age.telling in TOLD:
        first, last = sorted((age.span, past[0].span))
        between = age.block.lower[first.end : last.start]
        return stretch(past[0]) if len(between) < LONGEST and not any(m in between for m in ";:()«»") else None
    return story.now if not past and (age.telling == "now" or _is_of_now(age) or _is_fronted(age)) else None


def _is_apposed(age: Age) -> bool:
    """Whether an age stands right behind a name: "Rosalie Brun, 45 ans, a"."""
    return age.telling == "now" and age.subject.beside


def _is_of_now(age: Age) -> bool:
    """Whether "only" stands behind an age that nothing dates, or "still" before it: "still cuts hair at 85"."""
    head = age.block.lower[age.sentence.start : age.span.start]
    return _seulement(age) or (age.telling == "beside" and STILL.search(head) is not None)


def _is_fronted(age: Age) -> bool:
    """Whether an age opens a sentence, which may be of any time: "À 38 ans, il rejoint"."""
    return age.telling == "beside" and age.span.start - age.sentence.start < FRONTED and not _seulement(age)


def _is_of_one_of_two(age: Age) -> bool:
    """Whether a sentence parts two persons: "La première, 58 ans"."""
    return PARTING.search(age.block.lower, age.sentence.start, age.span.start) is not None


def _is_things(age: Age) -> bool:
    """Whether a thing opens the sentence of an age: "la course fêtait ses vingt ans"."""
    head = age.block.lower[age.sentence.start : age.span.start].replace("’", " ").replace("'", " ").split()
    return not age.subject.beside and whose.PRONOUNS.isdisjoint(head) and "ses" in head


def _seulement(age: Age) -> bool:
    """Whether "only" stands behind an age that nothing dates: "à 23 ans seulement"."""
    return age.telling == "beside" and age.block.lower.startswith((" seulement", " à peine"), age.span.end)


def _is_somebodys(age: Age) -> bool:
    """Whether a pronoun stands before an age, or the age opens its sentence."""
    head = age.block.lower[age.sentence.start : age.span.start].replace("’", " ").replace("'", " ").split()
    return not whose.PRONOUNS.isdisjoint(head[-8:]) or len(head) <= OPENING


def _of_one(one: Age, other: Age) -> bool:
    """Whether two ages are of one person: of one name, or of nobody else named between."""
    if one.subject.person and other.subject.person:
        return whose.same(one.subject.person, other.subject.person)
    if one.block is other.block and one.sentence == other.sentence:
        return True
    near = one.block is other.block or abs(one.block.paragraph - other.block.paragraph) <= 1
    return near and all(age.subject.person or _is_somebodys(age) for age in (one, other))
