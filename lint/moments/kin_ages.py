"""Ages of two that cannot be: twins of two ages, a brother "three years older" who was born later, or is two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lint import patterns
from lint.annotate.births import Birth
from lint.annotate.relative import number
from lint.annotate.told_ages import Age
from lint.annotate.words import table
from lint.model import Block, Day, Hit, Related, Value
from lint.source import Span

TWINS = table("twin twins jumeau jumeaux jumelle jumelles triplets triplés triplées đôi")
BORN_TOGETHER = patterns.compile(r"\btwins?\b|\bjum(?:eaux?|elles?)\b|\btripl\w+|\bsinh\sđôi\b|\bsong\ssinh\b")
TWIN = patterns.compile(  # "Her twin brother, Jacob"
    r"(?:\btwin\s(?:brother|sister)|\b(?:frère|sœur|soeur)\s(?:jumeau|jumelle)|\b(?:son|sa)\s(?:jumeau|jumelle)|\btwin"
    r"|\b(?:anh|chị|em)(?:\s(?:trai|gái))?\s(?:sinh\sđôi|song\ssinh))(?:\stên)?,?\s(?P<name>\p{Lu}\p{L}+)"
)
PAIRED = patterns.compile(r"(\p{Lu}[\p{L}-]+)\s(?:and|et|và|&)\s(\p{Lu}[\p{L}-]+)")
AGED = (
    r"\b{name}(?:\s\p{{Lu}}[\p{{L}}-]+){{0,2}}(?:,\s|\s\(|,\sâgée?\sde\s|,\saged\s|\sis\s|\sa\s)"
    r"(?P<n>\d{{1,2}})(?!\d|[.,]\d)"
)
OLDER = {
    "fr": r"(?P<n>\d{1,2}|\p{L}+)\sans\s(?:(?:son|sa|leur)\s(?:(?P<old>aînée?)|cadet(?:te)?)"
    r"|plus\s(?:(?P<old>vieux|vieille|âgée?)|jeune)|de\s(?:(?P<old>plus)|moins)\b)",
    "en": r"(?P<n>\d{1,2}|\p{L}+)\syears\s(?:(?P<old>older)|younger|(?:his|her)\s(?:(?P<old>senior|elder)|junior))",
    "vi": r"(?P<old>hơn|lớn\shơn)?(?:kém|nhỏ\shơn)?\s(?:em|anh|chị)(?:\s\w+)?\s(?P<n>\d{1,2}|\p{L}+)\stuổi",
}
SIBLINGS = table(
    "frère soeur sœur frères soeurs sœurs brother sister brothers sisters aîné aînée cadet cadette em anh chị"
)


def find(blocks: Sequence[Block], births: Sequence[Birth], ages: Sequence[Age]) -> Iterator[Hit]:
    """The hits of a region."""
    words = [block for block in blocks if not TWINS.isdisjoint(block.vocabulary)]
    for block in words:
        yield from _twins(block, blocks, ages)
    for block in blocks:
        yield from _gap(block, ages)
    if len(births) == 2:
        for block in blocks:
            if not SIBLINGS.isdisjoint(block.vocabulary):
                yield from _siblings(block, births)


# --- Twins ------------------------------------------------------------------------------------------------------------


def _twins(block: Block, blocks: Sequence[Block], ages: Sequence[Age]) -> Iterator[Hit]:
    """Two ages of two names that a sentence joins and calls twins, or of one and his "twin sister, Ann"."""
    for sentence in block.sentences:
        if not BORN_TOGETHER.search(block.lower, sentence.start, sentence.end):
            continue
        pairs = [pair.groups() for pair in PAIRED.finditer(block.text, sentence.start, sentence.end)]
        for found in TWIN.finditer(block.text, sentence.start, sentence.end):
            named = [age for age in ages if age.block is block and age.span.end < found.start() and age.subject.beside]
            pairs += [(age.subject.shown.split()[0], found["name"]) for age in named[-1:]]
        for pair in pairs:
            told = [(name, _aged(name, blocks)) for name in pair]
            (one, first), (other, second) = told
            if first is None or second is None or first[2] == second[2] or one == other:
                continue
            values: dict[str, Value] = {"name": other, "first": first[2], "second": second[2]}
            yield Hit("twins", second[0], second[1], values, (Related(first[0], first[1], "age"),))
            return


def _aged(name: str, blocks: Sequence[Block]) -> tuple[Block, Span, int] | None:
    for block in blocks:
        if name in block.text and (found := patterns.compile(AGED.format(name=name)).search(block.text)):
            return block, Span(*found.span("n")), int(found["n"])
    return None


def _gap(block: Block, ages: Sequence[Age]) -> Iterator[Hit]:
    """The two ages of a paragraph that says how many years lie between two persons, and not these."""
    here = [age for age in ages if age.block is block and not age.most and age.telling in ("now", "beside")]
    if len({age.years for age in here}) != 2:
        return
    first, second = here[0], next(age for age in here if age.years != here[0].years)
    for found in patterns.compile(OLDER[block.language]).finditer(block.lower):
        years = number(found["n"], block.language)
        if years and abs(abs(first.years - second.years) - years) > 1:
            claim = block.text[found.start() : found.end()]
            values: dict[str, Value] = {"claim": claim, "first": first.years, "second": second.years}
            yield Hit("gap", second.block, second.span, values, (Related(first.block, first.span, "age"),))
            return


# --- Brothers and sisters ---------------------------------------------------------------------------------------------


def _siblings(block: Block, births: Sequence[Birth]) -> Iterator[Hit]:
    """ "born in 1999 and three years older than she", who was born in 1997."""
    for found in patterns.compile(OLDER[block.language]).finditer(block.lower):
        years = int(found["n"]) if found["n"].isdecimal() else number(found["n"], block.language)
        if not years:
            continue
        sentence = block.sentence_at(found.start())
        here = [birth for birth in births if birth.block is block and birth.sentence == sentence]
        apart = births[1].year - births[0].year
        fits = abs(abs(apart) - years) <= 1
        if fits and len(here) == 1:
            own = here[0]
            other = births[0] if births[1] is own else births[1]
            fits = (own.year < other.year) == bool(found["old"]) or own.year == other.year
        if fits:
            continue
        values: dict[str, Value] = {
            "claim": block.text[found.start() : found.end()],
            "one": Day(births[0].year),
            "other": Day(births[1].year),
        }
        related = tuple(Related(birth.block, birth.span, "birth") for birth in births)
        yield Hit("siblings", block, Span(*found.span()), values, related)
        return
