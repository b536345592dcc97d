"""Runs rules over files: hits become findings, findings are graded, ordered and deduplicated.

Nothing a rule or a file does stops the others: what fails is reported as a Failure.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from lint import source as sources
from lint.article import read
from lint.errors import ReadError
from lint.fingerprint import fingerprint
from lint.model import (
    Agreement,
    Article,
    Block,
    Confidence,
    Failure,
    Finding,
    Hit,
    Place,
    Record,
    Related,
    Role,
    Settings,
    Severity,
    SourceEdit,
    SourceSuggestion,
    Suggestion,
)
from lint.phrases import fill
from lint.ruleset import Outcome, Rule, check_module
from lint.source import SourceFile, Span
from lint.window import window

SERIAL_BELOW = 500  # files; a pool costs more than it gives on fewer
LIFTED = (Role.TITLE, Role.STANDFIRST, Role.CAPTION)
SEVERITY = {"note": Severity.NOTE, "warning": Severity.WARNING, "error": Severity.ERROR}
CONFIDENCE = {"low": Confidence.LOW, "medium": Confidence.MEDIUM, "high": Confidence.HIGH}


class Options(NamedTuple):
    """What a run needs besides rules. `raised` names families that weigh more in titles and captions."""

    settings: Settings = Settings()
    messages: str = "en"
    raised: tuple[str, ...] = ()
    checks: Mapping[str, str] = {}


class Summary(NamedTuple):
    files: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    suppressed: int = 0
    baselined: int = 0
    failures: int = 0
    quantities: int = 0
    dates: int = 0
    names: int = 0
    agreed: int = 0


class Report(NamedTuple):
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]
    summary: Summary


class Placed(NamedTuple):
    """A record of a cross-file check and the place that stands for it in reports."""

    rule: str
    record: Record
    place: Place


class Result(NamedTuple):
    """What one file gave."""

    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    records: tuple[Placed, ...] = ()
    read: tuple[int, int, int] = (0, 0, 0)
    agreed: int = 0


Placer = Callable[[Block, Span, str], Place]


def check_file(path: str, rules: Sequence[Rule], options: Options) -> Result:
    """Read a file and run rules over it."""
    try:
        source = sources.read(path)
    except ReadError as error:
        return Result(failures=(Failure(path, "read", str(error)),))
    return check_source(source, rules, options)


def check_source(source: SourceFile, rules: Sequence[Rule], options: Options) -> Result:
    """Run rules over a text. A reader that fails is a Failure like any other."""
    try:
        article = read(source, options.settings)
        counts = (len(article.quantities), len(article.dates), len(article.names))
    except ReadError as error:
        return Result(failures=(Failure(source.path, "read", str(error)),))
    except Exception as error:
        return Result(failures=(Failure(source.path, "read", f"{type(error).__name__}: {error}"),))
    findings: list[Finding] = []
    failures: list[Failure] = []
    records: list[Placed] = []
    agreed = 0
    place = placer(source)
    folded: str | None = None
    for rule in rules:
        if rule.needs:
            folded = folded if folded is not None else source.text.casefold()
            if not any(word in folded for word in rule.needs):
                continue
        try:
            module = check_module(rule.check, options.checks)
            if hasattr(module, "collect"):
                for record in module.collect(article, rule.params):
                    records.append(Placed(rule.id, record, place(record.block, record.span, "")))
                continue
            for said in module.check(article, rule.params):
                if isinstance(said, Agreement):
                    agreed += 1
                elif _speaks(rule, said.block, article):
                    findings.append(finding(rule, said, place, options))
        except Exception as error:
            failures.append(Failure(source.path, "rule", _describe(error), rule.id))
    kept = tuple(sorted(precedence(findings, rules), key=_order))
    return Result(kept, tuple(failures), tuple(records), counts, agreed)


def _describe(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "a pattern of this rule took too long on this text"
    return f"{type(error).__name__}: {error}"


def _speaks(rule: Rule, block: Block, article: Article) -> bool:
    language = article.language if block.role is Role.PAGE else block.language
    return not rule.languages or language in rule.languages


def _order(finding: Finding) -> tuple[Any, ...]:
    return (finding.path, finding.place.span, finding.rule, finding.outcome, finding.message)


def placer(source: SourceFile) -> Placer:
    """Spans of blocks as places in a file."""

    def place(block: Block, span: Span, message: str) -> Place:
        at = block.map.to_source(span)
        start, end = source.position(at.start), source.position(at.end)
        excerpt = source.text[at.start : at.end]
        return Place(source.path, at, start, end, excerpt, window(block, span), message)

    return place


def finding(rule: Rule, hit: Hit, place: Placer, options: Options) -> Finding:
    """A hit with all that the rule, the configuration and the language of the messages add to it."""
    outcome = rule.outcomes[hit.outcome]
    severity, confidence = grade(rule, outcome, hit, options.raised)
    lang = options.messages
    message = fill(_words(outcome.message, lang), hit.values, lang)
    where = place(hit.block, hit.span, "")
    return Finding(
        path=where.path,
        rule=rule.id,
        family=rule.family,
        outcome=hit.outcome,
        entry=hit.entry,
        severity=severity,
        confidence=confidence,
        message=message,
        place=where,
        fingerprint=fingerprint(rule.id, hit),
        related=tuple(_related(outcome, other, hit, place, lang) for other in hit.related),
        suggestions=tuple(_suggestion(hit.block, each) for each in hit.suggestions),
    )


def _words(by_language: Mapping[str, str], lang: str) -> str:
    return by_language.get(lang) or by_language["en"]


def _related(outcome: Outcome, other: Related, hit: Hit, place: Placer, lang: str) -> Place:
    templates = outcome.related.get(other.label, {})
    message = fill(_words(templates, lang), hit.values, lang) if templates else ""
    return place(other.block, other.span, message)


def _suggestion(block: Block, suggestion: Suggestion) -> SourceSuggestion:
    edits = tuple(SourceEdit(block.map.to_source(edit.span), edit.text) for edit in suggestion.edits)
    return SourceSuggestion(suggestion.text, edits, suggestion.safe)


def grade(rule: Rule, outcome: Outcome, hit: Hit, raised: tuple[str, ...]) -> tuple[Severity, Confidence]:
    """Severity as written, lifted where the configuration asks for it, then capped by confidence."""
    severity = SEVERITY[rule.severity or outcome.severity]
    if rule.family in raised and hit.block.role in LIFTED:
        severity = Severity(min(severity + 1, Severity.ERROR))
    confidence = Confidence(max(CONFIDENCE[outcome.confidence] - hit.doubt, Confidence.LOW))
    return Severity(min(severity, confidence)), confidence


def precedence(findings: Iterable[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """Drop findings that yield to another one at the same place; the other keeps their rule in `also`."""
    yields = {rule.id: rule.yields_to for rule in rules if rule.yields_to}
    found = list(findings)
    if not yields:
        return found
    dropped: set[int] = set()
    also: dict[int, list[str]] = {}
    for index, weak in enumerate(found):
        for other, strong in enumerate(found):
            if strong.rule in yields.get(weak.rule, ()) and _overlap(weak, strong):
                dropped.add(index)
                also.setdefault(other, []).append(weak.rule)
                break
    return [
        each._replace(also=tuple(sorted({*each.also, *also[index]}))) if index in also else each
        for index, each in enumerate(found)
        if index not in dropped
    ]


def _overlap(one: Finding, two: Finding) -> bool:
    def spans(finding: Finding) -> Iterator[tuple[str, Span]]:
        yield finding.path, finding.place.span
        for other in finding.related:
            yield other.path, other.span

    return any(p == q and a.start < b.end and b.start < a.end for p, a in spans(one) for q, b in spans(two))


def compare(records: Sequence[Placed], rules: Sequence[Rule], options: Options) -> Result:
    """The cross-file rules, over the records of all files."""
    findings: list[Finding] = []
    failures: list[Failure] = []
    for rule in rules:
        mine = [placed for placed in records if placed.rule == rule.id]
        if not mine:
            continue
        places = {(id(placed.record.block), placed.record.span): placed.place for placed in mine}

        def place(block: Block, span: Span, message: str, places: Any = places) -> Place:
            found: Place = places[id(block), span]
            return found._replace(message=message)

        try:
            module = check_module(rule.check, options.checks)
            hits = module.compare([placed.record for placed in mine], rule.params)
            findings += [finding(rule, hit, place, options) for hit in hits if isinstance(hit, Hit)]
        except Exception as error:
            failures.append(Failure(None, "rule", _describe(error), rule.id))
    return Result(tuple(findings), tuple(failures))


def run(
    paths: Sequence[str],
    rules: Sequence[Rule],
    options: Options,
    jobs: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Check files. `jobs` 0 decides by their number. An interruption keeps what was found and is a failure."""
    results: list[Result] = []
    failures: list[Failure] = []
    try:
        for result in _results(paths, rules, options, jobs):
            results.append(result)
            if progress is not None:
                progress(len(results), len(paths))
    except KeyboardInterrupt:
        failures.append(Failure(None, "run", f"interrupted after {len(results)} of {len(paths)} files"))
    across = compare([placed for result in results for placed in result.records], rules, options)
    return report([*results, across], failures, len(results))


def recount(report: Report, findings: tuple[Finding, ...]) -> Report:
    """A report with fewer findings."""
    counts = {severity: sum(f.severity is severity for f in findings) for severity in Severity}
    summary = report.summary._replace(
        errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE]
    )
    return report._replace(findings=findings, summary=summary)


def report(results: Sequence[Result], failures: Sequence[Failure], files: int) -> Report:
    """Findings of all files in order, with their sums."""
    findings = tuple(sorted((f for result in results for f in result.findings), key=_order))
    failed = (*failures, *(failure for result in results for failure in result.failures))
    summary = Summary(
        files=files - sum(failure.stage == "read" for failure in failed),
        failures=len(failed),
        quantities=sum(result.read[0] for result in results),
        dates=sum(result.read[1] for result in results),
        names=sum(result.read[2] for result in results),
        agreed=sum(result.agreed for result in results),
    )
    return recount(Report(findings, failed, summary), findings)


def _results(paths: Sequence[str], rules: Sequence[Rule], options: Options, jobs: int) -> Iterator[Result]:
    workers = jobs or (1 if len(paths) < SERIAL_BELOW else os.cpu_count() or 1)
    if workers == 1 or len(paths) < 2:
        for path in paths:
            yield check_file(path, rules, options)
        return
    done = 0
    for result in _pooled(paths, rules, options, workers):
        done += 1
        yield result
    for path in paths[done:]:  # a worker died: go on alone
        yield check_file(path, rules, options)


def _pooled(paths: Sequence[str], rules: Sequence[Rule], options: Options, workers: int) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from functools import partial

    with ProcessPoolExecutor(workers) as pool:
        try:
            yield from pool.map(partial(check_file, rules=rules, options=options), paths, chunksize=16)
        except BrokenProcessPool:
            return
