"""`deskcheck allow`: a finding of the last report is right, and why."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from lint import cache, config, suppress
from lint.commands._shared import cache_folder, day, last_report
from lint.errors import UsageError


def run(args: argparse.Namespace) -> int:
    root = config.root(".")
    if not args.reason.strip():
        raise UsageError("an allow needs a reason")
    day(args.until)
    folder = cache_folder(args)
    shown = cache.get(folder, last_report(root)) if folder is not None else None
    if shown is None:
        raise UsageError("no report to take the finding from: run deskcheck check first")
    path, fingerprint, rule, excerpt = _shown(args.finding, shown)
    text = " ".join(excerpt.split())[:60]
    suppress.add(root, suppress.Row(path, fingerprint, rule, args.reason.strip(), until=args.until, text=text))
    print(f"{suppress.FILE}: {path}: {rule}: {text}")
    return 0


def _shown(word: str, shown: Sequence[tuple[str, str, str, str]]) -> tuple[str, str, str, str]:
    """The finding that a number or the start of a fingerprint means. Raises UsageError."""
    if word.isdigit() and 0 < int(word) <= len(shown):
        return shown[int(word) - 1]
    meant = [each for each in shown if len(word) >= 6 and each[1].startswith(word.lower())]
    if not meant:
        raise UsageError(f"the last report has no finding {word}; it has {len(shown)}")
    return meant[0]
