"""Figures of one thing under two names: "19 fidèles tués" and "les 21 victimes", "320 jobs" and "the 340 job cuts"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate import nouns
from lint.annotate.fold import fold
from lint.annotate.words import WORD, table
from lint.figures.claims import FATE_OF, FATES, HEADS, NEAR, PEOPLE, Claim, claims, digits
from lint.figures.contexts import Scene
from lint.figures.likeness import slip
from lint.figures.parting import APART, CUT
from lint.model import Noun
from lint.record import NamedTuple

LARGE = 50  # counts below may be swapped digits by chance
MILLION = 1_000_000
DEVERBAL = {
    "fr": ("ure", "ion", "age", "ement", "iste", "eur", "ee"),
    "en": ("er", "ure", "ion", "ing", "ment", "al", "ee"),
}
PREFIX = 4  # letters that a verb and its noun have in common
DOING = 5  # words before a figure that may say what is done
SWAPPED = frozenset(("swap", "drop"))
# What a later sentence calls the things that an article counts, by the folded singular.
CALLED = {
    "vehicule": "bus autobus autocar car voiture camion camionnette ambulance",
    "vehicle": "bus car coach van lorry truck ambulance",
    "appareil": "avion helicoptere drone chasseur",
    "aircraft": "plane jet helicopter fighter",
    "navire": "bateau chalutier cargo ferry fregate petrolier",
    "vessel": "ship boat trawler ferry tanker frigate",
    "animal": "cheval vache mouton brebis chevre chien chat canard poulet porc cow horse sheep dog cat pig goat bear",
    "bete": "vache mouton brebis chevre porc",
    "oeuvre": "tableau toile dessin sculpture",
    "work": "painting drawing sculpture",
    "logement": "maison appartement",
    "habitation": "maison",
    "home": "house flat apartment",
    "occupant": "personne passager voyageur person passenger people",
    "passager": "personne voyageur",
    "passenger": "person traveller",
    "salarie": "employe ouvrier",
    "employe": "salarie ouvrier",
    "employee": "worker",
    "worker": "employee",
    "eleve": "enfant ecolier collegien lyceen jeune adolescent",
    "enfant": "ecolier collegien jeune bambin",
    "pupil": "child student youngster teenager schoolchild",
    "student": "child youngster teenager",
    "cas": "malade patient",
    "case": "patient",
    "patient": "malade",
    "siege": "elu depute conseiller senateur parlementaire",
    "elu": "depute conseiller senateur",
    "seat": "lawmaker mp member councillor deputy senator",
    "coureur": "participant concurrent engage marathonien",
    "runner": "participant entrant competitor",
    "cycliste": "participant concurrent coureur",
    "detenu": "prisonnier",
    "prisoner": "inmate detainee",
    "manifestant": "personne",
    "spectateur": "personne supporter",
    "migrant": "exile refugie naufrage",
    "abonne": "client foyer",
    "adherent": "membre licencie",
    "arbre": "chene platane pommier sapin plant",
    "tree": "oak sapling",
    "bovin": "vache bete tete",
    "magasin": "boutique enseigne",
    "shop": "store branch outlet",
    "store": "branch outlet",
    "commune": "village localite municipalite ville bourg",
    "hameau": "village localite",
    "village": "localite settlement",
    "soldat": "militaire",
    "soldier": "serviceman",
    "pompier": "sauveteur secouriste sapeur",
    "firefighter": "fireman rescuer",
    "fisherman": "sailor crewman seaman",
    "marin": "pecheur matelot",
    "musicien": "instrumentiste",
    "musician": "player",
    "học": "em trẻ thiếu",
    "sinh": "em",
    "ghế": "đại nghị",
    "ca": "bệnh người",
    "công": "lao thợ người",
}
MEMBERS = {name: frozenset(members.split()) for name, members in CALLED.items()}
# What is counted with those who have it: a slip must speak for it as well.
STAFF = table("salarie employe ouvrier worker employee")
HOLDERS = dict.fromkeys(("emploi", "poste", "job"), STAFF)


def near(one: str, two: str) -> bool:
    """Whether two folded nouns can name one thing, or who has it."""
    return any(one in names.get(two, ()) or two in names.get(one, ()) for names in (MEMBERS, HOLDERS))


class Count(NamedTuple):
    """A figure with its noun, and what happened to those it counts."""

    claim: Claim
    noun: Noun | None
    fate: str


def swapped(scene: Scene) -> Iterator[tuple[Claim, Claim]]:
    """Large figures of two names, one a slip for the other: "18.000 foyers" above, "81.000 clients" below."""
    large = [(c, "".join(sorted(digits(c.value)))) for c in claims(scene.article) if c.value >= LARGE]
    for number, (one, mine) in enumerate(large):
        for two, theirs in large[number + 1 :] if one.block.role in HEADS else ():
            if mine != theirs and abs(len(mine) - len(theirs)) != 1:
                continue
            if not _other_name(one, two) or slip(one.value, two.value) not in SWAPPED:
                continue
            again = scene.context(two)
            tied = again.taken_up or near(one.kind, two.kind) or scene.context(one).told & again.told
            if tied and not (_tells(scene, one, two) or _tells(scene, two, one)):
                yield one, two


def _other_name(one: Claim, two: Claim) -> bool:
    """Whether two figures of one region count things by two names, or one of them by none."""
    if one.kind == two.kind or one.block is two.block or one.block.region.index != two.block.region.index:
        return False
    units = {one.quantity.unit, two.quantity.unit}
    return units == {None} or (None in units and any(not claim.kind and claim.value >= MILLION for claim in (one, two)))


def _tells(scene: Scene, one: Claim, two: Claim) -> bool:
    """Whether the block of one figure has another one of the value of the other."""
    return any(beside.value == two.value for beside in scene.beside(one))


def taken_up(scene: Scene) -> Iterator[tuple[Claim, Claim]]:
    """Counts that a definite noun takes up, with the only count that it can mean, under another name and unlike it."""
    counts = [Count(c, c.quantity.noun, _fate(c, c.quantity.noun)) for c in claims(scene.article) if _counts(c)]
    kinds = {count.claim.kind for count in counts}
    for number, two in enumerate(counts if len(kinds) > 1 else ()):
        before = [one for one in counts[:number] if one.claim.block is not two.claim.block]
        others = [one.claim for one in before if _akin(one, two)] or _any(before, two)
        others = others or [one.claim for one in before if _done(one, two)]
        if not others or len({one.value for one in others}) > 1 or not _close(others[0], two.claim):
            continue
        known = any(one.claim.value == two.claim.value for one in counts if one is not two)
        if not known and scene.context(two.claim).taken_up and APART.isdisjoint(scene.context(two.claim).parting):
            yield others[0], two.claim


def _counts(claim: Claim) -> bool:
    return claim.quantity.unit is None and claim.quantity.noun is not None


def _close(one: Claim, two: Claim) -> bool:
    larger, smaller = max(one.value, two.value), min(one.value, two.value)
    return not one.meets(two) and (larger < 2 * smaller or slip(one.value, two.value) != "")


def _akin(one: Count, two: Count) -> bool:
    """Whether two counts of a region have two names that one thing can bear."""
    first, second = one.claim, two.claim
    if first.kind == second.kind or first.block.region.index != second.block.region.index:
        return False
    if one.fate and one.fate == two.fate:
        return True
    if one.noun is None or two.noun is None:
        return False
    key, other = one.noun.key, two.noun.key
    if key in MEMBERS.get(other, ()) or other in MEMBERS.get(key, ()):
        return True
    return key in _carried(second, two.noun) or other in _carried(first, one.noun)


def _any(before: list[Count], two: Count) -> list[Claim]:
    """The things that a noun for all of a kind takes up, where an article counts nothing else: "the five animals"."""
    if two.noun is None or two.noun.key not in MEMBERS:
        return []
    found = [one.claim for one in before if not one.fate or one.fate == one.claim.kind]
    same = {one.kind for one in found}
    return found if len(same) == 1 and not same & (PEOPLE | FATES["fr"].keys()) and two.claim.kind not in same else []


def _done(one: Count, two: Count) -> bool:
    """Whether a noun takes up what is done to what is counted: "fermera 62 bureaux", "les 62 fermetures"."""
    if two.noun is None or len(two.noun.key) <= PREFIX + 1 or one.claim.kind == two.claim.kind:
        return False
    if not two.noun.key.endswith(DEVERBAL.get(one.claim.block.language, ("\0",))):
        return False
    block, start = one.claim.block, one.claim.span.start
    sentence = block.sentence_at(start)
    words = (
        *WORD.findall(block.lower[sentence.start : start])[-DOING:],
        *WORD.findall(block.lower[one.claim.span.end : sentence.end])[:DOING],
    )
    return any(len(word) > PREFIX and fold(word)[:PREFIX] == two.noun.key[:PREFIX] for word in words)


def _carried(claim: Claim, noun: Noun) -> tuple[str, ...]:
    """The keys of a noun's modifiers: "poste" of "340 suppressions de postes"."""
    return tuple(nouns.key(word, claim.block.language) for word in noun.modifiers)


def _fate(claim: Claim, noun: Noun | None) -> str:
    """What happened to those that a noun counts, if the words around say so: "19 fidèles ont été tués"."""
    if claim.kind in FATES["fr"] or noun is None:
        return claim.kind
    block, (start, end) = claim.block, claim.span
    fates = FATE_OF[block.language]
    ahead = WORD.findall(block.lower[max(0, start - NEAR) : start])[-1:]
    named = next((fates[word] for word in (*map(str.lower, noun.modifiers), *ahead) if word in fates), "")
    behind = CUT.split(block.lower[noun.span.end : min(block.sentence_at(start).end, end + NEAR)])[0]
    return named or next((fates[word] for word in WORD.findall(behind) if word in fates), "")
