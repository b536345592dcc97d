"""Parts of a whole that stands in another sentence or title: "All 30 seats were at stake. Labour took 13, ..."

A list is held against every figure before it that may be its whole, and questioned only where none of them fits, the
nearest of them is near the sum, and the words close the list or the sum is more than that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import patterns
from lint.arithmetic.apposed_totals import HEADS
from lint.arithmetic.closures import OPENED, announced, closed, dated, exclusive
from lint.arithmetic.figures import Clause, Figure, ends, rounded
from lint.arithmetic.letters import bag
from lint.arithmetic.listing import UNDECIDED, labelled, may_be_part, sharing
from lint.arithmetic.stated import THERE
from lint.arithmetic.totals import VERBS, overlapping, owning
from lint.model import Role
from lint.record import NamedTuple

VOTES = frozenset(("blanc", "nul", "abstention", "oui", "non", "bulletin", "blank", "spoilt", "vote", "voix", "phiếu"))
BARRIER = frozenset("kXDFcqjsgizalx:(H")
# Before a figure, what makes it no part: "of the 60", "rose by 12".
APART = patterns.compile(r"(?:[po]w{0,2}|[ud][wN]{0,2}[bft]w?|m|f?t)$")
WITH = bag("avec,with,có,possèdent,have,had,ont,also,aussi,également,cũng")
ROW = patterns.compile(r"\d\s\p{L}{1,2}\.[,;)]")  # of a table: "3. Auch, 27 pts, 6 v., 2 d."
BOTH = patterns.compile(r"\b(?:les deux|both|either|several|plusieurs|more than one|cả hai)\b")
# A row of a table of results: "6 v., 2 d.".
TALLY = patterns.compile(r"\s?(?:v|d|n|g|p|j|w|l|t)\b\.?[,;)]")
NARROW = Decimal("0.5")  # of the rounding
FEW = 10
APPOSED = r"[QR][^QPOTRH;:.()pfI]{0,6},(?:i?w?|s)"
BODY = frozenset((Role.LEDE, Role.BODY, Role.STANDFIRST, Role.QUOTE, Role.LIST))
SPOILS = frozenset("XDFqjcx")  # letters that make figures no parts
LONG = 14  # letters between two parts
WINDOW = 2  # sentences with figures before a list
LEAST, MOST = Decimal("0.6"), Decimal("1.6")  # times the whole: what is farther off is of something else


class Split(NamedTuple):
    """A whole and its parts that do not make it up."""

    total: Figure
    parts: tuple[Figure, ...]


def splits(sentences: Sequence[Clause], number: int, people: frozenset[str]) -> Iterator[Split]:
    """The lists of a sentence that make up none of the figures before them, with the nearest of those."""
    clause = sentences[number]
    if clause.block.role not in BODY or not SPOILS.isdisjoint(clause.tags):
        return
    for run in _runs(clause):
        wholes = [*_own(clause, run), *_before(sentences, number)]
        parts = [clause.figures[i] for i in run]
        if TALLY.match(clause.block.lower, parts[0].span.end):
            return
        if overlapping(clause.words[run[0] :]) or owning(clause, run) or BOTH.search(clause.text):
            return
        if _fits_any(clause, wholes, parts):
            return
        found = next((each for total in wholes if (each := _split(clause, run, total, people))), None)
        if found is not None and ROW.search(clause.text) is None:
            yield found


# --- Lists and wholes -------------------------------------------------------------------------------------------------


def _runs(clause: Clause) -> Iterator[tuple[int, ...]]:
    """Figures in a row that nothing parts but commas and "and"."""
    run: list[int] = []
    for index in clause.figures:
        if run and not _joined(clause, run[-1], index):
            yield from _whole_runs(clause, run)
            run = []
        if clause.tags[index] == "Q" and not labelled(clause, index):
            run.append(index)
        else:
            yield from _whole_runs(clause, run)
            run = []
    yield from _whole_runs(clause, run)


def _joined(clause: Clause, one: int, two: int) -> bool:
    between = clause.tags[one + 1 : two]
    first, second = clause.figures[one], clause.figures[two]
    kinds = {first.kind, second.kind} - {""}
    if len(between) > LONG or not BARRIER.isdisjoint(between) or APART.search(between):
        return False
    return len(kinds) < 2 and not {",", ";", "e"}.isdisjoint(between)


def _whole_runs(clause: Clause, run: list[int]) -> Iterator[tuple[int, ...]]:
    """A run, where its end is that of a list."""
    if len(run) < 2:
        return
    last = clause.tags[run[-2] : run[-1]]
    if "e" in last or (";" in last and len(run) > 2) or closed(clause, run):
        yield tuple(run)


def _own(clause: Clause, run: tuple[int, ...]) -> Iterator[Figure]:
    """The figures of the sentence before a list, nearest first; the first of the list itself."""
    if len(run) > 2 and not announced(clause, run):
        yield clause.figures[run[0]]
    yield from (figure for i, figure in reversed(clause.figures.items()) if i < run[0] and clause.tags[i] in "QR")


def _before(sentences: Sequence[Clause], number: int) -> Iterator[Figure]:
    """The figures of the sentences before a list, and of the title."""
    clause = sentences[number]
    for before in reversed(sentences[max(0, number - WINDOW) : number]):
        near = clause.block.paragraph - before.block.paragraph <= 1 and before.block.region is clause.block.region
        if near and before.block.role in BODY:
            yield from (figure for i, figure in before.figures.items() if before.tags[i] in "QR")
    if OPENED[clause.block.language].match(clause.text):
        yield from (
            figure
            for before in sentences[: max(0, number - WINDOW)]
            if before.block.region is clause.block.region and before.block.role in BODY
            for i, figure in before.figures.items()
            if before.tags[i] == "Q" and figure.kind
        )
    for first in sentences[:4]:
        if first.block.role is Role.TITLE and first.block.region is clause.block.region:
            yield from (figure for i, figure in first.figures.items() if first.tags[i] in "QR")


def _fits_any(clause: Clause, wholes: list[Figure], parts: list[Figure]) -> bool:
    """Whether a list, with or without its ends, makes up some figure before or behind it."""
    behind = [figure for figure in clause.figures.values() if figure.span.start > parts[-1].span.end]
    for total in (*wholes, *behind):
        shared = [sharing(part, total) for part in parts]
        for some in (shared, shared[1:], shared[:-1]):
            if len(some) > 1 and adds_up(total, some):
                return True
        rest = total.value - sum(part.value for part in shared)
        if any(other is not total and other.value == rest for other in wholes):
            return True
    return False


def adds_up(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts make up a whole, as far as both were rounded."""
    bounds = [_bounds(part) for part in parts]
    least, most = _bounds(total)
    return sum(low for low, _ in bounds) <= most and least <= sum(high for _, high in bounds)


def _bounds(figure: Figure) -> tuple[Decimal, Decimal]:
    """The interval of a figure: where its parts are told, "3 millions" is not 3.4."""
    low, high = rounded(figure)
    if figure.quantity.approximation:
        return low, high
    return figure.value - (figure.value - low) * NARROW, figure.value + (high - figure.value) * NARROW


# --- Judgement --------------------------------------------------------------------------------------------------------


def _split(clause: Clause, run: tuple[int, ...], total: Figure, people: frozenset[str]) -> Split | None:
    own = total.quantity.block is clause.block and clause.span.start <= total.span.start < clause.span.end
    places = run[1:] if total is clause.figures[run[0]] else run
    parts = tuple(sharing(clause.figures[i], total) for i in places)
    made = sum((part.value for part in parts), Decimal(0))
    if len(parts) < 2 or total.value <= max(part.value for part in parts):
        return None
    listed = own and _listed(clause, places) and total.quantity.noun is not None and not total.kind
    if not listed and not _one_kind(clause, total, parts, people):
        return None
    if not all(part.high.is_finite() and part.low > 0 for part in (total, *parts)) or len(total.quantity.numbers) > 1:
        return None
    if not LEAST * total.value < made < MOST * total.value:
        return None
    return Split(total, parts) if _said(clause, places, total, made, own) else None


def _said(clause: Clause, places: tuple[int, ...], total: Figure, made: Decimal, own: bool) -> bool:
    """Whether anything says that a list should make up a whole."""
    more = made > total.value
    figures = [clause.figures[i].quantity for i in places]
    gapped = not any(figure.noun or figure.unit for figure in figures[1:])
    verb = not VERBS.isdisjoint(clause.words[places[-1] + 1 : places[-1] + 3])
    gapped = gapped and not (verb and UNDECIDED.isdisjoint(clause.words))
    if closed(clause, places) or announced(clause, places):
        return True
    if dated(clause, places[0]):
        return False
    if exclusive(clause.words[places[0] :]):
        return True
    if not more or sum(word in WITH for word in clause.words[places[0] :]) > 1:
        return False
    if own:
        if _listed(clause, places):
            return True
        start = ends(APPOSED, clause, places[0])
        if ends(r"[,;e]w?", clause, places[-1]) < 0:
            return False  # "30 of them at home, and let in 18"
        if clause.block.language == "vi":
            return False  # "30 máy bơm, 25 máy phát và 18 máy sấy" have one noun
        apart = clause.tags[start - 1 : start] in ("p", "o", "f", "I")
        return start >= 0 and not total.kind and total.value >= FEW and not apart
    named = all(clause.figures[i].noun for i in places)
    alike = all(clause.figures[i].noun == total.noun for i in places)
    if len(places) < 3:
        return False
    if total.kind and OPENED[clause.block.language].match(clause.text):
        return True
    return gapped or alike or (named and clause.text.startswith(THERE))


def _listed(clause: Clause, places: Sequence[int]) -> bool:
    """Whether three things or more stand behind a colon."""
    return len(places) > 2 and clause.tags[places[0] - 1] == ":"


def _one_kind(clause: Clause, total: Figure, parts: Sequence[Figure], people: frozenset[str]) -> bool:
    """Whether parts and whole are counted or measured alike, as far as their nouns tell."""
    if total.kind or any(part.kind for part in parts):
        return all(part.kind == total.kind or not (part.kind or part.noun) for part in parts)
    if total.quantity.noun is None:
        return False
    if all(may_be_part(part, total, people, True) or part.noun in VOTES for part in parts):
        return True
    nouns = {part.noun for part in parts}
    if total.noun in HEADS:
        return True
    sorts = "" not in nouns and len(nouns) == len(parts) and total.noun not in nouns and nouns.isdisjoint(people)
    return sorts and not {"i", "z", "g"}.isdisjoint(clause.tags)
