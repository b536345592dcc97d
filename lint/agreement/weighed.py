"""A second look at agreement that weighs: where the strict readers found nothing in a sentence, it may ask."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from lint.agreement.slips import Slip
from lint.agreement.tags import grade, position
from lint.agreement.words import Line

PADDING = "...."  # patterns look so far beyond the end
SHORTEST = 3  # words of a sentence
graded = cache(grade)


def weighed(line: Line, told: Sequence[int]) -> Iterator[Slip]:
    """Questions about the sentences of a line that hold none of the words told of already."""
    if line.lexicon.language == "fr":
        from lint.agreement.weighed_french import Sentence as French

        sentence: type[French] | type[English] = French
    else:
        from lint.agreement.weighed_english import Sentence as English

        sentence = English
    tags, start, taken = line.tags, 0, sorted(position(line.tags, index) for index in told)
    for at, tag in enumerate(tags):
        if tag in ".;q" and at:
            if at - start > SHORTEST and bisect_left(taken, start) == bisect_left(taken, at):
                yield from sentence(line, start, at).read()
            start = at
