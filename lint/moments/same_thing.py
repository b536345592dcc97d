"""Whether the beginning that one sentence dates is that of what another one celebrates.

The same noun stands for both, or a noun that only takes up what was told before: "The company was founded in 1949".
"""

from __future__ import annotations

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.foundings import GENERIC, Founding
from lint.annotate.jubilees import Jubilee
from lint.annotate.whose import PRONOUNS
from lint.model import Block
from lint.source import Span

OPENING = {  # the thing that opens a sentence, up to its verb
    "fr": r"(?:c['’]est\s)?(?:(?:le|la|les|ce|cet|cette)\s|l['’])(?P<noun>[\w-]+)",
    "en": r"(?:the|this)\s(?:[\w-]+\s){0,2}?(?P<noun>[\w-]+)",
    "vi": r"(?P<noun>[\w-]+)",
}
VERB = {
    "fr": r"\s?(?:,|a\s|avait\s|ont\s|est\s|fut\s|était\s|n['’]|fête|célèbr|souffl|march|marqu|vient|remont|date"
    r"|s['’])",
    "en": r"\s?(?:,|was\s|were\s|is\s|has\s|had\s|celebrat|mark|turn|date|opened|began|started|which)",
    "vi": r"\s(?:được|đã|ra\sđời|thành\slập|này|vừa|sẽ|kỷ|tổ\schức|có|hiện)",
}
ACTIVE = {  # somebody begins what the next sentence speaks of: "elle fonde, en 1974, les Rencontres"
    "fr": r"\b(?:fond(?:e|a|ent|èrent)|crée(?:nt)?|créa|lance(?:nt)?|lança|ouvr(?:e|it|ent)|a\s(?:fondé|créé|lancé"
    r"|ouvert))\b",
    "en": r"\b(?:founded|created|launched|opened|started|set\sup)\b",
    "vi": r"\b(?:thành\slập|sáng\slập|mở)\b",
}
IT = r"\b(?:founded|created|launched|opened|started)\sit\b|\bl['’](?:a|avait)\s(?:fondé|créé|lancé|ouvert)e?\b"
SHORTEST, STEM = 4, 6
FARTHEST = 4  # paragraphs between the two


def same_thing(jubilee: Jubilee, one: Founding) -> bool:
    """Whether a beginning told in another sentence is that of the thing whose own years are counted."""
    block, other = jubilee.block, one.mention.block
    if abs(block.paragraph - other.paragraph) > FARTHEST:
        return False
    if goes_on(jubilee, one) or _taken_up(jubilee, one):
        return True
    noun, bare = _opening(other, one.sentence)
    here, _ = _opening(block, jubilee.sentence)
    if not noun or other.text[one.sentence.start : one.cue].count(",") > 1:
        return False
    told = block.text[jubilee.sentence.start : jubilee.span.start]
    names = [word for word in _words(other.text[one.sentence.start + 3 : one.mention.span.start]) if word[0].isupper()]
    known = {fold(word) for word in _words(block.text[jubilee.sentence.start : jubilee.sentence.end])}
    if any(fold(word) not in known and len(word) > 2 for word in names) and block.language != "vi":
        return False
    same = len(noun) >= SHORTEST and fold(noun)[:STEM] in {fold(word)[:STEM] for word in _words(told)}
    if block.language == "vi":
        return noun == here
    return bare and (noun == here or same or noun in GENERIC[block.language])


def goes_on(jubilee: Jubilee, one: Founding) -> bool:
    """Whether a participle or a pronoun opens the paragraph or the sentence of a beginning right behind: "Créée en
    1974, elle compte"."""
    block, other = jubilee.block, one.mention.block
    if other is block:
        between = block.text[jubilee.sentence.end : one.sentence.start]
    else:
        between = block.text[jubilee.sentence.end :] + other.text[: one.sentence.start]
        if other.paragraph - block.paragraph != 1:
            return False
    if (one.sentence.start < jubilee.sentence.start and other is block) or between.strip():
        return False
    if patterns.compile(IT).search(other.lower, one.sentence.start, one.mention.span.start):
        return True
    opening = other.lower[one.sentence.start : one.sentence.start + 12].split()[:1]
    goes_on = not PRONOUNS.isdisjoint(opening) and "," not in other.text[one.sentence.start : one.cue]
    return goes_on or one.cue == one.sentence.start


def _taken_up(jubilee: Jubilee, one: Founding) -> bool:
    """Whether the sentence right behind one in which somebody begins something takes it up with a noun of its kind."""
    block = jubilee.block
    if one.mention.block is not block or one.sentence.end > jubilee.sentence.start:
        return False
    if block.text[one.sentence.end : jubilee.sentence.start].strip():
        return False
    active = patterns.compile(ACTIVE[block.language]).search(block.lower, one.sentence.start, one.sentence.end)
    noun, bare = _opening(block, jubilee.sentence)
    return active is not None and bare and noun in GENERIC[block.language]


def _opening(block: Block, sentence: Span) -> tuple[str, bool]:
    """The noun that opens a sentence behind an article, and whether its verb, or what is told of it, follows right
    behind."""
    low, language = block.lower, block.language
    found = patterns.compile(OPENING[language]).match(low, sentence.start, sentence.end)
    if not found:
        return "", False
    named = language == "vi" and block.text[found.end() + 1 : found.end() + 2].isupper()
    return found["noun"], named or patterns.compile(VERB[language]).match(low, found.end()) is not None


def _words(text: str) -> list[str]:
    return list(patterns.compile(r"[^\W\d_]+").findall(text))
