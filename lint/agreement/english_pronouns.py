"""English pronouns and their verbs: "they was", "he have", "everyone are"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.english import near, phrase
from lint.agreement.english_verbs import PLURAL_OF, PLURAL_VERBS, SINGULAR_OF, base, forms, single
from lint.agreement.slips import Slip
from lint.agreement.words import Line
from lint.annotate.words import table

# The verb that a pronoun cannot have, and what it has instead.
PLURAL_OF_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do"}
PLURAL_OF_VERBS |= {"doesn": "don", "isn": "aren", "wasn": "weren", "hasn": "haven"}
SINGULAR_OF_VERBS = {"are": "is", "have": "has", "don": "doesn", "aren": "isn", "haven": "hasn"}
WRONG = {
    **dict.fromkeys(("they", "we", "you"), PLURAL_OF_VERBS),
    **dict.fromkeys(("he", "she"), SINGULAR_OF_VERBS),
    "i": {"is": "am", "are": "am", "has": "have", "were": "was"},
}
# ... where it opens a sentence: elsewhere it is an object, or the verb is subjunctive.
AT_START = {
    **{pronoun: {"were": "was"} for pronoun in ("he", "she")},
    "it": {"have": "has", "are": "is", "were": "was", "don": "doesn"},
}
ADVERBS = table("still also now already never always often only then soon reportedly currently")
EVERY = table("everyone everybody someone somebody nobody anyone anybody everything nothing something")
# Before a pronoun, these make its verb bare ("insist that he have"), invert it or share it.
BEFORE_BARE = table(
    "that lest and or nor than as like but does do did will would can could should shall may might must let help",
    "make makes made hear heard see saw watch had have if though whether unless until provided suppose wish wishes",
    "wished were was is are",
)
FORMS_OF_ADDRESS = table("mr mrs ms miss dr sir")
# What makes "he were" right: a condition or a wish; and "he have" as well: a demand.
CONDITIONS = table(
    "if though unless whether wish wishes wished suppose supposing imagine rather lest until till than provided",
    "would could should may might",
)
DEMANDS = table(
    "insist insists insisted demand demands demanded suggest require requires required recommend recommends",
    "recommended propose proposes proposed ask asks asked urge urged request requested essential important vital",
    "imperative necessary crucial lest moved moves",
)
# What makes "he have" right just before: an auxiliary turned around, a verb that an infinitive follows.
BEFORE_BASE = table(
    "do does did will would can could shall should may might must had has have let make makes made see saw help helps",
    "helped hear heard watch watched not t",
)
REACH = 7  # words before a pronoun in which a mood may open
NOTE = 2
STATING = table(  # after which a verb is indicative
    "said says say told adds added shows showed found finds confirm confirms confirmed believes believed thinks knows",
    "knew claims claimed announced reports reported noted notes admitted admits revealed reveals",
)
PARTNERS = table("and but as than like or nor except")  # "you and she have", "men such as he are"
THINKING = table("think suspect suspected feared fear hope hoped noting saying adding suggested suggests")
OPENING = table("because when while where although so then which said says say whom")
BEFORE_YOU = STATING | THINKING | table("believe if when")
WITHIN = OPENING | table("that what how why as since")  # "it" behind these has a verb of its own


def pronouns(line: Line, verbs: list[int]) -> Iterator[Slip]:
    """Slips between pronouns and the verbs at given places."""
    for index in verbs:
        slip = _after_pronoun(line, index) or _titled(line, index)
        if slip is not None:
            yield slip


def _after_pronoun(line: Line, verb: int) -> Slip | None:
    """ "they was", "he also have", "everyone are"."""
    index = verb - 1 - (line.at(verb - 1) in ADVERBS)
    pronoun, word = line.at(index), line.lower[verb]
    if index < 0 or not near(line, index, verb) or not line.is_lower(verb):
        return None
    if pronoun in EVERY:
        if word not in ("are", "have", "were", "don") or not _opens(line, index):
            return None
        return Slip("verb", line.span(index, verb), (phrase(line, index, verb, PLURAL_VERBS[word]),))
    form = WRONG.get(pronoun, {}).get(word) or _generic(line, index, verb)
    if form is None and (index in line.starts or (pronoun == "it" and _opens(line, index))):
        form = AT_START.get(pronoun, {}).get(word)
    doubt = 0
    if form is None or not _may_be_subject(line, index, verb):
        form, doubt = _in_clause(line, index, verb), NOTE
    if form is None or (pronoun == "i" and (line.words[index] != "I" or _is_numeral(line, index))):
        return None
    return Slip("verb", line.span(index, verb), (phrase(line, index, verb, form),), doubt)


def _is_numeral(line: Line, index: int) -> bool:
    """ "Francis I has", "World War I is"."""
    return index not in line.starts and line.before(index) == " " and line.words[index - 1].istitle()


def _in_clause(line: Line, index: int, verb: int) -> str | None:
    """The form of a verb inside a sentence: "painkillers he were taking", "my wife and I has"."""
    pronoun, word, gap = line.at(index), line.lower[verb], line.gaps[index]
    if word not in SINGULAR_OF_VERBS | PLURAL_OF_VERBS | AT_START["he"] | {"do": "does"} or gap.strip(",;–—- "):
        return None
    if pronoun in ("they", "we"):
        return WRONG[pronoun].get(word) if line.at(index - 1) not in ("or", "nor", "than") else None
    if pronoun == "i":
        return "have" if word == "has" and (line.is_lower(index - 1) or index - 1 in line.starts) else None
    if pronoun == "you":
        opens = gap.strip() in (";", "–", "—") or line.at(index - 1) in BEFORE_YOU
        return WRONG[pronoun].get(word) if opens else None
    if pronoun not in ("he", "she", "it") or _is_bare(line, index, word):
        return None
    form = (SINGULAR_OF_VERBS | AT_START["it"] | {"do": "does"}).get(word)
    before = line.at(index - 1)
    if before in PARTNERS:
        return None
    if line.at(index - 1 - (before == "that")) in STATING:  # "said that it do not"
        return form
    if pronoun == "it":
        thinks = before in THINKING and "who" not in line.lower[max(0, index - 4) : index]
        asked = before in WITHIN or gap.strip() or thinks
        return form if asked and not (before == "as" and word == "were") else None
    return form if word != "do" or before in WITHIN else None


def _is_bare(line: Line, index: int, word: str) -> bool:
    """Whether "were", "have" or "do" may stand behind "he" after all."""
    before = line.lower[max(0, index - REACH) : index]
    if word == "were":
        return not CONDITIONS.isdisjoint(before)
    return not DEMANDS.isdisjoint(before) or line.at(index - 1) in BEFORE_BASE


def _titled(line: Line, verb: int) -> Slip | None:
    """ "Mr Rowan have", "Ms Adair, who were": one person, where nothing makes the verb bare or turns it around."""
    form = (SINGULAR_OF_VERBS | AT_START["he"]).get(line.lower[verb])
    if form is None:
        return None
    last = verb - 1 - (line.at(verb - 1) == "who")
    if last < verb - 1 and line.before(verb - 1) != ", ":
        return None
    index = next((place for place in range(last, max(-1, last - 4), -1) if line.at(place) in FORMS_OF_ADDRESS), None)
    if index is None or index == last or any(line.is_lower(place) for place in range(index, last + 1)):
        return None
    if not near(line, index + 1, last) or not near(line, verb - 1, verb) or line.before(index).startswith(","):
        return None
    before = line.at(index - 1)
    lone = index in line.starts or not (before in BEFORE_BARE or line.lower[verb] == "do")
    return Slip("verb", line.span(verb, verb), (form,)) if lone and before != "with" else None


def _generic(line: Line, index: int, verb: int) -> str | None:
    """The form that another verb should have: "they agrees", and "she believe" where a clause opens."""
    pronoun, word = line.at(index), line.lower[verb]
    number = forms(line.lexicon)[word]
    if word in PLURAL_OF or word in SINGULAR_OF:
        return None
    if number == "one" and pronoun in ("they", "we"):
        return base(word, line.lexicon)
    if number == "several" and pronoun in ("he", "she", "it") and _opens(line, index):
        return single(word, line.lexicon)
    return None


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
    if before == "but":
        return line.gaps[index - 1] == ", "
    return before not in ("and", "or", "nor", "of", "than", "as", "like", "with", "for", "to", "what", "did")


def _opens(line: Line, index: int) -> bool:
    return index in line.starts or (line.at(index - 1) in OPENING and near(line, index - 1, index))
