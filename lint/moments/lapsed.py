"""Lapses that no two years of a region make: "half a century later" where the only years are 1977 and 2017.

What begins is not read: a lapse that fits any two years of the region is left alone, and one that fits none is held
against the one past year that stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from lint import patterns
from lint.annotate import births, lapses
from lint.annotate.jubilees import Jubilee
from lint.annotate.lapses import Lapse
from lint.annotate.whose import Names
from lint.model import Block, DateMention, Hit, Related
from lint.moments.apart import apart_values
from lint.moments.beginnings import is_of_a_life
from lint.moments.reckoned import is_death
from lint.moments.surrounding import Story, Stretch

OF = (" of ", " since ", " de ", " du ", " des ", " d'", " d’", " ngày ", " kể từ ", " thành lập ")
FARTHEST = 90  # characters between an anniversary and the year of what is celebrated
LIFE = patterns.compile(
    r"\s(?:(?P<birth>(?:de\s(?:la|sa)\s|of\s(?:the|his|her)\s)(?:naissance|birth)\b|(?:ngày\s)?sinh\b)"
    r"|(?P<death>(?:de\s(?:la|sa)\s|du\s|of\s(?:the|his|her)\s)(?:mort|disparition|décès|death)\b|ngày\smất\b))"
)
LEAST = 4  # years that something is past
# Words in the sentence of the year that a lapse counts from.
BEGUN = {
    "wedding": r"\b(?:wed|married|marri\w*|wedding|mariée?s?|mariage|marièrent|noces|épous\w+|union|cưới|kết\shôn"
    r"|nên\sduyên)\b",
    "entry": r"\b(?:hired|joined|joins|started|began|entered|enlisted|recruited|appointed|elected|arrived|came|took"
    r"|signed\son"
    r"|embauchée?|entrée?|arrivée?|débuté|débute|débuta|recrutée?|engagée?|rejoint|nommée?|élue?|entre|poussé|pris"
    r"|prend"
    r"|vào\s(?:làm|nghề|ngành)|gia\snhập|bắt\sđầu|về\scông\stác|nhận\scông\stác|được\sbổ\snhiệm)\b",
}
# A clause of these days.
PRESENT = {
    "fr": r"\b(?:est|sont|a|ont|reste|restent|demeure|toujours|encore|aujourd|vient|viennent|revient|continue|fait"
    r"|font)\b",
    "en": r"\b(?:is|are|has|have|remains?|still|today|now)\b",
    "vi": r"\b(?:nay|vẫn|đang|hôm\snay|hiện|đúng|tròn)\b|,",
}
PAST = {
    "fr": r"\b\p{L}+(?:ait|aient|èrent)\b|\bfu(?:t|rent)\b|\ben\s(?:1[89]|20)\d\d",
    "en": r"\b(?:was|were|had|did|in\s(?:1[89]|20)\d\d)\b",
    "vi": r"\bnăm\s(?:1[89]|20)\d\d",
}


def find(blocks: Sequence[Block], story: Story, free: Sequence[Jubilee], held: Sequence[Jubilee]) -> Iterator[Hit]:
    """The hits of a region. `free`: anniversaries of which nothing told the beginning; `held`: what was judged."""
    lived = {id(jubilee): life for jubilee in free if (life := _of_a_life(jubilee))}
    for jubilee in free:
        if life := lived.get(id(jubilee)):
            yield from _lives(jubilee, life, blocks, story)
    if story.now is None:
        return
    years = {year: mention for mention in story.mentions for year in _years(mention)}
    if not years:
        return
    for block in blocks:
        for lapse in lapses.lapses(block):
            if not any(one.block is block and lapse.span.overlaps(one.span) for one in held):
                yield from _judge(lapse, story, story.now, years)
    for jubilee in free:
        if id(jubilee) in lived:
            continue
        lapse = Lapse(jubilee.block, jubilee.span, jubilee.years, 1, "any", jubilee.sentence)
        yield from _judge(lapse, story, story.now, years, behind=True)


def _of_a_life(jubilee: Jubilee) -> str | None:
    """Whether a birth or a death is celebrated, and which: "le centième anniversaire de sa naissance"."""
    found = LIFE.match(jubilee.block.lower, jubilee.span.end)
    return found.lastgroup if found else None


def _lives(jubilee: Jubilee, life: str, blocks: Sequence[Block], story: Story) -> Iterator[Hit]:
    """The hit at an anniversary of the only birth, or death, that a region dates."""
    names = Names([])
    if life == "birth":
        told = {birth.year: (birth.block, birth.span) for block in blocks for birth in births.births(block, names)}
    else:
        deaths = [m for m in story.mentions if m.start.year and m.end is None and m.source == "written" and is_death(m)]
        told = {m.start.year: (m.block, m.span) for m in deaths if m.start.year}
    here = [year for m in story.within(jubilee.block, jubilee.sentence) for year in _years(m) if year not in told]
    until = here or ([story.now.last.year] if story.now else [])
    if len(told) != 1 or not until:
        return
    since, (block, span) = next(iter(told.items()))
    if any(abs(year - since - jubilee.years) <= 1 for year in until) or until[-1] - since < LEAST:
        return
    values = apart_values(jubilee, since, until[-1])
    yield Hit("text", jubilee.block, jubilee.span, values, (Related(block, span, "since"),))


def _years(mention: DateMention) -> list[int]:
    if mention.grain in ("decade", "century", "relative") or mention.source != "written":
        return []
    return [part.year for part in (mention.start, mention.end) if part is not None and part.year]


def _judge(
    lapse: Lapse, story: Story, now: Stretch, years: dict[int, DateMention], behind: bool = False
) -> Iterator[Hit]:
    present = now.last.year
    mention = _beginning(lapse, story, present, behind)
    if mention is None or mention.start.year is None or (lapse.later and not is_of_now(lapse)):
        return
    known = {*years, present}
    tied = behind or lapse.event == "wedding"
    if tied:
        known = {present, *(y for m in story.within(lapse.block, lapse.sentence) for y in _years(m))}
    pairs = [(mention.start.year, year) for year in known] if tied else combinations(known, 2)
    if any(abs(abs(one - other) - lapse.years) <= lapse.slack for one, other in pairs):
        return
    apart = present - mention.start.year
    if 2 * apart < lapse.years or apart > 3 * lapse.years:
        return
    values = apart_values(lapse, mention.start.year, present)
    related = [Related(mention.block, mention.span, "since")]
    if now.mention is not None:
        related.append(Related(now.mention.block, now.mention.span, "year"))
    outcome = "published" if now.source == "published" else "text"
    close = mention.block is lapse.block and (behind or lapse.event == "wedding")
    slip = (apart - lapse.years) % 5 == 0
    yield Hit(outcome, lapse.block, lapse.span, values, tuple(related), doubt=0 if close and slip else 1)


def is_of_now(lapse: Lapse) -> bool:
    """Whether a clause behind "forty years later" is of these days."""
    language, low = lapse.block.language, lapse.block.lower
    clause = low[lapse.span.end : lapse.sentence.end]
    if language == "vi":
        before = low[max(lapse.sentence.start, lapse.span.start - 8) : lapse.span.start]
        return before.endswith(("đúng ", "tròn ")) or patterns.compile(PRESENT["vi"]).search(clause) is not None
    return bool(patterns.compile(PRESENT[language]).search(clause)) and not patterns.compile(PAST[language]).search(
        clause
    )


def _beginning(lapse: Lapse, story: Story, present: int, behind: bool) -> DateMention | None:
    """The one past year that a lapse may count from: in its sentence, in one beside it, in the region."""
    past = [
        m
        for m in story.mentions
        if m.source == "written" and m.grain in ("day", "month", "year") and m.end is None
        if m.start.year is not None and present - m.start.year >= LEAST and m.span != lapse.span
    ]
    if lapse.event != "any":
        begun = [m for m in past if patterns.compile(BEGUN[lapse.event]).search(_around(m))]
        return _only([m for m in begun if not is_of_a_life(m)])
    past = [m for m in past if not is_of_a_life(m)]
    block, sentence = lapse.block, lapse.sentence
    here = [m for m in past if m.block is block and sentence.start <= m.span.start < sentence.end]
    if behind and patterns.compile(PAST[block.language]).search(block.lower[sentence.start : sentence.end]):
        here = [m for m in here if m.span.end >= sentence.end - 1]
    if behind or here:
        return _only([m for m in here if not behind or _completes(lapse, m)])
    before = block.sentence_at(max(0, sentence.start - 2))
    near = [m for m in past if m.block is block and before.start <= m.span.start < sentence.start]
    return _only(near or past)


def _completes(lapse: Lapse, mention: DateMention) -> bool:
    """Whether a year completes what is celebrated: "the 20th anniversary of its return in 1997"."""
    between = lapse.block.lower[lapse.span.end : mention.span.start]
    return between.startswith(OF) and not any(mark in between for mark in ",;:()—–") and len(between) < FARTHEST


def _only(mentions: Sequence[DateMention]) -> DateMention | None:
    return mentions[0] if len({mention.start.year for mention in mentions}) == 1 else None


def _around(mention: DateMention) -> str:
    sentence = mention.block.sentence_at(mention.span.start)
    return mention.block.lower[sentence.start : sentence.end]
