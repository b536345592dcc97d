"""Runs rules over the files that a command names, with what earlier runs know of them."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from lint import config
from lint.commands._shared import cache_folder

if TYPE_CHECKING:
    from lint import engine
    from lint.results import Results


def run_files(
    args: argparse.Namespace, setup: config.Setup, ruler: engine.Ruler, options: engine.Options
) -> engine.Report:
    from lint import engine
    from lint.files import discover
    from lint.report.progress import progress

    conf, given = setup.config, vars(args)
    paths = discover(args.paths, conf.files, conf.exclude, config.root("."), given.get("force_exclude", False))
    if given.get("changed") or given.get("staged"):
        from lint import changes

        paths = changes.within(paths, changes.changed(config.root("."), args.changed))
    known = known_results(args, setup, ruler, options)
    with progress(sys.stderr) as show:
        report = engine.run(paths, ruler, options, args.jobs, show, known)
    if known is not None:
        known.save()
    if ruler.made:
        from lint import patterns

        patterns.save()
    return report


def known_results(
    args: argparse.Namespace, setup: config.Setup, ruler: engine.Ruler, options: engine.Options
) -> Results | None:
    """The results of earlier runs with these rules and settings, where there is a cache."""
    folder = cache_folder(args)
    if folder is None:
        return None
    from lint.results import Results

    rules = ",".join(rule.id for rule in ruler.heads)
    return Results(folder, setup.key, rules.encode(), repr(options.settings).encode())
