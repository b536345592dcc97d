"""`deskcheck baseline`: what an archive shows today is known."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from lint import baseline, config, engine, suppress
from lint.commands._files import run_files
from lint.commands._shared import cache_folder, ready, setup
from lint.errors import UsageError


def run(args: argparse.Namespace) -> int:
    loaded = setup(args)

    def plan(part: config.Setup) -> tuple[engine.Ruler, engine.Options]:
        ruler = engine.Ruler(part.heads(), lambda: ready(part, (), (), cache_folder(args)))
        return ruler, engine.Options(part.config.settings(None, None, None), checks=part.checks, ignored=part.ignored)

    report = run_files(args, loaded, plan)
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
