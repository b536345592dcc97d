"""SARIF 2.1.0, as code scanning services take it.

Columns are code points, which is said (`columnKind`) because readers assume UTF-16. The other side of a contradiction
is a related location that the message links to. `primaryLocationLineHash` is left to the uploader, which computes it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import quote

from lint import __version__
from lint.model import Confidence, Finding, Place, Severity, SourceSuggestion
from lint.report.offsets import locate
from lint.source import SourceFile, Span

if TYPE_CHECKING:
    from lint.engine import Report

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
PRECISION = {Confidence.HIGH: "high", Confidence.MEDIUM: "medium", Confidence.LOW: "low"}


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    rules = sorted({finding.rule for finding in report.findings})
    run = {
        "tool": {"driver": _driver(report, rules)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [_result(finding, rules.index(finding.rule), report) for finding in report.findings],
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False) + "\n"


def _driver(report: Report, rules: list[str]) -> dict[str, Any]:
    return {"name": "deskcheck", "semanticVersion": __version__, "rules": [_rule(rule, report) for rule in rules]}


def _rule(rule: str, report: Report) -> dict[str, Any]:
    """What the report says of a rule: its worst level, and its best precision."""
    found = [finding for finding in report.findings if finding.rule == rule]
    worst, surest = max(each.severity for each in found), max(each.confidence for each in found)
    help = f"deskcheck explain {rule}"
    return {
        "id": rule,
        "shortDescription": {"text": rule},
        "fullDescription": {"text": f"{rule}: {help} says why, with examples."},
        "help": {"text": help},
        "defaultConfiguration": {"level": LEVELS[worst]},
        "properties": {"tags": [found[0].family], "precision": PRECISION[surest], "problem.severity": _problem(worst)},
    }


def _problem(severity: Severity) -> str:
    return "recommendation" if severity is Severity.NOTE else LEVELS[severity]


def _invocation(report: Report) -> dict[str, Any]:
    notices = [
        {
            "level": "error",
            "message": {"text": failure.error},
            **({"locations": [{"physicalLocation": _artifact(failure.path)}]} if failure.path else {}),
        }
        for failure in report.failures
    ]
    return {"executionSuccessful": not notices, "toolExecutionNotifications": notices}


def _result(finding: Finding, index: int, report: Report) -> dict[str, Any]:
    source = report.source(finding.path)
    content: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [{"physicalLocation": _location(finding.place, source)}],
        "partialFingerprints": {"deskcheck/v1": finding.fingerprint},
        "properties": {"outcome": finding.outcome, "confidence": finding.confidence.name.lower()},
    }
    if finding.related:
        content["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _location(place, report.source(place.path)),
                **({"message": {"text": place.message}} if place.message else {}),
            }
            for number, place in enumerate(finding.related, 1)
        ]
    if finding.suggestions:
        content["fixes"] = [_fix(each, finding, source) for each in finding.suggestions]
    return content


def _message(finding: Finding) -> str:
    """The message, with a link to each of the first related places; brackets of the copy are escaped."""
    text = finding.message.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    links = [f"[{place.path}:{place.start.line}]({number})" for number, place in enumerate(finding.related[:3], 1)]
    return f"{text} ({', '.join(links)})" if links else text


def _artifact(path: str) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(path.replace(os.sep, "/").removeprefix("./"))}}


def _location(place: Place, source: SourceFile) -> dict[str, Any]:
    return {**_artifact(place.path), "region": {**_region(source, place.span), "snippet": {"text": place.excerpt}}}


def _region(source: SourceFile, span: Span) -> dict[str, int]:
    found = locate(source, span)
    return {
        "startLine": found.line, "startColumn": found.column, "endLine": found.end_line, "endColumn": found.end_column
    }  # fmt: skip


def _fix(suggestion: SourceSuggestion, finding: Finding, source: SourceFile) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(source, edit.span), "insertedContent": {"text": edit.text}}
        for edit in suggestion.edits
    ]
    return {
        "description": {"text": suggestion.text},
        "artifactChanges": [{**_artifact(finding.path), "replacements": replacements}],
    }
