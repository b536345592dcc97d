"""English words that sound like the one that was meant: "it's own", "their are", "was lead by"."""

from __future__ import annotations

from collections.abc import Callable

from lint.agreement import english_mixed, mistaken
from lint.agreement.english import BASES, NUMBERS, OBJECTS, PREPOSITIONS, VERBS, near
from lint.agreement.slips import Slip, together
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, FINITE, GERUND, INFINITIVE, NOUN, NUMERAL, PARTICIPLE

BE = table("is are was were")
COMPARED = table("more less rather other fewer greater higher lower larger smaller bigger older younger faster")
AFTER_THAN = table("half any expected ever one two three four five six seven eight nine ten anyone")
AFTER_ITS = table("been a an the not going likely unlikely clear too")
LEADING = BE | table("be been being")
HAVING = table("has have had")
BEFORE_LOSE = table("to would will could may might not")
BEFORE_ITS = table("of in on with from by at into under to within through lost")
NEGATED = table("has have had is was are were did does do would could should")
SUBJECTS = table("he she they we i who it")
BEHIND_KNEW = OBJECTS | table("that of he she they we what why when where about")
EVERYBODY = table("nobody everyone everybody somebody someone anybody police")
BEHIND_THAN = table("last the a an his her their its expected usual usually before in previously ever that any half")
OPENING = table("that what all one time no nobody nothing everyone everything someone people")
CLAUSES = table(
    "said says that because but if while although believe believes before after when as since until where",
)
BEHIND_THERE = table("at in on for from with by because when after before since until again today")
MODALS = table("to could would may might will can should not")
EFFECTED = table("change changes repairs reforms reform improvements savings a an entry escape release")
KINDS = table("side special sound visual health after stage light knock on greenhouse domino ripple placebo")
APOSTROPHES = ("'", "’")


def _slip(line: Line, index: int, form: str) -> Slip:
    """`form` instead of the word; before "own" it is the word before, of which "it's" makes two."""
    if line.at(index) == "own":
        first = index - 2 if line.at(index - 1) == "s" else index - 1
        return Slip("homophone", line.span(first, index), (f"{form} own",))
    if line.at(index) == "nt":
        return Slip("homophone", line.span(index - 1, index), (form,))
    if line.at(index) in ("it", "who"):
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
    """ "their were", "went their at once"."""
    after = line.at(index + 1)
    place = after in BEHIND_THERE and line.ends(index + 1)
    return "there" if near(line, index, index + 1) and (after in BE or place) else ""


def _there(line: Line, index: int) -> str:
    """ "said there plan was"."""
    found = line.nature(index + 1).all
    noun = found & NOUN and not found & (ADJECTIVE | GERUND | PARTICIPLE) and line.is_lower(index + 1)
    opens = line.at(index - 1) in CLAUSES or index in line.starts
    verb = line.at(index + 2)
    past = verb in BASES or (verb.endswith("ed") and line.nature(index + 2).all & FINITE)
    follows = verb in VERBS or (past and line.at(index - 1) in CLAUSES)
    follows = follows and line.at(index + 1) not in VERBS | OBJECTS | PREPOSITIONS | OPENING
    return "their" if noun and opens and follows and near(line, index, index + 2) else ""


def _its(line: Line, index: int) -> str:
    return "it’s" if near(line, index, index + 1) and line.ends(index + 1) and line.at(index + 1) in AFTER_ITS else ""


def _then(line: Line, index: int) -> str:
    after = line.at(index + 1)
    counted = after in AFTER_THAN or after.isdigit() or line.nature(index + 1).all & NUMERAL
    compares = line.at(index - 1) in COMPARED and line.at(index - 2) != "or"
    than = counted and compares and near(line, index - 1, index + 1)
    return "than" if than else _comparing(line, index)


def _lead(line: Line, index: int) -> str:
    before, after = line.at(index - 1), line.at(index + 1)
    led = (before in LEADING and after == "by") or (before in HAVING and after in OBJECTS)
    follows = line.words[index + 2 : index + 3] and (line.words[index + 2].istitle() or line.at(index + 2) in OBJECTS)
    led = led or bool(line.nature(index - 1).all & NOUN and after == "by" and before not in LEADING and follows)
    return "led" if led and near(line, index - 1, index + 1) else ""


def _it(line: Line, index: int) -> str:
    """ "of it's roof"."""
    owner = line.at(index - 1) in BEFORE_ITS and line.at(index + 1) == "s" and line.gaps[index + 1] in APOSTROPHES
    found = line.nature(index + 2).all
    noun = found & NOUN and not found & (GERUND | PARTICIPLE) and line.is_lower(index + 2)
    plain = noun and not found & ADJECTIVE and line.at(index + 2) not in OBJECTS | PREPOSITIONS | OPENING
    subject = plain and _is_owned(line, index) and line.at(index + 1) == "s"
    return "its" if (owner and noun and near(line, index - 1, index)) or subject else ""


def _is_owned(line: Line, index: int) -> bool:
    """Whether a verb follows the noun behind "it’s" or "who’s": "it’s plan was", "the man who’s wife died"."""
    verb = line.at(index + 3)
    past = verb in BASES or (verb.endswith("ed") and line.nature(index + 3).all & FINITE)
    return line.gaps[index + 1] in APOSTROPHES and (verb in VERBS or bool(past)) and near(line, index + 1, index + 3)


def _who(line: Line, index: int) -> str:
    """ "the man who’s wife died"."""
    found, before = line.nature(index + 2).all, line.nature(index - 1).all
    noun = found & NOUN and not found & (GERUND | PARTICIPLE | ADJECTIVE) and line.is_lower(index + 2)
    named = line.words[index - 1][:1].isupper() and index > 0
    whose = (before & NOUN or named) and noun and line.at(index + 1) == "s" and _is_owned(line, index)
    return "whose" if whose and line.gaps[index] in (" ", ", ") else ""


def _not(line: Line, index: int) -> str:
    """ "has'nt"."""
    before = line.at(index - 1)
    return f"{line.words[index - 1]}n’t" if before in NEGATED and line.gaps[index] in APOSTROPHES else ""


def _comparing(line: Line, index: int) -> str:
    """ "higher then last year", "would rather walk then drive"."""
    before, after = line.at(index - 1), line.at(index + 1)
    if not near(line, index - 1, index + 1) or line.at(index - 2) in ("or", "and"):
        return ""
    if after == "last" and not COMPARED.isdisjoint(line.lower[max(0, index - 8) : index]):
        return "than"
    comparative = before in COMPARED or (before.endswith("er") and line.at(index - 2) in BE | LEADING)
    clause = after in SUBJECTS and line.at(index + 2) not in ("said", "says", "told")
    compared = comparative and (after in BEHIND_THAN or after in NUMBERS or clause)
    rather = "rather" in line.lower[max(0, index - 3) : index - 1] and line.nature(index + 1).all & INFINITIVE
    return "than" if compared or rather else ""


def _new(line: Line, index: int) -> str:
    subject = line.at(index - 1) in SUBJECTS or line.at(index - 1) in EVERYBODY
    return "knew" if subject and line.at(index + 1) in BEHIND_KNEW and _tied(line, index) else ""


def _past(line: Line, index: int) -> str:
    return "passed" if line.at(index - 1) in SUBJECTS and line.at(index + 1) in OBJECTS and _tied(line, index) else ""


def _tied(line: Line, index: int) -> bool:
    return near(line, index - 1, index + 1)


def _quiet(line: Line, index: int) -> str:
    """ "was quiet happy with it"."""
    found = line.nature(index + 1).all
    other = found & (NOUN | PARTICIPLE | INFINITIVE | GERUND)
    behind = line.at(index + 2) in PREPOSITIONS or line.at(index + 2) == "that"
    degree = line.at(index - 1) in BE and found & ADJECTIVE and not other and behind
    return "quite" if degree and near(line, index - 1, index + 2) else ""


def _due(line: Line, index: int) -> str:
    return "due" if line.at(index - 1) in BE and line.at(index + 1) == "to" and near(line, index - 1, index + 1) else ""


def _loose(line: Line, index: int) -> str:
    lost = line.at(index - 1) in BEFORE_LOSE and line.at(index + 1) in OBJECTS
    return "lose" if lost and near(line, index - 1, index + 1) else ""


def _effect(line: Line, index: int) -> str:
    """ "could effect thousands"."""
    after, found = line.at(index + 1), line.nature(index + 1)
    modal = line.at(index - 1) in MODALS or (line.at(index - 1).endswith("ly") and line.at(index - 2) in MODALS)
    governs = after in OBJECTS or after in NUMBERS or after.isdigit() or (found.all & NOUN and found.plural)
    known = modal and governs and after not in EFFECTED and line.at(index + 2) not in EFFECTED
    return "affect" if known and near(line, index - 1, index + 1) else ""


def _effects(line: Line, index: int) -> str:
    """ "the rule effects pensioners"."""
    before, after = line.nature(index - 1), line.at(index + 1)
    subject = before.all & NOUN and before.singular and not before.all & ADJECTIVE and line.at(index - 1) not in KINDS
    governs = after in OBJECTS | NUMBERS or after in ("some", "all", "many", "people", "everyone") or after.isdigit()
    return "affects" if subject and governs and near(line, index - 1, index + 1) else ""


FORMS: dict[str, Callable[[Line, int], str]] = {
    "own": _own, "there": _there,
    "their": _their, "its": _its, "then": _then, "lead": _lead, "loose": _loose, "it": _it, "nt": _not,
    "who": _who, "new": _new, "past": _past, "quiet": _quiet, "effect": _effect, "effects": _effects, "do": _due,
}  # fmt: skip


def _homophone(line: Line, index: int) -> Slip | None:
    form = FORMS[line.lower[index]](line, index)
    return _slip(line, index, form) if form and (line.is_lower(index) or index in line.starts) else None


HANDLERS = together(dict.fromkeys(FORMS, _homophone), mistaken.handlers("en"), english_mixed.HANDLERS)
