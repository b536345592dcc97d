"""The day or year that an age is counted to: that of its sentence, of a death, or the publication."""

from __future__ import annotations

from lint import patterns
from lint.annotate.births import Birth
from lint.annotate.tokens import lower
from lint.annotate.told_ages import Age
from lint.annotate.whose import KIN
from lint.annotate.words import table
from lint.model import DateMention
from lint.moments.surrounding import Story, Stretch, end, is_sure, nearest, stretch
from lint.record import NamedTuple

DIED = patterns.compile(
    r"\b(?:mort|morte|décédée?|disparue?|décès|éteinte?|meurt|succomb\w*|died|dies|death|dead|passed\saway|qua\sđời"
    r"|từ\strần"
    r"|tạ\sthế"
    r"|mất)\b[^.;:!?]{0,60}$"
)
AGO = patterns.compile(
    r"\bil\sy\sa\s[\w-]+\sans\b|\b[\w-]+\syears\sago\b|\b\d+\snăm\strước\b|\bcách\sđây\s[\w\s]{1,20}năm\b"
)
AT_AGE = ("khi", "khi mới", "khi chỉ mới", "lúc", "lúc mới", "ở")  # between a year and the age in it
BESIDE, AROUND = 28, 45  # characters between an age and the year that it belongs to
# What parts an age from a date of its sentence, or makes the date that of something else.
PARTED = patterns.compile(
    r"[;:()«»“”\"]|\b(?:qui|dont|où|que|who|which|that|whose|where|mà|ans|years|tuổi|depuis|since|from|avant|before"
    r"|après|and|et|và|after|trước|sau|jusqu)\b"
)
# An age for which something is due or allowed, and not one that somebody had.
TO_COME = patterns.compile(
    r"\b(?:aur[ao]|ser[ao]|pourr|fer[ao]|prendr|devr|jusqu|avant|retraite|si|will|would|could|may"
    r"|can"
    r"|retire|retirement|until|before|if|sẽ|nếu|trước|hưu)"
)
AHEAD = (" en ", " in ", " on ", " le ", "năm ", "ngày ", "tháng ")
PARTICIPLE = patterns.compile(
    r"(?:\b\w{3,}(?:ée?s?|ie?s?|ue?s?|erte?s?|ite?s?)|\b(?:founded|opened|built|established|created|launched|signed"
    r"|made"
    r"|published|released|written|known|destroyed|thành lập|xây|ra đời))\s(?:en|le|in|on|năm|ngày)\s$"
)
AUXILIARY = table("est a été fut s'est ai ont était avait être is was were been had has being got")
FRONTED = 16  # characters that may stand before an age that opens its sentence
# What makes of an age that opens a sentence one of these days: "À 54 ans, cet homme", "At 44, she is still".
ALIVE = patterns.compile(
    r",\s(?:cet|cette|this)\s|\b(?:est(?!\s\w+[éiu]e?\b)|reste|demeure|vit|continue|toujours|encore|encourt|désormais"
    r"|aujourd|dirige"
    r"|is(?!\s\w+ed\b)|remains|still|has|lives|continues|runs|heads|leads|now|vẫn|đang|hiện)\b"
)
PAST = patterns.compile(r"\b(?:\w+ai(?:t|ent)|was|were|had)\b")
# "Elle avait 76 ans.", "She was 78.": how an obituary tells the age.
LAST_AGE = patterns.compile(
    r"(?:(?:il|elle|he|she)\s(?:avait|était\sâgée?\sde|was(?:\saged)?)\s|(?:ông|bà|cụ)\s(?:hưởng\s)?thọ\s)$"
)


class Reckoned(NamedTuple):
    """What an age is counted to; other days that would excuse it; whether it may be that of an earlier day."""

    until: Stretch | None
    excuses: tuple[Stretch, ...] = ()
    at_most: bool = False


def reckoned(birth: Birth, age: Age, story: Story) -> Reckoned:
    """What the text counts an age to."""
    printed = [m for m in story.within(age.block, age.sentence) if not is_birth(m, birth)]
    others = tuple(one for mention in printed for one in stretches(mention))
    sure = [m for m in printed if stretch(m) and is_sure(m)]
    close = nearest(sure, age.span, BESIDE if age.telling == "beside" else AROUND)
    beside = stretch(close) if close else None
    telling = "death" if _is_last(age) else age.telling
    match telling:
        case "beside" | "undated":
            return _of_a_moment(birth, age, story, close, others)
        case "told":
            return Reckoned(beside or _told(age, story, birth), (*others, *everything(story, birth)))
        case "death":
            own = any(m.grain == "day" and not stretches(m) for m in printed)
            return Reckoned(None) if own and not _present(story) else _of_a_death(birth, age, story, others)
    if telling == "now" and story.now and story.now.source == "story" and AGO.search(age.block.lower):
        return Reckoned(None)  # told long after the latest day that the text prints
    after = beside if beside and beside.mention and beside.mention.span.start > age.span.start else None
    now = (story.now,) if story.now and not (after and telling == "birthday") else ()
    return Reckoned(after or story.now or beside, (*others, *now, *_unless_published(story, birth)))


def _of_a_moment(
    birth: Birth, age: Age, story: Story, close: DateMention | None, others: tuple[Stretch, ...]
) -> Reckoned:
    """An age at something that happened: in the year beside it, in that of its clause, or no higher than today's."""
    beside = stretch(close) if close else None
    if age.telling == "undated":
        between = age.block.lower[close.span.end : age.span.start].strip(" ,") if close else "-"
        if between in AT_AGE:
            return Reckoned(beside)
        return Reckoned(_in_clause(birth, age, story), others)
    if _next_to(age, beside):
        return Reckoned(beside, others)
    if dated := _in_clause(birth, age, story):
        return Reckoned(dated, others)
    if others or age.span.start - age.sentence.start > FRONTED or age.block.text.startswith("?", age.sentence.end - 1):
        return Reckoned(None)
    clause = age.block.lower[age.span.end : age.sentence.end]
    if TO_COME.search(clause) or clause[:1] != "," or is_kins(clause.split()[1:3]):
        return Reckoned(None)
    past = _deaths(birth, story) or PAST.search(clause) or not ALIVE.search(clause)
    return Reckoned(story.now, tuple(_unless_published(story, birth)), bool(past))


def is_kins(words: list[str]) -> bool:
    """Whether a clause opens with a relative; "cette femme" is none."""
    return not KIN.isdisjoint(words) and words[0] not in ("cette", "cet", "this")


def _present(story: Story) -> Stretch | None:
    """The day from which a story is told; none where only its latest year tells it and a day stands without one."""
    if story.now and story.now.source == "story" and any(m.grain == "day" and not stretches(m) for m in story.mentions):
        return None
    return story.now


def _of_a_death(birth: Birth, age: Age, story: Story, others: tuple[Stretch, ...]) -> Reckoned:
    deaths = _deaths(birth, story)
    here = next((one for one in others if one.mention and is_death(one.mention)), None)
    if here is not None:
        return Reckoned(here, (*deaths, *others))
    if not story.now and any(is_death(mention) for mention in story.within(age.block, age.sentence)):
        return Reckoned(None)  # the sentence tells its day without the year
    until = _present(story) or (deaths[0] if deaths else None)
    return Reckoned(until, (*others, *deaths, *([] if deaths else _unless_published(story, birth))))


def _deaths(birth: Birth, story: Story) -> list[Stretch]:
    found = [m for m in story.mentions if not is_birth(m, birth) and is_death(m)]
    return [one for mention in found for one in stretches(mention)]


def _is_last(age: Age) -> bool:
    """Whether an age is what a sentence tells of somebody whose death it, or the one before, has told."""
    block = age.block
    if age.telling != "beside":
        return False
    head = block.lower[age.sentence.start : age.span.start]
    if head.endswith("was ") and DIED.search(head):
        return True
    if not LAST_AGE.fullmatch(head) or block.lower[age.span.end : age.sentence.end].strip(" ans.") != "":
        return False
    before = block.sentence_at(max(0, age.sentence.start - 2))
    return DIED.search(block.lower[before.start : before.end].rstrip(" .!?")[:80]) is not None or any(
        DIED.search(block.lower, before.start, at) for at in range(before.end - 1, before.start, -40)
    )


def _in_clause(birth: Birth, age: Age, story: Story) -> Stretch | None:
    """The only date of the sentence, where it dates what was done at that age: "became head in 2011 at 35"."""
    printed = [m for m in story.within(age.block, age.sentence) if not is_birth(m, birth) and m.grain != "time"]
    if len(printed) != 1 or printed[0].start.year is None or printed[0].end is not None:
        return None
    mention, low = printed[0], age.block.lower
    first, last = sorted((age.span, mention.span))
    if PARTED.search(low, first.end, last.start):
        return None
    head = low[age.sentence.start : mention.span.start]
    if not (" " + head).endswith(AHEAD):
        return None
    if PARTICIPLE.search(head) and AUXILIARY.isdisjoint(head.replace("’", "'").split()[-3:-2]):
        return None
    return stretch(mention)


def _next_to(age: Age, year: Stretch | None) -> bool:
    """Whether no other age stands between an age and its year: "à 12 ans, l'usine à 60 ans, en 2010"."""
    if year is None or year.mention is None:
        return False
    first, last = sorted((age.span, year.mention.span))
    between = lower(age.block.text[first.end : last.start]).split()
    return not any(word.isdigit() for word in between)


def _unless_published(story: Story, birth: Birth) -> list[Stretch]:
    """Where nobody knows when the article was published, any of its years may be the one."""
    return [] if story.published else everything(story, birth)


def everything(story: Story, birth: Birth) -> list[Stretch]:
    """All days that a region tells, but that of the birth."""
    found = [one for mention in story.mentions if not is_birth(mention, birth) for one in stretches(mention)]
    return found + ([story.now] if story.now else [])


def stretches(mention: DateMention) -> list[Stretch]:
    """The days of a mention; the two ends of a range apart."""
    if mention.end is not None:
        return [one for one in (end(mention, mention.start), end(mention, mention.end)) if one]
    found = stretch(mention)
    return [found] if found else []


def _told(age: Age, story: Story, birth: Birth) -> Stretch | None:
    """What was dated last before an age "at the time", in its paragraph."""
    before = [m for m in story.mentions if m.block is age.block and m.span.end <= age.span.start]
    found = [stretch(m) for m in before if not is_birth(m, birth)]
    return next((one for one in reversed(found) if one), None)


def is_birth(mention: DateMention, birth: Birth) -> bool:
    """Whether a mention is the date of a birth."""
    return mention.block is birth.block and mention.span.start < birth.span.end and birth.cue < mention.span.end


def is_death(mention: DateMention) -> bool:
    sentence = mention.block.sentence_at(mention.span.start)
    return DIED.search(lower(mention.block.text[sentence.start : mention.span.start])) is not None
