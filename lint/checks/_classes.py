"""Words side by side that no sentence has: "dans mairie", "exigent résultats", "scheduled be heard".

Each word of a block is one letter for what it can be, and pairs of letters are looked for. What it finds is likely to
lack a word, never certain to: lists, headlines and the jargon of a trade leave words out on purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import pairwise

from lint.agreement.words import LINKS, Line, Nature, Natures, natures
from lint.lexicon import FUNCTION, Lexicon
from lint.model import Block
from lint.record import NamedTuple
from lint.source import Span


class Bare(NamedTuple):
    """Two or three words that lack one between them, `span`, with what may have been meant."""

    span: Span
    form: str


class Kind(NamedTuple):
    """Letters of two words, and of the one behind where any are given; `form` says what should stand there.

    It is "" where the two are right after all.
    """

    first: str
    second: str
    form: Callable[[Line, int], str]
    third: str = ""


Tell = Callable[[str, Nature], str]


class Codes(dict[str, str]):
    """The letters of the words of a language as written, worked out once for each."""

    def __init__(self, natures: Natures, closed: Mapping[str, frozenset[str]], tell: Tell) -> None:
        super().__init__({word: letter for letter, words in closed.items() for word in words})
        self.natures = natures
        self.tell = tell

    def __missing__(self, word: str) -> str:
        if word.isdigit():
            found = "#"
        elif not word.islower():
            name = word.istitle() and len(word) > 1 and not self.natures[word.lower()].all & FUNCTION
            found = "c" if name else "-"
        else:
            found = self.tell(word, self.natures[word])
        self[word] = found
        return found


def pair(line: Line, index: int, between: str) -> str:
    return f"{line.words[index]} {between}{line.words[index + 1]}"


class Tongue(NamedTuple):
    """The words of grammar of a language by their letter, how the letter of another word is told, and the pairs."""

    closed: Mapping[str, frozenset[str]]
    tell: Tell
    kinds: tuple[Kind, ...]


@cache
def _tongue(language: str) -> Tongue:
    if language == "fr":
        from lint.checks import _classes_french

        return _classes_french.TONGUE
    from lint.checks import _classes_english

    return _classes_english.TONGUE


_ready: dict[str, tuple[Codes, dict[tuple[str, str], Kind]]] = {}


def _made(words: Lexicon) -> tuple[Codes, dict[tuple[str, str], Kind]]:
    """The letters of a language's words, and what each pair of them calls for."""
    if words.language not in _ready:
        closed, tell, kinds = _tongue(words.language)
        pairs = {(one, other): kind for kind in kinds for one in kind.first for other in kind.second}
        _ready[words.language] = Codes(natures(words), closed, tell), pairs
    return _ready[words.language]


def find(block: Block, words: Lexicon) -> Iterator[Bare]:
    """The words of a block that lack one between them."""
    codes, kinds = _made(words)
    letters = "".join(map(codes.__getitem__, block.tokens.words))
    if kinds.keys().isdisjoint(pairwise(letters)):
        return
    line = Line(block, words)
    for index, two in enumerate(pairwise(letters)):
        kind = kinds.get(two)
        if kind is None or not LINKS.issuperset(line.gaps[index + 1 : index + 2]) or not line.ends(index + 1):
            continue
        plain = line.is_lower(index + 1) or two[1] == "#"
        form = kind.form(line, index) if plain and _third(kind, letters, index) else ""
        if form:
            yield Bare(line.span(index, index + 1), form)


def _third(kind: Kind, letters: str, index: int) -> bool:
    """Whether the word behind two has one of the letters that it must have."""
    return not kind.third or letters[index + 2 : index + 3] in tuple(kind.third)
