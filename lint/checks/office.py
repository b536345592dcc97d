"""Titles that cannot be right: an office that the country does not have, two titles or two genders of one person, an
office that somebody else held on that day.

A title counts as held only where nothing says otherwise: former, future, deputy and acting holders, careers told in the
same breath and history are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from lint.annotate import countries, holders, persons
from lint.annotate.fold import fold
from lint.annotate.holders import Holder, Office
from lint.annotate.name_grammar import words
from lint.annotate.office_words import PORTFOLIOS
from lint.annotate.persons import Person
from lint.annotate.titles import ELSEWHEN, VIETNAMESE, Title, tells_of_change, years
from lint.checks._second import added
from lint.model import Article, Block, Hit, Listing, Local, Related, Value
from lint.persons import (
    descriptions,
    focus,
    heads,
    kin,
    recalled,
    two_posts,
    weighed,
)
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("country", "titles", "gender", "holder", "elsewhere", "body", "relative")
RANKS = words("general colonel admiral captain")
# Offices of state that nobody holds together.
EXCLUSIVE = {
    "president": words("premier minister chancellor king queen governor ambassador"),
    "premier": words("president minister chancellor king queen"),
    "minister": words("president premier chancellor king queen governor ambassador"),
    "governor": words("senator president minister"),
}
NAMED = {
    "president": Local({"fr": "président", "en": "president", "vi": "tổng thống"}),
    "premier": Local({"fr": "Premier ministre", "en": "prime minister", "vi": "thủ tướng"}),
    "chancellor": Local({"fr": "chancelier", "en": "chancellor", "vi": "thủ tướng"}),
}
PROMOTED = words("promoted promu promue")  # titles change in the story
MONARCHS = words("king queen roi reine empereur emperor sultan émir emir")
TITLES_VI = {"tổng thống ": "president", "thủ tướng ": "premier"}


class Params(NamedTuple):
    """`offices`: who held what; a list is trusted until `fresh` days after its review."""

    offices: tuple[Office, ...] = ()
    fresh: int = 90


def check(article: Article, params: Params) -> Iterator[Hit]:
    """The hits, of which one place bears one."""
    said = list(_first(article, params))
    yield from said
    second = list(added(article, said, weighed.find(article)))
    yield from second
    yield from added(article, [*said, *second], recalled.find(article))


def _first(article: Article, params: Params) -> Iterator[Hit]:
    taken: dict[int, list[Span]] = {}
    for hit in _hits(article, params):
        spans = taken.setdefault(id(hit.block), [])
        if not any(hit.span.overlaps(span) for span in spans):
            spans.append(hit.span)
            yield hit


def _hits(article: Article, params: Params) -> Iterator[Hit]:
    people = persons.of(article)
    for person in people:
        for title in person.titles:
            if title.office in MONARCHS and (hit := _other_office(article, title, params)) is not None:
                yield hit
            elif title.office in NAMED and (title.country or _may_be_known(title, params)):
                for judge in (_country, _held_elsewhere, _other_office, _held_by_another):
                    if (hit := judge(article, title, params)) is not None:
                        yield hit
                        break
        if len(person.titles) > 1:
            yield from (hit for hit in _two_titles(person) if PROMOTED.isdisjoint(article.vocabulary))
    for block in article.prose:
        if block.language == "vi":
            yield from _in_vietnamese(block)
    yield from heads.find(article, people, params.offices)
    yield from descriptions.find(article, people)
    yield from two_posts.find(article, people)
    yield from kin.find(article)
    yield from focus.find(article, people)


# --- An office that the country does not have -------------------------------------------------------------------------


def _country(article: Article, title: Title, params: Params) -> Hit | None:
    has = countries.offices(title.country)
    if not title.country or title.office in has or not has or title.of or title.deputy or title.past:
        return None
    block = title.name.block
    if block.language == "vi" or _tells_of_the_past(block, title.span):
        return None
    body = block.language == "en" and title.office == "president" and title.text[:1].islower() and not title.behind
    return _country_hit(block, title.span, title.name.text, title.office, title.country, doubt=2 * body)


def _country_hit(block: Block, span: Span, name: str, office: str, code: str, doubt: int = 0) -> Hit:
    has = countries.offices(code)
    values: dict[str, Value] = {
        "title": block.text[span.start : span.end],
        "name": name,
        "office": NAMED[office],
        "where": countries.within(code),
        "has": Listing(tuple(NAMED[each] for each in has)),
    }
    return Hit("country", block, span, values, doubt=doubt)


def _in_vietnamese(block: Block) -> Iterator[Hit]:
    """ "Tổng thống Anh Keir Starmer": the country stands between title and name, with a capital like both."""
    for words_of, office in TITLES_VI.items():
        at = block.text.lower().find(words_of)
        while at != -1:
            start = at + len(words_of)
            code, end = countries.name_at(block.text, start, "vi")
            has = countries.offices(code)
            past = block.text[max(0, at - 8) : at].lower().split()[-1:]
            named = block.text[end : end + 1] == " " and block.text[end + 1 : end + 2].isupper()
            right = office in has or (office == "premier" and "chancellor" in has)
            if has and named and not right and past not in (["phó"], ["cựu"], ["nguyên"]):
                name = block.text[end + 1 : _name_end(block.text, end + 1)]
                span = Span(at, end)
                if not _tells_of_the_past(block, span):
                    yield _country_hit(block, span, name, office, code)
            at = block.text.lower().find(words_of, start)


def _name_end(text: str, end: int) -> int:
    """Where a row of capitalised words ends."""
    while True:
        end = countries.word_end(text, end)
        if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
            return end
        end += 1


def _tells_of_the_past(block: Block, span: Span) -> bool:
    """Whether the sentence names a year before 1990."""
    return any(1000 < year < 1990 for year in years(block, span))


# --- An office that somebody else held --------------------------------------------------------------------------------


def _held_by_another(article: Article, title: Title, params: Params) -> Hit | None:
    """A title that its former or future holder bears in an article of another's term."""
    block = title.name.block
    published = block.region.published or article.published
    if published is None or published.disputed or title.past or title.deputy or title.of or _explained(title):
        return None
    held = holders.by_country(params.offices).get((title.country, title.office), [])
    bears = [term for term in held if fold(title.name.text) in term.folded]
    now = holders.at(held, published.day)
    if not bears or not now or any(term in now for term in bears) or years(block, title.span):
        return None
    reviewed = date.fromisoformat(now[-1].office.reviewed)
    if published.day > reviewed + timedelta(days=params.fresh):
        return None
    values: dict[str, Value] = {
        "title": title.text,
        "name": title.name.text,
        "holder": now[-1].forms[0],
        "day": published.day,
    }
    return Hit("holder", block, title.span, values, entry=now[-1].office.id)


def _held_elsewhere(article: Article, title: Title, params: Params) -> Hit | None:
    """A country's title that is borne by somebody who held it in another country, and in no other but that."""
    borne = _terms(title, params)
    where = {term.office.country for term in borne}
    held = {term.office.office for term in borne}
    if len(where) != 1 or not title.country or title.country in where or title.office not in held:
        return None
    return _elsewhere_hit(title, borne[0]._replace(office=borne[0].office._replace(office=title.office)))


def _other_office(article: Article, title: Title, params: Params) -> Hit | None:
    """A country's title that is borne by the holder of another of its offices on that day."""
    published = title.name.block.region.published or article.published
    if published is None or published.disputed or tells_of_change(title.name.block, title.span, ELSEWHEN):
        return None
    borne = [term for term in _terms(title, params) if title.country in ("", term.office.country)]
    if not borne or any(term.office.office == title.office for term in borne):
        return None
    now = [term for term in borne if term.since <= published.day < term.until]
    reviewed = date.fromisoformat(borne[-1].office.reviewed) + timedelta(days=params.fresh)
    return _elsewhere_hit(title, now[0]) if now and published.day <= reviewed else None


def _may_be_known(title: Title, params: Params) -> bool:
    """Whether a title without a country is borne by somebody who held offices in one: "le Premier ministre" Macron."""
    return len({term.office.country for term in _terms(title, params)}) == 1


def _terms(title: Title, params: Params) -> list[Holder]:
    """The terms of the person who bears a title, unless something says that it may be another's or of another time."""
    name = title.name
    if " " not in name.text or title.past or title.deputy or title.of or _explained(title):
        return []
    return [] if years(name.block, title.span) else holders.by_name(params.offices).get(fold(name.text), [])


def _elsewhere_hit(title: Title, term: Holder) -> Hit:
    values: dict[str, Value] = {
        "title": title.text,
        "name": title.name.text,
        "office": NAMED[term.office.office],
        "where": countries.within(term.office.country),
    }
    return Hit("elsewhere", title.name.block, title.span, values, entry=term.office.id)


# --- Two titles of one person -----------------------------------------------------------------------------------------


def _two_titles(person: Person) -> Iterator[Hit]:
    held = [title for title in person.titles if not title.past]
    for one, other in combinations(held, 2):
        if _clash(one, other, held) and not (_is_told(one) or _is_told(other) or _is_told_between(person, one, other)):
            values: dict[str, Value] = {"title": other.text, "other": one.text, "name": person.names[0].text}
            related = (Related(one.name.block, one.span, "other"),)
            whole = " " in one.name.text and " " in other.name.text
            yield Hit("titles", other.name.block, other.span, values, related, doubt=0 if whole else 2)
            return


def _is_told_between(person: Person, one: Title, other: Title) -> bool:
    """Whether a sentence between two titles of a person tells of a change."""
    first, last = person.names.index(one.name), person.names.index(other.name)
    return any(tells_of_change(name.block, name.span) for name in person.names[first + 1 : last])


def _clash(one: Title, other: Title, held: list[Title]) -> bool:
    if one.country and other.country and one.country != other.country:
        return False
    whole = " " in one.name.text and " " in other.name.text
    if (
        not whole
        and (one.office == "president" or one.office != other.office)
        and not {one.office, other.office} <= RANKS
    ):
        return False  # another President Bush
    if one.office == other.office:
        return _differ_in_rank(one, other) or _differ_in_portfolio(one, other)
    if {one.office, other.office} <= RANKS:
        return one.deputy == other.deputy
    if not _exclude(one.office, other.office) or one.deputy or other.deputy:
        return False
    bodies = {title.office for title in held if title.of and title.office != "minister"}
    return not (bodies & {one.office, other.office}) and " et " not in one.text and " et " not in other.text


def _is_told(title: Title) -> bool:
    """Whether the sentence of a title tells of a career: of a change of office, or of a year."""
    block = title.name.block
    published = block.region.published
    return _explained(title) or any(
        year < (published.day.year if published else 2000) for year in years(block, title.span)
    )


def _exclude(one: str, other: str) -> bool:
    return other in EXCLUSIVE.get(one, ()) or one in EXCLUSIVE.get(other, ())


def _differ_in_rank(one: Title, other: Title) -> bool:
    """Whether one is the deputy's title: "ministre de la Santé", "vice-ministre de la Santé"."""
    known = one.name.block.language != "vi" or one.office in VIETNAMESE.values()
    return known and one.deputy != other.deputy and _same_body(one, other)


def _same_body(one: Title, other: Title) -> bool:
    """Whether the complements of two titles may name one body: one is part of the other, or one portfolio."""
    first, second = set(one.of.split()), set(other.of.split())
    return first <= second or second <= first or _portfolios(one) == _portfolios(other) != set()


def _differ_in_portfolio(one: Title, other: Title) -> bool:
    if one.office != "minister" or one.deputy or other.deputy:
        return False
    first, second = (_portfolios(title) for title in (one, other))
    return len(first) == len(second) == 1 and first != second


def _portfolios(title: Title) -> set[str]:
    return {PORTFOLIOS[word] for word in title.of.split() if word in PORTFOLIOS}


def _explained(title: Title) -> bool:
    """Whether the sentence of a title says that offices change."""
    return tells_of_change(title.name.block, title.span)
