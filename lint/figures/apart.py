"""What leaves no doubt that two figures are of two things: a stretch and a distance, a new one, a toll that rose."""

from __future__ import annotations

from decimal import Decimal

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import WORD
from lint.figures.claims import Claim
from lint.figures.parting import CUT
from lint.figures.resuming import purpose

MEASURED = patterns.compile(
    r"\s?(?:\([^()]{1,30}\)\s)?(?:d(?:e\s|['’])(?P<as>haut|tour|large|long|profond|diam|circonf|épais|enverg)"
    r"|(?P<of>of|de|d['’])\b|(?P<long>long|wide|high|tall|deep|across|up)\b"
    r"|(?:(?:north|south)(?:-?east|-?west)?|east|west|away|off|from|au|à|du|inland)\b)"
)
SIDES = patterns.compile(r"\b(haut|long|large|profond)(?:ue)?e?(s?)\sde\s(?:quelque\s|près\sde\s|environ\s)?$")
PREFACE = 24  # characters before a length in which its adjective stands
TENS = frozenset(map(Decimal, (2, 3, 4, 5, 10, 100)))
ANOTHER = patterns.compile(
    r"\s(?:(?:of|in|at)\sthe\s|du\s|de\s(?:la\s|l['’]))(?P<new>new|second|other|nouve|futur|autre)"
)
# What a number is no figure of: the whole of "neuf sur dix", a day of "les 17 et 18/05", both sides of a river.
WHOLE = patterns.compile(r"(?:\d|\p{L})\s(?:sur|in|out\sof|trên)\s$")
DAYS = patterns.compile(r"\s?(?:et|and|và|au|to|-|–|,)\s?\d{1,2}/\d{1,2}(?!\d)")
IDLE = frozenset(("bougie", "candle", "bên", "ben", "cote", "side", "fois", "time", "lần", "lan"))
RACES = frozenset(map(Decimal, (50, 60, 80, 100, 110, 200, 300, 400, 500, 600, 800, 1000, 1500, 3000, 5000, 10000)))
RACE = patterns.compile(r"\b(?:les?|du|aux?|sur|the|cự\sly|nội\sdung)\s$")
AROUND, PREFIX = 40, 4  # characters behind an amount, letters of a word that two forms have in common
SUPPOSED = ("par exemple", "si ", "s'il", "s’il", "for example", "if ", "ví dụ", "nếu ")
# Words of a sentence in which the toll rises.
UPDATED = {
    "fr": (
        *("succombé", "portant le bilan", "portant à", "porte à", "porte le bilan", "s'alourdi", "s’alourdi"),
        "décédé depuis",
    ),
    "en": (
        *("died later", "later died", "have since died", "has since died", "bringing the", "raising the"),
        "took the toll",
    ),
    "vi": ("qua đời sau", "tử vong sau", "không qua khỏi", "nâng số", "nâng tổng số", "tăng lên"),
}


def of_another(one: Claim, two: Claim) -> bool:
    """Whether a count is said to be of a new one, and nothing was new before: "The 63 bunks of the new hostel"."""
    sides = [SIDES.search(claim.block.lower, max(0, claim.start - PREFACE), claim.start) for claim in (one, two)]
    if sides[0] and sides[1] and sides[0].groups() != sides[1].groups():
        return True  # "la flèche, haute de 96 mètres" and "les tours, hautes de 69 mètres"
    noun = two.quantity.noun
    found = None if noun is None else ANOTHER.match(two.block.lower, noun.span.end)
    return found is not None and found["new"] not in one.block.lower


def updated(claim: Claim) -> bool:
    """Whether the sentence of a figure tells how the toll rose."""
    sentence = claim.block.sentence_at(claim.start)
    low = lower(claim.block.text[sentence.start : sentence.end])
    return any(phrase in low for phrase in UPDATED[claim.block.language])


def supposed(claim: Claim) -> bool:
    """Whether a figure is one of an example or of a condition."""
    return claim.block.lower.startswith(SUPPOSED, claim.block.sentence_at(claim.start).start)


def no_figure(claim: Claim) -> bool:
    """Whether a number is part of a share, a date or a turn of phrase."""
    quantity, low = claim.quantity, claim.block.lower
    if quantity.unit is not None:
        return False
    if quantity.noun is not None:
        return quantity.noun.key in IDLE
    return DAYS.match(low, claim.span.end) is not None or (
        claim.value in TENS and WHOLE.search(low, max(0, claim.span.start - 12), claim.span.start) is not None
    )


def races(one: Claim, two: Claim) -> bool:
    """Whether two lengths are the names of races: "le 100 m", "le 800 m"."""
    return one.quantity.unit == two.quantity.unit == "m" and all(
        claim.value in RACES and RACE.search(claim.block.lower, 0, claim.span.start) for claim in (one, two)
    )


def of_other_stuff(one: Claim, two: Claim) -> bool:
    """Whether two measures are of two things: "20 g de beurre", "80 g de sucre"."""
    first, second = one.quantity.noun, two.quantity.noun
    if one.quantity.dimension not in ("mass", "volume") or first is None or second is None:
        return False
    return first.key != second.key and first.key[:PREFIX] != second.key[:PREFIX]


def measured_apart(one: Claim, two: Claim) -> bool:
    """Whether what follows two lengths makes one a stretch and the other a distance: "of coast", "south of Dover"."""
    if one.quantity.dimension != "length":
        return False
    first, second = map(_way, (one, two))
    return first != second and "" not in (first, second)


def _way(claim: Claim) -> str:
    found = MEASURED.match(claim.block.text, claim.span.end)
    return "" if found is None else "of" if found["of"] else found["as"] or found["long"] or "off"


def for_another(told: frozenset[str], two: Claim) -> bool:
    """Whether an amount is for what nobody spoke of: "the $40m wall", "the $25m bridge"; `told`: stems around it."""
    if two.quantity.dimension not in ("money", "share"):
        return False
    behind = plain(lower(two.block.text[two.span.end : two.span.end + AROUND]))
    named = purpose(WORD.findall(CUT.split(behind)[0])[:4], two.block.language)
    return named != "" and all(stem[:PREFIX] != fold(named)[:PREFIX] for stem in told)
