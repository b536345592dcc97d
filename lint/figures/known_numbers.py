"""Numbers that are known of a thing: the strings of a violin, the days of a leap year, the height of a tower.

A number is tied to a thing where nothing stands between them but what says that the one has the other: "the spider,
with its eight legs", "eight legs of a spider". So much is said of this thing, whatever else the sentence tells. Any
other number is questioned only where it is the one number of the sentence that counts what the row counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lint import patterns
from lint.figures import known_years
from lint.figures.common_rows import Fact, Row
from lint.model import Article, Block, Quantity
from lint.record import NamedTuple
from lint.source import Span

FAR = 4  # times: a number that is more, or less, by this much is of something else
COUNTED = ("day", "week", "h", "°C")  # units that are counted like things
LEAST = 13  # numbers from here on that are ten times as much are slips all the same
REACH = 40  # characters behind a number in which what it counts is named
SHOWN = 30  # characters around a thing and its number in which words may deny what ties them
# Behind a thing and before its number: "dont la somme fait", "with all its", "gồm đủ".
HAS = patterns.compile(
    r"^[ ,(:–—-]*(?:\p{L}+ ){0,3}(?:tous |toutes |all )?(?:ses|leurs|its|their) $"
    r"|^[ ,(:–—-]*(?:(?:avec|ses|son|sa|leurs?|les?|la|l|aux?|à|de|des|d|qui|que|qu|on|a|ont|possède(?:nt)?"
    r"|compte(?:nt)?|comptait|comporte(?:nt)?|comprend|comprennent|contient|fait|font|est|sont|faite?s?|formée?s?|composée?s?"
    r"|dotée?s?|munie?s?|soit"
    r"|c|ce|dont|où|toute?s?|tous|somme|angles?|total|vaut|valent|mesure(?:nt)?|dure(?:nt)?|équivaut|égale?|divisée?"
    r"|répartie?s?|en|par|sur|chacune?|humaine?|adulte|française?s?|réglementaires?|classique|standard|normale?"
    r"|with|its|their|his|her|has|have|having|had|the|all|of|an|is|are|was|which|that|who|or|made|up|consists?|consisting"
    r"|contain(?:s|ing)?|counts|boasts?|each|compris(?:es?|ing)|lasts?|lasting|measures?|equals?|means|in|into|divided"
    r"|totals?|takes?|met|human|adults?|on|for|there|got|có|gồm|với|chỉ|đủ|cả|là|tức|hay|dài|kéo|bằng|vốn|được|chia"
    r"|thành|mang|đều"
    r"|bao|tổng|cộng|người|trưởng|một|những|của|nó|mình|sở|hữu|hết|mất|trong"
    r"|longue?s?|hautes?|whose|aligne|alignent|fields?|plays?|adds?|up|sum|to|at|weighs?"
    r"|pèse|nặng|ở|long|tall|high|parcourt|couvre|traverse|arrose|travels?|covers?|crosses|qua|chảy|đi)[ ,(:–—-]+)*$"
)
# Behind what is counted and before the thing: "strings of a violin", "ngăn trong trái tim".
OF = patterns.compile(
    r"^ (?:(?:réglementaires?|de|du|des|d|of|on|in|dans|sur|aux?|à|en|le|la|les|l|the|son|sa|ses|leurs?|its|his|her"
    r"|their|every|each|this|ce|cette|cet|un|une|an?|chaque|one|any|tout|toute|whole|entire|của|trên|trong|mỗi|một|chiếc|cây"
    r"|con|đàn|cái|bộ|quả|trái|lá|bức|regular|regulation|normal)[ ]+)*$"
)
# Between a number and what it counts: "five interlocking rings", but of no other whole and no part.
OWN = patterns.compile(
    r"(?!(?:autres?|nouve\w+|premi\w+|derni\w+|other|more|new|first|last|further|extra|remaining|missing|broken|des?|du|of"
    r"|à|et|and|or|ou|và|en|in|per|par|for|pour|to|on|các|những)\b)[\p{L}-]+ "
)
# Before a number that is that of a whole: "les 101 départements", "all 50 states".
DEFINITE = patterns.compile(r"\b(?:les|des|aux|ses|leurs|the|its|their|all|cả|đủ|toàn bộ|tổng cộng) $")


class Counted(NamedTuple):
    """A quantity that counts what a row counts, and where it stands in its sentence with the name of that."""

    span: Span
    quantity: Quantity


class Said(NamedTuple):
    """A quantity, and the number that is known instead of it; None where it is right. `sure`: it is tied to a thing of
    which only such numbers are judged."""

    quantity: Quantity
    known: Decimal | None
    sure: bool = False


def judge(
    article: Article, sentence: Span, block: Block, text: str, row: Row, spans: Sequence[Span], others: Sequence[Fact]
) -> Said | None:
    """What a sentence says of a thing of which words stand at `spans` of its text; `others` are the facts of the
    sentence: what is right for another one is not questioned, but where it is tied to this thing.
    """
    fact = row.fact
    told = [
        Counted(Span(quantity.span.start - sentence.start, end - sentence.start), quantity)
        for quantity in article.quantities
        if quantity.block is block
        and sentence.start <= quantity.span.start < sentence.end
        and (end := _counted(quantity, fact))
    ]
    banned = row.banned(text)
    for each in told:
        whole = DEFINITE.search(text, 0, each.span.start) is not None
        own = whole and len(told) == 1 and not banned and each.quantity.unit is None
        ties = [
            span for span in spans if _tied(text, span, each, whole) and not row.banned(_around(text, span, each.span))
        ]
        sure = fact.tight and bool(ties)
        if ties or (own and fact.tight):
            if _right(each.quantity, fact):
                return Said(each.quantity, None, sure)
            entire = whole or max(fact.values) < LEAST or each.quantity.dimension not in (None, "time")
            known = _known(each, fact, bool(ties) and entire)
            return Said(each.quantity, known, sure) if known is not None else None
    if fact.tight or banned:
        return None
    right = next((each.quantity for each in told if _right(each.quantity, fact)), None)
    if right is not None:
        return Said(right, None)
    if len(told) != 1:
        return None
    quantity = told[0].quantity
    whole = DEFINITE.search(text, 0, told[0].span.start) is not None
    part = not whole and any(_tied(text, span, told[0], True) for span in spans)
    known = _known(told[0], fact, not part)
    excused = any(quantity.numbers[0].value in each.values and _counted(quantity, each) for each in others)
    return Said(quantity, known) if known is not None and not excused else None


def _right(quantity: Quantity, fact: Fact) -> bool:
    low, high = quantity.low, quantity.high
    return any((low is None or low <= each) and (high is None or each <= high) for each in fact.values)


def _known(told: Counted, fact: Fact, whole: bool) -> Decimal | None:
    """The known number for which a single one, told as exact, can be meant; `whole`: not as a part of it."""
    quantity = told.quantity
    if quantity.approximation or len(quantity.numbers) > 1:
        return None
    value = quantity.numbers[0].value
    return next((each for each in fact.values[::-1] if value > 1 and _near(value, each, whole)), None)


def _near(value: Decimal, known: Decimal, whole: bool) -> bool:
    """Whether a number can be meant for a known one: not many times as much, or one slip away from it. Fewer than many
    may be but a part of them, where nothing says that they are the whole."""
    one, other = f"{value:f}", f"{known:f}"
    if len(one) == len(other) > 1 and known_years.slipped(one, other) and (not whole or len(one) > 3):
        return True
    if not whole and value < known:
        return False
    if known >= LEAST and value == known * 10:
        return True
    return (known or 1) / FAR <= value <= (known or LEAST) * FAR


def _counted(quantity: Quantity, fact: Fact) -> int:
    """Where the name of what is counted, or the unit, ends; 0 where a row counts something else."""
    if fact.unit or not fact.counts:
        return quantity.span.end if quantity.unit == (fact.unit or None) else 0
    if quantity.unit not in (None, *COUNTED):
        return 0
    end = quantity.span.end if quantity.unit is None else quantity.numbers[-1].span.end
    behind = quantity.block.lower[end : end + REACH]
    after = behind.lstrip(" -\u00a0")
    own = OWN.match(after)
    for start in (0, own.end() if own else 0):
        for noun in fact.counts:
            if after.startswith(noun, start):
                return end + len(behind) - len(after) + _word_end(after, start + len(noun))
    return 0


def _word_end(text: str, at: int) -> int:
    while text[at : at + 1].isalnum():
        at += 1
    return at


def _tied(text: str, words: Span, told: Counted, whole: bool) -> bool:
    """Whether a number is that of a thing, or what it counts is the thing itself: "the 101 French départements". Before
    the thing it is that of a part but where it is that of the whole: "three players of the team"."""
    if words.end <= told.span.start:
        gap = text[words.end : told.span.start]
        return bool(gap.strip() or told.quantity.dimension != "time") and HAS.match(gap) is not None
    if not whole and told.quantity.unit is None:
        return False
    return words.start < told.span.end <= words.end or OF.match(text[told.span.end : words.start]) is not None


def _around(text: str, words: Span, number: Span) -> str:
    """What stands about a thing and its number."""
    return text[max(0, min(words.start, number.start) - SHOWN) : max(words.end, number.end) + SHOWN]
