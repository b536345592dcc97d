"""Shares that no word of voting makes parts of one whole: "58 % en thé, 23 % en café et 29 % sans rien", "le reste"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from lint import patterns
from lint.annotate.words import table
from lint.arithmetic.closures import exclusive
from lint.arithmetic.figures import Clause, Figure, follows
from lint.arithmetic.hundred import FULL, ROUNDS
from lint.arithmetic.letters import bag

# Letters between shares that make them those of several wholes or times.
BARRIER = frozenset("umdlkxXDFcyjaqiHhQRTO(")
SPOILS = frozenset("cxXDFj")
OVERLAPPING = table(
    "plusieurs multiple several réponses answers chez parmi among respectivement respectively aussi également also",
    "both nhiều tva croissance growth inflation remise discount rate taux intérêt interest probability chance chances",
    "risque alors tandis whereas participation turnout hausse baisse pris prend prennent",
    "cédé cède lâché abandonné shed",
)
RESTS = {
    "fr": patterns.compile(r"\b(?:le reste|le solde|les autres|restante?s?)\b"),
    "en": patterns.compile(r"\b(?:the (?:rest|remainder|balance|others)|(?:the )?(?:remaining|other) (?=\d))"),
    "vi": patterns.compile(r"còn lại"),
}
PLACE = patterns.compile(
    r"\s(?:de |du |des |d['’]|of )(?:la |l['’]|the )?(?:\p{Lu}|monde|pays|continent|territoire|world|country|region)"
)
VOTED = bag("suffrages,voix,vote,votes,ballots,ballot,liste,listes,scrutin,candidat,candidate,phiếu")
WITHIN = 2  # sentences before that may tell other shares of a vote
GAP, LED = 4, 8  # letters: "23 per cent the milk, and"
LONG = 16  # letters between two shares
SLACK = Decimal("1.5")
MOST, LEAST = Decimal(135), Decimal(70)  # percent: what is farther off is no list of parts


def percents(sentences: Sequence[Clause], number: int) -> tuple[Figure, ...] | None:
    """The shares of a sentence, with those of the ones before where its words take them up, that miss 100 %."""
    clause = sentences[number]
    if sum(each.unit == "%" for one in sentences[max(0, number - WITHIN) : number + 1] for each in one.quantities) < 2:
        return None
    if "P" not in clause.tags or not _alike(clause):
        return None
    places = [i for i in clause.figures if clause.tags[i] == "P"]
    before = [each for each in sentences[max(0, number - WITHIN) : number] if each.block is clause.block]
    if len(places) > 1 and all(_joined(clause, one, two) for one, two in pairwise(places)):
        return _listed(clause, places, _shares(before[-1]) if before else ())
    return _voted(clause, before)


def _listed(clause: Clause, places: list[int], earlier: tuple[Figure, ...]) -> tuple[Figure, ...] | None:
    """The shares of one list."""
    figures = tuple(clause.figures[i] for i in places)
    rest = RESTS[clause.block.language].search(clause.block.lower, clause.span.start, figures[-1].span.end + LONG)
    tries = [figures, (*earlier, *figures), (*earlier[-1:], *figures)]
    if any(abs(_sum(some) - FULL) <= _margin(some) for some in tries):
        return None
    if len(figures) > 2 and _sum(figures[1:]) == figures[0].value:
        return None
    if rest and _open(clause, rest.start(), rest.end(), figures):
        return None
    if rest:
        return next((some for some in tries if LEAST < _sum(some) < MOST), None)
    more = FULL < _sum(figures) < MOST
    if more and len(figures) == 2 and exclusive(clause.words):
        return figures
    reach = LED if follows(r"[,;.)]|$", clause, places[-1]) >= 0 else GAP  # "and the state of Ohio 20%."
    gapped = any(two - one <= reach for one, two in pairwise(places[1:]))
    if more and len(figures) > 2 and gapped and "e" in clause.tags[places[-2] : places[-1]]:
        return figures
    return None


def _open(clause: Clause, start: int, end: int, figures: Sequence[Figure]) -> bool:
    """Whether the rest is a place ("the rest of Europe"), or is left without a figure: "; the rest was sold"."""
    last, text = figures[-1].span.end, clause.block.text
    return PLACE.match(text, end) is not None or (start > last and not {",", ";"}.isdisjoint(text[last:start]))


def _voted(clause: Clause, before: Sequence[Clause]) -> tuple[Figure, ...] | None:
    """The shares of a vote, told in two or three sentences."""
    every = (*before, clause)
    figures = tuple(figure for each in every for figure in _shares(each))
    if not 3 <= len(figures) <= 5 or not FULL + _margin(figures) < _sum(figures) < MOST:
        return None
    voted = any("V" in each.tags or not VOTED.isdisjoint(each.words) for each in every)
    mixed = any(not {"u", "d", "+", "a", "y"}.isdisjoint(each.tags) or not _alike(each) for each in every)
    return figures if voted and not mixed else None


def _alike(clause: Clause) -> bool:
    """Whether the shares of a sentence may be parts of one whole."""
    return SPOILS.isdisjoint(clause.tags) and (OVERLAPPING | ROUNDS).isdisjoint(clause.words)


def _shares(clause: Clause) -> tuple[Figure, ...]:
    if not SPOILS.isdisjoint(clause.tags):
        return ()
    return tuple(figure for i, figure in clause.figures.items() if clause.tags[i] == "P")


def _joined(clause: Clause, one: int, two: int) -> bool:
    between = clause.tags[one + 1 : two]
    return len(between) <= LONG and BARRIER.isdisjoint(between) and not {",", ";", "e"}.isdisjoint(between)


def _sum(figures: Sequence[Figure]) -> Decimal:
    return sum((figure.value for figure in figures), Decimal(0))


def _margin(figures: Sequence[Figure]) -> Decimal:
    return SLACK + sum((figure.high - figure.low for figure in figures), Decimal(0)) / 2
