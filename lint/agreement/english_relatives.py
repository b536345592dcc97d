"""English verbs behind "there", "one of" and relative pronouns: "There was several", "the farmers who has"."""

from __future__ import annotations

from lint.agreement.english import EITHER, NUMBERS, PREPOSITIONS, near, phrase, singular_nouns
from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.english_verbs import base, forms, single
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
    if number == "one" and line.at(noun) == "those" and near(line, noun, verb):
        return _slip(line, index, verb) if line.at(noun - 1) != "of" else None  # "one of those who has"
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


HANDLERS: dict[str, Handler] = {
    "there": _there, "who": _who,
}  # fmt: skip
