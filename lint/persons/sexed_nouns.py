"""Words that take somebody up as a man or a woman against the sex of the name: "Mr Hale" for Ruth Hale, "le directeur"
for Ann Duval.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint import patterns
from lint.annotate import given_names
from lint.annotate.fold import fold
from lint.annotate.forms import ADDRESSES
from lint.annotate.gender import BOTH, GENDERS, WOMAN_OF
from lint.annotate.name_grammar import words
from lint.annotate.persons import FAMILY, Person
from lint.model import Article, Block, Hit, NameMention, Related, Value
from lint.persons.genders import stands_alone
from lint.persons.pronouns import SKIPPED, Sexed, is_placed, is_thing, offset, sexed
from lint.source import Span

FORMS = words("mr mrs ms miss m mme mlle monsieur madame")
LEAD = patterns.compile(r"(?:\b(?:le|la|cet|cette)\s|\bl['’])(?:anci(?:en|enne)\s|jeune\s)?$")
NAMED = patterns.compile(r",\s\p{Lu}")
RANKED = patterns.compile(
    r"\s(?:général|adjoint|délégué|régional|exécutif|commercial|technique|artistique|sportif"
    r"|national)e?\b"
)
BESIDE = 70  # characters between a noun and the name that it is of
OFFICES = (  # offices of which the article may have used the feminine
    ("directeur", "directrice"), ("président", "présidente"), ("conseiller", "conseillère"), ("député", "députée"),
    ("ambassadeur", "ambassadrice"), ("avocat", "avocate"), ("procureur", "procureure"), ("entraîneur", "entraîneuse"),
    ("préfet", "préfète"), ("sénateur", "sénatrice"), ("gouverneur", "gouverneure"), ("recteur", "rectrice"),
    ("adjoint", "adjointe"), ("élu", "élue"), ("délégué", "déléguée"), ("coordinateur", "coordinatrice"),
    ("inspecteur", "inspectrice"), ("patron", "patronne"), ("magistrat", "magistrate"),
)  # fmt: skip
RESUMING = GENDERS["fr"].keys() | {"magistrat", "magistrate"}  # what takes up somebody who was called otherwise

def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """At most one hit a kind."""
    yield from _addressed_otherwise(article, people)
    yield from _sexed_nouns(article, people)


def _addressed_otherwise(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """ "Mr Hale" where the only Hale is Ruth Hale."""
    addressed = [name for name in article.names if name.office and name.office.lower().rstrip(".") in FORMS]
    for odd in addressed:
        family = fold(odd.text).rpartition(" ")[2]
        bearers = [p for p in people if p.full and p.key.rpartition(" ")[2] == family and not is_thing(p)]
        if len(bearers) != 1 or (" " in odd.text and not any(odd is name for name in bearers[0].names)):
            continue
        name = next(name for name in bearers[0].names if " " in name.text)
        sex = given_names.sex(name.text)
        said = ADDRESSES.get((odd.office or "").lower().rstrip("."), sex)
        if not sex or sex == said or any(sign.gender == said for sign in bearers[0].signs if sign.name is not odd):
            continue
        if offset(odd.block, odd.span) < offset(name.block, name.span) or _speaks_of_kin(odd):
            continue
        start = odd.block.text.rfind(odd.office or "", 0, odd.span.start)
        span = Span(start, odd.span.end)
        if odd.block.text.endswith((" et ", " and ", "& "), 0, start):
            continue
        values: dict[str, Value] = {
            "odd": odd.block.text[span.start : span.end],
            "usual": name.text,
            "name": name.text,
        }
        yield Hit("gender", odd.block, span, values, (Related(name.block, name.span, "usual"),), doubt=2)
        return


def _speaks_of_kin(name: NameMention) -> bool:
    """Whether the sentence of a name, or one beside it, speaks of relatives."""
    block = name.block
    sentence = block.sentence_at(name.span.start)
    first = block.sentence_at(max(0, sentence.start - 2)).start
    last = block.sentence_at(min(len(block.text) - 1, sentence.end + 2)).end
    said = block.lower[first:last].replace("'", " ").replace("’", " ").replace(",", " ").replace(".", " ").split()
    return not FAMILY.get(block.language, frozenset()).isdisjoint(said)


def _sexed_nouns(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """ "la directrice, Ann Duval", then "le directeur"; "la commissaire, Ann Duval", then "l'ancien étudiant"."""
    for noun in _pairs().keys() & article.vocabulary:
        other, sex = _pairs()[noun]
        places = [(b, at) for b in article.prose if noun in b.vocabulary for at in _definite(noun, b)]
        if len(places) != 1 or places[0][0].role in SKIPPED or _count(article, noun) > 1:
            continue
        block, span = places[0]
        bearers = [one for person in people if _bears(person, other, block) and (one := sexed(person))]
        one = bearers[0] if len(bearers) == 1 else None
        last = None if one else _last_named(article, people, block, span)
        if last and last.block is block and noun in RESUMING and other not in article.vocabulary:
            one = last
        if one is not None and one.sex != sex and offset(*one[2:]) < offset(block, span):
            values: dict[str, Value] = {
                "odd": block.text[span.start : span.end],
                "usual": one.block.text[one.span.start : one.span.end],
                "name": one.person.names[0].text,
            }
            yield Hit("gender", block, span, values, (Related(one.block, one.span, "usual"),), doubt=1)
            return
    yield from _by_the_article(article, people)


def _by_the_article(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """ "Pauline Hardy", then "le céramiste"; "la cheffe, Ann Duval", then "le ministre"."""
    for noun in ((BOTH | {"ministre"}) - {"centenaire"}) & article.vocabulary:
        places = [(b, at) for b in article.prose if noun in b.vocabulary for at in _definite(noun, b)]
        if len(places) != 1 or places[0][0].role in SKIPPED or _count(article, noun) > 1:
            continue
        block, span = places[0]
        lead = block.lower[span.start : span.start + 3]
        one = _last_named(article, people, block, span) if lead in ("le ", "la ") else None
        if one is not None and one.sex != ("man" if lead == "le " else "woman"):
            values: dict[str, Value] = {
                "odd": block.text[span.start : span.end],
                "usual": one.block.text[one.span.start : one.span.end],
                "name": one.person.names[0].text,
            }
            yield Hit("gender", block, span, values, (Related(one.block, one.span, "usual"),), doubt=2)
            return


def _bears(person: Person, noun: str, block: Block) -> bool:
    """Whether a full name stands beside a noun: "la directrice de la troupe, Ann Duval"."""
    if not person.full:
        return False
    for name in person.names:
        before = name.block.lower[max(0, name.span.start - BESIDE) : name.span.start].rpartition(". ")[2]
        if (
            name.block.region is block.region
            and noun in before.replace("’", " ").replace("'", " ").replace(",", " ").split()
        ):
            return True
    return False


def _count(article: Article, noun: str) -> int:
    return sum(block.tokens.lowered.count(noun) for block in article.prose)


@cache
def _pairs() -> dict[str, tuple[str, str]]:
    """The French nouns of one sex, each with its pair of the other sex and its own."""
    found = {man: (woman, "man") for man, woman in WOMAN_OF["fr"].items()}
    found |= {woman: (man, "woman") for man, woman in WOMAN_OF["fr"].items()}
    for man, woman in OFFICES:
        found[man], found[woman] = (woman, "man"), (man, "woman")
    return found


def _definite(noun: str, block: Block) -> Iterator[Span]:
    """Where a French noun takes up somebody: behind an article, as a subject, without complement or name."""
    low = block.lower
    at = low.find(noun) if block.language == "fr" else -1
    while at >= 0:
        lead = LEAD.search(low, max(0, at - 16), at)
        end = at + len(noun)
        more = RANKED.match(low, end)
        stop = more.end() if more else end
        if lead and stands_alone(block.text, lead.start(), stop) and not NAMED.match(block.text, stop):
            yield Span(lead.start(), stop)
        at = low.find(noun, end)


def _last_named(article: Article, people: tuple[Person, ...], block: Block, span: Span) -> Sexed | None:
    """The person whom the paragraph, or the one above, names last before an offset, where the sex is known."""
    at = offset(block, span)
    names = [n for n in article.names if n.block.region is block.region and n.block.role not in SKIPPED]
    names = [n for n in names if 0 <= block.paragraph - n.block.paragraph <= 3 and offset(n.block, n.span) < at]
    names = [n for n in names if n.office is not None or " " in n.text]
    for name in reversed(names):
        person = next((p for p in people if any(name is each for each in p.names)), None)
        if person is None or is_thing(person) or (is_placed(name) and not name.office):
            continue
        return sexed(person) or _by_article(person)
    return None


def _by_article(person: Person) -> Sexed | None:
    """A woman by the article of her title: "La commissaire de l'exposition, Ann Duval"."""
    for name in person.names:
        if name.office and name.block.language == "fr":
            start = name.block.text.rfind(name.office, 0, name.span.start)
            if name.block.lower.endswith((" la ", "\nla "), 0, start) or name.block.lower[:start] == "la ":
                return Sexed(person, "woman", name.block, Span(start, name.span.end))
    return None
