"""French participles where an infinitive must stand, and those that introduce.

"doivent évacué", "a su géré".
"""

from __future__ import annotations

from lint.agreement.slips import Handler, Slip
from lint.agreement.verbs import adverbs
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADVERB, FINITE, INFINITIVE, NOUN, PARTICIPLE

# Participles that introduce without agreeing, or are other words too.
INTRODUCING = table(
    "excepté passé compris inclus vu attendu entendu mis supposé étant donné hormis ôté né sauf côté ci ouï su pu tenu",
    "approuvé considéré ajouté annoncé passée comparé relatif",
)
NAMING = ("qualif", "trait", "tax", "accus", "jug", "décri", "présent")  # verbs whose "de" takes an adjective
HELD = table("tenu tenue tient tenir passe passer passé prend prendre pris prise laissé")
NOUNS = table("tissu reçu individu contenu tissus reçus individus contenus revue vue tenue avenue venue bossu")
MODALS = table(
    "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront",
    "devrait devraient vont va allait allaient faut fallait faudra faudrait souhaite souhaitent souhaitait veut",
    "veulent voulait voulaient espère espèrent",
)
PAST = ("é", "és", "ée", "ées")
ARTICLES = table("le la les l un une des ce cet cette ces son sa ses leur leurs du aux au à")


def _is_past(line: Line, place: int) -> bool:
    """A participle in -é and nothing else that stands alone."""
    found = line.nature(place).all
    if line.at(place) == "assisté":
        found &= ~NOUN
    return (
        line.at(place).endswith(PAST)
        and bool(found & PARTICIPLE)
        and not found & (NOUN | ADVERB | FINITE)
        and line.is_lower(place)
        and line.ends(place)
        and line.at(place) not in INTRODUCING
    )


def _infinitive(line: Line, first: int, place: int) -> Slip | None:
    form = line.words[place].rstrip("es")[:-1] + "er"
    if not line.natures[form].all & INFINITIVE:
        return None
    return Slip("participle", line.span(first, place), (_phrase(line, first, place, form),))


def _phrase(line: Line, first: int, last: int, form: str) -> str:
    """The words from `first` to `last`, with `form` instead of the last one."""
    return line.block.text[line.tokens.span(first)[0] : line.tokens.span(last)[0]] + form


def _after_modal(line: Line, index: int) -> Slip | None:
    """ "doivent évacué": a participle where only an infinitive can stand."""
    if not _is_past(line, adverbs(line, index + 1)) or line.at(index - 1) in ("se", "s"):
        return None
    place = adverbs(line, index + 1)
    return _infinitive(line, index, place) if line.joined(index, place) and line.is_lower(index) else None


HANDLERS: dict[str, Handler] = dict.fromkeys((*MODALS, *table("pu su dû voulu fallu osé failli")), _after_modal)
