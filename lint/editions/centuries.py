"""A century beside a year that is of another one: "consacrée en 1743, un témoin de l'art du XVIIe siècle"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.words import WORD, table
from lint.checks._adjoining import before
from lint.model import Agreement, Article, Block, Hit, Ordinal, Related, Role, Value
from lint.source import Span

NEEDED = {"fr": table("siècle"), "en": table("century"), "vi": table("kỷ")}
CENTURY = patterns.compile(r"[\s\u00a0-](?:siècle|century)(?![\p{L}])")
# The year in which a thing was made, or somebody lived.
MADE = {
    "fr": r"(?:(?:consacr|constru|bât|édifi|érig|élev|dat|fond|sculpt|inaugur|achev|sign"
    r"|née?|mort|couronn|frapp|tiss|rédig|scell)\p{L}*|date|remonte à|vit le jour)\s(?:[\p{L}’'-]+\s){0,3}?(?:en|de"
    r"|à|le"
    r"|vers)\s(?:\d{1,2}(?:er)?\s\p{L}+\s)?(?P<year>\d{3,4})(?!\d)",
    "en": r"(?:consecrated|built|erected|dated|dating|dates|founded|carved|made"
    r"|completed|signed|born|died|crowned|minted|woven|sealed|established)\s(?:[\p{L}’'-]+\s){0,3}?(?:(?:in|from|to"
    r"|of|about"
    r"|around|ad)\s)?(?:\d{1,2}\s\p{L}+\s)?(?P<year>\d{3,4})(?!\d)",
    "vi": r"(?:xây|dựng|khởi công|khánh thành|thành lập|ra đời|khắc|sinh|đúc|có từ|xây dựng)\s(?:[\p{L}\p{M}]+"
    r"\s){0,3}?năm\s(?P<year>\d{3,4})(?!\d)",
}
# What is of another time than the thing itself.
OTHER = patterns.compile(
    r"à la place|emplacement|ruines?|rempla|ancien|vestige|restaur|remani|agrandi|reconstr|transform|jusqu|avant"
    r"|après|depuis"
    r"|inspir|style|néo|imit|copie|d['’]après|replac|ruins?|earlier|older|former|rebuilt|restored|site of|until"
    r"|before|after"
    r"|since|style|revival|inspired|copy|nền cũ|thay|trùng tu|phục dựng|trước|sau|phong cách|previous|précéd|origin"
)
# A year right behind a century, or right before it.
BEHIND = patterns.compile(
    r"(?:[\s\u00a0-](?:siècle|century))?(?:,\s|\s\(|\s[–—-]\s)(?:(?:plus )?(?:précisément|exactement|precisely)\s)?"
    r"(?:(?:exactly|more precisely)\s)?(?:en|in|vers|vào năm|năm|circa|around|about)?\s?"
    r"(?P<year>1\d{3})(?![\d-]|\s?[-–])"
)
BEFORE = patterns.compile(r"\b(?:en|in|năm)\s(?P<year>1\d{3}),\s(?:au|in the|thế kỷ)\s(?:thứ\s)?$")
APART = 2  # centuries by which one is taken for another
RECENT = 1920  # what is made later may be about any time
LIKE = 5  # letters of a word that two sentences have in common


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a century that is not that of the only year of its sentence, or of the sentence before."""
    for ordinal in article.ordinals:
        block = ordinal.block
        language = block.language
        if (
            language not in NEEDED
            or block.role in (Role.TABLE, Role.BYLINE)
            or NEEDED[language].isdisjoint(block.vocabulary)
        ):
            continue
        if not 1 < ordinal.rank <= 21 or not _is_century(ordinal):
            continue
        beside = _beside(ordinal)
        found = beside or _year(article, ordinal)
        if found is None:
            continue
        year, place, span = found
        own = (year - 1) // 100 + 1
        related = (Related(place, span, "year"),)
        shown = Span(ordinal.span.start, ordinal.span.end)
        if own == ordinal.rank:
            yield Agreement(block, shown, "calendar", related)
        elif (beside or abs(own - ordinal.rank) <= APART) and year % 100:
            values: dict[str, Value] = {"told": block.text[shown.start : shown.end], "year": str(year), "rank": own}
            yield Hit("century", block, shown, values, related)


def _is_century(ordinal: Ordinal) -> bool:
    block, (start, end) = ordinal.block, ordinal.span
    if block.language == "vi":
        return block.lower[:start].rstrip().endswith(("thế kỷ", "thế kỷ thứ"))
    return CENTURY.match(block.lower, end) is not None


def _beside(ordinal: Ordinal) -> tuple[int, Block, Span] | None:
    """The year right beside a century: "au XVIIe siècle, en 1685", "in 1685, in the 17th century"."""
    block, (start, end) = ordinal.block, ordinal.span
    match = BEHIND.match(block.lower, end) or BEFORE.search(block.lower, max(0, start - 40), start)
    return (int(match["year"]), block, Span(*match.span("year"))) if match is not None else None


def _year(article: Article, ordinal: Ordinal) -> tuple[int, Block, Span] | None:
    """The one year of the sentence of a century, or of the one before where both speak of one thing."""
    block = ordinal.block
    sentence = block.sentence_at(ordinal.span.start)
    near = [o for o in article.ordinals if o.block is block and sentence.start <= o.span.start < sentence.end]
    if sum(map(_is_century, near)) > 1 or OTHER.search(block.lower, sentence.start, sentence.end):
        return None
    found = _made(block, sentence)
    if not found and (told := before(article, block, sentence)) is not None:
        other, span = told
        if _stems(other, span) & _stems(block, sentence) and not OTHER.search(other.lower, span.start, span.end):
            found = _made(other, span)
    return found[0] if len(found) == 1 else None


def _made(block: Block, sentence: Span) -> list[tuple[int, Block, Span]]:
    matches = _pattern(block.language).finditer(block.lower, sentence.start, sentence.end)
    found = [(int(match["year"]), block, Span(*match.span("year"))) for match in matches]
    return [one for one in found if one[0] < RECENT]


def _pattern(language: str) -> Any:
    return patterns.compile(rf"(?<!\p{{L}}){MADE[language]}")


def _stems(block: Block, sentence: Span) -> set[str]:
    words = WORD.findall(block.lower[sentence.start : sentence.end])
    return {fold(word)[:LIKE] for word in words if len(word) >= LIKE}
