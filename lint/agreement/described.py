"""French adjectives and participles right behind a noun: "des mesures de soutien annoncé", "les réseaux social"."""

from __future__ import annotations

from typing import Any

from lint.agreement.adjectives import LEADING, NOT_ADJECTIVES, RELATIONAL
from lint.agreement.adjectives import WORDS as KNOWN
from lint.agreement.forms import agreeing, plurals, singulars
from lint.agreement.french_words import COLLECTIVES, FAR, TIMES
from lint.agreement.nouns import COMMON, LEADERS, PERSONS
from lint.agreement.numerals import slip
from lint.agreement.owners import chained, owned
from lint.agreement.page import Reading
from lint.agreement.participles import INTRODUCING, NOUNS
from lint.agreement.slips import Kind, Slip
from lint.agreement.tags import grade, graded, place
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import GERUND, NOUN, PLURAL_3, SINGULAR_3


def _head(number: str, gender: str = "mf?") -> str:
    """A noun, which may be a verb too."""
    return graded("NELM", number, gender)


MUCH = "[RF]?"  # "plus", "mieux", "très"
AFTER_NOUN = "|".join(
    (
        f"{_head('p')}{MUCH}(?P<fewer>{graded('AEKLY', 's')})",
        f"{_head('s')}{MUCH}(?P<more>{graded('AEKLY', 'p')})",
        f"{graded('DC', 'p')}{graded('NEL', '?')}{MUCH}(?P<few>{graded('AEKLY', 's')})",
        f"{graded('DC', 's')}{graded('N', '?')}{MUCH}(?P<much>{graded('AEK', 'p')})",
        f"{_head('sp', 'm')}{MUCH}(?P<woman>{graded('AEKLY', 'sp', 'f')})",
        f"{_head('sp', 'f')}{MUCH}(?P<man>{graded('AEKLY', 'sp', 'm')})",
    )
)
ASKING = table("quel quelle quels quelles combien")
TIED = ("relati", "mentionn", "prévu", "visé", "compéten", "applicable", "conclu", "issu", "lié")
NEVER = (NOT_ADJECTIVES | table("partie parties")) - table(
    "social national final moral naturel principal libre malade pauvre riche jeune capable"
)
DESCRIBING = tuple(
    stem + end for stem in ("ent", "ant", "ct", "ert", "in", "ois", "ais") for end in ("", "s", "e", "es")
)
TELLING = ("té", "tion", "sion", "ance", "ence", "ure", "ette", "ade", "isme", "ment")  # endings of one gender
# Nouns that stand behind another one without a preposition.
APPOSED = table("clé phare type test record pilote cible membre témoin cadre modèle fantôme vedette satellite surprise")
LINKS = table("d de en à sans par au")  # that make an adverb of a noun between an auxiliary and its participle
PAST = ("é", "és", "ée", "ées", "i", "is", "ie", "ies", "u", "us", "ue", "ues")


def _after(line: Line, match: Any) -> Slip | None:
    """An adjective or participle behind a noun that agrees with nothing in its sentence."""
    name = match.lastgroup
    index = place(line.tags, match.start(name))
    if not _may_agree(line, index, match[name], match.end(name)):
        return None
    noun = index - 1 - (grade(line.tags[match.start(name) - 1])[0] in "RF")
    position = match.start(name) - (index - noun)
    if grade(line.tags[position])[0] == "M" and grade(line.tags[position - 1])[0] not in "dPnDC":
        return None  # "la ville compte"
    if grade(line.tags[position])[0] in "LM" and grade(line.tags[:position].rstrip("RF")[-1])[0] == "H":
        return None  # "a rendu publique sa liste"
    if name in ("woman", "man") and line.before(noun) in ("-", "‑"):
        return None  # "les garde-côtes italiens"
    if line.at(noun - 1) in LINKS and position > 1 and grade(line.tags[position - 2])[0] in "HB":
        return None  # "les a d'abord lues", "sont sans doute perdues"
    if line.at(noun) == "sommes" and line.at(noun - 1) in ("nous", "ne", "n", "y", "en"):
        return None  # "nous nous sommes fixé un but"
    verb = PLURAL_3 if line.nature(noun).plural else SINGULAR_3
    follows = grade(line.tags[match.end(name)])[0] in "VBHr"
    if grade(match[name])[0] == "Y" and line.nature(index).all & verb and not follows:
        return None  # "les dates coïncident", "le clic active le son"
    if line.at(noun) in TIMES | LEADERS or (name == "more" and line.at(noun) in COLLECTIVES):
        return None
    told = line.at(noun).removesuffix("s")
    sure = (line.lexicon.zipf(line.at(noun)) >= COMMON or told.endswith(TELLING)) and told not in PERSONS
    if name in ("woman", "man") and not sure:
        return None
    if line.at(noun - 1) in ASKING or (line.at(noun) == "peine" and line.at(noun - 1) == "à"):
        return None  # "de quels moyens dispose le comité", "à peine plus léger"
    far = owned(line, match.start(name))
    if far and chained(line, match.start(name)):
        return None
    noun = _first(line, match.start(name), noun)
    word = line.at(index)
    if name in ("few", "much"):
        forms = tuple((plurals if name == "few" else singulars)(word, line.lexicon))
    else:
        forms = agreeing(word, line.nature(noun), line.lexicon)
    kind: Kind = "gender" if name in ("woman", "man") else "number"
    found = slip("participle" if grade(match[name])[0] in "KL" else kind, line, index, index, forms)
    return found._replace(doubt=FAR) if found and (far or _loose(line, index, match.start(name))) else found


def _loose(line: Line, index: int, position: int) -> bool:
    """Whether a word may name a thing, or belong to what stands far before: "la mention salarié", "relatifs à"."""
    word, here = line.at(index), line.tags[:position]
    if not {"/", ")"}.isdisjoint(here[max(here.rfind("."), here.rfind(";")) + 1 :]):
        return True  # a bracket or a number of the law parts it from what it belongs to
    if word.startswith(TIED) and line.at(index + 1) in ("à", "au", "aux", "par", "pour", "en", "dans"):
        return True
    return bool(line.nature(index).all & NOUN) and not word.endswith(RELATIONAL) and word not in KNOWN


def _first(line: Line, position: int, noun: int) -> int:
    """The noun that an adjective goes with: that of which the one before it is a bare complement, if it is one."""
    tags = line.tags
    at = next(at for at in range(position - 1, 0, -1) if grade(tags[at])[0] not in "RF")
    if tags[at - 1] == "d" and grade(tags[at - 2])[0] in "NELM":
        return place(tags, at - 2)
    return noun


def _may_agree(line: Line, index: int, tag: str, end: int) -> bool:
    word, kind = line.at(index), grade(tag)[0]
    if word in NEVER | LEADING | INTRODUCING or not line.ends(index) or not line.is_lower(index):
        return False
    if (
        kind in "EY"
        and line.nature(index).all & NOUN
        and not (grade(line.tags[end:].lstrip("O")[0])[0] in "VBHr" and word not in APPOSED)
        and not (word.endswith(RELATIONAL) or word.endswith(DESCRIBING) or word in KNOWN)
    ):
        return False
    if kind == "L" and (word in NOUNS or not word.endswith(PAST)):
        return False
    if grade(line.tags[end - 2])[0] == "F" and line.at(index - 1) not in (
        "plus",
        "moins",
        "mieux",
        "peu",
        "si",
        "trop",
    ):
        return False
    if word.endswith("ant") and line.nature(index).all & GERUND:
        return False
    if line.after(index) == "\n" or (
        line.words[index + 1 :] and line.words[index + 1].istitle() and line.tags[end] != "U"
    ):
        return False  # another line of the page
    after = line.tags[end]
    if after in "Jj" and grade(line.tags[end + 1])[0] not in "DPdCVBHQ":
        return False
    if after == "d" and line.tags[end + 1] in "IX":
        return False  # "il est pour eux essentiel d'agir"
    kind, number, _ = grade(after)
    if after in "-U/" or kind in "NM" or (kind in "EL" and number in (grade(tag)[1], "?")):
        return False
    return not (after == "," and grade(line.tags[end + 1])[0] in "AEK")


READINGS = (Reading(AFTER_NOUN, _after, overlapped=True),)
