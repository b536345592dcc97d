"""GitLab's code quality report: a list, empty when there is nothing. It merges equal fingerprints: ours are unique."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

from lint.digest import digest
from lint.model import Finding, Severity
from lint.report.words import rule_name

if TYPE_CHECKING:
    from lint.engine import Report

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    seen: Counter[tuple[str, str]] = Counter()
    entries = []
    for finding in report.findings:
        key = (finding.path, finding.fingerprint)
        seen[key] += 1
        entries.append(_entry(finding, seen[key]))
    yield json.dumps(entries, ensure_ascii=False, indent=1) + "\n"


def _entry(finding: Finding, number: int) -> dict[str, Any]:
    """GitLab shows no rule: it goes into the description."""
    path = finding.path.removeprefix("./")
    return {
        "description": f"{rule_name(finding)}: {finding.message}",
        "check_name": finding.rule,
        "fingerprint": digest(path.encode(), finding.fingerprint.encode(), str(number).encode()).hex(),
        "severity": SEVERITIES[finding.severity],
        "location": {
            "path": path,
            "lines": {"begin": finding.place.start.line, "end": finding.place.end.line},
        },
    }
