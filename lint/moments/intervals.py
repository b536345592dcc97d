"""How far one date is said to be from another: "deux semaines plus tard, le 24 mai", "le 21 août, deux jours avant
la fête", "deux jours après la fête du 21 août, le 23"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile

from lint import patterns
from lint.annotate.calendar import as_date
from lint.annotate.relative import UNITS, number
from lint.model import Agreement, Article, Block, DateMention, Day, Hit, Related, Value
from lint.moments import event_words
from lint.moments.surrounding import Story, Stretch, stretch
from lint.record import NamedTuple
from lint.source import Span

ROUGH = (
    r"tout\sjuste|à\speine|presque|quasiment|près\sde|environ|quelque|exactement|seulement|almost|nearly|about|around|some"
    r"|roughly|exactly|only|just(?:\s(?:over|under))?|barely|gần|khoảng|đúng|tròn|chỉ|hơn"
)
COUNT = rf"(?:(?P<rough>{ROUGH})\s)?(?<!mươi\s)(?<!mười\s)(?P<n>mười\s\w+|[\w-]+)\s(?P<unit>{{units}})"
# "deux semaines plus tard, le 24 mai", "le lendemain, 8 mars".
TOLD = {
    "fr": (
        r"{count}\s(?P<late>plus\stard|après(?=\s?[,(]))",
        r"{count}\s(?P<soon>plus\stôt|auparavant|avant(?=\s?[,(]))",
        r"(?P<one>le\slendemain|le\ssurlendemain|la\sveille|l['’]avant-veille)(?:\s(?:matin|midi|soir|après-midi))?",
    ),
    "en": (
        r"{count}\s(?P<late>later|after(?=\s?[,(]))",
        r"{count}\s(?P<soon>earlier|before(?=\s?[,(]))",
        r"(?P<one>(?:the\s)?(?:next|following|previous)\s(?:day|morning|afternoon|evening|night)|the\sday\s(?:before|after))",
    ),
    "vi": (
        r"{count}\s(?P<late>sau\sđó|sau(?=\s?[,(]))",
        r"{count}\s(?P<soon>trước\sđó)",
        r"(?P<soon>trước\sđó)\s{count}",
        r"(?P<late>sau\sđó)\s{count}",
        r"(?P<one>(?:(?:ngày|sáng|chiều|tối)\s)?hôm\s(?:sau|trước))",
    ),
}
SINGLE = (("surlendemain", 2), ("avant-veille", -2), ("lendemain", 1), ("veille", -1), ("next", 1), ("following", 1),
          ("after", 1), ("previous", -1), ("before", -1), ("sau", 1), ("trước", -1))  # fmt: skip
TIE = {
    "fr": r"\s?[,(]?\s?(?:soit\s)?(?:le\s|ce\s|en\s|à\sla\s(?:mi-)?)?$",
    "en": r"\s?[,(]?\s?(?:on\s|in\s)?$",
    "vi": r"\s?[,(]?\s?(?:vào\s)?(?:ngày\s|tháng\s|năm\s)?$",
}
# "le 21 août, trois jours avant le début de la campagne", "le 21 août, soit trois jours plus tard".
BESIDE = {
    "fr": r"(?:,?\s(?:soit\s)?{count}\s(?P<sense>avant|après)\s"
    r"(?P<event>[^,;:.()«»]{{4,70}}(?:,\s(?:qui|dont)\s[^,;:.()«»]{{4,40}})?)"
    r"|,?\s(?:soit\s)?{count}\s(?P<sense>plus\stôt|plus\stard|auparavant)\b)",
    "en": r"(?:,?\s{count}\s(?P<sense>before|after)\s"
    r"(?P<event>[^,;:.()“”\"]{{4,70}}(?:,\s(?:which|that)\s[^,;:.()“”\"]{{4,40}})?)"
    r"|,\s{count}\s(?P<sense>earlier|later)\b)",
    "vi": r"(?:,?\s{count}\s(?P<sense>trước|sau)\s(?:khi\s)?(?!(?:đó|bị|được|mới|thì|lại)\b)"
    r"(?P<event>[^,;:.()“”]{{4,70}})"
    r"|,\s(?:tức\s)?{count}\s(?P<sense>trước|sau)\sđó\b)",
}
# "Deux jours avant le scrutin, le 22 mars".
AHEAD = {
    "fr": r"(?<![\w-]){count}\s(?P<sense>avant|après)\s(?P<event>[^,;:.()«»]{{4,30}}),\s(?:soit\s)?le\s$",
    "en": r"(?<![\w-]){count}\s(?P<sense>before|after)\s(?P<event>[^,;:.()“”\"]{{4,30}}),\s(?:on\s)?$",
    "vi": r"(?<!\w){count}\s(?P<sense>trước|sau)\s(?:khi\s)?(?P<event>[^,;:.()“”]{{4,30}}),\s(?:vào\s)?(?:ngày\s)?$",
}
# "Trois jours après le vote du 10 mars, le 13": what leads on to the first date, and to the second.
EVENT = r"[^;:.()«»“”]{{3,80}}$"
FROM = {
    "fr": rf"(?<![\w-])(?P<told>{{count}}\s(?P<sense>avant|après)|(?P<sense>la\sveille|le\slendemain)\sd(?:e|u|es)\b"
    rf"|(?P<sense>la\sveille|le\slendemain)\sd['’])\s?{EVENT}",
    "en": rf"(?<![\w-])(?P<told>{{count}}\s(?P<sense>before|after)|the\s(?P<sense>eve)\sof"
    r"|the\sday\s(?P<sense>before|after))\s"
    rf"{EVENT}",
    "vi": rf"(?<!\w)(?P<told>{{count}}\s(?P<sense>trước|sau))\s{EVENT}",
}
LINK = {
    "fr": r"\s?(?:,\s?(?:soit\s)?|soit\s)(?:le\s|ce\s)?|,\s[^,;:()«»\d]{4,60}\sle\s",
    "en": r",?(?:\s[\w’'-]+){0,3},\s(?:on\s)?|,\s[^,;:()“”\d]{4,60}\son\s",
    "vi": r"\s?(?:,|,?\stức)\s(?:là\s)?(?:vào\s)?(?:ngày\s)?|,\s[^,;:()“”\d]{4,60}\s(?:vào\s)?ngày\s",
}
EARLY = ("avant", "la veille", "before", "eve", "trước", "plus tôt", "auparavant", "earlier")
PLUPERFECT = patterns.compile(r"\b(?:avai(?:t|ent)|étai(?:t|ent)|had(?!\s(?:\d|an?\b|the\b|no\b))|từng|trước\sđó)\b")
LONGEST_EVENT = 110  # characters from the count to the date of the event
GUARDS = {
    "fr": ("plus t", "après", "avant", "lendemain", "veille", "auparavant"),
    "en": ("later", "after", "earlier", "before", "next ", "following ", "previous ", "eve "),
    "vi": ("sau", "trước"),
}
PSEUDO_YEAR = 2001  # of days whose year the text does not tell: only their distance counts
DAYS = {"d": 1, "w": 7, "m": 30.44, "y": 365.25}
SLACK = {"d": 0, "w": 1, "m": 16}  # days that an interval told in a unit may be off; years, one
SAME_WEEKS = 31  # days


class Interval(NamedTuple):
    """How far a date is said to be from another one; `span` is where, `event` what that other one is of, if told;
    `rough` where it says "almost", "environ"."""

    span: Span
    number: int
    unit: str
    event: str = ""
    rough: bool = False

    @property
    def days(self) -> float:
        return self.number * DAYS[self.unit]


def compared(story: Story, article: Article) -> Iterator[Hit | Agreement]:
    """Compares the intervals that a region tells between its dates."""
    dated = [(mention, found) for mention in story.mentions if (found := _printed(mention) or _last(mention, story))]
    for place, (mention, found) in enumerate(dated):
        if len(story.mentions) < 2:
            return
        block = mention.block
        sentence = block.sentence_at(mention.span.start)
        low = block.lower[max(sentence.start, mention.span.start - 60) : mention.span.start]
        told = _told(low, mention)
        anchors = _anchors(mention, sentence, [one for one in dated[:place] if not _open(one[0])])
        doubtful = not anchors and told is not None
        if told is not None and doubtful:
            before = dated[max(0, place - 1) : place]
            before = [one for one in before if _goes_on(block, told.span, one[0]) and not _open(one[0])]
            anchors = _on_the_wrong_side(told, mention, found, before)
        if told is None and anchors and anchors[0][0].span.start >= sentence.start:
            told, anchors = _from(anchors[0][0], mention, sentence), anchors[:1]
        if told is not None:
            verdict = _against(told, mention, found, anchors, story, "interval")
            if verdict:
                yield _doubted(verdict) if doubtful else verdict
            continue
        beside = _beside(mention, sentence)
        if beside is not None:
            if beside.span.start < mention.span.start and any(one[0].span.start >= sentence.start for one in anchors):
                continue  # "opened on 8 May, two days after the vote, on 6 May"
            yield from _beside_told(beside, mention, found, anchors, dated, story, article)


def _beside_told(
    beside: Interval,
    mention: DateMention,
    found: Stretch,
    anchors: Sequence[tuple[DateMention, Stretch]],
    dated: Sequence[tuple[DateMention, Stretch]],
    story: Story,
    article: Article,
) -> Iterator[Hit | Agreement]:
    """Compares an interval right beside a date with the date of the event from which it counts."""
    if not beside.event:
        verdict = _against(beside, mention, found, anchors, story, "interval")
        yield from [verdict] if verdict else []
        return
    others = [other for other in dated if other[0] is not mention and not _open(other[0])]
    event = range(beside.span.end, beside.span.end + len(beside.event) + 1)
    inside = [one for one in others if one[0].block is mention.block and one[0].span.start in event]
    if inside:  # "replaced in 2011, two years before the hall was painted in 2013"
        told = story._replace(mentions=tuple(one[0] for one in inside))
        verdict = _against(beside, mention, found, inside, told, "interval")
        yield from [verdict] if verdict else []
        return
    linked = [other for other in reversed(others) if event_words.is_of(other[0], beside.event)]
    doubtful = all(other[1].first != other[1].last for other in linked) if beside.unit != "y" else not linked
    if doubtful:
        before = [one for one in [*others, *_starts(story)] if one[1].first == one[1].last]
        linked = [one for one in before if event_words.is_akin(one[0], beside.event)]
        if not linked and event_words.opens(article, story.region.index, beside.event):
            linked = before[:1]
        linked = linked if len(_on_the_wrong_side(beside, mention, found, linked)) == len(linked) else []
    verdict = _against(beside, mention, found, linked, story, "after")
    if verdict:
        yield _doubted(verdict) if doubtful else verdict


def _starts(story: Story) -> Iterator[tuple[DateMention, Stretch]]:
    """The first days of the ranges of days."""
    for mention in story.mentions:
        if mention.end is not None and mention.grain == "day":
            start, month = mention.start, mention.start.month or mention.end.month
            day = mention.first or as_date(PSEUDO_YEAR, month, start.day)
            if day:
                yield mention, Stretch(day, day, mention)


def _goes_on(block: Block, told: Span, anchor: DateMention) -> bool:
    """Whether a paragraph goes on from a date of the one before it, or opens with the interval two below: no pluperfect
    goes further back in between."""
    near = 0 <= block.paragraph - anchor.block.paragraph <= 1 + (told.start == 0)
    return near and not PLUPERFECT.search(block.lower, 0, told.start)


def _on_the_wrong_side(
    told: Interval, mention: DateMention, found: Stretch, anchors: Sequence[tuple[DateMention, Stretch]]
) -> list[tuple[DateMention, Stretch]]:
    """Those of some dates, weakly tied to an interval, that it cannot count from whatever lies between: "three days
    later" is an earlier day of the same weeks."""
    sense = 1 if told.number > 0 else -1
    scaled = [(one, _on_scale(one[1], one[0], mention)) for one in anchors]
    return [one for one, days in scaled if days and 0 < sense * (days.first - found.first).days <= SAME_WEEKS]


def _doubted(verdict: Hit | Agreement) -> Hit | Agreement:
    return verdict._replace(doubt=1) if isinstance(verdict, Hit) else verdict


def _printed(mention: DateMention) -> Stretch | None:
    """The days of a date that is printed, and no range."""
    if mention.end is not None or mention.grain == "relative":
        return None
    day = as_date(PSEUDO_YEAR, mention.start.month, mention.start.day) if mention.source == "unknown" else None
    return Stretch(day, day, mention) if day else stretch(mention)


def _last(mention: DateMention, story: Story) -> Stretch | None:
    """The last day of the weekday that stands alone, from which weeks and months are counted."""
    if story.published is None or mention.end is not None or mention.start.weekday is None or mention.start.day:
        return None
    day = story.published - timedelta(days=(story.published.weekday() - mention.start.weekday) % 7)
    return Stretch(day, day, mention)


def _on_scale(found: Stretch, mention: DateMention, beside: DateMention) -> Stretch | None:
    """The days of a date as they compare with another one: without their year, if nobody knows that of the other."""
    if (mention.source == "unknown") == (beside.source == "unknown"):
        return found
    day = as_date(PSEUDO_YEAR, found.first.month, found.first.day) if found.first == found.last else None
    return Stretch(day, day, mention) if day and beside.source == "unknown" else None


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
        days = next(number for word, number in SINGLE if word in parts["one"])
        return Interval(Span(start, start + len(parts["one"])), days, "d")
    value = number(parts["n"], language)
    if value is None:
        return None
    stop = max(found.end(each) for each in ("unit", "late" if parts["late"] else "soon"))
    span = Span(start, start + stop - found.start())
    rough = parts["rough"] is not None
    return Interval(span, value if parts["late"] else -value, UNITS[language][parts["unit"]], rough=rough)


def _from(anchor: DateMention, mention: DateMention, sentence: Span) -> Interval | None:
    """The interval from a dated event to the date right behind: "trois jours après le vote du 10 mars, le 13"."""
    block, low = mention.block, mention.block.lower
    if anchor.block is not block or not any(word in low for word in GUARDS[block.language]):
        return None
    if not patterns.compile(LINK[block.language]).fullmatch(low, anchor.span.end, mention.span.start):
        return None
    count = COUNT.format(units="|".join(UNITS[block.language]))
    start = max(sentence.start, anchor.span.start - LONGEST_EVENT)
    found = patterns.compile(FROM[block.language].format(count=count)).search(low, start, anchor.span.start)
    value = (1 if not found["n"] else number(found["n"], block.language)) if found else None
    if found is None or value is None:
        return None
    unit = UNITS[block.language][found["unit"]] if found["n"] else "d"
    early = found["sense"] in EARLY
    return Interval(Span(*found.span("told")), -value if early else value, unit)


def _beside(mention: DateMention, sentence: Span) -> Interval | None:
    """The interval right behind a date, from an event: ", trois jours avant le début de la campagne"."""
    block = mention.block
    low = block.lower[mention.span.end : min(sentence.end, mention.span.end + 110)]
    head = block.lower[max(sentence.start, mention.span.start - 90) : mention.span.start]
    for text, table, start in ((low, BESIDE, mention.span.end), (head, AHEAD, mention.span.start - len(head))):
        if not any(word in text for word in GUARDS[block.language]):
            continue
        form = patterns.compile(table[block.language].format(count=COUNT.format(units="|".join(UNITS[block.language]))))
        found = form.match(text) if table is BESIDE else form.search(text)
        value = number(found["n"], block.language) if found else None
        if found is None or value is None:
            continue
        span = Span(start + found.start("n"), start + found.end("sense"))
        count = -value if found["sense"] in EARLY else value
        return Interval(span, count, UNITS[block.language][found["unit"]], found["event"] or "", bool(found["rough"]))
    return None


def _anchors(
    mention: DateMention, sentence: Span, before: Sequence[tuple[DateMention, Stretch]]
) -> list[tuple[DateMention, Stretch]]:
    """The dates of the sentence and of the one before it, the nearest first."""
    block = mention.block
    previous = block.sentence_at(max(0, sentence.start - 2)) if sentence.start else sentence
    near = takewhile(lambda one: one[0].block is block, reversed(before))
    return [one for one in near if one[0].span.start >= previous.start]


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
    sentence, exact = block.sentence_at(mention.span.start), _usable(found, told.unit)
    scaled = [(m, one) for m, anchor in anchors if (one := _on_scale(anchor, m, mention))]
    usable = [(m, one) for m, one in scaled if _usable(one, told.unit) and one.last != found.last]
    if not exact or not usable or any(_open(m) for m in story.within(block, sentence)):
        return None
    related = [Related(block, mention.span, "date")]
    for other in story.mentions:
        days = _printed(other)
        one = _on_scale(days, other, mention) if days else None
        if one and other is not mention and _fits(told, found, one):
            return Agreement(block, told.span, "text", (*related, Related(other.block, other.span, "anchor")))
    ago = story.published if told.number < 0 and not told.event else None  # "two days before" may be "ago"
    if ago and _fits(told, found, Stretch(ago, ago)):
        return None
    anchor, since = usable[0]
    if any(_fits(told, moved, since) for moved in _in_other_years(mention, found, since)):
        return None
    if told.unit == "y" and (mention.start.year is None or anchor.start.year is None):
        return None
    right, shown = _right(told, since), _shown(mention, found)
    if (right.month, right.day) == (shown.month, shown.day) and None in (right.year, shown.year):
        return None  # of another year
    related.append(Related(anchor.block, anchor.span, "anchor"))
    values: dict[str, Value] = {
        "told": block.text[told.span.start : told.span.end],
        "date": shown,
        "anchor": _shown(anchor, since),
        "right": right,
    }
    stated = outcome == "interval" and block is anchor.block and block.sentence_at(anchor.span.start) == sentence
    return Hit(outcome, block, mention.span, values, tuple(related), doubt=int(not stated))


def _in_other_years(mention: DateMention, found: Stretch, since: Stretch) -> Iterator[Stretch]:
    """The days of a date that prints no year in the years around another one: a story of the past goes on in them."""
    if mention.start.year is not None:
        return
    for year in (since.first.year - 1, since.first.year, since.first.year + 1):
        day = as_date(year, found.first.month, found.first.day)
        last = as_date(year, found.last.month, min(found.last.day, 28 if found.first != found.last else 31))
        if day is not None and last is not None and mention.start.month:
            yield Stretch(day, last, mention)


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
    if told.unit == "y":
        years = found.first.year - anchor.first.year
        return abs(years - told.number) <= 1 + told.rough and years * told.number >= 0
    slack = SLACK[told.unit] + (told.unit == "d" and abs(told.number) in (8, 15)) + 2 * told.rough
    slack += told.unit == "w" and abs(told.number) > 1
    least, most = (found.first - anchor.last).days, (found.last - anchor.first).days
    turns = (0, 365, -365) if anchor.first.year == PSEUDO_YEAR else (0,)
    return any(least + turn - slack <= told.days <= most + turn + slack for turn in turns)


def _right(told: Interval, since: Stretch) -> Day:
    """The day, or the year, that the interval leads to."""
    if told.unit == "y":
        return Day(since.first.year + told.number)
    middle = 14 if told.unit == "m" and since.first != since.last else 0
    day = since.first + timedelta(days=round(told.days) + middle)
    return Day(None if told.unit != "m" else day.year, day.month, day.day if told.unit != "m" else None)
