"""French sentences that lack a little word, whatever the phrase: "le maire la commune a", "des cars y passé"."""

from __future__ import annotations

from lint.agreement.complements import walk
from lint.agreement.french_words import ONE_ALONE, TIMES
from lint.agreement.nouns import LEADERS
from lint.agreement.slips import Handler, Slip
from lint.agreement.verbs import AUXILIARIES, HAVE_PLURAL, HAVE_SINGULAR
from lint.agreement.words import APOSTROPHES, BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    FUNCTION,
    GERUND,
    INFINITIVE,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PLURAL,
    PLURAL_3,
    SINGULAR_3,
)

ARTICLES = frozenset(("le", "la", "les", "l"))
DETERMINERS = ARTICLES | table("un une ce cet cette son sa leur du des ces ses")
SURE = table("un une ce cet cette son sa")  # determiners that are nothing else
OTHER = ADJECTIVE | ADVERB | FINITE | FUNCTION | GERUND | INFINITIVE | NUMERAL | PARTICIPLE
# What a person has, shows or holds, said after him without a preposition: "l'arme au poing".
HELD = table(
    "tête yeux œil main mains bras visage arme armes dos sourire larmes regard cœur ventre poing pied pieds corps",
    "mine âme front nez bouche pistolet couteau fusil fleur drapeau casque genou genoux jambe jambes oreille peau",
    "sac bagage valise",
)
DAYS = TIMES | table(
    "lundi mardi mercredi jeudi vendredi samedi dimanche midi minuit janvier février mars avril mai juin juillet août",
    "septembre octobre novembre décembre trimestre semestre weekend époque hier demain vacances décennie week",
)
ALONE = LEADERS | DAYS | table("monde un autre même tout tous cas nombre premier première dernier dernière")
MONTHS = table(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
)
EVERY = table("jours mois ans matins soirs dimanches lundis mardis jeudis vendredis")
# What must follow a word, where a lone word may not: "afin de", "quant à".
NEEDED = {
    "afin": (table("de d que qu"), "afin de"), "quant": (table("à au aux"), "quant à"),
    "jusqu": (table("à a au aux en ici là alors où ce chez auprès après avant hier aujourd y il elle ils"), "jusqu’à"),
    "tandis": (table("que qu"), "tandis que"), "parce": (table("que qu"), "parce que"),
}  # fmt: skip
AMOUNTS = table("beaucoup énormément suffisamment peu tant autant combien davantage")
SCORES = table(
    "douzaine quinzaine quarantaine cinquantaine soixantaine série foule majorité poignée multitude quantité",
)
UNITS = table("euros dollars kilomètres mètres hectares tonnes kilos litres personnes places")
NAMED = table("article page numéro chapitre route vol point reste moitié cap barre seuil total solde zone formule menu")
UNDER = table("un une la le cette ce son sa des les ces")
DOZENS = table("dizaine vingtaine trentaine centaine")
SAYING = table(
    "déclaré dit annoncé affirmé assuré indiqué précisé estimé expliqué rappelé ajouté confirmé promis affirme assure",
    "estime pense croit explique précise indique ajoute espère craint rappelle confirme",
)
CLITICS = table("ne n se s y lui leur l le la les")
ONLY = FINITE | ADVERB | FUNCTION | INFINITIVE  # what a bare participle must not be
UNCHANGED = table("compris dit fait")
HAVING = HAVE_PLURAL | HAVE_SINGULAR
PRONOUNS = {"il": "a", "on": "a", "ils": "ont", "je": "ai", "tu": "as"}


def _slip(line: Line, first: int, last: int, form: str) -> Slip:
    return Slip("verb", line.span(first, last), (form,))


def _is_pure_noun(line: Line, index: int) -> bool:
    found = line.nature(index).all
    return bool(found & NOUN) and not found & OTHER and line.is_lower(index) and len(line.at(index)) > 2


def _two_nouns(line: Line, article: int) -> Slip | None:
    """ "Le maire la commune a signé", "ils ont élu un président la fédération": two nouns and nothing between."""
    first, noun, determiner = article - 1, article + 1, article - 2
    found, then = line.nature(first).all, line.nature(noun).all
    if not found & NOUN or not then & NOUN or line.at(determiner) not in DETERMINERS or not line.is_lower(first):
        return None
    if (found | then) & (ADVERB | FUNCTION | NUMERAL) or not line.joined(determiner, noun):
        return None
    if line.at(first) in ALONE or line.at(noun) in HELD | DAYS:
        return None
    office = line.at(first) in ONE_ALONE and line.words[noun].istitle()
    if not (line.is_lower(noun) or office) or not (_opens(line, determiner, noun) or _is_object(line, determiner)):
        return None
    form = {"le": "du ", "les": "des ", "la": "de la ", "l": f"de l{line.after(article)}"}[line.at(article)]
    return _slip(line, first, noun, f"{line.words[first]} {form}{line.words[noun]}")


def _opens(line: Line, determiner: int, noun: int) -> bool:
    """Whether the two nouns open a sentence and its verb follows."""
    if determiner not in line.starts:
        return False
    verb, _ = walk(line, noun)
    return verb is not None and (line.at(verb) in AUXILIARIES or not line.nature(verb).nominal)


def _is_object(line: Line, determiner: int) -> bool:
    """Whether a verb that takes an object stands right before the two nouns, and these are nothing else."""
    verb = determiner - 1
    found, noun = line.nature(verb).all, line.nature(determiner + 1).all
    if not line.is_lower(verb) or not _is_pure_noun(line, determiner + 3) or line.at(verb) in AUXILIARIES:
        return False
    if noun & (FINITE | ADJECTIVE) and line.at(determiner) not in SURE:
        return False  # "elle la montre les soirs"
    if found & PARTICIPLE and line.at(verb - 1) in HAVING:
        return line.at(verb).endswith(("é", "i", "u", "is", "it", "ert"))
    return bool(found & (FINITE | INFINITIVE)) and not found & (NOUN | ADVERB | FUNCTION | ADJECTIVE | PARTICIPLE)


def _bare(line: Line, place: int) -> bool:
    """Whether a word is a participle and nothing else that stands alone."""
    found, word = line.nature(place).all, line.at(place)
    only = not found & ONLY and (not found & NOUN or word.endswith("é"))
    return bool(found & PARTICIPLE) and (only or word == "passé") and line.is_lower(place) and line.ends(place)


def _no_auxiliary(line: Line, index: int) -> Slip | None:
    """ "il déclaré", "ils décidé", "on vu"."""
    if not _bare(line, index + 1) or line.before(index).endswith(("-", "‑")) or line.after(index) != " ":
        return None
    if line.at(index + 1) in UNCHANGED or not (line.is_lower(index) or index in line.starts):
        return None
    auxiliary = PRONOUNS[line.lower[index]]
    return _slip(line, index, index + 1, f"{line.words[index]} {auxiliary} {line.words[index + 1]}")


def _after_clitic(line: Line, index: int) -> Slip | None:
    """ "Dix cars y passé la nuit", "l'équipe s'installé", "elle se rendu"."""
    word, before = line.lower[index], line.nature(index - 1)
    if not index or not _bare(line, index + 1) or not line.is_lower(index) or line.at(index + 1) in UNCHANGED:
        return None
    if line.after(index) not in (" ", *APOSTROPHES) or line.before(index) != " ":
        return None
    if not (before.all & NOUN or line.at(index - 1) in PRONOUNS or line.at(index - 1) in ("elle", "elles", "qui")):
        return None
    several = before.plural or line.at(index - 1) in ("ils", "elles")
    reflexive = "se sont" if several else "s’est"
    form = (f"y {'ont' if several else 'a'}") if word == "y" else reflexive
    return _slip(line, index, index + 1, f"{form} {line.words[index + 1]}")


def _who(line: Line, index: int) -> Slip | None:
    """ "le maire qui décidé de"."""
    before = line.nature(index - 1)
    if not _bare(line, index + 1) or not before.all & NOUN or not line.joined(index - 1, index + 1):
        return None
    return _slip(line, index, index + 1, f"qui {'ont' if before.plural else 'a'} {line.words[index + 1]}")


def _needs(line: Line, index: int) -> Slip | None:
    """ "afin le maire", "quant la piscine"."""
    wanted, form = NEEDED[line.lower[index]]
    apart = line.after(index) in APOSTROPHES if line.lower[index] == "jusqu" else line.after(index) == " "
    if not apart or line.at(index + 1) in wanted or not line.joined(index, index + 1):
        return None
    if line.at(index + 1).startswith(("qu", "d")) and len(line.at(index + 1)) < 3:
        return None
    return _slip(line, index, index + 1, f"{form} {line.words[index + 1]}")


def _is_several(line: Line, index: int) -> bool:
    """Whether a word is a noun in the plural, and no verb of the third person."""
    found = line.nature(index)
    other = found.all & (ADJECTIVE | ADVERB | FUNCTION | INFINITIVE | NUMERAL | PARTICIPLE | SINGULAR_3 | PLURAL_3)
    several = found.all & NOUN and found.nominal & PLURAL and not found.singular and not other
    return bool(several) and line.is_lower(index) and len(line.at(index)) > 3 and line.at(index) not in DAYS


def _amount(line: Line, index: int) -> Slip | None:
    """ "beaucoup enfants", "une quinzaine élèves"."""
    noun = index + 1
    if line.lower[index] in SCORES and (slip := _score(line, index)) is not None:
        return slip
    if not _is_several(line, noun) or not line.joined(index, noun):
        return None
    if line.at(index) in SCORES and line.at(index - 1) not in ("une", "la"):
        return None
    form = "d’" if line.at(noun)[0] in "aeiouyéèêâîôœ" else "de "
    return _slip(line, index, noun, f"{line.words[index]} {form}{line.words[noun]}")


def _most(line: Line, index: int) -> Slip | None:
    """ "la plupart élèves", "la plupart les élèves"."""
    noun = index + 1 + (line.at(index + 1) == "les")
    if line.at(index - 1) != "la" or not line.joined(index - 1, noun) or not _is_several(line, noun):
        return None
    return _slip(line, index, noun, f"{line.words[index]} des {line.words[noun]}")


def _every(line: Line, index: int) -> Slip | None:
    """ "tous jours"."""
    if line.at(index + 1) not in EVERY or not line.joined(index, index + 1) or line.at(index - 1) in ("de", "en", "à"):
        return None
    return _slip(line, index, index + 1, f"{line.words[index]} les {line.words[index + 1]}")


def _date(line: Line, month: int) -> Slip | None:
    """ "il est né 2 mars": a day of the month right after a verb."""
    found = line.nature(month - 2).all
    day = line.at(month - 1)
    if month < 2 or not day.isdigit() or len(day) > 2 or not line.joined(month - 2, month) or found & (NOUN | ADVERB):
        return None
    if not found & (FINITE | PARTICIPLE) or found & FUNCTION or not line.is_lower(month - 2):
        return None
    if found & ADJECTIVE and not line.at(month - 2).startswith("né"):
        return None
    return _slip(line, month - 1, month, f"le {day} {line.words[month]}")


def _said(line: Line, index: int) -> Slip | None:
    """ "a annoncé il viendra": neither "que" nor a comma between."""
    verb = line.nature(index + 1)
    finite = verb.all & FINITE and not verb.all & (NOUN | ADJECTIVE | PARTICIPLE)
    if line.at(index) in ("je", "tu", "on") or (line.at(index + 1) == "y" and line.at(index + 2) == "a"):
        return None
    if line.at(index - 1) not in SAYING or line.before(index) != " " or not line.is_lower(index):
        return None
    if not (finite or line.at(index + 1) in CLITICS or line.at(index + 1) in AUXILIARIES):
        return None
    return _slip(line, index - 1, index, f"{line.words[index - 1]} qu’{line.words[index]}")


def _sum(line: Line, unit: int) -> Slip | None:
    """ "une subvention 30 000 euros"."""
    first = unit - 1
    while line.at(first - 1).isdigit() and line.before(first) in (*BLANKS, ",", "."):
        first -= 1
    noun = first - 1
    if noun < 1 or not line.at(first).isdigit() or line.before(first) not in BLANKS or line.before(unit) not in BLANKS:
        return None
    if not _is_pure_noun(line, noun) or line.at(noun - 1) not in UNDER:
        return None
    if line.at(noun) in DAYS or line.at(noun) in NAMED:
        return None
    return _slip(line, noun, first, f"{line.words[noun]} de {line.words[first]}")


def _score(line: Line, index: int) -> Slip | None:
    """ "regroupe vingtaine de spécialistes"."""
    before = line.nature(index - 1).all
    if not index or line.before(index) != " " or not before & (FINITE | INFINITIVE | PARTICIPLE) or before & FUNCTION:
        return None
    if before & (NOUN | ADJECTIVE) and not before & PARTICIPLE:
        return None
    return _slip(line, index, index, f"une {line.words[index]}")


def _acts(line: Line, index: int) -> Slip | None:
    """ "Il agit d'une fête"."""
    if line.at(index - 1) != "il" or line.at(index + 1) not in ("de", "d", "du", "des", "là", "aussi", "donc"):
        return None
    return _slip(line, index - 1, index, f"{line.words[index - 1]} s’{line.words[index]}")


def _pronoun(line: Line, index: int) -> Slip | None:
    return (_no_auxiliary(line, index) if line.lower[index] in PRONOUNS else None) or _said(line, index)


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(ARTICLES, _two_nouns), **dict.fromkeys((*PRONOUNS, "elle", "elles"), _pronoun),
    **dict.fromkeys(("y", "se", "s"), _after_clitic), "qui": _who,
    **dict.fromkeys(UNITS, _sum), **dict.fromkeys(DOZENS, _score), "agit": _acts, "agissait": _acts,
    "plupart": _most, **dict.fromkeys(("tous", "toutes"), _every), **dict.fromkeys(MONTHS, _date),
    **dict.fromkeys(NEEDED, _needs), **dict.fromkeys(AMOUNTS | SCORES, _amount),
}  # fmt: skip
ENDINGS = ("é", "ée", "és", "ées", "i", "u", "is", "it", "us", "ue", "ie", "ert")  # of participles


def promises(lowered: list[str], index: int) -> bool:
    """Whether the words beside one of the commonest call for a closer look."""
    word = lowered[index]
    if word in ARTICLES:
        return index > 1 and lowered[index - 2] in DETERMINERS
    if word in FREQUENT:
        after = lowered[index + 1] if index + 1 < len(lowered) else ""
        return after.endswith(ENDINGS) or (index > 0 and lowered[index - 1] in SAYING)
    return True


FREQUENT = frozenset((*PRONOUNS, "elle", "elles", "y", "se", "s", "qui"))
