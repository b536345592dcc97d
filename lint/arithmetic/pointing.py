"""Changes told in another sentence than their levels: "That 35% jump", "Le nombre a donc triplé", "Mức tăng 35%".

A sentence with a claim points back where its words say so: a demonstrative, an adverb of conclusion, a verb of being.
The levels are looked for right before it: two figures of one kind, of which the words make one the earlier.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from lint import patterns
from lint.annotate.words import table
from lint.arithmetic.changes import Claim, Stated, factors, read
from lint.arithmetic.eras import UNKNOWN, Told, comparable, either_way, levels_of, named_pair, part_end, whole_era
from lint.arithmetic.figures import Clause, Figure, follows
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import PERSONS, Pair
from lint.model import Article, Role
from lint.record import NamedTuple

# Before a claim, to its own sentence's start: what makes it one about the sentence before.
BACK = {
    "fr": patterns.compile(
        r"(?:^|\W)(?:ce(?! qu| dont)|cet|cette|ces|pareille?|un tel|une telle)\s(?:[^\s\d]+\s){0,4}(?:d[e'’]\s?)?"
        r"(?:(?:près|plus) d[e'’] ?)?\(?$"
        r"|^(?:(?:un|une|soit|c['’]est|cela|ça|ce qui|il s['’]agit|voilà|de quoi)(?:\s[^\s\d]+){0,6}\W*)$"
        r"|(?:^|\W)(?:donc|ainsi|dès lors|par conséquent|autrement dit|du coup|c['’]est dire)\s(?:[^\s\d]+\s){0,6}$"
        r"|^(?:la|le|l['’])\s?(?:hausse|baisse|progression|recul|augmentation|diminution|chute|bond|repli|gain|perte),?\s"
        r"(?:\S+\s)?(?:est|atteint|représente|frôle|avoisine|ressort|s['’]établit|s['’]élève)\s(?:[^\s\d]+\s){0,3}$"
    ),
    "en": patterns.compile(
        r"(?:^|\W)(?:that|this|these|those|such an?)\s(?:[^\s\d]+\s){0,4}\(?$"
        r"|^(?:that|this|it|which)\s(?:[^\s\d]+\s){0,5}$"
        r"|^(?:(?:a|an|some|up|down)(?:\s[^\s\d]+){0,5}\s)$"
        r"|(?:^|\W)(?:thus|hence|therefore|so|in other words|consequently|effectively),?\s(?:[^\s\d]+\s){0,6}$"
        r"|^the\s(?:total|number|figure|tally|toll|price|rate|cost|count|volume|amount|bill)\s(?:[^\s\d]+\s){0,6}$"
        r"|^the\s(?:rise|fall|increase|drop|decline|jump|gain|loss|surge|decrease|reduction|cut),?\s(?:[^\s\d]+\s){0,4}\(?$|^the\s$"
    ),
    "vi": patterns.compile(
        r"^(?:mức|con số|sự|đà|tỷ lệ|tốc độ|số|số lượng|lượng)\s(?:[^\s\d]+\s){0,4}\(?$"
        r"|(?:^|\W)(?:như vậy|như thế|tức|vậy là|nghĩa là|đồng nghĩa|do đó|theo đó|này|đó),?\s(?:[^\s\d]+\s){0,6}$"
    ),
}
# Between a level and what it is more by: "270, soit trois fois plus", "90,000, twice as many", "84 tonnes : 20 %".
BESIDE = patterns.compile(
    r"[^.,;:]{0,30}(?:[,:–(;]|,? (?:soit|or|that is|tức(?: là)?))\s?"
    r"(?:(?:which|ce qui|that|cela|giving|making|for|d['’]où|donc|so|nghĩa là|như vậy là)\s"
    r"(?:(?:makes?|made|means|meant|represents?|gives?|gave|is|was|amounts? to|fait|représente|donne|équivaut à"
    r"|constitue|correspond à|signifie)\s)?)?"
    r"(?:(?:soit|or|or about|that is|about|nearly|près de|presque|environ|tức(?: là)?|un|une|a|an|some)\s){0,2}"
)
# The same farther off: "1,000 last week, and spoke of a 50% jump".
INDEFINITE = patterns.compile(r"[^.;:]{1,50}\s(?:an?|une?)\s(?:[\p{L}]+\s){0,2}")
# Words that tell a claim in a sentence without a figure.
TOLD = {
    "fr": table(
        "doublé doublée doublés doublées triplé triplée triplés triplées quadruplé quintuplé décuplé doublement",
        "triplement quadruplement doubler tripler tiers quart moitié cinquième dixième",
    ),
    "en": table(
        "doubled tripled trebled quadrupled quintupled halved doubling tripling trebling quadrupling halving twofold",
        "threefold fourfold fivefold sixfold tenfold double triple half third quarter fifth tenth",
    ),
    "vi": table("gấp đôi nửa"),
}
# A base or a span of time of its own: "since 2019", "par an", "à l'horizon 2030".
OWN_BASE = bag(
    "depuis,since,kể,annuel,annuelle,annuelles,annuels,annually,annual,yearly,per,horizon,objectif,target,goal,cible,prévu,"
    "prévue,expected,forecast,aim,vise,could,would,pourrait,might,should,devrait,si,if,nếu,mục,sẽ,will"
)
# "by a third", and not the third night.
RANKS = bag("third,quarter,fifth,tenth,tiers,quart,cinquième,dixième")
AMOUNT = patterns.compile(r"(?:\b(?:a|one|un|du|le) |d['’]un )(?:(?:good|full|bon|gros) )?$")
# "L'opposition dénonce une augmentation de 25 %", "called the 25% increase steep"
SPOKEN = patterns.compile(r"(?:^|\W)(?:une?|la|le|l['’]|the|an?|mức)\s?$")
OWNED = patterns.compile(r" (?:de (?:ses|son|sa|leurs?)|of (?:its|their|his|her)) ")  # "perdu la moitié de ses élèves"
# What opens a sentence about an amount that is neither a share nor a number of points; words of so many times.
OPENING = ("that ", "this ", "it ", "ce ", "cet ", "cette ", "soit ", "c'est", "c’est", "mức ", "như vậy")
FOLDS = ("twice", "doubl", "tripl", "trebl", "quadrupl", "fold", "fois", "times", "lần", "gấp", "halv", "half", "third",
         "quarter", "moitié", "tiers", "quart", "point", "điểm")  # fmt: skip
# What one of the patterns of BACK needs, at the start of a sentence and anywhere in it.
FIRST = (*OPENING, "un ", "une ", "la ", "le ", "l'", "l’", "voilà", "il s", "de quoi", "the ", "a ", "an ", "some ",
         "up ", "down ", "which ", "con số ", "sự ", "đà ", "tỷ lệ ", "tốc độ ", "số ", "lượng ")  # fmt: skip
POINTERS = (" ce ", " cet", " ces ", "pareil", " tel", "donc", "ainsi", "dès lors", "conséquent", "autrement dit",
            "du coup", "c'est dire", "c’est dire", "that ", "this ", "these ", "those ", "such ", "thus", "hence",
            "therefore", "so ", "in other words", "consequently", "effectively", "như vậy", "như thế", "tức", "vậy là",
            "nghĩa là", "do đó", "theo đó", " này", " đó", "augmentation de", "hausse de", "baisse de", "% increase",
            "% rise", "% fall", "% cut", "mức tăng", "mức giảm")  # fmt: skip
CONCLUDING = (" thus ", " hence ", " therefore ", " donc ", " ainsi ", "như vậy")
NOWHERE: frozenset[str] = frozenset()
WITHIN, NEAR = 4, 3  # sentences with figures, and paragraphs, before the claim
BODY = frozenset((Role.LEDE, Role.BODY, Role.STANDFIRST, Role.QUOTE, Role.LIST))


class Pointing(NamedTuple):
    """A claim and the levels that it points back to; the levels of `pair` may stand in different sentences."""

    claiming: Clause
    claim: Claim
    pair: Pair
    others: tuple[Pair, ...]  # what else it may be about


def pointing(article: Article, sentences: Sequence[Clause], stated: Mapping[int, Stated]) -> Iterator[Pointing]:
    """The claims of a text that point back to levels in the sentences before them."""
    for number, clause in enumerate(sentences):
        window = sentences[max(0, number - WITHIN) : number]
        if _may_claim(clause, window):
            said = stated[number] if number in stated else read(clause)
            if not said.pairs or any(word in clause.text for word in CONCLUDING):
                told = [*said.claims.values(), *factors(clause, [])]
                yield from _pointing(clause, told, window, sentences[:number])
    words = TOLD.get(article.language, NOWHERE)
    if not words.isdisjoint(article.vocabulary):
        for clause, number in _without_figures(article, sentences, words):
            window = sentences[max(0, number - WITHIN) : number]
            if _may_hold_levels(window):
                yield from _pointing(clause, list(factors(clause, [])), window)


def _may_claim(clause: Clause, window: Sequence[Clause]) -> bool:
    """Whether a sentence has an amount of a change, as far as its units tell, and levels before it."""
    if clause.block.role not in BODY or not _may_hold_levels((*window, clause)):
        return False
    text = clause.text
    folds = any(word in text for word in FOLDS)
    pointer = folds or text.startswith(FIRST) or any(word in text for word in POINTERS)
    if len(clause.quantities) == 1 and not pointer:
        return False
    return folds or text.startswith(OPENING) or any(each.unit == "%" for each in clause.quantities)


def _may_hold_levels(window: Sequence[Clause]) -> bool:
    """Whether two figures of some sentences may have one unit."""
    units = [each.unit for clause in window for each in clause.quantities for _ in each.numbers]
    return len(units) > len(set(units)) or (None in units and len(units) > 1)


def _without_figures(
    article: Article, sentences: Sequence[Clause], told: frozenset[str]
) -> Iterator[tuple[Clause, int]]:
    """The sentences without a figure that have words of a change, and how many with figures stand before each."""
    number = 0
    for block in article.prose:
        first = number
        while number < len(sentences) and sentences[number].block is block:
            number += 1
        if block.role in BODY and number and not told.isdisjoint(block.vocabulary):
            mine = [clause.span for clause in sentences[first:number]]
            for sentence in block.sentences:
                clause = Clause(block, sentence, [])
                if sentence not in mine and any(word in clause.text for word in told):
                    yield clause, first + sum(span.start < sentence.start for span in mine)


def _pointing(
    claiming: Clause, told: Sequence[Claim], window: Sequence[Clause], earlier: Sequence[Clause] = ()
) -> Iterator[Pointing]:
    if len(told) != 1 or not points_back(claiming, told[0]):
        return
    beside = [clause for clause in window if clause.block is claiming.block]
    before = beside or [clause for clause in window if _near(clause, claiming)]
    mine = [level for level in levels_of(claiming) if level.place < told[0].place]
    own = [level._replace(stop=part_end(claiming, level.place)) for level in mine]
    levels = [*(level for clause in before for level in levels_of(clause)), *own]
    last = [claiming, *before[-1:]]
    named: list[Pair] = []
    farther: list[Pair] = []
    others: list[Pair] = []
    for one, two in combinations(levels, 2):
        pair = named_pair(one, two)
        large = pair is not None and told[0].kind == "difference" and told[0].low >= _larger(pair)
        if pair is not None and not large:
            (named if two.clause in last else farther).append(pair)
        else:
            others += [pair] if pair is not None else either_way(one, two)
    if not named and len(own) == 1:
        named = _counted_before(own[0], earlier)
    if not named and len(farther) == 1:
        named = farther
    if named:
        first = 0 if own else -1
        yield Pointing(claiming, told[0], named[first], (*named, *farther, *others))


def _counted_before(own: Told, earlier: Sequence[Clause]) -> list[Pair]:
    """ "Last year there were 4,000 runners, so the field has grown by 15%": how many there are was told far before."""
    money = own.figure.quantity.dimension == "money"
    if not (own.figure.noun or money) or whole_era(own) >= UNKNOWN:
        return []
    region = own.clause.block.region
    same = {
        level.figure.value: Pair(own.place, -1, own.figure, level.figure)
        for clause in earlier
        if clause.block.region is region
        for level in levels_of(clause)
        if comparable(own.figure, level.figure) or own.figure.noun in PERSONS
        if level.figure.noun == own.figure.noun or _persons(own.figure, level.figure) or money
    }
    return list(same.values()) if len(same) == 1 else []


def _persons(one: Figure, two: Figure) -> bool:
    """Whether people may be those that another figure counts by what they are: "4.600 vận động viên", "người"."""
    near = one.value / 2 < two.value < one.value * 2
    return near and one.noun in PERSONS and bool(two.noun) and not two.kind and not one.kind


def _larger(pair: Pair) -> Decimal:
    return max(pair.before.value, pair.after.value)


def _near(one: Clause, two: Clause) -> bool:
    """Whether a sentence stands in the paragraph of another, or some before it."""
    same = one.block.region.index == two.block.region.index and one.block.role in BODY
    return same and two.block.paragraph - one.block.paragraph <= NEAR


def _speaks(clause: Clause, behind: str) -> bool:
    """Whether a change is all that a sentence tells in figures, and of nothing in particular."""
    closed = behind[1:2] in ("", ",", ";", ")") if clause.block.language != "en" else behind[:1] in ("u", "d")
    return closed and len(clause.figures) - clause.tags.count("T") == 1


def points_back(clause: Clause, claim: Claim) -> bool:
    """Whether the words before a claim make it one about the sentence before, or about the level right before it."""
    behind = clause.tags[max(claim.place, claim.word) :]
    since = clause.block.language != "fr" and "f" in behind[:3]  # "tăng 12% từ đầu năm"
    if not OWN_BASE.isdisjoint(clause.words) or "a" in behind or "y" in behind or since:
        return False
    at = clause.starts[claim.place]
    if clause.words[claim.place] in RANKS and not AMOUNT.search(clause.block.lower, max(0, at - 12), at):
        return False
    owned = OWNED.match(clause.block.lower, at + len(clause.words[claim.place]))
    shared = follows("[of]", clause, claim.place) >= 0 or "của" in clause.words
    if clause.tags[claim.place] in "hH" and shared and owned is None:
        return False  # "grows a third of the crop"
    place = min(claim.place, claim.word) if claim.sign else claim.place
    start = clause.starts[place]
    if place in clause.figures:
        start = min(start, clause.figures[place].span.start)
    ahead = clause.block.lower[clause.span.start : start].lstrip("« “\"'").replace("\u00a0", " ")
    if BACK[clause.block.language].search(ahead) or (
        claim.kind == "percent" and _speaks(clause, behind) and SPOKEN.search(ahead)
    ):
        return True
    level = max((figure.span.end for i, figure in clause.figures.items() if i < place), default=-1)
    if level < 0 or BESIDE.fullmatch(clause.block.lower, level, start):
        return level >= 0
    return behind[1:2] not in tuple("ofIK") and INDEFINITE.fullmatch(clause.block.lower, level, start) is not None
