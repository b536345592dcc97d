"""French participles beside nouns and where an infinitive must stand.

"Les travaux, lancé en mars, dureront", "des artistes venu de douze pays", "doivent évacué", "pour financé le projet".
"""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.adjectives import governs, may_own
from lint.agreement.clauses import TIMES
from lint.agreement.forms import agreeing
from lint.agreement.nouns import PLURALS, POSSESSIVES
from lint.agreement.slips import Handler, Slip
from lint.agreement.verbs import AUXILIARIES, adverbs
from lint.agreement.words import UNCLEAR, Line, Nature
from lint.annotate.words import table
from lint.lexicon import ADVERB, EPICENE, FINITE, FUNCTION, GERUND, INFINITIVE, NOUN, PARTICIPLE

# Participles that introduce without agreeing, or are other words too.
INTRODUCING = table(
    "excepté passé compris inclus vu attendu entendu mis supposé étant donné hormis ôté né sauf côté ci ouï su pu tenu",
    "approuvé considéré ajouté annoncé passée",
)
NAMING = ("qualif", "trait", "tax", "accus", "jug", "décri", "présent")  # verbs whose "de" takes an adjective
HELD = table("tenu tenue tient tenir passe passer passé prend prendre pris prise laissé")
ENDINGS = ("é", "és", "ée", "ées", "u", "us", "ue", "ues")  # of participles that may be nouns
NOUNS = table("tissu reçu individu contenu tissus reçus individus contenus revue vue tenue avenue venue bossu")
MODALS = table(
    "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront",
    "devrait devraient vont va allait allaient faut fallait faudra faudrait souhaite souhaitent souhaitait veut",
    "veulent voulait voulaient espère espèrent",
)
PREPOSITIONS = frozenset(("pour", "sans", "afin", "de"))
ARTICLES = table("le la les l un une des ce cet cette ces son sa ses leur leurs du aux au à")
AFTER = table("de d par à en dans sur pour lors le la au aux du des depuis avec contre chez hier lundi mardi mercredi")
AFTER |= table("jeudi vendredi samedi dimanche cette ce")
DETERMINERS = table("le la l les un une des ces ses leurs ce cet cette") | POSSESSIVES | PLURALS
HAVING = AUXILIARIES | table(
    "avoir être ayant étant été avons sommes ai suis avez êtes eu eus avions étions auraient qu que dont où laissé fait"
)
REACH = 12  # words before a participle in which an auxiliary may stand


def asides(line: Line) -> Iterator[Slip]:
    """Slips of participles between commas after the noun that opens a sentence."""
    for first in line.starts:
        slip = _aside(line, first) if first + 2 < len(line) and line.gaps[first + 2] == ", " else None
        if slip is not None:
            yield slip


def _is_past(line: Line, place: int) -> bool:
    """A participle in -é and nothing else that stands alone."""
    found = line.nature(place).all
    return (
        line.at(place).endswith("é")
        and bool(found & PARTICIPLE)
        and not found & (NOUN | ADVERB | FINITE)
        and line.is_lower(place)
        and line.ends(place)
        and line.at(place) not in INTRODUCING
    )


def _infinitive(line: Line, first: int, place: int) -> Slip | None:
    form = line.words[place][:-1] + "er"
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


def _after_preposition(line: Line, index: int) -> Slip | None:
    """ "pour financé le projet"."""
    place = index + 1 if line.at(index) != "afin" else index + 2
    if not _is_past(line, place) or not line.joined(index, place + 1) or line.at(place + 1) not in ARTICLES:
        return None
    if line.at(index) == "pour" and line.at(index - 1) in HELD:
        return None
    if line.at(index) == "de" and not _governing(line, index - 1):
        return None
    return _infinitive(line, index, place)


def _governing(line: Line, index: int) -> bool:
    """Whether a verb before "de" governs an infinitive: "permet de", "décidé de"."""
    found = line.nature(index).all
    if line.at(index).startswith(NAMING):
        return False  # "a qualifié de dépassé le système"
    return bool(found & (FINITE | PARTICIPLE)) and not found & (NOUN | FUNCTION | ADVERB)


def _after_plural(line: Line, index: int) -> Slip | None:
    """ "des artistes venu de douze pays"."""
    noun, place = index + 1, index + 2
    found, past = line.nature(noun), line.nature(place)
    if not past.all & PARTICIPLE or not past.singular or past.all & (NOUN | FINITE | ADVERB | EPICENE):
        return None
    if not found.plural or not found.all & NOUN or found.all & (UNCLEAR | GERUND) or line.at(noun) in TIMES:
        return None
    if line.at(place) in INTRODUCING or line.at(place + 1) not in AFTER or not line.joined(index, place + 1):
        return None
    first = max(0, index - REACH)
    if not line.is_lower(place) or not HAVING.isdisjoint(line.lower[first:index]):
        return None
    if index not in line.starts and not governs(line, index - 1) and _earlier(line, first, index, past):
        return None
    forms = agreeing(line.at(place), found, line.lexicon)
    return Slip("participle", line.span(noun, place), tuple(_phrase(line, noun, place, form) for form in forms))


def _earlier(line: Line, first: int, index: int, past: Nature) -> bool:
    """Whether a noun before may own a participle in the singular, or a name."""
    return any(may_own(line, place, past) for place in range(first, index))


def _aside(line: Line, first: int) -> Slip | None:
    """ "Les travaux, lancé en mars, dureront"; "L'entreprise, installé à Sfax"."""
    noun, place = first + 1, first + 2
    found, past = line.nature(noun), line.nature(place)
    if line.at(first) not in DETERMINERS:
        return None
    if not found.all & NOUN or found.all & (UNCLEAR | GERUND) or not (found.singular or found.plural):
        return None
    if not line.is_lower(noun) or line.at(noun) in TIMES or not line.joined(first, noun):
        return None
    if not past.all & PARTICIPLE or past.all & (FINITE | ADVERB) or line.at(place) in INTRODUCING:
        return None
    if past.all & NOUN and (not line.at(place).endswith(ENDINGS) or line.at(place) in NOUNS):
        return None
    if line.at(place + 1) not in AFTER or not line.joined(place, place + 1):
        return None
    if (past.plural and not found.plural) or (found.plural == past.plural and not _other_gender(line, noun, place)):
        return None
    forms = agreeing(line.at(place), found, line.lexicon)
    return Slip("participle", line.span(place, place), forms) if forms else None


def _other_gender(line: Line, noun: int, place: int) -> bool:
    found, past = line.nature(noun), line.nature(place)
    return found.feminine and past.masculine


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(MODALS, _after_modal), **dict.fromkeys(PREPOSITIONS, _after_preposition),
    **dict.fromkeys(PLURALS, _after_plural),
}  # fmt: skip
