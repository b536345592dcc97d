"""French verbs before their subject: "où se dressait trois tours", "Au programme figure deux films".

Right behind "où", "dont" or "que", and behind a place that opens a sentence, a verb has its subject behind it.
"""

from __future__ import annotations

from typing import Any

from lint.agreement.distant import SAYING
from lint.agreement.forms import plural_verb, singular_verb
from lint.agreement.french_words import COLLECTIVES, EAST, FAR, TIMES
from lint.agreement.page import Reading
from lint.agreement.phrases import COMPLEMENT, INNER
from lint.agreement.slips import Slip
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import Line
from lint.annotate.words import table

BETWEEN = f"(?:,[^.;,]*+,|[RFtn]|{COMPLEMENT})*?"
CLITICS = f"(?:[Oy]|{graded('D')}(?={graded('VB')}))*+"


def _subject(number: str) -> str:
    opening = f"(?:{graded('D', 'p')}#?|#)" if number == "p" else graded("D", "s")
    return f"(?P<first>){opening}{graded('AE')}*(?P<head>{graded('NELM', number)})"


RELATIVE = (
    f"(?P<opener>[Ww]){CLITICS}(?:"
    + "|".join(
        f"(?P<verb>{graded('VBr', other)})(?P<past>R?{graded('KLZ')})?{BETWEEN}{_subject(number)}"
        for number, other in ("ps", "sp")
    )
    + ")"
)
# "Sur la place se dressait trois tours"
LEADING = (
    f"[.](?P<opener>)(?:(?:[Pnd]|{graded('C')}){INNER})++,?(?P<clitic>O?)(?P<verb>{graded('VBrM', 's')})"
    f"(?P<past>R?{graded('KLZ', 's')})?[RF]*{_subject('p')}"
)
PLACED = table(
    "figure trône règne manque suit vient arrive apparaît surgit émerge naît existe demeure subsiste pend flotte",
    "coule vit habite siège gît défile passe circule sonne retentit résonne plane alterne cohabite coexiste figurait",
    "trônait régnait manquait suivait venait arrivait existait demeurait subsistait pendait flottait vivait siégeait",
    "défilait passait circulait planait cohabitait coexistait figurera trônera restait reste attend attendait brille",
)
OPENERS = table("où que qu dont lequel laquelle lesquels lesquelles auquel auxquels")
WHICH = ("quel", "quelle", "quels", "quelles")
PREPOSITIONS = table("à par pour dans sur avec sans chez contre vers sous selon de parmi entre après pendant devant")
NOT_SUBJECTS = table("fois heures jours mois semaines ans années minutes kilomètres mètres euros dollars pour points")


def _turned(line: Line, match: Any) -> Slip | None:
    verb, head, first = (place(line.tags, match.start(name)) for name in ("verb", "head", "first"))
    number = grade(match["head"])[1]
    word, noun = line.at(verb), line.at(head)
    if noun in TIMES | NOT_SUBJECTS or noun in COLLECTIVES or not line.ends(verb) or not line.is_lower(verb):
        return None
    if word in SAYING or (word == "est" and (line.at(verb - 1) in EAST or not match["past"])):
        return None
    if number == "s" and not {"J", ",", "j"}.isdisjoint(line.tags[match.end() : _end(line.tags, match.end())]):
        return None
    turn = plural_verb if number == "p" else singular_verb
    forms = tuple(turn(word, line.lexicon))
    said = Slip("verb", line.span(verb, verb), forms, FAR) if forms else None
    return said if line.at(first - 1) not in ("à", "de", "par", "pour", "dans", "sur", "en", "avec") else None


def _end(tags: str, start: int) -> int:
    """Where the clause ends that a position stands in."""
    return min((at for at in (tags.find(mark, start) for mark in ".;") if at >= 0), default=len(tags))


def _relative(line: Line, match: Any) -> Slip | None:
    """ "où se dressait trois tours", "que chante les enfants"."""
    opener = place(line.tags, match.start("opener"))
    verb = place(line.tags, match.start("verb"))
    word = line.at(opener)
    if word not in OPENERS or line.at(opener - 1) in ("plus", "moins", "ainsi", "même", "autant", "tel", "ce", "c"):
        return None
    if word.endswith(WHICH) and not word.startswith("au") and line.at(opener - 1) not in PREPOSITIONS:
        return None
    if verb > opener + 1 and line.at(opener + 1) in ("y", "il", "en"):
        return None
    if word in ("que", "qu") and line.at(verb) in ("vaut", "reste", "faut", "soit", "est", "sont"):
        return None
    return _turned(line, match)


def _placed(line: Line, match: Any) -> Slip | None:
    """ "Sur la place se dressait trois tours", "Au mur est accroché deux toiles"."""
    verb = place(line.tags, match.start("verb"))
    reflexive = match["clitic"] and line.at(verb - 1) in ("se", "s")
    copula = grade(match["verb"])[0] == "B" and match["past"]
    if match["clitic"] and not reflexive:
        return None
    return _turned(line, match) if reflexive or copula or line.at(verb) in PLACED else None


READINGS = (
    Reading(RELATIVE, _relative),
    Reading(LEADING, _placed),
)
