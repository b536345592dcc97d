"""The findings of an archive that was there before deskcheck: known, not shown, and never a reason to fail.

A baseline counts findings by path and fingerprint. A fingerprint is made of words, so that one defect mended and
another made in its place is seen.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable

from lint.errors import DataError
from lint.model import Finding
from lint.suppress import identity

FILE = ".deskcheck-baseline.json"
VERSION = 1

Baseline = Counter[tuple[str, str]]


def load(root: str) -> Baseline | None:
    """The baseline of a repository, or None. Raises DataError."""
    path = os.path.join(root, FILE)
    if not os.path.exists(path):
        return None
    import json

    try:
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
        if content["version"] != VERSION:
            raise DataError(path, 1, 1, f"version {content['version']}; this deskcheck reads version {VERSION}")
        return Counter({(row["path"], row["fingerprint"]): row["count"] for row in content["findings"]})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(path, 1, 1, f"not a baseline: {error}") from None


def apply(findings: Iterable[Finding], known: Baseline, root: str) -> list[Finding]:
    """Findings that the baseline does not know; of equal ones it knows as many as it counts."""
    left = known.copy()
    new = []
    for finding in findings:
        key = identity(finding, root)
        if left[key] > 0:
            left[key] -= 1
        else:
            new.append(finding)
    return new


def prune(known: Baseline, findings: Iterable[Finding], root: str) -> Baseline:
    """What of a baseline is still seen."""
    return known & Counter(identity(finding, root) for finding in findings)


def write(root: str, known: Baseline, rules: dict[str, str]) -> None:
    """Write a baseline, sorted, a finding a line; `rules` names the rule of each fingerprint, for people."""
    import json

    rows = [
        json.dumps({"path": path, "rule": rules.get(mark, ""), "fingerprint": mark, "count": count}, ensure_ascii=False)
        for (path, mark), count in sorted(known.items())
    ]
    text = f'{{"version": {VERSION}, "findings": [\n' + ",\n".join(rows) + "\n]}\n"
    with open(os.path.join(root, FILE), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
