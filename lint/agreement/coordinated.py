"""French participles and adjectives behind "et" that do not agree as what stands before it does.

"A détruit deux granges et tués une vache", "sain et sauve", "construit en 1880 et classée", "Elles montent et sont
ravis"; and "et" where "est" must stand: "Le port et fermé depuis mardi".
"""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.forms import agreeing
from lint.agreement.french_words import FAR
from lint.agreement.numerals import slip
from lint.agreement.page import Reading
from lint.agreement.participles import INTRODUCING
from lint.agreement.phrases import COMPLEMENT, INNER, phrase
from lint.agreement.slips import Slip
from lint.agreement.tags import grade, graded, place
from lint.agreement.verbs import UNCHANGED
from lint.agreement.words import NOTHING, Line
from lint.lexicon import PARTICIPLE

ENDS = f"(?=[.,;PdnRFWwQ]|{graded('C')})"
BEHIND = (
    f"J(?:[RF]?(?:(?P<past>{graded('KL', 'p')}|{graded('KL', 's', 'f')})(?=#|{graded('D')})"
    f"|(?P<other>{graded('AEKLY', 'sp', 'mf')}){ENDS})"
    f"|R*{graded('B', 'sp')}[RF]*(?P<said>{graded('KL', 'sp', 'mf')}){ENDS})"
)
HAVING = f"{graded('H')}[RFt]*+{graded('KLZ')}(?:[dPnRF#U1]|{graded('DCNEAKLM')})*$"
FIRST = (
    f"(?:[{graded('BKLrN')[1:-1]}e,](?P<one>{graded('A', 'sp', 'mf')})"
    f"|[{graded('Br')[1:-1]}e],?(?:{graded('AEY')},)?(?P<one>{graded('AE', 'sp', 'mf')}))$"
)
ASIDE = f",[RF]?(?P<joined>{graded('KLZ', 'sp', 'mf')})(?:[dPnRF#1U]|{graded('DCNEAM')})*$"
SUBJECT = (
    f'[.,"W]{graded("D", "s")}(?P<subject>{graded("AE", "s")}*(?P<head>{graded("NELM", "s?")})'
    f'(?:(?:d|{graded("C")}){INNER})*+)$'
)
CLAUSE = {
    number: f"(?:(?P<pronoun>{graded('S', number, 'mf')})|[.]{phrase(number)}{COMPLEMENT}*+)O*{graded('VBH', number)}"
    f"(?:[dPRFU#Iet]|O(?={graded('VBH')}|I)|{graded('DCNEAKLMS')})*$"
    for number in "sp"
}


def _behind(line: Line, match: Any) -> Slip | None:
    """The slip of a word behind "et"."""
    tags, end = line.tags, match.start()
    start = max(tags.rfind(mark, 0, end) for mark in ".;")
    name = next(name for name in ("past", "other", "said") if match[name])
    index = place(tags, match.start(name))
    if not line.is_lower(index) or not line.ends(index) or line.at(index).endswith("ant"):
        return None
    if name == "past":
        return _governing(line, index, patterns.compile(HAVING).search(tags, start, end))
    if name == "said":
        clause = patterns.compile(CLAUSE[grade(match[name])[1]]).search(tags, start, end)
        return _shared(line, index, clause, grade(match[name])[2])
    kind, number, gender = grade(match[name])
    one = patterns.compile(FIRST).search(tags, max(0, end - 5), end) if kind in "AEY" else None
    if one is not None and (kind == "A" or grade(one["one"])[0] == "A" or grade(one[0][0])[0] in "Bre"):
        return _unlike(line, index, one, "one", (number, gender))
    aside = patterns.compile(ASIDE).search(tags, start, end) if kind in "KL" else None
    if aside is not None:
        return _unlike(line, index, aside, "joined", (number, gender))
    return _being(line, match, start) if kind in "KL" and number == "s" else None


def _governing(line: Line, index: int, had: Any) -> Slip | None:
    """ "a détruit deux granges et tués une vache": a second participle of "avoir", with its object behind it."""
    if had is None:
        return None
    singular = line.at(index).removesuffix("s").removesuffix("e")
    known = line.nature(index).all & PARTICIPLE and line.natures[singular].all & PARTICIPLE
    owned = line.at(place(line.tags, had.start()) - 1) in ("l", "les", "qu")
    return slip("participle", line, index, index, (singular,)) if known and not owned else None


def _unlike(line: Line, index: int, match: Any, name: str, graded_: tuple[str, str]) -> Slip | None:
    """Two words of one number and of two genders: "sain et sauve", "construit en 1880 et classée"."""
    _, number, gender = grade(match[name])
    if number != graded_[0] or gender == graded_[1]:
        return None
    like = line.nature(place(line.tags, match.start(name)))
    forms = agreeing(line.at(index), like, line.lexicon)
    return Slip("participle", line.span(index, index), forms, FAR) if forms else None


def _shared(line: Line, index: int, match: Any, has: str) -> Slip | None:
    """ "Elles montent à bord et sont ravis": the subject before is of the other gender."""
    if match is None or line.at(index) in UNCHANGED:
        return None
    _, number, gender = grade(match["pronoun"] or match["head"][0])
    if gender in ("?", has) or (number, gender) == ("s", "m"):
        return None
    if not match["pronoun"] and not line.is_lower(place(line.tags, match.start("head"))):
        return None
    like = NOTHING._replace(
        **{"singular" if number == "s" else "plural": True, "feminine" if gender == "f" else "masculine": True}
    )
    forms = agreeing(line.at(index), like, line.lexicon)
    return Slip("participle", line.span(index, index), forms, 0 if match["pronoun"] else FAR) if forms else None


def _being(line: Line, match: Any, start: int) -> Slip | None:
    """ "et" where "est" must stand: a lone noun phrase, and a participle that agrees with it."""
    tags, end = line.tags, match.start()
    found = patterns.compile(SUBJECT).search(tags, start, end)
    if found is None or grade(found["head"])[2] not in ("?", grade(match["other"])[2]):
        return None
    index, past = place(tags, end), place(tags, match.start("other"))
    described = any(grade(tag)[0] in "AKLZ" for tag in found["subject"])
    word = line.at(past)
    if described or word in INTRODUCING or not word.endswith(("é", "ée", "i", "ie", "u", "ue", "it", "ite", "is")):
        return None
    tail = line.block.text[line.tokens.span(index)[1] : line.tokens.span(past)[1]]
    return Slip("homophone", line.span(index, past), ("est" + tail,), FAR)


READINGS = (Reading(BEHIND, _behind),)
