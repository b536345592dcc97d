"""A small cache, of compiled rules and patterns, in the user's cache folder.

An entry is a digest and marshalled plain data. Whatever is wrong with an entry or its folder (broken, cut short, owned
by somebody else, read-only) makes it a miss, never an error.
"""

from __future__ import annotations

import marshal
import os
import sys
from typing import Any

from lint.digest import SIZE, digest

KEPT = 40  # entries; one or two a configuration, version and part of a repository, so this is plenty


def default_folder() -> str:
    """The user's cache folder for deskcheck, by the platform's custom."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "deskcheck")


def inside(folder: str, root: str) -> bool:
    """Whether a folder is a checked root or lies below it: there no cache is ever written."""
    folder, root = os.path.realpath(folder), os.path.realpath(root)
    return folder == root or folder.startswith(root.rstrip(os.sep) + os.sep)


def _path(folder: str, key: bytes) -> str:
    return os.path.join(folder, f"entry-{key.hex()}")


def _ours(path: str) -> bool:
    return not hasattr(os, "geteuid") or os.stat(path).st_uid == os.geteuid()


def get(folder: str, key: bytes) -> Any:
    """The plain data stored under a key, or None."""
    path = _path(folder, key)
    try:
        if not _ours(path):
            return None
        with open(path, "rb") as file:
            data = file.read()
        if digest(data[SIZE:]) != data[:SIZE]:
            return None
        return marshal.loads(data[SIZE:])
    except (OSError, ValueError, EOFError, TypeError):
        return None


def put(folder: str, key: bytes, plain: Any) -> None:
    """Store plain data under a key; silently does nothing where the folder cannot be written."""
    payload = marshal.dumps(plain)
    path = _path(folder, key)
    scratch = f"{path}.{os.getpid()}"
    try:
        os.makedirs(folder, exist_ok=True)
        with open(scratch, "wb") as file:
            file.write(digest(payload) + payload)
        os.replace(scratch, path)
        _prune(folder)
    except OSError:
        return


def _prune(folder: str) -> None:
    entries = [entry for entry in os.scandir(folder) if entry.name.startswith("entry-")]
    entries.sort(key=lambda entry: entry.stat().st_mtime_ns, reverse=True)
    for entry in entries[KEPT:]:
        os.unlink(entry.path)
