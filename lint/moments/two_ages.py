"""Two ages of one person: "Jeanne Roy, 45 ans", further on "Jeanne Roy, 54 ans"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import Any

from lint import patterns
from lint.annotate import told_ages, whose
from lint.annotate.tokens import lower
from lint.annotate.told_ages import Age
from lint.annotate.whose import Names
from lint.annotate.words import table
from lint.model import NOTE, Block, DateMention, Hit, Related, Value
from lint.moments.reckoned import stretches
from lint.moments.surrounding import Story
from lint.source import Span

OLD = {
    "fr": r"(?P<noun>{nouns})(?:\s[\w-]+){{0,2}}?,?\s(?:âgée?\sde\s|de\s)?(?P<n>\d{{1,3}})\sans\b",
    "en": r"(?:(?P<n>\d{{1,3}})-year-old\s(?:[\w-]+\s)?(?P<noun>{nouns})|(?P<noun>{nouns})(?:,|\saged|,\saged)"
    r"\s(?P<n>\d{{1,3}})(?=[\s,.;)])(?!\s(?:years\s)?(?:ago|later)))",
}
SOME = {"fr": r"\bune?\s", "en": r"\ban?\s"}
THE = {"fr": r"(?:\b(?:le|la|cet|cette|ce)\s|\bl['’])", "en": r"\bthe\s"}
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
YEARS = table("ans old aged")
OPENED = patterns.compile(  # "Élue en", "Elected in": the date is that of what is done
    r"(?:\w+(?:ée?s?|ie?s?|ue?s?)|\w+ed|được\s\w+|sinh|bị\s\w+|\w+\sđược)\s[^,;.\d]{0,40}"
)
TWO_DIGITS = patterns.compile(r"(?<![\d,.])\d\d(?![\d,.]\d|\d)")
NEAR = 4  # paragraphs from an age to a noun for it
HOMONYMS = ("homonyme", "père et fils", "père et le fils", "namesake", "junior", "no relation", "cùng tên", "trùng tên")


def two_ages(told: Sequence[Age], story: Story) -> Iterator[Hit]:
    """Flags the later of two ages that one name has, where neither is of another year."""
    named = [age for age in told if age.subject.shown and _is_of_now(age, story)]
    flagged: set[int] = set()
    for first, second in combinations(named, 2):
        apart = abs(first.years - second.years)
        if not apart or id(second) in flagged or not _comparable(first, second):
            continue
        flagged.add(id(second))
        values: dict[str, Value] = {"name": second.subject.shown, "first": first.years, "second": second.years}
        related = (Related(first.block, first.span, "age"),)
        doubt = int(apart == 1 or not (first.subject.beside and second.subject.beside))
        yield Hit("two-ages", second.block, second.span, values, related, doubt=doubt)


def unnamed(blocks: Sequence[Block]) -> Iterator[Hit]:
    """Flags another age of the only man, woman, driver ... that a region brings in with an age: "un homme de 34 ans",
    then "l'homme, âgé de 43 ans"."""
    told = [block for block in blocks if not YEARS.isdisjoint(block.vocabulary)]
    some = [(block, one) for block in told for one in _old(True, block)] if len(told) > 1 or _again(told) else []
    for block in told if some else ():
        for found in _old(False, block):
            first = [(there, one) for there, one in some if one["noun"] == found["noun"]]
            if len(first) != 1 or found["n"] in [one["n"] for _, one in some]:
                continue
            there, one = first[0]
            values: dict[str, Value] = {
                "name": found["noun"].capitalize(),
                "first": int(one["n"]),
                "second": int(found["n"]),
            }
            related = (Related(there, Span(*one.span("n")), "age"),)
            yield Hit("two-ages", block, Span(*found.span("n")), values, related, doubt=1)


def by_noun(blocks: Sequence[Block], told: Sequence[Age], names: Names) -> Iterator[Hit]:
    """Flags "la septuagénaire" where the last age above is 81, and nobody on the page is of that age."""
    for block in (each for each in blocks if told and not told_ages.DECADES.keys().isdisjoint(each.vocabulary)):
        for noun in told_ages.decades(block, names):
            above = [age for age in told if (age.block.paragraph, age.span.start) < (block.paragraph, noun.span.start)]
            word, fits = block.lower[slice(*noun.span)], range(noun.years, noun.most + 1)
            some = any(f"un {word}" in each.lower or f"une {word}" in each.lower for each in blocks)
            if not above or some or any(int(n) in fits for each in blocks for n in TWO_DIGITS.findall(each.text)):
                continue
            last = above[-1]
            if last.telling in ("now", "beside", "birthday") and block.paragraph - last.block.paragraph < NEAR:
                values: dict[str, Value] = {"age": word, "first": last.years}
                yield Hit("noun", block, noun.span, values, (Related(last.block, last.span, "age"),), doubt=NOTE)


def _again(blocks: Sequence[Block]) -> bool:
    """Whether one block may tell two ages."""
    return any(block.lower.count(" ans") > 1 or "year-old" in block.lower or "aged " in block.lower for block in blocks)


def _old(some: bool, block: Block) -> list[Any]:
    return list(_pattern(some, block.language).finditer(block.lower)) if block.language in OLD else []


@cache
def _pattern(some: bool, language: str) -> Any:
    form = OLD[language].format(nouns="|".join(sorted(NOUNS[language])))
    return patterns.compile((SOME if some else THE)[language] + form)


def _is_of_now(age: Age, story: Story) -> bool:
    """Whether an age is one of these days, or of a death, of somebody named in full or right before it."""
    if age.telling not in ("now", "birthday", "death") or not (age.subject.beside or age.telling != "now"):
        return False
    if age.telling == "birthday" and story.now is None and story.within(age.block, age.sentence):
        return False  # "Elle a eu 7 ans en 1951"
    printed = [m for m in story.within(age.block, age.sentence) if not OPENED.fullmatch(_head(m))]
    years = {one.last.year for m in printed for one in stretches(m)}
    return story.now is None or years <= {story.now.last.year}


def _head(mention: DateMention) -> str:
    block = mention.block
    return block.lower[block.sentence_at(mention.span.start).start : mention.span.start]


def _comparable(first: Age, second: Age) -> bool:
    if _is_kin(first) != _is_kin(second):
        return False
    born = "birthday" in (first.telling, second.telling)
    if (first.telling == "death") != (second.telling == "death"):
        return False
    if not whose.same(first.subject.person, second.subject.person):
        return False
    if born and abs(first.years - second.years) == 1:
        return False
    if max(len(first.subject.person), len(second.subject.person)) < 2:
        return False
    if (first.block is second.block and first.sentence == second.sentence) or (
        first.block.language == "vi" and abs(first.years - second.years) == 1
    ):
        return False
    return not any(word in lower(age.block.text) for age in (first, second) for word in HOMONYMS)


def _is_kin(age: Age) -> bool:
    """Whether a relative, or a maiden name, stands before an age: "His son John Smith, 21", "Ann Hale, née Smith, 34".
    """
    ahead = age.block.text[age.sentence.start : age.span.start].rpartition(age.subject.shown)[0]
    return whose.is_kin(lower(ahead)) or ahead.endswith(("née ", "nee ", "born "))
