"""Anniversaries against the years of the text, or of recorded events: "le 70e anniversaire" of what began in 1960.

A number of years is compared with a beginning only where the text ties the two: the beginning completes or describes
what is celebrated, or another sentence dates the same thing. Recorded events are asked where the text gives no year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lint import patterns
from lint.annotate import jubilees
from lint.annotate.events import EARLIER
from lint.annotate.fold import fold
from lint.annotate.jubilees import Founding, Jubilee
from lint.annotate.tokens import lower
from lint.annotate.whose import PRONOUNS
from lint.checks._told import Story, Stretch, end, is_sure, stories, stretch
from lint.model import Agreement, Article, Block, DateMention, Day, Hit, Ordinal, Quantity, Related, Value
from lint.record import NamedTuple

OUTCOMES = ("text", "published", "event")
NEAR = 1  # years: a jubilee is kept the year before or after, and years between dates are rounded
STEM, SHORTEST = 6, 4  # letters of a word of what is celebrated
# Between what is celebrated and the year of its beginning: anything that makes the year that of something else.
PARTED = {
    "fr": r"[;:!?()«»“”]|\b(?:est|sont|sera|seront|était|étaient|fut|furent|a|ont|avait|avaient|aura|auront|au|aux|à"
    r"|dans|lors|pendant|avec|par|sur|pour|chez|qui|où|après|avant|depuis|anniversaire)\b",
    "en": r"[;:!?()«»“”\"]|\b(?:is|are|(?<!since\sit\s)was|(?<!since\sthey\s)were|will|has|have|had|at|with|by|for"
    r"|during|who|when|where|after|before|anniversary|in\s(?:the|an?|its|their))\b",
    "vi": r"[,;:!?()“”\"]|\b(?:là|được|đã|sẽ|tại|ở|với|khi|sau|trước|do|bằng|diễn ra|tổ chức|trên|trong|cho|có"
    r"|kỷ niệm)\b",
}
OWN = {
    "fr": r"\b(?:son|sa|ses|leurs?)\s(?:\w+\s)?$",
    "en": r"\b(?:its|their|his|her)\s(?:\w+\s)?$",
    "vi": r"\b(?:kỷ niệm|mừng|tròn)\s(?:\w+\s){0,2}$",
}
OBJECTS = {  # what leads on from an anniversary to what began, with the words that say no more than that it did
    "fr": r"\s?(?:de la |de l['’]|des |du |de |d['’]|la |le |les |l['’])*(?:établissement|création|fondation|naissance"
    r"|signature|inauguration|ouverture|leurs?|nos|ses)?\s?(?:de la |de l['’]|des |du |de |d['’]|leurs? |nos |ses )*",
    "en": r"\s?(?:of |since )?(?:the |their |its |our )?(?:establishment|creation|foundation|founding|birth|signing"
    r"|opening)?\s?(?:of )?(?:the |their |its |our )?(?:diplomatic )?",
    "vi": r"\s?(?:ngày |năm )*(?:thành lập |thiết lập |ra đời |ký kết |ký |khánh thành )?",
}
PROSPECT = (
    "avant", "à l'approche", "en vue", "d'ici", "prépar", "prochain", "futur", "marquera", "marqueront", "célébrera",
    "célébreront", "fêtera", "fêteront", "sera ", " vers ", "ahead", "before", "upcoming", "next", "prepar", "will",
    "toward", "plan", "trước", "hướng tới", "tiến tới", "chuẩn bị", "sẽ", "sắp", "chào mừng",
)  # fmt: skip
RETROSPECT = ("après", "depuis", "lors du", "after", "since", "followed", "sau", "từ")
# What a founding at the start of a sentence is of: the thing whose age the sentence gives.
SUBJECT = (
    r"(?:(?:(?:le|la|les|ce|cet|cette|son|sa|the|this|its|their)\s|l['’])?[\w’'-]+(?:\s[\w’'-]+){0,4},?\s"
    r"(?:(?:was|were|a\sété|được)\s)?)?"
)
BESIDE = frozenset(("", "le", "en", "on", "in", "năm", "ngày", "vào ngày"))
AGAIN = ("annivers", "kỷ niệm", " năm ngày")
LONGEST_OBJECT = 130  # characters in which what is celebrated is named
OF_ANOTHER = (
    r"\b(?:du|de\sla|des|of\sthe|of\sa)\s[\w’'-]+\s$|\b(?:de\sl|d)['’][\w’'-]+\s$"  # "le président du club fondé"
)
KEPT = r"\b(?:fêt|célèbr|célébr|marqu|commémor|celebrat|mark|commemorat)\w*\s(?:le|leur|the|their|its)\s$"
COMPLEMENTS = (" de ", " du ", " des ", " d'", " d’", " of ", " since ", " for ", " in ")
LONGEST_THING = 3  # words of a thing and what leads on to its beginning: "bridge, first opened"
FARTHEST = 110  # characters of the words for what is celebrated
LONGEST_WAIT = 4  # years in which an anniversary is prepared, or looked back on


class Event(NamedTuple):
    """Something that began in `year`. A sentence speaks of it where it has all of `words`; "a|b" is either."""

    id: str
    year: int
    source: str
    words: Mapping[str, tuple[str, ...]]


class Params(NamedTuple):
    events: tuple[Event, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares each number of years with the beginning that it counts from."""
    ordinals, quantities = _by_block(article.ordinals), _by_block(article.quantities)
    for story in stories(article):
        blocks = [b for b in article.prose if b.region.index == story.region.index and b.language in jubilees.NEEDED]
        counted = [
            jubilee
            for block in blocks
            if not jubilees.NEEDED[block.language].isdisjoint(block.vocabulary)
            for jubilee in jubilees.jubilees(
                block, ordinals.get(id(block), ()), quantities.get(id(block), ()), _of(story, block)
            )
        ]
        if counted:
            begun = [one for block in blocks for one in jubilees.foundings(block, _of(story, block))]
            for jubilee in counted:
                yield from _judge(jubilee, begun, story, params)


def _by_block(mentions: Sequence[Ordinal] | Sequence[Quantity]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for mention in mentions:
        found.setdefault(id(mention.block), []).append(mention)
    return found


def _of(story: Story, block: Block) -> list[DateMention]:
    return [mention for mention in story.mentions if mention.block is block]


def _judge(jubilee: Jubilee, begun: Sequence[Founding], story: Story, params: Params) -> Iterator[Hit | Agreement]:
    linked = _looked_back(jubilee, story) if jubilee.kind == "ago" else [one for one in begun if _linked(jubilee, one)]
    now, excuses = _celebrated(jubilee, linked, story)
    linked = [one for one in linked if now is None or _year(one) < now.last.year - NEAR]
    if now is None:
        return
    if linked:
        yield _against_text(jubilee, linked, now, excuses)
    elif jubilee.kind == "anniversary":
        yield from _against_events(jubilee, now, excuses, story, params)


def _year(one: Founding) -> int:
    return one.mention.start.year or 0


# --- What is celebrated -----------------------------------------------------------------------------------------------


def _linked(jubilee: Jubilee, one: Founding) -> bool:
    """Whether a beginning is that of what is celebrated, as far as the words tell."""
    if jubilee.block is one.mention.block and jubilee.sentence == one.sentence:
        return _in_sentence(jubilee, one)
    return one.plain and jubilee.kind == "anniversary" and (_next(jubilee, one) or _same_thing(jubilee, one))


def _in_sentence(jubilee: Jubilee, one: Founding) -> bool:
    low = lower(jubilee.block.text)
    language = jubilee.block.language
    if one.cue >= jubilee.span.end:
        bracket = low[one.cue - 1] == "("
        apart = one.cue - bracket - jubilee.span.end
        if jubilee.kind == "thing" and len(low[jubilee.span.end : one.cue].split()) > LONGEST_THING:
            return False
        return apart <= FARTHEST and not _parted(language).search(low, jubilee.span.end, one.cue - bracket)
    if not one.plain:
        return False
    if jubilee.kind == "thing":
        return patterns.compile(SUBJECT).fullmatch(low, one.sentence.start, one.cue) is not None
    if patterns.compile(OF_ANOTHER).search(low, one.sentence.start, one.cue):
        return False
    own = _own(language).search(low[max(0, jubilee.span.start - 30) : jubilee.span.start])
    kept = patterns.compile(KEPT).search(low, max(0, jubilee.span.start - 40), jubilee.span.start)
    return own is not None or (kept is not None and not low.startswith(COMPLEMENTS, jubilee.span.end))


def _looked_back(jubilee: Jubilee, story: Story) -> list[Founding]:
    """The date beside "il y a 50 ans": "le 6 juin 1944"."""
    text = lower(jubilee.block.text)
    found = []
    for mention in story.within(jubilee.block, jubilee.sentence):
        first, second = sorted((mention.span, jubilee.span))
        beside = text[first.end : second.start].strip(" ,(\u00a0") in BESIDE
        if beside and mention.start.year is not None and mention.end is None:
            found.append(Founding(mention, mention.span.start, jubilee.sentence, plain=False))
    return found


def _parted(language: str) -> Any:
    return patterns.compile(PARTED[language])


def _own(language: str) -> Any:
    return patterns.compile(OWN[language])


def _next(jubilee: Jubilee, one: Founding) -> bool:
    """Whether the second of two sentences goes on about the thing of the first, with a pronoun or a participle:
    "Fondée en 1970, elle ...", "Ils célébreront leur ..."."""
    block = jubilee.block
    if one.mention.block is not block:
        return False
    first, second = sorted((jubilee.sentence, one.sentence))
    if block.text[first.end : second.start].strip() or first == second:
        return False
    head = lower(block.text[max(0, jubilee.span.start - 30) : jubilee.span.start])
    opening = lower(block.text[second.start : second.start + 16]).replace(",", " ").split()
    participle = second == one.sentence and one.cue == second.start
    return (participle or opening[:1][0] in PRONOUNS) and _own(block.language).search(head) is not None


def _same_thing(jubilee: Jubilee, one: Founding) -> bool:
    """Whether another sentence dates the beginning of the same thing: its noun stands there, and no name that the
    sentence of the jubilee lacks."""
    key = _object(jubilee)
    if not key:
        return False
    block, other = jubilee.block, one.mention.block
    told = other.text[one.sentence.start : one.mention.span.start]
    if not any(fold(word).startswith(key) for word in _word().findall(told)):
        return False
    here = {fold(word) for word in _word().findall(block.text[jubilee.sentence.start : jubilee.sentence.end])}
    names = [m[0] for m in _word().finditer(told) if m.start() and m[0][0].isupper()]
    return all(fold(name) in here for name in names if fold(name)[:3] not in MONTHS)


MONTHS = frozenset(
    [
        "jan",
        "feb",
        "fev",
        "mar",
        "apr",
        "avr",
        "may",
        "mai",
        "jun",
        "jui",
        "jul",
        "aug",
        "aou",
        "sep",
        "oct",
        "nov",
        "dec",
    ]
)


def _object(jubilee: Jubilee) -> str:
    """The stem of the noun of what is celebrated; empty where none stands behind the number."""
    low = lower(jubilee.block.text)
    lead = patterns.compile(OBJECTS[jubilee.block.language]).match(low, jubilee.span.end, jubilee.sentence.end)
    word = _word().match(low, lead.end() if lead else jubilee.span.end)
    return fold(word[0])[:STEM] if word and len(word[0]) >= SHORTEST else ""


def _word() -> Any:
    return patterns.compile(r"[^\W\d_]+")


# --- When it is celebrated --------------------------------------------------------------------------------------------


def _celebrated(jubilee: Jubilee, linked: Sequence[Founding], story: Story) -> tuple[Stretch | None, list[Stretch]]:
    """The year of the celebration, and the other years of the text that may be meant.

    A range behind the thing gives both ends: "(1973-2023)".
    """
    begun = [one.mention for one in linked]
    told_before = jubilee.block.sentence_at(max(0, jubilee.sentence.start - 2))
    before = [one for m in story.within(jubilee.block, told_before) if m not in begun for one in _stretches(m)]
    here = [m for m in story.within(jubilee.block, jubilee.sentence) if m not in begun and m.span != jubilee.span]
    years = [one for mention in here for one in _stretches(mention)]
    ranges = [found for mention in begun if mention.end and (found := end(mention, mention.end))]
    others = [] if story.published else [one for m in story.mentions if m not in begun for one in _stretches(m)]
    head = lower(jubilee.block.text[jubilee.sentence.start : jubilee.sentence.end])
    own = [*ranges, *[one for one in years if one.mention and is_sure(one.mention)]]
    if not own and any(f"{word}" in head for word in EARLIER):
        return None, []
    own = [one for one in own if not linked or one.last.year > min(map(_year, linked))]
    now = next(iter(own), None) or story.now
    return now, [*own, *before, *others, *([story.now] if story.now else [])]


def _stretches(mention: DateMention) -> list[Stretch]:
    if mention.end is not None:
        return [one for one in (end(mention, mention.start), end(mention, mention.end)) if one]
    found = stretch(mention)
    return [found] if found else []


def _fits(jubilee: Jubilee, since: int, until: Stretch, around: str) -> bool:
    apart = until.last.year - since - jubilee.years
    if abs(apart) <= (2 if jubilee.kind == "ago" and jubilee.years % 10 == 0 else NEAR):
        return True
    if -LONGEST_WAIT <= apart < 0:
        return any(word in around for word in PROSPECT)
    return 0 < apart <= LONGEST_WAIT and any(word in around for word in RETROSPECT)


# --- Verdicts ---------------------------------------------------------------------------------------------------------


def _against_text(
    jubilee: Jubilee, linked: Sequence[Founding], now: Stretch, excuses: Sequence[Stretch]
) -> Hit | Agreement:
    around = lower(jubilee.block.text[jubilee.sentence.start : jubilee.sentence.end])
    nearest = min(linked, key=lambda one: (one.mention.block is not jubilee.block, abs(one.cue - jubilee.span.start)))
    related = [Related(nearest.mention.block, nearest.mention.span, "since")]
    if now.mention is not None and now.mention.span != nearest.mention.span:
        related.append(Related(now.mention.block, now.mention.span, "year"))
    if any(_fits(jubilee, _year(one), until, around) for one in linked for until in (now, *excuses)):
        return Agreement(jubilee.block, jubilee.span, "text", tuple(related))
    outcome = "published" if now.source == "published" else "text"
    return Hit(outcome, jubilee.block, jubilee.span, _values(jubilee, _year(nearest), now), tuple(related))


def _values(jubilee: Jubilee, since: int, now: Stretch) -> dict[str, Value]:
    until = now.last.year
    return {
        "claim": jubilee.block.text[jubilee.span.start : jubilee.span.end],
        "years": jubilee.years,
        "since": Day(since),
        "until": Day(until),
        "apart": until - since,
        "origin": Day(until - jubilee.years),
    }


def _against_events(
    jubilee: Jubilee, now: Stretch, excuses: Sequence[Stretch], story: Story, params: Params
) -> Iterator[Hit | Agreement]:
    """Compares with the recorded events that the sentence names. Where it names several, one that fits will do."""
    around = lower(jubilee.block.text[jubilee.sentence.start : jubilee.sentence.end]).replace("’", "'")
    behind = around[jubilee.span.start - jubilee.sentence.start :][:LONGEST_OBJECT]
    again = next(
        (at for word in AGAIN if (at := behind.find(word, len(jubilee.block.text[slice(*jubilee.span)]))) > 0), None
    )
    named = [event for event in params.events if _names(event, around, behind[:again], jubilee.block.language)]
    if not named or (now.source == "story" and not story.published):
        return
    if any(_fits(jubilee, event.year, until, around) for event in named for until in (now, *excuses)):
        yield Agreement(jubilee.block, jubilee.span, "fact")
        return
    event = named[0]
    values = {**_values(jubilee, event.year, now), "source": event.source}
    related = (Related(now.mention.block, now.mention.span, "year"),) if now.mention else ()
    yield Hit("event", jubilee.block, jubilee.span, values, related, entry=event.id)


def _names(event: Event, around: str, behind: str, language: str) -> bool:
    """Whether a sentence names an event, what it is first of all right behind the number."""
    first, *others = event.words.get(language, ("",))
    if not first or not any(word in behind for word in first.split("|")):
        return False
    return all(any(word in around for word in either.split("|")) for either in others)
