"""Sentences whose only possible verb is a noun elsewhere, in another number than their subject.

"Les prix de l'immobilier baisse dans les villes.", "Prices at the pump rises again." No other word can be the verb.
"""

from __future__ import annotations

from typing import Any

from lint.agreement.described import APPOSED
from lint.agreement.english import BASES, EITHER
from lint.agreement.english_nouns import COLLECTIVES as ENGLISH_COLLECTIVES
from lint.agreement.english_nouns import SURE
from lint.agreement.english_verbs import UNCHANGED, base, single
from lint.agreement.forms import plural_verb
from lint.agreement.french_words import COLLECTIVES, FAR, TIMES
from lint.agreement.page import Reading
from lint.agreement.slips import Slip
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import STOPS, Line
from lint.annotate.words import table
from lint.lexicon import NOUN, PLURAL_3, SINGULAR_3

# A sentence of some words without a word that is surely a verb.
FRENCH = f'(?<=[.])(?P<first>{graded("D", "p")})(?P<rest>[^.;"/)%Qjv{graded("VBHrS")[1:-1]}]{{4,24}})(?=[.])'
ENGLISH = f'(?<=[.])(?P<first>U|{graded("D")})(?P<rest>[^.,;"/)%QWwkOnJ{graded("BVSK")[1:-1]}]{{3,24}})(?=[.wk])'
PASTS = BASES.keys() | UNCHANGED
SAID = table("according thanks")
NOMINAL = "DCdPnAEo#xG1Rt"


def _ends_in_full_stop(line: Line, match: Any) -> bool:
    """Whether a sentence ends there, not a title or a caption."""
    last = place(line.tags, match.end())
    gap = line.gaps[last] if last < len(line.gaps) else ""
    ends = not STOPS.isdisjoint(gap) or line.tags[match.end()] in "wk"
    return ends and place(line.tags, match.start()) in line.starts


def _french(line: Line, match: Any) -> Slip | None:
    """ "Les prix de l'immobilier baisse dans les villes."."""
    tags, start = line.tags, match.start("rest")
    heads = [at for at in range(start, match.end()) if grade(tags[at])[0] in "NELM"]
    if not heads or not _ends_in_full_stop(line, match):
        return None
    head = line.at(place(tags, heads[0]))
    if grade(tags[heads[0]])[1] == "s" or head in TIMES or head in COLLECTIVES:
        return None
    verbs = [
        at
        for at in range(heads[0] + 1, match.end())
        if line.nature(place(tags, at)).all & (SINGULAR_3 | PLURAL_3) and grade(tags[at - 1])[0] not in "DCdnPA#1"
    ]
    if len(verbs) != 1 or grade(tags[verbs[0]])[0] not in "MY" or grade(tags[verbs[0] + 1])[0] not in "PDdnCRW.":
        return None
    index = place(tags, verbs[0])
    if line.at(index) in APPOSED or grade(tags[verbs[0] - 1])[0] not in "NELAKYMU1":
        return None
    one = line.nature(index).all & SINGULAR_3 and not line.nature(index).all & PLURAL_3
    forms = tuple(plural_verb(line.at(index), line.lexicon)) if one else ()
    return Slip("verb", line.span(index, index), forms, FAR) if forms else None


def _english(line: Line, match: Any) -> Slip | None:
    """ "Prices at the pump rises again last week."."""
    tags = line.tags
    first, last = place(tags, match.start()), place(tags, match.end())
    if not _ends_in_full_stop(line, match) or not PASTS.isdisjoint(line.lower[first:last]):
        return None
    if tags[match.start()] == "U":
        head, at = first, match.start("rest") + 1
    else:
        nouns = (at for at in range(match.start("rest"), match.end()) if grade(tags[at])[0] in "NMoP")
        at = 1 + next(nouns, match.start())
        head = place(tags, at - 1)
    noun = line.nature(head)
    word = line.at(head)
    if not noun.all & NOUN or word in EITHER or word in ENGLISH_COLLECTIVES or word in SAID:
        return None
    if not noun.plural and (word not in SURE or tags[match.start()] == "U"):
        return None
    verbs = [a for a in range(at, match.end()) if grade(tags[a])[0] == "M" and grade(tags[a - 1])[0] not in NOMINAL]
    numbers = {grade(tags[a])[1] for a in verbs}
    if numbers != {"p" if noun.plural else "s"} or len(verbs) > 1:
        return None
    if tags[verbs[0] + 1] not in "PtR#" and grade(tags[verbs[0] + 1])[0] != "D":
        return None
    index = place(tags, verbs[0])
    forms = (base if noun.plural else single)(line.lower[index], line.lexicon)
    return Slip("verb", line.span(index, index), (forms,), FAR) if forms and line.ends(index) else None


FRENCH_READINGS = (Reading(FRENCH, _french),)
ENGLISH_READINGS = (Reading(ENGLISH, _english),)
