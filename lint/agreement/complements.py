"""How far the complements of a French noun reach, word by word."""

from __future__ import annotations

from lint.agreement.french_words import EAST
from lint.agreement.verbs import AUXILIARIES
from lint.agreement.words import Line
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
    NUMERAL,
    PARTICIPLE,
    PLURAL,
)

SINGULAR_DETERMINERS = table("le la l un une ce cet cette son sa mon ma notre votre leur")
PLURAL_DETERMINERS = table("les des ces ses mes nos vos leurs plusieurs quelques certains certaines")
CONTRACTED = table("du des au aux")  # "l'absence du condamné"
PREPOSITIONS = table("de du des d à au aux en dans sur pour avec contre chez vers sous par entre")
ARTICLES = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
CLITICS = table("se s ne n y lui")
REACH = 12  # words from the determiner to the verb


def walk(line: Line, head: int) -> tuple[int | None, bool]:
    """The word after a noun, its adjectives and complements; and whether none of them is plural or a name."""
    lone, complement = True, False
    natures, padded = line.natures, line.padded
    for place in range(head + 1, min(head + REACH, len(line.words))):
        word = padded[place]
        found = natures[word].all
        if word in AUXILIARIES:
            return (None if word == "est" and padded[place - 1] in EAST else place), lone
        past = found & PARTICIPLE and (not found & NOUN or _adopted(line.words[place], found))
        if word == "as" or (past and not complement):
            return place, lone
        if word in CLITICS:
            continue
        if word in PREPOSITIONS:
            complement = True
        elif not line.words[place].islower() or word in ARTICLES or found & NUMERAL:
            if not complement:
                return None, lone
            lone = False if not line.words[place].islower() or word in PLURAL_DETERMINERS else lone
        elif found & NOMINAL and not found & (FUNCTION | GERUND | INFINITIVE):
            if found & PARTICIPLE and not found & NOUN and padded[place - 1] not in CONTRACTED:
                return place, lone
            if not (complement or found & ADJECTIVE):
                return None, lone
            lone = lone and not found & PLURAL
        else:
            return (place, lone) if found & FINITE and not found & (NOMINAL | FUNCTION | ADVERB) else (None, lone)
    return None, lone


def _adopted(word: str, found: int) -> bool:
    """Whether a word in -é is a participle before it is a noun ("le texte adoptée")."""
    return bool(found & ADJECTIVE) and word.islower() and word.endswith(("é", "ée", "és", "ées"))
