"""Totals with their parts behind a comma: "11 morts, 5 dans la vallée et 6 sur le plateau"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.arithmetic.figures import Clause, ends, follows
from lint.arithmetic.letters import bag
from lint.arithmetic.listing import Whole

HEADS = frozenset(("tete", "head", "con", "piece", "unite", "unit", "animal", "bete", "chiếc", "vehicule", "vehicle"))
PLACING = ("t", "I", "p", "f", "K", "o")
SEXED = frozenset(("femme", "homme", "fille", "garcon", "woman", "man", "girl", "boy"))
FROM = ("f", "o")
FOR = bag("pour,for,cho")
WITH = bag("with,avec,với")
YOUNG, GROWN = frozenset(("enfant", "child")), bag("femmes,hommes,women,men,adultes,adults")
# Words for people of any sort: "16 lawyers, nine teachers and five doctors" are of three.
GENERIC = frozenset(
    ("", "personne", "people", "person", "mort", "dead", "victime", "victim", "membre", "member", "passager",
     "passenger", "participant", "candidat", "candidate", "eleve", "pupil", "student", "etudiant", "salarie",
     "employee", "worker",
     "habitant", "resident", "blesse", "wounded", "injured", "inhabitant", "staff", "crew", "employe", "spectateur",
     "visiteur", "visitor", "spectator", "applicant", "arrest", "death", "casualty", "deces", "cas", "case", "survivor",
     "người", "em", "nạn nhân", "học sinh", "đại biểu", "thành viên", "hành khách", "patient", "inscrit", "entrant",
     "adherent", "licencie", "recrue", "recruit", "volunteer", "benevole", "manifestant", "protester", "migrant",
     "refugee", "refugie", "prisoner", "detenu", "soldat", "soldier", "delegue", "delegate", "guest", "invite")
)  # fmt: skip
SEXES = bag("femmes,hommes,women,men,filles,garçons,girls,boys,enfants,children,adultes,adults,nam,nữ")


def apposed(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "11 morts, 5 dans la vallée et 6 sur le plateau", "1 500 personnes, 820 femmes et 680 hommes"."""
    first = follows(r"(?:[wNVI1]{0,5}|w?qw),w?(?=Q)", clause, index)
    total = clause.figures[index]
    if first < 0 or _placed(clause, index):
        return
    run = []
    for place in clause.figures:
        if place >= first and not {";", ":", "(", "i"} & set(clause.tags[first:place]):
            run.append(place)
    if len(run) < 2 or "e" not in clause.tags[run[-2] : run[-1]]:
        return
    if total.noun in SEXED or (total.noun in YOUNG and not GROWN.isdisjoint(clause.words[first:])):
        return
    rough = total.quantity.approximation or any(clause.figures[i].quantity.approximation for i in run)
    if rough and clause.words[first - 1] in WITH:
        return
    placed = all(
        clause.figures[i].kind == total.kind and clause.figures[i].noun in ("", total.noun) and _placed(clause, i)
        for i in run
    )
    exceeding = sum(clause.figures[i].low for i in run) > total.high and all(
        clause.figures[i].kind in ("", total.kind) and clause.figures[i].noun in ("", total.noun) and _from(clause, i)
        for i in run
    )
    generic = total.noun in GENERIC or not SEXES.isdisjoint(clause.words[first:])
    named = (
        generic
        and not total.kind
        and total.noun in ("", *people)
        and all(_counts_people(clause, i, people) and follows(r"w{1,2}(?:fw)?(?:[,e.]|$)", clause, i) >= 0 for i in run)
    )
    of_them = follows("G", clause, run[0]) >= 0 and all(not clause.figures[i].noun for i in run)
    of_them = of_them and ends(r"ew?", clause, run[-1]) >= 0  # not "30 of them at home, and let in 18"
    if "I" in clause.tags[index:first] and not of_them:
        return  # "six drowned off Brest, and two in the harbour"
    if placed or exceeding or named or of_them:
        yield Whole(index, tuple(run), False, 0, 1)


def _counts_people(clause: Clause, index: int, people: frozenset[str]) -> bool:
    """Whether people are counted; "nine crew" is no plural by its looks."""
    return clause.figures[index].noun in people or not people.isdisjoint(clause.words[index + 1 : index + 2])


def _placed(clause: Clause, index: int) -> bool:
    """ "5 dans la vallée", "80 pour enfants"."""
    behind = clause.words[index + 1 : index + (2 if not clause.figures[index].noun else 3)]
    return clause.tags[index + 1 : index + 2] in PLACING or not FOR.isdisjoint(behind)


def _from(clause: Clause, index: int) -> bool:
    """ "5 dans la vallée", "51 000 venant des habitants"."""
    behind = clause.tags[index + 1 : index + 3]
    return _placed(clause, index) or (behind[:1] == "w" and behind[1:] in FROM)
