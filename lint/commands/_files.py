"""Runs rules over the files that a command names, with what earlier runs know of them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from lint import config
from lint.commands._shared import cache_folder

if TYPE_CHECKING:
    from lint import engine
    from lint.results import Results

    Plan = Callable[[config.Setup], tuple[engine.Ruler, engine.Options]]  # what a part of the repository is run with


def run_files(args: argparse.Namespace, setup: config.Setup, plan: Plan) -> engine.Report:
    from lint import engine
    from lint.files import discover
    from lint.report.progress import progress

    conf, given, root = setup.config, vars(args), config.root(".")
    paths = discover(args.paths, conf.files, conf.exclude, root, given.get("force_exclude", False))
    if given.get("changed") or given.get("staged"):
        from lint import changes

        paths = changes.within(paths, changes.changed(root, args.changed))
    groups = []
    for part, group in setup.parts(paths, root):
        ruler, options = plan(part)
        groups.append(engine.Group(group, ruler, options, known_results(args, part, ruler, options)))
    with progress(sys.stderr) as show:
        report = engine.run_groups(groups, args.jobs, show)
    for each in groups:
        if each.known is not None:
            each.known.save()
    if any(each.ruler.made for each in groups):
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
