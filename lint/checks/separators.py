"""Two ways to write numbers in one article: "500.000" and "80 000", "1.8" and "1,8".

Only figures with a unit, a scale or a counted noun are read: section numbers and versions have none. One finding for
the article, at the first figure that is written the rarer way; a teaser below it is another article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lint.annotate.numbers import FIGURE, power_of
from lint.annotate.unit_table import BEFORE
from lint.annotate.units import BLANKS
from lint.model import Agreement, Article, Block, Hit, Listing, Number, Quantity, Related, Role, Value
from lint.record import NamedTuple

OUTCOMES = ("groups", "decimals", "both")
SIGNS = frozenset(sign[-1] for sign in BEFORE)
OWN = {"fr": " ,", "en": ",.", "vi": ".,"}  # between groups, before decimals; where both are as frequent


class Params(NamedTuple):
    """How many figures of the rarer way a message names at most."""

    shown: int = 4


class Written(NamedTuple):
    """A number as printed, with the signs that group its digits and part its decimals ("" for none)."""

    number: Number
    group: str
    decimal: str


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """At most one Hit a region: the figures that are not written as most of its figures are."""
    regions: dict[int, list[Written]] = {}
    for quantity in article.quantities:
        written = _written(quantity, article)
        if written is not None:
            regions.setdefault(quantity.block.region.index, []).append(written)
    for each in regions.values():
        yield from _mixed(each, article.language, params)


def _mixed(written: list[Written], language: str, params: Params) -> Iterator[Hit]:
    groups = Counter(each.group for each in written if each.group)
    decimals = Counter(each.decimal for each in written if each.decimal)
    if len(groups) > 1:
        yield _hit("groups", written, groups, 1, params)
    elif len(decimals) > 1:
        yield _hit("decimals", written, decimals, 2, params)
    elif groups.keys() & decimals.keys():
        own = "." if language == "en" else ","
        rarer = 1 if own in decimals else 2
        yield _hit("both", written, groups if rarer == 1 else decimals, rarer, params)


def _written(quantity: Quantity, article: Article) -> Written | None:
    """How the last number of a quantity is written; None for what has no separator, or may be no prose."""
    block, number = quantity.block, quantity.numbers[-1]
    if block.language != article.language or block.role in (Role.TABLE, Role.BYLINE):
        return None
    digits = FIGURE.match(block.text, number.span.start)
    measured = quantity.unit or quantity.noun or power_of(number)
    if digits is None or not measured or quantity.dimension == "time" or _foreign(block, number):
        return None
    signs = [c for c in digits[0] if not c.isdigit()]
    return _signs(number, signs, digits[0], quantity) if signs else None


def _foreign(block: Block, number: Number) -> bool:
    """Whether an amount follows its sign in copy where signs follow amounts: it is as another country writes it."""
    return block.language != "en" and block.text[max(0, number.span.start - 1) : number.span.start] in SIGNS


def _signs(number: Number, signs: list[str], digits: str, quantity: Quantity) -> Written:
    plain = [" " if sign in BLANKS else "'" if sign in "'’" else sign for sign in signs]
    if len(set(plain)) > 1:
        return Written(number, plain[0], plain[-1])
    fraction = digits.rpartition(signs[-1])[2]
    grouped = number.readings[0].style == "group" or len(plain) > 1
    if len(number.readings) > 1 and quantity.noun is not None and quantity.unit is None and len(fraction) == 3:
        grouped = True  # "12,400 habitants" are no twelve and a half
    return Written(number, plain[0], "") if grouped else Written(number, "", plain[0])


def _hit(outcome: str, written: list[Written], counts: Counter[str], field: int, params: Params) -> Hit:
    own = OWN.get(written[0].number.block.language, "")
    usual = max(counts, key=lambda sign: (counts[sign], sign == own[field - 1 : field]))
    rare = [each for each in written if each[field] and (each[field] != usual or len(counts) == 1)]
    others = [each for each in written if each not in rare and (each[field] or len(counts) == 1)]
    first, other = rare[0].number, others[0].number
    listed = tuple(dict.fromkeys(_printed(each.number) for each in rare))[: params.shown]
    values: dict[str, Value] = {"rare": Listing(listed), "usual": _printed(other), "count": len(rare)}
    return Hit(outcome, first.block, first.span, values, (Related(other.block, other.span, "usual"),))


def _printed(number: Number) -> str:
    return number.block.text[number.span.start : number.span.end]
