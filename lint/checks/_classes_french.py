"""French pairs of words that no sentence has: "dans mairie", "exigent résultats", "a décidé reporter"."""

from __future__ import annotations

from lint.agreement.french_words import ONE_ALONE
from lint.agreement.nouns import LEADERS, NUMBERS, PERSONS
from lint.agreement.verbs import (
    AFTER_VERBS,
    AUXILIARIES,
    BE_PLURAL,
    BE_SINGULAR,
    HAVE_PLURAL,
    HAVE_SINGULAR,
    OBJECT_WORDS,
    OBJECTS,
)
from lint.agreement.words import Line, Nature
from lint.annotate.words import table
from lint.checks._classes import Kind, Tongue, pair
from lint.checks._lacking_french import DAYS, MONTHS
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, GERUND, INFINITIVE, NOUN, NUMERAL, PARTICIPLE
from lint.spelling.languages import listed

OPEN = NOUN | ADJECTIVE | PARTICIPLE | FINITE | INFINITIVE | GERUND | ADVERB | FUNCTION | NUMERAL
VERBAL = FINITE | INFINITIVE

FRENCH = {
    "D": table("dans selon depuis pendant durant malgré parmi"),
    "S": table("sur chez"), "Q": table("que"), "W": table("dont où si"), "q": table("qui"),
    "y": table("y"), "E": table("été"), "m": table("plus moins"), "u": table("ses son sa leurs"), "i": table("il ils"),
    "H": HAVE_PLURAL | HAVE_SINGULAR, "M": MONTHS,
    "-": BE_SINGULAR | BE_PLURAL | table("tant or car est as ai tout tous si en"),
    "g": table("après"),
    "f": table("un une des pas quelques plusieurs eu") | NUMBERS,
}  # fmt: skip
# Verbs that make phrases with a noun alone, by their beginnings; and nouns that stand alone behind many verbs.
LIGHT = listed(
    "fai fer fass fon rend pren pri donn redonn trouv tir met mis av au eu tien ten port perd demand dev rest ser parl",
    "jou cri prêt pos livr déclar cherch plaid gard laiss céd entend touch vau val élu élir nou manqu batt caus inspir",
    "fi obt reçu interjet dir di bascul impos sembl parai paraî ét êt",
)
# Verbs that govern an infinitive without a preposition, by their beginnings.
MODAL = listed(
    "peu pou pui pu doi dev du va vont all ir fau fall veu voul voud vou sembl souhait espér espèr compt pens",
    "croi cru di déclar",
    "affirm assur estim jug préf aim ador détest sai sach sav sau su fais fer font fass fait laiss voi ver ven",
    "vien vin",
    "ent sent os daign désir ai reconn ni avou prétend confirm admet admis sort part mont descend cour rentr retourn",
    "envo emmen paraî parut expliqu annonc racont confi soutien soutenu jur prétend censé promèn conduit reven revien",
)
SEEING = table("vu vue vus vues vit voit")
# Before an object and its infinitive: "il a vu son chiffre d'affaires fléchir".
PERCEIVING = SEEING | table(
    "voir voient voyait voyaient verra verront entend entendu entendre entendait laisse laissé laissée",
    "laissés laisser laissent laissait sent sentent sentaient sentir senti sentait regarde regardé regarder écoute",
    "écouté fait font faire faisait fera",
)
FAR = 8  # words
AIMING = listed("attend vis pass dit not retien privilégi évoqu")
BEHIND_YEARS = table(
    "et par à dans sur pour avec puis avant après lors sous en au aux de du des qui que mais est il elle",
)
LONE_NOUNS = table(
    "appel besoin raison tort lieu part place partie foi face profit gain refuge soin position naissance vie hommage",
    "obstruction écho justice état satisfaction tendance plaisir attention garde compte fin forme conscience contact",
    "congé peur faim soif envie honte pitié preuve figure office usage acte grâce pied racine domicile",
    "guerre forfait",
    "victoire famine monnaie confiance espoir courage patience silence carrière fortune match bloc profil front date",
    "parole mémoire chance corps feu peine prétexte prix rang sens signe suite témoignage boulevard rue avenue quai",
    "début côté enfant symbole respect rendez préjudice atteinte assistance plainte caution merci pardon",
    "maman papa dieu",
    "chemin route terre mer bord main pavillon chose question mode classe équipe train tête",
)
PAIRED = table(
    "membres clés clefs phares témoins types candidats modèles surprises records pilotes frontières jeunes femmes",
    "festivals",
)


def _french(word: str, found: Nature) -> str:
    """s, p noun in the singular, in the plural; a, b noun or adjective; v noun or verb; P participle; V, I verb."""
    kinds = found.all & OPEN if len(word) > 2 else 0
    if kinds == NOUN:
        return "s" if found.singular else "p" if found.plural else "n"
    if kinds == NOUN | ADJECTIVE:
        return "a" if found.singular else "b" if found.plural else "x"
    if kinds == NOUN | FINITE:
        return "v"
    if kinds & PARTICIPLE and not kinds & (VERBAL | ADVERB | FUNCTION) and (not kinds & NOUN or word.endswith("é")):
        return "P"
    if kinds & PARTICIPLE and word.endswith(("és", "ées")):
        return "K"
    return {FINITE: "V", INFINITIVE: "I", NOUN | INFINITIVE: "J", ADVERB: "R"}.get(kinds, "x")


def _article(line: Line, index: int) -> str:
    found = line.nature(index)
    if found.plural:
        return "les "
    vowel = line.at(index)[0] in "aeiouéèêâîôœ"
    return "l’" if vowel else "la " if found.feminine else "le "


def _after_preposition(line: Line, index: int) -> str:
    """ "dans mairie", "sur réseaux"."""
    if line.at(index + 1) in DAYS | LEADERS or line.at(index + 1) == "mineurs" or line.at(index - 1) == "tant":
        return ""  # "agression sur mineurs", "en tant que membres"
    return pair(line, index, _article(line, index + 1))


def _is_listed(line: Line, index: int) -> bool:
    """ "opposer freins et contrepoids", "partager foie gras et vin"."""
    return not {"et", "ou"}.isdisjoint(line.padded[index + 2 : index + 5])


def _object(line: Line, index: int) -> str:
    """ "exigent résultats", "rejoindre bâtiments"."""
    listed = _is_listed(line, index) or line.after(index + 1)[:1] == ","  # "opposer freins et contrepoids"
    return "" if listed or line.at(index + 1) in DAYS else pair(line, index, "des ")


def _lone_object(line: Line, index: int) -> str:
    """ "protéger pays", "ont signé accord": a noun alone behind a verb that makes no set phrase with it."""
    verb, noun = line.at(index), line.at(index + 1)
    if verb.startswith(LIGHT) or noun in LONE_NOUNS | DAYS | PERSONS | ONE_ALONE or verb in AUXILIARIES:
        return ""
    past = line.nature(index).all & PARTICIPLE
    if past and line.at(index - 1) not in HAVE_PLURAL | HAVE_SINGULAR:
        return ""
    if line.nature(index + 1).plural:
        return _object(line, index)
    listed = _is_listed(line, index) or line.after(index + 1)[:1] == ","
    return "" if listed else pair(line, index, _article(line, index + 1))


def _complement(line: Line, index: int) -> str:
    """ "la publication résultats"."""
    word = line.at(index + 1)
    if word in PAIRED or line.at(index) in DAYS or word in DAYS or line.at(index - 1) in ("de", "d", "en", "sans"):
        return ""
    return pair(line, index, "des ")


def _been(line: Line, index: int) -> str:
    """ "la route été fermée"."""
    if line.at(index - 1) in ("la", "par") and line.at(index) == "suite":
        return ""
    return f"{line.words[index]} {'ont' if line.nature(index).plural else 'a'} été"


def _there(line: Line, index: int) -> str:
    return f"y a {line.words[index + 1]}"


def _has_done(line: Line, index: int) -> str:
    """ "le bureau de poste fermé ses portes": a participle that governs what somebody owns."""
    auxiliary = "ont" if line.nature(index).plural else "a"
    return f"{line.words[index]} {auxiliary} {line.words[index + 1]}" if line.is_lower(index) else ""


def _more(line: Line, index: int) -> str:
    """ "plus 20 fois"."""
    before = line.at(index - 1)
    right = before.isdigit() or before in NUMBERS or before in ("bac", "de", "un", "au", "du", "le")
    return "" if right else pair(line, index, "de ")


def _owned(line: Line, index: int) -> str:
    """ "la réunion son bureau"."""
    known = line.nature(index + 2).all & NOUN and line.at(index) not in DAYS | PERSONS
    return pair(line, index, "de ") if known and not line.nature(index + 2).all & FINITE else ""


def _governed(line: Line, index: int) -> str:
    """ "a décidé reporter", "rêve devenir": a verb that takes no infinitive without a preposition."""
    if line.at(index).startswith(MODAL) or not PERCEIVING.isdisjoint(line.lower[max(0, index - FAR) : index + 1]):
        return ""
    return pair(line, index, "de ")


def _month(line: Line, index: int) -> str:
    """ "débuteront septembre"."""
    return "" if line.at(index).startswith(AIMING) else pair(line, index, "en ")


def _year(line: Line, index: int) -> str:
    """ "fondé 1956"."""
    year, after = line.at(index + 1), line.after(index + 1)
    dated = len(year) == 4 and 1500 < int(year) < 2100
    alone = not after.startswith((" ", "\u00a0", "\u202f")) or line.at(index + 2) in BEHIND_YEARS
    return pair(line, index, "en ") if dated and alone else ""


def _done(line: Line, index: int) -> str:
    """ "deux hommes ont interpellés mardi": nothing stands before that the participle agrees with."""
    if not line.nature(index + 1).plural or line.at(index + 2) in AFTER_VERBS or line.at(index - 1) in OBJECTS:
        return ""
    sentence = max(start for start in line.starts if start <= index)
    if not OBJECT_WORDS.isdisjoint(line.lower[sentence:index]) or line.at(index + 1).endswith(("is", "us")):
        return ""
    word = line.words[index + 1].removesuffix("s")
    return f"{line.words[index]} {word.removesuffix('e') if word.endswith('ée') else word}"


KINDS_FR = (
    Kind("DS", "pb", _after_preposition),
    Kind("D", "snav", _after_preposition),
    Kind("W", "sp", _after_preposition),
    Kind("Q", "p", _after_preposition),
    Kind("IV", "p", _object),
    Kind("IV", "s", _lone_object),
    Kind("P", "sp", _lone_object),
    Kind("s", "p", _complement),
    Kind("cspvab", "E", _been, "P"),
    Kind("y", "f#", _there),
    Kind("m", "#", _more),
    Kind("spab", "u", _owned, "spnv"),
    Kind("spabc", "P", _has_done, "u"),
    Kind("VP", "IJ", _governed),
    Kind("v", "I", _governed),
    Kind("VP", "M", _month),
    Kind("P", "#", _year),
    Kind("H", "PK", _done),
    Kind("g", "P", lambda line, index: pair(line, index, "avoir ")),
    Kind("i", "R", lambda line, index: f"{line.words[index]} a {line.words[index + 1]}", "P"),
    Kind("I", "i", lambda line, index: pair(line, index, "qu’")),
)

TONGUE = Tongue(FRENCH, _french, KINDS_FR)
