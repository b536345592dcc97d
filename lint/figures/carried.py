"""Rows of the bounds table for a sentence that takes its subject from the ones before: "Long de 410 km, il franchit…".

Only what no row of the sentence itself reads is asked for here, and only figures beyond a hard limit. What the sentence
measures is called by a pronoun or a word for any such thing (a carrier: "l'ouvrage", "it"); its name is looked for
backwards, in the nearest sentence that names anything which the frames of this one could measure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from lint import frames
from lint.bounds import Row
from lint.frames import Phrases, Surroundings
from lint.model import Article, Quantity, Role

# What is said of a person is said of "he" or "she", which such rows list themselves.
PERSONS = frozenset((("man",), ("homme",), ("người", "đàn", "ông"), ("cầu", "thủ"), ("joueur",), ("player",)))
WITHIN = 4  # words between a carrier and the figure: "it links two paths 320 km long" has more
OPENING = 4  # words before a figure that opens a sentence, with the carrier behind it
REACH = 6  # sentences that a pronoun reaches back


def rows(
    article: Article, quantity: Quantity, some: Sequence[Row], around: Surroundings, carriers: Phrases
) -> list[Row]:
    """Of some rows those of what an earlier sentence names and this one measures; empty without a carrier."""
    if not _taken(around, carriers):
        return []
    following = [row for row in some if row.of and not row.of & PERSONS and row.follows(around, carriers)]
    if not following:
        return []
    for earlier in islice(_sentences(article, quantity), REACH):
        named = [row for row in following if frames.mentions(earlier, row.of)]
        if named:
            return [row for row in named if not row.with_ or frames.mentions(earlier, row.with_)]
    return []


def _taken(around: Surroundings, carriers: Phrases) -> bool:
    """Whether a carrier stands a few words before the figure, or behind one that opens the sentence."""
    before, after = around.before, around.after
    if any(before[at : at + len(words)] == words[::-1] for words in carriers for at in range(WITHIN + 1)):
        return True
    return len(before) <= OPENING and frames.mentions(Surroundings((), after, frozenset(after)), carriers)


def _sentences(article: Article, quantity: Quantity) -> Iterator[Surroundings]:
    """The sentences before a quantity, nearest first, and the title of its region."""
    block, start = quantity.block, quantity.block.sentence_at(quantity.span.start).start
    told = [other for other in article.prose if other.region is block.region]
    above = article.prose[: article.place(block)]
    before = [other for other in above if other.region is block.region and other.role is not Role.TITLE]
    titles = [other for other in told if other.role is Role.TITLE]
    yield from (_words(block.text[s.start : s.end]) for s in reversed(block.sentences) if s.start < start)
    for other in reversed(before):
        yield from (_words(other.text[s.start : s.end]) for s in reversed(other.sentences))
    yield from (_words(other.text) for other in titles)


def _words(text: str) -> Surroundings:
    words = frames.words(text)
    return Surroundings((), words, frozenset(words))
