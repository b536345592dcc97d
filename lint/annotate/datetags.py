"""The pieces of dates in a text, and a string of one letter a piece that the grammar of dates is matched on.

A tag string spares the grammar the languages: "du 10 au 16 novembre 2019" and "from 10 to 16 November 2019" are both
"<d>d m y". Letters of pieces: d one or two digits, y a year, m a month, w a weekday, r a day seen from today, H an
hour, o an ordinal, D a decade, n a number that is no part of a date. Between two pieces stands the letter of what joins
them, else a bar and the letter of the word that leads on to the next piece, if it is one (see `Calendar.joins`,
`.leads`).
"""

from __future__ import annotations

import re
from operator import itemgetter

from lint import patterns
from lint.annotate.calendar import Calendar, Word
from lint.model import Block
from lint.record import NamedTuple

COMMA_DATE = patterns.compile(r",\s(?:\d{1,2}\s\p{L}|\p{Lu}\p{L}{2,8}\.?\s\d)")
DIGITS = re.compile("[0-9][0-9]*")  # which is found faster than "[0-9]+"
TIGHT = {"/": "/", ".": ".", "-": "-", "–": "-", ":": ":", "h": "h", "g": "h"}
LONGEST_JOIN = 20
# What stands against a number and makes it something else than a day, a month or a year.
NOT_BEFORE = "$€£¥+#_%§"
# Letters glued to a number. Any others make it no date.
SUFFIXES = {
    "er": "d", "ᵉʳ": "d", "ère": "o", "st": "d", "nd": "d", "rd": "d", "th": "d",
    "e": "o", "ᵉ": "o", "è": "o", "ème": "o", "eme": "o", "s": "D",
    "h": "H", "am": "H", "pm": "H", "g": "H",
}  # fmt: skip


class Atom(NamedTuple):
    """A piece of a date: a number, or a word of the calendar."""

    start: int
    end: int
    tag: str
    value: int


class Tagged(NamedTuple):
    """`tags` and, for each of its letters, the atom that it stands for (None between atoms)."""

    tags: str
    atoms: tuple[Atom | None, ...]
    leads: dict[int, int]  # where the lead word of an atom starts, by the atom's start


def tag(block: Block, calendar: Calendar) -> Tagged:
    """All pieces of dates in a block, in order, and their tag string."""
    text, low = block.text, block.lower
    atoms = _numbers(text, low, calendar)
    if present := calendar.firsts & block.vocabulary:
        words = [each for first in present for each in calendar.words[first]]
        atoms += _words(text if calendar.cased else low, text, words)
    atoms.sort(key=itemgetter(0))
    letters: list[str] = []
    index: list[Atom | None] = []
    leads: dict[int, int] = {}
    end = -LONGEST_JOIN
    for atom in atoms:
        if atom.start < end:
            continue
        between = _between(low, end, atom, calendar, leads)
        atom, between = _named_number(atom, between, index[-1] if index else None)
        if atom.tag == "m" and between in ("|", "|v") and low.startswith("tháng ", atom.start):
            between = "|e"
        letters += (between, atom.tag)
        index += [None] * len(between)
        index.append(atom)
        end = atom.end
    return Tagged("".join(letters), tuple(index), leads)


def _numbers(text: str, low: str, calendar: Calendar) -> list[Atom]:
    return [_number(text, low, match.start(), match.end(), calendar) for match in DIGITS.finditer(text)]


def _number(text: str, low: str, start: int, end: int, calendar: Calendar) -> Atom:
    size = end - start
    value = int(text[start:end]) if size <= 4 else 0
    kind = "d" if size <= 2 else "y" if size == 4 and 1000 <= value < 2200 else "n"
    before = text[start - 1] if start else " "
    if before in NOT_BEFORE or (before.isalpha() and not _hour_before(low, start)):
        kind = "n"
    following = text[end : end + 1]
    if following.isalpha():
        return _suffixed(low, start, end, kind, value)
    if following == "%":
        kind = "n"
    if kind == "d" and following.isspace() and before != ":":
        unit = _hour(low, end, calendar.hours)
        kind, end = ("H", unit) if unit else (kind, end)
    return Atom(start, end, kind, value)


def _hour_before(low: str, start: int) -> bool:
    """Whether the letter before a number is the h of "14h30"."""
    return low[start - 1] in "hg" and start >= 2 and low[start - 2].isdigit()


def _hour(low: str, end: int, hours: frozenset[str]) -> int:
    """Where the unit of an hour without minutes ends: "14 h", not "14 h 30". 0 where there is none."""
    after = low[end : end + 12].split(None, 2)
    if not after or after[0].rstrip(".,;)") not in hours or (len(after) > 1 and after[1][0].isdigit()):
        return 0
    unit = after[0].rstrip(",;)")
    return low.index(unit, end) + len(unit if "." in unit[:-1] else unit.rstrip("."))


def _suffixed(low: str, start: int, end: int, kind: str, value: int) -> Atom:
    stop = end
    while stop < len(low) and low[stop].isalpha():
        stop += 1
    suffix = low[end:stop]
    if suffix in "hg" and low[stop : stop + 1].isdigit():
        return Atom(start, end, kind, value)
    made = SUFFIXES.get(suffix, "n")
    if kind == "n" or (made != "D" and kind == "y"):
        made = "n"
    return Atom(start, stop, made, value)


def _words(searched: str, text: str, words: list[tuple[str, Word]]) -> list[Atom]:
    atoms = []
    for name, word in words:
        start = searched.find(name)
        while start >= 0:
            end = start + len(name)
            if _whole(text, start, end, word):
                stop = text.startswith(".", end) and word.short
                atoms.append(Atom(start, end + stop, word.tag, word.value))
            start = searched.find(name, end)
    return atoms


def _whole(text: str, start: int, end: int, word: Word) -> bool:
    before = text[start - 1] if start else " "
    after = text[end : end + 1]
    if before.isalnum() or before == "_" or after.isalnum():
        return False
    if not word.dotted:
        return after != "_"
    return after == "." or (word.tag == "w" and after == "," and _dates_on(text, start, end))


def _dates_on(text: str, start: int, end: int) -> bool:
    """Whether a date follows the comma behind a weekday without its full stop; The Sun is a newspaper."""
    return text[start:end].lower() != "sun" and COMMA_DATE.match(text, end) is not None


def _between(low: str, end: int, atom: Atom, calendar: Calendar, leads: dict[int, int]) -> str:
    """The letters between the atom that ended at `end` and the next one."""
    gap = low[end : atom.start] if end >= 0 and atom.start - end <= LONGEST_JOIN else None
    if gap is not None:
        if gap in TIGHT and low[end - 1].isdigit() and low[atom.start].isdigit():
            return TIGHT[gap]
        if gap and gap[0] in ",." and len(gap) == 1:
            return ";"
        joined = calendar.joins.get(" ".join(gap.split())) if gap else None
        if joined is not None:
            return joined
    return "|" + _lead(low, max(end, 0), atom.start, calendar, leads)


def _lead(low: str, end: int, start: int, calendar: Calendar, leads: dict[int, int]) -> str:
    """The letter of the word that leads on to an atom; "#" where something glued to it spoils it."""
    before = low[max(end, start - LONGEST_JOIN) : start]
    if before.endswith(("(", "mi-")):
        return calendar.leads.get("(", "")
    if before and before[-1] in "-/.,:" and before[-2:-1].isalnum():
        return "#"
    words = before.replace("(", " ").split()
    place = start
    while words:
        place = low.rfind(words[-1], 0, place)
        letter = calendar.leads.get(words[-1]) or calendar.leads.get(words[-1].replace("’", "'").rpartition("'")[2])
        if letter == "#" and low[start].isalpha() and not low.startswith("thứ", start):
            break  # no number is led on to: "reprend la route lundi"
        if letter == "#" and words[-1] != before.split()[-1]:
            break  # nor across a word that leads on to a day: "the drying room on 14 March"
        if letter is not None:
            leads[start] = place
            return letter
        if words.pop().rstrip(",") not in calendar.neutral:
            break
    return ""


def _named_number(atom: Atom, between: str, last: Atom | None) -> tuple[Atom, str]:
    """In Vietnamese a number is a month or a year by the word before it: "tháng 8", "năm 2024"; behind a year it is
    another one: "Sinh năm 1940, năm 2024"."""
    letter = between[-1:]
    if letter == "T" and atom.tag == "d":
        return atom._replace(tag="m"), " " if between == "T" else "|e"
    if letter == "Y" and atom.tag == "y":
        return atom, " " if between == "Y" and not (last and last.tag == "y") else "|e"
    return atom, between
