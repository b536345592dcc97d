"""How the words before a date tie it to a thing: "la rencontre du 7", "the talks, held on", "vụ trộm xảy ra ngày".

Two kinds of thing are looked for: one with its article that the date belongs to, and one told of before that opens the
sentence, or what somebody says of it ("l'armée a précisé que l'assaut").
"""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.model import DateMention
from lint.record import NamedTuple

LONGEST = 90  # characters of a clause before its date
# What a sentence may begin with before what it says: who says it.
REPORTED = {
    "fr": r"(?:[^;:]{2,70}\b(?:que\s|qu['’])|(?:selon|d['’]après)\s[^,;:]{2,60},\s)",
    "en": r"(?:[^;:]{2,70}\b(?:said|says|told\s\w+|confirmed|reported|added)(?:\s\w+day)?(?:\sthat)?\s"
    r"|according\sto\s[^,;:]{2,60},\s)",
    "vi": r"(?:[^;:]{2,70}\b(?:cho\sbiết|cho\shay|xác\snhận)(?:\srằng)?,?\s|theo\s[^,;:]{2,60},\s)",
}
NO_NOUN = (
    r"(?!(?:was|were|has|have|had|is|are|will|would|may|can|could|must|on|which|who|that|and|wrote|spoke|met|won|lost"
    r"|left|went|in|at|of|to|by|took|made|gave|flew|ran|rose|fell|saw|sent|paid|broke|struck|hit|came|began)\b|\w+ed\b)"
)
# A sentence that opens with something told of before; in Vietnamese with anything but what leads on to something else.
TOLD_OF = {
    "fr": r"(?P<lead>(?:lors|à\sl['’]issue|au\sterme|en\smarge|à\sl['’]occasion)\sde\s|pendant\s|au\scours\sde\s|à\s"
    r"|après\s)?(?:l['’]|(?:le|la|les|cette|ce|cet|ces|leurs?|son|sa|ses)\s)(?P<noun>[\w’-]+(?:\s(?:de\s|d['’]|du\s"
    r"|des\s)[\w’-]+)?)",
    "en": r"(?P<lead>(?:at|during|in|on|after|following)\s)?(?:the|this|these|their|his|her)\s"
    rf"(?P<noun>[\w’'-]+(?:\s{NO_NOUN}[\w’'-]+){{0,2}})",
    "vi": r"(?P<lead>(?:phát\sbiểu\s)?tại\s|trong\s|sau\s)?"
    r"(?!(?:một|hai|ba|nhiều|theo|trước|sau|từ|đến|khi|ngày|sáng|chiều|tối|nếu|do|vì|để|với|năm|cùng|ông|bà|anh|chị|cô"
    r"|cụ|họ)\s)(?P<noun>\w+(?:\s\w+){1,3})",
}
# What ties such a thing to a date as something that happened on it.
HAPPENED = {
    "fr": (
        r"(?:\s[\w’'-]+){0,3}?(?:\s(?:du|de|de\sce)|,(?:\s\w+(?:ée?s?|ie?s?|ue?s?|te?s?))?(?:\s(?:le|ce))?"
        r"|\s(?:s['’](?:est|était)\s(?:produit|déclenché|tenu|déroulé|joué|ouvert|achevé|passé|abattu|réuni|déclaré)e?"
        r"|se\ssont\s(?:tenu|déroulé|produit|joué)e?s|(?:a|ont)\seu\slieu|est\s(?:survenu|intervenu|tombé)e?|(?:a"
        r"|avait)\sété\s(?:pris|rendu|donné|fait|organisé|décerné|attribué|célébré|détecté|dit|disputé|commis|remis"
        r"|lancé|perpétré|prononcé|prise|rendue|faite)e?|(?:a|avait)\s(?:frappé|commencé|débuté|éclaté|duré|mobilisé"
        r"|réuni|rassemblé))(?:\s[\w’'-]+){0,3}?(?:\s(?:le|ce))?)\s?$"
    ),
    "en": (
        rf"(?:\s(?:(?:in|at|of|to|by)\s)?{NO_NOUN}[\w’'-]+){{0,3}}?"
        r"(?:,(?:\s(?:\w+(?:ed|en|ld)|made)(?:\s(?:out|down))?)?|\s(?:took\splace|happened|occurred|came|struck|hit|began|started"
        r"|broke\sout|will\s(?:begin|start|open|be\sheld|take\splace)|(?:begins|starts|opens)|(?:was|were)\s(?:held|taken|made|given|staged|played|delivered|signed|celebrated|committed"
        r"|launched|carried\sout|presented|handed|awarded|fought|run))(?:\s[\w’'.:-]+){0,4}?)?(?:\s(?:on|of))?\s?$"
    ),
    "vi": (
        r"(?:\s(?!(?:được|bị|đã|sẽ|do)\s)\w+){0,5}?(?P<tie>,(?!\sdiễn)|,?\s(?:diễn\sra|xảy\sra|được\s(?:tổ\schức|đưa\sra|tiến\shành)|bắt\sđầu|bùng\sphát"
        r"))?(?:\s(?:vào|hôm|ngày|sáng|chiều|tối|trưa|đêm|lúc|khoảng|cuối|đầu|buổi|giờ|\d+)){0,5}\s?$"
    ),
}
AUXILIARIES = table("được bị đã sẽ đang vừa")
CLASSIFIERS = table("vụ trận ván cuộc lễ buổi cơn đám phiên chuyến hội giải đêm đợt kỳ tai")  # of events
# Things that bear a date without happening on it, or that happen again and again.
NO_EVENT = table(
    "loi décret arrêté rapport lettre communiqué ordonnance numéro édition journal article document note circulaire",
    "directive sondage étude échéance date délai bulletin vol train conseil séance journée nuit soirée matinée matin",
    "soir week-end fin début semaine mois veille lendemain audience texte calendrier message courrier vote",
    "report letter statement order edition issue survey poll flight council deadline date day night evening morning",
    "weekend week month end eve study paper law bill act memo email document newspaper article session",
    "affaire faits scène case",
    "nghị công báo thông văn điện trong đến tính hiện tuy nhiên ngoài bên đơn",
)


# "Les deux concerts" are others.
SEVERAL = table("deux trois quatre cinq six two three four five six hai ba bốn năm sáu")


class Opening(NamedTuple):
    """A thing told of before that opens a sentence: its words, what stands between its first word and the date, and
    whether the date is that on which it happened."""

    noun: str = ""
    rest: str = ""
    happened: bool = False


def opening(mention: DateMention) -> Opening:
    """The thing that opens the sentence of a date, where nothing but its clause stands before the date."""
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    head = lower(block.text[sentence.start : mention.span.start]).lstrip(" «“\"'-–—\u00a0")
    said = _pattern(REPORTED, block.language).match(head)
    for start in (said.end(), 0) if said else (0,):
        found = _pattern(TOLD_OF, block.language).match(head, start)
        if found is not None and len(head) - start <= LONGEST and not STOP.search(head, start):
            return _opening(found, head, block.language)
    return Opening()


def _opening(found: Any, head: str, language: str) -> Opening:
    noun = str(found["noun"])
    first = noun.split()[0]
    if first in SEVERAL:
        return Opening()
    end = found.start("noun") + len(first)
    tied = None if first in NO_EVENT else _pattern(HAPPENED, language).match(head, end)
    happened = tied is not None and (language != "vi" or tied["tie"] is not None or first in CLASSIFIERS)
    if found["lead"] and language == "fr" and head.endswith(noun + " "):
        happened = True  # "à son arrivée lundi"
    return Opening(noun, _told_of_it(head[end:], language), happened)


def _told_of_it(rest: str, language: str) -> str:
    """What is told of a thing, behind its first word: in Vietnamese from the auxiliary on, else behind the second."""
    if language != "vi":
        return rest
    words = rest.split()
    verb = next((at for at, word in enumerate(words[:4]) if word in AUXILIARIES), 1)
    return " ".join(words[verb:])


def _pattern(table: dict[str, str], language: str) -> Any:
    return patterns.compile(table[language])


# The thing with its article right before a date: its words, and what ties them to the date.
PARTICIPLES = (
    r"(?:parti|tenu|organisé|disputé|survenu|célébré|signé|ouvert|arrivé|daté|prononcé|paraphé|joué|rendu"
    r"|commis|perpétré|intervenu|effectué|réalisé|mené|lancé|inauguré|donné|dit|faite?|remis|promulgué|prévu|fixé|programmé|décerné)e?s?"
)
DEFINITE = {
    "fr": (
        r"(?:^|[^\w’'])(?:l['’]|(?:les?|la|cette|ce|cet|ces|son|sa|leur)\s)(?P<thing>[\w’'-]+(?:\s[\w’'-]+){0,5}?)"
        rf"(?P<tie>\s(?:du|de(?=\s?$))|,?\s{PARTICIPLES}(?:\s(?:à|en|par|au|pour)\s[\w’'-]+)?|,\s(?:annoncé|voté|adopté|conclu|approuvé)e?s?"
        r"|,\squi\s(?:\w+ra|doit\s\w+|s['’](?:est|était)\s\w+|a\seu\slieu|avait\seu\slieu|a\s\w+é|se\s\w+)|,"
        r"|\s(?:a(?:vait)?\seu\slieu|a\sété\s\w+|s['’]est\s\w+|s['’]était\s\w+|est\s\w+|remonte\sau))"
        r"(?:,?\s(?:le|ce|au|dans\sla\s\w+\sdu))?\s?$"
    ),
    "en": (
        r"(?:^|\W)(?:the|this|his|her|its|their)\s(?P<thing>[\w’'-]+(?:\s[\w’'-]+){0,4}?)(?P<tie>,\s(?:\w+ed|made"
        r"|held)(?:\s(?:out|down))?(?:\s(?:in|at|by)\s[\w’'-]+(?:\s[\w’'-]+)?)?|,\swhich\s\w+|,?\s(?:of|held"
        r"|took\splace|happened|was\s\w+|were\s\w+|began|started|occurred|came|left)|,)(?:,?\s(?:on|of))?(?:\sthe)?\s?$"
    ),
    "vi": (
        r"(?:^|[\s,])(?<!\btuần\s)(?P<thing>(?:buổi|cuộc|lễ|trận|ván|cơn|chuyến|vụ|phiên|hội|đám|giải|đoàn)\s\w+(?:\s(?!(?:được|bị|đã|sẽ|do|khiến|làm)\s)\w+){0,6}?)"
        r"(?P<tie>,|,?\s(?:diễn\sra|được\stổ\schức|xảy\sra|bắt\sđầu|khởi\shành|khai\smạc))?"
        r"(?:\s(?:vào|lúc|hôm|từ))?(?:\s(?:ngày|sáng|chiều|tối))?\s?$"
    ),
}
# The thing behind a date that is told as its own: "Wednesday's meeting", "the May 3 vote".
BEHIND = patterns.compile(r"^(?P<own>['’]s)?\s(?P<thing>(?!(?:and|or|to|in|at|on|for|with|by|when|after)\b)[\w-]+)")
OWNER = (" the", " their", " his", " her", " this")
DONE = patterns.compile(
    r"(?:été|s['’]est|s['’]était|est|was|were|qui|which)\s\w+$|,\s(?:\w+ed\b|(?:voté|adopté|conclu|approuvé)e?s?\b)"
)
OCCURRED = patterns.compile(
    rf"\b{PARTICIPLES}\b|,\s(?:annoncée?s?|announced)\b|\b(?:s['’](?:est|était)\s(?:produit|déclenché|tenu|déroulé|joué|passé|déclaré)e?|lieu"
    r"|(?:débute|ouvri|tiend|commence|déroule)ra|débute|s['’]ouv\w+|held|staged|played|signed|delivered|committed"
    r"|carried|launched|given|taken|made|handed|hit|hits|struck|happened|occurred|begins|began|opens|opened|starts|started)\b"
)
OWNERS = ("leur", "son", "sa", "their", "his", "her", "its")
TIGHT = ("du", "de", "of", "")

# What ends a clause.
STOP = patterns.compile(r"[;:!?«»“”\"()—]")


class Thing(NamedTuple):
    """A thing with its article that a date belongs to: its words, what ties it, and where it starts in its clause.

    `tight` is set where nothing parts the two, so that what stands before the thing is not about the date: "après la
    rencontre du 7 mai"; `done` where the tie is a verb that may tell anything of the thing: "l'accord a été signé le";
    `owned` where it is somebody's: "leur entretien de mardi".
    """

    words: str = ""
    tie: str = ""
    start: int = 0
    tight: bool = False
    done: bool = False
    owned: bool = False


def thing(before: str, after: str, language: str) -> Thing:
    """The thing that a date belongs to, by its noun or by the participle between them. `before` and `after` are the
    clause on either side of the date, in lower case."""
    if language == "en":
        behind = BEHIND.match(after)
        if behind and (behind["own"] or f" {before.rstrip()}".endswith((*OWNER, "'s", "’s"))):
            return Thing(behind["thing"], "'s", len(before), True)
    found = _pattern(DEFINITE, language).search(before)
    if found is None or found["thing"].split()[0] in SEVERAL:
        return Thing()
    tie = found["tie"] or ""
    done = DONE.search(tie) is not None and not OCCURRED.search(tie)
    owned = before[: found.start("thing")].rstrip().endswith(OWNERS)
    return Thing(found["thing"], tie, found.start("thing"), tie.strip() in TIGHT, done, owned)
