"""Lists of days or years: "trois jours : les 3, 5 et 9 mai", "ba ngày: 30/4, 1/5 và 2/9"."""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.lists.bullets import List
from lint.lists.collectives import Collective
from lint.model import Article
from lint.source import Span

MOST, LONGEST = 15, 5  # days of a list, words of one
OPENING = patterns.compile(r"[^\d:;.,()]{0,40}:\s?")
PARTING = {
    "fr": patterns.compile(r",\s(?:et\s)?|\s(?:et|ainsi que)\s"),
    "en": patterns.compile(r",\s(?:and\s)?|\s(?:and|as well as)\s"),
    "vi": patterns.compile(r",\s(?:và\s)?|\s(?:và|cùng)\s"),
}
WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)"
)
MONTH = (
    r"(?:janvier|fevrier|février|mars|avril|mai|juin|juillet|aout|août|septembre|octobre|novembre|decembre|décembre"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|tháng \d+)"
)
DAY = patterns.compile(
    rf"(?:(?:le|les|on|the|in|en|ngày|năm|mồng|mùng)\s)*(?:{WEEKDAY}|(?:{WEEKDAY}\s)?(?:the\s)?(?:{MONTH}\s)?"
    rf"\d{{1,4}}(?:er|st|nd|rd|th)?(?:[/-]\d+){{0,2}}(?:\s(?:of\s)?{MONTH})?(?:\s\d{{4}})?)"
)
RANGED = patterns.compile(r"\b(?:au|to|until|jusqu|đến|through|from|du|từ)\b|\d\s?[–-]\s?\d")


def found(article: Article) -> Iterator[Collective]:
    """The numbers of days or years that a list of them stands behind."""
    for quantity in article.quantities:
        number, block, end = quantity.numbers[0].value, quantity.block, quantity.span.end
        counts = quantity.unit in ("day", "year") and len(quantity.numbers) == 1 and not quantity.approximation
        sentence = block.sentence_at(quantity.span.start)
        opening = OPENING.match(block.text, end, sentence.end) if counts and 2 <= number <= MOST else None
        if opening is not None:
            listed = Span(opening.end(), sentence.end - (block.text[sentence.end - 1] in ".!;"))
            if days := _days(block.text[slice(*listed)], block.language):
                yield Collective(block, quantity.span, int(number), List(listed, days, days))


def _days(text: str, language: str) -> int:
    """How many days or years a list holds, of which one may be a feast; 0 for another list, and for a span of days."""
    listed = plain(lower(text))
    items = [] if RANGED.search(listed) else [item.strip() for item in PARTING[language].split(listed)]
    told = sum(DAY.fullmatch(item) is not None for item in items)
    short = all(0 < len(item.split()) <= LONGEST for item in items)
    return len(items) if short and len(items) > 2 and told >= len(items) - 1 else 0
