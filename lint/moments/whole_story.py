"""Years that are counted against all that a region dates: "the 40th anniversary" in 2024 of what "opened in May 1974".

The words need not tie the two. What fits any year of the region is left alone; what fits none is held against the day
that is the same of another year, or else the only beginning, or the only
past year, that a slip of the keyboard parts from it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Literal

from lint.annotate import lapses
from lint.annotate.events import EARLIER
from lint.annotate.foundings import Founding
from lint.annotate.jubilees import Jubilee
from lint.model import Block, DateMention, Day, Hit, Related, Role, Value
from lint.moments.beginnings import COMPLEMENTS, is_of_a_life
from lint.moments.lapsed import is_of_now
from lint.moments.same_thing import names_another
from lint.moments.surrounding import Story, is_sure

Dated = tuple[DateMention, int]  # with its year
LEAST = 4  # years that something is past, and that are counted
RETROSPECT = ("après le ", "après les ", "after the ", "after its ")  # of an anniversary that is past
LARGEST_SLIP = 100  # years
SLACK = 1
OWN = (" de son ", " de sa ", " de leur ", " of its ", " of their ")
STEM, COMPLEMENT = 4, 30  # characters of a word for a beginning, and in which it stands behind the years


def find(
    blocks: Sequence[Block],
    story: Story,
    counted: Sequence[Jubilee],
    held: Sequence[Jubilee],
    known: Sequence[Jubilee],
    begun: Sequence[Founding],
) -> Iterator[Hit]:
    """The hits at the numbers of years of a region, but for those that were held against a year of the text. What is
    `known` of recorded events is held against the same day alone."""
    now = _now(story)
    if now is None:
        return
    claims = [(one, SLACK) for one in counted]
    for one in (each for block in blocks for each in lapses.lapses(block) if each.event == "any"):
        kind: Literal["ago", "anniversary"] = "ago" if one.later and not is_of_now(one) else "anniversary"
        claims.append((Jubilee(one.block, one.span, one.years, kind, one.sentence), one.slack))
    for claim, slack in claims:
        if claim not in held and claim.years > LEAST and claim.block.role is not Role.TITLE:
            head = claim.block.lower[claim.sentence.start : claim.span.start]
            alone = claim.kind == "ago" or claim in known or any(word in head for word in (*EARLIER, *RETROSPECT))
            others = {other.years for other, _ in claims if other.years != claim.years}
            yield from _judge(claim, slack, now, story, [one for one in begun if one.plain], others, alone)


def _now(story: Story) -> int | None:
    """The year in which a region is told: of its publication, else the last that it prints."""
    if story.now is not None:
        return story.now.last.year
    years = [m.last.year for m in _written(story) if m.last]
    return max(years, default=None)


def _written(story: Story) -> list[DateMention]:
    found = [m for m in story.mentions if m.source == "written" and m.end is None and m.start.year]
    return [m for m in found if m.grain in ("day", "month", "year")]


def _judge(
    claim: Jubilee, slack: int, now: int, story: Story, begun: Sequence[Founding], others: set[int], alone: bool
) -> Iterator[Hit]:
    dated = [(m, m.start.year) for m in _written(story) if m.start.year]
    here = [(m, year) for m, year in dated if m.block is claim.block and m in story.within(m.block, claim.sentence)]
    told = {id(one.mention): one for one in begun}
    until = _until(claim, now, here, told.keys())
    past = [(m, year) for m, year in dated if until - year >= LEAST and not is_of_a_life(m)]
    days = _days(story, now)
    twins = [(m, year) for m, year in past if m.grain == "day" and m.first and (m.first.month, m.first.day) in days]
    known = {year for _, year in twins} or {now, *_years(story)}
    ends = {now, until, *(year for m, year in here if id(m) not in told)}
    if any(abs(abs(end - year) - claim.years) <= slack for end in ends for year in known):
        return
    near = twins or ([] if alone else _near(claim, past, here, told))
    told_so = [_names(claim, told.get(id(m))) or _is_slip(year, claim.years, until, bool(twins)) for m, year in near]
    near = [each for each, so in zip(near, told_so, strict=True) if so]
    near = [(m, year) for m, year in near if all(abs(until - year - years) > SLACK for years in others)]
    if len({year for _, year in near}) == 1:
        yield _hit(claim, *near[0], until, story)


def _near(claim: Jubilee, past: Sequence[Dated], here: Sequence[Dated], told: Mapping[int, Founding]) -> list[Dated]:
    """The past years in the sentence of a claim, the beginnings near it, the only past year."""
    only = len({year for _, year in past}) == 1
    around = [(m, year) for m, year in past if _is_close(claim, m) and (only or id(m) in told)]
    low = claim.block.lower
    own = not low.startswith(COMPLEMENTS, claim.span.end) or low.startswith(OWN, claim.span.end)
    near = [each for each in past if each in here and (own or each[0].span.start >= claim.span.end)]
    near += [each for each in around if each not in here]
    return [(m, year) for m, year in near if id(m) not in told or not names_another(claim, told[id(m)])]


def _until(claim: Jubilee, now: int, here: Sequence[Dated], told: Container[int]) -> int:
    """The year of a celebration: one to come, or a past one beside it, "celebrated its 30 years in 2014"."""
    if len(here) == 1 and id(here[0][0]) not in told:
        year = here[0][1]
        return year if now - year < claim.years // 2 else now
    return max([now, *(year for _, year in here)])


def _years(story: Story) -> Iterator[int]:
    """All years that a region prints, with the ends of ranges."""
    parts = (part for m in story.mentions if m.grain not in ("decade", "century") for part in (m.start, m.end))
    return (part.year for part in parts if part is not None and part.year)


def _days(story: Story, now: int) -> set[tuple[int, int]]:
    """The days of the year of the story that it prints, and that of its publication."""
    days = {
        (m.first.month, m.first.day)
        for m in story.mentions
        if m.grain == "day" and m.first and m.last and m.first == m.last and m.first.year == now and is_sure(m)
    }
    return days | ({(story.published.month, story.published.day)} if story.published else set())


def _is_close(claim: Jubilee, mention: DateMention) -> bool:
    """Whether a beginning stands in the sentence of a number of years, or in one beside it."""
    return mention.block is claim.block or abs(mention.block.paragraph - claim.block.paragraph) <= 1


def _names(claim: Jubilee, begun: Founding | None) -> bool:
    """Whether what is celebrated is called as the beginning is: "60 ans de la fondation", "fondée en 1946"."""
    if begun is None or (begun.mention.block is claim.block and begun.sentence == claim.sentence):
        return False
    cue = begun.mention.block.lower[begun.cue : begun.cue + STEM]
    behind = claim.block.lower[claim.span.end : claim.span.end + COMPLEMENT]
    return f" {cue}" in behind.replace("’", " ").replace("'", " ")


def _is_slip(since: int, years: int, until: int, twins: bool) -> bool:
    """Whether tens, or two digits exchanged, part the years that lie between from those that are counted, or the year
    from the one that would fit; where the day is the same any digit."""
    apart, fitting = until - since, str(until - years)
    one, other = str(apart), str(years)
    off = abs(apart - years)
    if sorted(fitting) == sorted(str(since)) and fitting[:2] == str(since)[:2]:
        return True
    digit = twins and len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return off <= LARGEST_SLIP and (off % 10 == 0 or one == other[::-1] or digit)


def _hit(claim: Jubilee, mention: DateMention, since: int, until: int, story: Story) -> Hit:
    values: dict[str, Value] = {
        "claim": claim.block.text[claim.span.start : claim.span.end],
        "years": claim.years,
        "since": Day(since),
        "until": Day(until),
        "apart": until - since,
        "origin": Day(until - claim.years),
    }
    outcome = "published" if story.published and until == story.published.year else "text"
    return Hit(outcome, claim.block, claim.span, values, (Related(mention.block, mention.span, "since"),), doubt=1)
