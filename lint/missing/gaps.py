"""Words side by side between which one is missing: "dans mairie", "exigent résultats", "scheduled be heard".

Each word of a line is one letter for what it can be (see `lint.agreement.tags`), and pairs of letters are looked for.
What they find is likely to lack a word, never certain to: headlines and the jargon of a trade leave words out on
purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import compress, count, pairwise

from lint.agreement.page import Reading
from lint.agreement.page import slips as read
from lint.agreement.slips import Handler, Slip
from lint.agreement.tags import MARKS, graded
from lint.agreement.words import Line
from lint.record import NamedTuple

Form = Callable[[Line, int], str]  # what should stand for the words at an index and behind it; "" where they are right


class Pair(NamedTuple):
    """Letters of two words, and what is told of them."""

    first: str
    second: str
    form: Form


class Grammar(NamedTuple):
    """What finds a missing word in a language: pairs of words, words that call for others, patterns over letters."""

    pairs: Mapping[tuple[str, str], tuple[Form, ...]]
    handlers: Mapping[str, Handler]
    readings: tuple[Reading, ...]
    promises: Callable[[list[str], int], bool]


def letters(kinds: str, number: str = "sp?") -> str:
    """The letters of graded classes (see `tags.graded`) and others, in a number."""
    from lint.agreement.tags import GRADED

    plain = "".join(kind for kind in kinds if kind not in GRADED)
    return plain + graded("".join(kind for kind in kinds if kind in GRADED), number)[1:-1]


def grammar(
    pairs: Sequence[Pair],
    handlers: Mapping[str, Handler],
    readings: tuple[Reading, ...],
    promises: Callable[[list[str], int], bool],
) -> Grammar:
    found: dict[tuple[str, str], tuple[Form, ...]] = {}
    for pair in pairs:
        for two in ((one, other) for one in pair.first for other in pair.second):
            found[two] = (*found.get(two, ()), pair.form)
    return Grammar(found, handlers, readings, promises)


@cache
def of(language: str) -> Grammar:
    if language == "fr":
        from lint.missing import french

        return french.GRAMMAR
    from lint.missing import english

    return english.GRAMMAR


def side_by_side(line: Line, found: Grammar) -> Iterator[Slip]:
    """The pairs of words of a line that lack one between them."""
    tags, pairs = line.tags, found.pairs
    index = done = 0
    for at in compress(count(), map(pairs.__contains__, pairwise(tags))):
        index += at - done - sum(map(MARKS.__contains__, tags[done:at]))
        done = at
        if not line.ends(index + 1):
            continue
        form = next((form for told in pairs[tags[at], tags[at + 1]] if (form := told(line, index))), "")
        if form:
            yield missing(line, index, index + 1, form)


def sentences(lines: Sequence[Line], found: Grammar) -> Iterator[tuple[Line, Slip]]:
    """What the patterns find in the lines of a page."""
    return read(lines, found.readings)


def missing(line: Line, first: int, last: int, form: str) -> Slip:
    return Slip("verb", line.span(first, last), (form,))


def between(line: Line, index: int, word: str) -> str:
    """Two words with another one between them, as written."""
    return f"{line.words[index]} {word}{line.words[index + 1]}"
