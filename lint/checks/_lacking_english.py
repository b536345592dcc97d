"""English sentences that lack a little word whatever the phrase: "the end the war", "he been", "according Smith"."""

from __future__ import annotations

from lint.agreement.english import NUMBERS, PREPOSITIONS, near
from lint.agreement.slips import Handler, Slip
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, PLURAL

DETERMINERS = table("the a an his her its their our this that these those my your")
# Nouns that are somebody's or something's: "of" parts them from the noun behind.
RELATIONAL = table(
    "end beginning start head leader president director minister mayor capital part cost price number middle top",
    "bottom side member members result results use victim victims chairman owner author majority rest size death edge",
    "centre center outskirts walls roof secretary governor founder editor population history future presence absence",
    "opening closure construction collapse lack aim purpose effects impact causes loss introduction publication",
)
GROUPS = table("team crowd wave pair handful string list variety range majority minority dozens bunch queue array")
HAVING = table("has have had having ve s d hasn haven hadn")
AMOUNTS = NUMBERS | table("one most some many several none few")
# What is done to somebody, and what follows where nobody is named.
DONE = table(
    "arrested detained killed injured charged convicted sentenced appointed elected evacuated rescued hospitalised",
    "hospitalized jailed suspended sacked dismissed fined banned acquitted shot stabbed named chosen promoted invited",
)
BEHIND_DONE = PREPOSITIONS | table("and or")
OBJECT_WORDS = table("that which who whom what")
NEGATIONS = table("not never")
HAVE_REACH = 7  # words before "been" that may hold its auxiliary
STARTING = table(
    "return visit start launch release move raise build open close leave win make play meet vote run ban cut stop help",
    "buy sell keep bring give find turn join offer stay break set put end save share spend try host mark replace",
)
HOPING = table("expected expects hoped hopes decided agreed refused vowed pledged intends managed wants wanted")
PRONOUNS = table("he she they it we who i")
OBJECTS = DETERMINERS | PREPOSITIONS | table("to it them him back home")
# Nouns that no preposition takes without an article.
COUNTED = table(
    "bridge ministry village factory airport museum festival stadium province district suspect driver victim mayor",
    "river embassy warehouse harbour harbor palace cathedral audience",
)
TAKING = table("of from near across at to with in inside outside for against")
ENDS = (".", ";", ",", "?", "!")


def _slip(line: Line, first: int, last: int, form: str) -> Slip:
    return Slip("verb", line.span(first, last), (form,))


def _is_noun(line: Line, index: int) -> bool:
    found = line.nature(index).all
    return bool(found & NOUN) and not found & (ADJECTIVE | ADVERB) and line.is_lower(index)


def _of(line: Line, index: int) -> Slip | None:
    """ "the end the war", "the mayor the town": no clause follows that the second noun could open."""
    noun = index + 2
    if line.at(index - 1) not in DETERMINERS or line.at(index + 1) != "the" or not near(line, index - 1, noun):
        return None
    noun += bool(line.nature(noun).all & ADJECTIVE and not line.nature(noun).all & NOUN)
    if not _is_noun(line, noun) or not near(line, index, noun) or not line.ends(noun) or not line.is_lower(index):
        return None
    after, gap = line.at(noun + 1), line.after(noun)
    if not (gap[:1] in ENDS or (gap == " " and after in PREPOSITIONS)):
        return None
    return _slip(line, index, index + 1, f"{line.words[index]} of the")


def _group(line: Line, index: int) -> Slip | None:
    """ "a team experts", "a crowd protesters"."""
    noun = index + 1
    found = line.nature(noun)
    if line.at(index - 1) not in ("a", "the") or not near(line, index - 1, noun) or not line.is_lower(noun):
        return None
    other = found.all & (FINITE | ADJECTIVE | ADVERB | INFINITIVE | PARTICIPLE | GERUND)
    if not found.all & NOUN or not found.nominal & PLURAL or found.singular or other or not line.ends(noun):
        return None
    if line.at(index - 1) == "the" or line.after(noun) not in (" ", ". ", ", ") or line.at(noun + 1) in ("s",):
        return None
    return _slip(line, index, noun, f"{line.words[index]} of {line.words[noun]}")


def _been(line: Line, index: int) -> Slip | None:
    """ "he been", "the council been asked": no form of have stands before."""
    first = max(0, index - HAVE_REACH)
    if not line.is_lower(index) or not near(line, index - 1, index) or index < 2:
        return None
    if not (HAVING | NEGATIONS).isdisjoint(line.lower[first:index]):
        return None
    before = line.nature(index - 1).all
    if not (line.at(index - 1) in PRONOUNS or (before & NOUN and line.is_lower(index - 1))):
        return None
    several = line.at(index - 1) in ("they", "we", "i") or line.nature(index - 1).plural
    return _slip(line, index, index, f"{'have' if several else 'has'} been")


def _according(line: Line, index: int) -> Slip | None:
    """ "according Smith"."""
    if line.at(index + 1) in ("to", "as", "with", "him", "her", "them", "each") or line.after(index) != " ":
        return None
    return _slip(line, index, index + 1, f"{line.words[index]} to {line.words[index + 1]}")


def _to(line: Line, index: int) -> Slip | None:
    """ "the firm expected return to profit": a verb that is a noun too, without article."""
    verb, before = index + 1, line.nature(index - 1).all
    if line.at(verb) not in STARTING or not near(line, index, verb + 1) or line.at(verb + 1) == "of":
        return None
    governed = line.at(verb + 1) in OBJECTS or (line.nature(verb + 1).plural and line.nature(verb + 1).all & NOUN)
    if not governed:
        return None
    noun = before & NOUN and line.before(index) == " " and (not before & ADJECTIVE or line.at(index - 2) in DETERMINERS)
    if not (noun or line.at(index - 1) in PRONOUNS or line.before(index) == ", "):
        return None
    return _slip(line, index, verb, f"{line.words[index]} to {line.words[verb]}")


def _the(line: Line, index: int) -> Slip | None:
    """ "at museum", "near river"."""
    before, after, gap = line.at(index - 1), line.at(index + 1), line.after(index)
    if before not in TAKING or not near(line, index - 1, index) or not line.is_lower(index) or not line.ends(index):
        return None
    if line.at(index - 2) == line.lower[index] or after == "s" or (before == "from" and after == "to"):
        return None
    if not (gap[:1] in ENDS or (gap == " " and after in PREPOSITIONS)):
        return None
    return _slip(line, index - 1, index, f"{line.words[index - 1]} the {line.words[index]}")


def _some(line: Line, index: int) -> Slip | None:
    """ "most the houses", "three the men"."""
    noun = index + 2
    noun += bool(line.nature(noun).all & ADJECTIVE and not line.nature(noun).all & NOUN)
    if line.at(index + 1) not in ("the", "these", "those") or not near(line, index, noun) or not line.is_lower(noun):
        return None
    if not line.nature(noun).plural or line.before(index).endswith(("-", "‑")) or line.at(index - 1) in ("of", "at"):
        return None
    return _slip(line, index, index + 1, f"{line.words[index]} of {line.words[index + 1]}")


def _done_to(line: Line, index: int) -> Slip | None:
    """ "two men have arrested over the theft"."""
    if line.at(index - 1) not in ("has", "have", "had") or line.at(index + 1) not in BEHIND_DONE:
        return None
    if not near(line, index - 1, index + 1) or not OBJECT_WORDS.isdisjoint(line.lower[max(0, index - 8) : index]):
        return None
    return _slip(line, index - 1, index, f"{line.words[index - 1]} been {line.words[index]}")


def _same(line: Line, index: int) -> Slip | None:
    """ "at same time"."""
    if line.at(index - 1) not in PREPOSITIONS or not near(line, index - 1, index + 1) or not line.is_lower(index):
        return None
    found = line.nature(index + 1).all
    return _slip(line, index - 1, index, f"{line.words[index - 1]} the same") if found & NOUN else None


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(RELATIONAL, _of), **dict.fromkeys(GROUPS, _group), **dict.fromkeys(HOPING, _to),
    **dict.fromkeys(COUNTED, _the),
    **dict.fromkeys(AMOUNTS, _some),
    **dict.fromkeys(DONE, _done_to),
    "been": _been, "according": _according, "same": _same,
}  # fmt: skip


def promises(lowered: list[str], index: int) -> bool:
    """Whether the words beside one of the commonest call for a closer look."""
    word, after = lowered[index], lowered[index + 1] if index + 1 < len(lowered) else ""
    if word in RELATIONAL:
        return after == "the"
    if word in COUNTED:
        return index > 0 and lowered[index - 1] in TAKING
    return after in ("the", "these", "those") if word in AMOUNTS else True
