"""French noun phrases as patterns over the letters of a line."""

from __future__ import annotations

from lint.agreement.tags import graded

ADJECTIVES = f"(?:R?{graded('AEKYL')})"
NAME = "U(?:-?U)*+"
BRACKETS = "(?:/[UXN#]{1,6}+\\))?+"  # "(PS)"
TAIL = "(?:-[^-,.;/]){0,2}"  # of a compound
# A complement: preposition, perhaps a determiner and adjectives, a noun or a name, adjectives.
INNER = f"(?:[#1]|{graded('D')}#?)?{graded('AE')}*(?:{graded('NELMY')}{TAIL}(?:{NAME})?|{NAME}){ADJECTIVES}*+{BRACKETS}"
LEADING = f"(?:[dPn]|{graded('C')})"
SEVERAL = f"{graded('D', 'p')}#?{graded('NELM', 'p?')}"
COMPLEMENT = f"(?:{LEADING}{INNER}(?:J{LEADING}{INNER})?|b(?:{INNER}J{INNER}|{SEVERAL}))"


CLITICS = f"(?:[Ony]|{graded('D')})"


def phrase(number: str, head: str = "head", kinds: str = "", edge: str = "") -> str:
    """A noun phrase without complements, its noun in a group.

    `kinds` are other letters for the noun than all, `edge` a look back from behind the first word.
    """
    several = f"(?:{graded('D', 'p')}{edge}#?|#{edge}(?:%{graded('C', 'p')})?)"
    opening = several if number == "p" else graded("D", "s") + edge
    kinds = kinds or (graded("NELM", number + "?") if number == "p" else graded("NELMZ", number + "?"))
    name = f"|(?<!#){NAME}" if number == "s" else ""
    return f"{opening}{graded('AE')}*(?P<{head}>{kinds}{name})(?:{NAME})?{ADJECTIVES}*+{BRACKETS}"
