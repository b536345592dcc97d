"""What is told of a date right around it: narrower than its clause, and what recalls a date told elsewhere.

"La nuit du 19 mai", "le jour de la fermeture, le 12 mars", "12 March, the day of the move" are of something that the
reader knows: its date has been told, or will be.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from lint import patterns
from lint.annotate import ties
from lint.annotate.events import THAT, Kinds, named_by, stems, told_by, words_of
from lint.annotate.fold import fold
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

LEAD, TAIL = 110, 90  # characters on either side of a date
LAST = 4  # words before a date among which the verb of its own stands
SHORT = 3  # words before a date that open a sentence with it: what it is the date of follows
# What parts a clause from the one before it.
PARTED = {
    "fr": r",\s(?:dont|mais|alors\sque|tandis\sque|avant\sde|après\savoir|puis|et)\s|\s[–-]\s",
    "en": r",\s(?:but|while|whose|then|and|before|after)\s|\s[–-]\s",
    "vi": r",\s(?:nhưng|còn|trong\skhi|rồi|và|sau\sđó|trước\skhi)\s|\s[–-]\s",
}
RECALLED = {
    "fr": (
        r"(?:^|[\s«“\"’'])(?:(?:la|cette)\s(?:nuit|matinée|soirée|journée)|le\s(?:soir|jour|matin|drame)"
        r"|les\s(?:faits|événements))\s(?:du|,\sle)\s$"
        r"|\b(?:le|au)\s(?:jour|soir|matin|moment)\s(?:de\sla\s|de\sl['’]|du\s|des\s|de\sson\s|de\sleur\s|de\scette\s)"
        r"[\w’' -]{3,40},?\s(?:le\s|ce\s|du\s)?$|(?:^|[\s«“\"])ce\s$"
    ),
    "en": (
        r"\bthe\s(?:night|day|morning|evening|afternoon|events|tragedy|disaster)\sof\s(?:\w+day,?\s)?$"
        r"|\b(?:the|that)\s(?:night|day|morning|evening|date)\s"
        r"(?:of\s(?:the|its|his|her|their)\s[\w’' -]{3,40}|itself)?"
        r",\s(?:on\s)?$"
    ),
    "vi": (
        r"\b(?:cái|chính|đúng|trong|hôm)?\s?(?:đêm|ngày|sáng|tối|chiều)\s(?:định\smệnh|kinh\shoàng|xảy\sra\s\w+\s\w+"
        r"|diễn\sra\s\w+\s\w+|khai\s\w+|bàn\sgiao|ký\skết),?\s(?:ngày\s)?$"
    ),
}
RECALLED_BEHIND = {
    "fr": r"^,\s(?:le\s)?(?:jour|date|soir|matin)\s(?:même\s)?(?:de\sla\s|de\sl['’]|du\s|des\s|de\sson\s|où\s"
    r"|choisie?\s|prévue?\s|fixée?\s)",
    "en": r"^,\s(?:the\s)?(?:day|date|night|evening|morning)\s(?:of\s|when\s|that\s|on\swhich\s|set\s|chosen\s)",
    "vi": r"^,\s(?:là\s|cũng\slà\s|đúng\s)?(?:ngày|hôm|thời\sđiểm)\s(?!\d)\w+",
}

CALENDAR = table(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
    "september october november december",
)


class Telling(NamedTuple):
    """The words close around a date, each after a blank, and what they name.

    `kinds` are those of the event, the nearest first; `stems` and `names` (capitalised words, folded) those of the
    words; `recalled` whether they speak of the day as one that the reader knows.
    """

    lead: str
    tail: str
    kinds: tuple[str, ...]
    stems: frozenset[str]
    names: frozenset[str]
    recalled: bool

    def says(self, words: tuple[str, ...]) -> bool:
        """Whether one of these words or stems stands close to the date."""
        return any(_start(word) in self.lead or _start(word) in self.tail for word in words)

    def said_on(self, verbs: tuple[str, ...]) -> bool:
        """Whether one of these verbs stands so close before the date that the date is its own."""
        last = self.lead.split()[-LAST:]
        told = max((at for at, word in enumerate(last) if word in THAT), default=-1)
        words = f" {' '.join(last[told + 1 :])} "
        return any(_start(verb) in words for verb in verbs)


def _start(stem: str) -> str:
    return f" {stem} " if len(stem) <= 4 else f" {stem}"


def telling(block: Block, span: Span, since: int, until: int, kinds: Kinds) -> Telling:
    """What is told of a date at a span; `since` is the end of the date before it in its block, `until` the start of
    the next."""
    language = block.language
    sentence = block.sentence_at(span.start)
    start = _start_of_clause(block, max(sentence.start, since, span.start - LEAD), span.start)
    head = block.text[start : span.start]
    rest = block.text[span.end : min(sentence.end, until, span.end + TAIL)]
    behind = _pattern(RECALLED_BEHIND, language).search(lower(rest)) is not None
    recalled = behind or _pattern(RECALLED, language).search(lower(head)) is not None
    thing = ties.thing(lower(head), lower(rest), language)
    if thing.words and thing.tight and not recalled:
        head, rest = thing.words if thing.tie == "'s" else head[thing.start :], ""
    lead = words_of(lower(head), language)
    opening = len(head.split()) <= SHORT and not told_by(lead, kinds)
    rest = rest[: _end_of_clause(rest, behind or opening)]
    tail = words_of(lower(rest), language)
    named = named_by if recalled or thing.tight else told_by
    return Telling(
        lead,
        tail,
        tuple(dict.fromkeys(named(lead, kinds) + named(tail, kinds))),
        stems(f"{head} ; {rest}", language),
        _names(head, not thing.words and start == sentence.start) | _names(rest, False),
        recalled,
    )


def _start_of_clause(block: Block, start: int, end: int) -> int:
    low = lower(block.text[start:end])
    ends = [stop.end() for pattern in (ties.stop(), _pattern(PARTED, block.language)) for stop in pattern.finditer(low)]
    return start + max(ends, default=0)


def _end_of_clause(rest: str, long: bool) -> int:
    """Where what belongs to the date ends: at a comma, unless what it is the date of follows it."""
    stop = ties.stop().search(rest)
    end = stop.start() if stop else len(rest)
    comma = rest.find(",", 0, end)
    return end if long or comma < 0 else comma


def _names(text: str, opens: bool) -> frozenset[str]:
    """The capitalised words of a text, without the one that opens a sentence."""
    found = [match[0] for match in _capitalised().finditer(text)]
    if opens and found and text.lstrip(" «“\"'").startswith(found[0]):
        del found[0]
    return frozenset(map(fold, found)) - CALENDAR


@cache
def _capitalised() -> Any:
    return patterns.compile(r"\b\p{Lu}[\p{L}’'-]{2,}")


def _pattern(table: dict[str, str], language: str) -> Any:
    return patterns.compile(table[language])
