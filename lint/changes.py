"""Which lines changed, as git sees it: for findings on new copy only."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence

from lint.errors import UsageError
from lint.model import Finding

Lines = dict[str, list[range]]  # by absolute path
# Whatever the user's settings make of a diff.
PLAIN = (
    "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--src-prefix=a/", "--dst-prefix=b/",
)  # fmt: skip


def changed(root: str, since: str | None) -> Lines:
    """Changed and added lines since a revision, untracked files whole; None means what is staged. Raises UsageError.

    Where the revision is another branch, what counts is where this one left it: what happened there since is not ours.
    """
    against = ["--cached"] if since is None else [_left(root, since), "--"]
    lines = _parse(root, _git(root, "diff", *PLAIN, *against))
    if since is not None:
        for path in _git(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0"):
            if path:
                lines[os.path.join(root, path)] = [range(1, 2**31)]
    return lines


def _left(root: str, since: str) -> str:
    """The commit that a revision and this branch have in common; the revision itself where there is none."""
    done = _run(root, "merge-base", "--end-of-options", since, "HEAD")
    return since if done.returncode else done.stdout.strip()


def _run(root: str, *args: str) -> subprocess.CompletedProcess[str]:
    command = ["git", "-c", "core.quotepath=off", "-C", root, *args]
    try:
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    except FileNotFoundError:
        raise UsageError("git is not installed") from None


def _git(root: str, *args: str) -> str:
    done = _run(root, *args)
    if done.returncode:
        reason = done.stderr.strip().splitlines() or ["git failed"]
        raise UsageError(f"git: {reason[0]}")
    return done.stdout


def _parse(root: str, diff: str) -> Lines:
    """Line ranges of the new side of a diff without context."""
    lines: Lines = {}
    path = ""
    for line in diff.splitlines():
        if line.startswith("+++ "):
            name = line[4:].rstrip("\t").strip('"')
            path = os.path.join(root, name.removeprefix("b/")) if name != "/dev/null" else ""
        elif line.startswith("@@ ") and path:
            start, _, count = line.split("+", 1)[1].split(" ", 1)[0].partition(",")
            lines.setdefault(path, []).append(range(int(start), int(start) + int(count or 1)))
    return lines


def touches(finding: Finding, lines: Lines) -> bool:
    """Whether a finding, or the other side of its contradiction, stands on a changed line."""
    for place in (finding.place, *finding.related):
        for changed in lines.get(os.path.realpath(place.path), ()):
            if place.start.line < changed.stop and changed.start <= place.end.line:
                return True
    return False


def within(paths: Sequence[str], lines: Lines) -> list[str]:
    """The files that have changed lines."""
    return [path for path in paths if os.path.realpath(path) in lines]
