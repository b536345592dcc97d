"""Quantities: a number, or a range of two, with its unit or what it counts, and how exact it claims to be."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from lint import patterns
from lint.annotate import approximations, compounds, nouns, ranges, units
from lint.annotate.ages import is_age
from lint.annotate.ranges import LINKS, Item
from lint.annotate.units import BLANKS, plain
from lint.model import Approximation, Article, Block, Noun, Number, Quantity, Reading
from lint.source import Span

SIGNED = frozenset(("temperature", "share", "points", "money"))
COMPLEMENT = patterns.compile(r"[ \u00a0](?:(?:de la|de l['’]|des|du|de|of the|of) |d['’]|de l['’])")
CLOCK = (" a.m", " p.m", "a.m", "p.m", " am ", " pm ", " o'clock", " o’clock", "\u00a0a.m", "\u00a0p.m")
HALVES = {"fr": (" et demi",), "vi": (" rưỡi",)}  # behind a unit
HALF, SLACK = Decimal("0.5"), Decimal("0.05")
FRANCS = frozenset(("XOF", "CHF"))
POINTS = {"fr": ("point", "points"), "en": ("point", "points"), "vi": ("điểm",)}


def annotate(article: Article) -> tuple[Quantity, ...]:
    """The quantities of the prose in text order. Numbers within dates are not among them."""
    dated: dict[int, list[Span]] = {}
    for mention in article.dates:
        dated.setdefault(id(mention.block), []).append(mention.span)
    found: list[Quantity] = []
    for _, group in groupby(article.numbers, key=lambda number: id(number.block)):
        numbers = list(group)
        block = numbers[0].block
        spans = dated.get(id(block))
        if block.language == "en":
            numbers = [n for n in numbers if not block.text[n.span.end : n.span.end + 9].lower().startswith(CLOCK)]
        if spans:
            numbers = [n for n in numbers if not any(s.overlaps(n.span) for s in spans)]
        found.extend(of_block(block, numbers))
    return tuple(_francs(found))


def _francs(found: list[Quantity]) -> Iterator[Quantity]:
    """The quantities, "francs" alone being those of the one country whose francs the page names."""
    named = {quantity.unit for quantity in found} & FRANCS
    for quantity in found:
        bare = quantity.unit == "FRF" and len(named) == 1 and " " not in _unit_as_printed(quantity)
        yield quantity._replace(unit=next(iter(named))) if bare else quantity


def _unit_as_printed(quantity: Quantity) -> str:
    """What stands behind the number of a quantity: "francs", "francs français"."""
    return quantity.block.text[quantity.numbers[-1].span.end : quantity.span.end].strip().removeprefix("de ")


def of_block(block: Block, numbers: list[Number]) -> Iterator[Quantity]:
    """The quantities that the numbers of a block make."""
    language = block.language if block.language in LINKS else "en"
    items = compounds.joined(block.text, [_item(number, language) for number in numbers], language)
    index = 0
    while index < len(items):
        item = items[index]
        pair = ranges.pair(block.text, item, items[index + 1], language) if index + 1 < len(items) else None
        if pair is None:
            made = _quantity(block, item, None, item.start, language)
        else:
            start, first, second, is_range = pair
            items[index + 1] = second
            made = _quantity(block, first, second if is_range else None, start, language)
            index += is_range
        if made is not None:
            yield made
        index += 1


def _item(number: Number, language: str) -> Item:
    text, (start, end) = number.block.text, number.span
    if start:
        sign = units.before(text, start)
        if sign:
            return Item(number, sign[1], end, sign[0])
    following = text[end : end + 1]
    if following == "-" and (language == "en" or text[start:end].lower() == "demi"):
        found = units.after(text, end + 1, language)
    else:
        found = units.after(text, end, language) if following else None
        if found is None and text[end - 1].isalpha():
            found = _linked(text, end, language)
    if found is None:
        return Item(number, start, end, None)
    if following and text.startswith(HALVES.get(language, ()), found[1]):
        return _with_half(number, start, found[1], found[0])
    return Item(number, start, found[1], found[0])


def _with_half(number: Number, start: int, end: int, unit: str) -> Item:
    """ "cinq kilomètres et demi", "hai giờ rưỡi": a number and a half of a unit that ends at `end`."""
    text = number.block.text
    half = next(half for halves in HALVES.values() for half in halves if text.startswith(half, end))
    behind = end + len(half)
    behind += half.endswith("demi") and text.startswith("e", behind)
    one = number.readings[0]
    if text[behind : behind + 1].isalpha() or text.startswith("-", behind) or one.value % 1:
        return Item(number, start, end, unit)
    reading = one._replace(value=one.value + HALF, low=one.value + HALF - SLACK, high=one.value + HALF + SLACK)
    return Item(number._replace(readings=(reading,)), start, behind, unit)


def _linked(text: str, end: int, language: str) -> tuple[str, int] | None:
    """ "milliards de dollars", "vingtaine d'hectares", "millions of dollars"."""
    ahead = plain(text[end : end + 4])
    for link in (" de ", " d ", " of "):
        if ahead.startswith(link):
            return units.after(text, end + len(link), language)
    return None


def _quantity(block: Block, first: Item, second: Item | None, start: int, language: str) -> Quantity | None:
    text, last = block.text, second or first
    unit, end = last.unit or first.unit, last.end
    numbers: tuple[Number, ...] = (first.number, second.number) if second else (first.number,)
    noun = None
    if unit is None:
        unit, end, noun = _counted(block, first, end, language)
        if unit is None and noun is None and not second and _year(text, first):
            return None
    bare = last.unit is None
    approximate = approximations.before(text, start, language) or approximations.after(text, end, language)
    kind: Approximation = approximate[0] if approximate else ""
    dimension = units.dimension(unit) if unit else None
    before = approximate[1].start if approximate and approximate[1].start < start else start
    if unit and ((bare and unit == "year") or is_age(text, before, end, unit, language)):
        dimension = "age"
        end += len("-old") if text.startswith(("-old", " old"), end) else 0
    if dimension in SIGNED and (sign := _sign(text, start, dimension, kind)) is not None:
        start, numbers = sign, tuple(_negative(number) for number in numbers)
    low, high = approximations.interval(numbers[0].readings[0], numbers[-1].readings[0], kind)
    if noun is None and unit and dimension not in ("money", "age", "time"):
        noun = _complement(text, end, language)
    span = approximate[1] if approximate else None
    return Quantity(block, Span(start, end), numbers, low, high, unit, dimension, kind, span, noun)


def _counted(block: Block, first: Item, end: int, language: str) -> tuple[str | None, int, Noun | None]:
    """What a number without a unit counts. Points of an index are points of percentage where percents are near."""
    text = block.text
    noun = nouns.after(text, end, language)
    if noun is None:
        if first.start >= 2 and is_age(text, first.start, end, "", language):
            return "year", end, None
        return None, end, None
    if noun.head in POINTS[language] or text[end + 1 : noun.span.end].lower() in POINTS[language]:
        sentence = block.sentence_at(end)
        if "%" in text[sentence.start : sentence.end]:
            return "point", noun.span.end, None
    return None, end, noun


def _complement(text: str, end: int, language: str) -> Noun | None:
    """ "3.500 hectares de forêt", "12 % des électeurs", "500 tonnes of rice"."""
    if language == "vi":
        return None
    match = COMPLEMENT.match(text, end)
    if match is None or text[match.end() - 1] not in BLANKS:
        return None
    return nouns.after(text, match.end() - 1, language, singular=True)


def _year(text: str, item: Item) -> bool:
    printed = text[item.start : item.end]
    return len(printed) == 4 and printed.isdigit() and 1000 <= int(printed) <= 2100


def _sign(text: str, start: int, dimension: str, kind: Approximation) -> int | None:
    """Where a minus sign before a quantity stands; "moins 5 degrés" is one too."""
    signs = "-−–" if dimension == "temperature" else "-−"
    if start and text[start - 1] in signs and (start == 1 or text[start - 2] in BLANKS + "(«\u00a0"):
        return start - 1
    if dimension == "temperature" and not kind:
        ahead = text[max(0, start - 6) : start].lower()
        for word in ("moins ", "minus ", "âm "):
            if ahead.endswith(word):
                return start - len(word)
    return None


def _negative(number: Number) -> Number:
    return number._replace(readings=tuple(Reading(-r.value, -r.high, -r.low, r.style) for r in number.readings))
