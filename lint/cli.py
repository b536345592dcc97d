"""The command line. A command is a module of `lint.commands`; findings go to stdout, everything else to stderr.

Exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 the tool could not do its work; 2 wins over 1.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from lint import __version__, config
from lint.errors import DeskcheckError

FORMATS = (
    "text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "rdjson", "rdjsonl", "junit", "checkstyle",
    "html",
)  # fmt: skip
SEVERITIES = ("note", "warning", "error")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. `--help` and wrong usage end the process as argparse does; all else is returned."""
    args = parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status: int = import_module(f"lint.commands.{args.command}").run(args)
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
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", prog="deskcheck")
    _check_parser(commands.add_parser("check", help="check articles"))
    rules = commands.add_parser("rules", help="list the rules")
    explain = commands.add_parser("explain", help="why a rule exists, and its examples")
    explain.add_argument("rule", metavar="RULE")
    allow = commands.add_parser("allow", help="allow a finding of the last report, with a reason")
    allow.add_argument("finding", metavar="NUMBER|FINGERPRINT", help="as the last report shows it")
    allow.add_argument("--reason", required=True, help="why it is right")
    allow.add_argument("--until", metavar="DATE", help="the last day that this holds (2027-01-31)")
    baseline = commands.add_parser("baseline", help="take what an archive shows today as known")
    baseline.add_argument("paths", nargs="*", default=["."], metavar="PATH")
    baseline.add_argument("--prune", action="store_true", help="only drop what is no longer found")
    baseline.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="processes")
    trial = commands.add_parser("try", help="run one rule, or the draft of one, over published text")
    trial.add_argument("rule", metavar="RULE|FILE")
    trial.add_argument("paths", nargs="+", metavar="PATH")
    trial.add_argument("--most", type=_jobs, default=50, metavar="N", help="findings to show (default: 50)")
    trial.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="processes")
    claims = commands.add_parser("claims", help="the fact-checker's sheet of an article")
    claims.add_argument("file", metavar="FILE")
    claims.add_argument("--format", choices=("text", "json", "html"), default="text", help="default: text")
    claims.add_argument("--output-file", metavar="FILE", help="where the sheet goes (default: stdout)")
    claims.add_argument("--lang", metavar="LANG", help="language of the article")
    claims.add_argument("--date", metavar="DATE", help="publication date")
    claims.add_argument("--title", metavar="TEXT", help="headline that stands elsewhere")
    settings = commands.add_parser("config", help="the settings that hold here, and where each comes from")
    start = commands.add_parser("init", help="write a configuration and a hook entry")
    start.add_argument("--yes", action="store_true", help="ask nothing")
    start.add_argument("--messages", choices=("fr", "en"), help="language of the messages (default: fr)")
    facts = commands.add_parser("facts", help="check, list and add recorded facts")
    facts.add_argument("words", nargs=argparse.REMAINDER, metavar="check|list|add ...", help="see facts ... --help")
    for each in (rules, explain, allow, baseline, trial, claims, settings):
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
    add("--format", choices=FORMATS, action="append", help="format of the report (default: text; github on its CI)")
    add("--output-file", action="append", default=[], metavar="FILE", help="where the format of the same place goes")
    add("--select", action="append", default=[], metavar="RULE", help="only these rules or families")
    add("--ignore", action="append", default=[], metavar="RULE", help="not these rules, families or rule:entry")
    add("--fail-on", choices=SEVERITIES, help="severity that makes the exit status 1 (default: error)")
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


def _jobs(text: str) -> int:
    if not text.isdigit():
        raise argparse.ArgumentTypeError(f"a number, not {text!r}")
    return int(text)
