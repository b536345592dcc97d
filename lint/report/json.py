"""The report for other programs: a versioned contract. Fields may be added; consumers ignore those they do not know.

Lines and columns count from one, columns in code points; offsets from zero; ends are exclusive.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

from lint import __version__
from lint.model import Failure, Finding, Place, SourceSuggestion

if TYPE_CHECKING:
    from lint.engine import Report, Summary

VERSION = 1


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    """One JSON object on one line; keys in a fixed order, text as it stands."""
    content = {
        "version": VERSION,
        "tool": {"name": "deskcheck", "version": __version__},
        "findings": [finding(each) for each in report.findings],
        "failures": [_failure(failure) for failure in report.failures],
        "summary": _summary(report.summary),
    }
    yield json.dumps(content, ensure_ascii=False) + "\n"


def finding(finding: Finding) -> dict[str, Any]:
    return {
        **_place(finding.place),
        "rule": finding.rule,
        "family": finding.family,
        "outcome": finding.outcome,
        "entry": finding.entry,
        "severity": finding.severity.name.lower(),
        "confidence": finding.confidence.name.lower(),
        "message": finding.message,
        "excerpt": finding.place.excerpt,
        "suggestions": [_suggestion(each) for each in finding.suggestions],
        "related": [{**_place(place), "message": place.message} for place in finding.related],
        "also": list(finding.also),
        "fingerprint": finding.fingerprint,
        "url": None,
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.start.line,
        "column": place.start.column,
        "end_line": place.end.line,
        "end_column": place.end.column,
        "offset": place.span.start,
        "end_offset": place.span.end,
    }


def _suggestion(suggestion: SourceSuggestion) -> dict[str, Any]:
    edits = [{"offset": span.start, "end_offset": span.end, "text": text} for span, text in suggestion.edits]
    return {"text": suggestion.text, "edits": edits, "safe": suggestion.safe}


def _failure(failure: Failure) -> dict[str, Any]:
    return {"path": failure.path, "rule": failure.rule, "stage": failure.stage, "error": failure.error}


def _summary(summary: Summary) -> dict[str, Any]:
    kept = ("files", "errors", "warnings", "notes", "suppressed", "baselined", "failures")
    read = ("quantities", "dates", "names")
    return {
        **{name: getattr(summary, name) for name in kept},
        "read": {name: getattr(summary, name) for name in read},
        "agreed": summary.agreed,
    }
