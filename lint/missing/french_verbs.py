"""French verbs that lack an auxiliary, a preposition or "que": "Brest été fermé", "a décidé reporter"."""

from __future__ import annotations

from lint.agreement.nouns import NUMBERS, PERSONS
from lint.agreement.tags import grade, position
from lint.agreement.verbs import AFTER_VERBS, OBJECT_WORDS, OBJECTS
from lint.agreement.words import APOSTROPHES, Line
from lint.lexicon import ADVERB, FINITE, FUNCTION, NOUN, PARTICIPLE, SINGULAR_3
from lint.missing.french_words import (
    AIMING,
    ARTICLES,
    BEFORE_VERBS,
    BEHIND_YEARS,
    COMING,
    DAYS,
    FAR,
    GOVERNING,
    HAVE_OR_BE,
    JUST_DONE,
    MODAL,
    MONTHS,
    NAMED_SO,
    OPENERS,
    OWNERS,
    PERCEIVING,
    PRONOUNS,
    SAYING,
    SPOKEN,
    UNCHANGED,
    VERBAL,
    VOWELS,
    is_bare,
    is_pure,
)
from lint.missing.gaps import Pair, between, letters

HINDERING = (
    "empêch", "dissuad", "accus", "soupçonn", "menac", "dispens", "convainq", "suppli", "somm", "remerci", "félicit",
)  # fmt: skip


def _been(line: Line, index: int) -> str:
    """ "la route été fermée"."""
    if line.at(index + 1) != "été" or (line.at(index - 1) in ("la", "par") and line.at(index) == "suite"):
        return ""
    if not HAVE_OR_BE.isdisjoint(line.lower[max(0, index - 4) : index]):
        return ""  # "ont sans doute été", "a à son tour été"
    if line.at(index) in SPOKEN or not line.nature(index + 2).all & PARTICIPLE or line.nature(index + 2).all & FINITE:
        return ""
    return f"{line.words[index]} {'ont' if line.nature(index).plural else 'a'} été"


def _there(line: Line, index: int) -> str:
    """ "il y un chantier"."""
    after = line.at(index + 1)
    counts = after in ("un", "une", "des", "quelques", "plusieurs") or after in NUMBERS or after.isdigit()
    return f"y a {line.words[index + 1]}" if line.at(index) == "y" and counts else ""


def _has_done(line: Line, index: int) -> str:
    """ "le bureau de poste fermé ses portes", "le ministre annoncé que": a participle that has an object."""
    past, behind, found = index + 1, line.at(index + 2), line.nature(index)
    auxiliary = "ont" if found.plural else "a"
    if behind in OWNERS and line.is_lower(index) and line.at(index) not in HAVE_OR_BE and line.joined(past, past + 1):
        return between(line, index, f"{auxiliary} ")
    if line.nature(past).verb_singular or (line.nature(past).all & SINGULAR_3 and line.nature(past).all & PARTICIPLE):
        opens = found.plural and index - 1 in line.starts and behind in ARTICLES and line.nature(past).all & PARTICIPLE
        return between(line, index, "ont ") if opens and line.joined(index, past + 1) else ""
    if not is_bare(line, past) or not line.ends(past) or line.before(past) != " " or behind == "":
        return ""
    opening = max(start for start in line.starts if start <= index)
    if not HAVE_OR_BE.isdisjoint(line.lower[max(opening, index - FAR) : past]) or not line.joined(past, past + 1):
        return ""
    if line.at(index) == "fois":
        return ""  # "une fois obtenu l’accord"
    if behind in ("que", "qu"):
        return between(line, index, f"{auxiliary} ") if line.at(past) in SAYING else ""
    masculine = line.nature(past).singular and line.nature(past).masculine and not line.at(past).endswith(("is", "us"))
    differs = (
        line.is_lower(index)
        and is_pure(line, index)
        and (found.plural or (found.feminine and line.at(index) not in PERSONS))
    )
    has_object = behind in ARTICLES and line.at(past + 2) not in DAYS and not line.at(past + 2).isdigit()
    if not masculine or not has_object or line.at(past) in NAMED_SO or line.at(past + 2)[:1].isdigit():
        return ""
    return between(line, index, f"{auxiliary} ") if differs or _verbless(line, past) else ""


def _verbless(line: Line, index: int) -> bool:
    """Whether the sentence of a word has no verb in a person."""
    first = max(start for start in line.starts if start <= index)
    last = min((start for start in line.starts if start > index), default=len(line))
    finite = any(
        line.nature(place).all & FINITE and not line.nature(place).all & FUNCTION for place in range(first, last)
    )
    return not finite and last - first > 4


def _governed(line: Line, index: int) -> str:
    """ "a décidé reporter", "rêve devenir", "vient annoncer": a verb that takes no infinitive without a preposition."""
    if line.at(index) in COMING and line.at(index + 1) in JUST_DONE:
        return between(line, index, "de ")
    found = line.nature(index).all
    if found & NOUN and not found & PARTICIPLE and line.at(index - 1) not in BEFORE_VERBS:
        return ""  # "en revanche accepter"
    if line.at(index).startswith(MODAL) or not PERCEIVING.isdisjoint(line.lower[max(0, index - FAR) : index + 1]):
        return ""
    return between(line, index, "d’" if line.at(index + 1)[0] in VOWELS else "de ")


def _infinitive(line: Line, index: int) -> str:
    """ "sa capacité convaincre", "il a appelé les habitants rester": an infinitive that nothing governs."""
    if (
        not is_pure(line, index)
        or line.at(index) in DAYS | OPENERS
        or not line.is_lower(index + 1)
        or line.at(index + 1) in ("être", "avoir")
    ):
        return ""
    sentence = max(start for start in line.starts if start <= index)
    if line.at(index - 2).startswith(HINDERING) and line.joined(index - 2, index + 1):
        return between(line, index, "de ")
    if not GOVERNING.isdisjoint(line.lower[max(sentence, index - 14) : index]) or line.at(index - 1) in ("d", "de"):
        return ""
    tags = line.tags
    opened = index and grade(tags[position(tags, index - 1)])[0] in "DCAE"
    several = opened and (line.nature(index).plural or line.nature(index).singular)
    return between(line, index, "à " if line.nature(index).plural else "de ") if several else ""


def _year(line: Line, index: int) -> str:
    """ "fondé 1956"."""
    year, after = line.at(index + 1), line.after(index + 1)
    dated = year.isdigit() and len(year) == 4 and 1500 < int(year) < 2100
    alone = not after.startswith((" ", "\u00a0", "\u202f")) or line.at(index + 2) in BEHIND_YEARS
    return between(line, index, "en ") if dated and alone and is_bare(line, index) else ""


def _month(line: Line, index: int) -> str:
    """ "débuteront septembre"."""
    right = line.at(index + 1) not in MONTHS or line.at(index).startswith(AIMING)
    return "" if right else between(line, index, "en ")


def _done(line: Line, index: int) -> str:
    """ "deux hommes ont interpellés mardi": nothing stands before that the participle agrees with."""
    past = index + 1
    if not line.nature(past).plural or line.at(past + 1) in AFTER_VERBS or line.at(index - 1) in OBJECTS:
        return ""
    sentence = max(start for start in line.starts if start <= index)
    if not OBJECT_WORDS.isdisjoint(line.lower[sentence:index]) or line.at(past).endswith(("is", "us")):
        return ""
    if line.nature(past).all & (VERBAL | ADVERB | FUNCTION) or not line.at(past).endswith(("és", "ées")):
        return ""
    word = line.words[past].removesuffix("s")
    return f"{line.words[index]} {word.removesuffix('e') if word.endswith('ée') else word}"


def _after(line: Line, index: int) -> str:
    """ "après mangé"."""
    return between(line, index, "avoir ") if line.at(index) == "après" and is_bare(line, index + 1) else ""


def _no_auxiliary(line: Line, index: int) -> str:
    """ "il déclaré", "ils décidé", "il rapidement décidé", "le maire qui décidé de"."""
    word, first = line.at(index), line.nature(index - 1)
    if line.before(index).endswith(("-", "‑")) or line.after(index) != " " or line.at(index + 1) in UNCHANGED:
        return ""
    if word == "qui":
        right = not is_bare(line, index + 1) or not first.all & NOUN or not line.joined(index - 1, index + 1)
        return "" if right else f"qui {'ont' if first.plural else 'a'} {line.words[index + 1]}"
    auxiliary = PRONOUNS.get(word, "")
    if not auxiliary or not (line.is_lower(index) or index in line.starts):
        return ""
    past = index + 1
    if line.nature(past).all & ADVERB and not line.nature(past).all & PARTICIPLE and line.joined(past, past + 1):
        past += 1
    return between(line, index, f"{auxiliary} ") if is_bare(line, past) and line.ends(past) else ""


def _after_clitic(line: Line, index: int) -> str:
    """ "Dix cars y passé la nuit", "l'équipe s'installé", "elle se rendu"."""
    word, first, before = line.at(index), line.nature(index - 1), line.at(index - 1)
    if word not in ("y", "se", "s") or not index or not is_bare(line, index + 1) or not line.is_lower(index):
        return ""
    if line.after(index) not in (" ", *APOSTROPHES) or line.before(index) != " " or line.at(index + 1) in UNCHANGED:
        return ""
    if not (first.all & NOUN or before in PRONOUNS or before in ("elle", "elles", "qui")):
        return ""
    several = first.plural or before in ("ils", "elles")
    reflexive = "se sont" if several else "s’est"
    form = (f"y {'ont' if several else 'a'}") if word == "y" else reflexive
    return f"{form} {line.words[index + 1]}"


PAIRS = (
    Pair(letters("NEMU"), "e", _been),
    Pair("O", letters("D") + "#", _there),
    Pair(letters("NEMU"), letters("KLZ"), _has_done),
    Pair(letters("VKvMLZ"), "I", _governed),
    Pair(letters("N"), "I", _infinitive),
    Pair(letters("VvK"), letters("N"), _month),
    Pair(letters("KL"), "#", _year),
    Pair(letters("H"), letters("KL"), _done),
    Pair("P", letters("KL"), _after),
    Pair("Q" + letters("S"), letters("KL") + "R", _no_auxiliary),
    Pair("O", letters("KL") + "F", _after_clitic),
)
