"""Dates that a text tells many of alike: those of acts of law, those from which a law holds, those of examples."""

from __future__ import annotations

from lint import patterns
from lint.model import DateMention

NEAR, FAR = 14, 70  # characters before a date in which it is tied to an act of law, and in which that is named
SUPPOSED = ("par exemple", "exemple", "for example", "for instance", "example", "ví dụ", "chẳng hạn")
LAWFUL = {"fr": (" du ", " le ", " au ", "dès "), "en": (" of ", " from ", " on ", "since "), "vi": ("ngày ", "từ ")}
ACT = {
    "fr": r"\b(?:arrêtés?|décrets?|lois?|circulaires?|ordonnances?|arrêts?|directives?|règlements?|délibérations?"
    r"|avenants?|décisions?|instructions?|jurisprudence)\b[^.;]*\sdu\s$",
    "en": r"\b(?:acts?|laws?|decrees?|directives?|regulations?|orders?|circulars?)\sof\s$",
    "vi": r"(?:nghị\sđịnh|luật|thông\stư|nghị\squyết|quyết\sđịnh|chỉ\sthị)[^.,;]*\sngày\s$",
}
HOLDS = {
    "fr": r"\b(?:à\scompter\sdu|à\spartir\sdu|depuis\sle|applicables?\s(?:au|à\sc\w+\sdu))\s$",
    "en": r"\b(?:as\sof|with\seffect\sfrom|starting|since)\s$",
    "vi": r"kể\stừ\s(?:ngày\s)?$",
}


def of_law(mention: DateMention) -> bool:
    """Whether a date names an act of law, says from when one holds, or is an example: a text tells many alike."""
    low, start = mention.block.lower, mention.span.start
    if low.startswith(SUPPOSED, mention.block.sentence_at(start).start):
        return True
    return any(word in low[max(0, start - NEAR) : start] for word in LAWFUL[mention.block.language]) and (
        patterns.compile(ACT[mention.block.language]).search(low, max(0, start - FAR), start) is not None
    )


def holds_from(mention: DateMention) -> bool:
    """Whether a date is that from which a law or a price holds: "à compter du 1er avril"."""
    low, start = mention.block.lower, mention.span.start
    return patterns.compile(HOLDS[mention.block.language]).search(low, max(0, start - NEAR), start) is not None
