"""Two ages of somebody whom the text tells by a noun: "l'automobiliste, un homme de 34 ans", then "l'automobiliste de
43 ans"; and an age that is "also" somebody's, which nobody has: "Aidan, 17 ... His brother, also 19"; and a parent
hardly older than the child."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate import sexes
from lint.annotate.told_ages import Age
from lint.annotate.words import table
from lint.model import NOTE, Block, Hit, Related, Value
from lint.record import NamedTuple
from lint.source import Span

YEARS = table("ans old aged")
FORMS = {  # of an age behind the noun for somebody, or two: "The driver, a 34-year-old man"
    "fr": r"(?P<det>\b(?:une?|le|la|cet|cette|ce)\s|\bl['’])(?P<noun>[\w-]+)(?:\s[\w-]+){0,2}?"
    r"(?:,\sune?\s(?P<other>[\w-]+)(?:\s[\w-]+)?)?,?\s(?:âgée?\sde\s|de\s)?(?P<n>\d{1,3})\sans\b",
    "en": r"\b(?P<det>the|an?)\s(?:(?P<n>\d{1,3})-year-old\s(?:[\w-]+\s)??(?P<noun>[\w-]+)|"
    r"(?P<noun>[\w-]+)(?:\s[\w-]+)?,?\s(?:an?\s(?P<n>\d{1,3})-year-old\s(?P<other>[\w-]+)"
    r"|(?:aged\s(?P<n>\d{1,3})\b(?!,\d)|(?P<n>\d{1,3})(?=[,.;)]))(?!\s(?:years\s)?(?:ago|later))))",
}
NOUNS = {
    "fr": table(
        "homme femme conducteur conductrice automobiliste motard cycliste piéton suspect suspecte adolescent "
        "adolescente",
        "garçon fillette retraité retraitée randonneur randonneuse étudiant étudiante lycéen lycéenne pêcheur touriste",
        "baigneur baigneuse passager passagère alpiniste skieur skieuse chauffeur ouvrier ouvrière pilote plongeur",
    ),
    "en": table(
        "man woman boy girl driver motorist cyclist motorcyclist pedestrian suspect teenager student hiker climber",
        "fisherman tourist swimmer passenger skier pilot diver farmer pensioner worker",
    ),
}
DEFINITE = table("le la l' l’ cet cette ce the")
APART = {  # of which there are several
    "fr": r"(?:\b(?:deux|trois|quatre|les|des|autres?|second|seconde|deuxième|premier|première)\s(?:\w+\s)?{noun}s?\b"
    r"|\b{noun}\s(?:suivante?|précédente?))",
    "en": r"(?:\b(?:two|three|four|other|another|second|first|both)\s(?:\w+\s)?{noun}s?\b|\b{noun}s\b)",
}
ALSO = {
    "fr": r"\b(?:lui|elle)\saussi(?:,|\sâgée?\sde)?\s(?P<n>\d{1,2})\sans"
    r"|(?:également|aussi)\sâgée?\sde\s(?P<n>\d{1,2})\sans|(?P<n>\d{1,2})\sans,?\s(?:lui|elle)\saussi\b",
    "en": r"\balso\s(?:aged\s)?(?P<n>\d{1,2})(?=[,.;)])",
    "vi": r"\bcũng\s(?:đã\s)?(?P<n>\d{1,2})\stuổi\b",
}
CHILD = {  # the age of a child of the one told of before
    "fr": r"\b(?:son|sa|leur)\s(?:fils|fille),?\s(?:\p{L}+,?\s)?(?:(?:âgée?\sde|de|qui\sa|a)\s)?(?P<n>\d{1,2})\sans\b",
    "en": r"\b(?:his|her|their)\s(?:son|daughter),?\s(?:\p{L}+,?\s)?(?:who\sis\s|is\s|aged\s)?(?P<n>\d{1,2})(?=[,.;)])",
    "vi": r"\bcon\s(?:trai|gái)(?:\s\p{L}+){0,4}(?:,|\s\()?\s?(?P<n>\d{1,2})\stuổi\b",
}
PARENT = {
    "fr": r"\b(?:son\spère|sa\smère),?\s(?:\p{L}+\s\p{L}+,?\s)?(?:(?:âgée?\sde|de|qui\sa|a)\s)?(?P<n>\d{1,2})\sans\b",
    "en": r"\b(?:his|her)\s(?:mother|father),?\s(?:\p{L}+\s\p{L}+,?\s)?(?:(?:who\sis|is|aged)\s)?(?P<n>\d\d)(?=[,.;)])",
    "vi": r"(?:\b(?:mẹ|bố|cha)\s(?:em|cháu|anh|chị)),?(?:\s\p{L}+){0,4}(?:,|\s\()?\s?(?P<n>\d{1,2})\stuổi\b",
}
GENERATION = 13  # years between parents and children at the least


class Told(NamedTuple):
    """An age of somebody told by nouns; `again` where the words take up who was told of before."""

    block: Block
    span: Span
    years: int
    nouns: tuple[str, ...]
    again: bool


def find(blocks: Sequence[Block], ages: Sequence[Age]) -> Iterator[Hit]:
    """The hits of a region, of which `ages` are those of persons."""
    aged = any(not YEARS.isdisjoint(block.vocabulary) for block in blocks)
    told = [one for block in blocks if aged and block.language in FORMS for one in _told(block)]
    for at, second in enumerate(told):
        if second.again:
            yield from _again(told[:at], second, told, blocks)
    yield from _also(blocks, ages)
    for pattern, older in ((CHILD, 1), (PARENT, -1)):
        yield from _generations(blocks, ages, pattern, older)


def _told(block: Block) -> Iterator[Told]:
    known = NOUNS[block.language].union(block.lower[slice(*word.span)] for word in sexes.nouns(block))
    for found in patterns.compile(FORMS[block.language]).finditer(block.lower):
        nouns = tuple(noun for noun in (found["noun"], found["other"]) if noun in known)
        if nouns:
            again = found["det"].strip() in DEFINITE
            yield Told(block, Span(*found.span("n")), int(found["n"]), nouns, again)


def _again(before: Sequence[Told], second: Told, told: Sequence[Told], blocks: Sequence[Block]) -> Iterator[Hit]:
    """An age of somebody taken up by a noun that one told of before has, and nobody else."""
    for noun in second.nouns:
        first = [one for one in before if noun in one.nouns]
        alike = [one for one in told if noun in one.nouns and one.years == second.years]
        if len(first) != 1 or len(alike) > 1 or first[0].years == second.years or _several(noun, blocks):
            continue
        values: dict[str, Value] = {"name": noun.capitalize(), "first": first[0].years, "second": second.years}
        related = (Related(first[0].block, first[0].span, "age"),)
        yield Hit("two-ages", second.block, second.span, values, related, doubt=1)
        return


def _several(noun: str, blocks: Sequence[Block]) -> bool:
    return any(
        noun in block.lower and patterns.compile(APART[block.language].format(noun=noun)).search(block.lower)
        for block in blocks
        if block.language in APART
    )


def _also(blocks: Sequence[Block], ages: Sequence[Age]) -> Iterator[Hit]:
    """An age that somebody has "also", where the one told before has another, and nobody has it."""
    for block in blocks:
        for found in patterns.compile(ALSO[block.language]).finditer(block.lower) if block.language in ALSO else ():
            years, span = int(found["n"]), Span(*found.span("n"))
            before = [age for age in ages if (age.block.paragraph, age.span.end) < (block.paragraph, span.start)]
            alike = sum(patterns.compile(rf"(?<!\d){years}(?!\d)").search(each.text) is not None for each in blocks)
            if before and before[-1].years != years and alike == 1 and block.paragraph - before[-1].block.paragraph < 2:
                values: dict[str, Value] = {"first": before[-1].years, "second": years}
                related = (Related(before[-1].block, before[-1].span, "age"),)
                yield Hit("also", block, span, values, related, doubt=NOTE)


def _generations(blocks: Sequence[Block], ages: Sequence[Age], forms: dict[str, str], older: int) -> Iterator[Hit]:
    """The age of a child or parent that is too near the one told right before, of who is `older`: 1, or -1."""
    for block in blocks:
        for found in patterns.compile(forms[block.language]).finditer(block.lower) if block.language in forms else ():
            years, span = int(found["n"]), Span(*found.span("n"))
            before = [age for age in ages if age.block is block and age.span.end < found.start()]
            if before and not before[-1].most and older * (before[-1].years - years) < GENERATION:
                values: dict[str, Value] = {"first": before[-1].years, "second": years}
                related = (Related(before[-1].block, before[-1].span, "age"),)
                yield Hit("generations", block, span, values, related, doubt=NOTE)
