"""From, to and by how much: "de 40 à 50 tonnes, une hausse de 15 %" should be 25 %.

Levels and claims are intervals of their printed digits, and a claim is questioned only where no reading of it fits. A
word of direction is held against the levels of its sentence, and in a headline against those of the body.
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.changes import Claim, Stated, factors, governed, read
from lint.arithmetic.directions import directions
from lint.arithmetic.figures import Clause, clauses
from lint.arithmetic.headline_changes import headline_changes
from lint.arithmetic.judged_changes import Params, judge, pointed
from lint.arithmetic.letters import bag
from lint.arithmetic.levels import Pair
from lint.arithmetic.pointing import pointing
from lint.model import Agreement, Article, Hit

OUTCOMES = ("percent", "points", "difference", "factor", "direction")

# Short sentences that lean on the one before: "Soit une hausse de 15 %." and "Elles sont passées de 8 à 10."
LEANING = bag(
    "soit,c,est,cela,représente,fait,ce,qui,un,une,that,is,this,was,it,represents,means,marking,which,tức,tức là,"
    "đây,là,mức,équivaut,à,au,total"
)
PRONOUNS = bag("il,elle,ils,elles,leur,nombre,total,chiffre,it,they,number,figure,con,số")
# What opens a paragraph about how much there was of what the one before tells of; words of a span of time.
AMOUNTS = bag(
    "volume,volumes,total,nombre,chiffre,quantité,tonnage,effectif,production,number,figure,tally,output,lượng,số,tổng"
)
SPANS = bag("semestre,trimestre,mois,année,an,ans,saison,half,quarter,month,year,years,season,tháng,quý,năm")
BESIDE = 4  # letters: "de 2 millions, soit 40 %"


def check(article: Article, params: Params) -> Iterator[Hit | Agreement]:
    """A Hit for each claim that two levels contradict, an Agreement for each that they bear out."""
    sentences = clauses(article)
    stated = {
        number: read(clause)
        for number, clause in enumerate(sentences)
        if len(clause.quantities) > 1 or len(clause.quantities[0].numbers) > 1
    }
    told: set[tuple[int, int]] = set()
    answers = list(_beside(sentences, stated, told, params))
    yield from answers
    spans = {(id(answer.block), answer.span) for answer in answers}
    for claim in pointing(article, sentences, stated):
        for answer in pointed(claim.claiming, (claim.pair, *claim.others), claim.claim, params):
            if (id(answer.block), answer.span) not in spans:
                yield answer
    yield from _told_next(sentences, stated, params)
    yield from headline_changes(article, sentences, stated, params)
    if any(each.pairs for each in stated.values()):
        yield from directions(sentences, stated, told, params)


def _beside(
    sentences: tuple[Clause, ...], stated: dict[int, Stated], told: set[tuple[int, int]], params: Params
) -> Iterator[Hit | Agreement]:
    """The claims about levels of their sentence, or of the one beside it that leans on it."""
    for number, each in stated.items():
        if each.pairs:
            yield from _claims(each, told, params)
            for beside in (number - 1, number + 1):
                if 0 <= beside < len(sentences) and _touch(sentences[beside], each.clause):
                    yield from _across(each, stated.get(beside) or read(sentences[beside]), params)


def _claims(stated: Stated, told: set[tuple[int, int]], params: Params) -> Iterator[Hit | Agreement]:
    """The claims of a sentence; where one fits, others that stand apart from it have another base."""
    said: list[tuple[int, Hit | Agreement]] = []
    for pair, claim in _matched(stated):
        judged = list(judge(stated.clause, pair, claim, params))
        if not any(isinstance(answer, Agreement) for answer in judged):
            told.add((id(stated.clause), pair.end))
        said += [(claim.place, answer) for answer in judged]
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
        yield from judge(levels.clause, levels.pairs[0], claim, params, beside.clause)


def _told_next(sentences: tuple[Clause, ...], stated: dict[int, Stated], params: Params) -> Iterator[Hit | Agreement]:
    """The one claim of a paragraph, about levels that open the next: "up 45%.", then "The volume rose from 8 to 10"."""
    for number, levels in stated.items():
        before = sentences[number - 1] if number else levels.clause
        apart = levels.clause.block.paragraph - before.block.paragraph
        alone = len(before.figures) == 1 and len(levels.pairs) == 1 and not levels.claims
        if not alone or apart != 1 or AMOUNTS.isdisjoint(levels.clause.words[:1]):
            continue
        claims = [claim for claim in read(before).claims.values() if claim.kind == "percent" and claim.sign]
        if claims and SPANS & set(before.words) <= set(levels.clause.words):
            yield from pointed(before, levels.pairs, claims[0], params)
