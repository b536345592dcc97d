"""English subjects without a determiner, and verbs that may be nouns: "Cyclists wants a lane", "The ferry carry cars".

A word like "wants" or "works" is a verb where its sentence has no other. A plural that opens a sentence under a capital
is a noun unless the page has it as a name.
"""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.english import DETERMINERS, EITHER, NUMBERS, PREPOSITIONS, singular_nouns
from lint.agreement.english_clauses import ASIDE, COMPLEMENT, MODIFIER, NOMINAL
from lint.agreement.english_inverted import DOING
from lint.agreement.english_nouns import COLLECTIVES
from lint.agreement.english_verbs import SAYS, base, single
from lint.agreement.page import Reading
from lint.agreement.slips import Slip
from lint.agreement.subjects import DISCIPLINES, NAMES
from lint.agreement.tags import MARKS, grade, graded, place, position
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, FINITE, GERUND, NOUN, PARTICIPLE, SINGULAR_3
from lint.model import Role

BARE = "(?P<head>U)"
LONGER = f"[U{graded('A')[1:-1]}]{MODIFIER}*(?P<head>{graded('NEM', 'p')})"
NOUN_OR_VERB = f'{graded("M", "p?")}(?![-.,;J"])'
NEAR = f"(?P<chain>{COMPLEMENT}*+)(?:{ASIDE}|(?P<who>,?Q))?+R*(?P<verb>{graded('BV', 's')}|{NOUN_OR_VERB})"
FAR = f"(?P<who>)(?P<chain>(?:[oP]{NOMINAL}+?)+?)R*(?P<verb>{NOUN_OR_VERB})"
OPEN = tuple(f"(?<=[.]){subject}{rest}" for subject in (BARE, LONGER) for rest in (NEAR, FAR))
KNOWN = (
    f"(?<=[.wWj]|[.,]F|,J)(?P<opening>(?:#P)?#o?|{graded('D', 'p?')}|[RF]){MODIFIER}*(?P<head>{graded('NEM', 'p')})"
    f"(?P<chain>{COMPLEMENT}*+)(?:{ASIDE})?+R*(?P<verb>{graded('BV', 's')}|{NOUN_OR_VERB})"
)
ASKED = (
    f"(?<=[.])[wQF](?P<verb>{graded('B', 's')})R*{graded('D', 'p?')}{MODIFIER}*(?P<head>{graded('NEM', 'p')})"
    f"(?=[.,PRQotWw]|{graded('K')})"
)
OTHER_CLAUSE = table("because when while if although though whether unless since after before until as")
SECOND = patterns.compile(f"J?[Rt]+{graded('BVK')}|J{graded('BVK')}|(?<=[P#{graded('DA')[1:-1]}]){graded('K')}")
LOOSE_VERB = patterns.compile(f"(?<![Po#{graded('DA')[1:-1]}]){graded('M', 's')}|{graded('KVBS')}")
OTHER_VERB = patterns.compile(f"[O{graded('BVKS')[1:-1]}]|(?<={graded('NEM')}){graded('M', 's')}(?![-.,;PJ])")
THINKING = table(
    "fears claims hopes thinks wants feels reports notes finds argues insists",
    "fear claim hope think want feel",
)
WEEK = table("monday tuesday wednesday thursday friday saturday sunday")
TIED = table("who which that he she it we they")  # a verb follows
PERSONS = ("ers", "ors", "ists", "ians", "men", "icans", "peans", "crats", "ees")
HEADLINES = (Role.TITLE, Role.HEADING, Role.CAPTION, Role.TABLE, Role.LIST)


def _lone(line: Line, match: Any) -> bool:
    """Whether a word is the verb of its sentence: it can be nothing else, or the sentence has no other."""
    word = place(line.tags, match.start("verb"))
    if grade(match["verb"])[0] in "BV" or line.at(word) in THINKING or line.at(word) in SAYS:
        return True
    if line.block.role in HEADLINES or not line.is_lower(word):
        return False
    behind_noun = (
        line.tags[match.end("verb") :][:1] == "P" and line.at(word) not in DOING and not _timed(line, word + 1)
    )
    if behind_noun or LOOSE_VERB.search(match.groupdict().get("chain") or ""):
        return False  # "Sales figures for May", "Pupils at the school wear masks"
    rest = line.tags[match.end("verb") :]
    rest = rest[: min(rest.find(mark) % (len(rest) + 1) for mark in ".;")]
    behind = range(word + 1, word + 1 + len(rest) - sum(map(rest.count, MARKS)))
    clause = next((other for other in behind if line.at(other) in OTHER_CLAUSE), None)
    if clause is not None:
        rest = rest[: position(rest, clause - word - 1)] + "w"
    told = behind[: clause and clause - word - 1]
    past = [other for other in told if line.nature(other).all & (FINITE | SINGULAR_3) == FINITE]  # "drew"
    if any(line.at(other - 1) not in PREPOSITIONS | DETERMINERS for other in past):
        return False
    return OTHER_VERB.search(SECOND.sub("", rest)) is None and bool(rest)


def _timed(line: Line, index: int) -> bool:
    """ "at nine", "on Monday": when something happens."""
    after = line.at(index + 1)
    hour = after in NUMBERS or after[:1].isdigit() or after in ("noon", "midnight", "dawn", "dusk")
    return hour if line.at(index) == "at" else line.at(index) == "on" and after in WEEK


def _slip(line: Line, match: Any, several: bool, doubt: int = 0) -> Slip | None:
    verb = place(line.tags, match.start("verb"))
    form = (base if several else single)(line.lower[verb], line.lexicon)
    if not several and line.nature(verb).all & FINITE:
        return None  # "found", "saw"
    if not form or not line.ends(verb) or not line.is_lower(verb) or line.before(verb).startswith(("'", "’")):
        return None
    known = not TIED.isdisjoint(line.lower[max(0, verb - 2) : verb]) or _lone(line, match)
    return Slip("verb", line.span(verb, verb), (form,), doubt) if known else None


def _plain(line: Line, index: int) -> bool:
    """Whether a plural noun is one beyond doubt, and no name of the page."""
    word, found = line.at(index), line.natures[line.at(index)]
    singles = {*singular_nouns(word, line.lexicon)} - {"crew", "side", "pack", "cast"}
    known = singles and found.plural and EITHER.isdisjoint((word, *singles)) and word not in COLLECTIVES
    return bool(known) and len(word) > 3 and not word.endswith(("ics", "ings")) and line.words[index][1:].islower()


def _bare(line: Line, match: Any) -> Slip | None:
    """ "Beekeepers blames", "Union leaders was", "Parents of the pupils was told"."""
    tags = line.tags
    first, verb = place(tags, match.start()), place(tags, match.start("verb"))
    alone = match["head"] == "U"
    head = place(tags, match.start("head"))
    if not _plain(line, head) or not line.joined(first, head) or not line.words[first].istitle():
        return None
    if line.nature(first).all & GERUND or line.at(first).endswith("ing") or "J" in match[0]:
        return None
    word, after = line.lower[verb], tags[match.end("verb") :][:1]
    if not alone and grade(match["head"])[0] == "M" and _plain(line, first):
        return None  # "Landlords raises rents"
    noun = grade(match["head"])[0] == "M"
    if alone and (line.at(first) in NAMES or line.is_name(line.words[first])):
        return None
    far = match["chain"] or grade(match["verb"])[0] == "M"
    known = line.nature(first).all & (ADJECTIVE | PARTICIPLE | NOUN) and not line.is_name(line.words[first])
    if noun and far and grade(tags[match.start("head") - 1])[0] in "NEMU" and not (known and _timed(line, verb + 1)):
        return None  # "Anna works in town is"
    if word in ("is", "was") and (grade(after)[0] in "DNEMU#1J." or line.at(head) in DISCIPLINES):
        return None  # "Drugs is a scourge"
    if match["who"] and line.at(verb - 1) != "who":
        return None
    sure = not alone or line.at(head).endswith(PERSONS) or grade(match["verb"])[0] in "BV"
    return _slip(line, match, True, 0 if sure else 1)


def _known(line: Line, match: Any) -> Slip | None:
    """ "The new buses runs until midnight", "Three in four voters thinks"."""
    head, first = place(line.tags, match.start("head")), place(line.tags, match.start())
    if not _plain(line, head) or not line.is_lower(head) or not line.joined(first, head):
        return None
    if grade(match["head"])[0] == "M" and grade(line.tags[match.start("head") - 1])[0] in "NEMU":
        return None
    opening, sure = match["opening"], line.at(first) in ("both", "most", "many", "all", "some")
    if (opening in "RF" and not sure) or (opening == "#" and grade(match["verb"])[0] != "M"):
        return None  # `english_clauses` reads these
    if line.at(first - 1) in ("or", "nor", "how") or line.at(first - 2) in ("nothing", "none", "all", "anything"):
        return None  # "nothing but the lights was on"
    return _slip(line, match, True)


def _asked(line: Line, match: Any) -> Slip | None:
    """ "Where is the missing documents?"."""
    head, opening = place(line.tags, match.start("head")), line.at(place(line.tags, match.start()))
    if match[0][0] == "F" and opening not in ("here", "how"):
        return None
    return _slip(line, match, True) if _plain(line, head) and line.is_lower(head) else None


READINGS = (
    *(Reading(subject, _bare) for subject in OPEN),
    Reading(KNOWN, _known),
    Reading(ASKED, _asked),
)
