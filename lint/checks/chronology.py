"""Time that runs the wrong way: what is told as done but lies ahead, what is to come but lies behind, intervals between
two dates that are not as long as the text says.

The first two need a publication date that nobody disputes. The third compares the text with itself alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from lint import patterns
from lint.annotate.calendar import as_date
from lint.annotate.fold import fold
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.checks._second import added
from lint.model import Agreement, Article, DateMention, Day, Hit, Related, Role, Value
from lint.moments import clock_order, existence, intervals, narrative, out_of_life, out_of_order, stages, tenses, terms
from lint.moments.surrounding import stories
from lint.moments.tenses import ABOUT, YEARLY, turned_out
from lint.source import Span

OUTCOMES = ("past", "future", "year", "done", "expected", "interval", "after", "order", "stages")
CLAUSE = 110  # characters of a clause before a date
WORD = r"[\w’'-]+"
WORDS = rf"(?:{WORD}\s){{0,5}}?"
# A verb of something finished, the date being its own: "a été reçu le", "was received on", "đã tiếp đoàn vào ngày".
DONE = {
    "fr": r"\b(?:(?:a|ont|s['’]est|se\ssont|fut|furent)\s(?:été\s|\w+ment\s)?"
    r"(?P<verb>\w{2,}(?:[éiu]e?s?|[eo]rte?|ite?)|eu\slieu|pris|mis)"
    r"|(?:est|sont)\s(?:\w+ment\s)?(?P<verb>(?:arriv|entr|rest|tomb|mont|pass|retourn|rentr|décéd|n)é(?:e?s?)"
    r"|(?:part|sort)ie?s?|(?:ven|reven|deven|interven|surven|parven|descend)ue?s?|morte?s?))\s"
    rf"{WORDS}"
    r"(?P<tie>(?:le|ce|hier|dans\sla\s\w+\sdu)\s)?$",
    "en": r"\b(?:(?:was|were|has\sbeen|have\sbeen)\s(?P<verb>\w{3,}(?:ed|en|ld|et|wn|nt|ght))"
    r"|(?P<verb>met|held|won|lost|took\splace|arrived|visited|opened|signed|died|launched|received|began|ended"
    r"|took\soff"
    r"|flew|left|voted|ordered|ruled|spoke|wrote|fell|broke\sout|struck|hit|beat|defeated|celebrated|welcomed|hosted"
    rf"|resigned|collapsed|sank|crashed))\s{WORDS}(?P<tie>on\s)$",
    "vi": rf"\bđã\s(?P<verb>{WORD}\s{WORD})\s{WORDS}(?:vào\s)?(?P<tie>(?:(?:ngày|hôm|sáng|chiều|tối|đêm)\s){{1,2}})?$",
}
# A participle that opens the sentence with its date: "Parti de Brest le 7 mars, le cargo".
OPENED = {
    "fr": r"^\W?(?P<verb>part|arriv|n|sort|rentr|ven|mort|décéd|dispar|arrêt|interpell|découv|retrouv|vol|bless|enlev"
    r"|fond|incarcér|écrou|hospitalis|débarqu|naufrag)(?:ée?s?|ie?s?|ue?s?|erte?s?|e?s?)\s[^,;]{0,40}?(?P<tie>le\s)$",
    "en": r"^\W?(?:having\s)?(?P<verb>left|departed|arrived|born|arrested|found|discovered|stolen|injured|killed|seized"
    r"|detained|jailed|rescued)\s[^,;]{0,40}?(?P<tie>on\s)$",
    "vi": r"^(?P<verb>rời|khởi\shành|xuất\sphát|bị\sbắt|sinh)\s[^,;]{0,30}?(?P<tie>ngày\s)$",
}
# Verbs that put something on a later day, and words of what is to come.
PENDING = (
    "prev", "fix", "programm", "convoqu", "invit", "report", "repouss", "annonc", "decid", "prolong", "promis",
    "demand", "accept", "retenu", "ajourn", "assign", "attendu", "somm", "reserv", "avanc", "decal", "inscri",
    "planif", "rendez", "appel", "applic", "valab", "effecti", "vigueur", "qualifi",
    "scheduled", "set", "planned", "expected", "postponed", "called", "invited", "told", "asked", "ordered", "due",
    "delayed", "slated", "rescheduled", "extended", "summoned", "booked", "moved", "pushed", "drawn", "granted",
    "given",
    "lên lịch", "ấn định", "hoãn", "mời", "dời", "yêu cầu", "đề nghị", "thông báo", "công bố", "chốt", "quyết định",
    "triệu tập", "gia hạn",
)  # fmt: skip
# A verb of something to come, the date being its own.
FUTURE_VERB = {
    "fr": r"\b(?!aura\s(?!lieu\b)\w+[éiu]\b|auront\s\w+[éiu]\b|opera\b|sera-ce)"
    r"\w*(?:[eiv]ra|[ei]ront|dra|dront|rra|rront|vront|aura|auront)\b",
    "en": r"\b(?:will|shall|(?:is|are)\s(?:due|scheduled|expected|set|to))\b",
    "vi": r"\b(?:sẽ|dự kiến|sắp)\b",
}
TO_COME = {
    "fr": rf"(?:(?P<verb>{FUTURE_VERB['fr']})\s(?:{WORD}\s){{0,7}}?|(?P<verb>(?:est|sont)\s(?:attendu|prévu|fixé)e?s?"
    rf"|doi(?:t|vent)\s(?!avoir\b)(?:être\s(?!né)\w+|{WORD}(?:er|ir|re))|(?:a|ont|aura|auront)\sjusqu"
    r"|(?:a|ont|aura|auront|dispos\w+\sd\w*)\s(?:\w+\s){1,5}?(?:jours|semaines|mois),?\s(?:soit\s)?jusqu)"
    rf"\s?(?:{WORD}\s){{0,4}}?)"
    r"(?P<tie>(?:le|ce|avant\sle|pour\sle|(?:jusqu)?['’]au|au|d['’]ici\sle|d['’]ici\sau)\s)?$",
    "en": rf"(?P<verb>{FUTURE_VERB['en']}|must"
    rf"|(?:has|have)\s(?:[\w-]+\s(?:days|weeks|months),?\s(?:or\s)?)?until)\s(?:{WORD}\s){{0,9}}?"
    r"(?:(?P<tie>(?:on|by|before|until|for)\s)|(?<=until\s))$",
    "vi": rf"(?P<verb>{FUTURE_VERB['vi']}|hạn\s(?:chót|nộp|cuối)"
    rf"|có\s\w+\s(?:ngày|tháng),?\s(?:tức\s)?(?:đến|tới))\s(?:{WORD}\s){{0,11}}?"
    r"(?P<tie>(?:(?:ngày|hôm|sáng|chiều|tối)\s){1,2})?$",
}
OPENING = {  # the date first: "Le 3 mars, le conseil examinera"
    "fr": rf"^,?\s(?:{WORD}\s){{1,4}}?(?P<verb>{FUTURE_VERB['fr']})",
    "en": rf"^,?\s(?:{WORD}\s){{1,4}}?(?P<verb>will)\b",
    "vi": rf"^,?\s(?:{WORD}\s){{1,6}}?(?P<verb>sẽ)\b",
}
LEADS = table("le ce dès « on by from this “ ngày vào sáng chiều tối từ")  # before a date that opens a sentence
OTHER_CLAUSE = table("que qu qui dont si quand avant that which who if when before rằng nếu mà")
FINISHED = table(
    "après depuis after since sau",
    "a ont était étaient avait avaient pourquoi comment oublier was were had has have said told why how what fell",
    "về đã bị từng vụ cuộc",
)
NEXT = {"fr": (" prochain",), "en": (), "vi": (" tới",)}  # right behind a date
# Right behind a date: it did not stay so.
POSTPONED = {
    "fr": ("report", "repouss", "puis report", "a été report"),
    "en": ("postponed", "then postponed", "was postponed"),
    "vi": ("lùi ", "hoãn", "dời ", "bị hoãn"),
}
GENERIC = ("ainsi ", "par exemple", "for example", "ví dụ ")  # of any year
PURPOSE = table("pour to for vers cho để")  # what is done for a day is not done on it
PARTICIPLE = {  # a word that may be one, and what makes it part of the verb, or a noun
    "fr": (
        r"(?:ée?s?|ie?s?|ue?s?|erte?s?|ise?s?|ite?s?)$",
        table("sera seront être est sont le la l un une du des au son sa leur ce"),
    ),
    "en": (r"(?:ed|held|found|seen|made|taken|stolen|born|lost|left|won|sent|built)$", table("be been being the a an")),
    "vi": (r"$^", table("")),
}
BORN = patterns.compile(r"\b(?:née?s?|born|sinh)\b")
# Behind a verb that has no object of its own for which the date may be: "a été reçue par le maire le", "opened on".
BY = patterns.compile(r"\s(?:le|ce|on|vào|ngày|(?:par|à|au|en|dans|by|in|at|tại|ở)\s.*)\s?|\s$")
ONCE_PLANNED = ("từng ", "ban đầu ", "lẽ ra ", "trước đây ", "đáng lẽ ")  # right before a verb of what was to come
RECENT = 30  # days before the publication in which a future is no historical one
AHEAD = 45  # days after the publication on which a date without a year may lie


# What tells of something to come that no history does.
DUE = patterns.compile(
    r"\b(?:doi|(?:est|sont)\s(?:prévu|attendu|fixé)|will|due|set|scheduled|expected|is\sto)|sẽ|dự\skiến"
)
# French verbs that nobody uses of what is over, as the future of history does.
DATED_AHEAD = patterns.compile(r"\bjusqu|\b(?:est|sont)\s(?:prévu|attendu|fixé)")
# What leads on to a month, and to a day in its place.
TIE_OF_MONTH = {
    "fr": (
        r"(?:en|dès|à\spartir\sd(?:e|u)|à\spartir\sd['’]|d['’]ici(?:\s(?:à|le))?|courant|au\scours\sdu|au|dans\sle)\s?(?:le\s)?$",
        "le ",
    ),
    "en": (r"(?:in|from|by|until|during)\s(?:the\s|early\s|late\s)*$", "on "),
    "vi": (r"(?:(?:vào|trong|từ|đến|tới)\s)?(?:(?:đầu|cuối|giữa)\s)?tháng\s$", "ngày "),
}
LONGEST_PERIOD = 1200  # the same of a year, or of a part of one
LONGEST_PAST = 400  # days behind the publication up to which a month in the future is a slip for another year


Params = stages.Params


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares tenses with the publication, and intervals told with the dates around them."""
    said = list(_told(article))
    for look in (
        stages.find(article, params),
        existence.find(article, params),
        out_of_life.find(article, params),
        out_of_order.find(article),
        clock_order.find(article),
        tenses.find(article),
        terms.find(article),
    ):
        said += added(article, said, look)
    yield from said


def _told(article: Article) -> Iterator[Hit | Agreement]:
    for story in stories(article):
        if story.published is not None:
            for mention in story.mentions:
                if hit := _tense(mention, story.published, article):
                    yield hit
        said = list(intervals.compared(story, article))
        yield from said
        spans = {(id(each.block), each.span) for each in said}
        yield from (hit for hit in narrative.backwards(story) if (id(hit.block), hit.span) not in spans)


# --- Tenses -----------------------------------------------------------------------------------------------------------


def _tense(mention: DateMention, published: date, article: Article) -> Hit | None:
    day = mention.first
    if day is None or mention.end is not None:
        return None
    if mention.grain == "month" and mention.source == "written":
        return _tense_of_month(mention, day, published, article)
    if mention.grain in ("quarter", "half", "year") and mention.source == "written":
        return _tense_of_period(mention, day, published, article)
    if mention.grain != "day" or mention.start.day is None:
        return None
    ahead = (day - published).days
    if ahead < 0 and _after(mention).lstrip(", ").startswith(POSTPONED[mention.block.language]):
        return None
    known = mention.source == "written" or mention.why == "weekday"  # else a story of the past may go on
    if ahead > 1 and (known or ahead <= AHEAD):
        verb = _done(mention)
        born = verb and not known and BORN.search(mention.block.lower, *verb)
        stated = known and verb and BY.match(mention.block.lower, verb.end, mention.span.start)
        return _hit("past", mention, verb, published, day, article, doubt=int(not stated)) if not born else None
    if -RECENT <= ahead < 0 and mention.source != "written" and (word := _next(mention)):
        return _hit("future", mention, word, published, day, article)
    if -RECENT <= ahead < 0:
        return _hit("future", mention, _to_come(mention), published, day, article, doubt=int(not known))
    if mention.source == "written" and -LONGEST_PAST <= ahead < 0:
        verb = _to_come(mention)
        if verb and (mention.block.language != "fr" or DATED_AHEAD.search(mention.block.lower, *verb)):
            return _hit("year", mention, verb, published, day, article)
    meant = as_date(published.year, day.month, day.day) if mention.start.year == published.year - 1 else None
    if meant and (meant - published).days > -RECENT:
        return _hit("year", mention, _to_come(mention), published, day, article)
    return None


def _tense_of_month(mention: DateMention, first: date, published: date, article: Article) -> Hit | None:
    """The same of a month that prints its year."""
    if first > published:
        return _hit("past", mention, _done(mention), published, first, article)
    if mention.last is None or published <= mention.last:
        return None
    over = (published - mention.last).days
    verb = _to_come(mention) if over <= LONGEST_PERIOD else None
    if verb is None or turned_out(_after(mention), mention.block.language):
        return None
    told = [m.first for m in article.dates if m.block is mention.block and m.span < mention.span]
    history = over > LONGEST_PAST or any(each is not None and each < first for each in told)
    if history and not DUE.search(mention.block.lower, *verb):
        return None
    outcome = "future" if first.year == published.year else "year"
    return _hit(outcome, mention, verb, published, first, article)


def _tense_of_period(mention: DateMention, first: date, published: date, article: Article) -> Hit | None:
    """The same of a quarter, a half-year or a year, told as to come when it is over, or as past before it begins."""
    last = mention.last
    if last is None or (mention.block.language == "fr" and mention.grain == "year"):
        return None  # the future of history: "il mourra en 1821"
    if 0 < (published - last).days <= LONGEST_PERIOD:
        return _hit("year", mention, _to_come(mention), published, first, article, doubt=1)
    return None


def _next(mention: DateMention) -> Span | None:
    """The word behind a date that makes it the next one: "le 28 février prochain"."""
    after = _after(mention)
    word = next((word for word in NEXT[mention.block.language] if after.startswith(word)), None)
    if word is None or after[len(word) : len(word) + 1].isalpha():
        return None
    return Span(mention.span.end + 1, mention.span.end + len(word))


def _hit(
    outcome: str, mention: DateMention, verb: Span | None, published: date, day: date, article: Article, doubt: int = 0
) -> Hit | None:
    block = mention.block
    if verb is None or block.role in (Role.TITLE, Role.HEADING) or article.is_spoken(block, mention.span.start):
        return None
    values: dict[str, Value] = {
        "verb": block.text[verb.start : verb.end],
        "day": Day(day.year, day.month, day.day if mention.start.day else None),
        "published": Day(published.year, published.month, published.day),
    }
    return Hit(outcome, block, mention.span, values, (Related(block, verb, "verb"),), doubt=doubt)


def _head(mention: DateMention) -> tuple[str, int]:
    """What stands before a date in its clause, in lower case, and where that begins."""
    block = mention.block
    start = max(block.sentence_at(mention.span.start).start, mention.span.start - CLAUSE)
    head = lower(block.text[start : mention.span.start])
    cut = max(head.rfind(sign) for sign in (";", ":", "(", "«", "“", "»", "”")) + 1
    if mention.grain != "day":
        tie, instead = TIE_OF_MONTH[block.language]
        head = patterns.compile(tie).sub(instead, head)
    return head[cut:], start + cut


def _done(mention: DateMention) -> Span | None:
    """The verb of something finished that a date belongs to."""
    head, start = _head(mention)
    if (opened := patterns.compile(OPENED[mention.block.language]).search(head)) and not _is_pending(head):
        future = _has_future(_after(mention), mention.block.language)
        return None if future else Span(start + opened.start("verb"), start + opened.end("tie") - 1)
    if not any(word in head for word in ("a ", "ont ", "est ", "sont ", "fut", "w", "met ", "held ", "on ", "đã ")):
        return None
    found = patterns.compile(DONE[mention.block.language]).search(head)
    if found is None or not _tied(found, mention) or _is_pending(head[found.start() :]):
        return None
    if any(word in head for word in GENERIC):
        return None
    if _has_future(head + _after(mention), mention.block.language):
        return None
    between = _words(head[found.start() :])
    return None if (OTHER_CLAUSE | PURPOSE) & set(between) else Span(start + found.start(), start + found.end("verb"))


def _words(text: str) -> list[str]:
    return text.replace("’", " ").replace("'", " ").split()


def _ends_in_participle(words: Sequence[str], language: str) -> bool:
    """Whether the last word is a participle of its own: "jugera le notaire arrêté le 3 mai", not "sera jugé le"."""
    ending, before = PARTICIPLE[language]
    return (
        len(words) > 1
        and words[-1] != "lieu"
        and patterns.compile(ending).search(words[-1]) is not None
        and words[-2] not in before
    )


def _tied(found: Any, mention: DateMention) -> bool:
    """Whether a verb leads on to a date: with an article or a preposition, or to its weekday."""
    weekday = mention.start.weekday_span
    leads = weekday is not None and weekday.start == mention.span.start and mention.block.language != "en"
    return bool(found["tie"]) or leads or found[0].endswith("until ")


def _is_pending(clause: str) -> bool:
    """Whether a clause puts something on a later day; accents count in Vietnamese alone, whose stems have them."""
    words = [form for word in clause.split() for form in (word, fold(word))]
    return any(word.startswith(PENDING) for word in words) or any(
        f" {stem} " in clause for stem in PENDING if " " in stem
    )


def _after(mention: DateMention) -> str:
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    return lower(block.text[mention.span.end : min(sentence.end, mention.span.end + 60)])


def _has_future(clause: str, language: str) -> bool:
    return patterns.compile(FUTURE_VERB[language]).search(clause) is not None


def _to_come(mention: DateMention) -> Span | None:
    """The verb of something to come that a date belongs to."""
    head, start = _head(mention)
    language = mention.block.language
    if _after(mention).startswith(YEARLY) or any(word in head for word in GENERIC):
        return None
    found = patterns.compile(TO_COME[language]).search(head)
    if found and _tied(found, mention):
        end = found.start("tie") if found["tie"] else len(head)
        between = _words(head[found.start("verb") : end])
        parted = not (OTHER_CLAUSE | FINISHED | ABOUT).isdisjoint(_words(head[found.end("verb") : end]))
        if head[: found.start("verb")].endswith(ONCE_PLANNED):
            return None
        if parted or (head[found.end("verb") : end].strip() and _ends_in_participle(between, language)):
            return None
        last = found.end("verb") + len("'au") * found["verb"].endswith("jusqu")
        return Span(start + found.start("verb"), start + last)
    sentence = mention.block.sentence_at(mention.span.start)
    if not LEADS.issuperset(mention.block.lower[sentence.start : mention.span.start].split()):
        return None
    opened = patterns.compile(OPENING[language]).search(_after(mention))
    if opened is None or OTHER_CLAUSE & set(_words(opened[0])):
        return None
    return Span(mention.span.end + opened.start("verb"), mention.span.end + opened.end("verb"))
