"""English verbs behind "there", "one of" and relative pronouns: "There was several", "the farmers who has"."""

from __future__ import annotations

from lint.agreement.english import EITHER, NUMBERS, PREPOSITIONS, near, phrase, singular_nouns
from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.english_verbs import PLURAL_OF, base, forms, single
from lint.agreement.slips import Handler, Slip
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, NOUN

DETERMINERS = table("the these those his her its our their my")
SINGULAR_DETERMINERS = table("the a an this his her its our their my")
QUANTIFIERS = NUMBERS | table("many several numerous various some few no three four five")
ARTICLES = table("the a an his her its their our")
TOGETHER = PREPOSITIONS | table("and or nor than as like")
PRESENT = ("is", "was")


def _slip(line: Line, first: int, verb: int) -> Slip | None:
    word = line.lower[verb]
    form = (base if forms(line.lexicon)[word] == "one" else single)(word, line.lexicon)
    return Slip("verb", line.span(first, verb), (phrase(line, first, verb, form),)) if form else None


def _one_of(line: Line, first: int) -> Slip | None:
    """ "One of the ministers were", "Each of the schools have"."""
    if line.at(first + 1) != "of" or line.at(first + 2) not in DETERMINERS:
        return None
    if first not in line.starts and line.at(first - 1) not in ("but", "while", "because", "although", "when"):
        return None
    known = forms(line.lexicon)
    for place in range(first + 3, min(first + 7, len(line))):
        if not near(line, place - 1, place):
            return None
        if known[line.lower[place]]:
            several = known[line.lower[place]] == "several" and line.nature(place - 1).plural
            return _slip(line, place, place) if several and line.is_lower(place - 1) else None
        if not line.nature(place).all & (NOUN | ADJECTIVE):
            return None
    return None


def _several_of(line: Line, first: int) -> Slip | None:
    """ "Two of the suspects is"."""
    if line.at(first + 1) != "of" or line.at(first + 2) not in DETERMINERS or first not in line.starts:
        return None
    noun = first + 3 + bool(line.nature(first + 3).all & ADJECTIVE and not line.nature(first + 3).plural)
    verb, found = noun + 1, line.nature(noun)
    singles = singular_nouns(line.at(noun), line.lexicon)
    if not found.plural or not line.is_lower(noun) or not EITHER.isdisjoint((line.at(noun), *singles)):
        return None
    one = line.at(verb) in PLURAL_OF and near(line, first, verb)
    return _slip(line, verb, verb) if one else None


def _and(line: Line, index: int) -> Slip | None:
    """ "The captain and two sailors was", "The mayor and his wife has"."""
    noun, second = index - 1, index + 2
    second += bool(line.nature(second).all & ADJECTIVE and not line.nature(second).all & NOUN)
    verb = second + 1
    if noun in line.starts and line.at(noun) in ("he", "she", "they", "we", "i"):
        named = index + 2 < len(line) and line.words[index + 1].istitle()
        verb = index + 2 + (not named or line.words[index + 2].istitle())
        pair = line.at(index + 1) in ARTICLES | NUMBERS or named
        return _slip(line, verb, verb) if pair and line.at(verb) in PLURAL_OF and near(line, noun, verb) else None
    if index - 2 not in line.starts or line.at(index - 2) not in SINGULAR_DETERMINERS or line.at(verb) not in PLURAL_OF:
        return None
    if line.at(index + 1) not in ARTICLES | NUMBERS or line.at(noun) not in SURE or not near(line, index - 2, verb):
        return None
    if not line.nature(second).all & NOUN or not line.is_lower(second) or not line.ends(verb):
        return None
    person = line.at(second) in SURE or line.at(index + 1) in NUMBERS
    return _slip(line, verb, verb) if person else None


def _there(line: Line, first: int) -> Slip | None:
    """ "There was several reasons", "There is no injuries"."""
    verb, many = line.at(first + 1), line.at(first + 2)
    counted = many in QUANTIFIERS or (many.isdigit() and many != "1")
    if verb not in PRESENT or not counted or not near(line, first, first + 2):
        return None
    noun = first + 3
    adjective = line.nature(noun).all & (ADJECTIVE | ADVERB) and not line.nature(noun).plural
    noun += bool(adjective)
    found = line.nature(noun)
    if not found.plural or not found.all & NOUN or not near(line, first, noun) or not line.is_lower(noun):
        return None
    if line.at(noun).endswith("ics"):
        return None
    if not EITHER.isdisjoint((line.at(noun), *singular_nouns(line.at(noun), line.lexicon))) or not line.ends(noun):
        return None
    after = line.nature(noun + 1)
    if line.after(noun) == " " and after.all & NOUN and line.at(noun + 1) not in PREPOSITIONS | ARTICLES:
        return None  # "no arms embargo"
    return _slip(line, first, first + 1)


def _who(line: Line, index: int) -> Slip | None:
    """ "the farmers who has", "The farmers, who has lost", "the man who have"."""
    noun, verb = index - 1, index + 1
    verb += bool(line.nature(verb).all & ADVERB) and not forms(line.lexicon)[line.at(verb)]
    found, number = line.nature(noun), forms(line.lexicon)[line.at(verb)]
    if not number or not found.all & NOUN or not line.is_lower(noun) or not line.is_lower(index):
        return None
    if line.gaps[index] not in (" ", ", ") or not near(line, index, verb) or not line.ends(verb):
        return None
    determiner = noun - 1 - (line.nature(noun - 1).all & ADJECTIVE and line.at(noun - 1) not in DETERMINERS)
    if determiner < 0 or line.at(determiner - 1) in TOGETHER or not near(line, determiner, noun):
        return None
    singles = tuple(singular_nouns(line.at(noun), line.lexicon))
    many = found.plural and EITHER.isdisjoint((line.at(noun), *singles)) and line.at(noun) not in COLLECTIVES
    if number == "one" and many and line.at(determiner) in DETERMINERS:
        return _slip(line, index, verb)
    if number == "several" and found.singular and line.at(noun) in SURE:
        return _slip(line, index, verb) if line.at(determiner) in SINGULAR_DETERMINERS else None
    return None


def _nor(line: Line, index: int) -> Slip | None:
    """ "nor the councillors was"."""
    noun = index + 2 + bool(line.nature(index + 2).all & ADJECTIVE and not line.nature(index + 2).plural)
    known = line.at(index + 1) in ARTICLES and line.nature(noun).plural and line.at(noun + 1) in PLURAL_OF
    singles = tuple(singular_nouns(line.at(noun), line.lexicon))
    return _slip(line, noun + 1, noun + 1) if known and EITHER.isdisjoint((line.at(noun), *singles)) else None


def _police(line: Line, index: int) -> Slip | None:
    """ "Police has arrested"."""
    opens = index in line.starts or (line.at(index - 1) == "the" and index - 1 in line.starts)
    return _slip(line, index + 1, index + 1) if opens and line.at(index + 1) in ("is", "was", "has") else None


HANDLERS: dict[str, Handler] = {
    "one": _one_of, "each": _one_of, "there": _there, "who": _who, "and": _and, "nor": _nor, "police": _police,
    **dict.fromkeys((*NUMBERS, "several", "many", "both", "few"), _several_of),
}  # fmt: skip
