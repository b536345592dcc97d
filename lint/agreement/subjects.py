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
from lint.agreement.slips import Slip
from lint.agreement.words import BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, SINGULAR_3
from lint.record import NamedTuple

PLURAL_OF = {"is": "are", "was": "were", "has": "have", "does": "do", "isn": "aren", "wasn": "weren", "hasn": "haven"}
SINGULAR_OF = {plural: singular for singular, plural in PLURAL_OF.items()}
# Verbs that are nothing else in this form, as a subject takes them.
SAYS = {
    "says": "say", "includes": "include", "becomes": "become", "seems": "seem", "requires": "require",
    "provides": "provide", "allows": "allow", "agrees": "agree", "believes": "believe", "knows": "know",
    "expects": "expect", "remains": "remain", "goes": "go", "tells": "tell", "begins": "begin", "takes": "take",
    "makes": "make", "gives": "give", "wants": "want",
}  # fmt: skip
SAY = {base: form for form, base in SAYS.items() if base not in ("want", "make", "take", "give", "go")}
SINGULAR_VERBS, PLURAL_VERBS = PLURAL_OF | SAYS, SINGULAR_OF | SAY
VERBS = SINGULAR_VERBS.keys() | PLURAL_VERBS.keys()
# The verb that a pronoun cannot have, and what it has instead.
WRONG = {
    **{pronoun: {"is": "are", "was": "were", "has": "have", "does": "do"} for pronoun in ("they", "we", "you")},
    **{pronoun: {"are": "is", "have": "has"} for pronoun in ("he", "she")},
    "i": {"is": "am", "are": "am", "has": "have", "were": "was"},
}
# ... where it opens a sentence: elsewhere it is an object, or the verb is subjunctive.
AT_START = {
    **{pronoun: {"were": "was"} for pronoun in ("he", "she")},
    "it": {"have": "has", "are": "is", "were": "was"},
}
ADVERBS = table("still also now already never always often only then soon reportedly currently")
EVERY = table("everyone everybody someone somebody nobody anyone anybody everything nothing something")
# Before a pronoun, these make its verb bare ("insist that he have"), invert it or share it.
BEFORE_BARE = table(
    "that lest and or nor than as like but does do did will would can could should shall may might must let help",
    "make makes made hear heard see saw watch had have if though whether unless until provided suppose wish wishes",
    "wished were was is are",
)
OPENING = table("because when while where although so then which said says say whom")
CONDITIONS = table("if though unless whether lest as that wish wished suppose supposing though than")
SINGULAR_DETERMINERS = table("the a an this each every his her its our their my that another")
PLURAL_DETERMINERS = table(
    "the these those his her its our their my all both many several some most few other various numerous more",
    "further such local foreign new no two three four five six seven eight nine ten thousands hundreds dozens",
)
APPROXIMATE = table("some about around nearly almost over least than")
PEOPLE = table("people men women children")
# People and things that open a sentence without a determiner: others are names ("Brooks", "Wolves").
ROLES = table(
    "officials residents authorities talks negotiations experts ministers leaders students workers prices exports",
    "imports scientists researchers doctors farmers fishermen villagers protesters soldiers troops firefighters",
    "rescuers investigators prosecutors lawyers lawmakers voters teachers parents visitors tourists passengers",
    "journalists reporters analysts economists investors companies businesses banks schools hospitals roads bridges",
    "houses homes trains flights vehicles discussions elections results tests studies surveys reports documents",
    "images photos videos efforts plans preparations critics supporters opponents fans members delegates",
    "representatives engineers nurses patients victims survivors relatives neighbours neighbors witnesses suspects",
    "police women men children people",
)
PEOPLES = ("icans", "peans", "crats", "nians", "tians", "sians", "dians")
# Nouns that take a verb in either number, or count what follows.
COLLECTIVES = table(
    "team side club squad crew staff government cabinet council committee board panel jury parliament public police",
    "army navy military force band orchestra choir cast audience crowd family couple pair duo trio quartet quintet",
    "group party union company firm bank corporation association federation league press media management faculty",
    "population nation community majority minority number lot variety range series host handful rest half part",
    "proportion percentage percent quarter third total dozen hundred thousand million billion bunch gang mob herd",
    "flock fleet class generation youth elite aristocracy clergy gentry peasantry proletariat opposition leadership",
    "delegation department ministry office commission authority agency administration coalition alliance",
    "partnership clan tribe congregation electorate enemy household defence defense attack midfield pack academy",
    "school university college hospital network label studio paper newspaper magazine brand store chain retailer",
    "airline regulator watchdog court team trust charity church society institute institution foundation bulk",
    "remainder balance mass mix mixture combination array assortment collection selection sample set batch string",
    "succession sequence row line wave flurry slew raft spate trickle stream flood glut surplus shortage lack",
    "abundance wealth plethora multitude myriad mass majority average maximum minimum sum kind sort type class",
    "category brand breed rate level amount quantity fraction share portion section segment list catalogue data",
    "media criteria bacteria phenomena people person couple folk kin offspring progeny livestock poultry cattle",
    "vermin infantry cavalry artillery intelligentsia bourgeoisie nobility royalty laity rank command guard corps",
    "regiment battalion brigade squadron platoon company troop trade industry sector market world country city town",
    "village street neighbourhood following rebel left right hundred first second last latter former next other",
    "others same few many more most less one two three only very likes pros media dead living poor rich young old",
    "elderly homeless unemployed blind deaf disabled sick wounded injured accused deceased missing needy hungry",
    "faithful french english british irish dutch welsh chinese japanese vietnamese swiss",
)
COMPLEMENTS = table("of in on for from between with at to about against over")
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
DETERMINERS = SINGULAR_DETERMINERS | PLURAL_DETERMINERS
# Persons and things of which one alone takes a singular: other nouns may stand for the people behind them ("The bakery
# are delighted") or for many of a kind ("The shad are back").
SURE = table(
    "minister president mayor governor king queen prince princess pope bishop priest judge lawyer prosecutor",
    "officer official driver pilot captain coach player striker goalkeeper manager director chairman chairwoman",
    "spokesman spokeswoman spokesperson secretary ambassador envoy professor teacher student doctor nurse patient",
    "victim suspect defendant witness farmer fisherman worker owner man woman boy girl child baby father mother son",
    "daughter brother sister husband wife actor actress singer writer author painter reporter journalist editor",
    "leader candidate senator lawmaker soldier general premier chancellor ferry ship boat trawler coaster tanker",
    "vessel yacht plane jet helicopter satellite rocket train tram bus car truck lorry van bike bicycle bridge road",
    "street motorway highway tunnel building house tower church temple dam reactor airport port canal pipeline law",
    "bill plan project proposal report study survey poll vote election referendum summit meeting visit trip tour",
    "agreement deal treaty contract decision ruling verdict sentence trial case investigation inquiry war battle",
    "fire blaze explosion blast earthquake storm typhoon cyclone hurricane river lake sea island mountain volcano",
    "forest virus vaccine disease outbreak price cost tax budget deficit debt economy currency match game race",
    "tournament championship film book song album play exhibition ceremony statue painting event programme program",
    "policy system problem question answer reason result idea name word letter document map phone computer machine",
    "device weapon bomb gun ban strike protest march crisis increase decrease rise fall drop growth number amount",
    "population situation weather winter summer season harvest crop work job measure step move change reform effort",
    "aim goal target purpose role process speech statement announcement message picture photograph video story",
    "article",
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
    verbs = [place for place, word in enumerate(line.lower) if word in VERBS]
    for index in verbs:
        slip = _after_pronoun(line, index)
        if slip is not None:
            yield slip
    for first in _openings(line) if verbs else ():
        verb = bisect_right(verbs, first)
        if verb < len(verbs) and verbs[verb] - first <= FARTHEST:
            slip = _clause(line, first)
            if slip is not None:
                yield slip


def _slip(line: Line, first: int, verb: int, doubt: int = 0) -> Slip:
    word = line.lower[verb]
    form = SINGULAR_VERBS.get(word) or PLURAL_VERBS[word]
    return Slip("verb", line.span(first, verb), (phrase(line, first, verb, form),), doubt)


# --- Pronouns ---------------------------------------------------------------------------------------------------------


def _after_pronoun(line: Line, verb: int) -> Slip | None:
    """ "they was", "he also have", "everyone are"."""
    index = verb - 1 - (line.at(verb - 1) in ADVERBS)
    pronoun, word = line.at(index), line.lower[verb]
    if index < 0 or not near(line, index, verb) or not line.is_lower(verb):
        return None
    if pronoun in EVERY:
        return _slip(line, index, verb) if word in ("are", "have") and _opens(line, index) else None
    form = WRONG.get(pronoun, {}).get(word)
    if form is None and index in line.starts:
        form = AT_START.get(pronoun, {}).get(word)
    if form is None or (pronoun == "i" and line.words[index] != "I") or not _may_be_subject(line, index, verb):
        return None
    return Slip("verb", line.span(index, verb), (phrase(line, index, verb, form),))


def _may_be_subject(line: Line, index: int, verb: int) -> bool:
    """Whether a pronoun is the lone subject of an indicative verb."""
    before = line.at(index - 1)
    if index == 0 or index in line.starts or (before == "and" and line.gaps[index - 1] == ", "):
        return True
    if line.at(index) in ("he", "she", "i"):
        if line.lower[verb] in ("have", "were"):
            return (
                before not in BEFORE_BARE and line.gaps[index] in (" ", ", ", "\u00a0") and before not in ("he", "she")
            )
        return before not in ("and", "or", "nor", "than", "as", "but", "like", "did", "had")
    if line.at(index) == "you":
        return line.gaps[index] == ", " or before in (OPENING | {"if"}) - {
            "said",
            "says",
            "say",
            "and",
            "which",
            "whom",
        }
    return before not in ("and", "or", "nor", "of", "than", "as", "like", "but", "with", "for", "to", "what", "did")


def _opens(line: Line, index: int) -> bool:
    return index in line.starts or (line.at(index - 1) in OPENING and near(line, index - 1, index))


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
    conjunctions = [place for place, word in enumerate(line.lower) if word in OPENING]
    conjunctions += [place for place in line.breaks if line.lower[place] == "but" and line.before(place) == ", "]
    for index in [place + 1 for place in conjunctions]:
        if line.padded[index] in DETERMINERS and line.is_lower(index):
            yield index


def _has_verb(line: Line, first: int, last: int) -> bool:
    return any(line.at(place) in VERBS or _is_verb(line, place) for place in range(first, last))


def _is_verb(line: Line, place: int) -> bool:
    found = line.nature(place).all
    return bool(found & (FINITE | INFINITIVE)) and not found & (NOUN | ADJECTIVE | PARTICIPLE)


def _clause(line: Line, first: int) -> Slip | None:
    opening = line.at(first)
    if opening == "one" and line.at(first + 1) == "of":
        return _one_of(line, first)
    if opening == "there":
        return _there(line, first)
    subject = _subject(line, first)
    if subject is None:
        return None
    head, verb = line.nature(subject.head), line.lower[subject.verb]
    noun = line.at(subject.head)
    singles = singular_nouns(noun, line.lexicon) if verb in SINGULAR_VERBS else ()
    many = noun in PEOPLE or (head.plural and EITHER.isdisjoint((noun, *singles)))
    if verb in SINGULAR_VERBS and many and (len(noun) > 3 or noun in PEOPLE) and _is_plural(line, first, subject):
        return _slip(line, subject.verb, subject.verb)
    if verb in PLURAL_VERBS and head.singular and _is_singular(line, first, subject):
        sure = noun in SURE or line.at(first) in ONE
        return _slip(line, subject.verb, subject.verb, doubt=0 if sure else UNSURE)
    return None


def _subject(line: Line, first: int) -> Subject | None:
    """The noun phrase that begins at `first`, as far as its verb."""
    place = first
    while place < min(first + 7, len(line)):
        if place > first and not near(line, place - 1, place):
            return _after_aside(line, place) if line.before(place) == ", " else None
        word, found = line.at(place), line.nature(place).all
        if word in VERBS and place > first:
            return Subject(place - 1, place, True) if line.ends(place) else None
        if word in PREPOSITIONS and place > first + 1 - (first in line.starts):
            return _after_complement(line, place) if word in COMPLEMENTS else None
        opening = place == first or (place < first + 3 and (word in APPROXIMATE or word in NUMBERS or word.isdigit()))
        if not opening and (not found & (NOUN | ADJECTIVE) or not line.is_lower(place) or word in STOPPING):
            return None
        place += 1
    return None


def _after_complement(line: Line, preposition: int) -> Subject | None:
    """The verb after a complement, and the noun before it."""
    for place in range(preposition + 1, min(preposition + REACH, len(line))):
        word = line.at(place)
        if not near(line, place - 1, place):
            return None
        if word in VERBS:
            alone = place == preposition + 1 or word in SAYS or word in SAY
            return None if alone else Subject(preposition - 1, place, False)
        if word in LEAVING or _is_verb(line, place) or _opens_relative(line, place):
            return None
    return None


def _opens_relative(line: Line, place: int) -> bool:
    """Whether a determiner follows a noun: "the title of the series the studio made"."""
    return line.at(place) in DETERMINERS and line.at(place - 1) not in COMPLEMENTS | {"all", "both"}


def _after_aside(line: Line, place: int) -> Subject | None:
    """The verb after what stands between two commas: a participle with its complements, or a relative clause."""
    if not (line.nature(place).all & PARTICIPLE and not line.nature(place).all & NOUN) and line.at(place) not in (
        "which",
    ):
        return None
    for end in range(place + 1, min(place + ASIDE, len(line))):
        if line.at(end) in ("and", "or", "nor", "but"):
            return None
        if not near(line, end - 1, end):
            verb = line.at(end)
            return (
                Subject(place - 1, end, False) if line.before(end) == ", " and verb in SINGULAR_OF | PLURAL_OF else None
            )
    return None


def _is_plural(line: Line, first: int, subject: Subject) -> bool:
    """Whether what opens the subject allows a plural, and the noun is one beyond doubt."""
    opening, noun = line.at(first), line.at(subject.head)
    if not line.is_lower(subject.head) and subject.head != first:
        return False
    if noun in PEOPLE and (opening == "the" or subject.head == first) and noun == "people" and not subject.plain:
        return False
    if first and line.at(first - 1) in CONDITIONS:
        return False
    ambiguous = line.nature(subject.head).all & SINGULAR_3 and line.nature(subject.head - 1).all & NOUN
    if ambiguous and first not in line.starts and subject.head > first:
        return False  # "where the keeper lives is"
    if subject.head == first and first in line.starts:
        return line.words[first].istitle() and (noun in ROLES or noun.endswith(PEOPLES))
    if subject.head == first:
        return _happens(line, subject.verb) and subject.plain and line.before(first) == ", "
    measure = line.at(subject.head - 1).isdigit() or opening in NUMBERS or opening in APPROXIMATE or opening.isdigit()
    if measure and not _happens(line, subject.verb):
        return False
    known = opening in PLURAL_DETERMINERS or opening in APPROXIMATE or opening in ("more", "less", "at")
    return (known or opening.isdigit()) and line.nature(first).all & GERUND == 0


def _happens(line: Line, verb: int) -> bool:
    """Whether something is done to what is counted: sums take "is" ("Ten goals is a record")."""
    place = skip(line, verb + 1)
    found = line.nature(place).all
    passive = line.at(place) in ("being", "been") or (found & (PARTICIPLE | GERUND) and not found & (NOUN | ADVERB))
    return bool(passive) and near(line, verb, place)


def _is_singular(line: Line, first: int, subject: Subject) -> bool:
    opening, noun = line.at(first), line.at(subject.head)
    found = line.nature(subject.head).all
    if subject.head == first or opening not in SINGULAR_DETERMINERS or not line.is_lower(subject.head):
        return False
    if line.lower[subject.verb] in ("are", "were") and _names_several(line, subject.verb + 1):
        return False
    if noun in COLLECTIVES or noun in EITHER or noun.endswith(("ese", "ish", "folk", "ware", "ics")):
        return opening == "the" and noun == "number" and line.at(first + 1) == "number" and line.at(first + 2) == "of"
    if found & (ADJECTIVE | ADVERB | PARTICIPLE | GERUND) or (first and line.at(first - 1) in CONDITIONS):
        return False
    if any(line.at(place) in NUMBERS | MANY or line.at(place).isdigit() for place in range(first, subject.head)):
        return False
    if opening in ("that", "this") and first and first not in line.starts:
        return False
    return subject.plain or line.lower[subject.verb] != "were" or first in line.starts


def _names_several(line: Line, place: int) -> bool:
    """ "A known exception are the locks": what follows may be the subject."""
    word, found = line.at(place), line.nature(place)
    return word in DETERMINERS or word in ("those", "them") or (bool(found.all & NOUN) and found.plural)


def _one_of(line: Line, first: int) -> Slip | None:
    """ "One of the ministers were"."""
    if line.at(first + 2) not in SINGULAR_DETERMINERS | PLURAL_DETERMINERS:
        return None
    for place in range(first + 3, min(first + 7, len(line))):
        if not near(line, place - 1, place):
            return None
        if line.lower[place] in SINGULAR_OF:
            return _slip(line, place, place) if line.nature(place - 1).plural and line.is_lower(place - 1) else None
        if not line.nature(place).all & (NOUN | ADJECTIVE) or line.at(place) in STOPPING:
            return None
    return None


def _there(line: Line, first: int) -> Slip | None:
    """ "There was several", "There is many"."""
    verb, many = line.at(first + 1), line.at(first + 2)
    if verb not in ("is", "was") or many not in ("many", "several", "numerous") or line.gaps[first + 2] not in BLANKS:
        return None
    if not line.nature(first + 3).plural:
        return None
    return _slip(line, first, first + 1)
