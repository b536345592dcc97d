"""Ranks beside those before: "the sixth unit, after those of Rome, Milan and Pisa", "second, behind A, B and C".

The words for coming after (a preposition, "already", "the other five") are looked for anywhere in the sentence of a
rank, or in the next one, with what follows them: years, names, or how many there were. One more than those is due.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import nouns
from lint.annotate.numerals import value_of
from lint.annotate.words import table
from lint.checks._adjoining import behind
from lint.editions import titles
from lint.editions.words import NEVER, SKIPPED
from lint.model import Agreement, Article, Block, Hit, Ordinal, Related, Value
from lint.record import NamedTuple
from lint.source import Span

MOST, FAR = 12, 5  # ranks that such lists explain, and how far one may be off
AFTER = {"fr": r"après|s['’]ajoute à|suit", "en": r"after|following|adding to|follows", "vi": r"sau"}
BEHIND = {
    "fr": r"(?P<only>seulement |juste )?(?:derrière|devancée?s? (?P<only2>seulement )?par|précédée?s? (?:de|par))",
    "en": r"(?P<only>only |just )?(?:behind|beaten (?P<only2>only )?by)",
    "vi": r"(?P<only>chỉ )(?P<only2>xếp |đứng )?sau",
}
ALREADY = {
    "fr": r"déjà|auparavant|précédemment|qu['’]en|avant cela",
    "en": r"already|previously|earlier|before|only(?=\s(?:\p{L}+\s){0,2}in\s)|having",
    "vi": r"trước đó|từng",
}
# How many there were, in words: "the other five", "les deux précédentes", "hai đoàn tàu trước đó".
OTHERS = {
    "fr": r"(?:les|ses|leurs)\s(?P<count>\d{1,2}|\p{L}+)\s(?:autres|précédente?s|premi[eè]re?s)(?!\p{L})",
    "en": r"(?:the|its|his|her|their)\s(?:other|previous|earlier|first)\s(?P<count>\d{1,2}|\p{L}+)(?!\p{L})",
    "vi": r"(?P<count>\d{1,2}|[\p{L}\p{M}]+)\s(?:[\p{L}\p{M}]+\s){1,3}(?:trước đó|còn lại|trước đây)",
}
PODIUM = {"fr": r"au pied d[ue]s? podium", "en": r"just (?:off|outside|short of) the (?:podium|medals)", "vi": r"(?!)"}
PODIUM_RANK = 4
OTHERWISE = NEVER - table("etape stage place person personne rang fois time")
PLACED = {
    "fr": r"\b(?:class|termin|fini|arriv|pointe|occup|place|figur|hiss|pren|rang|est|était|se retrouve)\p{L}*\s"
    r"(?:\p{L}+\s){0,3}$",
    "en": r"\b(?:rank|finish|came|come|place|stand|stood|sit|lie|lay|end|is|was|voted|rated)\p{L}*\s(?:\p{L}+\s){0,2}$",
    "vi": r"(?:xếp|đứng|về|cán đích|hạng|vị trí)\s(?:\p{L}+\s){0,2}(?:thứ\s)?$",
}
LINK = patterns.compile(r",?\s(?:et|and|và|ou|or)\s|,\s(?:puis\s|then\s)?")
LAST = patterns.compile(r"\s(?:et|and|và|ou|or)\s")
END = patterns.compile(r"[.;:!?()«»“”\"–—]|$")
YEAR = patterns.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NAME = patterns.compile(r"(?:^|[\s'’-])\p{Lu}[\p{L}\p{M}]")
COUNT = patterns.compile(
    r"(?:(?:les|ses|the|his|her|các|đúng)\s)?(?P<count>\d{1,2}|[\p{L}\p{M}]+)\s(?P<noun>[\p{L}\p{M}]+)"
)
HELD = patterns.compile(r"autres?|précéd|held|won|others?|previous|earlier|\p{L}{3,}(?:ées?|és|ed)$")
TIMES = table("ngày tháng năm giờ phút giây tuần jours ans mois days years months")
REST = patterns.compile(r"notamment|dont|including|among|loin|far |etc|…")
LONGEST = 40  # characters of an item


class Found(NamedTuple):
    """The words that tell of those before, how many they are, and whether there may be more."""

    block: Block
    span: Span
    before: int
    least: bool = False
    placed: bool = False  # whether they finished before somebody, in a race or a vote


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a rank that is not one more than those that the text has before it."""
    for ordinal in article.ordinals:
        block = ordinal.block
        if block.role in SKIPPED or block.language not in AFTER or not 0 < ordinal.rank <= MOST:
            continue
        found = next(_found(article, ordinal), None)
        if found is None:
            continue
        related = (Related(found.block, found.span, "years" if found.block is block else "body"),)
        due = found.before + 1
        if due == ordinal.rank:
            yield Agreement(block, ordinal.span, "text", related)
        elif (not found.least or ordinal.rank < due) and abs(due - ordinal.rank) <= FAR:
            yield _hit(ordinal, found)


def _hit(ordinal: Ordinal, found: Found) -> Hit:
    block, (start, end) = ordinal.block, ordinal.span
    values: dict[str, Value] = {"told": block.text[start:end], "rank": found.before + 1}
    if found.placed:
        values["other"] = found.block.text[found.span.start : found.span.end]
        return Hit("standing", block, ordinal.span, values, (Related(found.block, found.span, "body"),))
    values["before"] = found.before
    return Hit("tally", block, ordinal.span, values, (Related(found.block, found.span, "years"),))


def _found(article: Article, ordinal: Ordinal) -> Iterator[Found]:
    block, language, (start, end) = ordinal.block, ordinal.block.language, ordinal.span
    sentence = block.sentence_at(start)
    placed = (
        patterns.compile(PLACED[language]).search(block.lower, max(sentence.start, start - LONGEST), start) is not None
    )
    if match := patterns.compile(PODIUM[language]).search(block.lower, end, sentence.end):
        yield Found(block, Span(*match.span()), PODIUM_RANK - 1, placed=True)
    if placed:
        yield from _cued(ordinal, block, Span(end, sentence.end), BEHIND)
    if ordinal.rank < 2 or (ordinal.noun is not None and ordinal.noun.key in OTHERWISE):
        return
    yield from _cued(ordinal, block, sentence, AFTER)
    yield from _cued(ordinal, block, Span(end, sentence.end), ALREADY)
    others = ordinal.rank > 2  # "a second hiker was found, while the other three"
    yield from _others(block, Span(end, sentence.end)) if others else ()
    if (following := behind(article, block, sentence)) is not None:
        yield from _cued(ordinal, *following, ALREADY)
        yield from _others(*following) if others else ()
    yield from (Found(*won) for won in titles.listed(article, ordinal))


def _others(block: Block, span: Span) -> Iterator[Found]:
    for match in patterns.compile(OTHERS[block.language]).finditer(block.lower, span.start, span.end):
        if (count := _number(match["count"], block.language)) > 1:
            yield Found(block, Span(*match.span("count")), count)


def _cued(ordinal: Ordinal, block: Block, span: Span, cues: dict[str, str]) -> Iterator[Found]:
    """What words for coming after are followed by: a list, or how many."""
    pattern = patterns.compile(rf"(?<!\p{{L}})(?:{cues[block.language]})(?!\p{{L}})")
    for cue in pattern.finditer(block.lower, span.start, span.end):
        at = cue.end() + 1
        end = min(span.end, END.search(block.text, at).start())
        if block is ordinal.block and cue.end() <= ordinal.span.start < end:
            end = ordinal.span.start
        placed = cues is BEHIND
        least = placed and not (cue["only"] or cue["only2"])
        if block.lower.endswith(("loin ", "far "), max(0, cue.start() - LONGEST), cue.start()):
            continue
        if (listed := _list(block.text[at:end])) is not None:
            yield Found(block, Span(at, at + listed[0]), listed[1], least, placed)
        elif cues is not ALREADY and (match := COUNT.match(block.lower, at, end)):
            count = _number(match["count"], block.language)
            if 1 < count < MOST and (placed or _of_kind(ordinal, match["noun"], block)):
                yield Found(block, Span(*match.span("count")), count, least, placed)


def _of_kind(ordinal: Ordinal, noun: str, block: Block) -> bool:
    """Whether a number before is of what is ranked: "the fourth shop, after three shops", "after four held in Rome"."""
    if HELD.match(noun) or noun in TIMES:
        return noun not in TIMES
    if block.language == "vi":
        return noun in block.lower[max(0, ordinal.span.start - LONGEST) : ordinal.span.start].split()
    return ordinal.noun is not None and ordinal.noun.key == nouns.key(noun, block.language)


def _list(text: str) -> tuple[int, int] | None:
    """Where a list of years or names that opens a text ends, and how many they are; "and" leads to its last item."""
    items: list[str] = []
    at, last = 0, False
    while True:
        link = LINK.search(text, at)
        item = text[at : link.start()] if link else text[at:]
        if len(item) > LONGEST or not (NAME.search(item) or YEAR.search(item)) or REST.search(item):
            break
        items.append(item)
        end = at + len(item)
        if link is None or (last and LAST.search(link[0]) is None):
            break
        at, last = link.end(), LAST.search(link[0]) is not None
    years = {year for item in items for year in YEAR.findall(item)}
    count = len(years) if len(years) >= len(items) else len(items)
    return (end, count) if count > 1 and LAST.search(text[:end]) else None


def _number(word: str, language: str) -> int:
    return int(word) if word.isdigit() else int(value_of(word, language) or 0)
