"""Births and ages in the text, and whose they are: "Né en 1950, le général, âgé de 52 ans".

Nothing here knows grammar: a name belongs to what stands right behind it, a sentence without a name goes on about the
one named before. Where two could be meant the person stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Literal

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.words import table
from lint.model import Block, DateMention, NameMention, Quantity
from lint.record import NamedTuple
from lint.source import Span

OLDEST = 122
# How an age is told: of today, of a birthday, of a death, of what was told before ("alors âgé de"), of a year beside it
# ("à 18 ans, en 1968"), of a moment that nothing dates ("quand il").
Telling = Literal["now", "birthday", "death", "told", "beside", "undated"]
Person = tuple[str, ...]  # the words of a name, folded; empty where nobody knows

CUES = {
    "fr": r"(?<![\w-])(?:née?|naît|naquit|vit le jour|voit le jour)(?![\w-])",
    "en": r"(?<![\w-])born(?![\w-])",
    "vi": r"(?<!\w)(?:sinh|chào đời)(?=\s(?:năm|ngày|tháng|tại|ở|vào|ra))|(?<!\w)sn(?=\s?[:.]?\s?\d{4})",
}
BORN = table("né née naît naquit jour born sinh đời sn")  # words of which one stands in every cue
# What may stand between the cue and the date: a place, without a verb of its own.
PLACE = r"[^.;,:!?()«»“”\"\d]{0,50}?(?:\([^)\d]{2,30}\)\s?)?,?\s"
TIE = r"(?:(?:le|en|in|on|the|of|ngày|năm|vào|tháng)\s|ngày\s){0,3}"
DATE = r"(?P<date>(?:\d{1,2}(?:er)?\s|\p{L}{3,9}\s\d{1,2},?\s|[\d/.-]{3,6})?(?:\p{L}{3,9}\s)?(?:năm\s)?)"
YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)(?![\d%]|[.,/–-]\d|e\b)"
OTHERWISE = table(
    "et qui dont où vers environ autour avant après entre depuis années pas puis and who whose about around circa",
    "before after between since not but then và khoảng trước sau giữa sống vào nghề",
)
COPULAS = table("est était fut serait soit is was were be been being who et and ont sont")
KIN = table(
    "fils fille fillette enfant enfants bébé garçon frère sœur soeur père mère épouse époux mari femme compagne",
    "compagnon neveu nièce cousin cousine petit-fils petite-fille grand-père grand-mère veuve jumeau jumelle ami amie",
    "aîné cadet cadette parents oncle tante beau-père belle-mère fiancée son daughter child children baby boy",
    "brother sister father mother wife husband partner nephew niece cousin grandson granddaughter grandfather",
    "grandmother widow twin uncle aunt girlfriend boyfriend fiancée con cháu vợ chồng mẹ cha bố em gái trai",
)
# Somebody who belongs to the one named: an age behind them is theirs.
OTHERS = (
    r"(?:\b(?:sa|son|ses|leurs?|une?|des|deux|trois|his|her|their|an?|two|three)|['’]s?)\s(?:[\w-]+\s)?"
    r"(?:{kin})\b|\b(?:con trai|con gái|vợ|chồng|người mẹ|cha|cháu|em trai|em gái|anh trai|chị gái)\b"
)
ANYBODY = {"fr": r"|\bune?\s[\w-]+$", "en": r"|\ban?\s[\w-]+$", "vi": ""}  # "a dog, aged 12"
# After these a name is a place, or somebody else.
NOT_PERSON = table(
    "à a au aux en dans sur vers par près contre chez via in at from to near on by for against with of tại ở về từ đến",
    "tới tỉnh huyện xã quận phường phố thành qua",
)
CLAIMS: dict[str, tuple[tuple[Telling, str], ...]] = {
    "fr": (
        ("death", r"\b(?:mort|décéd|disparu|éteint|décès|disparition|succomb|meurt|emport)\w*[^.;:]{0,60}?\bà\s"
                  r"(?:l['’]âge\sde\s)?$"),
        ("birthday", r"\b(?:fêt|célébr|souffl)\w*\s(?:\w+\s){0,2}ses\s$"),
        ("told", r"\balors\s(?:\w+\s)?âgée?\sde\s$|\bavait\salors\s$"),
        ("birthday", r"\baura\s$"),
        ("beside", r"(?:^|[\s,])à\s(?:l['’]âge\sde\s)?$|\bavait\s(?:\w+\s)?$"),
        ("now", r"\bâgée?\sde\s$|\b(?:a|aujourd['’]hui|n['’]a\s(?:encore\s)?que)\s$|[^\s\d],\s$|[^\s\d]\s\($"),
    ),
    "en": (
        ("death", r"\b(?:died|dies|dead|death|passed\saway)\b[^.;:]{0,60}?\b(?:at\sthe\sage\sof|at\sage|at|aged?)\s$"),
        ("birthday", r"\bturn(?:ed|s)?\s$"),
        ("told", r"\bthen\s(?:aged\s)?$"),
        ("beside", r"\bat\s(?:the\sage\sof\s|age\s)?$|\bwas\s(?:only\s|just\s)?$"),
        ("now", r"\baged?\s$|[^\s\d],\s$|[^\s\d]\s\($|\bis\s(?:now\s)?$|\bthe\s$"),
    ),
    "vi": (
        ("death", r"\b(?:qua\sđời|từ\strần|tạ\sthế|hưởng\sthọ|hưởng\sdương|trút\shơi)[^.;:]{0,60}$"
                  r"|\bmất\s(?:ở\s)?tuổi\s$"),
        ("told", r"\b(?:khi|lúc)\s(?:đó|ấy)\s(?:\w+\s)?$"),
        ("now", r"\bnăm\snay\s(?:\w+\s)?$|\bhiện\s(?:\w+\s)?$|\S,\s$|\S\s\($|\b(?:viên|sĩ|sư|thủ|nhân)\s$"),
        ("undated", r"\b(?:khi|lúc|từ|năm|ngoài|mới|vừa|tròn|trên|dưới|đủ|chưa|gần|hơn|khoảng)\s(?:\w+\s)?$"),
    ),
}  # fmt: skip
TOLD = (" à l'époque", " au moment des faits", " at the time", " at that time")
UNDATED = (" quand ", " lorsqu", " au moment", " when ", " khi ", " lúc ")
# What a number of years is of when these follow: no age.
COUNTED = ("de ", "d'", "d’", "of ", "ago", "plus", "avant", "après", "later", "after", "before", "from")
CLOSED = patterns.compile(
    r"\s?(?:[,.;:)!?…»”\"]|$|(?:et|qui|est|a|and|who|is|was|has|cho|là|ở|quê|trú|ngụ|bị|đã|thì)\s)"
)


class Subject(NamedTuple):
    """Who is meant: the words of the name, as shown, and whether it stands right before."""

    person: Person = ()
    shown: str = ""
    beside: bool = False


class Birth(NamedTuple):
    """`span` is the date, `cue` where the phrase starts; `died` is the year of a death where a bracket gives both."""

    block: Block
    span: Span
    year: int
    cue: int
    sentence: Span
    subject: Subject
    died: int | None = None


class Age(NamedTuple):
    """Whole years; `span` is the figure with its unit, as far as the text prints one."""

    block: Block
    span: Span
    years: int
    telling: Telling
    sentence: Span
    subject: Subject


class Names:
    """The names of a region in text order, by block."""

    def __init__(self, names: Sequence[NameMention]) -> None:
        self.by_block: dict[int, list[NameMention]] = {}
        self.blocks: list[Block] = []
        for name in names:
            if id(name.block) not in self.by_block:
                self.blocks.append(name.block)
            self.by_block.setdefault(id(name.block), []).append(name)
        self.families = {name.text.split()[-1] for name in names if " " in name.text}

    def within(self, block: Block, start: int, end: int) -> list[NameMention]:
        """The names of persons in a stretch of a block, as far as one can tell."""
        found = [n for n in self.by_block.get(id(block), ()) if start <= n.span.start and n.span.end <= end]
        return [name for name in found if self._is_person(name)]

    def _is_person(self, name: NameMention) -> bool:
        if not (" " in name.text or name.office or name.text in self.families):
            return False
        before = name.block.text[max(0, name.span.start - 14) : name.span.start]
        words = before.replace("’", "'").split()
        return bool(name.office) or not words or not before[-1:].isspace() or words[-1].lower() not in NOT_PERSON

    def subject(self, block: Block, at: int, sentence: Span) -> Subject:
        """Who is meant at an offset."""
        around = [n for n in self.by_block.get(id(block), ()) if sentence.start <= n.span.start < sentence.end]
        before = [name for name in around if name.span.end <= at]
        if before and len(block.text[before[-1].span.end : at].strip(" ,(\u00a0")) == 0:
            return _subject(before[-1], True)
        known = [name for name in before if self._is_person(name)]
        if known:
            return _subject(known[-1])
        after = [name for name in around if name.span.start > at and self._is_person(name)]
        if after and len(block.text[sentence.start : at].strip(' «“"-–')) <= 12:
            return _subject(after[0])
        return self._told_before(block, sentence)

    def _told_before(self, block: Block, sentence: Span) -> Subject:
        """The one person of the sentence before, or of the paragraph before where this one opens its own."""
        if sentence.start > 0:
            earlier = block.sentence_at(max(0, sentence.start - 2))
            return _only(self.within(block, earlier.start, earlier.end))
        previous = [b for b in self.blocks if b.region.index == block.region.index and b.paragraph < block.paragraph]
        nearest = [b for b in previous if b.paragraph == previous[-1].paragraph and block.paragraph - b.paragraph <= 1]
        return _only([name for b in nearest for name in self.within(b, 0, len(b.text))])


def _only(names: Sequence[NameMention]) -> Subject:
    subjects = {subject.person[-1]: subject for subject in map(_subject, names)}
    return subjects.popitem()[1] if len(subjects) == 1 else Subject()


def _subject(name: NameMention, beside: bool = False) -> Subject:
    """Vietnamese names keep their accents, which alone tell many of them apart."""
    words = name.text.lower() if name.block.language == "vi" else fold(name.text)
    return Subject(tuple(words.split()), name.text, beside)


def same(one: Person, other: Person) -> bool:
    """Whether two names are of one person: the same last word, and no other word that only one has."""
    if not one or not other or one[-1] != other[-1]:
        return False
    short, long = sorted((one, other), key=len)
    return set(short) <= set(long)


def births(block: Block, names: Names) -> Iterator[Birth]:
    """The births of a block that are dated with a year."""
    if BORN.isdisjoint(block.vocabulary):
        return
    low = block.lower
    for cue in _cue(block.language).finditer(low):
        found = _date(block.language).match(low, cue.end())
        if not found or _is_kin(low[max(0, cue.start() - 24) : cue.start()]):
            continue
        if not OTHERWISE.isdisjoint(low[cue.end() : found.start("year")].split()):
            continue
        sentence = block.sentence_at(cue.start())
        subject = names.subject(block, cue.start(), sentence)
        if not subject.beside and _tells_apart(low[sentence.start : cue.start()], block.language):
            continue
        span = Span(found.start("date"), found.end("year"))
        yield Birth(block, span, int(found["year"]), cue.start(), sentence, subject)


def _tells_apart(before: str, language: str) -> bool:
    """Whether a birth tells one of several: "un cycliste né en 1990"; in Vietnamese "sinh" is the verb itself."""
    words = before.split()
    if language == "vi" or not words or not words[-1][-1].isalpha():
        return False
    return words[-1].replace("’", "'").rpartition("'")[2] not in COPULAS


def lifespans(mentions: Sequence[DateMention], names: Names) -> Iterator[Birth]:
    """Births of "Tom Hale (1920-1998)"."""
    for mention in mentions:
        block, (start, stop) = mention.block, mention.span
        if mention.end is None or mention.grain != "year" or block.text[start - 1 : start] != "(":
            continue
        if block.text[stop : stop + 1] != ")" or mention.start.year is None:
            continue
        sentence = block.sentence_at(start)
        subject = names.subject(block, start - 1, sentence)
        if subject.beside:
            yield Birth(block, mention.span, mention.start.year, start, sentence, subject, mention.end.year)


@cache
def _cue(language: str) -> Any:
    return patterns.compile(CUES[language])


@cache
def _date(language: str) -> Any:
    return patterns.compile(rf"(?:{PLACE}|\s?[:.]?\s?){TIE}{DATE}{YEAR}")


def _is_kin(before: str) -> bool:
    words = before.replace(",", " ").split()
    return bool(words) and words[-1] in KIN


def ages(block: Block, quantities: Sequence[Quantity], names: Names) -> Iterator[Age]:
    """The ages of single persons among the quantities of a block."""
    low = block.lower.replace("’", "'")
    for quantity in quantities:
        years = quantity.numbers[0].value
        if quantity.approximation or len(quantity.numbers) > 1 or years != int(years) or not 0 < years <= OLDEST:
            continue
        if quantity.noun is not None or not _may_be_age(block, quantity):
            continue
        sentence = block.sentence_at(quantity.span.start)
        telling = _telling(low, quantity, sentence, block.language)
        if telling is None:
            continue
        at = _opening(low, quantity.span.start, sentence.start)
        subject = names.subject(block, at, sentence)
        bracketed = quantity.unit is None and low[quantity.span.start - 2 : quantity.span.start] in (", ", " (")
        if subject.beside or not (
            bracketed or _is_kin(low[sentence.start : at]) or _others(block.language).search(low, sentence.start, at)
        ):
            yield Age(block, quantity.span, int(years), telling, sentence, subject)


def _may_be_age(block: Block, quantity: Quantity) -> bool:
    printed = block.text[quantity.span.start : quantity.span.end]
    if quantity.unit is None:
        return printed.isdigit() and block.language != "fr"
    return quantity.unit == "year" and (block.language != "en" or quantity.dimension == "age")


@cache
def _others(language: str) -> Any:
    return patterns.compile(OTHERS.format(kin="|".join(sorted(KIN))) + ANYBODY[language])


def _opening(low: str, start: int, first: int) -> int:
    """Where the words that lead on to an age begin: the comma of ", âgé de 52 ans"."""
    before = low[first:start]
    for lead in ("âgé de ", "âgée de ", "aged ", "age ", "năm nay "):
        before = before.removesuffix(lead)
    return first + len(before.rstrip(" ,("))


def _telling(low: str, quantity: Quantity, sentence: Span, language: str) -> Telling | None:
    start, end = quantity.span
    before = low[max(sentence.start, start - 80) : start]
    after = low[end : end + 24]
    bare = quantity.unit is None
    if language == "vi" and not (low[start:end].endswith("tuổi") or before.endswith("tuổi ")):
        return None
    if language == "fr" and (bare or not low[start:end].endswith("ans")):
        return None
    if after.lstrip().startswith(COUNTED):
        return None
    kind = next((kind for kind, pattern in _claims(language) if _claimed(kind, pattern, before, after, bare)), None)
    if kind is not None and after.startswith(TOLD):
        return "told"
    return "undated" if kind is not None and after.startswith(UNDATED) else kind


def _claimed(kind: Telling, pattern: Any, before: str, after: str, bare: bool) -> bool:
    if not pattern.search(before):
        return False
    if kind in ("now", "beside") and bare and not (CLOSED.match(after) or after.startswith((" in ", *TOLD))):
        return False
    return kind != "now" or not before.endswith((", ", "(")) or CLOSED.match(after) is not None


@cache
def _claims(language: str) -> tuple[tuple[Telling, Any], ...]:
    return tuple((kind, patterns.compile(pattern)) for kind, pattern in CLAIMS[language])
