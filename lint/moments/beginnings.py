"""Which dated beginning a number of years counts from: "le 60e anniversaire du jumelage signé en 1973".

The text ties the two: the beginning completes or describes what is celebrated, or another sentence dates the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.foundings import Founding
from lint.annotate.jubilees import Jubilee, counts_from
from lint.annotate.whose import PRONOUNS
from lint.annotate.words import table
from lint.model import DateMention
from lint.moments.reckoned import DIED
from lint.moments.same_thing import goes_on, same_thing
from lint.moments.surrounding import Story, is_sure
from lint.source import Span

# Between what is celebrated and the year of its beginning: anything that makes the year that of something else.
PARTED = {
    "fr": r"[;:!?()«»“”]|\b(?:est|sont|sera|seront|était|étaient|fut|furent|a|ont|avait|avaient|aura|auront|au|aux|à"
    r"|dans|lors|pendant|avec|par|sur|pour|chez|qui|où|après|avant|depuis|anniversaire)\b",
    "en": r"[;:!?()«»“”\"]|\b(?:is|are|(?<!since\sit\s)was|(?<!since\sthey\s)were|will|has|have|had|at|with|by|for"
    r"|during|who|when|where|after|before|anniversary|in\s(?:the|an?|its|their))\b",
    "vi": r"[,;:!?()“”\"]|\b(?:là|được|đã|sẽ|tại|ở|với|khi|sau|trước|do|bằng|diễn ra|tổ chức|trên|trong|cho|có"
    r"|kỷ niệm)\b",
}
OWN = {
    "fr": r"\b(?:son|sa|ses|leurs?)\s(?:\w+\s)?$",
    "en": r"\b(?:its|their|his|her)\s(?:\w+\s)?$",
    "vi": r"\b(?:kỷ niệm|mừng|tròn)\s(?:\w+\s){0,2}$",
}
OBJECTS = {  # what leads on from an anniversary to what began, with the words that say no more than that it did
    "fr": r"\s?(?:de la |de l['’]|des |du |de |d['’]|la |le |les |l['’])*(?:établissement|création|fondation|naissance"
    r"|signature|inauguration|ouverture|leurs?|nos|ses)?\s?(?:de la |de l['’]|des |du |de |d['’]|leurs? |nos |ses )*",
    "en": r"\s?(?:of |since )?(?:the |their |its |our )?(?:establishment|creation|foundation|founding|birth|signing"
    r"|opening)?\s?(?:of )?(?:the |their |its |our )?(?:diplomatic )?",
    "vi": r"\s?(?:ngày |năm )*(?:thành lập |thiết lập |ra đời |ký kết |ký |khánh thành )?",
}
# What a founding at the start of a sentence is of: the thing whose age the sentence gives.
SUBJECT = (
    r"(?:(?:(?:le|la|les|ce|cet|cette|son|sa|the|this|its|their)\s|l['’])?[\w’'-]+(?:\s[\w’'-]+){0,4},?\s"
    r"(?:(?:was|were|a\sété|được)\s)?)?"
)
BESIDE = frozenset(("", "tròn", "le", "en", "on", "in", "năm", "ngày", "vào ngày"))
APPOSED = {  # what is celebrated, up to its day
    "fr": r"\s(?:de\s|du\s|des\s|d['’])[^,;:.()]{3,70}?(?:,\s\w+(?:é|ée|ie|ise|ue|te))?,?\s\(?(?:le\s)?",
    "en": r"\sof\s[^,;:.()]{3,70}?(?:,\s\w+ed)?,?\s\(?(?:on\s)?",
    "vi": r"\s[^,;:.()]{3,70}?,?\s\(?(?:ngày\s)?",
}
# Objects that stand for what was told before: "marquent le 40e anniversaire de ce lien", "mark 40 years of relations".
ANAPHORIC = (
    r"\s(?:de\s(?:ce|cet|cette|ces)|of\s(?:this|these|that))\s"
    r"|\s(?:de\s|d['’]|of\s)(?:their\s|leurs\s)?(?:diplomatic\s)?(?:relations|ties|existence|activité|operation"
    r"|friendship|coopération|cooperation)\b"
)
# In Vietnamese a noun right behind the years is what they are of.
OF_ITSELF = (
    r"\s?(?:$|[,.;:!?()]|(?:ngày\s|năm\s)?(?:thành lập|ra đời|truyền thống|hoạt động|hình thành|xây dựng|phát triển"
    r"|đó|này)|trong|vào|bằng|tại|với|qua|quan hệ)"
)
OF_ANOTHER = (
    r"\b(?:du|de\sla|des|of\sthe|of\sa)\s[\w’'-]+\s$|\b(?:de\sl|d)['’][\w’'-]+\s$"  # "le président du club fondé"
)
KEPT = r"\b(?:fêt|célèbr|célébr|marqu|commémor|celebrat|mark|commemorat)\w*\s(?:le|leur|the|their|its)\s$"
TURNING = r"\s(?:this|on|next|last)\s\w+,\s(?:was|were|has\sbeen)\s"  # "which turns 40 this week, was formed in"
FOR = patterns.compile(r"(?:pour\sses|to\s\w+\sits|for\sits|nhân(?:\sdịp)?(?:\skỷ\sniệm)?(?:\stròn)?)\s")
LEAST = 4  # words between a colon and the word for a beginning: ": mis en service", ": đèn được thắp"
NEAREST = 3  # paragraphs
LIFE = table("né née born sinh")
OF_DAY = (" ngày ", " du jour où ", " of the day ")
KEEPS = r"\b(?:fêt\w*|célèbr\w*|célébr\w*|souffl\w*|mark\w*|celebrat\w*|turn\w*)\s(?:ses\s|its\s|their\s|leurs\s)?$"
COMPLEMENTS = (" de ", " du ", " des ", " d'", " d’", " of ", " since ", " for ", " in ")
LONGEST_THING = 3  # words of a thing and what leads on to its beginning: "bridge, first opened"
FARTHEST = 110  # characters of the words for what is celebrated
STEM, SHORTEST = 6, 4  # letters of a word of what is celebrated
MONTHS = table("jan feb fev mar apr avr may mai jun jui jul aug aou sep oct nov dec")


def linked(jubilee: Jubilee, begun: Sequence[Founding], story: Story) -> list[Founding]:
    """The beginnings of a region, of those that `begun` lists or that stand right beside, that the years count from."""
    if jubilee.kind in ("ago", "since"):
        return _looked_back(jubilee, story)
    if jubilee.kind == "elapsed":
        block, sentence = jubilee.block, jubilee.sentence
        printed = story.within(block, sentence)
        since = [m for m in printed if counts_from(block.lower, jubilee.span, m, block.language)]
        return [Founding(mention, mention.span.start, sentence, plain=False) for mention in since]
    return [one for one in begun if _linked(jubilee, one)] or _apposed(jubilee, story) or _on_its_day(jubilee, story)


def _on_its_day(jubilee: Jubilee, story: Story) -> list[Founding]:
    """The day that is the same of another year as the day of the celebration: 14 October 1949, where it is kept on
    14 October 2024."""
    if jubilee.kind != "anniversary" or not _is_own(jubilee):
        return []
    printed = [m for m in story.within(jubilee.block, jubilee.sentence) if m.grain == "day" and is_sure(m)]
    kept = [m.first for m in printed if m.first] + ([story.published] if story.published else [])
    days, years = {(day.month, day.day) for day in kept}, {day.year for day in kept}
    found = [
        m
        for m in story.mentions
        if m.source == "written" and m.grain == "day" and m.first and m.end is None
        if (m.first.month, m.first.day) in days and m.first.year < min(years) - 4
    ]
    if len({m.first for m in found}) != 1 or is_of_a_life(found[0]):
        return []
    block = found[0].block
    return [Founding(found[0], found[0].span.start, block.sentence_at(found[0].span.start), plain=False)]


def is_of_a_life(mention: DateMention) -> bool:
    """Whether a date is that of a birth or a death."""
    head = mention.block.lower[max(0, mention.span.start - 30) : mention.span.start]
    return DIED.search(head) is not None or not LIFE.isdisjoint(head.split()[-4:])


def _is_own(jubilee: Jubilee) -> bool:
    """Whether a celebration is that of what the sentence is about: "son 50e anniversaire", "fête ses 50 ans"."""
    low = jubilee.block.lower[max(0, jubilee.span.start - 40) : jubilee.span.start]
    return _own(jubilee.block.language).search(low) is not None or patterns.compile(KEEPS).search(low) is not None


def _linked(jubilee: Jubilee, one: Founding) -> bool:
    """Whether a beginning is that of what is celebrated, as far as the words tell."""
    if jubilee.block is one.mention.block and jubilee.sentence == one.sentence:
        return _in_sentence(jubilee, one)
    if not one.plain or jubilee.kind not in ("anniversary", "thing"):
        return False
    if jubilee.kind == "thing":
        return goes_on(jubilee, one)
    if _next(jubilee, one) or _same_thing(jubilee, one):
        return True
    own = _is_own(jubilee) and not jubilee.block.lower.startswith(COMPLEMENTS, jubilee.span.end)
    return own and same_thing(jubilee, one)


def _in_sentence(jubilee: Jubilee, one: Founding) -> bool:
    low = jubilee.block.lower
    language = jubilee.block.language
    if one.cue >= jubilee.span.end:
        bracket = low[one.cue - 1] == "("
        apart = one.cue - bracket - jubilee.span.end
        if _goes_on(low, jubilee.span.end, one.cue):
            head = low[max(0, jubilee.span.start - 30) : jubilee.span.start]
            return jubilee.kind == "thing" or _own(language).search(head) is not None
        if jubilee.kind == "thing" and patterns.compile(TURNING).fullmatch(low, jubilee.span.end, one.cue):
            return True
        if jubilee.kind == "thing" and len(low[jubilee.span.end : one.cue].split()) > LONGEST_THING:
            return False
        return apart <= FARTHEST and not _parted(language).search(low, jubilee.span.end, one.cue - bracket)
    if not one.plain:
        return False
    if jubilee.kind == "thing":
        return patterns.compile(SUBJECT).fullmatch(low, one.sentence.start, one.cue) is not None
    if patterns.compile(OF_ANOTHER).search(low, one.sentence.start, one.cue):
        return False
    if language == "vi" and not patterns.compile(OF_ITSELF).match(low, jubilee.span.end):
        return False
    if jubilee.kind == "anniversary" and patterns.compile(ANAPHORIC).match(low, jubilee.span.end):
        return True
    own = _own(language).search(low[max(0, jubilee.span.start - 30) : jubilee.span.start])
    kept = patterns.compile(KEPT).search(low, max(0, jubilee.span.start - 40), jubilee.span.start)
    return own is not None or (kept is not None and not low.startswith(COMPLEMENTS, jubilee.span.end))


def _goes_on(low: str, start: int, end: int) -> bool:
    """Whether a pronoun behind a colon goes on about what is celebrated: "ses cent bougies : il a été créé en"."""
    cut = max(low.rfind(sign, start, end) for sign in (":", ";"))
    if cut >= 0 and len(low[cut + 1 : end].split()) <= LEAST:
        return True
    return cut >= 0 and not PRONOUNS.isdisjoint(low[cut + 1 : end].split()[:1])


def _looked_back(jubilee: Jubilee, story: Story) -> list[Founding]:
    """The date beside "il y a 50 ans": "le 6 juin 1944"."""
    text = jubilee.block.lower
    found = []
    for mention in story.within(jubilee.block, jubilee.sentence):
        first, second = sorted((mention.span, jubilee.span))
        beside = text[first.end : second.start].strip(" ,(\u00a0") in BESIDE
        if beside and mention.start.year is not None and mention.end is None:
            found.append(Founding(mention, mention.span.start, jubilee.sentence, plain=False))
    return found


def _apposed(jubilee: Jubilee, story: Story) -> list[Founding]:
    """The day of what is celebrated right behind it: "le 80e anniversaire de la libération, le 22 août 1944".

    One that is too near may be the day of the celebration.
    """
    if jubilee.kind != "anniversary" or story.now is None:
        return []
    low, found = jubilee.block.lower, []
    for mention in story.within(jubilee.block, Span(jubilee.span.end, jubilee.sentence.end)):
        between = low[jubilee.span.end : mention.span.start]
        year = mention.start.year
        if year is None or mention.grain != "day" or mention.end or 2 * (story.now.last.year - year) < jubilee.years:
            continue
        behind = _object_pattern(jubilee.block.language).fullmatch(between) is not None
        if behind and (between.startswith(OF_DAY) or not _parted(jubilee.block.language).search(between.rstrip(" ("))):
            found.append(Founding(mention, mention.span.start, jubilee.sentence, plain=False))
    return found


def _object_pattern(language: str) -> Any:
    return patterns.compile(APPOSED[language])


def _parted(language: str) -> Any:
    return patterns.compile(PARTED[language])


def _own(language: str) -> Any:
    return patterns.compile(OWN[language])


def _next(jubilee: Jubilee, one: Founding) -> bool:
    """Whether the second of two sentences goes on about the thing of the first, with a pronoun or a participle:
    "Fondée en 1970, elle ...", "Ils célébreront leur ..."."""
    block = jubilee.block
    if one.mention.block is not block:
        return False
    first, second = sorted((jubilee.sentence, one.sentence))
    if block.text[first.end : second.start].strip() or first == second:
        return False
    head = block.lower[max(0, jubilee.span.start - 30) : jubilee.span.start]
    opening = block.lower[second.start : second.start + 24].replace(",", " ").split()[:3]
    participle = second == one.sentence and one.cue == second.start
    kept = second == jubilee.sentence and FOR.fullmatch(block.lower, second.start, jubilee.span.start) is not None
    return (participle or kept or not PRONOUNS.isdisjoint(opening)) and _own(block.language).search(head) is not None


def _same_thing(jubilee: Jubilee, one: Founding) -> bool:
    """Whether another sentence dates the beginning of the same thing: its noun stands there, and no name that the
    sentence of the jubilee lacks."""
    key = _object(jubilee)
    if not key:
        return False
    block, other = jubilee.block, one.mention.block
    told = other.text[one.sentence.start : one.mention.span.start]
    if not any(fold(word).startswith(key) for word in _word().findall(told)):
        return False
    here = {fold(word) for word in _word().findall(block.text[jubilee.sentence.start : jubilee.sentence.end])}
    names = [m[0] for m in _word().finditer(told) if m.start() and m[0][0].isupper()]
    return all(fold(name) in here for name in names if fold(name)[:3] not in MONTHS)


def _object(jubilee: Jubilee) -> str:
    """The stem of the noun of what is celebrated; empty where none stands behind the number."""
    low = jubilee.block.lower
    lead = patterns.compile(OBJECTS[jubilee.block.language]).match(low, jubilee.span.end, jubilee.sentence.end)
    word = _word().match(low, lead.end() if lead else jubilee.span.end)
    return fold(word[0])[:STEM] if word and len(word[0]) >= SHORTEST else ""


def _word() -> Any:
    return patterns.compile(r"[^\W\d_]+")
