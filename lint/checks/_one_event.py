"""What speaks for two moments of one event, weighed against what speaks for two events: signs with their weights.

None of the signs decides alone. They were weighed on published articles, where two moments that differ are nearly
always of two events, and on slips, where few words say that they are of one.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate.calendar import as_date
from lint.annotate.events import STEM
from lint.annotate.moments import Moment
from lint.annotate.tellings import Telling, telling
from lint.annotate.whose import PRONOUNS
from lint.checks._paired import Head, Page, Pair, days_apart, head_of, opening_of, same, tense_of, value_of
from lint.checks._placed import HEADS, PSEUDO_YEAR
from lint.checks._slips import Key, slip
from lint.checks._two_events import other_event, parting

ENOUGH = 2
WEIGHTS = {
    "kinds": 2, "head": 1, "recalled": 2, "definite": 1, "stems": 1, "heads": 1, "digit": 3, "near": 1, "month": 1,
    "year": 1, "edge": 3, "ahead": 1, "two": 1, "only": 1, "next": 1, "pronoun": 1,
    "far": -1, "many": -1, "beside": -2, "names": -1, "others": -4, "other": -1, "before": -3, "until": -3, "told": -3,
    "tense": -3, "earlier": -2, "opens": -1, "weeks": -1, "months": -3, "untied": -2, "dated": -2, "lasting": -3,
}  # fmt: skip
# Signs of two events that nothing outweighs.
PARTED = frozenset(
    ("apart", "kin", "more", "follow", "counted", "known", "unlike", "new", "moved", "rivals", "end", "said", "another")
)
OF_SCALE = {"weekday": 1, "hour": 1, "part": 0, "day": 0, "month": 0, "year": -2}
TIES = frozenset(
    ("kinds", "head", "recalled", "definite", "stems", "heads", "digit", "near", "year", "edge", "pronoun", "ahead")
)
WEEKS, MONTHS = 10, 45  # days between two moments that are hardly of one event


def weight(pair: Pair, page: Page) -> int:
    """How much speaks for one event, less what speaks for two; 0 where that is not enough."""
    first, second = _telling(pair.one, page), _telling(pair.two, page)
    head = head_of([block for block in page.blocks if block.role in HEADS], page.params)
    signs = [*_ties(pair, first, second, head), *_counts(pair, page), *_distance(pair), *parting(pair, page)]
    signs += other_event(pair, first, second, head, page.params)
    if "year" in signs and "future" not in (first.tense, second.tense):
        signs.remove("year")
    if TIES.isdisjoint(signs) and pair.scale not in ("weekday", "hour"):
        signs.append("untied")
    if not PARTED.isdisjoint(signs):
        return 0
    total = sum(WEIGHTS[sign] for sign in signs) + OF_SCALE[pair.scale]
    return total if total >= ENOUGH else 0


def _ties(pair: Pair, first: Telling, second: Telling, head: Head) -> Iterator[str]:
    """Words that the two moments share."""
    if set(first.kinds) & set(second.kinds):
        yield "kinds"
    elif head.kinds & set(second.named):
        yield "head"
    if second.recalled and not (second.phrase[-1:] == ("ce",) and pair.two.weekday is not None):
        yield "recalled"
    elif second.definite:
        yield "definite"
    if tense_of(pair.one, first) == tense_of(pair.two, second) == "future":
        yield "ahead"
    named = {name[:STEM] for name in first.names | second.names}
    common = (first.stems & second.stems) - named
    yield from ["stems"] * min(2, len(common) or int(bool((second.stems & head.stems) - named)))
    if first.heads & second.heads:
        yield "heads"
    if not PRONOUNS.isdisjoint(opening_of(pair.two).split()[:1]):
        yield "pronoun"
    if pair.one.edge and pair.two.edge and pair.one.far == pair.two.far:
        yield "edge"


def _counts(pair: Pair, page: Page) -> Iterator[str]:
    """How many moments on the scale the article tells, and how near the two are to each other in it."""
    one, two, scale = pair
    told = [value for each in page.moments if (value := value_of(each, scale)) and not each.replaced]
    if len(set(told)) == 2:
        yield "two"
        if len(told) == 2:
            yield "only"
    yield from ["many"] * max(0, len(set(told)) - 3)
    if two.block.paragraph <= 2:
        yield "next"
    elif two.block.paragraph > 5:
        yield "far"
    if any(each.block is two.block and same(each, one, scale) for each in page.moments):
        yield "beside"


def _distance(pair: Pair) -> Iterator[str]:
    """How like each other two days are, or how far apart."""
    one, two, scale = pair
    if scale == "weekday" and bool(one.day) != bool(two.day):
        yield "dated"
    if scale == "year":
        yield "year" if slip(Key(one.year, None, None), Key(two.year, None, None)) else "unlike"
    if scale == "day" and two.year and not one.year and not _fits(one, two.year):
        yield "unlike"
    if scale == "month" and bool(one.year) != bool(two.year):
        yield "unlike"
    if scale == "month" and 2 < ((one.month or 0) - (two.month or 0)) % 12 < 10:
        yield "months"
    days = [as_date(PSEUDO_YEAR, each.month, each.day) for each in (one, two)]
    if scale != "day" or not all(days):
        return
    if like := slip(Key(None, one.month, one.day), Key(None, two.month, two.day)):
        consecutive = one.month == two.month and abs((one.day or 0) - (two.day or 0)) == 1
        yield "near" if consecutive else like
        return
    apart = days_apart(days)
    if apart > WEEKS:
        yield "months" if apart > MONTHS else "weeks"


def _fits(moment: Moment, year: int) -> bool:
    """Whether a day with its weekday is one of a year."""
    day = as_date(year, moment.month, moment.day)
    return moment.weekday is not None and day is not None and day.weekday() == moment.weekday


def _telling(moment: Moment, page: Page) -> Telling:
    """What is told around a moment, as far as the dates on either side of it."""
    block, span = moment.block, moment.span
    near = [each.span for each in page.mentions if each.block is block and each.grain != "time"]
    since = max((each.end for each in near if each.end <= span.start), default=0)
    until = min((each.start for each in near if each.start >= span.end), default=len(block.text))
    return telling(block, span, since, until, page.params.kinds)
