"""Two persons and a verb for one: "Le maire de la ville et le préfet a visité"."""

from __future__ import annotations

from collections.abc import Iterator

from lint.agreement.clauses import ONE_ALONE, walk
from lint.agreement.forms import plural_verb
from lint.agreement.slips import Slip
from lint.agreement.verbs import AUXILIARIES, BE_SINGULAR, HAVE_SINGULAR, adverbs
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import FINITE, NOMINAL, PARTICIPLE

DETERMINERS = table("le la l son sa un une cet ce cette leur")
REACH = 10  # words from one person to "et"


def coordinated(line: Line) -> Iterator[Slip]:
    """Slips after two coordinated persons that open a sentence."""
    for first in line.starts:
        if line.lower[first] in DETERMINERS and line.at(first + 1) in ONE_ALONE:
            slip = _slip(line, first)
            if slip is not None:
                yield slip


def _slip(line: Line, first: int) -> Slip | None:
    second = _second(line, first + 2)
    verb, _ = walk(line, second) if second else (None, True)
    if verb is None or line.at(verb) not in BE_SINGULAR | HAVE_SINGULAR or not line.joined(first, verb + 1):
        return None
    if not line.nature(adverbs(line, verb + 1)).all & PARTICIPLE or not line.ends(verb):
        return None
    return Slip("verb", line.span(verb, verb), tuple(plural_verb(line.at(verb), line.lexicon)))


def _second(line: Line, index: int) -> int:
    """The noun of the second person after "et" and its determiner; 0 where there is none."""
    for place in range(index, min(index + REACH, len(line) - 3)):
        word, found = line.at(place), line.nature(place).all
        if word == "et" and line.at(place + 1) in DETERMINERS:
            return place + 2 if line.at(place + 2) in ONE_ALONE else 0
        if word in AUXILIARIES or (found & FINITE and not found & NOMINAL):
            return 0
    return 0
