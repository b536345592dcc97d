"""What is told of a date right around it: narrower than its clause, and what recalls a date told elsewhere.

"La nuit du 19 mai", "le jour de la fermeture, le 12 mars", "12 March, the day of the move" are of something that the
reader knows: its date has been told, or will be.
"""

from __future__ import annotations

from lint import patterns
from lint.annotate import ties
from lint.annotate.dictionary import is_word
from lint.annotate.events import THAT, words_of
from lint.annotate.fold import fold
from lint.annotate.kinds import WHOLE, Kinds, named_by, told_by
from lint.annotate.tokens import lower
from lint.annotate.whose import others
from lint.annotate.words import table
from lint.kept import kept
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span

LEAD, TAIL = 110, 90  # characters on either side of a date
CLOSE, BEHIND = 10, 3  # words before and behind it that may part it from others
TIGHT = 3  # words that a date is tied to
NAMING = 4  # words behind a date whose names are about it
LAST = 4  # words before a date among which the verb of its own stands
SHORT = {"fr": 3, "en": 3, "vi": 5}  # words before a date that open a sentence with it: what it is the date of follows
# What parts a clause from the one before it.
PARTED = {
    "fr": r",\s(?:dont|mais|alors\sque|tandis\sque|avant\sde|après\savoir|puis|et)\s|\s[–-]\s",
    "en": r",\s(?:but|while|whose|then|and|before|after)\s|\s[–-]\s",
    "vi": r",\s(?:nhưng|còn|trong\skhi|rồi|và|sau\sđó|trước\skhi)\s|\s[–-]\s",
}
RECALLED = {
    "fr": (
        r"(?:^|[\s«“\"’'])(?:(?:la|cette)\s(?:nuit|matinée|soirée|journée)|le\s(?:soir|jour|matin|drame)|les\s(?:faits"
        r"|événements))\s(?:du|,\sle)\s$|\b(?:le|au)\s(?:jour|soir|matin|moment)\s(?:de\sla\s|de\sl['’]|du\s|des\s"
        r"|de\sson\s|de\sleur\s|de\scette\s)[\w’' -]{3,40},?\s(?:le\s|ce\s|du\s)?$|(?:^|[\s«“\"])ce\s$"
        r"|\b(?:ce|cet|cette)\s[\w’'-]{4,}\sdu\s$|\b(?:ce(?:tte)?\s(?:nuit|jour|soir(?:ée)?|matin(?:ée)?|journée)"
        r"|le\s(?:dernier|premier)\sjour),?\s(?:de\s|d['’]|(?:soit\s)?le\s)$"
    ),
    "en": (
        r"\bthe\s(?:night|day|morning|evening|afternoon|events|tragedy|disaster)\sof\s(?:\w+day,?\s)?$|\b(?:the"
        r"|that)\s(?:night|day|morning|evening|date)\s(?:of\s(?:the|its|his|her|their)\s[\w’' -]{3,40}"
        r"|itself)?,\s(?:on\s)?$|\b(?:that|this)\s(?:night|day|morning|evening|afternoon)\s(?:in|of|back\sin)\s$"
        r"|\bthe\s(?:very\s)?(?:first|last|final|opening|closing)\s(?:day|night)(?:\sof\s[\w’' -]{3,30})?,\s(?:on\s)?$"
    ),
    "vi": (
        r"\b(?:cái|chính|đúng|trong|hôm)?\s?(?:đêm|ngày|sáng|tối|chiều)\s(?:định\smệnh|kinh\shoàng|xảy\sra\s\w+\s\w+"
        r"|diễn\sra\s\w+\s\w+|khai\s\w+|bàn\sgiao|ký\skết),?\s(?:ngày\s)?$|\bngày\s(?:đầu\stiên|cuối\scùng"
        r"|(?:\w+\s){1,5}có\shiệu\slực),?\s(?:ngày\s)?$|\bcái\s(?:đêm|ngày|hôm|sáng|chiều)\s$"
    ),
}
RECALLED_BEHIND = {
    "fr": r"^,\s(?:le\s)?(?:jour|date|soir|matin|début|fin|terme)\s(?:même\s)?(?:de\sla\s|de\sl['’]|du\s|des\s"
    r"|de\sson\s|où\s|à\slaquelle\s|auquel\s|choisie?\s|prévue?\s|fixée?\s)",
    "en": r"^,\s(?:the\s)?(?:day|date|night|evening|morning)\s(?:of\s|when\s|that\s|on\swhich\s|set\s|chosen\s)"
    r"|^,?\s(?:as\s(?:\w+\s){0,3}?(?:planned|promised|scheduled|announced|agreed)|just\sas)\b",
    "vi": r"^,\s(?:là\s|cũng\slà\s|đúng\s)?(?:ngày|hôm|thời\sđiểm)\s(?!\d)\w+|^\s(?:ấy|đó|định\smệnh)\b"
    r"|^,?\s(?:đúng\s)?như\s(?:đã\s)?(?:cáo\strạng|kế\shoạch|dự\skiến|hứa|công\sbố|thông\sbáo)",
}

# What follows a date to say what it is the date of.
TOLD_BEHIND = {
    "fr": r"^,?\s(?:lorsque|quand|où)\s",
    "en": r"^,?\swhen\s",
    "vi": r"^,?\skhi\s",
}
# A thing with its article, right before a date.
DEFINITE = {
    "fr": (
        r"\b(?:son|sa|leur|cette|cet|ce)\s[\w’'-]{4,}(?:\s[\w’'-]+){0,4}?,?\s(?:en|le|du|au)\s$"
        r"|\b(?:l['’]|le\s|la\s)[\w’'-]{4,}(?:\s[\w’'-]+){0,3}?,\s\w+(?:é|i|u|ert|it)e?s?\s(?:en|le)\s$"
    ),
    "en": (
        r"(?<!\bto\s)(?<!\bby\s)(?<!\bin\s)(?<!\bat\s)(?<!\bfor\s)(?<!\bfrom\s)(?<!\bwith\s)"
        rf"\b(?:the|his|her|its|their|this|that)\s[\w’'-]+(?:\s{ties.NO_NOUN}[\w’'-]+){{0,3}}"
        r"(?:,\s(?:\w+\s)?\w+|\s(?:made|held|signed|staged|played|delivered|committed|passed|cast|given|taken|fought))?"
        r"\s(?:on|of|in)\s$"
    ),
    "vi": r"\b(?:vụ|trận|cuộc|lễ|buổi|cơn|phiên|chuyến|hội|giải|đêm|đợt|việc)\s[\w\s]{2,30}$|\bnày\s$",
}
FUTURE = {
    "fr": r"\b(?:\w{2,}(?:[ei]|d|tt|ît)r(?:a|ont)|(?:se|au|fe|i|ver|pour|sau|dev|cour|recev)r(?:a|ont)"
    r"|doit|doivent|(?:est|sont)\s(?:attendu|prévu|programmé|fixé)e?s?|(?:va|vont)\s\w{2,}(?:er|ir|re))\b",
    "en": r"\b(?:will|shall|(?:is|are)\s(?:due|set|to\sbe|expected|scheduled))\b",
    "vi": r"\b(?:sẽ|dự\skiến|sắp)\b",
}
PAST = {
    "fr": r"\b(?:a|ont|avait|avaient|est|sont|était|étaient|s['’]est|s['’]était|fut|furent)\s(?:été\s)?"
    r"\w{2,}(?:é|ée|és|ées|i|ie|is|u|ue|us|it|ert|erte)\b",
    "en": r"\b(?:was|were|had|\w{3,}ed|met|held|won|lost|left|took|began|broke|sank|struck)\b",
    "vi": r"\bđã\b",
}
IF = patterns.compile(r"(?:^|[\s,])(?:if|unless|once|si|s['’](?=ils?\b)|dès\sque|nếu|một\skhi)\s[^,]*$")
CALENDAR = table(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
    "september october november december noel noël toussaint pâques paques christmas easter tết",
)
# What tells an hour by what it comes before or after.
BEFORE_HOUR = patterns.compile(
    r"\s(?:before|after|avant|apres|trước|sau)\s(?=(?:l\s)?(?:midnight|noon|midday|dawn|sunrise|minuit|midi|aube|nửa\sđêm|\d+\s?h)\b)"
)
# What leads on to another statement.
JOINED = patterns.compile(
    r",|\s(?:after|before|when|because|following|while|with|to|and|après|avant|quand|pour|lors|afin|et"
    r"|sau|trước|khi|để|và)\s"
)
CAPITALISED = patterns.compile(r"\b(?:[DLdl]['’])?(?P<name>\p{Lu}[\p{L}-]{2,})")


class Telling(NamedTuple):
    """The words close around a date, each after a blank, and what they name.

    `kinds` are those of the event, the nearest first; `names` (capitalised words, folded) are those of all its
    words.
    `definite` is set where the date is that of a thing with its article ("la fermeture du"),
    `tight` where it tells this thing from others; `recalled` where the words speak of the day as one that the reader
    knows; `kin` where they are of somebody's relative. `tense` is "past" or "future", empty where neither is plain.
    """

    lead: str
    tail: str
    kinds: tuple[str, ...]
    names: frozenset[str]
    definite: bool
    tight: bool
    recalled: bool
    kin: bool
    tense: str

    def says(self, words: tuple[str, ...]) -> frozenset[str]:
        """Those of some words or stems that stand close to the date."""
        lead = self.lead.split()
        behind = self.tail.split()[: BEHIND if len(lead) < BEHIND else 1]
        near = f" {' '.join([*lead[-CLOSE:], ';', *behind])} "
        return frozenset(word for word in padded(words) if word in near)

    def says_at_all(self, words: tuple[str, ...], last: int = 0) -> frozenset[str]:
        """Those of some words or stems that stand in what belongs to the date: all of it, or the last words before."""
        lead = self.lead.split()
        near = f" {' '.join([*lead[-(TIGHT if self.tight else last) :], ';', *self.tail.split()[:BEHIND]])} "
        return frozenset(word for word in padded(words) if word in near)

    def leads(self, words: tuple[str, ...]) -> frozenset[str]:
        """Those of some words that stand close before the date."""
        near = f" {' '.join(self.lead.split()[-CLOSE:])} "
        return frozenset(word for word in padded(words) if word in near)

    def said_on(self, verbs: tuple[str, ...]) -> bool:
        """Whether one of these verbs stands so close before the date that the date is its own."""
        last = self.lead.split()[-LAST:]
        told = max((at for at, word in enumerate(last) if word in THAT), default=-1)
        words = f" {' '.join([*last[told + 1 :], ';', *self.tail.split()[:2]])} ".replace(" s est declar", " ")
        return any(verb in words for verb in padded(verbs))


@kept
def padded(stems: tuple[str, ...]) -> tuple[str, ...]:
    """What words with some stems begin with, behind a blank; short ones are whole words."""
    return tuple(f" {stem} " if len(stem) <= WHOLE else f" {stem}" for stem in stems)


def telling(block: Block, span: Span, since: int, until: int, kinds: Kinds) -> Telling:
    """What is told of a date at a span; `since` is the end of the date before it in its block, `until` the start of
    the next."""
    language = block.language
    head = _before(block, span, since)
    sentence = block.sentence_at(span.start)
    rest = block.text[span.end : min(sentence.end, until, span.end + TAIL)]
    low = lower(head)
    told_behind = patterns.compile(TOLD_BEHIND[language]).search(lower(rest)) is not None
    recalled_behind = patterns.compile(RECALLED_BEHIND[language]).search(lower(rest)) is not None
    recalled = recalled_behind or patterns.compile(RECALLED[language]).search(low) is not None
    thing = ties.thing(low, lower(rest), language)
    tight = bool(thing.words) and thing.tight and not recalled
    if tight:
        head, rest = thing.words if thing.tie == "'s" else head[thing.start :], ""
    lead = BEFORE_HOUR.sub(" ", words_of(lower(head), language))
    opening = not told_by(lead, kinds) and len(head.split()) <= SHORT[language]
    follows = told_behind or recalled_behind or opening
    rest = rest[: _end_of_clause(rest, follows)]
    tail = words_of(lower(rest), language)
    definite = bool(thing.words) or patterns.compile(DEFINITE[language]).search(low) is not None
    told = _kinds(lead, kinds, language, recalled or definite)
    told += _kinds(tail, kinds, language, recalled or tight)
    names = _names(head, language) | _names(rest if follows else " ".join(rest.split()[:NAMING]), language)
    return Telling(
        lead,
        tail,
        tuple(dict.fromkeys(told)),
        names,
        definite,
        tight,
        recalled,
        others().search(lower(head)) is not None,
        _tense(lower(head), lower(rest), language),
    )


def _tense(head: str, rest: str, language: str) -> str:
    """Whether a clause tells what is to come, if only perhaps, or what was done."""
    if IF.search(head):
        return "future"
    if any(patterns.compile(FUTURE[language]).search(text) for text in (head, rest)):
        return "future"
    return "past" if any(patterns.compile(PAST[language]).search(text) for text in (head, rest)) else ""


def _kinds(words: str, kinds: Kinds, language: str, definite: bool) -> tuple[str, ...]:
    """The kinds of the last words, and those told otherwise than as a complement; all, of a thing that a date is of."""
    if definite:
        return named_by(words, kinds)
    last = words.split()[-4 if language == "vi" else -2 :]
    return named_by(f" {' '.join(last)} ", kinds) + told_by(words, kinds)


def _before(block: Block, span: Span, since: int) -> str:
    """The clause before a date. A date in an apposition is left out with it: "le bac, mis à l'eau en 1953, part le"."""
    text = block.text
    start = max(block.sentence_at(span.start).start, span.start - LEAD)
    if since > start and text[since] == "," and (comma := text.rfind(",", start, since)) > 0:
        head = text[start:comma] + text[since + 1 : span.start]
    else:
        head = text[max(start, since) : span.start]
    low = lower(head)
    ends = [
        stop.end()
        for pattern in (ties.STOP, patterns.compile(PARTED[block.language]))
        for stop in pattern.finditer(low)
    ]
    return head[max(ends, default=0) :]


def _end_of_clause(rest: str, long: bool) -> int:
    """Where what belongs to the date ends: at a comma, unless what it is the date of follows it."""
    ends = [stop.start() for stop in (ties.STOP.search(rest), None if long else JOINED.search(rest)) if stop]
    return min(ends, default=len(rest))


def _names(text: str, language: str) -> frozenset[str]:
    """The capitalised words of a text, without one that opens it and is a word like any other."""
    found = [match["name"] for match in CAPITALISED.finditer(text)]
    if found and text.lstrip(" «“\"'").startswith(found[0]) and _is_word(found[0], language):
        del found[0]
    return frozenset(map(fold, found)) - CALENDAR


def _is_word(word: str, language: str) -> bool:
    return language == "vi" or is_word(word.lower(), language)
