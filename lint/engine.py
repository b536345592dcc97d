"""Runs rules over files: what is known from an earlier run is taken from there, the rest is examined.

Nothing a rule or a file does stops the others: what fails is reported as a Failure.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from lint import suppress
from lint.findings import Held, Result, finding, order, precedence
from lint.model import Failure, Finding, Settings, Severity
from lint.record import NamedTuple
from lint.ruleset import Rule
from lint.suppress import Unused

if TYPE_CHECKING:
    from lint.results import Results
    from lint.source import SourceFile

SERIAL_BELOW = 500  # files; a pool costs more than it gives on fewer


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
    """What a run found. `unused` are allows that allow nothing; `texts` holds what did not come from a file."""

    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]
    summary: Summary
    unused: tuple[Unused, ...] = ()
    texts: Mapping[str, SourceFile] = {}
    agreed: Mapping[str, tuple[Held, ...]] = {}  # comparisons that held, by path

    def source(self, path: str) -> SourceFile:
        """The text behind a place, for formats that count columns in their own way. Raises ReadError."""
        return self.texts.get(path) or _read(path)


@lru_cache(maxsize=64)
def _read(path: str) -> SourceFile:
    from lint import source

    return source.read(path)


class Ruler:
    """The rules of a run. `heads` grade and word hits; `ready` rules can look at text, and take longer to have."""

    def __init__(self, heads: Sequence[Rule], make: Callable[[], Sequence[Rule]] | None = None) -> None:
        self.heads = heads
        self._make = make
        self.made = False  # whether anything had to look at text

    @cached_property
    def ready(self) -> Sequence[Rule]:
        self.made = True
        return self._make() if self._make else self.heads


def check_text(source: SourceFile, rules: Sequence[Rule], options: Options) -> Report:
    """Run rules over one text that may not be a file."""
    from lint.examine import check_source

    result = check_source(source, rules, options.settings, options.checks)
    return report([result], [], 1, rules, options)._replace(texts={source.path: source})


def run(
    paths: Sequence[str],
    ruler: Ruler,
    options: Options,
    jobs: int = 0,
    progress: Callable[[int, int], None] | None = None,
    known: Results | None = None,
) -> Report:
    """Check files. `jobs` 0 decides by their number. An interruption keeps what was found and is a failure."""
    results: list[Result] = []
    failures: list[Failure] = []
    try:
        for result in _results(paths, ruler, options, jobs, known):
            results.append(result)
            if progress is not None:
                progress(len(results), len(paths))
    except KeyboardInterrupt:
        failures.append(Failure(None, "run", f"interrupted after {len(results)} of {len(paths)} files"))
    records = [record for result in results for record in result.records]
    if records:
        from lint import source
        from lint.examine import compare

        results.append(compare(records, ruler.ready, options.settings, options.checks, source.read))
    return report(results, failures, len(paths), ruler.heads, options)


def _results(
    paths: Sequence[str], ruler: Ruler, options: Options, jobs: int, known: Results | None
) -> Iterator[Result]:
    """A result for each path, in order."""
    if known is None:
        yield from _fresh(paths, paths, ruler, options, jobs)
        return
    found = [known.get(path, len(paths) > 1) for path in paths]
    unknown = [path for path, result in zip(paths, found, strict=True) if result is None]
    fresh = _fresh(unknown, paths, ruler, options, jobs)
    for path, result in zip(paths, found, strict=True):
        if result is None:
            result = next(fresh)
            known.put(path, result, len(paths) > 1)
        yield result


def _fresh(
    paths: Sequence[str], all_paths: Sequence[str], ruler: Ruler, options: Options, jobs: int
) -> Iterator[Result]:
    """Examine files, in as many processes as are worth it."""
    if not paths:
        return
    rules = ruler.ready
    from functools import partial

    from lint.examine import check_file

    one = partial(
        check_file,
        rules=rules,
        settings=options.settings,
        plugins=options.checks,
        across=len(all_paths) > 1,
    )
    workers = jobs or (1 if len(paths) < SERIAL_BELOW else os.cpu_count() or 1)
    done = 0
    if workers > 1 and len(paths) > 1:
        for result in _pooled(paths, one, workers):
            done += 1
            yield result
    for path in paths[done:]:  # all of them, or those of a worker that died
        yield one(path)


def _pooled(paths: Sequence[str], one: Callable[[str], Result], workers: int) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(workers) as pool:
        try:
            yield from pool.map(one, paths, chunksize=16)
        except BrokenProcessPool:
            return


def report(
    results: Sequence[Result], failures: Sequence[Failure], files: int, rules: Sequence[Rule], options: Options
) -> Report:
    """Hits of all files as findings in order, with their sums."""
    by_id = {rule.id: rule for rule in rules}
    found: list[Finding] = []
    suppressed = 0
    unused: list[Unused] = []
    for result in results:
        graded = [finding(by_id[hit.rule], hit, options.messages, options.raised) for hit in result.hits]
        shown = precedence(graded, rules)
        if result.allows:
            shown, allowed, idle = suppress.apply(shown, result.allows, result.path, rules)
            suppressed += allowed
            unused += idle
        found += shown
    failed = (*failures, *(failure for result in results for failure in result.failures))
    summary = Summary(
        files=files - sum(failure.stage == "read" for failure in failed),
        suppressed=suppressed,
        failures=len(failed),
        quantities=sum(result.read[0] for result in results),
        dates=sum(result.read[1] for result in results),
        names=sum(result.read[2] for result in results),
        agreed=sum(len(result.agreed) for result in results),
    )
    agreed = {result.path: result.agreed for result in results if result.agreed}
    whole = Report((), failed, summary, tuple(unused), agreed=agreed)
    return recount(whole, sorted(found, key=order))


def recount(report: Report, findings: Sequence[Finding]) -> Report:
    """A report with these findings."""
    counts = {severity: sum(f.severity is severity for f in findings) for severity in Severity}
    summary = report.summary._replace(
        errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE]
    )
    return report._replace(findings=tuple(findings), summary=summary)
