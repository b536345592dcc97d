"""How the words before a date tie it to a thing: "la rencontre du 7", "the talks, held on", "vụ trộm xảy ra ngày".

What is looked for is a thing with its article that the date belongs to.
"""

from __future__ import annotations

from lint import patterns
from lint.annotate.words import table
from lint.record import NamedTuple

NO_NOUN = (
    r"(?!(?:was|were|has|have|had|is|are|will|would|may|can|could|must|on|which|who|that|and|wrote|spoke|met|won|lost"
    r"|left|went|in|at|of|to|by|took|made|gave|flew|ran|rose|fell|saw|sent|paid|broke|struck|hit|came|began)\b|\w+ed\b)"
)
# "Les deux concerts" are others.
SEVERAL = table("deux trois quatre cinq six two three four five six hai ba bốn năm sáu")


# What ends a clause.
STOP = patterns.compile(r"[;:!?«»“”\"()—]")
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
TIGHT = ("du", "de", "of", "")


class Thing(NamedTuple):
    """A thing with its article that a date belongs to: its words, what ties it, and where it starts in its clause.

    `tight` is set where nothing parts the two, so that what stands before the thing is not about the date: "après la
    rencontre du 7 mai".
    """

    words: str = ""
    tie: str = ""
    start: int = 0
    tight: bool = False


def thing(before: str, after: str, language: str) -> Thing:
    """The thing that a date belongs to, by its noun or by the participle between them. `before` and `after` are the
    clause on either side of the date, in lower case."""
    if language == "en":
        behind = BEHIND.match(after)
        if behind and (behind["own"] or f" {before.rstrip()}".endswith((*OWNER, "'s", "’s"))):
            return Thing(behind["thing"], "'s", len(before), True)
    found = patterns.compile(DEFINITE[language]).search(before)
    if found is None or found["thing"].split()[0] in SEVERAL:
        return Thing()
    tie = found["tie"] or ""
    return Thing(found["thing"], tie, found.start("thing"), tie.strip() in TIGHT)
