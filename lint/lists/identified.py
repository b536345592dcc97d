"""Lists in another sentence than their number: "Four ministers go. They are ...", "A, B and C sign. All four ...".

The number is the one that the sentence before counts, or one that "all" or an article takes up behind the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import nouns
from lint.lists import collectives, enumerated
from lint.lists.bullets import List
from lint.lists.collectives import Collective
from lint.model import Article, Block, Quantity, Role
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE, Role.PAGE, Role.LIST))
MOST = 12
ALL_REACH = 16  # characters of what takes it up
REACH = 3  # sentences between a list and what takes it up
# How a sentence says who or what was counted in the one before.
NAMING = {
    "fr": r"(?:il s['’]agit|ce (?:sont|seront|furent)|c['’]étaient|(?:ils|elles) s['’]appellent|(?:les|ses|leurs)"
    r" (?:noms|lauréats?|élus|gagnants) (?:sont )?:)\s?(?:respectivement )?",
    "en": r"(?:they|these|those)\s(?:are|were|will be)|(?:the|its) (?:winners|names|finalists) are:?",
    "vi": r"(?:đó là|gồm có|gồm|cụ thể là|lần lượt là|bao gồm)",
}
OWNERS = {
    "fr": r"\s(?:(?:d[eu]s?|les|aux?)\s)?(?:\p{Ll}[\p{L}’'-]*\s(?=de |d['’]|du |des )){0,2}",
    "en": r"\s(?:the \p{Ll}+s (?:of|for|from) )?",
    "vi": r"\s(?:các \p{Ll}+ )?",
}
# "ce sont A et B qui"; "les nuits de mardi et de mercredi".
CLEFT = {
    "fr": (
        r"(?:ce\ssont|ce\sfurent|ce\sseront|(?:[Ss]ont|[Ss]eront|[Oo]nt\sété)\s\p{Ll}+(?:é|i|u|is|it|t)e?s)",
        r"(?:qui|que)",
    ),
    "en": (r"(?:[Ii]t\s(?:is|was)|[Tt]hey\s(?:are|were))", r"(?:who|that|which)"),
    "vi": (r"(?:[Đđ]ó\slà)", r"(?:đã|sẽ|được|là)"),
}
SEVERAL = {
    "fr": r"\b(?:[Ll]es|[Dd]es|[Aa]ux|[Cc]es)\s(?P<noun>\p{Ll}+[sx])\s(?=de |d['’]|du )",
    "en": r"\b(?:[Tt]he|[Tt]hese)\s(?P<noun>\p{Ll}+s)\s(?:of|on)\s",
    "vi": r"\b(?:[Cc]ác)\s(?P<noun>\p{Ll}+)\s",
}
OPENING = frozenset(("", "the ", "this ", "le ", "la ", "ce ", "cette "))  # before a noun that takes up a list
# How a sentence takes up as known what another one lists.
ALL = {
    "fr": r"(?:tou(?:s|tes) les |(?:les|ces|leurs|aux|des) )$",
    "en": r"(?:all (?:the |of the )?|(?:the|these|those) )$",
    "vi": r"(?:cả |tất cả |toàn bộ )$",
}
FIRM = ("tous les ", "toutes les ", "all ", "cả ", "tất cả ", "ces ", "these ", "those ")
# What follows a number that takes up a part, or others.
PART = patterns.compile(
    r"\s(?:premi|derni|autres?|restant|prochain|first|last|others?|remaining|nouve|more|khác|còn lại|đầu|cuối)"
)
NUMBERS = {
    "fr": ("un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "vi": ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
}
# What opens a sentence before a comma and is no name.
ADVERBS = (
    "Earlier|Later|Meanwhile|However|Yesterday|Today|Tomorrow|Then|Elsewhere|Overall|Finally|Still|Instead|Also|Afterwards"
    "|Hier|Demain|Ensuite|Puis|Enfin|Ailleurs|Pourtant|Cependant|Toutefois|Désormais|Aussi|Auparavant|Plus tard|Ainsi"
    "|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    "|Hôm qua|Ngoài ra|Sau đó|Trước đó|Hôm nay|Tuy nhiên|Cuối cùng"
)
SUBJECT = {
    "fr": r"\s(?:\p{Ll}[\p{L}’'-]*)",
    "en": r"\s(?:\p{Ll}[\p{L}’'-]*)",
    "vi": r"\s(?:\p{Ll}[\p{L}\p{M}]*)",
}


class Stated(NamedTuple):
    """A number of things, what says it, and the list of them elsewhere."""

    quantity: Quantity | Collective
    number: int
    block: Block
    listed: List


def found(article: Article) -> Iterator[Stated]:
    """The numbers of an article that a list of another sentence bears out, or does not."""
    counts: dict[int, list[Quantity]] = {}
    for quantity in article.quantities:
        if _whole(quantity):
            counts.setdefault(id(quantity.block), []).append(quantity)
    story: list[Block] = []
    title: list[Quantity] = []
    for block in article.prose:
        if block.role in SKIPPED or block.language not in NAMING:
            continue
        if story and story[0].region is not block.region:
            story = []
        story.append(block)
        own = counts.get(id(block), [])
        if block.role is Role.TITLE:
            title = [one for one in own if one.noun is not None]
        elif title and title[0].block.region is block.region:
            yield from _above(title, block)
        yield from _gathered(story)
        if own:
            yield from _named(block, own)
            yield from _taken_up(story, len(story) - 1, own)


def _whole(quantity: Quantity) -> bool:
    if quantity.unit is not None or len(quantity.numbers) > 1 or quantity.approximation:
        return False
    value = quantity.numbers[0].value
    return 2 <= value <= MOST and value == value.to_integral_value()


# --- The sentence before counts, the next one names -------------------------------------------------------------------


def _named(block: Block, own: Sequence[Quantity]) -> Iterator[Stated]:
    for quantity in own:
        before = block.sentence_at(quantity.span.start)
        if quantity.noun is None or before.end + 1 >= len(block.text):
            continue
        sentence = block.sentence_at(before.end + 1)
        match = _naming(block.language).match(block.lower, sentence.start, sentence.end)
        if match is None or sum(one.span.start >= before.start and one.span.end <= before.end for one in own) > 1:
            continue
        listed = _list(block, match.end(), sentence.end)
        if listed is not None:
            yield Stated(quantity, int(quantity.numbers[0].value), block, listed)


def _list(block: Block, start: int, end: int) -> List | None:
    text, language = block.text, block.language
    match = _owned(language).match(text, start, end)
    if match is None:
        return None
    return enumerated.counted(match["list"], match.start("list"), language)


def _above(title: Sequence[Quantity], block: Block) -> Iterator[Stated]:
    """What a headline counts, beside those that the text says it is, or more of that noun than it counts."""
    if len(title) != 1 or title[0].noun is None:
        return
    number = int(title[0].numbers[0].value)
    for match in _cleft(block.language).finditer(block.text):
        listed = enumerated.counted(match["list"], match.start("list"), block.language)
        yield Stated(title[0], number, block, listed)
    for match in _several(block.language).finditer(block.text):
        listed = enumerated.counted(match["list"], match.start("list"), block.language)
        if nouns.key(match["noun"], block.language) == title[0].noun.key and listed.least > number:
            yield Stated(title[0], number, block, listed)


def _gathered(story: Sequence[Block]) -> Iterator[Stated]:
    """ "A, B and C shared the prize. The trio ..."."""
    block = story[-1]
    for span, number in collectives.nouns(block):
        sentence = block.sentence_at(span.start)
        if block.lower[sentence.start : span.start] not in OPENING:
            continue
        found = next(_before(story, len(story) - 1, sentence), None)
        if found is not None and abs(number - found[1].least) <= found[2]:
            yield Stated(Collective(block, span, number, found[1]), number, *found[:2])


# --- A list, and what takes it up -------------------------------------------------------------------------------------


def _taken_up(story: Sequence[Block], place: int, own: Sequence[Quantity]) -> Iterator[Stated]:
    block = story[place]
    for quantity in own:
        start = quantity.span.start
        ahead = _all(block.language).search(block.lower, max(0, start - ALL_REACH), start)
        if ahead is None or PART.match(block.lower, quantity.span.end):
            continue
        sentence = block.sentence_at(start)
        if (quantity.noun is None and ahead[0] not in FIRM) or ":" in block.text[start : sentence.end]:
            continue
        number = int(quantity.numbers[0].value)
        found = next(_before(story, place, sentence), None)
        if found is not None and abs(number - found[1].least) <= found[2] and not _told(quantity, own):
            yield Stated(quantity, number, *found[:2])


def _told(quantity: Quantity, own: Sequence[Quantity]) -> bool:
    """Whether a number was told before in its paragraph: the list need not be what it takes up."""
    earlier = (one for one in own if one.span.start < quantity.span.start)
    return any(one.numbers[0].value == quantity.numbers[0].value for one in earlier)


def _before(story: Sequence[Block], place: int, sentence: Span) -> Iterator[tuple[Block, List, int]]:
    """The lists of the sentences before, the nearest first, and how many items they may be off: names that open or end
    a sentence, or items with a figure each."""
    for _ in range(REACH):
        if sentence.start:
            sentence = story[place].sentence_at(max(0, sentence.start - 2))
        elif place:
            place -= 1
            sentence = story[place].sentence_at(len(story[place].text) - 1)
        else:
            return
        block = story[place]
        match = _opening(block.language).match(block.text, sentence.start, sentence.end)
        opens = match is not None
        match = match or _longer(block.language).search(block.text, sentence.start, sentence.end)
        if match is not None:
            yield block, enumerated.counted(match["list"], match.start("list"), block.language), 1 + opens
        elif (each := _each(block, sentence)) is not None:
            yield block, each, 2


def _each(block: Block, sentence: Span) -> List | None:
    """A sentence in which each name has a figure: "Moss got six years, Carl five, Tina Wray two"."""
    parts = _parting(block.language).split(block.text[sentence.start : sentence.end])
    own = [part for part in parts if _gapped(block.language).fullmatch(part.strip())]
    end = sentence.end - block.text[sentence.start : sentence.end].endswith(".")
    return List(Span(sentence.start, end), len(parts), len(parts)) if len(own) == len(parts) > 2 else None


@cache
def _naming(language: str) -> Any:
    return patterns.compile(rf"(?<![\p{{L}}-])(?:{NAMING[language]})(?![\p{{L}}-])")


@cache
def _owned(language: str) -> Any:
    return patterns.compile(rf"{OWNERS[language]}(?P<list>{enumerated.LISTS[language]})(?=[.;]|$|\s(?:qui|who|which))")


@cache
def _cleft(language: str) -> Any:
    first, last = CLEFT[language]
    return patterns.compile(rf"\b{first}\s(?P<list>{enumerated.LISTS[language]})(?:\.|$|\s{last}\b)")


@cache
def _several(language: str) -> Any:
    return patterns.compile(rf"{SEVERAL[language]}(?P<list>{enumerated.LISTS[language]})")


@cache
def _all(language: str) -> Any:
    return patterns.compile(rf"(?<![\p{{L}}-]){ALL[language]}")


@cache
def _opening(language: str) -> Any:
    return patterns.compile(rf"(?!(?:{ADVERBS}),)(?P<list>{enumerated.LISTS[language]}){SUBJECT[language]}")


@cache
def _longer(language: str) -> Any:
    return patterns.compile(rf"(?P<list>{enumerated.LONGER[language]})(?:\.|$)")


@cache
def _parting(language: str) -> Any:
    return patterns.compile(rf",\s(?!(?:and|et|và)\s)|,?{enumerated.AND[language]}")


@cache
def _gapped(language: str) -> Any:
    """A name, and one number behind it."""
    value = r"(?:[^\s,]*\d[^\s,]*|" + "|".join(NUMBERS[language]) + ")"
    words = r"(?:\s[^\s,\d]+){0,5}?"
    whose = r"(?:(?:his|her|its|son|sa|leur) )?(?:\p{Ll}+ )?"
    return patterns.compile(rf"{whose}{enumerated.NAME}{words}\s{value}{words}\.?")
