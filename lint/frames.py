"""Frames: short patterns of words around a quantity. `rules/tables/frames.yaml` describes the notation.

Whether "182.000 km" is the length of a border or the distance to a town is said by a handful of words beside it.
Frames are matched on the words of one sentence, outwards from the quantity, by set look-ups: nothing is compiled into
an expression, so that hundreds of them cost no start-up time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from lint import patterns
from lint.annotate.words import table
from lint.model import Block, Quantity
from lint.record import NamedTuple
from lint.source import Span

# The standard engine, as in `annotate.words`: four times as fast.
TOKEN = re.compile("[0-9][0-9.,]*[0-9]|[\\w%°\u0300-\u036f]+|[,;:()?!…]|(?<=\\s)[–—-](?=\\s)|\\.(?=\\s)")
PUNCTUATION = frozenset(",;:()?!….–—-")
CLAUSE_ENDS = PUNCTUATION - {","}
SUBJECT = "@"
SUBJECT_WITHIN = 8  # words behind the comma of an opening apposition, among which its subject is
GAPS = {"*": 2, "..": 6, "...": 12}

Phrases = frozenset[tuple[str, ...]]


# A name in front of a quantity, with what stands before the name: after an article it is a thing's.
NAMED = patterns.compile(
    r"(?:^|[\s«“\"(])(?P<before>[\p{L}.]*['’\s])??"
    r"(?P<name>\p{Lu}[\p{L}’'-]*\.?(?:\s(?:(?:de|du|da|van|von|bin|ben|el|al|y)\s)?\p{Lu}[\p{L}’'-]*\.?){1,4})\s?[,(]?\s?$"
)
# Vietnamese syllables that are no noun without the next one: "quốc gia", "đại biểu".
FIRST_SYLLABLES = table("quốc đại hành khán học sinh bệnh giáo cổ doanh thành")
# Words that may stand between a comma and what is measured, and behind it: ", longue de 4 km", ", 4 km long".
APPOSING = table(
    "de d une un longue long longs longues haut haute hauts hautes profond profonde large larges vaste vastes longueur "
    "hauteur superficie profondeur largeur totale total environ which is with a an length height area of some about "
    "dài cao rộng sâu có chiều diện tích"
)
# What else may stand around a measure that opens a sentence, and what ends its subject.
OPENERS = table(
    "avec sur at with stretching spanning covering running standing measuring reaching extending over sprawling across "
    "for on với trên trải kéo trên dài rộng est il s étend étendant s étendant couvrant long more plus nearly almost"
)
RELATIVES = table("que qui dont où that which who whose where mà")
OPENED, HEAD = 6, 5  # words around an opening measure; of the subject behind it
CROSSING = table("qua over across sur franchit enjambe above spanning spans crosses crossing traverse enjambant")
APPOSED_TO = table("long wide tall high deep area length width height depth stretching spanning running extending")
BEHIND = table("long tall high deep wide in")
ARTICLES = table("le la les l du des d au aux de à en un une the a an of at in")


class Surroundings(NamedTuple):
    """The words of a sentence before a quantity, nearest first, and after it; `lead` is the text before it."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    words: frozenset[str]
    lead: str = ""


class Step(NamedTuple):
    """One place of a frame: words that may stand there, or must not, or a gap of up to `gap` words, or the subject."""

    words: frozenset[str] = frozenset()
    gap: int = 0
    optional: bool = False
    subject: bool = False
    barred: bool = False


class Frame(NamedTuple):
    """Steps before the quantity, nearest first, and after it."""

    before: tuple[Step, ...]
    after: tuple[Step, ...]


def surroundings(block: Block, quantity: Quantity) -> Surroundings:
    """The words around a quantity within its sentence; its approximation belongs to it."""
    start, end = quantity.span
    around = quantity.approximation_span
    if around is not None:
        start, end = min(start, around.start), max(end, around.end)
    sentence = block.sentence_at(quantity.span.start)
    lead = block.text[sentence.start : start]
    before = words(lead)
    if before and before[-1] == "d":  # "longue d'environ 12 km"
        before = (*before[:-1], "de")
    after = words(block.text[end : sentence.end])
    return Surroundings(before[::-1], after, frozenset(before + after), lead)


def near(around: Surroundings) -> Surroundings:
    """The words of the clause: eight before the quantity, and those behind it up to the next mark."""
    stop = next((at for at, word in enumerate(around.after) if word in PUNCTUATION), len(around.after))
    before, after = around.before[:8], around.after[: min(stop, 6)]
    return Surroundings(before, after, frozenset(before + after))


def follows_name(around: Surroundings) -> bool:
    """Whether a name of two words or more, without an article, stands right before the quantity: a person's."""
    found = NAMED.search(around.lead[-80:])
    return found is not None and (found["before"] or "").strip(" \u00a0'’").lower() not in ARTICLES


def words(text: str) -> tuple[str, ...]:
    """Words and the punctuation that parts clauses, in lower case."""
    return tuple(TOKEN.findall(text.lower()))


@cache
def parse(pattern: str) -> Frame:
    """A frame from its notation. Raises ValueError without exactly one #."""
    before, hash_, after = pattern.partition("#")
    if not hash_ or "#" in after:
        raise ValueError(f"a frame has one #: {pattern!r}")
    return Frame(tuple(_steps(before))[::-1], tuple(_steps(after)))


def _steps(text: str) -> list[Step]:
    steps = []
    for part in text.lower().split():
        if part in GAPS:
            steps.append(Step(gap=GAPS[part]))
        elif part == SUBJECT:
            steps.append(Step(subject=True))
        elif len(part) > 2 and part[0] == "(" and part[-1] == ")":
            steps.append(Step(frozenset(part[1:-1].split("/")), optional=True))
        elif part[0] == "!" and len(part) > 1:
            steps.append(Step(frozenset(part[1:].split("/")), barred=True))
        else:
            steps.append(Step(frozenset(part.split("/"))))
    return steps


def cues(some: Sequence[Frame]) -> frozenset[str]:
    """Words of which one stands wherever one of some frames fits; empty where a frame has no word of its own."""
    found: frozenset[str] = frozenset()
    for frame in some:
        steps = [s.words for s in (*frame.before, *frame.after) if s.words and not s.optional and not s.barred]
        letters = [words for words in steps if all(word.isalnum() for word in words)]
        if not letters:
            return frozenset()
        found |= max(letters, key=lambda words: min(map(len, words)))
    return found


def phrases(entries: Sequence[str]) -> Phrases:
    """Words and phrases of a table as tuples of words."""
    return frozenset(words(entry) for entry in entries)


def stops(entries: Sequence[str]) -> tuple[Phrases, tuple[Frame, ...]]:
    """What silences a sentence: words and phrases, and frames, which have a #."""
    return (
        phrases([entry for entry in entries if "#" not in entry]),
        tuple(parse(entry) for entry in entries if "#" in entry),
    )


def mentions(around: Surroundings, wanted: Phrases) -> bool:
    """Whether one of some phrases stands in the sentence."""
    found = around.words
    return any(phrase[0] in found and (len(phrase) == 1 or _stands(around, phrase)) for phrase in wanted)


def crossed(around: Surroundings, wanted: Phrases) -> bool:
    """Whether phrases stand in a sentence only as what lies below: "640 m long, over the river"."""
    after = around.after
    for phrase in wanted:
        if _within(around.before, phrase[::-1]):
            return False
        for at in range(len(after) - len(phrase) + 1):
            if after[at : at + len(phrase)] == phrase and CROSSING.isdisjoint(after[max(0, at - 3) : at]):
                return False
    return any(_within(after, phrase) for phrase in wanted)


def clause(around: Surroundings) -> Surroundings:
    """The words that an apposition goes with: in "l'épreuve, longue de 4 km, suit la plage" those before the next
    comma, so that neither the beach nor anything else of the main clause is measured.
    """
    before = around.before
    comma = next((at for at, word in enumerate(before[:6]) if word not in APPOSING), len(before))
    if comma >= len(before) and before:
        return _opening(around)
    if comma >= len(before) or before[comma] != "," or len(before) == comma + 1:
        return around
    if comma == 0 and not (around.after[:1] and around.after[0] in BEHIND):
        return around
    stop = next((at for at, word in enumerate(around.after) if word in PUNCTUATION), len(around.after))
    after = around.after[:stop]
    return Surroundings(before, after, frozenset(before + after), around.lead)


def _opening(around: Surroundings) -> Surroundings:
    """The words that "Longue de 4 km, la digue …" goes with: those up to the comma and the first ones behind it."""
    comma = around.after.index(",") if "," in around.after else len(around.after)
    after = around.after[: comma + 1 + SUBJECT_WITHIN]
    return Surroundings(around.before, after, frozenset(around.before + after), around.lead)


def turned(around: Surroundings) -> Surroundings | None:
    """The words with what opens the sentence set behind its subject, where most frames expect it: "Longue de 4 km, la
    digue que …" as "la digue longue de 4 km"; None where a sentence opens in another way.
    """
    opening, after = around.before[::-1], around.after
    comma = after.index(",") if "," in after[:OPENED] else OPENED
    if comma == OPENED or len(opening) > OPENED or not _measures(opening, after[:comma]):
        return None
    head = after[comma + 1 : comma + 1 + HEAD]
    stop = next((at for at, word in enumerate(head) if word in PUNCTUATION or word in RELATIVES), len(head))
    link = ("of",) if not APPOSED_TO.isdisjoint(after[:comma] + opening) else ()
    before = (*link, *opening[::-1], *head[:stop][::-1])
    return Surroundings(before, after[:comma] + after[comma + 1 + stop :], around.words, around.lead)


def _measures(opening: tuple[str, ...], behind: tuple[str, ...]) -> bool:
    """Whether words around a figure at the head of a sentence say nothing but what it measures."""
    told = (*opening, *behind)
    return all(word in OPENERS or word in APPOSING for word in told) and bool(told)


def _stands(around: Surroundings, phrase: tuple[str, ...]) -> bool:
    return _within(around.after, phrase) or _within(around.before, phrase[::-1])


def _within(tokens: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    length = len(phrase)
    return any(tokens[i : i + length] == phrase for i in range(len(tokens) - length + 1) if tokens[i] == phrase[0])


def fits(around: Surroundings, frame: Frame, subject: Phrases) -> bool:
    """Whether a frame's words stand around the quantity."""
    if not _match(around.before, 0, frame.before, 0, subject, True):
        return False
    return _match(around.after, 0, frame.after, 0, subject, False)


def _match(
    tokens: tuple[str, ...], at: int, steps: tuple[Step, ...], index: int, subject: Phrases, backwards: bool
) -> bool:
    if index == len(steps):
        return True
    step = steps[index]
    if step.gap:
        for reach in range(step.gap + 1):
            if _match(tokens, at + reach, steps, index + 1, subject, backwards):
                return True
            if at + reach >= len(tokens) or tokens[at + reach] in (CLAUSE_ENDS if step.gap > 2 else PUNCTUATION):
                return False
        return False
    if step.subject:
        return any(
            _match(tokens, at + len(phrase), steps, index + 1, subject, backwards)
            for phrase in subject
            if tokens[at : at + len(phrase)] == (phrase[::-1] if backwards else phrase)
        )
    if step.barred:
        barred = at < len(tokens) and tokens[at] in step.words
        return not barred and _match(tokens, at, steps, index + 1, subject, backwards)
    if at < len(tokens) and tokens[at] in step.words and _match(tokens, at + 1, steps, index + 1, subject, backwards):
        return True
    return step.optional and _match(tokens, at, steps, index + 1, subject, backwards)


def written(quantity: Quantity) -> Span:
    """A quantity with the noun that it counts, as far as they stand side by side."""
    noun = quantity.noun
    if quantity.unit is None and noun is not None and 0 <= noun.span.start - quantity.span.end <= 4:
        end = noun.span.end
        if noun.modifiers and noun.head.lower() in FIRST_SYLLABLES:
            rest = noun.modifiers[0]
            end += len(rest) + 1 if quantity.block.text.startswith(rest, end + 1) else 0
        return Span(quantity.span.start, end)
    return quantity.span


def printed(quantity: Quantity) -> str:
    return quantity.block.text[slice(*written(quantity))]
