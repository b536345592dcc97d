"""Gold, silver and bronze against the number of medals: "36 médailles", "14 en or, 9 en argent et 11 en bronze"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint.annotate.words import table
from lint.arithmetic.figures import Clause, Figure
from lint.arithmetic.partition import Split
from lint.model import Article

MEDALS = table("médailles médaille medals medal huy breloques podiums")
METALS = {
    **dict.fromkeys(("or", "gold", "golds", "vàng"), 1),
    **dict.fromkeys(("argent", "silver", "silvers", "bạc"), 2),
    **dict.fromkeys(("bronze", "bronzes", "đồng"), 3),
}
COUNTED = frozenset(("medaille", "medal", "huy", "breloque", "podium", "huy chương"))
REACH = 5  # words behind a figure among which its metal stands
FAR = Decimal(2)  # times: what is farther off is another's total


def medals(article: Article, sentences: Sequence[Clause]) -> Iterator[tuple[int, Split]]:
    """The medals that do not add up, with the number of the sentence that has those of all three metals."""
    if MEDALS.isdisjoint(article.vocabulary):
        return
    for number, clause in enumerate(sentences):
        if len(clause.quantities) < 3 or MEDALS.isdisjoint(clause.block.vocabulary):
            continue
        told = [(metal, figure) for i, figure in clause.figures.items() if (metal := _metal(clause, i))]
        if [metal for metal, _ in told] != [1, 2, 3]:
            continue
        parts = tuple(figure for _, figure in told)
        made = sum((figure.value for figure in parts), Decimal(0))
        totals = _totals(clause, sentences)
        if totals and all(total.value != made for total in totals):
            near = [total for total in totals if made / FAR < total.value < made * FAR]
            if near:
                yield number, Split(near[0], parts)


def _metal(clause: Clause, place: int) -> int:
    """The metal behind a figure, before the next one; 0 for none."""
    stop = min((i for i in clause.figures if i > place), default=len(clause.tags))
    found = [METALS[word] for word in clause.words[place + 1 : min(stop, place + 1 + REACH)] if word in METALS]
    noun = clause.figures[place].quantity.noun
    if not found and noun is not None and noun.head.lower() in METALS:
        return METALS[noun.head.lower()]
    return found[0] if found else 0


def _totals(clause: Clause, sentences: Sequence[Clause]) -> list[Figure]:
    """The numbers of medals of whatever metal in a text, those of the sentence first."""
    found = [
        (each is not clause, figure)
        for each in sentences
        if each.block.region is clause.block.region
        for i, figure in each.figures.items()
        if figure.noun in COUNTED and not figure.kind and not _metal(each, i) and figure.value > 2
        if len(figure.quantity.numbers) == 1
    ]
    return [figure for _, figure in sorted(found, key=lambda pair: pair[0])]
