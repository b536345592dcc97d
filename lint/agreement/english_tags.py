"""The letters of English words, as `tags` has them for French ones.

D determiner, N noun, E noun or adjective, A adjective, K participle or past form, M noun or verb, V verb and nothing
else, B "be", "have" and "do", S pronoun, all with their number (of V and B that of the subject). P preposition, o "of",
J "and", j "or", Q "who", W "that", w other words that subordinate, O modal verb, t "to", n "there", R adverb,
G word in -ing, F other grammatical word, U name, X unknown, # number above one, 1 other number.
"""

from __future__ import annotations

from lint.agreement.tags import Codes, code
from lint.agreement.words import Nature
from lint.annotate.words import table
from lint.lexicon import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    GERUND,
    INFINITIVE,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    SINGULAR_3,
)

CLOSED = {
    "o": table("of"),
    "P": table(
        "in on at for from with by about against after before between during into over under near within without",
        "across",
        "among around behind since until through towards outside inside beyond despite per via upon along above below",
    ),
    "J": table("and"),
    "j": table("or nor but"),
    "Q": table("who which"),
    "W": table("that"),
    "w": table("because when while where if although whether though what how why unless"),
    "k": table("as than whose whom like"),
    "x": table("s"),
    "O": table("will would can could may might must shall should cannot"),
    "t": table("to"),
    "n": table("there"),
    "R": table("not never also now already still only just often recently currently once both then soon first later t"),
    "#": table(
        "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty",
        "dozens hundreds thousands millions",
    ),
    "F": table("all most more some any no none other others same such so too very up out off down away back here one"),
}
SETTLED = {
    "Ds?": table("a an this each every another"),
    "Dp?": table("these those many several various numerous few"),
    "D??": table("the his her its their our my your"),
    "Bs?": table("is was has does isn wasn hasn doesn"),
    "Bp?": table("are were have do aren weren haven don"),
    "Np?": table("people men women children"),
    "N??": table("police series species news means"),
    "Ss?": table("he she it"),
    "Sp?": table("they we"),
    "S??": table("i you"),
    "A??": table("other new former further more local foreign young old own main major big small early late long top"),
}


class EnglishCodes(Codes):
    """The letters of English words as written."""

    closed = CLOSED
    settled = SETTLED

    def named(self, word: str, found: Nature) -> str:
        return "R" if found.all & ADVERB and not found.all & (NOUN | ADJECTIVE) else "U"

    def open(self, found: Nature) -> str:
        return letter(found)


def letter(found: Nature) -> str:
    """The letter of an open word in lower case."""
    bits = found.all
    if bits & NUMERAL:
        return "1"
    if bits & ADVERB and not bits & (NOUN | ADJECTIVE | PARTICIPLE):
        return "R"
    number = "p" if found.plural else "s" if found.singular else "?"
    verb = bits & (INFINITIVE | SINGULAR_3)
    if bits & NOUN:
        kind = "M" if verb else "E" if bits & ADJECTIVE else "K" if bits & PARTICIPLE else "N"
        return "G" if bits & GERUND else code(kind, number, "?")
    if bits & GERUND:
        return "G"
    if bits & (PARTICIPLE | FINITE) and not verb:
        return code("K", "?", "?")
    if bits & ADJECTIVE:
        return code("Y" if verb else "A", "?", "?")
    if verb:
        return code("V", "s" if bits & SINGULAR_3 else "p", "?")
    return "X"
