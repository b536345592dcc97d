"""Ranks of editions without the word: "la 25e en fanfare", "last year's edition, the 12th"."""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.editions.words import EARLIER, FUTURE, LATER, ORDER
from lint.model import Ordinal, Role

SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE))
# Before a rank that stands for an edition; and behind it, where a noun would say another thing.
BEFORE = {
    "fr": r"(?:^|[\s:(«’'])(?:la|sa|cette|une)\s$",
    "en": r"(?:edition|event|show|fair|festival|race|one|staging|running),?\s(?:was\s|is\s|will be\s)?(?:the"
    r"|its)\s$|[:;]\sthe\s$",
    "vi": r"(?:kỳ|lần|mùa)\s(?:thứ\s)?$",
}
BEHIND = {
    "fr": r"\s?[,.;:!?)»]|$|\s(?:en|aura|a|se|s['’]est|s['’]était|était|est|sera|fut|avait|qui|dans|à|au|pour"
    r"|débute|ouvre)\s",
    "en": r"\s?[,.;:!?)]|$|\s(?:in|at|was|is|will|of)\s",
    "vi": r"\s?[,.;:!?)]|$|\s(?:mà|của|sẽ|được|diễn|đã|có|chọn|với|năm)\s",
}
EDITION = r"\b(?:edition|édition|running|staging|event|show),?\s(?:the|its|la)\s$"
REACH = 34
# Words before a rank that make it that of the edition right before this one, or right behind.
LAST = {
    "fr": r"(?:édition précédente|précédente édition|l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)"
    r"|la précédente)"
    r"[^.;:]{0,24}$",
    "en": r"(?:last year(?:['’]s(?: \p{L}+){0,3}|,)|the (?:previous|preceding) (?:\p{L}+\s?){1,2})[^.;:]{0,16}$",
    "vi": r"(?:năm ngoái|năm trước|kỳ trước|lần trước)[^.;:]{0,24}$",
}
NEXT = {
    "fr": r"(?:édition suivante|prochaine édition|l['’]an prochain|l['’]année prochaine|la prochaine)[^.;:]{0,24}$",
    "en": r"(?:next year['’]s(?: \p{L}+){0,3}|the (?:next|following) (?:\p{L}+\s?){1,2})[^.;:]{0,16}$",
    "vi": r"(?:năm sau|năm tới|kỳ tới|lần sau|sang năm)[^.;:]{0,24}$",
}
# Behind a rank, the year in which that edition was held: "la 12e, qui s'était tenue l'an dernier".
LAST_YEAR = {
    "fr": r"(?:\s\p{L}+)?,?(?: qui)?(?: s['’](?:était|est)| avait été| a été| eut lieu| avait eu lieu)?"
    r"(?: (?:organisé|tenu|disputé|couru|remporté|gagné|présenté|déroulé|accueilli)e?s?| \p{L}+(?:ée|ue))?"
    r",? (?:l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée))\b",
    "en": r"(?:\s\p{L}+)?,?(?: which)?(?: was| had been| took place)?(?: held| staged| run| won| hosted)?"
    r"(?: (?:in|at) \p{Lu}?\p{L}+)?,? last (?:year|spring|summer|autumn|winter|may|june|july|august|september)\b",
    "vi": r",?(?: được)?(?: diễn ra| tổ chức)?(?: vào| hồi| ở \p{L}+)? (?:năm ngoái|năm trước)\b",
}
NEXT_YEAR = {
    "fr": r"[^.,;:!?«»“”\"]*(?:l['’]an prochain|l['’]année prochaine)\b",
    "en": r"[^.,;:!?«»“”\"]*\bnext (?:year|spring|summer|autumn|winter)\b",
    "vi": r"[^.,;:!?«»“”\"]*(?:năm sau|năm tới|sang năm)\b",
}
THIS = {"fr": r"\b(?:cette|ce|cet)\s(?:\p{L}+\s)?$", "en": r"\bthis\s(?:\p{L}+\s)?$"}
FAR = 70
ORDER_REACH = 45  # characters before a rank in which words of order stand
ORDER_BEHIND = 14


def slipped(one: int, two: int, apart: int) -> bool:
    """Whether one rank may be written for another: near it, its digits in another order, or one of them wrong, lost or
    doubled."""
    first, second = sorted((str(one), str(two)), key=len)
    if len(first) == len(second):
        wrong = sum(a != b for a, b in zip(first, second, strict=True))
        return abs(one - two) <= apart or wrong == 1 or sorted(first) == sorted(second)
    lost = any(second[:at] + second[at + 1 :] == first for at in range(len(second)))
    return abs(one - two) <= apart or (len(second) == 2 and lost)


def is_bare(ordinal: Ordinal) -> bool:
    """Whether a rank without a noun may be that of an edition."""
    block, (start, end) = ordinal.block, ordinal.span
    language = block.language
    if block.role in SKIPPED or language not in BEFORE or ordinal.rank < 3:
        return False
    ahead, behind = lower(block.text[max(0, start - REACH) : start]), block.lower
    named = _found(BEFORE[language], ahead) or step(ordinal) != 0
    return named and patterns.compile(BEHIND[language]).match(behind, end) is not None


def names_it(ordinal: Ordinal) -> bool:
    """Whether the word for an edition stands before a rank in apposition: "Last year's edition, the 12th"."""
    block, start = ordinal.block, ordinal.span.start
    return step(ordinal) != 0 or _found(EDITION, block.lower[max(0, start - REACH) : start])


def is_this(ordinal: Ordinal) -> bool:
    """Whether a rank is pointed at: "cette huitième", "this eighth", "lần thứ tám này"."""
    block, (start, end) = ordinal.block, ordinal.span
    if block.language == "vi":
        return block.lower.startswith("này", end + 1)
    return block.language in THIS and _found(THIS[block.language], block.lower[max(0, start - 24) : start])


def step(ordinal: Ordinal) -> int:
    """-1 for the edition right before this one, 1 for the one right behind, 0 for any other."""
    block, start = ordinal.block, ordinal.span.start
    sentence = block.sentence_at(start)
    ahead = block.lower[max(sentence.start, start - FAR) : start]
    if block.language not in LAST:
        return 0
    end = min(sentence.end, ordinal.span.end + FAR)
    found = _found(NEXT[block.language], ahead) - _found(LAST[block.language], ahead)
    for step, words in ((-1, LAST_YEAR), (1, NEXT_YEAR)):
        if patterns.compile(words[block.language]).match(block.lower, ordinal.span.end, end):
            return step
    return found


def direction(ordinal: Ordinal) -> int:
    """-1 where words tell a rank as that of an earlier edition, 1 of a later one, 0 where none do or both."""
    near, behind = _beside(ordinal)
    language = ordinal.block.language
    later = behind.startswith(FUTURE[language]) or any(f" {word}" in near for word in LATER[language])
    return later - any(f" {word}" in near for word in EARLIER[language])


def _found(pattern: str, text: str) -> bool:
    found: Any = patterns.compile(pattern).search(text)
    return found is not None


def ordered(ordinal: Ordinal) -> bool:
    """Whether words of order or of another time stand near a rank."""
    near, behind = _beside(ordinal)
    language = ordinal.block.language
    return any(f" {word}" in near for word in ORDER.get(language, ())) or behind.startswith(FUTURE.get(language, ()))


def _beside(ordinal: Ordinal) -> tuple[str, str]:
    """The five words before a rank with those behind it up to a comma, and those behind it."""
    block, (start, end) = ordinal.block, ordinal.span
    sentence = block.sentence_at(start)
    end = max(end, ordinal.noun.span.end if ordinal.noun is not None else end)
    before = plain(lower(block.text[max(sentence.start, start - ORDER_REACH) : start]))
    before = before.removeprefix("đến ") if start - sentence.start < ORDER_BEHIND else before  # "Đến kỳ thứ 22"
    behind = plain(lower(block.text[end : min(sentence.end, end + ORDER_BEHIND)]))
    near = f" {' '.join(before.split()[-5:])}"
    return near + behind.partition(",")[0], behind.lstrip(" ,")
