"""What a sentence says of a change: from what to what, and by how much.

Levels come in pairs: from one to the other, one against the other, one more than the other by some amount. Claims say
in percent, points, a difference or a factor how far apart they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from lint import patterns
from lint.arithmetic.figures import POINTS, Clause, Figure, alike, ends, follows
from lint.arithmetic.fractions import NEARLY, OVER, UNDER, WORDED, ranked
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import FIGURES, FRONTED, INSIDE, MANY_TIMES, STARTING, Pair, dated, pairs_of
from lint.record import NamedTuple

# What stands before the amount of a change, and after it.
BEFORE_AMOUNT = {
    "fr": rf"^[ud]t|[ud](?:{INSIDE}{{0,6}}f[w1]?|,?[(:]|)|[ml]w?f",
    "en": rf"[ud](?:[wNj,]{{0,3}}[bo]?w?|{INSIDE}{{0,5}}[bo]w?|\()",
    "vi": r"[udml](?:[w1N]{0,3}|\()",
}
AFTER_AMOUNT = {"fr": r"[fI]?[ml]|f[ud]", "en": r"w?[udml]", "vi": "(?!)"}
NOUNS = bag(
    "rise,increase,jump,growth,gain,hike,surge,up,boost,leap,more,higher,above,fall,drop,decline,decrease,cut,"
    "reduction,slump,down,less,fewer,lower,below,greater,larger,smaller,dip,slide,plunge,uptick,dearer,pricier,costlier,"
    "bigger,collapse,nosedive,retreat,rally,boom,upswing,upsurge,uplift,erosion,expansion,"
    "contraction,rebound,spike,heavier,wider,taller,faster,stronger,better,cheaper,lighter,slower,narrower,weaker,worse,shorter,longer"
)
NEUTRAL = bag("improvement,difference,change,swing,gap,shift")  # "a 20% improvement": up or down
LOSSES = bag("loss,losses,shrinkage,saving,savings,erosion,perte,pertes,économie,dépréciation,depreciation,dévaluation")
UP = "um+"
OF_LEVEL = r"[ofa]?w{0,2}Q"
# What may stand between a claim and the levels after it, between levels and a claim, and after such a claim.
LEADS = (
    r"[wNIyTt1bofmsn]{0,8}(?:[,–]?[vud]?[wI]?[ft]?[w1]?|[,(]I?y?[,)]?v?[ft]|:[^QPORHude]{0,6}|,?v[w]?[ft][w1]?"
    r"|\(?|,[ft]?)"
)
SUBJECTLESS = r"[wN]{0,2}"
DESCRIBES = r"[^,;:(–sQPORHudk]{0,18}\)?(?:[,:(–]|(?=s))([^;:QPORHe]{0,6})"
TRAILS = r"[^;:QPORHude]{0,12}"
CHANGE_TOLD = patterns.compile(r"[ud][wN]{0,3}f[w1]{0,2}[QP].*t[w1]{0,2}[QP][^QPORH;:.]{0,5}$")
CENTS = bag("cent,centime,penny,pence,xu")
ATTAINED = bag("atteindre,atteint,pour,jusqu")
STARTERS = bag(
    "une,un,en,soit,ou,ce,c,représentant,up,down,or,which,representing,marking,sharp,tăng,giảm,mức,tương đương,"
    "tức,hay,nette,forte,légère,about,some"
)
RELATIVE = bag(
    "qui,dont,où,which,when,where,who,while,alors,tandis,lorsque,quand,mais,but,après,after,khi,nhưng,though,"
    "although,bien,as"
)
AUXILIARIES = bag("est,sont,a,ont,sera,seront,is,are,was,were,has,have,will")
WITH = bag("avec,with,với,at")
FACTORS = (
    ("doubl", "2"), ("tripl", "3"), ("trebl", "3"), ("quadrupl", "4"), ("quintupl", "5"), ("sextupl", "6"),
    ("décupl", "10"), ("twofold", "2"), ("threefold", "3"), ("fourfold", "4"), ("fivefold", "5"), ("sixfold", "6"),
    ("twice", "2"),
    ("tenfold", "10"), ("halv", "0.5"), ("gấp rưỡi", "1.5"), ("gấp đôi", "2"), ("tăng gấp đôi", "2"), ("gấp ba", "3"),
    ("gấp bốn", "4"), ("gấp năm", "5"), ("gấp mười", "10"),
)  # fmt: skip  # fmt: skip
ONE = Decimal(1)
FRACTION_SLACK = Decimal("0.05")
OF_A_YEAR = ("first", "second", "latter", "other")  # "in the first half from 100 million"
NEARLY_TIMES = Decimal("0.8")
BEYOND = Decimal("1.02")  # "more than doubled" is not nearly twice


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


def read(clause: Clause) -> Stated:
    """The levels and the claims of a sentence."""
    claims = {claim.place: claim for claim in _amounts(clause)}
    pairs = list(pairs_of(clause, claims))
    if not pairs and len(clause.figures) > 1:
        pairs = list(dated(clause, claims or {claim.place: claim for claim in factors(clause, [])}))
    return Stated(clause, claims, pairs)


# --- Claims -----------------------------------------------------------------------------------------------------------


def _amounts(clause: Clause) -> Iterator[Claim]:
    """The figures that say by how much something changed."""
    language, tags = clause.block.language, clause.tags
    for index, figure in clause.figures.items():
        if tags[index] not in "QPOTH" or (len(figure.quantity.numbers) > 1 and figure.printed.startswith(STARTING)):
            continue
        word = _word(clause, index, language)
        if word < 0 and tags[index] in "PO" and ends("w[of]", clause, index) >= 0 and clause.words[index - 2] in LOSSES:
            yield _claim(tags[index], figure, index, -1, index - 2, figure.low, figure.high)
            continue
        either = ends("Ub", clause, index) >= 0 or not NEUTRAL.isdisjoint(clause.words[index + 1 : index + 2])
        if word < 0 and tags[index] in "PO" and either:
            yield _claim(tags[index], figure, index, 0, 0, figure.low, figure.high)
            continue
        if word < 0 and figure.value >= 0:
            start = ends(r"s1[wN]{1,3}f1?", clause, index) if tags[index] in "PH" else -1
            if start < 0 and tags[index] in "PO" and index > 1 and CHANGE_TOLD.search(tags, 0, index - 1):
                start = index - 1 if tags[index - 1] in "sU" and follows(r"[.;)]|$", clause, index) >= 0 else -1
            if start >= 0:
                yield _claim(tags[index], figure, index, 0, 0, figure.low, figure.high)
            continue
        sign = -1 if figure.value < 0 else 1 if tags[word] in UP else -1
        low, high = abs(figure.low), abs(figure.high)
        yield _claim(tags[index], figure, index, sign, max(word, 0), min(low, high), max(low, high))


def _word(clause: Clause, index: int, language: str) -> int:
    """Where the word stands that makes a figure the amount of a change; -1 where none does."""
    tags = clause.tags
    if index and tags[index - 1] == "+":
        return -1 if index > 1 and tags[index - 2] in "QRPOT" else index - 1  # "200 + 80"
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


def _claim(tag: str, figure: Figure, index: int, sign: int, word: int, low: Decimal, high: Decimal) -> Claim:
    if tag == "P":
        return Claim("percent", index, sign, word, low, high)
    if tag == "O":
        scale = Decimal("0.01") if figure.kind.startswith("basis") else ONE
        return Claim("points", index, sign, word, low * scale, high * scale)
    if tag == "H" and "point" in figure.quantity.block.text[figure.span.end : figure.span.end + 18]:
        return Claim("points", index, sign, word, low, high)
    if tag == "H":
        return fraction(index, figure.value, sign, word) if sign else Claim("factor", index, 0, 0, figure.value, ONE)
    scale = Decimal("0.01") if figure.noun in CENTS else ONE
    return Claim("difference", index, sign, word, low * scale, high * scale)


SIZES = bag(
    "size,length,height,width,depth,weight,diameter,taille,superficie,hauteur,longueur,largeur,poids,diện,chiều"
)


def factors(clause: Clause, pairs: list[Pair]) -> Iterator[Claim]:
    """The factors that a sentence claims beside its amounts: doubled, multiplied by three, by half."""
    levels = {i for pair in pairs for i in (pair.start, pair.end)}
    for index, tag in enumerate(clause.tags):
        if tag == "x":
            value = next((Decimal(v) for stem, v in FACTORS if clause.words[index].startswith(stem)), None)
            if value is not None and (clause.words[index] != "twice" or clause.words[index + 1 : index + 2] == ("as",)):
                yield _factor(clause, index, index, value)
        elif tag in "XD":
            end = follows(r"[wNqbm]{0,3}(?=Q)", clause, index)
            if end >= 0 and end not in levels and clause.figures[end].value > 1:
                value = clause.figures[end].value
                yield _factor(clause, end, index, value if tag == "X" else ONE / value)
        elif tag == "F" and index and clause.tags[index - 1] == "Q" and index - 1 not in levels:
            yield from _times(clause, index)
        elif tag in "hH" and any(pair.claim == index for pair in pairs) and follows(OF_LEVEL, clause, index) >= 0:
            if clause.words[index - 1] not in OF_A_YEAR and not ranked(clause.words, index):
                yield _part(clause, index)
        elif tag == "h" and clause.words[index] in WORDED and not ranked(clause.words, index):
            yield from _worded(clause, index, WORDED[clause.words[index]])


def _part(clause: Clause, index: int) -> Claim:
    """ "half the 60,000", "a third of the 90"."""
    part = clause.figures[index].value if index in clause.figures else WORDED[clause.words[index]]
    around = clause.words[max(0, index - 3) : index]
    low = part * NEARLY_TIMES if not (NEARLY | UNDER).isdisjoint(around) else part - FRACTION_SLACK
    high = part / NEARLY_TIMES if not (OVER | NEARLY).isdisjoint(around) else part + FRACTION_SLACK
    return Claim("factor", index, -1, index, low, high)


def _worded(clause: Clause, index: int, part: Decimal) -> Iterator[Claim]:
    """ "reculé d'un tiers", "a third more", "soit une coupe d'un quart", "half a percentage point"."""
    word, after = ends(rf"[ud]{INSIDE}{{0,5}}", clause, index), follows(r"[fI]?[mlud]", clause, index)
    if word < 0 and after >= 0:
        word = after - 1
    if word < 0:
        if ends(r"s1[wN]{1,3}f1", clause, index) >= 0:
            yield Claim("factor", index, 0, 0, part, ONE)
        return
    sign = 1 if clause.tags[word] in UP else -1
    if ends("tw?1?", clause, index) >= 0:  # "cut to a third"
        yield Claim("factor", index, sign, word, part - FRACTION_SLACK, part + FRACTION_SLACK)
        return
    if POINTS.isdisjoint(clause.words[index + 1 : index + 4]):
        yield fraction(index, part, sign, word)
    else:
        yield Claim("points", index, sign, word, part - FRACTION_SLACK, part + FRACTION_SLACK)


def _times(clause: Clause, index: int) -> Iterator[Claim]:
    """ "trois fois plus" may be three times as many or four."""
    value = clause.figures[index - 1].value
    if not SIZES.isdisjoint(clause.words[index + 1 : index + 3]):
        return  # "three times the size of Wales"
    compared = clause.tags[index + 1 : index + 2] == "m" or clause.tags[index - 2 : index - 1] in ("s", "U", ",")
    if value > MANY_TIMES and not compared:
        return  # "appelés 27 fois en mai"
    if clause.tags[index + 1 : index + 2] == "l" or value <= 1 or clause.tags[index - 2 : index - 1] in ("X", "D"):
        return
    claim = _factor(clause, index - 1, index, value)
    more = clause.tags[index + 1 : index + 2] == "m" or clause.block.language == "vi"
    yield claim._replace(high=claim.high * (value + 1) / value) if more else claim


def _factor(clause: Clause, index: int, word: int, value: Decimal) -> Claim:
    around = clause.words[max(0, index - 3) : index + 2]
    nearly, over = not NEARLY.isdisjoint(around), not OVER.isdisjoint(around)
    if value < 1:
        high = value / NEARLY_TIMES if nearly else value
        return Claim("factor", index, -1, word, value / 2 if over else value, high / BEYOND if over else high)
    low = value * (NEARLY_TIMES if nearly else BEYOND if over else ONE)
    high = value + ONE if over else value
    return Claim("factor", index, 1 if low > 1 else -1, word, low, high)


def fraction(index: int, part: Decimal, sign: int, word: int) -> Claim:
    """ "by a third" as the factor that it makes of what was before."""
    return Claim("factor", index, sign, word, ONE + sign * part - FRACTION_SLACK, ONE + sign * part + FRACTION_SLACK)


# --- Which claim is about which levels --------------------------------------------------------------------------------


def governed(clause: Clause, pair: Pair, claim: Claim) -> bool:
    """Whether a claim is about two levels: nothing between them brings in another subject."""
    tags = clause.tags
    first, last = min(pair.start, pair.end), max(pair.start, pair.end)
    start, end = min(claim.word, claim.place) if claim.sign else claim.place, max(claim.word, claim.place)
    if not RELATIVE.isdisjoint(clause.words[min(end, last) : max(start, first)]):
        return False
    if ends(FRONTED, clause, first) >= 0:
        return True
    if end < first:
        return patterns.compile(LEADS).fullmatch(_smoothed(clause, end + 1, first)) is not None
    if start > last:
        return _apposed(clause, last, start) or clause.words[0] in WITH
    between = tags[end + 1 : last]
    apposed = _apposed(clause, first, start) or clause.words[0] in WITH
    return apposed and patterns.compile(TRAILS).fullmatch(between) is not None


def _apposed(clause: Clause, level: int, claim: int) -> bool:
    """Whether a claim describes the levels before it: ", soit une hausse", ", up", "(+15 %)"."""
    tags = clause.tags
    between = tags[level + 1 : claim].replace("(y)", "").replace(";1", ",1")  # "; une baisse de 5 %"
    if patterns.compile(SUBJECTLESS).fullmatch(between) is not None:
        return True
    match = patterns.compile(DESCRIBES).fullmatch(between)
    if match is None:
        return False
    opener = claim - (match.end(1) - match.start(1))
    if clause.words[opener] in AUXILIARIES:
        return "," in tags[max(0, level - 8) : level]
    return clause.words[opener] in STARTERS | LOSSES or tags[opener] in "sUudml+QPOTH1xXDh"


def _smoothed(clause: Clause, start: int, stop: int) -> str:
    """The letters between a claim and its levels, with spans of years and participles made plain."""
    letters = [
        "v"
        if tag in "ud" and word.endswith(("ant", "ing"))
        else "w"
        if tag == "h" and ranked(clause.words, place)
        else tag
        for place, (tag, word) in enumerate(zip(clause.tags[start:stop], clause.words[start:stop], strict=True), start)
    ]
    return "".join(letters).replace("yey", "y").replace("kIy", "").replace("ky", "")
