"""More of something than there is of all of it: "of the 210 residents, 1,980 had their jab"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint import frames, patterns
from lint.annotate.words import table
from lint.model import Article, Block, Hit, Quantity, Related, Value

# What leads from the words before a whole to it, and from the whole to its part.
OF = {
    "fr": patterns.compile(
        r"\b(?:sur|parmi|d['’]entre)"
        r"(?: (?:un total d[e’']|les|ses|nos|leurs|ces|quelque|environ|plus de|près de|tous les))* $"
    ),
    "en": patterns.compile(
        r"\b(?:of|out of|among)"
        r"(?: (?:the|its|their|our|these|those|some|about|around|more than|nearly|his|her|all|a total of))* $"
    ),
    "vi": patterns.compile(r"\btrong (?:tổng )?(?:số )?(?:(?:hơn|gần|khoảng) )?$"),
}
BETWEEN = {
    "fr": patterns.compile(
        r"^(?: [\p{L}’'-]+){1,5},? "
        r"(?:(?:pas moins de|seuls?|seules|quelque|plus de|près de|environ|on en compte|il y en a) )*$"
    ),
    "en": patterns.compile(
        r"^(?: [\p{L}’'-]+){1,5},? "
        r"(?:(?:only|just|some|about|more than|nearly|as many as|all but|no fewer than|at least) )*$"
    ),
    "vi": patterns.compile(r"^(?: [\p{L}\p{M}]+){1,6},? (?:(?:có|chỉ có|chỉ|tới|khoảng|hơn|gần|đã có) )*$"),
}
BEHIND = {
    "fr": patterns.compile(
        r"^ (?:\p{L}+ )?"
        r"(?:ont|sont|étaient|avaient|seront|auront|ne|n['’]|se|s['’]|viennent|disent|vivent|restent|manquent)\b"
    ),
    "en": patterns.compile(
        r"^ (?:\p{L}+ )?"
        r"(?:had|have|are|were|will|was|take|took|live|came|come|remain|said|say|voted|want|passed|failed|did|do)\b"
    ),
    "vi": patterns.compile(r"^ \p{L}"),
}
# "deux fautes dans un texte de 180 mots" has other things; these words tell of more than the whole.
NOT = table(
    "heures hours giờ ans years năm jours days ngày euros dollars points km mètres metres fois times lần votes voix "
    "exemplaires copies visites visits kilos tonnes pages tests doses injections jabs"
)
# What is left of sales, and the sales; neither may stand beside a word for another year or another company.
PROFIT = patterns.compile(
    r"\b(?:bénéfices?|résultats? nets?|excédents?|profits?|net income|earnings|surplus|lợi nhuận|tiền lãi|lãi)\b"
)
SALES = patterns.compile(r"\b(?:chiffres? d['’]affaires|ventes|recettes|sales|turnover|revenues?|doanh thu|doanh số)\b")
PROFITS = table(
    "bénéfice bénéfices résultat résultats excédent excédents profit profits income earnings surplus nhuận lãi"
)
BEYOND = 10  # times: sales of a quarter beside the profit of a year are no slip
COUNTERS = ("em", "người", "cụ", "chiếc", "con", "cháu", "bạn", "hộ")  # stand for any noun
LARGE = 3  # below that the text counts something else: "of the two, 14 ..."


def hits(article: Article) -> Iterator[Hit]:
    """A Hit for each part that is larger than the whole it is told of."""
    yield from _profits(article)
    last: Quantity | None = None
    for quantity in article.quantities:
        if quantity.unit is None and len(quantity.numbers) == 1 and quantity.dimension in (None, "count"):
            if last is not None and last.block is quantity.block and _larger(last, quantity):
                yield _hit(quantity.block, last, quantity)
            last = quantity
        else:
            last = None


def _profits(article: Article) -> Iterator[Hit]:
    """A Hit for each profit that is many times the sales: "a profit of 2.1 billion on sales of 46 million"."""
    money = [q for q in article.quantities if q.dimension == "money" and len(q.numbers) == 1]
    for one, other in pairwise(money):
        block = one.block
        if other.block is not block or one.unit != other.unit or PROFITS.isdisjoint(block.vocabulary):
            continue
        sentence = block.sentence_at(one.span.start)
        if not sentence.start <= other.span.start < sentence.end:
            continue
        lead, between = block.lower[sentence.start : one.span.start], block.lower[one.span.end : other.span.start]
        for profit, sales, first, second in ((one, other, PROFIT, SALES), (other, one, SALES, PROFIT)):
            if profit.numbers[0].value < BEYOND * sales.numbers[0].value:
                continue
            if first.search(lead[-60:]) and second.search(between) and not first.search(between):
                yield _hit(block, sales, profit, 2)


def _larger(whole: Quantity, part: Quantity) -> bool:
    one, other = whole.numbers[0].value, part.numbers[0].value
    if other <= one or one < LARGE or other > 100_000 * one or part.approximation == "under":
        return False
    block = whole.block
    language = block.language
    if language not in OF or (whole.noun and part.noun and part.noun.key not in (whole.noun.key, *COUNTERS)):
        return False
    sentence = block.sentence_at(whole.span.start)
    if not sentence.start <= part.span.start < sentence.end:
        return False
    text = block.lower
    start = whole.approximation_span.start if whole.approximation_span else whole.span.start
    lead, between = text[sentence.start : min(start, whole.span.start)], text[whole.span.end : part.span.start]
    if whole.noun is None or not OF[language].search(lead) or not BETWEEN[language].match(between):
        return False
    after = text[part.span.end : sentence.end]
    return bool(BEHIND[language].match(after)) and NOT.isdisjoint(after.split()[:2])


def _hit(block: Block, whole: Quantity, part: Quantity, doubt: int = 0) -> Hit:
    values: dict[str, Value] = {"value": frames.printed(part), "whole": frames.printed(whole)}
    related = (Related(block, frames.written(whole), "whole"),)
    return Hit("part", block, frames.written(part), values, related, doubt=doubt)
