"""How much speaks for two figures being about one thing, and which slip of the keyboard makes one of the other."""

from __future__ import annotations

from decimal import Decimal

from lint import patterns
from lint.annotate.fold import fold
from lint.annotate.tokens import lower
from lint.annotate.units import plain
from lint.annotate.words import WORD, table
from lint.figures.claims import FATES, HEADS, Claim, digits
from lint.figures.contexts import LONG, STEM, Context, Scene, names
from lint.figures.parting import APART, CUT
from lint.figures.resuming import ROOT, purpose
from lint.model import Role

MEASURED = patterns.compile(
    r"\s?(?:\([^()]{1,30}\)\s)?(?:d(?:e\s|['’])(?P<as>haut|tour|large|long|profond|diam|circonf|épais|enverg)"
    r"|(?P<of>of|de|d['’])\b|(?P<long>long|wide|high|tall|deep|across|up)\b"
    r"|(?:(?:north|south)(?:-?east|-?west)?|east|west|away|off|from|au|à|du|inland)\b)"
)
SIDES = patterns.compile(r"\b(haut|long|large|profond)(?:ue)?e?(s?)\sde\s(?:quelque\s|près\sde\s|environ\s)?$")
PREFACE = 24  # characters before a length in which its adjective stands
AROUND, PREFIX = 40, 4  # characters behind an amount, letters of a word that two forms have in common
BARE = patterns.compile(
    r",|\s(?:will|are|were|have|had|must|should|sont|seront|étaient|ont|avaient|auront|doivent|devront|vont|sẽ|đã|được)\b"
)
ANOTHER = patterns.compile(
    r"\s(?:(?:of|in|at)\sthe\s|du\s|de\s(?:la\s|l['’]))(?P<new>new|second|other|nouve|futur|autre)"
)
POINTED = 1.5  # what a demonstrative adds to a determiner
BESIDE = 18  # characters before a distance in which the place stands
# What each side has its own number of.
MANIFOLD = table(
    "siege voix seat vote point but goal medaille medal victoire win ghế phiếu điểm bàn huy trận match game"
)
# Words of a sentence in which the toll rises.
UPDATED = {
    "fr": (
        "succombé",
        "portant le bilan",
        "portant à",
        "porte à",
        "porte le bilan",
        "s'alourdi",
        "s’alourdi",
        "décédé depuis",
    ),
    "en": (
        "died later",
        "later died",
        "have since died",
        "has since died",
        "bringing the",
        "raising the",
        "took the toll",
    ),
    "vi": ("qua đời sau", "tử vong sau", "không qua khỏi", "nâng số", "nâng tổng số", "tăng lên"),
}


def likeness(scene: Scene, one: Claim, two: Claim, slack: float = 1) -> float:
    """How much speaks for two figures of a kind being about one thing; `two` is the later one.

    `slack` weighs what speaks against it: less where the digits alone speak for a slip.
    """
    a, b = scene.context(one), scene.context(two)
    nouns = a.noun | b.noun
    near, told = (a.near & b.near) - nouns, (a.told & b.told) - nouns
    weight = _of_kind(one) + _modified(one, two)
    framed = min(len((a.frame & b.frame) - nouns), 3)
    weight += 0.6 * min(len(near), 4) + 0.5 * min(len(told - near), 3) + framed
    weight += (1 if two.value < 10 else 2) * (b.taken_up or _resumed(a, b, one)) + POINTED * b.pointed
    weight += (two.block.role in HEADS) + _beside(scene, one, two) - 2.5 * (b.taken_up and _for_another(a, two))
    weight -= 5 * len((a.parting ^ b.parting) & APART)
    weight -= slack * (3 * bool(b.parting - a.parting) + 2 * bool(a.parting - b.parting and not b.pointed))
    weight -= 9 * (one.kind in FATES["fr"] and (updated(one) or updated(two)))
    weight -= 9 * of_another(one, two)
    weight -= 2 * scene.in_a_row(two) + _placed_apart(a, b, one, two) + 3 * measured_apart(one, two)
    if two.block.role is Role.BODY:
        apart = b.places and b.places.difference(one.block.tokens.words)
        weight -= 0 if slack < 1 and b.taken_up and not b.dates and _alone(two) else _dated_apart(a, b, slack)
        weight -= slack * bool(apart) * (0.5 if b.taken_up else 1)
        if one.block.role is not Role.TITLE and b.subjects.difference(one.block.tokens.words):
            weight -= (3 * slack + framed) * bool(a.subjects.difference(two.block.tokens.words))
        weight -= 0 if two.block.paragraph <= 6 else 0.5 if two.block.paragraph <= 12 else 1
    return weight


def _alone(claim: Claim) -> bool:
    """Whether nothing behind what is counted says which of them: "The 42 beds will go back on 12 April"."""
    noun = claim.quantity.noun
    return noun is not None and claim.quantity.unit is None and BARE.match(claim.block.lower, noun.span.end) is not None


def of_another(one: Claim, two: Claim) -> bool:
    """Whether a count is said to be of a new one, and nothing was new before: "The 63 bunks of the new hostel"."""
    sides = [SIDES.search(claim.block.lower, max(0, claim.start - PREFACE), claim.start) for claim in (one, two)]
    if sides[0] and sides[1] and sides[0].groups() != sides[1].groups():
        return True  # "la flèche, haute de 96 mètres" and "les tours, hautes de 69 mètres"
    noun = two.quantity.noun
    found = None if noun is None else ANOTHER.match(two.block.lower, noun.span.end)
    return found is not None and found["new"] not in one.block.lower


def _resumed(a: Context, b: Context, one: Claim) -> bool:
    """Whether the sentence of a figure opens with what the other tells: "Le tunnel, long de 27 km,"."""
    if not b.topic or one.quantity.dimension == "share" or b.subjects.difference(one.block.tokens.words):
        return False  # "le groupe B"
    if one.block.language == "vi":
        return not b.topic.isdisjoint(a.told | a.noun)
    return not b.topic.isdisjoint(stem[:ROOT] for stem in a.told | a.noun)


def _for_another(a: Context, two: Claim) -> bool:
    """Whether an amount that a determiner takes up is for what nobody spoke of: "the $40m wall", "the $25m bridge"."""
    if two.quantity.dimension not in ("money", "share"):
        return False
    behind = plain(lower(two.block.text[two.span.end : two.span.end + AROUND]))
    named = purpose(WORD.findall(CUT.split(behind)[0])[:4], two.block.language)
    return named != "" and all(stem[:PREFIX] != fold(named)[:PREFIX] for stem in a.told | a.noun)


def updated(claim: Claim) -> bool:
    """Whether the sentence of a figure tells how the toll rose."""
    sentence = claim.block.sentence_at(claim.start)
    low = lower(claim.block.text[sentence.start : sentence.end])
    return any(phrase in low for phrase in UPDATED[claim.block.language])


def _placed_apart(a: Context, b: Context, one: Claim, two: Claim) -> float:
    """What the names around two figures say against it, in the head of an article: most of distances from places."""
    if two.block.role is Role.BODY or not a.places or not b.places or a.places & b.places:
        return 0
    beside = [names(claim.block.text, max(0, claim.start - BESIDE), claim.start) for claim in (one, two)]
    return 5 if two.quantity.dimension == "length" and all(beside) else 1


def measured_apart(one: Claim, two: Claim) -> bool:
    """Whether what follows two lengths makes one a stretch and the other a distance: "of coast", "south of Dover"."""
    if one.quantity.dimension != "length":
        return False
    first, second = map(_way, (one, two))
    return first != second and "" not in (first, second)


def _way(claim: Claim) -> str:
    found = MEASURED.match(claim.block.text, claim.span.end)
    return "" if found is None else "of" if found["of"] else found["as"] or found["long"] or "off"


def _dated_apart(a: Context, b: Context, slack: float) -> float:
    """What the dates of two figures say against their being of one thing; another year says most."""
    if a.days and b.days and not a.days & b.days:
        return 9  # a bulletin and what it expects of another day
    other = b.dates - a.dates
    if not other or b.dates & a.dates:
        return 0
    return 8 if a.dates or any(date.startswith(LONG) for date in other) else slack * 1.5


def _of_kind(claim: Claim) -> float:
    """A fate says more of what is counted than a noun, a unit nothing; percents, durations and seats abound."""
    if claim.kind in MANIFOLD:
        return -2.5
    if claim.quantity.unit is None:
        return 2 if claim.kind in FATES["fr"] else 1
    return {"share": -1, "points": -1.5, "time": -1.5, "temperature": -1}.get(claim.quantity.dimension or "", 0)


def _modified(one: Claim, two: Claim) -> float:
    first, second = one.quantity.noun, two.quantity.noun
    if first is None or second is None or not first.modifiers or not second.modifiers:
        return 0
    return 1 if {fold(m)[:STEM] for m in first.modifiers} & {fold(m)[:STEM] for m in second.modifiers} else -2


def _beside(scene: Scene, one: Claim, two: Claim) -> int:
    """What the other figures of the two places say: those that agree speak for one thing, those that differ for two."""
    mine, theirs = ({c.kind: c for c in scene.beside(claim) if c.kind} for claim in (one, two))
    told = {(other.value, other.kind) for other in scene.beside(two)}
    agreeing = sum((other.value, other.kind) in told for other in scene.beside(one))
    differing = sum(kind != one.kind and not mine[kind].meets(theirs[kind]) for kind in mine.keys() & theirs.keys())
    return min(agreeing, 2) or -min(differing, 2)


def slip(one: Decimal, two: Decimal) -> str:
    """The one slip of the keyboard that makes a value of another: "swap", "digit", "drop", "power"; "" for none.

    Round numbers are a power of ten apart by chance, and short ones a digit: those are no slips.
    """
    first, second = digits(one), digits(two)
    apart = abs(one.adjusted() - two.adjusted())
    if first == second:
        return "power" if apart == 1 and len(first) > 1 else ""
    if not apart:
        size = max(len(first), len(second))
        first, second = first.ljust(size, "0"), second.ljust(size, "0")
        wrong = [place for place in range(size) if first[place] != second[place]]
        if len(wrong) == 2 and first[wrong[0]] == second[wrong[1]] and first[wrong[1]] == second[wrong[0]]:
            return "swap"
        return "digit" if len(wrong) == 1 and size >= 3 else ""
    long, short = (first, second) if len(first) > len(second) else (second, first)
    if apart == 1 and len(long) == len(short) + 1 >= 4:
        return "drop" if any(long[:n] + long[n + 1 :] == short for n in range(len(long))) else ""
    return ""
