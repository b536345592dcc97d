"""Ages that the text tells: "âgé de 52 ans", "mort à 68 ans", "alors âgée de 18 ans", "a fêté ses 60 ans"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Literal

from lint import patterns
from lint.annotate.foundings import of_a_thing
from lint.annotate.whose import PRONOUNS, Names, Subject, anybody, is_kin
from lint.model import Block, Ordinal, Quantity, Role
from lint.record import NamedTuple
from lint.source import Span

OLDEST = 139  # as figures that a slip makes of an age
NAMED = 14  # characters between a word for a relative and the name that it belongs to: "A child prodigy, Lina"
HEADS = (Role.TITLE, Role.STANDFIRST)  # "À 71 ans, Jeanne Roy traverse l'Atlantique" is told of these days
BORN = (", né", " né", " (né", ", born", ", was born", ", who was born")  # right behind an age
CANDLES = ("bougie", "candle")
# How an age is told: of today, of a birthday, of a death, of what was told before ("alors âgé de"), of a year beside it
# ("à 18 ans, en 1968"), of a moment that nothing dates ("quand il").
Telling = Literal["now", "birthday", "death", "told", "beside", "undated"]
CLAIMS: dict[str, tuple[tuple[Telling, str], ...]] = {
    "fr": (
        ("death", r"\b(?:morte?s?\b|meurt\b|(?:décéd|disparu|éteint|décès|disparition|succomb|emport)\w*)[^.;:]{0,60}?"
                  r"\bà\s(?:l['’]âge\sde\s)?$"),
        ("birthday", r"\b(?:fêt|célébr|souffl)\w*\s(?:\w+\s){0,2}ses\s$"),
        ("told", r"\balors\s(?:\w+\s)?âgée?\sde\s$|\bavait\salors\s$"),
        ("birthday", r"\baura\s$|\ba\seu\s$|\bd['’]avoir\s$"),
        ("beside", r"(?:^|[\s,]|\bqu['’])à\s(?:l['’]âge\sde\s|seulement\s|peine\s|tout\sjuste\s)?$"
                   r"|\bavait\s(?:\w+\s)?$"),
        ("now", r"\bâgée?\sde\s$|\ba\s(?:donc\s|déjà\s|maintenant\s|désormais\s|aujourd['’]hui\s|tout\sjuste\s"
                r"|seulement\s|à\speine\s)?$|\bj['’]ai\s$|\b(?:aujourd['’]hui|n['’]a\s(?:encore\s)?que)\s$|\b(?:homme"
                r"|femme)\sde\s$|[^\s\d],\s$|[^\s\d]\s\($|(?:\b(?:le|la|cet|cette|ce)\s|\bl['’]"
                r"|,\s)(?:[\w-]+\s)?(?!calend|chant|doss|anniv|affair|salair|loyer|parten)[\w-]*(?:eure?|euse|rice"
                r"|ienn?e?|iste|i[eè]re?|ante?|ée?|aire|arde?|ète|ain|aine|tre|ois|oise|logue)\s(?:\w+(?:ais|aise|ois"
                r"|oise|ien|ienne|ain|aine|and|ande|ique)\s)?de\s$"
                r"|\bnée?\s[^;:()]{4,40}\d,\s$|,\sune?\s[\w-]+(?:\s[\w-]+)?\sde\s$"),
    ),
    "en": (
        ("death", r"\b(?:died|dies|dead|death|passed\saway)\b[^.;:]{0,60}?\b(?:at\sthe\sage\sof|at\sage|at|aged?)\s$"),
        ("birthday", r"\bturn(?:ed|s)?\s$"),
        ("told", r"\bthen\s(?:aged\s)?$"),
        ("beside", r"\bat\s(?:the\sage\sof\s|age\s|just\s|only\s|barely\s)?$|\bas\san?\s$|\bwas\s(?:only\s|just\s)?$"),
        ("now", r"\baged?\s$|[^\s\d],\s$|[^\s\d]\s\($|\b(?:is|i\sam|i['’]m)\s(?:now\s)?$|\bnow\s(?:aged\s)?$|\bthe\s$"
                r"|[^\s\d],\san?\s$"
                r"|\bborn\s[^;:()]{4,40}\d,\s$"),
    ),
    "vi": (
        ("birthday", r"\bmừng\s(?:(?:đại|thượng)\s)?thọ\s(?:tuổi\s)?$"),
        ("death", r"\b(?:qua\sđời|từ\strần|tạ\sthế|(?:hưởng\s)?thọ|hưởng\sdương|trút\shơi)[^.;:]{0,60}$"
                  r"|\bmất\s(?:ở\s)?tuổi\s$"),
        ("told", r"\b(?:khi|lúc)\s(?:đó|ấy)\s(?:\w+\s)?$"),
        ("beside", r"\b(?:ở|vào)\s(?:cái\s)?tuổi\s$"),
        ("birthday", r"\b(?:vừa|nay|mới)\stròn\s(?:tuổi\s)?$|\bbước\ssang\stuổi\s$"),
        ("now", r"\bnăm\snay\s(?:\w+\s)?$|\bhiện\s(?:\w+\s)?$|\S,\s$|\S\s\($"
                r"|\b(?:viên|sĩ|sư|thủ|nhân|địch|trai|gái|giả|sinh|bé|ông|bà|niên|thợ|nữ|nam|phạm|xế|chủ|đốc|tịch|này"
                r"|vương|hậu|can|cáo)\s$"),
        ("undated", r"\b(?:khi|lúc|từ|năm|ngoài|mới|vừa|tròn|trên|dưới|đủ|chưa|gần|hơn|khoảng)\s(?:\w+\s)?$"),
        ("now", r"(?<!\b(?:đến|tới|và|hoặc|độ|lên|cách|thêm|sau|trước|tầm|chừng|nhóm|trẻ|con|cháu|em|là|thì|tuổi|ở|về"
                r"))\s$"),
    ),
}  # fmt: skip
MONTHS_OLD = patterns.compile(r"\sand\s[\w-]+\smonths\sold\b")
INTRODUCED = patterns.compile(r"(?:(?:le|la|the|cet|cette)\s|l['’])[\w-]+,\s$")  # "Le prévenu, [un comptable]"
BIRTHDAY = patterns.compile(r"\s(?:birthday|anniversaire|sinh\snhật)\b")
LATER = patterns.compile(r"(?<=\bsa\s\d{2,3}e)\sannée\b|(?<=sinh\snhật\slần\sthứ\s\d{2,3})(?!\d)")
DYING = patterns.compile(r"\b(?:mort|décéd|éteint|dispar)")
CLAUSE = patterns.compile(r"\b(?:qui|dont|où|which|that|where)\b|[;:]")
OWN = patterns.compile(r"\b(?:son|sa|leur|his|her|their)\s(?:\w+\s)?$|\bsinh\snhật\slần\sthứ\s$")
DECADE = (
    r"(?:\b(?:(?:le|la|cet|cette|the)\s|l['’])(?P<word>{word}(?<=[en]))\b"
    r"|(?:,|\bis|man)\s(?:now\s|still\s)?in\s(?:his|her)\s(?:early\s|mid-?|late\s)?(?P<word>{word}(?<=s))\b)"
)
DECADES = {
    "trentenaire": 30, "quadragénaire": 40, "quinquagénaire": 50, "sexagénaire": 60, "septuagénaire": 70,
    "octogénaire": 80, "nonagénaire": 90, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90, "30s": 30, "40s": 40, "50s": 50, "60s": 60, "70s": 70, "80s": 80, "90s": 90,
    "septuagenarian": 70, "octogenarian": 80, "nonagenarian": 90,
}  # fmt: skip
TOLD = (" à l'époque", " au moment des faits", " at the time", " at that time")
UNDATED = (" quand ", " lorsqu", " au moment", " when ", " when, ", " quand, ", " lorsque, ", " khi ", " lúc ")
# What a number of years is of when these follow: no age.
COUNTED = ("de ", "d'", "d’", "of ", "ago", "plus", "avant", "après", "later", "after", "before", "from")
# What dates an age that it leads on to: "Vendredi, à 64 ans, elle", "On Monday, at 81, he".
THESE_DAYS = patterns.compile(
    r"(?:(?:ce|on)\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|\w+day)"
    r"(?:\s(?:matin|soir|midi|dernier|après-midi|morning|evening|night|afternoon))?,?\s"
    r"(?:à|at)\s(?:l['’]âge\sde\s|the\sage\sof\s)?"
)
THE = patterns.compile(r"the\s[\w-]+(?:\s[\w-]+)?")
CLOSED = patterns.compile(
    r"\s?(?:[,.;:)!?…»”\"]|$|(?:et|qui|est|a|and|who|is|was|has|cho|là|ở|quê|trú|ngụ|bị|đã|thì)\s)"
)


class Age(NamedTuple):
    """Whole years; `span` is the figure with its unit, as far as the text prints one, or the word for ten years that
    end with `most`."""

    block: Block
    span: Span
    years: int
    telling: Telling
    sentence: Span
    subject: Subject
    most: int = 0


def birthdays(block: Block, ordinals: Sequence[Ordinal], names: Names) -> Iterator[Age]:
    """The ages of "a fêté son 55e anniversaire", "her 55th birthday", "dans sa 55e année"."""
    for ordinal in ordinals:
        found = BIRTHDAY.match(block.lower, ordinal.span.end) or LATER.match(block.lower, ordinal.span.end)
        own = OWN.search(block.lower, max(0, ordinal.span.start - 24), ordinal.span.start)
        if found and own and 0 < ordinal.rank <= OLDEST:
            sentence = block.sentence_at(ordinal.span.start)
            subject = names.subject(block, own.start(), sentence)
            head = block.lower[sentence.start : own.start()]
            if not PRONOUNS.isdisjoint(head.rpartition(";")[2].split()[:2]):
                head = head.rpartition(";")[2]
            told = names.within(block, sentence.start, own.start()) or not PRONOUNS.isdisjoint(head.split()[:3])
            told = told or "born" in head.split() or "né" in head.split() or "née" in head.split()
            if told and not CLAUSE.search(head) and not anybody(block.language).search(head):
                year = found[0].endswith("année")
                telling: Telling = "birthday" if not year else "death" if DYING.search(head) else "now"
                span = Span(ordinal.span.start, found.end())
                yield Age(block, span, ordinal.rank - year, telling, sentence, subject)


def decades(block: Block, names: Names) -> Iterator[Age]:
    """The ages that words tell: "l'octogénaire", "a woman in her eighties"."""
    for word in DECADES.keys() & block.vocabulary:
        for found in patterns.compile(DECADE.format(word=word)).finditer(block.lower):
            sentence = block.sentence_at(found.start())
            subject = names.subject(block, found.start(), sentence)
            yield Age(block, Span(*found.span("word")), DECADES[word], "now", sentence, subject, DECADES[word] + 9)


def ages(block: Block, quantities: Sequence[Quantity], names: Names) -> Iterator[Age]:
    """The ages of single persons among the quantities of a block."""
    low = block.lower.replace("’", "'")
    for quantity in quantities:
        years = quantity.numbers[0].value
        if low.endswith(" ans et demi", quantity.span.start, quantity.span.end):
            years = years // 1
        if quantity.approximation or len(quantity.numbers) > 1 or years != int(years) or not 0 < years <= OLDEST:
            continue
        if not _may_be_age(block, quantity):
            continue
        sentence = block.sentence_at(quantity.span.start)
        telling = _telling(low, quantity, sentence, block.language, block.role in HEADS)
        if telling is None or low.startswith("er ", quantity.span.end):  # "three years older"
            continue
        if telling == "birthday" and block.language != "vi" and of_a_thing(block, sentence, 2):
            continue  # "La maison a soufflé ses cinquante bougies"
        at = _opening(low, quantity.span.start, sentence.start)
        subject = names.right_after(block, quantity.span.end) or names.subject(block, at, sentence)
        if block.role in HEADS and telling == "beside" and quantity.span.start - sentence.start < 6:
            telling, subject = "now", names.right_after(block, quantity.span.end + 1) or subject
        if telling == "beside" and THESE_DAYS.fullmatch(low, sentence.start, quantity.span.start):
            telling = "now"
        bracketed = quantity.unit is None and low[quantity.span.start - 2 : quantity.span.start] in (", ", " (")
        born = low.startswith(BORN, quantity.span.end)
        opened = low.startswith(",", at) and THE.fullmatch(low, sentence.start, at) is not None
        apart = bracketed and not low.startswith("born ", sentence.start) and not opened
        spoken = max(block.text.rfind(mark, sentence.start, at) for mark in "”»")
        belonging = anybody(block.language).search(low, max(sentence.start, spoken), at)
        other = apart or is_kin(low[sentence.start : at])
        other = other or (belonging is not None and not _is_told_of(block, belonging, sentence, subject, at))
        if subject.beside or born or not other:
            yield Age(block, quantity.span, int(years), telling, sentence, subject)


def _is_told_of(block: Block, belonging: Any, sentence: Span, subject: Subject, at: int) -> bool:
    """Whether a relative or an unknown is the person meant: "leur petite-fille Lotte Maes, née en", "Le prévenu, un
    comptable de"; in Vietnamese whoever is named behind."""
    named = block.text.find(subject.shown, belonging.end()) if subject.shown else -1
    if 0 < named - belonging.end() <= NAMED or (block.language == "vi" and belonging.end() <= named < at):
        return True
    apposed = block.lower[: belonging.start()].endswith(", ") and belonging[0].startswith(("un", "a"))
    return apposed and INTRODUCED.match(block.lower, sentence.start, belonging.start()) is not None


def _may_be_age(block: Block, quantity: Quantity) -> bool:
    if quantity.noun is not None:
        return quantity.noun.key in CANDLES
    printed = block.text[quantity.span.start : quantity.span.end]
    if quantity.unit is None:
        spelled = block.language == "en" and block.lower.endswith(("aged ", "turned "), 0, quantity.span.start)
        return (printed.isdigit() or spelled) and block.language != "fr"
    if quantity.unit != "year" or block.language != "en" or quantity.dimension == "age":
        return quantity.unit == "year"
    return MONTHS_OLD.match(block.lower, quantity.span.end) is not None


def _opening(low: str, start: int, first: int) -> int:
    """Where the words that lead on to an age begin: the comma of ", âgé de 52 ans"."""
    before = low[first:start]
    for lead in ("âgé de ", "âgée de ", "aged ", "age ", "năm nay "):
        before = before.removesuffix(lead)
    return first + len(before.rstrip(" ,("))


def _telling(low: str, quantity: Quantity, sentence: Span, language: str, headline: bool) -> Telling | None:
    start, end = quantity.span
    before = low[max(sentence.start, start - 80) : start]
    after = low[end : end + 24]
    bare = quantity.unit is None
    if language == "vi" and not (low[start:end].endswith("tuổi") or before.endswith("tuổi ")):
        return None
    if language == "fr" and after[1:].startswith(CANDLES):
        return "birthday" if before.endswith("ses ") or (headline and not before) else None
    if language == "fr" and (bare or not low[start:end].endswith(("ans", "ans et demi"))):
        return None
    if after.lstrip().startswith(COUNTED):
        return None
    closed = low[start:end].endswith("-old") or CLOSED.match(after) is not None
    claims = _claims(language)
    kind = next((kind for kind, pattern in claims if _claimed(kind, pattern, before, after, bare, closed)), None)
    kind = kind or ("now" if after.startswith(BORN) and before.endswith((" de ", " d'")) else None)
    if kind is not None and after.startswith(TOLD):
        return "told"
    return "undated" if kind is not None and after.startswith(UNDATED) else kind


def _claimed(kind: Telling, pattern: Any, before: str, after: str, bare: bool, closed: bool) -> bool:
    """Whether the words before an age tell it in a way; one in a bracket, or without its unit, has to end there."""
    if not pattern.search(before):
        return False
    if kind in ("now", "beside") and bare and not (closed or after.startswith((" in ", *TOLD, *UNDATED))):
        return False
    return kind != "now" or closed or not before.endswith((", ", "("))


@cache
def _claims(language: str) -> tuple[tuple[Telling, Any], ...]:
    return tuple((kind, patterns.compile(pattern)) for kind, pattern in CLAIMS[language])
