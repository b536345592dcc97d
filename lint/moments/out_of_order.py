"""Days and years that run the wrong way, weighed: what comes first later than what follows, a lapse that leads to no
date of the page.

Every two dates near each other are a pair, and every number of days or years beside a date a lapse; the words around
add to the evidence, or take from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.relative import UNITS, number
from lint.annotate.whose import others
from lint.model import NOTE, Article, Block, Day, Hit, Related, Role, Value
from lint.moments.courses import PSEUDO_YEAR, Dated, dated, scaled, shown
from lint.moments.intervals import DAYS, PLUPERFECT
from lint.moments.surrounding import Story, Stretch, stories, stretch
from lint.source import Span

EXACT = {"d": 20, "w": 20, "m": 31}  # days of what a lapse may count from
SLACK = {"d": 0, "w": 2, "m": 16, "y": 370}  # days that a lapse told in a unit may be off
LEAST_LAPSE, LEAST_ORDER = 0.3, 0.55
# Words that tell of a start, and of what ends, finds, frees or follows.
STARTS = {
    "fr": r"\b(?:née?s?|fond|cré|ouver|ouvr|commenc|début|entam|lanc|sign|élue?s?\b|nomm|entré|arrêt|interpell"
    r"|parti|partie"
    r"|découver|dispar|suspend|mari|inscri|recrut|embauch|incarcér|écrou|dépos|bât|constru|install|démarr|engag"
    r"|promu|devenu"
    r"|condamn|hospital|quitt|mis en chantier|locataire|embarqu|acheté|acquis|saisi)",
    "en": r"\b(?:born|found|creat|open|began|begin|start|launch|sign|elect|appoint|join|enter|arrest|left\b"
    r"|depart|discover"
    r"|vanish|disappear|suspend|married|wed\b|enrol|hired|recruit|jailed|built|install|set\s(?:out|off)|bought|met\b"
    r"|became|raised)",
    "vi": r"(?:sinh|thành lập|khởi|ký|bắt đầu|bầu|bổ nhiệm|vào|bị bắt|rời|phát hiện|mất tích|kết hôn|xây"
    r"|khai mạc|tập|sơ tán|đợt đầu)",
}
ENDS = {
    "fr": r"\b(?:vend|annul|ferm|achev|achèv|termin|fini|quitt|mort|meurt|décéd|éteint|relâch|libér|liberté|divorc|sort"
    r"|retrouv|repris"
    r"|reprend|retraite|diplôm|réintrodui|jusqu|remplac|inaugur|livr|détrui|démoli|clos|clôtur|arriv|atterri"
    r"|posé|accost"
    r"|tomb\w+ en panne|chavir|sombr|naufrag"
    r"|rouver|mis en examen|jugé|condamn|enseveli|obsèques|funérailles|retour|ressort|devien|achèt|obtien|remport)",
    "en": r"\b(?:sold|cancel|clos|end(?:ed|s)\b|finish|complet|left\b|leav|died|dead|death|releas|freed|divorc"
    r"|found\b|resum|retire"
    r"|graduat|reintroduc|until|replac|demolish|destroy|arriv|land|return|reopen|charged|sentenced|convict"
    r"|broke down|capsiz|sank\b|buried|funeral|fail|board|brought|reach)",
    "vi": r"(?:bán|đóng cửa|hoàn thành|kết thúc|qua đời|mất|thả|ly hôn|tìm thấy|trở lại|trở về|nghỉ hưu|tốt nghiệp"
    r"|đến|cập|bế mạc|đoạt|chấm dứt|chìm|hỏng máy)",
}
THEN = {
    "fr": r"\b(?:puis|ensuite|enfin|après|plus tard|à partir d|et|avant de|jusqu)",
    "en": r"\b(?:then|later|subsequently|and|before|until|following)\b",
    "vi": r"(?:rồi|sau đó|và|đến|tới)",
}
# What tells of an earlier day, of another thing, or of none.
BACK = {
    "fr": r"[«»(:]|\b(?:avai(?:t|en)|étai(?:t|en)|déjà|auparavant|plus tôt|depuis|avant (?!de)|ancien|précéd"
    r"|datant|contre|qui|dont"
    r"|où|comme|première fois|l['’]an|dernier|que|quand|lorsqu|remont|après|sur celui|héritier|historique|année)",
    "en": r"[“”\"(:]|\b(?:had|already|earlier|previous|since|before(?! \w+ing)|former|after|against|compared"
    r"|who|which|where|whose|as|when"
    r"|than|last|first time|dates|dating|from|that|because|originally)\b",
    "vi": r"[“”\"(:]|(?:trước|từng|kể từ|so với|từ năm|mà|khi|như|lần đầu|cùng kỳ)",
}
PUIS = patterns.compile(r"\b(?:puis|ensuite|then|subsequently|avant d[e’']|before \w+ing)\b|rồi |sau đó|trước khi")
ANOTHER = patterns.compile(  # of another thing: "et la scierie voisine", "Redon, quitté en"
    r";|\s(?:et|and|và)\s(?:(?:la|le|les|the|its|son|sa)\s|l['’])|,\s\p{L}+(?:ée?s?|ie?s?|ue?s?|te?s?)\s(?:en|le)\s$"
)
STATED = patterns.compile(
    r"^\W?\p{Lu}[\p{L}’'-]*(?:ée?s?|ie?s?|ue?s?|erte?s?|rte?s?|ed|nd|t)\b[^,.;]{0,60}$"
)  # "Arrêté hier"
KEPT = patterns.compile(
    r"annivers|\bfêt|célébr|commémor|celebrat|kỷ niệm|par rapport|compared|họp báo|so với|\bans d['’e]"
)
PAIRED = 130  # characters between two dates of one course
LONG_AGO = 500  # days
TO_COME = {
    "fr": r"\b(?!aura\s\w+[éiu]\b|auront\s\w+[éiu]\b|opéra\b)\w{2,}(?:[eiv]ra|[ei]ront|dra|dront|rra|rront"
    r"|vront|aura|auront)\b|\bdoi(?:t|vent)\b|\bprévue?s?\b|\bprochaine?s?\b",
    "en": r"\b(?:will|shall|due|expected|scheduled|set|is\sto|are\sto|next)\b",
    "vi": r"(?:sẽ|dự kiến|sắp)",
}


def find(article: Article) -> Iterator[Hit]:
    """At most two hits a region: a lapse, and an order."""
    for story in stories(article):
        head = " ".join([b.lower for b in article.prose if b.region.index == story.region.index][:3])
        days = [one for m in story.mentions if m.block.language in STARTS and (one := dated(m))]
        yield from _best(_lapses(story, days, head), LEAST_LAPSE)
        yield from _best(_orders(days, story), LEAST_ORDER)


def _best(weighed: Iterator[tuple[float, Hit]], least: float) -> Iterator[Hit]:
    found = [each for each in weighed if each[0] >= least]
    if found:
        yield max(found, key=lambda each: each[0])[1]


# --- Order ------------------------------------------------------------------------------------------------------------


def _orders(dated: Sequence[Dated], story: Story) -> Iterator[tuple[float, Hit]]:
    for at, second in enumerate(dated[1:], 1):
        first = dated[at - 1]
        if first.mention.block is not second.mention.block:
            continue
        weight = _order(first, second)
        if weight is not None:
            since = abs((first.days.first - story.now.last).days) if story.now else LONG_AGO
            back = (first.days.first - second.days.last).days
            yield weight - 0.3 * (since < 8) - 0.3 * (since < LONG_AGO < back), _order_hit(first, second)


def _order(first: Dated, second: Dated) -> float | None:
    """How surely two dates that follow each other are told in the wrong order."""
    one, other = first.mention, second.mention
    block, language = one.block, one.block.language
    since, until = scaled(first.days, second.days)
    mixed = (since is not first.days or (first.known and not second.known)) and (since.first - until.last).days > WRONG
    if mixed or not (until.last < since.first) or block.role is Role.TITLE:
        return None
    start, end = first.mention.span.end, second.mention.span.start
    if end - start > PAIRED:
        return None
    low = block.lower
    sentence = block.sentence_at(start)
    ahead = low[max(sentence.start, first.mention.span.start - 70) : first.mention.span.start]
    between = low[start:end]
    after = low[second.mention.span.end : min(block.sentence_at(end).end, second.mention.span.end + 40)]
    together = end < sentence.end
    around = low[sentence.start : min(len(low), end + 60)]
    ahead_of, behind_of = (patterns.compile(TO_COME[language]).search(each) is not None for each in (ahead, between))
    weight = 0.2 + 0.2 * together
    weight += 0.3 * (patterns.compile(STARTS[language]).search(ahead) is not None)
    weight += 0.4 * (patterns.compile(ENDS[language]).search(between) is not None)
    follows = any(patterns.compile(each[language]).search(between) for each in (ENDS, THEN))
    weight -= 0.4 * (not follows) + 0.4 * (first.known != second.known and "inferred" in (one.source, other.source))
    last = patterns.compile(STARTS[language]).search(between[-25:]) is not None
    weight -= 0.4 * (last and not patterns.compile(ENDS[language]).search(between[-25:]))
    spoken = max(block.text.rfind(mark, sentence.start, start) for mark in "«“") > block.text.rfind("»", 0, start)
    weight -= 0.9 * (ANOTHER.search(between) is not None or others().search(between) is not None)
    weight -= 0.8 * spoken + 0.6 * (PLUPERFECT.search(between) is not None)
    weight += 0.5 * (PUIS.search(between) is not None)
    weight += 0.1 * (patterns.compile(THEN[language]).search(between) is not None)
    weight += 0.2 * (STATED.search(block.text, sentence.start, first.mention.span.start) is not None)
    weight -= 0.4 * len(set(patterns.compile(BACK[language]).findall(between))) + 0.3 * ("(" in between)
    weight += 0.2 * _is_a_slip(first, second) - 0.3 * (ahead_of and not behind_of)
    weight -= 0.5 * (KEPT.search(around) is not None)
    weight -= 0.4 * (patterns.compile(BACK[language]).search(after[:16]) is not None)
    return weight


def _is_a_slip(first: Dated, second: Dated) -> bool:
    """Whether a digit more or less, or other, in one of two dates would put them in order."""
    one, other = first.mention.start, second.mention.start
    if one.year and other.year and one.year != other.year:
        return abs(one.year - other.year) % 10 == 0 or abs(one.year - other.year) < 10
    if one.month and other.month and one.month != other.month:
        return abs(one.month - other.month) < 3 or abs(one.month - other.month) in (9, 10)
    return True


def _order_hit(first: Dated, second: Dated) -> Hit:
    one, other = first.mention, second.mention
    values: dict[str, Value] = {"first": shown(first), "second": shown(second)}
    related = (Related(one.block, one.span, "anchor"),)
    return Hit("order", other.block, other.span, values, related, doubt=NOTE)


# --- Lapses -----------------------------------------------------------------------------------------------------------

LATE = {
    "fr": r"plus\stard|après|suivant",
    "en": r"later|after|on\b",
    "vi": r"sau",
}
SOON = {"fr": r"plus\stôt|auparavant|avant", "en": r"earlier|before|ahead", "vi": r"trước"}
ONE = {
    "fr": r"(?P<next>\ble\slendemain)|(?P<last>\bla\sveille)(?!\sd)",
    "en": r"(?P<next>\bthe\s(?:next|following)\s(?:day|morning|evening|night|afternoon)|\bthe\sday\safter"
    r"|\bthe\smorning\safter)"
    r"|(?P<last>\bthe\s(?:previous\sday|day\sbefore|eve\b))",
    "vi": r"(?P<next>hôm\ssau)|(?P<last>hôm\strước)",
}
COUNTING = words(  # of which one stands in every lapse
    "tard suivant après tôt auparavant avant lendemain veille later after on earlier before ahead day night morning "
    "eve evening afternoon sau trước"
)
FROM = ("avant", "après", "before", "after", "trước", "sau")  # what a lapse counts from follows
EVENT, STEM = 60, 5  # characters in which the event stands that a lapse counts from, letters of its words
BEHIND, BEFORE, BESIDE = 40, 40, 8  # characters between a lapse and its date
STOPS = patterns.compile(r"[;:.!?]")
WRONG = 45  # days
DISASTER = patterns.compile(  # whose damage the pluperfect tells: "the fire had destroyed"
    r"\b(?:incendi|feu\b|flammes|crue\b|inond|tempête|séisme|explosion|fire\b|blaze|flood|storm|earthquake|blast"
    r"|cháy|hỏa hoạn|lũ|bão|nổ\b)"
)
FILLING, FILLED = 8, 0.6  # characters of what fills a lapse, and what a year before its end counts for


def _lapses(story: Story, dated: Sequence[Dated], head: str) -> Iterator[tuple[float, Hit]]:
    for block in {id(one.mention.block): one.mention.block for one in dated}.values():
        if len(dated) < 2 or COUNTING.isdisjoint(block.vocabulary):
            continue
        own = [one for one in dated if one.mention.block is block]
        for sentence in block.sentences:
            for span, days, unit in _told(block, sentence):
                if overtaken := _overtaken(own, span, days, unit, sentence):
                    yield FILLED, _lapse_hit(*overtaken, span, days, unit)
                elif one := _beside(own, span, sentence):
                    yield from _lapse(one, span, days, unit, dated, story, head)


def _overtaken(own: Sequence[Dated], span: Span, days: float, unit: str, sentence: Span) -> tuple[Dated, Dated] | None:
    """A year told after a lapse that something fills, and before its end, with the year that the lapse counts from:
    "built in 1985, flooded two years later and, in 1986, sold"."""
    years = [
        one for one in own if one.known and one.mention.grain == "year" and one.mention.span.start in range(*sentence)
    ]
    before = [one for one in years if one.mention.span.end <= span.start]
    behind = [one for one in years if one.mention.span.start >= span.end]
    if not before or not behind or unit != "y" or days < 0:
        return None
    since, until = before[-1].days.first.year, behind[0].days.first.year
    between = own[0].mention.block.text[span.end : behind[0].mention.span.start]
    filled = "," in between[FILLING:] and not STOPS.search(between)
    return (behind[0], before[-1]) if filled and since < until < since + round(days / DAYS["y"]) else None


def _beside(own: Sequence[Dated], span: Span, sentence: Span) -> Dated | None:
    """The date that a lapse leads to: right behind it, or right before what it counts from."""
    if not own:
        return None
    block = own[0].mention.block
    counted = block.lower.endswith(FROM, span.start, span.end) and block.text[span.end : span.end + 1] == " "
    counted = counted or block.lower.startswith((" de ", " du ", " des ", " d'", " d’", " of "), span.end)
    behind = [one for one in own if 0 <= one.mention.span.start - span.end <= BEHIND]
    between = block.text[span.end : behind[0].mention.span.start] if behind else ""
    if behind and not STOPS.search(between) and ("," in between or not counted):
        return behind[0]
    reach = BEFORE if counted else BESIDE
    before = [one for one in own if 0 <= span.start - one.mention.span.end <= reach]
    before = [one for one in before if one.mention.span.start >= sentence.start]
    return before[-1] if before else None


def _told(block: Block, sentence: Span) -> Iterator[tuple[Span, float, str]]:
    """The lapses of a sentence: where, how many days, and the unit."""
    language = block.language
    units = UNITS[language]
    way = rf"(?:(?P<late>{LATE[language]})|(?P<soon>{SOON[language]}))(?!\w)"
    shape = rf"(?<![\w-])(?<!mươi\s)(?<!mười\s)(?P<n>mười\s\w+|[\w-]+)\s(?P<unit>{'|'.join(units)})\s{way}"
    for found in patterns.compile(shape).finditer(block.lower, sentence.start, sentence.end):
        value = number(found["n"], language)
        if value:
            unit = units[found["unit"]]
            yield Span(*found.span()), value * DAYS[unit] * (1 if found["late"] else -1), unit
    for found in patterns.compile(ONE[language]).finditer(block.lower, sentence.start, sentence.end):
        yield Span(*found.span()), 1 if found["next"] else -1, "d"


def _lapse(
    one: Dated, span: Span, days: float, unit: str, dated: Sequence[Dated], story: Story, head: str
) -> Iterator[tuple[float, Hit]]:
    others = [each for each in dated if each.mention is not one.mention]
    every = [each.days for each in others] + [s for m in story.mentions if m.end and (s := stretch(m))]
    every += [Stretch(each.days.last, each.days.last) for each in others]
    if story.published:
        every.append(Stretch(story.published, story.published))
    block = one.mention.block
    told_from = one.mention.span.start > span.end and block.lower.endswith(FROM, span.start, span.end)
    ways = (days, -days) if told_from else (days,)
    if any(_leads(way, unit, *scaled(each, one.days), one.known) for each in every for way in ways):
        return
    for other in others:
        far = block.paragraph - other.mention.block.paragraph
        since, until = scaled(other.days, one.days)
        exact = unit == "y" or (other.days.last - other.days.first).days < 2 or unit == "m"
        if not exact or (unit == "y") > (other.mention.start.year is not None and one.mention.start.year is not None):
            continue
        apart = (until.first - since.first).days
        if not apart or (unit != "y" and abs(apart) > max(WRONG, 1.5 * abs(days))):
            continue
        wrong = apart * (1 if days > 0 else -1) < 0
        here, before = other.mention.block is block, other.mention.span.start < one.mention.span.start
        weight = 0.5 + 0.5 * wrong - 0.2 * min(2, abs(far)) + 0.3 * here + 0.2 * (here and before)
        weight += _of_event(block, span, other, head)
        told = other.mention.span.end if here and before else 0
        between = block.lower[told : min(span.start, one.mention.span.start)]
        weight -= 0.9 * (not wrong and between.count(". ") > (here and before))
        back = PLUPERFECT.search(between) is not None and block.lower.startswith(between)
        weight -= 0.6 * (back and not (DISASTER.search(between) and DISASTER.search(_sentence(other))))
        yield weight, _lapse_hit(one, other, span, days, unit)


def _sentence(one: Dated) -> str:
    block = one.mention.block
    return block.lower[slice(*block.sentence_at(one.mention.span.start))]


def _of_event(block: Block, span: Span, other: Dated, head: str) -> float:
    """How well a date fits what a lapse is said to count from: "deux jours avant [le scrutin]"."""
    behind = block.lower[span.end : span.end + EVENT]
    if not block.lower.endswith(FROM, span.start, span.end) or not behind.startswith(" "):
        return 0.0
    stems = {fold(word)[:STEM] for each in behind.split()[:6] if len(word := each.strip(".,;:")) > 3 and word.isalpha()}
    place = other.mention.block
    start, end = place.sentence_at(other.mention.span.start)
    told = other.mention.span.start in range(span.end, span.end + EVENT) and place is block
    heads = "" if told else place.lower[start:end] + head.replace(block.lower, "")
    return 0.2 if told or any(stem in fold(heads) for stem in stems) else -1.5


def _leads(days: float, unit: str, since: Stretch, until: Stretch, printed: bool) -> bool:
    if unit == "y":
        return abs((until.first.year - since.first.year) * 365.25 - days) < 366.5
    if (since.last - since.first).days > EXACT[unit]:
        return False
    least, most = (until.first - since.last).days, (until.last - since.first).days
    turns = (0, 365, -365) if since.first.year == PSEUDO_YEAR or not printed else (0,)
    slack = SLACK[unit] + (abs(days) in (8, 15))
    return any(least + turn - slack <= days <= most + turn + slack for turn in turns)


def _lapse_hit(one: Dated, other: Dated, span: Span, days: float, unit: str) -> Hit:
    block = one.mention.block
    right = Day(other.days.first.year + round(days / 365.25)) if unit == "y" else None
    day = other.days.first + timedelta(days=round(days)) if right is None else None
    values: dict[str, Value] = {
        "told": block.text[span.start : span.end],
        "date": shown(one),
        "anchor": shown(other),
        "right": right
        or Day(
            day.year if unit == "m" and day else None,
            day.month if day else None,
            day.day if day and (unit != "m" or one.mention.start.day) else None,
        ),
    }
    related = (Related(block, one.mention.span, "date"), Related(other.mention.block, other.mention.span, "anchor"))
    return Hit("interval", block, one.mention.span, values, related, doubt=NOTE)
