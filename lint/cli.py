"""The command line. A command is a module of `lint.commands`; findings go to stdout, everything else to stderr.

Exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 the tool could not do its work; 2 wins over 1.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
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
    words = sys.argv[1:] if argv is None else argv
    args = parser(words[0] if words else None).parse_args(words)
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


def parser(only: str | None = None) -> argparse.ArgumentParser:
    """The parser of all commands, or of one: building ten that nobody asked for costs 5 ms of every start."""
    top = argparse.ArgumentParser("deskcheck", description="Fact-checking and consistency linter for news articles.")
    top.add_argument("--version", action="version", version=f"deskcheck {__version__}")
    # Naming prog and width spares the import of shutil, which argparse would ask for the terminal's.
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", prog="deskcheck")
    layout = partial(argparse.HelpFormatter, width=100)
    for name in (only,) if only in COMMANDS else COMMANDS:
        help, fill = COMMANDS[name]
        fill(commands.add_parser(name, help=help, formatter_class=layout))
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


def _explain_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", metavar="RULE")
    _common(parser)


def _allow_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("finding", metavar="NUMBER|FINGERPRINT", help="as the last report shows it")
    parser.add_argument("--reason", required=True, help="why it is right")
    parser.add_argument("--until", metavar="DATE", help="the last day that this holds (2027-01-31)")
    _common(parser)


def _baseline_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH")
    parser.add_argument("--prune", action="store_true", help="only drop what is no longer found")
    parser.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="processes")
    _common(parser)


def _try_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", metavar="RULE|FILE")
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--most", type=_jobs, default=50, metavar="N", help="findings to show (default: 50)")
    parser.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="processes")
    _common(parser)


def _claims_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--format", choices=("text", "json", "html"), default="text", help="default: text")
    parser.add_argument("--output-file", metavar="FILE", help="where the sheet goes (default: stdout)")
    parser.add_argument("--lang", metavar="LANG", help="language of the article")
    parser.add_argument("--date", metavar="DATE", help="publication date")
    parser.add_argument("--title", metavar="TEXT", help="headline that stands elsewhere")
    _common(parser)


def _config_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", nargs="?", metavar="PATH", help="a file, with what `paths:` says of it")
    _common(parser)


def _init_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="ask nothing")
    parser.add_argument("--messages", choices=("fr", "en"), help="language of the messages (default: fr)")


def _facts_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="check|list|add ...", help="see facts ... --help")


def _jobs(text: str) -> int:
    if not text.isdigit():
        raise argparse.ArgumentTypeError(f"a number, not {text!r}")
    return int(text)


COMMANDS = {
    "check": ("check articles", _check_parser),
    "claims": ("the fact-checker's sheet of an article", _claims_parser),
    "rules": ("list the rules", _common),
    "explain": ("why a rule exists, and its examples", _explain_parser),
    "try": ("run one rule, or the draft of one, over published text", _try_parser),
    "allow": ("allow a finding of the last report, with a reason", _allow_parser),
    "baseline": ("take what an archive shows today as known", _baseline_parser),
    "facts": ("check, list and add recorded facts", _facts_parser),
    "config": ("the settings that hold here, and where each comes from", _config_parser),
    "init": ("write a configuration and a hook entry", _init_parser),
}
