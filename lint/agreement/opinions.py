"""French adjectives that a clause gives to the noun before it, and participles behind a name of a place.

"Une mesure qu'elle juge inutile et coûteux", "Les chalutiers de Brest condamné à rester à quai".
"""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.forms import agreeing
from lint.agreement.french_words import COLLECTIVES, FAR, TIMES
from lint.agreement.nouns import COMMON, PERSONS
from lint.agreement.numerals import slip
from lint.agreement.objects import CONTENTS, SUBJECT
from lint.agreement.page import Reading
from lint.agreement.participles import INTRODUCING
from lint.agreement.phrases import ADJECTIVES, COMPLEMENT
from lint.agreement.slips import Slip
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import Line

JUDGING = ("jug", "estim", "trouv", "consid", "croi", "rend", "pens", "voul", "veu", "voi")
JUDGED = f"W{SUBJECT}O*+(?P<verb>{graded('VMYZ')})(?P<rest>(?:[RFPnJ]|{graded('DCNAKEY')})++)"
BEFORE = f"{graded('DC')}#?{graded('AE')}*(?P<head>{graded('NELM', 'sp', 'mf')}){ADJECTIVES}*+(?:{COMPLEMENT}){{0,2}}$"
REACH = 14  # letters from the determiner to "que"


def _judged(line: Line, match: Any) -> Slip | None:
    """ "une mesure qu'elle juge à la fois inutile et coûteux"."""
    tags, end = line.tags, match.start()
    if not line.at(place(tags, match.start("verb"))).startswith(JUDGING):
        return None
    found = patterns.compile(BEFORE).search(tags, max(0, end - REACH), end)
    if found is None:
        return None
    head = place(tags, found.start("head"))
    if line.at(head) in TIMES | CONTENTS | COLLECTIVES or line.at(head).removesuffix("s") in PERSONS:
        return None
    _, number, gender = grade(found["head"])
    for at in range(match.start("rest"), match.end()):
        kind, many, sex = grade(tags[at])
        alone = kind == "A" and grade(tags[at - 1])[0] not in "NEDC" and grade(tags[at + 1])[0] not in "NE"
        if alone and ((many != "?" and many != number) or (sex != "?" and sex != gender)):
            index = place(tags, at)
            told = slip("number", line, index, index, agreeing(line.at(index), line.nature(head), line.lexicon))
            return told._replace(doubt=FAR) if told and line.lexicon.zipf(line.at(head)) >= COMMON else None
    return None


PLACED = f"{graded('NELM', 'p')}(?:[dPn]|{graded('C')})U(?:-?U)*+(?P<past>{graded('KL', 's')})(?=[dPn]|{graded('C')})"


def _placed(line: Line, match: Any) -> Slip | None:
    """ "Les chalutiers de Brest condamné à rester à quai"."""
    index, noun = place(line.tags, match.start("past")), place(line.tags, match.start())
    if line.at(index) in INTRODUCING or not line.at(index).endswith(("é", "ée", "i", "ie", "u", "ue", "it", "is")):
        return None
    before = line.tags[max(line.tags.rfind(mark, 0, match.start()) for mark in '.;,"/') + 1 : match.start()]
    if any(grade(tag)[0] in "NELMUSX" for tag in before) or line.at(noun) in TIMES:
        return None
    told = slip("participle", line, index, index, agreeing(line.at(index), line.nature(noun), line.lexicon))
    return told._replace(doubt=FAR) if told else None


READINGS = (Reading(JUDGED, _judged), Reading(PLACED, _placed))
