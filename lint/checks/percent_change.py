"""From, to and by how much: "de 40 à 50 tonnes, une hausse de 15 %" should be 25 %.

Levels and claims are intervals of their printed digits, and a claim is questioned only where no reading of it fits. A
word of direction is held against the levels of its sentence, and in a headline against those of the body.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from lint import patterns
from lint.annotate.numbers import power_of
from lint.checks._changes import Claim, Stated, factors, fraction, governed, read
from lint.checks._figures import Clause, Figure, alike, clauses, ends, follows
from lint.checks._letters import bag
from lint.checks._levels import FIGURES, ONWARDS, Pair
from lint.model import Agreement, Article, Hit, Local, Measure, Related, Role, Value
from lint.record import NamedTuple

OUTCOMES = ("percent", "points", "difference", "factor", "direction")

# Where a level is said to be reached in some direction.
TOWARDS = r"([ud])[wN]{0,4},?t[w1]{0,2}"
AWAY = rf"([ud])(?:[wN]{{0,3}},?v)?[^{FIGURES};:.,udv]{{0,4}}f[w1]{{0,2}}"
ANNOUNCED = rf"([ud])[wN]{{0,3}}:[^{FIGURES};:.,()]{{0,3}}"
# Short sentences that lean on the one before: "Soit une hausse de 15 %." and "Elles sont passées de 8 à 10."
LEANING = bag(
    "soit,c,est,cela,représente,fait,ce,qui,un,une,that,is,this,was,it,represents,means,marking,which,tức,tức là,"
    "đây,là,mức,équivaut,à,au,total"
)
PRONOUNS = bag("il,elle,ils,elles,leur,nombre,total,chiffre,it,they,number,figure,con,số")
ANNUAL = bag("annuel,annuelle,annuels,annuelles,annuellement,annually,yearly,annual")
LATER = bag(
    "earlier,ago,before,later,previously,on,plus,auparavant,avant,dernier,dernière,passé,passée,prochain,écoulé,ngoái,trước"
)
PERIODS = {
    "month": "month", "mois": "month", "tháng": "month", "monthly": "month", "mensuel": "month", "mensuelle": "month",
    "quarter": "quarter", "trimestre": "quarter", "quý": "quarter", "semaine": "week", "week": "week", "tuần": "week",
    "an": "year", "année": "year", "ans": "year", "year": "year", "years": "year", "năm": "year", "annuel": "year",
}  # fmt: skip  # fmt: skip
RANKS = bag("place,rang,rank,spot,position,hang,vi")
PER = (
    "pour un ",
    "pour 1 ",
    "per dollar",
    "per euro",
    "to the dollar",
    "to the euro",
    "le dollar",
    "le yen",
    "the yen",
)
VAGUE = ("over", "under", "at-least", "at-most")
PROMINENT = frozenset((Role.TITLE, Role.STANDFIRST, Role.CAPTION, Role.HEADING, Role.LEDE))
ONE, HALF, HUNDRED, INFINITE = Decimal(1), Decimal("0.5"), Decimal(100), Decimal("Infinity")
AVERAGE_LEVEL = patterns.compile(r"(?<=[lma][wN]|[lma])jo?(?=[QPT])")  # "below the average of 400 mm" is a level
CENTS = Decimal("0.01")
COARSE = 20  # times its rounding: what a small amount may differ by is much of it
BESIDE = 4  # letters: "de 2 millions, soit 40 %"


class Params(NamedTuple):
    """`rise`, `fall` are words of the messages. Slacks are in points, and as a part of the percent that is claimed."""

    rise: Mapping[str, str] = {}
    fall: Mapping[str, str] = {}
    slack_points: Decimal = Decimal("0.5")
    slack_part: Decimal = Decimal("0.03")
    slack_factor: Decimal = Decimal("0.12")


class Level(NamedTuple):
    """ "climb to 155": a level and the direction it was reached in."""

    clause: Clause
    place: int
    sign: int
    word: int


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each claim that two levels contradict, an Agreement for each that they bear out."""
    sentences = clauses(article)
    stated = {
        number: read(clause)
        for number, clause in enumerate(sentences)
        if len(clause.quantities) > 1 or len(clause.quantities[0].numbers) > 1
    }
    told: set[tuple[int, int]] = set()
    for number, each in list(stated.items()):
        if each.pairs:
            yield from _claims(each, told, params)
            for beside in (number - 1, number + 1):
                if 0 <= beside < len(sentences) and _touch(sentences[beside], each.clause):
                    yield from _across(each, stated.get(beside) or read(sentences[beside]), params)
    if any(each.pairs for each in stated.values()):
        yield from _directions(sentences, stated, told, params)


def _claims(stated: Stated, told: set[tuple[int, int]], params: Params) -> Iterator[Hit | Agreement]:
    """The claims of a sentence; where one fits, others that stand apart from it have another base."""
    said: list[tuple[int, Hit | Agreement]] = []
    for pair, claim in _matched(stated):
        told.add((id(stated.clause), pair.end))
        said += [(claim.place, answer) for answer in _judge(stated.clause, pair, claim, params)]
    fitting = [place for place, answer in said if isinstance(answer, Agreement)]
    for place, answer in said:
        if isinstance(answer, Agreement) or not fitting or min(abs(place - other) for other in fitting) <= BESIDE:
            yield answer


def _touch(one: Clause, two: Clause) -> bool:
    """Whether two sentences of a paragraph follow each other."""
    if one.block is not two.block:
        return False
    return max(one.span.start, two.span.start) - min(one.span.end, two.span.end) <= 2


def _matched(stated: Stated) -> Iterator[tuple[Pair, Claim]]:
    """The claims of a sentence with the levels that each is about."""
    clause, pairs = stated.clause, stated.pairs
    claims = [*stated.claims.values(), *factors(clause, pairs)]
    taken = {i for pair in pairs for i in (pair.start, pair.end)}
    bound = {pair.claim for pair in pairs if pair.claim >= 0}
    free = [claim for claim in claims if claim.place not in taken and claim.place not in bound]
    for pair in pairs:
        if pair.claim >= 0:
            yield from ((pair, claim) for claim in claims if claim.place == pair.claim)
    loose = [pair for pair in pairs if pair.claim < 0]
    for kind in ("percent", "points", "difference", "factor"):
        same = [claim for claim in free if claim.kind == kind]
        for pair in loose:
            mine = [claim for claim in same if governed(clause, pair, claim)]
            if len(mine) == 1:
                yield pair, mine[0]


def _across(levels: Stated, beside: Stated, params: Params) -> Iterator[Hit | Agreement]:
    """A sentence with the levels beside one with the claim, of which the second leans on the first."""
    if len(levels.pairs) != 1 or levels.claims or beside.pairs or len(beside.claims) != 1:
        return
    (claim,) = beside.claims.values()
    tags, words = beside.clause.tags, beside.clause.words
    if beside.clause.span.start > levels.clause.span.start:
        leans = set(words[: claim.word]) <= LEANING and "o" not in tags[claim.word : claim.place]
    else:
        leans = len(beside.clause.figures) == 1 and levels.clause.words[0] in PRONOUNS
    if leans:
        yield from _judge(levels.clause, levels.pairs[0], claim, params, beside.clause)


# --- Judgement --------------------------------------------------------------------------------------------------------


def _judge(
    clause: Clause, pair: Pair, claim: Claim, params: Params, claiming: Clause | None = None
) -> Iterator[Hit | Agreement]:
    """The levels of one sentence against a claim of its own, or of the sentence beside it."""
    before, after = pair.before, pair.after
    claiming = claiming or clause
    if before.low <= 0 or INFINITE in (before.high, after.high, claim.high) or not _fits_kind(claiming, pair, claim):
        return
    if not claim.sign:
        claim = _directed(claim, 1 if after.value > before.value else -1)
    if before.quantity.approximation in VAGUE:
        return
    related = _related(clause, pair)
    span = claiming.figures[claim.place].span if claim.place in claiming.figures else claiming.placed(claim.place)
    wide, narrow = _holds(pair, claim, params, ONE), _holds(pair, claim, params, HALF)
    if wide and narrow:
        yield Agreement(clause.block, span, "text", related)
        return
    if (
        _incomparable(claiming, claim)
        or "c" in clause.tags
        or (claiming is clause and _other_base(clause, pair, claim))
    ):
        return
    doubt = int(wide)
    rises = after.value > before.value
    if claim.sign and rises != (claim.sign > 0) and not _meets(pair) and claim.word:
        word = claiming.placed(claim.word)
        values = _values(pair, params, word=clause.block.text[word.start : word.end])
        yield Hit("direction", clause.block, word, values, related)
        return
    outcome = "points" if claim.kind == "percent" and before.kind == "%" else claim.kind
    values = _values(pair, params, claim=clause.block.text[span.start : span.end])
    yield Hit(outcome, clause.block, span, values, related, doubt=doubt)


def _directed(claim: Claim, sign: int) -> Claim:
    """ "soit une coupe d'un quart": the levels say which way."""
    if claim.kind == "factor":
        return fraction(claim.place, claim.low, sign, claim.word)
    return claim._replace(sign=sign)


def _fits_kind(clause: Clause, pair: Pair, claim: Claim) -> bool:
    unit = pair.after.kind or pair.before.kind
    if claim.kind == "points":
        return unit in ("%", "point", "")
    if claim.kind == "difference":
        return len({clause.figures[claim.place].kind, pair.after.kind, pair.before.kind} - {""}) < 2
    return True


def _holds(pair: Pair, claim: Claim, params: Params, width: Decimal) -> bool:
    """Whether some values that print as these levels change by what is claimed."""
    low_a, high_a = _narrowed(pair.before, width, pair.after)
    low_b, high_b = _narrowed(pair.after, width, pair.before)
    if claim.kind == "factor":
        slack = params.slack_factor if claim.low in (claim.high, claim.high - 1) else Decimal("0.03")
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


def _meets(pair: Pair) -> bool:
    """Whether the levels may be equal."""
    (low, high), (least, most) = _narrowed(pair.before, HALF, pair.after), _narrowed(pair.after, HALF, pair.before)
    return low <= most and least <= high


def _incomparable(clause: Clause, claim: Claim) -> bool:
    """Constant prices, averages, yearly rates: what two levels cannot show."""
    stop = _tail(clause, claim)
    around = clause.tags[min(claim.word, claim.place) : stop]
    averaged = "j" in AVERAGE_LEVEL.sub("", around + clause.tags[stop : stop + 1])
    return "c" in clause.tags or averaged or _yearly(clause, claim.place, stop)


def _tail(clause: Clause, claim: Claim) -> int:
    """Where the words end that belong to a claim."""
    return follows(rf"[^{FIGURES},;:()–e]{{0,8}}", clause, claim.place)


def _yearly(clause: Clause, index: int, stop: int) -> bool:
    """ "15 % par an", "15% annually", but not "15% a year earlier" or "15 % sur un an"."""
    words = clause.words
    if not ANNUAL.isdisjoint(words[max(0, index - 5) : stop]):
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
    return {PERIODS[clause.words[i]] for i in places if clause.words[i] in PERIODS}


# --- Directions -------------------------------------------------------------------------------------------------------


def _directions(
    sentences: tuple[Clause, ...],
    stated: Mapping[int, Stated],
    told: set[tuple[int, int]],
    params: Params,
) -> Iterator[Hit | Agreement]:
    """Levels reached in one direction by the words, and in the other by the figures of their sentence or the body."""
    changes = [(each.clause, pair) for each in stated.values() for pair in each.pairs]
    levels: list[Level] = []
    for number, clause in enumerate(sentences):
        if number in stated or clause.block.role in PROMINENT:
            levels += _levels(clause, stated[number].claims if number in stated else {})
    levels += [level for clause, pair in changes for level in _onwards(clause, pair, told)]
    for level in levels:
        same = [each for each in changes if _same_level(level, *each, told)]
        if not same or len({pair.after.value > pair.before.value for _, pair in same}) > 1:
            continue
        clause, pair = same[0]
        span = level.clause.placed(level.word)
        related = _related(clause, pair)
        if (pair.after.value > pair.before.value) == (level.sign > 0):
            yield Agreement(level.clause.block, span, "text", related)
        elif not _meets(pair) and not _inverse(clause, pair):
            word = level.clause.block.text[span.start : span.end]
            yield Hit("direction", level.clause.block, span, _values(pair, params, word=word), related)


def _levels(clause: Clause, claims: Mapping[int, Claim]) -> Iterator[Level]:
    for index in clause.figures:
        if index in claims or clause.tags[index] not in "QP":
            continue
        word = ends(TOWARDS, clause, index)
        word = word if word >= 0 else ends(ANNOUNCED, clause, index)
        if word >= 0:
            yield Level(clause, index, 1 if clause.tags[word] == "u" else -1, word)


def _onwards(clause: Clause, pair: Pair, told: set[tuple[int, int]]) -> Iterator[Level]:
    """The direction that stands before the first level: "cut from 50 to 60", "up from 70"."""
    if pair.start == pair.end or (id(clause), pair.end) in told:
        return
    word = max(ends(AWAY, clause, pair.start), ends(ONWARDS, clause, pair.start))
    if word >= 0:
        yield Level(clause, pair.end, 1 if clause.tags[word] == "u" else -1, word)


def _same_level(level: Level, clause: Clause, pair: Pair, told: set[tuple[int, int]]) -> bool:
    if level.clause is clause:
        return level.place == pair.end and (id(clause), pair.end) not in told
    if level.clause.block.region.index != clause.block.region.index or level.clause.block.role not in PROMINENT:
        return False
    figure = level.clause.figures[level.place]
    return figure.value == pair.after.value and figure.value >= 10 and alike(figure, pair.after)


def _inverse(clause: Clause, pair: Pair) -> bool:
    """A currency falls when more of it buys a dollar; a team climbs to a lower rank."""
    if "c" in clause.tags or pair.after.noun in RANKS or pair.before.noun in RANKS:
        return True
    text = clause.block.text[clause.span.start : clause.span.end].lower()
    return any(words in text for words in PER)


# --- What a finding says ----------------------------------------------------------------------------------------------


def _related(clause: Clause, pair: Pair) -> tuple[Related, ...]:
    if pair.start == pair.end:
        return (Related(clause.block, pair.after.span, "levels"),)
    return (Related(clause.block, pair.before.span, "before"), Related(clause.block, pair.after.span, "after"))


def _values(pair: Pair, params: Params, **texts: str) -> dict[str, Value]:
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
