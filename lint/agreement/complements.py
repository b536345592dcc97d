"""How far the complements of a French noun reach, word by word."""

from __future__ import annotations

from lint.agreement.french_words import EAST
from lint.agreement.nouns import NUMBERS
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
# Nouns that count what follows: the verb may agree with either.
COLLECTIVES = table(
    "plupart majorité minorité moitié partie totalité dizaine douzaine quinzaine vingtaine trentaine quarantaine",
    "cinquantaine soixantaine centaine millier million milliard reste foule tiers quart série groupe ensemble nombre",
    "poignée multitude quantité infinité couple équipe paire trio famille file flot masse bande type sorte espèce",
    "genre peu pourcentage part fraction total tas troupe cortège horde variété myriade palette gamme éventail lot",
    "panel duo succession vague pléthore flopée kyrielle ribambelle nuée essaim échantillon collection armada",
    "brochette pluralité proportion centaines milliers essentiel gros grappe batterie pluie avalanche déluge flux",
    "chapelet faisceau bouquet trentième cinquième dixième sixième quatrième huitième portion tranche assortiment",
    "mélange rangée lignée génération suite chaîne délégation cohorte armée foultitude bande quintette quatuor tandem",
    "binôme",
)
PLURAL_DETERMINERS = table("les des ces ses mes nos vos leurs plusieurs quelques certains certaines")
CONTRACTED = table("du des au aux")  # "l'absence du condamné"
PREPOSITIONS = table("de du des d à au aux en dans sur pour avec contre chez vers sous par entre")
ARTICLES = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
# Nouns that count what follows: the verb may agree with either.
COLLECTIVES = table(
    "plupart majorité minorité moitié partie totalité dizaine douzaine quinzaine vingtaine trentaine quarantaine",
    "cinquantaine soixantaine centaine millier million milliard reste foule tiers quart série groupe ensemble nombre",
    "poignée multitude quantité infinité couple équipe paire trio famille file flot masse bande type sorte espèce",
    "genre peu pourcentage part fraction total tas troupe cortège horde variété myriade palette gamme éventail lot",
    "panel duo succession vague pléthore flopée kyrielle ribambelle nuée essaim échantillon collection armada",
    "brochette pluralité proportion centaines milliers essentiel gros grappe batterie pluie avalanche déluge flux",
    "chapelet faisceau bouquet trentième cinquième dixième sixième quatrième huitième portion tranche assortiment",
    "mélange rangée lignée génération suite chaîne délégation cohorte armée foultitude bande quintette quatuor tandem",
    "binôme",
)
CONTRACTED = table("du des au aux")  # "l'absence du condamné"
PREPOSITIONS = table("de du des d à au aux en dans sur pour avec contre chez vers sous par entre")
ARTICLES = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
# Nouns that count what follows: the verb may agree with either.
COLLECTIVES = table(
    "plupart majorité minorité moitié partie totalité dizaine douzaine quinzaine vingtaine trentaine quarantaine",
    "cinquantaine soixantaine centaine millier million milliard reste foule tiers quart série groupe ensemble nombre",
    "poignée multitude quantité infinité couple équipe paire trio famille file flot masse bande type sorte espèce",
    "genre peu pourcentage part fraction total tas troupe cortège horde variété myriade palette gamme éventail lot",
    "panel duo succession vague pléthore flopée kyrielle ribambelle nuée essaim échantillon collection armada",
    "brochette pluralité proportion centaines milliers essentiel gros grappe batterie pluie avalanche déluge flux",
    "chapelet faisceau bouquet trentième cinquième dixième sixième quatrième huitième portion tranche assortiment",
    "mélange rangée lignée génération suite chaîne délégation cohorte armée foultitude bande quintette quatuor tandem",
    "binôme",
)
PREPOSITIONS = table("de du des d à au aux en dans sur pour avec contre chez vers sous par entre")
ARTICLES = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
# Nouns that count what follows: the verb may agree with either.
COLLECTIVES = table(
    "plupart majorité minorité moitié partie totalité dizaine douzaine quinzaine vingtaine trentaine quarantaine",
    "cinquantaine soixantaine centaine millier million milliard reste foule tiers quart série groupe ensemble nombre",
    "poignée multitude quantité infinité couple équipe paire trio famille file flot masse bande type sorte espèce",
    "genre peu pourcentage part fraction total tas troupe cortège horde variété myriade palette gamme éventail lot",
    "panel duo succession vague pléthore flopée kyrielle ribambelle nuée essaim échantillon collection armada",
    "brochette pluralité proportion centaines milliers essentiel gros grappe batterie pluie avalanche déluge flux",
    "chapelet faisceau bouquet trentième cinquième dixième sixième quatrième huitième portion tranche assortiment",
    "mélange rangée lignée génération suite chaîne délégation cohorte armée foultitude bande quintette quatuor tandem",
    "binôme",
)
ARTICLES = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
CLITICS = table("se s ne n y lui")
OPENING = ARTICLES | NUMBERS
# What a number of them is one sum of.
MEASURES = table(
    "euros dollars francs dôngs mètres kilomètres kilos tonnes litres hectares degrés points pour buts litres",
    "milliards millions kilogrammes grammes tiers mots minutes",
)
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
