"""Sentences."""

from __future__ import annotations

import regex

from lint.source import Span

STOP = regex.compile(r"[.!?…]+[\s]*[»”’\")\]]*[ \u00a0\u202f]+(?=[\p{Lu}\d«“\"(\[–—-])")
ABBREVIATIONS = frozenset(
    [
        "m",
        "mm",
        "mme",
        "mlle",
        "dr",
        "me",
        "st",
        "ste",
        "pr",
        "prof",
        "mr",
        "mrs",
        "ms",
        "gen",
        "col",
        "lt",
        "sgt",
        "rev",
        "sen",
        "gov",
        "art",
        "av",
        "bd",
        "vol",
        "fig",
        "tp",
        "ths",
        "ts",
        "pgs",
        "gs",
        "bs",
        "ks",
        "no",
        "vs",
    ]
)


def split(text: str, language: str) -> tuple[Span, ...]:
    """Spans of the sentences of a block, without the blanks between them."""
    sentences = []
    start = 0
    for match in STOP.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()].replace(".", " ").split()
        last = before[-1] if before else ""
        if match[0][0] == "." and (last.lower() in ABBREVIATIONS or (len(last) == 1 and last.isupper())):
            continue
        end = match.start() + len(match[0].rstrip())
        sentences.append(Span(start, end))
        start = match.end()
    if start < len(text):
        sentences.append(Span(start, len(text)))
    return tuple(sentences)
