"""English words that sound like the one that was meant: "it's own", "their are", "was lead by"."""

from __future__ import annotations

from collections.abc import Callable

from lint.agreement.english import OBJECTS, near
from lint.agreement.slips import Handler, Slip
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import GERUND, NOUN, NUMERAL, PARTICIPLE

BE = table("is are was were")
COMPARED = table("more less rather other fewer greater higher lower larger smaller bigger older younger faster")
AFTER_THAN = table("half any expected ever one two three four five six seven eight nine ten anyone")
AFTER_ITS = table("been a an the not going likely unlikely clear")
LEADING = BE | table("be been being")
HAVING = table("has have had")
BEFORE_LOSE = table("to would will could may might not")
BEFORE_ITS = table("of in on with from by at into under to within through lost")
NEGATED = table("has have had is was are were did does do would could should")
APOSTROPHES = ("'", "’")


def _slip(line: Line, index: int, form: str) -> Slip:
    """`form` instead of the word; before "own" it is the word before, of which "it's" makes two."""
    if line.at(index) == "own":
        first = index - 2 if line.at(index - 1) == "s" else index - 1
        return Slip("homophone", line.span(first, index), (f"{form} own",))
    if line.at(index) == "nt":
        return Slip("homophone", line.span(index - 1, index), (form,))
    if line.at(index) == "it":
        return Slip("homophone", line.span(index, index + 1), (form,))
    text = form if line.is_lower(index) else form.capitalize()
    tail = line.block.text[line.tokens.span(index)[1] : line.tokens.span(index + 1)[1]]
    return Slip("homophone", line.span(index, index + 1), (text + tail,))


def _own(line: Line, index: int) -> str:
    if line.at(index - 1) == "there" and near(line, index - 1, index):
        return "their"
    possessive = line.at(index - 1) == "s" and line.gaps[index - 1] in APOSTROPHES and near(line, index - 1, index)
    return "its" if possessive and line.at(index - 2) == "it" else ""


def _their(line: Line, index: int) -> str:
    return "there" if near(line, index, index + 1) and line.at(index + 1) in BE else ""


def _its(line: Line, index: int) -> str:
    return "it’s" if near(line, index, index + 1) and line.ends(index + 1) and line.at(index + 1) in AFTER_ITS else ""


def _then(line: Line, index: int) -> str:
    after = line.at(index + 1)
    counted = after in AFTER_THAN or after.isdigit() or line.nature(index + 1).all & NUMERAL
    compares = line.at(index - 1) in COMPARED and line.at(index - 2) != "or"
    return "than" if counted and compares and near(line, index - 1, index + 1) else ""


def _lead(line: Line, index: int) -> str:
    before, after = line.at(index - 1), line.at(index + 1)
    led = (before in LEADING and after == "by") or (before in HAVING and after in OBJECTS)
    return "led" if led and near(line, index - 1, index + 1) else ""


def _it(line: Line, index: int) -> str:
    """ "of it's roof"."""
    owner = line.at(index - 1) in BEFORE_ITS and line.at(index + 1) == "s" and line.gaps[index + 1] in APOSTROPHES
    found = line.nature(index + 2).all
    noun = found & NOUN and not found & (GERUND | PARTICIPLE) and line.is_lower(index + 2)
    return "its" if owner and noun and near(line, index - 1, index) else ""


def _not(line: Line, index: int) -> str:
    """ "has'nt"."""
    before = line.at(index - 1)
    return f"{line.words[index - 1]}n’t" if before in NEGATED and line.gaps[index] in APOSTROPHES else ""


def _loose(line: Line, index: int) -> str:
    lost = line.at(index - 1) in BEFORE_LOSE and line.at(index + 1) in OBJECTS
    return "lose" if lost and near(line, index - 1, index + 1) else ""


FORMS: dict[str, Callable[[Line, int], str]] = {
    "own": _own, "their": _their, "its": _its, "then": _then, "lead": _lead, "loose": _loose, "it": _it, "nt": _not,
}  # fmt: skip


def _homophone(line: Line, index: int) -> Slip | None:
    form = FORMS[line.lower[index]](line, index)
    return _slip(line, index, form) if form and (line.is_lower(index) or index in line.starts) else None


HANDLERS: dict[str, Handler] = dict.fromkeys(FORMS, _homophone)
