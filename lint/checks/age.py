"""Ages against the year of birth and the year that is told: "né en 1950, 52 ans en 2020".

An age is compared with a birth only where both are surely of one person: in one sentence, or under one name. It is
counted to the year that stands with it, to the publication or to a death; what fits one of them is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lint import patterns
from lint.annotate import births, told_ages, whose
from lint.annotate.births import Birth
from lint.annotate.told_ages import BORN, CANDLES, Age
from lint.annotate.whose import KIN, PRONOUNS, Names
from lint.annotate.words import table
from lint.checks._second import added
from lint.model import Agreement, Article, Block, DateMention, Day, Hit, Local, Quantity, Related, Value
from lint.moments import birth_years, described_ages, kin_ages, lifelines, longer_than_life
from lint.moments.reckoned import DIED, Reckoned, everything, is_birth, reckoned
from lint.moments.surrounding import Story, Stretch, completed, of_year, stories, stretch
from lint.moments.two_ages import by_noun, two_ages
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = (
    "birth", "published", "decade", "order", "two-ages", "twins", "siblings", "gap", "moments", "noun", "also",
    "generations", "longer",
)  # fmt: skip
BIRTH = table("né née born sinh")
# Between a birth and a death: the death is somebody else's.
ELSE = KIN | table("où where dont whose qui who que un une perd perdu lost orphan orphelin orpheline cháu của")
APPOSED = patterns.compile(r"[,(]\s?(?:âgée?\sde\s|à\s|aged\s|age\s)?$")
SOMEBODY = {  # an age of somebody who is not named
    "fr": r"\b(?:une?|deux)\s[^.;,:]{{0,40}}\b{years}\sans",
    "en": r"\b(?:an?|two)\s[^.;,:]{{0,40}}\b{years}(?:\b(?![\s-]year)|[\s-]years?[\s-]old)",
    "vi": r"\b(?:một|hai)\s[^.;,:]{{0,40}}\b{years}\stuổi",
}
SIGNS = patterns.compile(r"\b(?:née?|âgée?|morte?|décédée?|il|elle)\b")
WOMAN = table("née âgée morte décédée elle")
ONLY = ("mới ", "vừa ", "tròn ")  # "mới 50 tuổi": told of these days
THEN = ("khi mới ", "lúc mới ", "khi vừa ", "lúc vừa ", "khi tròn ", "lúc tròn ")
LEAP = (2, 29)  # who is born on it may count the birthdays
SIDE_BY_SIDE = 3  # words, or letters of a quotation mark and a blank


class Params(NamedTuple):
    """`either` words two ages of which one would fit."""

    either: Mapping[str, str] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares ages with births, and the ages of one person with each other, within each region."""
    said: list[Hit | Agreement] = list(_compared_all(article, params))
    yield from said
    yield from added(article, said, lifelines.find(article, params.either))


def _compared_all(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    by_block: dict[int, list[Quantity]] = {}
    for quantity in article.quantities:
        if quantity.unit in (None, "year") and (quantity.noun is None or quantity.noun.key in CANDLES):
            by_block.setdefault(id(quantity.block), []).append(quantity)
    if not by_block and all(BIRTH.isdisjoint(block.vocabulary) for block in article.prose):
        return
    for story in stories(article):
        blocks = [b for b in article.prose if b.region.index == story.region.index and b.language in births.CUES]
        yield from _story(story, blocks, by_block, article, params)


def _story(
    story: Story, blocks: Sequence[Block], quantities: Mapping[int, list[Quantity]], article: Article, params: Params
) -> Iterator[Hit | Agreement]:
    names = Names([name for name in article.names if name.block.region.index == story.region.index])
    born = [birth for block in blocks for birth in births.births(block, names)]
    born += births.lifespans(story.mentions, names)
    told = [age for block in blocks for age in told_ages.ages(block, quantities.get(id(block), ()), names)]
    worded = [age for block in blocks for age in _worded(block, article, names)] if born else []
    orders = {id(birth): death for birth in born if (death := _death_before(birth, story))}
    yield from (_order(birth, orders[id(birth)]) for birth in born if id(birth) in orders)
    alive = [birth for birth in born if id(birth) not in orders]
    known: dict[int, int] = {}  # the highest age that fits each birth
    judged: list[tuple[Birth, Age, Hit]] = []
    for age in told + worded:
        sure = [birth for birth in alive if _one_person(birth, age, names)]
        for birth in sure or alive[: len(alive) == 1]:
            verdict = _verdict(birth, age, story, params) if sure else None
            verdict = verdict or _likely(birth, age, story, params)
            if isinstance(verdict, Agreement):
                known[id(birth)] = max(age.years, known.get(id(birth), 0))
                yield verdict
            elif verdict and not (_is_anothers(age, blocks) or _is_of_a_year(age, story)):
                judged.append((birth, age, verdict))
    hits = [
        (age, hit)
        for birth, age, hit in judged
        if age.telling not in ("beside", "undated")
        or (hit.outcome == "birth" and (_is_dated(hit, age) or id(birth) not in known))
        or age.years > known.get(id(birth), 0)
    ]
    yield from (hit for _, hit in hits)
    flagged = {id(age) for age, _ in hits}
    left = [age for age in told if id(age) not in flagged and not _is_anothers(age, blocks)]
    undated = [age for age in left if not _is_of_a_year(age, story)]
    yield from birth_years.find(alive, undated, story, dict(params.either))
    twice = list(two_ages(told, story))
    yield from twice or kin_ages.find(blocks, born, told)
    if not twice:
        yield from by_noun(blocks, told, names)
    if sum(len(quantities.get(id(block), ())) for block in blocks) > 1:
        yield from described_ages.find(blocks, told)
    yield from longer_than_life.find(blocks, told, quantities)


def _is_dated(hit: Hit, age: Age) -> bool:
    """Whether the sentence of an age holds the date that it is held against."""
    return all(
        each.block is age.block and age.sentence.start <= each.span.start < age.sentence.end for each in hit.related[1:]
    )


def _worded(block: Block, article: Article, names: Names) -> Iterator[Age]:
    """The ages of a block that no number of years tells."""
    yield from told_ages.decades(block, names)
    yield from told_ages.birthdays(block, [one for one in article.ordinals if one.block is block], names)


def _is_anothers(age: Age, blocks: Sequence[Block]) -> bool:
    """Whether somebody not named has the same age: "un retraité de 71 ans", so that "la victime, 71 ans" is theirs."""
    some = patterns.compile(SOMEBODY[age.block.language].format(years=age.years))
    found = (
        (block, one.start())
        for block in blocks
        if block.role not in told_ages.HEADS and str(age.years) in block.text
        for one in some.finditer(block.lower)
    )
    return any(block is not age.block or not age.sentence.start <= at < age.sentence.end for block, at in found)


def _is_of_a_year(age: Age, story: Story) -> bool:
    """Whether a year of the story is as long ago, where no name stands at the age: "The plough maker turns 75", of a
    firm founded in 1951."""
    if age.subject.beside or age.telling not in ("now", "birthday") or story.now is None:
        return False
    since = story.now.last.year - age.years
    return any(mention.last is not None and mention.last.year == since for mention in story.mentions)


def _one_gender(birth: Birth, age: Age) -> bool:
    """Whether the words at a birth and at an age do not tell a man and a woman."""
    born = SIGNS.search(birth.block.lower, birth.cue, birth.cue + 4)
    told = [found[0] for found in SIGNS.finditer(age.block.lower, age.sentence.start, age.span.start)]
    return not born or not told or (born[0] in WOMAN) == (told[-1] in WOMAN)


def _one_person(birth: Birth, age: Age, names: Names) -> bool:
    """Whether a birth and an age are surely of one person."""
    if birth.block.language == "fr" and not _one_gender(birth, age):
        return False
    if birth.block is age.block and birth.sentence == age.sentence:
        first, last = sorted((birth.span, age.span))
        if age.subject.beside or _same(birth, age):
            return _same(birth, age)
        between = names.within(birth.block, first.end, last.start)
        if not (between or birth.subject.person or age.subject.person):
            return _belongs(birth, age)
        return not between or (birth.subject.beside and len(between) == 1 and _opens(age))
    if age.telling != "death" and birth_years.DEAD.search(birth.block.lower, birth.sentence.start, birth.sentence.end):
        return False  # "né en 1944 et mort en 2014": who is told of as alive is another
    if birth.subject.person or age.subject.person:
        return _same(birth, age)
    return birth.block is age.block and _goes_on(birth, age)


def _same(one: Birth | Age, other: Birth | Age) -> bool:
    return whose.same(one.subject.person, other.subject.person)


def _belongs(birth: Birth, age: Age) -> bool:
    """Whether a birth and an age that no name goes with are of one: side by side, or the birth opens the sentence, or
    the age is what a verb says."""
    first, last = sorted((birth.span, age.span))
    text = birth.block.text
    apposed = APPOSED.search(text, age.sentence.start, age.span.start) is not None
    side_by_side = len(text[first.end : last.start].split()) <= SIDE_BY_SIDE
    told = not apposed or age.telling in ("death", "birthday") or age.block.lower.startswith(BORN, age.span.end)
    return side_by_side or birth.cue - birth.sentence.start <= SIDE_BY_SIDE or told


def _opens(age: Age) -> bool:
    """Whether an age leads on to the one it is of: "À 18 ans, Jean Dupont ..."."""
    return age.telling == "beside" and not age.subject.person


def _goes_on(birth: Birth, age: Age) -> bool:
    """Whether the age stands in the sentence after the birth, which a pronoun opens: nobody else was named."""
    later = max(birth.sentence, age.sentence)
    between = birth.block.text[min(birth.sentence.end, age.sentence.end) : later.start]
    opening = birth.block.lower[later.start : later.start + 16].split()[:3]
    return not between.strip() and not PRONOUNS.isdisjoint(word.strip("«“\"'") for word in opening)


# --- Ages against births ----------------------------------------------------------------------------------------------


def _verdict(birth: Birth, age: Age, story: Story, params: Params) -> Hit | Agreement | None:
    found = reckoned(birth, age, story) if birth.died is None else Reckoned(_lifespan(birth, age))
    return _compared(birth, age, _born(birth, story), found, params)


def _compared(birth: Birth, age: Age, since: Stretch, found: Reckoned, params: Params) -> Hit | Agreement | None:
    until = found.until
    if until is None:
        return None
    related = [Related(birth.block, birth.span, "birth")]
    if until.mention is not None:
        related.append(Related(until.mention.block, until.mention.span, "year"))
    apart = min(_distance(age, since, one, found.at_most) for one in (until, *found.excuses))
    if apart == 0:
        return Agreement(age.block, age.span, "text", tuple(related))
    low, high = _fitting(age, since, until)
    leap = since.first == since.last and (since.first.month, since.first.day) == LEAP and 4 * age.years in (high, low)
    if high < 1 or leap:
        return None  # counted to the year of the birth itself
    values: dict[str, Value] = {
        "birth": since.shown,
        "age": age.years,
        "until": until.shown,
        "fitting": Local(params.either, {"low": low, "high": high}) if high > low else high,
    }
    outcome = "published" if until.source == "published" else "birth"
    if age.most:
        outcome, values["age"] = "decade", age.block.text[age.span.start : age.span.end]
    doubt = int(apart == 1 or not _is_stated(birth, age, until))
    return Hit(outcome, age.block, age.span, values, tuple(related), doubt=doubt)


def _is_stated(birth: Birth, age: Age, until: Stretch) -> bool:
    """Whether one sentence tells the birth, the age and the year, unless that is the publication's."""
    if birth.block is not age.block or birth.sentence != age.sentence:
        return False
    told, sentence = until.mention, age.sentence
    return told is None or (told.block is age.block and sentence.start <= told.span.start < sentence.end)


def _likely(birth: Birth, age: Age, story: Story, params: Params) -> Hit | None:
    """The same for an age that may be that of the only person whose birth is told: doubtful, and only where a slip "
    "of the
    keyboard makes it fit, and no date of the region."""
    if age.subject.person and birth.subject.person and not _same(birth, age):
        return None
    if birth.died is not None or age.most or (birth.block.language == "fr" and not _one_gender(birth, age)):
        return None
    found, since = reckoned(birth, age, story), _born(birth, story)
    until = found.until or (story.now if _may_be_of_now(birth, age, story) else None)
    if found.until is not None and found.until.source == "text" and age.block is not birth.block:
        return None  # a moment of which the paragraph of the birth says nothing
    if until is None or not _is_slip(age, *_fitting(age, since, until)):
        return None
    others = everything(story, birth)
    if any(_distance(age, since, one, found.at_most) == 0 for one in (*others, *found.excuses)):
        return None
    verdict = _compared(birth, age, since, Reckoned(until), params)
    return verdict._replace(doubt=1) if isinstance(verdict, Hit) else None


def _may_be_of_now(birth: Birth, age: Age, story: Story) -> bool:
    if age.telling == "undated":
        low, start = age.block.lower, age.span.start
        only = low.endswith(ONLY, 0, start) and not low.endswith(THEN, 0, start)
        return only and all(is_birth(mention, birth) for mention in story.within(age.block, age.sentence))
    return age.telling in ("now", "beside")


def _is_slip(age: Age, low: int, high: int) -> bool:
    """Whether tens or exchanged digits part an age from one that fits."""
    told = [age.years + 10 * tens for tens in (-3, -2, -1, 1, 2, 3)]
    exchanged = any(sorted(str(years)) == sorted(str(age.years)) for years in range(low, high + 1))
    return exchanged or any(low <= years <= high for years in told)


def _lifespan(birth: Birth, age: Age) -> Stretch | None:
    """What an age at a death is counted to where the years of both stand in a bracket."""
    if age.telling != "death" or birth.died is None:
        return None
    return of_year(birth.died)


def _born(birth: Birth, story: Story) -> Stretch:
    for mention in story.within(birth.block, Span(birth.cue, birth.span.end + 1)):
        found = stretch(mention) if mention.end is None else None
        if found and found.first.year == birth.year:
            return found
    return of_year(birth.year)


def _distance(age: Age, since: Stretch, until: Stretch, at_most: bool) -> int:
    """How many years an age is off. Vietnamese ages may count the year of birth."""
    low, high = _fitting(age, since, until)
    if age.block.language == "vi":
        high = max(high, until.last.year - since.first.year + 1)
    return max(0 if at_most else low - max(age.years, age.most), age.years - high, 0)


def _fitting(age: Age, since: Stretch, until: Stretch) -> tuple[int, int]:
    """The lowest and the highest age that fit. A birthday told with its year is that of the year; one told without may
    have been months ago."""
    low, high = completed(since, until)
    if age.telling != "birthday" or since.first == since.last:
        return low, high
    return (high, high) if until.source == "text" else (low - 1, high)


def _death_before(birth: Birth, story: Story) -> DateMention | None:
    """A death in the sentence of a birth that comes before it."""
    for mention in story.within(birth.block, birth.sentence):
        found = stretch(mention)
        if not found or mention.span.start < birth.span.end or found.last >= _born(birth, story).first:
            continue
        between = birth.block.lower[birth.span.end : mention.span.start]
        words = between.replace("’", " ").replace("'", " ").replace(",", " ").split()
        if DIED.search(between) and ELSE.isdisjoint(words):
            return mention
    return None


def _order(birth: Birth, death: DateMention) -> Hit:
    values: dict[str, Value] = {"birth": Day(birth.year), "death": Day(death.first.year if death.first else None)}
    related = (Related(birth.block, birth.span, "birth"),)
    return Hit("order", death.block, death.span, values, related)
