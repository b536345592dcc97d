"""Somebody taken up as another's: the ambassador of France, then "the Italian diplomat"; a professor of Leeds, then
"the York professor"; a prosecutor with a client; a striker in goal.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint import patterns
from lint.annotate import countries, descriptions, titles
from lint.annotate.description_words import DIMENSIONS
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.persons import Person
from lint.annotate.sexes import ANYBODY
from lint.model import Article, Block, Hit
from lint.persons.definite import DEFINITE, SKIPPED, Told, count, hit_of, is_described, is_taken_up, told_in
from lint.source import Span

NATIONAL = {
    "fr": r"\b(?:[Ll]e|[Ll]a|[Ll]['’])\s?(?P<noun>\p{L}+)\s(?P<adjective>\p{L}+)\b(?!\s\p{Lu}|\sd[eu]|\sd['’])",
    "en": r"\b[Tt]he\s(?P<adjective>\p{Lu}\p{L}+)\s(?P<noun>\p{L}+)\b(?!['’]|\s\p{Lu}|\sof\b)",
}
HEADS = words("professor lecturer researcher coach captain goalkeeper striker midfielder defender mayor bishop senator")
HOUSE = r"\b[Tt]he\s(?P<house>\p{Lu}\p{Ll}{2,})\s(?P<noun>[\p{L}-]+)\b(?!\s\p{Lu})"
REPRESENTATIVES = words("ambassadeur ambassador consul président president ministre minister premier")
KEEPER = {  # players who do what a goalkeeper does
    "fr": r"\b(?P<noun>(?:le|la|l['’])\s?(?:attaquante?|ailier|ailière|buteu(?:r|se)|avant-centre))\b"
    r"[^.;:]{0,40}?\b(?:a\s(?:stoppé|claqué|boxé|capté)|s['’]est\s(?:détendue?|couchée?))\b",
    "en": r"\b(?P<noun>(?:striker|forward|winger|midfielder|defender|centre-back|full-back))\b[^.;:]{0,60}?"
    r"\b(?:palmed|parried|punched\sclear|tipped\s(?:it|the|a|his|her)|saved\s(?:the|a|two|three|both)|dived\sto)\b",
}
GLOVES = words("gardien gardienne portier gants gant cage goalkeeper keeper glove gloves")
CLIENT = {
    "fr": r"\b(?P<noun>(?:le|la)\s(?:procureure?|juge))\b[^.;]*?\b(?:son|sa|ses)\sclient",
    "en": r"\b(?P<noun>the\s(?:prosecutor|judge))\b[^.;]*?\b(?:his|her)\sclient",
}

def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """The hits of each region."""
    full = [person for person in people if person.full]
    for index in {person.names[0].block.region.index for person in full}:
        own = [person for person in full if person.names[0].block.region.index == index]
        blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
        for judge in (_nations, _houses, _clients, _keepers):
            yield from judge(article, own, [block for block in blocks if block.language in DEFINITE])


# --- Nations ----------------------------------------------------------------------------------------------------------


def _nations(article: Article, own: list[Person], blocks: list[Block]) -> Iterator[Hit]:
    """The ambassador of France, then "the Italian diplomat"."""
    told: list[Told] = []
    for block in blocks:
        if _adjectives(block.language).isdisjoint(block.vocabulary):
            continue
        for found in patterns.compile(NATIONAL[block.language]).finditer(block.text):
            code = countries.by_adjective(found["adjective"].lower(), block.language)
            if len(code) != 2 or found["noun"].lower() not in _persons(block.language):
                continue
            told = told or [one for person in own if (one := _of_a_nation(person))]
            if len(told) != 1 or code in told[0].value.split() or _speaks_of(article, code):
                continue
            span = Span(*found.span())
            if is_taken_up(article, told[0], block, span):
                yield hit_of(block, span, told[0])
                return


@cache
def _adjectives(language: str) -> frozenset[str]:
    return frozenset(countries.table(f"ADJECTIVES_{language.upper()}"))


@cache
def _persons(language: str) -> frozenset[str]:
    return ANYBODY[language] | DIMENSIONS.keys() | words("diplomate diplomat")


def _of_a_nation(person: Person) -> Told | None:
    """The countries that the words at a name tell."""
    for name in person.names:
        for fact in descriptions.of(name) if is_described(name) else ():
            if fact.dimension == "nationality" and len(fact.value) == 2:
                return Told(person, name, fact.span, fact.value)
            if fact.value in REPRESENTATIVES and fact.of:
                codes = [countries.by_name(word, name.block.language) for word in fact.of.split()]
                if any(codes):
                    return Told(person, name, fact.span, " ".join(filter(None, codes)))
    return None


def _speaks_of(article: Article, code: str) -> bool:
    """Whether a country is told of elsewhere on the page, by its name or an adjective."""
    tables = [countries.table(f"NAMES_{language}") for language in ("FR", "EN")]
    names = [name for table in tables for name, its in table.items() if its == code]
    folded = fold(article.source.text)
    adjectives = {
        word
        for each in article.prose
        for word in each.tokens.lowered
        if countries.by_adjective(word, each.language) == code
    }
    count = sum(block_.tokens.lowered.count(word) for block_ in article.prose for word in adjectives)
    return count > 1 or any(patterns.compile(rf"\b{name}\b").search(folded) for name in names if name.isalpha())


# --- Houses -----------------------------------------------------------------------------------------------------------


def _houses(article: Article, own: list[Person], blocks: list[Block]) -> Iterator[Hit]:
    """ "Professor Ann Duval, of the University of Leeds", then "the York professor"."""
    for block in blocks:
        if block.language != "en" or HEADS.isdisjoint(block.vocabulary):
            continue
        for found in patterns.compile(HOUSE).finditer(block.text):
            noun = found["noun"].lower()
            if noun not in HEADS or article.source.text.count(found["house"]) != 1:
                continue
            if countries.by_adjective(found["house"].lower(), "en") or countries.by_name(found["house"], "en"):
                continue
            told = [one for person in own if (one := _of_a_house(person, noun))]
            span = Span(*found.span())
            if len(told) == 1 and told[0].value and is_taken_up(article, told[0], block, span):
                yield hit_of(block, span, told[0])
                return


def _of_a_house(person: Person, noun: str) -> Told | None:
    """A person whom a title of the kind is said of, with the name of a house beside it."""
    for name in person.names:
        title = next((title for title in titles.of(name) if title.text.lower().split()[-1:] == [noun]), None)
        if title is None:
            continue
        text = name.block.text
        beside = text[name.span.end : name.span.end + 40] + " " + text[max(0, title.span.start - 20) : title.span.end]
        house = patterns.compile(r"\b(?:of|at|from)\s(?:the\s)?\p{Lu}\p{L}+").search(beside)
        span = Span(min(title.span.start, name.span.start), name.span.end)
        return Told(person, name, span, house[0] if house else "")
    return None


# --- Keepers ----------------------------------------------------------------------------------------------------------


def _keepers(article: Article, own: list[Person], blocks: list[Block]) -> Iterator[Hit]:
    """A striker who palms the ball away, where gloves are told of."""
    if GLOVES.isdisjoint(article.vocabulary) or not own:
        return
    for block in blocks:
        found = patterns.compile(KEEPER[block.language]).search(block.lower)
        if found and count(article, found["noun"].split()[-1]) == 1:
            name = own[0].names[0]
            yield hit_of(block, Span(*found.span("noun")), Told(own[0], name, name.span, ""))
            return


# --- Whose client -----------------------------------------------------------------------------------------------------


def _clients(article: Article, own: list[Person], blocks: list[Block]) -> Iterator[Hit]:
    """A prosecutor with a client, where a lawyer was named."""
    for block in blocks:
        if "client" not in block.lower:
            continue
        for found in patterns.compile(CLIENT[block.language]).finditer(block.lower):
            if count(article, found["noun"].split()[-1]) != 1:
                continue
            lawyers = [person for person in own if _is_lawyer(person)]
            if len(lawyers) == 1:
                name = lawyers[0].names[0]
                yield hit_of(block, Span(*found.span("noun")), Told(lawyers[0], name, name.span, ""))
                return


def _is_lawyer(person: Person) -> bool:
    told = told_in(person, "office")
    return any((name.office or "").lower() in ("me", "maître") for name in person.names) or (
        told is not None and told.value == "avocat"
    )
