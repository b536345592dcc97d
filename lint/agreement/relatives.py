"""A verb after "qui" in another number than the noun before it: "les abonnés qui a"."""

from __future__ import annotations

from lint.agreement.clauses import COLLECTIVES, PREPOSITIONS, SINGULAR_DETERMINERS
from lint.agreement.forms import plural_verb, singular_verb
from lint.agreement.slips import Handler, Slip
from lint.agreement.verbs import BE_PLURAL, BE_SINGULAR, CLITICS, HAVE_PLURAL, HAVE_SINGULAR
from lint.agreement.words import UNCLEAR, Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, NOUN

# Before the determiner of an antecedent: "un de ces garçons qui a", "le père et la mère qui ont".
PART_OF = PREPOSITIONS | table("parmi et ou ni que comme selon sans après avant depuis pendant dont autour")
PLURAL_DETERMINERS = table("les ces ses mes nos vos leurs plusieurs quelques")
PLURALS_BEFORE = PLURAL_DETERMINERS | table("des aux")
REACH = 14  # words before the noun in which several others may be what the verb tells of
SINGULARS = BE_SINGULAR | HAVE_SINGULAR
PLURALS = BE_PLURAL | HAVE_PLURAL


def _relative(line: Line, who: int) -> Slip | None:
    noun, verb = who - 1, who + 1
    while line.at(verb) in CLITICS:
        verb += 1
    if line.nature(noun).all & ADJECTIVE and not line.nature(noun).all & NOUN:
        noun -= 1
    found, then = line.nature(noun), line.at(verb)
    if not found.all & NOUN or found.all & UNCLEAR or line.at(noun - 2) in PART_OF or not line.is_lower(noun):
        return None
    if noun < 1 or verb >= len(line) or not line.joined(noun - 1, verb) or not line.ends(verb):
        return None
    determiner = line.at(noun - 1)
    if determiner in PLURAL_DETERMINERS and found.plural and (then in SINGULARS or line.nature(verb).verb_singular):
        return Slip("verb", line.span(who, verb), _with(line, who, verb, tuple(plural_verb(then, line.lexicon))))
    several = then in PLURALS or line.nature(verb).verb_plural
    if determiner in SINGULAR_DETERMINERS and found.singular and several and line.at(noun) not in COLLECTIVES:
        if not PLURALS_BEFORE.isdisjoint(line.lower[max(0, noun - REACH) : noun]):
            return None  # "des demandes pour reprendre une entreprise qui n'ont pas abouti"
        return Slip("verb", line.span(who, verb), _with(line, who, verb, tuple(singular_verb(then, line.lexicon))))
    return None


def _with(line: Line, first: int, last: int, forms: tuple[str, ...]) -> tuple[str, ...]:
    """The words from `first` to `last` with each form instead of the last one."""
    start, end = line.tokens.span(first)[0], line.tokens.span(last)[0]
    return tuple(line.block.text[start:end] + form for form in forms)


HANDLERS: dict[str, Handler] = {"qui": _relative}
