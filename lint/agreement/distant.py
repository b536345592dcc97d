"""French subjects and verbs that complements, relative clauses and asides part, wherever the clause opens.

"Les lignes que le poids des branches ont fait tomber", "Les éleveurs, dont le lait reste à quai, demande une aide".
"""

from __future__ import annotations

from typing import Any

from lint.agreement.forms import plural_verb, singular_verb, third_person
from lint.agreement.french_words import COLLECTIVES, COMPARED, EAST, FAR, NEAR, TIMES
from lint.agreement.page import Reading
from lint.agreement.phrases import CLITICS, COMPLEMENT, phrase
from lint.agreement.slips import Slip
from lint.agreement.tags import grade, graded, place
from lint.agreement.verbs import AUXILIARIES, adverbs
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, PARTICIPLE, PLURAL_3

ANY = graded("DCNEAKLM")
# Before the determiner with which a clause opens: a mark, a conjunction, a relative pronoun, "tous", an adverb.
EDGE = '(?<=(?:[.;,q/"WwR]t?|,J).)'
RELATIVE = f',(?:[QW]|[dP]?w|[dPn]|{graded("CKLA")}|{graded("EY")}(?=[dPn]))[^.;,q/"-]*+,'
THAT = (  # "que les artistes ont cousues à la main"
    f"W(?:{graded('S')}|y|{graded('D')}{graded('AE')}*{graded('NELM')}|U++)O*+(?:{graded('VBH')}|v)R*+"
    f"(?:[dPRU#e]|{ANY})*+"
)
NAMES = "(?:,U++)++JU++,"  # "Les jumelles, Ana et Eva Roux,"
WHO = f"Q[OR]*+{{verb}}R?(?:[dPRU#]|{ANY})*+"
# Behind a word that is a verb rather than a noun: an object, or a complement and no other verb in the sentence.
ALONE = f"(?:[Pnd]|{graded('C')})[^.;{graded('VBHr')[1:-1]}]*+[.;]"
OBJECT = f"(?=[WR]|dI|{graded('D')}|{ALONE})"
SPEECH = table(
    "indiqué précisé déclaré expliqué ajouté souligné affirmé estimé annoncé rappelé dit assuré reconnu confié",
    "détaillé noté observé commenté répondu regretté insisté conclu poursuivi confirmé jugé raconté lancé",
    "prévenu averti salué dénoncé fustigé réagi",
    "promis martelé plaidé relevé résumé soutenu témoigné lâché glissé déploré insisté tonné tempéré nuancé",
)
SAYING = table(
    "indique précise déclare explique ajoute souligne affirme estime annonce rappelle dit assure reconnaît confie",
    "détaille note observe commente répond regrette insiste conclut poursuit confirme juge raconte lance selon",
    "félicite réjouit insurge interroge inquiète plaint emporte étonne amuse désole agace indigne enthousiasme alarme",
)

FOLLOWING = table("le la les l un une des de d du en au aux à dans sur sous par pour été plusieurs")


def _verbs(number: str) -> str:
    surely, maybe = f"[v{graded('VBHr', number)[1:]}", graded("MYZ", number)
    if number == "s":
        maybe = f"(?:{maybe}|b(?=n))"  # "entre en vigueur"
    return (
        f"(?:(?:{CLITICS}*O{CLITICS}*+(?P<reflexive>{surely}|{maybe}))|{CLITICS}*+(?P<verb>{surely}|{maybe}{OBJECT}))"
    )


def _subject(number: str) -> str:
    """A subject in one number, as far as its verb in the other."""
    other = "p" if number == "s" else "s"
    who = WHO.format(verb=graded("VBHr", number))
    subject = f"(?P<first>){phrase(number, edge=EDGE)}(?P<chain>{COMPLEMENT}*+)"
    names = f"|{NAMES}" if number == "p" else ""
    return f"{subject}(?P<aside>{RELATIVE}|{who}|{THAT}{names})?+{_verbs(other)}"


def _plural(line: Line, match: Any) -> Slip | None:
    return _slip(line, match, "p")


def _singular(line: Line, match: Any) -> Slip | None:
    return _slip(line, match, "s")


def _slip(line: Line, match: Any, number: str) -> Slip | None:
    groups = match.groupdict()
    verb = max(match.start(name) for name in ("verb", "reflexive") if name in groups)
    first = match.start("first")
    lead = line.tags[first - 2 : first]
    if not match.groupdict().get("reflexive") and _may_be_other(line, place(line.tags, verb)):
        return None  # "les personnes qui ont fait", "l'attestation remise par la mairie"
    if number == "p" and line.nature(place(line.tags, verb)).all & PLURAL_3:
        return None  # "les écoles ferment"
    if number == "s" and (lead[-1:] == "J" or (lead[-1:] == "R" and lead[0] != ".")):
        return None
    if number == "s" and line.tags[first - 1] == "," and _listed(line.tags, first - 1):
        return None
    found = _judged(line, match, verb, number)
    return found._replace(doubt=FAR) if found and _within(line.tags, first, verb, number) else found


def _may_be_other(line: Line, verb: int) -> bool:
    """Whether a word may be a participle rather than a verb."""
    return bool(line.nature(verb).all & PARTICIPLE) and line.at(verb) not in AUXILIARIES


def _within(tags: str, first: int, verb: int, number: str) -> bool:
    """Whether a subject may stand before the one that was read: a clause, an adverb, a coordination come between."""
    start = max(tags.rfind(mark, 0, verb) for mark in ".;")
    lead = tags[first - 1]
    if lead in ".W":
        return number == "s" and "J" in tags[start:verb]
    before = tags[start + 1 : first]
    return lead == "R" or "J" in before or any(grade(tag)[0] in "NEL" for tag in before)


def _listed(tags: str, comma: int) -> bool:
    """Whether what stands before a comma may be the first part of a list: no clause and no adverbial."""
    start = max(tags.rfind(mark, 0, comma) for mark in '.;,q/"Ww')
    segment = tags[start + 1 : comma]
    if segment and (segment[0] in "PdnRb" or grade(segment[0])[0] == "C"):
        return tags[start] == "," or "J" in segment
    return not any(grade(tag)[0] in "VBHr" for tag in segment)


def _judged(line: Line, match: Any, position: int, number: str, earlier: Any = None) -> Slip | None:
    """The slip at the verb at a position, where no word speaks against it."""
    tags, groups = line.tags, match.groupdict()
    first, verb = place(tags, (earlier or match).start("first")), place(tags, position)
    word = line.at(verb)
    if (word == "est" and line.at(verb - 1) in EAST) or not line.ends(verb):
        return None
    for name in ("head", "heads", "one", "several"):
        if groups.get(name) and _counts(line, place(tags, match.start(name)), groups.get("chain") or "", number):
            return None
    compared = tags[(earlier or match).start("first") - 1] == "W"
    if compared and not (COMPARED | {"ainsi"}).isdisjoint(line.lower[max(0, first - NEAR) : first]):
        return None
    after = adverbs(line, verb + 1)
    found = line.nature(after)
    inserted = groups.get("aside") and (word in SAYING or line.at(after) in SPEECH)
    if inserted and not (groups["aside"].startswith(",w") and groups["aside"].endswith(",")):
        return None
    if word in ("a", "est") and not (found.all & (PARTICIPLE | ADJECTIVE) or line.at(after) in FOLLOWING):
        return None
    forms = _forms(line, verb, number, tags[position] == "v")
    chain = groups.get("chain") or ""
    some = line.at(first) in ("un", "une") and "p" in [grade(tag)[1] for tag in chain]
    doubt = FAR if inserted or (number == "s" and some) else 0
    return Slip("verb", line.span(verb, verb), forms, doubt) if forms else None


def _forms(line: Line, verb: int, number: str, other: bool) -> tuple[str, ...]:
    """A verb in the third person of a number; `other` where it is in the first or second."""
    word = line.at(verb)
    if word == "as":
        past = line.nature(adverbs(line, verb + 1)).all & PARTICIPLE
        return ("ont" if number == "p" else "a",) if past else ()
    if other:
        return tuple(third_person(word, number == "p", line.lexicon))
    return tuple((plural_verb if number == "p" else singular_verb)(word, line.lexicon))


def _counts(line: Line, index: int, chain: str, number: str) -> bool:
    """Whether a noun tells a time, or how many there are of others."""
    noun = line.at(index)
    if noun == "nombre":
        return line.at(index - 1) != "le"
    if noun in GROUPS and not chain:
        return False
    if number == "p" and noun.endswith("s") and "p" in {grade(tag)[1] for tag in chain}:
        return noun in TIMES  # "des milliers de passants a"
    return not (TIMES | COLLECTIVES).isdisjoint((noun, noun.removesuffix("s")))


GROUPS = table("famille équipe couple troupe délégation armée foule fédération groupe")


READINGS = (
    Reading(_subject("p"), _plural), Reading(_subject("s"), _singular),
)  # fmt: skip
