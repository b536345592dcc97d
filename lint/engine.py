"""Runs rules over files: what is known from an earlier run is taken from there, the rest is examined.

Nothing a rule or a file does stops the others: what fails is reported as a Failure.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from lint import suppress
from lint.findings import Held, Result, finding, order, precedence
from lint.lazy import lazy
from lint.model import Article, Failure, Finding, Settings, Severity
from lint.record import NamedTuple
from lint.ruleset import Rule
from lint.suppress import Unused

if TYPE_CHECKING:
    from lint.results import Results
    from lint.source import SourceFile

SERIAL_BELOW = 500  # files; a pool costs more than it gives on fewer


class Options(NamedTuple):
    """What a run needs besides rules. `raised` names families that weigh more in titles and captions; `ignored` are
    rows of tables (rule:entry) that are not to speak."""

    settings: Settings = Settings()
    messages: str = "en"
    raised: tuple[str, ...] = ()
    checks: Mapping[str, str] = {}
    ignored: tuple[str, ...] = ()


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
    """What a run found. `unused` are allows that allow nothing; `texts` holds what did not come from a file, and
    `special` how files were read that `settings` do not hold for."""

    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]
    summary: Summary
    unused: tuple[Unused, ...] = ()
    texts: Mapping[str, SourceFile] = {}
    agreed: Mapping[str, tuple[Held, ...]] = {}  # comparisons that held, by path
    settings: Settings = Settings()
    special: Mapping[str, Settings] = {}

    def article(self, path: str) -> Article:
        """A file as it was read. Raises ReadError."""
        from lint.article import read

        return read(self.source(path), self.special.get(path, self.settings))

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

    @lazy
    def ready(self) -> Sequence[Rule]:
        self.made = True
        return self._make() if self._make else self.heads


class Group(NamedTuple):
    """Files that the same rules and settings hold for, and what earlier runs know of them."""

    paths: Sequence[str]
    ruler: Ruler
    options: Options
    known: Results | None = None


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
    """Check files that the same rules and settings hold for."""
    return run_groups([Group(paths, ruler, options, known)], jobs, progress)


def run_groups(groups: Sequence[Group], jobs: int = 0, progress: Callable[[int, int], None] | None = None) -> Report:
    """Check files. `jobs` 0 decides by their number. An interruption keeps what was found and is a failure."""
    results: list[list[Result]] = [[] for _ in groups]
    failures: list[Failure] = []
    total, done = sum(len(group.paths) for group in groups), 0
    try:
        for group, mine in zip(groups, results, strict=True):
            for result in _results(group, jobs, total > 1):
                mine.append(result)
                done += 1
                if progress is not None:
                    progress(done, total)
    except KeyboardInterrupt:
        failures.append(Failure(None, "run", f"interrupted after {done} of {total} files"))
    if any(result.records for mine in results for result in mine):
        _compare(groups, results)
    reports = [
        report(mine, (), len(group.paths), group.ruler.heads, group.options)
        for group, mine in zip(groups, results, strict=True)
    ]
    return _joined(reports, failures, groups)


def _compare(groups: Sequence[Group], results: Sequence[list[Result]]) -> None:
    """Add what the cross-file rules say, to the group of the file that it is said of."""
    from lint import source
    from lint.examine import compare

    home = {path: index for index, group in enumerate(groups) for path in group.paths}
    records = [record for mine in results for result in mine for record in result.records]
    rules = {rule.id: rule for group in reversed(groups) for rule in group.ruler.ready}

    def article(path: str) -> Article:
        from lint.article import read

        return read(source.read(path), groups[home[path]].options.settings)

    said = compare(records, list(rules.values()), groups[0].options.checks, article)
    for index, mine in enumerate(results):
        hits = tuple(hit for hit in said.hits if home[hit.place.path] == index)
        mine.append(Result(hits, () if index else said.failures))


def _joined(reports: Sequence[Report], failures: Sequence[Failure], groups: Sequence[Group]) -> Report:
    """One report of several groups, in order."""
    if len(reports) == 1 and not failures:
        return reports[0]
    sums = Summary(*map(sum, zip(*(each.summary for each in reports), strict=True)))
    failed = (*failures, *(failure for each in reports for failure in each.failures))
    whole = Report(
        (),
        failed,
        sums._replace(failures=len(failed)),
        tuple(sorted(unused for each in reports for unused in each.unused)),
        agreed={path: held for each in reports for path, held in each.agreed.items()},
        settings=reports[0].settings,
        special={path: group.options.settings for group in groups[1:] for path in group.paths},
    )
    return recount(whole, sorted((finding for each in reports for finding in each.findings), key=order))


def _results(group: Group, jobs: int, across: bool) -> Iterator[Result]:
    """A result for each path of a group, in order; `across` tells whether there are other files to compare with."""
    paths, known = group.paths, group.known
    if known is None:
        yield from _fresh(paths, group, jobs, across)
        return
    found = [known.get(path, across) for path in paths]
    unknown = [path for path, result in zip(paths, found, strict=True) if result is None]
    fresh = _fresh(unknown, group, jobs, across)
    for path, result in zip(paths, found, strict=True):
        if result is None:
            result = next(fresh)
            known.put(path, result, across)
        yield result


def _fresh(paths: Sequence[str], group: Group, jobs: int, across: bool) -> Iterator[Result]:
    """Examine files, in as many processes as are worth it."""
    if not paths:
        return
    rules, options = group.ruler.ready, group.options
    from functools import partial

    from lint.examine import check_file

    one = partial(
        check_file,
        rules=rules,
        settings=options.settings,
        plugins=options.checks,
        across=across,
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
    barred = options.ignored
    found: list[Finding] = []
    suppressed = 0
    unused: list[Unused] = []
    for result in results:
        hits = [hit for hit in result.hits if f"{hit.rule}:{hit.entry}" not in barred] if barred else result.hits
        graded = [finding(by_id[hit.rule], hit, options.messages, options.raised) for hit in hits]
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
    whole = Report((), failed, summary, tuple(unused), agreed=agreed, settings=options.settings)
    return recount(whole, sorted(found, key=order))


def recount(report: Report, findings: Sequence[Finding]) -> Report:
    """A report with these findings."""
    counts = {severity: sum(f.severity is severity for f in findings) for severity in Severity}
    summary = report.summary._replace(
        errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE]
    )
    return report._replace(findings=tuple(findings), summary=summary)
