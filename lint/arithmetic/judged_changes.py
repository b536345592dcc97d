"""Whether two levels change by what is claimed, and what a finding says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from lint import patterns
from lint.annotate.numbers import power_of
from lint.arithmetic.changes import Claim, fraction
from lint.arithmetic.figures import Clause, Figure, asserted, ends, follows
from lint.arithmetic.fractions import ranked
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import AGAINST, FIGURES, FROM, TO, Pair
from lint.model import Agreement, Hit, Local, Measure, Related, Value
from lint.record import NamedTuple
from lint.source import Span

ANNUAL = bag("annuel,annuelle,annuels,annuelles,annuellement,annually,yearly,annual")
LATER = bag(
    "earlier,ago,before,later,previously,on,plus,auparavant,avant,dernier,dernière,passé,passée,prochain,écoulé,ngoái,trước"
)
PERIODS = {
    "month": "month", "mois": "month", "tháng": "month", "monthly": "month", "mensuel": "month", "mensuelle": "month",
    "quarter": "quarter", "trimestre": "quarter", "quý": "quarter", "semaine": "week", "week": "week", "tuần": "week",
    "an": "year", "année": "year", "ans": "year", "year": "year", "years": "year", "năm": "year", "annuel": "year",
}  # fmt: skip
# Between the word and the amount of a change, from them to the levels and from the levels to them, and behind them.
OF_CHANGE = patterns.compile(r"[fb1t]{0,2}")
AHEAD = patterns.compile(r"(?:[IKpw]{0,2}1?[TyN]w?)?,?v?f?[w1]?")
BEHIND = patterns.compile(r"[wNyITkmp1]{0,5}(?:\(|,?[s:U–]|,)I?[1w]{0,2}")
CLOSED = patterns.compile(r"(?:[IKpbw]{0,2}1?[Ty]w{0,2})?(?:[,;:)–]|$)")
GAINS = bag("gain,gains,improvement,amélioration,économie,saving,savings")  # of time: fewer minutes
VAGUE = ("over", "under", "at-least", "at-most")
ONE, HALF, HUNDRED, INFINITE = Decimal(1), Decimal("0.5"), Decimal(100), Decimal("Infinity")
AVERAGE_LEVEL = patterns.compile(r"(?<=[lma][wN]|[lma])jo?(?=[QPT])")  # "below the average of 400 mm" is a level
# Words of a plan, before an amount and behind it.
PLANNED_BEFORE = patterns.compile(
    r"(?:\b(?:dự kiến|kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự báo|kỳ vọng)\b[^,;.:\d]{0,20}|"
    r"\b(?:d[ée]pass\w+|beat\w*|exceed\w*|miss\w*|manqu\w+) (?:\S+ ){0,4}(?:\p{L}['’])?(?:objectif|prévision|attente|"
    r"budget|plan|target|forecast|goal|expectation|estimate)s?\b[^,;.:\d]{0,12})$"
)
PLANNED_BEHIND = patterns.compile(
    r"[^,;.:\d]{0,16}?\b(?:que (?:ce qui était )?|qu['’]|than |au-del(?:à|a) d\S+ |en de(?:çà|ssous) d\S+ |"
    r"au-dessus d\S+ |par rapport \S+ |above |below |over |under |ahead of |beyond |short of |against |so với |"
    r"hơn |của )(?:\p{L}+['’ ]){0,2}(?:prévu|attendu|espéré|escompté|prévision|"
    r"objectif|budget|plan|expect|forecast|target|schedule|hoped|estimate|"
    r"dự kiến|kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự báo)"
)
CENTS = Decimal("0.01")
FAR = 20  # times: larger factors are of other things where the levels do not come near them
COARSE = 20  # times its rounding: what a small amount may differ by is much of it
LOOSE = Decimal("0.03")  # how far a fraction of a change may be from what it is at most


class Params(NamedTuple):
    """`rise`, `fall` are words of the messages. Slacks are in points, and as a part of the percent that is claimed."""

    rise: Mapping[str, str] = {}
    fall: Mapping[str, str] = {}
    slack_points: Decimal = Decimal("0.5")
    slack_part: Decimal = Decimal("0.03")
    slack_factor: Decimal = Decimal("0.12")


def judge(
    clause: Clause, pair: Pair, claim: Claim, params: Params, claiming: Clause | None = None
) -> Iterator[Hit | Agreement]:
    """The levels of one sentence against a claim of its own, or of the sentence beside it."""
    before, after = pair.before, pair.after
    claiming = claiming or clause
    if before.low <= 0 or INFINITE in (before.high, after.high, claim.high) or not fits_kind(claiming, pair, claim):
        return
    if not claim.sign or claiming.words[claim.word] in GAINS:
        claim = directed(claim, 1 if after.value > before.value else -1)
    if before.quantity.approximation in VAGUE:
        return
    wide, narrow = holds(pair, claim, params, ONE), holds(pair, claim, params, HALF)
    if wide and narrow:
        yield Agreement(claiming.block, span_of(claiming, claim), "text", related_to(pair))
        return
    if (
        _incomparable(claiming, claim)
        or "c" in clause.tags
        or (claiming is clause and _other_base(clause, pair, claim))
    ):
        return
    sure = not wide and claiming is clause and stated_alone(clause, pair, claim.place) and _joined(clause, pair, claim)
    yield contradiction(claiming, pair, claim, params, sure)


def stated_alone(clause: Clause, pair: Pair, place: int = -1) -> bool:
    """Whether a sentence holds two levels and what it says of them alone: "passé de 8 à 10", "10, contre 8"."""
    first, last = min(pair.start, pair.end), max(pair.start, pair.end)
    alone = all(i in (first, last, place) for i in clause.figures if clause.tags[i] != "T")
    tied = ends(TO, clause, last) > first and ends(FROM, clause, first) >= 0 and pair.start == first
    against = pair.end == first < place and ends(AGAINST, clause, last) > first
    return alone and (tied or against or first == last) and asserted(clause)


def _joined(clause: Clause, pair: Pair, claim: Claim) -> bool:
    """Whether an amount of change can be of nothing but the levels: ", soit une hausse de 15 %.", "rose 15% from"."""
    tags, first, last = clause.tags, min(pair.start, pair.end), max(pair.start, pair.end)
    start, end = min(claim.word, claim.place) if claim.sign else claim.place, max(claim.word, claim.place)
    amount = claim.word > claim.place or OF_CHANGE.fullmatch(tags, start + 1, end) is not None
    before = end < first and AHEAD.fullmatch(tags, end + 1, first) is not None
    behind = start > last and BEHIND.fullmatch(tags, last + 1, start) is not None
    return amount and (before or (behind and CLOSED.match(tags, end + 1) is not None))


def pointed(claiming: Clause, pairs: Sequence[Pair], claim: Claim, params: Params) -> Iterator[Hit | Agreement]:
    """A claim against the levels of the sentences before it: those that its words mean come first."""
    pair = pairs[0]
    span = span_of(claiming, claim)
    if any(finds(claiming, each, claim, params, HALF) for each in pairs):
        yield Agreement(claiming.block, span, "text", related_to(pair))
    elif (
        pair.before.quantity.approximation not in VAGUE
        and fits_kind(claiming, pair, claim)
        and not planned(claiming, span)
    ):
        if not claim.sign:
            claim = directed(claim, 1 if pair.after.value > pair.before.value else -1)
        yield contradiction(claiming, pair, claim, params, False)


def finds(claiming: Clause, pair: Pair, claim: Claim, params: Params, width: Decimal = ONE) -> bool:
    """Whether a claim fits two levels."""
    if INFINITE in (pair.before.high, pair.after.high, claim.high) or pair.before.low <= 0:
        return False
    if not claim.sign:
        claim = directed(claim, 1 if pair.after.value > pair.before.value else -1)
    return fits_kind(claiming, pair, claim) and holds(pair, claim, params, width)


def span_of(clause: Clause, claim: Claim) -> Span:
    return clause.figures[claim.place].span if claim.place in clause.figures else clause.placed(claim.place)


def contradiction(claiming: Clause, pair: Pair, claim: Claim, params: Params, sure: bool) -> Hit:
    """What a claim that does not fit its levels gets to hear: of the direction, or of the amount."""
    block, span = claiming.block, span_of(claiming, claim)
    doubt = 0 if sure else 2
    rises = pair.after.value > pair.before.value
    if claim.sign and rises != (claim.sign > 0) and not meets(pair) and claim.word:
        word = claiming.placed(claim.word)
        values = values_of(pair, params, word=block.text[word.start : word.end])
        return Hit("direction", block, word, values, related_to(pair), doubt=doubt)
    outcome = "points" if claim.kind == "percent" and pair.before.kind == "%" else claim.kind
    values = values_of(pair, params, claim=block.text[span.start : span.end])
    return Hit(outcome, block, span, values, related_to(pair), doubt=doubt)


def directed(claim: Claim, sign: int) -> Claim:
    """ "soit une coupe d'un quart": the levels say which way."""
    if claim.kind == "factor":
        return fraction(claim.place, claim.low, sign, claim.word)
    return claim._replace(sign=sign)


def fits_kind(clause: Clause, pair: Pair, claim: Claim) -> bool:
    """Whether a claim may be about two levels: "called out 212 times" says nothing of their growth."""
    unit = pair.after.kind or pair.before.kind
    if claim.kind == "factor" and pair.before.value == pair.after.value:
        return False  # one figure told again: "318 000 euros, six fois l'estimation"
    if claim.kind == "factor" and claim.low > FAR:
        return claim.low * min(pair.before.value, pair.after.value) < FAR * max(pair.before.value, pair.after.value)
    if claim.kind == "points":
        return unit in ("%", "point", "") and pair.after.value <= HUNDRED
    if claim.kind == "difference":
        if unit == "%" and not clause.figures[claim.place].kind:
            return False  # "de 5 % à 4,8 %, 60 000 chômeurs de moins"
        return len({clause.figures[claim.place].kind, pair.after.kind, pair.before.kind} - {""}) < 2
    return True


def holds(pair: Pair, claim: Claim, params: Params, width: Decimal) -> bool:
    """Whether some values that print as these levels change by what is claimed."""
    low_a, high_a = _narrowed(pair.before, width, pair.after)
    low_b, high_b = _narrowed(pair.after, width, pair.before)
    if claim.kind == "factor":
        slack = params.slack_factor if claim.low in (claim.high, claim.high - 1) else LOOSE * (width == ONE)
        return low_b / high_a <= claim.high * (1 + slack) and high_b / low_a >= claim.low * (1 - slack)
    gap = (low_b - high_a, high_b - low_a)
    if claim.kind in ("points", "difference"):
        slack = (claim.high - claim.low) / 10 if claim.high > claim.low else Decimal(0)
        if width < ONE and claim.low < COARSE * (claim.high - claim.low):
            slack -= (claim.high - claim.low) / 4
        return _within(gap, claim, slack)
    change = ((low_b / high_a - 1) * HUNDRED, (high_b / low_a - 1) * HUNDRED)
    slack = _slack(claim, params)
    return _within(change, claim, slack) or (pair.before.kind == "%" and _within(gap, claim, slack))


def _narrowed(figure: Figure, width: Decimal, other: Figure) -> tuple[Decimal, Decimal]:
    """The interval of a level, or a part of it. Of "10 à 10,1 milliards" the first then has a decimal as well."""
    if figure.quantity.approximation:
        return figure.low, figure.high
    slack = (figure.high - figure.value) * width
    if width < ONE and figure.quantity.dimension == "money" and not power_of(figure.quantity.numbers[-1]):
        slack = min(slack, figure.value * CENTS)  # prices leave out no cents
    numbers = figure.quantity.numbers[-1], other.quantity.numbers[-1]
    alike_printed = power_of(numbers[0]) == power_of(numbers[1]) or figure.value != numbers[0].value
    if width < ONE and alike_printed and other.low < other.value:
        slack = min(slack, other.high - other.value)
    return figure.value - slack, figure.value + slack


def _slack(claim: Claim, params: Params) -> Decimal:
    """Whole percents are often rounded more than they should; printed decimals mean what they say."""
    width = claim.high - claim.low
    return width if width < 1 else max(params.slack_points, claim.low * params.slack_part)


def _within(change: tuple[Decimal, Decimal], claim: Claim, slack: Decimal) -> bool:
    low, high = claim.low - slack, claim.high + slack
    if claim.sign > 0:
        return change[0] <= high and change[1] >= low
    return -change[1] <= high and -change[0] >= low


def meets(pair: Pair) -> bool:
    """Whether the levels may be equal."""
    (low, high), (least, most) = _narrowed(pair.before, HALF, pair.after), _narrowed(pair.after, HALF, pair.before)
    return low <= most and least <= high


def _incomparable(clause: Clause, claim: Claim) -> bool:
    """Constant prices, averages, yearly rates, plans: what two levels cannot show."""
    stop = _tail(clause, claim)
    around = clause.tags[min(claim.word, claim.place) : stop]
    averaged = "j" in AVERAGE_LEVEL.sub("", around + clause.tags[stop : stop + 1])
    against = planned(clause, span_of(clause, claim))
    return "c" in clause.tags or averaged or against or _yearly(clause, claim, stop)


def planned(clause: Clause, span: Span) -> bool:
    """Whether a claim is measured against a plan: "vượt dự kiến 10%", "10% above target", "10 % de plus que prévu"."""
    text = clause.block.lower
    before = PLANNED_BEFORE.search(text, max(clause.span.start, span.start - 60), span.start)
    return before is not None or PLANNED_BEHIND.match(text, span.end) is not None


def _tail(clause: Clause, claim: Claim) -> int:
    """Where the words end that belong to a claim."""
    return follows(rf"[^{FIGURES},;:()–e]{{0,8}}", clause, claim.place)


def _yearly(clause: Clause, claim: Claim, stop: int) -> bool:
    """ "15 % par an", "15% annually", but not "15% a year earlier" or "15 % sur un an"."""
    words = clause.words
    index = claim.place
    start = min(claim.word, index) - 1 if claim.word else index - 5  # "annual growth of 15%", not "annual sales rose"
    if not ANNUAL.isdisjoint(words[max(0, start) : stop]):
        return True
    for place in range(index + 1, min(index + 3, stop)):
        if (
            words[place] in PERIODS
            and clause.tags[place - 1] in "Pq"
            and (place + 1 >= len(words) or words[place + 1] not in LATER)
        ):
            return True
    return False


def _other_base(clause: Clause, pair: Pair, claim: Claim) -> bool:
    """Whether a claim names a year or a period that the levels do not."""
    ours = range(claim.place + 1, _tail(clause, claim))
    first, last = min(pair.start, pair.end), max(pair.start, pair.end)
    theirs = [i for i in range(first, len(clause.tags)) if i not in ours and (i < last + 8)]
    for pick in (_years, _periods):
        mine, others = pick(clause, ours), pick(clause, theirs)
        if mine and others and mine.isdisjoint(others):
            return True
    return False


def _years(clause: Clause, places: range | list[int]) -> set[str]:
    return {clause.words[i] for i in places if clause.tags[i] == "y"}


def _periods(clause: Clause, places: range | list[int]) -> set[str]:
    words = clause.words
    return {PERIODS[words[i]] for i in places if words[i] in PERIODS and not ranked(words, i)}  # "first-quarter profit"


# --- What a finding says ----------------------------------------------------------------------------------------------


def related_to(pair: Pair) -> tuple[Related, ...]:
    """The two places of two levels, or the one of a range."""
    before, after = pair.before, pair.after
    if pair.start == pair.end:
        return (Related(after.quantity.block, after.span, "levels"),)
    return (Related(before.quantity.block, before.span, "before"), Related(after.quantity.block, after.span, "after"))


def values_of(pair: Pair, params: Params, **texts: str) -> dict[str, Value]:
    before, after = pair.before, pair.after
    texts = {"claim": "", "word": "", **texts}
    gap = abs(after.value - before.value)
    return {
        **texts,
        "from": _printed(before),
        "to": _printed(after),
        "change": Local(params.rise if after.value > before.value else params.fall),
        "percent": Measure(_short(gap / before.value * HUNDRED), "%"),
        "gap": Measure(gap, "point" if after.kind == "%" else after.kind or None),
        "points": Measure(gap, "point"),
        "ratio": _short(after.value / before.value),
    }


def _printed(figure: Figure) -> str | Measure:
    """A level as printed; the ends of a range are put into words again."""
    if len(figure.quantity.numbers) > 1 or figure.value != figure.quantity.numbers[0].value:
        return Measure(figure.value, figure.quantity.unit)
    return figure.printed


def _short(value: Decimal) -> Decimal:
    return round(value, 0 if value >= 100 else 1 if value >= 1 else 2)
