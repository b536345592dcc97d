"""The nouns of a page for others than those whom it names: "a shepherd", "une puéricultrice", "người thợ"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lint import patterns
from lint.annotate import sexes
from lint.annotate.forms import ADDRESSES
from lint.annotate.name_grammar import words
from lint.annotate.persons import FAMILY
from lint.model import Block
from lint.persons import fields
from lint.persons.signs import Mark, mark_of
from lint.source import Span

VERBS = words("élève juge pilote source host guard guide cook coach captain")  # and nouns, behind a determiner
DETERMINED = patterns.compile(
    r"(?<![\w-])(?:(?:une?|le|la|les|des|du|au|ce|cette|son|sa|ses|leur|the|an?|his|her|their|my|our|another|and|et)\s"
    r"|[ld]['’])(?:[\w-]+\s)?$"
)
SECOND = words("adjoint adjointe délégué déléguée associé associée")  # behind one of these, no other person
FIRST = patterns.compile(
    r"(?:direct|administrat|rédact|product|recrut|inspect)(?:eur|rice)\s$|\b(?:maire|ministre|secrétaire|commissaire"
    r"|présidente?|procureure?|chef|cheffe|préf[eè]te?|professeure?|gérante?)\s$"
)
# Before a noun that says what somebody is: no other person.
PREDICATE = patterns.compile(
    r"(?:\b(?:as|is|was|be|being|become|became|comme|est|était|devenue?|que)\s(?:(?:an?|the|une?|le|la|son|sa)\s)?"
    r"(?:[\w-]+\s){0,2}|\b(?:former|anci(?:en|enne)|futur|future|retired|d['’]|d['’]une?\s|de)\s?(?:[\w-]+\s){0,2}"
    r"|,\s(?:an?|une?)\s(?:[\w-]+\s){0,2})$"
)
INDEFINITE = patterns.compile(r"(?<![\w'’-])(?P<lead>an?|another|une?)\s(?P<noun>[\p{L}-]{4,})")
ARTICLES = words("a an another un une")
SOMEBODY = patterns.compile(r"Người\s(?:thợ|bán|mua|chủ|lái|đàn|cha|con|khách|bạn)\s")
ENDINGS = ("ologist", "ographer", "ician", "ologue")


@lru_cache(256)
def nouns(block: Block) -> tuple[Mark, ...]:
    """The nouns of a block that may be another person's."""
    found = {mark.span: mark for mark in (*_brought_in(block), *_nouns(block))}
    return tuple(sorted(found.values(), key=lambda mark: mark.at))


def _nouns(block: Block) -> Iterator[Mark]:
    for word in sexes.nouns(block):
        start = word.span.start
        if word.kind == "any" and block.language == "vi" and not SOMEBODY.match(block.text, start):
            continue
        said = block.lower[start : word.span.end]
        if said in SECOND and FIRST.search(block.lower, max(0, start - 20), start):
            continue  # "directrice adjointe"
        if said in ADDRESSES or (said in VERBS and not DETERMINED.search(block.lower, max(0, start - 24), start)):
            continue
        if not PREDICATE.search(block.lower, max(0, start - 40), start):
            yield mark_of(block, word.span, word.sex, "kin" if said in FAMILY.get(block.language, ()) else "other")


def _brought_in(block: Block) -> Iterator[Mark]:
    """Whom an indefinite article brings in: "A geologist from the estate", "une puéricultrice"."""
    known = fields.nouns().keys() | fields.WIDE
    for found in INDEFINITE.finditer(block.lower) if not ARTICLES.isdisjoint(block.vocabulary) else ():
        noun = found["noun"]
        told = noun in known or noun.endswith(ENDINGS)
        if told and not PREDICATE.search(block.lower, max(0, found.start("noun") - 40), found.start("noun")):
            sex = {"un": "man", "une": "woman"}.get(found["lead"], "")
            yield mark_of(block, Span(*found.span("noun")), sex, "other")
