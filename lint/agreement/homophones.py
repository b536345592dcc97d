"""French words that sound like the one that was meant: "il à déclaré", "les cours on repris", "toute les écoles"."""

from __future__ import annotations

from lint.agreement import confused, french_mixed, mistaken
from lint.agreement.nouns import PLURALS, SUBJECTS
from lint.agreement.slips import Handler, Slip, together
from lint.agreement.verbs import AUXILIARIES, HAVE_PLURAL, HAVE_SINGULAR, adverbs
from lint.agreement.words import BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import ADVERB, FINITE, FUNCTION, INFINITIVE, NOMINAL, NOUN, PARTICIPLE, SINGULAR_3

PRONOUNS = table("il ils on")
HAVING = HAVE_SINGULAR | HAVE_PLURAL
SUBJECT_PRONOUNS = PRONOUNS | table("elle elles qui")
BEFORE_ALL = table("malgré après avant en par du somme pas surtout et")  # "après tout les élus"
UNITS = table("ans mois jours heures semaines minutes mètres kilomètres")
MASCULINE_PRONOUNS = frozenset(("il", "on", "qui", "ne", "elle"))


def _slip(line: Line, index: int, last: int, form: str) -> Slip:
    """`form` instead of the word at `index`; the words up to `last` show why."""
    tail = line.block.text[line.tokens.span(index)[1] : line.tokens.span(last)[1]]
    return Slip("homophone", line.span(index, last), (form + tail,))


def _participle(line: Line, index: int) -> int:
    """The place of a participle in -é that is no noun, adverbs before it; 0 where there is none."""
    place = adverbs(line, index)
    found = line.nature(place).all
    past = found & PARTICIPLE and not found & (NOUN | ADVERB | FINITE) and line.at(place).endswith("é")
    return place if past and line.is_lower(place) and line.ends(place) and line.joined(index - 1, place) else 0


def _to(line: Line, index: int) -> Slip | None:
    """ "il à déclaré", "le maire à annoncé": no participle follows the preposition."""
    place = _participle(line, index + 1)
    sure = place == index + 1 or line.at(index - 1) in SUBJECT_PRONOUNS
    if line.nature(index - 1).all & PARTICIPLE:
        return None  # "de toléré à autorisé"
    return _slip(line, index, place, "a") if place and sure else None


def _one(line: Line, index: int) -> Slip | None:
    """ "les cours on repris", "ils on"."""
    place = adverbs(line, index + 1)
    found, before = line.nature(place).all, line.nature(index - 1)
    if not found & PARTICIPLE or found & SINGULAR_3 or not line.joined(index - 1, place) or not line.is_lower(place):
        return None
    sure = line.at(place).endswith("é") and not found & (NOUN | FINITE | ADVERB) and line.before(index) == " "
    if sure and line.at(index - 1) != "l":
        return _slip(line, index, place, "ont")
    plural = bool(before.all & NOUN) and (before.plural or line.at(index - 2) in PLURALS) and line.is_lower(index - 1)
    return _slip(line, index, place, "ont") if plural or line.at(index - 1) in ("ils", "elles") else None


def _this(line: Line, index: int) -> Slip | None:
    """ "il ce rend"."""
    found = line.nature(index + 1).all
    verb = found & FINITE and not found & (NOMINAL | FUNCTION)
    subject = line.at(index - 1) in PRONOUNS or line.at(index - 1) in ("ça", "cela", "qui", "elle", "elles", "ne")
    return _slip(line, index, index + 1, "se") if verb and subject and line.gaps[index] in BLANKS else None


def _little(line: Line, index: int) -> Slip | None:
    """ "il peu être"."""
    found = line.nature(index + 1).all
    infinitive = found & INFINITIVE and not found & NOMINAL
    if infinitive and line.at(index - 1) in HAVING:
        return _slip(line, index, index + 1, "pu")
    return _slip(line, index, index + 1, "peut") if infinitive and line.at(index - 1) in MASCULINE_PRONOUNS else None


def _theirs(line: Line, index: int) -> Slip | None:
    """ "il leurs a dit"."""
    follows = line.at(index + 1) in AUXILIARIES or line.nature(index + 1).verb_singular
    subject = line.at(index - 1) in SUBJECTS or line.nature(index - 1).all & NOUN
    return _slip(line, index, index + 1, "leur") if follows and subject else None


def _every(line: Line, index: int) -> Slip | None:
    """ "toute les écoles", "tout les jours"."""
    found, word = line.nature(index + 2), line.lower[index]
    if line.at(index - 1) in BEFORE_ALL:
        return None
    if line.at(index + 1) in ("la", "le"):
        form = "toute" if line.at(index + 1) == "la" else "tout"
        known = found.feminine if form == "toute" else found.masculine
        plain = found.all & NOUN and not found.all & (FINITE | ADVERB) and line.is_lower(index + 2) and found.singular
        form = form if line.is_lower(index) else form.capitalize()
        return _slip(line, index, index + 1, form) if known and plain and word != form.lower() else None
    if line.at(index + 1) != "les":
        return None
    if word == "tout" and line.at(index + 2) in ("deux", "trois", "quatre", "cinq") and line.at(index + 3) not in UNITS:
        return _slip(line, index, index + 1, "tous" if line.is_lower(index) else "Tous")
    if not found.plural or found.all & (FINITE | PARTICIPLE):
        return None
    form = "toutes" if word == "toute" or found.feminine else "tous"
    form = form if line.is_lower(index) else form.capitalize()
    return _slip(line, index, index + 1, form) if line.is_lower(index + 2) and found.all & NOUN else None


def _standing(handler: Handler) -> Handler:
    """A pattern of words that have a blank behind, and no capital but at the start of a sentence."""

    def handle(line: Line, index: int) -> Slip | None:
        if line.gaps[index + 1] not in BLANKS or not (line.words[index].islower() or index in line.starts):
            return None
        return handler(line, index)

    return handle


def _as_for(line: Line, index: int) -> Slip | None:
    """ "Quand au maire, il": no verb stands before the comma."""
    comma = next((at for at in line.breaks if at > index), 0)
    if index not in line.starts or line.at(index + 1) not in ("au", "aux", "à") or not index + 2 < comma < index + 9:
        return None
    verbs = any(line.nature(at).all & FINITE and not line.nature(at).all & NOUN for at in range(index + 2, comma))
    known = line.before(comma).startswith(", ") and not verbs and line.at(index + 2) not in ("moins", "contraire")
    return _slip(line, index, index + 1, "Quant") if known else None


OWN: dict[str, Handler] = {
    word: _standing(handler)
    for word, handler in {
        "à": _to, "on": _one, "ce": _this, "peu": _little, "leurs": _theirs, "tout": _every, "toute": _every,
        "quand": _as_for,
    }.items()
}  # fmt: skip
HANDLERS = together(OWN, confused.HANDLERS, mistaken.handlers("fr"), french_mixed.HANDLERS)
