"""A report made by hand: what the engine would say of one small article."""

from __future__ import annotations

from lint.engine import Report, Summary
from lint.model import (
    Block,
    Confidence,
    Failure,
    Finding,
    Place,
    Region,
    RegionKind,
    Role,
    Severity,
    SourceEdit,
    SourceSuggestion,
)
from lint.source import SourceFile, SourceMap, Span
from lint.window import window

TITLE = "Montrouge-sur-Lac borne ses 84 km de rivage"
BODY = (
    "MONTROUGE (AFI) - Le canton partage avec son voisin un rivage long de 84.000 km, a rappelé jeudi 7 mai le préfet "
    "Lê Văn Tốn. Les bornes 東京 seront posées le mercredi 7 mai."
)
SOURCE = SourceFile("copie/rivage.txt", f"{TITLE}\n\n{BODY}\n")
REGION = Region(0, RegionKind.MAIN, "fr", None)
BLOCKS = {
    TITLE: Block(REGION, Role.TITLE, "fr", TITLE, SourceMap.identity(0, len(TITLE))),
    BODY: Block(REGION, Role.BODY, "fr", BODY, SourceMap.identity(len(TITLE) + 2, len(BODY)), 1),
}


def place(text: str, words: str, message: str = "") -> Place:
    """Where `words` stand in the title or the body."""
    block = BLOCKS[text]
    start = text.index(words)
    shown = Span(start, start + len(words))
    span = block.map.to_source(shown)
    ends = SOURCE.position(span.start), SOURCE.position(span.end)
    return Place(SOURCE.path, span, *ends, words, window(block, shown), message)


SHORE_PLACE = place(BODY, "84.000 km")
SHORE = Finding(
    path=SOURCE.path,
    rule="figures/implausible",
    family="figures",
    outcome="hard",
    entry="shore",
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    message="84.000 km de rivage, c'est deux fois le tour de la Terre (40\u00a0075\u00a0km).",
    place=SHORE_PLACE,
    fingerprint="0" * 32,
    related=(place(TITLE, "84 km", "le titre dit"),),
    suggestions=(SourceSuggestion("84 km", (SourceEdit(SHORE_PLACE.span, "84 km"),)),),
    also=("figures/conflict",),
)
DAY = Finding(
    path=SOURCE.path,
    rule="dates/weekday",
    family="dates",
    outcome="conflict",
    entry=None,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="Le 7 mai est un jeudi, pas un mercredi.",
    place=place(BODY, "mercredi 7 mai"),
    fingerprint="1" * 32,
    related=(place(BODY, "jeudi 7 mai", "plus haut"),),
)
REPORT = Report(
    (SHORE, DAY),
    (Failure("copie/photo.txt", "read", "a binary file, not text"),),
    Summary(files=1, errors=1, warnings=1, failures=1, quantities=2, dates=2, names=1, agreed=1),
)
EMPTY = Report((), (), Summary(files=3))
