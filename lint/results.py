"""What each file gave, kept between runs.

One cache entry for each combination of rules, settings and working folder; in it, by path, the file's time, size and
hash and its result as plain data. A file is known when time and size are the same, or else its hash. Hits are kept,
never messages.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from lint import cache, model
from lint.digest import digest
from lint.findings import Allow, BlockNumber, Held, Located, Result, Stored
from lint.model import Role
from lint.source import Position, Span

MOST = 100_000  # files kept for one combination
SETTLED = 2_000_000_000  # ns; a file that was written less than this before may have changed within one tick

RECORDS: tuple[Any, ...] = (
    Located, Stored, BlockNumber, Allow, Held, Span, Position, model.Place, model.Window, model.SourceSuggestion,
    model.SourceEdit, model.Measure, model.Day, model.Weekday, model.Local, model.Listing, model.Record,
)  # fmt: skip
PLAIN = frozenset({str, int, bool, bytes, float, type(None)})
NUMBERS = {kind: number for number, kind in enumerate(RECORDS)}


class Results:
    """The results of earlier runs with the same rules and settings, to be asked and added to."""

    def __init__(self, folder: str, *key: bytes) -> None:
        self._folder = folder
        self._key = digest(b"results", os.getcwd().encode(), *key)
        self._known: dict[tuple[str, bool], tuple[int, int, bytes, bytes]] = cache.get(folder, self._key) or {}
        self._added = False

    def get(self, path: str, across: bool) -> Result | None:
        """The result of a file, or None where it is not known as it is now."""
        entry = self._known.get((path, across))
        if entry is None:
            return None
        time, size, known, packed = entry
        try:
            stat = os.stat(path)
        except OSError:
            return None
        if stat.st_size != size or (stat.st_mtime_ns != time and _hash(path) != known):
            return None
        return _result(marshal.loads(packed))

    def put(self, path: str, result: Result, across: bool) -> None:
        """Remember what a file gave; failures are not remembered."""
        if result.failures:
            return
        try:
            stat = os.stat(path)
            known = _hash(path)
        except OSError:
            return
        fresh = _now() - stat.st_mtime_ns < SETTLED
        time = 0 if fresh else stat.st_mtime_ns
        packed = marshal.dumps(pack(tuple(result)))
        self._known.pop((path, across), None)
        self._known[path, across] = (time, stat.st_size, known, packed)
        self._added = True

    def save(self) -> None:
        if self._added:
            cache.put(self._folder, self._key, dict(list(self._known.items())[-MOST:]))


def _now() -> int:
    from time import time_ns

    return time_ns()


def _hash(path: str) -> bytes:
    with open(path, "rb") as file:
        return digest(file.read())


def _result(plain: Any) -> Result:
    return Result(*unpack(plain))


def pack(value: Any) -> Any:
    """A value of a result as plain data: a tuple is marked by its first item. Raises TypeError for anything else."""
    kind = type(value)
    if kind in PLAIN:
        return value
    if kind in NUMBERS:
        return (NUMBERS[kind], *map(pack, value))
    if kind is tuple:
        return ("tuple", *map(pack, value))
    if kind is Decimal:
        return ("decimal", str(value))
    if kind is date:
        return ("date", value.isoformat())
    if kind is Role:
        return ("role", str(value))
    if isinstance(value, Mapping):
        return ("dict", {key: pack(item) for key, item in value.items()})
    raise TypeError(f"{kind.__name__} cannot be kept between runs")


def unpack(plain: Any) -> Any:
    """The value that `pack` was given."""
    if type(plain) is not tuple:
        return plain
    mark, *items = plain
    if mark == "tuple":
        return tuple(map(unpack, items))
    if mark == "decimal":
        return Decimal(items[0])
    if mark == "date":
        return date.fromisoformat(items[0])
    if mark == "role":
        return Role(items[0])
    if mark == "dict":
        return {key: unpack(item) for key, item in items[0].items()}
    return RECORDS[mark](*map(unpack, items))
