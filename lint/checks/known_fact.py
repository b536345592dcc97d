"""Figures beside what is on record: the area of a country, the length of a river, the year of an independence.

A sentence is judged where it names one thing, says what is measured and gives a figure of that dimension. What pins
the figure to the thing is a frame of words (see `rules/tables/facts/attributes.yaml`), or that nothing else can be meant.
A recorded value that fits is an agreement. Where none fits, a value that one slip of the keyboard explains is a hit of
its own; any other is a hit only where a frame pins it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from lint import frames
from lint.annotate import nouns, units
from lint.annotate.numerals import vocabulary
from lint.model import Agreement, Article, Block, DateMention, Day, Edit, Hit, Local, Measure, Quantity, Suggestion, Value
from lint.source import Span

if TYPE_CHECKING:
    from lint.factbase import Base, Entity, Fact, Mention

OUTCOMES = ("slip", "other")

LARGE = 10_000  # bare numbers below this are no population
YEARS = 15  # a figure that grows is not compared over more
ROUNDED = Decimal("0.12")  # the gap of "about", "over", "nearly"
OTHER = 3  # tolerances beyond which a value that no slip explains is worth a note
FAR = 3  # a gap, as a share of the recorded value, beyond which something else is meant
GROWN = Decimal("0.3")  # the same for what grows


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


class Desk:
    """Fact files, read by `lint.facts` when rules are compiled."""

    @staticmethod
    def read_node(path: str, node: Any) -> tuple[dict[str, Any], ...]:
        from lint.facts import Table

        return Table.read_node(path, node)


class Params(NamedTuple):
    """`quiet` silence a sentence. `kinds` are words for kinds of things, `parts` words that make a name mean a part or
    a namesake ("delta du Mékong"), `places` prepositions of place. The rest are parts of the message."""

    attributes: tuple[Attribute, ...] = ()
    desk: Desk = ()  # type: ignore[assignment]  # read, it is a tuple of plain things
    quiet: Mapping[str, tuple[str, ...]] = {}
    kinds: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
    parts: Mapping[str, tuple[str, ...]] = {}
    places: Mapping[str, tuple[str, ...]] = {}
    past: Mapping[str, tuple[str, ...]] = {}
    questions: Mapping[str, Mapping[str, str]] = {}
    when: Mapping[str, Mapping[str, str]] = {}


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each figure that is not the recorded one, an Agreement for each that is."""
    for block, quantities in groupby(article.quantities, key=attrgetter("block")):
        grammar = _grammar(params, block.language)
        words: set[str] | None = None
        for quantity in quantities:
            rows = grammar.rows(quantity)
            if not rows or len(quantity.numbers) > 1:
                continue
            words = vocabulary(block.text.lower()) if words is None else words
            rows = [row for row in rows if not row.cues.isdisjoint(words)]
            if rows:
                yield from _quantity(article, quantity, rows, grammar)
    dates = (date for date in article.dates if date.start.year and date.end is None)
    for block, dated in groupby(dates, key=attrgetter("block")):
        grammar = _grammar(params, block.language)
        words = vocabulary(block.text.lower())
        rows = [row for row in grammar.dated if not row.cues.isdisjoint(words)]
        if rows:
            for date in dated:
                yield from _date(article, date, rows, grammar)


# --- Rows in one language ---------------------------------------------------------------------------------------------


class _Row:
    """An attribute in one language."""

    def __init__(self, attribute: Attribute, language: str) -> None:
        self.attribute = attribute
        self.language = language
        self.cues = frozenset(word.split()[0] for word in attribute.cues.get(language, ()))

    @cached_property
    def frames(self) -> tuple[frames.Frame, ...]:
        return tuple(map(frames.parse, self.attribute.frames.get(self.language, ())))

    @cached_property
    def stops(self) -> tuple[frames.Phrases, tuple[frames.Frame, ...]]:
        return frames.stops(self.attribute.not_.get(self.language, ()))

    @cached_property
    def words(self) -> frames.Phrases:
        return frames.phrases(self.attribute.cues.get(self.language, ()))

    def silent(self, around: frames.Surroundings) -> bool:
        words, some = self.stops
        return frames.mentions(around, words) or any(frames.fits(around, frame, frozenset()) for frame in some)


class _Grammar:
    """The attributes and words of one language."""

    def __init__(self, params: Params, language: str) -> None:
        self.params = params
        self.language = language
        judged = [row for row in params.attributes if row.judge and row.cues.get(language)]
        self.by_dimension: dict[str, list[_Row]] = {}
        self.by_noun: dict[str, list[_Row]] = {}
        self.dated: list[_Row] = []
        self.bare: list[_Row] = []
        for attribute in judged:
            row = _Row(attribute, language)
            if attribute.dimension == "date":
                self.dated.append(row)
            elif attribute.dimension != "count":
                self.by_dimension.setdefault(attribute.dimension, []).append(row)
            for noun in {nouns.key(noun.split()[0], language) for noun in attribute.counts.get(language, ())}:
                self.by_noun.setdefault(noun, []).append(row)
            if attribute.grows:
                self.bare.append(row)
        self.parts = frozenset(params.parts.get(language, ()))
        self.places = frozenset(params.places.get(language, ()))
        self.kinds = {word: kind for kind, by in params.kinds.items() for word in by.get(language, ())}

    def rows(self, quantity: Quantity) -> list[_Row]:
        """The attributes that a quantity can give."""
        if quantity.unit is not None:
            return self.by_dimension.get(quantity.dimension or "", [])
        if quantity.noun is not None:
            return self.by_noun.get(quantity.noun.key, [])
        return self.bare if quantity.numbers[0].value >= LARGE else []

    @cached_property
    def quiet(self) -> tuple[frames.Phrases, tuple[frames.Frame, ...]]:
        return frames.stops(self.params.quiet.get(self.language, ()))

    @cached_property
    def past(self) -> frames.Phrases:
        return frames.phrases(self.params.past.get(self.language, ()))

    def silent(self, around: frames.Surroundings) -> bool:
        words, some = self.quiet
        return frames.mentions(around, words) or any(frames.fits(around, frame, frozenset()) for frame in some)


_GRAMMARS: dict[tuple[int, str], _Grammar] = {}


def _grammar(params: Params, language: str) -> _Grammar:
    """The grammar of a language, once a run: the parameters live as long as their rule."""
    key = (id(params.attributes), language)
    grammar = _GRAMMARS.get(key)
    if grammar is None or grammar.params is not params:
        grammar = _GRAMMARS[key] = _Grammar(params, language)
    return grammar


def _base(params: Params) -> Base:
    from lint.factbase import Base, bundle

    key = (id(params.attributes), "")
    if key not in _BASES or _BASES[key][0] is not params:
        _BASES[key] = (params, Base(bundle(), params.desk if isinstance(params.desk, tuple) else ()))
    return _BASES[key][1]


_BASES: dict[tuple[int, str], tuple[Params, Any]] = {}


# --- Things -----------------------------------------------------------------------------------------------------------


class _Named(NamedTuple):
    """A thing that a sentence names as a whole; `placed` after a preposition of place."""

    mention: Mention
    placed: bool

    @property
    def entity(self) -> Entity:
        return self.mention.entity


def _things(block: Block, sentence: Span, grammar: _Grammar) -> list[_Named]:
    found = []
    mentions = _base(grammar.params).mentions(block.text, sentence, grammar.language)
    spans = {mention.span for mention in mentions}
    for mention in mentions:
        before = frames.words(block.text[sentence.start : mention.span.start])[::-1]
        after = block.text[mention.span.end : mention.span.end + 24]
        if not _whole(block.text, mention, sentence, spans, before, after, grammar):
            continue
        found.append(_Named(mention, _placed(before, after, grammar)))
    return found


def _placed(before: tuple[str, ...], after: str, grammar: _Grammar) -> bool:
    """Whether a name says where something else is: "dans la province de Lào Cai", ", tỉnh Lào Cai,"."""
    at = 0
    while at < len(before) and (before[at] in ARTICLES or before[at] in grammar.kinds):
        at += 1
    if at == len(before):
        return False
    if before[at] in grammar.places or (at and before[0] in grammar.places):
        return True
    apposed = before[at] == "," and any(word in grammar.kinds for word in before[:at])
    return apposed and after[:1] in (",", ")") and at + 1 < len(before)


ARTICLES = frozenset(("le", "la", "l", "les", "du", "de", "des", "d", "the", "of", "au", "aux", "à", "của"))


def _whole(
    text: str, mention: Mention, sentence: Span, spans: set[Span], before: tuple[str, ...], after: str, grammar: _Grammar
) -> bool:
    """Whether a name means the thing itself: no part of it, no namesake, no longer name."""
    head = next((word for word in before if word not in ARTICLES), "")
    kinds = {mention.entity.kind, *(("island",) if mention.entity.kind in ("country", "province") else ())}
    kind = grammar.kinds.get(head) or grammar.kinds.get(f"{before[1]} {before[0]}" if len(before) > 1 else "")
    if kind is None and grammar.language == "en":
        kind = grammar.kinds.get(next(iter(frames.words(after)), ""))
    if (kind is not None and kind not in kinds) or head in grammar.parts:
        return False
    shown = text[mention.span.start : mention.span.end].lower()
    if kind is None and any(name.lower() == shown for name in mention.entity.ambiguous):
        around = frames.words(text[sentence.start : sentence.end])
        if not any(grammar.kinds.get(word) == mention.entity.kind for word in around):
            return False
    return not _longer(text, mention.span, sentence, spans, after, grammar)


def _longer(text: str, span: Span, sentence: Span, spans: set[Span], after: str, grammar: _Grammar) -> bool:
    """Whether the name goes on: "Air Vietnam", "Vietnam Airlines", "Franche-Comté", "Mekong delta"."""
    start = span.start
    if start > sentence.start + 1:
        if text[start - 1] in "-‑" and text[start - 2].isalnum():
            return not any(other.end == start - 1 for other in spans)
        if text[start - 1] in " \u00a0":
            previous = text[sentence.start : start - 1].split(" ")[-1]
            alone = len(text[sentence.start : start - 1].split()) == 1
            if previous[:1].isupper() and previous[-1:].isalnum() and not alone and previous.lower() not in grammar.kinds:
                return True
    if after[:1] in ("-", "‑") and after[1:2].isalnum():
        return not any(other.start == span.end + 1 for other in spans)
    following = after[1:].split(" ")[0] if after[:1] in (" ", "\u00a0") else ""
    word = following.rstrip(".,;:!?)").lower()
    if grammar.language == "vi":
        return False
    return following[:1].isupper() or (grammar.language == "en" and word in grammar.parts)


# --- Quantities -------------------------------------------------------------------------------------------------------


class _Claim(NamedTuple):
    """A recorded value that a figure may be meant for. `recorded` is the value for the day in question."""

    row: _Row
    entity: Entity
    fact: Fact
    recorded: Decimal
    pinned: bool
    stale: bool


def _quantity(article: Article, quantity: Quantity, rows: list[_Row], grammar: _Grammar) -> Iterator[Hit | Agreement]:
    block = quantity.block
    sentence = block.sentence_at(quantity.span.start)
    things = _things(block, sentence, grammar)
    if not things:
        return
    around = frames.surroundings(block, quantity)
    if grammar.silent(around):
        return
    years = _years(article, block, sentence)
    claims: list[_Claim] = []
    for row in rows:
        if not row.silent(around):
            claims += _claims(quantity, row, things, around, years, article)
    if not claims:
        return
    current = [claim for claim in claims if not claim.stale]
    agreeing = [claim for claim in current if _agrees(quantity, claim)]
    if agreeing and not any(_exchanged(quantity, claim) for claim in agreeing):
        yield Agreement(block, quantity.span, "fact")
        return
    pinned = [claim for claim in current if claim.pinned] or _alone(article, quantity, current, things, sentence)
    if not pinned or len({claim.entity.id for claim in pinned if not claim.fact.with_}) > 1:
        return
    if any(_agrees(quantity, claim) for claim in claims if claim.stale):
        yield from _outdated(quantity, pinned, around, years, grammar)
        return
    yield from _verdict(quantity, pinned, grammar)


def _claims(
    quantity: Quantity, row: _Row, things: list[_Named], around: frames.Surroundings, years: list[int], article: Article
) -> Iterator[_Claim]:
    ids = {named.entity.id for named in things}
    day = _day(article, years)
    seen: set[tuple[str, Fact]] = set()
    for named in things:
        facts = [fact for fact in named.entity.facts if fact.attribute == row.attribute.id and fact.value is not None]
        if not facts:
            continue
        span = named.mention.span
        subject = frames.phrases((quantity.block.text[span.start : span.end],))
        pinned = not named.placed and any(frames.fits(around, frame, subject) for frame in row.frames)
        if not pinned and not frames.mentions(around, row.words):
            continue
        for fact in facts:
            if fact.with_ and ids.isdisjoint(fact.with_):
                continue
            if row.attribute.id == "border" and not fact.with_ and not _total(things, around):
                continue
            recorded = _recorded(fact, row.attribute, day)
            side = "" if fact.with_ else named.entity.id
            if recorded is None or not _comparable(quantity, fact) or (side, fact) in seen:
                continue
            seen.add((side, fact))
            yield _Claim(row, named.entity, fact, recorded, pinned, not _holds(fact, day))


def _total(things: list[_Named], around: frames.Surroundings) -> bool:
    """Whether a border can be that with all neighbours: one country alone, and more than one border."""
    several = around.words & {"frontières", "borders", "frontiers", "total", "totale", "tổng"}
    return bool(several) and len({named.entity.id for named in things}) == 1


def _comparable(quantity: Quantity, fact: Fact) -> bool:
    if quantity.unit is None:
        return not fact.unit
    return bool(fact.unit) and units.dimension(quantity.unit) == units.dimension(fact.unit)


def _years(article: Article, block: Block, sentence: Span) -> list[int]:
    """The years that a sentence names."""
    return [
        date.first.year if date.first else date.start.year or 0
        for date in article.dates
        if date.block is block and sentence.start <= date.span.start < sentence.end and (date.first or date.start.year)
    ]


def _day(article: Article, years: list[int]) -> str:
    """The day for which a figure is meant: a year of the sentence, else that of publication; empty where unknown."""
    published = article.published
    if published is not None and published.disputed:
        published = None
    if years:
        if len(set(years)) > 1:
            return "?"
        if published is None or published.day.year != years[0]:
            return f"{years[0]}"
    return published.day.isoformat() if published else ""


def _recorded(fact: Fact, attribute: Attribute, day: str) -> Decimal | None:
    """The recorded value on a day; None where it grows and the day is too far, or not known."""
    if not attribute.grows or fact.growth is None or not fact.as_of or not day:
        return fact.value
    if day == "?":
        return None
    years = int(day[:4]) - int(fact.as_of[:4])
    if abs(years) > YEARS or fact.value is None:
        return None
    return fact.value * (1 + fact.growth) ** years


def _holds(fact: Fact, day: str) -> bool:
    """Whether a fact holds on a day; a year is enough where it holds on any day of it."""
    if day in ("", "?"):
        return True
    return fact.since[: len(day)] <= day[: len(fact.since) or None] and (not fact.until or day <= fact.until[: len(day)])


def _tol(claim: _Claim) -> Decimal:
    return claim.fact.tol if claim.fact.tol is not None else claim.row.attribute.tol


def _agrees(quantity: Quantity, claim: _Claim) -> bool:
    """Whether a figure is the recorded one, as rounded and approximate as it is given."""
    reading = quantity.numbers[0].readings[0]
    factor = _factor(quantity, claim.fact)
    share = _tol(claim)
    if quantity.approximation:
        share = max(share, ROUNDED)
    low, high = claim.recorded * (1 - share), claim.recorded * (1 + share)
    return reading.low * factor <= high and low <= reading.high * factor


def _exchanged(quantity: Quantity, claim: _Claim) -> bool:
    """Whether a figure within the tolerance is the recorded one to the digit but for one slip."""
    from lint.digits import exact

    if claim.row.attribute.grows or quantity.approximation or quantity.unit is None:
        return False
    return exact(quantity.numbers[0], _factor(quantity, claim.fact), claim.recorded)


def _factor(quantity: Quantity, fact: Fact) -> Decimal:
    return units.convert(Decimal(1), quantity.unit, fact.unit) if quantity.unit else Decimal(1)


def _alone(
    article: Article, quantity: Quantity, claims: list[_Claim], things: list[_Named], sentence: Span
) -> list[_Claim]:
    """The claims of the one thing that the figure can be meant for without a frame."""
    loose = [claim for claim in claims if claim.row.attribute.loose]
    if len({frozenset((claim.entity.id, *claim.fact.with_)) for claim in loose}) != 1:
        return []
    rivals = [
        other
        for other in article.quantities
        if other.block is quantity.block
        and sentence.start <= other.span.start < sentence.end
        and (other.dimension, other.unit is None) == (quantity.dimension, quantity.unit is None)
        and other.span != quantity.span
        and (quantity.unit is not None or other.noun == quantity.noun)
    ]
    if rivals or quantity.unit is None:
        return []
    named = {claim.entity.id for claim in loose}
    if any(each.placed for each in things if each.entity.id in named) and not loose[0].fact.with_:
        return []
    return [] if _nearer(quantity, things, sentence) else loose


def _nearer(quantity: Quantity, things: list[_Named], sentence: Span) -> bool:
    """Whether another name stands between the figure and the thing, or closer to it on either side."""
    block = quantity.block
    spans = [named.mention.span for named in things]
    reach = min(max(span.start - quantity.span.end, quantity.span.start - span.end) for span in spans)
    left, right = max(sentence.start + 1, quantity.span.start - reach), min(sentence.end, quantity.span.end + reach)
    for word in frames.TOKEN.finditer(block.text, left, right):
        inside = any(span.start <= word.start() < span.end for span in (*spans, quantity.span))
        if word[0][0].isupper() and len(word[0]) > 1 and not inside and block.text[word.start() - 1] in " \u00a0'’-«(":
            return True
    return False


def _outdated(
    quantity: Quantity, claims: list[_Claim], around: frames.Surroundings, years: list[int], grammar: _Grammar
) -> Iterator[Hit]:
    """A value that held once: worth a note where the sentence does not say that it speaks of the past."""
    sure = [claim for claim in claims if claim.pinned and (claim.fact.since or claim.fact.until)]
    if sure and not years and not frames.mentions(around, grammar.past):
        yield _hit("other", quantity, sure[0], "", 0, grammar.params)


def _verdict(quantity: Quantity, claims: list[_Claim], grammar: _Grammar) -> Iterator[Hit]:
    from lint.digits import explain

    number = quantity.numbers[0]
    for claim in claims:
        attribute = claim.row.attribute
        counted = attribute.dimension == "count" and not attribute.grows
        factor = _factor(quantity, claim.fact)
        slip = explain(number, factor, claim.recorded, _tol(claim), attribute.grows, counted)
        if factor != 1 and abs(number.value - claim.recorded) <= claim.recorded * _tol(claim):
            slip = "unit"
        if slip and not (counted and slip != "swapped" and number.value < claim.recorded):
            doubt = int(not claim.pinned and slip in ("swapped", "wrong"))
            yield _hit("slip", quantity, claim, slip, doubt, grammar.params)
            return
    claim = min(claims, key=lambda each: abs(number.value * _factor(quantity, each.fact) - each.recorded))
    gap = number.value * _factor(quantity, claim.fact) / claim.recorded - 1
    least = GROWN if claim.row.attribute.grows else OTHER * _tol(claim)
    partial = claim.row.attribute.partial and gap < 0
    if claim.pinned and not quantity.approximation and not partial and least < abs(gap) < FAR:
        yield _hit("other", quantity, claim, "", 0, grammar.params)


# --- What the finding says --------------------------------------------------------------------------------------------


def _hit(outcome: str, quantity: Quantity, claim: _Claim, slip: str, doubt: int, params: Params) -> Hit:
    from lint.annotate.slips import printed

    block, span, number = quantity.block, frames.written(quantity), quantity.numbers[0]
    fact = claim.fact
    recorded = round(claim.recorded, -3) if claim.row.attribute.grows and claim.recorded > LARGE else claim.recorded
    values = _values(claim.row.attribute, claim.entity, fact, slip, params)
    values["value"] = block.text[span.start : span.end]
    values["recorded"] = Measure(recorded, fact.unit or None)
    suggestions: tuple[Suggestion, ...] = ()
    text = block.text[number.span.start : number.span.end]
    if slip and not claim.row.attribute.grows and not any(map(str.isalpha, text)) and quantity.unit in (None, fact.unit):
        figure = printed(claim.recorded.normalize(), text, number)
        shown = figure + block.text[number.span.end : span.end]
        suggestions = (Suggestion(shown, (Edit(Span(number.span.start, span.end), shown),)),)
    entry = f"{claim.entity.id}.{fact.attribute}"
    return Hit(outcome, block, span, values, suggestions=suggestions, entry=entry, doubt=doubt)


def _values(attribute: Attribute, entity: Entity, fact: Fact, slip: str, params: Params) -> dict[str, Value]:
    names = {language: shown[0] for language, shown in entity.names.items() if shown}
    question = params.questions.get(slip)
    return {
        "thing": Local(names or {"en": entity.id}),
        "what": Local(attribute.what),
        "source": _base(params).source(fact),
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


def _date(article: Article, date: DateMention, rows: list[_Row], grammar: _Grammar) -> Iterator[Hit | Agreement]:
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
        things = _things(block, sentence, grammar) if things is None else things
        for named in things:
            facts = [fact for fact in named.entity.facts if fact.attribute == row.attribute.id and fact.text]
            subject = frames.phrases((block.text[named.mention.span.start : named.mention.span.end],))
            if not facts or not any(frames.fits(around, frame, subject) for frame in row.frames):
                continue
            if any(int(fact.text[:4]) == date.start.year for fact in facts):
                yield Agreement(block, date.span, "fact")
            elif not frames.mentions(around, grammar.quiet[0]):
                yield _date_hit(date, row, named.entity, facts, grammar.params)
            return


def _date_hit(date: DateMention, row: _Row, entity: Entity, facts: list[Fact], params: Params) -> Hit:
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
