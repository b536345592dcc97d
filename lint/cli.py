"""The command line. Every command is one thin function; findings go to stdout, everything else to stderr.

Exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 the tool could not do its work; 2 wins over 1.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from lint import __version__, cache, config
from lint.errors import DeskcheckError, UsageError
from lint.model import Finding, Severity

if TYPE_CHECKING:
    from lint import engine
    from lint.results import Results
    from lint.ruleset import Rule

FORMATS = ("text", "concise", "json")
SEVERITY = {"note": Severity.NOTE, "warning": Severity.WARNING, "error": Severity.ERROR}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. `--help` and wrong usage end the process as argparse does; all else is returned."""
    args = parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except DeskcheckError as error:
        print(f"deskcheck: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # `deskcheck | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except Exception:  # a crash must not look like findings, which exit with 1
        from traceback import print_exc

        print_exc()
        print("deskcheck: this is a bug of deskcheck; please report it with the lines above", file=sys.stderr)
        return 2
    return status


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser("deskcheck", description="Fact-checking and consistency linter for news articles.")
    top.add_argument("--version", action="version", version=f"deskcheck {__version__}")
    # Naming prog spares the import of shutil, which argparse wants for the usage line.
    commands = top.add_subparsers(required=True, metavar="COMMAND", prog="deskcheck")
    _check_parser(commands.add_parser("check", help="check articles"))
    rules = commands.add_parser("rules", help="list the rules")
    rules.set_defaults(run=list_rules)
    explain = commands.add_parser("explain", help="why a rule exists, and its examples")
    explain.add_argument("rule", metavar="RULE")
    explain.set_defaults(run=explain_rule)
    allow = commands.add_parser("allow", help="allow a finding of the last report, with a reason")
    allow.add_argument("finding", metavar="NUMBER|FINGERPRINT", help="as the last report shows it")
    allow.add_argument("--reason", required=True, help="why it is right")
    allow.add_argument("--until", metavar="DATE", help="the last day that this holds (2027-01-31)")
    allow.set_defaults(run=allow_finding)
    baseline = commands.add_parser("baseline", help="take what an archive shows today as known")
    baseline.add_argument("paths", nargs="*", default=["."], metavar="PATH")
    baseline.add_argument("--prune", action="store_true", help="only drop what is no longer found")
    baseline.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="processes")
    baseline.set_defaults(run=make_baseline)
    for each in (rules, explain, allow, baseline):
        _common(each)
    return top


def _common(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--config", metavar="FILE", help=f"configuration (default: {config.NAME} at the git root)")
    where.add_argument("--isolated", action="store_true", help="read no configuration file")
    parser.add_argument("--messages", choices=("fr", "en"), help="language of the messages")
    parser.add_argument("--no-cache", action="store_true", help="neither read nor write the cache")
    parser.add_argument("--cache-dir", metavar="DIR", help="folder of the cache")


def _check_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH", help="files and folders; - for stdin")
    _common(parser)
    add = parser.add_argument
    add("--format", choices=FORMATS, default="text", help="format of the report (default: text)")
    add("--output-file", metavar="FILE", help="write the report there instead of to stdout")
    add("--select", action="append", default=[], metavar="RULE", help="only these rules or families")
    add("--ignore", action="append", default=[], metavar="RULE", help="not these rules, families or rule:entry")
    add("--fail-on", choices=tuple(SEVERITY), help="severity that makes the exit status 1 (default: error)")
    add("--exit-zero", action="store_true", help="exit 0 even with findings")
    add("--lang", metavar="LANG", help="language of the articles (fr, en, vi, fr-CA ...)")
    add("--date", metavar="DATE", help="publication date (2020-03-06 or 2020-03-06T14:30)")
    add("--title", metavar="TEXT", help="headline that stands elsewhere")
    add("--stdin-filename", metavar="NAME", help="name and format of what comes on stdin")
    add("--statistics", action="store_true", help="count the findings of each rule on stderr")
    add("--jobs", type=_jobs, default=0, metavar="N", help="processes (default: by the number of files)")
    add("--fix", action="store_true", help="apply safe suggestions: typography, doubled words; never figures or names")
    add("--diff", action="store_true", help="show what --fix would change; exit 1 if anything")
    add("--no-baseline", action="store_true", help="show what the baseline knows, too")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--changed", metavar="REF", help="only findings on lines that changed since a git revision")
    only.add_argument("--staged", action="store_true", help="only findings on lines that are staged")
    add("--force-exclude", action="store_true", help="exclusions hold for files that are named, too")
    parser.set_defaults(run=check)


def _jobs(text: str) -> int:
    if not text.isdigit():
        raise argparse.ArgumentTypeError(f"a number of processes, not {text!r}")
    return int(text)


def _setup(args: argparse.Namespace) -> config.Setup:
    path = None if args.isolated else args.config or config.find()
    if path is not None and not os.path.isfile(path):
        raise UsageError(f"no configuration file {path}")
    return config.setup(path, _cache_folder(args))


def _cache_folder(args: argparse.Namespace) -> str | None:
    """None where there is to be no cache: it never lies in or below a checked repository."""
    folder = args.cache_dir or cache.default_folder()
    return None if args.no_cache or cache.inside(folder, config.root(".")) else folder


def check(args: argparse.Namespace) -> int:
    from lint import engine

    gc.set_threshold(100_000, 20, 20)  # articles have no cycles; the default spends a tenth of a long run on them
    setup = _setup(args)
    select, ignore = _words(args.select, setup), _words(args.ignore, setup)
    ruler = engine.Ruler(setup.heads(select, ignore), lambda: _ready(setup, select, ignore, _cache_folder(args)))
    options = engine.Options(
        setup.config.settings(args.lang, _date(args.date), args.title),
        args.messages or setup.config.messages,
        setup.config.raise_,
        setup.checks,
    )

    def run() -> engine.Report:
        report = _run(args, setup, ruler, options)
        report = engine.recount(report, [each for each in report.findings if _wanted(each, select, ignore)])
        return _sift(args, report)

    report = run()
    if args.diff:
        return _diff(report)
    if args.fix and _fix(report):
        report = run()
    _write(args, report, options.messages)
    _remember(args, report)
    if args.statistics:
        _statistics(report.findings)
    return _status(report, SEVERITY[args.fail_on or setup.config.fail_on], args.exit_zero)


def _ready(
    setup: config.Setup, select: tuple[str, ...], ignore: tuple[str, ...], folder: str | None
) -> tuple[Rule, ...]:
    """Rules that can look at text. Patterns are loaded before the modules that compile theirs on import."""
    from lint import patterns

    if folder is not None:
        patterns.load(folder)
    return setup.rules(select, ignore)


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
    from datetime import date

    from lint import baseline, engine, suppress

    root = config.root(".")
    kept, idle = suppress.by_file(report.findings, suppress.load(root), root, date.today().isoformat())
    suppressed = report.summary.suppressed + len(report.findings) - len(kept)
    known = None if args.no_baseline else baseline.load(root)
    new = kept if known is None else baseline.apply(kept, known, root)
    summary = report.summary._replace(suppressed=suppressed, baselined=len(kept) - len(new))
    # A run over some files, or with some rules, says nothing about the rows of the others.
    whole = args.paths == ["."] and not (args.select or args.ignore or args.changed or args.staged)
    unused = (*report.unused, *idle) if whole else report.unused
    if args.changed or args.staged:
        from lint import changes

        lines = changes.changed(root, args.changed)
        new = [finding for finding in new if changes.touches(finding, lines)]
    return engine.recount(report._replace(summary=summary, unused=unused), new)


def _status(report: engine.Report, fail_on: Severity, exit_zero: bool) -> int:
    if report.failures:
        return 2
    return int(not exit_zero and any(finding.severity >= fail_on for finding in report.findings))


def _words(given: list[str], setup: config.Setup) -> tuple[str, ...]:
    """The rule names of an option, which takes several with commas. Raises UsageError for unknown ones."""
    words = tuple(word.strip() for value in given for word in value.split(",") if word.strip())
    for word in words:
        if not setup.known(word):
            from lint.schema import nearest

            raise UsageError(f"no rule or family “{word}”{nearest(word, setup.plain)}")
    return words


def _wanted(finding: Finding, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    """Table rows (rule:entry) are selected among findings; rules were selected before."""
    entry = f"{finding.rule}:{finding.entry}"
    rows = [word for word in select if word.startswith(f"{finding.rule}:")]
    return entry not in ignore and (not rows or entry in rows)


def _date(text: str | None) -> str | None:
    from datetime import datetime

    if text is not None:
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise UsageError(f"--date wants 2020-03-06 or 2020-03-06T14:30, not {text!r}") from None
    return text


def _run(
    args: argparse.Namespace, setup: config.Setup, ruler: engine.Ruler, options: engine.Options
) -> engine.Report:
    from lint import engine

    if args.paths == ["-"]:
        if args.fix or args.diff:
            raise UsageError("--fix and --diff want files, not stdin")
        from lint.source import decode

        source = decode(args.stdin_filename or "<stdin>", sys.stdin.buffer.read())
        return engine.check_text(source, ruler.ready, options)
    return _run_files(args, setup, ruler, options)


def _run_files(
    args: argparse.Namespace, setup: config.Setup, ruler: engine.Ruler, options: engine.Options
) -> engine.Report:
    from lint import engine
    from lint.files import discover
    from lint.report.progress import progress

    conf = setup.config
    paths = discover(args.paths, conf.files, conf.exclude, config.root("."), args.force_exclude)
    if getattr(args, "changed", None) or getattr(args, "staged", False):
        from lint import changes

        paths = changes.within(paths, changes.changed(config.root("."), args.changed))
    known = _known(args, setup, ruler, options)
    with progress(sys.stderr) as show:
        report = engine.run(paths, ruler, options, args.jobs, show, known)
    if known is not None:
        known.save()
    if ruler.made:
        from lint import patterns

        patterns.save()
    return report


def _known(
    args: argparse.Namespace, setup: config.Setup, ruler: engine.Ruler, options: engine.Options
) -> Results | None:
    """The results of earlier runs with these rules and settings, where there is a cache."""
    folder = _cache_folder(args)
    if folder is None:
        return None
    from lint.results import Results

    rules = ",".join(rule.id for rule in ruler.heads)
    return Results(folder, setup.key, rules.encode(), repr(options.settings).encode())


def _write(args: argparse.Namespace, report: engine.Report, lang: str) -> None:
    """The report to its place; what could not be done, and allows that do nothing, to stderr."""
    render = import_module(f"lint.report.{args.format}").render
    if args.output_file:
        try:
            with open(args.output_file, "w", encoding="utf-8", newline="\n") as file:
                file.writelines(render(report, lang, file))
        except OSError as error:
            raise UsageError(f"cannot write {args.output_file}: {error.strerror}") from None
    else:
        sys.stdout.writelines(render(report, lang, sys.stdout))
        sys.stdout.flush()
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


def _last(root: str) -> bytes:
    from lint.digest import digest

    return digest(b"last report", root.encode())


def _remember(args: argparse.Namespace, report: engine.Report) -> None:
    """Keep the numbers that the text report gave, for `deskcheck allow`."""
    folder = _cache_folder(args)
    if folder is None or args.format != "text":
        return
    from lint.suppress import identity

    root = config.root(".")
    shown = [(*identity(each, root), each.rule, each.place.excerpt) for each in report.findings]
    cache.put(folder, _last(root), tuple(shown))


def allow_finding(args: argparse.Namespace) -> int:
    from lint import suppress

    root = config.root(".")
    if not args.reason.strip():
        raise UsageError("an allow needs a reason")
    _date(args.until)
    folder = _cache_folder(args)
    shown = cache.get(folder, _last(root)) if folder is not None else None
    if shown is None:
        raise UsageError("no report to take the finding from: run deskcheck check first")
    path, fingerprint, rule, excerpt = _shown(args.finding, shown)
    text = " ".join(excerpt.split())[:60]
    suppress.add(root, suppress.Row(path, fingerprint, rule, args.reason.strip(), until=args.until, text=text))
    print(f"{suppress.FILE}: {path}: {rule}: {text}")
    return 0


def _shown(word: str, shown: Sequence[tuple[str, str, str, str]]) -> tuple[str, str, str, str]:
    """The finding that a number or the start of a fingerprint means. Raises UsageError."""
    if word.isdigit() and 0 < int(word) <= len(shown):
        return shown[int(word) - 1]
    meant = [each for each in shown if len(word) >= 6 and each[1].startswith(word.lower())]
    if not meant:
        raise UsageError(f"the last report has no finding {word}; it has {len(shown)}")
    return meant[0]


def make_baseline(args: argparse.Namespace) -> int:
    from collections import Counter

    from lint import baseline, engine, suppress

    setup = _setup(args)
    ruler = engine.Ruler(setup.heads(), lambda: _ready(setup, (), (), _cache_folder(args)))
    options = engine.Options(setup.config.settings(None, None, None), checks=setup.checks)
    args.force_exclude = False
    report = _run_files(args, setup, ruler, options)
    if report.failures:
        for failure in report.failures:
            print(f"{failure.path or 'deskcheck'}: {failure.error}", file=sys.stderr)
    root = config.root(".")
    seen = Counter(suppress.identity(finding, root) for finding in report.findings)
    if args.prune:
        old = baseline.load(root)
        if old is None:
            raise UsageError(f"no {baseline.FILE} to prune")
        seen = baseline.prune(old, report.findings, root)
    baseline.write(root, seen, {finding.fingerprint: finding.rule for finding in report.findings})
    print(f"{baseline.FILE}: {seen.total()} known")
    return 2 if report.failures else 0


def list_rules(args: argparse.Namespace) -> int:
    from lint import explain

    setup = _setup(args)
    print(explain.list_rules(setup, args.messages or setup.config.messages), end="")
    return 0


def explain_rule(args: argparse.Namespace) -> int:
    from lint import explain

    setup = _setup(args)
    name = _words([args.rule], setup)[0]
    print(explain.explain(setup, name, args.messages or setup.config.messages), end="")
    return 0
