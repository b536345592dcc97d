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
from lint.annotate.sexes import SAID, SPEECH
from lint.annotate.titles import tells_of_change, years
from lint.lexicon import ADJECTIVE, NOUN, lexicon
from lint.model import NOTE, Article, Block, Hit, NameMention, Related, Role, Value
from lint.persons import fields, two_posts
from lint.persons.focus import is_of_a_person
from lint.persons.nobody import SKIPPED, is_thing
from lint.record import NamedTuple
from lint.source import Span

STEM = 6  # letters that the nouns of one calling share
BEFORE, BEHIND = 45, 45  # characters of a description at a name
STOPS = '.;:!?«»“”"()—–'
QUALITIES = ("party", "order")  # what is no calling
AMBIGUOUS = words(
    "premier première milieu major chief general général générale chef cheffe père principal roi reine king queen "
    "doyen doyenne"
)
WIDER = words(  # what others may be called as well
    "responsable boss patron patronne leader technicien technicienne scientifique scientist chercheur chercheuse "
    "magistrat magistrate diplomate diplomat militaire officier officer musicien musicienne musician "
    "researcher artiste artist professionnel professionnelle élu élue athlète athlete champion championne"
)
LEAD = {
    "fr": r"(?<![\w'’-])(?P<lead>le|la|l['’]|cet|cette|ce)\s?(?:(?:jeune|ancien(?:ne)?|future?)\s)?$",
    "en": r"(?<![\w'’-])(?P<lead>the)\s(?:[\p{L}-]+\s)?$",
    "vi": r"(?<!\w)(?:(?P<lead>vị|viên)|(?:nữ|nam)(?P<lead>))\s$|(?P<lead>^|(?<=[.!?]\s))$",
}
COMPLEMENT = patterns.compile(r"\s(?:de|du|des|of|for|at|in|en|à|au|aux|from)\s|\s(?:d|qu)['’]|\s\p{Lu}|['’]s?\s")
DESCRIBED = patterns.compile(
    r",\s(?:\d+(?:\s(?:ans|tuổi))?,\s)?(?:an?\s|the\s|une?\s)?"
    r"(?P<told>(?!(?:et|and|qui|who|dont|a|est)\b|\p{L}+\s(?:his|her|their|the|son|sa|ses|le|la|les|un|une)\b)"
    r"\p{Ll}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,4})(?=[,.])"
)
MORE = (  # Vietnamese callings
    "kiểm lâm", "công nhân", "ngư dân", "sinh viên", "học sinh", "tài xế", "lái xe", "thuyền trưởng", "hướng dẫn viên",
    "nhân viên", "điều dưỡng", "dược sĩ", "hộ sinh", "cảnh sát", "công an", "bộ đội", "đầu bếp", "thợ điện", "thợ may",
    "thợ mộc", "thợ lặn", "thợ mỏ", "trưởng thôn", "trưởng bản", "nhà nghiên cứu",
    "giảng viên", "thương lái",
    "tiểu thương",
)  # fmt: skip
APART = patterns.compile(r"\s(?:who|qui|dont)\b|[^.;:,]{0,30},\s(?:lui|elle),")  # behind somebody else
PRESIDES = patterns.compile(
    r"\bpresidente?\s(?:du\strib|de\sla\s(?:cour|chambre)|d['’](?:assises|audience))|avocate?\sgeneral"
)
SOMEBODY = patterns.compile(r"(?:^|\s)(?:une?|an?|anci(?:en|enne)|former|retired)\s(?:[\p{L}-]+\s)?$")
POSITIONS = frozenset(word for word, (kind, _) in description_words.DIMENSIONS.items() if kind == "position")
ALSO = ("aussi ", "également", "also ", "ancien", "former", " ex-", "futur", "future ", "then ", "alors ", "retired")
ABBREVIATED = {"sen": "sénateur", "gov": "gouverneur"}
SAYS = patterns.compile(
    rf"\s?\b(?:{SPEECH}|(?:a|ont|s['’]est)\s(?:{SAID})|said|says|added|adds|told|explained|warned|joked"
    rf"|recalled|nói|cho\sbiết"
    r"|giải\sthích|chia\ssẻ|kể|thừa\snhận|khẳng\sđịnh|nhấn\smạnh)\b"
)
FADING = (1.0, 0.8, 0.5, 0.3)
LEAST = 0.55
MOST = 2  # hits of a page
LEAST_OF_TWO = 0.5


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
    if article.language != "vi" and _nouns(article.language).keys().isdisjoint(article.vocabulary):
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
    return is_of_a_person(person, name) or (name.office or "").lower() in _nouns(name.block.language)


def _in_region(article: Article, blocks: Sequence[Block], own: Sequence[Person]) -> Iterator[Hit]:
    told = {id(block): list(_callings(block)) for block in blocks}
    if not any(told.values()):
        return
    heads = [b for b in article.prose if b.role == Role.TITLE and b.region is own[0].names[0].block.region]
    told |= {id(block): list(_callings(block)) for block in heads}
    names = {id(block): [n for p in own for n in p.names if n.block is block] for block in (*heads, *blocks)}
    cards = [_card(person, told, names) for person in own]
    first = min(cards, key=lambda card: (card.person.names[0].block.paragraph, card.person.names[0].span.start))
    if not first.callings:
        first.callings.extend(_announced(first.person.names[0], told))
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
        best += _two(article, card)
    if best:
        yield max(best, key=lambda each: each[0])[1]


@cache
def _nouns(language: str) -> dict[str, str]:
    """The nouns for callings, each with what is the same for all of one calling."""
    if language == "vi":
        listed = {noun: noun for noun in (*fields.vietnamese(), *MORE)}
        return {**listed, **{word: value for word, (_, value) in description_words.VIETNAMESE.items()}}
    wide = {word: fold(word)[:STEM] for word in fields.WIDE | two_posts.POSTS.keys()}
    listed = {word: value for word, (kind, value) in description_words.DIMENSIONS.items() if kind not in QUALITIES}
    rows = {noun: row.split()[0] for noun, row in fields.nouns().items()}
    return {**wide, **listed, **rows, **ABBREVIATED}


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
        for at in [at for at, noun in enumerate(lowered) if noun in known]:
            noun, span = lowered[at], Span(*block.tokens.span(at))
            beside = lowered[at - 1 : at] if block.language == "fr" else lowered[at + 1 : at + 2]
            named = noun not in AMBIGUOUS or block.text[span.end + 1 : span.end + 2].isupper()
            joined = not known.keys().isdisjoint(beside) or block.text.startswith("-", span.end)
            if named and not joined:
                yield Calling(block, span, noun, known[noun])


def _card(person: Person, told: dict[int, list[Calling]], names: dict[int, list[NameMention]]) -> Card:
    sex = next((sex for name in person.names if " " in name.text and (sex := given_names.sex(name.text))), "")
    found = [
        (name, calling)
        for name in person.names
        for calling in told.get(id(name.block), ())
        if _is_at(name, calling, names[id(name.block)])
    ]
    return Card(person, sex, found or list(_described(person)))


def _described(person: Person) -> Iterator[tuple[NameMention, Calling]]:
    """What stands behind the comma of a whole name, whatever calling that is: "Ann Duval, 34 ans, garde forestière"."""
    for name in person.names:
        if name.office and (start := name.block.text.rfind(name.office, 0, name.span.start)) >= 0:
            yield name, Calling(name.block, Span(start, name.span.start), name.office, name.office)
            return
        found = DESCRIBED.match(name.block.text, name.span.end) if " " in name.text else None
        if found and _may_describe(found, name.block.language):
            yield name, Calling(name.block, Span(*found.span("told")), found["told"].split()[0], found["told"])
            return


def _announced(name: NameMention, told: dict[int, list[Calling]]) -> Iterator[tuple[NameMention, Calling]]:
    """A calling that the headline or the words above a first name tell of somebody: "Un berger retrouvé"."""
    above = [c for callings in told.values() for c in callings if c.block.paragraph <= name.block.paragraph]
    for calling in sorted(above, key=lambda c: c.block.paragraph):
        before = calling.block.lower[max(0, calling.span.start - 24) : calling.span.start]
        if (calling.block is not name.block or calling.span.start < name.span.start) and SOMEBODY.search(before):
            yield name, calling
            return


def _may_describe(found: Any, language: str) -> bool:
    """Whether the first word behind a comma may be a noun: no verb's "a", no "veut"."""
    known = lexicon(language)
    readings = known.readings(found["told"].split()[0].rpartition("’")[2]) if known else ()
    verb = language == "fr" and found.string.endswith(" a ", 0, found.start("told"))
    return not verb and (not readings or any(each & (NOUN | ADJECTIVE) for each in readings))


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
    narrower = fields.NARROWER.get(calling.noun, frozenset())
    if found is None or same > 1 or (calling.noun in WIDER and not narrower):
        return
    if narrower and (not narrower.isdisjoint(article.vocabulary) or PRESIDES.search(strip(article.source.folded))):
        return
    sex = {"le": "man", "la": "woman"}.get(found["lead"], "") if block.language == "fr" else ""
    above = _above(calling, [card for card in cards if not sex or card.sex in ("", sex)])
    last = next((card for card in above if card.callings), None)
    if last is None or any(each.kind == calling.kind for _, each in last.callings):
        return
    if calling.noun in POSITIONS and any(each.noun in ("captain", "capitaine") for _, each in last.callings):
        return
    weight = _nearness(last, calling) - 0.3 * (last is not above[0])
    brought, usual = _brought_in(article, calling), calling.noun in fields.USUAL
    before = block.lower[max(0, start - 40) : found.start("lead")].rstrip()
    said = SAYS.match(block.lower, end) or next((m for m in SAYS.finditer(before) if m.end() == len(before)), None)
    weight += 0.3 * (said is not None and (not brought or not usual))
    sentence = block.sentence_at(start)
    opens = found.start("lead") == sentence.start and last.person.names[0].block is block and block.language != "vi"
    taken_up = said is not None and opens
    weight += 0.8 * (taken_up and brought > 0)
    weight -= 0.8 * (APART.match(block.lower, end) is not None)
    weight -= 0.6 * (COMPLEMENT.match(block.text, end) is not None)
    weight += 0.3 * (len(cards) == 1) + 0.2 * (block.text[end : end + 1] in ".,")
    weight -= 0.6 * any(word in block.lower[max(0, start - 30) : found.start("lead")] for word in ALSO)
    held = all(each.noun in fields.USUAL | fields.WIDE for _, each in last.callings)
    once = any(word in found[0] for word in ("ancien", "former", "retired", "cựu"))
    weight -= 1.1 * (held and once)  # who holds an office had a calling before
    most = 1.0 if taken_up else 1.6
    weight -= 0.5 * (calling.noun in fields.WIDE) + (min(most, 1.2 * brought) if usual else min(0.4, 0.2 * brought))
    if weight >= LEAST:
        yield (
            weight,
            _hit(
                calling,
                Span(
                    found.end("lead") + 1
                    if not found["lead"] and block.language == "vi" and found[0]
                    else found.start("lead"),
                    end,
                ),
                last,
            ),
        )


def _two(article: Article, card: Card) -> Iterator[tuple[float, Hit]]:
    """A calling at a later mention of a person that nothing told at an earlier one."""
    first = card.callings[:1]
    for name, calling in card.callings[1:]:
        before, other = first[0]
        if name is before or calling.kind in {each.kind for n, each in card.callings if n is not name}:
            continue
        if any(each.kind == other.kind for n, each in card.callings if n is name):
            continue
        if calling.noun in WIDER or calling.noun.endswith(other.noun) or other.noun.endswith(calling.noun):
            continue
        dated = bool(years(name.block, name.span)) + bool(years(before.block, before.span))
        weight = -0.6 * dated - 0.3 * (COMPLEMENT.match(name.block.text, calling.span.end) is not None)
        weight += 0.6 + 0.3 * (" " not in name.text) + 0.3 * (calling.span.end + 1 == name.span.start)
        weight -= 0.3 * (calling.noun in fields.WIDE) + 0.3 * (other.noun in fields.WIDE)
        weight -= 0.6 * (tells_of_change(name.block, name.span) or tells_of_change(before.block, before.span))
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


def _above(calling: Calling, cards: Sequence[Card]) -> list[Card]:
    """The cards of the two who are named last above a calling, the nearest first."""
    above = [
        ((name.block.paragraph, name.span.start), number)
        for number, card in enumerate(cards)
        for name in card.person.names
        if name.block.role not in SKIPPED and _is_above(name, calling)
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
