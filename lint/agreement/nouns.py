"""A determiner and the noun after it: number and gender ("les visite", "une projet")."""

from __future__ import annotations

from lint.agreement.forms import plurals, singulars
from lint.agreement.slips import Slip
from lint.agreement.tags import graded
from lint.agreement.words import APOSTROPHES, BLANKS, UNCLEAR, Line
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    FUNCTION,
    GERUND,
    INFINITIVE,
    NOUN,
    PARTICIPLE,
    PIECE,
    PLURAL_3,
    SINGULAR_3,
)

ALWAYS_PLURAL = table("des ces mes tes ses nos vos aux plusieurs quelques")
OFTEN_PLURAL = table("les leurs certains certaines différents différentes")
NUMBERS = table(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante",
    "cinquante soixante cent cents mille",
)
PLURALS = ALWAYS_PLURAL | OFTEN_PLURAL | NUMBERS
AFTER_NOUNS = table("certains certaines différents différentes")  # adjectives there: "trois langues différentes"
# Nouns that lead a complement without a preposition: "deux côté jardin".
LEADERS = table("côté question niveau fin début façon genre style version rayon")
# Nouns that count what follows "de".
COUNTING = table("centaines milliers dizaines dizaine vingtaine trentaine quarantaine cinquantaine")
COUNTING |= table("soixantaine centaine douzaine quinzaine")
COMPOUND = NUMBERS | table("et l les cents vingts mille million millions")  # before "un": "cent un signes"
MASCULINES = frozenset(["un", "au", "du", "ce", "cet", "le", "aucun"])
FEMININES = frozenset(["une", "cette", "la", "aucune"])
POSSESSIVES = table("son sa mon ma ton ta notre votre chaque leur")
DETERMINERS = PLURALS | MASCULINES | FEMININES | POSSESSIVES
PRONOUNS = frozenset(("le", "la", "les", "leurs", "leur"))
OTHER = {
    "un": "une", "une": "un", "le": "la", "la": "le", "ce": "cette", "cet": "cette", "cette": "ce",
    "aucun": "aucune", "aucune": "aucun", "au": "à la", "du": "de la",
    "des": "un", "les": "le", "aux": "au",
}  # fmt: skip
MANY = {
    "le": "les", "la": "les", "un": "des", "une": "des", "ce": "ces", "cette": "ces", "du": "des", "au": "aux",
    "son": "ses", "sa": "ses", "mon": "mes", "ma": "mes", "notre": "nos", "votre": "vos", "leur": "leurs",
}  # fmt: skip
VOWELS = frozenset("aeiouéèêàâîïôœ")
# Before "les" or "la", these make sure that it is no pronoun.
BEFORE_NOUNS = table(
    "si lorsque puisque quand dans sur avec chez entre contre vers sous selon depuis pendant pour par sans de à après",
    "avant tout toute tous toutes",
)
SUBJECTS = table("je tu nous vous ne on il elle ils elles j n qui y m t s se me te lui leur")
# Nouns after a number that are no noun of what is counted: "le deux mars", "deux virgule cinq".
AFTER_NUMBER = table(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre virgule point contre fois",
    "mille heure plus moins pour quart tiers pied",
)
# Masculine nouns for persons that are also said of women, and the reverse.
PERSONS = table(
    "auteur professeur ingénieur procureur gouverneur sénateur chef maire médecin écrivain témoin mannequin capitaine",
    "juge ministre député commandant colonel général lieutenant magistrat préfet recteur entraîneur sculpteur peintre",
    "poète architecte avocat consul amiral soldat marin pilote guide compositeur successeur défenseur docteur",
    "assesseur censeur chauffeur camionneur pompier policier gendarme agent assistant conseil vigile sentinelle star",
    "vedette recrue victime personne idole otage clown tyran bandit assassin substitut sous faux",
)
# Prefixes that stand alone before a noun and never change.
PREFIXES = table(
    "pseudo mini maxi super extra micro macro méga méta néo quasi ex demi semi mono multi stéréo vidéo auto"
)
COMMON = 3.0  # zipf
HAVING = table("a ont avait avaient aura auront aurait auraient ayant avoir")
LONE = frozenset(("et", "ou", "ni"))
OF = frozenset(("l", "d", "de"))


def _noun_phrase(line: Line, index: int) -> Slip | None:
    """Between a determiner and the next word."""
    word, found = line.padded[index], line.natures[line.padded[index + 1]]
    if word in PLURALS:
        return _after_plural(line, index, word) if found.singular else None
    if word in POSSESSIVES:
        return _after_singular(line, index, word) if found.plural else None
    if found.plural or (found.feminine if word in MASCULINES else found.masculine):
        return _after_singular(line, index, word)
    return None


def _is_noun(line: Line, index: int, determiner: str) -> bool:
    """Whether a word after a determiner can be nothing but its noun (or an adjective of it)."""
    everything = line.nature(index).all
    if line.at(index) == "personne":
        return determiner not in PRONOUNS and line.at(index + 1) not in ("ne", "n")
    if not everything & NOUN or everything & (UNCLEAR | INFINITIVE) or line.at(index) == "ayant":
        return False  # "les ayant vus", "la première ayant suffi"
    if determiner in ALWAYS_PLURAL or line.at(index - 2) in BEFORE_NOUNS or _verb(line, index - 2):
        return True
    if line.at(index - 3) in HAVING and line.nature(index - 2).all & PARTICIPLE:
        return True  # "a agacé les cadre": a pronoun would stand before the verb
    if everything & GERUND and (determiner != "les" or not _opens(line, index - 1)):
        return False  # "en les commerçant"
    if determiner not in PRONOUNS and determiner not in NUMBERS:
        return True
    return not everything & (SINGULAR_3 | PLURAL_3) and not (
        everything & FINITE and line.at(index).endswith(("ons", "ez"))
    )


def _verb(line: Line, index: int) -> bool:
    """Whether a word is a verb and nothing else: no pronoun stands between it and another verb."""
    found = line.nature(index)
    return bool(found.all & (FINITE | INFINITIVE)) and not found.nominal and not found.all & FUNCTION


def _opens(line: Line, index: int) -> bool:
    return index in line.starts


def _stands(line: Line, index: int) -> bool:
    """Determiner and noun with one blank between them, and nothing that makes either another thing."""
    noun = index + 1
    if len(line.words[noun]) < 3 or not line.is_lower(noun) or line.after(index) not in BLANKS:
        return False
    before = line.before(index)
    if before.endswith(APOSTROPHES) and line.at(index - 1) in ("l", "quelqu"):
        return False
    return (
        line.ends(noun) and not before.endswith(("-", "‑", "·", "/")) and not line.block.masked(line.span(index, noun))
    )


def _after_plural(line: Line, index: int, determiner: str) -> Slip | None:
    noun = index + 1
    if not line.nature(noun).singular or not _is_noun(line, noun, determiner):
        return None
    if _is_shared(line, noun) or line.at(noun) in PREFIXES or not _stands(line, index):
        return None
    if line.after(noun).startswith(",") and (_bare(line, noun + 1) or _both_describe(line, noun)):
        return None  # "les première, deuxième et troisième classes", "les nom, prénom et adresse"
    if determiner in NUMBERS and (
        line.nature(noun).all & (PARTICIPLE | ADJECTIVE | FINITE)
        or line.at(noun) in AFTER_NUMBER
        or _dated(line, index)
    ):
        return None
    if determiner in PRONOUNS and line.at(index - 1) in SUBJECTS:
        return None
    if determiner in AFTER_NOUNS and line.nature(index - 1).plural:
        return None
    if line.at(noun) in LEADERS and determiner not in ALWAYS_PLURAL and determiner not in PRONOUNS:
        return None
    forms = [f"{line.words[index]} {form}" for form in plurals(line.lower[noun], line.lexicon)]
    return Slip("number", line.span(index, noun), tuple(forms)) if forms else None


def _is_shared(line: Line, noun: int) -> bool:
    """Whether a noun and the one behind "et" share the determiner: "les nom et prénom", not "les mot et les cris"."""
    if line.at(noun + 1) not in LONE or line.at(noun + 2) in DETERMINERS | OF:
        return False
    return bool(line.nature(noun + 2).all & (NOUN | ADJECTIVE | PARTICIPLE)) or not line.nature(noun + 2).all


def _bare(line: Line, index: int) -> bool:
    """Whether a noun without a determiner of its own stands there."""
    found = line.nature(index).all
    open_word = not found & (ADVERB | FUNCTION | PLURAL_3) and len(line.at(index)) > 1
    return bool(found & NOUN) and open_word and line.is_lower(index)


def _both_describe(line: Line, index: int) -> bool:
    """Whether a word and the one behind it are adjectives of the same noun."""
    return bool(line.nature(index).all & line.nature(index + 1).all & ADJECTIVE)


def _dated(line: Line, index: int) -> bool:
    """ "le deux août", "page deux", "soixante-deux": a number that counts nothing after it."""
    before = line.at(index - 1)
    return before in ("le", "au", "du", "page", "chapitre", "un", "numéro", "et") or before[-1:].isdigit()


def _after_singular(line: Line, index: int, determiner: str) -> Slip | None:
    noun = index + 1
    found = line.nature(noun)
    wrong_number = found.plural
    wrong_gender = found.singular and (found.feminine if determiner in MASCULINES else found.masculine)
    if not (wrong_number or wrong_gender) or not _is_noun(line, noun, determiner):
        return None
    if wrong_gender and line.at(noun) in PREFIXES:
        return None
    if wrong_gender and (line.lexicon.zipf(line.at(noun)) < COMMON or _foreign(line, noun + 1)):
        return None  # "la cancel culture", "une joint venture"
    if wrong_gender and (
        _person(line.at(noun), found.masculine) or (determiner in PRONOUNS and found.all & (ADJECTIVE | PARTICIPLE))
    ):
        return None
    before = line.at(index - 1)
    if line.at(noun) == "est":
        return None  # "deux lampes : une est cassée"
    if before in SUBJECTS or (determiner in ("un", "une") and before in COMPOUND and _summed(line, index)):
        return None
    if not _stands(line, index) or (wrong_number and _is_shared(line, noun)):
        return None
    if wrong_number:
        forms = [f"{line.words[index]} {form}" for form in singulars(line.lower[noun], line.lexicon)]
        if forms and determiner in MANY:
            many = f"{_cased(MANY[determiner], line.words[index])} {line.words[noun]}"
            agrees = determiner in POSSESSIVES or not (found.feminine if determiner in MASCULINES else found.masculine)
            forms = [*forms, many] if agrees else [many]
        return Slip("number", line.span(index, noun), tuple(forms)) if forms else None
    other = _cased(OTHER[determiner], line.words[index])
    form = f"{other} {line.words[noun]}"
    if other.lower().endswith(("le", "la")) and line.at(noun)[0] in VOWELS:
        form = f"{other[:-1]}’{line.words[noun]}"
    return Slip("gender", line.span(index, noun), (form,))


def _summed(line: Line, index: int) -> bool:
    """Whether "un" ends a number: "cent un", "soixante et une"."""
    before = line.at(index - 1)
    return before != "et" or line.at(index - 2) in NUMBERS


def _foreign(line: Line, index: int) -> bool:
    """Whether a word in lower case follows that is not French."""
    return line.is_lower(index) and line.words[index].isalpha() and not line.nature(index).all & ~PIECE


def _person(word: str, masculine: bool) -> bool:
    return word in PERSONS or (masculine and word.endswith("eur"))


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word


def clashing(line: Line, index: int) -> Slip | None:
    """The slip of a determiner and the word after it."""
    return _noun_phrase(line, index) if line.at(index) in DETERMINERS else None


# Determiners before what may be a noun of another number or gender.
WORDS = "NELMAYZK"
CLASHING = (
    f"(?:{graded('DC', 'p')}|#)(?={graded(WORDS, 's')})|{graded('DC', 's')}(?={graded(WORDS, 'p')})"
    f"|{graded('DC', 's', 'm')}(?={graded(WORDS, 's', 'f')})|{graded('DC', 's', 'f')}(?={graded(WORDS, 's', 'm')})"
)
