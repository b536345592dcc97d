"""The one number of years that an article celebrates where no two of its years are so far apart, and one past year
misses it by a slip: "marked its 50th anniversary" over "the gates first opened on June 27, 1963", in 2023.

Nothing ties the two but that both stand alone. Of 1,350 correct articles one had such a pair by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from lint import patterns
from lint.annotate import lapses
from lint.annotate.events import EARLIER
from lint.annotate.jubilees import Jubilee
from lint.model import NOTE, Block, DateMention, Hit, Related, Role
from lint.moments.apart import apart_values
from lint.moments.beginnings import is_of_a_life
from lint.moments.reckoned import is_death
from lint.moments.slips import exchanged
from lint.moments.surrounding import Story
from lint.record import NamedTuple
from lint.source import Span

LEAST, FARTHEST = 10, 30  # years that are celebrated, and that a slip is off
OPENING = (Role.TITLE, Role.STANDFIRST, Role.LEDE)
KINDS = ("anniversary", "since")
OF_A_PERSON = patterns.compile(r"\b(?:ses|his|her|turn\w*|tuổi|sinh nhật(?: lần)?(?: thứ)?|mừng thọ)\s$")
FOUNDED = patterns.compile(r"\b(?:founded|built|set up|fondée?s?|créée?s?|construite?s?|thành lập|xây dựng)\b")
OF_A_LIFE = patterns.compile(r"birthday|(?:.{0,24}\b(?:naissance|mort|disparition|birth|death|sinh|mất|tuổi)\b)")


class Count(NamedTuple):
    """A number of years where it stands."""

    block: Block
    span: Span
    years: int


def find(blocks: Sequence[Block], counted: Sequence[Jubilee], story: Story) -> Iterator[Hit]:
    """The hit of a region, at its number of years."""
    counts = [Count(one.block, one.span, one.years) for one in counted if one.kind in KINDS]
    counts += [one for block in blocks for one in _opening(block)]
    counts = [one for one in counts if one.years >= LEAST and not _is_of_a_person(one) and not _is_past(one)]
    if len({one.years for one in counts}) != 1:
        return
    years, now = counts[0].years, story.now if story.published else None
    told = {year: mention for mention in story.mentions for year in _years(mention)}
    known = sorted({*told, now.last.year} if now else told)
    if any(abs(until - since - years) <= 1 for since, until in combinations(known, 2)):
        return
    near = [
        (since, until)
        for since, until in combinations(known, 2)
        if since in told and until == (now.last.year if now else until) and _is_slip(since, until, years)
        if not (is_of_a_life(told[since]) or is_death(told[since]) or _is_founding(told[since]))
    ]
    if len(near) == 1:
        yield _hit(counts[-1], *near[0], told)


def _opening(block: Block) -> Iterator[Count]:
    """ "Fifty years after the battle", where a headline or an article opens with it."""
    for lapse in lapses.lapses(block):
        if lapse.span.start == 0 and lapse.later and lapse.slack == 1 and block.role in OPENING:
            yield Count(block, lapse.span, lapse.years)


def _is_founding(mention: DateMention) -> bool:
    """Whether a year is told as that of a founding: of what is celebrated it would have been compared already."""
    sentence = mention.block.sentence_at(mention.span.start)
    return FOUNDED.search(mention.block.lower, *sentence) is not None


def _is_past(one: Count) -> bool:
    """Whether a sentence tells of an earlier jubilee: "après le 70e anniversaire, le musée avait fermé"."""
    sentence = one.block.sentence_at(one.span.start)
    return any(word in one.block.lower[sentence.start : sentence.end] for word in EARLIER)


def _is_of_a_person(one: Count) -> bool:
    """Whether somebody's birthday is kept; a headline may speak so of a thing: "La gare fête ses 50 ans"."""
    own = one.block.role is not Role.TITLE and OF_A_PERSON.search(one.block.lower[: one.span.start])
    return bool(own or OF_A_LIFE.match(one.block.lower, one.span.end) or "birth" in one.block.lower[slice(*one.span)])


def _years(mention: DateMention) -> list[int]:
    if mention.grain not in ("day", "month", "year") or mention.source != "written":
        return []
    return [part.year for part in (mention.start, mention.end) if part is not None and part.year]


def _is_slip(since: int, until: int, years: int) -> bool:
    """Whether one slip leads from a number of years to another: so many tens, or two digits exchanged."""
    apart = until - since
    off = abs(apart - years)
    if not years <= 2 * apart <= 4 * years:
        return False
    tens = off % 10 == 0 and off <= FARTHEST
    return tens or str(apart) == str(years)[::-1] or exchanged(str(since), str(until - years))


def _hit(count: Count, since: int, until: int, told: Mapping[int, DateMention]) -> Hit:
    sides = ((since, "since"), (until, "year"))
    related = [Related(told[year].block, told[year].span, name) for year, name in sides if year in told]
    return Hit(
        "text" if until in told else "published",
        count.block,
        count.span,
        apart_values(count, since, until),
        tuple(related),
        doubt=NOTE,
    )
