"""Two descriptions of one person that do not go together: mayor of two towns, Spanish and Portuguese, goalkeeper and
striker."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint.annotate import descriptions
from lint.annotate.description_words import DOUBTFUL
from lint.annotate.descriptions import Fact
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.office_words import PORTFOLIOS
from lint.annotate.persons import Person
from lint.annotate.titles import CHANGES, tells_of_change, years
from lint.model import Article, Hit, NameMention, Related, Value
from lint.source import Span

OWN = ("party", "nationality", "position", "specialty", "sport")  # what does not come and go with an office
LASTING = words(
    "ancien ancienne ex former formerly devenu devenue became become naturalisé naturalisée puis then alors"
)
CROSSED = LASTING | words("quitté left rejoint rallié rallie joined switched defected exclu expelled now désormais")
WHOLE = ("rank", "office")  # of a family name alone, another's


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """One hit for a person and dimension, at the later description."""
    for person in people:
        if len(person.names) > 1 and person.full:
            yield from _of(person)


def _of(person: Person) -> Iterator[Hit]:
    dimensions: dict[str, list[Fact]] = {}
    described = [name for name in person.names if _may_be_described(name)]
    for name in described if len(described) > 1 else ():
        for fact in descriptions.of(name):
            dimensions.setdefault(fact.dimension, []).append(fact)
    for dimension, facts in dimensions.items():
        if len({fact.value for fact in facts}) == 2 and not _joined(facts):
            yield from _conflict(dimension, facts, person)


def _may_be_described(name: NameMention) -> bool:
    return name.office is not None or " " in name.text or name.block.text.startswith(", ", name.span.end)


def _joined(facts: list[Fact]) -> bool:
    """Whether one sentence gives both values, as of somebody who sings and acts."""
    return any(
        one.value != other.value
        and one.name.block is other.name.block
        and one.name.block.sentence_at(one.span.start) == other.name.block.sentence_at(other.span.start)
        for one, other in pairwise(facts)
    )


def _conflict(dimension: str, facts: list[Fact], person: Person) -> Iterator[Hit]:
    first = facts[0]
    other = next(fact for fact in facts if fact.value != first.value)
    whole = " " in first.name.text and " " in other.name.text
    if dimension in WHOLE and not whole:
        return
    between = person.names[person.names.index(first.name) : person.names.index(other.name)]
    if any(_is_told(one, dimension) for one in (*between, other.name)) or _is_longer(dimension, first, other):
        return
    sure = _is_sure(dimension, first, other)
    if sure is None or fold(_text(first)) == fold(_text(other)):
        return  # "Lesotho's King Letsie", "the king, Letsie"
    values: dict[str, Value] = {"title": _text(other), "other": _text(first), "name": first.name.text}
    related = (Related(first.name.block, first.span, "other"),)
    yield Hit("titles", other.name.block, other.span, values, related, doubt=1 if sure and whole else 2)


def _is_sure(dimension: str, first: Fact, other: Fact) -> bool | None:
    """Whether two values contradict each other, or may do so; None where they may both hold."""
    if dimension.startswith("of "):
        return _differ_in_complement(first, other)
    one, its = set(first.of.split()), set(other.of.split())
    same = one <= its or its <= one
    deputies = {first.value, other.value} in ({value, f"phó {value}"} for value in (first.value, other.value))
    if dimension == "bureau" and not same:
        return None
    return dimension not in DOUBTFUL or (dimension == "bureau" and (deputies or (same and bool(one and its))))


def _differ_in_complement(first: Fact, other: Fact) -> bool | None:
    """Two complements of one office of which one word differs: names are surely two, nouns may say one thing."""
    one, its = first.value.split(), other.value.split()
    if first.name.block.language == "vi":
        return True if one[0] == its[0] and min(len(one), len(its)) > 1 and not _shortened(one, its) else None
    odd = set(one) ^ set(its)
    if len(one) != len(its) or len(odd) != 2 or _are_one(*sorted(odd, key=len)):
        return None
    proper = {*first.proper, *other.proper}
    if odd <= set(PORTFOLIOS) or odd <= proper:
        return True
    return None if odd & proper else False


def _shortened(one: list[str], other: list[str]) -> bool:
    """Whether a word of one Vietnamese complement stands for the initials of words of the other: "TW", "UBND"."""
    short, long = sorted((one, other), key=len)
    initials = "".join(word[0] for word in long)
    return any(len(word) > 1 and (fold(word) in fold(initials) or word == "tw") for word in short if word not in long)


def _are_one(short: str, long: str) -> bool:
    """Whether two words of complements may name one thing: a portfolio, an abbreviation."""
    if PORTFOLIOS.get(short, short) == PORTFOLIOS.get(long, long):
        return True
    return long.startswith(short) or (len(short) < 5 <= len(long) and short[0] == long[0])


def _is_told(name: NameMention, dimension: str) -> bool:
    """Whether the sentence of a name tells of a career, or of another year."""
    block = name.block
    now = block.region.published.day.year if block.region.published else 2000
    said = CROSSED if dimension == "party" else LASTING if dimension in OWN else CHANGES
    return tells_of_change(block, name.span, said) or any(year < now for year in years(block, name.span))


def _is_longer(dimension: str, one: Fact, other: Fact) -> bool:
    """Whether one value is the other with more words: "président", "président général"; places and ministries too.
    Codes of countries that one adjective may mean are compared by two letters."""
    if dimension == "nationality":
        return any(other.value[at : at + 2] in one.value for at in range(0, len(other.value), 2))
    if dimension in ("bureau", "portfolio") or dimension.startswith(("seat", "of ")):
        first, second = set(one.value.split()), set(other.value.split())
        return (first < second or second < first) and "phó" not in first ^ second
    return False


def _text(fact: Fact) -> str:
    """The description without the name."""
    text, span = fact.name.block.text, fact.span
    part = (
        Span(span.start, fact.name.span.start)
        if span.start < fact.name.span.start
        else Span(fact.name.span.end, span.end)
    )
    return text[part.start : part.end].strip(" ,\u00a0")
