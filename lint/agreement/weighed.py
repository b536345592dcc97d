"""A second look at agreement that weighs: where the strict readers found nothing in a sentence, it may ask."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from lint.agreement.slips import Slip
from lint.agreement.tags import MARKS, grade
from lint.agreement.words import Line
from lint.record import NamedTuple

PADDING = "...."  # patterns look so far beyond the end
SHORTEST = 3  # words of a sentence
graded = cache(grade)


class Letters(NamedTuple):
    """The letters of a line; the number of the word that each stands for, and the word ("" for a mark)."""

    tags: str
    places: list[int]
    words: list[str]


def _letters(line: Line) -> Letters:
    tags = line.tags + PADDING
    places = list(accumulate((tag not in MARKS for tag in tags), initial=0))
    lower = (*line.lower, "")
    return Letters(
        tags, places, [lower[index] if tag not in MARKS else "" for tag, index in zip(tags, places, strict=False)]
    )


def weighed(line: Line, told: Sequence[int]) -> Iterator[Slip]:
    """Questions about the sentences of a line that hold none of the words told of already."""
    if line.lexicon.language == "fr":
        from lint.agreement.weighed_french import Sentence as French

        sentence: type[French] | type[English] = French
    else:
        from lint.agreement.weighed_english import Sentence as English

        sentence = English
    letters = _letters(line)
    tags, start, taken = line.tags, 0, sorted(letters.places.index(index) for index in told)
    for at, tag in enumerate(tags):
        if tag in ".;q" and at:
            if at - start > SHORTEST and bisect_left(taken, start) == bisect_left(taken, at):
                yield from sentence(line, letters, start, at).read()
            start = at
