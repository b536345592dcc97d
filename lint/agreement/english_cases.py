"""English pronouns in the wrong case: "Him and his wife left", "between he and his wife", "the man whom was seen"."""

from __future__ import annotations

from lint.agreement.english import BASES, VERBS, near
from lint.agreement.slips import Handler, Slip
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import FINITE, NOUN

SUBJECTS = {"him": "he", "her": "she", "me": "I", "them": "they", "us": "we"}
OBJECTS = {"he": "him", "she": "her", "i": "me", "they": "them", "we": "us"}
# Before a pronoun after "and", these make it an object: "between the mayor and him was a table".
GOVERNING = table("between for with of to from on by at against about like than as beside behind near")
PREPOSITIONS = table("between with from by of at against to about beside behind without")
OPENING = table("that because when while if although before after")
REACH = 8


def _slip(line: Line, index: int, form: str) -> Slip:
    text = form if index not in line.starts else form[0].upper() + form[1:]
    return Slip("homophone", line.span(index, index), (text,))


def _acts(line: Line, index: int) -> bool:
    """Whether a verb and nothing else stands there."""
    word, found = line.at(index), line.nature(index).all
    return word in VERBS or word in BASES or (word.endswith("ed") and bool(found & FINITE) and not found & NOUN)


def _subject(line: Line, index: int) -> Slip | None:
    """ "Him and the mechanic jumped", "The mayor and him were"."""
    word = line.lower[index]
    if line.words[index].isupper():
        return None  # "US and Afghan forces"
    opens = index in line.starts or line.at(index - 1) in OPENING
    if opens and line.at(index + 1) in ("and", "or"):
        named = line.words[index + 2 : index + 3] and line.words[index + 2].istitle()
        owner = word == "her" and index in line.starts and not named
        if owner and line.at(index + 2) not in ("the", "a", "two", "three"):
            return None
        for place in range(index + 3, min(index + REACH, len(line))):
            if not near(line, place - 1, place):
                return None
            if _acts(line, place):
                return _slip(line, index, SUBJECTS[word])
        return None
    if line.at(index - 1) != "and" or line.at(index + 1) not in VERBS or not near(line, index - 1, index + 1):
        return None
    before = line.lower[max(0, index - REACH) : index]
    if not GOVERNING.isdisjoint(before) or any(_acts(line, at) for at in range(max(0, index - REACH), index)):
        return None
    return _slip(line, index, SUBJECTS[word])


def _object(line: Line, index: int) -> Slip | None:
    """ "between he and his wife", "with she and the boys"."""
    pronoun = line.lower[index + 1] if index + 1 < len(line) else ""
    if pronoun in OBJECTS and line.at(index + 2) == "and" and near(line, index, index + 2):
        joined = not _acts(line, index + 3) and line.at(index + 3) not in OBJECTS
        return _slip(line, index + 1, OBJECTS[pronoun]) if joined and line.at(index - 1) != "what" else None
    if line.lower[index] != "between":
        return None
    for place in range(index + 2, min(index + REACH, len(line) - 1)):
        if not near(line, place - 1, place) or _acts(line, place):
            return None
        if line.at(place) == "and":
            pronoun = line.lower[place + 1]
            wrong = pronoun in OBJECTS and not _acts(line, place + 2) and near(line, place, place + 1)
            clause = line.nature(place + 2).all & FINITE and near(line, place + 1, place + 2)
            return _slip(line, place + 1, OBJECTS[pronoun]) if wrong and not clause else None
    return None


def _whom(line: Line, index: int) -> Slip | None:
    """ "the man whom was seen"."""
    verb = table("is are was were has had have will would can could")
    wrong = line.at(index + 1) in verb and near(line, index, index + 1) and line.at(index - 1) not in ("of", "than")
    return _slip(line, index, "who") if wrong else None


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(SUBJECTS, _subject),
    **dict.fromkeys(PREPOSITIONS - {"to", "of"}, _object),
    "whom": _whom,
}
