"""French nouns that lack what leads to them: "dans mairie", "exigent résultats", "un accord coopération"."""

from __future__ import annotations

from lint.agreement.french_words import ONE_ALONE
from lint.agreement.nouns import LEADERS, NUMBERS, PERSONS
from lint.agreement.tags import grade, position
from lint.agreement.verbs import AUXILIARIES
from lint.agreement.words import BLANKS, Line
from lint.lexicon import ADJECTIVE, FINITE, NOUN, PARTICIPLE
from lint.missing.french_words import (
    ABSTRACT,
    AGAINST,
    AGENTS,
    APPOSED,
    BEFORE_COUNTED,
    COMPARED_BY,
    COUNTED,
    DAYS,
    ENDING,
    GREAT,
    HAVING,
    LASTING,
    LIGHT,
    LONE_NOUNS,
    LOOSE,
    NAMING,
    PAIRED,
    PRONOMINAL,
    SET_PLURALS,
    STRICT,
    UNELIDED,
    VOWELS,
    WHOLE,
    is_pure,
)
from lint.missing.gaps import Pair, between, letters


def _article(line: Line, index: int) -> str:
    found = line.nature(index)
    if found.plural:
        return "les "
    return "l’" if line.at(index)[0] in VOWELS else "la " if found.feminine else "le "


def _is_listed(line: Line, index: int) -> bool:
    """ "opposer freins et contrepoids", "mêler airs folk, valses"."""
    apart = any("," in gap for gap in line.gaps[index + 2 : index + 4])
    return apart or not {"et", "ou"}.isdisjoint(line.padded[index + 2 : index + 5])


def _after_preposition(line: Line, index: int) -> str:
    """ "dans mairie", "sur réseaux", "par préfet"."""
    before, noun = line.at(index), line.at(index + 1)
    found = line.nature(index + 1)
    if not line.is_lower(index + 1) or len(noun) < 3 or line.at(index - 1) in ("tant", noun):
        return ""  # "en tant que membres", "maison par maison"
    if (
        before in BEFORE_COUNTED
        and noun in (AGENTS if before in ("par", "à", "sur", "avec", "pour") else COUNTED)
        and not (noun in WHOLE and before != "dans")
    ):
        return "" if _is_listed(line, index) else between(line, index, _article(line, index + 1))
    if (
        noun in LEADERS | SET_PLURALS
        or noun in AGAINST
        or (noun in DAYS and before != "dans")
        or line.before(index - 1)[:1] == ","
    ):
        return ""
    plural = found.plural and not found.all & (FINITE | PARTICIPLE)
    sure = is_pure(line, index + 1) or found.all & FINITE
    strict = before in STRICT and not found.all & PARTICIPLE and sure
    return between(line, index, _article(line, index + 1)) if strict or (plural and before in STRICT | LOOSE) else ""


def _after_relative(line: Line, index: int) -> str:
    """ "dont maire"."""
    if line.at(index) not in ("dont", "où", "si", "que") or line.at(index + 1) in DAYS | LEADERS:
        return ""
    said = line.nature(index - 1).all
    told = (
        said & FINITE
        and not said & (NOUN | ADJECTIVE)
        and {"n", "ne"}.isdisjoint(line.lower[max(0, index - 4) : index])
    )
    several = line.nature(index + 1).plural or line.at(index) != "que" or told
    leads = line.nature(index + 1).plural and line.nature(index + 2).verb_plural and line.is_lower(index + 1)
    right = not (is_pure(line, index + 1) or leads) or line.at(index - 1) in COMPARED_BY or not several
    right = right or line.at(index + 1) == "besoin"
    return "" if right else between(line, index, _article(line, index + 1))


def _object(line: Line, index: int) -> str:
    """ "exigent résultats", "rejoindre bâtiments"."""
    listed = _is_listed(line, index) or line.after(index + 1)[:1] == ","  # "opposer freins et contrepoids"
    return "" if listed or line.at(index + 1) in DAYS else between(line, index, "des ")


def _lone_object(line: Line, index: int) -> str:
    """ "protéger pays", "ont signé accord": a noun alone behind a verb that makes no set phrase with it."""
    verb, noun = line.at(index), line.at(index + 1)
    past = bool(line.nature(index).all & PARTICIPLE)
    if noun in (line.at(index + 3), line.at(index + 4)):
        return ""  # "renvoyés dos à dos", "rentrés main dans la main"
    if not is_pure(line, index + 1) or (line.nature(index).all & NOUN and not past):
        return ""
    if verb in ("êtes", "étiez", "sommes", "étions", "suis", "serez", "serons", "soyez", "restez"):
        return ""
    if not past and line.nature(index + 1).plural:
        return _object(line, index)
    if verb.startswith(LIGHT) or noun in LONE_NOUNS | DAYS | PERSONS | ONE_ALONE or verb in AUXILIARIES:
        return ""
    if past and (line.at(index - 1) not in HAVING or (line.nature(index).all & NOUN and not verb.endswith("é"))):
        return ""
    if line.nature(index + 1).plural:
        return _object(line, index)
    listed = _is_listed(line, index) or line.after(index + 1)[:1] == ","
    return "" if listed else between(line, index, _article(line, index + 1))


def _counted_object(line: Line, index: int) -> str:
    """ "recherchent conducteur", "versera commune": what can be counted, though an adjective as well."""
    verb, noun = line.at(index), line.at(index + 1)
    right = noun.removesuffix("s") not in COUNTED or verb.startswith(LIGHT + ENDING) or _is_listed(line, index)
    right = right or not line.is_lower(index + 1) or line.after(index + 1)[:1] == ","
    return "" if right else between(line, index, _article(line, index + 1))


def _complement(line: Line, index: int) -> str:
    """ "la publication résultats", "un accord coopération"."""
    first, word, before = line.at(index), line.at(index + 1), line.at(index - 1)
    tags = line.tags
    opened = index and grade(tags[position(tags, index - 1)])[0] in "DC"
    if not is_pure(line, index + 1) or DAYS.intersection((first, word)) or not line.is_lower(index):
        return ""
    if not is_pure(line, index) and not (opened and line.nature(index + 1).plural and before not in PRONOMINAL):
        return ""
    if line.nature(index).singular and line.nature(index + 1).plural:
        right = word in PAIRED or first in NAMING or word.endswith(("és", "ées"))
        return "" if right or before in ("de", "d", "en", "sans", "par") else between(line, index, "des ")
    if word in APPOSED or not (word.endswith(ABSTRACT) or word in COUNTED) or first in NAMING | PERSONS | ONE_ALONE:
        return ""
    if (word.endswith(("é", "ée")) and not word.endswith("té")) or before in ("en", "sans", "comme", "par"):
        return ""
    if not opened or not _leads_on(line, index + 2) or not line.nature(index + 1).singular:
        return ""
    return between(line, index, "d’" if word[0] in VOWELS else "de ")


def _leads_on(line: Line, index: int) -> bool:
    """Whether what follows a noun is neither another noun, an adjective nor a name."""
    after = line.after(index - 1)
    if after[:1] in (",", ".", ";", ")", ""):
        return True
    found = line.nature(index).all
    return after == " " and line.is_lower(index) and not found & (NOUN | ADJECTIVE)


def _more(line: Line, index: int) -> str:
    """ "plus 20 fois"."""
    before = line.at(index - 1)
    right = before.isdigit() or before in NUMBERS or before in ("ou", "bac", "de", "un", "au", "du", "le")
    if line.before(index) not in BLANKS:
        return ""  # "deux victoires, moins 12 points"
    number = line.at(index + 1)
    counts = number.isdigit() or (number in NUMBERS and (before in LASTING or number in GREAT))
    more = line.at(index) in ("plus", "moins") and counts and "%" not in line.after(index + 1)
    return between(line, index, "de ") if more and not right else ""


def _unelided(line: Line, index: int) -> str:
    """ "la directrice de école"."""
    word = line.at(index + 1)
    vowel = word[0] in "aeéèêiîoôu" and line.is_lower(index + 1) and len(word) > 3
    if line.at(index) != "de" or not vowel or word.startswith(UNELIDED) or line.after(index) != " ":
        return ""
    return between(line, index, "l’").replace(" l’", " l’") if is_pure(line, index + 1) else ""


PAIRS = (
    Pair("d", letters("N"), _unelided),
    Pair("P", letters("NEMY"), _after_preposition),
    Pair("wW", letters("NE"), _after_relative),
    Pair("I" + letters("Vv"), letters("N"), _lone_object),
    Pair("I" + letters("Vv"), letters("E"), _counted_object),
    Pair(letters("KL"), letters("N"), _lone_object),
    Pair(letters("NM"), letters("N"), _complement),
    Pair("F", "#", _more),
)
