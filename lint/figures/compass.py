"""Places on a side of a land: "Inverness, in the north of Scotland", "à Lille, dans le nord de la France".

The gazetteer knows in which third of its country and of its division a town lies; only the opposite side is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint import patterns
from lint.annotate import gazetteer
from lint.annotate.words import table
from lint.figures import places
from lint.model import NOTE, Agreement, Article, Block, Hit, Local, Placing, Value
from lint.source import Span

CUES = {
    "fr": table("nord sud est ouest"),
    "en": table(
        "north south east west northern southern eastern western northeast northwest southeast southwest northeastern "
        "northwestern southeastern southwestern"
    ),
    "vi": table("bắc nam đông tây"),
}
SIDE = r"(?P<one>north|south|nord|sud|est|ouest|east|west)[- ]?(?P<two>east|west|est|ouest)?"
PHRASES = {
    "fr": patterns.compile(
        r"(?:dans|à|sur|au) ?(?:le |l['’]|la |les )?(?:extrême[- ]|grand[- ]|plein )?"
        r"(?:pointe |côte |moitié |partie |littoral )?"
        rf"{SIDE} (?:de la |de l['’]|du |des |de |d['’])(?=\p{{Lu}})"
    ),
    "en": patterns.compile(
        rf"\b(?:in|on|at|off|near) (?:the )?(?:far |extreme |deep )?{SIDE}(?:ern)?(?:most)?(?: (?:coast|tip|corner|part"
        r"|edge|side|end|shores?|region))?(?: of)? (?:the )?(?=\p{Lu})"
    ),
    "vi": patterns.compile(
        r"(?i:(?:ở|tại|thuộc|nằm ở|cực) (?:miền |phía |vùng |cực )?(?:duyên hải )?(?P<one>đông|tây|bắc|nam)"
        r"(?: (?P<two>bắc|nam))?(?: của| nước)? )(?=\p{Lu})"
    ),
}
# Between a place and its side.
BETWEEN = table(
    "is lies stands sits located situated based a an the town city village port county region which une un ville "
    "commune petite petit située situé se trouve est qui là nằm thành phố thị xã resort île village"
)
MOST = 5  # words between
SHOWN = {
    1: ("nord", "north", "bắc"), 2: ("sud", "south", "nam"), 4: ("est", "east", "đông"), 8: ("ouest", "west", "tây"),
    5: ("nord-est", "north-east", "đông bắc"), 9: ("nord-ouest", "north-west", "tây bắc"),
    6: ("sud-est", "south-east", "đông nam"), 10: ("sud-ouest", "south-west", "tây nam"),
}  # fmt: skip
BITS = {word: bits for bits, words in SHOWN.items() for word in words}


def check(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for each place in another land, or on the other side of the right one; an Agreement for what is right."""
    for block in article.prose:
        cues = CUES.get(block.language)
        if not cues or cues.isdisjoint(block.vocabulary):
            continue
        for match in PHRASES[block.language].finditer(block.text):
            code, end = gazetteer.land_at(block.text, match.end(), block.language)
            place = _place(block, match.start()) if code else None
            if place is not None:
                said = sum(BITS[word.lower()] for word in match.group("one", "two") if word)
                yield from _judge(Placing(block, place, code, Span(place.start, end), False), said)


def _place(block: Block, end: int) -> Span | None:
    """The known place before a side, with no more than a few words of BETWEEN there."""
    text = block.text
    for _ in range(MOST):
        before = text[:end].rstrip(" ,(")
        if place := gazetteer.place_before(text, len(before), block.language):
            return place
        word = before[before.rfind(" ") + 1 :]
        if word not in BETWEEN:
            return None
        end = len(before) - len(word)
    return None


def _judge(claim: Placing, said: int) -> Iterator[Hit | Agreement]:
    found = places.judge(claim)
    if isinstance(found, Hit):
        yield found._replace(doubt=NOTE)
    if not isinstance(found, Agreement):
        return
    block, name = claim.block, claim.block.text[claim.place.start : claim.place.end]
    lying = gazetteer.sides(name, claim.code)
    if not lying or said & lying or not said & _opposite(lying):
        yield found
        return
    there = block.text[claim.place.end : claim.span.end].strip(" ,")
    values: dict[str, Value] = {
        "place": name,
        "there": there,
        "where": Local(dict(zip(("fr", "en", "vi"), SHOWN[lying], strict=True))),
        "country": gazetteer.shown(claim.code),
    }
    yield Hit("side", block, claim.span, values, entry=claim.code)


def _opposite(bits: int) -> int:
    return (bits & 5) << 1 | (bits & 10) >> 1
