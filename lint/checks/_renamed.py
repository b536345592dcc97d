"""Figures of one thing under two names: "19 fidèles tués" and "les 21 victimes", "320 jobs" and "the 340 job cuts"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.annotate import nouns
from lint.annotate.tokens import lower
from lint.annotate.words import WORD
from lint.checks._claims import FATE_OF, FATES, HEADS, NEAR, Claim, claims
from lint.checks._contexts import Scene
from lint.checks._likeness import slip
from lint.checks._parting import APART, CUT
from lint.model import Quantity

LARGE = 50  # counts below may be swapped digits by chance
MILLION = 1_000_000
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
    "salarie": "employe ouvrier",
    "employe": "salarie ouvrier",
    "employee": "worker",
    "worker": "employee",
}
MEMBERS = {name: frozenset(members.split()) for name, members in CALLED.items()}


def swapped(scene: Scene) -> Iterator[tuple[Claim, Claim]]:
    """Large figures of two names, one a slip for the other: "18.000 foyers" above, "81.000 clients" below."""
    large = [claim for claim in claims(scene.article) if claim.value >= LARGE]
    for number, one in enumerate(large):
        for two in large[number + 1 :] if one.block.role in HEADS else ():
            if not _other_name(one, two) or slip(one.value, two.value) not in SWAPPED:
                continue
            common = scene.context(one).told & scene.context(two).told
            if common and not (_tells(scene, one, two) or _tells(scene, two, one)):
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
    counts = [c for c in claims(scene.article) if c.quantity.unit is None and c.quantity.noun is not None]
    if len(counts) < 2 or not any(one.kind != counts[0].kind for one in counts):
        return
    for number, two in enumerate(counts):
        others = [one for one in counts[:number] if one.block is not two.block and _akin(one, two)]
        if not others or len({one.value for one in others}) > 1 or not _close(others[0], two):
            continue
        context = scene.context(two)
        known = any(one.value == two.value for one in counts if one is not two)
        if context.taken_up and not known and APART.isdisjoint(context.parting):
            yield others[0], two


def _close(one: Claim, two: Claim) -> bool:
    larger, smaller = max(one.value, two.value), min(one.value, two.value)
    return not one.meets(two) and (larger < 2 * smaller or slip(one.value, two.value) != "")


def _akin(one: Claim, two: Claim) -> bool:
    """Whether two counts of a region have two names that one thing can bear."""
    if one.kind == two.kind or one.block.region.index != two.block.region.index:
        return False
    first, second = (claim.quantity.noun.key if claim.quantity.noun else "" for claim in (one, two))
    if first in MEMBERS.get(second, ()) or first in _carried(two.quantity) or second in _carried(one.quantity):
        return True
    fates = {claim.kind if claim.kind in FATES["fr"] else _fate(claim.quantity) for claim in (one, two)}
    return len(fates) == 1 and "" not in fates


def _carried(quantity: Quantity) -> tuple[str, ...]:
    """The keys of a noun's modifiers: "poste" of "340 suppressions de postes"."""
    if quantity.noun is None:
        return ()
    return tuple(nouns.key(word, quantity.block.language) for word in quantity.noun.modifiers)


def _fate(quantity: Quantity) -> str:
    """What happened to those that a noun counts, if the words around say so: "19 fidèles ont été tués"."""
    block, noun = quantity.block, quantity.noun
    if noun is None:
        return ""
    fates = FATE_OF[block.language]
    ahead = WORD.findall(lower(block.text[max(0, quantity.span.start - NEAR) : quantity.span.start]))[-1:]
    named = next((fates[word] for word in (*map(str.lower, noun.modifiers), *ahead) if word in fates), "")
    end = min(block.sentence_at(quantity.span.start).end, quantity.span.end + NEAR)
    behind = CUT.split(lower(block.text[noun.span.end : end]))[0]
    return named or next((fates[word] for word in WORD.findall(behind) if word in fates), "")
