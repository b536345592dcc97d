"""French subjects and verbs that complements, relative clauses and asides part, wherever the clause opens.

"Les lignes que le poids des branches ont fait tomber", "Les éleveurs, dont le lait reste à quai, demande une aide".
"""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.forms import plural_verb, singular_verb, third_person
from lint.agreement.french_words import COLLECTIVES, COMPARED, EAST, FAR, NEAR, TIMES
from lint.agreement.page import Reading
from lint.agreement.phrases import ADJECTIVES, CLITICS, COMPLEMENT, INNER, agreeing, phrase
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import code, grade, graded, place, position
from lint.agreement.verbs import AUXILIARIES, adverbs
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, PARTICIPLE

ANY = graded("DCNEAKLM")
# Before the determiner with which a clause opens: a mark, a conjunction, a relative pronoun, "tous", an adverb.
EDGE = '(?<=(?:[.;,q/"WwR]t?|,J).)'
RELATIVE = f',(?:[QW]|[dP]?w|[dPn]|{graded("CKLA")}|{graded("EY")}(?=[dPn]))[^.;,q/"-]*+,'
THAT = (  # "que les artistes ont cousues à la main"
    f"W(?:{graded('S')}|y|{graded('D')}{graded('AE')}*{graded('NELM')}|U++)O*+(?:{graded('VBH')}|v)R*+"
    f"(?:[dPRU#e]|{ANY})*+"
)
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
    return f"{subject}(?P<aside>{RELATIVE}|{who}|{THAT})?+{_verbs(other)}"


# With other prepositions than "de" a second noun may belong to the complement: "la lutte contre le feu et le vent".
OWN = f"(?:(?:d|{graded('C')}){INNER})"
APPOSED = f"(?:,[^.;,QWJ{graded('VBHr')[1:-1]}]++,)?"
FIRST = (
    f"(?:(?P<first>)(?:{phrase('s', 'one', edge='(?<=[.W].)')}|{phrase('p', 'several', edge='(?<=[.W].)')})"
    f"{OWN}*+|U(?<=[.W]U)(?P<first>)(?:-?U)++){APPOSED}$"
)
SECOND = (
    f"J(?:(?:{phrase('s', 'head')}|{phrase('p', 'heads')}|{graded('S', 'sp', 'mf')}){COMPLEMENT}*+|U(?:-?U)++)"
    f"{APPOSED}{_verbs('s')}"
)


def _coordinated(line: Line, match: Any) -> Slip | None:
    """Two noun phrases or full names joined by "et", and a verb for one."""
    tags, end = line.tags, match.start()
    first = patterns.compile(FIRST).search(tags, max(tags.rfind(mark, 0, end) for mark in ".;"), end)
    if first is None:
        return None
    opening = first[0].split(",")[0]
    named = "U" in opening and not any(_leads(tag) for tag in opening)
    if (tags[end + 1] == "U") != named:
        return None
    verb = max(match.start("verb"), match.start("reflexive"))
    found = _judged(line, match, verb, "p", first)
    within = any(_leads(tag) for tag in tags[first.start() : end])
    return found._replace(doubt=FAR) if found and within else found


def _leads(tag: str) -> bool:
    """Whether a preposition opens a complement there, of which what "et" joins may be part: "sur la santé et"."""
    return tag in "Pdn" or grade(tag)[0] == "C"


def _shared(number: str) -> str:
    """A verb, and another one after "et" in another number."""
    other = "p" if number == "s" else "s"
    subject = f"(?:{phrase(number)}{COMPLEMENT}*+|{graded('S', number)})"
    between = f"(?:[dPRU#I,e]|{ANY})*+"
    return f"[.](?P<first>){subject}O*+{graded('VBH', number)}{between}J[OR]*+(?P<verb>{graded('VBH', other)})"


WHO_VERBS = f"Q(?:{_verbs('p')}|{_verbs('s')})"


def _antecedents(number: str) -> str:
    """Nouns of one number, of which one is what "qui" stands for, as far as the end."""
    edge = f'(?<=[.;,q/"WwGRt]|{graded("VBHr")}|{graded("K", number)})'
    head = f"{graded('AE')}*(?P<one>{graded('NELM', number + '?')}){ADJECTIVES}*+"
    noun = f"(?:[dPn]?{phrase(number)}|[Pn]?{graded('C', number)}{head}|{graded('S', number)}-?F?)"
    this = f"|{code('D', 's', 'm')}" if number == "s" else ""
    return f"{edge}(?P<first>)(?:{noun}{agreeing(number)}*+{this})[,/]?$"


ANTECEDENTS = {number: _antecedents(number) for number in "sp"}


def _who(line: Line, match: Any) -> Slip | None:
    """ "les primes aux habitants qui isole": a verb after "qui" in another number than all that "qui" could mean."""
    name = "verb" if match["verb"] else "reflexive"
    number = "s" if grade(match[name])[1] == "p" else "p"
    tags, end = line.tags, match.start()
    start = max(tags.rfind(mark, 0, end) for mark in ".;")
    found = patterns.compile(ANTECEDENTS[number]).search(tags, start, end)
    said = _judged(line, found, match.start(name), number) if found else None
    return said._replace(doubt=FAR) if said and tags[end - 1] == "," else said  # "…, qui": of something before


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
ONE_OF = (
    f"(?P<first>)(?:{graded('D', 's')}|{graded('S', 's')}){graded('C', 'p')}#?{graded('AE')}*{graded('NELM', 'p')}"
    f"(?P<chain>{COMPLEMENT}*+){_verbs('p')}"
)


def _one_of(line: Line, index: int) -> Slip | None:
    """ "Aucun des deux candidats n'ont", "chacune des communes ont"."""
    if line.at(index - 1) in ("à", "de", "d", "par", "pour", "dans", "sur"):
        return None  # "propres à chacun des lots"
    match = patterns.compile(ONE_OF).match(line.tags, position(line.tags, index))
    return _slip(line, match, "s") if match else None


HANDLERS: dict[str, Handler] = dict.fromkeys(("aucun", "aucune", "chacun", "chacune"), _one_of)


# After a quotation: "», a prévenu les syndicats", "», ont indiqué le préfet".
SPOKEN = "|".join(
    f"q(?P<verb>{graded('VH', one)}|{graded('MY', one)})R?(?P<past>{graded('KZL', 's')}?)"
    f"(?:{subject}){graded('AE')}*(?P<head>{graded('NELM', other)})(?![^.;]*[J,])"
    for one, other, subject in (
        ("s", "p", f"{graded('D', 'p')}#?|#"),
        ("p", "s", graded("D", "s")),
    )
)


def _said(line: Line, match: Any) -> Slip | None:
    """A verb of speech behind a quotation, and its subject behind it."""
    verb = place(line.tags, match.start("verb"))
    had = grade(match["verb"])[0] == "H"
    said = line.at(place(line.tags, match.start("past"))) in SPEECH if match["past"] else line.at(verb) in SAYING
    if had != bool(match["past"]) or not (said or (not had and grade(match["verb"])[1] == "p")):
        return None
    number = "s" if grade(match["verb"])[1] == "p" else "p"
    if number == "p" and _counts(line, place(line.tags, match.start("head")), "", number):
        return None
    forms = _forms(line, verb, number, False)
    return Slip("verb", line.span(verb, verb), forms) if forms else None


READINGS = (
    Reading(SPOKEN, _said),
    Reading(_subject("p"), _plural), Reading(_subject("s"), _singular), Reading(SECOND, _coordinated),
    Reading(_shared("p"), _plural), Reading(_shared("s"), _singular), Reading(WHO_VERBS, _who),
)  # fmt: skip
