"""What the patterns find."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from lint.record import NamedTuple
from lint.source import Span

if TYPE_CHECKING:
    from lint.agreement.page import Reading
    from lint.agreement.words import Line


Kind = Literal["number", "gender", "participle", "verb", "article", "homophone"]


class Slip(NamedTuple):
    """`span` are the words that do not agree; `forms` what could stand there instead."""

    kind: Kind
    span: Span
    forms: tuple[str, ...]
    doubt: int = 0


Handler = Callable[["Line", int], Slip | None]  # what there is to say of the word at an index

Reader = Callable[["Line"], Iterator[Slip]]


class Grammar(NamedTuple):
    """The patterns of a language: those that a word calls for, those that read a line from its openings on, and those
    that look at the letters of a page."""

    handlers: Mapping[str, tuple[Handler, ...]]
    readers: tuple[Reader, ...]
    readings: tuple[Reading, ...] = ()

    def slips(self, lines: Sequence[Line]) -> Iterator[tuple[Line, Slip]]:
        """All slips of the lines of a page, in no order."""
        handlers = self.handlers
        for line in lines:
            for index in [index for index, word in enumerate(line.lower) if word in handlers]:
                if not (line.words[index].isupper() and _is_letters(line, index)):
                    for handler in handlers[line.lower[index]]:
                        slip = handler(line, index)
                        if slip is not None:
                            yield line, slip
            for reader in self.readers:
                for slip in reader(line):
                    yield line, slip
        if self.readings:
            from lint.agreement.page import slips

            yield from slips(lines, self.readings)


def _is_letters(line: Line, index: int) -> bool:
    """Whether a word in capitals stands among others: "la catégorie A", "la CET"."""
    word = line.words[index]
    if not word.isupper() or index in line.starts or not line.is_lower(index + 1):
        return False
    return len(word) == 1 or not line.words[index - 1].isupper()


def grammar(
    tables: tuple[Mapping[str, Handler], ...], readers: tuple[Reader, ...], readings: tuple[Reading, ...] = ()
) -> Grammar:
    """A grammar of tables that say which word calls for which pattern."""
    words = dict.fromkeys(word for table in tables for word in table)
    handlers = {word: tuple(table[word] for table in tables if word in table) for word in words}
    return Grammar(handlers, readers, readings)


def together(*tables: Mapping[str, Handler]) -> dict[str, Handler]:
    """Tables as one; where several have a word, their patterns are tried in order."""
    found: dict[str, list[Handler]] = {}
    for table in tables:
        for word, handler in table.items():
            found.setdefault(word, []).append(handler)
    return {word: handlers[0] if len(handlers) == 1 else _first(handlers) for word, handlers in found.items()}


def _first(handlers: list[Handler]) -> Handler:
    def handle(line: Line, index: int) -> Slip | None:
        for handler in handlers:
            slip = handler(line, index)
            if slip is not None:
                return slip
        return None

    return handle
