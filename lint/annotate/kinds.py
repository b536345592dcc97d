"""The kinds of event that words name, by a table of stems."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lint.annotate.words import table

Kinds = Mapping[str, tuple[str, ...]]  # of event, by the stems of words that name them (in Vietnamese whole words)
Index = dict[str, list[tuple[str, str]]]  # stems, whole words with a blank behind, and their kinds, by three letters
WHOLE = 4  # letters of a stem that only stands for a whole word: "met" is not "methods"
_indexed: list[tuple[Kinds, Index]] = []


def _index(named: Kinds) -> Index:
    """The stems of a table by their first letters; made once for a table."""
    for known, index in _indexed:
        if known is named:
            return index
    index = {}
    for kind, stems in named.items():
        for stem in stems:
            index.setdefault(stem.partition(" ")[0][:3], []).append((f"{stem} " if len(stem) <= WHOLE else stem, kind))
    _indexed[:] = [*_indexed[-3:], (named, index)]
    return index


def found(words: str, named: Kinds) -> list[tuple[int, str]]:
    """Where words of a table stand in words that each follow a blank, and the kind of each."""
    index = _index(named)
    places = []
    at = 0
    for word in words.split():
        for stem, kind in index.get(word[:3], ()):
            if words.startswith(stem, at + 1):
                places.append((at, kind))
        at += len(word) + 1
    return places


# What makes of an event that follows it the complement of something else.
COMPLEMENT = table(
    "de du des d apres avant depuis lors pendant durant pour contre dans sur par malgre suite",
    "of after before since during for against in on over by from despite following amid",
    "trong của sau trước vì do từ về tại khi liên bởi nhân",
)
BETWEEN_PREPOSITION = table(
    "la le les l un une deux trois quatre cinq the a an last two three four five cette ce this vụ trận cuộc cơn buổi",
    "lễ chuyến phiên hai ba bốn năm loạt",
)


def told_by(words: str, named: Kinds) -> tuple[str, ...]:
    """The kinds that words name otherwise than as a complement."""
    told = [(-at, kind) for at, kind in found(words, named) if not _is_complement(words[:at].split()[-3:])]
    return tuple(dict.fromkeys(kind for _, kind in sorted(told)))


def named_by(words: str, named: Kinds) -> tuple[str, ...]:
    """The kinds that words name in any way, the last first."""
    return tuple(dict.fromkeys(kind for _, kind in sorted((-at, kind) for at, kind in found(words, named))))


def _is_complement(before: Sequence[str]) -> bool:
    if len(before) == 3 and before[1] in BETWEEN_PREPOSITION and before[0] in COMPLEMENT:
        return True  # "from the Crete quake"
    for word in reversed(before):
        if word in COMPLEMENT:
            return True
        if word not in BETWEEN_PREPOSITION:
            return False
    return False
