"""Dates that run back where the story goes on: "stopped on 3 May ... brought before the court on 1 May".

Copy tells what happened in its order unless it says otherwise, by the pluperfect or by words such as "earlier". Two
days, months or years of one paragraph of which the second is a little before the first, with nothing said of that, are
asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

from lint import patterns
from lint.annotate.calendar import as_date
from lint.model import DateMention, Day, Hit, Related, Role, Value
from lint.moments.lawful import holds_from, of_law
from lint.moments.slips import Key, slip
from lint.moments.surrounding import Story
from lint.record import NamedTuple

PSEUDO_YEAR = 2023
LONGEST = 190  # characters between two dates of which the second goes on from the first
MOST_DATES = 5  # of a paragraph, which else tells a chronicle
FURTHEST = {"day": 100, "month": 12 * 366, "year": 12 * 366}  # days by which the second may run back
# What tells of something before, or of another thing.
BACK = {
    "fr": r"[:()«»“”\"•]|\b(?:(?:ans|mois|semaines|jours)\saprès|avai(?:t|ent)|étai(?:t|ent)|eu(?:t|rent)|déjà"
    r"|auparavant|précéd\w+|avant|depuis|dès"
    r"|plus\stôt|ancien\w*|jusqu\w*|contre|qui|dont|où|que|qu|comme|première?s?\sfois|mais|si|autre|autres|dernier"
    r"|dernière|datée?s?|dat(?:e|ant)|loi|décret|arrêté|née?|également|aussi|même|selon|celui|celle|ceux|entre|veille"
    r"|initialement|remont\w+|rappel\w+|en\s(?:19|20)\d\d\set\sen)\b",
    "en": r"[:()“”\"•]|\bbefore\b(?!\s(?:the\s|a\s)?(?:\w+\s)?(?:court|judge|magistrates?|jury|parliament|tribunal))"
    r"|\b(?:(?:years|months|weeks|days)\safter|had|already|previous\w*|earlier|since|until|last|former\w*|who|which|that"
    r"|where"
    r"|whose|when|as|but|first|dated?|act|born|also|same|another|other|between|versus|against|from|compared|than"
    r"|originally|recall\w*|dates|like|if|because|ago|eve)\b",
    "vi": r"[:()“”\"•]|\b(?:trước|từng|kể\stừ|vốn|nguyên|mà|như|lần\sđầu|nhưng|cũng|khác|cùng|so\svới|luật"
    r"|nghị\sđịnh|quyết\sđịnh|sinh|theo|tính\sđến)\b",
}
# What says that the story goes on.
ON = {
    "fr": r"\b(?:puis|ensuite|enfin|finalement|avant\sde|au\sterme|à\sl['’]issue|à\sla\ssuite|après|aussitôt"
    r"|à\sson\stour|la\s(?:suivante|seconde|deuxième)|le\s(?:suivant|second|deuxième)|plus\stard"
    r"|s['’]est\s(?:achev|termin)\w+|a\s(?:pris\sfin|été\slibér\w+))\b",
    "en": r"\b(?:then|later|subsequently|finally|eventually|following|after|afterwards|the\s(?:next|second|latter)"
    r"|ended|closed|finished|completed)\b",
    "vi": r"\b(?:rồi|sau\sđó|sau|mới|kế\stiếp|tiếp\stheo|thứ\shai|cuối\scùng|kết\sthúc|hoàn\sthành|đến)\b",
}
AFTER = {  # a sentence that begins with what came before it
    "fr": r"^(?:après|à\sla\ssuite|à\sl['’]issue|au\sterme|au\slendemain)\b",
    "en": r"^(?:after|following|in\sthe\swake\sof)\b(?!\sall\b)",
    "vi": r"^(?:sau\skhi|sau)\b(?!\s(?:năm|tháng|ngày)\s\d)",
}
# What a date is of that a clause calls earlier: "a commencé en 1990, après une crue en 1986".
AFTER_WHAT = patterns.compile(r"(?:\baprès|\bafter|(?<!\w)sau)\s(?!quoi|which|đó)[^,;.]{4,}$")
# A date in what opens a sentence comes before that of the sentence: "Découvert en mai, le film est sorti en".
OPENING = {
    "fr": r"\W?(?:\w{2,}(?:ée?s?|ie?s?|ue?s?|erte?s?|ise?s?|ite?s?)|victimes?)\s",
    "en": r"\W?(?:\w{2,}ed|found|caught|built|bought|sold|sent|made|seen|won|held|shot|hit)\s",
    "vi": r"(?:bị|được|khởi\scông|khai\smạc|bắt\sđầu|ra\sđời)\s",
}
MADE = patterns.compile(r"\W?(?:construite?s?|bâtie?s?|édifiée?s?|érigée?s?|créée?s?|built|erected|created|xây|dựng)\b")
DIED = {
    "fr": r"(?:s['’]est\séteinte?|est\s(?:morte?|décédée?)|a\ssuccombé)\s(?:[\w’']+\s){0,3}$",
    "en": r"\b(?:died|passed\saway)\s(?:[\w’']+\s){0,4}$",
    "vi": r"\b(?:qua\sđời|tử\svong|từ\strần)\s(?:\w+\s){0,4}$",
}
BORN = patterns.compile(r"\b(?:née?s?|born|hatched|écloses?|sinh|nở)\b")
SUBJECT = patterns.compile(r"(?:ils?|elles?|they|he|she|chúng|ông|bà)\s")
RITES = patterns.compile(
    r"\b(?:obsèques|funéraill\w+|inhum\w+|hommage|funeral|burial|buried|memorial|lễ\stang|truy\sđiệu)\b"
)
# A verb that goes on about the same subject: "fondée en 1950 et vendue en 1943"; not a result among others.
JOINED = {
    "fr": r"^,?[^,;]{0,60}?,?\s(?:et|puis)\s(?:(?:a|ont|est|sont|s['’]est|y\sa)\s(?:été\s)?)?"
    r"(?!gagn|remport|termin|disput|battu|jou[ée])\w{3,}(?:ée?s?|ie?s?|ue?s?|erte?s?|ite?s?)\s",
    "en": r"^,?[^,;]{0,60}?,?\s(?:and|then)\s(?:was\s|were\s|been\s)?(?!finished|played|scored|reached|wanted|need"
    r"|used)(?:\w{3,}ed|built|sold|bought|left|became|took|went|opened|shut|moved|began|found|made|held)\b(?!\sby\b)",
    "vi": r"^,?[^,;]{0,60}?,?\s(?:và|rồi)\s(?:đã\s|được\s|bị\s)?(?:mở|lập|thành\slập|trở\sthành|nhận|tốt\snghiệp|cưới"
    r"|kết\shôn|chuyển|về|vào|mua|bán|xuất\sbản|bắt\sđầu|đoạt|giành|khánh\sthành|đóng\scửa|hoàn\sthành|ra\smắt|nghỉ"
    r"|bảo\svệ|thi\sđỗ|đỗ|gia\snhập|nhập\sngũ|giải\snghệ|rời|qua\sđời|mất|công\sbố|phát\shành|khởi\scông|lên|làm"
    r"|dạy|học|cho)\s",
}
# One participle after the other: "classée en 1990, restaurée en".
ROW = patterns.compile(
    r",\s(?:(?:\w{3,}(?:ée?s?|ie?s?|ue?s?|erte?s?|ite?s?)\sen)|(?:\w{3,}ed|built|sold|bought|shut|moved)\sin)\s$"
)
MOURNING = 31  # days
NEXT_YEAR = 183  # days back from which on a month without its year is rather that of the next
FURTHEST_JOINED = 130 * 366
NOUN = {  # a date that completes a noun, or is no day of the verb itself
    "fr": r"(?:\bdu|\bde|\bd['’]|\bau|\bavant|\baprès)\s(?:le\s)?$",
    "en": r"\b(?:of|from|the|after|before|by|for)\s$",
    "vi": r"\b(?:của|trước|sau)\s(?:năm|ngày|tháng)\s$",
}
PAST = {
    "fr": r"\b(?:a|ont|est|sont|s['’]est|se\ssont|fut|furent)\s(?:\w+\s){0,2}?\w{2,}(?:é|ée|és|ées|i|ie|is|it|u|ue|us"
    r"|ues|ert|erte)\b",
    "en": r"\b(?:was|were|\w{3,}ed|met|won|lost|left|took|began|broke|sank|struck|went|came|gave|made|found|told|held"
    r"|opened|fell|ran|sent|bought|sold|rose|hit)\b",
    "vi": r"\b(?:đã|được|bị|phát\shiện|tìm\sthấy|tìm\sthêm|phải|mới|tìm)\b",
}
FUTURE = {
    "fr": r"\b\w{2,}(?:era|eront|ira|iront|dra|dront|aura|auront)\b|\bdoi(?:t|vent)\b|\bprévue?s?\b",
    "en": r"\b(?:will|shall|due|planned|scheduled|is\sto|are\sto)\b",
    "vi": r"\b(?:sẽ|dự\skiến|sắp)\b",
}


TO_COME = {language: rf"(?:{words})[^,;.:]{{0,40}}\s$" for language, words in FUTURE.items()}


class Step(NamedTuple):
    """A date with the days that it covers, those of a year that nobody tells where none is."""

    mention: DateMention
    first: date
    last: date


# A date that completes a noun: "le traité de 1950", "l'usine bâtie en 1950".
PARTICIPLE = r"\w{3,}(?:ée?s?|ie?s?|ue?s?|erte?s?|ite?s?)\s(?:en|le)"
OF_A_NOUN = {
    "fr": r"(?:\b(?:de|du|des|datant)|\bd['’]|,\s" + PARTICIPLE + r"|\b(?:la|le|les|une?|des|son|sa"
    r"|ses)\s\w+(?:\s\w+)?\s" + PARTICIPLE + r"|\bl['’]\w+(?:\s\w+)?\s" + PARTICIPLE + r")\s$",
    "en": r"(?:\b(?:of|of\sthe|from)|['’]s|,\s\w{3,}ed\s(?:in|on)"
    r"|\w\s(?:the|an?|its|their|his|her)\s(?:\w+\s){1,2}(?:\w{3,}ed|built|set\sup|written|made)\s(?:in|on))\s$",
    "vi": r"(?:\b(?:của|do)\s[^,]{2,30}(?:năm|ngày))\s$",
}


def backwards(story: Story) -> Iterator[Hit]:
    """Flags the second of two dates that runs back without a word."""
    blocks: dict[int, list[DateMention]] = {}
    for mention in story.mentions:
        if mention.grain in FURTHEST and mention.end is None and (mention.start.month or mention.start.year):
            blocks.setdefault(id(mention.block), []).append(mention)
    for mentions in blocks.values():
        block = mentions[0].block
        told = block.role in (Role.LEDE, Role.BODY) and block.language in BACK
        if not told or not 2 <= len(mentions) <= MOST_DATES:
            continue
        for one, two in pairwise(mentions):
            if hit := _step(one, two):
                yield hit
    days = [mention for mention in story.mentions if mention.grain == "day" and mention.end is None]
    for one, two in pairwise(days):
        if one.block is not two.block and _is_of_rites(one, two):
            yield _back(one, two)


def _step(one: DateMention, two: DateMention) -> Hit | None:
    first, second = _days(one, two), _days(two, one)
    if first is None or second is None or one.grain != two.grain or second.last >= first.first:
        return None
    back = (first.first - second.first).days
    if two.start.year and _is_ahead(one, two):
        return _back(one, two)
    if back > FURTHEST_JOINED or two.span.start - one.span.end > LONGEST:
        return None
    if not two.start.year and back > NEXT_YEAR:
        return None
    joined = _is_joined(one, two)
    if back > FURTHEST[one.grain] and not (joined or _is_opening(one, two)):
        return None
    if any(of_law(each) or holds_from(each) for each in (one, two)):
        return None
    if not joined and not _goes_on(one, two):
        return None
    return _back(one, two)


def _back(one: DateMention, two: DateMention) -> Hit:
    values: dict[str, Value] = {"first": _shown(one), "second": _shown(two)}
    return Hit("order", two.block, two.span, values, (Related(one.block, one.span, "anchor"),), doubt=2)


def _is_of_rites(one: DateMention, two: DateMention) -> bool:
    """Whether a death is told at the first of two dates, and at the second, an earlier one, a burial."""
    first, second = _days(one, two), _days(two, one)
    if first is None or second is None or not 0 < (first.first - second.first).days <= MOURNING:
        return False
    dead, buried = (m.block.lower[m.block.sentence_at(m.span.start).start : m.span.start] for m in (one, two))
    return bool(_search(DIED, dead, one.block.language)) and RITES.search(buried) is not None


def _days(mention: DateMention, other: DateMention) -> Step | None:
    """The days of a date; where its year is not printed that of the other one, or any."""
    start = mention.start
    year = start.year or (other.start.year if start.month else None) or PSEUDO_YEAR
    if not start.month:
        return Step(mention, date(year, 1, 1), date(year, 12, 31))
    first = as_date(year, start.month, start.day or 1)
    return Step(mention, first, first) if first else None


def _goes_on(one: DateMention, two: DateMention) -> bool:
    """Whether the words tell the second date as that of what came next."""
    block, language = one.block, one.block.language
    low = block.lower
    opened, sentence = block.sentence_at(one.span.start), block.sentence_at(two.span.start)
    head, between = low[opened.start : one.span.start], low[one.span.end : two.span.start]
    behind = low[two.span.end : min(sentence.end, two.span.end + 40)]
    if _search(FUTURE, head + between + behind, language):
        return False
    if opened == sentence and _search(DIED, low[opened.start : two.span.start], language) and not RITES.search(head):
        return True
    told = between if opened == sentence else low[sentence.start : two.span.start]
    if AFTER_WHAT.search(between):
        return False
    if opened != sentence and BORN.search(head) and SUBJECT.match(told.lstrip()) and not _search(BACK, told, language):
        return (one.start.year is None) == (two.start.year is None)
    on = _search(ON, told, language) or (opened == sentence and _is_opening(one, two))
    if opened != sentence and _search(AFTER, told.lstrip(), language):
        return True
    if _search(BACK, told, language) or (_search(BACK, head[-40:], language) and not on):
        return False
    if not _search(PAST, between + behind[:30], language):
        return False
    like = slip(_key(one), _key(two))
    return bool(on) or (one.grain == "day" and like == "digit" and opened != sentence)


def _is_ahead(one: DateMention, two: DateMention) -> bool:
    """Whether the first date is told as past, and the second, an earlier one, as to come: "a fermé", "rouvrira"."""
    block, language = one.block, one.block.language
    first, second = (block.sentence_at(each.span.start) for each in (one, two))
    head = block.lower[first.start : one.span.start]
    told = block.lower[max(one.span.end, second.start) : two.span.start]
    known = one.source == two.source == "written"
    past = known and _search(PAST, head, language) and not _search(FUTURE, head, language)
    return bool(past and _search(TO_COME, told, language) and not _search(BACK, told, language))


def _is_joined(one: DateMention, two: DateMention) -> bool:
    """Whether the second date is that of a verb which goes on about the subject of the first."""
    block, language = one.block, one.block.language
    sentence = block.sentence_at(one.span.start)
    between = block.lower[one.span.end : two.span.start]
    joined = _search(JOINED, between, language) or (one.grain == two.grain == "year" and ROW.match(between))
    if two.span.start >= sentence.end or not joined or _search(BACK, between, language):
        return False
    head = block.lower[sentence.start : one.span.start]
    return not _search(FUTURE, head + between, language) and not _search(NOUN, head, language)


def _is_opening(one: DateMention, two: DateMention) -> bool:
    """Whether the first date stands in a participle that opens the sentence, the second in its main clause."""
    block, language = one.block, one.block.language
    start = block.sentence_at(one.span.start).start
    head, between = block.lower[start : one.span.start], block.lower[one.span.end : two.span.start]
    if "," in head or "," not in between:
        return False
    if one.grain == "year" and (_search(OF_A_NOUN, between, language) or not MADE.match(head)):
        return False
    return patterns.compile(OPENING[language]).match(head.lstrip()) is not None


def _key(mention: DateMention) -> Key:
    return Key(mention.start.year, mention.start.month, mention.start.day)


def _shown(mention: DateMention) -> Day:
    return Day(mention.start.year, mention.start.month, mention.start.day)


def _search(table: dict[str, str], text: str, language: str) -> Any:
    return patterns.compile(table[language]).search(text)
