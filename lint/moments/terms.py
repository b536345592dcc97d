"""Terms that are told with their length and their end: "four more years, until mid-2039", in copy of 2025.

What begins these days ends as many years later. What is added to a term that still runs may end later, yet not at any
distance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lint import patterns
from lint.annotate.relative import number
from lint.model import NOTE, Article, Block, Day, Hit, Related, Value
from lint.moments.courses import Dated, spanned
from lint.moments.surrounding import stories
from lint.moments.tenses import told_from
from lint.source import Span

TERM = {
    "fr": r"(?<![\w-])(?P<told>(?P<n>[\w-]+)\s(?:ans|années)(?:\s(?:de\splus|supplémentaires|encore))?),?\s(?:soit\s)?"
    r"jusqu['’](?:en|à|au)\s(?:l[ae]\s)?(?:\w+[\s-])?(?:(?:de|du)\s)?(?P<year>20\d\d)(?!\d)",
    "en": r"(?<![\w-])(?P<told>(?P<n>[\w-]+)(?:\s(?:more|further|extra|additional))?\syears),?\s(?:that\sis,?\s|or\s)?"
    r"(?:until|to|through|till)\s(?:the\s)?(?:\w+[\s-])?(?:of\s)?(?P<year>20\d\d)(?!\d)",
    "vi": r"(?<!\w)(?P<told>(?P<n>\w+)\snăm(?:\snữa)?),?\s(?:tức\s)?(?:đến|tới)\s(?:(?:hết|giữa|cuối|đầu)\s)?"
    r"(?:năm\s|tháng\s\d+/)?(?P<year>20\d\d)(?!\d)",
}
ADDED = patterns.compile(
    r"\b(?:more|further|extra|additional|exten\w+|renew\w*|prolong\w*|prorog\w*|reconduit\w*|renouvel\w*"
    r"|supplémentaires?)\b|de\splus|encore|(?<!\w)(?:thêm|gia\shạn|tái|nữa)(?!\w)"
)
LEFT = 8  # years that what is prolonged may still run
LEAST = 2  # years


def find(article: Article) -> Iterator[Hit]:
    """The ends of terms to which the day from which a region is told does not lead."""
    for story in stories(article):
        days = [one for m in story.mentions if m.block.language in TERM and (one := spanned(m))]
        today = told_from(story, days)
        for block in article.prose if today else ():
            if today and block.region.index == story.region.index and block.language in TERM:
                for term in patterns.compile(TERM[block.language]).finditer(block.lower):
                    if _is_wrong(term, block, days, today.days.first.year):
                        yield _hit(term, block, today.days.first.year)


def _is_wrong(term: Any, block: Block, days: Sequence[Dated], now: int) -> bool:
    years, last = number(term["n"], block.language) or 0, int(term["year"])
    sentence = block.sentence_at(term.start())
    end = Span(*term.span("year"))
    others = [one for one in days if one.mention.block is block and one.days.last.year >= now]
    others = [one for one in others if sentence.start <= one.mention.span.start < sentence.end]
    begun = any(not one.mention.span.start <= end.start < one.mention.span.end for one in others)
    if years < LEAST or last <= now or begun:
        return False
    late = last - now - years
    return late < -1 or late > (LEFT if ADDED.search(block.lower, *sentence) else 1)


def _hit(term: Any, block: Block, now: int) -> Hit:
    values: dict[str, Value] = {
        "told": block.text[slice(*term.span("told"))],
        "date": Day(int(term["year"])),
        "anchor": Day(now),
        "right": Day(now + int(number(term["n"], block.language) or 0)),
    }
    told = Span(*term.span("told"))
    return Hit("interval", block, Span(*term.span("year")), values, (Related(block, told, "date"),), doubt=NOTE)
