"""What a date is the date of: the kinds of event that its clause names, and how the date is tied to them.

Whether two dates are of one event is a guess. What speaks for it is gathered here; checks decide how much they need.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from lint import patterns
from lint.annotate.datetags import lower
from lint.annotate.fold import fold
from lint.model import Block, DateMention
from lint.source import Span

BEFORE, AFTER = 90, 60  # characters of the clause on either side of a date
BEHIND = 24  # characters that stand right behind it
STEM = 6  # letters that are compared: enough to tell words apart, few enough to join their inflections
SHORTEST = 5  # letters of a word that says something


EARLIER = ("avait ", "avaient ", "etait ", "etaient ", "had ", "từng ")
PARTNER = ("avec ", "contre ", "face ", "with ", "against ")
PRONOUNS = frozenset(("il", "elle", "ils", "elles", "he", "she", "it", "they", "ông", "bà", "anh", "chị", "họ"))

Kinds = Mapping[str, tuple[str, ...]]  # of event, by the stems of words that name them (in Vietnamese whole words)


class Event(NamedTuple):
    """The surroundings of a date.

    `before` and `behind` are the words of its clause on either side, each after a blank. `kinds` are what they name,
    the nearest to the date first. `definite` are the kinds of a thing with the article that the date belongs to ("le
    match du 12", "her appointment, on May 3"); `thing`, the stems of its long words where it is one that is held or
    takes place. `stems` are those of the long words of the sentence.
    """

    mention: DateMention
    before: str
    behind: str
    kinds: tuple[str, ...]
    definite: tuple[str, ...]
    thing: frozenset[str]
    stems: frozenset[str]

    def says(self, stems: Sequence[str]) -> bool:
        """Whether the clause has one of these words before the date."""
        return any(f" {stem}" in self.before for stem in stems)

    def adds(self, stems: Sequence[str]) -> bool:
        """Whether one of these words follows right behind the date."""
        return any(f" {stem}" in self.behind for stem in stems)

    def said_on(self, stems: Sequence[str]) -> bool:
        """Whether one of these verbs stands so close before the date that the date is its own."""
        last = " " + " ".join(self.before.split()[-4:])
        return any(f" {stem}" in last for stem in stems)

    @property
    def earlier(self) -> bool:
        """Whether the clause is in the pluperfect: it may tell of another, earlier event."""
        return self.says(EARLIER) or self.adds(EARLIER)

    @property
    def partner(self) -> bool:
        """Whether the other side of a meeting or a match is named behind the date."""
        return self.adds(PARTNER)

    @property
    def pronoun(self) -> bool:
        """Whether the sentence begins with a pronoun: it goes on about what was told before."""
        block = self.mention.block
        sentence = block.sentence_at(self.mention.span.start)
        word = _word().search(block.text, sentence.start, sentence.end)
        return word is not None and lower(word[0]) in PRONOUNS


def event(mention: DateMention, kinds: Kinds) -> Event:
    """The event of a date, as far as the words around it tell."""
    block = mention.block
    before, after = _clause(block, mention.span)
    nearest = _words_of(before, block.language)
    found = _kinds(nearest, _words_of(after, block.language), kinds)
    definite, thing = _definite(before, kinds, block.language)
    behind = _words_of(after[:BEHIND], block.language)
    return Event(mention, nearest, behind, found, definite, thing, _stems(block, mention))


def _clause(block: Block, span: Span) -> tuple[str, str]:
    """The text on either side of a date in its sentence, in lower case, up to the nearest strong stop."""
    sentence = block.sentence_at(span.start)
    before = lower(block.text[max(sentence.start, span.start - BEFORE) : span.start])
    after = lower(block.text[span.end : max(span.end, min(sentence.end, span.end + AFTER))])
    stops = [stop.end() for stop in _stop().finditer(before)]
    stop = _stop().search(after)
    return before[stops[-1] if stops else 0 :], after[: stop.start() if stop else None]


@cache
def _stop() -> Any:
    return patterns.compile(r"[;:!?«»“”\"()—]")


@cache
def _word() -> Any:
    return patterns.compile(r"[^\W\d_]+")


def _words_of(text: str, language: str) -> str:
    """The words of a text, each after a blank; without accents, which tell words apart in Vietnamese alone."""
    words = _word().findall(text)
    return " " + " ".join(words if language == "vi" else [fold(word) for word in words]) + " "


def _kinds(before: str, after: str, named: Kinds) -> tuple[str, ...]:
    """The kinds of event that are named, the nearest first; what follows the date counts as twice as far."""
    ranked = []
    for kind, stems in named.items():
        for stem in stems:
            at = before.rfind(" " + stem)
            if at >= 0:
                ranked.append((len(before) - at, kind))
            at = after.find(" " + stem)
            if at >= 0:
                ranked.append((2 * at + 10, kind))
    return tuple(dict.fromkeys(kind for _, kind in sorted(ranked)))


def _stems(block: Block, mention: DateMention) -> frozenset[str]:
    """The long words of the sentence of a date, cut to their stems, without those of the date itself."""
    sentence = block.sentence_at(mention.span.start)
    text = block.text
    parts = text[sentence.start : mention.span.start], text[mention.span.end : sentence.end]
    return frozenset(fold(word)[:STEM] for part in parts for word in _word().findall(part) if len(word) >= SHORTEST)


# The thing with its article right before a date: its words, and what ties them to the date.
DEFINITE = {
    "fr": (
        r"(?:^|[^\w’'])(?:l['’]|(?:le|la|cette|ce|cet|son|sa|leur)\s)(?P<thing>[\w’'-]+(?:\s[\w’'-]+){0,5}?)"
        r"(?P<tie>\sdu|,?\s(?:parti|tenu|organisé|disputé|survenu|célébré|signé|ouvert|arrivé|daté|prononcé)e?|,"
        r"|\s(?:a(?:vait)?\seu\slieu|a\sété\s\w+|s['’]est\s\w+|s['’]était\s\w+|est\s\w+|remonte\sau))"
        r"(?:,?\s(?:le|ce|au|dans\sla\s\w+\sdu))?\s?$"
    ),
    "en": (
        r"(?:^|\W)(?:the|this|his|her|its|their)\s(?P<thing>[\w’'-]+(?:\s[\w’'-]+){0,4}?)"
        r"(?P<tie>,\s\w+ed|,?\s(?:of|held|took\splace|happened|was\s\w+|were\s\w+|began|started|occurred|came|left)|,)"
        r"(?:,?\s(?:on|of))?(?:\sthe)?\s?$"
    ),
    "vi": (
        r"(?:^|[\s,])(?P<thing>(?:buổi|cuộc|lễ|trận|chuyến|vụ|phiên|hội|đám|giải|đoàn)\s\w+(?:\s\w+){0,6}?)"
        r"(?P<tie>,|\s(?:diễn\sra|được\stổ\schức|xảy\sra|bắt\sđầu|khởi\shành))?"
        r"(?:\s(?:vào|lúc|hôm))?(?:\s(?:ngày|sáng|chiều|tối))?\s?$"
    ),
}


HELD = (" du", "tenu", "eu lieu", "organisé", "disputé", "déroulé", " of", "held", "took place", "diễn ra", "tổ chức")


@cache
def _definite_pattern(language: str) -> Any:
    return patterns.compile(DEFINITE[language])


def _definite(before: str, named: Kinds, language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The kinds of the thing that the date belongs to, by its noun or by the participle between them; and the stems of
    its words, if it is one that takes place."""
    found = _definite_pattern(language).search(before)
    if found is None:
        return (), frozenset()
    tie = found["tie"] or ""
    kinds = _kinds(_words_of(f"{found['thing']} {tie}", language), "", named)
    held = any(word in tie for word in HELD)
    thing = frozenset(fold(word)[:STEM] for word in _word().findall(found["thing"]) if held and len(word) >= SHORTEST)
    return kinds, thing


# A verb of something finished, close before its date.
DONE = {
    "fr": (
        r"\b(?:a|ont|ai|avons|est|sont|suis|sommes|était|étaient|fut|furent|s['’]est|se\ssont)\s(?:\w+\s)?"
        r"\w{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ert|erte|it|ite|ort|orte)\s(?:[\w’'-]+\s){0,5}$"
    ),
    "en": r"\b(?:was|were|had|has|have|\w{3,}ed|met|held|won|lost|left|took|came|opened)\s(?:[\w’'-]+\s){0,6}$",
    "vi": r"\bđã\s(?:\w+\s){0,9}$",
}


@cache
def _done_pattern(language: str) -> Any:
    return patterns.compile(DONE[language])


def done(mention: DateMention, pending: Sequence[str]) -> bool:
    """Whether the clause tells what happened on a date as done, and names nothing still to come."""
    before, after = _clause(mention.block, mention.span)
    words = _words_of(before + " " + after, mention.block.language)
    if any(f" {stem}" in words for stem in pending):
        return False
    return _done_pattern(mention.block.language).search(before) is not None
