"""Checkstyle XML, which most CI servers read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from lint.model import Severity
from lint.report.words import rule_name
from lint.report.xml import attributes

if TYPE_CHECKING:
    from lint.engine import Report

SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for path, findings in groupby(report.findings, lambda finding: finding.path):
        yield f"<file{attributes(name=path)}>\n"
        for finding in findings:
            line, column = finding.place.start
            severity, name = SEVERITIES[finding.severity], f"deskcheck.{rule_name(finding)}"
            fields = attributes(line=line, column=column, severity=severity, message=finding.message, source=name)
            yield f"<error{fields}/>\n"
        yield "</file>\n"
    for failure in report.failures:
        fields = attributes(line=1, severity="error", message=failure.error, source=f"deskcheck.{failure.stage}")
        yield f"<file{attributes(name=failure.path or 'deskcheck')}><error{fields}/></file>\n"
    yield "</checkstyle>\n"
