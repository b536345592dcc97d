"""Figures a thousand times off what stands beside them: "6,3 milliards, contre 5,8 millions en 2019"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import patterns
from lint.annotate.numbers import power_of
from lint.arithmetic.changes import read
from lint.arithmetic.figures import Clause, Figure, clauses, ends
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import Pair
from lint.model import Agreement, Article, Hit, Measure, Related, Value

MOST = 6  # figures of a sum and its parts
LEAST_POWER, THOUSAND, SPAN = 6, 3, 2  # of ten; and how many times off a thousand two levels may be
EARLIER = bag(
    "an,année,trimestre,semestre,mois,period,période,year,quarter,half,month,earlier,before,previous,last,précédent,précédente,"
    "dernier,dernière,auparavant,năm,ngoái,quý,tháng,trước,cùng"
)
PROFIT = bag("bénéfice,bénéfices,résultat,profit,profits,perte,pertes,loss,losses,earnings,income,lãi,lợi,nhuận,lỗ")
SHARE_OF = patterns.compile(r"\s?(?:of|de|des|du|d['’])?\s?(?:its|ses|son|the|tổng)?\s?$")
QUALIFIED = (" de ", " d'", " d’", " des ", " en ", " of ", " in ", " của ", " at ", " on ")
SALES = patterns.compile(r"\b(?:ventes|chiffre d['’ ]affaires|recettes|sales|revenues?|turnover|doanh thu)\b")
EQUAL = Decimal("0.04")  # what rounding may hide
HUNDRED = Decimal(100)


def uneven(article: Article) -> Iterator[Hit | Agreement]:
    """A Hit for each figure that is some thousand times one it is compared with or the share it is said to be."""
    sales: Figure | None = None
    before: list[Figure] = []
    for clause in clauses(article):
        if not any(power_of(quantity.numbers[-1]) >= LEAST_POWER for quantity in clause.quantities):
            continue
        scaled = [f for f in clause.figures.values() if power_of(f.quantity.numbers[-1]) >= LEAST_POWER]
        powers = {power_of(figure.quantity.numbers[-1]) for figure in scaled}
        if len(powers) > 1 and "q" not in clause.tags:
            for pair in read(clause).pairs:
                yield from _levels(clause, pair)
        same = before if before and before[0].quantity.block is clause.block else []
        found = _completed(scaled, []) or _completed(scaled, same)
        if found is not None:
            odd, other = found
            related = (Related(other.quantity.block, other.span, str(clause.block.role)),)
            yield Hit("level", clause.block, odd.span, {"one": other.printed, "two": odd.printed}, related)
        before = scaled
        if SALES.search(clause.text):
            if sales is not None and "P" in clause.tags:
                yield from _of_sales(clause, scaled, sales)
            sales = sales or _sales(clause, scaled)


def _completed(scaled: list[Figure], before: list[Figure]) -> tuple[Figure, Figure] | None:
    """The figure that makes a sum of all but for its scale: "9 milliards, dont 5,4 milliards et 3,6 millions"."""
    figures = [*before, *scaled]
    if not 2 < len(figures) < MOST or len({figure.kind for figure in figures} - {""}) > 1:
        return None
    for odd in scaled:
        others = [figure for figure in figures if figure is not odd]
        powers = {power_of(figure.quantity.numbers[-1]) for figure in others}
        apart = powers.pop() - power_of(odd.quantity.numbers[-1])
        values = [odd.value.scaleb(apart), *(figure.value for figure in others)]
        if not powers and apart and 2 * max(values) == sum(values):
            return odd, max(others, key=lambda figure: figure.value)
    return None


def _levels(clause: Clause, pair: Pair) -> Iterator[Hit]:
    before, after = pair.before, pair.after
    if pair.start == pair.end or before.value <= 0 or after.value <= 0:
        return
    if not all(power_of(figure.quantity.numbers[-1]) >= LEAST_POWER for figure in (before, after)):
        return
    times = max(before.value, after.value) / min(before.value, after.value)
    if not Decimal(10) ** THOUSAND / SPAN < times < Decimal(10) ** THOUSAND * SPAN or EARLIER.isdisjoint(clause.words):
        return
    one, two = sorted((before, after), key=lambda figure: figure.span.start)
    related = (Related(clause.block, one.span, str(clause.block.role)),)
    yield Hit("level", clause.block, two.span, {"one": one.printed, "two": two.printed}, related)


def _sales(clause: Clause, scaled: list[Figure]) -> Figure | None:
    """What sales amount to: the first sum behind the word, where no other word of results stands before it."""
    found = SALES.search(clause.text)
    money = [figure for figure in scaled if figure.quantity.dimension == "money"]
    if found is None or not money or found.start() + clause.span.start > money[0].span.start:
        return None
    return money[0]


def _of_sales(clause: Clause, scaled: list[Figure], sales: Figure) -> Iterator[Hit]:
    """ "18 milliards, soit 6 % des ventes" where these are 310 millions."""
    for index, percent in clause.figures.items():
        if clause.tags[index] != "P" or ends(r"[sU,(e–]w{0,2}t?", clause, index) < 0:
            continue
        behind = clause.block.lower[percent.span.end : percent.span.end + 30]
        named = SALES.search(behind)
        if named is None or SHARE_OF.match(behind[: named.start()]) is None or PROFIT.isdisjoint(clause.words):
            continue
        part = next((f for f in reversed(scaled) if f.span.end < percent.span.start), None)
        if part is None or behind.startswith(QUALIFIED, named.end()) or part.kind != sales.kind:
            continue
        made = percent.value * sales.value / HUNDRED
        power = (part.value / made).log10() if made > 0 and part.value > 0 else Decimal(0)
        if abs(power) > 1 and abs(power - power.to_integral_value()) < EQUAL:
            related = (Related(sales.quantity.block, sales.span, "body"), Related(clause.block, percent.span, "body"))
            values: dict[str, Value] = {
                "part": percent.printed,
                "whole": sales.printed,
                "made": Measure(made, part.kind),
                "claim": part.printed,
            }
            yield Hit("part", clause.block, part.span, values, related)
