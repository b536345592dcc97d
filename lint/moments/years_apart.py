"""Numbers of years against all the years of a region, weighed: ages against births, anniversaries against beginnings.

No construction ties the two. A number of years that some year of the region explains is left alone; else every birth,
or every past year, is a candidate, and what speaks for and against the pair is added up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lint import patterns
from lint.annotate import births, foundings, jubilees
from lint.annotate.whose import Names, Subject, is_kin, same
from lint.model import NOTE, Article, Block, DateMention, Day, Hit, Local, PartialDate, Quantity, Related, Role, Value
from lint.moments.birth_years import DEAD
from lint.moments.surrounding import Story, Stretch, completed, stories, stretch
from lint.record import NamedTuple
from lint.source import Span

OLDEST = 112
GROWN, SURELY = 30, 0.3  # ages of a childhood are hardly of today
BORN = {
    "fr": r"(?<![\w-])(?:née?|naît|naquit|naissance|natif|native|vu le jour)(?![\w-])[^.;:!?()\d]{0,60}?"
    r"(?:\d{1,2}(?:er)?\s(?:\p{L}+\s)?)?(?P<year>1[89]\d\d|20[012]\d)(?!\d)",
    "en": r"(?<![\w-])(?:born|birth|born)(?![\w-])[^.;:!?()\d]{0,60}?(?:\d{1,2},?\s(?:\p{L}+\s)?)?"
    r"(?P<year>1[89]\d\d|20[012]\d)(?!\d)",
    "vi": r"(?<!\w)(?:sinh|chào đời)(?!\w)[^.;:!?()\d]{0,40}?(?:[\d/.-]{1,6}(?:\s\p{L}+\s){0,1}[\d/]{0,3})?"
    r"(?P<year>1[89]\d\d|20[012]\d)(?!\d)",
}
DEATH = {
    "fr": r"\b(?:morte?s?\b|décéd|éteint|disparu|décès)",
    "en": r"\b(?:died|dies|dead|death|passed)",
    "vi": r"qua đời|từ trần|mất|tạ thế",
}
# What stands before a number of years that is no age, and behind it.
LASTING = {
    "fr": r"\b(?:pendant|depuis|durant|après|avant|dans|sur|il\sy\sa|tous\sles|pour|soit|voilà|plus\sde"
    r"|moins\sde|les|des"
    r"|en|condamnée?\sà|peine\sde|à\sses|et)\s(?:\w+\s)?$",
    "en": r"\b(?:for|since|in|over|after|before|within|during|every|past|last|next|some|nearly|the|of|and|than"
    r"|first)\s(?:\w+\s)?$",
    "vi": r"(?:trong|sau|suốt|hơn|gần|khoảng|từng|cách đây|kéo dài|trước|mỗi)\s(?:\w+\s)?$",
}
LENGTH = patterns.compile(
    r"\s(?:de\s|d['’]|plus\s|après|avant|durant|que\b|ago|later|earlier|of\b|after|before|since|trước|sau|qua)"
)
SURE = {
    "fr": r"(?:\bâgée?\sde|\ba(?:\s(?:aujourd['’]hui|désormais))?|\bà\sl['’]âge\sde|\baujourd['’]hui|,"
    r"|\b(?:fêt|souffl|célébr)\w+\s(?:\w+\s)?ses)\s?$",
    "en": r"(?:\b(?:aged?|age\sof|now|is|was|turned|turns)|,)\s?$|^$",
    "vi": r",\s$|\b(?:nay|hiện|thọ|tuổi|ở tuổi)\s(?:\w+\s)?$",
}
AT = (" à ", "à ", " at ", "at ")  # an age of some moment
LIVED = patterns.compile(r"\((?P<year>1[89]\d\d)\s?[-–]\s?(?:1[89]|20)\d\d\)")
SOME = patterns.compile(
    r"\bune?\s(?:[\w-]+\s){0,3}de\s$|\ban?\s(?:[\w-]+\s){0,2}$|\bune?\s$|(?:một|cháu)\s[^,.;]{0,30}$"
    r"|\b(?:both|two|deux|hai)\s[^,.;]{0,30},\s(?:âgée?s\sde\s|aged\s)?$"
)
# Somebody's age, and not how long a contract runs: "le grimpeur de 26 ans".
SOMEBODYS = patterns.compile(
    r"\b(?:le|la|cet|cette|ce)\s(?:jeune\s)?(?:homme|femme|garçon|fille|\w+(?:eu[rx]|euse|trice|ienn?e?|ière|iste|ais|aise"
    r"|oise?|aine|ante?|naire|ète|arde?|logue|onne|ion|er))\s(?:\w+\s)?de\s$"
)
WHEN = patterns.compile(
    r"\b(?:until|when|jusqu\w*|quand|lorsqu\w*|veille de|khi)\b|(?:từ|lúc|khi) năm\s$|\b(?:lên|hồi|năm)\s$"
)
PAST = patterns.compile(r"\b(?:cách đây|il y a|years ago)\b")
OWN = patterns.compile(r"\b(?:son|sa|his|her|leur|their)\s\w+[^,;.]{0,25}$")
LISTED = patterns.compile(r"\s(?:et|and|và|ou|or)\s\d")
BARE = (", ", "aged ", "turned ", "turns ", "was ", "is ", "at ", "now ", "only ", "just ", "still ")
ENDED = patterns.compile(r"[,.;)]|\s(?:when|in|on|this|last|next|at)\b|$")
NOTHING_ELSE = 1.0
LEAST, LEAST_OF_BEGINNINGS = 1.0, 1.0
NEAR = 1
MOST = 300  # dates of a region; what has more is no article


class Count(NamedTuple):
    """A number of years; `weight` is how surely it is one of an age, or of an anniversary."""

    block: Block
    span: Span
    years: int
    sentence: Span
    weight: float


class Since(NamedTuple):
    """A year that may be counted from."""

    block: Block
    span: Span
    sentence: Span
    first: Stretch
    weight: float


def ages(article: Article, either: Mapping[str, str] = {}) -> Iterator[Hit]:
    """At most one hit a region, at the age that fits a birth the least."""
    for story in stories(article):
        blocks = [b for b in article.prose if b.region.index == story.region.index and b.language in BORN]
        born = [one for block in blocks for one in _births(block, story)]
        told = [one for q in article.quantities if q.block in blocks and (one := _age(q))]
        names = Names([n for n in article.names if n.block.region.index == story.region.index] if told else ())
        if born and len(story.mentions) <= MOST:
            pairs = [each for age in told for one in born if (each := _unlike(one, age, story, names, born, told))]
            if pairs:
                _, birth, told_age, until = max(pairs, key=lambda each: each[0])
                yield _age_hit(birth, told_age, until, either)


def _latest(story: Story, one: Since) -> Stretch | None:
    """The last year that a region prints, where nothing tells from which day it is told."""
    every = [s for m in story.mentions for s in _stretches(m) if s.last.year > one.first.last.year]
    last = 0 if story.region.published else max((s.last.year for s in every), default=0)
    return _whole(last)._replace(source="story") if last else None


def _births(block: Block, story: Story) -> Iterator[Since]:
    for found in (*patterns.compile(BORN[block.language]).finditer(block.lower), *LIVED.finditer(block.text)):
        span = Span(*found.span("year"))
        between = block.lower[found.start() : span.start].split()[1:]
        kin = is_kin(block.lower[max(0, found.start() - 24) : found.start()])
        if kin or births.LISTED.match(block.lower, span.end) or not births.OTHERWISE.isdisjoint(between):
            continue
        if block.language != "vi" and foundings.of_a_thing(block, block.sentence_at(span.start)):
            continue
        dated = [m for m in story.mentions if m.block is block and m.span.start <= span.start < m.span.end]
        days = next((s for m in dated if m.end is None and (s := stretch(m))), None)
        year = int(found["year"])
        yield Since(block, span, block.sentence_at(span.start), days or _whole(year), 0.0)


def _whole(year: int) -> Stretch:
    from datetime import date

    return Stretch(date(year, 1, 1), date(year, 12, 31))


def _age(quantity: Quantity) -> Count | None:
    """A number of years that may be somebody's age."""
    block, (start, end) = quantity.block, quantity.span
    years = quantity.numbers[0].value
    if quantity.approximation or len(quantity.numbers) > 1 or years != int(years) or not 1 < years <= OLDEST:
        return None
    text, low = block.lower[start:end], block.lower
    old = text.endswith(("old", "tuổi")) or low.startswith(("-year-old", " tuổi"), end)
    if quantity.unit != "year" and not old:
        apart = block.language == "en" and (low.endswith(BARE, 0, start) or start == 0)
        listed = low.endswith(", ", 0, start) and low[end : end + 1] == " "
        if not apart or listed or not ENDED.match(low, end) or quantity.unit or quantity.noun:
            return None
    elif not old and (block.language == "vi" or (block.language == "en" and quantity.dimension != "age")):
        return None
    before = low[max(0, start - 40) : start]
    lasting = not old and patterns.compile(LASTING[block.language]).search(before) is not None
    length = not old and LENGTH.match(low, end) is not None
    if length and before.endswith(", "):
        return None
    sure = old or patterns.compile(SURE[block.language]).search(before) is not None
    died = patterns.compile(DEATH[block.language]).search(before) is not None
    sure = sure or died or SOMEBODYS.search(before) is not None
    lasting = lasting or (low.endswith(AT, 0, start) and not died and block.role is not Role.TITLE)
    weight = 0.3 * sure - 1.0 * (lasting and not sure) - 0.8 * length
    return Count(block, quantity.span, int(years), block.sentence_at(start), weight)


def _unlike(
    one: Since, age: Count, story: Story, names: Names, born: Sequence[Since], told: Sequence[Count]
) -> tuple[float, Since, Count, Stretch] | None:
    """A birth and an age that no year explains, with the evidence for their being of one person."""
    here = [s for m in story.within(age.block, age.sentence) for s in _stretches(m) if s.last > one.first.last]
    now = story.now
    until = here[-1] if here else now or _latest(story, one)
    if until is None or _fits(one, age, until) or (now is not None and _fits(one, age, now)):
        return None
    if any(_fits(other, age, until) for other in born):
        return None
    start, end = one.sentence
    if one.sentence != age.sentence and DEAD.search(one.block.lower, start, end) and not _is_of_death(age):
        return None
    every = [s for m in story.mentions for s in _stretches(m) if s.last.year > one.first.last.year + 1]
    young = age.years < GROWN and age.weight < SURELY
    weight = NOTHING_ELSE + age.weight - 0.7 * any(_fits(one, age, s) for s in every) - 0.6 * young
    weight -= 0.35 * (abs(age.block.paragraph - one.block.paragraph))
    weight += 0.3 * (one.sentence == age.sentence and one.block is age.block) + 0.3 * (len(born) == 1)
    whom, whose = (
        names.subject(one.block, one.span.start, one.sentence),
        names.subject(age.block, age.span.start, age.sentence),
    )
    weight += _of_one(whom, whose)
    at = age.block.lower[age.sentence.start : age.span.start]
    weight -= 1.5 * is_kin(at.rstrip(" ,(")) + 1.6 * (SOME.search(at) is not None) + 1.2 * (OWN.search(at) is not None)
    text = age.block.lower
    weight -= 1.6 * (WHEN.search(at[-20:]) is not None or WHEN.match(text, age.span.end + 1) is not None)
    weight -= 0.5 * (LISTED.match(text, age.span.end) is not None) + 1.0 * (PAST.search(at) is not None)
    weight -= 1.0 * any(_fits(one, other, until) and other.years > age.years for other in told)  # of younger days
    weight -= 1.6 * any(other.years == age.years and _is_somebodys(other) for other in told if other is not age)
    weight -= 1.4 * (age.block.language == "fr" and one.block is age.block and _parts_sexes(one, age))
    weight -= 0.5 * (whose.beside and not whom.person)
    low, high = completed(one.first, until)
    weight -= 1.3 * (now is None and age.years > high)  # told from a later day than it prints
    slip = _is_slip(age.years, low, high)
    tens = any(abs(age.years - each) % 10 == 0 or str(each) == str(age.years)[::-1] for each in range(low, high + 1))
    weight -= 1.0 * (not tens and one.block is not age.block and not (whom.person and same(whom.person, whose.person)))
    weight += 0.3 * slip - 0.5 * (min(abs(age.years - low), abs(age.years - high)) == 1)
    weight -= 0.2 * max(0, len({one.years for one in told if one.weight > 0}) - 2)
    return (weight, one, age, until) if weight >= LEAST and high > 0 else None


def _parts_sexes(one: Since, age: Count) -> bool:
    """Whether a woman was born, and "le", "il" or "âgé" is the age's, or the other way."""
    born = BORN_AS.findall(one.block.lower, one.sentence.start, one.span.start)
    told = AGED_AS.findall(age.block.lower, age.sentence.start, age.span.end)
    return bool(born and told) and (born[-1] == "née") != (told[-1].split()[-1] in ("la", "elle", "âgée"))


def _is_of_death(age: Count) -> bool:
    start, end = age.sentence
    return patterns.compile(DEATH[age.block.language]).search(age.block.lower, start, end) is not None


def _is_somebodys(age: Count) -> bool:
    """Whether an age is that of somebody who is not named: "un facteur de 71 ans"."""
    return SOME.search(age.block.lower[age.sentence.start : age.span.start]) is not None


def _of_one(whom: Subject, whose: Subject) -> float:
    if not whom.person or not whose.person:
        return 0.0
    if same(whom.person, whose.person):
        return 0.5
    return -1.0 if whose.beside else -0.4


def _fits(one: Since, count: Count, until: Stretch) -> bool:
    low, high = completed(one.first, until)
    if count.block.language == "vi":  # which may count the year of birth
        high = until.last.year - one.first.first.year + 1
    return low <= count.years <= high


def _is_slip(years: int, low: int, high: int) -> bool:
    """Whether one digit, or two exchanged, part a number of years from one that fits."""
    told = str(years)
    for each in map(str, range(low, high + 1)):
        if len(each) == len(told) and (each == told[::-1] or sum(a != b for a, b in zip(each, told, strict=True)) == 1):
            return True
    return False


def _stretches(mention: DateMention) -> Iterator[Stretch]:
    for part in (mention.start, mention.end):
        if part is not None and part.year is not None and 1000 <= part.year <= 9998:
            whole = stretch(mention) if mention.end is None else None
            yield (whole or _whole(part.year))._replace(mention=mention)


def _age_hit(one: Since, age: Count, until: Stretch, either: Mapping[str, str]) -> Hit:
    low, high = completed(one.first, until)
    related = [Related(one.block, one.span, "birth")]
    if until.mention is not None:
        related.append(Related(until.mention.block, until.mention.span, "year"))
    values: dict[str, Value] = {
        "birth": one.first.shown,
        "age": age.years,
        "until": until.shown,
        "fitting": Local(either, {"low": low, "high": high}) if high > low else high,
    }
    outcome = "published" if until.source == "published" else "birth"
    return Hit(outcome, age.block, age.span, values, tuple(related), doubt=NOTE)


# --- Anniversaries ----------------------------------------------------------------------------------------------------

KEPT = {
    "fr": r"anniversaire|\b(?:fêt|célébr|célèbr|commémor|souffl)\w*|\bbougies|\bnoces|jubilé|\bans\sd['’]existence",
    "en": r"\b(?:anniversary|birthday|celebrat\w+|mark(?:s|ed|ing)?|commemorat\w+|jubilee)\b",
    "vi": r"kỷ niệm|tròn|sinh nhật|chào mừng",
}
COUNTED = {
    "fr": r"\b(?:il\sy\sa|voilà|voici|cela\sfait|soit|depuis|a|ont|de)\s(?:\w+\s){0,2}$",
    "en": r"\b(?:for|turns?|turned|is|was|are|spent|after|in\sits|than|some|nearly|its|the|of|exactly"
    r"|just)\s(?:\w+\s)?$|^$",
    "vi": r"(?:cách đây|suốt|hơn|sau|trong|từ|đúng)\s(?:\w+\s)?$",
}
BORN_AS = patterns.compile(r"\bnée?\b")
AGED_AS = patterns.compile(r"(?:^|[.!?]\s)(?:le|la|il|elle)\b|\bâgée?\b")
PERSON = patterns.compile(r"(?:\bnée?s?|\bborn|(?<!khai )sinh)\s[^,.;]{0,16}$")
RETROSPECT = patterns.compile(r"\b(?:après|after|sau)\s(?:l[ea]s?\s|the\s|its\s)?$")
COMPLEMENT = patterns.compile(r"\s(?:du|de la|de l['’]|des|of the|of its)\s?\p{L}")
PRONOUNS_VI = ("được", "thành lập", "ra đời", "khánh thành", "xây", "khai trương", "trường", "công ty", "câu lạc")
APPOSED = patterns.compile(r",\s[\p{L}]+\s(?:en|in|on|le|năm|depuis|since)\s(?:the\s)?$")
THING = patterns.compile(r"(?:(?:le|la|the|its|son|sa)\s|l['’])(?P<noun>\p{L}{4,})")
AGO = patterns.compile(r"\bago\b|\bil y a|cách đây|\btrước\b")
FORGED = patterns.compile(
    r"\b(?:prison|réclusion|jail|tù|bail|lease|peine|sentence|contrat|contract|garantie|prochain|next"
    r"|expérience|experience|métier|carrière|mariage)"
)


def anniversaries(article: Article) -> Iterator[Hit]:
    """At most one hit a region, at the number of years that fits a year the least."""
    for story in stories(article):
        blocks = [b for b in article.prose if b.region.index == story.region.index and b.language in KEPT]
        blocks = [block for block in blocks if block.language in jubilees.NEEDED]
        years = [block for block in blocks if not jubilees.NEEDED[block.language].isdisjoint(block.vocabulary)]
        counts = [one for block in years for one in _counts(block, article, story)]
        if not counts or len(story.mentions) > MOST:
            continue
        begun = [one for block in blocks for one in _begun(block, story)]
        pairs = [each for one in counts for since in begun if (each := _unequal(since, one, story, begun, counts))]
        if pairs:
            _, since, one, until = max(pairs, key=lambda each: each[0])
            yield _years_hit(since, one, until)


def _counts(block: Block, article: Article, story: Story) -> Iterator[Count]:
    low = block.lower
    dates = [m for m in story.mentions if m.block is block]
    ordinals = [o for o in article.ordinals if o.block is block]
    quantities = [q for q in article.quantities if q.block is block]
    seen = set()
    for one in jubilees.jubilees(block, ordinals, quantities, dates):
        seen.add(one.span.start)
        yield Count(block, one.span, one.years, one.sentence, 0.5)
    for quantity in quantities:
        years, (start, end) = quantity.numbers[0].value, quantity.span
        if (
            quantity.unit != "year"
            or quantity.dimension == "age"
            or quantity.approximation
            or len(quantity.numbers) > 1
        ):
            continue
        if years != int(years) or years < 3 or start in seen or low.startswith((" tuổi", "-year-old"), end):
            continue
        if low[start:end].endswith(("old", "tuổi")) or FORGED.search(low, end, end + 30):
            continue
        sentence = block.sentence_at(start)
        kept = patterns.compile(KEPT[block.language]).search(
            low, max(sentence.start, start - 50), min(end + 40, sentence.end)
        )
        told = patterns.compile(COUNTED[block.language]).search(low[max(sentence.start, start - 24) : start])
        yield Count(
            block, quantity.span, int(years), sentence, 0.4 * (kept is not None) + 0.1 * (told is not None) - 0.2
        )


def _begun(block: Block, story: Story) -> Iterator[Since]:
    mentions = [m for m in story.mentions if m.block is block]
    plain = (
        {m.mention.span for m in foundings.foundings(block, mentions) if m.plain}
        if block.language in foundings.FOUNDED
        else set()
    )
    for mention in mentions:
        if PERSON.search(block.lower, max(0, mention.span.start - 24), mention.span.start):
            continue
        for at, found in enumerate(_stretches(mention)):
            if at == 0 or mention.grain == "year":
                weight = 0.4 * (mention.span in plain)
                yield Since(block, mention.span, block.sentence_at(mention.span.start), found, weight)


def _unequal(
    since: Since, one: Count, story: Story, begun: Sequence[Since], counts: Sequence[Count]
) -> tuple[float, Since, Count, Stretch] | None:
    now = story.now
    here = [s for m in story.within(one.block, one.sentence) for s in _stretches(m)]
    later = [s for s in here if s.last.year > since.first.last.year + NEAR]
    until = max(later, key=lambda s: s.last, default=None) or now or _latest(story, since)
    if until is None:
        return None
    apart = until.last.year - since.first.last.year
    if (
        apart <= 3
        or abs(apart - one.years) <= NEAR
        or one.years > 4 * apart
        or since.first.last.year >= until.last.year
    ):
        return None
    ends = {until.last.year, *(s.last.year for s in here)} | ({now.last.year} if now else set())
    weight = -0.7 * any(abs(end - each.first.last.year - one.years) <= NEAR for end in ends for each in begun)
    beside = [other for other in counts if other.block is one.block and other.sentence == one.sentence]
    if len(beside) > 2 or any(abs(apart - other.years) <= NEAR for other in beside):
        return None
    weight -= 0.4 * any(abs(apart - other.years) <= NEAR for other in counts if other is not one)
    weight -= 0.5 * (since.sentence == one.sentence and not since.weight and one.weight > 0.4)
    away = 0 if one.block.role is Role.TITLE else abs(one.block.paragraph - since.block.paragraph)
    weight += 0.5 + one.weight + since.weight - 0.3 * min(2, away)
    weight += 0.4 * (one.sentence == since.sentence and one.block is since.block)
    if (
        since.sentence == one.sentence
        and AGO.search(_text(one))
        and APPOSED.search(one.block.lower, 0, since.span.start)
    ):
        return None
    weight -= 0.5 * (one.block.paragraph != since.block.paragraph and _is_of_another(since, one))
    told = [m.start for m in story.mentions if m.span != since.span or m.block is not since.block]
    told += [PartialDate(since.span, None, now.first.month, now.first.day)] if now else []
    same = any((part.month, part.day) == (since.first.first.month, since.first.first.day) for part in told)
    weight += 0.8 * (same and since.first.first == since.first.last)
    head = one.block.lower[one.sentence.start : one.span.start]
    weight -= 0.6 * (RETROSPECT.search(head) is not None)
    if one.sentence == since.sentence and since.span < one.span and COMPLEMENT.match(one.block.lower, one.span.end):
        return None  # "Le viaduc, ouvert en 2004, a vu le 50e anniversaire du rallye"
    off = abs(apart - one.years)
    origin = sorted(str(until.last.year - one.years))
    turned = str(apart) == str(one.years)[::-1] or origin == sorted(str(since.first.last.year))
    weight += 0.4 * (off % 10 == 0 or turned) - 1.0 * (off % 10 != 0 and not turned)
    weight -= 0.1 * max(
        0, len({each.first.last.year for each in begun if each.first.last.year < until.last.year - 3}) - 1
    )
    return (weight, since, one, until) if weight >= LEAST_OF_BEGINNINGS else None


def _text(one: Count) -> str:
    return one.block.lower[one.span.start : one.span.end]


def _is_of_another(since: Since, one: Count) -> bool:
    """Whether the sentence that dates a beginning opens with a thing of which that of the years does not speak."""
    low, start = since.block.lower, since.sentence.start
    if since.block.language == "vi":
        opening = " ".join(low[start : since.span.start].split()[:2])
        return opening not in one.block.lower and not opening.startswith(PRONOUNS_VI)
    found = THING.match(low, start)
    return found is not None and found["noun"][:5] not in one.block.lower[one.sentence.start : one.sentence.end]


def _years_hit(since: Since, one: Count, until: Stretch) -> Hit:
    year, last = since.first.last.year, until.last.year
    related = [Related(since.block, since.span, "since")]
    if until.mention is not None and until.mention.span != since.span:
        related.append(Related(until.mention.block, until.mention.span, "year"))
    values: dict[str, Value] = {
        "claim": one.block.text[one.span.start : one.span.end],
        "years": one.years,
        "since": Day(year),
        "until": Day(last),
        "apart": last - year,
        "origin": Day(last - one.years),
    }
    outcome = "published" if until.source == "published" else "text"
    return Hit(outcome, one.block, one.span, values, tuple(related), doubt=NOTE)
