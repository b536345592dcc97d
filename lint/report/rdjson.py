"""Reviewdog's diagnostic format. Its columns are UTF-8 bytes from one; characters would shift all after an accent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

from lint.model import Finding, Severity
from lint.report.offsets import locate
from lint.report.words import rule_name
from lint.source import SourceFile, Span

if TYPE_CHECKING:
    from lint.engine import Report

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    content = {"source": {"name": "deskcheck"}, "diagnostics": list(diagnostics(report))}
    yield json.dumps(content, ensure_ascii=False) + "\n"


def diagnostics(report: Report) -> Iterator[dict[str, Any]]:
    """Each finding as a diagnostic."""
    for finding in report.findings:
        yield _diagnostic(finding, report)


def _diagnostic(finding: Finding, report: Report) -> dict[str, Any]:
    source = report.source(finding.path)
    content: dict[str, Any] = {
        "message": finding.message,
        "location": {"path": finding.path.removeprefix("./"), "range": _range(source, finding.place.span)},
        "severity": SEVERITIES[finding.severity],
        "code": {"value": rule_name(finding)},
    }
    edits = [edit for each in finding.suggestions if len(each.edits) == 1 for edit in each.edits]
    if edits:
        content["suggestions"] = [{"range": _range(source, edit.span), "text": edit.text} for edit in edits]
    if finding.related:
        content["related_locations"] = [
            {
                "message": place.message,
                "location": {
                    "path": place.path.removeprefix("./"),
                    "range": _range(report.source(place.path), place.span),
                },
            }
            for place in finding.related
        ]
    return content


def _range(source: SourceFile, span: Span) -> dict[str, dict[str, int]]:
    found = locate(source, span, "utf-8")
    return {
        "start": {"line": found.line, "column": found.column},
        "end": {"line": found.end_line, "column": found.end_column},
    }
