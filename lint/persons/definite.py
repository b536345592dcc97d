"""Somebody taken up by words for another: "Sergeant Boyd", then "the superintendent said"; the minister of agriculture,
then "the minister of transport"; the ambassador of France, then "the Italian diplomat".

Only where one person of the page is of the kind, nothing else on the page has the odd word, and nobody was named since.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lint import patterns
from lint.annotate import countries, descriptions, gender, titles
from lint.annotate.description_words import DIMENSIONS
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.office_words import PORTFOLIOS
from lint.annotate.persons import Person
from lint.annotate.titles import tells_of_change
from lint.model import Article, Block, Hit, NameMention, Related, Role, Value
from lint.persons import qualified
from lint.persons.nobody import BODIES
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = (Role.TITLE, Role.CAPTION, Role.BYLINE, Role.TABLE, Role.LIST, Role.HEADING)
KINDS = ("rank", "position", "specialty", "arts", "science", "sport")
CALLINGS = ("specialty", "arts", "science", "trade", "sport", "rank")
JOINED = words("acteur chanteur réalisateur romancier danseur photographe styliste peintre sculpteur")  # many are two
# Callings of which one is there wherever something happens: "the driver", "le juge".
UNIQUE = words(
    "judge magistrat magistrate juge mayor maire bourgmestre mairesse prosecutor procureur procureure driver "
    "chauffeur conducteur conductrice pilot pilote coach entraîneur entraîneuse sélectionneur sélectionneuse referee "
    "umpire arbitre ambassador ambassadeur ambassadrice consul consule préfet préfète sous-préfet sous-préfète lawyer "
    "attorney avocat avocate bishop évêque priest prêtre curé pasteur policier policière policeman policewoman "
    "gendarme soldat soldier journaliste journalist reporter facteur marin sailor skipper archer major maj brigadier "
    "général générale general gen capitaine captain capt commandant commandante styliste vet pilier prop pompier "
    "pompière firefighter"
)
CALLED = patterns.compile(
    r",\s(?:(?:an?|the|une?|le|la)\s)?(?:(?:retired|former|local|young|jeune|retraitée?)\s)?(?P<noun>\p{L}+)"
)
# Titles that say no rank beside a calling: everybody bears them.
OTHERS = words("autre autres second seconde other another second fellow former ancien ancienne ex duty local same")
DEFINITE = {
    "fr": r"(?:\b(?:le|la)\s|\bl['’])$",
    "en": r"\bthe\s(?:[\p{L}-]+\s)?$",
}
MINISTER = {
    "fr": r"\b(?:le|la)\sministre\s(?:de\s(?:la\s|l['’])|des\s|du\s)(?P<of>\p{L}+)\b(?=\s(?:a|est|s['’]est|avait|veut"
    r"|doit|devait|souhaite|compte|estime|juge|assure|promet|dit|rappelle|n['’]a|y\sa|lui)\b)",
    "en": r"\bthe\s(?P<of>\p{L}+)\s(?:minister|secretary)(?=\s(?:said|told|added|has|had|was|is|will|promised|declined"
    r"|insisted|warned|pledged|also)\b)",
}
MINISTERS = words("ministre minister secretary")


class Told(NamedTuple):
    """What was said of a person: the name, the words, and a value."""

    person: Person
    name: NameMention
    span: Span
    value: str


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """The hits of each region."""
    full = [person for person in people if person.full]
    regions = {person.names[0].block.region.index for person in full}
    for index in regions:
        own = [person for person in full if person.names[0].block.region.index == index]
        blocks = [b for b in article.prose if b.region.index == index and b.role not in SKIPPED]
        yield from qualified.find(article, tuple(own), _is_the_last, _hit_at)
        for judge in (_callings, _ministers):
            yield from judge(article, own, [block for block in blocks if block.language in DEFINITE])


def hit_of(block: Block, span: Span, told: Told) -> Hit:
    values: dict[str, Value] = {
        "title": block.text[span.start : span.end],
        "other": told.name.block.text[told.span.start : told.span.end],
        "name": told.name.text,
    }
    related = (Related(told.name.block, told.span, "other"),)
    return Hit("titles", block, span, values, related, doubt=2)


def _is_the_last(article: Article, person: Person, at: tuple[NameMention, Span], block: Block, span: Span) -> bool:
    return is_taken_up(article, Told(person, *at, ""), block, span)


def _hit_at(block: Block, span: Span, person: Person, name: NameMention, told: Span) -> Hit:
    return hit_of(block, span, Told(person, name, told, ""))


def count(article: Article, word: str) -> int:
    """How often a word, or one that goes on from it, stands on the page."""
    return len(patterns.compile(rf"\b{word}").findall(article.source.folded))


def is_taken_up(article: Article, told: Told, block: Block, span: Span) -> bool:
    """Whether a person is the last whom the page names before an offset, a paragraph above at most, and no name
    follows."""
    around = block.lower[max(0, span.start - 16) : span.end + 12].replace("-", " ").split()
    if not OTHERS.isdisjoint(around) or tells_of_change(block, span):
        return False
    names = [n for n in article.names if n.block is block or 0 < block.paragraph - n.block.paragraph <= 1]
    names = [n for n in names if n.block.region is block.region and n.block.role not in SKIPPED]
    if any(n.block is block and 0 <= n.span.start - span.end <= 2 for n in names):
        return False
    at = block.map.to_source(span).start
    before = [n for n in names if n.block.map.to_source(n.span).start < at and (" " in n.text or n.office)]
    own = [n for n in told.person.names if any(n is each for each in before)]
    return bool(own) and (before[-1] is own[-1] or not _may_be_person(before, own[-1]))


def _may_be_person(before: list[NameMention], last: NameMention) -> bool:
    """Whether a name behind the last of a person is a person's too."""
    later = before[before.index(last) + 1 :]
    return any(n.office is not None or not _is_thing(n.text) for n in later)


def _is_thing(name: str) -> bool:
    return (
        bool(countries.places(name)) or not BODIES.isdisjoint(fold(name).split()) or name.startswith(("St ", "Saint"))
    )


# --- Callings ---------------------------------------------------------------------------------------------------------


def _callings(article: Article, own: list[Person], blocks: list[Block]) -> Iterator[Hit]:
    """ "Sergeant Boyd", "the superintendent"; ranks, positions, callings of one kind."""
    present = _callings_words() & article.vocabulary
    for word in sorted(present):
        block, span = _once(word, blocks)
        if block is None:
            continue
        kind, forms = _kind(word)
        if any(form in article.vocabulary for form in forms if form != word):
            continue
        dimension = kind[0] if kind[0] in KINDS else ""
        told = [one for person in own if dimension and (one := told_in(person, dimension))]
        if not told and _opens(block, span) and kind[0] != "arts":
            told = [one for person in own if (one := _called(person, block))]
        if len(told) == 1 and {told[0].value, kind[1]} <= JOINED:
            continue
        if len(told) == 1 and told[0].value != kind[1] and is_taken_up(article, told[0], block, span):
            yield hit_of(block, span, told[0])
            return


def _opens(block: Block, span: Span) -> bool:
    """Whether words open a sentence, so that they are its subject."""
    return span.start == block.sentence_at(span.start).start


def _called(person: Person, block: Block) -> Told | None:
    """What a person is called in the paragraph of a block, or above it."""
    for name in person.names:
        if not 0 <= block.paragraph - name.block.paragraph <= 1 or not is_described(name):
            continue
        for fact in descriptions.of(name):
            if fact.dimension in CALLINGS:
                return Told(person, name, fact.span, fact.value)
        if found := CALLED.match(name.block.lower, name.span.end):
            value = _kind(found["noun"])[1] if found["noun"] in _callings_words() else ()
            if value:
                return Told(person, name, Span(name.span.start, found.end()), value[0])
    return None


def _once(word: str, blocks: list[Block]) -> tuple[Block | None, Span]:
    """The definite words that a calling ends, where the blocks have it once and nothing completes it."""
    found = [(block, at) for block in blocks if word in block.vocabulary for at in _places(word, block.lower)]
    if len(found) != 1:
        return None, Span(0, 0)
    block, at = found[0]
    lead = patterns.compile(DEFINITE[block.language]).search(block.lower, max(0, at - 24), at)
    after = block.lower[at + len(word) : at + len(word) + 4]
    completed = (
        after.startswith((" of ", " who", " qui", " de ", " du ", " des", " d'", " d’", "-", "'", "’"))
        or after[:1].isalpha()
    )
    if lead is None or completed:
        return None, Span(0, 0)
    return block, Span(lead.start(), at + len(word))


def _places(word: str, low: str) -> Iterator[int]:
    at = low.find(word)
    while at >= 0:
        yield at
        at = low.find(word, at + 1)


@cache
def _callings_words() -> frozenset[str]:
    listed = {word for word, (dimension, _) in DIMENSIONS.items() if dimension in (*KINDS, *CALLINGS)}
    return frozenset(listed | gender.CALLINGS.keys()) - UNIQUE


def _kind(word: str) -> tuple[tuple[str, str], tuple[str, ...]]:
    """The dimension and value of a calling, and the words for it with their plurals."""
    dimension, value = DIMENSIONS.get(word, ("", gender.CALLINGS.get(word, "")))
    return (dimension, value), _forms()[dimension, value] if dimension else (word, f"{word}s")


@cache
def _forms() -> dict[tuple[str, str], tuple[str, ...]]:
    """The words of each calling, with their plurals."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for word, kind in DIMENSIONS.items():
        found[kind] = (*found.get(kind, ()), word, f"{word}s")
    return found


def told_in(person: Person, dimension: str) -> Told | None:
    """The one value that a person has in a dimension."""
    facts = [fact for name in person.names if is_described(name) for fact in descriptions.of(name)]
    facts = [fact for fact in facts if fact.dimension == dimension]
    if len({fact.value for fact in facts}) != 1:
        return None
    return Told(person, facts[0].name, facts[0].span, facts[0].value)


def is_described(name: NameMention) -> bool:
    return " " in name.text or name.office is not None


# --- Ministers --------------------------------------------------------------------------------------------------------


def _ministers(article: Article, own: list[Person], blocks: list[Block]) -> Iterator[Hit]:
    """The minister of one department, then "the minister of" another."""
    if MINISTERS.isdisjoint(article.vocabulary):
        return
    held = [(person, title) for person in own for name in person.names for title in titles.of(name)]
    held = [(person, title) for person, title in held if title.office in ("minister", "secretary") and not title.past]
    if len({id(person) for person, _ in held}) != 1:
        return
    person, title = held[0]
    portfolios = {PORTFOLIOS[word] for word in fold(title.of).split() if word in PORTFOLIOS}
    for block in blocks:
        if MINISTERS.isdisjoint(block.vocabulary):
            continue
        for found in patterns.compile(MINISTER[block.language]).finditer(block.lower):
            of = fold(found["of"])
            if PORTFOLIOS.get(of, "") in {"", *portfolios} or not portfolios or count(article, found["of"]) > 1:
                continue
            told = Told(person, title.name, title.span, "")
            if is_taken_up(article, told, block, Span(*found.span())):
                yield hit_of(block, Span(*found.span()), told)
                return
