"""English words that cannot stand without another one: "the end the war", "he been", "relying the tide"."""

from __future__ import annotations

from typing import Any

from lint.agreement.english import NUMBERS, PREPOSITIONS, near
from lint.agreement.page import Reading
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import graded, place
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE
from lint.missing.english_pairs import PAIRS, inverted, lone_be
from lint.missing.gaps import grammar, missing

DETERMINERS = table("the a an his her its their our this that these those my your")
RELATIONAL = table(
    "end beginning start head leader president director minister mayor capital part cost price number middle top",
    "bottom side member members result results use victim victims chairman owner author majority rest size death edge",
    "centre center outskirts walls roof secretary governor founder editor population history future presence absence",
    "opening closure construction collapse lack aim purpose effects impact causes loss introduction publication",
)
HAVING = table("has have had having ve s d hasn haven hadn")
AMOUNTS = NUMBERS | table("one most some many several none few")
OBJECT_WORDS = table("that which who whom what")
NEGATIONS = table("not never")
HAVE_REACH = 7  # words before "been" that may hold its auxiliary
STARTING = table(
    "escape flee hide climb return visit start launch release move raise build open close leave win make play meet",
    "vote run ban cut stop help buy sell keep bring give find turn join offer stay break set put end save share spend",
    "try host mark replace score fight work attend provide pay answer contact avoid reach change reduce improve",
    "protect remove repair restore rescue prevent send take get hold form fill cover control tackle travel test appeal",
    "address speak talk walk live continue create deal drop increase lead lift look name plan produce publish pull",
    "push quit remain report review resign sign support switch transfer use voice wait watch withdraw add ask call",
    "resume deliver discuss drive explain go come become see know meet eat learn live die lose",
)
SURELY = table("able unable refused managed vowed decided voted")  # no noun follows
HOPING = table(
    "expected expects hoped hopes decided agreed refused vowed pledged intends managed wants wanted failed failing",
    "seeking seeks sought trying tried tries hoping planning plans planned promised threatened threatening refusing",
    "struggling struggled forced allowed asked told ordered urged invited due able unable likely unlikely ready",
    "willing voted vote going want hope need needs needed determined prepared scheduled supposed",
)
MOVING = table(
    "allow allows allowing enable enables enabled enabling force forcing encourage encourages encouraging",
    "persuade persuaded persuades compel compelled invites inviting permits permitting advised advises advising urges",
    "urging instructs instructed ordering begged tells telling asks asking teaches teaching warned reminded",
)
BIDDING = table("allowed asked told ordered urged invited forced")  # with one who acts, or without
GIVING = table("told tells telling asked asks asking taught teaches teaching")  # what one hears: two objects
OBJECT_PRONOUNS = table("him them us me it people everyone everybody")
PRONOUNS = table("he she they it we who i")
OBJECTS = DETERMINERS | PREPOSITIONS | table("to it them him back home")
# Nouns that no preposition takes without an article.
COUNTED = table(
    "motorcycle scooter trolley stretcher bridge ministry village factory airport museum festival stadium province",
    "district suspect driver victim mayor river embassy warehouse harbour harbor palace cathedral audience man woman",
    "boy girl passenger officer resident soldier minister government company firm club hotel restaurant shop",
    "supermarket building apartment vehicle truck lorry ship island region valley mountain garden clinic classroom",
    "tournament novel newspaper magazine survey poll incident crash earthquake storm flood hurricane explosion blast",
    "referendum project scheme treaty decade century month weekend hospitality lake farmer teacher doctor nurse lawyer",
    "judge player coach manager captain striker goalkeeper engine roof kitchen motorway highway tunnel runway railway",
    "platform theatre gallery studio council police committee tribunal jury prosecutor defendant inquest ceremony",
    "parade",
) - table("hospitality police council government building")
TAKING = table(
    "into onto through behind along around over under on of from near across at to with in inside outside for against",
)
SAYING = table("said says believes believe")
DISASTERS = table("man woman crash earthquake storm flood hurricane explosion blast incident referendum")
# Verbs that act on a thing.
ACTING = table(
    "built closed close visited visit damaged destroyed opened rebuilt rebuild entered enter reached reach crossed",
    "bought sold sell buy repaired renovated cleared evacuated surrounded joined signed cancelled organised organized",
    "won restored hosted inspected searched flooded spent spend postponed demolished demolish",
)
ENDS = (".", ";", ",", "?", "!")
# Verbs that reach a noun by a preposition alone.
PREPOSITIONAL = {
    "on": "rely relies relied relying depend depends depended depending embark embarks embarked embarking",
    "to": "listen listens listened listening belong belongs belonged belonging referring refers adhere adheres adhered "
    "adhering responded responding reacted reacting replied replying objected objecting subscribe subscribed amounted "
    "amounting amounts aspire aspires aspired conform conforms conformed pertaining resorted resorting",
    "for": "wait waits waited waiting apologise apologised apologize apologized apologising apologizing accounted "
    "strive striving catering opted opting",
    "in": "participate participates participated participating resulted resulting culminated culminating resides "
    "resided residing",
    "with": "comply complies complied complying cope copes coped coping interfere interfered interfering collide "
    "collided colliding coincide coincides coincided coinciding",
    "of": "consist consists consisted consisting dispose disposed disposing",
    "at": "arrive arrived arrives arriving looking glancing staring gazing look looked",
    "over": "preside presided presides presiding",
    "from": "refrain refrained originate originated stemmed stemming",
    "around": "revolve revolves revolved revolving",
}
REACHING = {verb: word for word, verbs in PREPOSITIONAL.items() for verb in verbs.split()}
TIMES = table(
    "day days week weeks month months year years morning evening night afternoon weekend moment minute minutes hour",
    "hours time while bit same next previous following last first second part other way rest lot little few whole",
)


def _is_noun(line: Line, index: int) -> bool:
    found = line.nature(index).all
    return bool(found & NOUN) and not found & (ADJECTIVE | ADVERB) and line.is_lower(index)


def _of(line: Line, index: int) -> Slip | None:
    """ "the end the war", "the mayor the town": no clause follows that the second noun could open."""
    noun = index + 2
    if line.at(index - 1) == "that" and line.nature(index).all & INFINITIVE:
        return None  # "a storm that cost the lives of many"
    if line.at(index - 1) not in DETERMINERS or line.at(index + 1) != "the" or not near(line, index - 1, noun):
        return None
    noun += bool(line.nature(noun).all & ADJECTIVE and not line.nature(noun).all & NOUN)
    if not _is_noun(line, noun) or not near(line, index, noun) or not line.ends(noun) or not line.is_lower(index):
        return None
    after, gap = line.at(noun + 1), line.after(noun)
    if not (gap[:1] in ENDS or (gap == " " and after in PREPOSITIONS)):
        return None
    return missing(line, index, index + 1, f"{line.words[index]} of the")


def _part(line: Line, index: int) -> Slip | None:
    """ "in the hull the ferry": a noun behind a preposition, and another one that no verb follows."""
    noun, opening = index - 1, max(start for start in line.starts if start <= index)
    if index - 3 < opening + 1 or not _is_noun(line, noun) or line.at(noun) in TIMES or line.at(index + 1) in TIMES:
        return None
    if not _is_noun(line, index + 1) or not line.joined(index - 3, index + 1) or not line.ends(index + 1):
        return None
    gap, after = line.after(index + 1), line.at(index + 2)
    if not (gap[:1] in (".", ";") or (gap == " " and after in PREPOSITIONS and after != "of")):
        return None
    return missing(line, noun, index, f"{line.words[noun]} of the")


def _been(line: Line, index: int) -> Slip | None:
    """ "he been", "the council been asked": no form of have stands before."""
    first = max(0, index - HAVE_REACH)
    if not line.is_lower(index) or not near(line, index - 1, index):
        return None
    if not (HAVING | NEGATIONS).isdisjoint(line.lower[first:index]):
        return None
    before = line.nature(index - 1).all
    if not (line.at(index - 1) in PRONOUNS or (before & NOUN and line.is_lower(index - 1))):
        return None
    several = line.at(index - 1) in ("they", "we", "i") or line.nature(index - 1).plural
    return missing(line, index, index, f"{'have' if several else 'has'} been")


def _according(line: Line, index: int) -> Slip | None:
    """ "according Smith"."""
    if line.at(index + 1) in ("to", "as", "with", "him", "her", "them", "each") or line.after(index) != " ":
        return None
    return missing(line, index, index + 1, f"{line.words[index]} to {line.words[index + 1]}")


def _to(line: Line, index: int) -> Slip | None:
    """ "the firm expected return to profit": a verb that is a noun too, without article."""
    verb, before = index + 1, line.nature(index - 1).all
    if line.at(verb) not in STARTING or not near(line, index, verb + 1) or line.at(verb + 1) == "of":
        return None
    being = line.at(index - 1) in ("is", "are", "was", "were", "be", "been", "being")
    governed = line.at(verb + 1) in OBJECTS or (line.nature(verb + 1).plural and line.nature(verb + 1).all & NOUN)
    if not governed and line.lower[index] not in SURELY and not (line.lower[index] == "due" and being):
        return None
    noun = before & NOUN and line.before(index) == " " and (not before & ADJECTIVE or line.at(index - 2) in DETERMINERS)
    if not (noun or being or line.at(index - 1) in PRONOUNS or line.before(index) == ", "):
        return None
    return missing(line, index, verb, f"{line.words[index]} to {line.words[verb]}")


def _the(line: Line, index: int) -> Slip | None:
    """ "at museum", "near river"."""
    before, after, gap = line.at(index - 1), line.at(index + 1), line.after(index)
    if before == "to" and line.nature(index).all & INFINITIVE:
        return None  # "asked to judge each of them"
    if before in ("of", "for", "against") and line.lower[index] in DISASTERS:
        return None  # "the risk of flood"
    verb = line.nature(index - 1).all
    taken = before in TAKING | SAYING or (
        verb & (PARTICIPLE | INFINITIVE) and not verb & (NOUN | ADJECTIVE) and before in ACTING
    )
    if not taken or not near(line, index - 1, index) or not line.is_lower(index) or not line.ends(index):
        return None
    if line.at(index - 2) == line.lower[index] or after == "s" or (before == "from" and after == "to"):
        return None
    verb = line.nature(index + 1).all & (FINITE | PARTICIPLE | ADVERB) and not line.nature(index + 1).all & NOUN
    if not (gap[:1] in ENDS or (gap == " " and (after in PREPOSITIONS or verb))):
        return None
    return missing(line, index - 1, index, f"{line.words[index - 1]} the {line.words[index]}")


def _some(line: Line, index: int) -> Slip | None:
    """ "most the houses", "three the men"."""
    noun = index + 2
    noun += bool(line.nature(noun).all & ADJECTIVE and not line.nature(noun).all & NOUN)
    if line.at(index + 1) not in ("the", "these", "those") or not near(line, index, noun) or not line.is_lower(noun):
        return None
    if not line.nature(noun).plural or line.before(index).endswith(("-", "‑")) or line.at(index - 1) in ("of", "at"):
        return None
    return missing(line, index, index + 1, f"{line.words[index]} of {line.words[index + 1]}")


def _same(line: Line, index: int) -> Slip | None:
    """ "at same time"."""
    if line.at(index - 1) not in PREPOSITIONS or not near(line, index - 1, index + 1) or not line.is_lower(index):
        return None
    found = line.nature(index + 1).all
    return missing(line, index - 1, index, f"{line.words[index - 1]} the same") if found & NOUN else None


def _borrow(line: Line, index: int) -> Slip | None:
    """ "allowed farmers borrow", "urged the crew wait": a verb that lacks its "to" behind the one who acts."""
    noun = index + 1 + (line.at(index + 1) in DETERMINERS)
    noun += bool(line.nature(noun).all & ADJECTIVE and line.nature(noun + 1).all & NOUN)
    pronoun = noun == index + 1 and line.at(noun) in OBJECT_PRONOUNS
    found, several = line.nature(noun + 1).all, pronoun or line.nature(noun).plural
    bare = found & INFINITIVE and not found & (ADVERB | PARTICIPLE) and line.at(noun + 1) not in ("be", "have")
    if found & (NOUN | ADJECTIVE):  # "urged families boil their water"
        bare = bare and line.at(noun + 2) in DETERMINERS and (several or line.lower[index] not in GIVING)
    if not bare or not line.joined(index, noun + 1) or not line.is_lower(noun) or not line.is_lower(noun + 1):
        return None
    if not (pronoun or line.nature(noun).all & NOUN) or line.at(noun) in HAVING or line.at(index - 1) == "that":
        return None
    return missing(line, noun, noun + 1, f"{line.words[noun]} to {line.words[noun + 1]}")


def _bidden(line: Line, index: int) -> Slip | None:
    """ "was told leave the hall", "told pupils leave the hall"."""
    return _to(line, index) or _borrow(line, index)


def _be(line: Line, index: int) -> Slip | None:
    form = lone_be(line, index)
    return missing(line, index - 1, index, form) if form else None


def _reaching(line: Line, index: int) -> Slip | None:
    """ "relying the tide", "relying instead a phone", "looking the clock"."""
    article = index + 1 + bool(line.at(index + 1) in ADVERBS)
    if not near(line, index, article) or not line.is_lower(index) or "eye" in line.lower[index : index + 8]:
        return None  # "looked the man in the eye"
    several = not line.at(index).endswith("ing") and _is_several(line, article)  # "listening devices"
    if line.at(article) == "that" or (line.at(article) not in DETERMINERS and not several):
        return None
    if line.at(article + 1) in TIMES or line.at(index - 1) == "the":
        return None
    if line.at(index - 1) in ("what", "which", "that", "whom", "on", "to", "for", "in", "with", "of"):
        return None
    form = f"{_words(line, index, article - 1)} {REACHING[line.lower[index]]} {line.words[article]}"
    return missing(line, index, article, form)


def _is_several(line: Line, index: int) -> bool:
    """Whether a word is a noun in the plural and nothing else."""
    found = line.nature(index)
    other = found.all & (FINITE | ADJECTIVE | ADVERB | INFINITIVE | PARTICIPLE | GERUND)
    return (
        bool(found.all & NOUN) and found.plural and not other and line.is_lower(index) and line.at(index) not in TIMES
    )


def _words(line: Line, first: int, last: int) -> str:
    return " ".join(line.words[first : last + 1])


BEING = {"we": "are", "they": "are", "he": "is", "she": "is"}
BE = table("am is are was were be been being t isn aren wasn weren")
AUXILIARIES = table("would could should must")
PAUSES = table("already also still now currently then not soon even")


def _going(line: Line, index: int) -> Slip | None:
    """ "how we going to pay", "They still waiting": no form of "be" stands before the pronoun either."""
    verb = index + 1 + (line.at(index + 1) in PAUSES)
    found = line.nature(verb).all
    if not line.at(verb).endswith("ing") or not found & GERUND or not near(line, index, verb):
        return None
    if not BE.isdisjoint(line.lower[max(0, index - 3) : index]) or not line.is_lower(verb):
        return None
    form = f"{line.words[index]} {BEING[line.lower[index]]} {_words(line, index + 1, verb)}"
    return missing(line, index, verb, form)


def _also(line: Line, index: int) -> Slip | None:
    """ "there would also a bigger stage": an article where a verb must stand."""
    if line.at(index + 1) not in PAUSES or line.at(index + 2) not in ("a", "an", "the") or inverted(line, index):
        return None
    if index in line.starts or not near(line, index, index + 2):
        return None
    form = f"{_words(line, index, index + 1)} be {line.words[index + 2]}"
    return missing(line, index, index + 2, form)


ADVERBS = table("instead heavily mainly largely entirely only solely mostly also directly patiently closely partly")


def _because(line: Line, match: Any) -> Slip | None:
    """ "closed because the works": a noun without a verb."""
    first, last = place(line.tags, match.start()), place(line.tags, match.end() - 1)
    if line.at(first) != "because" or not line.joined(first, last):
        return None
    return missing(line, first, first + 1, f"{line.words[first]} of {line.words[first + 1]}")


BECAUSE = (
    f"w{graded('D')}(?:[U#G]|{graded('AEN')})*{graded('NEM')}(?:[oP]{graded('D')}?(?:[U#G]|{graded('AEN')})+)*(?=[.;])"
)
BARE = f"w{graded('A')}*{graded('EN')}(?=[.;])"
READINGS = (
    Reading(BARE, _because),
    Reading(BECAUSE, _because),
)

HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(MOVING, _borrow),
    **dict.fromkeys(REACHING, _reaching),
    **dict.fromkeys(RELATIONAL, _of), **dict.fromkeys(HOPING, _to), **dict.fromkeys(BIDDING, _bidden),
    **dict.fromkeys(COUNTED, _the),
    **dict.fromkeys(AMOUNTS, _some),
    **dict.fromkeys(BEING, _going), **dict.fromkeys(AUXILIARIES, _also),
    "be": _be, "been": _been, "the": _part, "according": _according, "same": _same,
}  # fmt: skip


def _promises(lowered: list[str], index: int) -> bool:
    """Whether the words beside one of the commonest call for a closer look."""
    word, after = lowered[index], lowered[index + 1] if index + 1 < len(lowered) else ""
    if word == "the":
        return index > 2 and lowered[index - 2] in ("the", "a", "an") and lowered[index - 3] in PREPOSITIONS
    if word in BEING:
        return after.endswith("ing") or after in PAUSES
    if word in AUXILIARIES:
        return after in PAUSES
    if word in RELATIONAL:
        return after == "the"
    if word in COUNTED:
        return index > 0 and lowered[index - 1] in TAKING | SAYING | ACTING
    return after in ("the", "these", "those") if word in AMOUNTS else True


GRAMMAR = grammar(PAIRS, HANDLERS, READINGS, _promises)
