"""Whose something in the text is: "Né en 1950, le général, âgé de 52 ans".

Nothing here knows grammar: a name belongs to what stands right behind it, a sentence without a name goes on about the
one named before. Where two could be meant the person stays unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.words import table
from lint.lazy import lazy
from lint.model import Block, NameMention
from lint.record import NamedTuple
from lint.source import Span

Person = tuple[str, ...]  # the words of a name, folded; empty where nobody knows

PRONOUNS = table("il elle ils elles he she it they ông bà anh chị cô cụ họ")
KIN = table(
    "fils fille fillette enfant enfants bébé garçon frère sœur soeur père mère épouse époux mari femme compagne",
    "compagnon neveu nièce cousin cousine petit-fils petite-fille grand-père grand-mère veuve jumeau jumelle ami amie",
    "aîné cadet cadette parents oncle tante beau-père belle-mère fiancée son daughter child children baby boy",
    "brother sister father mother wife husband partner nephew niece cousin grandson granddaughter grandfather",
    "grandmother widow twin uncle aunt girlfriend boyfriend fiancée con cháu vợ chồng mẹ cha bố em gái trai",
)
# Somebody who belongs to the one named: an age behind them is theirs.
OWNERS = "sa|son|ses|leurs?|his|her|their"
SOME = f"{OWNERS}|une?|des|deux|trois|an?|two|three"
OTHERS = (
    r"(?:\b(?:{owners})|['’]s?)\s(?:[\w-]+\s)?(?:{kin})\b"
    r"|\b(?:con trai|con gái|vợ|chồng|người mẹ|cha|(?<!được con )cháu|em trai|em gái|anh trai|chị gái)\b"
)
ANYBODY = {
    "fr": r"|\bune?\s[\w-]+$|\b(?:sa|son|leur)\s[\w-]+\s(?:a|avait|est\sâgée?)$",
    "en": r"|\ban?\s[\w-]+$|\b(?:his|her|their)\s[\w-]+\s(?:is|was|turned)$",
    "vi": r"|(?<!thứ\s)\b(?:một|hai|ba|bốn|những|các|nhiều|mấy)\s[^,.;]{0,24}$",
}  # "a dog, aged 12"
# After these a name is a place, or somebody else.
NOT_PERSON = table(
    "à a au aux en dans sur vers par près contre chez via in at from to near on by for against with of tại ở về từ đến",
    "tới tỉnh huyện xã quận phường phố thành qua nhà quê vùng miền sông núi đảo nước bến chợ",
)


UNITS = table("tỉnh huyện xã quận phường phố thôn ấp xóm")
OF_PLACE = NOT_PERSON | {"de", "of"}
ARTICLES = table("the le la")  # "The German, born in"
FIRST_NAME = patterns.compile(r"(?<!\p{L}[ -])(?<!\p{L}')\b(\p{Lu}\p{Ll}+),\s$")
NAMED_BORN = patterns.compile(r"(?<!\p{L}[ -])(?<!\p{L}')\b(\p{Lu}\p{Ll}+),\s(?:née?|born)\s")  # "Sa mère, Zoé, née en"
MAIDEN = (" née ", " né ", "(née ", " born ")
FROM = ("Originaire ", "Natif ", "Native ")  # "Originaire de Bari" opens a sentence and is no name
AGED = patterns.compile(r",?\s\(?(?:âgée?\sde\s)?\d{1,3}(?:\sans\b|\stuổi\b|[,).])|,\s(?:née?|born)\s")
GENITIVES = (["de", "l'"], ["de", "la"], ["of", "the"])  # "fondatrice de l'Auberge du Pin"
CAPITALISED = patterns.compile(r"\p{Lu}\p{L}{2,}")


class Subject(NamedTuple):
    """Who is meant: the words of the name, as shown, and whether it stands right before."""

    person: Person = ()
    shown: str = ""
    beside: bool = False


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
        if name.text.startswith(FROM):
            return False
        if AGED.match(name.block.text, name.span.end):
            return True
        before = name.block.text[max(0, name.span.start - 14) : name.span.start]
        words = before.replace("’", "' ").replace("'", "' ").split()
        if not name.office and (words[-1:] in (["du"], ["des"]) or words[-2:] in GENITIVES):
            return False
        if len(words) > 1 and words[-1].lower() in ARTICLES:
            words.pop()  # "in the West Country"
        return bool(name.office) or not words or not before[-1:].isspace() or words[-1].lower() not in NOT_PERSON

    def subject(self, block: Block, at: int, sentence: Span) -> Subject:
        """Who is meant at an offset."""
        around = [n for n in self.by_block.get(id(block), ()) if sentence.start <= n.span.start < sentence.end]
        before = [name for name in around if name.span.end <= at]
        if len(before) > 1 and block.lower.endswith(MAIDEN, 0, before[-1].span.start) and before[-1].span.end + 2 >= at:
            return _subject(before[-2], True)  # "Ann Marsh, née Pike, 34"
        close = before and len(block.text[before[-1].span.end : at].strip(" ,(\u00a0")) == 0
        if close and not _is_place(before[-1]):
            return _subject(before[-1], True)
        first = FIRST_NAME.search(block.text, sentence.start, at)
        if first and first[1].lower() not in PRONOUNS and not OF_PLACE & set(block.lower[: first.start()].split()[-1:]):
            given = first[1].lower() if block.language == "vi" else fold(first[1])
            return Subject((given,), first[1], True)  # of a relative, say: "Ruth, born in"
        known = [name for name in before if self._is_person(name)]
        if known:
            return _subject(known[-1])
        if born := NAMED_BORN.search(block.text, sentence.start, at):
            return Subject((fold(born[1]),), born[1])
        after = [name for name in around if name.span.start > at and self._is_person(name)]
        opening = block.text[sentence.start : at].strip(' «“"-–')
        opens = len(opening) <= 12 and not CAPITALISED.search(opening)
        if after and not before and opens and not _goes_on(block, at, after[0]):
            return _subject(after[0])
        return self._told_before(block, sentence)

    def right_after(self, block: Block, at: int) -> Subject | None:
        """Who is named right behind an offset: "the 45-year-old Brook"."""
        found = next((n for n in self.by_block.get(id(block), ()) if n.span.start == at + 1), None)
        return _subject(found, True) if found and self._is_person(found) else None

    def _told_before(self, block: Block, sentence: Span) -> Subject:
        """The one person of the last sentence of the paragraph that names any, or of the paragraph before."""
        earlier = [n for n in self.within(block, 0, sentence.start) if n.span.end <= sentence.start]
        if earlier:
            last = block.sentence_at(earlier[-1].span.start)
            return _only([name for name in earlier if name.span.start >= last.start])
        previous = [b for b in self.blocks if b.region.index == block.region.index and b.paragraph < block.paragraph]
        nearest = [b for b in previous if b.paragraph == previous[-1].paragraph and block.paragraph - b.paragraph <= 1]
        persons = [name for b in nearest for name in self.within(b, 0, len(b.text))]
        told = _only(persons)
        if self.main.person and not same(told.person, self.main.person):
            return self.main if not persons or (not told.person and self._is_main(persons)) else Subject()
        return told

    def _is_main(self, persons: Sequence[NameMention]) -> bool:
        return any(same(_subject(name).person, self.main.person) for name in persons)

    @lazy
    def main(self) -> Subject:
        """The person that the region names more often than any other, and more than once."""
        persons = [name for block in self.blocks for name in self.within(block, 0, len(block.text))]
        counts = Counter(name.text.rpartition(" ")[2] for name in persons)
        most = max(counts.values(), default=0)
        families = [family for family, count in counts.items() if count == most]
        full = [name for name in persons if " " in name.text and name.text.endswith(families[0])]
        if most < 2 or len(families) > 1 or not full:
            return Subject()
        named = _subject(full[0])
        return named if all(same(_subject(name).person, named.person) for name in full) else Subject()


def _is_place(name: NameMention) -> bool:
    """Whether a name is where somebody comes from: one of one word, "ce natif de Pontarlier, né en", or one that a
    Vietnamese unit leads to, "ở phường Hòa Lạc"."""
    before = name.block.lower[max(0, name.span.start - 12) : name.span.start].split()
    if name.block.language == "vi" and not name.office and not UNITS.isdisjoint(before[-1:]):
        return True
    return " " not in name.text and not name.office and not (OF_PLACE | ARTICLES).isdisjoint(before[-1:])


def _goes_on(block: Block, at: int, name: NameMention) -> bool:
    """Whether a pronoun stands between an offset and a name, so that the sentence goes on about somebody told of
    before: "Née en 1938, elle entre dans la troupe de Paul Vial"."""
    words = block.lower[at : name.span.start].replace(",", " ").split()
    return not PRONOUNS.isdisjoint(words[:-1] if block.language == "vi" else words)


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


def is_kin(before: str) -> bool:
    """Whether the last word of a text is one for somebody's relative."""
    words = before.replace(",", " ").split()
    return bool(words) and words[-1] in KIN and words[-2:] not in (["cô", "gái"], ["chàng", "trai"])


@cache
def others() -> Any:
    """What names somebody who belongs to the one named."""
    return patterns.compile(OTHERS.format(owners=OWNERS, kin="|".join(sorted(KIN))))


@cache
def anybody(language: str) -> Any:
    """The same, or somebody right before who was not told of: "a dog, aged 12"."""
    return patterns.compile(OTHERS.format(owners=SOME, kin="|".join(sorted(KIN))) + ANYBODY[language])
