"""English verbs before their subject, or far behind it: "Above the bench hangs portraits", "What the men wants is"."""

from __future__ import annotations

from typing import Any

from lint.agreement.english import EITHER, NUMBERS, singular_nouns
from lint.agreement.english_nouns import COLLECTIVES
from lint.agreement.english_verbs import SINGULAR_OF, base
from lint.agreement.page import Reading
from lint.agreement.slips import Slip
from lint.agreement.subjects import UNSURE
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import Line
from lint.annotate.words import table

PLACED = table(
    "hangs lies stands sits rises comes goes follows runs lives remains appears looms towers hovers lurks flows",
    "stretches grows exists emerges dangles waits sleeps rests survives is was",
)
MODIFIER = f"(?:R?(?:{graded('AEKNM', 's?')}|[G#F])|{graded('NEM')}x|Ux)"
PLURAL = f"(?:#|{graded('D', 'p?')})?{MODIFIER}*(?P<head>{graded('NEM', 'p')})"
BEHIND = (
    f"(?<=[.])[PR](?:[^.;,BVOQW{graded('SK')[1:-1]}]*?[^.;,oP{graded('DAS')[1:-1]}]),?"
    f"(?P<verb>{graded('BV', 's')}|{graded('M', 'p')})R*{PLURAL}(?=[.;,PoQGJ]|{graded('K')})"
)
WHAT = f"w{graded('D', 'p?')}{MODIFIER}*(?P<head>{graded('NEM', 'p')})(?P<verb>{graded('M', 'p')}|{graded('V', 's')})"
WANTED = f"{WHAT}(?:t{graded('MV')})?(?={graded('B')})"
ASIDE = f"n(?P<verb>{graded('B', 's')}),[^.;,]{{1,8}},(?:#|{graded('D', 'p')}){MODIFIER}*(?P<head>{graded('NEM', 'p')})"
OF = (
    f"(?<=[.,]|[.]R)(?:#|{graded('D', 'p')}|{graded('E', 's?')}|[UF])o{graded('D')}{MODIFIER}*"
    f"(?P<head>{graded('NEM', 'p')})"
    f"(?:[Po](?:{graded('D')}?{MODIFIER}*{graded('NEM')}|U++))*?R*"
    f"(?P<verb>{graded('B', 's')}|(?:{graded('M', 'p')}|{graded('V', 's')})(?=[PtW#RG]|{graded('D')}|{graded('K')}))"
)
SOME = table("many several some most few both all half more scores dozens thousands hundreds")
DOING = table(
    "dates lives works stands lies comes goes runs rises falls starts ends plans needs wants hopes looks feels costs",
    "faces calls claims likes loves plays helps shows turns moves opens closes leaves offers supports belongs depends",
    "wears carries waits struggles prepares travels arrives agrees talks heads",
    "remains appears stays has is was seems includes contains",
)


def _plural(line: Line, index: int) -> bool:
    word = line.at(index)
    singles = tuple(singular_nouns(word, line.lexicon))
    known = EITHER.isdisjoint((word, *singles)) and word not in COLLECTIVES
    return known and line.is_lower(index) and len(word) > 2 and not word.endswith("ics")


def _slip(line: Line, match: Any, verbs: frozenset[str], doubt: int) -> Slip | None:
    verb, head = place(line.tags, match.start("verb")), place(line.tags, match.start("head"))
    word = line.lower[verb]
    if not _plural(line, head) or (verbs and word not in verbs) or not line.ends(verb):
        return None
    turned = base(word, line.lexicon)
    return Slip("verb", line.span(verb, verb), (turned,), doubt) if turned else None


def _behind(line: Line, match: Any) -> Slip | None:
    """ "Above the bench hangs portraits of mayors"."""
    verb, head = place(line.tags, match.start("verb")), place(line.tags, match.start("head"))
    described = head > verb + 1 and grade(line.tags[match.start("head") - 1])[0] != "D"
    known = described or line.at(verb) not in ("is", "was")
    return _slip(line, match, PLACED, UNSURE) if known else None


def _wanted(line: Line, match: Any) -> Slip | None:
    """ "What the farmers wants is a fair price"."""
    known = line.at(place(line.tags, match.start())) in ("what", "how", "why", "where", "when")
    return _slip(line, match, frozenset(), 0) if known else None


def _aside(line: Line, match: Any) -> Slip | None:
    """ "There was, they reported, three vendors"."""
    return _slip(line, match, frozenset(("is", "was")), 0)


def _of(line: Line, match: Any) -> Slip | None:
    """ "Many of the houses on the street dates from 1880"."""
    opening = line.at(place(line.tags, match.start()))
    if opening not in SOME | NUMBERS:
        return None
    return _slip(line, match, DOING, UNSURE)


# "Some of the money were", "There are a shortage"
MASS = table(
    "money land water food equipment information work forest building evidence damage furniture luggage cargo fuel oil",
    "cash road site area crop harvest debris footage music homework advice traffic rubbish snow rain grain coal gas",
)
PART = f"o{graded('D')}(?:{graded('A')})*(?P<head>{graded('NEM', 's')})R*(?P<verb>{graded('B', 'p')})"
MANY_OF_ONE = table(
    "lot few number couple handful hundred thousand million billion dozen variety range series host total great good",
    "wide large small huge growing whole bunch raft slew myriad plethora multitude half score minimum maximum pair set",
    "string vast further limited record tiny significant surprising",
)
ARE = f"n(?P<verb>{graded('B', 'p')})R*{graded('D', 's')}"


def _part(line: Line, match: Any) -> Slip | None:
    """ "Some of the money were returned"."""
    first, verb, head = place(line.tags, match.start()), place(line.tags, match.start("verb")), match.start("head")
    known = line.at(first - 1) in SOME | {"part", "much", "thirds", "quarters"}
    if not known or line.at(place(line.tags, head)) not in MASS or not line.ends(verb):
        return None
    return Slip("verb", line.span(verb, verb), (SINGULAR_OF[line.lower[verb]],), 0)


def _are(line: Line, match: Any) -> Slip | None:
    """ "There are a shortage of nurses"."""
    verb, determiner = place(line.tags, match.start("verb")), place(line.tags, match.end()) - 1
    known = line.at(determiner) in ("a", "an") and line.at(determiner + 1) not in MANY_OF_ONE
    if not known or line.lower[verb] not in ("are", "were") or "J" in line.tags[match.end() : match.end() + 6]:
        return None
    return Slip("verb", line.span(verb, verb), (SINGULAR_OF[line.lower[verb]],), UNSURE)


READINGS = (
    Reading(PART, _part),
    Reading(ARE, _are),
    Reading(BEHIND, _behind),
    Reading(WANTED, _wanted),
    Reading(ASIDE, _aside),
    Reading(OF, _of),
)
