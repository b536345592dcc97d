"""From, to and by how much: "de 8 à 10 milliards, une hausse de 15 %" should be 25 %.

A sentence is searched for two levels (from one to the other, one against the other, one more than the other by some
amount) and for what it claims of the change: percent, points, a difference, a factor, or only a direction. Levels and
claims are intervals of their printed digits, and a claim is questioned only where no reading of it fits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from lint import patterns
from lint.annotate.numbers import power_of
from lint.checks._figures import POINTS, Clause, Figure, alike, clauses, ends, follows
from lint.model import Agreement, Article, Hit, Local, Measure, Related, Role, Value

OUTCOMES = ("percent", "points", "difference", "factor", "direction")

FIGURES = "QPOTRH"
INSIDE = f"[^{FIGURES};:.()]"
# What stands before the amount of a change, and after it.
BEFORE_AMOUNT = {
    "fr": rf"^[ud]t|[ud](?:{INSIDE}{{0,6}}f[w1]?|,?[(:]|)",
    "en": rf"[ud](?:[wNj,]{{0,3}}[bo]?w?|{INSIDE}{{0,5}}[bo]w?|\()",
    "vi": r"[udml](?:[w1N]{0,3}|\()",
}
AFTER_AMOUNT = {"fr": r"[fI]?[ml]|f[ud]", "en": r"w?[udml]", "vi": "(?!)"}
NOUNS = frozenset(
    ("rise", "increase", "jump", "growth", "gain", "hike", "surge", "up", "boost", "leap", "more", "higher", "above")
    + ("fall", "drop", "decline", "decrease", "cut", "reduction", "slump", "down", "less", "fewer", "lower", "below")
    + ("greater", "larger", "smaller", "dip", "slide", "plunge", "uptick")
)
UP = "um+"
AGAINST = rf"a[^{FIGURES};:.,()N]{{0,4}}\(?|P[udml]?[wN]?K[^{FIGURES};:.,()]{{0,5}}"
BESIDE = rf"[ud]f?P[^{FIGURES};:.,()]{{1,6}}\("
FROM = r"f[w1]{0,2}"
TO = rf"t[^{FIGURES};:.,()N]{{0,4}}"
THAN = rf"([QPOTH]F?|x|h)[fI]?[w]?[mlud]?k[^{FIGURES};:.()]{{0,10}}\(?"
LICENCE = rf"[udvxX][^{FIGURES};:.]{{0,8}}f[w1]{{0,2}}|[ud]{INSIDE}{{0,6}}[QPOTH][^{FIGURES};:.]{{0,6}}f[w1]{{0,2}}"
TOWARDS = r"([ud])[wN]{0,4}t[w1]{0,2}"
AWAY = rf"([ud])(?:[wN]{{0,3}},?v)?[^{FIGURES};:.,udv]{{0,4}}f[w1]{{0,2}}"
ONWARDS = r"([ud]),?f[w1]{0,2}"
LESSENED = r"[ud][wNb]{0,3}[QPOTHh][wo]{0,2}f[w1]{0,2}"
ANNOUNCED = rf"([ud])[wN]{{0,3}}:[^{FIGURES};:.,()]{{0,3}}"
# Short sentences that lean on the one before: "Soit une hausse de 15 %." and "Elles sont passées de 8 à 10."
LEANING = frozenset(
    ("soit", "c", "est", "cela", "représente", "fait", "ce", "qui", "un", "une", "that", "is", "this", "was", "it")
    + ("represents", "means", "marking", "which", "tức", "tức là", "đây", "là", "mức", "équivaut", "à", "au", "total")
)
PRONOUNS = frozenset(
    ("il", "elle", "ils", "elles", "leur", "nombre", "total", "chiffre", "it", "they", "number", "figure", "con", "số")
)
RANGING = frozenset(
    ("ranging", "range", "ranges", "ranged", "varying", "varies", "va", "vont", "allant", "variant", "varie", "varient")
    + ("dao", "entre", "between", "avant", "av", "bc", "bce", "tcn")  # and years before Christ
)
ANNUAL = frozenset(("annuel", "annuelle", "annuels", "annuelles", "annuellement", "annually", "yearly", "annual"))
LATER = frozenset(("earlier", "ago", "before", "later", "previously", "on", "plus", "auparavant", "avant"))
PERIODS = {
    "month": "month", "mois": "month", "tháng": "month", "monthly": "month", "mensuel": "month", "mensuelle": "month",
    "quarter": "quarter", "trimestre": "quarter", "quý": "quarter", "semaine": "week", "week": "week", "tuần": "week",
    "an": "year", "année": "year", "ans": "year", "year": "year", "years": "year", "năm": "year", "annuel": "year",
}  # fmt: skip
# What may stand between a claim and the levels after it, between two levels and a claim, and after such a claim.
LEADS = patterns.compile(
    r"[wNIyTt1bofmsn]{0,8}(?:[,–]?v?[wI]?[ft]?[w1]?|[,(]I?y?[,)]?v?[ft]|:[^QPORHude]{0,6}|,?v[w]?[ft][w1]?|\(?|,[ft]?)"
)
SUBJECTLESS = patterns.compile(r"[wN]{0,2}")
DESCRIBES = patterns.compile(r"[^,;:(–sQPORHudk]{0,11}\)?(?:[,:(–]|(?=s))([^;:QPORHe]{0,6})")
TRAILS = patterns.compile(r"[^;:QPORHude]{0,12}")
STARTERS = frozenset(
    ("une", "un", "en", "soit", "ou", "ce", "c", "représentant", "up", "down", "or", "which", "representing", "marking")
    + ("sharp", "tăng", "giảm", "mức", "tương đương", "tức", "hay", "nette", "forte", "légère", "about", "some")
)
VAGUE = ("over", "under", "at-least", "at-most")
RELATIVE = frozenset(
    ("qui", "dont", "où", "which", "when", "where", "who", "while", "alors", "tandis", "lorsque", "quand", "mais", "but")
    + ("après", "after", "khi", "nhưng", "though", "although", "bien")
)
AUXILIARIES = frozenset(("est", "sont", "a", "ont", "sera", "seront", "is", "are", "was", "were", "has", "have", "will"))
WITH = frozenset(("avec", "with", "với"))
RATES = frozenset(("taux", "part", "proportion", "ratio", "rendement", "marge", "moyenne", "total"))
PAST = frozenset(
    ("dernier", "dernière", "précédent", "précédente", "auparavant", "passé", "passée", "veille", "tôt", "was", "were")
    + ("had", "last", "previous", "earlier", "ago", "before", "previously", "trước", "ngoái")
)
ATTAINED = frozenset(("atteindre", "atteint", "pour", "jusqu"))
RANKS = frozenset(("place", "rang", "rank", "spot", "position", "hang", "vi"))
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
WORDED = {"moitié": "0.5", "half": "0.5", "nửa": "0.5", "một nửa": "0.5", "tiers": "0.3333", "third": "0.3333"} | {
    "quart": "0.25", "quarter": "0.25", "cinquième": "0.2", "fifth": "0.2", "dixième": "0.1", "tenth": "0.1",
}  # fmt: skip
FACTORS = (
    ("doubl", "2"), ("tripl", "3"), ("trebl", "3"), ("quadrupl", "4"), ("quintupl", "5"), ("sextupl", "6"),
    ("décupl", "10"), ("twofold", "2"), ("threefold", "3"), ("fourfold", "4"), ("fivefold", "5"), ("sixfold", "6"),
    ("tenfold", "10"), ("halv", "0.5"), ("gấp rưỡi", "1.5"), ("gấp đôi", "2"), ("tăng gấp đôi", "2"), ("gấp ba", "3"),
    ("gấp bốn", "4"), ("gấp năm", "5"), ("gấp mười", "10"),
)  # fmt: skip
NEARLY = frozenset(("presque", "quasiment", "quasi", "nearly", "almost", "près", "gần", "failli", "environ", "about"))
OVER = frozenset(("plus", "more", "hơn", "over", "well", "largement", "bien"))
ONE, HUNDRED = Decimal(1), Decimal(100)
PROMINENT = frozenset((Role.TITLE, Role.STANDFIRST, Role.CAPTION, Role.HEADING, Role.LEDE))
INFINITE = Decimal("Infinity")


class Params(NamedTuple):
    """`rise`, `fall` are words of the messages. Slacks are in points, and as a part of the percent that is claimed."""

    rise: Mapping[str, str] = {}
    fall: Mapping[str, str] = {}
    slack_points: Decimal = Decimal("0.5")
    slack_part: Decimal = Decimal("0.03")
    slack_factor: Decimal = Decimal("0.12")


class Pair(NamedTuple):
    """Two levels: the places and figures of what was before and of what is now. `claim` is the only one it may have."""

    start: int
    end: int
    before: Figure
    after: Figure
    claim: int = -1


class Claim(NamedTuple):
    """What a sentence says of a change. `sign` is 1, -1, or 0 where it does not say; `word` is where it says so."""

    kind: str  # percent, points, difference or factor
    place: int
    sign: int
    word: int
    low: Decimal
    high: Decimal


class Stated(NamedTuple):
    """What one sentence says: its claims by place, and its levels."""

    clause: Clause
    claims: Mapping[int, Claim]
    pairs: list[Pair]


class Level(NamedTuple):
    """ "climb to 155": a level and the direction it was reached in."""

    clause: Clause
    place: int
    sign: int
    word: int


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each claim that two levels contradict, an Agreement for each that they bear out."""
    stated: dict[int, Stated] = {}
    sentences = clauses(article)
    for number, clause in enumerate(sentences):
        if len(clause.quantities) > 1 or len(clause.quantities[0].numbers) > 1:
            stated[number] = _stated(clause)
    changes = [(each.clause, pair) for each in stated.values() for pair in each.pairs]
    told: set[tuple[int, int]] = set()
    for number, each in list(stated.items()):
        if not each.pairs:
            continue
        said: list[tuple[int, Hit | Agreement]] = []
        for pair, claim in _matched(each):
            told.add((id(each.clause), pair.end))
            said += [(claim.place, answer) for answer in _judge(each.clause, pair, claim, params)]
        fitting = [place for place, answer in said if isinstance(answer, Agreement)]
        for place, answer in said:
            if isinstance(answer, Agreement) or not fitting or min(abs(place - other) for other in fitting) < 5:
                yield answer
        for beside in (number - 1, number + 1):
            if 0 <= beside < len(sentences) and _touch(sentences[beside], each.clause):
                yield from _across(each, stated.get(beside) or _stated(sentences[beside]), params)
    if changes:
        yield from _directions(sentences, stated, changes, told, params)


def _stated(clause: Clause) -> Stated:
    claims = {claim.place: claim for claim in _amounts(clause)}
    pairs = list(_pairs(clause, claims))
    if not pairs and len(clause.figures) > 1:
        pairs = list(_dated(clause, claims or {claim.place: claim for claim in _factors(clause, [])}))
    return Stated(clause, claims, pairs)


def _touch(one: Clause, two: Clause) -> bool:
    """Whether two sentences of a paragraph follow each other."""
    if one.block is not two.block:
        return False
    return max(one.span.start, two.span.start) - min(one.span.end, two.span.end) <= 2


# --- Levels -----------------------------------------------------------------------------------------------------------


def _pairs(clause: Clause, claims: Mapping[int, Claim]) -> Iterator[Pair]:
    tags, order = clause.tags, [i for i in clause.figures if i not in claims and _is_level_or_range(clause, i)]
    used: set[int] = set()
    for place, index in enumerate(order):
        figure = clause.figures[index]
        if figure.value <= 0:
            continue
        if len(figure.quantity.numbers) > 1:
            licensed = ends(rf"[udvxXD](?:[wqbNf]{{0,2}}[QPO])?[^{FIGURES};:.]{{0,8}}", clause, index) >= 0
            if licensed and figure.printed.lower().startswith(("de ", "d'", "d’", "from ", "từ ")):
                yield Pair(index, index, *_ends_of(figure))
            continue
        earlier = [i for i in reversed(order[:place]) if ";" not in tags[i:index] and _comparable(clause, i, index)]
        if not earlier:
            continue
        found = _pair(clause, index, earlier, used)
        if found is not None:
            used.update((found.start, found.end))
            yield found


def _is_level_or_range(clause: Clause, index: int) -> bool:
    """Neither a fraction nor how many times."""
    tags = clause.tags
    return tags[index] in "QPOTR" and tags[max(0, index - 1)] not in "XD" and tags[index + 1 : index + 2] != "F"


def _dated(clause: Clause, claims: Mapping[int, Claim]) -> Iterator[Pair]:
    """Two levels with their times: "2,4 millions en 2020 .. 1,8 million en 2023, une chute de 25 %"."""
    places = [i for i in clause.figures if i not in claims and clause.tags[i] in "QPT" and clause.figures[i].value > 0]
    if len(claims) != 1 or len(places) != 2 or not _comparable(clause, *places):
        return
    (claim,) = claims
    if claim < places[1]:
        return
    times = [_time(clause, place) for place in places]
    if times[0] and times[1] and times[0] != times[1]:
        first, last = places if times[0] < times[1] else places[::-1]
        yield _made(clause, first, last)


def _time(clause: Clause, place: int) -> str:
    """When a level was reached, as far as the words around it tell: a year, "0" for the past, "9" for now."""
    tags = clause.tags
    start = max(tags.rfind(mark, 0, place) for mark in ",;:(") + 1
    stop = min((at for mark in ",;:)" if (at := tags.find(mark, place)) >= 0), default=len(tags))
    words = clause.words[start:stop]
    years = [word for word, tag in zip(words, tags[start:stop], strict=True) if tag == "y"]
    if years:
        return years[-1]
    return "0" if any(word in PAST or word.endswith(("tait", "vait", "taient", "vaient")) for word in words) else "9"


def _pair(clause: Clause, index: int, earlier: list[int], used: set[int]) -> Pair | None:
    """The pair that a figure closes with one of those before it, nearest first."""
    tags, nearest = clause.tags, earlier[0]
    than = ends(THAN, clause, index)
    if than >= 0:
        levels = [i for i in earlier if i < than and i not in used]
        return _made(clause, index, levels[0], than) if levels else None
    if ends(AGAINST, clause, index) >= 0:
        lost = any(tags[i] == "Q" and i not in earlier and alike(clause.figures[i], clause.figures[index]) for i in clause.figures if i < nearest)
        if "V" in tags or nearest in used or (tags[max(nearest - 1, 0)] in "op" and lost):
            return None
        return _made(clause, index, nearest)
    if ends(BESIDE, clause, index) >= 0 and nearest not in used and tags[index + 1 : index + 2] == ")":
        return _made(clause, index, nearest)
    if ends(TO, clause, index) >= 0 and nearest not in used and ends(FROM, clause, nearest) >= 0:
        return _made(clause, nearest, index) if _changes(clause, nearest, index) else None
    if ends(FROM, clause, index) >= 0 and clause.block.language != "fr" and nearest not in used:
        if follows(rf"[^{FIGURES};:.]{{0,5}}t[w1]{{0,2}}(?=[QPOT])", clause, index) >= 0:
            return None
        onwards = ends(f"{ONWARDS}|{LESSENED}", clause, index) >= 0
        return _made(clause, index, nearest) if onwards or ends(TO, clause, nearest) >= 0 else None
    return None


def _changes(clause: Clause, start: int, end: int) -> bool:
    """Whether "from .. to" is a change and no range."""
    around = clause.words[max(0, start - 5) : start] + clause.words[end + 1 : end + 2]
    if not RANGING.isdisjoint(around):
        return False
    if ends(LICENCE, clause, start) >= 0 or clause.block.language == "vi":
        return True
    return follows(rf"[^{FIGURES};:.,(]{{0,6}}[,(s–][^{FIGURES};:.]{{0,4}}[ud]", clause, end) >= 0


def _made(clause: Clause, start: int, end: int, claim: int = -1) -> Pair:
    before, after = clause.figures[start], clause.figures[end]
    return Pair(start, end, _scaled(before, after), _scaled(after, before), claim)


def _scaled(figure: Figure, other: Figure) -> Figure:
    """ "10 milliards, contre 8": the bare figure shares the multiplier of the other."""
    number = figure.quantity.numbers[-1]
    power = power_of(other.quantity.numbers[-1])
    if figure.quantity.unit or power < 3 or power_of(number) or figure.value >= 1000:
        return figure
    return figure._replace(
        value=figure.value.scaleb(power),
        low=(number.readings[0].low).scaleb(power),
        high=(number.readings[0].high).scaleb(power),
    )


def _ends_of(figure: Figure) -> tuple[Figure, Figure]:
    first, last = figure.quantity.numbers[0].readings[0], figure.quantity.numbers[-1].readings[0]
    return (
        figure._replace(value=first.value, low=first.low, high=first.high),
        figure._replace(value=last.value, low=last.low, high=last.high),
    )


def _comparable(clause: Clause, one: int, two: int) -> bool:
    first, second = clause.figures[one], clause.figures[two]
    if "T" in (clause.tags[one], clause.tags[two]) and clause.tags[one] != clause.tags[two]:
        return False
    if clause.tags[one] == "T" and (first.quantity.dimension == "age" or first.kind == "year"):
        return False
    return alike(first, second) and first.value > 0 and clause.tags[one] != "R"


# --- Claims -----------------------------------------------------------------------------------------------------------


def _amounts(clause: Clause) -> Iterator[Claim]:
    """The figures that say by how much something changed."""
    language, tags = clause.block.language, clause.tags
    for index, figure in clause.figures.items():
        if tags[index] not in "QPOTH":
            continue
        word = _word(clause, index, language)
        if word < 0 and figure.value >= 0:
            start = ends(r"s1[wN]{1,3}f1?", clause, index) if tags[index] in "PH" else -1
            if start >= 0 and RATES.isdisjoint(clause.words[start:index]):
                yield _claim(tags[index], figure, index, 0, 0, figure.low, figure.high)
            continue
        sign = -1 if figure.value < 0 else 1 if tags[word] in UP else -1
        low, high = abs(figure.low), abs(figure.high)
        yield _claim(tags[index], figure, index, sign, max(word, 0), min(low, high), max(low, high))


def _claim(tag: str, figure: Figure, index: int, sign: int, word: int, low: Decimal, high: Decimal) -> Claim:
    if tag == "P":
        return Claim("percent", index, sign, word, low, high)
    if tag == "O":
        scale = Decimal("0.01") if figure.kind.startswith("basis") else ONE
        return Claim("points", index, sign, word, low * scale, high * scale)
    if tag == "H" and "point" in figure.quantity.block.text[figure.span.end : figure.span.end + 18]:
        return Claim("points", index, sign, word, low, high)
    if tag == "H":
        return _fraction(index, figure.value, sign, word) if sign else Claim("factor", index, 0, 0, figure.value, ONE)
    return Claim("difference", index, sign, word, low, high)


def _part_of_point(clause: Clause, index: int, sign: int, word: int) -> Iterator[Claim]:
    """ "half a percentage point", "un quart de point"."""
    value = Decimal(WORDED[clause.words[index]])
    yield Claim("points", index, sign, word, value - Decimal("0.05"), value + Decimal("0.05"))


def _fraction(index: int, part: Decimal, sign: int, word: int) -> Claim:
    slack = Decimal("0.05")
    return Claim("factor", index, sign, word, ONE + sign * part - slack, ONE + sign * part + slack)


def _word(clause: Clause, index: int, language: str) -> int:
    """Where the word stands that makes a figure the amount of a change; -1 where none does."""
    tags = clause.tags
    if index and tags[index - 1] == "+":
        return index - 1
    start = ends(BEFORE_AMOUNT[language], clause, index)
    listed = tags[index] == "Q" and index and tags[index - 1] in "(:"
    if start >= 0 and not listed and not _is_level(clause, index):
        return max(tags.rfind(letter, start, index) for letter in "udml")
    end = follows(AFTER_AMOUNT[language], clause, index)
    if end < 0 or (language == "en" and not _names_change(clause.words[end - 1], end - index)):
        return -1
    return end - 1


def _names_change(word: str, distance: int) -> bool:
    """ "a 15% annual increase", "15% up", but not "sales of 250 million were up"."""
    return word in NOUNS and (distance == 2 or word not in ("up", "down"))


def _is_level(clause: Clause, index: int) -> bool:
    """ "la baisse de la TVA de 20 % à 10 %": where the change starts, not how large it is."""
    if clause.block.language != "fr" or clause.tags[index - 1] != "f":
        return False
    end = follows(rf"[^{FIGURES};:.,()]{{0,4}}t[w1]{{0,2}}(?=[QPOT])", clause, index)
    if end >= 0 and not ATTAINED.isdisjoint(clause.words[index + 1 : end]):
        return False
    return end >= 0 and alike(clause.figures[index], clause.figures[end])


def _factors(clause: Clause, pairs: list[Pair]) -> Iterator[Claim]:
    """Doubled, multiplied by three, three times as many, by half."""
    levels = {i for pair in pairs for i in (pair.start, pair.end)}
    for index, tag in enumerate(clause.tags):
        if tag == "x":
            value = next((Decimal(v) for stem, v in FACTORS if clause.words[index].startswith(stem)), None)
            if value is not None:
                yield _factor(clause, index, index, value, value)
        elif tag in "XD":
            end = follows(r"[wNqbm]{0,3}(?=Q)", clause, index)
            if end >= 0 and end not in levels and clause.figures[end].value > 1:
                value = clause.figures[end].value
                value = value if tag == "X" else ONE / value
                yield _factor(clause, end, index, value, value)
        elif tag == "F" and index and clause.tags[index - 1] == "Q" and index - 1 not in levels:
            yield from _times(clause, index)
        elif tag == "h":
            word = ends(rf"[ud]{INSIDE}{{0,5}}", clause, index)
            after = follows(r"[fI]?[mlud]", clause, index)
            word = word if word >= 0 else after - 1 if after >= 0 else -1
            if word < 0 and ends(r"s1[wN]{1,3}f1", clause, index) >= 0 and clause.words[index] in WORDED:
                yield Claim("factor", index, 0, 0, Decimal(WORDED[clause.words[index]]), ONE)
            if word >= 0 and clause.words[index] in WORDED:
                sign = 1 if clause.tags[word] in UP else -1
                if not POINTS.isdisjoint(clause.words[index + 1 : index + 4]):
                    yield from _part_of_point(clause, index, sign, word)
                else:
                    yield _fraction(index, Decimal(WORDED[clause.words[index]]), sign, word)


def _times(clause: Clause, index: int) -> Iterator[Claim]:
    """ "trois fois plus" may be three times as many or four."""
    value = clause.figures[index - 1].value
    if clause.tags[index + 1 : index + 2] == "l" or value <= 1 or clause.tags[index - 2 : index - 1] in ("X", "D"):
        return
    claim = _factor(clause, index - 1, index, value, value)
    more = clause.tags[index + 1 : index + 2] == "m" or clause.block.language == "vi"
    yield claim._replace(high=claim.high * (value + 1) / value) if more else claim


def _factor(clause: Clause, index: int, word: int, low: Decimal, high: Decimal) -> Claim:
    around = clause.words[max(0, index - 3) : index + 2]
    if not NEARLY.isdisjoint(around):
        low *= Decimal("0.8")
    if not OVER.isdisjoint(around):
        high += ONE
    return Claim("factor", index, 1 if low > 1 else -1, word, low, high)


# --- Which claim is about which levels --------------------------------------------------------------------------------


def _matched(stated: Stated) -> Iterator[tuple[Pair, Claim]]:
    pairs = stated.pairs
    claims = [*stated.claims.values(), *_factors(stated.clause, pairs)]
    clause = stated.clause
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
            mine = [claim for claim in same if _governed(clause, pair, claim)]
            if len(mine) == 1:
                yield pair, mine[0]


def _governed(clause: Clause, pair: Pair, claim: Claim) -> bool:
    """Whether nothing between levels and claim brings in another subject."""
    tags = clause.tags
    first, last = min(pair.start, pair.end), max(pair.start, pair.end)
    start, end = min(claim.word, claim.place) if claim.sign else claim.place, max(claim.word, claim.place)
    if not RELATIVE.isdisjoint(clause.words[min(end, last) : max(start, first)]):
        return False
    if end < first:
        return LEADS.fullmatch(_smoothed(clause, end + 1, first)) is not None
    if start > last:
        return _apposed(clause, last, start) or clause.words[0] in WITH
    between = tags[end + 1 : last]
    return _apposed(clause, first, start) and TRAILS.fullmatch(between) is not None


def _apposed(clause: Clause, level: int, claim: int) -> bool:
    """Whether a claim describes the levels before it: ", soit une hausse", ", up", "(+15 %)"."""
    tags = clause.tags
    between = tags[level + 1 : claim].replace("(y)", "")
    if SUBJECTLESS.fullmatch(between) is not None:
        return True
    match = DESCRIBES.fullmatch(between)
    if match is None:
        return False
    opener = claim - (match.end(1) - match.start(1))
    if clause.words[opener] in AUXILIARIES:
        return "," in tags[max(0, level - 4) : level]
    return clause.words[opener] in STARTERS or tags[opener] in "sUudml+QPOTH1xXDh"


def _smoothed(clause: Clause, start: int, stop: int) -> str:
    """The letters between a claim and its levels, with spans of years and participles made plain."""
    letters = [
        "v" if tag in "ud" and word.endswith(("ant", "ing")) else tag
        for tag, word in zip(clause.tags[start:stop], clause.words[start:stop], strict=True)
    ]
    return "".join(letters).replace("yey", "y").replace("kIy", "").replace("ky", "")


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
    wide, narrow = _holds(pair, claim, params, ONE), _holds(pair, claim, params, Decimal("0.5"))
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
        return _fraction(claim.place, claim.low, sign, claim.word)
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
        return _within(gap, claim, slack)
    change = ((low_b / high_a - 1) * HUNDRED, (high_b / low_a - 1) * HUNDRED)
    slack = _slack(claim, params)
    return _within(change, claim, slack) or (pair.before.kind == "%" and _within(gap, claim, slack))


def _narrowed(figure: Figure, width: Decimal, other: Figure) -> tuple[Decimal, Decimal]:
    """The interval of a level, or a part of it. Of "10 à 10,1 milliards" the first then has a decimal as well."""
    if figure.quantity.approximation:
        return figure.low, figure.high
    slack = (figure.high - figure.value) * width
    numbers = figure.quantity.numbers[-1], other.quantity.numbers[-1]
    if width < ONE and power_of(numbers[0]) == power_of(numbers[1]) and other.low < other.value:
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
    return pair.before.low <= pair.after.high and pair.after.low <= pair.before.high


def _incomparable(clause: Clause, claim: Claim) -> bool:
    """Constant prices, averages, yearly rates: what two levels cannot show."""
    stop = _tail(clause, claim)
    around = clause.tags[min(claim.word, claim.place) : stop]
    return "c" in clause.tags or "j" in around or _yearly(clause, claim.place, stop)


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


def _levels(clause: Clause, claims: Mapping[int, Claim]) -> Iterator[Level]:
    for index in clause.figures:
        if index in claims or clause.tags[index] not in "QP":
            continue
        word = ends(TOWARDS, clause, index)
        word = word if word >= 0 else ends(ANNOUNCED, clause, index)
        if word >= 0:
            yield Level(clause, index, 1 if clause.tags[word] == "u" else -1, word)


def _directions(
    sentences: tuple[Clause, ...],
    stated: Mapping[int, Stated],
    changes: list[tuple[Clause, Pair]],
    told: set[tuple[int, int]],
    params: Params,
) -> Iterator[Hit | Agreement]:
    """Levels reached in one direction by the words, and in the other by the figures of their sentence or the body."""
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
