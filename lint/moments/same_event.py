"""Whether the words around two dates tie them to one event, and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.events import Event, stems
from lint.model import Agreement, DateMention, Hit, Related, Role, Value
from lint.moments.days import HEADS, Params, Placed, days_between, of_other_year, shown

PROGRAMME = "conference"  # festivals and congresses hold many things, each on its day
PAIRED = frozenset(("meeting", "match"))  # that the one on the other side tells from others
MANY_DAYS = frozenset(("trial", "show", "race", "strike", "negotiation"))  # even where their beginning is not told
# Behind a date that is reckoned from another one: "Tuesday 14 April, 7pm, the day after the closure".
RECKONED = patterns.compile(
    r"(?:,\s[^,;.]{1,14})?,?\s(?:soit\s)?(?:(?P<late>(?:au|le)\s(?:sur)?lendemain\sd"
    r"|(?:on\s)?the\s(?:day|week)\safter\s(?:the|its|his|her|their)\b|(?:một|hai|ba)\s(?:ngày|hôm)\ssau\s(?!đó))"
    r"|(?:à\s)?la\sveille\sd|(?:on\s)?the\s(?:day|week)\sbefore\s(?:the|its|his|her|their)\b|on\sthe\seve\sof"
    r"|(?:một|hai|ba)\s(?:ngày|hôm)\strước\s(?!đó))"
)
# What a ceremony may be of that is told otherwise before.
CEREMONIAL = frozenset(
    ("opening", "closing", "signing", "appointment", "funeral", "school", "launch", "visit", "arrival")
)


def is_reckoned(mention: DateMention, late: bool) -> bool:
    """Whether a date is told as one after another thing, or as one before it."""
    found = RECKONED.match(mention.block.lower, mention.span.end)
    return found is not None and bool(found["late"]) == late


def verdict(one: Placed, two: Placed, first: Event, second: Event, params: Params) -> Hit | Agreement | None:
    """What the comparison of a date of the head with a later one comes to; None where they are not of one event."""
    apart = days_between(one, two)
    tie = _tie(one, two, first, second, apart, params)
    before = two.days[0] < one.days[0]
    if tie is None or (tie == "doubtful" and before and second.past_of_past):
        return None
    related = (Related(one.mention.block, one.mention.span, str(one.mention.block.role)),)
    if not apart:
        return Agreement(two.mention.block, two.mention.span, "text", related)
    values: dict[str, Value] = {
        "head": shown(one, two),
        "body": shown(two, one),
        "paragraph": two.mention.block.paragraph,
    }
    return Hit(
        tie,
        two.mention.block,
        two.mention.span,
        values,
        related,
        doubt=int(before and second.earlier) * (2 if tie == "conflict" else 1),
    )


def _tie(one: Placed, two: Placed, first: Event, second: Event, apart: int, params: Params) -> str | None:
    """ "conflict" for two dates that are surely of one event, "doubtful" for those that very likely are."""
    common = len(first.stems & second.stems)
    if _told_apart(one, two, first, second, common, params):
        return None
    role = two.mention.block.role
    enough = params.common_words - (role in HEADS and not set(first.kinds[:1]).isdisjoint(second.kinds))
    if role in (*HEADS, Role.CAPTION) and one.printed and common >= enough:
        return "conflict" if role in HEADS and two.printed else "doubtful"
    alone = one.printed and two.printed and one.alone and two.alone and apart <= params.bridged_days
    if role is Role.LEDE and alone and _begin_alike(first.stems, second.stems):
        return "doubtful"
    late = two.mention.block.paragraph > params.paragraphs and role is not Role.CAPTION
    if apart > params.near_days or late or _other_end(first, second, params) or _lasts(one, two, first, second, params):
        return None
    strength = "conflict" if one.printed and two.printed else "doubtful"
    unlike = bool(first.main and second.main) and set(first.main).isdisjoint(second.main)
    if two.printed and common >= params.same_words and not unlike:
        return strength
    if _told_of(second.definite, first.main[:2]) or (not second.definite and second.thing & first.stems):
        return strength
    if first.says(params.follow) or first.adds(params.follow):
        return None
    if second.happened and (found := _happened(one, two, first, second, params)):
        return strength if found == "kind" else "doubtful"
    if second.pronoun and _next(one, two) and common >= params.repeated_words:
        return "doubtful"
    return "doubtful" if _same_act(one, two, first, second, common, params) else None


def _begin_alike(first: frozenset[str], second: frozenset[str]) -> int:
    """How many stems of two sentences begin alike: "Chile" and "Chilean"."""
    return len({stem[:5] for stem in first} & {stem[:5] for stem in second})


def _other_end(first: Event, second: Event, params: Params) -> bool:
    """Whether the second date is the beginning or the end of what the first clause tells as a whole, or at the other
    end."""
    ends = (params.begin, params.end)
    return any(second.says(words) and not first.says(words) for words in ends)


def _lasts(one: Placed, two: Placed, first: Event, second: Event, params: Params) -> bool:
    """Whether a later date may be another day of what goes on for days, or comes again."""
    if two.days[0] <= one.days[0] or set(first.main).isdisjoint(params.lasting) or second.says(params.begin):
        return False
    if first.main[0] == "strike" and _pending(first, params):
        return False  # called for a day
    begun = first.says(params.begin) or first.adds(params.begin)
    return begun or not MANY_DAYS.isdisjoint(first.main[:2]) or second.named_by_weekday


def _happened(one: Placed, two: Placed, first: Event, second: Event, params: Params) -> str:
    """How the thing that happened on the second date is told in the first clause: by its "kind", by a "word" of its
    stem, as something of no "known" kind; empty where it is not."""
    if _told_of(second.subject, first.main):
        return "kind"
    if "announcement" in second.subject and first.said_on(params.saying):
        return "word"
    if not second.subject and _tells_again(first, second):
        return "word"
    if not set(second.noun[:1]).isdisjoint(params.generic) and not set(first.main).isdisjoint(params.harm):
        return "word"
    near = _next(one, two) and days_between(one, two) <= params.bridged_days and PROGRAMME not in first.kinds
    return "known" if near and _may_be_of(first, second) else ""


def _tells_again(first: Event, second: Event) -> bool:
    """Whether the noun of what happened has the stem of a word of the first sentence: "effondré", "l'effondrement"."""
    if second.mention.block.language == "vi":
        return not stems(" ".join(second.noun), "vi").isdisjoint(first.stems)
    return _begin_alike(frozenset(word for word in second.noun[:1] if len(word) >= 5), first.stems) > 0


def _same_act(one: Placed, two: Placed, first: Event, second: Event, common: int, params: Params) -> bool:
    """Whether both clauses tell the same kind of act, one that comes but once to somebody or something."""
    acts = (second.acts if second.told else second.main)[:1]
    if not acts or acts[0] not in first.main[: 1 + second.told] or acts[0] not in params.once or second.several:
        return False
    if second.pronoun or (second.told and not second.kin and not _names_another(one, second)):
        return True
    return two.printed and (common > 0 or two.mention.block.role in HEADS)


def _names_another(one: Placed, second: Event) -> bool:
    """Whether the clause of the second date names somebody or something that the first paragraph does not."""
    block, start = second.mention.block, second.mention.span.start
    words = block.text[block.sentence_at(start).start : start].split()[1:]
    names = [word.strip("«»“”\"',.()") for word in words if word[:1].isupper()]
    if block.language == "vi" and len(names) < 3:
        return False  # titles are capitalised, names have three words
    return bool(names) and not any(name in one.mention.block.text for name in names)


def _may_be_of(first: Event, second: Event) -> bool:
    """Whether what happened on the second date can be what the first clause tells: no kind is known of the one, or they
    share one."""
    named = set(second.subject) | set(second.definite)
    return not named or bool(named & set(first.main))


def _next(one: Placed, two: Placed) -> bool:
    """Whether a date stands in the paragraph right behind the one of the other."""
    return 0 <= two.mention.block.paragraph - one.mention.block.paragraph <= 1


def _told_of(kinds: Sequence[str], told: Sequence[str]) -> bool:
    """Whether a thing is of a kind that is told; a ceremony is of many."""
    return not set(kinds).isdisjoint(told) or ("ceremony" in kinds and not CEREMONIAL.isdisjoint(told))


def _told_apart(one: Placed, two: Placed, first: Event, second: Event, common: int, params: Params) -> bool:
    """Whether the words around two dates make them dates of two things."""
    if of_other_year(two.mention.block, two.mention.span, params):
        return True
    if is_reckoned(two.mention, two.days[0] > one.days[0]):
        return True
    if any(one.owns(params.apart) or one.adds(params.elsewhere) for one in (first, second)):
        return True
    if first.said_on(params.saying) and "announcement" not in second.subject:
        return True
    if second.said_on(params.saying) and not set(second.subject) & set(first.kinds):
        return True
    if first.names(params.stage) != second.names(params.stage):
        return True
    headline = first.mention.block.role is Role.TITLE
    if _pending(second, params) and not _pending(first, params) and not headline:
        return True
    if second.definite and not _told_of(second.definite, first.kinds):
        return True
    if days_between(one, two) == 1 and second.says(params.night):
        return True
    if PAIRED.isdisjoint(second.kinds[:2]):
        return False
    return (second.partner and not common) or _meets_another(one, second)


def _meets_another(one: Placed, second: Event) -> bool:
    """Whether the clause of the second date names another side than the first paragraph."""
    block, span = second.mention.block, second.mention.span
    found = _other_side().search(block.text, block.sentence_at(span.start).start, span.start)
    return found is not None and found["name"] not in one.mention.block.text


@cache
def _other_side() -> Any:
    return patterns.compile(
        r"\b(?:gặp|đối\sđầu|chạm\strán|contre|face\sà|avec|against|with|versus)\s(?P<name>\p{Lu}\w+(?:\s\p{Lu}\w+)?)"
    )


def _pending(one: Event, params: Params) -> bool:
    return one.says(params.pending) or one.adds(params.pending)
