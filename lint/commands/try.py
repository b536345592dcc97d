"""`deskcheck try`: what a rule, or the draft of one, says of published text, before it goes live."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from decimal import Decimal

from lint import config, engine
from lint.commands._files import run_files
from lint.commands._shared import cache_folder, ready, rule_words, setup
from lint.engine import Report, Ruler
from lint.model import Finding
from lint.phrases import fill
from lint.report.width import clean
from lint.report.words import Words, found_line, rule_name, words_of
from lint.ruleset import Compiler, Pack, Rule, make

RATE = {"fr": "{found} : {rate} pour mille articles\n", "en": "{found}: {rate} in a thousand articles\n"}
MORE = {"fr": "... et {n} {n|autre|autres}\n", "en": "... and {n} more\n"}


def run(args: argparse.Namespace) -> int:
    loaded = setup(args)
    lang = args.messages or loaded.config.messages
    drafts = [draft(args.rule, loaded)] if args.rule.endswith((".yaml", ".yml")) else []
    words = () if drafts else rule_words([args.rule], loaded)
    args.no_cache = args.no_cache or bool(drafts)  # a draft is no part of what results are kept by

    def plan(part: config.Setup) -> tuple[Ruler, engine.Options]:
        ruler = Ruler(drafts or part.heads(words), lambda: drafts or ready(part, words, (), cache_folder(args)))
        return ruler, engine.Options(part.config.settings(None, None, None), lang, checks=part.checks)

    report = run_files(args, loaded, plan)
    sys.stdout.writelines(show(report, args.most, lang))
    return 2 if report.failures else 0


def draft(path: str, loaded: config.Setup) -> Rule:
    """A rule from a file anywhere. Raises DataError."""
    folder = os.path.dirname(os.path.dirname(os.path.abspath(path)))
    return make(Compiler(loaded.checks).rule(path, Pack("", folder), placed=False), loaded.checks)


def show(report: Report, most: int, lang: str) -> Iterator[str]:
    """Findings in context, then how many there are in a thousand articles."""
    words = words_of(lang)
    for finding in report.findings[:most]:
        yield from _shown(finding, words)
    if len(report.findings) > most:
        yield fill(MORE[words.lang], {"n": len(report.findings) - most}, words.lang)
    for failure in report.failures:
        yield f"{failure.path or 'deskcheck'}: {failure.error}\n"
    files = report.summary.files
    rate = Decimal(1000 * len(report.findings)) / files if files else Decimal(0)
    found = found_line(report.summary, words)
    yield fill(RATE[words.lang], {"found": found, "rate": rate.quantize(Decimal("0.1"))}, words.lang)


def _shown(finding: Finding, words: Words) -> Iterator[str]:
    window = finding.place.window
    start, end = window.span
    text = f"{window.text[:start]}[[{window.text[start:end]}]]{window.text[end:]}"
    grade = words.severities[finding.severity]
    yield f"{clean(finding.path)}:{finding.place.start.line}: {grade} {rule_name(finding)}\n"
    yield f"    {clean(text)}\n"
    for other in finding.related[:3]:
        first, last = other.window.span
        seen = f"{other.window.text[:first]}{{{{{other.window.text[first:last]}}}}}{other.window.text[last:]}"
        yield f"    {clean(seen)}\n"
    yield f"    {clean(finding.message)}\n"
