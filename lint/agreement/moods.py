"""French verbs in the indicative where the subjunctive must stand: "bien que le pont est fermé", "pour qu'il peut"."""

from __future__ import annotations

from lint import patterns
from lint.agreement.phrases import ADJECTIVES, COMPLEMENT
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import graded, place, position
from lint.agreement.words import Line
from lint.annotate.words import table

SUBJUNCTIVES = {
    "est": "soit", "sont": "soient", "a": "ait", "ont": "aient", "peut": "puisse", "peuvent": "puissent",
    "va": "aille", "vont": "aillent", "fait": "fasse", "font": "fassent", "sait": "sache", "savent": "sachent",
    "veut": "veuille", "doit": "doive", "vient": "vienne", "prend": "prenne", "tient": "tienne", "met": "mette",
    "devient": "devienne", "permet": "permette", "sera": "soit", "seront": "soient", "aura": "ait", "auront": "aient",
    "pourra": "puisse", "pourront": "puissent", "ira": "aille", "fera": "fasse", "reçoit": "reçoive",
}  # fmt: skip
OURS = {"avons": "ayons", "pouvons": "puissions", "faisons": "fassions", "savons": "sachions"}
LEADS = table("bien pour afin avant sans moins quoique condition")
# Verbs of will and need.
WANTING = table(
    "faut faudra faudrait souhaite souhaitent veut veulent voudrait exige exigent craint craignent regrette regrettent",
)
THAT = (
    f"W(?:{graded('S')}|y|U++"
    f"|{graded('D')}#?{graded('AE')}*{graded('NELM')}(?:U++)?{ADJECTIVES}*+{COMPLEMENT}*+)O*+(?P<verb>{graded('BHVZ')}|v)"
)


def _subjunctive(word: str, subject: str) -> str | None:
    if subject == "nous" and word.endswith("ons") and not word.endswith(("ions", "yons")):
        return OURS.get(word, word[:-3] + "ions")
    return SUBJUNCTIVES.get(word)


def _indicative(line: Line, index: int) -> Slip | None:
    """ "bien que le projet est prêt", "il faut que le maire peut répondre"."""
    that = index + 1
    if line.at(that) not in ("que", "qu"):
        return None
    match = patterns.compile(THAT).match(line.tags, position(line.tags, that))
    if match is None:
        return None
    verb = place(line.tags, match.start("verb"))
    lead, before, form = line.at(that - 1), line.at(that - 2), _subjunctive(line.at(verb), line.at(verb - 1))
    if form is None or not line.ends(verb) or (line.at(verb) == "est" and line.at(verb - 1) in ("l", "d")):
        return None
    opens = that - 1 in line.starts or line.before(that - 1) != " " or before in ("et", "mais", "ou", "car")
    conjunction = lead in LEADS and (opens or lead != "bien")
    if lead in ("moins", "condition") and before != "à":
        return None
    known = conjunction or (lead in WANTING and before not in ("ne", "n"))
    return Slip("verb", line.span(verb, verb), (form,)) if known else None


HANDLERS: dict[str, Handler] = dict.fromkeys(LEADS | WANTING, _indicative)
