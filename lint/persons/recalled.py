"""Somebody by another calling than the page has told, weighed: the mayor spoke, "the senator added".

Each person has a card with the callings that stand at the name. A calling that takes somebody up, or stands before a
name, is held against the card of whoever is named last: what speaks for a slip and against it is added up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lint import patterns
from lint.annotate import description_words, persons
from lint.annotate.fold import strip
from lint.annotate.gender import GENDERS
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.titles import tells_of_change, years
from lint.model import NOTE, Article, Block, Hit, NameMention, Related, Role, Value
from lint.persons import callings, fields
from lint.persons.callings import SAYS, STEM, Calling, Card
from lint.persons.focus import is_of_a_person
from lint.persons.nobody import SKIPPED, is_thing
from lint.persons.signs import LED
from lint.source import Span

WIDER = words(  # what others may be called as well
    "responsable boss patron patronne leader technicien technicienne scientifique scientist chercheur chercheuse "
    "magistrat magistrate diplomate diplomat militaire officier officer musicien musicienne musician "
    "spokesman spokeswoman spokesperson porte-parole researcher artiste artist professionnel professionnelle élu élue "
    "athlète athlete champion championne écrivain écrivaine writer author auteur auteure autrice"
)
LEAD = {
    "fr": r"(?<![\w'’-])(?P<lead>le|la|l['’]|cet|cette|ce)\s?(?:(?:jeune|ancien(?:ne)?|future?)\s)?$",
    "en": r"(?<![\w'’-])(?P<lead>the)\s(?:[\p{L}-]+\s)?$",
    "vi": r"(?<!\w)(?:(?P<lead>vị|viên)|(?:nữ|nam)(?P<lead>))\s$|(?P<lead>^|(?<=[.!?]\s)|(?<=[”\"],\s))$",
}
COMPLEMENT = patterns.compile(r"\s(?:de|du|des|of|for|at|in|en|à|au|aux|from)\s|\s(?:d|qu)['’]|\s\p{Lu}|['’]s?\s")
OWNED = patterns.compile(r"\s(?:de|du|des|of)\s|\sd['’]|\s\p{Lu}|['’]s?\s")  # where a verb of saying stands too
APART = patterns.compile(r"\s(?:who|qui|dont)\b|[^.;:,]{0,30},\s(?:lui|elle),")  # behind somebody else
PRESIDES = patterns.compile(
    r"\bpresidente?\s(?:du\strib|de\sla\s(?:cour|chambre)|d['’](?:assises|audience))|avocate?\sgeneral"
)
BEHIND = 45  # characters behind a calling
POSITIONS = frozenset(word for word, (kind, _) in description_words.DIMENSIONS.items() if kind == "position")
ALSO = ("aussi ", "également", "also ", "ancien", "former", " ex-", "futur", "future ", "then ", "alors ", "retired")
CLOSED = patterns.compile(r"[»”\"],?\s(?:\p{L}+['’-]?\s?){1,4}$")  # a quotation and a verb: "», développe le"
# What a name counts for in the sentence or the one before, farther above in its paragraph, at the end of the paragraph
# before, and one paragraph above or more.
HERE, SAME, CLOSING, FADING = 0.7, 0.45, 0.5, (0.25, 0.0)
ANEW = patterns.compile(r",\s(?:an?|une?)\s")  # behind a name: what it tells besides
AGED = patterns.compile(r",\s\d\d(?:\sans|\stuổi)?,")  # behind a calling: of somebody whom the page has told of
ON = patterns.compile(  # a verb with which the last speaker goes on
    r"\s?\b(?:added|adds|went\son|goes\son|continued|concluded|ajoute|poursuit|conclut|renchérit"
    r"|(?:a|ont)\s(?:ajouté|poursuivi|conclu|renchéri)|nói\sthêm|cho\sbiết\sthêm)\b"
)
SHORT = 30  # letters of a sentence that parts nobody
SUBJECT = patterns.compile(r"(?:^|[»”\"],?\s|,\s)(?:(?:but|and|yet|so|mais|et|or|nhưng)\s)?$")  # before a subject
QUOTED = '»”"'
SOURCES = ("pour", "selon", "according to", "theo")
HOUSE = words("senator lawmaker deputy congressman congresswoman")  # who may have one of these posts besides
GOVERNMENT = words("minister leader secretary president chairman ministre secrétaire président présidente")
SECRETARIES = words("secretary secrétaire")  # of a party, who may be a minister besides
RANKS = words("sergeant lieutenant capitaine captain major commandant commander colonel général general amiral admiral")
ONCE = ("ancien", "former", "retired", "cựu")
ALONE = 0.2  # what a calling counts for farther down of whose kind the page has nothing else
LEAST = 0.4
MOST = 2  # hits of a page
LEAST_OF_TWO = 0.35


def find(article: Article) -> Iterator[Hit]:
    if article.language != "vi" and callings.nouns(article.language).keys().isdisjoint(article.vocabulary):
        return
    people = [p for p in persons.of(article) if not is_thing(p) and any(_is_of(p, name) for name in p.names)]
    by_region: dict[int, list[Person]] = {}
    for person in people:
        by_region.setdefault(person.names[0].block.region.index, []).append(person)
    for index, own in by_region.items():
        blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
        yield from _in_region(article, blocks, own)


def _is_of(person: Person, name: NameMention) -> bool:
    """Whether a name is that of a person, one whom a calling stands before for one."""
    return is_of_a_person(person, name) or (name.office or "").lower() in callings.nouns(name.block.language)


def _in_region(article: Article, blocks: Sequence[Block], own: Sequence[Person]) -> Iterator[Hit]:
    told = {id(block): list(callings.of_block(block)) for block in blocks}
    if not any(told.values()):
        return
    heads = [b for b in article.prose if b.role == Role.TITLE and b.region is own[0].names[0].block.region]
    told |= {id(block): list(callings.of_block(block)) for block in heads}
    names: dict[int, list[NameMention]] = {id(block): [] for block in (*heads, *blocks)}
    for name in (name for person in own for name in person.names):
        names.setdefault(id(name.block), []).append(name)
    cards = [callings.card_of(person, told, names) for person in own]
    first = min(cards, key=lambda card: (card.person.names[0].block.paragraph, card.person.names[0].span.start))
    if not first.callings:
        first.callings.extend(callings.announced(first.person.names[0], told))
    bound = {(id(c.block), c.span) for card in cards for _, c in card.callings}
    best: list[tuple[float, Hit]] = []
    for block in blocks:
        for calling in told[id(block)]:
            if (id(block), calling.span) not in bound:
                best += _taken_up(article, calling, cards, told)
    if best:
        yield from (hit for _, hit in sorted(best, key=lambda each: -each[0])[:MOST])
        return
    for card in cards:
        best += _two(card)
    if best:
        yield max(best, key=lambda each: each[0])[1]


# --- The evidence -----------------------------------------------------------------------------------------------------


def _taken_up(
    article: Article, calling: Calling, cards: Sequence[Card], told: dict[int, list[Calling]]
) -> Iterator[tuple[float, Hit]]:
    block, (start, end) = calling.block, calling.span
    found = patterns.compile(LEAD[block.language]).search(block.lower, max(0, start - 20), start)
    same = sum(each.kind == calling.kind for told_of in told.values() for each in told_of)
    narrower = fields.NARROWER.get(calling.noun, frozenset())
    if found is None or same > 1 or (calling.noun in WIDER and not narrower) or article.is_spoken(block, start):
        return
    if narrower and (not narrower.isdisjoint(article.vocabulary) or PRESIDES.search(strip(article.source.folded))):
        return
    sex = GENDERS["fr"].get(calling.noun) or LED.get(found["lead"], "") if block.language == "fr" else ""
    above = _above(article, calling, [card for card in cards if not sex or card.sex in ("", sex)])
    last = next((card for card in above if card.callings), None)
    if last is None or any(each.kind == calling.kind for _, each in last.callings):
        return
    if calling.noun in POSITIONS and any(each.noun in ("captain", "capitaine") for _, each in last.callings):
        return
    weight = _evidence(article, calling, found, last) + 0.2 * (len(cards) == 1) - 0.3 * (last is not above[0])
    if weight >= LEAST:
        bare = not found["lead"] and block.language == "vi" and found[0]
        yield weight, _hit(calling, Span(found.end("lead") + 1 if bare else found.start("lead"), end), last)


def _evidence(article: Article, calling: Calling, found: Any, last: Card) -> float:
    """What speaks for a calling that takes up the one named last: nearness, the place of a subject, that a speaker goes
    on; and against it: an office that any place has, what may have brought somebody in, words that go with the noun."""
    block, (start, end) = calling.block, calling.span
    sentence = block.sentence_at(start)
    ahead = block.lower[sentence.start : found.start()]
    before = block.lower[max(0, start - 40) : found.start()].rstrip()
    said = SAYS.match(block.lower, end) or any(each.end() == len(before) for each in SAYS.finditer(before))
    said = said or CLOSED.search(before) or (block.text.startswith(",", end) and before.endswith(SOURCES))
    quoted = said and any(mark in block.text[sentence.start : sentence.end] for mark in QUOTED)
    near, far = _nearness(last, calling)
    weight = (
        near + 0.4 * bool(said) + 0.3 * bool(quoted) + 0.6 * (near == HERE and ON.match(block.lower, end) is not None)
    )
    weight -= 0.7 * (not said and not SUBJECT.search(ahead))
    usual, brought = calling.noun in fields.USUAL, _brought_in(article, calling)
    if usual:
        weight -= 0.25 + 1.0 * (brought > 0) + 0.3 * (far > 0 and not said)
    else:
        weight -= min(0.4, 0.2 * brought) if brought > 0 or far < 2 else -ALONE
    if not found[0].strip():  # a Vietnamese noun that may be for any of a kind: "Công an địa phương"
        weight -= 0.3 * (far > 0) + 0.6 * (calling.noun in callings.MORE)
    weight += 0.3 * (AGED.match(block.lower, end) is not None)
    complement = (OWNED if said else COMPLEMENT).match(block.text, end)
    weight -= 0.5 * (complement is not None and not _is_deputy(calling, last))
    weight -= 0.3 * block.lower.startswith((", who ", ", qui ", ", dont "), end)
    weight -= 0.8 * (APART.match(block.lower, end) is not None) + 0.15 * (calling.noun in fields.WIDE)
    weight -= 0.6 * any(word in block.lower[max(0, start - 30) : found.start("lead")] for word in ALSO)
    held = all(each.noun in fields.USUAL | fields.WIDE for _, each in last.callings)
    once = any(word in found[0] for word in ONCE)
    return weight - 1.0 * (held and once)  # who holds an office had a calling before


def _is_deputy(calling: Calling, card: Card) -> bool:
    """Whether the complement of a calling is that of the card: "l'adjoint au maire", of the mayor."""
    behind = calling.block.lower[calling.span.end : calling.span.end + BEHIND].split()[:2]
    return any(each.noun in behind for _, each in card.callings)


def _two(card: Card) -> Iterator[tuple[float, Hit]]:
    """A calling at a later mention of a person that nothing told at an earlier one."""
    first = card.callings[:1]
    for name, calling in card.callings[1:]:
        before, other = first[0]
        if name is before or calling.kind in {each.kind for n, each in card.callings if n is not name}:
            continue
        if any(each.kind == other.kind for n, each in card.callings if n is name):
            continue
        posts = {each.noun.rpartition(" ")[2] for each in (calling, other)}
        if (posts & HOUSE and posts & GOVERNMENT) or (posts & SECRETARIES and posts <= GOVERNMENT) or posts & WIDER:
            continue
        if calling.noun.endswith(other.noun) or other.noun.endswith(calling.noun):
            continue
        dated = bool(years(name.block, name.span)) + bool(years(before.block, before.span))
        leads = calling.span.end + 1 == name.span.start
        another = " " in name.text and " " not in before.text  # "President Bush", "Governor Ed Bush"
        promoted = {calling.noun, other.noun} <= RANKS
        weight = (
            0.6 + 0.3 * (" " not in name.text) + 0.3 * leads - 0.3 * (dated + (dated == 2)) - 0.6 * (another + promoted)
        )
        weight -= 0.3 * (not leads and COMPLEMENT.match(name.block.text, calling.span.end) is not None)
        weight -= 0.5 * (ANEW.match(name.block.lower, name.span.end) is not None)
        weight -= 0.3 * (ANEW.match(before.block.lower, before.span.end) is not None)
        weight -= 0.3 * (calling.noun in fields.WIDE) + 0.3 * (other.noun in fields.WIDE)
        weight -= 0.6 * (tells_of_change(name.block, name.span) or tells_of_change(before.block, before.span))
        weight -= 0.2 * max(0, len({each.kind for _, each in card.callings}) - 2)
        weight -= 0.6 * any(
            word in name.block.lower[max(0, calling.span.start - 30) : calling.span.end] for word in ALSO
        )
        if weight >= LEAST_OF_TWO:
            yield weight, _hit(calling, calling.span, card)


def _nearness(card: Card, calling: Calling) -> tuple[float, int]:
    """What the nearest name of a card counts for, and how many paragraphs above a calling it stands."""
    name = max((n for n in card.person.names if _is_above(n, calling)), key=lambda n: (n.block.paragraph, n.span.start))
    block, here = name.block, calling.block.sentence_at(calling.span.start)
    sentence = block.sentence_at(name.span.start)
    if block is calling.block:
        between = block.text[sentence.end : here.start].strip()
        return (HERE if len(between) < SHORT else SAME), 0
    far = calling.block.paragraph - block.paragraph
    closes = far == 1 and sentence.end >= len(block.text.rstrip())
    return (CLOSING if closes else FADING[min(far, len(FADING)) - 1]), far


def _is_above(name: NameMention, calling: Calling) -> bool:
    return (name.block.paragraph, name.span.start) < (calling.block.paragraph, calling.span.start)


def _above(article: Article, calling: Calling, cards: Sequence[Card]) -> list[Card]:
    """The cards of the two who are named last above a calling, the nearest first."""
    above = [
        ((name.block.paragraph, name.span.start), number)
        for number, card in enumerate(cards)
        for name in card.person.names
        if name.block.role not in SKIPPED and _is_above(name, calling)
        if not article.is_spoken(name.block, name.span.start)
    ]
    return [cards[number] for number in dict.fromkeys(number for _, number in sorted(above, reverse=True))][:2]


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
    first, last = other.span
    if other.block is name.block:
        first, last = min(name.span.start, first), max(name.span.end, last)
    values: dict[str, Value] = {
        "title": calling.block.text[span.start : span.end],
        "other": other.block.text[first:last],
        "name": name.text,
    }
    return Hit("titles", calling.block, span, values, (Related(other.block, Span(first, last), "other"),), doubt=NOTE)
