"""Annotations of GitHub Actions: workflow commands, errors first, because only the first ten of a kind are shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from lint.model import Finding, Severity
from lint.report.words import rule_name

if TYPE_CHECKING:
    from lint.engine import Report

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    for finding in sorted(report.findings, key=lambda finding: -finding.severity):
        yield _command(finding)
    for failure in report.failures:
        place = f" file={_property(failure.path)}" if failure.path else ""
        yield f"::error{place}::{_data(failure.error)}\n"


def _command(finding: Finding) -> str:
    start, end = finding.place.start, finding.place.end
    fields = {"file": finding.path.removeprefix("./"), "line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub shows no columns of an annotation over several lines
        fields |= {"col": start.column, "endColumn": end.column}
    fields["title"] = rule_name(finding)
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in fields.items())
    return f"::{COMMANDS[finding.severity]} {listed}::{_data(finding.message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
