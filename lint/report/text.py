"""The report that an editor reads: one line that sums up, then a finding at a time, both sides in view."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from itertools import count, groupby
from typing import TYPE_CHECKING, TextIO

from lint.model import Finding, Severity
from lint.phrases import fill
from lint.report.frame import PRIMARY, SECONDARY, Pane, panes, rows
from lint.report.width import clean, reveal, terminal_width, wrap
from lint.report.words import Words, counted, question, rule_name, summary_line, whereabouts, words_of

if TYPE_CHECKING:
    from lint.engine import Report

NARROWEST, WIDEST = 40, 100
WINDOWS = ("WT_SESSION", "ANSICON", "ConEmuANSI", "TERM", "TERM_PROGRAM")  # terminals there that know colours set one
BOLD, DIM = "1", "2"
COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
SEVERITY_COUNTS = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.NOTE: "notes"}


def wants_colour(stream: TextIO, env: Mapping[str, str]) -> bool:
    """Whether to colour what goes to `stream`: on a capable terminal, unless NO_COLOR says no (no-color.org)."""
    capable = sys.platform != "win32" or any(name in env for name in WINDOWS)
    return stream.isatty() and capable and not env.get("NO_COLOR") and env.get("TERM") != "dumb"


def render(report: Report, lang: str, stream: TextIO) -> Iterator[str]:
    """The report in pieces, laid out for `stream`."""
    colour, width = wants_colour(stream, os.environ), terminal_width(stream)
    return (f"{line}\n" for line in lines(report, lang, colour, width))


def lines(report: Report, lang: str, colour: bool = False, width: int = 80) -> Iterator[str]:
    """The lines of the whole report; `width` is the terminal's, in cells."""
    words = words_of(lang)
    cells = min(max(width, NARROWEST), WIDEST)
    yield _paint(summary_line(report.summary, words), BOLD, colour)
    files = [(path, list(findings)) for path, findings in groupby(report.findings, lambda finding: finding.path)]
    numbers = count(1)  # what `deskcheck allow` takes
    for path, findings in files:
        if len(files) > 1:
            yield from ("", _file(path, findings, words, colour))
        for finding in findings:
            yield ""
            yield from _finding(finding, next(numbers), words, colour, cells)
    if report.findings:
        yield from ("", _paint(fill(words.explain, {"rule": report.findings[0].rule}, lang), DIM, colour))
        yield _paint(fill(words.allow, {"n": 1}, lang), DIM, colour)


def _file(path: str, findings: list[Finding], words: Words, colour: bool) -> str:
    """The heading of a file, where there are several."""
    severities = [finding.severity for finding in findings]
    counts = {name: severities.count(severity) for severity, name in SEVERITY_COUNTS.items()}
    return _paint(f"── {clean(path)}: {', '.join(counted(words, counts))}", BOLD, colour)


def _finding(finding: Finding, number: int, words: Words, colour: bool, cells: int) -> Iterator[str]:
    tone = COLOURS[finding.severity]
    start = finding.place.start
    where = _paint(f"{clean(finding.path)}:{start.line}:{start.column}", BOLD, colour)
    severity = _paint(words.severities[finding.severity], tone, colour)
    yield f"{where}  {severity}  {rule_name(finding)}  {_paint(f'[{number}]', DIM, colour)}"
    yield from (f"  {line}" for line in wrap(clean(finding.message), cells - 2))
    yield ""
    for pane in panes(finding):
        yield from _pane(pane, finding, words, colour, cells)
    if finding.suggestions:
        asked = question([reveal(each.text) if each.text else "" for each in finding.suggestions], words)
        if asked not in clean(finding.message):
            yield from _marked_lines("→", asked, cells)
    if finding.also:
        yield f"  {_paint(fill(words.also, {'what': ', '.join(finding.also)}, words.lang), DIM, colour)}"


def _pane(pane: Pane, finding: Finding, words: Words, colour: bool, cells: int) -> Iterator[str]:
    other = f"{clean(pane.path)}, " if pane.path != finding.path else ""
    yield f"  {_paint(other + whereabouts(pane.line, pane.window, words), DIM, colour)}"
    bar = _paint("│", DIM, colour)
    tones = {"text": "", PRIMARY: COLOURS[finding.severity], SECONDARY: COLOURS[Severity.NOTE]}
    for kind, row in rows(pane, cells - 4):
        yield f"  {bar} {_paint(row, tones[kind], colour)}".rstrip()


def _marked_lines(sign: str, text: str, cells: int) -> Iterator[str]:
    for index, line in enumerate(wrap(text, cells - 4)):
        yield f"  {' ' if index else sign} {line}"


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\033[{code}m{text}\033[0m" if colour and code and text else text
