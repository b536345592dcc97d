"""The sentences that hold figures, as strings of one letter a word (see `_letters`), with their figures by letter."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from lint import patterns
from lint.annotate.units import BLANKS
from lint.arithmetic.letters import WORDS, bag, letter_of, lexicon
from lint.lazy import lazy
from lint.model import Article, Block, Quantity, Role
from lint.record import NamedTuple
from lint.source import Span

SKIPPED = frozenset((Role.BYLINE, Role.TABLE, Role.DATELINE))
# The standard engine, as in `annotate.words`.
TOKEN = re.compile(
    "[^\\W\\d_¹²³¼½¾]+(?:[\u0300-\u036f]+[^\\W\\d_¹²³¼½¾]*)*|[0-9]+(?:[.,][0-9]+)*|[,;:()+=/→?!…–—]|(?<=\\s)-(?=\\s)"
)
PERCENT = frozenset(("%", "‰"))
TIMES = frozenset(("time", "age"))
# Behind a number that counts them: "les sept premiers mois".
PERIODS = patterns.compile(
    r"[\s\u00a0](?:premi|derni|prochain)(?:er|ère|e)?s (?:mois|jours|semaines|années|trimestres|ans|heures)(?!\p{L})"
)
AGENT = patterns.compile(r"par\s(?:une?|l[ae]|les|des|ses|son|sa|l['’]\p{L}+)(?!\p{L})")
HYPHENATED = f"{BLANKS}-\u2011"
REACH = 40
FRENCH_POWERS = ("millions ", "milliards ")  # before a noun they have "de"
SPANS = bag("saison,season,exercice,mandat,édition,edition,campagne,campaign,récolte,harvest,législature,term,mùa,vụ")
DURING = ("en ", "sur ", "pendant ", "durant ", "depuis ", "in ", "over ", "within ", "for ", "trong ", "sau ", "qua ")
FEW = 100
STARS = (" étoile", "-star", " star", " sao")  # of a hotel: they count nothing
MOST_STARS = 7
COARSE = Decimal("0.005")
# Words of a paragraph that reports a mistake, or supposes something: what it says need not hold together.
SUPPOSED = bag(
    "should,wrongly,mistakenly,incorrectly,erroneously,erroneous,misstated,misreported,error,correction,corrections,"
    "erratum,rectificatif,erronée,erroné,erreur,tort,aurait,auraient,dû,coquille,imagine,imaginons,suppose,supposons,"
    "supposing,example,exemple,if,si,would,nếu,giả,nhầm,đính,dụ"
)
POINTS = bag("point,points,điểm,pp")
CLASSIFIERS = bag("em,con,chiếc,cái,lượt,suất,căn,tấm,bộ,restant,restante,autre,other")
COMPARED = ("more than", "less than", "fewer than", "above", "below", "over", "under")
FRACTIONS = ("half ", "third ", "quarter ", "fifth ", "tenth ")
# What another figure begins with: "10,50 deux ans plus tard".
NUMERALS = bag("deux,trois,quatre,cinq,six,sept,huit,neuf,dix,douze,quinze,vingt,trente,cent")
# Vietnamese words that look like an approximation but say "to" or "more".
COMPARING = ("cao ", "nhiều ", "lớn ", "dài ", "nặng ", "thấp ", "ít ", "nhỏ ", "kém ", "ngắn ")


class Figure(NamedTuple):
    """A quantity with the interval of its printed digits; whole counts are exact. `kind` is the unit, "" for counts."""

    quantity: Quantity
    value: Decimal
    low: Decimal
    high: Decimal
    kind: str

    @property
    def span(self) -> Span:
        return self.quantity.span

    @property
    def printed(self) -> str:
        return self.quantity.block.text[self.span.start : self.span.end]

    @property
    def noun(self) -> str:
        """The key of what is counted: nothing in "5 millions versés", anything for a classifier or "the others"."""
        noun = self.quantity.noun
        if noun is None or noun.key in CLASSIFIERS or noun.head.lower() in NUMERALS:
            return ""
        return "" if self.quantity.block.lower[: noun.span.start].endswith(FRENCH_POWERS) else noun.key


class Clause:
    """A sentence: its letters, the word and the offset behind each letter, and its figures by letter.

    The letters are read when they are asked for: most sentences with one figure say nothing that could be checked.
    """

    def __init__(self, block: Block, span: Span, quantities: list[Quantity]) -> None:
        self.block = block
        self.span = span
        self.quantities = quantities

    @lazy
    def _read(self) -> _Reader:
        reader = _Reader(self.block, self.span)
        for quantity in self.quantities:
            reader.add(quantity)
        reader.read(len(reader.low))
        reader.share_units()
        reader.name(self.block.text)
        return reader

    @lazy
    def tags(self) -> str:
        return "".join(self._read.tags)

    @lazy
    def words(self) -> tuple[str, ...]:
        return tuple(self._read.words)

    @property
    def starts(self) -> list[int]:
        return self._read.starts

    @property
    def figures(self) -> dict[int, Figure]:
        return self._read.figures

    @property
    def text(self) -> str:
        """The sentence in lower case."""
        return self.block.lower[self.span.start : self.span.end]

    def placed(self, index: int) -> Span:
        """Where the word of a letter stands in the block."""
        return Span(self.starts[index], self.starts[index] + len(self.words[index]))


MOST_FIGURES = 60  # in a sentence; more is a table without its lines, and the work grows with the square


@lru_cache(2)
def clauses(article: Article) -> tuple[Clause, ...]:
    """The sentences of an article that hold a figure, in text order."""
    found: list[Clause] = []
    block: Block | None = None
    sentence = Span(0, 0)
    for quantity in article.quantities:
        if quantity.block is not block or quantity.span.start >= sentence.end:
            block = quantity.block
            sentence = block.sentence_at(quantity.span.start)
            if block.role not in SKIPPED and block.language in WORDS:
                found.append(Clause(block, sentence, [quantity]))
        elif found and found[-1].block is block:
            found[-1].quantities.append(quantity)
    return tuple(clause for clause in found if len(clause.quantities) <= MOST_FIGURES)


class _Reader:
    """Reads the letters of one sentence."""

    def __init__(self, block: Block, span: Span) -> None:
        self.low = block.lower[span.start : span.end]
        self.offset = span.start
        self.language = block.language
        self.tags: list[str] = []
        self.words: list[str] = []
        self.starts: list[int] = []
        self.figures: dict[int, Figure] = {}
        self.at = 0

    def add(self, quantity: Quantity) -> None:
        """Read on to a quantity, and the quantity."""
        start, end, plain = self._extent(quantity)
        self.read(start)
        if quantity.numbers[0].value <= MOST_STARS and self.low.startswith(STARS, end):
            return
        self.at = max(self.at, end)
        coins = self.low.startswith(" tiền", end)
        if quantity.unit == "VND" and (coins or (quantity.numbers[0].value < FEW and "bạc" in self.low)):
            quantity = quantity._replace(unit=None, dimension=None)  # "6 vàng, 5 bạc và 9 đồng": medals
        tag = _tag(quantity)
        ahead = self.low[self.at : self.at + 8].lstrip(HYPHENATED).split(" ", 1)[0].rstrip(".,;)")
        if tag == "Q" and ahead in POINTS:
            tag, self.at = "O", self.low.index(ahead, self.at) + len(ahead)
        self.figures[len(self.tags)] = figure_of(quantity, plain)
        self._put(tag, self.low[start:end], start)

    def _extent(self, quantity: Quantity) -> tuple[int, int, bool]:
        """Start and end of a quantity with its approximation, and whether that is none after all."""
        start, end = quantity.span.start - self.offset, quantity.span.end - self.offset
        around = quantity.approximation_span
        if around is None:
            return start, end, False
        first, last = around.start - self.offset, around.end - self.offset
        if first > start:
            return start, max(end, last), False
        plain = self._compares(self.low[first:last], first)
        return start if plain else first, end, plain

    def _compares(self, words: str, start: int) -> bool:
        """ "lên tới 60" leads to a level, "12 more than the 316" and "three times as many as 300" compare."""
        if words == "hơn":
            return self.low[:start].endswith(COMPARING)
        if words in ("as many as", "as much as"):
            return self.low[:start].rstrip().endswith(("times", "twice"))
        if words in COMPARED or words == "trên":
            if self.low[:start].endswith(FRACTIONS):
                return True
            return len(self.tags) - 1 in self.figures and self.low[self.at : start].isspace()
        return words in ("lên tới", "lên đến")

    def read(self, end: int) -> None:
        """Read the words up to an offset."""
        singles, phrases, _ = lexicon(self.language)
        tokens = [(match[0], match.start()) for match in TOKEN.finditer(self.low, self.at, end)]
        number = 0
        while number < len(tokens):
            token, at = tokens[number]
            number += 1
            if token in phrases and (found := _phrase(phrases[token], tokens, number)):
                tag, length = found
                number += length
                last, position = tokens[number - 1]
                self._put(tag, self.low[at : position + len(last)], at)
            elif tag := singles[token] if token in singles else letter_of(token, self.language):
                self._put(tag, token, at)

    def _put(self, tag: str, word: str, start: int) -> None:
        self.tags.append(tag)
        self.words.append(word)
        self.starts.append(start + self.offset)

    def share_units(self) -> None:
        """The 9 of "9 et 11 ans" is an age."""
        for index, figure in self.figures.items():
            beside = self.figures.get(index + 2)
            if beside is None or figure.kind or figure.noun or self.tags[index + 1] not in ("e", ",", "U"):
                continue
            if self.tags[index + 1] == "," and self.tags[index + 3 : index + 4] not in (["e"], ["U"], [","]):
                continue  # "36 sur 90, 40 % de l'effectif"
            if "".join(self.tags[index - 1 : index + 4]) == "pQ,P,":
                continue  # "trois sur quatre, 75 %, disent"
            if self.tags[index] == "Q" and self.tags[index + 2] in "TP":
                self.tags[index], self.figures[index] = self.tags[index + 2], figure._replace(kind=beside.kind)

    def name(self, text: str) -> None:
        """Mark the names among the words; "Hạ Long" does not go down. "par la ville" is no rate."""
        tags = "wud" if self.language == "vi" else "w"
        for index, tag in enumerate(self.tags):
            if tag == "q" and AGENT.match(text, self.starts[index]):
                self.tags[index] = "w"
            elif tag in tags and index and text[self.starts[index]].isupper():
                self.tags[index] = "N"


def _phrase(
    listed: list[tuple[tuple[str, ...], str]], tokens: list[tuple[str, int]], start: int
) -> tuple[str, int] | None:
    """The letter of the phrase whose other words begin at a token, and their number."""
    following = tokens[start][0] if start < len(tokens) else ""
    for rest, tag in listed:
        if rest[0] == following and [word for word, _ in tokens[start : start + len(rest)]] == list(rest):
            return tag, len(rest)
    return None


def _is_span(quantity: Quantity) -> bool:
    """Whether what is counted is time as well: "en deux saisons", "over three seasons"."""
    if quantity.noun is None or quantity.noun.key not in SPANS:
        return False
    return quantity.block.lower[: quantity.span.start].endswith(DURING)


def _tag(quantity: Quantity) -> str:
    if quantity.unit in PERCENT:
        return "P"
    if quantity.dimension == "points":
        return "O"
    if quantity.dimension in TIMES:
        return "T"
    if quantity.unit is None and quantity.numbers[0].readings[0].style == "fraction":
        return "H"
    if quantity.approximation in ("under", "over") and _is_age(quantity):
        return "T"
    if quantity.unit is None and (PERIODS.match(quantity.block.text, quantity.span.end) or _is_span(quantity)):
        return "T"
    return "R" if len(quantity.numbers) > 1 else "Q"


def _is_age(quantity: Quantity) -> bool:
    """ "170 are under 18": a bare number after a verb."""
    around = quantity.approximation_span
    if around is None or quantity.unit is not None or quantity.noun is not None or quantity.numbers[0].value >= FEW:
        return False
    ahead = quantity.block.text[max(0, around.start - 6) : around.start]
    return ahead.endswith((" are ", " were ", " is ", " was ", "aged "))


def figure_of(quantity: Quantity, plain: bool = False) -> Figure:
    """A quantity as a figure; `plain` where what looks like its approximation is none."""
    if plain:
        quantity = quantity._replace(approximation="", approximation_span=None)
    reading = quantity.numbers[-1].readings[0]
    value = reading.value
    low = quantity.low if quantity.low is not None else reading.low
    high = quantity.high if quantity.high is not None else Decimal("Infinity")
    if plain:
        low, high = reading.low, reading.high
    if quantity.unit is None and (plain or not quantity.approximation) and reading.high - reading.low == 1:
        low, high = (quantity.numbers[0].value, value)
    return Figure(quantity, value, low, high, quantity.unit or "")


# --- Reading the letters ----------------------------------------------------------------------------------------------


def ends(pattern: str, clause: Clause, index: int) -> int:
    """Where a pattern of at most REACH letters begins that ends right before a letter; -1 where it does not."""
    match = _ending(pattern).search(clause.tags, max(0, index - REACH), index)
    return match.start() if match else -1


@cache
def _ending(pattern: str) -> Any:
    return patterns.compile(f"(?:{pattern})$")


def follows(pattern: str, clause: Clause, index: int) -> int:
    """Where a pattern ends that begins right after a letter; -1 where it does not."""
    match = patterns.compile(pattern).match(clause.tags, index + 1)
    return match.end() if match else -1


def asserted(clause: Clause) -> bool:
    """Whether a sentence states what it says, as far as the words of its paragraph tell."""
    return clause.block.vocabulary.isdisjoint(SUPPOSED)


def alike(one: Figure, two: Figure) -> bool:
    """Whether two figures measure or count the same kind of thing, as far as their units and nouns tell."""
    if one.kind != two.kind:
        bare = one if not one.kind else two
        return not bare.kind and not bare.noun
    return bool(one.kind) or not one.noun or not two.noun or one.noun == two.noun


def rounded(figure: Figure) -> tuple[Decimal, Decimal]:
    """The interval of a figure that may have been rounded to its last digit but zeros: "12 900" is 12 850 to 12 950.

    Never wider than half a percent for that, as round numbers are often exact.
    """
    value = figure.value
    if not value or value != value.to_integral_value():
        return figure.low, figure.high
    digits = value.normalize().as_tuple()
    exponent = digits.exponent if isinstance(digits.exponent, int) else 0
    slack = min(Decimal("0.5").scaleb(exponent), abs(value) * COARSE) if value >= 100 else Decimal(0)
    return min(figure.low, value - slack), max(figure.high, value + slack)
