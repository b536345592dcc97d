"""Figures beside what is on record: the area of a country, the length of a river, the year of an independence.

A sentence is judged where it names one thing, says what is measured and gives a figure of that dimension. What pins
the figure to the thing is a frame of words (`rules/tables/facts/attributes.yaml`), or that nothing else can be meant.
A recorded value that fits is an agreement. Where none fits, a value that one slip of the keyboard explains is a hit of
its own; any other is a hit only where a frame pins it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from lint import frames
from lint.model import (
    Agreement,
    Article,
    DateMention,
    Day,
    Edit,
    Hit,
    Local,
    Measure,
    Quantity,
    Suggestion,
    Value,
)  # fmt: skip
from lint.record import NamedTuple
from lint.source import Span
from lint.subjects import Grammar, Row, base_of, grammar_of, things_of

if TYPE_CHECKING:
    from lint.claims import Claim
    from lint.factbase import Entity, Fact

OUTCOMES = ("slip", "other", "capital", "country", "seat", "division", "side")

OTHER = 3  # tolerances beyond which a value that no slip explains is worth a note
FAR = 3  # a gap, as a share of the recorded value, beyond which something else is meant
GROWN = Decimal("0.3")  # what OTHER is for what grows


class Attribute(NamedTuple):
    """A row of attributes.yaml, which says what its keys mean."""

    id: str
    dimension: str
    what: Mapping[str, str]
    within: tuple[Decimal | None, Decimal | None] = (None, None)
    tol: Decimal = Decimal(0)
    judge: bool = True
    loose: bool = False
    partial: bool = False
    grows: bool = False
    counts: Mapping[str, tuple[str, ...]] = {}
    cues: Mapping[str, tuple[str, ...]] = {}
    frames: Mapping[str, tuple[str, ...]] = {}
    not_: Mapping[str, tuple[str, ...]] = {}


class Desk(tuple[dict[str, Any], ...]):
    """The things of fact files, read by `lint.facts` when rules are compiled."""

    @staticmethod
    def read_node(path: str, node: Any) -> tuple[dict[str, Any], ...]:
        from lint.facts import Table

        return Table.read_node(path, node)


class Params(NamedTuple):
    """`always` silence a sentence, `quiet` too, but where a frame pins a figure that a slip of size explains only near
    it. `kinds` are words for kinds of things, `parts` words that make a name mean a part or
    a namesake ("delta du Mékong"), `places` prepositions of place, `past` words that speak of the past, `national` ways
    to call a city the capital without naming the country. The rest are parts of the message."""

    attributes: tuple[Attribute, ...] = ()
    desk: Desk = Desk()
    always: Mapping[str, tuple[str, ...]] = {}
    quiet: Mapping[str, tuple[str, ...]] = {}
    kinds: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
    parts: Mapping[str, tuple[str, ...]] = {}
    places: Mapping[str, tuple[str, ...]] = {}
    past: Mapping[str, tuple[str, ...]] = {}
    national: Mapping[str, tuple[str, ...]] = {}
    questions: Mapping[str, Mapping[str, str]] = {}
    when: Mapping[str, Mapping[str, str]] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each figure that is not the recorded one, an Agreement for each that is."""
    for block, quantities in groupby(article.quantities, key=attrgetter("block")):
        grammar = grammar_of(params, block.language)
        for quantity in quantities:
            rows = grammar.rows(quantity)
            if not rows or len(quantity.numbers) > 1:
                continue
            rows = [row for row in rows if not row.cues.isdisjoint(block.vocabulary)]
            if rows:
                judged = list(_quantity(article, quantity, rows, grammar))
                yield from judged or _told_of(article, quantity, rows, grammar)
    dates = (date for date in article.dates if date.start.year and date.end is None)
    for block, dated in groupby(dates, key=attrgetter("block")):
        grammar = grammar_of(params, block.language)
        rows = [row for row in grammar.dated if not row.cues.isdisjoint(block.vocabulary)]
        if rows:
            for date in dated:
                judged = list(_date(article, date, rows, grammar))
                yield from judged or _told_of_date(article, date, rows, grammar)

    yield from _cities(article, params)


def _cities(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """Cities in another country, or that are called the capital of one; provinces are left to names/place."""
    from lint.figures import compass, places

    yield from compass.check(article)
    for claim in article.placings:
        if places.is_city(claim) and (said := places.judge(claim)) is not None:
            yield said
    yield from places.national(article, params.national)


# --- Quantities -------------------------------------------------------------------------------------------------------


def _quantity(article: Article, quantity: Quantity, rows: list[Row], grammar: Grammar) -> Iterator[Hit | Agreement]:
    block = quantity.block
    sentence = block.sentence_at(quantity.span.start)
    things = things_of(block, sentence, grammar)
    if not things:
        return
    from lint import claims

    around = frames.surroundings(block, quantity)
    if grammar.unreal(around):
        return
    years = claims.years(article, block, sentence)
    found = [
        claim
        for row in rows
        for claim in claims.of(quantity, row, things, around, years, article)
        if _speaks(quantity, claim, around, grammar)
    ]
    current = [claim for claim in found if not claim.stale]
    agreeing = [claim for claim in current if claims.agrees(quantity, claim)]
    if agreeing and not any(claims.exchanged(quantity, claim) for claim in agreeing):
        yield Agreement(block, quantity.span, "fact")
        return
    meant = [claim for claim in current if claim.pinned] or claims.alone(article, quantity, current, things, sentence)
    if not meant:
        meant = claims.leading(article, quantity, current, things, sentence)
    if len({claim.entity.id for claim in meant if not claim.fact.with_}) > 1:
        meant = [claim for claim in meant if claims.slip(quantity, claim) in claims.SIZES]
    if len({claim.entity.id for claim in meant if not claim.fact.with_}) > 1 or not meant:
        return
    if not any(claims.agrees(quantity, claim) for claim in found if claim.stale):
        yield from _verdict(quantity, meant, grammar.params)
    elif not years and not frames.mentions(around, grammar.past):
        outdated = [claim for claim in meant if claim.pinned and (claim.fact.since or claim.fact.until)]
        yield from (_hit("other", quantity, claim, "", 0, grammar.params) for claim in outdated[:1])


def _told_of(article: Article, quantity: Quantity, rows: list[Row], grammar: Grammar) -> Iterator[Hit]:
    """A Hit for a figure one slip away from a fact of what an earlier sentence names."""
    from lint.figures import recorded as told_of

    found = told_of.slipped(article, quantity, rows, grammar)
    if found is not None:
        yield _hit("slip", quantity, *found, 2, grammar.params)


def _told_of_date(article: Article, date: DateMention, rows: list[Row], grammar: Grammar) -> Iterator[Hit]:
    """A Hit for a year one slip away from that of the one thing of which the text can tell it."""
    from lint.figures import recorded as told_of

    found = told_of.slipped_year(article, date, rows, grammar)
    if found is not None:
        row, thing, facts = found
        yield _date_hit(date, row, thing, facts, grammar.params)._replace(doubt=2, outcome="slip")


def _speaks(quantity: Quantity, claim: Claim, around: frames.Surroundings, grammar: Grammar) -> bool:
    """Whether nothing silences a claim. Where a frame pins a figure that a slip of size explains, only what stands near
    the figure does.
    """
    if not grammar.silent(around) and not claim.row.silent(around):
        return True
    from lint import claims

    near = frames.near(around)
    sure = claim.pinned and claims.slip(quantity, claim) in claims.SIZES
    return sure and not grammar.silent(near) and not claim.row.silent(near)


def _verdict(quantity: Quantity, meant: list[Claim], params: Params) -> Iterator[Hit]:
    """A hit for a value that a slip explains, or that is pinned and far from the recorded one."""
    from lint import claims

    for claim in meant:
        if slip := claims.slip(quantity, claim):
            doubt = int(not claim.pinned and slip in ("swapped", "wrong"))
            yield _hit("slip", quantity, claim, slip, doubt, params)
            return
    claim = min(meant, key=lambda each: abs(claims.gap(quantity, each)))
    gap = claims.gap(quantity, claim)
    attribute = claim.row.attribute
    least = GROWN if attribute.grows else OTHER * claims.tolerance(claim)
    partial = attribute.partial and gap < 0
    comparable = -FAR / (1 + FAR) < gap < FAR  # so many times as much, or as little
    stated = not quantity.approximation or (quantity.approximation in ("over", "at-least") and gap > 0)
    if claim.pinned and stated and not partial and comparable and abs(gap) > least:
        yield _hit("other", quantity, claim, "", 0, params)


# --- What the finding says --------------------------------------------------------------------------------------------


def _hit(outcome: str, quantity: Quantity, claim: Claim, slip: str, doubt: int, params: Params) -> Hit:
    from lint.annotate.slips import printed

    block, span, number = quantity.block, frames.written(quantity), quantity.numbers[0]
    fact = claim.fact
    grows = claim.row.attribute.grows
    recorded = fact.value if fact.value is not None else claim.recorded
    values = _values(claim.row.attribute, claim.entity, fact, slip, params)
    values["value"] = block.text[span.start : span.end]
    values["recorded"] = Measure(_rounded(recorded) if grows else recorded, fact.unit or None)
    suggestions: tuple[Suggestion, ...] = ()
    text = block.text[number.span.start : number.span.end]
    if slip and not grows and not any(map(str.isalpha, text)) and quantity.unit in (None, fact.unit):
        figure = printed(recorded.normalize(), text, number)
        shown = figure + block.text[number.span.end : span.end]
        suggestions = (Suggestion(shown, (Edit(Span(number.span.start, span.end), shown),)),)
    entry = f"{claim.entity.id}.{fact.attribute}"
    return Hit(outcome, block, span, values, suggestions=suggestions, entry=entry, doubt=doubt)


def _rounded(value: Decimal) -> Decimal:
    """Three digits of what changes every year."""
    return round(value, 2 - value.adjusted())


def _values(attribute: Attribute, entity: Entity, fact: Fact, slip: str, params: Params) -> dict[str, Value]:
    names = {language: shown[0] for language, shown in entity.names.items() if shown}
    question = params.questions.get(slip)
    return {
        "thing": Local(names or {"en": entity.id}),
        "what": Local(attribute.what),
        "source": base_of(params).source(fact),
        "when": _when(fact, params),
        "question": Local(question) if question else "",
    }


def _when(fact: Fact, params: Params) -> Local:
    """Since when, until when or on which day the recorded value holds."""
    known = {name: given for name in ("since", "until", "as_of") if (given := getattr(fact, name))}
    form = "between" if {"since", "until"} <= known.keys() else next(iter(known), "")
    if form != "as_of" and any(len(known[name]) < 10 for name in ("since", "until") if name in known):
        form += ".rough"
    return Local(params.when.get(form, {}), {name: _shown(given) for name, given in known.items()})


def _shown(day: str) -> Day:
    return Day(*map(int, day.split("-")))


# --- Dates ------------------------------------------------------------------------------------------------------------


def _date(article: Article, date: DateMention, rows: list[Row], grammar: Grammar) -> Iterator[Hit | Agreement]:
    block = date.block
    sentence = block.sentence_at(date.span.start)
    around = frames.Surroundings(
        frames.words(block.text[sentence.start : date.span.start])[::-1],
        frames.words(block.text[date.span.end : sentence.end]),
        frozenset(frames.words(block.text[sentence.start : sentence.end])),
    )
    things = None
    for row in rows:
        if row.silent(around):
            continue
        things = things_of(block, sentence, grammar) if things is None else things
        for named in things:
            facts = [fact for fact in named.entity.facts if fact.attribute == row.attribute.id and fact.text]
            subject = frames.phrases((block.text[named.mention.span.start : named.mention.span.end],))
            if not facts or not any(frames.fits(around, frame, subject) for frame in row.pinning):
                continue
            if any(int(fact.text[:4]) == date.start.year for fact in facts):
                yield Agreement(block, date.span, "fact")
            elif not frames.mentions(around, grammar.quiet[0]) and (not row.attribute.partial or _slipped(date, facts)):
                yield _date_hit(date, row, named.entity, facts, grammar.params)
            return


def _slipped(date: DateMention, facts: list[Fact]) -> bool:
    return any(misdated(str(date.start.year), fact.text[:4]) for fact in facts)


def _date_hit(date: DateMention, row: Row, entity: Entity, facts: list[Fact], params: Params) -> Hit:
    year = str(date.start.year)
    fact = next((fact for fact in facts if misdated(year, fact.text[:4])), None)
    values = _values(row.attribute, entity, fact or facts[0], "swapped" if fact else "", params)
    values["value"] = date.block.text[date.span.start : date.span.end]
    values["recorded"] = _shown((fact or facts[0]).text)
    if fact and sorted(year) != sorted(fact.text[:4]):
        values["question"] = Local(params.questions["wrong"])
    entry = f"{entity.id}.{row.attribute.id}"
    return Hit("slip" if fact else "other", date.block, date.span, values, entry=entry)


def misdated(year: str, recorded: str) -> bool:
    """Whether one slip of the keyboard turns a recorded year into another: two digits exchanged, or one wrong that is
    not the last, since years close together may both be right."""
    differing = [at for at in range(4) if year[at] != recorded[at]] if len(year) == len(recorded) == 4 else []
    if len(differing) == 2:
        first, second = differing
        return second == first + 1 and year[first] == recorded[second] and year[second] == recorded[first]
    return len(differing) == 1 and differing[0] < 3
