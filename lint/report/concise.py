"""A finding a line, for editors, grep and git hooks: `path:line:column: severity rule message`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from lint.report.width import clean
from lint.report.words import rule_name

if TYPE_CHECKING:
    from lint.engine import Report


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    """One line a finding; severities are English whatever the language, so that other programs can rely on them."""
    for finding in report.findings:
        line, column = finding.place.start
        where = f"{clean(finding.path)}:{line}:{column}"
        yield f"{where}: {finding.severity.name.lower()} {rule_name(finding)} {clean(finding.message)}\n"
