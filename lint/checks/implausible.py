"""Quantities outside what the world allows for what they measure.

A row of the bounds table says what it measures (`frame`), of what (`of`), and how far that can go: beyond `hard` it is
an error, beyond `usual` worth a note. A row is found by the dimension of the quantity or by the noun it counts, then by
the words of the sentence. Of the rows that fit the most specific speak, and only if all of them object: a sentence
about a bridge over a river may give the length of either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from operator import attrgetter

from lint import frames, patterns
from lint.annotate import units
from lint.annotate.slips import Slip, slips
from lint.bounds import Bound, FrameRow, Row, Table
from lint.figures import bodies, carried, crowded, doings, extents, goods, loose, outsized, things, verdicts, within
from lint.figures import spelled as spelled_out
from lint.figures.naming import Thing
from lint.frames import Surroundings
from lint.kept import kept
from lint.model import NOTE, Agreement, Article, Block, Hit, Local, Measure, Quantity, Role, Suggestion, Value
from lint.model import Edit as TextEdit
from lint.record import NamedTuple

OUTCOMES = ("hard", "usual", "more", "carried", "outsized")

FAR = Decimal("1.4")  # times a limit: what passes it by less may be a record, a joke or rounded
WAYS = ("mi", "nmi")  # in which nobody tells how high a thing is: "the two miles to chapel"
TURNS = (180, 270, 360)  # degrees
HEATED = patterns.compile(r"chauff|tempér|\bcui[rst]|\bfours?\b|heat|temper|\boven|\bbak|nhiệt|nướng|\blò\b")
ANYTHING = "anything"  # the frame of rows whose words stand anywhere in the sentence
OF_ANYTHING = ("near.heavy", "near.colossal")  # rows that know no things
CONDITIONAL = patterns.compile(r"\p{L}+(?:[ei]|au|d|r|ev|oud)rai(?:t|ent)")  # not "mesurait", "couvrait"
GIANTS = frozenset(
    ("géant", "géante", "géants", "géantes", "gonflable", "monumental", "monumentale", "guinness", "record", "records",
     "giant", "inflatable", "oversized", "colossal", "khổng", "kỷ", "kỉ")
)  # fmt: skip
SUPPOSED = frozenset(("si", "if", "nếu", "would", "imaginez", "imagine", "suppose", "supposons", "giả"))


class Yardstick(NamedTuple):
    """Something whose size readers know, for comparison where one of `frame` measures it."""

    id: str
    frame: tuple[str, ...]
    value: Decimal
    unit: str
    name: Mapping[str, str]


class Params(NamedTuple):
    """`quiet` are words, and frames with #, that silence a sentence; `expected` silence the `usual` limits alone, as
    the sentence says itself that the figure is out of the ordinary. `carriers` stand for what an earlier sentence
    names ("it", "l'ouvrage"). The rest are parts of the message.
    """

    bounds: tuple[Bound, ...] = ()
    frames: tuple[FrameRow, ...] = ()
    yardsticks: tuple[Yardstick, ...] = ()
    quiet: Mapping[str, tuple[str, ...]] = {}
    expected: Mapping[str, tuple[str, ...]] = {}
    above: Mapping[str, str] = {}
    below: Mapping[str, str] = {}
    comparison: Mapping[str, str] = {}
    question: Mapping[str, str] = {}
    carriers: Mapping[str, tuple[str, ...]] = {}
    scales: tuple[loose.Scale, ...] = ()
    things: tuple[Thing, ...] = ()
    extents: tuple[extents.Extent, ...] = ()
    bodies: tuple[bodies.Body, ...] = ()
    doings: tuple[doings.Doing, ...] = ()


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each quantity beyond a bound, an Agreement for each within one."""
    told: set[tuple[int, int]] = set()
    for block, quantities in groupby(article.quantities, key=attrgetter("block")):
        table, scales = _table(params, block.language), _scales(params.scales, block.language)
        for quantity in quantities:
            if _is_turn(quantity):
                continue
            judged = _judgment(article, quantity, table, scales, params)
            if (spelled := spelled_out.of(article, quantity)) is not None:
                if isinstance(judged, Hit) and spelled.thing:
                    judged = None  # "she" is no woman
                if not isinstance(judged, Hit):
                    again = _judgment(article, spelled.quantity, table, scales, params)
                    if isinstance(again, Hit) and again.values.get("verdict") != Local(params.below):
                        judged = spelled.back(again, block)._replace(doubt=NOTE)
            if judged is not None:
                told.add((id(quantity.block), quantity.span.start) if isinstance(judged, Hit) else (0, 0))
                yield judged
    yield from within.hits(article)
    yield from crowded.hits(article)
    yield from (hit for hit in outsized.hits(article) if (id(hit.block), hit.span.start) not in told)


def _judgment(
    article: Article, quantity: Quantity, table: Table, scales: loose.Table, params: Params
) -> Hit | Agreement | None:
    """What the tables say of a quantity in its sentence."""
    dimension = quantity.dimension or "count"
    judged, named, beside = None, False, False
    if dimension in table.dimensions:
        rows, around = _speaking(article, quantity, table.rows(dimension, _key(quantity)), table)
        if rows and around is not None:
            named = any(row.of or row.bound.named for row in rows)
            behind = around.after if frames.turned(around) else frames.near(around).after
            told = around._replace(after=behind, words=frozenset(around.before + behind))
            beside = any(frames.mentions(told, row.of) or row.bound.named for row in rows)
            judged = _judge(quantity, rows, around, table, params)
            if isinstance(judged, Hit) and not _stated(article, quantity, judged, rows, around):
                judged = judged._replace(doubt=NOTE)
    if not isinstance(judged, Hit):
        passed = judged is not None and named
        beyond = scales.beyond(quantity, *verdicts.extent(quantity))
        judged = (_loosely(article, quantity, beyond, passed, table, params) if beyond else None) or judged
        if not isinstance(judged, Hit):
            judged = _of_thing(article, quantity, passed and beside, table, params) or judged
        if not isinstance(judged, Hit):
            judged = _of_anything(article, quantity, passed, table, params) or judged
    return None if isinstance(judged, Hit) and _bulk(quantity, judged) else judged


def _is_turn(quantity: Quantity) -> bool:
    """Whether degrees are those of a turn: "une stratégie à 360 degrés"."""
    if quantity.unit != "°C" or quantity.numbers[0].value not in TURNS or HEATED.search(quantity.block.lower):
        return False
    return "°" not in quantity.block.text[quantity.span.start : quantity.span.end + 2]


def _bulk(quantity: Quantity, hit: Hit) -> bool:
    """Whether one thing is told to weigh what goods do; rows of scales.yaml may be about goods."""
    limit, entry = hit.values["limit"], hit.entry or ""
    one = not entry.startswith("near.") or entry == "near.heavy"
    return one and isinstance(limit, Measure) and goods.bulk(quantity, verdicts.extent(quantity)[0], limit)


def _loosely(
    article: Article, quantity: Quantity, rows: list[loose.Row], passed: bool, table: Table, params: Params
) -> Hit | None:
    """A Hit where words nearby tell of something that a quantity is too much for. `passed`: a bound of what the
    sentence names lets it pass.
    """
    rows = [row for row in rows if row.scale.firm or not passed]
    row = loose.broken(article, quantity, rows, table.silent) if rows else None
    low = verdicts.extent(quantity)[0]
    if row is not None and row.scale.id in OF_ANYTHING:
        row = None if things.of(params.things, quantity.block.language).heavy(quantity, low) else row
    return None if row is None else _hit(quantity, row.bound, row.verdict(quantity, low), params)


def _of_thing(article: Article, quantity: Quantity, passed: bool, table: Table, params: Params) -> Hit | None:
    """A Hit where a quantity is too much for the kind of thing that it measures. `passed`: a bound lets it pass, which
    leaves only what is known more closely.
    """
    found = things.of(params.things, quantity.block.language).broken(article, quantity, *verdicts.extent(quantity))
    if found is None or (passed and not found.closer):
        return None
    around = frames.surroundings(quantity.block, quantity)
    if any(CONDITIONAL.fullmatch(word) or word in SUPPOSED for word in around.before[:8]):
        return None
    if (table.silent(around) and not found.outer) or (quantity.dimension == "length" and table.away(around)):
        return None
    expected = frames.mentions(around, frames.phrases(params.expected.get(table.language, ())))
    if not found.far and (expected or not GIANTS.isdisjoint(article.vocabulary)):
        return None
    return _hit(quantity, found.bound, (found.outcome, found.above, found.limit), params)._replace(doubt=NOTE)


def _of_anything(article: Article, quantity: Quantity, passed: bool, table: Table, params: Params) -> Hit | None:
    """A Hit where a quantity is too much for anything that its sentence names, for the body that a text is about or for
    what does it; where a bound lets it pass, which may be one of lengths, of lengths only a height.
    """
    language, low = quantity.block.language, verdicts.extent(quantity)[0]
    bound = extents.of(params.extents, language).beyond(article, quantity, low)
    if bound is None or (passed and bound.id != "extent.high"):
        bound = bodies.of(params.bodies, language).beyond(article, quantity)
    bound = bound or _doings(params, language).beyond(quantity, low)
    around = frames.surroundings(quantity.block, quantity) if bound else None
    if bound is None or around is None or table.silent(around) or not SUPPOSED.isdisjoint(around.words):
        return None
    return _hit(quantity, bound, ("usual", True, bound.usual[1] or low), params)._replace(doubt=NOTE)


def _stated(article: Article, quantity: Quantity, hit: Hit, rows: list[Row], around: Surroundings) -> bool:
    """Whether a sentence of the text itself says what is measured, beside a figure far beyond the limit."""
    block, span = quantity.block, quantity.span
    bound = next(row.bound for row in rows if row.bound.id == hit.entry)
    limit, (low, high) = hit.values["limit"], verdicts.extent(quantity)
    assert isinstance(limit, Measure)
    value = abs(verdicts.in_unit(low if low > 0 else high, quantity, bound))
    apart = max(value, abs(limit.value)) >= FAR * min(value, abs(limit.value))
    told = block.role is not Role.TITLE and SUPPOSED.isdisjoint(around.words)
    quoted = article.is_spoken(block, span.start)
    close = frames.near(around)
    beside = ANYTHING not in bound.frame and any(
        row.speaks(around) and (not row.of or frames.mentions(close, row.of)) for row in rows
    )
    return apart and told and beside and not quoted


def _key(quantity: Quantity) -> str | None:
    return quantity.noun.key if quantity.noun and quantity.unit is None else None


def _judge(
    quantity: Quantity, rows: list[Row], around: Surroundings, table: Table, params: Params
) -> Hit | Agreement | None:
    """What the rows that read a quantity say of it together."""
    if quantity.dimension == "length":
        if table.away(around):
            rows = [row for row in rows if "distance" in row.bound.frame]
        if quantity.unit in WAYS:
            rows = [row for row in rows if "height" not in row.bound.frame]
        rows = [row for row in rows if not frames.crossed(around, row.of)] or rows
    if not rows or table.silent(around):
        return None
    highest = max(row.bound.priority for row in rows)
    rows = [row for row in rows if row.bound.priority == highest]
    broken = [verdicts.verdict(quantity, row.bound) for row in rows]
    if None in broken:
        return Agreement(quantity.block, quantity.span, "bound")
    outcomes = [verdict[0] for verdict in broken if verdict]
    worst = outcomes.index("usual") if "usual" in outcomes else 0
    verdict = broken[worst]
    assert verdict is not None
    expected = frames.mentions(around, frames.phrases(params.expected.get(table.language, ())))
    if verdict[0] == "usual" and expected:
        return None
    hit = _hit(quantity, rows[worst].bound, verdict, params)
    return hit._replace(doubt=NOTE) if expected else hit


def _speaking(
    article: Article, quantity: Quantity, known: tuple[Row, ...], table: Table
) -> tuple[list[Row], Surroundings | None]:
    """The rows that read a quantity, and the words around it: rows of its sentence, else of an earlier one."""
    words = quantity.block.vocabulary
    candidates = [row for row in table.standing(known, words) if verdicts.comparable(quantity, row.bound)]
    around = frames.surroundings(quantity.block, quantity) if candidates else None
    if around is not None:
        orders = [order for order in (frames.clause(around), frames.turned(around)) if order is not None]
        rows = [row for row in candidates if any(map(row.speaks, orders)) and _on_topic(article, quantity.block, row)]
        if any(row.of or row.bound.named for row in rows):
            return rows, around
    else:
        rows = []
    if words.isdisjoint(table.carrying) or not _far(quantity, known, table):
        return rows, around
    around = around or frames.surroundings(quantity.block, quantity)
    comparable = [row for row in known if verdicts.comparable(quantity, row.bound)]
    found = carried.rows(article, quantity, comparable, around, table.carriers)
    return [row for row in found if _on_topic(article, quantity.block, row)] or rows, around


def _on_topic(article: Article, block: Block, row: Row) -> bool:
    """Whether an article speaks of what a row asks for, and no paragraph nearby of what it must not stand beside."""
    if row.topic and row.topic.isdisjoint(article.vocabulary):
        return False
    if not row.absent:
        return True
    at = article.place(block)
    return all(row.absent.isdisjoint(other.vocabulary) for other in article.prose[max(0, at - 1) : at + 2])


def _far(quantity: Quantity, known: tuple[Row, ...], table: Table) -> bool:
    """Whether a quantity is beyond what any row that names its subject allows."""
    low = verdicts.extent(quantity)[0]
    return any(low > ceiling for ceiling in table.ceilings(known, quantity.unit))


# --- What the finding says --------------------------------------------------------------------------------------------


def _hit(quantity: Quantity, bound: Bound, verdict: verdicts.Verdict, params: Params) -> Hit:
    block, span = quantity.block, frames.written(quantity)
    outcome, above, limit = verdict
    fitting = [slip for slip in slips(quantity) if _fits(slip, quantity, bound)]
    values: dict[str, Value] = {
        "value": block.text[span.start : span.end],
        "what": Local(bound.what),
        "limit": Measure(limit, bound.unit or None),
        "verdict": Local(params.above if above else params.below),
        "comparison": _comparison(quantity, bound, params) if above and outcome == "hard" else Local({}),
        "question": Local({}),
    }
    if fitting:
        values["question"] = Local(params.question, {"fits": fitting[0].text})
    return Hit(
        outcome,
        block,
        span,
        values,
        suggestions=tuple(Suggestion(slip.text, (TextEdit(slip.span, slip.text),)) for slip in fitting[:2]),
        entry=bound.id,
    )


def _fits(slip: Slip, quantity: Quantity, bound: Bound) -> bool:
    changed = quantity._replace(unit=slip.unit)
    try:
        value = verdicts.in_unit(slip.value, changed, bound)
    except ValueError:
        return False
    limits = (bound.hard, bound.usual, bound.likely)
    return all((low is None or value >= low) and (high is None or value <= high) for low, high in limits)


def _comparison(quantity: Quantity, bound: Bound, params: Params) -> Local:
    """How many times the largest thing that the value exceeds; nothing where there is none."""
    best: tuple[Decimal, Yardstick] | None = None
    for yardstick in params.yardsticks:
        if not set(yardstick.frame) & set(bound.frame):
            continue
        value = quantity.numbers[-1].value
        if quantity.unit:
            value = units.convert(value, quantity.unit, yardstick.unit)
        times = value / yardstick.value
        if times >= Decimal("1.2") and (best is None or times < best[0]):
            best = (times, yardstick)
    if best is None:
        return Local({})
    times = round(best[0], 1 if best[0] < 10 else 0)
    return Local(params.comparison, {"times": times, "than": Local(best[1].name)})


@kept
def _table(params: Params, language: str) -> Table:
    return Table(params.bounds, params.frames, params.quiet, language, params.carriers)


@kept
def _doings(params: Params, language: str) -> doings.Doings:
    return doings.Doings(params.doings, params.things, language)


_scales = kept(loose.Table)
