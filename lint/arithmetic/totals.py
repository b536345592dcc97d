"""Which figures of a sentence are said to make up another: "3 à Alès et 5 à Uzès, soit 8", "65 seats: 28, 31 and 6"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import patterns
from lint.arithmetic.apposed_totals import FOR, HEADS, apposed
from lint.arithmetic.figures import Clause, Figure, ends, follows
from lint.arithmetic.letters import bag
from lint.arithmetic.listing import (
    UNDECIDED,
    Whole,
    labelled,
    list_end,
    loose_items,
    may_be_part,
    parts_between,
    remains,
    shares_unit,
)
from lint.arithmetic.stated import included

# Where a total stands after its parts, where a list of parts opens after it, and where it stands before some of them.
TOTAL_AFTER = r"(?:s|,U|[,;–(e]?z|z)[w1fzobIt]{0,5}"
RAISED = r"z[w1fo]{0,2}t[w1]{0,2}"  # "porte le total à": what stood before may be in it
TOTAL_MARK = r"w{0,2}z"
LIST_OPENS = (
    r"[^P;.(]{0,16}?(?::|g)|[wN]{0,4},?s(?=Q[wtNI]{1,4}(?:,Q[wtNI]{1,4})*eQ[wtI])"
    r"|[^QPOTR;.]{0,3}?\(|[wN]{0,3}–(?=Q)|[wN]{0,4};w?(?=Q.*[,e]Q)"
)
FEW = 12  # of which all parts of a list are not larger
OF_THE = r"(?:^|[,;:.(])w?[opI]w?"
PART_OF = {"fr": r"Qw?ow?|Qf", "en": r"Qw?ow?|Qf", "vi": r"Qw?(?:p|I)w?"}
FRACTION_OF = r"[PHh][wN]{0,2}[opf]w?"  # "deux tiers des 90 postes : 45 et 15"
PLAIN = patterns.compile(r"(?:Q[wNofI]*,)+Q[wNofI]*eQ")
COMPARES = patterns.compile(r"[ml]|a[w1]{0,3}[QR]")
# Words that make groups which may overlap: "70 women and 60 over fifty".
OVERLAP = bag(
    "ans,âgés,âgées,âge,jeunes,étrangers,étrangères,aussi,également,mineurs,under,over,aged,old,also,both,foreigners,"
    "young,tuổi,trẻ,cũng,dưới"
)
SEXED = bag("mâles,mâle,femelles,femelle,males,females,đực,cái")
WOMEN, MEN = bag("femmes,filles,women,girls,nữ"), bag("hommes,garçons,men,boys,nam")
HAVING = bag("have,has,had,own,disposent,possèdent,comptent,offrent,có")
HURT = bag("blessés,blessées,wounded,injured,hurt,thương")
DEAD = bag("morts,mortes,tués,tuées,dead,killed,chết,vong,mạng")
NO, YES = bag("non,contre,no,against,phản,chống"), bag("oui,pour,yes,for,favour,favor,tán,đồng,ủng")
# What happens to those of whom the others did not: "45 finished and 15 were eliminated".
VERBS = bag("ont,sont,a,est,étaient,avaient,seront,auront,were,was,are,have,had,has,will,bị,được,đã,sẽ")
PAIRS = ((WOMEN, MEN), (HURT, DEAD), (NO, YES))
LEFT_OUT = bag(
    "éliminé,éliminés,éliminées,abandonné,refusé,refusés,refusées,rejeté,rejetés,rejetées,recalés,échoué,licenciés,absents,"
    "absentes,fermés,fermées,perdu,perdus,perdues,vides,retirés,renoncé,pas,eliminated,rejected,failed,refused,away,"
    "declined,withdrew,out,closed,lost,empty,retired,absent,not,against,opposed,contre,loại,trượt,hỏng,vắng,không,bỏ,chối"
)
EXISTING = bag(
    "existant,existants,existante,existantes,déjà,actuel,actuels,actuelle,actuelles,existing,current,present,hiện,sẵn"
)
WON = bag("gagné,remporté,victoires,won,wins,winning,thắng")
LOST = bag("perdu,défaites,lost,losses,losing,thua")
OUTCOMES = bag("nul,victoire,defaite,win,loss,draw,thắng,thua,hòa")
SHARED = bag("financé,financés,financée,financées,hauteur,with,partagé,split,funded")


def wholes(clause: Clause, people: frozenset[str]) -> Iterator[Whole]:
    """The totals of a sentence with their parts, the plainest wording first."""
    for index in clause.figures:
        if ends("iw?", clause, index) >= 0 or ends(FRACTION_OF, clause, index) >= 0:
            continue
        if clause.tags[index] == "T" and clause.figures[index].quantity.dimension == "time":
            yield from _opened(clause, index, people)
        if clause.tags[index] not in "QR":
            continue
        if ends(TOTAL_AFTER, clause, index) >= 0 or follows(TOTAL_MARK, clause, index) >= 0:
            yield from _added_up(clause, index, people)
        for wording in (_opened, apposed, _shared_out, _bracketed, _parted, _among, _including):
            yield from wording(clause, index, people)
        yield from included(clause, index)


def _parted(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "Of the 64 passengers, 41 were hurt and the other 23 unhurt", "seven of the 12 drowned, five were hit"."""
    tags, total = clause.tags, clause.figures[index]
    part = ends(PART_OF[clause.block.language], clause, index)
    if part < 0 and any(remains(clause, i) for i in clause.figures if i > index):
        part = ends("Qw?p", clause, index)  # "huit projets sur vingt .. les douze autres"
    owned = clause.words[index - 1 : index] == ("s",) and ends(rf"{OF_THE}ww", clause, index) >= 0  # "of the club's 75"
    if part < 0 and not owned and (ends(OF_THE, clause, index) < 0 or _pronoun(clause, index)):
        return
    if part >= 0 and total.kind != clause.figures[part].kind:
        return  # "20 checks of $50,000"
    stop = tags.find(";", index)
    behind = next((i for i in clause.figures if i > stop >= 0), -1)
    failed = behind >= 0 and not LEFT_OUT.isdisjoint(clause.words[behind + 1 : behind + 4])
    if behind >= 0 and (remains(clause, behind) or failed):
        stop = tags.find(";", stop + 1)  # "five of the eight reached the top; the other three"
    rest = parts_between(clause, index + 1, stop if stop >= 0 else len(tags), total, people)
    if any(follows(r"[wN]{0,2}[op]w?(?=[QR])", clause, i) >= 0 for i in rest):
        return  # "7 of 12, and 3 of 5"
    if rest and (COMPARES.search(tags, index, rest[-1] + 1) or "i" in tags[index : rest[-1]]):
        return  # "64 of the 120 seats, four more than the 60"
    every = tuple(i for i in clause.figures if i > index and tags[i] in "QR")
    if part < 0 and len(every) > 2 and _nested(clause, every):
        yield Whole(every[0], every[1:], False, doubt=1)
        return
    values = [clause.figures[i].value for i in rest]
    if any(sum(values[:place]) == values[place] for place in range(2, len(values))):
        return  # "on 33, 29 came and three voted by proxy: of the 32"
    rest = (part, *rest) if part >= 0 and rest else rest
    if len(rest) > 1 and not overlapping(clause.words[rest[0] :]) and not owning(clause, rest):
        closed = remains(clause, rest[-1]) or not UNDECIDED.isdisjoint(clause.words)
        words = clause.words[rest[0] :]
        apart = _exclusive(words) or not LEFT_OUT.isdisjoint(clause.words[rest[-1] :])
        told = not VERBS.isdisjoint(clause.words[rest[-1] + 1 : rest[-1] + 3])
        few = len(rest) < 3 and part < 0 and not apart and not (told and total.noun in people)
        yield Whole(index, rest, closed, tags.count("1", index), few=few)


def _pronoun(clause: Clause, index: int) -> bool:
    """Whether "en" before a figure belongs to its verb: "le oui en recueille 230"."""
    return clause.words[index - 2 : index - 1] == ("en",) and clause.tags[index - 1] == "w"


def owning(clause: Clause, places: Sequence[int]) -> bool:
    """Whether the last of a list says what they have, and the others do not: "120 for families and 90 have a porch"."""
    last = clause.words[places[-1] + 1 : places[-1] + 3]
    if last[:1] == ("ont",) and clause.tags[places[-1] + 2 : places[-1] + 3] == "1":
        return True  # "ont un balcon"
    return not HAVING.isdisjoint(last) and HAVING.isdisjoint(clause.words[places[0] : places[-1]])


def overlapping(words: tuple[str, ...]) -> bool:
    """Whether the words of a list name groups that may share members; men and women do not."""
    return not OVERLAP.isdisjoint(words) or (not WOMEN.isdisjoint(words) and MEN.isdisjoint(words))


def _among(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "Quatre adultes et trois enfants figurent parmi les six victimes": never more than those."""
    if ends("pw?", clause, index) < 0 or clause.figures[index].noun not in people:
        return
    parts = tuple(i for i in clause.figures if i < index)
    if len(parts) < 2 or "e" not in clause.tags[parts[-2] : parts[-1]] or overlapping(clause.words):
        return
    counted = all(clause.tags[i] == "Q" and clause.figures[i].noun in people for i in parts)
    if counted and sum(clause.figures[i].low for i in parts) > clause.figures[index].high:
        yield Whole(index, parts, True)


def _including(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "640 personnes, dont 400 ouvriers, 150 techniciens et 120 cadres": never more than those."""
    total = clause.figures[index]
    first = follows(r"[wN]{0,5},?iw?(?=Q)", clause, index)
    run = [i for i in clause.figures if i >= first and clause.tags[i] == "Q"] if first >= 0 else []
    if len(run) < 2 or "e" not in clause.tags[run[-2] : run[-1]] or not {";", "(", ":"}.isdisjoint(clause.tags):
        return
    before = [i for i in clause.figures if i < index and clause.tags[i] in "QR"]
    if before or any(not may_be_part(clause.figures[i], total, people, True) for i in run):
        return
    words = clause.words[first:]
    disjoint = total.kind or len(run) > 2 or _exclusive(words)
    if disjoint and not overlapping(words) and sum(clause.figures[i].low for i in run) > total.high:
        yield Whole(index, tuple(run), False, near=True)


def _exclusive(words: tuple[str, ...]) -> bool:
    """Whether the words of a list name two groups that share nobody."""
    return any(not one.isdisjoint(words) and not two.isdisjoint(words) for one, two in PAIRS)


def _nested(clause: Clause, places: tuple[int, ...]) -> bool:
    """ "Sur 900 inscrits, 540 ont voté : 324 oui et 216 non": the first is the whole of the others."""
    first, *others = (clause.figures[i].value for i in places)
    return ":" in clause.tags[places[0] : places[1]] or first == sum(others)


def _added_up(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "3 morts à A et 5 à B, soit 9 morts"; whatever is counted, one slip of the keyboard must explain a wrong sum."""
    total = _of_kind(clause, index)
    bare = total.kind != clause.figures[index].kind
    same = tuple(i for i in clause.figures if i < index and clause.tags[i] in "QR" and _alike(clause, i, total, bare))
    listed = parts_between(clause, 0, index, total, people)
    existing = not EXISTING.isdisjoint(clause.words)
    raised = ends(RAISED, clause, index) >= 0
    if raised and not existing and sum(clause.figures[i].value for i in same) <= total.value:
        return
    if same and "U" in clause.tags[same[0] : same[-1]]:
        return  # "30 m², ou 50 m² en ville, ou 80 m²"
    if len(same) > 1 and ("e" in clause.tags[same[-2] : same[-1]] or (existing and raised)):
        first = clause.figures[same[0]].noun
        named = first == total.noun or (first in people and (not total.noun or total.noun in people))
        stated = same == listed and (named or bool(total.kind))
        loose = "U" in clause.tags[same[-1] : index]
        yield Whole(index, same, stated and not loose, doubt=int(loose), some=True)
    elif len(listed) > 1 and "z" in clause.tags[max(0, index - 5) : index + 4]:
        yield Whole(index, listed, False, some=True)


def _of_kind(clause: Clause, index: int) -> Figure:
    """A total, with the unit of the first of its parts where it is bare: "10 kilomètres et 12, soit 22"."""
    total = clause.figures[index]
    first = next(iter(clause.figures.values()))
    return total._replace(kind=first.kind) if not total.kind and total.quantity.noun is None else total


def _alike(clause: Clause, index: int, total: Figure, bare: bool) -> bool:
    """Whether a figure may be part of a total by its unit; where the total is bare the other parts may be as well."""
    part = clause.figures[index]
    return shares_unit(clause, index, total) or (bare and not part.kind and part.quantity.noun is None)


def _opened(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "9 morts : 3 à A et 5 à B", "65 sièges (28, 31 et 6)"."""
    opens, tags = follows(LIST_OPENS, clause, index), clause.tags
    if opens < 0:
        return
    stop, total = list_end(clause, opens), clause.figures[index]
    later = parts_between(clause, opens, stop, total, people)
    loose = loose_items(clause, opens, stop)
    every = tuple(
        i
        for i in clause.figures
        if opens <= i < stop and (clause.tags[i] in "QR" or (clause.tags[i] == "T" and total.kind != ""))
        if not labelled(clause, i) and not _beside(clause, i, total)
    )
    figures = [clause.figures[i] for i in every]
    if clause.tags[index] == "T" and {f.kind for f in figures} == {""} and any(f.noun for f in figures):
        return  # "18 mois : six ouvriers"
    if total.value <= FEW and all(figure.low > total.high for figure in figures):
        return  # "en deux vagues : 32 à Brest et 35 à Lorient"
    if len(every) < 2 or total.value == len(every) or not {"i", "G"}.isdisjoint(clause.tags[opens:stop]):
        return
    between = [i for i in clause.figures if index < i < opens and clause.tags[i] != "T"]
    if any(clause.figures[i].value != len(every) for i in between):
        return  # "sur 800, 500 ont répondu : 310 oui"; but "9 millions entre trois villages : 4, 3 et 2"
    if "among" in clause.words[opens:stop] or "U" in clause.tags[opens : every[-1]]:
        return  # "20 m² (ou 40 m² en ville, 60 m² ailleurs)"
    if clause.tags[opens - 1] == "–" and "e" not in clause.tags[every[-2] : every[-1]]:
        return  # "600 seats – 400 covered, 120 standing –" may have others
    if clause.tags[opens - 2 : opens].find(";") >= 0 and UNDECIDED.isdisjoint(clause.words):
        return
    sorts = total.noun in HEADS or not (SEXED | WOMEN | MEN).isdisjoint(clause.words)
    led = sorts and all(clause.tags[i - 1] in ":,e" for i in every)  # "deux mâles, huit femelles et trois jeunes"
    named = led or all(f.kind or f.quantity.noun is not None or _named(f) for f in figures)
    named = named or (clause.block.language == "vi" and all(clause.tags[i - 1] in ":,e" for i in every))
    if clause.block.language == "vi" and clause.tags[opens - 1] != "(" and not named:
        return  # a number behind its noun is a label: "nguyện vọng 1"
    if later == every:
        closed = loose == 0 and bool(total.kind or total.quantity.noun)
        plain = PLAIN.fullmatch(tags, every[0], every[-1] + 1) is not None
        yield Whole(index, later, closed, loose, whole=bool(total.kind) and plain)
    elif not loose and all(f.kind in ("", total.kind) and f.value <= total.value for f in figures):
        counted = total.noun in people and figures[0].noun in people
        if named or counted:
            near = len(every) > 2 and (counted or "g" in clause.tags[index:opens])
            yield Whole(index, every, False, 0, 1, near=near)


def _beside(clause: Clause, index: int, total: Figure) -> bool:
    """Whether a figure counts something else beside a sum: "6 millions empruntés auprès de deux banques"."""
    figure = clause.figures[index]
    return bool(total.kind and figure.noun and not figure.kind) and clause.tags[index - 1] in "wpofIK"


def _named(figure: Figure) -> bool:
    """Whether what looks like a unit is what is counted: "9 đồng" among medals."""
    return not figure.kind and figure.printed[-1].isalpha() and figure.printed[0].isdigit()


def _shared_out(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """Money and its payers, matches and their outcomes: parts that do not overlap, though perhaps not all."""
    tags, total = clause.tags, clause.figures[index]
    run = tuple(i for i in clause.figures if i > index and tags[i] == "Q" and _shares_kind(clause.figures[i], total))
    if len(run) < 2 or ";" in tags[index : run[-1]] or "e" not in tags[run[-2] : run[-1]]:
        return
    if not WON.isdisjoint(clause.words) and not LOST.isdisjoint(clause.words) and not total.kind:
        yield Whole(index, run, False, sure=True)
        return
    if "a" in tags[index : run[-1]] or "U" in tags[index : run[0]]:
        return  # "£24, or £20 with a card, against £22 and £18": other prices
    if total.kind and follows(r"[wN]{0,2},?iw?", clause, index) >= 0:
        made = sum((clause.figures[i].value for i in run), Decimal(0))
        if made != total.value and made.normalize().as_tuple().digits == total.value.normalize().as_tuple().digits:
            yield Whole(index, run, True, sure=True)  # "64 billion, of which 40 million and 24 million"
            return
    if max(clause.figures[i].value for i in run) > total.value:
        return  # nobody pays a part of more than the whole: these are other sums
    split = not SHARED.isdisjoint(clause.words) or "i" in tags[index : run[0]]
    for_each = all(not FOR.isdisjoint(clause.words[i - 1 : i]) for i in run)
    if for_each and total.quantity.dimension == "money":
        yield Whole(index, run, False, doubt=1)
    if split and total.quantity.dimension == "money" and len(run) > 2 and tags[index - 1 : index] not in ("s", "z"):
        yield Whole(index, run, False, sure=True)


def _shares_kind(part: Figure, total: Figure) -> bool:
    if total.kind:
        return part.kind == total.kind or not (part.kind or part.noun)
    return not part.kind and part.noun in ("", total.noun, *OUTCOMES)


def _bracketed(clause: Clause, index: int, people: frozenset[str]) -> Iterator[Whole]:
    """ "9 millions venus de l'État (5 millions), de la région (3 millions) et de la commune (1 million)"."""
    tags, total = clause.tags, clause.figures[index]
    run = tuple(i for i in clause.figures if i > index and tags[i - 1 : i + 2] == "(Q)")
    if len(run) < 2 or "e" not in tags[run[-2] : run[-1]] or tags[max(index - 1, 0)] == "(":
        return
    money = total.quantity.dimension == "money"
    summed = money or total.noun in people or "z" in tags[max(0, index - 4) : index]
    if summed and all(may_be_part(clause.figures[i], total, people, True) for i in run):
        yield Whole(index, run, False)
