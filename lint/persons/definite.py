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
from lint.annotate.sexes import ANYBODY
from lint.annotate.titles import tells_of_change
from lint.model import Article, Block, Hit, NameMention, Related, Role, Value
from lint.persons import qualified
from lint.persons.genders import BODIES
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
NATIONAL = {
    "fr": r"\b(?:[Ll]e|[Ll]a|[Ll]['’])\s?(?P<noun>\p{L}+)\s(?P<adjective>\p{L}+)\b(?!\s\p{Lu}|\sd[eu]|\sd['’])",
    "en": r"\b[Tt]he\s(?P<adjective>\p{Lu}\p{L}+)\s(?P<noun>\p{L}+)\b(?!['’]|\s\p{Lu}|\sof\b)",
}
HEADS = words("professor lecturer researcher coach captain goalkeeper striker midfielder defender mayor bishop senator")
HOUSE = r"\b[Tt]he\s(?P<house>\p{Lu}\p{Ll}{2,})\s(?P<noun>[\p{L}-]+)\b(?!\s\p{Lu})"
REPRESENTATIVES = words("ambassadeur ambassador consul président president ministre minister premier")
KEEPER = {  # players who do what a goalkeeper does
    "fr": r"\b(?P<noun>(?:le|la|l['’])\s?(?:attaquante?|ailier|ailière|milieu|défenseure?|buteu(?:r|se)"
    "|avant-centre))\b"
    r"[^.;:]{0,40}?\b(?:a\s(?:détourné|repoussé|stoppé|claqué|boxé|capté)|s['’]est\s(?:détendue?|interposée?"
    r"|couchée?))\b",
    "en": r"\b(?P<noun>(?:striker|forward|winger|midfielder|defender|centre-back|full-back))\b[^.;:]{0,60}?"
    r"\b(?:palmed|parried|punched\sclear|tipped\s(?:it|the|a|his|her)|saved\s(?:the|a|two|three|both)|dived\sto)\b",
}
GLOVES = words("gardien gardienne portier gants gant cage goalkeeper keeper glove gloves")
CLIENT = {
    "fr": r"\b(?P<noun>(?:le|la)\s(?:procureure?|juge))\b[^.;]*?\b(?:son|sa|ses)\sclient",
    "en": r"\b(?P<noun>the\s(?:prosecutor|judge))\b[^.;]*?\b(?:his|her)\sclient",
}


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
        for judge in (_callings, _ministers, _nations, _houses, _clients, _keepers):
            yield from judge(article, own, [block for block in blocks if block.language in DEFINITE])


def _hit(block: Block, span: Span, told: Told) -> Hit:
    values: dict[str, Value] = {
        "title": block.text[span.start : span.end],
        "other": told.name.block.text[told.span.start : told.span.end],
        "name": told.name.text,
    }
    related = (Related(told.name.block, told.span, "other"),)
    return Hit("titles", block, span, values, related, doubt=2)


def _is_the_last(article: Article, person: Person, at: tuple[NameMention, Span], block: Block, span: Span) -> bool:
    return _is_taken_up(article, Told(person, *at, ""), block, span)


def _hit_at(block: Block, span: Span, person: Person, name: NameMention, told: Span) -> Hit:
    return _hit(block, span, Told(person, name, told, ""))


def _count(article: Article, word: str) -> int:
    """How often a word, or one that goes on from it, stands on the page."""
    return len(patterns.compile(rf"\b{word}").findall(article.source.folded))


def _is_taken_up(article: Article, told: Told, block: Block, span: Span) -> bool:
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
        told = [one for person in own if dimension and (one := _told(person, dimension))]
        if not told and _opens(block, span) and kind[0] != "arts":
            told = [one for person in own if (one := _called(person, block))]
        if len(told) == 1 and {told[0].value, kind[1]} <= JOINED:
            continue
        if len(told) == 1 and told[0].value != kind[1] and _is_taken_up(article, told[0], block, span):
            yield _hit(block, span, told[0])
            return


def _opens(block: Block, span: Span) -> bool:
    """Whether words open a sentence, so that they are its subject."""
    return span.start == block.sentence_at(span.start).start


def _called(person: Person, block: Block) -> Told | None:
    """What a person is called in the paragraph of a block, or above it."""
    for name in person.names:
        if not 0 <= block.paragraph - name.block.paragraph <= 1 or not _is_described(name):
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


def _told(person: Person, dimension: str) -> Told | None:
    """The one value that a person has in a dimension."""
    facts = [fact for name in person.names if _is_described(name) for fact in descriptions.of(name)]
    facts = [fact for fact in facts if fact.dimension == dimension]
    if len({fact.value for fact in facts}) != 1:
        return None
    return Told(person, facts[0].name, facts[0].span, facts[0].value)


def _is_described(name: NameMention) -> bool:
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
            if PORTFOLIOS.get(of, "") in {"", *portfolios} or not portfolios or _count(article, found["of"]) > 1:
                continue
            told = Told(person, title.name, title.span, "")
            if _is_taken_up(article, told, block, Span(*found.span())):
                yield _hit(block, Span(*found.span()), told)
                return


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
            if _is_taken_up(article, told[0], block, span):
                yield _hit(block, span, told[0])
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
        for fact in descriptions.of(name) if _is_described(name) else ():
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
            if len(told) == 1 and told[0].value and _is_taken_up(article, told[0], block, span):
                yield _hit(block, span, told[0])
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
        if found and _count(article, found["noun"].split()[-1]) == 1:
            name = own[0].names[0]
            yield _hit(block, Span(*found.span("noun")), Told(own[0], name, name.span, ""))
            return


# --- Whose client -----------------------------------------------------------------------------------------------------


def _clients(article: Article, own: list[Person], blocks: list[Block]) -> Iterator[Hit]:
    """A prosecutor with a client, where a lawyer was named."""
    for block in blocks:
        if "client" not in block.lower:
            continue
        for found in patterns.compile(CLIENT[block.language]).finditer(block.lower):
            if _count(article, found["noun"].split()[-1]) != 1:
                continue
            lawyers = [person for person in own if _is_lawyer(person)]
            if len(lawyers) == 1:
                name = lawyers[0].names[0]
                yield _hit(block, Span(*found.span("noun")), Told(lawyers[0], name, name.span, ""))
                return


def _is_lawyer(person: Person) -> bool:
    told = _told(person, "office")
    return any((name.office or "").lower() in ("me", "maître") for name in person.names) or (
        told is not None and told.value == "avocat"
    )
