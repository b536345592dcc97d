"""Statements of an age, each as the years in which its person was born.

"À 15 ans, en 1948" is a birth in 1932 or 1933; so is "Deux ans plus tard, à 17 ans". An age of these days is counted
from the present, and one of a moment that nothing dates only tells how old somebody is at the least.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import births, foundings, relative, told_ages
from lint.annotate.told_ages import CANDLES
from lint.annotate.whose import KIN, PRONOUNS, Names, Subject, is_kin, others
from lint.model import Article, Block, DateMention, Ordinal, Quantity, Role
from lint.moments.birth_years import IMPERFECT, LATEST
from lint.moments.reckoned import ALIVE, AUXILIARY, DIED, LAST_AGE, PARTICIPLE
from lint.moments.surrounding import HEADS, Story
from lint.record import NamedTuple
from lint.source import Span

OLDEST = 112
FAR = 60  # characters between an age and the year that it is told with
LONG_AGO = -9999
BORN = {
    "fr": r"(?<![\w-])(?:née?|naît|naquit|naissance|natif|native|vu le jour|venue? au monde)(?![\w-])"
    r"[^.;:!?()\d]{0,60}?(?:\d{1,2}(?:er)?\s(?:\p{L}+\s)?)?(?P<year>1[89]\d\d|20[012]\d)(?!\d)",
    "en": r"(?<![\w-])(?:born|birth)(?![\w-])[^.;:!?()\d]{0,60}?(?:\d{1,2},?\s(?:\p{L}+\s)?)?"
    r"(?P<year>1[89]\d\d|20[012]\d)(?!\d)",
    "vi": r"(?<!\w)(?:sinh|chào đời)(?!\w)[^.;:!?()\d]{0,40}?(?:[\d/.-]{1,6}(?:\s\p{L}+\s){0,1}[\d/]{0,3})?"
    r"(?P<year>1[89]\d\d|20[012]\d)(?!\d)",
}
# What stands before a number of years that is an age: of a moment that its sentence dates, or of these days.
OF_A_MOMENT = {
    "fr": r"(?:(?:^|[\s,«“(]|qu['’])à\s(?:l['’]âge\sde\s|seulement\s|peine\s)?|\bavait\s(?:alors\s|à\speine\s|que\s)?"
    r"|\balors\sâgée?\sde\s)$",
    "en": r"(?:(?:^|[\s,“\"(])at\s(?:the\sage\sof\s|age\s|just\s|only\s)?|\b(?:was|were)\s(?:only\s|just\s|then\s"
    r"|barely\s)?|\bthen\s(?:aged\s)?|\bas\san?\s)$",
    "vi": r"(?:(?:ở|vào)\s(?:cái\s)?tuổi|\b(?:khi|lúc|mới|vừa|tròn|lên|năm)(?:\s(?:mới|vừa|tròn|đó|ấy|chỉ|chưa))*)\s$",
}
OF_NOW = {
    "fr": r"(?:,\s|\(|\bâgée?\sde\s|\b(?:a|n['’]a)\s(?:\w+\s|aujourd['’]hui\s)?|\baujourd['’]hui\s|\bj['’]ai\s"
    r"|(?:une?|le|la|cet|cette|ce|l['’])\s?(?:[\w-]+\s){1,3}de\s|^\p{L}+\sde\s)$",
    "en": r"(?:\p{L}['’”)]?,\s(?:an?\s)?|\(|\baged?\s|\bis\s(?:now\s)?|\bnow\s|\b(?:the|an?)\s(?:\p{Ll}+\s)?)$",
    "vi": r"(?<!\b(?:đến|tới|và|hoặc|độ|lên|cách|thêm|sau|trước|tầm|chừng|nhóm|trẻ|con|cháu|em|là|thì|tuổi|ở|về|khi|lúc"
    r"|từ|năm|ngoài|mới|vừa|trên|dưới|đủ|chưa|gần|hơn|khoảng|người))\s$|\bnăm\snay\s(?:đã\s)?$",
}
BIRTHDAY = {
    "fr": r"(?:\b(?:fêt|souffl|célébr)\w+\s(?:\w+\s)?(?:ses\s)?|\ba\seu\s)$",
    "en": r"\b(?:turn(?:ed|s|ing)?|celebrat\w+\s(?:his|her))\s$",
    "vi": r"\b(?:bước\ssang\stuổi|mừng\sthọ|tròn\stuổi)\s$",
}
LENGTH = patterns.compile(
    r"\s(?:de\s(?!suite)|d['’]|plus\s|moins\s|après|avant|durant|que\b|ago|later|earlier|older|younger|of\b|before"
    r"|since|trước|sau|qua|to\s|à\s\d|et\sdemi)"
)
SOME = {
    "fr": r"\bune?\s(?:[\w-]+\s){0,3}(?:âgée?\s)?de\s$",
    "en": r"\ban?\s(?:[\w-]+\s){0,2}$",
    "vi": r"\bmột\s[^,.;]{0,30}$",
}
ANOTHER = patterns.compile(
    r"\b(?:autre|second|seconde|deuxième|premier|première|third|another|other|second|first|elder|younger|aînée?"
    r"|cadet(?:te)?|thứ\s(?:hai|nhất)|benjamine?|youngest|eldest)(?:\s(?!fois|time)\p{Ll}+)?,?\s(?:âgée?\sde\s|de\s|aged\s)?$"
)
UNSURE = patterns.compile(
    r"\b(?:if|si|until|jusqu\w*|when\shis|when\sher|aura|will|would|could|avant|before|dès|depuis|since|from|retraite"
    r"|retire|nếu|sẽ|đến|moins|plus|over|under|least|entre|between|parmi|among|like|comme|avec|with)\s(?:[\w’']+\s){0,2}$"
)
PRESENT = patterns.compile(
    r",\s(?:elle|il|he|she|celle-ci|celui-ci|cett?e?\s\w+|this\s\w+)\s(?:n['’])?(?:a\s(?:le|la|un|une|déjà|encore|pas)\b"
    r"|est\b|has\sonly\b|avoue|rêve|espère|sait|is\b)|\bchưa\b|,\s(?:elle|il|l[ae]\s\w+|l['’]\w+)\sn(?:e\s|['’])"
    r"\p{L}+(?<!ait|aient|a|èrent|it|ut)\s(?:pas|plus|jamais)\b"
)
OWN = patterns.compile(  # "Son adjointe a 71 ans"
    r"\b(?:son|sa|his|her|leur|their)\s\p{L}+(?:\s\p{L}+)?,?\s(?:(?:qui\s|who\s)?(?:a|avait|is|was|aged|de|âgée?\sde)\s)?"
    r"(?:now\s)?$|\b(?:his|her|their)\s$"
)
TO_COME = patterns.compile(r"\b\p{L}+r(?:a|ont|ez|ai)\b|\b(?:will|would|sẽ)\b")  # what is due at an age
THAT_WAS = {
    "fr": r"[^.!?]{0,11}[.!?»]\s(?:c['’]était|cela\sse\spassait)\sil\sy\sa\s(?P<n>[\w-]+)\sans\b",
    "en": r"[^.!?]{0,11}[.!?”\"]\s(?:that|it|this)\swas\s(?P<n>[\w-]+)\syears\sago\b",
    "vi": r"[^.!?]{0,11}[.!?”\"]\s(?:đó|chuyện\sđó)\slà\s(?P<n>\w+)\snăm\strước\b",
}
AHEAD = {
    "fr": r"\b(?:jusqu['’]au|d['’]ici|avant\s(?:la\sfin|fin)|prévue?s?|horizon|(?:à\spartir|dès))\b[^.;]{0,20}$",
    "en": r"\b(?:until|by|before|due|next|from|begins?|opens?|starts?|will\s[^.;]{0,30})\b[^.;]{0,20}$",
    "vi": r"\b(?:đến|trước|sẽ|dự\skiến|tới)\b[^.;]{0,20}$",
}


BESIDES = ("with ", "avec ", "cùng ", "against ", "contre ", "than ", " par ", " by ")  # another than the one told of
AS_A = patterns.compile(r"\bas\san?\s$")


class Statement(NamedTuple):
    """A birth, or an age: the years between which its person was born, counted from the present where `now`."""

    block: Block
    span: Span
    sentence: Span
    years: int  # the age, or the year of the birth
    low: int
    high: int
    now: bool
    until: DateMention | None  # what an age is counted to
    subject: Subject
    some: bool = False  # of somebody not told of before
    birth: bool = False


def statements(article: Article, story: Story, names: Names) -> list[Statement]:
    """All births and ages of a region, in the order of the text."""
    blocks = [b for b in article.prose if b.region.index == story.region.index and b.language in BORN]
    told = [one for block in blocks for one in _births(block, names)]
    told += [one for o in article.ordinals if o.block in blocks for one in _birthdays(o, names)]
    told += [one for q in article.quantities if q.block in blocks and (one := _age(q, story, names))]
    return sorted(told, key=lambda each: (each.block.paragraph, each.span.start))


def _births(block: Block, names: Names) -> Iterator[Statement]:
    for found in patterns.compile(BORN[block.language]).finditer(block.lower):
        span, year = Span(*found.span("year")), int(found["year"])
        between = block.lower[found.start() : span.start].split()[1:]
        sentence = block.sentence_at(span.start)
        if is_kin(block.lower[max(0, found.start() - 24) : found.start()]) or not births.OTHERWISE.isdisjoint(between):
            continue
        if births.LISTED.match(block.lower, span.end):
            continue
        if block.language != "vi" and foundings.of_a_thing(block, sentence):
            continue
        subject = names.subject(block, found.start(), sentence)
        if subject.beside or not others().search(block.lower, sentence.start, found.start()):
            yield Statement(block, span, sentence, year, year, year, False, None, subject, birth=True)


def _age(quantity: Quantity, story: Story, names: Names) -> Statement | None:
    block, (start, end) = quantity.block, quantity.span
    low, years = block.lower, quantity.numbers[0].value
    if quantity.approximation or len(quantity.numbers) > 1 or years != int(years) or not 1 < years <= OLDEST:
        return None
    if not _may_be_age(quantity):
        return None
    sentence = block.sentence_at(start)
    head = low[sentence.start : start]
    if UNSURE.search(head) or ANOTHER.search(head) or LENGTH.match(low, end):
        return None
    old = low[start:end].endswith("old") or low.startswith("-year-old", end)
    subject = names.right_after(block, end) or names.subject(block, start, sentence)
    if is_kin(head.rstrip(" ,(")) or (not subject.beside and (OWN.search(head) or _is_kins(block, sentence, start))):
        return None
    ahead = head.rpartition(subject.shown.lower())[0] if subject.beside else ""
    kin = subject.beside and (is_kin(ahead) or ahead.endswith(BESIDES))
    placed = _placed(block, Span(start, end), sentence, story, old)
    if placed is None:
        return None
    low_end, high_end, now, until = placed
    age = int(years)
    slack = block.language == "vi"
    first = LONG_AGO if low_end == LONG_AGO else low_end - age - 1
    some = kin or (
        not AS_A.search(head) and patterns.compile(SOME[block.language]).search(head) is not None and not subject.beside
    )
    return Statement(block, quantity.span, sentence, age, first, high_end - age + slack, now, until, subject, some)


def _birthdays(ordinal: Ordinal, names: Names) -> Iterator[Statement]:
    for age in told_ages.birthdays(ordinal.block, [ordinal], names):
        if age.telling == "birthday":
            low, high = -age.years - 2, -age.years
            yield Statement(age.block, age.span, age.sentence, age.years, low, high, True, None, age.subject)


def _may_be_age(quantity: Quantity) -> bool:
    block, (start, end) = quantity.block, quantity.span
    if quantity.noun is not None:
        return quantity.noun.key in CANDLES
    text = block.lower[start:end]
    if block.language == "vi":
        return text.endswith("tuổi") or block.lower.endswith("tuổi ", 0, start)
    if block.language == "fr":
        return text.endswith("ans")
    if quantity.unit is None:
        closed = block.lower[end : end + 1] in ",.;)" or end == len(block.text)
        if not text.isdigit() and not block.lower.endswith(("was ", "at ", "aged ", "turned "), 0, start):
            return False
        return closed or block.lower.startswith((" when", " in ", " and "), end)
    return quantity.dimension == "age" or text.endswith("old")


def _is_kins(block: Block, sentence: Span, at: int) -> bool:
    found = list(others().finditer(block.lower, sentence.start, at))
    return bool(found) and "," not in block.lower[found[-1].end() + 20 : at].rstrip(" ,(")


def _placed(
    block: Block, span: Span, sentence: Span, story: Story, old: bool
) -> tuple[int, int, bool, DateMention | None] | None:
    """When somebody is of an age: from a year to a year, or from so many years before the present; and the date."""
    low, head = block.lower, block.lower[sentence.start : span.start]
    language = block.language
    birthday = patterns.compile(BIRTHDAY[language]).search(head) is not None
    moment = (not old or AS_A.search(head)) and patterns.compile(OF_A_MOMENT[language]).search(head) is not None
    died = DIED.search(head) is not None
    if not (
        old or birthday or moment or (died and language == "vi") or patterns.compile(OF_NOW[language]).search(head)
    ):
        return None
    after = low[span.end : sentence.end]
    if (birthday and _is_of_a_thing(block, span, sentence)) or (moment and TO_COME.search(after[:24])):
        return None
    if moment and not KIN.isdisjoint(after.split()[1:3]):  # "À 88 ans, son père"
        return None
    that = patterns.compile(THAT_WAS[language]).match(low, span.end) if len(after) < 12 else None
    if that:
        years = relative.number(that["n"], language)
        return (-years, -years, True, None) if years else None
    if (
        moment
        and LAST_AGE.fullmatch(head)
        and not after.strip(" ans.")
        and DIED.search(low[: sentence.start].rstrip(" ."))
    ):
        return (0, 0, True, None)
    told = block.sentence_at(max(0, sentence.start - 2)) if moment and IMPERFECT.match(head) else sentence
    printed = [
        m
        for m in story.within(block, Span(told.start, sentence.end))
        if m.grain in ("day", "month", "year") and m.start.year
    ]
    printed = [m for m in printed if not _is_birth(m)]
    if len({m.start.year for m in printed}) == 1 and printed[0].end is None and (moment or birthday or died):
        first, last = sorted((span, printed[0].span))
        year = printed[0].start.year
        between = low[first.end : last.start]
        opened = PARTICIPLE.search(between) and AUXILIARY.isdisjoint(
            between.split()[-3:-2]
        )  # "la maison ouverte en 1921"
        if year and len(between) < FAR and not opened and not any(mark in between for mark in ";:«»“”"):
            return (year, year + birthday, False, printed[0])
        return None
    if shifted := _shifted(block, sentence, story):
        return shifted
    if printed and (moment or any(m.span.end <= span.start for m in printed)):
        return None
    title = block.role is Role.TITLE and len(head) < 24
    if (birthday or not moment or died or title) and not printed:
        return (-birthday, 0, True, None)
    if old or (not moment and not birthday):
        return (0, 0, True, None)
    if moment and (ALIVE.search(after) or PRESENT.search(after)) and len(head) < 20:
        return (0, 0, True, None)
    return (LONG_AGO, 0, True, None) if moment else None


def _is_of_a_thing(block: Block, span: Span, sentence: Span) -> bool:
    """Whether a birthday is that of a house, a race: "la course fêtait ses vingt ans"."""
    if block.language == "vi":
        return False
    head = block.lower[sentence.start : span.start].replace("’", " ").replace("'", " ").split()
    named = block.text[sentence.start + 1 : span.start].lower() != block.lower[sentence.start + 1 : span.start]
    told = not PRONOUNS.isdisjoint(head) or not {"who", "qui"}.isdisjoint(head)
    return not told and (not named or foundings.of_a_thing(block, sentence, 2))


def _shifted(block: Block, sentence: Span, story: Story) -> tuple[int, int, bool, DateMention | None] | None:
    """An age of so many years ago, or of so many years after the last year told in the paragraph."""
    for mention in (m for m in story.within(block, sentence) if m.grain == "relative" and m.start.weekday is None):
        shift = relative.shift_of(mention)
        if shift.unit != "y" or not shift.number:
            continue
        if not shift.told:
            return (shift.number, shift.number, True, None)
        before = [m for m in story.mentions if m.block is block and m.span.end <= mention.span.start and m.start.year]
        if not before or before[-1].end is not None or _is_birth(before[-1]):
            return None
        year = (before[-1].start.year or 0) + shift.number
        return (year, year, False, before[-1])
    return None


def _is_birth(mention: DateMention) -> bool:
    start = mention.block.sentence_at(mention.span.start).start
    form = patterns.compile(BORN[mention.block.language])
    return any(found.end() == mention.span.end for found in form.finditer(mention.block.lower, start, mention.span.end))


# --- The present ------------------------------------------------------------------------------------------------------


def present(story: Story) -> tuple[int, int] | None:
    """Between which years a region is told: that of its day; else not before the last year that it prints."""
    if story.now:
        return story.now.last.year, story.now.last.year
    if story.region.published:
        return None
    every = [m for m in story.mentions if m.last and m.grain in ("day", "month", "year") and m.source == "written"]
    every = [m for m in every if not _is_birth(m)]
    if not every:
        return None
    latest = max(m.last.year for m in every if m.last)
    last = [m for m in every if m.last and m.last.year == latest]
    ahead = any(patterns.compile(AHEAD[m.block.language]).search(m.block.lower, 0, m.span.start) for m in last)
    if ahead:
        return latest - 1, latest
    opening = any(m.block.role in HEADS and m.grain != "year" for m in last)
    return latest, latest + 1 if opening else max(LATEST, latest)
