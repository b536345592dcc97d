"""English pairs of words that no sentence has: "he not convinced", "scheduled be heard", "founded 1956"."""

from __future__ import annotations

from lint.agreement.english import PREPOSITIONS
from lint.agreement.words import Line, Nature
from lint.annotate.words import table
from lint.checks._classes import Kind, Tongue, pair
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, GERUND, INFINITIVE, NOUN, NUMERAL, PARTICIPLE

OPEN = NOUN | ADJECTIVE | PARTICIPLE | FINITE | INFINITIVE | GERUND | ADVERB | FUNCTION | NUMERAL

ENGLISH = {
    "p": table("he she they we it"), "n": table("not"), "b": table("be"), "m": table("will would could should can"),
    "t": table("to"), "d": table("a an the"), "i": table("its these"),
}  # fmt: skip


def _english(word: str, found: Nature) -> str:
    """E past form or participle in -ed; I bare verb; G gerund; A adjective; S noun in the plural."""
    kinds = found.all & OPEN
    if word.endswith("ed") and kinds & PARTICIPLE and not kinds & (NOUN | INFINITIVE | ADVERB):
        return "F" if kinds & ADJECTIVE else "E"
    if kinds & GERUND and word.endswith("ing") and not kinds & (ADVERB | FUNCTION):
        return "G"
    if kinds & NOUN and found.plural and not kinds & ADJECTIVE:
        return "S"
    return {INFINITIVE: "I", ADJECTIVE: "A"}.get(kinds, "x")


BOUND = table("that if whether lest or nor than let suggest demand insist ask and")
INVERTING = table("can what how why where when who which nor so neither had has have were was is are did do does")


ASKING = table("can could will would should must may might shall let to do does did")


def _not(line: Line, index: int) -> str:
    """ "he not convinced"."""
    return "" if line.at(index - 1) in INVERTING | BOUND else pair(line, index, "is ")


def _to_be(line: Line, index: int) -> str:
    """ "scheduled be heard", "going be fair"."""
    if not ASKING.isdisjoint(line.padded[max(0, index - 3) : index]):
        return ""
    return "" if not BOUND.isdisjoint(line.padded[max(0, index - 8) : index]) else pair(line, index, "to ")


def _be(line: Line, index: int) -> str:
    """ "to arraigned", "will highlighted"."""
    if line.at(index) != "to" and line.at(index - 1) in ("the", "a", "his", "her", "their", "its", "good", "free"):
        return ""
    return "" if line.before(index) != " " else pair(line, index, "be ")


def _is(line: Line, index: int) -> str:
    """ "they responsible", "he going"."""
    before = line.at(index - 1)
    if before in INVERTING or line.at(index + 1) in ("being", "alone", "having") or line.at(index) == "it":
        return ""
    clause = index in line.starts or before in ("that", "because", "said", "when", "and", "but")
    return pair(line, index, "is " if line.at(index) in ("he", "she") else "are ") if clause else ""


def _in_year(line: Line, index: int) -> str:
    """ "founded 1956"."""
    year, after = line.at(index + 1), line.after(index + 1)
    dated = len(year) == 4 and 1500 < int(year) < 2100
    alone = not after.startswith((" ", "\u00a0")) or line.at(index + 2) in PREPOSITIONS
    return pair(line, index, "in ") if dated and alone else ""


KINDS_EN = (
    Kind("p", "n", _not, "EFAIG"),
    Kind("EFGS", "b", _to_be),
    Kind("E", "I", _to_be),
    Kind("tm", "E", _be),
    Kind("m", "F", _be),
    Kind("p", "AG", _is),
    Kind("EF", "#", _in_year),
)

TONGUE = Tongue(ENGLISH, _english, KINDS_EN)
