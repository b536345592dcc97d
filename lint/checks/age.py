"""Ages against the year of birth and the year that is told: "né en 1950, 52 ans en 2020".

An age is compared with a birth only where both are surely of one person: in one sentence, or under one name. It is
counted to the year that stands with it, to the publication or to a death; what fits one of them is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from lint import patterns
from lint.annotate import births, told_ages, whose
from lint.annotate.births import Birth
from lint.annotate.tokens import lower
from lint.annotate.told_ages import BORN, CANDLES, Age
from lint.annotate.whose import KIN, PRONOUNS, Names
from lint.annotate.words import table
from lint.checks._told import Story, Stretch, completed, end, nearest, stories, stretch
from lint.model import Agreement, Article, Block, DateMention, Day, Hit, Local, Quantity, Related, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("birth", "published", "order", "two-ages")
DEAD = patterns.compile(r"\bmorte?\b|\bdécédée?\b|\bdied\b|\bqua\sđời\b|\btừ\strần\b|\bmất\sngày\b|\bmất\snăm\b")
DIED = patterns.compile(
    r"\b(?:mort|morte|décédée?|disparue?|décès|éteinte?|meurt|died|dies|death|dead|qua\sđời|từ\strần|tạ\sthế|mất)\b"
    r"[^.;:!?]{0,60}$"
)
BIRTH = table("né née born sinh")
# Between a birth and a death: the death is somebody else's.
ELSE = KIN | table("où where dont whose qui who que un une perd perdu lost orphan orphelin orpheline cháu của")
HOMONYMS = ("homonyme", "père et fils", "père et le fils", "namesake", "junior", "no relation", "cùng tên", "trùng tên")
APPOSED = patterns.compile(r"[,(]\s?(?:âgée?\sde\s|à\s|aged\s|age\s)?$")
SIDE_BY_SIDE = 3  # words, or letters of a quotation mark and a blank
AT_AGE = ("khi", "khi mới", "khi chỉ mới", "lúc", "lúc mới")  # between a year and the age in it
BESIDE, AROUND = 28, 45  # characters between an age and the year that it belongs to


class Params(NamedTuple):
    """`either` words two ages of which one would fit."""

    either: Mapping[str, str] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares ages with births, and the ages of one person with each other, within each region."""
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
    orders = {id(birth): death for birth in born if (death := _death_before(birth, story))}
    yield from (_order(birth, orders[id(birth)]) for birth in born if id(birth) in orders)
    for age in told:
        for birth in born:
            if id(birth) not in orders and _one_person(birth, age, names):
                verdict = _verdict(birth, age, story, params)
                if verdict:
                    yield verdict
    yield from _two_ages(told, story)


def _one_person(birth: Birth, age: Age, names: Names) -> bool:
    """Whether a birth and an age are surely of one person."""
    if birth.block is age.block and birth.sentence == age.sentence:
        first, last = sorted((birth.span, age.span))
        if age.subject.beside or _same(birth, age):
            return _same(birth, age)
        between = names.within(birth.block, first.end, last.start)
        if not (between or birth.subject.person or age.subject.person):
            return _belongs(birth, age)
        return not between or (birth.subject.beside and len(between) == 1 and _opens(age))
    if age.telling != "death" and DEAD.search(birth.block.lower, birth.sentence.start, birth.sentence.end):
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
    opening = lower(birth.block.text[later.start : later.start + 16]).split()[:3]
    return not between.strip() and not PRONOUNS.isdisjoint(word.strip("«“\"'") for word in opening)


# --- Ages against births ----------------------------------------------------------------------------------------------


def _verdict(birth: Birth, age: Age, story: Story, params: Params) -> Hit | Agreement | None:
    since = _born(birth, story)
    until, excuses = _references(birth, age, story) if birth.died is None else _lifespan(birth, age)
    if until is None:
        return None
    related = [Related(birth.block, birth.span, "birth")]
    if until.mention is not None:
        related.append(Related(until.mention.block, until.mention.span, "year"))
    apart = min(_distance(age, since, one) for one in (until, *excuses))
    if apart == 0:
        return Agreement(age.block, age.span, "text", tuple(related))
    low, high = _fitting(age, since, until)
    if high < 0:
        return None
    values: dict[str, Value] = {
        "birth": since.shown,
        "age": age.years,
        "until": until.shown,
        "fitting": Local(params.either, {"low": low, "high": high}) if high > low else high,
    }
    outcome = "published" if until.source == "published" else "birth"
    return Hit(outcome, age.block, age.span, values, tuple(related), doubt=int(apart == 1))


def _lifespan(birth: Birth, age: Age) -> tuple[Stretch | None, list[Stretch]]:
    """What an age at a death is counted to where the years of both stand in a bracket."""
    if age.telling != "death" or birth.died is None:
        return None, []
    return Stretch(date(birth.died, 1, 1), date(birth.died, 12, 31)), []


def _born(birth: Birth, story: Story) -> Stretch:
    for mention in story.within(birth.block, Span(birth.cue, birth.span.end + 1)):
        found = stretch(mention) if mention.end is None else None
        if found and found.first.year == birth.year:
            return found
    return Stretch(date(birth.year, 1, 1), date(birth.year, 12, 31))


def _distance(age: Age, since: Stretch, until: Stretch) -> int:
    """How many years an age is off. Vietnamese ages may count the year of birth."""
    low, high = _fitting(age, since, until)
    return max(low - age.years, age.years - high - (age.block.language == "vi"), 0)


def _fitting(age: Age, since: Stretch, until: Stretch) -> tuple[int, int]:
    """The lowest and the highest age that fit. A birthday told with its year is that of the year; one told without may
    have been months ago."""
    low, high = completed(since, until)
    if age.telling != "birthday" or since.first == since.last:
        return low, high
    return (high, high) if until.source == "text" else (low - 1, high)


def _references(birth: Birth, age: Age, story: Story) -> tuple[Stretch | None, list[Stretch]]:
    """What an age is counted to, and the other days of the text that would excuse it."""
    printed = [m for m in story.within(age.block, age.sentence) if not _is_birth(m, birth)]
    others = [one for mention in printed for one in _stretches(mention)]
    close = nearest([m for m in printed if stretch(m)], age.span, BESIDE if age.telling == "beside" else AROUND)
    beside = stretch(close) if close else None
    match age.telling:
        case "beside":
            return (beside if _next_to(age, beside) else None), [*others, *_all(story, birth)]
        case "told":
            return beside or _told(age, story, birth), [*others, *_all(story, birth)]
        case "undated":
            dated = beside if close and age.block.lower[close.span.end : age.span.start].strip() in AT_AGE else None
            return dated, [*others, *_all(story, birth)]
        case "death":
            deaths = [one for m in story.mentions if not _is_birth(m, birth) and _is_death(m) for one in _stretches(m)]
            until = next((one for one in others if one.mention and _is_death(one.mention)), None)
            until = until or story.now
            return until, others + deaths + _unless_published(story, birth)
    after = beside if beside and beside.mention and beside.mention.span.start > age.span.start else None
    until = after or story.now or beside
    return until, others + ([story.now] if story.now else []) + _unless_published(story, birth)


def _next_to(age: Age, year: Stretch | None) -> bool:
    """Whether no other age stands between an age and its year: "à 12 ans, l'usine à 60 ans, en 2010"."""
    if year is None or year.mention is None:
        return False
    first, last = sorted((age.span, year.mention.span))
    between = lower(age.block.text[first.end : last.start]).split()
    return not any(word.isdigit() for word in between)


def _unless_published(story: Story, birth: Birth) -> list[Stretch]:
    """Where nobody knows when the article was published, any of its years may be the one."""
    return [] if story.published else _all(story, birth)


def _all(story: Story, birth: Birth) -> list[Stretch]:
    found = [one for mention in story.mentions if not _is_birth(mention, birth) for one in _stretches(mention)]
    return found + ([story.now] if story.now else [])


def _stretches(mention: DateMention) -> list[Stretch]:
    """The days of a mention; the two ends of a range apart."""
    if mention.end is not None:
        return [one for one in (end(mention, mention.start), end(mention, mention.end)) if one]
    found = stretch(mention)
    return [found] if found else []


def _told(age: Age, story: Story, birth: Birth) -> Stretch | None:
    """What was dated last before an age "at the time", in its paragraph."""
    before = [m for m in story.mentions if m.block is age.block and m.span.end <= age.span.start]
    found = [stretch(m) for m in before if not _is_birth(m, birth)]
    return next((one for one in reversed(found) if one), None)


def _is_birth(mention: DateMention, birth: Birth) -> bool:
    return mention.block is birth.block and mention.span.start < birth.span.end and birth.cue < mention.span.end


def _is_death(mention: DateMention) -> bool:
    sentence = mention.block.sentence_at(mention.span.start)
    return DIED.search(lower(mention.block.text[sentence.start : mention.span.start])) is not None


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


# --- Two ages ---------------------------------------------------------------------------------------------------------


def _two_ages(told: Sequence[Age], story: Story) -> Iterator[Hit]:
    """Flags the later of two ages that one name has, where neither is of another year."""
    named = [age for age in told if age.subject.shown and _is_of_now(age, story)]
    flagged: set[int] = set()
    for first, second in combinations(named, 2):
        apart = abs(first.years - second.years)
        if not apart or id(second) in flagged or not _comparable(first, second):
            continue
        flagged.add(id(second))
        values: dict[str, Value] = {"name": second.subject.shown, "first": first.years, "second": second.years}
        related = (Related(first.block, first.span, "age"),)
        yield Hit("two-ages", second.block, second.span, values, related, doubt=int(apart == 1))


def _is_of_now(age: Age, story: Story) -> bool:
    """Whether an age is one of these days, or of a death, of somebody named in full or right before it."""
    if age.telling not in ("now", "birthday", "death") or not (age.subject.beside or age.telling != "now"):
        return False
    years = {one.last.year for m in story.within(age.block, age.sentence) for one in _stretches(m)}
    return story.now is None or years <= {story.now.last.year}


def _comparable(first: Age, second: Age) -> bool:
    if _is_kin(first) != _is_kin(second):
        return False
    born = "birthday" in (first.telling, second.telling)
    if (first.telling == "death") != (second.telling == "death") or not _same(first, second):
        return False
    if born and abs(first.years - second.years) == 1:
        return False
    if max(len(first.subject.person), len(second.subject.person)) < 2:
        return False
    if (first.block is second.block and first.sentence == second.sentence) or (
        first.block.language == "vi" and abs(first.years - second.years) == 1
    ):
        return False
    return not any(word in lower(age.block.text) for age in (first, second) for word in HOMONYMS)


def _is_kin(age: Age) -> bool:
    """Whether a relative is named before an age: "His son John Smith, 21"."""
    ahead = age.block.text[age.sentence.start : age.span.start].rpartition(age.subject.shown)[0]
    return whose.is_kin(lower(ahead))
