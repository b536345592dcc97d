"""The figures of an article by what they count, for the checks that compare them with each other.

Two figures can only contradict each other where they measure the same thing: `kind` is a unit, the noun that is
counted, or what happened to people ("tués", "missing").
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from lint import patterns
from lint.annotate import nouns
from lint.annotate.numbers import power_of
from lint.annotate.tokens import lower
from lint.annotate.words import WORD
from lint.model import Article, Block, Quantity, Role
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.DATELINE, Role.TABLE, Role.HEADING, Role.PAGE))
MAGNITUDE = patterns.compile(r"(?i:magnitude)(?: de| of)? ?$")
# A mark that is passed, not by how much: "franchit le cap des 300 millions", "tops 300 million".
PASSED = patterns.compile(
    r"\b(?:(?:cap|barre|seuil|mốc|ngưỡng)\s(?:d\w*\s|symbolique\s|the\s){0,2}|(?:franchi|dépass)\w*\s(?:les\s)?"
    r"|(?:tops|topped|passe[sd]|crosse[sd]|surpass\w*|exceed\w*|vượt)\s(?:the\s)?)$"
)
REACH = 30
ABOVE = Decimal("1.1")
NEAR = 55  # characters on either side of a figure in which its own words stand
TOUCHING = 6
OF_WHOLES = 16
PARTITIVES = frozenset((" of the ", " of its ", " out of ", " out of the ", " sur les ", " parmi les ", " des quelque ",
                        " trong số ", " trong tổng số ", " trên tổng số "))  # fmt: skip
LEAST, MOST = Decimal("0.75"), Decimal("1.4")  # of "une centaine"
INFINITE, HALF, COARSE = Decimal("Infinity"), Decimal("0.5"), Decimal("0.03")
HEADS = frozenset((Role.TITLE, Role.STANDFIRST, Role.LEDE, Role.CAPTION))
# The fate of people: what is counted is one thing, whatever the word.
FATES: dict[str, dict[str, str]] = {
    "fr": {
        "dead": "mort morts morte mortes décès tué tués tuée tuées tue tuent tuant péri décédé décédés décédée",
        "hurt": "blessé blessés blessée blessées blesse blessant blessent",
        "gone": "disparus disparues disparu",
        "held": "interpellé interpellés interpellées interpellations arrestations arrêtés arrêtées",
        "moved": "évacué évacués évacuées évacuent évacue",
    },
    "en": {
        "dead": "dead killed kill kills killing died die dies deaths death fatalities perished",
        "hurt": "injured wounded hurt injuring injures injuries wounding injure",
        "gone": "missing unaccounted",
        "held": "arrested arrests detained",
        "moved": "evacuated evacuate evacuees",
    },
    "vi": {"dead": "chết mạng vong nạn", "hurt": "thương", "gone": "tích", "held": "bắt", "moved": "sơ"},
}
FATE_OF = {
    language: {word: fate for fate, words in fates.items() for word in words.split()}
    for language, fates in FATES.items()
}
VICTIMS = frozenset(("victime", "victim"))
PEOPLE = frozenset(("personne", "person", "người")) | VICTIMS


class Claim(NamedTuple):
    """A figure with its kind and the interval of its printed digits; whole counts are exact, an open end infinite."""

    quantity: Quantity
    kind: str
    low: Decimal
    high: Decimal

    @property
    def block(self) -> Block:
        return self.quantity.block

    @property
    def span(self) -> Span:
        return self.quantity.span

    @property
    def value(self) -> Decimal:
        return self.quantity.numbers[-1].value

    @property
    def printed(self) -> str:
        return self.block.text[self.span.start : self.span.end]

    @property
    def start(self) -> int:
        """Where the figure begins with its approximation."""
        around = self.quantity.approximation_span
        return self.span.start if around is None else min(around.start, self.span.start)

    def meets(self, other: Claim) -> bool:
        """Whether one value may be both. Two figures with the same approximation differ where their digits do."""
        low, high, least, most = self.low, self.high, other.low, other.high
        if self.quantity.approximation and self.quantity.approximation == other.quantity.approximation:
            one, two = self.quantity.numbers[-1].readings[0], other.quantity.numbers[-1].readings[0]
            low, high, least, most = one.low, one.high, two.low, two.high
        if low == high and least == most:
            return low == least or _rounded(self, other)
        for rough, exact in ((self, other), (other, self)):
            if _collective(rough):
                return rough.value * LEAST <= exact.value <= rough.value * MOST
        if low == high or least == most:
            if self.value != self.value.to_integral_value() or other.value != other.value.to_integral_value():
                return abs(self.value - other.value) < 1
            return (low <= most and least <= high) or _rounded(self, other)
        return (low < most and least < high) or _rounded(self, other)


def _collective(claim: Claim) -> bool:
    """ "une centaine", "a dozen": a wide choice of numbers."""
    reading = claim.quantity.numbers[-1].readings[0]
    return reading.style == "words" and reading.high - reading.low > reading.value * (MOST - 1) / 2


def _rounded(one: Claim, two: Claim) -> bool:
    """Whether one is the other in round figures: 2,500 for 2,487."""
    if one.value % 100 and two.value % 100:
        return False
    rough, exact = sorted((one.value, two.value), key=lambda value: len(digits(value)))
    if len(digits(rough)) == len(digits(exact)) or rough != rough.to_integral_value() or rough % 100:
        return False
    if any(power_of(claim.quantity.numbers[-1]) for claim in (one, two)):
        return False
    return abs(rough - exact) <= min(rough * COARSE, HALF.scaleb(_zeros(rough)))


def _zeros(value: Decimal) -> int:
    text = str(int(value))
    return len(text) - len(text.rstrip("0"))


def digits(value: Decimal) -> str:
    """The significant digits of a value."""
    return "".join(map(str, value.normalize().as_tuple().digits))


@lru_cache(2)
def claims(article: Article) -> tuple[Claim, ...]:
    """The figures of an article's prose, in text order; `kind` is "" for bare numbers that nothing explains."""
    found: list[Claim] = []
    quantities = [q for q in article.quantities if q.block.role not in SKIPPED and q.block.language in FATE_OF]
    for index, quantity in enumerate(quantities):
        low, high = _interval(quantity)
        found.append(Claim(quantity, quantity.unit or _kind(quantity, quantities, index), low, high))
    for first, second in pairwise(range(len(found))):
        _share(found, first, second)
    return tuple(found)


def _share(found: list[Claim], first: int, second: int) -> None:
    """A bare number takes the kind of the one that it touches: "passé de 12 à 15 morts", "63 of the 110 seats"."""
    one, two = found[first], found[second]
    apart = two.start - one.span.end
    touching = apart <= TOUCHING or (
        apart <= OF_WHOLES and one.block is two.block and one.block.lower[one.span.end : two.start] in PARTITIVES
    )
    if one.block is two.block and touching and bool(one.kind) != bool(two.kind):
        bare, kind = (second, one.kind) if one.kind else (first, two.kind)
        if found[bare].quantity.noun is None and found[first if bare == second else second].quantity.unit is None:
            found[bare] = found[bare]._replace(kind=kind)


def _interval(quantity: Quantity) -> tuple[Decimal, Decimal]:
    first, last = quantity.numbers[0].readings[0], quantity.numbers[-1].readings[0]
    start = quantity.span.start
    if PASSED.search(quantity.block.lower, max(0, start - REACH), start):
        return first.value, last.value * ABOVE
    if quantity.unit is None and not quantity.approximation and last.high - last.low == 1 == first.high - first.low:
        return first.value, last.value
    low = quantity.low if quantity.low is not None else -INFINITE
    return low, quantity.high if quantity.high is not None else INFINITE


def _kind(quantity: Quantity, quantities: list[Quantity], index: int) -> str:
    """The fate of the people that are counted, else the noun."""
    noun, block = quantity.noun, quantity.block
    if MAGNITUDE.search(block.text, max(0, quantity.span.start - 16), quantity.span.start):
        return "magnitude"
    if block.language == "en" and block.text.startswith("-", quantity.span.end):
        return _hyphened(block.lower, quantity.span.end + 1)
    fates = FATE_OF[block.language]
    if noun is not None and noun.key not in PEOPLE:
        return fates.get(noun.head.lower(), noun.key)
    sentence = block.sentence_at(quantity.span.start)
    start, end = max(sentence.start, quantity.span.start - NEAR), min(sentence.end, quantity.span.end + NEAR)
    if index and quantities[index - 1].block is block:
        start = max(start, quantities[index - 1].span.end)
    if index + 1 < len(quantities) and quantities[index + 1].block is block:
        end = min(end, quantities[index + 1].span.start)
    behind = WORD.findall(lower(block.text[quantity.span.end : end]))
    before = WORD.findall(lower(block.text[start : quantity.span.start]))
    named = next((fates[word] for word in (*behind, *reversed(before)) if word in fates), "")
    return named or ("" if noun is None else "dead" if noun.key in VICTIMS else noun.key)


def _hyphened(low: str, start: int) -> str:
    """The key of the noun that a hyphen ties to its number: "a 23,000-seat ground"."""
    found = WORD.match(low, start)
    return nouns.key(found[0], "en") if found else ""


def groups(article: Article) -> list[list[Claim]]:
    """The figures of each region by kind, where there are at least two of a kind."""
    found: dict[tuple[int, str], list[Claim]] = {}
    for claim in claims(article):
        if claim.kind and claim.quantity.dimension != "age" and claim.value > 0:
            found.setdefault((claim.block.region.index, claim.kind), []).append(claim)
    return [group for group in found.values() if len(group) > 1]
