"""Two ages of one person: "Jeanne Roy, 45 ans", further on "Jeanne Roy, 54 ans"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from lint import patterns
from lint.annotate import told_ages, whose
from lint.annotate.tokens import lower
from lint.annotate.told_ages import Age
from lint.annotate.whose import Names
from lint.model import NOTE, Block, DateMention, Hit, Related, Value
from lint.moments.reckoned import stretches
from lint.moments.surrounding import Story

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
    """Whether a relative or a maiden name stands before an age: "His son John Smith, 21", "Ann Hale, née Smith, 34"."""
    ahead = age.block.text[age.sentence.start : age.span.start].rpartition(age.subject.shown)[0]
    return whose.is_kin(lower(ahead)) or ahead.endswith(("née ", "nee ", "born "))
