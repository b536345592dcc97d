"""Which files a run reads."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import translate
from functools import cache

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
    wanted = tuple(patterns)
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if covered(entry.path, barred, root):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, patterns, barred, root)
        elif covered(entry.path, wanted, root):
            yield entry.path


def covered(path: str, patterns: Sequence[str], root: str, above: bool = False) -> bool:
    """Whether a pattern matches a path; with `above`, or one of the folders it lies in below the root."""
    inside = relative(path, root)
    return _any(tuple(patterns), above and not inside.startswith("..")).match(inside) is not None


@cache
def _any(patterns: tuple[str, ...], above: bool) -> re.Pattern[str]:
    """What matches any of some patterns, and with `above` what lies below a folder that one matches."""
    return re.compile(rf"(?s:{'|'.join(map(_one, patterns)) or '(?!)'}){'(?:/.*)?' if above else ''}\Z")


def _one(pattern: str) -> str:
    """A pattern without a slash means a name anywhere; with one, a path from the root, `**/` for any depth."""
    bare = pattern.strip("/")
    if "/" not in pattern.rstrip("/"):
        name = _body(bare if "[" in bare else bare.replace("?", "\0"))
        return "(?:.*/)?" + name.replace(".*", "[^/]*").replace("\0", "[^/]")
    return f"(?:{_body(bare)}|{_body(bare.removeprefix('**/'))})"


def _body(pattern: str) -> str:
    """A pattern of the shell as an expression, without the end that `translate` gives it."""
    return translate(pattern).removeprefix("(?s:")[:-3]


def relative(path: str, root: str) -> str:
    """A path from the root, with slashes; as it is where there is none, as on another drive."""
    if path.startswith("./") and ".." not in path and os.getcwd() == root:
        return path[2:]
    try:
        return os.path.relpath(path, root).replace(os.sep, "/")
    except ValueError:
        return path.replace(os.sep, "/")
