"""Anniversaries against the years of the text, or of recorded events: "le 70e anniversaire" of what began in 1960.

A number of years is compared with a beginning only where the text ties the two: the beginning completes or describes
what is celebrated, or another sentence dates the same thing. Recorded events are asked where the text gives no year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lint.annotate import foundings, jubilees
from lint.annotate.events import EARLIER
from lint.annotate.foundings import Founding
from lint.annotate.jubilees import Jubilee
from lint.checks._second import added
from lint.model import Agreement, Article, Block, DateMention, Day, Hit, Ordinal, Quantity, Related, Role, Value
from lint.moments import beginnings, lapsed, unmatched, years_apart
from lint.moments.apart import apart_values
from lint.moments.reckoned import stretches
from lint.moments.surrounding import Story, Stretch, end, is_sure, stories
from lint.record import NamedTuple

OUTCOMES = ("text", "published", "event", "title")
NEAR = 1  # years: a jubilee is kept the year before or after, and years between dates are rounded
PROSPECT = (
    "avant", "à l'approche", "en vue", "d'ici", "prépar", "prochain", "futur", "marquera", "marqueront", "célébrera",
    "célébreront", "fêtera", "fêteront", "sera ", " vers ", "ahead", "before", "upcoming", "next", "prepar", "will",
    "toward", "plan", "trước", "hướng tới", "tiến tới", "chuẩn bị", "sẽ", "sắp", "chào mừng",
)  # fmt: skip
RETROSPECT = ("après", "depuis", "lors du", "after", "since", "followed", "sau", "từ")
AGAIN = ("annivers", "kỷ niệm", " năm ngày")
LONGEST_OBJECT = 130  # characters in which what is celebrated is named
HISTORY = 3  # the share of a jubilee's years within which two years of the text are both of the past
LARGEST_SLIP = 100  # years
LEAST = 5  # years that a headline celebrates
SEVERAL = 2  # numbers of years that lead to one year
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
    said = list(_counted(article, params))
    yield from said
    yield from added(article, said, years_apart.anniversaries(article))


def _counted(article: Article, params: Params) -> Iterator[Hit | Agreement]:
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
        said = [(jubilee, each) for jubilee, each in _of_story(blocks, counted, story, params)]
        yield from _unless_of_one_year([each for _, each in said])
        judged = [jubilee for jubilee, _ in said]
        left = [one for one in counted if one.kind == "anniversary" and one not in judged]
        lapses = list(lapsed.find(blocks, story, left, judged))
        yield from lapses
        if not lapses and not any(isinstance(each, Hit) for _, each in said):
            yield from _unlike_title(blocks, counted, quantities)
            if not said:
                yield from unmatched.find(blocks, counted, story)


def _unlike_title(
    blocks: Sequence[Block], counted: Sequence[Jubilee], quantities: Mapping[int, list[Quantity]]
) -> Iterator[Hit]:
    """ "Cinquante ans d'amitié" in the headline, "les quarante ans des relations" in the body."""
    years = [(q.block, q) for block in blocks for q in quantities.get(id(block), ()) if _is_plain(q)]
    above = {int(q.numbers[0].value): (q.block, q.span) for block, q in years if block.role is Role.TITLE}
    above |= {one.years: (one.block, one.span) for one in counted if one.block.role is Role.TITLE}
    below = {one.years: one for one in counted if one.kind == "anniversary" and one.block.role is not Role.TITLE}
    told = {int(q.numbers[0].value) for block, q in years if block.role is not Role.TITLE} | below.keys()
    if len(above) != 1 or len(below) != 1 or told & above.keys():
        return
    (title, (block, span)), (body, jubilee) = next(iter(above.items())), next(iter(below.items()))
    if min(title, body) < LEAST or (abs(title - body) % 5 and str(title) != str(body)[::-1]):
        return
    values: dict[str, Value] = {
        "claim": jubilee.block.text[jubilee.span.start : jubilee.span.end],
        "other": block.text[span.start : span.end],
    }
    yield Hit("title", jubilee.block, jubilee.span, values, (Related(block, span, "title"),))


def _is_plain(quantity: Quantity) -> bool:
    """Whether a quantity is a whole number of years, and no age."""
    value = quantity.numbers[0].value
    return (
        quantity.unit == "year" and quantity.dimension != "age" and len(quantity.numbers) == 1 and value == int(value)
    )


def _of_story(
    blocks: Sequence[Block], counted: Sequence[Jubilee], story: Story, params: Params
) -> Iterator[tuple[Jubilee, Hit | Agreement]]:
    """What is said of each number of years of a region."""
    begun = _begun(blocks, counted, story)
    for jubilee in counted:
        free = [one for one in begun if not _is_taken(one, jubilee, counted, story)]
        for said in _judge(jubilee, free, story, params):
            yield jubilee, said


def _begun(blocks: Sequence[Block], counted: Sequence[Jubilee], story: Story) -> list[Founding]:
    return [one for block in blocks if counted for one in foundings.foundings(block, _of(story, block))]


def _unless_of_one_year(said: Sequence[Hit | Agreement]) -> Iterator[Hit | Agreement]:
    """What was said, without hits of which several lead to one year: that is the one of which the text tells."""
    led = [_led(each) for each in said]
    years = [year for year, _ in {each for each in led if each}]
    yield from (each for each, to in zip(said, led, strict=True) if to is None or years.count(to[0]) < SEVERAL)


def _led(said: Hit | Agreement) -> tuple[int, int] | None:
    """The year to which a number of years leads from its beginning, and the number."""
    if isinstance(said, Agreement) or said.outcome == "published":
        return None
    since, years = said.values["since"], said.values["years"]
    return (since.year + years, years) if isinstance(since, Day) and isinstance(years, int) and since.year else None


def _is_taken(one: Founding, jubilee: Jubilee, counted: Sequence[Jubilee], story: Story) -> bool:
    """Whether the sentence of a beginning tells the years since by itself, and right."""
    if story.now is None or (one.mention.block is jubilee.block and one.sentence == jubilee.sentence):
        return False
    apart = story.now.last.year - _year(one)
    same = [other for other in counted if other.block is one.mention.block and other.sentence == one.sentence]
    return any(abs(apart - other.years) <= NEAR for other in same)


def _by_block(mentions: Sequence[Ordinal] | Sequence[Quantity]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for mention in mentions:
        found.setdefault(id(mention.block), []).append(mention)
    return found


def _of(story: Story, block: Block) -> list[DateMention]:
    return [mention for mention in story.mentions if mention.block is block]


def _judge(jubilee: Jubilee, begun: Sequence[Founding], story: Story, params: Params) -> Iterator[Hit | Agreement]:
    linked = beginnings.linked(jubilee, begun, story)
    now, excuses = _celebrated(jubilee, linked, story)
    linked = [one for one in linked if now is None or _year(one) < now.last.year - NEAR]
    if now is None:
        return
    if linked:
        if verdict := _against_text(jubilee, linked, now, excuses):
            yield verdict
        return
    if jubilee.kind not in ("thing", "elapsed"):
        yield from _against_events(jubilee, now, excuses, story, params)


def _year(one: Founding) -> int:
    return one.mention.start.year or 0


# --- When it is celebrated --------------------------------------------------------------------------------------------


def _celebrated(jubilee: Jubilee, linked: Sequence[Founding], story: Story) -> tuple[Stretch | None, list[Stretch]]:
    """The year of the celebration, and the other years of the text that may be meant.

    A range behind the thing gives both ends: "(1973-2023)".
    """
    begun = [one.mention for one in linked]
    told_before = jubilee.block.sentence_at(max(0, jubilee.sentence.start - 2))
    before = [one for m in story.within(jubilee.block, told_before) if m not in begun for one in stretches(m)]
    here = [m for m in story.within(jubilee.block, jubilee.sentence) if m not in begun and m.span != jubilee.span]
    years = [one for mention in here for one in stretches(mention)]
    ranges = [found for mention in begun if mention.end and (found := end(mention, mention.end))]
    others = [] if story.published else [one for m in story.mentions if m not in begun for one in stretches(m)]
    stop = jubilee.span.end if jubilee.kind in ("elapsed", "ago") else jubilee.sentence.end
    head = jubilee.block.lower[jubilee.sentence.start : stop]
    own = [*ranges, *[one for one in years if one.mention and is_sure(one.mention)]]
    if not own and any(f"{word}" in head for word in EARLIER):
        return None, []
    own = [one for one in own if not linked or one.last.year > min(map(_year, linked))]
    others = [max(others, key=lambda one: one.last)] if own and others and jubilee.years > LEAST else others
    now = next(iter(own), None) or story.now
    return now, [*own, *before, *others, *([story.now] if story.now else [])]


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
) -> Hit | Agreement | None:
    around = jubilee.block.lower[jubilee.sentence.start : jubilee.sentence.end]
    nearest = min(linked, key=lambda one: (one.mention.block is not jubilee.block, abs(one.cue - jubilee.span.start)))
    related = [Related(nearest.mention.block, nearest.mention.span, "since")]
    if now.mention is not None and now.mention.span != nearest.mention.span:
        related.append(Related(now.mention.block, now.mention.span, "year"))
    if any(_fits(jubilee, _year(one), until, around) for one in linked for until in (now, *excuses)):
        return Agreement(jubilee.block, jubilee.span, "text", tuple(related))
    if jubilee.kind == "elapsed" and not _is_slip(jubilee, _year(nearest), now):
        return None
    if now.source != "published" and now.last.year - _year(nearest) <= jubilee.years // HISTORY:
        return None  # both years may be of the story that it marks
    outcome = "published" if now.source == "published" else "text"
    values = apart_values(jubilee, _year(nearest), now.last.year)
    apart = not all(_is_beside(jubilee, each) for each in related)
    return Hit(outcome, jubilee.block, jubilee.span, values, tuple(related), doubt=int(apart))


def _is_beside(jubilee: Jubilee, place: Related) -> bool:
    return place.block is jubilee.block and jubilee.sentence.start <= place.span.start < jubilee.sentence.end


def _is_slip(jubilee: Jubilee, since: int, now: Stretch) -> bool:
    """Whether years that may count to another day of the past miss the present by a slip of the keyboard."""
    apart = now.last.year - since
    off = abs(apart - jubilee.years)
    return (off % 10 == 0 and off <= LARGEST_SLIP) or str(apart) == str(jubilee.years)[::-1]


def _against_events(
    jubilee: Jubilee, now: Stretch, excuses: Sequence[Stretch], story: Story, params: Params
) -> Iterator[Hit | Agreement]:
    """Compares with the recorded events that the sentence names. Where it names several, one that fits will do."""
    around = jubilee.block.lower[jubilee.sentence.start : jubilee.sentence.end].replace("’", "'")
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
    values = {**apart_values(jubilee, event.year, now.last.year), "source": event.source}
    related = (Related(now.mention.block, now.mention.span, "year"),) if now.mention else ()
    yield Hit("event", jubilee.block, jubilee.span, values, related, entry=event.id)


def _names(event: Event, around: str, behind: str, language: str) -> bool:
    """Whether a sentence names an event, what it is first of all right behind the number."""
    first, *others = event.words.get(language, ("",))
    if not first or not any(_has(behind, word) for word in first.split("|")):
        return False
    return all(any(_has(around, word) for word in either.split("|")) for either in others)


def _has(text: str, word: str) -> bool:
    """Whether whole words stand in a text: "the un" is not in "the universal"."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha():
            return True
        start = text.find(word, end)
    return False
