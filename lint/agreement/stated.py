"""Whether the words of a slip stand side by side, or a verb right behind its whole subject: what alone is said aloud.

Everything else that does not agree is a question: another noun between, an aside, a complement before the verb.
"""

from __future__ import annotations

from functools import cache

from lint import patterns
from lint.agreement.slips import Slip
from lint.agreement.tags import grade, graded, position
from lint.agreement.words import APOSTROPHES, Line
from lint.annotate.tokens import TOKEN

OPENING = r'[.;,"q/)Ww]'  # before the determiner of a subject
WIDEST = 5  # words side by side
COMMON = 3.8  # the least zipf of a noun whose gender nobody mistakes


@cache
def _subject(language: str) -> str:
    """What stands between the opening of a clause and the verb, participle or adjective of its subject."""
    nouns = graded("NEML")
    if language == "en":
        return f"{OPENING}(?:{graded('D')}|#){{0,2}}{graded('A')}{{0,2}}{nouns}R*$"
    between = f"(?:Q?[OyR]*|R*{graded('BHr')}[eR]*)"
    return f"{OPENING}(?:{graded('D')}|#){{1,2}}{graded('A')}?{nouns}{graded('AEK')}?{between}$"


def words_of(line: Line, slip: Slip) -> tuple[int, int]:
    """The numbers of the first and the last word of a slip."""
    first = next(index for index in range(len(line)) if line.tokens.span(index)[0] >= slip.span.start)
    inside = line.block.text[slip.span.start : slip.span.end]
    return first, first + len(TOKEN.findall(inside)) - 1


def ends_name(line: Line, slip: Slip) -> bool:
    """Whether an apostrophe ties the first word to a name: "Taha’a fournit"."""
    first, _ = words_of(line, slip)
    before = line.words[first - 1] if line.before(first) in APOSTROPHES else ""
    return len(before) > 2 and before[0].isupper() and before != "Aujourd" and before[-2:].lower() != "qu"


def is_stated(line: Line, slip: Slip) -> bool:
    """Whether a slip leaves no other reading."""
    first, last = words_of(line, slip)
    tags, here, end = line.tags, position(line.tags, first), position(line.tags, last) + 1
    if first == last:
        return patterns.compile(_subject(line.lexicon.language)).search(tags[:here]) is not None
    if last - first >= WIDEST or not line.joined(first, last):
        return False
    following = grade(tags[end])[0]
    if slip.kind == "gender":
        return line.lexicon.zipf(line.at(last)) >= COMMON and following not in "AEK"
    if slip.kind == "number":
        counted = grade(tags[here])[0] == "#" and grade(tags[end - 1])[0] == "M"  # "when five start and two leave"
        return line.lexicon.language == "fr" or not (counted or following in "NMEGXU")
    return True
