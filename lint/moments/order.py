"""What has to come first: a founding before a closure, an appointment before what ends it, what follows "puis".

Two dates that stand side by side in a sentence, or in a sentence and the one that goes on about its subject, are
compared where the words between them say which is the earlier.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from lint import patterns
from lint.annotate import stages
from lint.annotate.stages import Stage
from lint.annotate.whose import PRONOUNS
from lint.annotate.words import table
from lint.model import Agreement, Block, DateMention, Hit, Related, Value
from lint.moments.surrounding import Story, Stretch, is_sure, stretch
from lint.source import Span

GRAINS = ("day", "month", "year")
# Nothing is told of anybody or anything before these.
BEGUN = {
    "fr": r"(?:née?s?|fondée?s?|créée?s?|(?:est|était)\snée?)",
    "en": r"(?:born|founded|created|established|formed|set\sup)",
    "vi": r"(?:sinh|thành\slập|ra\sđời|sáng\slập)",
}
# What these begin is ended by no earlier day.
OPENED = {
    "fr": r"(?:mariée?s?|épousée?s?"
    r"|nommée?s?|élue?s?|embauchée?s?|recrutée?s?|engagée?s?|entrée?s?|arrivée?s?|promue?s?|ouverte?s?"
    r"|construite?s?"
    r"|bâtie?s?|inaugurée?s?|installée?s?|mise?s?\sen\s(?:service|chantier)|commencée?s?|débutée?s?|entamée?s?"
    r"|lancée?s?"
    r"|désignée?s?|devenue?s?|fait\sses\sdébuts|pris\s(?:ses\sfonctions|la\stête|la\sdirection))",
    "en": r"(?:married|wed"
    r"|appointed|elected|hired|named|recruited|opened|built|started|begun|began|launched|joined|installed"
    r"|signed"
    r"|inaugurated|became|took\s(?:over|office))",
    "vi": r"(?:kết\shôn"
    r"|bổ\snhiệm|bầu|khởi\scông|xây\sdựng|khánh\sthành|bắt\sđầu|gia\snhập|vào\slàm|khai\strương|nhậm\schức"
    r"|tiếp\squản|khai\smạc)",
}
ENDED = {
    "fr": r"\b(?:jusqu['’](?:en|au|à)|quitt\w+|ferm\w+|cess\w+|retraite|démissionn\w+|remplac\w+|achev\w+|achèv\w+"
    r"|termin\w+"
    r"|dissou\w+|démoli\w*|détruite?s?|vendue?s?|abandonn\w+|licenci\w+|meurt|mort\w*|décéd\w+|éteint\w*|livr\w+"
    r"|fin|raccroch\w+|disparai\w+|disparue?s?|liquid\w+|évincée?|limogée?"
    r"|(?:son|sa|ses|leur|leurs)\sderni\w+)\b",
    "en": r"\b(?:until|till|left|leaving|retired|retiring|resigned|stepped\sdown|closed|shut|ended|finished|completed"
    r"|demolished|destroyed|dissolved|sold|abandoned|died|stopped|quit|replaced|expired|wound\sup|sacked"
    r"|(?:its|his|her|their)\slast)\b",
    "vi": r"\b(?:(?:cho\s)?(?:đến|tới)\s(?:năm|tháng|ngày)|nghỉ\shưu|rời|từ\schức|đóng\scửa|hoàn\sthành|kết\sthúc"
    r"|giải\sthể"
    r"|chấm\sdứt|qua\sđời|thông\sxe|bị\sphá|ngừng|bế\smạc)\b",
}
# What happened before, or is not told for its day.
EARLIER = {
    "fr": r"[;:()«»“”\"]|\b(?:avai(?:t|ent)|étai(?:t|ent)|déjà|auparavant|après|depuis|avant|ancien\w*|succèd\w+"
    r"|succéd\w+|qui"
    r"|dont|où|que|si|conçu\w*|imagin\w+|origin\w+|hérit\w+|héritier\w*|remont\w+|comme|première\sfois|mais|quand"
    r"|lorsqu\w*|datant|date|celui|celle)\b",
    "en": r"[;:()«»“”\"]|\b(?:had|already|previously|after|since|before|former\w*|succeed\w*|which|who|that|where|whose"
    r"|conceived|designed|planned|origin\w*|inherit\w*|dates?|dating|like|first|but|when|as)\b",
    "vi": r"[;:()“”\"]|\b(?:từng|trước|sau|đã\stừng|kể\stừ|tiền\sthân|vốn|nguyên|mà|khi|như|lần\sđầu|nhưng|kế\sthừa)\b",
}
# A date in the clause behind these is no later, or no earlier, than the one before them.
AFTER = {
    "fr": r"(?:précédée?s?\sd(?:e|u|es)|précédée?s?\sd(?=['’])|à\sl['’]issue|au\sterme|après|à\sla\ssuite"
    r"|dans\sla\sfoulée)\b",
    "en": r"(?:preceded\sby|after|following|in\sthe\swake\sof|at\sthe\send\sof)\b",
    "vi": r"(?:sau\skhi|sau)\b",
}
BEFORE = {
    "fr": r"avant\s(?:de\s|d['’]|que\s)|suivie?s?\sd",
    "en": r"before\s\w+ing\b|followed\sby\b",
    "vi": r"trước\skhi\b",
}
THEN = {
    "fr": r"(?:puis|ensuite|l[ea]\sderni(?:er|ère)|l[ea]\s(?:second|deuxième)e?)\b",
    "en": r"(?:then|subsequently|the\s(?:last|second)(?:\sone)?)\b",
    "vi": r"(?:rồi|sau\sđó|cuối\scùng)\b",
}
PRECEDED = r"précédée?s?\sd|preceded\sby"
AND = {"fr": r"(?:et|puis|mais|pour)\b", "en": r"(?:and|then|but|to)\b", "vi": r"(?:và|rồi|nhưng)\b"}
JOINED = {"fr": " et ", "en": " and ", "vi": " và "}
CLAUSE = r"[^,;:.()«»“”\"]"
PROSPECT = patterns.compile(
    r"\b(?:prévue?s?|initialement|programmée?s?|attendue?s?|planned|scheduled|originally|expected|due|dự\skiến"
    r"|kế\shoạch)\b"
)
# A date that completes a noun: "le traité de 1950", "l'usine bâtie en 1950".
PARTICIPLE = r"\w{3,}(?:ée?s?|ie?s?|ue?s?|erte?s?|ite?s?)\s(?:en|le)"
OF_A_NOUN = {
    "fr": r"(?:\b(?:de|du|des|datant)|\bd['’]|,\s" + PARTICIPLE + r"|\b(?:la|le|les|une?|des|son|sa"
    r"|ses)\s\w+(?:\s\w+)?\s" + PARTICIPLE + r"|\bl['’]\w+(?:\s\w+)?\s" + PARTICIPLE + r")\s$",
    "en": r"(?:\b(?:of|of\sthe|from)|['’]s|,\s\w{3,}ed\s(?:in|on)"
    r"|\w\s(?:the|an?|its|their|his|her)\s(?:\w+\s){1,2}(?:\w{3,}ed|built|set\sup|written|made)\s(?:in|on))\s$",
    "vi": r"(?:\b(?:của|do)\s[^,]{2,30}(?:năm|ngày))\s$",
}
OPENS = r"(?:^|,\s|\b(?:est|a\sété|fut|was|were|been|được|đã)\s|^\W?[^,;:]{3,60}\s)"
PLUPERFECT = patterns.compile(r"\b(?:avai(?:t|ent)|étai(?:t|ent)|had(?!\s(?:\d|an?\b|the\b|no\b))|từng|trước\sđó)\b")
# What makes a stage of another course, or of another day, of the second of two.
BACK = patterns.compile(
    r"\b(?:après|depuis|avant|déjà|auparavant|précéd\w+|ex|ancien\w*|qui|dont|où|que|nouveau|nouvelle|re-?ouv\w+"
    r"|réouv\w+|rouv\w+"
    r"|after|since|before|already|previous\w*|former|who|which|that|where|again|reopen\w*|having|ayant|avoir"
    r"|sau\skhi|trước|từng|mà|lại)\b"
)
JOINT = patterns.compile(r",\s|\s(?:et|and|puis|then|but|mais|và|rồi|nhưng)\s")
ARTICLES = table("a an")
DETERMINERS = table("le la les l' un une des du son sa ses leur leurs ce cet cette the its his her their this another")
STOP = patterns.compile(r"[;:()«»“”\"]")
REACH, OPENING = 75, 12  # characters
NEW = r"(?:le|la|les|un|une|des|du|the|an?|its|his|her|their|this|another|son|sa|ses)\b|l['’]"
LONGEST = 130  # characters between two dates that belong together


Dated = tuple[DateMention, Stretch]


def ordered(story: Story) -> Iterator[Hit | Agreement]:
    """Compares the order of dates with that which the words between them tell."""
    dated = [(mention, found) for mention in story.mentions if mention.grain in GRAINS and (found := _sure(mention))]
    for first, second in pairwise(dated):
        block = first[0].block
        if second[0].block is not block or second[0].span.start - first[0].span.end > LONGEST:
            continue
        one, other = block.sentence_at(first[0].span.start), block.sentence_at(second[0].span.start)
        back = second[1].last < first[1].first or PLUPERFECT.search(block.lower, one.start, second[0].span.start)
        if one == other:
            sense = _in_sentence(first[0], second[0], one, bool(back))
        else:
            sense = _in_next(first[0], second[0], one, other) if back else 0
        if sense:
            yield _verdict(first, second, sense, doubt=int(one != other))
        elif one == other and (origin := _origin(dated, second[0], one)):
            yield _verdict(origin, second, 1, doubt=1)


def _origin(dated: Sequence[Dated], second: DateMention, sentence: Span) -> Dated | None:
    """The first date of a sentence where that is the beginning of somebody or something of which all of it tells."""
    block = second.block
    first = next(one for one in dated if one[0].block is block and one[0].span.start >= sentence.start)
    head = block.lower[sentence.start : first[0].span.start]
    between = block.lower[first[0].span.end : second.span.start]
    told = first[0].start.year and second.end is None and _begins(BEGUN, head, block.language)
    parted = any(_search(words, between, block.language) for words in (EARLIER, OF_A_NOUN))
    return first if told and not parted else None


def _sure(mention: DateMention) -> Stretch | None:
    """The days of a date whose year is known, those of a range from its start to its end."""
    if mention.source != "written" and (mention.grain != "day" or not is_sure(mention)):
        return None
    return stretch(mention)


def _verdict(first: Dated, second: Dated, sense: int, doubt: int) -> Hit | Agreement:
    since, until = (first[1], second[1]) if sense > 0 else (second[1], first[1])
    (other, _), (mention, _) = first, second
    block, related = mention.block, (Related(other.block, other.span, "anchor"),)
    if until.last >= since.first:
        return Agreement(block, mention.span, "text", related)
    values: dict[str, Value] = {"first": since.shown, "second": until.shown}
    return Hit("order", block, mention.span, values, related, doubt=doubt)


def _in_sentence(first: DateMention, second: DateMention, sentence: Span, back: bool) -> int:
    """One where the second of two dates has to be the later, minus one where the first has to, else zero. Stages are
    asked where the dates run back, or the verbs do."""
    low, language = first.block.lower, first.block.language
    head, between = low[sentence.start : first.span.start], low[first.span.end : second.span.start]
    if PROSPECT.search(head) or _quoted(head + between) or second.end is not None:
        return 0
    alone = JOINED[language] not in between
    if alone and _match(rf"{CLAUSE}{{0,40}},?\s(?:{AFTER[language]}){CLAUSE}{{2,80}}$", between):
        return -1
    if alone and _match(rf"{CLAUSE}{{0,60}},?\s(?:{BEFORE[language]}){CLAUSE}{{2,80}}$", between):
        return 1
    if back and (sense := _by_stages(first, second, sentence)):
        return sense
    if _search(OF_A_NOUN, between, language):
        return 0
    if _match(rf"{CLAUSE}{{0,50}},?\s(?:{THEN[language]}){CLAUSE}{{0,70}}$", between):
        return 1
    if _search(EARLIER, between, language):
        return 0
    if _match(rf"(?:{AFTER[language]}){CLAUSE}{{2,80}}$", head.lstrip()) and _match(rf"{CLAUSE}{{0,30}},\s", between):
        return 1
    return _of_one(head, between, language)


def _of_one(head: str, between: str, language: str) -> int:
    """Whether what began is said to go on, or to end, in the rest of a sentence."""
    begun = _begins(BEGUN, head, language)
    if not begun and not (_begins(OPENED, head, language) and _search(ENDED, between, language)):
        return 0
    main = _match(rf"{CLAUSE}{{0,60}},\s", between) or _match(
        rf"{CLAUSE}{{0,40}}\s(?:{AND[language]})\s(?!{NEW})", between
    )
    return int(bool(main))


def _begins(table: Mapping[str, str], head: str, language: str) -> bool:
    """Whether a beginning is what is dated, of what the sentence is about: it opens the sentence, or completes or tells
    of what does."""
    form = rf"{OPENS}{table[language]}\b{CLAUSE}{{0,60}}$"
    return patterns.compile(form).search(head) is not None


def _by_stages(first: DateMention, second: DateMention, sentence: Span) -> int:
    """The same by the words for stages that stand before both dates, where one subject goes through them."""
    block, start = first.block, first.span.end
    one, other = _stage_of(first, sentence.start), stages.last(block, start, second.span.start)
    if one is None or other is None or _another(block, start, other.span.start):
        return 0
    return _staged(one, other, block.lower[start : second.span.start])


def _stage_of(mention: DateMention, since: int) -> Stage | None:
    """The stage that a date dates: the word before it, or behind it where it opens the sentence."""
    block, start = mention.block, mention.span.start
    found = stages.last(block, max(since, start - REACH), start)
    if found is None and start - since <= OPENING:
        return stages.first(block, mention.span.end, mention.span.end + REACH)
    return found if found and not STOP.search(block.lower, found.span.end, start) else None


def _staged(one: Stage | None, other: Stage | None, between: str) -> int:
    if one is None or other is None:
        return 0
    opens = between.startswith(",") and stages.follow(one, other) and bool(one.begins & other.ends - {stages.POST})
    if PLUPERFECT.search(between) and not opens:
        return -1 if stages.follow(other, one) else 0
    return int(stages.follow(one, other) and not BACK.search(between))


def _another(block: Block, start: int, end: int) -> bool:
    """Whether a subject of its own stands before the second of two verbs: "et la gare a fermé"."""
    between = block.text[start:end]
    joint = max(JOINT.finditer(between), key=lambda found: int(found.end()), default=None)
    if joint is None:
        return True
    told = between[joint.end() :].split()
    if not told and joint[0] == ", " and between[: joint.start()].strip():
        return True  # of what stands before the comma: "il a signé en 2019 à Lens, quitté en 2015"
    opens = bool(JOINT.match(between)) and between.startswith(",")
    first = told[0].lower() if told else ""
    own = first in DETERMINERS or (block.language == "en" and first in ARTICLES)
    return any(word[0].isupper() for word in told) or (own and not opens)


def _in_next(first: DateMention, second: DateMention, one: Span, other: Span) -> int:
    """The same for the end in a sentence that a pronoun opens, right behind the one with the beginning."""
    low, language = first.block.lower, first.block.language
    if low[one.end : other.start].strip() or PRONOUNS.isdisjoint(low[other.start : other.start + 16].split()[:1]):
        return 0
    head, between = low[one.start : first.span.start], low[other.start : second.span.start]
    if _match(rf"{CLAUSE}{{0,30}}\s(?:{PRECEDED}){CLAUSE}{{2,60}},?{CLAUSE}{{0,12}}$", between):
        return -1
    if sense := _staged(
        _stage_of(first, one.start), stages.last(second.block, other.start, second.span.start), between
    ):
        return sense
    if _search(EARLIER, between, language) or _search(OF_A_NOUN, between, language) or PROSPECT.search(head):
        return 0
    begun = _begins(BEGUN, head, language) or _begins(OPENED, head, language)
    return int(begun and _search(ENDED, between, language))


def _quoted(text: str) -> bool:
    return any(sign in text for sign in '«»“”"')


def _search(table: Mapping[str, str], text: str, language: str) -> bool:
    return patterns.compile(table[language]).search(text) is not None


def _match(form: str, text: str) -> Any:
    return patterns.compile(form).match(text)
