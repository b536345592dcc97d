"""French pronouns and determiners that do not agree with what they stand for or with.

"leur trois filles", "inférieur à celle de 2023", "la réunion auquel il assiste", "la plupart des élus a voté".
"""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.forms import singular_verb
from lint.agreement.french_words import FAR, TIMES
from lint.agreement.inverted import PREPOSITIONS
from lint.agreement.nouns import COMMON, PERSONS
from lint.agreement.phrases import ADJECTIVES, COMPLEMENT
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import grade, graded, place, position
from lint.agreement.words import BLANKS, Line
from lint.annotate.words import table
from lint.lexicon import NOUN

THAT = {
    ("s", "m"): "celui", ("s", "f"): "celle", ("p", "m"): "ceux", ("p", "f"): "celles",
}  # fmt: skip
WHICH = {
    ("s", "m"): "lequel", ("s", "f"): "laquelle", ("p", "m"): "lesquels", ("p", "f"): "lesquelles",
}  # fmt: skip
TO_WHICH = {
    ("s", "m"): "auquel", ("s", "f"): "à laquelle", ("p", "m"): "auxquels", ("p", "f"): "auxquelles",
}  # fmt: skip
COMPARING = ("inférieur", "supérieur", "égal", "équivalent", "comparable", "identique", "similaire", "semblable")
DEGREES = table("plus moins aussi")
NOBODY = table("nul nulle personne rien chacun chacune quiconque aucun aucune")
BEFORE_THEIR = table("il elle ils elles on qui je tu nous vous ne n y en le la les lui leur se s me m te t")


def _leur(line: Line, index: int) -> Slip | None:
    """ "leur trois filles", "leur deux dernières courses"."""
    match = patterns.compile(THEIRS).match(line.tags, position(line.tags, index))
    if match is None or line.at(index - 1) in BEFORE_THEIR or not line.joined(index, index + 1):
        return None
    if line.at(index + 1) in ("mille", "cent", "cents", "fois"):
        return None
    return Slip("number", line.span(index, index), (line.words[index] + "s",))


THEIRS = f"{graded('D')}(?:#{graded('AE', 'p')}*{graded('NELM', 'p')}|{graded('AE', 'p')}{graded('N', 'p')})"


def _that(line: Line, index: int) -> Slip | None:
    """ "Il reste inférieur à celle de 2023", "La population dépasse celui de 1990"."""
    at = position(line.tags, index)
    start = max(line.tags.rfind(mark, 0, at) for mark in ".;")
    found = patterns.compile(COMPARED).search(line.tags, max(start, at - 3), at)
    if found is not None:
        return _compared(line, index, found)
    found = patterns.compile(EXCEEDED).search(line.tags, start, at)
    return _exceeded(line, index, found) if found and line.tags[at + 1] in GOING_ON else None


def _turned(line: Line, index: int, gender: str) -> Slip | None:
    """The pronoun at an index in another gender."""
    number = "p" if line.lower[index].startswith("ceu") or line.at(index).endswith("s") else "s"
    known = THAT[number, gender] != line.at(index)
    return Slip("gender", line.span(index, index), (THAT[number, gender],), FAR) if known else None


COMPARED = f"(?:(?P<compared>{graded('AEK', 'sp', 'mf')})P|F(?P<compared>{graded('AEK', 'sp', 'mf')})W)$"
EXCEEDED = (
    f"[.,](?:{graded('D')}){graded('AE')}*(?P<compared>{graded('NELM', 'sp', 'mf')}){ADJECTIVES}*+{COMPLEMENT}*+"
    f"(?:(?P<verb>{graded('VY')})R*+|{graded('Br')}R*+(?:F{graded('AEK')}W|{graded('AEK')}P))$"
)
EXCEEDING = ("dépass", "égal", "rejoin", "rappel", "remplac", "talonn", "frôl", "surpass", "excèd", "excéd")
GOING_ON = "dWw" + graded("C")[1:-1]


def _compared(line: Line, index: int, match: Any) -> Slip | None:
    if match[0][0] == "F":
        known = line.at(index - 3) in DEGREES
    else:
        known = line.at(index - 2).startswith(COMPARING) and line.at(index - 1) == "à"
    return _turned(line, index, grade(match["compared"])[2]) if known and line.ends(index) else None


def _exceeded(line: Line, index: int, match: Any) -> Slip | None:
    head = place(line.tags, match.start("compared"))
    verb = line.at(place(line.tags, match.start("verb"))) if match["verb"] else ""
    if (verb and not verb.startswith(EXCEEDING)) or _unsure(line, head):
        return None
    return _turned(line, index, grade(match["compared"])[2])


def _unsure(line: Line, noun: int) -> bool:
    word = line.at(noun).removesuffix("s")
    return word in PERSONS or line.lexicon.zipf(line.at(noun)) < COMMON or not line.is_lower(noun)


def _which(line: Line, index: int) -> Slip | None:
    """ "la réunion auquel", "les outils avec laquelle"."""
    word, tags, before = line.lower[index], line.tags, line.at(index - 1)
    wanted = TO_WHICH if word.startswith("au") else WHICH
    number, gender = next(key for key, form in wanted.items() if form == word)
    if not index or line.gaps[index] not in BLANKS or (wanted is WHICH and before not in PREPOSITIONS):
        return None
    end = position(tags, index)
    start = max(tags.rfind(mark, 0, end) for mark in '.;"/)')
    phrase = tags[start + 1 : end]
    heads = [tag for tag in phrase if grade(tag)[0] in "NELMYZXUS#"]
    if not heads or (number == "p" and not {"J", "j", ","}.isdisjoint(phrase)):
        return None
    nearest = grade(heads[-1])
    if "?" in nearest[1:] or nearest[0] not in "NEL" or any(not _other(tag, number, gender) for tag in heads):
        return None
    form, first = wanted[nearest[1:]], index
    if wanted is WHICH and before == "à":
        form, first = TO_WHICH[nearest[1:]], index - 1
    return Slip("gender", line.span(first, index), (form,), FAR)


def _other(tag: str, number: str, gender: str) -> bool:
    """Whether a word cannot be what a pronoun of a number and gender stands for."""
    kind, many, sex = grade(tag)
    return kind not in "XU#S" and ((many != "?" and many != number) or (sex != "?" and sex != gender))


def _nobody(line: Line, index: int) -> Slip | None:
    """ "Nul ne savent", "tout le monde sont", "personne n'ont"."""
    word, at = line.lower[index], index + 1
    if word == "monde":
        known = line.lower[max(0, index - 2) : index] == ["tout", "le"]
    else:
        opens = index in line.starts or line.at(index - 1) in ("que", "qu", "et")
        known = line.at(at) in ("ne", "n") and (word != "personne" or opens)
    if not known:
        return None
    while line.at(at) in ("ne", "n", "se", "s", "y", "en", "le", "la", "l", "les", "lui", "leur"):
        at += 1
    if not line.nature(at).verb_plural or not line.joined(index, at) or not line.is_lower(at):
        return None
    forms = tuple(singular_verb(line.at(at), line.lexicon))
    return Slip("verb", line.span(at, at), forms) if forms else None


WHATEVER = {("s", "m"): "quel", ("s", "f"): "quelle", ("p", "m"): "quels", ("p", "f"): "quelles"}
BE_IT = {"s": "soit", "p": "soient"}


def _whatever(line: Line, index: int) -> Slip | None:
    """ "Quel que soit les résultats"."""
    verb = index + 2
    if line.at(index + 1) not in ("que", "qu") or line.at(verb) not in BE_IT.values() or verb + 1 >= len(line):
        return None
    match = patterns.compile(NOUN_PHRASE).match(line.tags, position(line.tags, verb + 1))
    if match is None:
        return None
    _, number, gender = grade(match["head"])
    right = (WHATEVER[number, gender], BE_IT[number])
    if right == (line.at(index), line.at(verb)) or line.at(place(line.tags, match.start("head"))) in TIMES:
        return None
    rest = line.tags[match.end() : line.tags.find(".", match.end())]
    if line.at(verb) == "soient" and number == "s" and not {"J", "j", ",", "/"}.isdisjoint(rest):
        return None  # "quels que soient son âge et son statut"
    form = right[0] if line.is_lower(index) else right[0].capitalize()
    return Slip("number", line.span(index, verb), (f"{form} que {right[1]}",))


NOUN_PHRASE = f"{graded('D')}#?{graded('AE')}*(?P<head>{graded('NEL', 'sp', 'mf')})"
OWNING = ("entour", "accompagn", "escort", "flanqu", "assist")


def _these(line: Line, index: int) -> Slip | None:
    """ "entourée de ces chats"."""
    led = line.at(index - 1) in ("de", "par") and line.at(index - 2).startswith(OWNING)
    noun = line.nature(index + 1).all & NOUN and line.joined(index - 2, index + 1)
    known = led and noun and line.nature(index - 2).singular and line.at(index + 1) not in line.lower[:index]
    return Slip("homophone", line.span(index, index), ("ses",), FAR) if known else None


WHICHES = {*WHICH.values(), *TO_WHICH.values()} - {"à laquelle"}
HANDLERS: dict[str, Handler] = {
    "leur": _leur,
    **dict.fromkeys(WHICHES, _which),
    **dict.fromkeys(NOBODY, _nobody),
    "monde": _nobody,
    "ces": _these,
    **dict.fromkeys(WHATEVER.values(), _whatever),
    **dict.fromkeys(THAT.values(), _that),
}
