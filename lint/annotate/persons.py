"""The persons of an article: the mentions of one name, with what stands at them.

A family name alone belongs to the one full name that holds it; where two do, or none, it stands for itself.
"""

from __future__ import annotations

from functools import lru_cache

from lint.annotate import gender, titles
from lint.annotate.fold import fold
from lint.annotate.gender import Sign
from lint.annotate.name_grammar import words
from lint.annotate.titles import Title
from lint.model import Article, NameMention
from lint.record import NamedTuple

# Words for relatives: a family name may then be another's.
FAMILY = {
    "fr": words(
        "épouse époux mari femme fils fille frère sœur soeur couple père mère veuve veuf compagne compagnon conjoint "
        "parents famille jumeau jumelle oncle tante neveu nièce cousin cousine frères sœurs ex-femme ex-mari homonyme "
        "grand-père grand-mère petit-fils petite-fille aïeul aïeule ancêtre ancêtres descendant descendante"
    ),
    "en": words(
        "wife husband spouse couple son daughter brother sister mother father widow widower family married sons "
        "daughters brothers sisters parents twin twins uncle aunt nephew niece cousin namesake siblings grandfather "
        "grandmother grandson granddaughter grandparents ancestor ancestors descendant stepson stepdaughter dad mum"
    ),
    "vi": words("vợ chồng"),
}


class Person(NamedTuple):
    """A name in one region; mentions that could be two persons' have no key. `callings` are mentions with the word for
    a calling before them; `full`: a name of several words stands for it somewhere."""

    key: str
    names: list[NameMention]
    titles: list[Title]
    signs: list[Sign]
    callings: list[tuple[NameMention, str]]
    full: bool


@lru_cache(maxsize=1)
def of(article: Article) -> tuple[Person, ...]:
    """The names of each region, those of places and bodies among them; only persons bear titles and show a gender."""
    by_region: dict[int, list[NameMention]] = {}
    for name in article.names:
        by_region.setdefault(name.block.region.index, []).append(name)
    return tuple(person for own in by_region.values() for person in _in_region(own))


def _in_region(names: list[NameMention]) -> list[Person]:
    owners = _owners(names)
    found: dict[str, Person] = {}
    for name in names:
        key = _key(name)
        key = owners.get(key, key)
        person = found.get(key)
        if person is None:
            person = found[key] = Person(key, [], [], [], [], " " in key)
        person.names.append(name)
        if (name.office is not None or " " in name.text) and key:
            _add(person, name)
    return list(found.values())


def _add(person: Person, name: NameMention) -> None:
    """What stands at a mention with a title, or of several words."""
    person.titles.extend(titles.of(name))
    for shown in (gender.sign_behind(name), gender.sign_opening(name)):
        if shown is not None:
            person.signs.append(shown)
    noun = gender.noun_before(name) if name.office is None else None
    if noun is None and name.office is None:
        return
    if (shown := gender.sign(name, noun)) is not None:
        person.signs.append(shown)
    if word := gender.calling(name, noun):
        person.callings.append((name, word))


def _key(name: NameMention) -> str:
    """What mentions of one name share; in Vietnamese another accent is another name."""
    if name.block.language == "vi":
        return name.text.lower()
    person, _, _ = name.text.partition(" of ")  # "Ann Hale of Vermont"
    return fold(person if " " in person else name.text)


def _owners(names: list[NameMention]) -> dict[str, str]:
    """A word of a full name, or its end ("von der Leyen"), -> that name; nothing for what two full names share."""
    owners: dict[str, str] = {}
    written = {_key(name) for name in names if " " in name.text}
    ends = {full[at + 1 :] for full in written for at, letter in enumerate(full) if letter == " "}
    for full in written - ends:
        parts = full.split()
        for part in {*parts, *(" ".join(parts[start:]) for start in range(1, len(parts) - 1))}:
            owners[part] = "" if part in owners else full
    return owners
