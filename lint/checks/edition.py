"""Two ranks for one event: "le 14e Dialogue" above, "ce 13e Dialogue" below; editions that outrun the years.

A copied paragraph of last year's story keeps last year's rank. Ranks are compared where the noun and its modifiers are
the same, or where one of them is "édition" and the article has but one event with a rank. Successive editions are told
with words of order ("après la 10e") or with their years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint.annotate import nouns
from lint.annotate.fold import fold
from lint.annotate.tokens import lower
from lint.annotate.units import BLANKS
from lint.editions import (
    centuries,
    days,
    families,
    floors,
    founded,
    jubilees,
    preceding,
    ranks,
    retold,
    series,
    successors,
)
from lint.editions.series import Series
from lint.editions.words import (
    BEGUN,
    COMPARED,
    EDITIONS,
    EVENTS,
    IDLE,
    NEVER,
    ORDER,
    PLAIN_TIMES,
    SINCE,
    SKIPPED,
    STOP,
    VI_EVENTS,
    VI_TERMS,
    YEARLY,
)
from lint.model import Agreement, Article, Block, DateMention, Hit, Ordinal, Related, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = (
    "rank",
    "year",
    "series",
    "founded",
    "century",
    "tally",
    "successor",
    "jubilee",
    "standing",
    "floor",
    "day",
    "beyond",
)
REACH = 45  # characters before a rank in which its name stands, and half of those to its year
BEGUN_REACH = 40
STEM = 6


class Params(NamedTuple):
    """How far two ranks of one event may be apart; those farther apart are of two events, unless digits are swapped.
    `series` are events whose editions are on record.
    """

    apart: int = 2
    series: tuple[Series, ...] = ()


class Edition(NamedTuple):
    """A rank of an event. `name` is its noun, "edition" for any event; `words` are the stems of the event's name."""

    ordinal: Ordinal
    name: str
    words: frozenset[str]
    year: int | None


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for a rank that another one of the same event contradicts, an Agreement for each that is told again."""
    regions: dict[int, list[Edition]] = {}
    bare: list[Ordinal] = []
    for ordinal in article.ordinals:
        edition = _edition(ordinal, article)
        if edition is not None:
            regions.setdefault(ordinal.block.region.index, []).append(edition)
        elif ranks.is_bare(ordinal):
            bare.append(ordinal)
    for ordinal in bare:  # "la 25e en fanfare", where the article has an edition
        told = regions.get(ordinal.block.region.index, [])
        year = _year(ordinal, article)
        near = year or any(abs(each.ordinal.rank - ordinal.rank) <= params.apart for each in told)
        if (near and any(each.name == "edition" for each in told)) or (told and ranks.names_it(ordinal)):
            told.append(Edition(ordinal, "edition", frozenset(), year))
            told.sort(key=lambda each: (each.ordinal.block.paragraph, each.ordinal.span))
    for editions in regions.values():
        if len(editions) > 1:
            yield from _years(editions)
        yield from founded.check(article, editions, _shown)
    if params.series:
        yield from series.check(article, params.series)
    yield from jubilees.compared(article)
    if article.ordinals:
        yield from centuries.compared(article)
        yield from preceding.compared(article)
        yield from successors.compared(article)
        yield from retold.compared(article, _year)
        yield from floors.compared(article)
        yield from days.compared(article)
        yield from families.compared(article)


def _edition(ordinal: Ordinal, article: Article) -> Edition | None:
    """The rank of an event; None for ranks of other things."""
    block = ordinal.block
    if block.role in SKIPPED or block.language not in ORDER:
        return None
    name, words = _vietnamese(ordinal) if block.language == "vi" else _name(ordinal)
    if name in PLAIN_TIMES and not words and not _capital(ordinal):
        return None  # "3e semaine" of a film, but "les 9es Journées"
    if not name or any(date.block is block and date.span.overlaps(ordinal.span) for date in article.dates):
        return None
    return Edition(ordinal, name, words, _year(ordinal, article))


def _capital(ordinal: Ordinal) -> bool:
    return ordinal.noun is not None and ordinal.noun.head[0].isupper()


def _name(ordinal: Ordinal) -> tuple[str, frozenset[str]]:
    """The event noun after a rank, and the stems of the words around it: "Mays regatta", "Foire du livre"."""
    block, noun = ordinal.block, ordinal.noun
    if block.language == "fr":
        if noun is None:
            return "", frozenset()
        name, found = noun.key, [noun.head, *noun.modifiers]
    else:
        found = _phrase(block.text, ordinal.span.end)
        keys = [nouns.key(word, "en") for word in found]
        at = next(
            (at for at, key in enumerate(keys) if key in EVENTS or key in EDITIONS or key in NEVER), len(keys) - 1
        )
        name, found = (keys[at], found[: at + 1]) if keys else ("", [])
    if name in EDITIONS:
        return "edition", frozenset()
    if block.language == "en" and name in PLAIN_TIMES and found[-1][0].islower():
        return "", frozenset()  # "the third straight week"
    called = len(found) > 1 and all(word[0].isupper() for word in found)  # "Rail Day"
    if not name or (name in NEVER and not called) or not (name in EVENTS or found[0][0].isupper()):
        return "", frozenset()
    return name, frozenset(fold(word)[:STEM] for word in found) - {name[:STEM], *IDLE}


def _phrase(text: str, offset: int) -> list[str]:
    """The words after a rank up to a function word or, after capitals, the second word without one."""
    found: list[str] = []
    while len(found) < 7 and text[offset : offset + 1] in BLANKS and (match := nouns.WORD.match(text, offset + 1)):
        word, offset = match[0], match.end()
        if word.lower() in nouns.EN_FUNCTION or (len(found) > 1 and found[-1][0].islower() and found[0][0].isupper()):
            break
        found.append(word)
    return found


def _vietnamese(ordinal: Ordinal) -> tuple[str, frozenset[str]]:
    """The event noun before a rank: "Liên hoan Cải lương lần thứ 7"."""
    text, start = ordinal.block.text, ordinal.span.start
    ahead = lower(text[max(ordinal.block.sentence_at(start).start, start - REACH) : start])
    ahead = STOP.split(ahead)[-1].strip().removesuffix("thứ").strip()
    if ahead.endswith("kỳ") and not ahead.endswith(VI_TERMS):
        return "edition", frozenset()
    if not ahead.endswith("lần") and not any(ahead.endswith(name) for name in VI_EVENTS):
        return "", frozenset()
    ahead = ahead.removesuffix("lần").strip()
    at, name = max((ahead.rfind(name), name) for name in VI_EVENTS)
    return (name, frozenset(ahead[at + len(name) :].split())) if at >= 0 else ("", frozenset())


def _year(ordinal: Ordinal, article: Article) -> int | None:
    """The year that a rank is told with, in its clause."""
    block, (start, end) = ordinal.block, ordinal.span
    sentence = block.sentence_at(start)
    near = [
        (max(date.span.start - end, start - date.span.end), date.start.year)
        for date in article.dates
        if date.block is block and date.start.year and sentence.start <= date.span.start < sentence.end
        if not block.lower[: date.span.start].endswith(SINCE) and not _compared(block, ordinal.span, date.span)
        if not BEGUN.search(block.lower, max(sentence.start, date.span.start - BEGUN_REACH), date.span.start)
        if date.span.start > start or not _of_another(ordinal, date, article.ordinals)
    ]
    return min(near)[1] if near and min(near)[0] <= 2 * REACH else None


def _of_another(ordinal: Ordinal, date: DateMention, ordinals: Sequence[Ordinal]) -> bool:
    """Whether a year before a rank belongs to the rank before it: "la 12e édition en 2022, la 13e"."""
    sentence = ordinal.block.sentence_at(ordinal.span.start)
    return any(
        one.block is ordinal.block and sentence.start <= one.span.start and 0 <= date.span.start - one.span.end < REACH
        for one in ordinals
    )


def _compared(block: Block, rank: Span, date: Span) -> bool:
    """Whether a year is that of another edition, with which something is compared: "ten more than in 2025"."""
    return date.start >= rank.end and COMPARED.search(block.lower, rank.end, date.start) is not None


def _same_event(one: Edition, two: Edition, editions: Sequence[Edition]) -> bool:
    if "edition" in (one.name, two.name):
        return len({each.name for each in editions if each.name != "edition"}) <= 1
    if one.name != two.name:
        return False
    return not one.words or not two.words or bool(one.words & two.words) or ranks.is_this(two.ordinal)


def _shown(edition: Edition) -> str:
    """A rank with its noun."""
    ordinal = edition.ordinal
    text, (start, end) = ordinal.block.text, ordinal.span
    if ordinal.block.language == "en":
        found = _phrase(text, end)
        keys = [nouns.key(word, "en") for word in found]
        end += len(" ".join(found[: keys.index(edition.name) + 1] if edition.name in keys else found)) + 1
    elif ordinal.noun is not None:
        start, end = min(start, ordinal.noun.span.start), max(end, ordinal.noun.span.end)
    return text[start:end].rstrip()


def _years(editions: Sequence[Edition]) -> Iterator[Hit]:
    """Editions of a yearly event that are more than the years between them, or run against them."""
    dated = [each for each in editions if each.year]
    for number, one in enumerate(dated):
        for two in dated[number + 1 :]:
            ranks, years = two.ordinal.rank - one.ordinal.rank, (two.year or 0) - (one.year or 0)
            if not years or not _same_event(one, two, editions) or not (_yearly(one) or _yearly(two)):
                continue
            if ranks * years <= 0 or abs(ranks) > abs(years):
                values: dict[str, Value] = {
                    "one": _shown(one),
                    "two": _shown(two),
                    "before": str(one.year),
                    "after": str(two.year),
                    "editions": abs(ranks),
                    "years": abs(years),
                }
                related = (Related(one.ordinal.block, one.ordinal.span, "year"),)
                yield Hit("year", two.ordinal.block, two.ordinal.span, values, related)


def _yearly(edition: Edition) -> bool:
    text = lower(edition.ordinal.block.text)
    return any(word in text for word in YEARLY.get(edition.ordinal.block.language, ()))
