"""French adjectives and participles after "être" and its like, in another number or gender than the subject.

"Les noix doivent être exempt", "La rue du Port est désert", "La place, qui reste fermé".
"""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.adjectives import NOT_ADJECTIVES, RELATIONAL
from lint.agreement.distant import EDGE, RELATIVE
from lint.agreement.forms import agreeing
from lint.agreement.french_words import COLLECTIVES, COMPARED, EAST, NEAR, TAKEN, TIMES
from lint.agreement.nouns import COMMON, PERSONS
from lint.agreement.page import Reading
from lint.agreement.phrases import CLITICS, COMPLEMENT, phrase
from lint.agreement.slips import Slip
from lint.agreement.tags import code, grade, graded, place
from lint.agreement.verbs import INDIRECT, UNCHANGED, governed
from lint.agreement.words import NOTHING, Line
from lint.lexicon import ADJECTIVE, ADVERB, FUNCTION, INFINITIVE, NOUN, PARTICIPLE
from lint.model import NOTE


def _verb(number: str) -> str:
    """A copula, or another verb with "être" or "été" behind it."""
    behind = f"e(?<=(?P<copula>{graded('HVYM', number)})[RF]*(?P<could>{graded('KLZ')}?)R*(?P<been>e))"
    return f"(?:(?P<copula>{graded('Br', number)})|{behind})[RF]*+"


SUBJECTS = {
    number: f"(?P<first>){phrase(number, edge=EDGE)}(?P<chain>{COMPLEMENT}*+)(?:{RELATIVE}|,?Q)?{CLITICS}*+$"
    for number in "sp"
}
NUMBER = "|".join(f"{_verb(number)}(?P<attribute>{graded('AEKYL', other)})" for number, other in ("sp", "ps"))
GENDER = "|".join(
    f"{_verb(number)}(?P<attribute>{graded('AEKYL', number, 'mf')}|{graded('KL', '?', 'm')})" for number in "sp"
)
BEHIND = f"{COMPLEMENT}*+{graded('D')}#?{graded('AE')}*(?P<late>{graded('NELM')})"
HEADED = f"(?<=[.]U)(?P<attribute>{graded('AE', 'sp', 'mf')})(?=[,.;jJP])"
OTHER = ADJECTIVE | ADVERB | FUNCTION | INFINITIVE | PARTICIPLE
PRONOUN = f'(?<=[.;,q/"WwQ])(?P<pronoun>{graded("S", "sp", "mf")}){CLITICS}*+$'


def _is_copula(line: Line, match: Any) -> bool:
    """Whether a verb, with or without "être" behind it, takes an attribute."""
    kind, _, _ = grade(match["copula"])
    verb = place(line.tags, match.start("copula"))
    if line.at(verb) == "est" and line.at(verb - 1) in EAST:
        return False
    been = line.at(place(line.tags, match.start("been"))) if match["been"] else ""
    if kind == "H":
        must = match["could"] and line.at(place(line.tags, match.start("could"))) == "fallu"
        return been == ("être" if match["could"] else "été") and not must
    return kind in "Br" or been == "être"


def _plain(line: Line, index: int, tag: str) -> bool:
    """Whether a word is an attribute, not the noun of one."""
    word = line.at(index)
    if not line.ends(index) or word in UNCHANGED or word in NOT_ADJECTIVES:
        return False
    if word == "sûr" and line.at(index - 1) == "bien":
        return False
    return grade(tag)[0] in "AKL" or word.endswith(RELATIONAL)


def _follows(line: Line, match: Any) -> bool:
    """Whether a noun follows that the adjective belongs to."""
    return line.tags[match.end("attribute")] in "U-" or grade(line.tags[match.end("attribute")])[0] in "NELM"


def _number(line: Line, match: Any) -> Slip | None:
    tags = line.tags
    number = "s" if grade(match["attribute"])[1] == "p" else "p"
    index = place(tags, match.start("attribute"))
    if number == "s" and code("S", "?", "?") in tags[max(0, match.start("copula") - 4) : match.start("copula")]:
        return None
    if not _is_copula(line, match) or not _plain(line, index, match["attribute"]) or _follows(line, match):
        return None
    verb = place(tags, match.start("copula"))
    if _reflexive(line, verb) and (line.at(index) in INDIRECT or governed(line.at(index + 1))):
        return None  # "nous nous sommes fixé un but", "ils se sont acheté deux ânes"
    if line.at(verb - 1) in ("le", "la", "l", "les") and line.at(verb - 2) in ("se", "s"):
        return None  # "elles se la sont transmise"
    if number == "s" and "on" in line.lower[max(0, verb - 6) : verb]:
        return None
    like = NOTHING._replace(**{"singular" if number == "s" else "plural": True})
    forms = agreeing(line.at(index), like, line.lexicon)
    return Slip("participle", line.span(index, index), forms) if forms else None


def _reflexive(line: Line, verb: int) -> bool:
    """Whether a pronoun of the subject stands before its verb: "se sont", "nous nous sommes"."""
    before = line.at(verb - 1)
    return before in ("se", "s") or (before in ("nous", "vous") and line.at(verb - 2) == before)


def _gender(line: Line, match: Any) -> Slip | None:
    tags, end = line.tags, match.start("copula")
    has, number = grade(match["attribute"])[2], grade(match["copula"])[1]
    start = max(tags.rfind(mark, 0, end) for mark in ".;")
    subject = patterns.compile(SUBJECTS[number]).search(tags, start, end)
    if subject is None:
        spoken = patterns.compile(PRONOUN).search(tags, max(0, end - 5), end)
        return _spoken(line, match, grade(spoken["pronoun"])) if spoken else None
    head, index = place(tags, subject.start("head")), place(tags, match.start("attribute"))
    found, noun = line.nature(head), line.at(head)
    wanted = grade(subject["head"][0])[2]
    if wanted == "?" and number == "s" and grade(tags[subject.start("first")])[2] == "f":
        wanted = "f"  # "la ministre"
    if wanted == "?" or wanted == has or noun in TIMES or noun.removesuffix("s") in COLLECTIVES:
        return None
    if not _is_copula(line, match) or not _plain(line, index, match["attribute"]) or _follows(line, match):
        return None
    if line.lexicon.zipf(noun) < COMMON or not line.is_lower(head):
        return None
    if any(line.nature(at).all & NOUN for at in range(place(tags, subject.start("first")) + 1, head)):
        return None  # "les centrales gaz sont fermées"
    if wanted == "m" and number == "s" and _person(noun):
        return None
    if subject[0].rstrip("O").endswith("Q") and subject["chain"]:
        return None
    if tags[subject.start("first") - 1] == "W" and not COMPARED.isdisjoint(line.lower[max(0, head - NEAR) : head]):
        return None  # "des personnes autres que les élus sont venues"
    late = patterns.compile(BEHIND).match(tags, match.end("attribute"))
    if late is not None and grade(late["late"])[1:] == (number, has):
        return None  # "Au contrat est annexée à la demande une fiche"
    verb, word, after = place(tags, match.start("copula")), line.at(index), tags[match.end("attribute")]
    governs = after in "Pn.," or grade(after)[0] == "C"
    if line.at(verb - 1) in ("le", "la", "l", "les") or (word == "entendu" and line.at(index - 1) == "bien"):
        return None
    if line.at(verb - 1) in ("se", "s") and ((word in INDIRECT and word != "rendu") or not governs):
        return None
    like = found._replace(singular=number == "s", plural=number == "p", feminine=wanted == "f")
    forms = agreeing(word, like, line.lexicon)
    if grade(match["attribute"])[1] == "?":
        forms = (word + ("es" if number == "p" else "e"),) if word.endswith(TAKEN) else ()
    return Slip("participle", line.span(index, index), forms) if forms else None


def _spoken(line: Line, match: Any, pronoun: tuple[str, str, str]) -> Slip | None:
    """ "Elle est idéal", "il est évidente"."""
    tags, (_, number, wanted) = line.tags, pronoun
    index, verb = place(tags, match.start("attribute")), place(tags, match.start("copula"))
    _, many, has = grade(match["attribute"])
    if (
        wanted == has
        or many != number
        or grade(match["attribute"])[0] == "E"
        or not _is_copula(line, match)
        or not _plain(line, index, match["attribute"])
    ):
        return None
    if _follows(line, match) or line.at(verb - 1) in ("se", "s", "le", "la", "l", "les"):
        return None
    like = NOTHING._replace(
        **{"singular" if number == "s" else "plural": True, "feminine" if wanted == "f" else "masculine": True}
    )
    forms = agreeing(line.at(index), like, line.lexicon)
    return Slip("participle", line.span(index, index), forms) if forms else None


def _headed(line: Line, match: Any) -> Slip | None:
    """ "Erreur humain, a conclu l'expert": a noun that opens a sentence without a determiner."""
    index, noun = place(line.tags, match.start("attribute")), place(line.tags, match.start("attribute") - 1)
    found, (_, number, gender) = line.natures[line.at(noun)], grade(match["attribute"])
    like = found.all & NOUN and not found.all & OTHER and not line.is_name(line.words[noun])
    differs = (found.feminine, found.plural) != (gender == "f", number == "p")
    if not like or not differs or not (found.feminine or found.masculine) or line.at(noun) in PERSONS:
        return None
    forms = agreeing(line.at(index), found, line.lexicon) if _plain(line, index, match["attribute"]) else ()
    return Slip("participle", line.span(index, index), forms, NOTE) if forms else None


def _person(word: str) -> bool:
    """Whether a masculine noun may name a woman."""
    single = word.removesuffix("s")
    return single in PERSONS or single.endswith(("eur", "ien", "ant", "iste", "aire", "ier"))


READINGS = (
    Reading(NUMBER, _number),
    Reading(GENDER, _gender),
    Reading(HEADED, _headed),
)
