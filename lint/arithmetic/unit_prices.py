"""What one of so many costs or has: "18 millions d'euros pour 6 kilomètres, soit 3 millions le kilomètre"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint import patterns
from lint.annotate import nouns, units
from lint.annotate.numbers import power_of
from lint.arithmetic.figures import Clause, Figure
from lint.arithmetic.letters import bag
from lint.arithmetic.rates import average_hit
from lint.arithmetic.shares import ENTRIES, Params
from lint.model import Agreement, Hit, Related

# What makes a figure that of each: "le kilomètre", "a game", "mỗi km"; and, before it, "the kilo costs".
NAMED = r"(?P<noun>\p{L}[\p{L}\p{M}]*)"
BEHIND = patterns.compile(
    rf"\s?(?:à la |à l['’]|au |le |la |l['’]|du |par |a |an |the |per |every |(?:cho |trên )?mỗi |một |/)"
    rf"{NAMED}(?P<own>)"
)
AHEAD = patterns.compile(
    rf"(?:le |la |l['’]|chaque |each |every |the |mỗi ){NAMED} (?:revient à |revenant à |coûte |coûtant |coûtera |vaut "
    r"|costs? |costing |works? out at |gets |receives |reçoit |touche |giá |được |nhận )$"
    r"|mỗi (?P<own>\p{L}[\p{L}\p{M}]*) $"
)
PERSONS = {"fr": bag("personne,tete,habitant"), "en": bag("person,head"), "vi": bag("người")}
SPOILS = frozenset("cuxXDFkO")
SLIP = Decimal("0.02")  # of a power of ten
NEAR = 4  # times: what is farther off, and no power of ten, is of something else


def unit_prices(clause: Clause, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each figure of one that is not the total by the count of its sentence, an Agreement where it is."""
    places = [i for i in clause.figures if clause.tags[i] == "Q"]
    times = clause.tags.count("T")  # "durant les onze premiers mois"
    if len(places) != 3 or len(clause.figures) != 3 + times or "z" in clause.tags or not SPOILS.isdisjoint(clause.tags):
        return
    for index in places:
        rated = _rated(clause.figures[index], [clause.figures[i] for i in places if i != index])
        if rated is not None:
            yield from _judge(clause, *rated, params)
            return
    for index in (places[-1], places[1], places[0]):
        others = [clause.figures[i] for i in places if i != index]
        found = _count(clause, clause.figures[index], others)
        if found is not None:
            count = others[found]
            yield from _judge(clause, clause.figures[index], others[1 - found], count, params)
            return


def _rated(each: Figure, others: list[Figure]) -> tuple[Figure, Figure, Figure] | None:
    """ "7 tonnes à l'hectare : 700 tonnes pour 100 hectares": what one has, the total and the count."""
    over, _, under = each.kind.partition("/")
    kinds = [figure.kind for figure in others]
    if not under or each.quantity.dimension == "speed" or sorted(kinds) != sorted((over, under)) or over == under:
        return None
    total, count = others if kinds[0] == over else others[::-1]
    return each._replace(kind=over), total, count


def _count(clause: Clause, each: Figure, others: list[Figure]) -> int | None:
    """Which of two figures counts the things that another one is said to be for one of."""
    text, language = clause.block.lower, clause.block.language
    noun = each.quantity.noun
    behind = max(each.span.end, noun.span.end if noun is not None else 0)
    match = BEHIND.match(text, each.span.end) or BEHIND.match(text, behind)
    match = match or AHEAD.search(text, max(0, each.span.start - 40), each.span.start)
    if match is None:
        return None
    group = "noun" if match["noun"] else "own"
    unit = units.after(text, match.start(group), language)
    named = nouns.key(match[group], language)
    for place, figure in enumerate(others):
        if (unit is not None and unit[0] == figure.kind) or (not figure.kind and figure.noun == named):
            return place
    people = [place for place, figure in enumerate(others) if not figure.kind and figure.noun]
    return people[-1] if named in PERSONS[language] and len(people) == 1 else None


def _judge(clause: Clause, each: Figure, total: Figure, count: Figure, params: Params) -> Iterator[Hit | Agreement]:
    if not each.kind and not each.noun and power_of(each.quantity.numbers[-1]):
        each = each._replace(kind=total.kind)
    entries = each.noun in ENTRIES and total.noun in ENTRIES
    if each.kind != total.kind or not (entries or each.noun in ("", total.noun)):
        return
    if count.value <= 1 or total.value <= each.value:
        return
    if not all(figure.high.is_finite() and figure.low > 0 for figure in (each, total, count)):
        return
    made = total.value / count.value
    rough = "j" in clause.tags or any(figure.quantity.approximation for figure in (each, total, count))
    slack = made * (params.average if rough else params.each / 2) + (each.high - each.low) / 2
    power = (made / each.value).log10()
    if abs(made - each.value) <= slack:
        related = (Related(clause.block, total.span, "total"), Related(clause.block, count.span, "count"))
        yield Agreement(clause.block, each.span, "text", related)
    elif made / NEAR <= each.value <= made * NEAR or abs(power - power.to_integral_value()) < SLIP:
        yield average_hit(clause, each, total, count, made)
