"""What a date is the date of: the kinds of event that its clause names, and how the date is tied to them.

Whether two dates are of one event is a guess. What speaks for it is gathered here; checks decide how much they need.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.model import Block, DateMention
from lint.record import NamedTuple
from lint.source import Span

BEFORE, AFTER = 90, 60  # characters of the clause on either side of a date
BEHIND = 24  # characters that stand right behind it
STEM = 6  # letters that are compared: enough to tell words apart, few enough to join their inflections
SHORTEST = 5  # letters of a word that says something
WHOLE = 4  # letters of a stem that only stands for a whole word: "met" is not "methods"


EARLIER = ("avait ", "avaient ", "etait ", "etaient ", "had ", "từng ")
PARTNER = ("avec ", "contre ", "face ", "with ", "against ")
THAT = frozenset(("que", "qu", "that", "rằng"))  # between what is said and who says it
PRONOUNS = frozenset(
    ("il", "elle", "ils", "elles", "he", "she", "it", "they", "ông", "bà", "anh", "chị", "cô", "cụ", "họ")
)

Kinds = Mapping[str, tuple[str, ...]]  # of event, by the stems of words that name them (in Vietnamese whole words)


class Event(NamedTuple):
    """The surroundings of a date.

    `before` and `behind` are the words of its clause on either side, each after a blank. `kinds` are what they name,
    the nearest to the date first; `main` those that the clause itself tells of, not its complements ("le bilan du
    séisme" is no quake). `definite` are the kinds of a thing with the article that the date belongs to ("le match du
    12", "her appointment, on May 3"); `thing`, the stems of its long words where it is one that is held or takes place.
    `subject` are the kinds of the thing that opens the sentence, where it is one told of before ("Le feu", "The
    crash", "Vụ tai nạn"), and `told` whether it is; `happened` whether the date is that of the thing; `earlier` whether
    the clause is in the pluperfect, as of another event before. `stems` are those of the long words of the sentence.
    """

    mention: DateMention
    before: str
    behind: str
    kinds: tuple[str, ...]
    main: tuple[str, ...]
    definite: tuple[str, ...]
    thing: frozenset[str]
    subject: tuple[str, ...]
    told: bool
    happened: bool
    earlier: bool
    stems: frozenset[str]

    def says(self, stems: Sequence[str]) -> bool:
        """Whether the clause has one of these words before the date."""
        return any(_start(stem) in self.before for stem in stems)

    def adds(self, stems: Sequence[str]) -> bool:
        """Whether one of these words follows right behind the date."""
        return any(_start(stem) in self.behind for stem in stems)

    def said_on(self, stems: Sequence[str]) -> bool:
        """Whether one of these verbs stands so close before the date that the date is its own."""
        last = self.before.split()[-4:]
        told = max((at for at, word in enumerate(last) if word in THAT), default=-1)
        words = " " + " ".join(last[told + 1 :])
        return any(_start(stem) in words for stem in stems)

    @property
    def past_of_past(self) -> bool:
        """Whether the verb of the date itself is in the pluperfect."""
        return any(f" {word}" in self.before for word in EARLIER)

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


def _start(stem: str) -> str:
    """What a word with a stem begins with; short ones are whole words."""
    return f" {stem} " if len(stem) < WHOLE else f" {stem}"


def event(mention: DateMention, kinds: Kinds) -> Event:
    """The event of a date, as far as the words around it tell."""
    block = mention.block
    before, after = _clause(block, mention.span)
    nearest = _words_of(before, block.language)
    following = _words_of(after, block.language)
    found = _kinds(nearest, following, kinds)
    main = _told_by(nearest, kinds) + _told_by(following, kinds)
    earlier = any(f" {word}" in nearest or f" {word}" in _words_of(after[:BEHIND], block.language) for word in EARLIER)
    definite, thing = _definite(before, kinds, block.language)
    joined = _joined().search(after)
    behind = _words_of(after[: min(BEHIND, joined.start()) if joined else BEHIND], block.language)
    noun, happened = _told_of(mention)
    subject = _kinds(_words_of(noun, block.language), "", kinds) if noun else ()
    return Event(
        mention,
        nearest,
        behind,
        found,
        main,
        definite,
        thing,
        subject,
        bool(noun),
        happened,
        earlier,
        _stems(block, mention),
    )


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
def _joined() -> Any:
    """What begins another statement behind a date."""
    return patterns.compile(r",|\s(?:et|and|và)\s")


@cache
def _word() -> Any:
    return patterns.compile(r"[^\W\d_]+")


def _words_of(text: str, language: str) -> str:
    """The words of a text, each after a blank; without accents, which tell words apart in Vietnamese alone."""
    words = _word().findall(text)
    return " " + " ".join(words if language == "vi" else [fold(word) for word in words]) + " "


def _kinds(before: str, after: str, named: Kinds) -> tuple[str, ...]:
    """The kinds of event that are named, the nearest first; what follows the date counts as twice as far."""
    ranked = [(len(before) - at, kind) for at, kind in _found(before, named)]
    ranked += [(2 * at + 10, kind) for at, kind in _found(after, named)]
    return tuple(dict.fromkeys(kind for _, kind in sorted(ranked)))


Index = dict[str, list[tuple[str, str]]]  # stems, whole words with a blank behind, and their kinds, by two letters
_indexed: list[tuple[Kinds, Index]] = []


def _index(named: Kinds) -> Index:
    """The stems of a table by their first letters; made once for a table."""
    for known, index in _indexed:
        if known is named:
            return index
    index = {}
    for kind, stems in named.items():
        for stem in stems:
            index.setdefault(stem[:2], []).append((f"{stem} " if len(stem) <= WHOLE else stem, kind))
    _indexed[:] = [*_indexed[-3:], (named, index)]
    return index


def _found(words: str, named: Kinds) -> list[tuple[int, str]]:
    """Where words of a table stand in words that each follow a blank, and the kind of each."""
    index = _index(named)
    found = []
    at = 0
    for word in words.split():
        for stem, kind in index.get(word[:2], ()):
            if words.startswith(stem, at + 1):
                found.append((at, kind))
        at += len(word) + 1
    return found


# What makes of an event that follows it the complement of something else.
COMPLEMENT = table(
    "de du des d apres avant depuis lors pendant durant pour contre dans sur par malgre suite",
    "of after before since during for against in on over by from despite following amid",
    "trong của sau trước vì do từ về tại khi liên bởi nhân",
)
BETWEEN_PREPOSITION = table("la le les l un une the a an last cette ce this vụ trận cuộc cơn buổi lễ chuyến phiên")


def _told_by(words: str, named: Kinds) -> tuple[str, ...]:
    """The kinds that words name otherwise than as a complement."""
    found = [(-at, kind) for at, kind in _found(words, named) if not _is_complement(words[:at].split()[-3:])]
    return tuple(dict.fromkeys(kind for _, kind in sorted(found)))


def _is_complement(before: Sequence[str]) -> bool:
    if len(before) == 3 and before[1] in BETWEEN_PREPOSITION and before[0] in COMPLEMENT:
        return True  # "from the Crete quake"
    for word in reversed(before):
        if word in COMPLEMENT:
            return True
        if word not in BETWEEN_PREPOSITION:
            return False
    return False


def _stems(block: Block, mention: DateMention) -> frozenset[str]:
    """The long words of the sentence of a date, cut to their stems, without those of the date itself."""
    sentence = block.sentence_at(mention.span.start)
    text = block.text
    parts = text[sentence.start : mention.span.start], text[mention.span.end : sentence.end]
    return frozenset(fold(word)[:STEM] for part in parts for word in _word().findall(part) if len(word) >= SHORTEST)


# A sentence that opens with something told of before; in Vietnamese with anything but what leads on to something else.
TOLD_OF = {
    "fr": r"\W*(?:lors\sde\s|pendant\s|au\scours\sde\s|à\s)?(?:l['’]|(?:le|la|les|cette|ce|cet|ces|leur|son|sa)\s)"
    r"(?P<noun>[\w’'-]+(?:\s[\w’'-]+){0,2})",
    "en": r"\W*(?:at\s|during\s|in\s)?(?:the|this|these|their|his|her)\s(?P<noun>[\w’'-]+(?:\s[\w’'-]+){0,2})",
    "vi": r"\W*(?:tại\s|trong\s)?(?!(?:một|hai|theo|trước|sau|từ|khi|ngày|sáng|chiều|tối|nếu|do|vì|để|với|năm|cùng)\s)"
    r"(?P<noun>\w+(?:\s\w+){1,3})",
}
# What ties such a thing to a date as something that happened on it.
HAPPENED = {
    "fr": (
        r"(?:\s[\w’'-]+){0,3}?(?:\s(?:du|de\sce)|,(?:\s\w+(?:ée?s?|ie?s?|ue?s?|te?s?))?(?:\s(?:le|ce))?"
        r"|\s(?:s['’](?:est|était)\s(?:produit|déclenché|tenu|déroulé|joué|ouvert|achevé|passé|abattu|réuni)e?"
        r"|se\ssont\s(?:tenu|déroulé|produit|joué)e?s|(?:a|ont)\seu\slieu|est\s(?:survenu|intervenu|tombé)e?"
        r"|a\sété\s(?:pris|rendu|donné|fait|suivi|organisé|célébré|détecté|dit|disputé|commis|remis)e?"
        r"|a\s(?:frappé|commencé|débuté|éclaté|duré|mobilisé|réuni|rassemblé))(?:\s[\w’'-]+){0,3}?(?:\s(?:le|ce))?)\s?$"
    ),
    "en": (
        r"(?:\s(?!(?:\w+ed|wrote|spoke|met|won|lost|left|went|took|made|gave|flew|ran|rose|fell|saw|sent|paid)\b)"
        r"[\w’'-]+){0,3}?"
        r"(?:,(?:\s\w+(?:ed|en|ld))?|\s(?:took\splace|happened|occurred|came|struck|hit|began|started|broke\sout"
        r"|(?:was|were)\s(?:held|taken|made|given|staged|played|delivered|signed|celebrated|committed))"
        r"(?:\s[\w’'-]+){0,3}?)?(?:\s(?:on|of))?\s?$"
    ),
    "vi": (
        r"(?:\s\w+){0,3}?(?P<tie>,|\s(?:diễn\sra|xảy\sra|được\s(?:tổ\schức|đưa\sra|tiến\shành)|bắt\sđầu|bùng\sphát))?"
        r"(?:\s(?:vào|hôm|ngày|sáng|chiều|tối|trưa)){0,3}\s?$"
    ),
}
CLASSIFIERS = table("vụ trận cuộc lễ buổi cơn đám phiên chuyến hội giải đêm đợt kỳ")  # of events
# Things that bear a date without happening on it, or that happen again and again.
NO_EVENT = table(
    "loi décret arrêté rapport lettre communiqué ordonnance numéro édition journal article document note circulaire",
    "directive sondage étude échéance date délai bulletin vol train conseil séance journée nuit soirée matinée matin",
    "soir week-end fin début semaine mois veille lendemain audience texte calendrier message courrier vote",
    "report letter statement order edition issue survey poll flight council deadline date day night evening morning",
    "weekend week month end eve study paper law bill act memo email document newspaper article session",
    "affaire faits drame scène case incident",
    "nghị công báo thông văn điện trong đến tính hiện tuy nhiên ngoài bên",
)


def _told_of(mention: DateMention) -> tuple[str, bool]:
    """The noun told of before that opens the sentence of a date, where nothing but its clause stands before the date;
    and whether the date is that on which the thing happened."""
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    head = lower(block.text[sentence.start : mention.span.start])
    found = _pattern(TOLD_OF, block.language).match(head)
    if found is None or len(head) > BEFORE or _stop().search(head):
        return "", False
    noun = str(found["noun"])
    first = noun.split()[0]
    tied = _pattern(HAPPENED, block.language).match(head, found.start("noun") + len(first))
    if tied is None or first in NO_EVENT:
        return noun, False
    return noun, block.language != "vi" or tied["tie"] is not None or first in CLASSIFIERS


def _pattern(table: dict[str, str], language: str) -> Any:
    return patterns.compile(table[language])


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
