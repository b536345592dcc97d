"""Ranks beside what stands next to them: "deuxième, au pied du podium", "first, behind two others"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.annotate.numerals import value_of
from lint.editions.ranks import SKIPPED
from lint.model import Agreement, Article, Hit, Ordinal, Related, Value
from lint.source import Span

NAME = r"(?:\p{Ll}{1,3}(?:\s|['’]))?\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}'’-]+){0,3}"
AND = r"(?:\s(?:et|and|và)\s|,\s(?:and\s)?)"
LIST = rf"{NAME}(?:{AND}{NAME}){{0,4}}"
NEEDED = frozenset(("podium", "derrière", "behind", "devancé", "devancée", "sau", "après", "after"))
# Words of finishing before a rank, and those who stand before it behind: a number of them, or their names.
PLACED = {
    "fr": r"\b(?:class|termin|fini|arriv|pointe|occup|place|figur|hiss|pren|rang|est|était|se retrouve)\p{L}*\s"
    r"(?:\p{L}+\s){0,3}$",
    "en": r"\b(?:rank|finish|came|come|place|stand|stood|sit|lie|lay|end|is|was|voted|rated)\p{L}*\s(?:\p{L}+\s){0,2}$",
    "vi": r"(?:xếp|đứng|về|cán đích|hạng|vị trí)\s(?:\p{L}+\s){0,2}(?:thứ\s)?$",
}
AHEAD = {
    "fr": r"[^.;:]{0,48}?\s(?P<only>seulement |juste )?(?:derrière|devancée? (?:seulement )?par)\s",
    "en": r"[^.;:]{0,48}?\s(?P<only>only |just )?behind\s",
    "vi": r"[^.;:]{0,48}?\s(?P<only>chỉ )?(?:xếp |đứng )?sau\s(?:các đội\s)?",
}
COUNTED = (
    r"(?:(?:les|the|đúng)\s)?(?P<count>[\p{L}\p{M}]+|\d)\s"
    r"(?!\d|%|secondes?|points?|km|min|tháng|năm|ngày|phút|giây)\p{L}"
)
PODIUM = {
    "fr": r"[^.;:]{0,30}?au pied d[ue]s? podium",
    "en": r"[^.;:]{0,30}?just (?:off|outside|short of) the (?:podium|medals)",
    "vi": r"(?!)",
}
PODIUM_RANK = 4
AFTER = {
    "fr": rf"(?:^|[.!?…]\s)Après\s(?P<names>{LIST}),\s[^.;]{{2,60}}$",
    "en": rf"(?:^|[.!?]\s)After\s(?P<names>{LIST}),\s[^.;]{{2,60}}$",
    "vi": rf"(?:^|[.!?]\s)Sau\s(?P<names>{LIST}),\s[^.;]{{2,60}}$",
}
FAR = 4


def compared(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for a rank that those named before it do not allow."""
    for ordinal in article.ordinals:
        block = ordinal.block
        if block.role in SKIPPED or block.language not in PLACED or NEEDED.isdisjoint(block.vocabulary):
            continue
        found = _podium(ordinal) or _behind(ordinal) or _after(ordinal)
        if found is None:
            continue
        span, due, least = found
        related = (Related(block, span, "body"),)
        if ordinal.rank == due:
            yield Agreement(block, ordinal.span, "text", related)
        elif not least or ordinal.rank < due:
            values: dict[str, Value] = {"told": _text(ordinal), "other": block.text[span.start : span.end], "rank": due}
            yield Hit("standing", block, ordinal.span, values, related)


def _text(ordinal: Ordinal) -> str:
    return ordinal.block.text[ordinal.span.start : ordinal.span.end]


Found = tuple[Span, int, bool]  # the words, the rank that they make, and whether it is the least


def _podium(ordinal: Ordinal) -> Found | None:
    block = ordinal.block
    match = _pattern(PODIUM[block.language]).match(block.lower, ordinal.span.end)
    return (Span(*match.span()), PODIUM_RANK, False) if match is not None else None


def _behind(ordinal: Ordinal) -> Found | None:
    """Those behind whom somebody finished: so many, or by their names."""
    block, (start, end) = ordinal.block, ordinal.span
    if _pattern(PLACED[block.language]).search(block.lower, max(0, start - 40), start) is None:
        return None
    match = _pattern(AHEAD[block.language]).match(block.lower, end)
    if match is None or "loin" in match[0] or "far " in match[0] or any(map(str.isdigit, match[0])):
        return None
    only = match["only"] is not None
    if names := _pattern(LIST).match(block.text, match.end()):
        return Span(match.end(), names.end()), _listed(names[0]) + 1, not only
    counted = _pattern(COUNTED).match(block.lower, match.end())
    if counted is None:
        return None
    word = counted["count"]
    count = int(word) if word.isdigit() else int(value_of(word, block.language) or 0)
    return (Span(match.end(), counted.end("count")), count + 1, not only) if 1 < count < 12 else None


def _after(ordinal: Ordinal) -> Found | None:
    """Those before the one that has a rank: "Après Rome, Milan et Turin, Gênes est la quatrième étape"."""
    block, start = ordinal.block, ordinal.span.start
    sentence = block.sentence_at(start)
    match = _pattern(AFTER[block.language]).search(block.text[sentence.start : start])
    if match is None or ordinal.rank == 1:
        return None
    at = sentence.start + match.start("names")
    count = _listed(match["names"])
    far = count < 2 or abs(count + 1 - ordinal.rank) > FAR
    return None if far else (Span(at, at + len(match["names"])), count + 1, False)


def _listed(names: str) -> int:
    return len(_pattern(AND).split(names))


def _pattern(pattern: str) -> Any:
    return patterns.compile(pattern)
