"""French words of grammar that sound like others, told by what may not stand beside them: "dans sont bureau"."""

from __future__ import annotations

from lint.agreement.slips import Handler, Slip
from lint.agreement.verbs import AUXILIARIES, BE_PLURAL, BE_SINGULAR, HAVE_PLURAL, HAVE_SINGULAR, adverbs
from lint.agreement.words import APOSTROPHES, BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    FUNCTION,
    GERUND,
    INFINITIVE,
    NOMINAL,
    NOUN,
    PARTICIPLE,
    PLURAL_3,
    SINGULAR_3,
)

SUBJECTS = table("il qui on")
ARTICLES = table("le la les l un une des du ce cet cette ces son sa ses leur leurs")
RELATIVES = table("ce que qu dont où")
CLAUSE = 6  # words before "a" in which a clause may end that tells of its subject
LEADING = table("grâce face suite")  # ... to "à", where no determiner makes a subject of them
PLACES = table(
    "maison rue salle école hôpital lycée gare stade chambre bureau usine ferme théâtre musée église camp immeuble",
    "appartement hôtel restaurant île port plage commune collège université prison cimetière parc",
)
LYING = ("trouv", "tien", "déroul", "situ", "dress", "cach", "tenai", "produi", "jou")  # "ou se trouvaient"
LIVING = ("viv", "vit", "habit", "travaill", "résid", "loge", "sièg")
PLACES |= table("jour endroit lieu ville pays année date région village mois quartier période semaine")
BEFORE_HIS = table("dans de d à avec sur par sous selon pendant depuis vers chez malgré sans")
BE = BE_SINGULAR | BE_PLURAL | table("soit est sont être suis sommes")
HAVE = HAVE_SINGULAR | HAVE_PLURAL
MODAL = BE | table("peut doit pourrait devrait devait pouvait")
UNITS = table("heure heures jour jours mois semaine semaines an ans année années minute minutes")
NEGATED = frozenset(("ne", "n"))


def _slip(line: Line, first: int, last: int, form: str) -> Slip:
    return Slip("homophone", line.span(first, last), (form,))


def _tail(line: Line, index: int, last: int) -> str:
    """What stands from the end of a word to the end of another."""
    return line.block.text[line.tokens.span(index)[1] : line.tokens.span(last)[1]]


def _is_verb(line: Line, index: int) -> bool:
    """Whether a word is a finite verb and nothing else."""
    found = line.nature(index).all
    return bool(found & FINITE) and not found & (NOMINAL | ADVERB | FUNCTION | INFINITIVE) and line.is_lower(index)


def _is_noun(line: Line, index: int) -> bool:
    found = line.nature(index).all
    other = ADJECTIVE | ADVERB | FINITE | FUNCTION | INFINITIVE | PARTICIPLE
    return bool(found & NOUN) and not found & other and line.is_lower(index) and len(line.at(index)) > 2


def _is_past(line: Line, index: int) -> bool:
    found = line.nature(index).all
    return bool(found & PARTICIPLE) and not found & (ADVERB | FUNCTION | INFINITIVE) and line.is_lower(index)


def _has(line: Line, index: int) -> Slip | None:
    """ "appartient a la ville", "grâce a la pluie": no subject stands before the verb "a"."""
    before = line.at(index - 1)
    if not index or line.gaps[index] != " " or line.gaps[index + 1] not in BLANKS or index + 1 == len(line):
        return None
    if not line.natures[before].all & FINITE and before not in LEADING:
        return None
    clause = line.lower[max(0, index - CLAUSE) : index - 1]  # "le pain que nous mangeons a un goût"
    governed = _is_verb(line, index - 1) and before not in AUXILIARIES and RELATIVES.isdisjoint(clause)
    opens = before in LEADING and (index - 1 in line.starts or line.before(index - 1)[:1] in (",", "("))
    if not (governed or opens) or _is_past(line, adverbs(line, index + 1)):
        return None
    article = line.at(index + 1) in ARTICLES or line.words[index + 1][0].isupper() or line.at(index + 1).isdigit()
    known = article and line.is_lower(index)
    return _slip(line, index - 1, index, f"{line.words[index - 1]} à") if known else None


def _or(line: Line, index: int) -> Slip | None:
    """ "le pays ou il est né": a place or a time, and a clause about it."""
    if line.at(index + 1) in ("se", "s") and line.at(index + 2).startswith(LYING) and _clause_goes_on(line, index + 3):
        return _slip(line, index, index + 1, f"où {line.words[index + 1]}")
    if line.at(index - 1) in PLACES and line.at(index + 1).startswith(LIVING) and _is_verb(line, index + 1):
        return _slip(line, index, index + 1, f"où {line.words[index + 1]}")
    if line.at(index - 1) not in PLACES or line.at(index + 1) not in ("il", "elle", "on", "ils", "elles"):
        return None
    apart = line.gaps[index] == ", "
    if not line.joined(index - (not apart), index + 2) or not line.nature(index + 2).all & FINITE:
        return None
    said = _slip(line, index, index + 1, f"où {line.words[index + 1]}")
    return said._replace(doubt=2) if apart else said


def _clause_goes_on(line: Line, index: int) -> bool:
    return line.at(index) in ARTICLES or (index < len(line) and line.words[index].istitle())


def _and(line: Line, index: int) -> Slip | None:
    """ "il et parti", "le maire qui et venu"."""
    before = line.at(index - 1)
    if before not in SUBJECTS and (before not in ("c", "n", "s") or line.before(index) not in APOSTROPHES):
        return None
    after = adverbs(line, index + 1)
    if line.at(index - 2) in ("ce", "si", "comme") or line.before(index - 1).endswith(("-", "‑")):
        return None
    if not (_is_past(line, after) or line.at(index + 1) in ("un", "une", "le", "la", "en")):
        return None
    return _slip(line, index - 1, index, f"{line.words[index - 1]}{line.before(index)}est")


def _are(line: Line, index: int) -> Slip | None:
    """ "dans sont bureau", and "sont arriver"."""
    if line.at(index + 1).endswith("er"):
        return _being(line, index)
    if line.at(index - 1) not in BEFORE_HIS:
        return None
    found = line.nature(index + 1).all
    if not line.joined(index - 1, index + 1) or found & PARTICIPLE:
        return None
    if not found & NOUN or found & (ADVERB | FUNCTION) or line.at(index - 2) in ("ceux", "celles", "en"):
        return None
    return _slip(line, index, index + 1, f"son{_tail(line, index, index + 1)}")


def _his(line: Line, index: int) -> Slip | None:
    """ "les routes son coupées", "ils son arrivés"."""
    before = line.nature(index - 1)
    pronoun = line.at(index - 1) in ("ils", "elles", "se")
    if not pronoun and not (before.plural and before.all & NOUN):
        return None
    after = adverbs(line, index + 1)
    found = line.nature(after)
    if not line.joined(index - 1, after) or not line.is_lower(index):
        return None
    past = found.plural and line.is_lower(after) and not found.all & (ADVERB | FUNCTION | FINITE)
    if not (pronoun or past):
        return None
    return _slip(line, index, after, f"sont{_tail(line, index, after)}")


def _have(line: Line, index: int) -> Slip | None:
    """ "ont va fermer", "dont ont parle"."""
    found = line.nature(index + 1).all
    verb = _is_verb(line, index + 1) and found & SINGULAR_3 and line.at(index + 1) not in ("ont", "dit", "fait")
    clear = index in line.starts or line.at(index - 1) in ("dont", "que", "qu", "où", "l", "si", "quand", "lorsqu")
    if not (verb or line.at(index + 1) in NEGATED) or not clear or line.after(index) not in BLANKS:
        return None
    form = "On" if line.words[index][0].isupper() else "on"
    return _slip(line, index, index + 1, f"{form}{_tail(line, index, index + 1)}")


def _this(line: Line, index: int) -> Slip | None:
    """ "le maire ce rend à Paris": a noun, and a verb that is no "être"; "devrait ce terminer"."""
    before, verb = line.nature(index - 1), line.at(index + 1)
    bare = line.nature(index + 1).all & (INFINITIVE | NOUN | ADJECTIVE) == INFINITIVE
    if bare and before.all & FINITE and not before.all & NOUN and line.joined(index - 1, index + 1):
        return _slip(line, index, index + 1, f"se {line.words[index + 1]}")
    if not before.all & NOUN or before.all & (ADVERB | FUNCTION | FINITE) or not line.joined(index - 1, index + 1):
        return None
    person = PLURAL_3 if before.plural else SINGULAR_3
    if not _is_verb(line, index + 1) or verb in MODAL or not line.nature(index + 1).all & person:
        return None
    return _slip(line, index, index + 1, f"se {line.words[index + 1]}")


def _itself(line: Line, index: int) -> Slip | None:
    """ "se matin", "malgré se retard"."""
    found = line.nature(index + 1)
    masculine = _is_noun(line, index + 1) and found.masculine and found.singular
    if not masculine or line.after(index) != " " or line.at(index - 1) in ("le", "la", "les"):
        return None
    if found.all & GERUND:
        return None  # "en se rendant", "un outil se substituant à la main"
    form = "Ce" if line.words[index][0].isupper() else "ce"
    return _slip(line, index, index + 1, f"{form} {line.words[index + 1]}")


def _its(line: Line, index: int) -> Slip | None:
    """ "ses un succès"."""
    if line.at(index + 1) not in ("un", "une", "le", "la") or line.after(index) != " ":
        return None
    form = "C’est" if line.words[index][0].isupper() else "c’est"
    return _slip(line, index, index + 1, f"{form} {line.words[index + 1]}")


def _is(line: Line, index: int) -> Slip | None:
    """ "S'est un succès", "il c'est rendu", "le bateau c'est échoué"."""
    first = index - 1
    if not index or line.before(index) not in APOSTROPHES or line.at(first) not in ("s", "c"):
        return None
    apostrophe, after = line.before(index), line.at(index + 1)
    if line.at(first) == "s":
        opens = first in line.starts and after in ("un", "une", "le", "la", "l")
        known = opens and line.at(index + 2) not in ("peu", "fois") and line.at(index + 3) != "fois"
        return _slip(line, first, index, f"C{apostrophe}est") if known else None
    before = line.nature(first - 1)
    if line.at(index) != "est":
        apart = line.at(first - 1) in ("il", "elle", "ils", "elles", "on", "qui") and line.before(first) == " "
        known = apart and line.at(first) == "c"
        return _slip(line, first, index, f"s{apostrophe}{line.words[index]}") if known else None
    pronoun = line.at(first - 1) in ("il", "elle", "on", "qui") and first > 0 and line.before(first) == " "
    noun = before.all & NOUN and not before.all & (ADVERB | FUNCTION | FINITE | ADJECTIVE) and line.before(first) == " "
    past = _is_past(line, adverbs(line, index + 1)) and line.at(first - 2) in ARTICLES
    if line.at(first - 2) in ("ce", "quoi", "dit", "répond") or not (pronoun or (noun and past)):
        return None
    return _slip(line, first, index, f"s{apostrophe}est")


def _her(line: Line, index: int) -> Slip | None:
    """ "sa va mieux", "sa fait peur"."""
    if not _is_verb(line, index + 1) and line.at(index + 1) not in NEGATED:
        return None
    opens = index in line.starts or line.at(index - 1) in ("que", "qu", "et", "mais", "si")
    if line.after(index) != " " or not opens:
        return None
    form = "Ça" if line.words[index][0].isupper() else "ça"
    return _slip(line, index, index + 1, f"{form} {line.words[index + 1]}")


def _which(line: Line, index: int) -> Slip | None:
    """ "il espère quel viendra", "quelle a décidé"."""
    verb = line.at(index + 1)
    before = line.nature(index - 1).all
    if line.after(index) != " " or verb in BE or line.before(index) != " " or not before & (FINITE | NOUN):
        return None
    had = verb in HAVE and _is_past(line, adverbs(line, index + 2)) and line.at(index + 2) != "été"
    if not had and not (_is_verb(line, index + 1) and verb not in HAVE and verb not in MODAL):
        return None
    return _slip(line, index, index + 1, f"qu’elle {line.words[index + 1]}")


def _near(line: Line, index: int) -> Slip | None:
    """ "Prêt de 500 personnes", "prêts de partir" stays."""
    if line.at(index + 1) != "de" or not line.at(index + 2).isdigit() or not line.joined(index, index + 2):
        return None
    if index not in line.starts and line.at(index - 1) not in ("à", "avec", "pour", "depuis", "dans", "sur"):
        return None
    form = "Près" if line.words[index][0].isupper() else "près"
    return _slip(line, index, index + 1, f"{form} de")


def _ready(line: Line, index: int) -> Slip | None:
    """ "ils sont près à partir"."""
    place = adverbs(line, index - 1)
    if line.at(index + 1) != "à" or not line.nature(index + 2).all & INFINITIVE or line.at(place) in ("peu", "choses"):
        return None
    if line.at(index - 1) not in BE or not line.joined(index - 1, index + 2):
        return None
    several = line.at(index - 1) in BE_PLURAL
    return _slip(line, index, index + 1, "prêts à" if several else "prêt à")


def _sooner(line: Line, index: int) -> Slip | None:
    """ "une heure plutôt"."""
    ends = line.after(index).strip()[:1] in (".", ",", ";") or index + 1 == len(line)
    if line.at(index - 1) in UNITS and line.before(index) == " " and ends:
        return _slip(line, index - 1, index, f"{line.words[index - 1]} plus tôt")
    prior = line.at(index + 1) == "que" and line.at(index + 2) in ("prévu", "prévue", "annoncé")
    return _slip(line, index, index + 1, "plus tôt que") if prior else None


def _of(line: Line, index: int) -> Slip | None:
    """ "il a du fermer"."""
    if line.at(index - 1) not in HAVE or not line.joined(index - 1, index + 1):
        return None
    found = line.nature(index + 1).all
    if not found & INFINITIVE or (found & NOMINAL and line.at(index + 1) not in ("être", "avoir")):
        return None
    return _slip(line, index, index + 1, f"dû {line.words[index + 1]}")


def _on(line: Line, index: int) -> Slip | None:
    """ "bien sur,"."""
    if line.at(index - 1) != "bien" or line.before(index) != " " or line.after(index)[:1] not in (",", "."):
        return None
    return _slip(line, index - 1, index, f"{line.words[index - 1]} sûr")


def _all(line: Line, index: int) -> Slip | None:
    """ "tous le village"."""
    if line.at(index + 1) not in ("le", "la", "l"):
        return None
    found = line.nature(index + 2)
    if not _is_noun(line, index + 2) or not found.singular:
        return None
    if not line.joined(index, index + 2):
        return None
    form = "toute" if found.feminine else "tout"
    form = form.capitalize() if line.words[index][0].isupper() else form
    return _slip(line, index, index + 1, f"{form} {line.words[index + 1]}")


def _some(line: Line, index: int) -> Slip | None:
    """ "quelque jours"."""
    found = line.nature(index + 1)
    if not _is_noun(line, index + 1) or not found.plural or not line.joined(index, index + 1):
        return None
    return _slip(line, index, index + 1, f"{line.words[index]}s {line.words[index + 1]}")


def _meant(line: Line, index: int) -> Slip | None:
    """ "il est sensé venir"."""
    if not line.nature(index + 1).all & INFINITIVE or line.at(index - 1) not in BE:
        return None
    if not line.joined(index - 1, index + 1):
        return None
    return _slip(line, index, index, f"c{line.words[index][1:]}")


def _to_do(line: Line, index: int) -> Slip | None:
    """ "pour organise la fête": a finite verb right behind a preposition."""
    form = line.at(index + 1) + "r"
    if not _is_verb(line, index + 1) or not line.natures[form].all & INFINITIVE or not line.joined(index, index + 1):
        return None
    return _slip(line, index, index + 1, f"{line.words[index]} {form}") if line.at(index + 2) in ARTICLES else None


def _being(line: Line, index: int) -> Slip | None:
    """ "sont arriver", "a été fermer par la neige": an infinitive in -er where a participle must stand."""
    word = line.at(index + 1)
    if not word.endswith("er"):
        return None
    found = line.nature(index + 1).all
    had = line.at(index) == "été" and line.at(index - 1) in HAVE
    if not found & INFINITIVE or (found & NOMINAL and not had) or not line.joined(index, index + 1):
        return None
    before = line.nature(index - 1).all
    if line.at(index - 1) in ("c", "pas", "plus", "ce") or before & INFINITIVE or not line.is_lower(index):
        return None
    return Slip("participle", line.span(index, index + 1), (f"{line.words[index]} {word[:-2]}é",))


def _was(line: Line, index: int) -> Slip | None:
    return _being(line, index) or (_is(line, index) if line.at(index - 1) == "c" else None)


HANDLERS: dict[str, Handler] = {
    "a": _has, "ou": _or, "et": _and, "sont": _are, "son": _his, "ont": _have, "ce": _this, "se": _itself, "ses": _its,
    "ces": _its, "est": _is, "sa": _her, "quel": _which, "quelle": _which, "prêt": _near, "près": _ready,
    "plutôt": _sooner, "du": _of, "sur": _on, "tous": _all, "toutes": _all, "quelque": _some, "pour": _to_do,
    "sans": _to_do, **dict.fromkeys(table("sensé sensée sensés sensées"), _meant),
    **dict.fromkeys(table("été sera seront"), _being),
    **dict.fromkeys(table("était étaient"), _was),
}  # fmt: skip
