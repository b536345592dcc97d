"""What a sentence says of part, whole and share: "18 élus sur 60 (35 %)", "un sur trois", "15 % des 400, soit 60".

A share in percent is read with the part and the whole that stand beside it, or with the words that it explains; a part
with the share and the whole that it is said to be.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint.annotate import numbers
from lint.arithmetic.figures import Clause, Figure, alike, ends, follows, rounded
from lint.arithmetic.fractions import NEARLY, OVER, UNDER, WORDED
from lint.arithmetic.letters import bag
from lint.arithmetic.listing import sharing
from lint.record import NamedTuple
from lint.source import Span

# What leads from a part to its share, what may follow the share, and what makes two figures part and whole.
A_FRACTION = frozenset(("un", "le", "du", "ce", "au", "d'un", "d’un", "qu'un", "qu’un"))
GIVES = r"[^QPOR;:.()H]{0,8}(?:\(|,?s[w1foN]{0,7}|,U|–|,t?)[w1]{0,3}[of]?"
CLOSES = r"o[wz]{0,3}\)|w?\)|(?:oz)?(?:[,;:.–e]|$)"
OF_ALL = r"[of]w{1,2}(?:[,;:.)–e]|$)"
PART_OF = r"[QR][wNVMz]{0,3}(?:p|I|o|f)[w1z]{0,2}"
GIVEN = r"P[wN]{0,4}[:(–]w{0,2}"
IS_PART = r"[wNVMz]{0,3}(?:p|o)[w1z]{0,2}(?=[QR])"
OF_WHOLE = r"[po][w1z]{0,2}(?=[QR])"
FRACTION_GIVES = r"[woNIz]{0,3}(?:\(|,?s|,U|–)w{0,2}"
OF_THE = r"(?:^|[,;:.(])w?(?:[opI]w?|[pfI]w?1?z[fo]?)"
INCLUDING = r"i[wN1]{0,2}"
ONE_OF = r"1[wN]{0,3}[pI]w?"
EVERY_SO_MANY = r"pQ[wN]{1,3},?[wN]{0,3}1w{0,2}[(,]w?"  # "cứ năm hộ thì có một hộ (20%)"
WON = bag("victoires,réussite,réussites,succès,wins,success,thắng,thành")  # "neuf sur 15, soit 60 % de victoires"
OF_THAT = r"^[poI]w?z[,w]{0,3}|^[poI]w,"
CHANGED = ("+", "u", "d")
# Words that make two figures part and whole wherever the share stands in the sentence.
PAIRED = r"[QR][wNVz]{0,3}(?:p|o)[w1z]{0,2}"
COMPARES = frozenset("audmlkxXDcj+;")
ELSEWHERE = bag(
    "seuil,quorum,majorité,objectif,cible,alors,quand,tandis,dont,mais,threshold,target,goal,required,needed,while,"
    "when,where,but,although,ngưỡng,mục,tiêu,khi,nhưng,cần,tva,remise,rabais,discount,interest"
)
OWN_WHOLE = bag(
    "suffrage,voix,vote,effectif,total,poll,fleet,scrutin,ensemble,parc,electorat,phiếu,số,siege,seat,chamber,chambre,"
    "hemicycle,assemblee,assembly,council,conseil,ghế,stock,cheptel,flotte,troupeau,equipage,personnel,promotion,classe,"
    "echantillon,programme,program,projet,project,herd,flock,crew,workforce,staff,membership,class,cohort,intake,sample,contingent,capacite,capacity"
)
VOTES, SEATS = bag("suffrage,voix,vote,poll,scrutin,phiếu,số"), bag("siege,seat,ghế,elu,depute,conseiller")
ENTRIES = bag("entree,spectateur,visiteur,personne,admission,spectator,visitor,viewer,person")
MARKS = frozenset(map(Decimal, (5, 10, 20, 100)))
REPRESENTS = bag(
    "représente,représentent,représentaient,représentait,constituent,constitue,forment,forme,composent,represent,"
    "represents,represented,account for,accounts for,accounted for,make up,makes up,made up,are,were,"
    "sont,étaient,form,formed,amount,amounts,amounted,equals,chiếm,bằng,là"
)
STANDS_FOR = r"[QR](?:[of]w{1,3})?[wNVv]{0,4}(?:w|M)[w1t]{0,2}"
WITH_PAIR = r"P[wNof]{0,4}[,:(–][ws1]{0,2}"  # "atteint 90 %, avec 270 reçus sur 300"
NEAR_MISS = 25  # points: what is farther off is of something else
HUNDRED, INFINITE = Decimal(100), Decimal("Infinity")


class Params(NamedTuple):
    """Slacks in points, for shares in figures and in words, and as a part of the value for averages."""

    slack: Decimal = Decimal("0.5")
    worded: Decimal = Decimal("3")
    average: Decimal = Decimal("0.15")
    each: Decimal = Decimal("0.06")  # where no average is spoken of, and no population
    small: int = 12  # "two in three": wholes up to this are words for a fraction


class Share(NamedTuple):
    """What a percent should be: bounds in percent, the figures or words that it comes from, and how exact they are."""

    percent: int
    low: Decimal
    high: Decimal
    slack: Decimal
    spans: tuple[Span, ...]
    worded: bool = False


def shares(clause: Clause, previous: Clause | None, params: Params) -> Iterator[Share]:
    """What the percents of a sentence should be, by the figures or the words that they explain."""
    for index, figure in clause.figures.items():
        if (
            clause.tags[index] == "P"
            and 0 <= figure.value <= 2 * HUNDRED
            and clause.tags[index - 1 : index] not in CHANGED
        ):
            found = (
                _ahead(clause, index, params)
                or _behind(clause, previous, index, params)
                or _anywhere(clause, index, params)
            )
            if found is not None:
                yield found


def _behind(clause: Clause, previous: Clause | None, index: int, params: Params) -> Share | None:
    """What a percent explains of the words before it."""
    start = ends(GIVES, clause, index)
    if start < 0:
        return None
    closed = follows(CLOSES, clause, index) >= 0 or not WON.isdisjoint(clause.words[index + 1 : index + 3])
    if not closed and not (follows(OF_ALL, clause, index) >= 0 and _of_them_all(clause, index)):
        return _of_whole(clause, start, index, params)
    found = _beside(clause, start, index, params) or _fraction(clause, index, params)
    found = found or _slashed(clause, start, index, params)
    if found is None and previous is not None and previous.block is clause.block:
        return _of_that(clause, previous, start, index, params)
    return found


# --- Part, whole and share --------------------------------------------------------------------------------------------


def _beside(clause: Clause, start: int, index: int, params: Params) -> Share | None:
    """The share of the last figure before a percent, in what it is said to be part of."""
    every = ends(EVERY_SO_MANY, clause, index)
    if every >= 0:
        return _one_in(clause, every, every + 1, index, params)
    counted = [i for i in clause.figures if i < index and clause.tags[i] in "QR" and not _label(clause, i)]
    last = max(counted, default=-1)
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
    wholes = _wholes_ahead(clause, last)
    found = [share for whole in wholes if (share := _share(clause, last, whole, index, params)) is not None]
    percent = clause.figures[index]
    fitting = [each for each in found if each.low <= percent.high and percent.low <= each.high]
    return next(iter(fitting or found), None)


def scaled(part: Figure, whole: Figure) -> tuple[Figure, Figure]:
    """A part and its whole; the one that is bare shares the multiplier: "3,9 sur les 4,1 millions"."""
    return sharing(part, whole), sharing(whole, part) if part.value > whole.value else whole


def _label(clause: Clause, index: int) -> bool:
    """ "đợt 1": a small number behind its noun."""
    figure = clause.figures[index]
    bare = not figure.kind and figure.quantity.noun is None and figure.value < 10
    return bare and clause.block.language == "vi" and clause.tags[index - 1 : index] == "w"


def _wholes_ahead(clause: Clause, last: int) -> list[int]:
    """What a part in a list may be of: "Sur 600 inscrits, 360 ont voté : 198 oui (55 %)" has two, the voters first."""
    tags = clause.tags
    counted = [i for i in clause.figures if tags[i] in "QR" and not _label(clause, i)]
    before = [i for i in counted if i < last]
    opening = [i for i in before if ends(OF_THE, clause, i) >= 0 and ";" not in tags[i:last]]
    colon = tags.rfind(":", 0, last)
    nearest = [i for i in before if opening and opening[0] < i < colon]
    made = [i for i in before if i not in nearest and _made_up(clause, [j for j in counted if j >= i])]
    return nearest[::-1] + made + opening


def _made_up(clause: Clause, places: list[int]) -> bool:
    """Whether the first of some figures is the sum of the others."""
    values = [clause.figures[i].value for i in places]
    return len(values) > 2 and values[0] == sum(values[1:])


def _ahead(clause: Clause, index: int, params: Params) -> Share | None:
    """ "The turnout was 64%: 3,200 of the 5,000 voters"."""
    part = next((i for i in clause.figures if i > index), -1)
    if part < 0 or clause.tags[part] != "Q" or ends(GIVEN, clause, part) != index:
        return None
    whole = follows(IS_PART, clause, part)
    return _share(clause, part, whole, index, params) if whole >= 0 else None


def _of_whole(clause: Clause, start: int, index: int, params: Params) -> Share | None:
    """ "12 dead, or 60% of the 20 on board"."""
    whole = _whole_behind(clause, index)
    part = max((i for i in clause.figures if i < index), default=-1)
    if whole < 0 or part < start - 1 or clause.tags[part] != "Q" or clause.tags[index - 1] not in "sU(,":
        return None
    if clause.tags[index - 1] == "," and not _near(clause, part, whole, index):
        return None
    return _share(clause, part, whole, index, params)


def _near(clause: Clause, part: int, whole: int, index: int) -> bool:
    """Whether a share is at all near to what part and whole make."""
    x, y = clause.figures[part].value, clause.figures[whole].value
    return 0 < x <= y and abs(x / y * HUNDRED - clause.figures[index].value) <= NEAR_MISS


def _whole_behind(clause: Clause, index: int) -> int:
    """The whole that a percent is said to be of: "60 % des 150", "60% của 75"."""
    vietnamese = clause.block.language == "vi" and clause.words[index + 1 : index + 2] == ("của",)
    return index + 2 if vietnamese and clause.tags[index + 2 : index + 3] == "Q" else follows(OF_WHOLE, clause, index)


def _anywhere(clause: Clause, index: int, params: Params) -> Share | None:
    """ "Le taux atteint 90 %, avec 270 reçus sur 300", "les 90 reçus représentent 60 % des 150 inscrits"."""
    others = [i for i in clause.figures if i != index]
    if len(others) != 2 or any(clause.tags[i] not in "QR" for i in others) or clause.figures[index].value > HUNDRED:
        return None
    part, whole = others
    if whole > index > part:
        stands = _whole_behind(clause, index) == whole and ends(STANDS_FOR, clause, index) == part
        named = not REPRESENTS.isdisjoint(clause.words[part:index])
        return _share(clause, part, whole, index, params) if stands and named else None
    if ends(PAIRED, clause, whole) != part or not COMPARES.isdisjoint(clause.tags):
        return None
    x, y = clause.figures[part], clause.figures[whole]
    if (y.value in MARKS and not y.noun and not x.noun) or not ELSEWHERE.isdisjoint(clause.words):
        return None
    linked = "p" in clause.tags[part:whole] or whole == part + 2
    tied = ends(WITH_PAIR, clause, part) == index if index < part else _of_them_all(clause, index)
    near = _near(clause, part, whole, index)
    return _share(clause, part, whole, index, params) if linked and tied and near else None


def _of_them_all(clause: Clause, index: int) -> bool:
    """ "60 % des suffrages", "40% of the fleet": the share of a whole that the sentence has named."""
    noun = clause.figures[index].quantity.noun
    named = noun.key if noun is not None else clause.words[-1] if len(clause.words) - index < 5 else ""
    counted = {figure.noun for place, figure in clause.figures.items() if place < index}
    other = named in VOTES and not counted.isdisjoint(SEATS)  # "18 sièges sur 60 (35 % des suffrages)"
    return named in OWN_WHOLE and clause.tags[index - 1] != "e" and not other


def _share(clause: Clause, part: int, whole: int, index: int, params: Params) -> Share | None:
    x, y = scaled(clause.figures[part], clause.figures[whole])
    if x.kind != y.kind and not alike(x, y):
        return None
    (low, high), (least, most) = rounded(x), rounded(y)
    if least <= 0 or most == INFINITE or high == INFINITE or y.value < 2:
        return None
    spoken = y.value <= params.small and "I" in clause.tags[part:whole]
    if spoken:
        return in_words(clause, part, x.value / y.value * HUNDRED, index, Span(x.span.start, y.span.end), params)
    slack = _slack(clause.figures[index], params)
    return Share(index, low / most * HUNDRED, high / least * HUNDRED, slack, (x.span, y.span))


def _one_in(clause: Clause, first: int, last: int, index: int, params: Params) -> Share | None:
    """ "un Français sur trois"."""
    whole = clause.figures[last]
    if whole.value < 2 or whole.kind or whole.high == INFINITE:
        return None
    return in_words(clause, first, HUNDRED / whole.value, index, Span(clause.starts[first], whole.span.end), params)


def _fraction(clause: Clause, index: int, params: Params) -> Share | None:
    """ "deux tiers (60 %)", "la moitié, soit 48 %"."""
    place = ends(FRACTION_GIVES, clause, index) - 1
    if place < 0:
        return None
    if clause.tags[place] == "H":
        figure = clause.figures[place]
        return in_words(clause, place, figure.value * HUNDRED, index, figure.span, params)
    word, span = clause.words[place], clause.placed(place)
    if clause.tags[place] != "h" or word not in WORDED or (place and clause.tags[place - 1] == "e"):
        return None
    if clause.block.language == "en" and word != "half" and not _an_amount(clause, span):
        return None
    before = clause.block.lower[max(0, span.start - 5) : span.start].split()[-1:]
    if clause.block.language == "fr" and word != "moitié" and not A_FRACTION.issuperset(before):
        return None  # "pour compte de tiers (22 %)"
    return in_words(clause, place, WORDED[word] * HUNDRED, index, span, params)


def _an_amount(clause: Clause, span: Span) -> bool:
    """ "a third", and not the third of several."""
    return clause.block.text[clause.span.start : span.start].rstrip().lower().endswith(("a", "one"))


def in_words(clause: Clause, place: int, value: Decimal, index: int, span: Span, params: Params) -> Share:
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
    dated = "/" in (clause.tags[place - 2 : place - 1], clause.tags[place + 2 : place + 3])
    if place < 1 or dated or clause.tags[place - 1] not in "ny" or clause.tags[place + 1 : place + 2] not in ("n", "y"):
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
    wholes = [f for i, f in previous.figures.items() if previous.tags[i] == "Q" and f.kind in (part.kind or f.kind, "")]
    if len(wholes) != 1 or not alike(part, wholes[0]):
        return None
    part, wholes[0] = scaled(part, wholes[0])
    (low, high), (least, most) = rounded(part), rounded(wholes[0])
    if least <= 0 or INFINITE in (most, high):
        return None
    slack = _slack(clause.figures[index], params)
    return Share(index, low / most * HUNDRED, high / least * HUNDRED, slack, (part.span, wholes[0].span))


def _slack(percent: Figure, params: Params) -> Decimal:
    """Printed percents are rounded or cut off: half of the last digit more than rounding allows."""
    return min((percent.high - percent.low) * params.slack, Decimal(1))
