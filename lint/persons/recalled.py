"""Somebody by another calling than the page has told, weighed: the mayor spoke, "the senator added".

Each person has a card with the callings that stand at the name. A calling that takes somebody up, or stands before a
name, is held against the card of whoever is named last: what speaks for a slip and against it is added up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import description_words, given_names, persons
from lint.annotate.fold import fold, strip
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.titles import tells_of_change, years
from lint.model import NOTE, Article, Block, Hit, NameMention, Related, Value
from lint.persons import fields, two_posts
from lint.persons.focus import is_of_a_person
from lint.persons.nobody import SKIPPED, is_thing
from lint.record import NamedTuple
from lint.source import Span

STEM = 6  # letters that the nouns of one calling share
BEFORE, BEHIND = 45, 45  # characters of a description at a name
STOPS = '.;:!?«»“”"()—–'
QUALITIES = ("party", "order", "position")  # what is no calling
AMBIGUOUS = words("premier première milieu major chief general général générale chef cheffe père principal")
LEAD = {
    "fr": r"(?<![\w'’-])(?P<lead>le|la|l['’]|cet|cette|ce)\s?(?:(?:jeune|ancien(?:ne)?)\s)?$",
    "en": r"(?<![\w'’-])(?P<lead>the|a)\s(?:(?:young|former|retired|veteran)\s)?$",
    "vi": r"(?<!\w)(?P<lead>vị|nữ|nam|viên)\s$|(?P<lead>^|(?<=[.!?]\s))$",
}
COMPLEMENT = patterns.compile(r"\s(?:de|du|des|of|for|at|in|en|à|au|aux|from)\s|\s(?:d|qu)['’]|\s\p{Lu}|['’]s?\s")
ALSO = ("aussi ", "également", "also ", "ancien", "former", " ex-", "futur", "future ", "then ", "alors ", "retired")
ABBREVIATED = {"sen": "sénateur", "gov": "gouverneur"}
FADING = (1.0, 0.8, 0.5, 0.3)
LEAST = 0.8
LEAST_OF_TWO = 0.6


class Calling(NamedTuple):
    """A noun for what somebody does, with its place."""

    block: Block
    span: Span
    noun: str
    kind: str


class Card(NamedTuple):
    """A person, and the callings at the names."""

    person: Person
    sex: str
    callings: list[tuple[NameMention, Calling]]


def find(article: Article) -> Iterator[Hit]:
    people = [p for p in persons.of(article) if not is_thing(p) and any(is_of_a_person(p, n) for n in p.names)]
    by_region: dict[int, list[Person]] = {}
    for person in people:
        by_region.setdefault(person.names[0].block.region.index, []).append(person)
    for index, own in by_region.items():
        blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
        yield from _in_region(article, blocks, own)


def _in_region(article: Article, blocks: Sequence[Block], own: Sequence[Person]) -> Iterator[Hit]:
    told = {id(block): list(_callings(block)) for block in blocks}
    names = {id(block): [n for p in own for n in p.names if n.block is block] for block in blocks}
    cards = [_card(person, told, names) for person in own]
    bound = {(id(c.block), c.span) for card in cards for _, c in card.callings}
    best: list[tuple[float, Hit]] = []
    for block in blocks:
        for calling in told[id(block)]:
            if (id(block), calling.span) not in bound:
                best += _taken_up(article, calling, cards, told)
    if best:
        yield max(best, key=lambda each: each[0])[1]
        return
    for card in cards:
        best += _two(article, card, cards)
    if best:
        yield max(best, key=lambda each: each[0])[1]


@cache
def _nouns(language: str) -> dict[str, str]:
    """The nouns for callings, each with what is the same for all of one calling."""
    if language == "vi":
        listed = {noun: noun for noun in fields.vietnamese()}
        return {**listed, **{word: value for word, (_, value) in description_words.VIETNAMESE.items()}}
    wide = {word: fold(word)[:STEM] for word in fields.WIDE | two_posts.POSTS.keys()}
    listed = {word: value for word, (kind, value) in description_words.DIMENSIONS.items() if kind not in QUALITIES}
    rows = {noun: row.split()[0] for noun, row in fields.nouns().items()}
    found = {**wide, **listed, **rows, **ABBREVIATED}
    return {word: kind for word, kind in found.items() if word not in AMBIGUOUS}


@cache
def _pattern() -> Any:
    listed = sorted(_nouns("vi"), key=len, reverse=True)
    return patterns.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)")


def _callings(block: Block) -> Iterator[Calling]:
    known = _nouns(block.language)
    if block.language == "vi":
        for found in _pattern().finditer(block.lower):
            yield Calling(block, Span(*found.span()), found[0], known[found[0]])
    elif block.language in LEAD and not known.keys().isdisjoint(block.vocabulary):
        lowered = block.tokens.lowered
        for at, noun in enumerate(lowered):
            beside = lowered[at - 1 : at] if block.language == "fr" else lowered[at + 1 : at + 2]
            span = Span(*block.tokens.span(at))
            if noun in known and known.keys().isdisjoint(beside) and not block.text.startswith("-", span.end):
                yield Calling(block, span, noun, known[noun])


def _card(person: Person, told: dict[int, list[Calling]], names: dict[int, list[NameMention]]) -> Card:
    sex = next((sex for name in person.names if " " in name.text and (sex := given_names.sex(name.text))), "")
    found = [
        (name, calling)
        for name in person.names
        for calling in told.get(id(name.block), ())
        if _is_at(name, calling, names[id(name.block)])
    ]
    return Card(person, sex, found)


def _is_at(name: NameMention, calling: Calling, names: Sequence[NameMention]) -> bool:
    """Whether a calling stands at a name: before it in one stretch, or behind its comma."""
    text, (start, end) = name.block.text, name.span
    if start <= calling.span.start < end:
        return True
    if calling.span.end <= start:
        between = text[calling.span.end : start]
        close = len(between) <= BEFORE and not any(mark in between.rstrip(' ,«“"') for mark in STOPS)
        first, last = calling.span.end, start
    else:
        between = text[end : calling.span.start]
        close = len(between) <= BEHIND and between[:2] in (", ", " (", " e", " i", " w")
        close = close and not any(mark in between[2:] for mark in STOPS)
        first, last = end, calling.span.start
    return close and not any(first <= other.span.start < last for other in names)


# --- The evidence -----------------------------------------------------------------------------------------------------


def _taken_up(
    article: Article, calling: Calling, cards: Sequence[Card], told: dict[int, list[Calling]]
) -> Iterator[tuple[float, Hit]]:
    block, (start, end) = calling.block, calling.span
    found = patterns.compile(LEAD[block.language]).search(block.lower, max(0, start - 20), start)
    same = sum(each.kind == calling.kind for callings in told.values() for each in callings)
    if found is None or same > 1:
        return
    sex = {"le": "man", "la": "woman"}.get(found["lead"], "") if block.language == "fr" else ""
    last = _last(calling, [card for card in cards if not sex or card.sex in ("", sex)])
    if last is None or not last.callings:
        return
    weight = _nearness(last, calling)
    weight -= 0.5 * (COMPLEMENT.match(block.text, end) is not None)
    weight += 0.3 * (len(cards) == 1) + 0.2 * (block.text[end : end + 1] in ".,")
    weight -= 0.6 * any(word in block.lower[max(0, start - 30) : end] for word in ALSO)
    weight -= 0.4 * (calling.noun in fields.WIDE) + min(1.6, 0.8 * _brought_in(article, calling))
    if weight >= LEAST:
        yield weight, _hit(calling, Span(found.start("lead"), end), last)


def _two(article: Article, card: Card, cards: Sequence[Card]) -> Iterator[tuple[float, Hit]]:
    """A calling at a later mention of a person that nothing told at an earlier one."""
    first = card.callings[:1]
    for name, calling in card.callings[1:]:
        before, other = first[0]
        if name is before or calling.kind in {each.kind for n, each in card.callings if n is not name}:
            continue
        if any(each.kind == other.kind for n, each in card.callings if n is name):
            continue
        if calling.noun.endswith(other.noun) or other.noun.endswith(calling.noun):
            continue
        weight = -1.0 * bool(years(name.block, name.span) or years(before.block, before.span))
        weight += 0.6 + 0.3 * (" " not in name.text) + 0.3 * (calling.span.end + 1 == name.span.start)
        weight -= 0.3 * (calling.noun in fields.WIDE) + 0.3 * (other.noun in fields.WIDE)
        weight -= 1.0 * (tells_of_change(name.block, name.span) or tells_of_change(before.block, before.span))
        weight -= 0.2 * max(0, len({each.kind for _, each in card.callings}) - 2)
        weight -= 0.6 * any(
            word in name.block.lower[max(0, calling.span.start - 30) : calling.span.end] for word in ALSO
        )
        if weight >= LEAST_OF_TWO:
            yield weight, _hit(calling, calling.span, card)


def _nearness(card: Card, calling: Calling) -> float:
    far = min(calling.block.paragraph - n.block.paragraph for n in card.person.names if _is_above(n, calling))
    return FADING[min(far, len(FADING) - 1)]


def _is_above(name: NameMention, calling: Calling) -> bool:
    return (name.block.paragraph, name.span.start) < (calling.block.paragraph, calling.span.start)


def _last(calling: Calling, cards: Sequence[Card]) -> Card | None:
    """The card of whoever is named last above a calling."""
    above = [
        ((name.block.paragraph, name.span.start), number)
        for number, card in enumerate(cards)
        for name in card.person.names
        if name.block.role not in SKIPPED and _is_above(name, calling)
    ]
    return cards[max(above)[1]] if above else None


def _brought_in(article: Article, calling: Calling) -> int:
    """How many words of the page may have brought somebody of a calling in."""
    if calling.block.language == "vi":
        listed = fields.vietnamese().get(calling.noun, "").partition(" | ")[2].split(", ")
        return sum(article.source.folded.count(each) > calling.noun.count(each) for each in listed if each)
    row = fields.nouns().get(calling.noun)
    if row is not None:
        return len(fields.bringers(row).findall(strip(article.source.folded))) - 1
    return article.source.folded.count(calling.noun[:STEM]) - 1


def _hit(calling: Calling, span: Span, card: Card) -> Hit:
    name, other = card.callings[0]
    first, last = min(name.span.start, other.span.start), max(name.span.end, other.span.end)
    values: dict[str, Value] = {
        "title": calling.block.text[span.start : span.end],
        "other": name.block.text[first:last],
        "name": name.text,
    }
    return Hit("titles", calling.block, span, values, (Related(name.block, Span(first, last), "other"),), doubt=NOTE)
