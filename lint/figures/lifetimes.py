"""Years beside those of a life or a reign: a bell cast in 1686 under Napoleon III, Mozart composing in 1891.

The rows stand in relations.yaml with two years for what is right. A year, or a century, is questioned where it stands
right beside a reign, or is told of what a person did.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lint import patterns
from lint.annotate.ordinals import roman
from lint.source import Span

YEAR = patterns.compile(
    r"(?<![\d.,/-])(?P<year>1\d{3}|20\d\d|\d{3}(?=[,.)]| (?:sous|under|dưới)))(?![\d%]|[.,]\d| ?[€$£%]| [mk]m?\b)"
)
CENTURY = patterns.compile(
    r"\b(?P<rank>[ivx]+)(?:e|er|ème) siècle|\b(?P<number>\d{1,2})(?:th|st|nd|rd) century"
    r"|thế kỷ (?:thứ )?(?P<rank>[ivx]+)\b"
)
SIGN, HEAD = "¤", 16  # what stands for the first of year and name in a link that begins before it, and how far
Years = tuple[int, int]


def told(flat: str, sentence: Span) -> list[tuple[Span, Years]]:
    """The years and centuries of a sentence, each with the first and last year that it may be."""
    found = [
        (Span(*match.span("year")), (int(match["year"]), int(match["year"])))
        for match in YEAR.finditer(flat, sentence.start, sentence.end)
    ]
    for match in CENTURY.finditer(flat, sentence.start, sentence.end):
        rank = int(match["number"]) if match["number"] else roman(match["rank"].upper()) or 0
        found.append((Span(*match.span()), (100 * rank - 99, 100 * rank)))
    return found


def wanted(flat: str, links: Mapping[str, Any], thing: Span, when: Span, life: Years) -> Years | None:
    """The years of which one that stands so to a person, or a reign, must be; None where it is told of neither."""
    before = when.start < thing.start
    cue = links["reign"].search(flat, max(0, thing.start - 48), thing.start) if "reign" in links else None
    gap = flat[when.end : cue.start() if cue else thing.start] if before else flat[thing.end : when.start]
    if "reign" in links:
        if not before and links["reigned"].match(gap):
            return life[0], life[0]
        told = cue and (links["when"].match(gap) or (cue["title"] and not before and links["acted"].match(gap)))
        return life if told else None
    if "lasted" in links:
        return (life[0], life[0]) if not before and links["lasted"].match(gap) else None
    first = when if before else thing
    whole = f"{flat[max(0, first.start - HEAD) : first.start]}{SIGN}{gap}"
    for name in ("done", "born-first", "died-first") if before else ("born", "died", "acted", "born-of", "died-of"):
        if name in links and links[name].match(whole if "-" in name else gap):
            name = name.partition("-")[0]
            return {"born": (life[0], life[0]), "died": (life[1], life[1])}.get(name, life)
    return None
