"""Words of rise and fall, held against the levels of their sentence, and in a headline against those of the body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lint.arithmetic.changes import Claim, Stated
from lint.arithmetic.figures import Clause, alike, ends
from lint.arithmetic.judged_changes import Params, meets, related_to, stated_alone, values_of
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import FIGURES, ONWARDS, Pair
from lint.model import Agreement, Hit, Role
from lint.record import NamedTuple

# Where a level is said to be reached in some direction.
TOWARDS = r"([ud])[wN]{0,4},?t[w1]{0,2}"
AWAY = rf"([ud])(?:[wN]{{0,3}},v)?[^{FIGURES};:.,udv]{{0,4}}f[w1]{{0,2}}"
ANNOUNCED = rf"([ud])[wNIfto1]{{0,6}}:[^{FIGURES};:.,()]{{0,3}}"
RANKS = bag("place,rang,rank,spot,position,hang,vi")
MEASURED = ("mức ", "tốc độ ", "đà ", "sự ", "tỷ lệ ", "tỉ lệ ", "biên độ ")
NOMINAL = ("sse", "sses", "cul", "culs", "tion", "tions", "sion", "ance", "ment", "pli", "plis", "bond", "ute", "utes",
           "gain", "gains", "clin", "sor")  # fmt: skip
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
PROMINENT = frozenset((Role.TITLE, Role.STANDFIRST, Role.CAPTION, Role.HEADING, Role.LEDE))


class Level(NamedTuple):
    """ "climb to 155": a level and the direction it was reached in."""

    clause: Clause
    place: int
    sign: int
    word: int


def directions(
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
        related = related_to(pair)
        if (pair.after.value > pair.before.value) == (level.sign > 0):
            yield Agreement(level.clause.block, span, "text", related)
        elif not meets(pair) and not inverse(clause, pair):
            word = level.clause.block.text[span.start : span.end]
            counted = pair.after.quantity.dimension not in (None, "money") or pair.after.noun
            joined = level.word + 1 in (level.place, pair.start, pair.start - 1)
            doubt = 0 if counted and joined and level.clause is clause and stated_alone(clause, pair) else 2
            yield Hit("direction", level.clause.block, span, values_of(pair, params, word=word), related, doubt=doubt)


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
    if word >= 0 and not _named(clause, word):
        yield Level(clause, pair.end, 1 if clause.tags[word] == "u" else -1, word)


def _named(clause: Clause, word: int) -> bool:
    """Whether a word of change is a noun, so that the levels are its own: "une baisse de 3 % à 5 %", "mức giảm từ"."""
    if clause.block.language == "vi":
        return clause.block.lower.endswith(MEASURED, 0, clause.starts[word])
    return clause.block.language == "fr" and clause.words[word].endswith(NOMINAL)


def _same_level(level: Level, clause: Clause, pair: Pair, told: set[tuple[int, int]]) -> bool:
    if level.clause is clause:
        return level.place == pair.end and (id(clause), pair.end) not in told
    if level.clause.block.region.index != clause.block.region.index or level.clause.block.role not in PROMINENT:
        return False
    figure = level.clause.figures[level.place]
    return figure.value == pair.after.value and figure.value >= 10 and alike(figure, pair.after)


def inverse(clause: Clause, pair: Pair) -> bool:
    """A currency falls when more of it buys a dollar; a team climbs to a lower rank."""
    if "c" in clause.tags or pair.after.noun in RANKS or pair.before.noun in RANKS:
        return True
    text = clause.block.text[clause.span.start : clause.span.end].lower()
    return any(words in text for words in PER)
