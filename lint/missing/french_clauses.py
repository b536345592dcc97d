"""French clauses without a verb, or with one too many: "le train parti avec du retard", "un homme roulait a"."""

from __future__ import annotations

from typing import Any

from lint.agreement.complements import walk
from lint.agreement.french_words import EAST, ONE_ALONE
from lint.agreement.nouns import LEADERS
from lint.agreement.page import Reading
from lint.agreement.slips import Slip
from lint.agreement.tags import graded, place
from lint.agreement.verbs import AUXILIARIES
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, INFINITIVE, NOUN, NUMERAL, PARTICIPLE
from lint.missing.french_words import BEFORE_VERBS, DAYS, GOVERNING, HAVING, HELD, MODAL, is_pure
from lint.missing.gaps import missing

ARTICLES = frozenset(("le", "la", "les", "l"))
DETERMINERS = ARTICLES | table("un une ce cet cette son sa leur du des ces ses")
SURE = table("un une ce cet cette son sa")  # determiners that are nothing else
ALONE = LEADERS | DAYS | table("monde un autre même tout tous cas nombre premier première dernier dernière")
NEAR = 6  # words before "pas" that may hold its "ne"
LINKING = ("auquel", "auxquel", "duquel", "desquel", "laquel", "lequel", "lesquel", "quel", "puis", "pourquoi", "comm")
LEADING = table("de d du des à au aux en dans sur par pour avec sans sous chez vers contre selon depuis entre")
HOLDING = table(
    "estimant affirmant indiquant précisant ajoutant déclarant disant pensant croyant espérant craignant jugeant"
)
GONE = table("parti partie partis parties mort morte morts mortes né née nés nées décédé décédée")
SURELY = table("le la les l ce cet cette ces")
COMPARING = table(
    "plus moins autre autres même mêmes tel telle tels telles aussi autant mieux tant ainsi alors bien quel quelle ni",
    "davantage plutôt sauf",
)


def _of_nouns(line: Line, match: Any) -> Slip | None:
    """ "Le maire la commune a signé", "ils ont élu un président la fédération": two nouns and nothing between."""
    determiner, article = place(line.tags, match.start()), place(line.tags, match.start("article"))
    first, noun = article - 1, article + 1
    found, then = line.nature(first).all, line.nature(noun).all
    if line.at(article) not in ARTICLES or not line.is_lower(first) or not line.is_lower(article):
        return None
    if (found | then) & (ADVERB | FUNCTION | NUMERAL) or line.at(first) in ALONE or line.at(noun) in HELD | DAYS:
        return None
    office = line.at(first) in ONE_ALONE and line.words[noun].istitle()
    if not (line.is_lower(noun) or office) or not (_opens(line, determiner, noun) or _is_object(line, determiner)):
        return None
    form = {"le": "du ", "les": "des ", "la": "de la ", "l": f"de l{line.after(article)}"}[line.at(article)]
    return missing(line, first, noun, f"{line.words[first]} {form}{line.words[noun]}")


def _opens(line: Line, determiner: int, noun: int) -> bool:
    """Whether the two nouns open a sentence and its verb follows."""
    if determiner not in line.starts:
        return False
    verb, _ = walk(line, noun)
    return verb is not None and (line.at(verb) in AUXILIARIES or not line.nature(verb).nominal)


def _is_object(line: Line, determiner: int) -> bool:
    """Whether a verb that takes an object stands right before the two nouns, and these are nothing else."""
    verb = determiner - 1
    found, noun = line.nature(verb).all, line.nature(determiner + 1).all
    if not line.is_lower(verb) or not is_pure(line, determiner + 3) or line.at(verb) in AUXILIARIES:
        return False
    if noun & (FINITE | ADJECTIVE) and line.at(determiner) not in SURE:
        return False  # "elle la montre les soirs"
    if found & PARTICIPLE and line.at(verb - 1) in HAVING:
        return line.at(verb).endswith(("é", "i", "u", "is", "it", "ert"))
    return bool(found & (FINITE | INFINITIVE)) and not found & (NOUN | ADVERB | FUNCTION | ADJECTIVE | PARTICIPLE)


def _second_verb(line: Line, match: Any) -> Slip | None:
    """ "Un cycliste roulait vite a percuté un car": a second verb that neither "qui" nor "que" nor "et" leads to."""
    first, second = place(line.tags, match.start("one")), place(line.tags, match.start("two"))
    if not line.is_lower(first) or not line.is_lower(second) or not line.ends(second):
        return None
    if (line.at(first), line.at(first + 1)) == ("y", "a"):
        return None  # "Il y a cent ans mourait"
    if line.at(second + 1) == "être" or (line.at(second) in ("soit", "est") and line.at(second - 1) in EAST | {"tant"}):
        return None
    opening = max(start for start in line.starts if start <= first)
    if any(word.startswith(LINKING) for word in line.lower[opening:second]):
        return None
    if line.at(second) == "a" and line.at(second + 1) in ("minima", "maxima", "posteriori", "priori", "fortiori"):
        return None
    if line.at(first) in ("soit", "vive", "suffit", "dit") or line.at(first + 1) in (
        "il",
        "elle",
        "ils",
        "elles",
        "on",
    ):
        return None
    return missing(line, second, second, f"qui/que/et {line.words[second]}")


def _text(line: Line, first: int, last: int) -> str:
    span = line.span(first, last)
    return line.block.text[span.start : span.end]


def _held(line: Line, match: Any) -> Slip | None:
    """ "estimant les travaux étaient finis": a clause without "que"."""
    first = place(line.tags, match.start())
    if line.at(first) not in HOLDING or not line.is_lower(first):
        return None
    return missing(line, first, first + 1, f"{line.words[first]} que {line.words[first + 1]}")


def _without_verb(line: Line, match: Any) -> Slip | None:
    """ "Selon la mairie, le bilan provisoire de dix morts.", "Elle grièvement blessée à la jambe."."""
    first, last = place(line.tags, match.start() + 1), place(line.tags, match.end() - 1)
    word, quoted = line.at(first), not {"«", "“", '"', "("}.isdisjoint("".join(line.gaps[first : last + 2]))
    subject = word in ("il", "ils", "elle", "elles") and line.ends(first)
    if quoted or not (subject or word == "selon" or (word == "d" and line.at(first + 1) == "après")):
        return None
    rest = range(first + 1, last + 1)
    if any(_is_verb(line, index) or (subject and line.nature(index).all & FINITE) for index in rest):
        return None
    if not subject:
        first = next(index for index in range(first + 1, last + 1) if "," in line.before(index))
        return missing(line, first, first + 1, f"{_text(line, first, first + 1)} … est …")
    several = word in ("ils", "elles")
    return missing(
        line, first, first + 1, f"{line.words[first]} {'sont' if several else 'est'} {line.words[first + 1]}"
    )


def _passive(line: Line, match: Any) -> Slip | None:
    """ "il veut que le dossier examiné avant l'été", "Le train parti avec du retard.": no verb as far as a mark."""
    opening, past = place(line.tags, match.start()), place(line.tags, match.start("past"))
    last = place(line.tags, match.end() - 1)
    bound = match[0][0] in "Ww"
    if bound and (line.at(opening) not in ("que", "qu", "si", "lorsque", "quand")):
        return None
    if bound and (line.at(opening) in ("que", "qu") and not line.nature(opening - 1).all & (FINITE | PARTICIPLE)):
        return None  # "les prix que"
    if bound and not COMPARING.isdisjoint(line.lower[max(0, opening - NEAR) : opening]):
        return None
    if bound and not {"ne", "n"}.isdisjoint(line.lower[max(0, opening - NEAR) : opening]):
        return None
    if not bound and (
        line.at(opening) not in SURELY
        or (opening and "." not in line.before(opening))
        or not line.after(last).startswith((".", " ."))
        or last - past < 2
    ):
        return None
    if any(_is_verb(line, index) for index in range(opening + bound, last + 1)) or not line.is_lower(past):
        return None
    object_follows = line.at(past + 1) in DETERMINERS and past < last
    if object_follows or (line.nature(past).all & NOUN and line.at(past) not in GONE):
        return None
    several = line.nature(past).plural
    return missing(line, past, past, f"{'sont' if several else 'est'} {line.words[past]}")


def _is_verb(line: Line, index: int) -> bool:
    """Whether a word may be a verb in a person: no article, preposition or adjective stands before it."""
    found = line.nature(index).all
    if not found & FINITE or not line.is_lower(index) or line.at(index) in ("entre", "contre"):
        return False
    before, first = line.nature(index - 1).all, line.at(index - 1)
    if first in BEFORE_VERBS:
        return True
    described = before & ADJECTIVE and not before & NOUN and line.at(index - 2) in DETERMINERS
    led = first in DETERMINERS or first in LEADING or before & NUMERAL or described
    return not (found & (NOUN | ADJECTIVE) and led)


def _asked(line: Line, match: Any) -> Slip | None:
    """ "Le conseil a décidé, par 20 voix contre 9, vendre": an aside stands between a verb and its infinitive."""
    verb, last = place(line.tags, match.start()), place(line.tags, match.end() - 1)
    if (
        line.at(verb).startswith(MODAL)
        or not line.nature(verb).all & (PARTICIPLE | FINITE)
        or line.at(verb - 1) == "que"
    ):
        return None
    if not GOVERNING.isdisjoint(line.lower[max(0, verb - NEAR) : last]):
        return None
    return missing(line, last, last, f"de {line.words[last]}")


SURE_VERB = f"[{graded('VBH')[1:-1]}]"
PLAIN = f"(?:[dPnRU#1eF]|{graded('DCNEAKL')})"
OF_NOUNS = f"{graded('D')}{graded('NELM')}(?P<article>{graded('D')})(?:{graded('NELM')}|U)"
LED = f"{graded('DC')}{graded('M')}"  # a noun that is a verb as well, behind its determiner
SECOND = (
    f"[.](?:(?:[dPn]|{graded('C')}){PLAIN}{{1,7}}?,)?(?:{PLAIN}|{LED}|J|{graded('S')})+?(?P<one>[Oy]?{SURE_VERB})"
    f"(?:{PLAIN}|{LED}|I)+(?P<two>{SURE_VERB})"
)
NO_VERB = f"[^.;v{graded('VBHrT')[1:-1]}]"
WITHOUT = f"[.](?:{graded('S')}[^,.;v{graded('VBHrT')[1:-1]}]{{3,}}|d?P{NO_VERB}{{2,}},{NO_VERB}{{4,}})(?=[.;])"
ASKED = f"{graded('VK')},[^,.;IQWw{graded('VBH')[1:-1]}]{{2,14}},I"
OF_NP = f"(?:(?:[dP]|{graded('C')}){graded('D')}?{graded('NELM')})"
NP = f"{graded('D')}{graded('AE')}*{graded('NELM')}{graded('AE')}*{OF_NP}?"
PASSIVE = f"(?:[Ww]|[.](?={graded('D')})){NP}(?P<past>{graded('KL')}){NO_VERB.replace('[^', '[^,')}*(?=[.;])"
HELD_THAT = f"G{graded('D')}(?:{PLAIN}|-){{1,16}}?O?{SURE_VERB}"
READINGS = (
    Reading(PASSIVE, _passive),
    Reading(HELD_THAT, _held),
    Reading(OF_NOUNS, _of_nouns, True), Reading(SECOND, _second_verb), Reading(WITHOUT, _without_verb),
    Reading(ASKED, _asked),
)  # fmt: skip
