"""What commands share: configuration, rules and the cache that the command line asks for."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from lint import cache, config
from lint.errors import UsageError

if TYPE_CHECKING:
    from lint.engine import Report
    from lint.ruleset import Rule
    from lint.suppress import Unused


def setup(args: argparse.Namespace) -> config.Setup:
    path = None if args.isolated else args.config or config.find()
    if path is not None and not os.path.isfile(path):
        raise UsageError(f"no configuration file {path}")
    return config.setup(path, cache_folder(args))


def cache_folder(args: argparse.Namespace) -> str | None:
    """None where there is to be no cache: it never lies in or below a checked repository."""
    folder = args.cache_dir or cache.default_folder()
    return None if args.no_cache or cache.inside(folder, config.root(".")) else folder


def ready(
    setup: config.Setup, select: tuple[str, ...], ignore: tuple[str, ...], folder: str | None
) -> tuple[Rule, ...]:
    """Rules that can look at text. Patterns are loaded before the modules that compile theirs on import."""
    from lint import patterns

    if folder is not None:
        patterns.load(folder)
    return setup.rules(select, ignore)


def rule_words(given: list[str], setup: config.Setup) -> tuple[str, ...]:
    """The rule names of an option, which takes several with commas. Raises UsageError for unknown ones."""
    words = tuple(word.strip() for value in given for word in value.split(",") if word.strip())
    for word in words:
        if not setup.known(word):
            from lint.schema import nearest

            raise UsageError(f"no rule or family “{word}”{nearest(word, setup.plain)}")
    return words


def sift(report: Report, root: str, known: bool = True) -> tuple[Report, list[Unused]]:
    """A report without what the repository's allow file allows and, with `known`, what its baseline knows; and the
    rows of the allow file that allow nothing."""
    from datetime import date

    from lint import baseline, engine, suppress

    kept, idle = suppress.by_file(report.findings, suppress.load(root), root, date.today().isoformat())
    base = baseline.load(root) if known else None
    new = kept if base is None else baseline.apply(kept, base, root)
    suppressed = report.summary.suppressed + len(report.findings) - len(kept)
    summary = report.summary._replace(suppressed=suppressed, baselined=len(kept) - len(new))
    return engine.recount(report._replace(summary=summary), new), idle


def day(text: str | None) -> str | None:
    from datetime import datetime

    if text is not None:
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise UsageError(f"--date wants 2020-03-06 or 2020-03-06T14:30, not {text!r}") from None
    return text


def last_report(root: str) -> bytes:
    from lint.digest import digest

    return digest(b"last report", root.encode())
