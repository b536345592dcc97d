"""What may stand in a list of parts: which figures of a sentence, up to where, and whether one is all the rest."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lint.annotate.numbers import power_of
from lint.arithmetic.figures import Clause, Figure, ends, follows
from lint.arithmetic.letters import bag
from lint.record import NamedTuple

CHANGED = r"[udv][wN]{0,3}[ftb]w?|[iml]w?"
# Of "17 sont européennes, 8 africaines".
ADJECTIVES = ("aines", "ains", "iques", "ennes", "éens", "éennes", "oises", "aises", "iennes", "iens", "istes")
PARTICIPLES = ("és", "ées")  # "neuf retenus, quatre rejetés"
UNDECIDED = bag(
    "prononcent,indécis,opinion,undecided,unsure,abstenus,abstenues,abstenue,abstenu,abstained,abstaining,abstentions,blancs,kiến,abstention,trắng"
)
SAYING = bag(
    "selon,indiqué,annoncé,précisé,déclaré,rapporté,affirmé,indique,précise,annonce,said,says,according,announced,reported,"
    "told,biết,theo"
)
LABELS = bag(
    "section,chapitre,article,annexe,niveau,zone,groupe,classe,catégorie,type,phase,tome,page,ligne,numéro,lot,étape,"
    "secteur,tableau,figure,chapter,annex,level,group,class,category,grade,stage,volume,line,number,step,sector,table,"
    "khu,tuyến,cấp,lớp,nhóm,loại,mục,điều"
)
OPENS = r"[wNofIV1tT]{0,10}(?::|,?iw?|,?g|,s)w?"  # between a whole and the first of its parts
LEAVING = bag("leaving,laissant")
INTACT = bag("standing,intact,untouched,undamaged,unsold,empty,open,to,debout,intacts,intactes,indemnes,vides,à")
STILL = bag("still,remain,remains,restent,demeurent")


class Whole(NamedTuple):
    """A total and its parts, by the places of their letters.

    `closed`: the words say that there are no other parts. `some`: the first or the last may be something else. `few`:
    what the parts count may overlap. `sure`: it may not, and more than the total is wrong whatever the digits.
    """

    place: int
    parts: tuple[int, ...]
    closed: bool
    loose: int = 0  # items of the list without a figure
    doubt: int = 0
    some: bool = False
    few: bool = False
    sure: bool = False
    whole: bool = False  # commas and one "and" hold the parts together: none of them stands apart
    near: bool = False  # so plainly a list that a sum somewhat too large is wrong whatever the digits


def parts_between(clause: Clause, start: int, stop: int, total: Figure, people: frozenset[str]) -> tuple[int, ...]:
    """The places of the figures between two others that may be parts of a total."""
    return tuple(
        index
        for index, part in clause.figures.items()
        if start <= index < stop and clause.tags[index] in "QR" and ends(CHANGED, clause, index) < 0
        if part is not total
        and not labelled(clause, index)
        and (may_be_part(part, total, people, start > 0) or (not part.kind and the_rest(clause, index)))
    )


def labelled(clause: Clause, index: int) -> bool:
    """Whether a bare figure names what stands before it: "en zone 3"."""
    return clause.words[index - 1] in LABELS and not clause.figures[index].kind and not clause.figures[index].noun


def the_rest(clause: Clause, index: int) -> bool:
    """ "les 60 autres licenciés" are of what was counted before, whatever the noun."""
    return clause.tags[index + 1 : index + 2] == "r" or (clause.block.language == "vi" and remains(clause, index))


def may_be_part(part: Figure, total: Figure, people: frozenset[str], listed: bool) -> bool:
    """Whether a figure may be part of a total; in a list that the total opens, "30 000 versés" is euros as well."""
    if part.kind != total.kind:
        return not part.kind and (not part.noun or (listed and part.value < total.value))
    if part.kind or not part.noun or part.noun == total.noun:
        return True
    if part.noun not in people and part.quantity.noun is not None:
        head = part.quantity.noun.head
        french = part.quantity.block.language == "fr"
        if head.endswith(PARTICIPLES) or (listed and french and head.endswith(ADJECTIVES)):
            return True
    return (total.noun in people or not total.noun) and part.noun in people


def shares_unit(clause: Clause, index: int, total: Figure) -> bool:
    """ "400, 250 et 150 hectares"."""
    part = clause.figures[index]
    return part.kind == total.kind or (
        not part.kind and not part.noun and clause.tags[index + 1 : index + 2] in (",", "e")
    )


def list_end(clause: Clause, start: int) -> int:
    """Where a list ends: its bracket closes, or the sentence or the clause does, or somebody is said to say so."""
    if clause.tags[start - 1] in "(–":
        end = clause.tags.find(")" if clause.tags[start - 1] == "(" else "–", start)
        return end if end >= 0 else len(clause.tags)
    stops = [at for mark in ";." if (at := clause.tags.find(mark, start)) >= 0]
    source = clause.tags.find(",", max(clause.figures, default=start))
    if source >= start and not SAYING.isdisjoint(clause.words[source:]):
        stops.append(source)
    return min(stops, default=len(clause.tags))


def loose_items(clause: Clause, start: int, stop: int) -> int:
    """The items of a list that have no figure: "deux frères et leur cousin"."""
    loose, item = 0, ""
    for tag in (*clause.tags[start:stop], ","):
        if tag in ",e–":
            loose += bool(item) and "Q" not in item and "R" not in item
            item = ""
        else:
            item += tag
    return loose


def remains(clause: Clause, index: int) -> bool:
    """Whether a part is all the rest: "les 7 autres", "the other seven", "7 người còn lại"."""
    if not STILL.isdisjoint(clause.words[index + 1 : index + 4]):
        return True  # "seven are still missing"
    if clause.words[index - 1] in LEAVING:
        return follows(r"[,;.)]|$", clause, index) >= 0 or not INTACT.isdisjoint(clause.words[index + 1 : index + 3])
    return ends(r"rw?", clause, index) >= 0 or follows(r"w{0,2}r", clause, index) >= 0


def sharing(figure: Figure, other: Figure) -> Figure:
    """ "2,3 millions d'euros, dont 2 pour la voirie": the bare figure shares the multiplier."""
    power = power_of(other.quantity.numbers[-1])
    if figure.kind or figure.noun or not power or figure.value >= 1000 or power_of(figure.quantity.numbers[-1]):
        return figure
    return figure._replace(
        value=figure.value.scaleb(power), low=figure.low.scaleb(power), high=figure.high.scaleb(power)
    )


def one_slip(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether one wrong digit, two exchanged or a power of ten in one of the figures explains a sum."""
    return any(_powers(is_, should) or _slipped(is_, should) for is_, should in _wanted(total, parts))


def power_slip(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a power of ten in one of the figures explains a sum: millions for billions."""
    return any(_powers(is_, should) for is_, should in _wanted(total, parts))


def _wanted(total: Figure, parts: Sequence[Figure]) -> list[tuple[Decimal, Decimal]]:
    """The figures of a sum, with what each would have to be."""
    made = sum((part.value for part in parts), Decimal(0))
    wanted = [(total.value, made), *((part.value, part.value + total.value - made) for part in parts)]
    return [(is_, should) for is_, should in wanted if should > 0]


def _powers(one: Decimal, two: Decimal) -> bool:
    return one.normalize().as_tuple().digits == two.normalize().as_tuple().digits


def _slipped(one: Decimal, two: Decimal) -> bool:
    decimals = max(0, *(-int(value.normalize().as_tuple().exponent) for value in (one, two)))
    a, b = f"{one:.{decimals}f}", f"{two:.{decimals}f}"
    wrong = [i for i in range(len(a)) if a[i] != b[i]] if len(a) == len(b) else []
    return len(wrong) == 1 or (len(wrong) == 2 and sorted(a) == sorted(b))
