"""A subject that opens a sentence, and its verb: "Les supporters a sifflé", "Les relevés de salinité effectué"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from lint.agreement.adjectives import BEFORE
from lint.agreement.forms import feminines, masculines, plural_verb, plurals, singular_verb, singulars, third_person
from lint.agreement.nouns import COMMON, NUMBERS, PERSONS
from lint.agreement.slips import Handler, Slip
from lint.agreement.verbs import AUXILIARIES, BE_PLURAL, BE_SINGULAR, HAVE_PLURAL, HAVE_SINGULAR, adverbs
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    EPICENE,
    FEMININE,
    FINITE,
    FUNCTION,
    GERUND,
    INFINITIVE,
    MASCULINE,
    NOMINAL,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PLURAL,
    PLURAL_3,
    SINGULAR_3,
)
from lint.record import NamedTuple

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
# Nouns of time open sentences without being the subject: "Ces derniers jours a été inauguré".
TIMES = table(
    "jour jours mois semaine semaines année années an ans heure heures minute minutes siècle siècles fois matin",
    "matinée soir soirée nuit nuits veille lendemain temps instant moment saison printemps été automne hiver week",
    "date",
)
EAST = table("l d de à en nord sud ouest grand extrême plein")  # before "est" as a point of the compass
# Words that open an adverbial before the subject: "En mars, la commune".
OPENERS = table(
    "en dans à au aux sur pour par avec sans selon depuis pendant après avant lors dès malgré ainsi enfin hier demain",
    "outre grâce comme chaque cette ce mardi lundi mercredi jeudi vendredi samedi dimanche",
)
ADVERBIAL = 9  # words that it may have
COORDINATING = frozenset(("et", "mais", "car"))
CONJUNCTIONS = table("que qu dont lorsque lorsqu puisque puisqu quand où")
# Words before "que" that compare: "la même taille que l'image".
COMPARED = table(
    "même mêmes autre autres aussi plus moins tel telle tels telles mieux meilleur meilleure meilleurs meilleures",
    "pire pires autant davantage si autrement plutôt",
)
NEAR = 7  # words between the two
# Nouns of which one alone is meant, whatever their complement: "le ministre des Affaires étrangères ont".
ONE_ALONE = table(
    "ministre président présidente maire préfet préfète gouverneur directeur directrice chef roi reine pape secrétaire",
    "ambassadeur ambassadrice procureur procureure commissaire chancelier père mère frère sœur fils fille homme femme",
    "mari épouse conducteur conductrice chauffeur pilote entraîneur capitaine joueur joueuse avocat avocate juge",
    "évêque candidat candidate député députée sénateur sénatrice patron patronne dirigeant leader champion championne",
    "auteur autrice médecin",
    "professeur étudiant étudiante élève vainqueur lauréat lauréate rapporteur délégué déléguée responsable",
)
CLITICS = table("se s ne n y lui")
OPENING = ARTICLES | NUMBERS
# What a number of them is one sum of.
MEASURES = table(
    "euros dollars francs dôngs mètres kilomètres kilos tonnes litres hectares degrés points pour buts litres",
    "milliards millions kilogrammes grammes tiers mots minutes",
)
TAKEN = ("pris", "mis", "quis", "clus")  # participles that are the same for one and for several
THE_NUMBER = ["le", "nombre", "de"]
FAR = 2  # doubts where another noun stands between, in the number of the verb
REACH = 12  # words from the determiner to the verb


class Subject(NamedTuple):
    """A noun phrase from `first` to the word before `verb`, with `head` as its noun."""

    first: int
    head: int
    verb: int
    plural: bool
    lone: bool  # nothing but the head, its adjectives and singular complements


def clauses(line: Line) -> Iterator[Slip]:
    """Slips between the subject that opens a sentence, or a clause after ", et", and its verb or participle."""
    after_and = frozenset(_after_and(line))
    for first in (*line.starts, *_after_adverbials(line), *after_and):
        slip = _clause(line, first, first in after_and)
        if slip is not None:
            yield slip


def _clause(line: Line, first: int, listed: bool = False) -> Slip | None:
    """Between the subject that opens at a word and its verb; in a list only where it is plural."""
    subject = _subject(line, first)
    if subject is None or (listed and not subject.plural):
        return None
    return _verb(line, subject) or _bare_participle(line, subject)


def _subordinated(line: Line, place: int) -> Slip | None:
    """A clause behind a conjunction that subordinates."""
    if line.padded[place + 1] not in ARTICLES or line.at(place - 1) == "ainsi":
        return None  # "le dossier ainsi que la lettre sont"
    if not COMPARED.isdisjoint(line.lower[max(0, place - NEAR) : place]):
        return None
    return _clause(line, place + 1) if place + 1 < len(line) else None


def _after_and(line: Line) -> Iterator[int]:
    """Words that open a clause after a comma, "et" and a clause before; a singular may be the end of a list there."""
    for conjunction in [place for place in line.breaks if line.lower[place] in COORDINATING]:
        index = conjunction + 1
        if line.at(index) in ARTICLES and line.before(conjunction)[0] == ",":
            sentence = max(start for start in line.starts if start < index)
            if _has_verb(line, sentence, index):
                yield index


def _has_verb(line: Line, first: int, end: int) -> bool:
    natures = (line.nature(place) for place in range(first, end) if line.at(place) not in AUXILIARIES)
    return not AUXILIARIES.isdisjoint(line.lower[first:end]) or any(n.all & FINITE and not n.nominal for n in natures)


def _after_adverbials(line: Line) -> Iterator[int]:
    """Words after the comma that ends a short adverbial at the start of a sentence."""
    for start in line.starts:
        if line.lower[start] not in OPENERS:
            continue
        following = bisect_right(line.breaks, start)
        comma = line.breaks[following] if following < len(line.breaks) else len(line)
        if comma - start > ADVERBIAL or line.padded[comma] not in ARTICLES or not line.before(comma).startswith(","):
            continue
        if not _has_verb(line, start, comma):
            yield comma


def _subject(line: Line, first: int) -> Subject | None:
    determiner = line.padded[first]
    if determiner not in OPENING:
        return None
    plural = determiner in PLURAL_DETERMINERS or (determiner in NUMBERS and line.at(first + 1) not in MEASURES)
    if not plural and determiner not in SINGULAR_DETERMINERS:
        return None
    head = first + 1
    if line.at(head) == "premier" and line.at(head + 1) == "ministre":
        head += 1
    adjective = line.nature(head).all & ADJECTIVE and not line.nature(head).all & NOUN
    noun = line.nature(head + 1).all & NOUN and line.at(head + 1) not in AUXILIARIES  # "cette dernière est"
    if adjective or (line.at(head) in BEFORE and noun):
        head += 1
    found = line.nature(head)
    if not found.all & NOUN or found.all & (ADVERB | FUNCTION | NUMERAL | GERUND) or not line.is_lower(head):
        return None
    if (not found.plural if plural else not found.singular) or line.at(head) in TIMES:
        return None
    opening = line.padded[first : head + 2]
    if line.at(head) in COLLECTIVES and opening != THE_NUMBER:
        return None
    verb, lone = walk(line, head)
    if verb is None or not line.joined(first, verb):
        return None
    return Subject(first, head, verb, plural, lone)


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


def _verb(line: Line, subject: Subject) -> Slip | None:
    word = line.at(subject.verb)
    if word not in AUXILIARIES:
        return _other_verb(line, subject)
    wrong = (BE_SINGULAR | HAVE_SINGULAR) if subject.plural else (BE_PLURAL | HAVE_PLURAL)
    after = adverbs(line, subject.verb + 1)
    participle = line.nature(after).all & PARTICIPLE and line.is_lower(after)
    if word in wrong:
        follows = (
            participle or word not in ("a", "est") or line.at(after) in ARTICLES or line.nature(after).all & ADJECTIVE
        )
        if not follows or not line.joined(subject.verb, after):
            return None
        forms = plural_verb(word, line.lexicon) if subject.plural else singular_verb(word, line.lexicon)
        return Slip("verb", line.span(subject.verb, subject.verb), tuple(forms), _doubt(line, subject))
    if word in BE_PLURAL | BE_SINGULAR:
        return _gender(line, subject, subject.verb, after)
    if line.at(after) == "été":
        return _gender(line, subject, subject.verb, adverbs(line, after + 1))
    return None


def _doubt(line: Line, subject: Subject) -> int:
    """A plural complement may share its number with a verb, where the noun is none that stands for one alone."""
    sure = subject.plural or subject.lone or line.at(subject.head) in ONE_ALONE
    return 0 if sure else FAR


def _other_verb(line: Line, subject: Subject) -> Slip | None:
    """A verb that is nothing else, in the wrong number or person."""
    found, word = line.nature(subject.verb), line.at(subject.verb)
    if not line.ends(subject.verb):
        return None
    if word == "as":
        follows = line.nature(adverbs(line, subject.verb + 1)).all & PARTICIPLE
        forms = tuple(["ont" if subject.plural else "a"] if follows else [])
    elif subject.plural and found.verb_singular:
        forms = tuple(plural_verb(word, line.lexicon))
    elif not subject.plural and found.verb_plural:
        forms = tuple(singular_verb(word, line.lexicon))
    elif found.all & FINITE and not found.all & (SINGULAR_3 | PLURAL_3 | NOMINAL | INFINITIVE):
        forms = tuple(third_person(word, subject.plural, line.lexicon))
    else:
        return None
    return Slip("verb", line.span(subject.verb, subject.verb), forms, _doubt(line, subject)) if forms else None


def _gender(line: Line, subject: Subject, verb: int, place: int) -> Slip | None:
    """A participle after être that has the other gender than the subject."""
    head, found, word = line.nature(subject.head), line.nature(place), line.at(place)
    if not found.all & PARTICIPLE or not line.is_lower(place):
        return None
    if head.feminine and word.endswith(TAKEN) and line.joined(verb, place) and line.ends(place):
        return Slip("participle", line.span(place, place), (word + ("es" if subject.plural else "e"),))
    if found.all & (NOUN | ADVERB):
        return None
    if (
        not line.joined(verb, place)
        or not line.ends(place)
        or (not found.plural if subject.plural else not found.singular)
    ):
        return None
    if line.lexicon.zipf(line.at(subject.head)) < COMMON:
        return None
    if head.feminine and found.masculine:
        forms = tuple(feminines(line.at(place), line.lexicon))
    elif head.masculine and found.feminine and not _person(line.at(subject.head)):
        forms = tuple(masculines(line.at(place), line.lexicon))
    else:
        return None
    return Slip("participle", line.span(place, place), forms) if forms else None


def _person(word: str) -> bool:
    """Whether a masculine noun may name a woman."""
    return word.removesuffix("s") in PERSONS or word.removesuffix("s").endswith(
        ("eur", "ien", "ant", "iste", "aire", "ier")
    )


def _bare_participle(line: Line, subject: Subject) -> Slip | None:
    """A participle right after the subject that agrees with no noun before it."""
    place = subject.verb
    found = line.nature(place)
    if not found.all & PARTICIPLE or found.all & (FINITE | ADVERB | EPICENE) or not line.ends(place):
        return None
    if found.all & NOUN and not (_adopted(line.words[place], found.all) and place == subject.head + 1):
        return None
    if not (found.singular or found.plural) or line.at(place) in ("compris", "excepté", "passé", "vu", "inclus"):
        return None
    nouns = [line.nature(i) for i in range(subject.head, place) if line.nature(i).all & NOUN or not line.is_lower(i)]
    if any(_may_agree(found.nominal, noun.nominal) for noun in nouns) or len(nouns) > 2:
        return None
    forms = _agreeing(line, place, subject)
    return Slip("participle", line.span(place, place), forms) if forms else None


def _may_agree(participle: int, noun: int) -> bool:
    """Whether a noun (of no known gender or number: any) has the gender and number of a participle."""
    if not noun:
        return True
    gender = noun & (MASCULINE | FEMININE | EPICENE)
    number = noun & (PLURAL << 1 | PLURAL | PLURAL >> 1)
    return bool(
        (not gender or gender & EPICENE or gender & participle)
        and (not number or number & PLURAL << 1 or number & participle)
    )


def _agreeing(line: Line, place: int, subject: Subject) -> tuple[str, ...]:
    word, words = line.at(place), line.lexicon
    head, found = line.nature(subject.head), line.nature(place)
    if head.feminine and found.masculine:
        word = next(feminines(word, words), word)
    elif head.masculine and found.feminine:
        word = next(masculines(word, words), word)
    if subject.plural and found.singular:
        word = next(plurals(word, words), word)
    elif not subject.plural and found.plural:
        word = next(singulars(word, words), word)
    return (word,) if word != line.at(place) else ()


HANDLERS: dict[str, Handler] = dict.fromkeys(CONJUNCTIONS, _subordinated)
