"""Ages that no year of a region makes, of the only person whose birth it tells.

A region with one birth speaks mostly of one life: an age that fits any of its years, or the publication, is left alone;
one that is above what the last of them allows, or stands beside one of them, is looked at. All of it is doubtful.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate import whose
from lint.annotate.births import Birth
from lint.annotate.told_ages import Age
from lint.annotate.whose import KIN, PRONOUNS
from lint.annotate.words import table
from lint.model import DateMention, Day, Hit, Local, Related, Value
from lint.moments.reckoned import AUXILIARY, DIED, PARTICIPLE, TO_COME, is_birth, is_kins
from lint.moments.surrounding import Story, Stretch, of_year, stretch

DEAD = patterns.compile(r"\bmorte?\b|\bdécédée?\b|\bdied\b|\bqua\sđời\b|\btừ\strần\b|\bmất\s(?:ngày|năm)\b")
REAL = ("now", "beside", "death", "birthday", "told", "undated")
APPOSED = patterns.compile(r"(?<!\p{L})\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?,\s(?:âgée?\sde\s|aged\s)?$")
AHEAD = patterns.compile(r"d['’]ici|jusqu|horizon|prévu|until|by\s|through|due|đến|tới|sẽ|dự\skiến|next|prochain")
LATEST = 2030  # no copy is of later years
OLDEST, FAR = 105, 5  # years of somebody alive, and that an age alone is off
YOUNGEST = 3  # years of an age that nothing else bears out
# What makes an age, or the verb of its sentence, one of a time that nothing dates.
ELSEWHEN = patterns.compile(
    r"\b(?:aura|auront|serait|seront|will|would|if|si|quand|lorsqu|until|jusqu|dès|avant|before|since|depuis|à\spartir|from"
    r"|until|after|après|by|entre|between|retire|retraite|retirement|legal|légal|minimum|least|moins|plus|over|under|trên"
    r"|dưới|hơn|chưa|trước|từ|đến|sẽ|nếu)\s(?:[\w’']+\s){0,2}$"
)
PAST = patterns.compile(r"\b\p{L}+(?:ait|aient|èrent)\b|\b(?:was|were|had|did)\b")
CHILD = 15
AS_IF = table("khi lúc năm từ")  # "khi tròn 18 tuổi": of a moment
IMPERFECT = patterns.compile(r"^(?:elle|il|he|she|bà|ông|anh|chị)\s(?:n['’])?(?:avait|était|was|had|lúc|khi)\b")


def find(births: Sequence[Birth], ages: Sequence[Age], story: Story, either: dict[str, str]) -> Iterator[Hit]:
    """The hits at ages that nothing was said of so far."""
    if not births or len({birth.year for birth in births}) != 1:
        return
    birth = births[0]
    years = _years(story, births)
    alone = [age for age in ages if age.telling == "now" and not _is_anothers(birth, age)]
    for age in ages:
        if age.most or age.years < YOUNGEST or not _may_be_of(birth, age) or not years:
            continue
        if _fits(age, birth, years):
            continue
        older = any(age.years < other.years and _fits(other, birth, years[-1:]) for other in ages)
        until = _until(birth, age, story, years, older)
        if until is None and alone == [age] and not older:
            until = _today(birth, age, story, years)
        if until is not None and until.last.year > birth.year:
            yield _hit(birth, age, until, either)


def _today(birth: Birth, age: Age, story: Story, years: Sequence[int]) -> Stretch | None:
    """What the only age of these days is held against, where it is far off: the day of the story, or the last that it
    prints."""
    head = age.block.lower[age.sentence.start : age.span.start].replace("’", " ").replace("'", " ").split()
    last = story.now.last.year if story.now else max(years)
    days = [m for m in story.mentions if m.grain == "day" and last in (m.start.year, m.end.year if m.end else 0)]
    apart = last - birth.year
    if not KIN.isdisjoint(head) or apart > OLDEST or abs(apart - age.years) < FAR or apart < FAR:
        return None
    if story.now is None and (story.region.published or not days):
        return None
    return story.now or of_year(last)


def _fits(age: Age, birth: Birth, years: Sequence[int]) -> bool:
    """Whether one of some years makes an age; Vietnamese ages may count the year of birth."""
    slack = age.block.language == "vi"
    return any(-1 - slack <= age.years - (year - birth.year) <= slack for year in years)


def _years(story: Story, births: Sequence[Birth]) -> list[int]:
    """The years of a region, without that of the birth."""
    found = [
        part.year
        for mention in story.mentions
        if mention.grain in ("day", "month", "year", "relative")
        if not any(is_birth(mention, birth) for birth in births)
        for part in (mention.start, mention.end)
        if part is not None and part.year
    ]
    found += [mention.last.year for mention in story.mentions if mention.last and mention.grain == "relative"]
    found += [birth.died for birth in births if birth.died]
    return sorted({*found, *([story.now.last.year] if story.now else [])})


def _may_be_of(birth: Birth, age: Age) -> bool:
    """Whether no other name, and no other gender, claims an age."""
    if age.telling == "now" and DEAD.search(birth.block.lower, birth.sentence.start, birth.sentence.end):
        return False  # who is told of as alive is another
    if whose.same(birth.subject.person, age.subject.person):
        return True
    if (age.subject.beside and birth.subject.person) or age.telling not in REAL:
        return False
    known = len(birth.subject.person) > 1 and len(age.subject.person) > 1
    near = age.block is birth.block and abs(age.sentence.start - birth.sentence.start) < len(birth.block.text)
    return not known or (near and age.sentence == birth.sentence)


def _is_anothers(birth: Birth, age: Age) -> bool:
    """Whether an age is one to come, a relative's, or that of somebody whom a noun tells: "Le comptable, âgé de"."""
    low = age.block.lower
    clause = low[age.span.end : age.sentence.end]
    if age.telling != "now" and age.block.language != "vi" and TO_COME.search(clause):
        return True
    if is_kins(clause.split()[1:3]):
        return True
    noun = APPOSED.search(age.block.text, age.sentence.start, age.span.start)
    return noun is not None and bool(birth.subject.person) and not age.subject.beside


def _until(birth: Birth, age: Age, story: Story, years: Sequence[int], known: bool) -> Stretch | None:
    """What an age is held against: the last year, where it is above all of them; the year beside it."""
    low = age.block.lower
    head = low[max(age.sentence.start, age.span.start - 40) : age.span.start]
    if ELSEWHEN.search(head) or _is_anothers(birth, age):
        return None
    last = max(years)
    disputed = story.region.published is not None and story.now is None
    if birth.year + age.years > LATEST and not disputed:
        return _of_year(last, story)
    if story.now is None and _is_too_young(birth, age, story, last):
        return _of_year(last, story)
    beside = _beside(birth, age, story)
    if age.years > last - birth.year + (age.block.language == "vi"):
        return beside or (story.now if story.now and story.now.last.year == last else None)
    if beside is not None:
        return beside
    slip = _is_slip(age.years, last - birth.year) and age.years > CHILD and not known
    if slip and _is_of_these_days(age):
        return story.now if story.now and story.now.last.year == last else _of_year(last, story)
    full = age.telling == "undated" and head.endswith(" tròn ") and AS_IF.isdisjoint(head.split()[-3:])
    if (age.telling in ("now", "birthday") or full) and story.now and age.subject.person and birth.subject.person:
        return story.now if whose.same(birth.subject.person, age.subject.person) else None
    return None


def _is_too_young(birth: Birth, age: Age, story: Story, last: int) -> bool:
    """Whether something past that the region dates was told of when somebody must have been older."""
    if age.telling != "now" or story.region.published or age.years >= last - birth.year - 1 or age.subject.beside:
        return False
    told = [m for m in story.mentions if last in (m.start.year, m.end.year if m.end else 0)]
    return not any(AHEAD.search(m.block.lower, max(0, m.span.start - 24), m.span.start) for m in told)


def _is_slip(years: int, fitting: int) -> bool:
    """Whether exchanged digits part an age from one that fits."""
    return any(sorted(str(years)) == sorted(str(other)) and years != other for other in (fitting, fitting - 1))


def _is_of_these_days(age: Age) -> bool:
    """Whether an age opens its sentence, or is a last one, and no past tense follows."""
    low = age.block.lower
    clause = low[age.span.end : age.sentence.end]
    return age.span.start - age.sentence.start < 8 and not PAST.search(clause)


def _of_year(year: int, story: Story) -> Stretch | None:
    mention = next((m for m in story.mentions if m.end is None and m.start.year == year), None)
    return stretch(mention) if mention else of_year(year)


def _beside(birth: Birth, age: Age, story: Story) -> Stretch | None:
    """The only year of the sentence of an age, or of the one that it goes on from."""
    here = _dated(birth, story.within(age.block, age.sentence))
    if here:
        one = len({m.start.year for m in here}) == 1 and (here[0].start.year or 0) > birth.year
        return stretch(here[0]) if one and _is_close(age, here[0]) else None
    before = age.block.sentence_at(max(0, age.sentence.start - 2))
    told = age.block.lower[age.sentence.start : age.sentence.end]
    if before == age.sentence or not IMPERFECT.match(told) or PRONOUNS.isdisjoint(told.split()[:1]):
        return None
    dated = _dated(birth, story.within(age.block, before))
    return stretch(dated[0]) if len({m.start.year for m in dated}) == 1 else None


def _dated(birth: Birth, mentions: Sequence[DateMention]) -> list[DateMention]:
    found = [m for m in mentions if not is_birth(m, birth) and m.start.year and m.end is None and stretch(m)]
    return [m for m in found if m.source == "written"]


def _is_close(age: Age, mention: DateMention) -> bool:
    """Whether an age and a year stand in one clause, or the age is that of a death that the sentence dates."""
    first, last = sorted((age.span, mention.span))
    low = age.block.lower
    between = low[first.end : last.start]
    head = low[age.sentence.start : mention.span.start]
    apart = PARTICIPLE.search(head) and AUXILIARY.isdisjoint(head.replace("’", "'").split()[-3:-2])
    if apart and not head.startswith(("à ", "at ", "lors ", "au ")):
        return False
    if age.telling == "death" or DIED.search(age.block.lower, age.sentence.start, age.span.start):
        return True
    return len(between) < 90 and not any(mark in between for mark in ";:«»“”")


def _hit(birth: Birth, age: Age, until: Stretch, either: dict[str, str]) -> Hit:
    high = until.last.year - birth.year
    values: dict[str, Value] = {
        "birth": Day(birth.year),
        "age": age.years,
        "until": until.shown,
        "fitting": Local(either, {"low": high - 1, "high": high}),
    }
    related = [Related(birth.block, birth.span, "birth")]
    if until.mention is not None:
        related.append(Related(until.mention.block, until.mention.span, "year"))
    outcome = "published" if until.source == "published" else "birth"
    return Hit(outcome, age.block, age.span, values, tuple(related), doubt=1)
