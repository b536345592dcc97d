"""Which files a run reads."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase

from lint.config import EXCLUDE
from lint.errors import UsageError


def discover(
    paths: Iterable[str], patterns: Sequence[str], exclude: Sequence[str], root: str, force_exclude: bool = False
) -> list[str]:
    """Files named by paths, and those below named folders that match `patterns` and no exclusion, in order and once.

    Files that are named are taken as they are, unless `force_exclude`. Raises UsageError for a path that is not there.
    """
    barred = (*EXCLUDE, *exclude)
    found: dict[str, None] = {}
    for path in paths:
        if os.path.isdir(path):
            found.update(dict.fromkeys(_below(path, patterns, barred, root)))
        elif not os.path.lexists(path):
            raise UsageError(f"no such file or folder: {path}")
        elif not force_exclude or not covered(path, barred, root, above=True):
            found[path] = None
    return list(found)


def _below(folder: str, patterns: Sequence[str], barred: Sequence[str], root: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if covered(entry.path, barred, root):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, patterns, barred, root)
        elif any(_matches(entry.path, pattern, root) for pattern in patterns):
            yield entry.path


def covered(path: str, patterns: Sequence[str], root: str, above: bool = False) -> bool:
    """Whether a pattern matches a path; with `above`, or one of the folders it lies in below the root."""
    if any(_matches(path, pattern, root) for pattern in patterns):
        return True
    if not above:
        return False
    inside = relative(path, root)
    parts = [] if inside.startswith("..") else inside.split("/")[:-1]
    folders = [os.path.join(root, *parts[: depth + 1]) for depth in range(len(parts))]
    return any(_matches(folder, pattern, root) for folder in folders for pattern in patterns)


def _matches(path: str, pattern: str, root: str) -> bool:
    """A pattern without a slash means a name anywhere; with one, a path from the root, `**/` for any depth."""
    name = os.path.basename(os.path.normpath(path))
    if "/" not in pattern.rstrip("/"):
        return fnmatchcase(name, pattern.rstrip("/"))
    inside, pattern = relative(path, root), pattern.strip("/")
    return fnmatchcase(inside, pattern) or fnmatchcase(inside, pattern.removeprefix("**/"))


def relative(path: str, root: str) -> str:
    """A path from the root, with slashes; as it is where there is none, as on another drive."""
    try:
        return os.path.relpath(path, root).replace(os.sep, "/")
    except ValueError:
        return path.replace(os.sep, "/")
