"""Shares and averages against the figures they come from: "18 élus sur 60 (35 %)" is 30 %.

A share is compared with the part and the whole that stand beside it, a worded fraction ("un sur trois", "deux tiers")
with the percent that explains it, an average with its total and its count.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint.annotate import numbers
from lint.annotate.numbers import power_of
from lint.checks._figures import Clause, Figure, alike, bag, clauses, ends, follows, rounded
from lint.model import Agreement, Article, Hit, Measure, Related, Value
from lint.record import NamedTuple
from lint.source import Span

OUTCOMES = ("share", "worded", "average")

# What leads from a part to its share, what may follow the share, and what makes of two figures part and whole.
# What leads from a part to its share, what may follow the share, and what makes two figures part and whole.
GIVES = r"[^QPOR;:.()H]{0,8}(?:\(|,?s[w1foN]{0,7}|,U|–|,)[w1]{0,3}[of]?"
CLOSES = r"o[wz]{0,3}\)|w?\)|(?:oz)?(?:[,;:.–e]|$)"
PART_OF = r"[QR][wNVMz]{0,3}(?:p|I|o|f)[w1z]{0,2}"
GIVEN = r"P[wN]{0,4}[:(–]w{0,2}"
IS_PART = r"[wNVMz]{0,3}(?:p|o)[w1z]{0,2}(?=[QR])"
OF_WHOLE = r"[po][w1z]{0,2}(?=[QR])"
FRACTION_GIVES = r"[woNIz]{0,3}(?:\(|,?s|,U|–)w{0,2}"
OF_THE = r"(?:^|[,;:.(])w?[opI]w?"
INCLUDING = r"i[wN1]{0,2}"
ONE_OF = r"1[wN]{0,3}[pI]w?"
OF_THAT = r"^[poI]w?z[,w]{0,3}|^[poI]w,"
CHANGED = ("+", "u", "d")
TIMES = bag(
    "jour,mois,an,année,semaine,heure,minute,seconde,day,month,year,week,hour,minute,second,ngày,tháng,năm,tuần,"
    "giờ,trimestre,quarter,match,game,séance"
)
WORDED = {"moitié": "50", "half": "50", "tiers": "33.33", "third": "33.33", "quart": "25", "quarter": "25"} | {
    "cinquième": "20", "fifth": "20", "dixième": "10", "tenth": "10", "một nửa": "50", "nửa": "50",
    "một phần ba": "33.33", "một phần tư": "25", "một phần năm": "20", "hai phần ba": "66.67", "ba phần tư": "75",
}  # fmt: skip
NEARLY = bag("près,presque,environ,nearly,almost,about,around,roughly,gần,khoảng")
OVER = bag("plus,more,over,hơn,trên,above")
UNDER = bag("moins,less,fewer,under,dưới")
HUNDRED, INFINITE = Decimal(100), Decimal("Infinity")


class Params(NamedTuple):
    """Slacks in points, for shares in figures and in words, and as a part of the value for averages."""

    slack: Decimal = Decimal("0.5")
    worded: Decimal = Decimal("3")
    average: Decimal = Decimal("0.15")
    small: int = 12  # "two in three": wholes up to this are words for a fraction


class Share(NamedTuple):
    """What a percent should be: bounds in percent, the figures or words that it comes from, and how exact they are."""

    percent: int
    low: Decimal
    high: Decimal
    slack: Decimal
    spans: tuple[Span, ...]
    worded: bool = False


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each share and average that its figures contradict, an Agreement for each that they bear out."""
    previous: Clause | None = None
    for clause in clauses(article):
        if len(clause.quantities) < 2 and clause.quantities[0].unit != "%":
            previous = clause
            continue
        tags = clause.tags
        if "P" in tags and (len(clause.figures) > 1 or "1" in tags or "h" in tags or "/" in tags):
            for share in _shares(clause, previous, params):
                yield from _judge(clause, share)
        if "s" in tags and ("H" in tags or "h" in tags):
            yield from _said_in_words(clause, params)
        if ("q" in tags or "j" in tags) and tags.count("Q") > 2:
            yield from _averages(clause, params)
        previous = clause


def _shares(clause: Clause, previous: Clause | None, params: Params) -> Iterator[Share]:
    for index, figure in clause.figures.items():
        if (
            clause.tags[index] == "P"
            and 0 <= figure.value <= 2 * HUNDRED
            and clause.tags[index - 1 : index] not in CHANGED
        ):
            found = _ahead(clause, index, params) or _behind(clause, previous, index, params)
            if found is not None:
                yield found


def _behind(clause: Clause, previous: Clause | None, index: int, params: Params) -> Share | None:
    """What a percent explains of the words before it."""
    start = ends(GIVES, clause, index)
    if start < 0:
        return None
    if follows(CLOSES, clause, index) < 0:
        return _of_whole(clause, start, index, params)
    found = _beside(clause, start, index, params) or _fraction(clause, index, params)
    found = found or _slashed(clause, start, index, params)
    if found is None and previous is not None and previous.block is clause.block:
        return _of_that(clause, previous, start, index, params)
    return found


# --- Part, whole and share --------------------------------------------------------------------------------------------


def _beside(clause: Clause, start: int, index: int, params: Params) -> Share | None:
    """The share of the last figure before a percent, in what it is said to be part of."""
    last = max((i for i in clause.figures if i < index and clause.tags[i] in "QR"), default=-1)
    if last < max(start - 1, 0):
        return None
    first = ends(PART_OF, clause, last)
    if first in clause.figures:
        return _share(clause, first, last, index, params)
    first = ends(ONE_OF, clause, last)
    if first >= 0:
        return _one_in(clause, first, last, index, params)
    if ends(INCLUDING, clause, last) >= 0 or follows("w?G", clause, last) >= 0:
        wholes = [i for i in clause.figures if i < last and clause.tags[i] in "QR"]
        return _share(clause, last, wholes[-1], index, params) if len(wholes) == 1 else None
    opening = [i for i in clause.figures if i < last and clause.tags[i] in "QR" and ends(OF_THE, clause, i) >= 0]
    wholes = [i for i in opening if ";" not in clause.tags[i:last]]
    if not wholes:
        return None
    colon = clause.tags.rfind(":", wholes[0], last)  # "Sur 600 inscrits, 360 ont voté : 198 oui (55 %)"
    counted = [i for i in clause.figures if wholes[0] < i < colon and clause.tags[i] in "QR"]
    return _share(clause, last, counted[-1] if counted else wholes[0], index, params)


def _ahead(clause: Clause, index: int, params: Params) -> Share | None:
    """ "The turnout was 64%: 3,200 of the 5,000 voters"."""
    part = next((i for i in clause.figures if i > index), -1)
    if part < 0 or clause.tags[part] != "Q" or ends(GIVEN, clause, part) != index:
        return None
    whole = follows(IS_PART, clause, part)
    return _share(clause, part, whole, index, params) if whole >= 0 else None


def _of_whole(clause: Clause, start: int, index: int, params: Params) -> Share | None:
    """ "12 dead, or 60% of the 20 on board"."""
    whole = follows(OF_WHOLE, clause, index)
    part = max((i for i in clause.figures if i < index), default=-1)
    if whole < 0 or part < start - 1 or clause.tags[part] != "Q" or clause.tags[index - 1] not in "sU(":
        return None
    return _share(clause, part, whole, index, params)


def _share(clause: Clause, part: int, whole: int, index: int, params: Params) -> Share | None:
    x, y = clause.figures[part], clause.figures[whole]
    if x.kind != y.kind and not alike(x, y):
        return None
    (low, high), (least, most) = rounded(x), rounded(y)
    if least <= 0 or most == INFINITE or high == INFINITE or y.value < 2:
        return None
    in_words = y.value <= params.small and "I" in clause.tags[part:whole]
    if in_words:
        return _in_words(clause, part, x.value / y.value * HUNDRED, index, Span(x.span.start, y.span.end), params)
    slack = _slack(clause.figures[index], params)
    return Share(index, low / most * HUNDRED, high / least * HUNDRED, slack, (x.span, y.span))


def _one_in(clause: Clause, first: int, last: int, index: int, params: Params) -> Share | None:
    """ "un Français sur trois"."""
    whole = clause.figures[last]
    if whole.value < 2 or whole.kind or whole.high == INFINITE:
        return None
    return _in_words(clause, first, HUNDRED / whole.value, index, Span(clause.starts[first], whole.span.end), params)


def _fraction(clause: Clause, index: int, params: Params) -> Share | None:
    """ "deux tiers (60 %)", "la moitié, soit 48 %"."""
    place = ends(FRACTION_GIVES, clause, index) - 1
    if place < 0:
        return None
    if clause.tags[place] == "H":
        figure = clause.figures[place]
        return _in_words(clause, place, figure.value * HUNDRED, index, figure.span, params)
    word, span = clause.words[place], clause.placed(place)
    if clause.tags[place] != "h" or word not in WORDED or (place and clause.tags[place - 1] == "e"):
        return None
    if clause.block.language == "en" and word != "half" and not _an_amount(clause, span):
        return None
    return _in_words(clause, place, Decimal(WORDED[word]), index, span, params)


def _an_amount(clause: Clause, span: Span) -> bool:
    """ "a third", and not the third of several."""
    return clause.block.text[clause.span.start : span.start].rstrip().lower().endswith(("a", "one"))


def _in_words(clause: Clause, place: int, value: Decimal, index: int, span: Span, params: Params) -> Share:
    """A fraction in words: "près d'un sur deux" may be 46 %, "plus d'un tiers" 42 %."""
    before = set(clause.words[max(0, place - 3) : place + 1])
    figure = clause.figures.get(place)
    kind = figure.quantity.approximation if figure else ""
    low, high = value, value
    if kind in ("about", "nearly") or before & NEARLY:
        low, high = value - 3, value + 1
    if kind in ("over", "at-least") or before & OVER:
        high = value * Decimal("1.35")
    if kind in ("under", "at-most") or before & UNDER:
        low = value * Decimal("0.7")
    return Share(index, low, high, params.worded, (span,), True)


def _slashed(clause: Clause, start: int, index: int, params: Params) -> Share | None:
    """ "45/150 đại biểu (35%)"."""
    place = clause.tags.rfind("/", max(0, start - 4), index)
    if place < 1 or clause.tags[place - 1] not in "ny" or clause.tags[place + 1 : place + 2] not in ("n", "y"):
        return None
    x, y = (numbers.readings(clause.words[i], clause.block.language)[0].value for i in (place - 1, place + 1))
    if y < 2:
        return None
    spans = (clause.placed(place - 1), clause.placed(place + 1))
    return Share(index, x / y * HUNDRED, x / y * HUNDRED, _slack(clause.figures[index], params), spans)


def _of_that(clause: Clause, previous: Clause, start: int, index: int, params: Params) -> Share | None:
    """ "Sur ce total, 1.530 milliards, soit 60 %": the whole stands in the sentence before."""
    parts = [i for i in clause.figures if i < index]
    if len(parts) != 1 or parts[0] < start - 1 or ends(OF_THAT, clause, parts[0]) < 0:
        return None
    part = clause.figures[parts[0]]
    wholes = [f for i, f in previous.figures.items() if previous.tags[i] == "Q" and f.kind == part.kind]
    if len(wholes) != 1 or not alike(part, wholes[0]):
        return None
    (low, high), (least, most) = rounded(part), rounded(wholes[0])
    if least <= 0 or INFINITE in (most, high):
        return None
    slack = _slack(clause.figures[index], params)
    return Share(index, low / most * HUNDRED, high / least * HUNDRED, slack, (part.span, wholes[0].span))


def _slack(percent: Figure, params: Params) -> Decimal:
    """Printed percents are rounded or cut off: half of the last digit more than rounding allows."""
    return min((percent.high - percent.low) * params.slack, Decimal(1))


def _judge(clause: Clause, share: Share) -> Iterator[Hit | Agreement]:
    percent = clause.figures[share.percent]
    low, high = percent.low - share.slack, percent.high + share.slack
    related = tuple(Related(clause.block, span, "figures") for span in share.spans)
    if share.low <= high and share.high >= low:
        yield Agreement(clause.block, percent.span, "text", related)
    elif "c" not in clause.tags:
        made = (share.low + share.high) / 2
        text = clause.block.text
        part, whole = (text[span.start : span.end] for span in (share.spans[0], share.spans[-1]))
        values: dict[str, Value] = {
            "part": part,
            "whole": whole,
            "made": Measure(round(made, 0 if percent.value == percent.value.to_integral_value() else 1), "%"),
            "claim": percent.printed,
        }
        yield Hit("worded" if share.worded else "share", clause.block, percent.span, values, related)


def _said_in_words(clause: Clause, params: Params) -> Iterator[Hit | Agreement]:
    """ "15 000 foyers sur 60 000, soit un quart"."""
    for index, tag in enumerate(clause.tags):
        if tag not in "Hh":
            continue
        whole = ends(r"[QR]w{0,2},?s1?", clause, index)
        part = ends(PART_OF, clause, whole) if whole >= 0 else follows(r",?s(?=[QR][wN]{0,2}[po][QR])", clause, index)
        whole = whole if whole >= 0 else follows(IS_PART, clause, part) if part >= 0 else -1
        figure = clause.figures.get(index)
        if part not in clause.figures or (figure is None and clause.words[index] not in WORDED):
            continue
        span = figure.span if figure else clause.placed(index)
        value = figure.value * HUNDRED if figure else Decimal(WORDED[clause.words[index]])
        x, y = clause.figures[part], clause.figures[whole]
        made = x.value / y.value * HUNDRED
        related = (Related(clause.block, x.span, "figures"), Related(clause.block, y.span, "figures"))
        said = _in_words(clause, index, value, index, span, params)
        if said.low - params.worded <= made <= said.high + params.worded:
            yield Agreement(clause.block, span, "text", related)
        elif alike(x, y):
            values: dict[str, Value] = {
                "part": x.printed,
                "whole": y.printed,
                "made": Measure(round(made, 0), "%"),
                "claim": clause.block.text[span.start : span.end],
            }
            yield Hit("share", clause.block, span, values, related)


# --- Averages ---------------------------------------------------------------------------------------------------------


def _averages(clause: Clause, params: Params) -> Iterator[Hit | Agreement]:
    """ "86,000 people in 214 camps, an average of 400 each"."""
    for index, each in clause.figures.items():
        if clause.tags[index] != "Q" or not _is_average(clause, index):
            continue
        each = _with_unit(each, clause)
        others = [(i, f) for i, f in clause.figures.items() if i != index and clause.tags[i] == "Q" and f.value > 1]
        if len(others) != 2:
            continue
        (_, total), (_, count) = sorted(others, key=lambda o: (o[1].kind != each.kind, -o[1].value))
        if total.kind != each.kind or count.kind or (each.noun and total.noun and each.noun != total.noun):
            continue
        yield from _average(clause, each, index, total, count, params)


def _with_unit(each: Figure, clause: Clause) -> Figure:
    """ "18 millions d'euros entre 12 gagnants, soit 1,5 million chacun" is euros."""
    kinds = {f.kind for f in clause.figures.values() if f.kind and f.quantity.dimension == "money"}
    bare = not each.kind and not each.noun and power_of(each.quantity.numbers[-1])
    return each._replace(kind=kinds.pop()) if bare and len(kinds) == 1 else each


def _is_average(clause: Clause, index: int) -> bool:
    end = follows(r"w?q", clause, index)
    if end >= 0:
        return clause.words[end : end + 1] == () or clause.words[end] not in TIMES
    return ends(r"j[wfo1]{0,4}", clause, index) >= 0 or follows(r"w?j", clause, index) >= 0


def _average(
    clause: Clause, each: Figure, index: int, total: Figure, count: Figure, params: Params
) -> Iterator[Hit | Agreement]:
    if INFINITE in (total.high, count.high, each.high) or count.low <= 0 or each.low <= 0:
        return
    related = (Related(clause.block, total.span, "total"), Related(clause.block, count.span, "count"))
    low, high = total.low / count.high, total.high / count.low
    if low <= each.high * (1 + params.average) and high >= each.low * (1 - params.average):
        yield Agreement(clause.block, each.span, "text", related)
        return
    said = ends(r"(?:s|,U|,)[^QPOTR;:.()]{0,5}", clause, index) >= 0 or follows(r"w?q[wo]{0,2}Q", clause, index) >= 0
    said = said and not TIMES.intersection(clause.words)
    power = (total.value / count.value / each.value).log10()
    slip = abs(power - power.to_integral_value()) < Decimal("0.03")
    if slip or (said and count.noun):
        made = total.value / count.value
        values: dict[str, Value] = {
            "total": total.printed,
            "count": count.printed,
            "made": Measure(_short(made), each.kind or None),
            "claim": each.printed,
        }
        yield Hit("average", clause.block, each.span, values, related)


def _short(value: Decimal) -> Decimal:
    """Three digits are enough for a message."""
    return (
        round(value, max(0, 2 - value.adjusted()))
        if value < 1000
        else value.quantize(Decimal(1).scaleb(value.adjusted() - 2))
    )
