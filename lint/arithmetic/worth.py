"""Rates that a sentence states by the worth of one unit: "the Singapore dollar worth 75 US cents", "l'euro cotant 1,10
dollar"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from lint import patterns
from lint.annotate import units
from lint.arithmetic.figures import Clause, Figure
from lint.record import NamedTuple

if TYPE_CHECKING:
    from lint.checks.conversion import Equation

# Between a currency and what one of it is worth.
WORTH = {
    "fr": r"\s(?:étant\s)?(?:(?:val|équival|cot|s['’]échange|se\snégoci)(?:ant|ait|e|t)?(?:\sà)?|vaut|équivaut\sà|à"
    r"|pour|=)\s(?:environ\s)?$",
    "en": r"\s(?:being\s|is\s|was\s)?(?:(?:worth|valued\sat|trading\sat|traded\sat|quoted\sat|at|buying|buys|bought"
    r"|fetching|fetches)|=)\s(?:about\s|around\s)?$",
    "vi": r"\s(?:có\sgiá|bằng|đổi\sđược|ăn|tương\sđương|ở\smức|=)\s(?:khoảng\s)?$",
}
VALUED = (
    r"(?:[\s-](?:bank)?(?:notes?|bills?|coins?|billets?|pièces?|loan|deal|contract|package|grant|gift|prize|fund|debt|budget"
    r"|salary|bonus|fine|prêt|contrat|don|prix|fonds|dette|salaire|prime|amende|aide|enveloppe))?\s"
    r"(?:(?:is|are|was|were|will be)\s(?:now\s|today\s|still\s)?(?:worth|equal to)|fetch(?:es)?|buys?|equals?|vaut"
    r"|valent|vaudra|valait|équivau(?:t|drait) à|équivalent à|correspond(?:ent)? à|trị giá|đổi được|bằng|tương đương)"
    r"\s(?:about\s|around\s|désormais\s|environ\s|maintenant\s|khoảng\s)?"
)
REACH, WORDS = 60, 4
HUNDREDTHS = patterns.compile(
    r"\s(?:(?P<us>us|american|américains?)\s|(?P<eur>euro)\s)?(?P<cent>cents?|centimes?|pence"
    r"|xu)\b(?:\sd['’](?P<of>euro))?"
)
DEAREST = 100_000


class Exchange(NamedTuple):
    """An equation of two currencies: units of `one` for one of `other`, in alphabetical order."""

    equation: Equation
    one: str
    other: str
    low: Decimal
    high: Decimal


class Given(NamedTuple):
    """A rate that the text states."""

    clause: Clause
    place: int
    one: str
    other: str
    low: Decimal
    high: Decimal


def given(clause: Clause, exchanges: Sequence[Exchange]) -> Iterator[Given]:
    """The rates of a sentence that says what one unit of a currency is worth in another one."""
    language, low = clause.block.language, clause.block.lower
    for place, figure in clause.figures.items():
        start = figure.span.start
        match = patterns.compile(WORTH[language]).search(low, max(clause.span.start, start - REACH), start)
        if match is None or not 0 < figure.value < DEAREST:
            continue
        priced = _currency(clause, match.start())
        kind, low_value, high_value = _amount(figure, low, priced, exchanges)
        if priced and kind and priced != kind and low_value > 0:
            one, other = sorted((priced, kind))
            bounds = (low_value, high_value) if one == kind else (1 / high_value, 1 / low_value)
            yield Given(clause, place, one, other, *bounds)


def valued(clause: Clause) -> Iterator[tuple[int, int]]:
    """The places of two sums of which one is said to be worth the other: "a 100-lev note is now worth 51 euros"."""
    places = [place for place, figure in clause.figures.items() if figure.quantity.dimension == "money"]
    for first, second in pairwise(places):
        one, two = clause.figures[first], clause.figures[second]
        between = clause.block.lower[one.span.end : two.span.start]
        if one.kind != two.kind and len(between) < REACH and patterns.compile(VALUED).fullmatch(between):
            yield first, second


def _currency(clause: Clause, end: int) -> str:
    """The currency that some text ends with, without a number: "the Singapore dollar", "un euro"."""
    text, language = clause.block.text, clause.block.language
    words = list(patterns.compile(r"[\p{L}\p{M}-]+|£|€|\$").finditer(text, max(clause.span.start, end - REACH), end))
    for word in words[-WORDS:]:
        found = units.after(text, word.start(), language)
        if found is not None and found[1] == end:
            symbol = "GBP" if found[0] == "lb" else found[0]
            return symbol if units.dimension(symbol) == "money" else ""
    return ""


def _amount(figure: Figure, low: str, priced: str, exchanges: Sequence[Exchange]) -> tuple[str, Decimal, Decimal]:
    """The currency of a price, and its bounds; cents are of the currency that the article converts into."""
    if figure.quantity.dimension == "money":
        return figure.kind, figure.low, figure.high
    match = HUNDREDTHS.match(low, figure.quantity.numbers[-1].span.end)
    if match is None or figure.kind:
        return "", Decimal(0), Decimal(0)
    pairs = [{one.one, one.other} for one in exchanges if priced in (one.one, one.other)]
    euro, pence = match["eur"] or match["of"], match["cent"] == "pence"
    named = "USD" if match["us"] else "EUR" if euro else "GBP" if pence else ""
    kind = named or next((next(iter(pair - {priced})) for pair in pairs), "")
    slack = Decimal("0.5")
    return kind, (figure.value - slack) / 100, (figure.value + slack) / 100
