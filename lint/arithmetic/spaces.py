"""Lengths against the areas and volumes that they make: "500 metres long and 400 wide, it covers 20 square kilometres".

A rectangle around a shape is no smaller than the shape. Two sides, and a depth for a volume, are read in the sentence
of the figure; one that is many times what they make is questioned.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import patterns
from lint.annotate import units
from lint.annotate.words import table
from lint.model import NOTE, Article, Block, Hit, Measure, Quantity, Related, Value
from lint.record import NamedTuple
from lint.source import Span

NUMBER = r"\d(?:[\d\u00a0\u202f .,]*\d)?"
UNIT = r"(?:kilomètres?|kilomet(?:re|er)s?|mètres?|met(?:re|er)s?|mét|centimètres?|centimet(?:re|er)s?|km|cm|m)\b"
FIRST = rf"(?P<a>{NUMBER})[\u00a0\u202f -]?(?P<ua>{UNIT})?"
SECOND = rf"(?P<b>{NUMBER})[\u00a0\u202f -]?(?P<ub>{UNIT})?"
ABOUT = r"(?:environ |près de |some |about |nearly |khoảng |gần )?"
# "50 mètres sur 25", "120 metres by 80", "50 x 25 m"
CROSSED = patterns.compile(rf"{FIRST} (?:sur|by|x|×|nhân) {ABOUT}{SECOND}")
# "500 metres long and 400 wide", "long de 120 mètres et large de 80", "dài 120 m, rộng 80 m"
NAMED = patterns.compile(
    rf"(?:\blong(?:ue)?s? (?:de|d['’]) ?|\bdài |\blongueur (?:de|d['’]) ?)?"
    rf"{ABOUT}{FIRST}"
    r"(?: (?:long|in length|de long|de longueur))?"
    r",? ?(?:et|and|,)?"
    rf"(?P<wide> (?:larges? (?:de|d['’])|rộng|sur une largeur de|chiều rộng))? {ABOUT}{SECOND}"
    r"(?P<behind> ?(?:wide|broad|across|de large|de largeur|in width))?"
)
TELLS = table("sur by x × long longue longueur large wide width rộng dài length")
WORDS = {
    "un": 1, "one": 1, "một": 1, "two": 2, "deux": 2, "hai": 2, "trois": 3, "three": 3, "ba": 3, "quatre": 4, "four": 4,
    "bốn": 4, "five": 5, "cinq": 5, "năm": 5,
}  # fmt: skip
DEEP = patterns.compile(
    r"(?:prof\w+ (?:de|d['’]) ?|sâu |and |et |by |sur |[x×] |deep |,)\s?"
    rf"{ABOUT}(?P<c>{NUMBER}|{'|'.join(WORDS)})(?: (?P<uc>{UNIT}))?"
    r"(?P<deep> (?:deep|in depth|de profondeur|de fond|de profond))?"
)
TIED = patterns.compile(r"[^,;.:()\d]{0,20}(?:\s?\(|, (?:soit|or|tức|that is) )")  # "50 m sur 25, soit 12 500 m²"
LIES_IN = patterns.compile(r"\b(?:dans|au (?:milieu|cœur) d\S*|in|within|trong)(?: \p{L}+){0,3} (?:d[e’'] ?|of )?$")
LONG_BEFORE = patterns.compile(r"\b(?:long(?:ue)?s? d(?:e\s|['’])|dài\s)(?:\p{L}+\s){0,2}$")
LONG_BEHIND = (" long", "-long", " de long", " in length")
ROOM = 3  # times: a shape may be that much larger than the sides that a text rounds
LEAST = 30  # times: a shape, or what of it is meant, may be that much smaller


class Sides(NamedTuple):
    """Two sides in metres, where they stand and where the sentence goes on."""

    span: Span
    area: Decimal
    end: int


def hits(article: Article) -> Iterator[Hit]:
    """Hits for areas and volumes beside two sides, in one sentence."""
    for quantity in article.quantities:
        spatial = quantity.dimension in ("area", "volume") and len(quantity.numbers) == 1
        if spatial and quantity.unit is not None and not TELLS.isdisjoint(quantity.block.vocabulary):
            yield from _space(quantity, quantity.unit)
    yield from _lengths(article)


def _lengths(article: Article) -> Iterator[Hit]:
    """Areas larger than the square of the length that their sentence tells: "longue de 8 km et d'une superficie de
    14 800 km²"."""
    areas = [q for q in article.quantities if q.dimension == "area" and len(q.numbers) == 1 and q.unit]
    lengths = (
        [q for q in article.quantities if q.dimension == "length" and len(q.numbers) == 1 and q.unit] if areas else []
    )
    for area in areas:
        block, (start, end) = area.block, area.block.sentence_at(area.span.start)
        told = [q for q in lengths if q.block is block and start <= q.span.start < end and _is_long(q)]
        if len(told) != 1 or _sides(block, Span(start, end)) or LIES_IN.search(block.lower, start, area.span.start):
            continue
        (length,) = told
        side = units.convert(length.numbers[0].value, length.unit or "", "m")
        most = units.convert(side * side, "m²", area.unit or "")
        if area.numbers[0].value > most * ROOM:
            values: dict[str, Value] = {
                "value": block.text[area.span.start : area.span.end],
                "sides": block.text[length.span.start : length.span.end],
                "made": Measure(_short(most), area.unit),
            }
            yield Hit("space", block, area.span, values, (Related(block, length.span, "sides"),), doubt=NOTE)


def _is_long(quantity: Quantity) -> bool:
    """Whether a length is that of a thing: "long de 8 km", "8 km long"."""
    low, (start, end) = quantity.block.lower, quantity.span
    return LONG_BEFORE.search(low, max(0, start - 24), start) is not None or low.startswith(LONG_BEHIND, end)


def _space(quantity: Quantity, unit: str) -> Iterator[Hit]:
    block, own = quantity.block, "m²" if quantity.dimension == "area" else "m³"
    sentence = block.sentence_at(quantity.span.start)
    sides = _sides(block, sentence)
    if sides is None or sides.span.start <= quantity.span.start < sides.end:
        return
    if LIES_IN.search(block.lower, sides.end, quantity.span.start) is not None:
        return
    depth = Decimal(1) if own == "m²" else _depth(block.lower[sides.end : sentence.end], block.language)
    if not depth:
        return
    made = units.convert(sides.area * depth, own, unit)
    value = quantity.numbers[0].value
    if made <= 0 or made / LEAST <= value <= made * ROOM:
        return
    values: dict[str, Value] = {
        "value": block.text[quantity.span.start : quantity.span.end],
        "sides": block.text[sides.span.start : sides.span.end],
        "made": Measure(_short(made), unit),
    }
    doubt = 0 if TIED.fullmatch(block.lower, sides.end, quantity.span.start) else 2
    yield Hit("space", block, quantity.span, values, (Related(block, sides.span, "sides"),), doubt=doubt)


def _short(value: Decimal) -> Decimal:
    rounded = round(value, max(0, 2 - value.adjusted()))
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()


def _sides(block: Block, sentence: Span) -> Sides | None:
    text = block.lower
    match = CROSSED.search(text, sentence.start, sentence.end)
    if match is None:
        named = NAMED.finditer(text, sentence.start, sentence.end)
        match = next((found for found in named if found["wide"] or found["behind"]), None)
    unit = match and (match["ua"] or match["ub"])
    if not match or not unit:
        return None
    first = _metres(match["a"], match["ua"] or unit, block.language)
    second = _metres(match["b"], match["ub"] or unit, block.language)
    if not first or not second:
        return None
    end = match.end("ub" if match["ub"] else "b")
    return Sides(Span(match.start("a"), end), first * second, match.end())


def _depth(text: str, language: str) -> Decimal | None:
    for match in DEEP.finditer(text):
        if match["deep"] or match[0].startswith(("prof", "sâu", "deep", "by", "sur", "x ", "× ")):
            word = match["c"]
            if word in WORDS:
                return Decimal(WORDS[word])
            return _metres(word, match["uc"] or "m", language) if word[0].isdigit() else None
    return None


def _metres(text: str, unit: str, language: str) -> Decimal | None:
    point, comma = (".", ",") if language == "en" else (",", ".")
    plain = "".join(text.split()).replace(comma, "").replace(point, ".")
    factor = "1000" if unit.startswith("k") else "0.01" if unit.startswith("c") else "1"
    return Decimal(plain) * Decimal(factor) if plain.replace(".", "", 1).isdigit() else None
