"""Stages of one life, house, firm or work that stand in an order: nobody is widowed before the wedding, nothing is
enlarged before it was built.

Each date is of the stage whose word stands nearest. Two dates of stages that run against their order are weighed: how
near they are, how the story goes on from one to the other, and what speaks of another person or thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lint import patterns
from lint.annotate.events import stems, words_of
from lint.annotate.kinds import found
from lint.annotate.whose import PRONOUNS, others
from lint.annotate.words import LETTERS
from lint.model import NOTE, Article, Hit, Related, Role, Value
from lint.moments.courses import Dated, dated, scaled, shown
from lint.moments.intervals import PLUPERFECT
from lint.moments.surrounding import Story, stories
from lint.record import NamedTuple
from lint.source import Span

LEAST = 0.39
HEAD, TAIL, OPENS = 90, 60, 3  # characters before and behind a date, words before one that opens its clause
SEASON = 60  # days
COUNTS = ("first", "second")
BESIDE = (*COUNTS, "works", "moulded")  # that stand beside another word: "construction began"
MANY = ("joined", "left", "debut", "begun", "honoured", "changed")  # of which a life has several
MOST, FARTHEST = 24, 3  # stages of a region, paragraphs
PARTS = (" semi ", " demi ", " quarter ", " quart de ", " quarts de ")  # of a tournament, before its "final"
STOP = patterns.compile(r"[;:()«»“”\"]|\s[–—-]\s")
# What speaks of another person or thing right before the word of a stage, if less where it opens a sentence.
ANOTHER = patterns.compile(r";|\b(?:autre|autres|voisine?|nouveau|nouvelle|another|other|neighbouring|new|khác|mới)\b")
JOINED = patterns.compile(
    r",?\s(?:et|mais|tandis\sque|alors\sque|and|but|while|còn|nhưng)\s(?:(?:le|la|les|une?|des|the|an?|its|their|son|sa"
    r"|ses)\s|l['’])"
)
OF_NOUN = patterns.compile(r"(?<!\b(?:nuit|mois|soir|matin|jour|journée)\s)\b(?:de|du|d['’]|of|from|the|của)\s$")
THING = patterns.compile(r"\W*(?:(?:le|la|les|the|this|ce|cette)\s|l['’])\p{L}")
OPENING = patterns.compile(
    r"\W?\p{L}{2,}(?:ée?s?|ie?s?|ue?s?|erte?s?|ise?s?|ite?s?|ed|born|built|wed|made|held)\s"
    r"|\W?(?:née?|veuf|veuve|sinh|góa|ra\sđời)\s"
)


class Params(NamedTuple):
    """`stages` with the stems of words that tell them, and, by the later of two, those that come before it."""

    stages: Mapping[str, tuple[str, ...]] = {}
    before: Mapping[str, tuple[str, ...]] = {}


class Stage(NamedTuple):
    """A date with the stages of its word, and where the word stands."""

    date: Dated
    kinds: frozenset[str]
    word: Span


def find(article: Article, params: Params) -> Iterator[Hit]:
    """At most one hit a region: the two stages that run most surely against their order."""
    for story in stories(article):
        told = staged(story, params)
        if 2 <= len(told) <= MOST:
            yield from _likeliest(told, params)


def staged(story: Story, params: Params) -> list[Stage]:
    """The dates of a region that are of a stage."""
    days = [one for m in story.mentions if m.block.role is not Role.TITLE and (one := dated(m))]
    return [stage for at, _ in enumerate(days) if (stage := _stage(days, at, params))]


def _likeliest(told: Sequence[Stage], params: Params) -> Iterator[Hit]:
    weighed = [
        (weight, early, late)
        for at, one in enumerate(told)
        for other in told[at + 1 :]
        for early, late in ((one, other), (other, one))
        if _runs_back(early, late, told, params) and (weight := _weight(early, late, early is one, params)) >= LEAST
    ]
    if weighed:
        _, early, late = max(weighed, key=lambda each: each[0])
        yield _hit(early, late)


def _stage(days: Sequence[Dated], at: int, params: Params) -> Stage | None:
    """The stage that a date is of: the nearest word before it in its clause, else the first behind it."""
    mention = days[at].mention
    block, start = mention.block, mention.span.start
    sentence = block.sentence_at(start)
    last = days[at - 1].mention if at else None
    since = last.span.end if last and last.block is block else 0
    head = Span(max(sentence.start, since, start - HEAD), start)
    stops = [stop.end() for stop in STOP.finditer(block.lower, *head)]
    head = Span(max([head.start, *stops]), start)
    words = words_of(block.lower[slice(*head)], block.language)
    places = _whole(found(words, params.stages), words)
    if not places and len(words.split()) <= OPENS:
        following = days[at + 1].mention if at + 1 < len(days) else None
        until = following.span.start if following and following.block is block else len(block.lower)
        head = Span(mention.span.end, min(sentence.end, until, mention.span.end + TAIL))
        words = words_of(block.lower[slice(*head)], block.language)
        places = _whole(found(words, params.stages), words)[:1]
    if not places or OF_NOUN.search(block.lower, max(0, start - 16), start):
        return None
    place = [where for where, kind in places if kind not in BESIDE or len(places) == 1][-1:] or [places[-1][0]]
    letters = list(LETTERS.finditer(block.lower, *head))[words[: place[0]].count(" ")]
    kinds = frozenset(kind for where, kind in places if where == place[0] or kind in BESIDE)
    if {"works", "begun"} <= kinds:
        kinds = kinds - {"begun"} | {"groundwork"}
    return Stage(days[at], kinds, Span(*letters.span()))


def _runs_back(early: Stage, late: Stage, told: Sequence[Stage], params: Params) -> bool:
    """Whether a stage is dated after one that it comes before, and no other of its kind explains that."""
    firsts = {first for kind in late.kinds for first in params.before.get(kind, ())}
    shared = early.kinds & firsts
    if not shared or not _is_after(early.date, late.date) or _turns(early.date, late.date):
        return False
    together = _sentence(early) == _sentence(late)
    near = [each for each in told if each is not late and (not together or _sentence(each) == _sentence(late))]
    return not any(each.kinds & shared and not _is_after(each.date, late.date) for each in near)


def _sentence(stage: Stage) -> tuple[int, int]:
    block = stage.date.mention.block
    return block.paragraph, block.sentence_at(stage.date.mention.span.start).start


def _is_after(one: Dated, other: Dated) -> bool:
    since, until = scaled(one.days, other.days)
    return until.last < since.first


def _whole(places: list[tuple[int, str]], words: str) -> list[tuple[int, str]]:
    """Places without the finals that are semi-finals or quarters."""
    return [(at, kind) for at, kind in places if not words.endswith(PARTS, 0, at + 1)]


def _turns(early: Dated, late: Dated) -> bool:
    """Whether the later of two days without a year may be of the year after: sown in October, harvested in August."""
    years = (early.mention.start.year, late.mention.start.year)
    return years == (None, None) and (early.days.first - late.days.last).days > SEASON


def _weight(early: Stage, late: Stage, in_order: bool, params: Params) -> float:
    """How surely two stages are of one life or thing."""
    kinds = {kind for late_kind in late.kinds for kind in early.kinds & {*params.before.get(late_kind, ())}}
    kinds |= {kind for kind in late.kinds if not early.kinds.isdisjoint(params.before.get(kind, ()))}
    one, two = (early, late) if in_order else (late, early)
    block, other = one.date.mention.block, two.date.mention.block
    far = abs(other.paragraph - block.paragraph)
    if far > FARTHEST:
        return 0
    first, second = block.sentence_at(one.word.start), other.sentence_at(two.word.start)
    together = block is other and first == second
    opening = other.lower[second.start : two.word.start]
    words = opening.replace("’", " ").replace("'", " ").split()
    told, here = block.lower[slice(*first)], other.lower[slice(*second)]
    shared = stems(told, block.language) & stems(here, other.language)
    going_on = not PRONOUNS.isdisjoint(words[:3]) or OPENING.match(other.lower, second.start, two.word.end + 1)
    between = other.lower[one.date.mention.span.end : two.word.start] if together else opening
    until = two.date.mention.span.start
    earlier = PLUPERFECT.search(other.lower, second.start, max(until, two.word.start)) is not None
    weight = 0.4 + 0.3 * in_order + 0.2 * (together or bool(going_on))
    # The second is told as what came before, which a paragraph of its own does of what all the copy is about.
    weight += earlier * (0.2 if not in_order else -0.9 if block is other and not together else 0)
    weight += 0.2 * (far == 1 and THING.match(other.lower, second.start) is not None)
    weight += 0.4 if together else 0.3 if block is other else -0.1 * far
    joined = JOINED.search(between) is not None
    weight -= max(ANOTHER.search(between) is not None, joined * (1 if together else 0.2))
    weight -= 0.8 * any(others().search(each) for each in (told, here))
    weight -= "left" in late.kinds and patterns.compile(r"\p{Lu}").search(other.text, *_behind(late)) is not None
    if not together:
        weight += 0.2 * bool(shared) - 0.4 * (not going_on and not shared)
        weight -= 0.9 * (not kinds.isdisjoint(COUNTS)) + 0.9 * (not kinds.isdisjoint(MANY))
    return weight


def _behind(stage: Stage) -> tuple[int, int]:
    """From the word of a stage to its date."""
    return stage.word.end, max(stage.word.end, stage.date.mention.span.start)


def _hit(early: Stage, late: Stage) -> Hit:
    one, two = sorted((early, late), key=lambda each: (each.date.mention.block.paragraph, each.date.mention.span.start))
    values: dict[str, Value] = {
        "early": early.date.mention.block.text[slice(*early.word)],
        "late": late.date.mention.block.text[slice(*late.word)],
        "first": shown(early.date),
        "second": shown(late.date),
    }
    related = (Related(one.date.mention.block, one.date.mention.span, "anchor"),)
    return Hit("stages", two.date.mention.block, two.date.mention.span, values, related, doubt=NOTE)
