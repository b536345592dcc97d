"""`deskcheck check`: read articles, report what does not hold together, fix what is safe to fix."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from lint import cache, config
from lint.commands._files import run_files
from lint.commands._shared import cache_folder, day, last_report, ready, rule_words, setup, sift
from lint.errors import UsageError
from lint.model import Finding, Severity

if TYPE_CHECKING:
    from lint import engine
    from lint.commands._files import Plan

SEVERITY = {"note": Severity.NOTE, "warning": Severity.WARNING, "error": Severity.ERROR}


def run(args: argparse.Namespace) -> int:
    from lint import engine

    gc.set_threshold(100_000, 20, 20)  # articles have no cycles; the default spends a tenth of a long run on them
    formats = _formats(args)
    loaded = setup(args)
    select, ignore = rule_words(args.select, loaded), rule_words(args.ignore, loaded)
    lang, rows = args.messages or loaded.config.messages, tuple(word for word in ignore if ":" in word)

    def plan(part: config.Setup) -> tuple[engine.Ruler, engine.Options]:
        ruler = engine.Ruler(part.heads(select, ignore), lambda: ready(part, select, ignore, cache_folder(args)))
        settings = part.config.settings(args.lang, day(args.date), args.title)
        ignored = (*part.ignored, *rows)
        return ruler, engine.Options(settings, lang, part.config.raise_, part.checks, ignored)

    def look() -> engine.Report:
        report = _run(args, loaded, plan)
        report = engine.recount(report, [each for each in report.findings if _wanted(each, select)])
        return _sift(args, report)

    report = look()
    if args.diff:
        return _diff(report)
    if args.fix and _fix(report):
        report = look()
    _write(formats, report, lang)
    if not (report.summary.files or report.failures) and all(map(os.path.isdir, args.paths)):
        print(f"deskcheck: no articles here; files: {', '.join(loaded.config.files)}", file=sys.stderr)
    if "text" in dict(formats):
        _remember(args, report)
    if args.statistics:
        _statistics(report.findings)
    return _status(args, loaded, report)


def _diff(report: engine.Report) -> int:
    from lint import fix

    planned = list(fix.plan(report.findings))
    for fixed in planned:
        sys.stdout.write(fix.diff(fixed))
    return 2 if report.failures else int(bool(planned))


def _fix(report: engine.Report) -> bool:
    """Write what is safe to fix, say so on stderr, and tell whether anything was."""
    from lint import fix

    planned = list(fix.plan(report.findings))
    for fixed in planned:
        fix.write(fixed)
        waiting = f"; {fixed.skipped} more overlap these: run again" if fixed.skipped else ""
        print(f"{fixed.path}: {fixed.applied} fixed{waiting}", file=sys.stderr)
    return bool(planned)


def _sift(args: argparse.Namespace, report: engine.Report) -> engine.Report:
    """A report without what the repository allows, knows already, or did not change."""
    root = config.root(".")
    sifted, idle = sift(report, root, not args.no_baseline)
    # A run over some files, or with some rules, says nothing about the rows of the others.
    if args.paths == ["."] and not (args.select or args.ignore or args.changed or args.staged):
        sifted = sifted._replace(unused=(*sifted.unused, *idle))
    if args.changed or args.staged:
        from lint import changes, engine

        lines = changes.changed(root, args.changed)
        return engine.recount(sifted, [each for each in sifted.findings if changes.touches(each, lines)])
    return sifted


def _status(args: argparse.Namespace, loaded: config.Setup, report: engine.Report) -> int:
    if report.failures:
        return 2
    root = config.root(".")

    def fails(finding: Finding) -> bool:
        fail_on = args.fail_on or loaded.at(finding.path, root).config.fail_on
        return finding.severity >= SEVERITY[fail_on]

    return int(not args.exit_zero and any(map(fails, report.findings)))


def _wanted(finding: Finding, select: tuple[str, ...]) -> bool:
    """Table rows (rule:entry) are selected among findings; rules were selected before."""
    rows = [word for word in select if word.startswith(f"{finding.rule}:")]
    return not rows or f"{finding.rule}:{finding.entry}" in rows


def _run(args: argparse.Namespace, loaded: config.Setup, plan: Plan) -> engine.Report:
    from lint import engine

    if args.paths == ["-"]:
        if args.fix or args.diff:
            raise UsageError("--fix and --diff want files, not stdin")
        from lint.source import decode

        source = decode(args.stdin_filename or "<stdin>", sys.stdin.buffer.read())
        ruler, options = plan(loaded.at(source.path, config.root(".")))
        return engine.check_text(source, ruler.ready, options)
    return run_files(args, loaded, plan)


def _formats(args: argparse.Namespace) -> list[tuple[str, str | None]]:
    """(format, file) in order: the first file is the first format's; what has no file goes to stdout, one at most."""
    default = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    formats = args.format or [default]
    files: list[str | None] = [*args.output_file, *[None] * (len(formats) - len(args.output_file))]
    if len(files) > len(formats) or files.count(None) > 1:
        raise UsageError("each --format but one needs its --output-file, and each --output-file its --format")
    return list(zip(formats, files, strict=True))


def _write(formats: list[tuple[str, str | None]], report: engine.Report, lang: str) -> None:
    """The report to its places; what could not be done, and allows that do nothing, to stderr."""
    for name, path in formats:
        render = import_module(f"lint.report.{name}").render
        if path is None:
            sys.stdout.writelines(render(report, lang, sys.stdout))
            sys.stdout.flush()
            continue
        try:
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.writelines(render(report, lang, file))
        except OSError as error:
            raise UsageError(f"cannot write {path}: {error.strerror}") from None
    for unused in report.unused:
        print(f"{unused.path}{f':{unused.line}' if unused.line else ''}: {unused.text}", file=sys.stderr)
    for failure in report.failures:
        rule = f"{failure.rule}: " if failure.rule else ""
        print(f"{failure.path or 'deskcheck'}: {rule}{failure.error}", file=sys.stderr)


def _statistics(findings: Sequence[Finding]) -> None:
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.rule] = counts.get(finding.rule, 0) + 1
    for rule, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{count:6} {rule}", file=sys.stderr)


def _remember(args: argparse.Namespace, report: engine.Report) -> None:
    """Keep the numbers that the text report gave, for `deskcheck allow`."""
    folder = cache_folder(args)
    if folder is None:
        return
    from lint.suppress import identity

    root = config.root(".")
    shown = [(*identity(each, root), each.rule, each.place.excerpt) for each in report.findings]
    cache.put(folder, last_report(root), tuple(shown))
