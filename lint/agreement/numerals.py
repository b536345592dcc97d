"""French numerals and adjectives before a noun of another number or gender: "18 salarié", "la vrai vie"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint import patterns
from lint.agreement import adjectives, nouns
from lint.agreement.adjectives import BARE, BEFORE, LEADING, UNCOUNTED
from lint.agreement.forms import agreeing, feminines, plurals
from lint.agreement.nouns import AFTER_NUMBER, COMMON, LEADERS, PERSONS, PREFIXES
from lint.agreement.page import Reading
from lint.agreement.slips import Slip
from lint.agreement.tags import code, grade, graded, place
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, FINITE, GERUND, PARTICIPLE, SINGULAR_3
from lint.source import Span

# "trois salarié": not after a noun or a name, of which the number may be a part ("Ligue 1", "Apollo 11").
COUNTED = (
    f'(?<=[.;,q"dPnJWwIGRF#]|{graded("C", "p")}|{graded("D", "p")}|{graded("VBHrKZL")})'
    f"(?P<number>#)(?P<adjective>{graded('AE', 'p')}?)"
    f"(?P<noun>{graded('NEL', 's')}|(?<={graded('DC', 'p')}#|{graded('VBH')}#|[dF]#){graded('M', 's')})(?![-#])"
)
BETWEEN = table("entre parmi pour de d avec sur chez après avant")
HOURS = table("heure minute")
# An adjective in another number or gender than the noun behind it.
BEFORE_NOUN = (
    f"(?:{graded('D', 'p')}#?|#){graded('AE', 'p')}*(?P<one>{graded('AE', 's')}){graded('NELM', 'p')}"
    f"|{graded('D', 's')}(?P<several>{graded('AE', 'p')}){graded('NELM')}"
)
MOST = f"{graded('D', 'p')}F(?P<most>{graded('AEKL', 's')})"
MOST += f"|{code('D', 's', 'f')}F(?P<best>{graded('AE', 's', 'm')})"
GENDERED = "|".join(
    f"{graded('DC', number)}#?(?P<adjective>{graded('AE', number, one)})(?P<noun>{graded('NM', number, other)})"
    for number in "sp"
    for one, other in ("mf", "fm")
)
STREETS = table("avenue rue boulevard place quai chemin allée impasse cours maximum minimum bis ter")
YEARS = range(1800, 2101)
USED, RARER = 2.6, 1.6  # zipf of plurals that are in use


def _counted(line: Line, match: Any) -> Slip | None:
    number, noun = (place(line.tags, match.start(name)) for name in ("number", "noun"))
    word, digits = line.at(noun), line.at(number)
    if not line.ends(noun) or (len(word) < 3 and word != "an"):
        return None
    if word in AFTER_NUMBER | LEADERS | PREFIXES | UNCOUNTED and not (word in HOURS and digits.isdecimal()):
        return None
    if word in STREETS or line.nature(noun).all & GERUND or (digits == "neuf" and line.nature(noun).all & FINITE):
        return None  # "14 avenue Foch", "les deux ayant", "elle achète neuf trois lampes"
    grouped = digits == "000" and line.at(number - 1).isdigit()
    if digits.isdecimal() and (int(digits) in YEARS or (digits.startswith("0") and not grouped)):
        return None
    lead = line.at(number - 1)
    among = lead == "des" or (lead in ("les", "ces") and line.at(number - 2) in BETWEEN)
    if among and line.nature(noun).all & SINGULAR_3:
        return None  # "la plus lointaine des deux file", "entre les deux passe la ligne"
    if grade(match["noun"])[0] == "M" and lead in ("de", "d") and line.at(number - 2) not in ("plus", "moins", "près"):
        return None  # "un groupe de trois passe", "D. 960 date de 1828"
    whole, part = line.nature(number - 2), line.nature(noun)
    if lead in ("de", "d") and whole.feminine and part.feminine and part.all & (PARTICIPLE | ADJECTIVE):
        return None  # "une série de 120 offerte aux employés"
    if lead == "et" and (line.at(number - 2) in nouns.NUMBERS or line.at(number - 2).isdecimal()):
        return None
    if lead in ("le", "au", "du", "un", "page") or line.block.masked(line.span(number, noun)):
        return None
    if match["adjective"] and line.nature(noun).all & GERUND:
        return None
    forms = tuple(plurals(word, line.lexicon))
    if not forms or line.lexicon.zipf(forms[0]) < max(USED, line.lexicon.zipf(word) - RARER):
        return None  # "douze baht"
    return slip("number", line, number, noun, forms)


def _before(line: Line, match: Any) -> Slip | None:
    """ "trois nouveau centres", "la nouvelles école"."""
    name = "one" if match["one"] else "several"
    index = place(line.tags, match.start(name))
    word = line.at(index)
    if word not in BEFORE and grade(match[name])[0] != "A":
        return None
    if word in BARE | PREFIXES | LEADING - BEFORE or not line.ends(index) or line.nature(index).all & GERUND:
        return None  # "une loi portant mesures d'urgence"
    return _with_noun("number", line, index, index + 1)


ALL = f"t{graded('D', 'p')}{graded('AE')}*(?P<noun>{graded('NE', 'p', 'mf')})"


def _all(line: Line, match: Any) -> Slip | None:
    """ "tous les subventions", "toutes les travaux"."""
    index, noun = place(line.tags, match.start()), place(line.tags, match.start("noun"))
    form = "toutes" if line.nature(noun).feminine else "tous"
    if (
        line.at(index) == form
        or line.lexicon.zipf(line.at(noun)) < COMMON
        or line.at(noun).removesuffix("s") in PERSONS
    ):
        return None
    return slip("gender", line, index, index, (form if line.is_lower(index) else form.capitalize(),))


def _with_noun(kind: Any, line: Line, adjective: int, noun: int) -> Slip | None:
    forms = agreeing(line.at(adjective), line.nature(noun), line.lexicon)
    first, last = line.span(adjective, adjective), line.span(noun, noun)
    tail = line.block.text[first.end : last.end]
    return Slip(kind, Span(first.start, last.end), tuple(form + tail for form in forms)) if forms else None


def _gendered(line: Line, match: Any) -> Slip | None:
    """ "un excellente rapport", "la vrai vie"."""
    adjective, noun = (place(line.tags, match.start(name)) for name in ("adjective", "noun"))
    word = line.at(adjective)
    if word not in BEFORE and grade(match["adjective"])[0] != "A":
        return None
    if word in BARE | PREFIXES or not line.ends(noun) or not line.is_lower(adjective):
        return None
    if line.lexicon.zipf(line.at(noun)) < COMMON or line.at(noun).removesuffix("s") in PERSONS:
        return None
    if grade(match["noun"])[0] == "M" and grade(match[0][0])[2] != grade(match["noun"])[2]:
        return None  # "ce dernier demande"
    if line.at(noun).endswith(("eur", "eurs")) and grade(match["noun"])[2] == "m":
        return None
    return _with_noun("gender", line, adjective, noun)


def _most(line: Line, match: Any) -> Slip | None:
    """ "les plus élevée"."""
    name = "most" if match["most"] else "best"
    index = place(line.tags, match.start(name))
    word = line.at(index)
    if line.at(index - 1) not in ("plus", "moins") or line.at(index - 2) == "des" or not line.ends(index):
        return None
    if word in ("possible", "sélect", "chic", "snob", "cool", "tard", "tôt", "loin", "près") or not line.joined(
        index - 2, index
    ):
        return None
    if name == "best":
        if word not in BEFORE and grade(match["best"])[0] != "A":
            return None
        return slip("gender", line, index, index, tuple(feminines(word, line.lexicon))[:1])
    return slip("number", line, index, index, tuple(plurals(word, line.lexicon)))


def slip(kind: Any, line: Line, first: int, last: int, forms: tuple[str, ...]) -> Slip | None:
    if not forms:
        return None
    start, end = line.tokens.span(first)[0], line.tokens.span(last)[0]
    return Slip(kind, line.span(first, last), tuple(line.block.text[start:end] + form for form in forms))


BEHIND = f"(?:{graded('DC')}|#){adjectives.CLASHING}"
PHRASE = f"{nouns.CLASHING}|{BEHIND}"


def _phrase(line: Line, match: Any) -> Iterator[Slip]:
    """What there is to say of a determiner and the two words behind it."""
    index, at = place(line.tags, match.start()), match.start()
    for pattern, judge in ((BEFORE_NOUN, _before), (GENDERED, _gendered)):
        part = patterns.compile(pattern).match(line.tags, at)
        found = judge(line, part) if part else None
        if found is not None:
            yield found
    for handler in (nouns.clashing, adjectives.clashing):
        found = handler(line, index)
        if found is not None:
            yield found


def _first(line: Line, match: Any) -> Slip | None:
    return next(_phrase(line, match), None)


READINGS = (
    Reading(PHRASE, _first),
    Reading(COUNTED, _counted),
    Reading(MOST, _most),
    Reading(ALL, _all),
)
