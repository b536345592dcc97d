"""Heads of bodies with the wrong house: the head of one bank, union or firm of the table called the head of another.

At the name ("IMF President Ann Duval", "Ann Duval, the IMF president"), or in words that take the name up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from lint import patterns
from lint.annotate import holders
from lint.annotate.fold import fold
from lint.annotate.holders import CHANGE, Holder, Office
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.titles import tells_of_change, years
from lint.kept import kept
from lint.model import Article, Block, Hit, NameMention, Related, Value
from lint.source import Span

ACRONYM = 4  # letters up to which a name is written in capitals, or in one of these ways
CASED = frozenset(("Fed", "Otan", "Unsa", "Fifa", "Uefa", "Meta", "Sénat", "FO"))
BEFORE, BEHIND = 70, 80  # characters of a title before a name and behind it
HEAD = (
    r"presidente?|president|directeur|directrice|director(?:-general)?|patronne?|patron|boss|chief|chair(?:man|woman)?"
    r"|governor|gouverneure?|secretary(?:-general)?|secretaire|leader|head|cheffe?|pdg|ceo|dirigeante?|numero un"
    r"|chu tich|tong giam doc|giam doc|thong doc|tong thu ky|nguoi dung dau"
)
# What makes of a body at a name another thing than what the name heads now.
OTHERWISE = words(
    "ancien ancienne ex former formerly futur future vice deputy adjoint adjointe candidat candidate previous onetime "
    "predecessor successor adviser advisor conseiller conseillere spokesman spokeswoman porte-parole editor chief-of "
    "economist then alors honoraire emeritus cofondateur founder fondateur owner proprietaire cuu nguyen pho sortant "
    "analyst correspondent critic"
)
# What a sentence says of somebody who comes to head a body.
APPOINTED = words(
    "nommé nommée nommer nomination désigné désignée appointed appointment named becomes become became devient devenu "
    "devenue deviendra élu élue elected election élection candidat candidate candidacy future futur bổ nhiệm bầu"
)
# What tells that the words for another head are of somebody else.
ANOTHERS = words("aussi egalement part cote too also and et avec with contrast contrairement while quant cung")
DESCRIBED = {  # the article and the head, before or behind the body
    "fr": r"\b(?:la|le|l')\s?(?:{head})(?:\s(?:general|generale|directeur|executif|executive))?"
    r"\s(?:de\sla|de\sl'|de|du|des|d')\s?(?P<body>{bodies})\b",
    "en": r"\bthe\s(?:(?P<body>{bodies})(?:'s)?\s(?:{head})\b|(?:{head})\sof\s(?:the\s)?(?P<body>{bodies})\b)",
}


def find(article: Article, people: tuple[Person, ...], offices: tuple[Office, ...]) -> Iterator[Hit]:
    """The hits at names, and in what takes up the last one named."""
    bearers = _bearers(offices)
    heads = [(person, bearers[key]) for person in people if person.full and (key := _known(person, bearers))]
    for person, terms in heads:
        for name in person.names:
            if " " in name.text or name.office:
                yield from _at_name(name, terms, offices)
    for person, terms in heads:
        yield from _taken_up(article, person, terms, people, offices)


def _known(person: Person, bearers: dict[str, list[Holder]]) -> str:
    """The key under which a person is a head, of a body at least once."""
    key = fold(person.key) if fold(person.key) in bearers else ""
    return key if key and any(not term.office.country for term in bearers[key]) else ""


@kept
def _bearers(offices: tuple[Office, ...]) -> dict[str, list[Holder]]:
    """The terms of everybody who heads a country or a body, by the folded spellings of the name."""
    found: dict[str, list[Holder]] = {}
    for office in offices:
        for term in holders.terms(office):
            for name in term.folded:
                found.setdefault(name, []).append(term)
    return found


@kept
def _bodies(offices: tuple[Office, ...]) -> dict[str, list[Office]]:
    """The bodies of a table, by their folded names."""
    found: dict[str, list[Office]] = {}
    for office in offices:
        for name in () if office.country else office.of:
            found.setdefault(fold(name), []).append(office)
    return found


@kept
def _any_body(offices: tuple[Office, ...]) -> Any:
    return patterns.compile(rf"(?<![\w'-])(?:{_either(offices)})(?![\w-])")


@kept
def _described(offices: tuple[Office, ...], language: str) -> Any:
    return patterns.compile(DESCRIBED[language].format(head=HEAD, bodies=_either(offices)))


def _either(offices: tuple[Office, ...]) -> str:
    names = sorted(_bodies(offices), key=len, reverse=True)
    return "|".join(name.replace(".", r"\.").replace("-", r"\-") for name in names)


# --- At the name ------------------------------------------------------------------------------------------------------


def _at_name(name: NameMention, terms: list[Holder], offices: tuple[Office, ...]) -> Iterator[Hit]:
    for span in _titles(name):
        said = fold(name.block.text[span.start : span.end])
        if not _is_head(said) or _is_otherwise(name.block, span):
            continue
        found = [m for m in _any_body(offices).finditer(said) if _is_written(m, name.block.text[span.start : span.end])]
        if found and (term := _other(found[0][0], name.block, span, terms, offices)):
            values: dict[str, Value] = {
                "title": name.block.text[span.start : span.end].strip(" ,"),
                "name": name.text,
                "where": term.office.of[0],
            }
            yield Hit("body", name.block, _trimmed(name.block, span), values, entry=term.office.id)
            return


def _is_written(found: Any, text: str) -> bool:
    """Whether a body stands with its capitals: "the WHO chief", not "who was chief"."""
    return len(text) != len(found.string) or _is_cased(text[found.start() : found.end()])


def _is_cased(body: str) -> bool:
    """Whether a body's name has a capital, and a short one no other letters."""
    return body[:1].isupper() and (len(body) > ACRONYM or body.isupper() or body in CASED)


def _trimmed(block: Block, span: Span) -> Span:
    text = block.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip(" ,"))
    return Span(start, start + len(text.strip(" ,")))


def _titles(name: NameMention) -> Iterator[Span]:
    """Where the titles of a name may stand: before it, up to a mark, and behind its comma."""
    text, (start, end) = name.block.text, name.span
    before = text[max(0, start - BEFORE) : start]
    if before.endswith((" ", ", ")):
        cut = max(before.rstrip(" ,").rfind(mark) for mark in ',.;:()«»“”"—–') + 1
        yield Span(start - len(before) + cut, start)
    if text.startswith(", ", end):
        behind = text[end + 2 : end + BEHIND]
        cuts = [at for mark in ',.;:()«»“”"—–' if (at := behind.find(mark)) >= 0]
        yield Span(end + 2, end + 2 + min(cuts, default=len(behind)))


def _is_head(said: str) -> bool:
    return patterns.compile(rf"\b(?:{HEAD})\b").search(said) is not None


def _is_otherwise(block: Block, span: Span) -> bool:
    """Whether a title is of another time, or of somebody at the body's side."""
    around = fold(block.text[max(0, span.start - 12) : span.end]).replace("-", " ").replace("'", " ")
    return not OTHERWISE.isdisjoint(around.split()) or tells_of_change(block, span, APPOINTED)


def _other(body: str, block: Block, span: Span, terms: list[Holder], offices: tuple[Office, ...]) -> Holder | None:
    """The term of a person who heads another body than that which is named."""
    meant = {office.id for office in _bodies(offices)[body]}
    published = block.region.published
    day = published.day if published and not published.disputed else None
    own = [term for term in terms if day is None or _runs(term, day)]
    once = any(term.office.id in meant for term in terms)
    if not own or any(term.office.id in meant for term in own) or (once and (day is None or _looks_back(block, span))):
        return None
    return next((term for term in own if not term.office.country), None)


def _looks_back(block: Block, span: Span) -> bool:
    return tells_of_change(block, span) or bool(years(block, span))


def _runs(term: Holder, day: date) -> bool:
    return term.since - CHANGE <= day and (term.until == date.max or day < term.until + CHANGE)


# --- Words that take it up --------------------------------------------------------------------------------------------


def _taken_up(
    article: Article,
    person: Person,
    terms: list[Holder],
    people: tuple[Person, ...],
    offices: tuple[Office, ...],
) -> Iterator[Hit]:
    """ "Ann Duval would not answer. The words of the IMF president moved the euro."."""
    blocks = {id(name.block): name.block for name in person.names}
    for block in blocks.values():
        if block.language not in DESCRIBED or not any(mark in block.text for mark in ".?!»"):
            continue
        folded = fold(block.text)
        if len(folded) != len(block.text):
            continue
        for found in _described(offices, block.language).finditer(folded):
            span, body = Span(*found.span()), found["body"]
            if not block.text[found.start("body")].isupper() or not _is_cased(block.text[slice(*found.span("body"))]):
                continue
            term = _other(body, block, span, terms, offices)
            if term is None or not _is_last(article, person, block, span) or _names_holder(body, people, offices):
                continue
            if not _is_otherwise(block, span) and ANOTHERS.isdisjoint(_sentence(block, span).split()):
                values: dict[str, Value] = {
                    "title": block.text[span.start : span.end],
                    "name": person.names[0].text,
                    "where": term.office.of[0],
                }
                related = (Related(person.names[0].block, person.names[0].span, "other"),)
                yield Hit("body", block, span, values, related, entry=term.office.id, doubt=2)
                return


def _sentence(block: Block, span: Span) -> str:
    sentence = block.sentence_at(span.start)
    return fold(block.text[sentence.start : span.start]).replace(",", " ")


def _is_last(article: Article, person: Person, block: Block, span: Span) -> bool:
    """Whether a person is the last whom the paragraph names before an offset, and no name stands right behind it."""
    names = [name for name in article.names if name.block is block]
    before = [name for name in names if name.span.end <= span.start and (" " in name.text or name.office)]
    if any(0 <= name.span.start - span.end <= 2 for name in names):
        return False
    own = {(id(name.block), name.span) for name in person.names}
    return bool(before) and (id(before[-1].block), before[-1].span) in own


def _names_holder(body: str, people: tuple[Person, ...], offices: tuple[Office, ...]) -> bool:
    """Whether the page names somebody who heads, or headed, the body."""
    bearing = {name for office in _bodies(offices)[body] for term in holders.terms(office) for name in term.folded}
    families = {name.split()[-1] for name in bearing}
    return any(person.key in bearing or person.key.rpartition(" ")[2] in families for person in people)
