"""JUnit XML: a suite a file, a failing case a finding; a passing case where there is none, or CI says "no tests"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from lint.model import Finding, Severity
from lint.report.words import rule_name
from lint.report.xml import attributes, text

if TYPE_CHECKING:
    from lint.engine import Report


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    """Notes are cases that pass: a note never fails a build."""
    loud = sum(finding.severity > Severity.NOTE for finding in report.findings)
    cases, errors = max(len(report.findings), 1), len(report.failures)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f"<testsuites{attributes(name='deskcheck', tests=cases + errors, failures=loud, errors=errors)}>\n"
    for path, group in groupby(report.findings, lambda finding: finding.path):
        yield from _suite(path, list(group))
    for failure in report.failures:
        yield f"<testsuite{attributes(name=failure.path or 'deskcheck', tests=1, failures=0, errors=1)}>"
        yield f"<testcase{attributes(name=failure.stage, classname=failure.path or 'deskcheck')}>"
        yield f"<error{attributes(message=failure.error)}/></testcase></testsuite>\n"
    if not report.findings and not report.failures:
        yield f"<testsuite{attributes(name='deskcheck', tests=1, failures=0, errors=0)}>"
        yield f"<testcase{attributes(name='no findings', classname='deskcheck')}/></testsuite>\n"
    yield "</testsuites>\n"


def _suite(path: str, findings: list[Finding]) -> Iterator[str]:
    loud = sum(finding.severity > Severity.NOTE for finding in findings)
    yield f"<testsuite{attributes(name=path, tests=len(findings), failures=loud, errors=0)}>\n"
    for finding in findings:
        line, column = finding.place.start
        name = f"{rule_name(finding)}:{line}:{column}"
        yield f"<testcase{attributes(name=name, classname=path, file=path, line=line)}>"
        where = f"line {line}, column {column}: {finding.place.excerpt}"
        if finding.severity > Severity.NOTE:
            kind = finding.severity.name.lower()
            yield f"<failure{attributes(message=finding.message, type=kind)}>{text(where)}</failure>"
        else:
            yield f"<system-out>{text(f'{finding.message} ({where})')}</system-out>"
        yield "</testcase>\n"
    yield "</testsuite>\n"
