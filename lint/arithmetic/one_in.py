"""One in so many, and the two figures that it is worked out from: "45 of the 180 chargers, or one in four"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint import patterns
from lint.annotate import nouns
from lint.arithmetic.figures import Clause, Figure, alike, ends, follows
from lint.arithmetic.fractions import NEARLY, OVER, UNDER, WORDED, ranked
from lint.arithmetic.letters import bag
from lint.arithmetic.shares import ENTRIES, OF_THE, OWN_WHOLE, PART_OF, REPRESENTS, scaled
from lint.model import Agreement, Hit, Measure, Related, Value
from lint.source import Span

# What opens "one in four" as another way to say what stands before it.
OPENED = r"(?:s|U|[,(–:])[wN1]{0,3}?[1Q][wN]{0,3}[pI]w?"
OPENING = rf"{OF_THE}|^[opI]w{{0,4}}"  # "Of the car park's 64 spaces"
AFTER = r"(?:,?s|,U)(?=[QR][wN]{0,2}[po]w?[QR])"
# "Three in ten were late; of those that ran, half were full": the half of others.
OTHERS = patterns.compile(
    r"[,;:.–—] ?(?:and |et |but |mais |và )?(?:of|among|parmi|sur|d['’]entre|pour|for|trong số|with|chez) "
    r"(?:th[eo]se|them|the (?:rest|others?|remain\w*)|ce(?:ux|lles)|eux|elles|les (?:autres|\p{L}+ restante?s?)|"
    r"số còn lại|những)\b"
)
LEAST, PART, ROUGH = Decimal("0.6"), Decimal("0.15"), Decimal("0.3")  # what "one in four" may hide
MOST, FAR = 1000, 8  # times: what is farther off is of something else
SPOKEN = 12  # "two in three": wholes up to this are words for a fraction
ONE = Decimal(1)
HUNDRED, POINTS = Decimal(100), Decimal(5)
# "150 sur 300 salariés, forment la moitié".
MAKING_UP = r"(?<=[QR])[wN]{0,3},?[wM]{1,2}1?"
WHOLES = bag("effectif,force,total,ensemble,membership,staff,workforce,number,body,nombre,troupe,équipe,whole")
SAID = r"w(?:s|,U|[,(–]s?)w?1?"  # behind a verb: what stands right behind the whole is read elsewhere


def worded(clause: Clause, previous: Clause | None) -> Iterator[Hit | Agreement]:
    """The same of fractions in words: "Of the 64 spaces, 16 are reserved, that is a quarter"."""
    for index, tag in enumerate(clause.tags):
        start = _said(clause, index) if tag in "hH" else -1
        if start < 0:
            continue
        pair = _pair(clause, previous, start)
        told = clause.tags[max((i for i in clause.figures if i < index), default=0) : index]
        if pair is None or "c" in clause.tags or ";" in told or ",G" in told or ranked(clause.words, index):
            continue  # "three in ten were late; of those that came, half were full"
        part, whole = pair
        if OTHERS.search(clause.block.lower, part.span.end, clause.placed(index).start):
            continue
        fraction = clause.figures[index].value if index in clause.figures else WORDED[clause.words[index]]
        share, said = part.value / whole.value * HUNDRED, fraction * HUNDRED
        words = set(clause.words[max(0, index - 4) : index])
        related = tuple(Related(clause.block, each.span, "figures") for each in pair)
        span = clause.placed(index)
        slack = said * (ROUGH if words & (NEARLY | OVER | UNDER) else PART)
        if abs(share - said) <= max(slack, POINTS):
            yield Agreement(clause.block, span, "text", related)
        else:
            yield _hit(clause, pair, share, span)


def _said(clause: Clause, index: int) -> int:
    """Where what stands before a fraction in words ends that it explains; -1 where it explains nothing."""
    if index not in clause.figures and clause.words[index] not in WORDED:
        return -1
    start = ends(SAID, clause, index) if clause.tags[index] == "h" else -1
    if start >= 0:
        return start if follows("o", clause, index) < 0 else -1
    start = ends(MAKING_UP, clause, index)
    if start < 0 or REPRESENTS.isdisjoint(clause.words[start:index]):
        return -1
    end = follows("[of]w", clause, index)
    named = end >= 0 and clause.words[end - 1] in OWN_WHOLE | WHOLES
    return start if named or (end < 0 and follows("[of]", clause, index) < 0) else -1


def one_in(sentences: Sequence[Clause], number: int) -> Iterator[Hit | Agreement]:
    """A Hit for each "one in four" that the part and the whole before it contradict, an Agreement where it fits."""
    clause, previous = sentences[number], sentences[number - 1] if number else None
    for index, figure in clause.figures.items():
        if clause.tags[index] == "Q" and follows(AFTER, clause, index) >= 0:
            yield from _explained(clause, index)
        start = ends(OPENED, clause, index) if clause.tags[index] == "Q" else -1
        if start < 0 or not 2 <= figure.value <= MOST or figure.kind or follows("w?G", clause, index) >= 0:
            continue
        one = next(place for place in range(start + 1, index) if clause.tags[place] in "1Q")
        if clause.tags[one] == "Q" and clause.figures[one].value != ONE:
            continue
        pair = _pair(clause, previous, start) or _named(sentences[:number], clause, one, index)
        if pair is None:
            continue
        part, whole = pair
        if whole.value <= SPOKEN and clause.tags[start] not in "sU":
            continue  # "un train sur deux, trois cars sur cinq": each is complete by itself
        made = whole.value / part.value
        words = set(clause.words[start:index])
        rough = words & (NEARLY | OVER | UNDER) or figure.quantity.approximation
        related = tuple(Related(each.quantity.block, each.span, "figures") for each in pair)
        span = Span(clause.starts[one], figure.span.end)
        if abs(made - figure.value) <= max(LEAST, figure.value * (ROUGH if rough else PART)):
            yield Agreement(clause.block, span, "text", related)
        elif figure.value / FAR < made < figure.value * FAR and "c" not in clause.tags:
            yield _hit(clause, pair, HUNDRED / made, span)


def _explained(clause: Clause, index: int) -> Iterator[Hit | Agreement]:
    """ "Un habitant sur dix, soit 5 000 des 50 000"."""
    figure, start = clause.figures[index], ends(r"1[wN]{0,3}[pI]w?", clause, index)
    one = follows(AFTER, clause, index)
    two = next((i for i in clause.figures if i > one), -1)
    if start < 0 or two < 0 or one not in clause.figures or figure.kind or figure.value < 2:
        return
    part, whole = scaled(clause.figures[one], clause.figures[two])
    if part.low <= 0 or not alike(part, whole) or not (part.high.is_finite() and whole.high.is_finite()):
        return
    made, span = whole.value / part.value, Span(clause.starts[start], figure.span.end)
    words = set(clause.words[max(0, start - 3) : index])
    rough = words & (NEARLY | OVER | UNDER) or figure.quantity.approximation
    if abs(made - figure.value) <= max(LEAST, figure.value * (ROUGH if rough else PART)):
        yield Agreement(clause.block, span, "text", (Related(clause.block, part.span, "figures"),))
    else:
        yield _hit(clause, (part, whole), HUNDRED / made, span)


def _named(before: Sequence[Clause], clause: Clause, one: int, index: int) -> tuple[Figure, Figure] | None:
    """The part beside "un visiteur sur deux", and the number of visitors told before: the one that fits, if any."""
    parts = [clause.figures[i] for i in clause.figures if i < one and clause.tags[i] == "Q"]
    named = [word for word, tag in zip(clause.words[one:index], clause.tags[one:index], strict=True) if tag == "w"]
    if not parts or parts[-1].kind or not named or clause.tags[one - 1] not in "sU" or parts[-1].value <= 1:
        return None
    part, key = parts[-1], nouns.key(named[0], clause.block.language)
    keys = ENTRIES if key in ENTRIES else (key,)
    wholes = [
        figure
        for each in before
        for figure in each.figures.values()
        if figure.noun in keys and not figure.kind and figure.value > part.value
        if each.block.region is clause.block.region and figure.high.is_finite()
    ]
    said = clause.figures[index].value
    fitting = [whole for whole in wholes if abs(whole.value / part.value - said) <= said * PART]
    return (part, max(fitting or wholes, key=lambda whole: whole.value)) if wholes else None


def _hit(clause: Clause, pair: tuple[Figure, Figure], share: Decimal, span: Span) -> Hit:
    values: dict[str, Value] = {
        "part": pair[0].printed,
        "whole": pair[1].printed,
        "made": Measure(round(share, 0 if share >= 10 else 1), "%"),
        "claim": clause.block.text[span.start : span.end],
    }
    related = tuple(Related(f.quantity.block, f.span, "figures") for f in pair)
    return Hit("share", clause.block, span, values, related, doubt=2)


def _pair(clause: Clause, previous: Clause | None, start: int) -> tuple[Figure, Figure] | None:
    """The part and the whole that stand before a place; the whole may stand in the sentence before."""
    before = [i for i in clause.figures if i < start + 1 and clause.tags[i] in "QR"]
    if len(before) == 1 and previous is not None and previous.block is clause.block:
        part = clause.figures[before[0]]
        wholes = [f for i, f in previous.figures.items() if previous.tags[i] == "Q" and f.value > part.value]
        of_them = follows("w{0,2}G", clause, before[0]) >= 0
        return (part, wholes[0]) if of_them and len(wholes) == 1 and not part.noun and not wholes[0].kind else None
    if len(before) < 2:
        return None
    one, two = before[-2:]
    first, second = scaled(clause.figures[one], clause.figures[two])
    named = ends(PART_OF, clause, two) == one or ends(OPENING, clause, one) >= 0 or "i" in clause.tags[one:two]
    named = named or follows("G", clause, two) >= 0  # "1,200 were screened and 300 of them"
    if not named or not alike(first, second) or min(first.low, second.low) <= 0:
        return None
    if not (first.high.is_finite() and second.high.is_finite()) or first.value == second.value:
        return None
    return (first, second) if first.value < second.value else (second, first)
