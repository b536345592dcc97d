"""Somebody taken up with another word beside the same title: "Fire chief Donna Abbott", then "the police chief"; the
Anglican bishop, then "the Catholic bishop"; the Norwegian, then "the Swede".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import countries, descriptions
from lint.annotate.description_words import VIETNAMESE
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.office_words import PORTFOLIOS
from lint.annotate.persons import Person
from lint.model import Article, Block, Hit, NameMention
from lint.source import Span

WINDOW = 60  # characters at a name in which its title stands
# Words that tell one bearer of a title from another, by kind.
KINDS = {
    fold(word): (kind, fold(group.split()[0]))
    for kind, groups in {
        "religion": (
            "catholic catholique|anglican anglicane|lutheran luthérien luthérienne|orthodox orthodoxe|methodist"
            "|baptist "
            "baptiste|jewish juif juive|muslim musulman musulmane|presbyterian|protestant protestante"
            "|evangelical évangélique"
        ),
        "service": "fire pompiers|police|army armée|navy marine|gendarmerie|ambulance|coastguard|prison",
        "party": (
            "labour travailliste|conservative tory conservateur conservatrice|liberal libéral libérale|socialist "
            "socialiste|communist communiste|green écologiste|republican républicain républicaine|democrat démocrate"
        ),
        "sport": "football|rugby|basketball basket|handball hand|volleyball volley|hockey|cricket|tennis",
    }.items()
    for group in groups.split("|")
    for word in group.split()
}
KINDS.update({fold(word): ("portfolio", portfolio) for word, portfolio in PORTFOLIOS.items()})
KINDS["police"] = ("service", "police")
HEADS = {
    "fr": "chef cheffe évêque archevêque pasteur rabbin maire candidat candidate entraîneur entraîneuse sénateur "
    "sénatrice député députée leader dirigeant dirigeante porte-parole commandant général commissaire élu élue "
    "conseiller conseillère",
    "en": "chief bishop archbishop pastor rabbi vicar mayor candidate coach senator leader spokesman spokeswoman "
    "commander general commissioner councillor minister secretary captain officer",
}
QUALIFIED = {
    "fr": r"\b(?:le|la|l['’])\s?(?P<head>{heads})\s(?:de\s(?:la\s|l['’])|des\s|du\s)?(?P<kind>\p{{L}}+)\b",
    "en": r"\bthe\s(?P<kind>\p{{L}}+)\s(?P<head>{heads})\b(?!\s(?:of|for)\b)",
}
# Nouns of nationality that are no adjectives.
PEOPLE = {
    "swede": "SE", "dane": "DK", "finn": "FI", "spaniard": "ES", "pole": "PL", "turk": "TR", "croat": "HR",
    "serb": "RS", "scot": "GB", "briton": "GB", "dutchman": "NL", "frenchman": "FR", "frenchwoman": "FR",
    "englishman": "GB",
    "irishman": "IE", "welshman": "GB", "scotsman": "GB",
}  # fmt: skip
PERSON = {
    "fr": r"\b(?:[Ll]e|[Ll]a|[Ll]['’])\s?(?P<people>\p{Lu}\p{Ll}+)\b(?=\s(?:a|est|s['’]est|n['’]a|avait|devra|reste"
    "|compte|veut"
    r"|explique|assure|raconte|dit)\b|[.,]\s(?!\p{Lu}))",
    "en": r"\b[Tt]he\s(?P<people>\p{Lu}\p{Ll}+)\b(?=\s(?:was|is|has|had|then|won|lost|said|told|will|also|took|scored"
    "|finished"
    r"|beat|left|hit|made|went|came|did|could|would)\b)",
}
CALLED = ("arts", "position", "office", "sport", "trade")
CALLINGS = [(word.split()[0], word) for word, (dimension, _) in VIETNAMESE.items() if dimension in CALLED]
SPEAKING = r"(?:nữ|nam|vị|chàng|cô)\s$"


def find(article: Article, people: tuple[Person, ...], is_last: Any, hit: Any) -> Iterator[Hit]:
    """The hits of each region; `is_last` and `hit` are those of the words that take somebody up."""
    full = [person for person in people if person.full]
    for block in article.prose if full else ():
        own = [person for person in full if person.names[0].block.region is block.region]
        if block.language in QUALIFIED and own:
            yield from _qualified(article, block, own, is_last, hit)
            yield from _nationals(article, block, own, is_last, hit)
        elif block.language == "vi" and own:
            yield from _vietnamese(article, block, own, hit)


def _qualified(article: Article, block: Block, own: list[Person], is_last: Any, hit: Any) -> Iterator[Hit]:
    if _heads(block.language).isdisjoint(block.vocabulary):
        return
    for found in _pattern(block.language).finditer(block.lower):
        kind = KINDS.get(fold(found["kind"]))
        if kind is None or _count(article, found["kind"]) != 1:
            continue
        told = [(person, one) for person in own if (one := _told(person, found["head"], kind))]
        span = Span(*found.span())
        if len(told) == 1 and is_last(article, told[0][0], told[0][1], block, span):
            yield hit(block, span, told[0][0], *told[0][1])
            return


def _told(person: Person, head: str, kind: tuple[str, str]) -> tuple[NameMention, Span] | None:
    """Where a name stands with the same title and another word of the kind."""
    for name in person.names:
        text = name.block.lower
        start = max(0, name.span.start - WINDOW)
        before = text[start : name.span.start].rpartition(". ")[2]
        behind = (
            text[name.span.end : name.span.end + WINDOW].partition(". ")[0]
            if text.startswith(", ", name.span.end)
            else ""
        )
        for part in (before, behind):
            said = part.replace("’", " ").replace("'", " ").replace(",", " ").split()
            kinds = {KINDS[fold(word)] for word in said if fold(word) in KINDS}
            same = {value for its, value in kinds if its == kind[0]}
            if head in said and same and kind[1] not in same:
                return name, Span(name.span.start, name.span.end)
    return None


def _nationals(article: Article, block: Block, own: list[Person], is_last: Any, hit: Any) -> Iterator[Hit]:
    """ "The Norwegian grandmaster Ola Lie won. The Swede left."."""
    if _nationalities(block.language).isdisjoint(block.vocabulary):
        return
    for found in patterns.compile(PERSON[block.language]).finditer(block.text):
        word = found["people"].lower()
        code = PEOPLE.get(word) or countries.by_adjective(word, block.language)
        if len(code) != 2 or _count(article, word) != 1:
            continue
        told = [
            (person, name, fact)
            for person in own
            for name in person.names
            if " " in name.text
            for fact in descriptions.of(name)
            if fact.dimension == "nationality"
        ]
        if len({id(person) for person, _, _ in told}) != 1 or any(code in fact.value for _, _, fact in told):
            continue
        span = Span(*found.span())
        person, name, fact = told[0]
        if is_last(article, person, (name, fact.span), block, span):
            yield hit(block, span, person, name, fact.span)
            return


def _vietnamese(article: Article, block: Block, own: list[Person], hit: Any) -> Iterator[Hit]:
    """ "Ca sĩ Mỹ Duyên", then "nữ họa sĩ"; "Huấn luyện viên Lê Công Thành", then "Thủ môn Thành"."""
    words = block.vocabulary
    for word in [word for first, word in CALLINGS if first in words]:
        dimension, value = VIETNAMESE[word]
        at = block.lower.find(word)
        if at < 0 or article.source.folded.count(word) != 1:
            continue
        end = at + len(word)
        called = block.text[end : end + 1] == " " and block.text[end + 1 : end + 2].isupper()
        name = block.text[end + 1 :].split(" ", 1)[0] if called else ""
        if not called and not patterns.compile(SPEAKING).search(block.lower, max(0, at - 6), at):
            continue
        told = [
            (person, each, fact)
            for person in own
            for each in person.names
            for fact in descriptions.of(each)
            if _clash(fact.dimension, fact.value, dimension, value)
        ]
        if len({id(person) for person, _, _ in told}) != 1 or len(own) > 3:
            continue
        person, each, fact = told[0]
        if not called or each.text.split()[-1] == name.strip(".,"):
            yield hit(block, Span(at, end), person, each, fact.span)
            return


def _clash(one: str, value: str, other: str, its: str) -> bool:
    """Whether two callings are hardly one person's: of one kind, or a coach and a player."""
    return (one == other and value != its) or {one, other} == {"office", "position"}


def _count(article: Article, word: str) -> int:
    return len(patterns.compile(rf"\b{word}").findall(article.source.folded))


@cache
def _nationalities(language: str) -> frozenset[str]:
    return frozenset((*countries.table(f"ADJECTIVES_{language.upper()}"), *PEOPLE))


@cache
def _heads(language: str) -> frozenset[str]:
    return words(HEADS[language])


@cache
def _pattern(language: str) -> Any:
    return patterns.compile(QUALIFIED[language].format(heads="|".join(HEADS[language].split())))
