"""English verbs after auxiliaries and "to": "has went", "did not attended", "will be announce", "could of"."""

from __future__ import annotations

from lint.agreement.english import (
    BASES,
    DETERMINERS,
    MODALS,
    MODALS_OR_NOUNS,
    NOT,
    NUMBERS,
    OBJECTS,
    PARTICIPLES,
    PREPOSITIONS,
    near,
    phrase,
    skip,
)
from lint.agreement.english_nouns import COLLECTIVES, SURE
from lint.agreement.slips import Handler, Slip
from lint.agreement.words import BLANKS, Line, nature
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, GERUND, INFINITIVE, NOUN, PARTICIPLE, SINGULAR_3

PRONOUNS = table("he she they we you i")
# Words after which "could" and "did not" may end a clause: "those who did not", "as best they could".
ENDING = table("who that which what as all everything whatever whoever best than everyone anyone those if")
EXTREME = table("all everything whatever what best as who which whoever everyone anyone those")
# Words after which "to" opens an infinitive and is no preposition.
BEFORE_INFINITIVE = table(
    "plan plans planned agree agrees agreed want wants wanted meet met meeting meetings decide decides decided",
    "decision order able unable expect expects expected need needs needed going began begin begins start started",
    "try tries tried hope hopes hoped helped continue continues continued aim aims aimed likely unlikely ready",
    "pledge pledged vow vowed promise promised refuse refused refuses fail failed fails seek seeks sought bid set",
    "invited asked urged called calls gathered wish wishes managed manages allowed forced scheduled due powers",
    "right efforts effort attempt attempts chance opportunity willing like love prefer",
)
NOT_PASSIVE = table("came became broke rose fell")
BEFORE_BE = table("to has have had is are was were not also")
# The participles of verbs that are nouns too, in their bare form.
PARTICIPLE_OF = {
    base: PARTICIPLES.get(past, past)
    for past, base in BASES.items()
    if base in table("build send spend win lose keep pay buy make meet hold write take give find break sell lead feel")
}


def _have(line: Line, index: int) -> Slip | None:
    """ "has went": a past form where only a participle can stand."""
    place = skip(line, index + 1)
    place += line.at(place) in ALL
    word = line.at(place)
    form = PARTICIPLES.get(word) or HAD.get(word) or _past(line, place)
    if not form and _object(line, place + 1) and near(line, place, place + 1):
        form = PARTICIPLE_OF.get(word, "")
    if not form or not near(line, index, place):
        return None
    if word in HAD and line.at(index - 1) in ENDING:
        return None
    opens = _opens(line, index)
    if not opens and (not EXTREME.isdisjoint(line.lower[max(0, index - NEAR) : index]) or _relative(line, index)):
        return None
    return Slip("verb", line.span(index, place), (phrase(line, index, place, form),), 0 if opens else UNSURE)


def _relative(line: Line, index: int) -> bool:
    """Whether the subject before an auxiliary may open a clause about a noun: "the money he had went"."""
    that = next((at for at in range(index - 1, max(0, index - NEAR), -1) if line.at(at) in ("that", "which")), 0)
    if that and line.nature(that - 1).all & NOUN and line.at(that - 1) not in SAYING:
        return True
    first = index - 1
    while first > 0 and line.at(first) not in DETERMINERS | PRONOUNS and first > index - 4:
        first -= 1
    noun = line.nature(first - 1).all
    if line.at(first - 1) == "that":
        return False
    return bool(noun & NOUN) and not noun & (FINITE | ADVERB) and line.at(first - 2) not in PREPOSITIONS


ALL = table("all both each long since")
HAD = {"did": "done", "saw": "seen", "was": "been", "were": "been", "forgot": "forgotten", "rang": "rung"}
CLAUSES = table(
    "and but because when although while before after until though whereas",
)
CANS = table("tin trash garbage steel beer oil paint spray watering free living good ill iron strong political")
# Verbs that are nouns too, and seldom said of what is.
DONE = table(
    "repair release launch export import ship rescue test check paint award report arrest question charge transport",
    "transfer record supply store load dump patch survey search sack murder attack raid bomb drain flood lift drop",
    "honour honor review audit delay stage screen book pack trap target plant harvest pump ban limit halt stop reform",
    "train coach visit sponsor fund finance exchange mark sign stamp seal mail post photograph tape phone host name",
    "damage call order plan design license licence demand expect request schedule post move push pull kick grant claim",
)
SAYING = table("said says say believe believes believed think thinks thought told added warned announced claimed hoped")
NEAR, UNSURE = 8, 2
UNCHANGED = table("quit wed rid bid spit shed cast broadcast forecast burst")  # participles too


def _past(line: Line, place: int) -> str:
    """The participle of a word that is nothing but a bare verb; "" where it is not told by the ending."""
    word, found = line.at(place), line.nature(place).all
    other = NOUN | ADJECTIVE | ADVERB | PARTICIPLE | FINITE | GERUND
    if word in UNCHANGED or not found & INFINITIVE or found & other:
        return ""
    stems = (word + "d",) if word.endswith("e") else (word[:-1] + "ied", word + "ed", word + word[-1] + "ed")
    return next((form for form in stems if nature(form, line.lexicon).all & PARTICIPLE), "")


def _bare(line: Line, place: int) -> str:
    """The participle of a verb that is a noun too, where a preposition or the end follows: "must be repair by"."""
    word, found = line.at(place), line.nature(place).all
    after = line.at(place + 1)
    if word not in DONE or not found & INFINITIVE or not (after in PREPOSITIONS or line.after(place)[:1] == "."):
        return ""
    stems = (word + "d",) if word.endswith("e") else (word[:-1] + "ied", word + "ed", word + word[-1] + "ed")
    return next((form for form in stems if nature(form, line.lexicon).all & (PARTICIPLE | FINITE)), "")


def _be(line: Line, index: int) -> Slip | None:
    """ "will be announce", "were took"."""
    place = skip(line, index + 1)
    place += line.at(place).endswith("ly") and bool(line.nature(place).all & ADVERB)
    form = PARTICIPLES.get(line.at(place)) or (_bare(line, place) if line.at(place - 1).endswith("ly") else "")
    if line.lower[index] in ("be", "been", "being"):
        form = form or _past(line, place)
        opens = line.at(index - 1) in MODALS | MODALS_OR_NOUNS | BEFORE_BE
        form = form or (_bare(line, place) if opens else "")
    else:
        told = line.at(place + 1) in PREPOSITIONS and EXTREME.isdisjoint(line.lower[max(0, index - NEAR) : index])
        form = form or (_past(line, place) if told else "")
        opens = _opens(line, index)
    if not form or not opens or not near(line, index, place) or line.at(place) in NOT_PASSIVE:
        return None
    return Slip("verb", line.span(index, place), (phrase(line, index, place, form),))


def _opens(line: Line, index: int) -> bool:
    """Whether the subject before an auxiliary opens its clause, so that the auxiliary does not end another one."""
    before = line.at(index - 1)
    if before in MODALS or before in MODALS_OR_NOUNS or before == "to":
        return True
    first = index - 1
    while first > 0 and first > index - 5 and near(line, first - 1, first) and line.at(first) not in PRONOUNS:
        if line.at(first) in DETERMINERS:
            break
        first -= 1
    return first in line.starts or line.at(first - 1) in CLAUSES or line.gaps[first] == ", "


def _do(line: Line, index: int) -> Slip | None:
    """ "did not attended", "does not wants"."""
    if line.at(index + 1) not in ("not", "t") or line.at(index - 1) in ENDING or line.at(index - 2) in ("who", "that"):
        return None
    gaps = line.gaps[index + 1 : index + 3]
    place = index + 2 + (line.at(index + 2) in NOT)
    found = line.nature(place).all
    if not found & (FINITE | PARTICIPLE) or found & (INFINITIVE | ADVERB) or line.at(place) in ("used", "supposed"):
        return None
    if len(gaps) < 2 or gaps[1] not in BLANKS or not line.is_lower(place) or not near(line, index + 1, place):
        return None
    base = _base(line, place)
    return Slip("verb", line.span(index, place), (phrase(line, index, place, base),)) if base else None


def _base(line: Line, place: int) -> str:
    """The bare form of a verb; "" where the endings do not tell."""
    word = line.at(place)
    if word in BASES:
        return BASES[word]
    stems = [word[:-3] + "y"] if word.endswith(("ied", "ies")) else []
    stems += [word[:-1], word[:-2], word[:-3]]
    known = (stem for stem in stems if len(stem) > 1 and nature(stem, line.lexicon).all & INFINITIVE)
    return next(known, "") if word.endswith(("ed", "s")) else ""


def _modal(line: Line, index: int) -> Slip | None:
    """ "would attended", "they will discusses", "could of"."""
    word, before = line.lower[index], line.at(index - 1)
    place = skip(line, index + 1)
    if not line.is_lower(index) or not near(line, index, place) or not line.is_lower(place):
        return None
    if line.gaps[index] not in (" ", ", ", "\u00a0"):
        return None
    if line.at(place) == "of" and word in MODALS and line.nature(place + 1).all & PARTICIPLE:
        return Slip("verb", line.span(index, place), (phrase(line, index, place, "have"),))
    found = line.nature(place).all
    if line.at(place) == "has" and (word != "will" or line.nature(index - 1).all & NOUN):
        known = word not in MODALS_OR_NOUNS or word == "may" or not line.nature(index - 1).all & ADJECTIVE
        known = known and before not in DETERMINERS | CANS | ENDING | {"s"}
        return Slip("verb", line.span(index, place), (phrase(line, index, place, "have"),)) if known else None
    if not found & (FINITE | PARTICIPLE) or found & (INFINITIVE | ADVERB) or line.at(place) == "had":
        return None
    pronoun = before in PRONOUNS or before == "it"
    governs = line.at(place + 1) in PREPOSITIONS | OBJECTS
    noun = found & NOUN and not (found & SINGULAR_3 and _object(line, place + 1))
    governs = governs or line.at(place + 1) in NUMBERS or line.at(place + 1).isdigit()
    subject = (word in MODALS and governs and not found & ADJECTIVE) or _is_subject(line, index)
    subject = subject or (governs and not found & ADJECTIVE and _sure_modal(line, index))
    if not pronoun and (noun or (found & ADJECTIVE and not governs) or not subject):
        return None
    if not ENDING.isdisjoint(line.padded[max(0, index - 2) : index]):
        return None
    if not EXTREME.isdisjoint(line.padded[max(0, index - 6) : index]):
        return None
    base = _base(line, place)
    return Slip("verb", line.span(index, place), (phrase(line, index, place, base),)) if base else None


def _sure_modal(line: Line, index: int) -> bool:
    """Whether "will" or "can" is no noun: no determiner, adjective or owner stands before it."""
    found, before = line.nature(index - 1).all, line.at(index - 1)
    if line.gaps[index] == ", ":
        return True
    plain = found & NOUN and not found & (ADJECTIVE | GERUND) and before not in CANS | {"s"} and line.gaps[index] == " "
    return bool(plain) and line.lower[index] != "might"


def _is_subject(line: Line, index: int) -> bool:
    """Whether the noun before a modal is its subject: a determiner and a noun that open the sentence."""
    found, before = line.nature(index - 1), line.words[index - 1]
    if before.istitle() and (index - 1 not in line.starts or before.lower() not in line.lexicon.forms):
        return True
    if line.lower[index] in MODALS_OR_NOUNS and not found.plural:
        place = skip(line, index + 1)
        sure = before.lower() in SURE | COLLECTIVES or _object(line, place + 1)
        return line.lower[index] == "will" and sure and index - 2 in line.starts
    return bool(found.all & NOUN) and not found.all & ADJECTIVE and {index - 2, index - 3} & set(line.starts) != set()


def _to(line: Line, index: int) -> Slip | None:
    """ "agreed to discussed the plan"."""
    place = index + 1
    found = line.nature(place).all
    if not found & (FINITE | PARTICIPLE) or found & INFINITIVE or line.at(index - 1) not in BEFORE_INFINITIVE:
        return None
    if found & NOUN and not found & SINGULAR_3:
        return None
    if not near(line, index - 1, place + 1) or not _object(line, place + 1) or not line.is_lower(place):
        return None
    base = _base(line, place)
    return Slip("verb", line.span(index, place), (phrase(line, index, place, base),)) if base else None


def _object(line: Line, index: int) -> bool:
    """Whether a verb before governs what begins there: a determiner, a pronoun or a number."""
    word = line.at(index)
    return word in OBJECTS or word in NUMBERS or word.isdigit()


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(("has", "have", "had", "having"), _have),
    **dict.fromkeys(("be", "been", "being", "was", "were", "is", "are"), _be),
    **dict.fromkeys(("do", "does", "did", "don", "doesn", "didn"), _do),
    **dict.fromkeys((*MODALS, *MODALS_OR_NOUNS), _modal),
    "to": _to,
}
