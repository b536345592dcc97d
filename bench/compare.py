"""What a change does to published text: the findings over a folder that are gained and lost between two revisions.

usage: python bench/compare.py [--options "OPTIONS OF CHECK"] FOLDER OLD [NEW]

OLD and NEW are git revisions, checked out in a temporary folder; without NEW, the files of this checkout as they are.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent


class Key(NamedTuple):
    """The files are the same for both revisions, so a place in them says enough."""

    path: str
    offset: int
    end: int
    rule: str
    severity: str


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", nargs="?", metavar="NEW")
    parser.add_argument("--options", default="", help='options of `deskcheck check`, such as "--select dates"')
    args = parser.parse_args()
    options = shlex.split(args.options)
    with checkout(args.old) as tree:
        old = findings(tree, args.folder, options)
    with checkout(args.new) as tree:
        new = findings(tree, args.folder, options)
    show("lost", old, new)
    show("gained", new, old)
    return 0


@contextmanager
def checkout(revision: str | None) -> Iterator[Path]:
    """The files of a revision, or this checkout where none is given."""
    if revision is None:
        yield ROOT
        return
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        git("worktree", "add", "--quiet", "--detach", str(tree), revision)
        try:
            yield tree
        finally:
            git("worktree", "remove", "--force", str(tree))


def git(*arguments: str) -> None:
    subprocess.run(["git", "-C", str(ROOT), *arguments], check=True)


def findings(tree: Path, folder: Path, options: list[str]) -> dict[Key, dict[str, Any]]:
    """What the tool in `tree` says, from a folder where nothing else is imported."""
    command = [sys.executable, "-m", "lint", "check", "--isolated", "--no-cache", "--format", "json", *options]
    with tempfile.TemporaryDirectory() as empty:
        env = {**os.environ, "PYTHONPATH": str(tree)}
        done = subprocess.run(
            [*command, str(folder.resolve())], cwd=empty, env=env, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
    if not done.stdout:
        raise SystemExit(f"{tree} exited {done.returncode}")
    found = json.loads(done.stdout)["findings"]
    return {Key(f["path"], f["offset"], f["end_offset"], f["rule"], f["severity"]): f for f in found}


def show(what: str, here: dict[Key, dict[str, Any]], there: dict[Key, dict[str, Any]]) -> None:
    """The findings of one side that the other does not have, and their number by rule."""
    only = sorted(here.keys() - there.keys())
    print(f"{len(only)} {what}, of {len(here)}")
    for rule, count in Counter(key.rule for key in only).most_common():
        print(f"{count:6} {rule}")
    for key in only:
        finding = here[key]
        print(f"{key.path}:{finding['line']}:{finding['column']}: {key.severity} {key.rule} {finding['message']}")


if __name__ == "__main__":
    sys.exit(main())
