"""What speaks for two moments of one event, weighed against what speaks for two events: signs with their weights.

None of the signs decides alone. They were weighed on published articles, where two moments that differ are nearly
always of two events, and on slips, where few words say that they are of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint import patterns
from lint.annotate.calendar import as_date
from lint.annotate.events import STEM
from lint.annotate.moments import Moment
from lint.annotate.tellings import Telling
from lint.annotate.whose import PRONOUNS
from lint.model import Role
from lint.moments.days import HEADS, PSEUDO_YEAR
from lint.moments.pairs import Head, Page, Pair, days_apart, is_caption, opening_of, same, tense_of, value_of
from lint.moments.slips import Key, slip
from lint.moments.two_events import is_until, other_event, parting

ENOUGH = 2
MOST_TIES = 9  # that the words around two moments can add
WEIGHTS = {
    "kinds": 2, "head": 1, "recalled": 2, "definite": 1, "stems": 1, "heads": 1, "digit": 3, "near": 1, "month": 1,
    "year": 1, "edge": 3, "ahead": 1, "caption": 1, "two": 1, "only": 1, "next": 1, "pronoun": 1,
    "far": -1, "many": -1, "beside": -2, "names": -1, "others": -4, "other": -1, "until": -3, "dated": -2,
    "lasting": -3, "another": -3, "fresh": -2,
}  # fmt: skip
# Signs of two events that nothing outweighs.
PARTED = frozenset(
    (
        "apart", "kin", "more", "follow", "counted", "known", "unlike", "new", "moved", "rivals", "end", "said",
        "rites", "both", "before", "told", "tense", "earlier", "opens", "weeks", "months", "stage",
    )
)  # fmt: skip
# Of these, those that weigh nothing beside a day of the very thing that the head tells of: "the storm of July 8".
OUTWEIGHED = frozenset(("before", "told", "rivals", "opens"))
OF_SCALE = {"weekday": 1, "hour": 1, "part": 0, "day": 0, "month": 0, "year": -2}
TIES = frozenset(("kinds", "head", "recalled", "stems", "heads", "digit", "year", "edge", "ahead", "caption"))
LOOSE = TIES | {"two", "definite", "pronoun"}  # where weekdays or hours alone are told
FIRM = frozenset(("kinds", "head", "recalled", "definite", "caption"))  # between a weekday and a day
# Somebody told of before: "the 38-year-old", "le trentenaire", "l'homme".
KNOWN = patterns.compile(
    r"(?:the\s\d+-year-old|le\s\w+(?:genaire|entenaire)|l['’](?:homme|octogénaire|ex-)"
    r"|(?:le|la)\s(?:jeune|femme|victime|suspect)\w*"
    r"|the\s(?:man|woman|victim|suspect|pair|couple)\b|người\s(?:này|đàn\sông|phụ\snữ)|nạn\snhân)"
)
SLIPS = frozenset(("near", "digit"))
TOLD = frozenset(("kinds", "stems", "heads"))
OTHERS = frozenset(("other", "others", "another", "tense", "names"))
DEEP = 3  # paragraphs from which on a moment has to be tied by its words
WEEKS, MONTHS = 10, 45  # days between two moments that are hardly of one event


def weight(pair: Pair, page: Page) -> int:
    """How much speaks for one event, less what speaks for two; 0 where that is not enough."""
    if pair.scale == "year" and pair.two.block.paragraph > DEEP and not is_caption(pair.two.block):
        return 0
    signs = [*_counts(pair, page), *_distance(pair)]
    if PARTED.isdisjoint(signs):
        signs += parting(pair, page)
    if not PARTED.isdisjoint(set(signs) - OUTWEIGHED) or _sum(signs) + MOST_TIES < ENOUGH:
        return 0
    first, second, head = page.telling(pair.one), page.telling(pair.two), page.head
    signs += [*_ties(pair, first, second, head), *other_event(pair, first, second, head, page.params)]
    parted = PARTED.intersection(signs)
    ends = second.leads(page.params.end) or "closing" in second.kinds
    if (pair.one.edge == "end" or is_until(pair.one)) and not pair.two.edge and ends:
        signs.append("edge")  # "jusqu'au 2 juillet", "s'achèvera le 4"
        parted -= {"before", "end"}
    known = "definite" in signs and not (pair.scale == "day" and pair.one.near and second.kinds)
    like = bool(SLIPS.intersection(signs)) or (known and second.tight and pair.scale == "weekday")
    alone = "only" in signs and like and (known or not second.kinds)
    if pair.one.block.role is Role.TITLE and pair.two.block.role in HEADS and TOLD.intersection(signs):
        parted -= {"apart", "before"}  # the lede tells what the title tells
    if alone and not parted and not OTHERS.intersection(signs):
        return ENOUGH  # "la course du 21", of an article that tells no other day but the 22nd
    if _is_of_the_thing(pair, first, second, head) and parted <= OUTWEIGHED:
        return ENOUGH + int(not parted)
    if second.tight and second.definite:
        signs = [sign for sign in signs if sign not in ("fresh", "far")]
    if "definite" in signs and "kinds" not in signs and _is_of_another(pair, second, "stems" in signs):
        return 0
    if "year" in signs and "future" not in (first.tense, second.tense):
        signs.remove("year")
    if _ties_needed(pair, first, second).isdisjoint(signs):
        return 0
    if "edge" in signs:
        parted = parted - {"new"}
        signs = [sign for sign in signs if sign not in ("fresh", "many")]
    if parted or (pair.two.block.paragraph > DEEP and not _is_sure(pair, set(signs))):
        return 0
    total = _sum(signs) + OF_SCALE[pair.scale]
    return total if total >= ENOUGH else 0


def _is_of_another(pair: Pair, second: Telling, alike: bool) -> bool:
    """Whether the second moment is that of a thing with its article which a weekday alone does not tell of."""
    if pair.scale == "weekday":
        return bool(second.kinds)
    return pair.scale == "day" and bool(pair.one.near) and not (alike and not second.kinds)


def _ties_needed(pair: Pair, first: Telling, second: Telling) -> frozenset[str]:
    """Signs of which there has to be one."""
    if pair.scale in ("weekday", "hour"):
        return LOOSE
    if second.tense == "future" != first.tense:
        return TIES - {"digit"}
    return FIRM if pair.one.near else TIES


def _is_of_the_thing(pair: Pair, first: Telling, second: Telling, head: Head) -> bool:
    """Whether the second is the day of the very thing that the head tells of: "the storm of July 8"."""
    if not (pair.scale == "day" and pair.one.day and pair.two.day) or not (second.definite or second.recalled):
        return False
    return not head.kinds.union(first.kinds).isdisjoint(second.kinds[:1])


def _sum(signs: Iterable[str]) -> int:
    return sum(WEIGHTS.get(sign, 0) for sign in signs)


def _is_sure(pair: Pair, signs: set[str]) -> bool:
    """Whether a moment told late in the text is surely tied to the event of the head."""
    if is_caption(pair.two.block) or "edge" in signs:
        return True
    if "only" in signs and "recalled" in signs:
        return True
    named = bool(signs & {"kinds", "head", "heads", "stems"})
    tied = signs & {"recalled", "definite", "digit"} or (pair.scale in ("day", "weekday") and "only" in signs)
    return (named and bool(tied)) or {"digit", "definite"} <= signs


def _ties(pair: Pair, first: Telling, second: Telling, head: Head) -> Iterator[str]:
    """Words that the two moments share."""
    if set(first.kinds) & set(second.kinds):
        yield "kinds"
    elif pair.scale != "weekday" and head.kinds & set(second.named):
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
    if not PRONOUNS.isdisjoint(opening_of(pair.two).split()[:1]) or KNOWN.match(opening_of(pair.two)):
        yield "pronoun"
    if is_caption(pair.two.block):
        yield "caption"
    if pair.one.edge and pair.two.edge and pair.one.far == pair.two.far:
        yield "edge"
    if pair.one.edge == "end" and is_until(pair.two) and set(_distance(pair)) & {"digit", "month"}:
        yield "edge"


def _counts(pair: Pair, page: Page) -> Iterator[str]:
    """How many moments on the scale the article tells, and how near the two are to each other in it."""
    one, two, scale = pair
    told = [value for each in page.moments if not each.replaced and (value := value_of(each, scale)) is not None]
    if scale == "day":
        years = {None, one.year, two.year}
        days = [each for each in page.moments if not each.replaced and each.year in years]
        told = [day for each in days if (day := value_of(each, scale)) and (_is_near(day, one) or _is_near(day, two))]
    if len(set(told)) == 2 and not (scale == "day" and _apart(pair) > WEEKS):
        yield "two"
        if len(told) == 2:
            yield "only"
    yield from ["many"] * max(0, len(set(told)) - 3)
    if two.block.paragraph <= 2:
        yield "next"
    elif two.block.paragraph > 5 and not is_caption(two.block):
        yield "far"
    if any(each.block is two.block and same(each, one, scale) for each in page.moments):
        yield "beside" if scale == "weekday" else "both"


def _apart(pair: Pair) -> int:
    """How many days lie between two days of the year; 0 where one of them is none."""
    days = [as_date(PSEUDO_YEAR, *(value_of(each, "day") or (None, None))) for each in (pair.one, pair.two)]
    return days_apart(days) if all(days) else 0


def _is_near(value: tuple[int, int], moment: Moment) -> bool:
    """Whether a day of the year is within some days of another, so that it may be confused with it."""
    days = [as_date(PSEUDO_YEAR, *value), as_date(PSEUDO_YEAR, *(value_of(moment, "day") or (None, None)))]
    return all(days) and days_apart(days) <= WEEKS


def _distance(pair: Pair) -> Iterator[str]:
    """How like each other two days are, or how far apart."""
    one, two, scale = pair
    if scale == "weekday" and two.day and not one.day:
        yield "dated"
    if scale == "year":
        yield "year" if slip(Key(one.year, None, None), Key(two.year, None, None)) else "unlike"
    year = one.known if is_caption(two.block) else one.year
    past = two.weekday is None or _apart(pair) > WEEKS  # who tells a weekday tells of these weeks
    if scale == "day" and past and two.year and two.year != year and not (one.year or one.near or _fits(one, two.year)):
        yield "unlike"
    if scale == "month" and one.year != two.year:
        yield "unlike"
    if scale == "month" and 2 < ((one.month or 0) - (two.month or 0)) % 12 < 10:
        yield "months"
    values = [value_of(each, "day") or (None, None) for each in (one, two)]
    days = [as_date(PSEUDO_YEAR, *value) for value in values]
    if scale != "day" or not all(days):
        return
    if like := slip(Key(None, *values[0]), Key(None, *values[1])):
        consecutive = days_apart(days) == 1
        yield "near" if consecutive else like
        return
    apart = days_apart(days)
    if apart > WEEKS:
        yield "months" if apart > MONTHS else "weeks"


def _fits(moment: Moment, year: int) -> bool:
    """Whether a day with its weekday is one of a year."""
    day = as_date(year, moment.month, moment.day)
    return moment.weekday is not None and day is not None and day.weekday() == moment.weekday
