"""The callings of a page: the nouns for what somebody does, and the cards of the persons at whose names they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import description_words, given_names, openings
from lint.annotate.fold import fold
from lint.annotate.forms import ADDRESSES
from lint.annotate.gender import GENDERS
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.sexes import SAID, SPEECH
from lint.lexicon import ADJECTIVE, NOUN, lexicon
from lint.model import Block, NameMention
from lint.persons import fields, two_posts
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
DESCRIBED = patterns.compile(
    r",\s(?:\d+(?:\s(?:ans|tuổi))?,\s)?(?:an?\s|the\s|une?\s)?"
    r"(?P<told>(?!(?:et|and|qui|who|dont|a|est)\b|\p{L}+\s(?:his|her|their|the|son|sa|ses|le|la|les|un|une)\b)"
    r"\p{Ll}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,4})(?=[,.])"
)
MASTER = patterns.compile(r"\b(?:maître(?:sse)?|master)[\s-](?P<noun>\p{Ll}{4,}),?\s$")
MORE = (  # Vietnamese callings
    "kiểm lâm", "công nhân", "ngư dân", "sinh viên", "học sinh", "tài xế", "lái xe", "thuyền trưởng", "hướng dẫn viên",
    "nhân viên", "điều dưỡng", "dược sĩ", "hộ sinh", "cảnh sát", "công an", "bộ đội", "đầu bếp", "thợ điện", "thợ may",
    "thợ mộc", "thợ lặn", "thợ mỏ", "trưởng thôn", "trưởng bản", "nhà nghiên cứu", "giảng viên", "thương lái",
    "tiểu thương", "bảo vệ trường", "lao công", "thủ thư", "thợ xây", "thợ hồ", "thợ rèn", "thợ gốm", "thợ làm bánh",
    "thợ cắt tóc",
)  # fmt: skip
SOMEBODY = patterns.compile(r"(?:^|\s)(?:une?|an?|anci(?:en|enne)|former|retired)\s(?:[\p{L}-]+\s)?$")
ABBREVIATED = {"sen": "sénateur", "gov": "gouverneur"}
SAYS = patterns.compile(
    rf"\s?\b(?:(?!a\b|promet|annonce|demande)(?:{SPEECH})"
    rf"|(?:a|ont|s['’]est)\s(?!promis|annoncé|demandé|écrit|fait)(?:{SAID})"
    r"|said|says|added|adds|told|explained|warned|joked|recalled|replied|insisted|argued|admitted|noted|conceded"
    r"|nói|cho\sbiết|giải\sthích|chia\ssẻ|kể|thừa\snhận|khẳng\sđịnh|nhấn\smạnh)\b"
)
APPOSED = patterns.compile(r",\s|\s\(|\s(?:is|was|est|était)\s(?:an?|the|une?|le|la|l['’])(?!\w)")  # behind a name
# Before a name that is not the bearer's, and a verb between the two.
OF = patterns.compile(r"\s(?:of|by|with|for|to|and|de|du|par|avec|pour|et)\s$|\s[dl]['’]$")
VERB = patterns.compile(r"\b(?:who|is|was|has|had|qui|est|était|avait)\b")
CALLED = frozenset(map(fold, ADDRESSES)) | words("dr me")
DEPUTIES = ("deputy", "vice", "assistant")


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


@cache
def nouns(language: str) -> dict[str, str]:
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
    listed = sorted(nouns("vi"), key=len, reverse=True)
    return patterns.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)")


def of_block(block: Block) -> Iterator[Calling]:
    """The callings that a block tells, with or without a name."""
    known = nouns(block.language)
    if block.language == "vi":
        for found in _pattern().finditer(block.lower):
            yield Calling(block, Span(*found.span()), found[0], known[found[0]])
    elif block.language in ("fr", "en") and not known.keys().isdisjoint(block.vocabulary):
        lowered = block.tokens.lowered
        for at in [at for at, noun in enumerate(lowered) if noun in known]:
            noun, span = lowered[at], Span(*block.tokens.span(at))
            if at and (deputy := lowered[at - 1]) in DEPUTIES:
                span = Span(block.tokens.span(at - 1)[0], span.end)
                yield Calling(block, span, f"{deputy} {noun}", f"{deputy} {known[noun]}")
                continue
            beside = lowered[at - 1 : at] if block.language == "fr" else lowered[at + 1 : at + 2]
            named = noun not in AMBIGUOUS or block.text[span.end + 1 : span.end + 2].isupper()
            joined = not known.keys().isdisjoint(beside) or block.text.startswith("-", span.end)
            if named and not joined:
                yield Calling(block, span, noun, known[noun])


def card_of(person: Person, told: dict[int, list[Calling]], names: dict[int, list[NameMention]]) -> Card:
    """What stands at the names of a person."""
    found = [
        (name, calling)
        for name in person.names
        for calling in told.get(id(name.block), ())
        if _is_at(name, calling, names[id(name.block)])
    ]
    found = found or list(_described(person))
    if found and (mastered := _mastered(person, {id(name) for name, _ in found})):
        found = sorted([*found, mastered], key=lambda each: person.names.index(each[0]))
    given = (given_names.sex(name.text) for name in person.names if " " in name.text)
    told_of = (GENDERS.get(calling.block.language, {}).get(calling.noun) for _, calling in found)
    return Card(person, next((sex for sex in (*given, *told_of) if sex), ""), found)


def _described(person: Person) -> Iterator[tuple[NameMention, Calling]]:
    """What stands behind the comma of a whole name, whatever calling that is: "Ann Duval, 34 ans, garde forestière"."""
    for name in person.names:
        start = name.block.text.rfind(name.office, 0, name.span.start) if name.office else -1
        if name.office and start >= 0 and fold(name.office) not in CALLED:
            yield name, Calling(name.block, Span(start, name.span.start), name.office, name.office)
            return
        found = DESCRIBED.match(name.block.text, name.span.end) if " " in name.text else None
        if found and _may_describe(found, name.block.language):
            yield name, Calling(name.block, Span(*found.span("told")), found["told"].split()[0], found["told"])
            return


def _mastered(person: Person, told: set[int]) -> tuple[NameMention, Calling] | None:
    """What a whole name with no other calling is a master of: "maître verrier Luc Vial", "master brewer Ann Hale"."""
    for name in person.names:
        found = MASTER.search(name.block.lower, max(0, name.span.start - 40), name.span.start)
        if found and id(name) not in told and " " in name.text:
            noun = found["noun"]
            return name, Calling(name.block, Span(*found.span("noun")), noun, fold(noun)[:STEM])
    return None


def announced(name: NameMention, told: dict[int, list[Calling]]) -> Iterator[tuple[NameMention, Calling]]:
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
        close = close and not any(each.search(between) for each in (OF, VERB, SAYS))
        close = close and not openings.parts(name.block, start, end)
        first, last = calling.span.end, start
    else:
        between = text[end : calling.span.start]
        close = len(between) <= BEHIND and APPOSED.match(between) is not None
        close = close and not any(mark in between[2:] for mark in STOPS)
        first, last = end, calling.span.end
        last += any(other.span.start == last + 1 for other in names) and 2  # whose calling it is
    return close and not any(first <= other.span.start < last for other in names)
