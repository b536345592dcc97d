"""Totals that no word announces: "130 lundi et 85 mardi, 215 en deux jours", "90 tỷ, trong đó A 70 tỷ, B 50 tỷ"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.figures import Clause, Figure, ends, follows
from lint.arithmetic.letters import bag
from lint.arithmetic.listing import Whole, sharing

# Who bears a cost, with the verb told once: "la ville apporte 2 millions, la région 1,5 et l'État 500.000".
PAYING = {
    "fr": bag(
        "apporte,apportent,apportera,apporteront,apportant,verse,versent,versera,verseront,finance,financent,financera,"
        "financeront,paie,paient,paiera,paieront,prend,prennent,prendra,prendront,fournit,fournissent,fournira,fourniront,"
        "donne,donnent,donnera,donneront,contribue,contribuent,contribuera,contribueront,couvre,couvrent,débourse,débourseront"
    ),
    "en": bag(
        "provide,provides,provided,pay,pays,paid,contribute,contributes,contributed,put,puts,give,gives,gave,fund,funds,"
        "cover,covers,bear,bears,supply,supplies"
    ),
    "vi": bag("góp,chi,cấp,trợ,bỏ,trả"),
}
GAPPED = r"[,e][wN1]{1,6}"
THERE = (
    "on y compte", "on y dénombre", "on compte", "on dénombre", "il y a", "il y avait", "on comptait", "there are",
    "there were", "they are", "these are", "they were",
)  # fmt: skip
FAR = 2  # times: what is farther off is of something else
OPENS = r"[wN]{0,6},?i[^QPOTRH;:.()]{0,8}(?=Q)"
COMPARES = frozenset("mlakXDFqjc;:(")


def included(clause: Clause, index: int) -> Iterator[Whole]:
    """ "75 millions, dont l'État apporte 40 millions, la région 20 et la ville 15": never more than those."""
    total = clause.figures[index]
    if total.quantity.dimension != "money" or follows(OPENS, clause, index) < 0:
        return
    run = tuple(i for i in clause.figures if i > index)
    between = clause.tags[index:]
    if len(run) < 2 or between.count("i") > 1 or not COMPARES.isdisjoint(between) or next(iter(clause.figures)) < index:
        return
    if all(clause.tags[i] == "Q" and clause.figures[i].kind in ("", total.kind) for i in run) and not any(
        clause.figures[i].noun for i in run
    ):
        yield Whole(index, run, False, sure=len(run) > 2)


def borne(clause: Clause, previous: Clause | None) -> tuple[Figure, tuple[int, ...]] | None:
    """The cost that the sentence before gives, and its parts: "Le devis est de 9 millions. La ville en paie 5, ..."."""
    if previous is None or previous.block is not clause.block:
        return None
    paying = PAYING[clause.block.language]
    verb = next((place for place, word in enumerate(clause.words) if word in paying), len(clause.words))
    run = tuple(place for place in clause.figures if place > verb)
    costs = [figure for figure in previous.figures.values() if figure.quantity.dimension == "money"]
    if len(costs) != 1 or len(run) < 2 or "e" not in clause.tags[run[-2] :]:
        return None
    if not COMPARES.isdisjoint(clause.tags) or not {"u", "d", "i", "z"}.isdisjoint(clause.tags):
        return None
    parts = [sharing(clause.figures[i], costs[0]) for i in run]
    if any(part.kind not in ("", costs[0].kind) or part.noun for part in parts):
        return None
    if any(clause.tags[i] != "Q" or (i > run[0] and ends(GAPPED, clause, i) < 0) for i in run):
        return None
    made = sum(part.value for part in parts)
    return (costs[0], run) if made / FAR < costs[0].value < made * FAR else None
