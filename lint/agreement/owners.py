"""What a French adjective or participle may agree with: nouns, names and pronouns, the subject across a verb."""

from __future__ import annotations

from lint.agreement.adjectives import RELATIONAL
from lint.agreement.tags import code, grade, place
from lint.agreement.words import Line
from lint.annotate.words import table
from lint.lexicon import NOUN

STATES = tuple(
    "accompagné entouré escorté suivi armé muni vêtu coiffé chargé satisfait déçu convaincu persuadé épuisé menotté "
    "bless flanqué soutenu aidé assisté équipé habillé déguisé masqué cagoulé parti venu arrivé rentré revenu ravi "
    "vaincu battu devancé précédé porté poussé assis couché tué mort accroché agripp installé cach enferm".replace(
        "é ", " "
    ).split()
)
ANYBODY = frozenset(("y", code("S", "?", "?")))
PRONOUNS = table(
    "celui celle ceux celles lui eux un une certains certaines autre autres personne rien quelqu quiconque"
)


def owned(line: Line, position: int) -> bool:
    """Whether something before can be what the word at a position of the letters agrees with.

    That is any noun, name or pronoun as far back as the verb; and its subject, where what stands there may be said of
    one after the verb ("Le ministre quitte les lieux accompagné de").
    """
    tags = line.tags
    tag = tags[position]
    start = max(tags.rfind(".", 0, position), tags.rfind(";", 0, position)) + 1
    several = grade(tag)[1] == "p"
    for offset in range(position - 1, start - 1, -1):
        here = tags[offset]
        kind = grade(here)[0]
        settled = kind in "NELMY" and grade(here)[1] == "?" and grade(tags[offset - 1])[1] in "sp"
        if kind in "MYZ" and grade(tags[offset - 1])[0] in "DCdPnA#1":
            kind = "N"
        elif kind in "KL" and grade(tags[:offset].rstrip("RF")[-1])[0] in "BHe":
            kind = "V"  # "ont découvert des techniques"
        if kind in "VBHIGvZMYer" and not (kind in "MY" and offset == position - 1):
            if _lends(line, offset, position):
                return True
            if kind not in "MY":
                earlier = tags[start:offset]
                state = _may_describe(line, place(tags, position), tag)
                own = state and any(owns(line, at, tag) for at in range(start, offset))
                return own or not ANYBODY.isdisjoint(earlier)
        if here == "/" or (here == "," and not several and not _goes_on(tags[offset + 1])):
            return False
        if several and (here in "Jj" or (kind == "N" and tags[offset - 1] in "#1")):
            return True  # "1,3 tonne de sel cachées"
        if owns(line, offset, tag) or (kind == "N" and not settled and _fits(here, tag)):
            return True
    return grade(tags[start])[0] not in "DCPdnRS#" and _opens(line, place(tags, start), tag)


def chained(line: Line, position: int) -> bool:
    """Whether a noun of the phrase that ends before a position of the letters may be what the word there agrees with.

    A phrase is a noun with its determiner, complements and adjectives, as far back as nothing else stands between.
    """
    tags, tag = line.tags, line.tags[position]
    if line.at(place(tags, position)).rstrip("ées").endswith(STATES):
        return True
    for offset in range(position - 1, 0, -1):
        here = tags[offset]
        kind = grade(here)[0]
        if kind in "MYZ" and grade(tags[offset - 1])[0] not in "DCdPnAE#1":
            kind = "V"
        if kind not in "NELMYZAKDC#1dPnRU":
            led = grade(tags[offset + 1])
            opened = led[0] in "D#" or (led[:2] == ("C", "p") and kind in "VI")
            return kind in 'BHereFXvtT/-)Jjb%".' or not opened
        fits = _fits(here, tag) if grade(here)[1] != "?" else owns(line, offset, tag)
        if (kind in "NELMYZ" and fits) or (kind in "#U" and owns(line, offset, tag)):
            return True
    return True


def _opens(line: Line, index: int, tag: str) -> bool:
    """Whether the word in capitals that opens the sentence is a noun of that number and gender: "Prise d'acte"."""
    found, (_, number, gender) = line.nature(index), grade(tag)
    if line.is_lower(index) or not found.all & NOUN:
        return False
    many, sex = "p" if found.plural else "s", "m" if found.masculine else "f" if found.feminine else "?"
    return many == number and (sex in (gender, "?") or gender == "?")


def _goes_on(tag: str) -> bool:
    """Whether a complement follows a comma: "de l'économie, de l'emploi"."""
    return tag in "Pdn" or grade(tag)[0] == "C"


def _lends(line: Line, offset: int, position: int) -> bool:
    """Whether a verb takes what stands at a position for its participle or attribute."""
    tags = line.tags
    kind = grade(tags[offset])[0]
    if kind in "BHe":
        following = tags[offset + 1 : position].lstrip("RFt")
        if kind == "H" and tags[position] != code("K", "s", "m"):
            return False
        settled = "KLZe" if kind == "H" else "KLZAEYNDM"
        return not following or grade(following[0])[0] not in settled
    return False


def owns(line: Line, offset: int, tag: str) -> bool:
    number = grade(tag)[1]
    here = line.tags[offset]
    kind = grade(here)[0]
    if kind == "U":
        before = line.tags[offset - 1]
        return number == "s" or before in "#." or grade(before)[:2] in (("D", "p"), ("C", "p"))
    if kind == "#":
        return number == "p"
    if kind in "XFv":
        return _free(line, place(line.tags, offset))
    if kind in "NELMY" and grade(here)[1] == "?" and grade(line.tags[offset - 1])[0] in "DC":
        return number in (grade(line.tags[offset - 1])[1], "?") and _fits(here, tag)  # "un avis", "les avis"
    return kind in "NELMST" and _fits(here, tag)


def _fits(noun: str, tag: str) -> bool:
    """Whether a noun may have the number and gender of another word."""
    _, number, gender = grade(tag)
    _, many, sex = grade(noun)
    return many in (number, "?") and (sex in (gender, "?") or gender == "?")


def _may_describe(line: Line, index: int, tag: str) -> bool:
    """Whether an adjective or participle may be said of the subject after a verb."""
    word = line.at(index)
    if grade(tag)[0] in "AEY":
        return not word.endswith(RELATIONAL) or word.endswith(("if", "ive", "eux", "ible", "able"))
    return word.rstrip("ées").endswith(STATES) or line.at(index + 1) in ("de", "d", "du", "des", "et")


def _free(line: Line, index: int) -> bool:
    return line.at(index) in PRONOUNS or not line.nature(index).all or line.at(index) == "point"
