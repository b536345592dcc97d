"""Time that runs the wrong way: what is told as done but lies ahead, what is to come but lies behind, intervals between
two dates that are not as long as the text says.

The first two need a publication date that nobody disputes. The third compares the text with itself alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from lint import patterns
from lint.annotate.calendar import as_date
from lint.annotate.fold import fold
from lint.annotate.relative import UNITS, number
from lint.annotate.tokens import lower
from lint.annotate.words import table
from lint.checks._told import Story, Stretch, stories, stretch
from lint.model import Agreement, Article, DateMention, Day, Hit, Quote, Related, Role, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("past", "future", "year", "interval", "after")
CLAUSE = 110  # characters of a clause before a date
WORD = r"[\w’'-]+"
WORDS = rf"(?:{WORD}\s){{0,5}}?"
# A verb of something finished, the date being its own: "a été reçu le", "was received on", "đã tiếp đoàn vào ngày".
DONE = {
    "fr": r"\b(?:a|ont|est|sont|s['’]est|se\ssont|fut|furent)\s(?:été\s|\w+ment\s)?"
    rf"(?P<verb>\w{{2,}}(?:[éiu]e?s?|[eo]rte?|ite?)|eu\slieu|pris|mis)\s{WORDS}"
    r"(?P<tie>(?:le|ce|hier|dans\sla\s\w+\sdu)\s)?$",
    "en": r"\b(?:(?:was|were|has\sbeen|have\sbeen)\s(?P<verb>\w{3,}(?:ed|en|ld|et|wn|nt|ght))"
    r"|(?P<verb>met|held|won|lost|took\splace|arrived|visited|opened|signed|died|launched|received|began|ended|took\soff"
    rf"|resigned|collapsed|sank|crashed))\s{WORDS}(?P<tie>on\s)$",
    "vi": rf"\bđã\s(?P<verb>{WORD}\s{WORD})\s{WORDS}(?:vào\s)?(?P<tie>(?:(?:ngày|hôm|sáng|chiều|tối|đêm)\s){{1,2}})?$",
}
# Verbs that put something on a later day, and words of what is to come.
PENDING = (
    "prev", "fix", "programm", "convoqu", "invit", "report", "repouss", "annonc", "decid", "prolong", "promis",
    "demand", "accept", "retenu", "ajourn", "assign", "attendu", "somm", "reserv", "avanc", "decal", "inscri",
    "planif", "appel", "applic", "valab", "effecti", "vigueur", "qualifi",
    "scheduled", "set", "planned", "expected", "postponed", "called", "invited", "told", "asked", "ordered", "due",
    "delayed", "slated", "rescheduled", "extended", "summoned", "booked", "moved", "pushed", "granted", "given",
    "lên lịch", "ấn định", "hoãn", "mời", "dời", "yêu cầu", "đề nghị", "thông báo", "công bố", "chốt", "quyết định",
    "triệu tập", "gia hạn",
)  # fmt: skip
# A verb of something to come, the date being its own.
FUTURE_VERB = {
    "fr": r"\b(?!aura\s\w+[éiu]\b|auront\s\w+[éiu]\b|opera\b|sera-ce)"
    r"\w*(?:[eiv]ra|[ei]ront|dra|dront|rra|rront|vront|aura|auront)\b",
    "en": r"\b(?:will|shall|(?:is|are)\s(?:due|scheduled|expected|set|to))\b",
    "vi": r"\b(?:sẽ|dự kiến|sắp)\b",
}
TO_COME = {
    "fr": rf"(?:(?P<verb>{FUTURE_VERB['fr']})\s(?:{WORD}\s){{0,7}}?|(?P<verb>(?:est|sont)\s(?:attendu|prévu|fixé)e?s?"
    rf"|doi(?:t|vent)\s(?:être\s\w+|{WORD}(?:er|ir|re))|(?:a|ont)\sjusqu)\s?(?:{WORD}\s){{0,4}}?)"
    r"(?P<tie>(?:le|ce|avant\sle|pour\sle|['’]au|au|d['’]ici\sle|d['’]ici\sau)\s)?$",
    "en": rf"(?P<verb>{FUTURE_VERB['en']}|(?:has|have)\suntil|must)\s(?:{WORD}\s){{0,9}}?"
    r"(?:(?P<tie>(?:on|by|before|until|for)\s)|(?<=until\s))$",
    "vi": rf"(?P<verb>{FUTURE_VERB['vi']}|hạn\s(?:chót|nộp|cuối))\s(?:{WORD}\s){{0,11}}?"
    r"(?P<tie>(?:(?:ngày|hôm|sáng|chiều|tối)\s){1,2})?$",
}
OPENING = {  # the date first: "Le 3 mars, le conseil examinera"
    "fr": rf"^,?\s(?:{WORD}\s){{1,4}}?(?P<verb>{FUTURE_VERB['fr']})",
    "en": rf"^,?\s(?:{WORD}\s){{1,4}}?(?P<verb>will)\b",
    "vi": rf"^,?\s(?:{WORD}\s){{1,6}}?(?P<verb>sẽ)\b",
}
OTHER_CLAUSE = table("que qu qui dont si quand avant that which who if when before rằng nếu mà")
FINISHED = table(
    "a ont était étaient avait avaient pourquoi comment oublier was were had has have said told why how what fell",
    "về đã bị từng vụ cuộc",
)
PURPOSE = table("pour to for vers cho để")  # what is done for a day is not done on it
PARTICIPLE = {  # a word that may be one, and what makes it part of the verb, or a noun
    "fr": (
        r"(?:ée?s?|ie?s?|ue?s?|erte?s?|ise?s?|ite?s?)$",
        table("sera seront être est sont le la l un une du des au son sa leur ce"),
    ),
    "en": (r"(?:ed|held|found|seen|made|taken|stolen|born|lost|left|won|sent|built)$", table("be been being the a an")),
    "vi": (r"$^", table("")),
}
RECENT = 30  # days before the publication in which a future is no historical one
AHEAD = 45  # days after the publication on which a date without a year may lie
COUNT = r"(?P<n>[\w-]+)\s(?P<unit>{units})"
# "trois jours plus tard, le 10 septembre", "le lendemain, 8 mars".
TOLD = {
    "fr": (
        r"{count}\s(?P<late>plus\stard|après)",
        r"{count}\s(?P<soon>plus\stôt|auparavant|avant)",
        r"(?P<one>le\slendemain|le\ssurlendemain|la\sveille|l['’]avant-veille)",
    ),
    "en": (
        r"{count}\s(?P<late>later|after)",
        r"{count}\s(?P<soon>earlier|before)",
        r"(?P<one>the\s(?:next|following|previous)\sday|the\sday\s(?:before|after))",
    ),
    "vi": (
        r"{count}\s(?P<late>sau)(?:\sđó)?",
        r"{count}\s(?P<soon>trước\sđó)",
        r"(?P<one>(?:ngày\s)?hôm\ssau|(?:ngày\s)?hôm\strước)",
    ),
}
SINGLE = {
    "le lendemain": 1, "le surlendemain": 2, "la veille": -1, "l'avant-veille": -2, "the next day": 1,
    "the following day": 1, "the day after": 1, "the previous day": -1, "the day before": -1, "hôm sau": 1,
    "ngày hôm sau": 1, "hôm trước": -1, "ngày hôm trước": -1,
}  # fmt: skip
TIE = {
    "fr": r"\s?[,(]?\s?(?:soit\s)?(?:le\s|ce\s|en\s)?$",
    "en": r"\s?[,(]?\s?(?:on\s|in\s)?$",
    "vi": r"\s?[,(]?\s?(?:vào\s)?(?:ngày\s|năm\s)?$",
}
# "le 21 août, trois jours avant le début de la campagne".
BESIDE = {
    "fr": r",?\s(?:soit\s)?{count}\s(?P<sense>avant|après)\s(?P<event>[^,;:.()«»]{{4,70}})",
    "en": r",?\s{count}\s(?P<sense>before|after)\s(?P<event>[^,;:.()“”\"]{{4,70}})",
    "vi": r",?\s{count}\s(?P<sense>trước|sau)\s(?:khi\s)?(?P<event>[^,;:.()“”]{{4,70}})",
}
GUARDS = {
    "fr": ("plus t", "après", "avant", "lendemain", "veille", "auparavant"),
    "en": ("later", "after", "earlier", "before", "next day", "following day"),
    "vi": (" sau", " trước"),
}
PSEUDO_YEAR = 2001  # of days whose year the text does not tell: only their distance counts
DAYS = {"d": 1, "w": 7, "m": 30.44, "y": 365.25}
SLACK = {"d": 0, "w": 1, "m": 16, "y": 370}  # days that an interval told in a unit may be off
STEM, SHORTEST = 5, 4


class Params(NamedTuple):
    """Nothing to set."""


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Compares tenses with the publication, and intervals told with the dates around them."""
    for story in stories(article):
        if story.published is not None:
            for mention in story.mentions:
                if hit := _tense(mention, story.published, article):
                    yield hit
        yield from _intervals(story)


# --- Tenses -----------------------------------------------------------------------------------------------------------


def _tense(mention: DateMention, published: date, article: Article) -> Hit | None:
    day = mention.first
    if day is None or mention.grain != "day" or mention.end is not None or mention.start.day is None:
        return None
    ahead = (day - published).days
    if ahead > 1 and (mention.source == "written" or mention.why == "weekday" or ahead <= AHEAD):
        return _hit("past", mention, _done(mention), published, day, article)
    if -RECENT <= ahead < 0:
        return _hit("future", mention, _to_come(mention), published, day, article)
    meant = as_date(published.year, day.month, day.day) if mention.start.year == published.year - 1 else None
    if meant and (meant - published).days > -RECENT:
        return _hit("year", mention, _to_come(mention), published, day, article)
    return None


def _hit(
    outcome: str, mention: DateMention, verb: Span | None, published: date, day: date, article: Article
) -> Hit | None:
    block = mention.block
    if verb is None or block.role in (Role.TITLE, Role.HEADING) or _quoted(mention, article.quotes):
        return None
    values: dict[str, Value] = {
        "verb": block.text[verb.start : verb.end],
        "day": Day(day.year, day.month, day.day),
        "published": Day(published.year, published.month, published.day),
    }
    return Hit(outcome, block, mention.span, values, (Related(block, verb, "verb"),))


def _quoted(mention: DateMention, quotes: Sequence[Quote]) -> bool:
    return any(q.block is mention.block and q.span.start <= mention.span.start < q.span.end for q in quotes)


def _head(mention: DateMention) -> tuple[str, int]:
    """What stands before a date in its clause, in lower case, and where that begins."""
    block = mention.block
    start = max(block.sentence_at(mention.span.start).start, mention.span.start - CLAUSE)
    head = lower(block.text[start : mention.span.start])
    cut = max(head.rfind(sign) for sign in (";", ":", "(", "«", "“", "»", "”")) + 1
    return head[cut:], start + cut


def _done(mention: DateMention) -> Span | None:
    """The verb of something finished that a date belongs to."""
    head, start = _head(mention)
    if not any(word in head for word in ("a ", "ont ", "est ", "sont ", "fut", "w", "met ", "held ", "on ", "đã ")):
        return None
    found = _pattern(DONE, mention.block.language).search(head)
    if found is None or not _tied(found, mention) or _is_pending(head[found.start() :]):
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
    return len(words) > 1 and patterns.compile(ending).search(words[-1]) is not None and words[-2] not in before


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
    return _pattern(FUTURE_VERB, language).search(clause) is not None


def _to_come(mention: DateMention) -> Span | None:
    """The verb of something to come that a date belongs to."""
    head, start = _head(mention)
    language = mention.block.language
    found = _pattern(TO_COME, language).search(head)
    if found and _tied(found, mention):
        end = found.start("tie") if found["tie"] else len(head)
        between = _words(head[found.start("verb") : end])
        parted = not (OTHER_CLAUSE | FINISHED).isdisjoint(_words(head[found.end("verb") : end]))
        if parted or (head[found.end("verb") : end].strip() and _ends_in_participle(between, language)):
            return None
        return Span(start + found.start("verb"), start + found.end("verb"))
    sentence = mention.block.sentence_at(mention.span.start)
    if len(mention.block.text[sentence.start : mention.span.start].split()) > 1:
        return None
    opened = _pattern(OPENING, language).search(_after(mention))
    if opened is None or OTHER_CLAUSE & set(_words(opened[0])):
        return None
    return Span(mention.span.end + opened.start("verb"), mention.span.end + opened.end("verb"))


def _pattern(table: dict[str, str], language: str) -> Any:
    return patterns.compile(table[language])


# --- Intervals --------------------------------------------------------------------------------------------------------


class Interval(NamedTuple):
    """How far a date is said to be from another one; `span` is where, `event` what that other one is of, if told."""

    span: Span
    number: int
    unit: str
    event: str = ""

    @property
    def days(self) -> float:
        return self.number * DAYS[self.unit]


def _intervals(story: Story) -> Iterator[Hit | Agreement]:
    dated = [(mention, found) for mention in story.mentions if (found := _printed(mention))]
    for place, (mention, found) in enumerate(dated):
        if len(dated) < 2:
            return
        block = mention.block
        sentence = block.sentence_at(mention.span.start)
        low = lower(block.text[max(sentence.start, mention.span.start - 60) : mention.span.start])
        told = _told(low, mention)
        if told is not None:
            verdict = _against(told, mention, found, _anchors(mention, sentence, dated[:place]), story, "interval")
            if verdict:
                yield verdict
            continue
        beside = _beside(mention, sentence)
        if beside is not None:
            linked = [other for other in dated if other[0] is not mention and _is_of(other[0], beside.event)]
            verdict = _against(beside, mention, found, linked, story, "after")
            if verdict:
                yield verdict


def _printed(mention: DateMention) -> Stretch | None:
    """The days of a date that is printed, and no range."""
    if mention.end is not None or mention.grain == "relative":
        return None
    day = as_date(PSEUDO_YEAR, mention.start.month, mention.start.day) if mention.source == "unknown" else None
    return Stretch(day, day, mention) if day else stretch(mention)


def _same_scale(one: DateMention, other: DateMention) -> bool:
    """Whether two dates can be compared: days whose year nobody knows with their like alone."""
    return (one.source == "unknown") == (other.source == "unknown")


def _told(low: str, mention: DateMention) -> Interval | None:
    """The interval right before a date: "trois jours plus tard, le"."""
    language = mention.block.language
    if not any(word in low for word in GUARDS[language]):
        return None
    forms = "|".join(TOLD[language]).format(count=COUNT.format(units="|".join(UNITS[language])))
    found = patterns.compile(rf"(?<![\w-])(?:{forms}){TIE[language]}").search(low)
    if found is None:
        return None
    start = mention.span.start - len(low) + found.start()
    parts = found.groupdict()
    if parts["one"]:
        words = " ".join(parts["one"].replace("’", "'").split())
        return Interval(Span(start, start + len(parts["one"])), SINGLE[words], "d")
    value = number(parts["n"], language)
    if value is None:
        return None
    stop = found.end("late") if parts["late"] else found.end("soon")
    return Interval(
        Span(start, start + stop - found.start()), value if parts["late"] else -value, UNITS[language][parts["unit"]]
    )


def _beside(mention: DateMention, sentence: Span) -> Interval | None:
    """The interval right behind a date, from an event: ", trois jours avant le début de la campagne"."""
    block = mention.block
    low = lower(block.text[mention.span.end : min(sentence.end, mention.span.end + 110)])
    if not any(word in low for word in GUARDS[block.language]):
        return None
    count = COUNT.format(units="|".join(UNITS[block.language]))
    found = patterns.compile(BESIDE[block.language].format(count=count)).match(low)
    value = number(found["n"], block.language) if found else None
    if found is None or value is None:
        return None
    before = found["sense"] in ("avant", "before", "trước")
    span = Span(mention.span.end + found.start("n"), mention.span.end + found.end("sense"))
    return Interval(span, -value if before else value, UNITS[block.language][found["unit"]], found["event"])


def _anchors(
    mention: DateMention, sentence: Span, before: Sequence[tuple[DateMention, Stretch]]
) -> list[tuple[DateMention, Stretch]]:
    """The dates of the sentence and of the one before it, the nearest first."""
    block = mention.block
    previous = block.sentence_at(max(0, sentence.start - 2)) if sentence.start else sentence
    return [one for one in reversed(before) if one[0].block is block and one[0].span.start >= previous.start]


def _is_of(mention: DateMention, event: str) -> bool:
    """Whether the sentence of a date names an event: with two of its long words, or with the only one."""
    block = mention.block
    sentence = block.sentence_at(mention.span.start)
    here = _stems(block.text[sentence.start : sentence.end])
    wanted = _stems(event)
    return bool(wanted) and len(wanted & here) >= min(2, len(wanted))


def _stems(text: str) -> frozenset[str]:
    words = patterns.compile(r"[^\W\d_]+").findall(text)
    return frozenset(fold(word)[:STEM] for word in words if len(word) >= SHORTEST)


def _against(
    told: Interval,
    mention: DateMention,
    found: Stretch,
    anchors: Sequence[tuple[DateMention, Stretch]],
    story: Story,
    outcome: str,
) -> Hit | Agreement | None:
    """Flags an interval that fits no date of the region, if the text says from which one it counts."""
    block = mention.block
    exact = _usable(found, told.unit)
    usable = [
        (m, one) for m, one in anchors if _usable(one, told.unit) and one.last != found.last and _same_scale(m, mention)
    ]
    if not exact or not usable or any(_open(m) for m in story.within(block, block.sentence_at(mention.span.start))):
        return None
    related = [Related(block, mention.span, "date")]
    for other in story.mentions:
        one = _printed(other)
        if one and other is not mention and _same_scale(other, mention) and _fits(told, found, one):
            return Agreement(block, told.span, "text", (*related, Related(other.block, other.span, "anchor")))
    if story.published and told.number < 0 and _fits(told, found, Stretch(story.published, story.published)):
        return None
    anchor, since = usable[0]
    related.append(Related(anchor.block, anchor.span, "anchor"))
    values: dict[str, Value] = {
        "told": block.text[told.span.start : told.span.end],
        "date": _shown(mention, found),
        "anchor": _shown(anchor, since),
        "right": _right(told, since),
    }
    return Hit(outcome, block, mention.span, values, tuple(related))


def _shown(mention: DateMention, found: Stretch) -> Day:
    return found.shown._replace(year=None) if mention.start.day else found.shown


def _usable(anchor: Stretch, unit: str) -> bool:
    return unit == "y" or (anchor.last - anchor.first).days < (31 if unit == "m" else 1)


def _open(mention: DateMention) -> bool:
    """A weekday that stands alone: it may be the day that the interval counts from."""
    return mention.grain == "day" and mention.start.day is None


def _fits(told: Interval, found: Stretch, anchor: Stretch) -> bool:
    if not _usable(anchor, told.unit):
        return False
    slack = SLACK[told.unit] + (told.unit == "d" and abs(told.number) in (8, 15))
    slack += told.unit == "w" and abs(told.number) > 1
    least, most = (found.first - anchor.last).days, (found.last - anchor.first).days
    turns = (0, 365, -365) if anchor.first.year == PSEUDO_YEAR else (0,)
    return any(least + turn - slack <= told.days <= most + turn + slack for turn in turns)


def _right(told: Interval, since: Stretch) -> Day:
    """The day, or the year, that the interval leads to."""
    if told.unit == "y":
        return Day(since.first.year + told.number)
    day = since.first + timedelta(days=round(told.days))
    return Day(None if told.unit != "m" else day.year, day.month, day.day if told.unit != "m" else None)
