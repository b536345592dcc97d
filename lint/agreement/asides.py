"""French participles in apposition: "Bousculée, puis distancés, l'équipe", "jugée trop gourmandes"."""

from __future__ import annotations

from typing import Any

from lint import patterns
from lint.agreement.described import PAST
from lint.agreement.forms import agreeing
from lint.agreement.french_words import COLLECTIVES, FAR, TIMES
from lint.agreement.nouns import COMMON, PERSONS
from lint.agreement.numerals import slip
from lint.agreement.owners import ANYBODY, owns
from lint.agreement.page import Reading
from lint.agreement.participles import INTRODUCING
from lint.agreement.phrases import CLITICS, COMPLEMENT, phrase
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import grade, graded, place, position
from lint.agreement.words import NOTHING, Line
from lint.annotate.words import table
from lint.lexicon import GERUND

NOT_VERBS = f'(?:(?!{graded("VBHrSZMY")})[^.;"/QW]|(?<=[dPn{graded("DCAE")[1:-1]}]){graded("ZMY")})'
FRONT = "|".join(
    f"(?<=[.])(?P<front>{graded('T', 'sp', 'mf')}){NOT_VERBS}*,{phrase(number)}{COMPLEMENT}*+{CLITICS}*+"
    f"{graded('VBHrMYZ')}"
    for number in "sp"
)
SECOND = f"(?<=[.])(?P<front>{graded('T')}){NOT_VERBS}*?,J?R?(?P<second>{graded('KL')})(?=[dPnR#,]|{graded('CD')})"
JUDGED = "|".join(
    f"(?P<judged>{graded('KL', one)})(?:[RF]?{graded('A', other)}|[RF]{graded('EY', other)})"
    for one, other in ("sp", "ps")
)
JUDGED += "|" + "|".join(
    f"(?P<judged>{graded('KL', 'sp', one)})[RF]?{graded('A', 'sp', other)}" for one, other in ("mf", "fm")
)
SPOKEN = (
    f"(?<=[.])(?P<front>{graded('T', 'sp', 'mf')}){NOT_VERBS}*,(?P<head>{graded('S', 'sp', 'mf')})O*{graded('VBHr')}"
)
JUDGING = ("jugé", "considéré", "estimé", "réputé", "supposé", "déclaré", "devenu", "resté", "rendu")
DANGLING = table(
    "vu passé excepté mis ajouté couplé comparé rapporté considéré pris ramené combiné associé attendu entendu supposé",
    "hormis ôté fini terminé dit signé né née conjugué additionné cumulé",
)
ASIDE = (
    f",(?<=[U{graded('NELAKMY')[1:-1]}],)[RF]{{0,2}}(?P<aside>{graded('KAL')}|{graded('Z', 's', 'f')})"
    f"(?=[dPn,RW#]|{graded('CD')})"
)
NOT_ASIDE = table("entendu compris excepté inclus hormis passé étant sauf vu y")


def _aside(line: Line, match: Any) -> Slip | None:
    """ "Les travaux prévus, lancé en mai": a participle after a comma that agrees with nothing on either side."""
    tags, position = line.tags, match.start("aside")
    index = place(tags, position)
    word, tag = line.at(index), tags[position]
    introduces = word in NOT_ASIDE or (word in INTRODUCING and tags[position + 1] not in "dPn,R")
    if introduces or not line.is_lower(index) or (word.endswith("ant") and line.nature(index).all & GERUND):
        return None
    if grade(tag)[0] == "Z" and tags[position + 1] == "d":
        return None  # "lieu de dépôt, prise de rendez-vous"
    if grade(tag)[1] == "?" or (grade(tag)[0] == "L" and not word.endswith(PAST)):
        return None
    start = max(tags.rfind(mark, 0, position) for mark in '.;"/') + 1
    if grade(tag)[1:] == ("s", "m") and "H" in {grade(one)[0] for one in tags[start:position]}:
        return None  # "ils ont cassé une vitre, emporté la caisse"
    before = tags[start:position]
    if (
        (start and tags[start - 1] != ".")
        or not ANYBODY.isdisjoint(before)
        or "v" in before
        or "T" in {grade(one)[0] for one in before}
    ):
        return None
    if grade(tag)[1] == "p" and ("J" in before or before.count(",") > 1):
        return None
    if any(owns(line, at, tag) for at in range(start, position)):
        return None
    led = grade(before[0])[0] not in "D#U"  # an adverbial may lead to what comes
    if led and any(owns(line, at, tag) for at in range(position + 1, len(tags))):
        return None
    noun = next((at for at in range(position - 1, start, -1) if grade(tags[at])[0] in "NELMY"), None)
    if noun is None or (grade(tag)[1] == "p" and line.at(place(tags, noun)) in COLLECTIVES):
        return None
    found = slip("participle", line, index, index, agreeing(word, line.nature(place(tags, noun)), line.lexicon))
    return found._replace(doubt=FAR) if found else None


def _front(line: Line, match: Any) -> Slip | None:
    """ "Installée depuis 2010, le magasin emploie": a participle that opens the sentence, and its subject."""
    tags = line.tags
    index, head = place(tags, match.start("front")), place(tags, match.start("head"))
    _, number, gender = grade(match["front"])
    found = grade(match["head"][0])
    if line.at(index) in INTRODUCING | DANGLING or not line.is_lower(head) or line.at(head) in TIMES | COLLECTIVES:
        return None
    if "?" in found[1:] or found[0] not in "NL" or (found[1] == number and found[2] == gender):
        return None
    if found[1] == number and (line.at(head).removesuffix("s") in PERSONS or line.lexicon.zipf(line.at(head)) < COMMON):
        return None
    word = line.lower[index]
    forms = agreeing(word, line.nature(head), line.lexicon)
    return slip("participle", line, index, index, tuple(form.capitalize() for form in forms))


def _second(line: Line, match: Any) -> Slip | None:
    """ "Bousculée en mêlée, sanctionnés six fois, l'équipe": two participles before a subject."""
    tags = line.tags
    front, position = match.start("front"), match.start("second")
    index = place(tags, position)
    number, gender = grade(tags[front])[1:]
    many, sex = grade(tags[position])[1:]
    if not line.at(index).endswith(PAST):
        return None
    if "?" in (number, many) or (number == many and (gender == sex or "?" in (gender, sex))):
        return None
    if any(owns(line, at, tags[position]) for at in range(front + 1, position)) or line.at(index) in INTRODUCING:
        return None
    forms = agreeing(line.at(index), line.nature(place(tags, front)), line.lexicon)
    return slip("participle", line, index, index, forms)


def _judged(line: Line, index: int) -> Slip | None:
    """ "jugée trop gourmandes"."""
    match = patterns.compile(JUDGED).match(line.tags, position(line.tags, index))
    if match is None or not line.is_lower(index):
        return None
    before = line.tags[: position(line.tags, index)].rstrip("RF")[-1]
    if grade(before)[0] == "H" or line.at(index - 1) in ("avoir", "ayant"):
        return None  # "le jury a rendu publique sa liste"
    like = line.nature(place(line.tags, match.end() - 1))
    if not like.plural and not like.singular:
        return None
    return slip("participle", line, index, index, agreeing(line.at(index), like, line.lexicon))


HANDLERS: dict[str, Handler] = dict.fromkeys((stem + end for stem in JUDGING for end in ("", "e", "s", "es")), _judged)


def _spoken(line: Line, match: Any) -> Slip | None:
    """ "Soutenu par ses amis, elle a gagné"."""
    index, subject = place(line.tags, match.start("front")), place(line.tags, match.start("head"))
    _, number, gender = grade(match["front"])
    _, many, sex = grade(match["head"])
    known = line.at(subject) in ("il", "elle", "ils", "elles") and line.at(index) not in INTRODUCING | DANGLING
    if not known or (number == many and gender == sex) or (many == "s" and sex == "m"):
        return None  # "il" may be nobody
    like = NOTHING._replace(singular=many == "s", plural=many == "p", feminine=sex == "f", masculine=sex == "m")
    forms = agreeing(line.lower[index], like, line.lexicon)
    return slip("participle", line, index, index, tuple(form.capitalize() for form in forms))


READINGS = (
    Reading(SPOKEN, _spoken),
    Reading(ASIDE, _aside),
    Reading(FRONT, _front),
    Reading(SECOND, _second),
)
