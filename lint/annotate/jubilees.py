"""Numbers of years that are celebrated or looked back on.

"le 70e anniversaire des relations", "ses 50 ans", "kỷ niệm 50 năm thiết lập quan hệ", "il y a 50 ans, le 6 juin 1944".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from lint import patterns
from lint.annotate.relative import UNITS, number
from lint.annotate.words import phrases, table
from lint.model import Block, DateMention, Ordinal, Quantity
from lint.record import NamedTuple
from lint.source import Span

WORDS = {
    "fr": {"quart de siècle": 25, "demi-siècle": 50, "cinquantenaire": 50, "centenaire": 100,
           "sesquicentenaire": 150, "bicentenaire": 200, "tricentenaire": 300,
           "quadricentenaire": 400},
    "en": {"quarter-century": 25, "half-century": 50, "centenary": 100, "centennial": 100, "sesquicentennial": 150,
           "bicentenary": 200, "bicentennial": 200,
           "tercentenary": 300, "tricentennial": 300},
    "vi": {},
}  # fmt: skip
OWNED = ("son", "ce", "leur", "its", "this", "their")
HUNDRED = 100  # "cent cinquantième"
ANNIVERSARY = ("anniversaire", "anniversary", "birthday")
CANDLES = "bougie"
IT_IS = ("it is ", "it's ", "it’s ", "it has been ", "it is now ")
IN_ITS = ("in its ", "in their ", "enters its ", "entered its ", " sa ", " leur ")  # "in its 40th year"
NEEDED = {  # words of which one stands wherever years are counted
    "fr": table("anniversaire anniversaires ans année bougies siècle").union(WORDS["fr"]),
    "en": table("anniversary birthday year years century turns turned").union(WORDS["en"]),
    "vi": table("năm"),
}
# A number of years that is one of a celebration: what stands before it, and after it.
BEFORE = {
    "fr": r"\b(?:(?:fêt|célébr|célèbr|commémor|marqu|souffl)\w*\s(?:\w+\s){0,3}(?:les\s|ses\s|leurs\s|nos\s)?|les\s"
    r"|l['’]occasion\sdes\s|pour\s(?:ses|leurs)\s)$",
    "en": r"\b(?:mark|marks|marked|marking|celebrat\w+|commemorat\w+|turn|turns|turned)\s(?:(?:its|their|the)\s)?$",
    "vi": r"\b(?:kỷ niệm|mừng|tròn|chào mừng|sinh nhật|nhân)\s(?:lần thứ\s|tròn\s|dấu mốc\s)?$",
}
AFTER = {
    "fr": r"\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’])",
    "en": r"\s(?:of\s|since\s|in\s(?:business|operation)\b\s?|on\s(?:the\s)?air\b\s?)",
    "vi": r"\s(?:trước|ngày|thành lập|thiết lập|quan hệ|kể từ|ra đời|chiến thắng|giải phóng)",
}
# "Construit en 1990, le pont a 50 ans", "50 ans en 2020": an age of a thing, where a founding stands beside it.
THING = {
    "fr": (
        r"(?:\b(?:a|aura|avait|eu)\s|,\s|\b(?:existe|vit|tourne|fonctionne)\sdepuis\s"
        r"|\b(?:voilà|voici|fait|fera)\s(?:déjà\s)?)$",
        r"\s?[,.;)]|$|\sen\s(?:19|20)\d\d|\sen\s\p{L}{3,9}(?:\s?[,.;]|$)|\s(?:cette?|ce|aujourd['’]hui|demain|depuis"
        r"|le\s\d|que|à\sla|au|dans)\b",
    ),
    "en": (
        r"\b(?:(?:is|was|be|turns|turned|turn)\s(?:now\s)?"
        r"|(?:open|running|around|going|here|trading|operating|existed|in\sbusiness|in\soperation)\sfor\s)$",
        r"(?:\sold)?(?:\s?[,.;:)]|$|\sin\s(?:19|20)\d\d|\s(?:this|today|next|on|later)\b|\sin\s\p{L}{3,9}(?:\s?[,.;]"
        r"|$))",
    ),
    "vi": (r"\b(?:tròn|được|đã)\s$", r"\s?(?:tuổi)?\s?(?:[,.;)]|$|năm\s(?:19|20)\d\d|(?:vào|trong)\b)"),
}
TURNED = r"\b(?:turn(?:s|ed)?|will\sbe)\s(?P<n>\d{2,3})(?=\s?(?:[,.;)]|$|\s(?:this|on|in|next|last)\s))"
PERSONAL = table("ans vie prison réclusion métier carrière mariage life marriage service experience prison jail tù hôn")
# Between a number of years and the date that it counts from, and between the date and the number.
ELAPSED = {
    "fr": (
        r"\saprès\s(?:son|sa|ses|leur|la|le|les|l['’])\s?[^,;:.()«»]{2,50}?(?:,\sen|,\sle|\sde|\sdu|\sen|\sd['’])\s?"
        r"|,?\s(?:soit\s)?depuis\s(?:le\s)?",
        r",?\s(?:soit|donc|c['’]est-à-dire)\s(?:depuis\s|il\sy\sa\s)?",
    ),
    "en": (
        r"\safter\s(?:its|their|his|her|the)\s[^,;:.()“”]{2,50}?,?\s(?:of|in|on)\s|,?\ssince\s",
        r",\s(?:for|that\sis|a\stotal\sof|or)\s",
    ),
    "vi": (
        r"\ssau\s(?:khi\s)?[^,;:.()“”]{2,50}?,?\s(?:năm|ngày)\s|(?:\s(?:hoạt\sđộng|phát\striển|thành\slập|làm\sviệc"
        r"|gắn\sbó))?,?\s(?:kể\s)?từ\s(?:năm|ngày)\s",
        r",?\s(?:tức|nghĩa\slà)\s(?:đã\s)?",
    ),
}
NAMED_AGE = patterns.compile(r"\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+\sa\s$")  # "Jeanne Roy a 39 ans"
SINCE = patterns.compile(r"\b(?:depuis|since|từ|en|in|năm)\s(?:le\s|năm\s|ngày\s)?$")
COUNTED = phrases(" après| depuis|, depuis|, soit| soit| after| since|, since| sau| từ| kể|,| hoạt")
COUNTED_FROM = phrases("soit |donc |dire |depuis |il y a |for |that is |total of |or |tức |là |đã ")
LATER = ("later", "earlier", "tard")
LONGEST_ELAPSED = 90  # characters between the two


class Jubilee(NamedTuple):
    """`years` that are counted; `kind` "thing" counts only where a founding stands in the sentence, "ago" looks back,
    "since" names an event that is recorded, "elapsed" prints the year that it counts from.

    `span` is what is shown, `sentence` where it stands.
    """

    block: Block
    span: Span
    years: int
    kind: Literal["anniversary", "thing", "ago", "since", "elapsed"]
    sentence: Span


def jubilees(
    block: Block, ordinals: Sequence[Ordinal], quantities: Sequence[Quantity], mentions: Sequence[DateMention]
) -> list[Jubilee]:
    """The numbers of years of a block that count from a beginning, in text order."""
    low = block.lower
    found = [
        *_ranked(block, low, ordinals),
        *_worded(block, low),
        *_turned(block, low),
        *_counted(block, low, quantities),
        *_since(block, low, quantities),
        *_ago(block, low, mentions),
        *_elapsed(block, low, quantities, mentions),
    ]
    return sorted(found, key=lambda jubilee: jubilee.span)


def _ranked(block: Block, low: str, ordinals: Sequence[Ordinal]) -> Iterator[Jubilee]:
    """ "70e anniversaire", "60th anniversary"."""
    for ordinal in ordinals:
        following = low[ordinal.span.end : ordinal.span.end + 16]
        word = next((word for word in ANNIVERSARY if following[1:].startswith(word)), None)
        if (
            word is None
            and low.endswith(IN_ITS, 0, ordinal.span.start)
            and following[1:].startswith(("year,", "year.", "année ", "année,", "année."))
        ):
            word = "year" if block.language == "en" else "année"
        if word:
            hundred = ordinal.rank < HUNDRED and low.endswith(" cent ", 0, ordinal.span.start)
            if low.endswith((" cents ", "deux cent ", "trois cent ", " hundred and "), 0, ordinal.span.start):
                continue
            span = Span(ordinal.span.start - 5 * hundred, ordinal.span.end + 1 + len(word))
            rank = ordinal.rank + HUNDRED * hundred
            yield Jubilee(block, span, rank, "anniversary", block.sentence_at(span.start))


def _turned(block: Block, low: str) -> Iterator[Jubilee]:
    """ "The band turns 40 this week"."""
    may = block.language == "en" and (" turn" in low or "will be " in low)
    for found in patterns.compile(TURNED).finditer(low) if may else ():
        yield Jubilee(block, Span(*found.span("n")), int(found["n"]), "thing", block.sentence_at(found.start()))


def _worded(block: Block, low: str) -> Iterator[Jubilee]:
    """ "le centenaire de l'école"; "un centenaire" is a person."""
    for word, years in WORDS[block.language].items():
        start = low.find(word)
        while start >= 0:
            end = start + len(word)
            whole = not low[start - 1 : start].isalpha() and not low[end : end + 1].isalpha()
            if whole and _is_of(low, start, end):
                yield Jubilee(block, Span(start, end), years, "anniversary", block.sentence_at(start))
            start = low.find(word, end)


def _is_of(low: str, start: int, end: int) -> bool:
    before = low[max(0, start - 8) : start].split()
    owned = bool(before) and before[-1] in OWNED
    return owned or low.startswith((" de ", " du ", " des ", " d'", " d’", " of "), end)


def _counted(block: Block, low: str, quantities: Sequence[Quantity]) -> Iterator[Jubilee]:
    """ "les 50 ans de la coopérative", "50 years of ties", "kỷ niệm 50 năm thành lập"; ages of things."""
    language = block.language
    before, after, ahead, behind = map(patterns.compile, (BEFORE[language], AFTER[language], *THING[language]))
    for quantity in quantities:
        years, (start, end) = quantity.numbers[0].value, quantity.span
        candles = quantity.noun is not None and quantity.noun.key == CANDLES
        if not (quantity.unit == "year" or candles) or quantity.approximation or len(quantity.numbers) > 1:
            continue
        if years != int(years):
            continue
        sentence = block.sentence_at(start)
        head = low[max(sentence.start, start - 40) : start]
        complement = after.match(low, end)
        if complement and low[complement.end() : complement.end() + 24].split(" ", 1)[0].rstrip(",.;") in PERSONAL:
            continue
        if before.search(head) and (complement or "les " not in head[-4:]):
            yield Jubilee(block, quantity.span, int(years), "anniversary", sentence)
        elif NAMED_AGE.search(block.text, sentence.start, start):
            continue
        elif (
            ahead.search(head) and behind.match(low, end) and (head[-2] != "," or low.startswith((" en ", " in "), end))
        ) or (low[start:end].endswith("-old") and head.endswith(("the ", "its "))):
            yield Jubilee(block, quantity.span, int(years), "thing", sentence)


def _since(block: Block, low: str, quantities: Sequence[Quantity]) -> Iterator[Jubilee]:
    """ "It is 25 years since the wall fell"."""
    for quantity in quantities if block.language == "en" else ():
        years, (start, end) = quantity.numbers[0].value, quantity.span
        if quantity.unit == "year" and low.startswith(" since ", end) and low[:start].endswith(IT_IS):
            yield Jubilee(block, quantity.span, int(years), "since", block.sentence_at(start))


def _ago(block: Block, low: str, mentions: Sequence[DateMention]) -> Iterator[Jubilee]:
    """ "Il y a 50 ans", "50 years ago", "cách đây 50 năm"."""
    for mention in mentions:
        if mention.grain != "relative" or mention.start.weekday is not None:
            continue
        words = low[mention.span.start : mention.span.end].split()
        if words[-1] in LATER or not any(UNITS[block.language].get(word) == "y" for word in words):
            continue
        years = next((value for word in words if (value := number(word, block.language)) is not None), None)
        full = words[-1] == "trước" and low.endswith("tròn ", 0, mention.span.start)
        if years is not None and ("ago" in words or words[0] in ("il", "cách") or full):
            yield Jubilee(block, mention.span, years, "ago", block.sentence_at(mention.span.start))


def _elapsed(
    block: Block, low: str, quantities: Sequence[Quantity], mentions: Sequence[DateMention]
) -> Iterator[Jubilee]:
    """ "Quarante ans après l'incendie de 1974", "depuis 1974, soit 50 ans", "for 50 years, since 1974"."""
    for quantity in quantities:
        years = quantity.numbers[0].value
        if quantity.unit != "year" or quantity.approximation or len(quantity.numbers) > 1 or years != int(years):
            continue
        if low[quantity.span.start : quantity.span.end].endswith(("tuổi", "old")):
            continue
        if not low.startswith(COUNTED, quantity.span.end) and not low.endswith(COUNTED_FROM, 0, quantity.span.start):
            continue
        sentence = block.sentence_at(quantity.span.start)
        if any(counts_from(low, quantity.span, m, block.language) for m in mentions if sentence.start <= m.span.start):
            yield Jubilee(block, quantity.span, int(years), "elapsed", sentence)


def counts_from(low: str, span: Span, mention: DateMention, language: str) -> bool:
    """Whether the words between a number of years and a date make the years count from it."""
    if mention.start.year is None or mention.end is not None or abs(mention.span.start - span.start) > LONGEST_ELAPSED:
        return False
    first, then = map(patterns.compile, ELAPSED[language])
    if span.end <= mention.span.start:
        return first.fullmatch(low, span.end, mention.span.start) is not None
    if not SINCE.search(low[: mention.span.start][-16:]):
        return False
    return then.fullmatch(low, mention.span.end, span.start) is not None
