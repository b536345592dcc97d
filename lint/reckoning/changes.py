"""Two levels and how much the one is more than the other: "5,4 millions, against 4,5, a rise of 40 %"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import Any

from lint import patterns
from lint.model import NOTE, Hit, Measure
from lint.model import Value as Shown
from lint.reckoning.values import EACH, Sentence, Value, Words, alike, level, repaired
from lint.record import NamedTuple

ARTICLES = r"(?: (?:les?|la|l|the|some|quelque|seulement|only|just|mức|chỉ|about|environ|khoảng|gần))* ?$"
UP = Words(
    {
        "fr": r"hausse|haute|progress\w+|augment\w+|croissance|cr[ûo]i\w+|accr\w+|bond\w*|envol\w*|gagn\w+|gain"
        r"|grimp\w+|de plus|plus|supérieure?s?|supplémentaires?|mieux|s?urcro[îi]t|flamb\w+|majoration|renchéri\w+"
        r"|dépass\w+|amélior\w+|explos\w+|redress\w+|rebond\w*|élev\w+|surcoût|doubl\w+|tripl\w+|quadrupl\w+",
        "en": r"up|ris(?:e|es|en|ing)|rose|increas\w+|gr(?:ew|ow\w*)|growth|gain\w*|jump\w*|climb\w*|surg\w+|more"
        r"|higher|above|soar\w*|improv\w+|boost\w*|leap\w*|leapt|swell\w*|advanc\w+|expan\w+|extra|better|over"
        r"|doubl\w+|tripl\w+",
        "vi": r"tăng|cao hơn|nhiều hơn|vượt|hơn|thêm|gấp",
    }
)
DOWN = Words(
    {
        "fr": r"baiss\w+|recul\w*|chut\w+|diminu\w+|repli\w*|réduction|rédui\w+|tomb\w+|perte|perd\w*|moins"
        r"|inférieure?s?|décrois\w+|décru\w*|dégringol\w+|effondr\w+|contract\w+|plong\w+|fléch\w+|rétréci\w*"
        r"|fond\w*|moindre|rabais|cédé|ralenti\w+|abaiss\w+|raccourci\w*|amput\w+|érosion",
        "en": r"down|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|lower\w*|less|fewer|below|slump\w*|slid\w*|slip\w*|lost"
        r"|loss|cut|shr[aiu]nk\w*|plung\w+|reduc\w+|tumbl\w+|dip\w*|eas\w+|shorter|sank|sink\w*|contract\w+|halv\w+",
        "vi": r"giảm|thấp hơn|ít hơn|kém|hạ|sụt|mất",
    }
)
# Right before the level that was, and somewhere behind it or in its clause before it; `TO` before the one that is now.
OLD_BEFORE = Words(
    {
        "fr": r"contre|par rapport (?:à|aux?)|après|face (?:à|aux?)|au lieu d\w*|qu[e ]|que les?|depuis|sur les"
        r"|de|d|des|du|aux?|(?:cotait|valait|était|étaient|avait|avaient|comptait|s élevait|atteignait|estimée?"
        r"|prévue?|fixée?)(?: \w+){0,4}",
        "en": r"from|against|compared (?:with|to)|versus|vs\.?|than|after|on|below|above|was|were|had been"
        r"|estimated at|(?:from|on|the) last (?:year|season|month|week) s|previous|instead of",
        "vi": r"so với|từ|hơn|mức|chỉ|chỉ có|trước đó",
    },
    ARTICLES,
)
OLD_AFTER = Words(
    {
        "fr": r"\w+ (?:ans?|années?|mois|jours?|semaines?) (?:plus tôt|auparavant|avant)|l année (?:précédente|d avant)"
        r"|\w+ (?:précédente?|d avant)|la veille"
        r"|(?:sur|à|pendant|durant) la même (?:période|date|époque)"
        r"|auparavant|précédemment|au départ|initial\w+|jusqu ici|jusqu alors|cotait|valait|comptait",
        "en": r"\w+ (?:years?|months?|weeks?|days?|season) (?:earlier|ago|before)"
        r"|previous\w*"
        r"|(?:in )?the same (?:period|months?|weeks?|quarter|time)|the year before"
        r"|initially|originally|earlier|used to|once",
        "vi": r"(?:năm|mùa|tháng|tuần|quý|vụ) trước|cùng kỳ|trước đó",
    }
)
LAST = Words(  # mostly of what was, but a story of January tells what is so
    {
        "fr": r"(?:avait|avaient) \w+(?:é|i|u|is|it)|l an (?:dernier|passé)|\w+ (?:dernière?|passée?)",
        "en": r"had \w+|last (?:year|season|month|week|time|spring|summer|autumn|winter)",
        "vi": r"(?:năm|mùa|tháng|tuần|quý|vụ) ngoái",
    }
)
TO = Words(
    {
        "fr": r"à|au|aux|jusqu à|jusqu aux?|désormais|maintenant|aujourd hui",
        "en": r"to|now",
        "vi": r"lên|xuống|còn|đến|tới|nay|lên đến|lên tới|xuống còn",
    },
    ARTICLES,
)
SOME = Words(
    {
        "fr": r"^ ?(?:des? |du |d )(?!plus|moins|mieux|hausse|baisse|plus)|^ ?(?:sont|ont|des)\b",
        "en": r"^ ?(?:of|were|are|stake|interest|owned)\b",
        "vi": r"^ ?(?:trong|số|tổng|dân)\b",
    },
    "",
    "",
)
ELSE = Words(
    {
        "fr": r"objectif|prévision|moyenne|inflation|attendu|chacun|hors|sauf|intérêts?|tva|taux|dont"
        r"|en séance|sur la séance|avant de \w+r",
        "en": r"target|forecast|expected|average|inflation|each|excluding|interest|rate|of which"
        r"|on the day|as (?:low|high) as|before \w+ing",
        "vi": r"kế hoạch|mục tiêu|bình quân|lãi suất|trung bình|trong đó",
    }
)
VAGUE = Words(
    {
        "fr": r"plus de|moins de|plus des|moins des|au moins|au plus",
        "en": r"more than|less than|fewer than|over|at least|at most|up to",
        "vi": r"hơn|trên|ít nhất|không quá|(?:hơn|với) mức",
    },
    r" ?$",
)
FOLD = Words({"fr": r"fois", "en": r"times|fold", "vi": r"lần"})
POINT = patterns.compile(r" ?(?:points?|điểm|pp)\b")
TIMES = frozenset(("fois", "time", "lần"))
# What a claim leads to: "rose 5% to 210".
TARGET = patterns.compile(r",? ?(?:to|at|à|lên|xuống|còn|pour atteindre)(?: (?:about|some|environ|khoảng))? ?[€$£]?$")
RANGE = patterns.compile(r"(?:^|\W)(?:entre|between|environ|about|around)(?: (?:les|the|\p{L}{1,2}))? ?[€$£]?$")
YEAR = patterns.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# What takes up the sentence before: at its start, or with a pointing word right before the claim.
LEANING = patterns.compile(
    r"(?:soit|c est|cela|ils?|elles?|leurs?|une?|that|this|it|its|they|these|a|an|tức|đây|như vậy|ce|cette|cet|mức)\b"
)
POINTING = patterns.compile(
    r"(?<!\w)(?:ce|cette|cet|this|that|which (?:is|makes|represents|means)|soit|mức|donc|ainsi|thus"
    r"|therefore|vậy)(?: \w+){0,3} ?(?:d |d une? |de )?$|^(?:the|les) $"
)
MOVING = patterns.compile(  # a percentage that is a change itself
    r"(?:hausse|baisse|progression|recul|repli|croissance|(?:rise|increase|growth|fall|drop|decline)) (?:de|d|of) $"
    r"|(?:^|\W)(?:up|down|tăng|giảm) $"
)
LASTLY, YEARLY = 0.5, 0.75  # signs that a level is the older one
HALF, ONE, HUNDRED, LITTLE = Decimal("0.5"), Decimal(1), Decimal(100), Decimal("0.0001")
LEAST, LEAST_VALUES, FAR, LONG = 1.7, 3, 2, 4
CHANGED = ("d'", "d’", "de ", "in half", "by half", "halv", "divis")  # a share in words that is a change
NEAR = 8  # characters between the ends of a range
SIZE = 10  # how many times one level of another sentence may be the other


class Claim(NamedTuple):
    """What is said of two levels: a percentage, a difference or a factor, and up (1) or down (-1)."""

    value: Value
    kind: str
    sign: int


class Levels(NamedTuple):
    """Two levels in the order of time as far as words tell it: `told` counts the signs that do."""

    before: Value
    after: Value
    told: int


def changes(near: Sequence[Sentence]) -> Iterator[tuple[float, tuple[Value, ...], Hit | None]]:
    """The weight and values of each change that the last sentence of some tells, and a Hit where it does not fit."""
    here = near[-1]
    language = here.block.language
    if sum(len(sentence.values) for sentence in near) < LEAST_VALUES:
        return
    for value in here.values:
        claim = _claim(value, language)
        if claim is None:
            continue
        pairs = _all_pairs(near, claim, language)
        target = _target(value, here)
        pairs = [
            p
            for p in pairs
            if value not in p[:2] and p.after.value != p.before.value and (target is None or target in p[:2])
        ]
        weighed = [(_weight(pair, claim, near, language, len(pairs)), n) for n, pair in enumerate(pairs)]
        if weighed:
            best, n = max(weighed, key=lambda each: (each[0], -each[1]))
            pair = _turned(pairs[n], claim)
            fits = _gap(pair, claim, HALF) <= 0
            if fits or best >= LEAST:
                yield best, (value, pair.before, pair.after), None if fits else _hit(pair, claim)


def claims(sentence: Sentence) -> bool:
    """Whether a sentence may tell a change of what stands around it."""
    return any(value.share or value.quantity.dimension == "factor" for value in sentence.values)


def _target(value: Value, here: Sentence) -> Value | None:
    """The value that a change leads to, where it stands right behind it."""
    behind = here.values[here.values.index(value) + 1 :]
    return behind[0] if behind and TARGET.fullmatch(value.after) and level(behind[0]) else None


def _claim(value: Value, language: str) -> Claim | None:
    factor = value.quantity.dimension == "factor"
    if value.share:
        if _is_part(value, language):
            return None
        kind = "percent"
    elif factor or value.noun in TIMES or FOLD[language].match(value.after[:8].lstrip()):
        kind = "factor"
    elif (value.quantity.dimension == "points" or POINT.match(value.after)) and value.value < HUNDRED:
        kind = "gap"
    else:
        return None
    sign = _sign(value, language) or int(factor)
    if factor:
        value = value._replace(value=value.value / 100, low=value.low / 100, high=value.high / 100)
    return Claim(value, kind, sign) if sign else None


def _is_part(value: Value, language: str) -> bool:
    """Whether a share in words is one of a whole: "la moitié des élèves", not "d'un tiers", "fell by a third"."""
    told = value.printed.lower()
    if value.quantity.numbers[0].readings[0].style != "words" or told.startswith(CHANGED):
        return False
    last = " ".join(value.before.split()[-2:])
    return not (last.endswith("by") or UP[language].search(last) or DOWN[language].search(last))


def _sign(claim: Value, language: str) -> int:
    """The direction that the words nearest to an amount tell; 0 for none."""
    ahead = claim.before[-45:].rpartition(";")[2]
    if (vague := VAGUE[language].search(ahead)) is not None:  # "dont plus de la moitié" is no rise
        ahead = ahead[: vague.start()]
    ups, downs = ([m.start() for m in table[language].finditer(ahead)] for table in (UP, DOWN))
    if ups or downs:
        return 1 if max(ups, default=-1) > max(downs, default=-1) else -1
    behind = claim.after[:28].partition(";")[0]
    ups, downs = ([m.start() for m in table[language].finditer(behind)] for table in (UP, DOWN))
    if ups or downs:
        return 1 if min(ups, default=99) < min(downs, default=99) else -1
    return 0


def _all_pairs(near: Sequence[Sentence], claim: Claim, language: str) -> list[Levels]:
    """The pairs of like levels of the sentences; of two sentences where neither has any of its own."""
    here = _levels(near[-1], claim)
    own = _pairs(here, language)
    if own or len(near) == 1:
        return own
    before = [each for sentence in near[:-1] for each in _levels(sentence, claim)]
    across = [_ordered(a, b, language) for a, b in product(before, here) if alike(a, b, False)]
    found = [pair for pair in across or _pairs(before, language) if _of_a_size(pair)]
    return [pair for pair in found if pair.told] or found


def _of_a_size(pair: Levels) -> bool:
    return max(pair.after.value, pair.before.value) <= SIZE * min(pair.after.value, pair.before.value)


def _levels(sentence: Sentence, claim: Claim) -> list[Value]:
    if claim.kind == "gap":
        return [v for v in sentence.values if v.quantity.unit == "%" and v is not claim.value and not _moves(v)]
    return [v for v in sentence.values if level(v) and v.noun not in TIMES]


def _moves(value: Value) -> bool:
    """Whether a percentage is a change itself, or is told in words alone."""
    return MOVING.search(value.before) is not None or value.quantity.numbers[0].readings[0].style == "words"


def _pairs(levels: Sequence[Value], language: str) -> list[Levels]:
    return [_ordered(a, b, language) for a, b in combinations(levels, 2) if alike(a, b) and not _range(a, b)]


def _range(one: Value, two: Value) -> bool:
    """Whether two values are the ends of what may be, or one alone is so much a day: nothing went on to the other."""
    if bool(EACH.match(one.after)) != bool(EACH.match(two.after)) and not (one.ranged and two.ranged):
        return "contre" not in one.after + two.before and "from" not in one.before + two.before
    both = one.ranged and two.ranged and len(one.after) < NEAR
    return both and (RANGE.search(one.before) is not None or one.after.strip() in ("-", "–"))


def _ordered(one: Value, two: Value, language: str) -> Levels:
    """Two levels in the order that words, years or "from .. to" tell."""
    first, second = _age(one, language), _age(two, language)
    if one.ranged and two.ranged and one.quantity.numbers != two.quantity.numbers:
        first += 2
    elif first or second:
        first, second = (age - (TO[language].search(v.before) is not None) for age, v in ((first, one), (second, two)))
    years: list[Any] = [YEAR.search(v.after[:40]) or YEAR.search(v.before[-30:]) for v in (one, two)]
    if years[0] and years[1] and years[0][0] != years[1][0]:
        first, second = (first + 1, second) if years[0][0] < years[1][0] else (first, second + 1)
    if bool(years[0]) != bool(years[1]):  # a year mostly stands with what was
        first, second = (age + YEARLY * bool(year) for age, year in ((first, years[0]), (second, years[1])))
    if second > first:
        one, two = two, one
    return Levels(one, two, round(abs(first - second) + 0.3))


def _age(value: Value, language: str) -> float:
    """How many signs make a level the older one."""
    near = (value.before.rpartition(",")[2], value.after[:60].partition(",")[0])
    before = OLD_BEFORE[language].search(value.before) is not None
    if any(OLD_AFTER[language].search(text) for text in near):
        return before + 1
    return before + LASTLY * any(LAST[language].search(text) for text in near)


def _turned(pair: Levels, claim: Claim) -> Levels:
    """A pair whose order nothing tells, in the order of the claim."""
    if not pair.told and (pair.after.value > pair.before.value) != (claim.sign > 0):
        return Levels(pair.after, pair.before, 0)
    return pair


def _bounds(value: Value, part: Decimal) -> tuple[Decimal, Decimal]:
    """The interval of a value, with some part of its width."""
    return value.value - (value.value - value.low) * part, value.value + (value.high - value.value) * part


def _made(pair: Levels, claim: Claim, part: Decimal) -> tuple[Decimal, Decimal]:
    """What the two levels make of the claim, at least and at most; negative where it goes the other way."""
    (b, c), (d, e) = (_bounds(v, part) for v in (pair.before, pair.after))
    b = max(b, LITTLE)
    if claim.kind == "gap":
        low, high = d - c, e - b
    elif claim.kind == "factor":
        return max(d / c, b / max(e, LITTLE)), max(e / b, c / max(d, LITTLE))
    else:
        low, high = (d / c - 1) * HUNDRED, (e / b - 1) * HUNDRED
    return (low, high) if claim.sign > 0 else (-high, -low)


def _gap(pair: Levels, claim: Claim, part: Decimal) -> Decimal:
    """How far a claim is from what two levels make; zero or less where it fits."""
    low, high = _made(pair, claim, part)
    value = claim.value
    slack = Decimal("0.05") if claim.kind == "gap" else max(HALF, value.value / 20)
    if claim.kind == "factor" or (value.value not in (value.low, value.high) and "%" not in value.printed):
        slack = value.value / 6
    return max(low - slack - value.high, value.low - slack - high)


def _weight(pair: Levels, claim: Claim, near: Sequence[Sentence], language: str, pairs: int) -> float:
    here = near[-1]
    pair = _turned(pair, claim)
    value = claim.value
    weight = min(pair.told, 2) * 1.2
    weight += 1 if pair.before in here.values and pair.after in here.values else -0.2
    if pair.before not in here.values and pair.after not in here.values:
        new = -4.2 if near[0].opens(here) and not _same_matter(near) else -1  # "Profit rose 50%."
        weight += 1.2 if POINTING.search(value.before) else 0.5 if LEANING.match(here.text) else new
        low, high = _made(pair, claim, HALF)
        weight += 1 if high > 0 and value.value / 3 <= (low + high) / 2 <= value.value * 3 else -1.5
        weight -= 3 * (VAGUE[language].search(value.before) is not None)
        weight -= 2 * (not pair.told and len(near) > FAR)
    elif near[0] is not here and LEANING.match(here.text):
        weight += 0.7
    weight -= claim.kind == "factor" and not pair.told
    if claim.kind != "percent" and not {pair.before, pair.after} <= set(here.values):
        weight -= 2 * (POINTING.search(value.before) is None)
    weight += 1 if pairs == 1 else -0.4 * min(pairs - 1, 4)
    weight -= 0.7 * (sum(v.share for v in here.values) - 1) if claim.kind == "percent" else 0
    weight -= SOME[language].search(value.after[:14]) is not None
    weight -= 1.0 * len(ELSE[language].findall(here.text))
    weight -= 0.7 * (pair.before.loose + pair.after.loose + value.loose)
    weight -= 0.3 * (len({id(pair.before.block), id(pair.after.block), id(value.block)}) - 1)
    low, high = _made(pair, claim, HALF)
    if _gap(pair, claim, HALF) <= 0:
        return weight + 2.5
    wide = _gap(pair, claim, ONE) <= 0
    slack = max(HALF, (high - low) / 2)
    if high < 0 and abs((low + high) / 2 + value.value) <= slack + HALF:
        weight += 2
    elif high > 0 and repaired(value, (low + high) / 2 - slack, (low + high) / 2 + slack):
        weight += 1.5
    elif high < 0:
        weight -= 0.5
    elif _level_slip(pair, claim):
        weight += 1
    apart = abs(high) > 400 or (claim.sign < 0 and high > 90 and value.value < 60)
    return weight - 1.5 * apart - wide


def _same_matter(near: Sequence[Sentence]) -> bool:
    """Whether the last sentence of some has a long word of those before."""
    here, *others = ({w for w in s.text.split() if len(w) > LONG and w.isalpha()} for s in reversed(near))
    return any(not here.isdisjoint(other) for other in others)


def _level_slip(pair: Levels, claim: Claim) -> bool:
    if claim.kind != "percent":
        return False
    factors = [1 + claim.sign * each / HUNDRED for each in (claim.value.low, claim.value.high)]
    if min(factors) <= 0:
        return False
    after = repaired(pair.after, pair.before.low * min(factors), pair.before.high * max(factors))
    return after or repaired(pair.before, pair.after.low / max(factors), pair.after.high / min(factors))


def _hit(pair: Levels, claim: Claim) -> Hit:
    low, high = _made(pair, claim, ONE)
    made = (low + high) / 2 * (claim.sign if claim.kind != "factor" else 1)
    made = made.quantize(ONE if abs(made) > 10 else Decimal("0.1"))
    unit = {"percent": "%", "gap": "point", "factor": None}[claim.kind]
    value = claim.value
    values: dict[str, Shown] = {
        "claim": value.printed,
        "from": pair.before.printed,
        "to": pair.after.printed,
        "made": Measure(made, unit),
    }
    related = (pair.before.related("before"), pair.after.related("after"))
    return Hit("change", value.block, value.span, values, related, doubt=NOTE)
