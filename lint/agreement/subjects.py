"""English subjects and their verbs: "The talks was held", "they was", "Further events is planned".

A subject is read from where a clause opens up to its verb and given up at the first word that could be two things.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from lint.agreement.english import (
    EITHER,
    MANY,
    MODALS,
    MODALS_OR_NOUNS,
    NUMBERS,
    ONE,
    PREPOSITIONS,
    near,
    phrase,
    singular_nouns,
    skip,
)
from lint.agreement.english_nouns import ALWAYS_PLURAL, COLLECTIVES, MASS, PEOPLE, PEOPLES, ROLES, SURE
from lint.agreement.english_pronouns import OPENING, pronouns
from lint.agreement.english_verbs import PLURAL_OF, SINGULAR_OF, base, forms, single
from lint.agreement.slips import Slip
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, SINGULAR_3
from lint.record import NamedTuple

SINGULAR_DETERMINERS = table("the a an this each every his her its our their my that another no")
PLURAL_DETERMINERS = table(
    "the these those his her its our their my all both many several some most few other various numerous more",
    "further such local foreign new no two three four five six seven eight nine ten thousands hundreds dozens",
)
APPROXIMATE = table("some about around nearly almost over least than")
COMPLEMENTS = table("of in on for from between with at to about against over by near under among behind into")
STOPPING = (
    MODALS
    | MODALS_OR_NOUNS
    | table(
        "who that which what and or nor but not he she it they we you i there here if a an the whose whom while to",
        "this these those each every some any no all both him them us me mine yours ours theirs",
    )
)
LEAVING = (
    MODALS
    | MODALS_OR_NOUNS
    | table("and or nor who that which what but whose as than if whether how where when to he she it they we not")
)
CONDITIONAL = table("if once though unless whether")  # before a clause, and seldom before a subjunctive but "were"
CONDITIONS = table("if though unless whether lest as that wish wished suppose supposing though than")
DETERMINERS = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
AUXILIARIES = PLURAL_OF.keys() | SINGULAR_OF.keys()
# These open what stands between a subject and its verb.
WITH = table("which along together including now once a an one long")
APOSTROPHES = ("'", "’")
DISCIPLINES = table("rights resources affairs relations studies sciences arts sports games prices")  # "Human rights is"
FREQUENT = 3.8  # zipf
# Plurals that are names of persons and teams too.
NAMES = table(
    "brooks woods rivers waters fields banks parks mills stones wells hills moors cooks jobs gates saints wolves",
    "giants kings bulls eagles hawks lions tigers bears rangers rovers wanderers blues reds roses foxes spurs",
    "darts bowls cards dominoes draughts skittles marbles",
    "hammers williams adams friends cats years times holmes powers rogers sanders towers travers wings sharks jets",
)
REACH = 9  # words from the noun to its verb
UNSURE = 2  # doubts about a noun that may stand for several
ADVERBIAL = 8  # words that may open a sentence before the subject
FARTHEST = 18  # words from the opening of a clause to its verb
ASIDE = 10  # words between the two commas after a subject


class Subject(NamedTuple):
    """The noun `head` of a subject, and the place of its verb."""

    head: int
    verb: int
    plain: bool  # nothing between the two


def subjects(line: Line) -> Iterator[Slip]:
    """Slips between the subjects of a block and their verbs."""
    known = forms(line.lexicon)
    verbs = [place for place, word in enumerate(line.lower) if known[word]]
    yield from pronouns(line, verbs)
    for first in _openings(line) if verbs else ():
        verb = bisect_right(verbs, first)
        if verb < len(verbs) and verbs[verb] - first <= FARTHEST:
            slip = _clause(line, first)
            if slip is not None:
                yield slip


def _slip(line: Line, first: int, verb: int, doubt: int = 0) -> Slip:
    word = line.lower[verb]
    turn = single if forms(line.lexicon)[word] == "several" else base
    form = turn(word, line.lexicon)
    return Slip("verb", line.span(first, verb), (phrase(line, first, verb, form),), doubt)


# --- Nouns ------------------------------------------------------------------------------------------------------------


def _openings(line: Line) -> Iterator[int]:
    """The words that open a clause: a sentence, what follows its adverbial, what follows a conjunction."""
    yield from line.starts
    for start in line.starts:
        comma = next((place for place in line.breaks if place > start), None)
        if comma is None or comma - start > ADVERBIAL or not line.before(comma).startswith(", "):
            continue
        if line.at(start) in PREPOSITIONS and not _has_verb(line, start, comma):
            yield comma
    conjunctions = [place for place, word in enumerate(line.lower) if word in OPENING | CONDITIONAL or word == "that"]
    conjunctions += [place for place in line.breaks if line.lower[place] == "but" and line.before(place) == ", "]
    for index in [place + 1 for place in conjunctions]:
        if line.padded[index] in DETERMINERS and line.is_lower(index):
            yield index


def _has_verb(line: Line, first: int, last: int) -> bool:
    return any(forms(line.lexicon)[line.at(place)] or _is_verb(line, place) for place in range(first, last))


def _is_verb(line: Line, place: int) -> bool:
    found = line.nature(place).all
    return bool(found & (FINITE | INFINITIVE)) and not found & (NOUN | ADJECTIVE | PARTICIPLE)


def _clause(line: Line, first: int) -> Slip | None:
    subject = _subject(line, first)
    if subject is None:
        return None
    head, noun = line.nature(subject.head), line.at(subject.head)
    word = line.lower[subject.verb]
    far = 0 if subject.plain or word in AUXILIARIES else UNSURE
    if forms(line.lexicon)[word] != "several":
        if subject.head == first and first in line.starts and not (noun in ROLES or noun.endswith(PEOPLES)):
            far = UNSURE
        singles = singular_nouns(noun, line.lexicon)
        many = noun in PEOPLE | ALWAYS_PLURAL or noun.endswith("men")
        many = many or (head.plural and EITHER.isdisjoint((noun, *singles)) and len(noun) > 3)
        return _slip(line, subject.verb, subject.verb, far) if many and _is_plural(line, first, subject) else None
    if head.singular and _is_singular(line, first, subject):
        sure = noun in SURE or line.at(first) in ONE
        return _slip(line, subject.verb, subject.verb, doubt=far if sure else UNSURE)
    return None


def _subject(line: Line, first: int) -> Subject | None:
    """The noun phrase that begins at `first`, as far as its verb."""
    place, known = first, forms(line.lexicon)
    while place < min(first + 7, len(line)):
        if place > first and _owning(line, place):
            place += 1 + (line.at(place) == "s" and line.gaps[place] in APOSTROPHES)
            continue
        if place > first and not near(line, place - 1, place):
            return _after_aside(line, place) if line.before(place) == ", " else None
        word, found = line.at(place), line.nature(place).all
        if known[word] and place > first:
            return Subject(place - 1, place, True) if line.ends(place) else None
        if word in PREPOSITIONS and place > first + 1 - (first in line.starts):
            return _after_complement(line, place) if word in COMPLEMENTS else None
        opening = place == first or (place < first + 3 and (word in APPROXIMATE or word in NUMBERS or word.isdigit()))
        noun = found & (NOUN | ADJECTIVE) or word.endswith("men")
        if not opening and (not noun or not line.is_lower(place) or word in STOPPING):
            return None
        place += 1
    return None


def _owning(line: Line, place: int) -> bool:
    """Whether what stands before a word makes an owner of the noun before: "hospital’s", "ministers’ wives"."""
    gap = line.gaps[place]
    return (gap in APOSTROPHES and line.at(place) == "s") or (
        len(gap) == 2 and gap[0] in APOSTROPHES and gap[1] == " " and line.at(place - 1).endswith("s")
    )


def _after_complement(line: Line, preposition: int) -> Subject | None:
    """The verb after a complement, and the noun before it."""
    known = forms(line.lexicon)
    for place in range(preposition + 1, min(preposition + REACH, len(line))):
        word = line.at(place)
        if not near(line, place - 1, place):
            return None
        if known[word]:
            sure = word in AUXILIARIES or (line.nature(place - 1).all & NOUN and line.is_lower(place - 1))
            return Subject(preposition - 1, place, False) if place > preposition + 1 and sure else None
        if word in LEAVING or _is_verb(line, place) or _opens_relative(line, place):
            return None
    return None


def _opens_relative(line: Line, place: int) -> bool:
    """Whether a determiner follows a noun: "the title of the series the studio made"."""
    return line.at(place) in DETERMINERS and line.at(place - 1) not in COMPLEMENTS | DETERMINERS


def _after_aside(line: Line, place: int) -> Subject | None:
    """The verb after what stands between two commas: a participle with its complements, or a relative clause."""
    found = line.nature(place).all
    if line.at(place) not in WITH | PREPOSITIONS and (not found & PARTICIPLE or found & NOUN):
        return None
    for end in range(place + 1, min(place + ASIDE, len(line))):
        if line.at(end) in ("and", "or", "nor", "but"):
            return None
        if not near(line, end - 1, end):
            plain = line.at(end) in AUXILIARIES or (line.at(place - 1) in SURE and forms(line.lexicon)[line.at(end)])
            return Subject(place - 1, end, False) if line.before(end) == ", " and plain else None
    return None


def _is_plural(line: Line, first: int, subject: Subject) -> bool:
    """Whether what opens the subject allows a plural, and the noun is one beyond doubt."""
    opening, noun = line.at(first), line.at(subject.head)
    if not line.is_lower(subject.head) and subject.head != first:
        return False
    if noun in PEOPLE and (opening == "the" or subject.head == first) and noun == "people" and not subject.plain:
        return False
    if first and line.at(first - 1) in CONDITIONS and line.at(first - 1) != "that":
        return False
    ambiguous = line.nature(subject.head).all & SINGULAR_3 and line.nature(subject.head - 1).all & NOUN
    if ambiguous and first not in line.starts and subject.head > first + 1:
        return False  # "where the keeper lives is"
    if subject.head == first and first in line.starts:
        return line.words[first].istitle() and (noun in ROLES or noun.endswith(PEOPLES) or _common(line, subject))
    if subject.head == first:
        return _happens(line, subject.verb) and subject.plain and line.before(first) == ", "
    measure = line.at(subject.head - 1).isdigit() or opening in NUMBERS or opening in APPROXIMATE or opening.isdigit()
    if measure and not _happens(line, subject.verb):
        return False
    described = first in line.starts and line.nature(first).all & ADJECTIVE and opening not in ONE and len(opening) > 2
    if described and noun in DISCIPLINES:
        return False
    if described and opening not in PLURAL_DETERMINERS:
        acts = line.lower[subject.verb] not in ("is", "was") or _happens(line, subject.verb)
        return acts and not line.nature(first).all & GERUND
    known = opening in PLURAL_DETERMINERS or opening in APPROXIMATE or opening in ("more", "less", "at")
    return (known or opening.isdigit()) and line.nature(first).all & GERUND == 0


def _common(line: Line, subject: Subject) -> bool:
    """Whether a plural that opens a sentence is no name: "Unions was caught off guard"."""
    noun = line.at(subject.head)
    frequent = line.lexicon.zipf(noun) >= FREQUENT and noun not in NAMES and len(noun) > 4
    return frequent and subject.plain and _happens(line, subject.verb)


def _happens(line: Line, verb: int) -> bool:
    """Whether something is done to what is counted: sums take "is" ("Ten goals is a record")."""
    place = skip(line, verb + 1)
    found = line.nature(place).all
    passive = line.at(place) in ("being", "been") or (found & (PARTICIPLE | GERUND) and not found & (NOUN | ADVERB))
    return bool(passive) and near(line, verb, place)


def _is_singular(line: Line, first: int, subject: Subject) -> bool:
    opening, noun = line.at(first), line.at(subject.head)
    found = line.nature(subject.head).all
    mass = subject.head == first and first in line.starts and noun in MASS and not subject.plain
    if mass and line.lower[subject.verb] in AUXILIARIES:
        return True
    if subject.head == first or opening not in SINGULAR_DETERMINERS or not line.is_lower(subject.head):
        return False
    if line.lower[subject.verb] in ("are", "were") and _names_several(line, subject.verb + 1):
        return False
    if noun in COLLECTIVES or noun in EITHER or noun.endswith(("ese", "ish", "folk", "ware", "ics")):
        return opening == "the" and noun == "number" and line.at(first + 1) == "number" and line.at(first + 2) == "of"
    other = ADVERB | PARTICIPLE | GERUND | (0 if noun in SURE else ADJECTIVE)
    if found & other or (first and line.at(first - 1) in CONDITIONS and _may_be_subjunctive(line, first, subject)):
        return False
    if any(line.at(place) in NUMBERS | MANY or line.at(place).isdigit() for place in range(first, subject.head)):
        return False
    if opening in ("that", "this") and first and first not in line.starts:
        return False
    return subject.plain or line.lower[subject.verb] != "were" or first in line.starts


def _may_be_subjunctive(line: Line, first: int, subject: Subject) -> bool:
    """ "if the plan were", "that the plan have": not "if the plan have"."""
    return line.lower[subject.verb] == "were" or line.at(first - 1) not in CONDITIONAL


def _names_several(line: Line, place: int) -> bool:
    """ "A known exception are the locks": what follows may be the subject."""
    word, found = line.at(place), line.nature(place)
    return word in DETERMINERS or word in ("those", "them") or (bool(found.all & NOUN) and found.plural)
